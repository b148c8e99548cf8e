"""When: what a text says about a time, before it is known which day that is; and the days once it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from qa_bot.extract.time.calendar import add_days, add_months, easter, floor, is_day, nth_weekday, shift, weekday
from qa_bot.lexicon.en.feasts import EASTER_FEASTS, FEASTS, FLOATING_FEASTS
from qa_bot.model.period import Day, Grain, Period

if TYPE_CHECKING:
    from collections.abc import Callable

Stretch = tuple[Day | None, Day | None]
NOWHERE: Stretch = (None, None)
_DECADE, _CENTURY = 10, 100
_WEEK = 7
_FINE = (Grain.DAY, Grain.TIME)


class Sort(Enum):
    """How a time is told."""

    DATE = auto()  # year, month, day as far as given
    BLOCK = auto()  # value-th decade, century, quarter, half, season of a year
    WEEKDAY = auto()
    FEAST = auto()
    CLOCK = auto()
    POINTED = auto()  # "last year", "the next three weeks"
    SHIFTED = auto()  # "two years earlier"
    RANGE = auto()
    OPEN = auto()
    NTH = auto()  # "the first Monday of May"
    ENDED = auto()  # "the three months ended June 30, 2019"
    VAGUE = auto()


@dataclass(frozen=True, slots=True)
class When:
    """A time as told.

    ``offset`` points back or forth from ``base`` ("now", or "context" for what the text spoke of last); ``count``
    is how many units it spans; ``part`` is "early", "mid" or "late"; ``name`` a feast; ``side`` of an open time is
    -1 ("until") or +1 ("since").
    """

    sort: Sort
    grain: Grain
    year: int | None = None
    month: int | None = None
    day: int | None = None
    value: int = 0
    offset: int = 0
    count: int = 1
    base: str = "now"
    part: str = ""
    name: str = ""
    side: int = 0
    left: When | None = None
    right: When | None = None

    @property
    def relative(self) -> bool:
        """Whether the days depend on what is not said here."""
        return self.sort in (Sort.POINTED, Sort.SHIFTED, Sort.VAGUE, Sort.WEEKDAY) or self.year is None


def resolve(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    """Return the first day and the day after the last, as far as the text, its date and its context tell."""
    found = _RESOLVERS[when.sort](when, anchor, context)
    return _part(found, when.part) if when.part else found


def is_stated(when: When) -> bool:
    """Say whether the text itself gives the days, with nothing carried over."""
    if when.sort in (Sort.RANGE, Sort.OPEN, Sort.ENDED, Sort.NTH):
        return all(is_stated(one) for one in (when.left, when.right) if one is not None)
    return not when.relative


def _year(when: When, anchor: Day | None, context: Period | None) -> int | None:
    """Return the year: the one given, that of the context, or that of the document."""
    if when.year is not None:
        return when.year
    if context is not None and context.start is not None and context.grain is not Grain.RANGE:
        return context.start.year
    return anchor.year if anchor is not None else None


def _date(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    year = _year(when, anchor, context)
    if year is None:
        return NOWHERE
    if when.month is None:
        return Day(year), Day(year + 1)
    if when.day is None:
        return Day(year, when.month), add_months(Day(year, when.month), 1)
    if not is_day(year, when.month, when.day):
        return NOWHERE
    day = Day(year, when.month, when.day)
    return day, add_days(day, 1)


def _block(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    if when.grain is Grain.DECADE and when.year is not None:
        return Day(when.year), Day(when.year + _DECADE)
    if when.grain is Grain.CENTURY and when.year is not None:
        return Day(when.year), Day(when.year + _CENTURY * when.count)
    year = _year(when, anchor, context)
    if year is None or when.grain in (Grain.DECADE, Grain.CENTURY):
        return NOWHERE
    if when.grain is Grain.SEASON:
        return Day(year, when.value), add_months(Day(year, when.value), 3)
    size = 3 if when.grain is Grain.QUARTER else 6
    start = Day(year, (when.value - 1) * size + 1)
    return start, add_months(start, size)


def _weekday(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    """Resolve "last Monday" against the day of writing; a bare weekday stays open, for it may lie on either side."""
    del context
    if anchor is None or not when.offset:
        return NOWHERE
    ahead = (when.value - weekday(anchor)) % _WEEK
    day = add_days(anchor, (ahead or _WEEK) if when.offset > 0 else ahead - _WEEK)
    return day, add_days(day, 1)


def _feast(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    """Resolve a feast of a year, or the last or next one from the day of writing."""
    year = anchor.year if when.offset and anchor is not None else _year(when, anchor, context)
    if year is None or (when.offset and anchor is None):
        return NOWHERE
    day = _feast_day(when.name, year)
    if anchor is not None and ((when.offset < 0 and day >= anchor) or (when.offset > 0 and day <= anchor)):
        day = _feast_day(when.name, year + when.offset)
    return day, add_days(day, 1)


def _feast_day(name: str, year: int) -> Day:
    if name in FEASTS:
        return Day(year, *FEASTS[name])
    if name in FLOATING_FEASTS:
        return nth_weekday(year, *FLOATING_FEASTS[name])
    return add_days(easter(year), EASTER_FEASTS[name])


def _clock(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    if when.left is not None:
        return resolve(when.left, anchor, context)
    return NOWHERE


def _base(when: When, anchor: Day | None, context: Period | None) -> Day | None:
    """Return the day that a pointing time points from."""
    if when.base == "now":
        return anchor
    if context is not None and context.start is not None:
        return context.start
    return None


def _pointed(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    base = _base(when, anchor, context)
    if base is None or when.grain is Grain.TIME:
        return NOWHERE
    if when.month is not None:
        return _pointed_month(when, base)
    if when.grain is Grain.SEASON:
        return NOWHERE
    start = shift(floor(base, when.grain), when.offset if when.count == 1 else 0, when.grain)
    if when.count > 1 and when.offset < 0:
        return shift(start, -when.count, when.grain), start
    if when.count > 1:
        start = shift(start, 1, when.grain)
    return start, shift(start, when.count, when.grain)


def _pointed_month(when: When, base: Day) -> Stretch:
    """Resolve "last March": the nearest one on that side."""
    month = when.month or 1
    year = base.year
    if when.offset < 0 and month >= base.month:
        year -= 1
    elif when.offset > 0 and month <= base.month:
        year += 1
    return Day(year, month), add_months(Day(year, month), 1)


_ORDER = (
    Grain.TIME, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR, Grain.DECADE,
    Grain.CENTURY,
)  # fmt: skip


def _shifted(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    """Resolve "a year earlier" by moving what the text spoke of, "two years ago" by moving the day of writing."""
    if when.grain is Grain.TIME:
        return NOWHERE
    if when.base == "now":
        if anchor is None:
            return NOWHERE
        start = shift(floor(anchor, when.grain), when.offset, when.grain)
        return start, shift(start, 1, when.grain)
    if context is None or context.start is None or context.end is None or context.grain not in _ORDER:
        return NOWHERE
    if _ORDER.index(when.grain) < _ORDER.index(context.grain) and context.grain not in _FINE:
        return NOWHERE
    if when.name == "whole":
        start = shift(floor(context.start, when.grain), when.offset, when.grain)
        return start, shift(start, 1, when.grain)
    return shift(context.start, when.offset, when.grain), shift(context.end, when.offset, when.grain)


def _range(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    """Resolve both ends; one without a year takes the other's."""
    if when.left is None or when.right is None:
        return NOWHERE
    left, right = when.left, when.right
    if left.year is None and right.year is not None and left.sort in (Sort.DATE, Sort.BLOCK):
        left = replace(left, year=right.year)
    elif right.year is None and left.year is not None and right.sort in (Sort.DATE, Sort.BLOCK):
        right = replace(right, year=left.year)
    start, end = resolve(left, anchor, context)[0], resolve(right, anchor, context)[1]
    if start is not None and end is not None and start >= end:
        return NOWHERE
    return start, end


