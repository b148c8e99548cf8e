"""Reading public question files, and saying what is wrong with one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from qa_bot.errors import InputError
from qa_bot.evaluation.formats import read_boolq, read_rows, read_squad

if TYPE_CHECKING:
    from pathlib import Path

SQUAD = {
    "version": "v2.0",
    "data": [
        {
            "title": "Mill",
            "paragraphs": [
                {
                    "context": "The mill burnt.",
                    "qas": [
                        {"id": "a", "question": "What burnt?", "answers": [{"text": "The mill", "answer_start": 0}]},
                        {"id": "b", "question": "Who did it?", "answers": [], "is_impossible": True},
                    ],
                }
            ],
        }
    ],
}


def _write(folder: Path, text: str) -> Path:
    path = folder / "set.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_squad_files_are_read_with_their_unanswerable_questions(tmp_path: Path) -> None:
    """Both versions have the same form; only 2.0 has questions without answers."""
    first, second = read_squad(_write(tmp_path, json.dumps(SQUAD)))
    assert (first.id, first.title, first.context, first.golds, first.answerable) == (
        "a",
        "Mill",
        "The mill burnt.",
        (("The mill", 0),),
        True,
    )
    assert (second.golds, second.answerable) == ((), False)


def test_boolq_lines_become_polar_items(tmp_path: Path) -> None:
    """True is yes; empty lines are passed over."""
    line = json.dumps({"question": "did it burn", "passage": "It burnt.", "answer": True, "title": "Mill"})
    (item,) = read_boolq(_write(tmp_path, f"{line}\n\n"))
    assert (item.id, item.gold_texts, item.polar, item.context) == ("line 1", ("yes",), True, "It burnt.")


def test_rows_carry_offsets_and_types(tmp_path: Path) -> None:
    """Rows of type yesno are polar."""
    row = {
        "id": "1",
        "title": "Mill",
        "context": "It burnt.",
        "question": "did it burn",
        "answers": [{"text": "yes", "start": -1}],
        "answerable": True,
        "type": "yesno",
    }
    (item,) = read_rows(_write(tmp_path, json.dumps(row)))
    assert (item.polar, item.golds) == (True, (("yes", -1),))


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"data": [{"paragraphs": [{"qas": [{}]}]}]}', '{"data": 3}', "[" * 100_000]
)
def test_a_file_that_is_not_squad_is_refused_by_name(tmp_path: Path, text: str) -> None:
    """The message names the file and says what it must hold."""
    with pytest.raises(InputError, match=r"set\.json is not SQuAD JSON"):
        read_squad(_write(tmp_path, text))


@pytest.mark.parametrize(
    "text",
    ["{", "3", '{"question": "q"}', '{"question": "q", "passage": "p", "answer": "yes"}'],
)
def test_a_line_that_is_not_boolq_is_refused_by_number(tmp_path: Path, text: str) -> None:
    """The message names the line."""
    with pytest.raises(InputError, match="line 2"):
        read_boolq(_write(tmp_path, "\n" + text))


@pytest.mark.parametrize("text", ['{"id": "1"}', '{"id": 1, "answers": 3}', "null"])
def test_a_row_that_lacks_a_field_is_refused_by_number(tmp_path: Path, text: str) -> None:
    """The message names the line."""
    with pytest.raises(InputError, match="line 1"):
        read_rows(_write(tmp_path, text))


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    """A missing file and one in another encoding are told apart."""
    with pytest.raises(InputError, match="cannot be read"):
        read_squad(tmp_path / "none.json")
    path = tmp_path / "latin.json"
    path.write_bytes(b"{\xff}")
    with pytest.raises(InputError, match="not UTF-8 at byte 1"):
        read_squad(path)
