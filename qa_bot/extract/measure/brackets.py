"""Brackets: amounts below nought as accounts write them, "a result of ($1.2 million)", "$(4.2) million"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from qa_bot.extract.measure.currencies import currency_before
from qa_bot.extract.measure.reading import Reading
from qa_bot.extract.number.marks import DIGITS, Mark, adjacent, kind_at, norm_at
from qa_bot.lexicon.en.number_words import SCALES
from qa_bot.lexicon.en.quantity_cues import BEFORE_BRACKETED
from qa_bot.model.quantity import Bound, Dimension

if TYPE_CHECKING:
    from qa_bot.extract.number.numbers import Number

Marks = tuple[Mark, ...]

_SCALES = {word: Decimal(value) for word, value in SCALES.items()}
_BEFORE = frozenset(BEFORE_BRACKETED)


def inside_brackets(text: str, marks: Marks, number: Number) -> Reading | None:
    """Read "$(4.2) million": a currency, the digits alone in brackets, and a scale or none."""
    opens, closes = number.first - 1, number.last
    if norm_at(marks, opens) != "(" or norm_at(marks, closes) != ")" or kind_at(marks, number.first) != DIGITS:
        return None
    tight = adjacent(marks, opens) and adjacent(marks, number.first) and adjacent(marks, closes)
    money = currency_before(text, marks, opens) if tight and opens else None
    if money is None or money[1].dimension is not Dimension.MONEY or kind_at(marks, opens - 1) == DIGITS:
        return None
    last = closes + 1
    scale = _SCALES.get(norm_at(marks, last), Decimal(1))
    last += scale != 1
    value = -number.value * scale * money[2]
    return Reading(
        first=money[0], last=last, low=value, high=value, unit=money[1], bound=Bound.EXACT, hedge=money[0], tail=last,
        scale=scale, symbol=True, number_last=number.last,
    )  # fmt: skip


def bracketed(marks: Marks, reading: Reading) -> Reading:
    """Take the brackets of "the result was ($1.2 million)" along; after anything else they hold an aside."""
    opens, closes = reading.first - 1, reading.last
    alone = norm_at(marks, opens) == "(" and norm_at(marks, closes) == ")" and adjacent(marks, reading.first)
    if not (reading.symbol and alone) or norm_at(marks, opens - 1) not in _BEFORE or reading.low < 0:
        return reading
    return reading._replace(first=opens, last=closes + 1, low=-reading.high, high=-reading.low)
