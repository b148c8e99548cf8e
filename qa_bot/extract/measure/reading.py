"""Reading: one number with unit and hedge as marks, before it becomes a quantity with offsets."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.number.numbers import Kind
from qa_bot.model.quantity import Bound, Dimension, Unit

if TYPE_CHECKING:
    from qa_bot.extract.number.marks import Mark

    Marks = tuple[Mark, ...]

NO_UNIT = Unit("", Dimension.COUNT, Decimal(1))
ORDINAL = Unit("", Dimension.ORDINAL)
FRACTION = Unit("fraction", Dimension.SHARE, Decimal(100))
MULTIPLE = Unit("times", Dimension.MULTIPLE, Decimal(1))
SCORE = Unit("", Dimension.SCORE)


class Reading(NamedTuple):
    """Marks ``first`` to ``last`` (exclusive) with what they say; ``hedge`` and ``tail`` take the hedges in.

    ``scale`` is the scale word's value, ``bare`` whether the number has neither unit nor currency,
    ``symbol`` whether a currency stands before it, ``kind`` what the number is used as.
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    unit: Unit
    bound: Bound
    hedge: int
    tail: int
    kind: Kind = Kind.CARDINAL
    scale: Decimal = Decimal(1)
    bare: bool = False
    symbol: bool = False
    worded: bool = False
    number_last: int = 0
