"""Words that are a quantity by themselves: "doubled", "twofold", "twice"."""

from __future__ import annotations

from decimal import Decimal

from qa_bot.extract.measure.marks import Mark, norm_at
from qa_bot.extract.measure.reading import MULTIPLE, Reading
from qa_bot.lexicon.en.number_words import MULTIPLES
from qa_bot.model.quantity import Bound

Marks = tuple[Mark, ...]

_MULTIPLES = {word: Decimal(value) for word, value in MULTIPLES.items()}
MULTIPLE_WORDS = frozenset(_MULTIPLES)
# Where "double" is a kind of thing: "a double room", "double agent", "double-decker".
_AMOUNTS = ("the", "to", "in", "from", "than", "of", "its", "their", "over", "by", "since", "between", "", ".", ",", "as", "that", "what", "this", "his", "her", "our", "and", "within", "a", "every", "each", "production", "during", "after")  # fmt: skip


def multiple_at(marks: Marks, index: int) -> Reading | None:
    """Read the multiple that a word states, where it says so of an amount."""
    word = marks[index].norm
    value = _MULTIPLES.get(word)
    if value is None or (not word.endswith(("ed", "fold", "ing")) and norm_at(marks, index + 1) not in _AMOUNTS):
        return None
    if word in ("double", "doubles", "halves") and norm_at(marks, index + 1) not in (
        "the",
        "its",
        "their",
        "that",
        "to",
        "in",
        "what",
        "his",
        "her",
    ):
        return None
    return Reading(index, index + 1, value, value, MULTIPLE, Bound.EXACT, index, index + 1)
