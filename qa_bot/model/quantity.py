"""Quantity: a number as a text states it, with unit and bound."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

    from qa_bot.model.span import Span


class Dimension(StrEnum):
    """What kind of thing is measured; two quantities compare only within one dimension."""

    COUNT = "count"
    ORDINAL = "ordinal"
    MULTIPLE = "multiple"
    MONEY = "money"
    SHARE = "share"
    POINTS = "points"
    MASS = "mass"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    TIME = "time"
    AGE = "age"
    TEMPERATURE = "temperature"
    ENERGY = "energy"
    POWER = "power"
    SPEED = "speed"
    DATA = "data"
    FREQUENCY = "frequency"
    PRESSURE = "pressure"
    FORCE = "force"
    ANGLE = "angle"
    ELECTRIC = "electric"
    RATE = "rate"
    SCORE = "score"
    OTHER = "other"


class Bound(StrEnum):
    """How the text hedges a number."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    MORE_THAN = "more than"
    LESS_THAN = "less than"


class Unit(NamedTuple):
    """A unit of measure.

    ``name`` is the ISO 4217 code for money, ``%`` for percent, else the usual symbol or the counted noun;
    ``factor`` converts into the dimension's base unit, where there is one.
    """

    name: str
    dimension: Dimension
    factor: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit.

    ``span`` covers number and unit, ``words`` the hedge before them as well. ``low`` and ``high`` are equal
    unless the text gives a range; both are in the stated unit, with scale words multiplied out.
    """

    span: Span
    words: Span
    low: Decimal
    high: Decimal
    unit: Unit
    bound: Bound = Bound.EXACT

    @property
    def dimension(self) -> Dimension:
        """The dimension of the unit."""
        return self.unit.dimension

    @property
    def value(self) -> Decimal:
        """The stated number, or the middle of a range."""
        return self.low if self.low == self.high else (self.low + self.high) / 2
