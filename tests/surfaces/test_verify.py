"""`qa-bot verify`: every verdict, from a document that has stayed as it was to one that is gone."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from qa_bot.model.answer import Answer, Evidence, Status, Step
from qa_bot.model.document import Document
from qa_bot.surfaces import verify as command
from qa_bot.surfaces.export import FORMATS, Transcript, transcript
from qa_bot.surfaces.verify import Verdict, verify

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The mill sold 1,340 tonnes in 2019\nand 1,200 tonnes in 2018."
QUOTE = "sold 1,340 tonnes in 2019\nand 1,200 tonnes"


def said(*steps: Step, text: str = TEXT) -> Transcript:
    start = text.index(QUOTE)
    piece = Evidence(document="mill.txt", start=start, end=start + len(QUOTE), quote=QUOTE)
    answer = Answer(
        status=Status.ANSWERED, text="So much.", evidence=(piece,), derivation=steps, resolved_question="How much?"
    )
    return transcript("Mill", [("How much?", answer)], [Document("mill.txt", text)], now="2024")


def verdicts(document: Document | None, *steps: Step) -> list[Verdict]:
    return [finding.verdict for finding in verify(said(*steps), [document] if document else [])]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (TEXT, Verdict.FOUND),
        ("Foreword. " + TEXT, Verdict.DRIFTED),
        (TEXT.replace("\n", " ").replace("The mill", "The  mill"), Verdict.DRIFTED),
        (TEXT.replace("1,340", "1,350"), Verdict.GONE),
        ("", Verdict.GONE),
    ],
)
def test_a_quote_is_found_drifted_or_gone(text: str, verdict: Verdict) -> None:
    assert verdicts(Document("mill.txt", text)) == [verdict]


def test_a_document_under_another_name_is_known_by_its_text() -> None:
    assert verdicts(Document("renamed.txt", TEXT)) == [Verdict.FOUND]


def test_a_document_that_is_not_there_is_said() -> None:
    assert verdicts(None) == [Verdict.MISSING]


@pytest.mark.parametrize(
    ("operation", "inputs", "result", "verdict"),
    [
        ("difference", ("1,340 tonnes", "1,200 tonnes"), "140 tonnes", Verdict.HOLDS),
        ("difference", ("1,340 tonnes", "1,200 tonnes"), "150 tonnes", Verdict.FAILS),
        ("ratio", ("€94 billion", "€47 billion"), "2.0 times", Verdict.HOLDS),
        ("share", ("94 billion", "240 billion"), "39.2 %", Verdict.HOLDS),
        ("share", ("94 billion", "240 billion"), "37 %", Verdict.FAILS),
        ("growth", ("1,340", "1,200"), "11.7%", Verdict.HOLDS),
        ("base", ("€240 billion", "2%"), "about €235 billion", Verdict.HOLDS),
        ("projection", ("200", "10 %"), "220", Verdict.HOLDS),
        ("sum", ("1", "2", "3"), "6", Verdict.HOLDS),
        ("average", ("1", "2", "3"), "2", Verdict.HOLDS),
        ("ratio", ("5", "0"), "0", Verdict.HOLDS),
        ("entropy", ("1", "2"), "3", Verdict.UNCHECKED),
        ("difference", ("some", "others"), "3", Verdict.UNCHECKED),
    ],
)
def test_a_sum_is_redone(operation: str, inputs: tuple[str, ...], result: str, verdict: Verdict) -> None:
    step = Step(operation=operation, inputs=inputs, result=result)
    assert verdicts(Document("mill.txt", TEXT), step)[1:] == [verdict]


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_command_reads_every_format(tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mill.txt").write_text(TEXT, encoding="utf-8", newline="")
    path = tmp_path / f"talk{suffix}"
    path.write_text(FORMATS[suffix](said()), encoding="utf-8")
    assert command.run(argparse.Namespace(transcript=path, corpus=[])) == 0
    assert "1 found" in capsys.readouterr().out


def test_a_changed_document_and_a_lost_quote_end_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mill.txt").write_text("Nothing of it.", encoding="utf-8")
    path = tmp_path / "talk.md"
    path.write_text(FORMATS[".md"](said()), encoding="utf-8")
    assert command.run(argparse.Namespace(transcript=path, corpus=[])) == 1
    shown = capsys.readouterr().out
    assert "changed since    mill.txt" in shown
    assert "1 gone" in shown


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_a_quote_that_was_edited_in_the_transcript_is_noticed(
    tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mill.txt").write_text(TEXT, encoding="utf-8", newline="")
    path = tmp_path / f"talk{suffix}"
    head, _, rest = FORMATS[suffix](said()).partition("1,340")
    path.write_text(f"{head}9,340{rest}", encoding="utf-8")
    assert command.run(argparse.Namespace(transcript=path, corpus=[])) == 1
    assert "1 altered" in capsys.readouterr().out


def test_a_name_in_a_transcript_is_not_a_path(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outside = tmp_path / "secret.txt"
    outside.write_text(TEXT, encoding="utf-8", newline="")
    folder = tmp_path / "talks"
    folder.mkdir()
    path = folder / "talk.json"
    path.write_text(FORMATS[".json"](said()).replace("mill.txt", "../secret.txt"), encoding="utf-8")
    assert command.run(argparse.Namespace(transcript=path, corpus=[])) == 1
    assert "1 document missing" in capsys.readouterr().out
