"""Quantities: every number of a text with its value, unit, hedge and place."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from qa_bot.extract.measure.joins import join_readings
from qa_bot.extract.measure.read import read_one
from qa_bot.extract.measure.words import COUNTABLE, MULTIPLE_WORDS, addresses, lone_words
from qa_bot.extract.number.marks import DIGITS, Mark, read_marks
from qa_bot.extract.number.numbers import STARTERS, read_numbers
from qa_bot.extract.periods import masked_marks
from qa_bot.lexicon.en.number_words import GROUP_NAMES
from qa_bot.model.quantity import Bound, Quantity
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from qa_bot.extract.measure.reading import Reading

_LARGE = 1000
_kind_of = attrgetter("kind")
_ARTICLES = frozenset(("a", "an", "the"))
_STARTERS = (STARTERS | MULTIPLE_WORDS) - _ARTICLES
_COUNTABLE = COUNTABLE | frozenset(name.split()[0] for name in GROUP_NAMES) | {"baker"}


def read_quantities(text: str, start: int = 0, end: int | None = None) -> tuple[Quantity, ...]:
    """Return the quantities of a stretch of text, in order and apart from each other.

    >>> quantity, = read_quantities("Trade came to nearly €675 billion.")
    >>> quantity.unit.name, quantity.low == 675 * 10**9, quantity.bound.value
    ('EUR', True, 'about')
    """
    end = len(text) if end is None else end
    marks = read_marks(text, start, end)
    norms = [mark.norm for mark in marks]
    counts = not _STARTERS.isdisjoint(norms) or DIGITS in map(_kind_of, marks)
    if not counts and not _one_of_something(norms):
        return ()
    masked = masked_marks(text, start, end) | addresses(text, marks)
    return _read(text, marks, masked)


def _one_of_something(norms: list[str]) -> bool:
    """Say whether "a" stands before a unit or a number word: without any, articles count nothing."""
    return any(norm in _ARTICLES and follows in _COUNTABLE for norm, follows in pairwise(norms))


def _read(text: str, marks: tuple[Mark, ...], masked: frozenset[int]) -> tuple[Quantity, ...]:
    """Read, join and place the quantities among the marks."""
    readings: list[Reading] = []
    for number in read_numbers(marks):
        if masked.isdisjoint(range(number.first, number.last)):
            floor = readings[-1].last if readings else 0
            reading = read_one(text, marks, number, floor)
            if reading is not None:
                readings.append(reading)
    readings = lone_words(text, marks, readings, masked)
    found = []
    for reading in join_readings(marks, readings):
        span = Span(marks[reading.first].start, marks[reading.last - 1].end)
        words = Span(marks[min(reading.hedge, reading.first)].start, marks[max(reading.tail, reading.last) - 1].end)
        found.append(
            Quantity(span, words, _whole(reading.low), _whole(reading.high), reading.unit, Bound(reading.bound))
        )
    return tuple(found)


def _whole(value: Decimal) -> Decimal:
    """Write 2100000.0 as 2100000; the decimals of small numbers stay as they are stated."""
    return Decimal(int(value)) if abs(value) >= _LARGE and value == int(value) else value
