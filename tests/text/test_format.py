"""Amounts are printed as people write them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from qa_bot.extract.quantities import read_quantities
from qa_bot.text.format import format_quantity, grouped, plain, rounded

PRINTED = [
    ("nearly €675 billion", "about €675 billion"),
    ("over $94bn", "more than $94 billion"),
    ("1.25 million people", "1.25 million people"),
    ("at least 1234567 people", "at least 1,234,567 people"),
    ("-$5", "-$5"),
    ("900 Swiss francs", "CHF 900"),
    ("12 pesos", "12 pesos"),
    ("2.0%", "2%"),
    ("5 °C", "5 °C"),
    ("90°", "90°"),
    ("1 year", "1 year"),
    ("3 years", "3 years"),
    ("two centuries", "2 centuries"),
    ("five years old", "5 years of age"),
    ("between 3 and 5 million people", "3 million to 5 million people"),
    ("won 3–1", "3–1"),
    ("a third of it", "1/3"),
    ("12 km", "12 km"),
]


@pytest.mark.parametrize(("text", "printed"), PRINTED)
def test_prints_quantities(text: str, printed: str) -> None:
    """Signs before, scale words from a million on, hedges in one word."""
    (quantity,) = read_quantities(text)
    assert format_quantity(quantity) == printed


def test_plain_numbers_have_no_exponent() -> None:
    """Decimal strings are plain whatever the exponent."""
    assert [plain(Decimal(text)) for text in ("1E+9", "2.50", "-0.0", "1E-7")] == [
        "1000000000",
        "2.5",
        "0",
        "0.0000001",
    ]
    assert grouped(Decimal("-1234567.5")) == "-1,234,567.5"


def test_rounding_says_whether_it_rounded() -> None:
    """A number that needs no rounding is left alone, and one half goes up."""
    assert rounded(Decimal("2.5"), 3) == (Decimal("2.5"), False)
    assert rounded(Fraction(4000, 17), 4) == (Decimal("235.3"), True)
    assert rounded(Decimal("12.5"), 2) == (Decimal(13), True)
