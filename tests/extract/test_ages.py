"""Bare numbers that tell how old somebody is, and those that do not."""

from __future__ import annotations

import pytest

from qa_bot.extract.quantities import read_quantities
from qa_bot.model.quantity import Dimension


@pytest.mark.parametrize(
    "text",
    [
        "The crew has a sculler who is only seventeen.",
        "She was nineteen when she left.",
        "You must be over eighteen and bring a photograph.",
        "Children under twelve pay nothing.",
        "He died at 84.",
        "At the age of fourteen she sang.",
        "Ida Ness, 54, joined in May.",
    ],
)
def test_number_of_a_person_is_an_age(text: str) -> None:
    """A number that a person is, dies at or is under is an age in years."""
    assert [quantity.dimension for quantity in read_quantities(text)] == [Dimension.AGE]


@pytest.mark.parametrize(
    "text",
    ["The score was 84.", "The bird reached nine.", "He was one of five.", "He was 20 metres away.", "It met at 84."],
)
def test_other_numbers_are_no_ages(text: str) -> None:
    """A number of a thing, with a unit, or out of several is no age."""
    assert Dimension.AGE not in [quantity.dimension for quantity in read_quantities(text)]
