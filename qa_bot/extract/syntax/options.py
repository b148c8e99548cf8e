"""Forms by what they do in a clause: end a subject, be its finite verb, open an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_bot.extract.forms import Readings

NOUNS = frozenset({"NN", "NNS", "NNP", "PRP", "CD", "CB", "WP"})
FINITE = frozenset({"VBZ", "VBD", "VB", "BEF", "HVF", "HVB", "DOF", "DOB", "MD", "VBS", "PRPBE", "PRPHV", "PRPMD"})
OPENS_OBJECT = frozenset("DT PRS PRP IN TOP TO RP RB CS ST CD JJ NNP NNS WP WRB JJR SYM EX CM".split())
# Words that open a clause of its own, and marks: what stands before them is no part of what stands after.
PARTING = frozenset({"ST", "CM", "CC", "CS", "WDT", "WP", "WRB"})


def can_be(options: Readings, form: str) -> float | None:
    """Return the price of a reading, if a word has it."""
    return next((price for other, price in options if other == form), None)
