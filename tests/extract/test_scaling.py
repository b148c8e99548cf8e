"""A quantity taken so many times, and shared out among so many."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.extract.arithmetic import Computed, Refusal
from qa_bot.extract.quantities import read_quantities
from qa_bot.extract.scaling import product, scaled, shared_out

if TYPE_CHECKING:
    from qa_bot.model.quantity import Quantity


def _one(text: str) -> Quantity:
    """Read the one quantity of a text."""
    (quantity,) = read_quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "factor", "loose", "told"),
    [
        ("€24,000", Fraction(1, 12), False, "€2,000"),
        ("€25,000", Fraction(1, 12), False, "≈ €2,080"),
        ("about €24,000", Fraction(1, 12), False, "≈ €2,000"),
        ("4,200 goats", Fraction(52), True, "≈ 218,400 goats"),
        ("at least 3 km", Fraction(2), False, "at least 6 km"),
    ],
)
def test_scales_and_says_what_is_rounded(text: str, factor: Fraction, *, loose: bool, told: str) -> None:
    """An exact result that ends soon is told whole; what is hedged or rounded says so."""
    result = scaled(_one(text), factor, loose=loose)
    assert isinstance(result, Computed)
    assert result.text == told


def test_nothing_is_shared_among_none() -> None:
    """There is no share of nought, and no scaling by it."""
    assert isinstance(shared_out(_one("€5"), _one("0 goats")), Refusal)
    assert isinstance(scaled(_one("€5"), Fraction(0)), Refusal)


@given(st.integers(1, 10**6), st.integers(1, 10**4))
def test_a_product_shared_out_is_what_each_costs(each: int, many: int) -> None:
    """So many at so much each, shared out among as many, is so much."""
    price, goats = _one(f"€{each}"), _one(f"{many:,} goats")
    result = product(goats, price)
    assert isinstance(result, Computed)
    assert result.low == each * many
    whole = _one(f"€{each * many}")
    back = shared_out(whole, goats)
    assert isinstance(back, Computed)
    assert back.low == each
