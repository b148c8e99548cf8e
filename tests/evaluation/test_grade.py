"""Grading: what is right, what is right with a flaw, and what is wrong."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from qa_bot.evaluation.case import Expectation, ExpectedAmount
from qa_bot.evaluation.grade import Grade, grade
from qa_bot.model.answer import Amount, Answer, Status
from tests.evaluation.standin import refused, said

ANSWERED = frozenset({"answered"})
ABSTAINED = frozenset({"abstained"})


def _expect(**fields: Any) -> Expectation:  # noqa: ANN401 - any field of the expectation
    return Expectation(**({"status": ANSWERED} | fields))


def _euros(low: str) -> Amount:
    return Amount(low=low, high=low, unit="EUR", dimension="money", bound="about")


FIGURE = _expect(any=("12 million",), none=("15",), says=("about", "roughly"), evidence=("€12 million",))


@pytest.mark.parametrize(
    ("answer", "expected", "wanted"),
    [
        (said("€12 million", "About €12 million.", quote="It cost about €12 million."), FIGURE, Grade.CORRECT),
        (said("€12 million", "€12 million.", quote="It cost about €12 million."), FIGURE, Grade.PARTIAL),
        (said("€12 million", "About €12 million.", quote="It cost more."), FIGURE, Grade.PARTIAL),
        (said("€15 million", "About €15 million.", quote="€12 million"), FIGURE, Grade.WRONG),
        (said("€112 million", "About €112 million.", quote="€12 million"), FIGURE, Grade.WRONG),
        (said("a lot", "About €12 million.", quote="€12 million"), FIGURE, Grade.PARTIAL),
        (refused(), FIGURE, Grade.ABSTAINED),
        (said(None, "Hello!", status=Status.SMALLTALK), FIGURE, Grade.PARTIAL),
        (
            said("In the year that followed it cost the town about €12 million", "About.", quote="€12 million"),
            FIGURE,
            Grade.PARTIAL,
        ),
    ],
)
def test_a_figure_must_be_right_hedged_short_and_quoted(answer: Answer, expected: Expectation, wanted: Grade) -> None:
    """Another figure is wrong; a lost hedge, quote or brevity is a flaw."""
    assert grade(answer, expected).grade is wanted


def test_a_long_value_with_the_trap_beside_the_answer_is_a_flaw() -> None:
    """A sentence that holds both figures answers badly, but does not lie."""
    both = "It cost the town about €12 million in that year, and then another €15 million in the next"
    assert grade(said(both, "About.", quote="€12 million"), FIGURE).grade is Grade.PARTIAL


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        (refused(), Grade.CORRECT),
        (said("€12 million"), Grade.WRONG),
        (said("€12 million", status=Status.CORRECTED), Grade.WRONG),
        (said(None, "Hello!", status=Status.SMALLTALK), Grade.PARTIAL),
    ],
)
def test_where_nothing_is_due_only_silence_is_right(answer: Answer, wanted: Grade) -> None:
    """To assert anything is wrong."""
    assert grade(answer, _expect(status=ABSTAINED)).grade is wanted


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("oats, rye and hay", Grade.CORRECT),
        ("oats and rye", Grade.PARTIAL),
        ("straw", Grade.WRONG),
        ("oats, rye, hay and tin", Grade.WRONG),
    ],
)
def test_a_list_must_be_whole_and_clean(value: str, wanted: Grade) -> None:
    """Something missing is a flaw, something foreign is wrong."""
    assert grade(said(value), _expect(all=("oats", "rye", "hay"), none=("tin",))).grade is wanted


@pytest.mark.parametrize(
    ("value", "wanted"), [("no", Grade.CORRECT), ("yes", Grade.WRONG), ("It never rained.", Grade.PARTIAL)]
)
def test_yes_and_no_must_be_the_very_word(value: str, wanted: Grade) -> None:
    """The other one is wrong, anything else a flaw."""
    assert grade(said(value), _expect(any=("no",))).grade is wanted


def test_a_correction_must_correct() -> None:
    """The same words as a plain answer are a flaw; the wrong words are wrong."""
    expected = _expect(status=frozenset({"corrected"}), any=("never tried",), long=True)
    assert grade(said("was never tried", status=Status.CORRECTED), expected).grade is Grade.CORRECT
    assert grade(said("was never tried"), expected).grade is Grade.PARTIAL
    assert grade(said("in 1902"), expected).grade is Grade.WRONG
    assert grade(refused(), expected).grade is Grade.ABSTAINED


def test_a_worked_out_quantity_may_be_written_otherwise() -> None:
    """Within one per cent it counts, in the right unit only."""
    expected = _expect(any=("100 million",), quantity=ExpectedAmount(Decimal(100_000_000), "EUR", Decimal("0.01")))
    assert grade(said("€100.4 million", quantity=_euros("100400000")), expected).grade is Grade.CORRECT
    assert grade(said("€120 million", quantity=_euros("120000000")), expected).grade is Grade.WRONG
    assert grade(said("€100 million", quantity=_euros("120000000")), expected).grade is Grade.PARTIAL
    assert grade(said("€100 million"), expected).grade is Grade.PARTIAL


def test_the_question_as_understood_is_graded_too() -> None:
    """A follow-up that was read otherwise is a flaw even if the answer came out right."""
    expected = _expect(any=("oats",), resolved=("mill", "1902"))
    assert grade(said("oats", resolved="What did the mill grind in 1902?"), expected).grade is Grade.CORRECT
    assert grade(said("oats", resolved="What did the mill grind?"), expected).grade is Grade.PARTIAL
    assert grade(refused(), _expect(status=ABSTAINED, resolved=("mill",))).grade is Grade.PARTIAL
