"""Reading cases: what is accepted, and what is said about a line that is not a case."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from qa_bot.errors import InputError
from qa_bot.evaluation.case import read_scripts

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = {"id": "f-1", "document": "mill.txt", "question": "When?", "status": ["answered"], "any": ["1902"]}


def _write(folder: Path, *rows: dict[str, Any]) -> Path:
    path = folder / "figure.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_a_case_is_a_script_of_one_turn(tmp_path: Path) -> None:
    """The file gives the skill, and the document counts from the file."""
    (script,) = read_scripts([_write(tmp_path, PLAIN)])
    assert (script.id, script.skill, script.document) == ("f-1", "figure", (tmp_path / "mill.txt").resolve())
    assert (script.holdout, script.is_dialogue) == (False, False)
    assert script.turns[0].expectation.any == ("1902",)


def test_a_folder_named_holdout_keeps_its_cases_apart(tmp_path: Path) -> None:
    """Folders are read with those below them, in order."""
    (tmp_path / "holdout").mkdir()
    _write(tmp_path, PLAIN)
    _write(tmp_path / "holdout", PLAIN | {"id": "f-2", "skill": "date"})
    scripts = read_scripts([tmp_path])
    assert [(script.id, script.skill, script.holdout) for script in scripts] == [
        ("f-1", "figure", False),
        ("f-2", "date", True),
    ]


def test_a_conversation_has_turns(tmp_path: Path) -> None:
    """Each turn has its own expectation, and a name made of the conversation's."""
    turn = {"question": "When?", "status": ["answered"], "any": ["1902"], "kind": "pronoun", "resolved": ["mill"]}
    talk = {"id": "d-1", "document": "mill.txt", "turns": [turn, turn | {"question": "Why?"}]}
    path = _write(tmp_path, PLAIN, talk)
    (script,) = read_scripts([path], only_dialogues=True)
    assert [case.id for case in script.turns] == ["d-1.1", "d-1.2"]
    assert script.turns[0].kind == "pronoun"
    assert len(read_scripts([path])) == 2


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"status": ["maybe"]}, "status must list"),
        ({"status": []}, "status must list"),
        ({"any": "1902"}, "any must be a list of texts"),
        ({"anny": ["1902"]}, "unknown field anny"),
        ({"question": 3}, "question must be a text"),
        ({"quantity": 3}, "quantity must be an object"),
        ({"quantity": {"low": "3"}}, "it has no 'unit'"),
        ({"quantity": {"low": "three", "unit": "%"}}, "line 1"),
        ({"turns": []}, "turns must be a list"),
        ({"turns": [3]}, "each turn must be an object"),
    ],
)
def test_a_line_that_is_not_a_case_is_refused_by_number(tmp_path: Path, change: dict[str, Any], fault: str) -> None:
    """The message names file, line and fault."""
    with pytest.raises(InputError, match=f"line 1: .*{fault}|line 1.*{fault}|{fault}"):
        read_scripts([_write(tmp_path, PLAIN | change)])


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    """A case without a question is none."""
    with pytest.raises(InputError, match="line 1: it has no 'question'"):
        read_scripts([_write(tmp_path, {"id": "1", "document": "mill.txt", "status": ["answered"]})])


def test_an_empty_folder_holds_no_cases(tmp_path: Path) -> None:
    """Nothing to run is the caller's mistake."""
    with pytest.raises(InputError, match="No cases found"):
        read_scripts([tmp_path])
