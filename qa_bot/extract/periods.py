"""Periods: years, dates, ranges and relative times of a text, resolved where the text allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.number.marks import read_marks
from qa_bot.extract.time.read import read_times
from qa_bot.extract.time.when import Sort, When, is_stated, resolve
from qa_bot.model.period import Day, Grain, Period
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Lengths of time that a relative time states ("two years ago") stay readable as quantities.
_MEASURED = (Sort.SHIFTED, Sort.POINTED)


def read_periods(
    text: str, start: int = 0, end: int | None = None, *, anchor: Day | None = None, context: Period | None = None
) -> tuple[Period, ...]:
    """Return the stretches of time that a text tells of, in order and apart from each other.

    Times that point ("last year") are resolved against ``anchor``, the day the text was written, or against
    ``context``, what it spoke of before; where neither helps they stay unresolved.

    >>> period, = read_periods("a surge between 2022 and 2023")
    >>> period.start.isoformat(), period.end.isoformat(), period.grain.value
    ('2022-01-01', '2024-01-01', 'range')
    """
    end = len(text) if end is None else end
    marks = read_marks(text, start, end)
    found = []
    for timed in read_times(text, start, end):
        span = Span(marks[timed.first].start, marks[timed.last - 1].end)
        period = _placed(span, timed.when, anchor, context)
        found.append(period)
        # "Since 1980" reaches to the day of the text: "August" after it is that of no year in particular.
        if period.start is not None and period.end is not None and period.grain is not Grain.TIME:
            context = period
    return tuple(found)


def next_context(periods: Sequence[Period], context: Period | None) -> Period | None:
    """Return what the next sentence's relative times are resolved against: the last day or year that was stated."""
    stated = (one for one in reversed(periods) if one.stated and one.start is not None and one.end is not None)
    return next((one for one in stated if one.grain not in (Grain.TIME, Grain.RANGE)), context)


def _placed(span: Span, when: When, anchor: Day | None, context: Period | None) -> Period:
    """Give a time its days."""
    first, after = resolve(when, anchor, context)
    if first is not None and after is not None and first >= after:
        first = after = None
    return Period(span, first, after, when.grain, is_stated(when))


def masked_marks(text: str, start: int, end: int) -> frozenset[int]:
    """Return the marks that belong to dates, years and clock times, which are no counts."""
    return frozenset(at for timed in read_times(text, start, end) for at in _masks(timed.first, timed.last, timed.when))


def _masks(first: int, last: int, when: When) -> Iterator[int]:
    """Yield the marks of a time that are not a length of time."""
    if when.sort in _MEASURED and when.grain is not Grain.DAY:
        return
    if when.sort is Sort.SHIFTED and when.offset not in (-1, 0, 1):
        return
    if when.sort is Sort.VAGUE and when.grain is not Grain.DAY:
        return
    yield from range(first, last)
