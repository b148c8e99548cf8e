"""`qa-bot batch`: the JSON Lines contract, malformed lines included."""

import io
import json
from argparse import ArgumentParser
from pathlib import Path

import pytest

from qa_bot import Answer
from qa_bot.surfaces import batch
from qa_bot.surfaces.cli import main

CONTEXT = "The mill was built in 1910 by Ada Brook. In 2020 it sold 900 tonnes of flour."


def replies(*lines: object) -> tuple[int, list[dict[str, object]]]:
    """Run lines (objects are written as JSON) through a batch on the shipped corpus."""
    parser = ArgumentParser()
    batch.add_arguments(parser)
    source = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    out = io.StringIO()
    status = batch.Batch(parser.parse_args([])).run(source, out)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_every_line_gets_its_answer_in_order() -> None:
    """Ids come back as they were given, blank lines are passed over."""
    status, answers = replies(
        {"id": 7, "question": "Who?"}, "", {"id": "x", "question": "hello"}, {"question": "When?"}
    )
    assert status == 0
    assert [answer["id"] for answer in answers] == [7, "x", None]
    assert all(answer["schema_version"] == 1 for answer in answers)


def test_context_replaces_the_corpus() -> None:
    """A line's own context is what is asked about, and its offsets are those of the quote."""
    _, [answer] = replies({"id": 1, "question": "Who built the mill?", "context": CONTEXT, "title": "Mills"})
    evidence = Answer.model_validate(answer).evidence[0]
    assert CONTEXT[evidence.start : evidence.end] == evidence.quote
    assert "Ada Brook" in evidence.quote


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '"text"',
        "nonsense",
        '{"id": 3}',
        '{"id": 3, "question": 4}',
        '{"id": 3, "question": "Who?", "context": 5}',
        '{"id": 3, "question": "Who?", "history": "none"}',
        '{"id": 3, "question": "Who?", "history": [4]}',
        "[" * 100_000,
        '{"id": 3, "question": "\udcff"}',
    ],
)
def test_a_line_that_cannot_be_read_is_answered_with_an_error(line: str) -> None:
    """The run goes on, and the exit status says so at the end."""
    status, answers = replies(line, {"id": "next", "question": "Who?"})
    assert status == 2
    assert set(answers[0]) == {"id", "error"}
    assert answers[1]["id"] == "next"


def test_lone_surrogates_are_replaced() -> None:
    """A question with half a character is read, not refused."""
    status, _ = replies('{"id": 1, "question": "Who \\ud800 was it?"}')
    assert status == 0


def test_empty_context_abstains() -> None:
    """Nothing can be found in an empty text."""
    _, [answer] = replies({"id": 1, "question": "Who built the mill?", "context": ""})
    assert answer["status"] == "abstained"


def test_thousands_of_lines() -> None:
    """A long run answers every line."""
    lines = [{"id": number, "question": f"What happened in {1900 + number % 200}?"} for number in range(3000)]
    status, answers = replies(*lines)
    assert status == 0
    assert [answer["id"] for answer in answers] == list(range(3000))


def test_files_are_read_and_a_missing_one_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file stands for standard input; one that is not there is an error with its name."""
    source = tmp_path / "questions.jsonl"
    source.write_text('{"id": 1, "question": "Who?"}\n', "utf-8")
    assert main(["batch", str(source)]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == 1
    assert main(["batch", str(tmp_path / "none.jsonl")]) == 2
    assert "none.jsonl" in capsys.readouterr().err