def _open(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    if when.left is None:
        return NOWHERE
    start, end = resolve(when.left, anchor, context)
    if when.name == "after":
        return end, None
    if when.name == "before":
        return None, start
    return (start, None) if when.side > 0 else (None, end)


def _nth(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    """Resolve the first, second … or (−1) last weekday, week or day of a month."""
    start, end = resolve(when.left, anchor, context) if when.left is not None else NOWHERE
    if start is None or end is None or not when.count:
        return NOWHERE
    if when.left is not None and when.left.grain is Grain.WEEK:
        return add_days(start, when.value), add_days(start, when.value + 1)
    if when.grain is Grain.WEEK:
        first = add_days(end, -_WEEK) if when.count < 0 else add_days(start, _WEEK * (when.count - 1))
        return first, add_days(first, _WEEK)
    if when.value < 0:
        day = add_days(start, when.count - 1)
    else:
        day = nth_weekday(start.year, start.month, when.value, when.count)
    return (day, add_days(day, 1)) if start <= day < end else NOWHERE


def _ended(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    """Resolve "the year ended 31 March 2020", so many units up to and with that day, and "the week beginning 3 May"."""
    start, end = resolve(when.left, anchor, context) if when.left is not None else NOWHERE
    if when.side > 0:
        return (start, shift(start, when.count, when.grain)) if start is not None else NOWHERE
    return (shift(end, -when.count, when.grain), end) if end is not None else NOWHERE


def _vague(when: When, anchor: Day | None, context: Period | None) -> Stretch:
    del when, anchor, context
    return NOWHERE


_RESOLVERS: dict[Sort, Callable[[When, Day | None, Period | None], Stretch]] = {
    Sort.DATE: _date,
    Sort.BLOCK: _block,
    Sort.WEEKDAY: _weekday,
    Sort.FEAST: _feast,
    Sort.CLOCK: _clock,
    Sort.POINTED: _pointed,
    Sort.SHIFTED: _shifted,
    Sort.RANGE: _range,
    Sort.OPEN: _open,
    Sort.NTH: _nth,
    Sort.ENDED: _ended,
    Sort.VAGUE: _vague,
}


def _part(stretch: Stretch, part: str) -> Stretch:
    """Keep the whole stretch for "early", "mid" and "late": where in it they end is not said."""
    del part
    return stretch
