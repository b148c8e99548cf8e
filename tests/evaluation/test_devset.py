"""Dev sets: the split by title, whole articles, and the honesty levels, on a folder made up here."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from qa_bot.errors import InputError
from qa_bot.evaluation.devset import Lab, is_kept
from tests.evaluation.standin import Standin, said

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {"Mill A": "The mill burnt in 1902.", "Mill B": "Rye was ground there.", "Barn": "The barn stands."}
ROWS = (
    ("q1", "Mill", "Mill A", "When did it burn?", "1902"),
    ("q2", "Mill", "Mill B", "What was ground?", "Rye"),
    ("q3", "Barn", "Barn", "What stands?", "The barn"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one span set and its honesty references."""
    rows = [
        {
            "id": name,
            "title": title,
            "context": TEXTS[text],
            "question": question,
            "answers": [{"text": gold, "start": TEXTS[text].index(gold)}],
            "answerable": True,
            "type": "span",
        }
        for name, title, text, question, gold in ROWS
    ]
    honesty = [
        {"question_id": "q1", "level": "L1", "context_sha1_12": [_short("Barn")]},
        {"question_id": "q1", "level": "L2", "context_sha1_12": [_short("Mill B")]},
        {"question_id": "q2", "level": "L2", "context_sha1_12": [_short("Mill A"), _short("Barn")]},
    ]
    for name, lines in (("xquad", rows), ("honesty", honesty)):
        (tmp_path / f"{name}-dev.jsonl").write_text(
            "".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8"
        )
    return tmp_path


def _short(text: str) -> str:
    return hashlib.sha1(TEXTS[text].encode(), usedforsecurity=False).hexdigest()[:12]


def _lab(folder: Path, limit: int | None = None) -> Lab:
    answers = {question: said(gold, quote=f"{gold} …", confidence=0.8) for _, _, _, question, gold in ROWS}
    return Lab(folder, lambda _text, _title: Standin(answers), limit=limit, titles=False)


def test_the_title_decides_what_is_kept() -> None:
    """Spelling with underscores or in capitals makes no difference; about a third is kept."""
    assert all(is_kept(title.replace(" ", "_").upper()) is is_kept(title) for title in TEXTS)
    assert 250 < sum(is_kept(f"title {number}") for number in range(1000)) < 420


def test_a_question_is_asked_of_its_whole_article(folder: Path) -> None:
    """Paragraphs are joined by blank lines, and references move along."""
    first, second, third = _lab(folder).items("xquad-article")
    assert first.context == second.context == "The mill burnt in 1902.\n\nRye was ground there."
    assert second.context[second.golds[0].start :].startswith("Rye")
    assert third.context == TEXTS["Barn"]


def test_honesty_asks_of_texts_without_the_answer(folder: Path) -> None:
    """The references name texts by their hash; several are joined."""
    (first,) = _lab(folder).items("honesty-l1")
    assert (first.context, first.answerable, first.golds) == (TEXTS["Barn"], False, ())
    assert _lab(folder).items("honesty-l2")[1].context == "The mill burnt in 1902.\n\nThe barn stands."


def test_refusals_are_held_against_the_same_questions(folder: Path) -> None:
    """A bot that answers everything refuses nothing, and its confidences tell nothing."""
    lab = _lab(folder)
    (table,) = lab.tables("honesty-l2")
    assert table.everything["questions"] == 2
    assert table.everything["refused"] == 0
    assert table.everything["AUROC of confidence"] == 0.5
    assert set(lab.runs) == {"honesty-l2", "xquad-article"}


def test_the_sides_add_up(folder: Path) -> None:
    """Every question is on one side; a limit spreads over the set; time is measured."""
    lab = _lab(folder)
    spans, typed = lab.tables("xquad")
    assert (spans.tuned["questions"] or 0) + (spans.kept["questions"] or 0) == spans.everything["questions"] == 3
    assert typed.everything["typed questions"] == 1
    assert lab.speed()["MB read a second"]
    assert len(_lab(folder, limit=1).items("xquad")) == 1


def test_a_set_that_is_not_there_is_named(folder: Path) -> None:
    """The path stands in the message."""
    with pytest.raises(InputError, match="squad2-dev"):
        _lab(folder).tables("squad2")
