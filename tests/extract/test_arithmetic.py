"""Sums on quantities: exact, with steps, rounded no finer than the inputs, refused where units do not meet."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from qa_bot.extract.arithmetic import (
    Computed,
    Refusal,
    after_change,
    before_change,
    compare,
    convert,
    difference,
    mean,
    percent_change,
    periods_named,
    ratio,
    share,
    significant_digits,
    total,
    why_not_comparable,
)
from qa_bot.extract.periods import read_periods
from qa_bot.extract.quantities import read_quantities

if TYPE_CHECKING:
    from qa_bot.model.quantity import Quantity


def read(text: str) -> Quantity:
    """Read the one quantity of a phrase."""
    (quantity,) = read_quantities(text)
    return quantity


def text_of(result: Computed | Refusal) -> str:
    """Return what a computation says, or why it refuses."""
    return result.text if isinstance(result, Computed) else f"refused: {result.reason}"


COMPUTED = [
    (before_change(read("€240 billion"), read("2%")), "≈ €235.3 billion"),
    (before_change(read("$80"), read("20%"), -1), "$100"),
    (after_change(read("200 jobs"), read("5%")), "210 jobs"),
    (after_change(read("€3.5 million"), read("€500,000"), -1), "€3 million"),
    (difference(read("€675 billion"), read("€240 billion")), "€435 billion"),
    (difference(read("nearly €675 billion"), read("approximately €240 billion")), "≈ €435 billion"),
    (difference(read("26.3%"), read("2%")), "24.3 pp"),
    (difference(read("5 to 7 km"), read("2 km")), "3 km to 5 km"),
    (percent_change(read("$20 million"), read("$25 million")), "25%"),
    (percent_change(read("30 ships"), read("20 ships")), "≈ -33%"),
    (percent_change(read("£19.8 million"), read("£21.3 million")), "≈ 7.6%"),
    (ratio(read("nearly €675 billion"), read("approximately €240 billion")), "≈ 2.8 times"),
    (ratio(read("€675 billion"), read("€240 billion")), "≈ 2.81 times"),
    (ratio(read("90 ships"), read("30 ships")), "3 times"),
    (share(read("€240 billion"), read("€675 billion")), "≈ 35.6%"),
    # The more is taken away or divided by, the less is left.
    (difference(read("6,200 jobs"), read("fewer than 2,000 jobs")), "more than 4,200 jobs"),
    (difference(read("6,200 jobs"), read("at least 2,000 jobs")), "at most 4,200 jobs"),
    (difference(read("more than 6,200 jobs"), read("2,000 jobs")), "more than 4,200 jobs"),
    (difference(read("more than 6,200 jobs"), read("more than 2,000 jobs")), "≈ 4,000 jobs"),
    (ratio(read("90 ships"), read("fewer than 30 ships")), "more than 3 times"),
    (share(read("up to 30 ships"), read("90 ships")), "at most ≈ 33%"),
    (after_change(read("more than 200 jobs"), read("5%")), "more than 210 jobs"),
    (after_change(read("200 jobs"), read("more than 5%"), -1), "less than 190 jobs"),
    (total([read("3 km"), read("500 m")]), "3.5 km"),
    (total([read("more than 3 km"), read("5 km")]), "more than 8 km"),
    (mean([read("3 km"), read("4 km")]), "3.5 km"),
]

REFUSED = [
    (difference(read("€675 billion"), read("$94 billion")), "currencies"),
    (total([read("3 ships"), read("4 goats")]), "goats"),
    (difference(read("3 km"), read("3 kg")), "different things"),
    (ratio(read("3 ships"), read("0 ships")), "zero"),
    (after_change(read("5%"), read("2%")), "percentage points"),
    (before_change(read("$80"), read("100%"), -1), "nothing is left"),
    (total([]), "nothing"),
]


@pytest.mark.parametrize(("result", "text"), COMPUTED)
def test_computes(result: Computed | Refusal, text: str) -> None:
    """Results are exact and printed with the digits that the inputs justify."""
    assert text_of(result) == text


@pytest.mark.parametrize(("result", "reason"), REFUSED)
def test_refuses_with_a_reason(result: Computed | Refusal, reason: str) -> None:
    """What cannot be reckoned is refused, and the reason names what does not fit."""
    assert isinstance(result, Refusal)
    assert reason in result.reason


def test_carries_its_steps() -> None:
    """A result says what was done with what."""
    result = before_change(read("approximately €240 billion"), read("2%"))
    assert isinstance(result, Computed)
    (step,) = result.steps
    assert (step.operation, step.inputs, step.result) == (
        "before the change",
        ("about €240 billion", "+2%"),
        "≈ €235.3 billion",
    )


def test_keeps_exact_fractions_behind_the_printed_number() -> None:
    """The unrounded result is an exact fraction."""
    result = before_change(read("€240 billion"), read("2%"))
    assert isinstance(result, Computed)
    assert result.low == Fraction(240 * 10**9 * 100, 102)


def test_compares_only_what_the_text_decides() -> None:
    """Hedges and ranges that leave the order open are refused."""
    assert compare(read("3 km"), read("2,900 m")) == 1
    assert compare(read("$3"), read("$3")) == 0
    assert compare(read("over $94 billion"), read("$240 million")) == 1
    assert isinstance(compare(read("over $94 billion"), read("$95 billion")), Refusal)
    assert isinstance(compare(read("about $3"), read("$3")), Refusal)
    assert isinstance(compare(read("2 to 4 km"), read("3 km")), Refusal)


def test_counts_of_one_thing_compare_in_singular_and_plural() -> None:
    """The phrases "1 job" and "3 jobs" count the same thing."""
    assert why_not_comparable(read("1 job"), read("3 jobs")) is None
    assert why_not_comparable(read("1 city"), read("3 cities")) is None


def test_converts_within_a_dimension() -> None:
    """Units convert by exact factors."""
    assert convert(read("2 mi"), read("1 km").unit).low == Decimal("3.218688")


def test_names_both_periods_where_they_differ() -> None:
    """Two periods are named only where they are not the same."""
    text = "from 2019 on, not 2020"
    first, second = read_periods(text)
    assert periods_named(text, first, second) == "2019 against 2020"
    assert periods_named(text, first, first) == ""


@pytest.mark.parametrize(
    ("text", "digits"), [("€240 billion", 3), ("$94 billion", 2), ("5.40 m", 3), ("1,000 m", 1), ("0.05 m", 1)]
)
def test_counts_significant_digits(text: str, digits: int) -> None:
    """Whole groups of zeros are no digits that anybody measured."""
    assert significant_digits(read(text)) == digits
