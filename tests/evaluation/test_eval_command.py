"""`qa-bot eval` end to end: formats, exit statuses, files written, and what is said about wrong usage."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from qa_bot.surfaces.cli import main

if TYPE_CHECKING:
    from pathlib import Path

STORY = "The mill at Lund burnt in 1902. Nobody was hurt."


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A case that any bot passes, about a document beside it."""
    (tmp_path / "mill.txt").write_text(STORY, encoding="utf-8")
    path = tmp_path / "refusal.jsonl"
    row = {"id": "r-1", "document": "mill.txt", "question": "xqzv plomf wkjh?", "status": ["abstained", "smalltalk"]}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return path


def test_cases_are_graded_and_put_on_record(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A first run writes the baseline, a second one meets it."""
    baseline = cases.parent / "baseline.json"
    assert main(["eval", str(cases), "--ratchet", str(baseline), "--update"]) == 0
    assert main(["eval", str(cases), "--ratchet", str(baseline)]) == 0
    assert "refusal" in capsys.readouterr().out


def test_a_worse_run_exits_with_one(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The skill that got worse is named on the error stream."""
    baseline = cases.parent / "baseline.json"
    baseline.write_text('{"figure": {"cases": 1, "score": 1, "wrong": 0}}', encoding="utf-8")
    assert main(["eval", str(cases), "--ratchet", str(baseline)]) == 1
    assert "figure: was not run" in capsys.readouterr().err


def test_a_run_with_crashes_is_not_put_on_record(
    cases: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bot that raises must not lower the bar for the next run."""

    def crash(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("qa_bot.bot.Bot.ask", crash)
    baseline = cases.parent / "baseline.json"
    assert main(["eval", str(cases), "--ratchet", str(baseline), "--update"]) == 1
    assert not baseline.exists()
    assert "crashed" in capsys.readouterr().err


def test_json_and_html_are_written(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The JSON is one object, the page one file."""
    page = cases.parent / "report.html"
    assert main(["eval", str(cases), "--json", "--html", str(page)]) == 0
    assert json.loads(capsys.readouterr().out)["all"]["cases"] == 1
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_projects_own_sets_are_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    """From a checkout nothing need be named."""
    assert main(["eval"]) == 0
    assert "figure" in capsys.readouterr().out


def test_public_formats_are_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """SQuAD JSON yields EM and F1, BoolQ lines yield coverage."""
    squad, boolq, page = tmp_path / "squad.json", tmp_path / "boolq.jsonl", tmp_path / "page.html"
    entry = {"id": "a", "question": "When did the mill burn?", "answers": [{"text": "1902", "answer_start": 26}]}
    squad.write_text(
        json.dumps({"data": [{"title": "Mill", "paragraphs": [{"context": STORY, "qas": [entry]}]}]}), encoding="utf-8"
    )
    boolq.write_text(json.dumps({"question": "did it burn", "passage": STORY, "answer": True}) + "\n", encoding="utf-8")
    assert main(["eval", "--format", "squad", str(squad), "--html", str(page), "--failures"]) == 0
    assert main(["eval", "--format", "boolq", str(boolq), "--json"]) == 0
    table, data = capsys.readouterr().out.rstrip("\n").rsplit("\n", 1)
    assert "EM, forced" in table
    assert json.loads(data)["measures"]["questions"] == 1
    assert "Measures" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (["--format", "squad"], "needs the path"),
        (["--format", "boolq", "{file}", "--ratchet", "b.json"], "own cases only"),
        (["{file}", "--update"], "needs --ratchet"),
        (["--format", "dialogue", "{file}"], "No cases found"),
        (["{file}", "--ratchet", "{folder}/none.json"], "cannot be read"),
        (["{file}", "--html", "{folder}/none/page.html"], "cannot be written"),
        (["{folder}/none.jsonl"], "cannot be read"),
    ],
)
def test_wrong_usage_is_explained(
    cases: Path, capsys: pytest.CaptureFixture[str], words: list[str], fault: str
) -> None:
    """The exit status is 2, and the message says what to do."""
    assert main(["eval", *(word.format(file=cases, folder=cases.parent) for word in words)]) == 2
    assert fault in capsys.readouterr().err
