"""Exported conversations: readable by people, complete for `qa-bot verify`, safe whatever is in them."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.errors import InputError
from qa_bot.model.answer import AbstainReason, Answer, Evidence, Status, Step
from qa_bot.model.document import Document
from qa_bot.surfaces.digest import digest
from qa_bot.surfaces.export import FORMATS, Transcript, free_path, read_transcript, transcript, write

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The mill sold 1,340 tonnes in 2019 and 1,200 tonnes in 2018."
MILL = Document(name="mill.txt", text=TEXT)
NOW = "2024-05-06T07:08:09+00:00"


def evidence(quote: str) -> Evidence:
    start = TEXT.index(quote)
    return Evidence(document="mill.txt", start=start, end=start + len(quote), quote=quote)


def sample() -> Transcript:
    compared = Answer(
        status=Status.ANSWERED,
        text="2019 was 140 tonnes above 2018.",
        value="140 tonnes",
        evidence=(evidence("1,340 tonnes in 2019"), evidence("1,200 tonnes in 2018")),
        derivation=(Step(operation="difference", inputs=("1,340 tonnes", "1,200 tonnes"), result="140 tonnes"),),
        resolved_question="Compare 2018 and 2019",
    )
    refused = Answer(
        status=Status.ABSTAINED,
        text="The text does not say.",
        reason=AbstainReason.NOT_IN_CORPUS,
        resolved_question="Who?",
    )
    return transcript("Mill", [("Compare 2018 & 2019", compared), ("Who?", refused), ("When?", None)], [MILL], now=NOW)


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
def test_every_format_can_be_read_again(form: object) -> None:
    assert callable(form)
    assert read_transcript(form(sample()), "t")[0] == sample()


def test_markdown_is_for_people_too() -> None:
    text = FORMATS[".md"](sample())
    assert "## 1\\. Compare" not in text
    assert "## 1. Compare 2018 \\& 2019" in text
    assert f"`{digest(MILL)}`" in text
    assert "> 1,340 tonnes in 2019" in text
    assert "\\[" not in text.split("<!--")[0].split("## ")[0]


def test_json_has_hashes_and_offsets() -> None:
    said = json.loads(FORMATS[".json"](sample()))
    assert said["documents"][0] == {"name": "mill.txt", "sha256": digest(MILL), "characters": len(TEXT)}
    assert said["turns"][0]["answer"]["evidence"][0]["start"] == TEXT.index("1,340")


@given(st.text(), st.text(), st.text())
def test_nothing_that_was_said_breaks_out_of_its_place(question: str, reply: str, name: str) -> None:
    nasty = question + " --> </script><script>alert(1)</script> ``` # | "
    answer = Answer(status=Status.ANSWERED, text=reply + nasty, resolved_question=question)
    said = transcript(nasty, [(nasty, answer)], [Document(name=name, text=reply)], now=NOW)
    for form in FORMATS.values():
        assert read_transcript(form(said), "t")[0] == said
    page = FORMATS[".html"](said)
    assert page.count("<script") == 1
    assert page.count("</script>") == 1


def test_a_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "mill.md"
    write(path, sample())
    with pytest.raises(InputError, match="exists already"):
        write(path, sample())
    assert free_path(tmp_path, "mill", ".md").name == "mill-2.md"


def test_an_unknown_format_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"\.md"):
        write(tmp_path / "mill.docx", sample())


@pytest.mark.parametrize("stem", ["../../etc/passwd", "a\x1b]0;b", "", "…", "CON aux / \\"])
def test_a_title_makes_a_harmless_file_name(tmp_path: Path, stem: str) -> None:
    path = free_path(tmp_path, stem, ".md")
    assert path.parent == tmp_path
    assert path.name.isprintable()


@pytest.mark.parametrize("text", ["", "{}", "# A note", "<!-- qa-bot transcript\n{\n-->", '{"format": "other"}'])
def test_what_is_no_transcript_is_said(text: str) -> None:
    with pytest.raises(InputError, match="no transcript"):
        read_transcript(text, "note.md")
