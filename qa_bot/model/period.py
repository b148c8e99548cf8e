"""Period: a stretch of time as a text states it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from qa_bot.model.span import Span


class Day(NamedTuple):
    """A day of the proleptic Gregorian calendar; year 0 is 1 BC, so that texts on antiquity can be dated."""

    year: int
    month: int = 1
    day: int = 1

    def isoformat(self) -> str:
        """Return the day as ISO 8601 writes it, with a sign before years below zero."""
        sign = "-" if self.year < 0 else ""
        return f"{sign}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"


class Grain(StrEnum):
    """How fine a period is."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time.

    ``start`` is the first day and ``end`` the day after the last; either is None where the text leaves it
    open ("since 2020") or where a relative period cannot be resolved ("in recent years"). ``stated`` is False
    where the period was resolved from context ("the previous year").
    """

    span: Span
    start: Day | None
    end: Day | None
    grain: Grain
    stated: bool = True

    @property
    def resolved(self) -> bool:
        """Whether at least one end is known."""
        return self.start is not None or self.end is not None

    def covers(self, other: Period) -> bool:
        """Say whether the other period lies inside this one; unresolved periods cover nothing."""
        if not (self.resolved and other.resolved):
            return False
        after_start = self.start is None or (other.start is not None and self.start <= other.start)
        before_end = self.end is None or (other.end is not None and other.end <= self.end)
        return after_start and before_end

    def same_as(self, other: Period) -> bool:
        """Say whether both are the same resolved stretch of time."""
        return self.resolved and (self.start, self.end) == (other.start, other.end)
