"""Atoms: the time told at a mark of the text, by the first rule that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.number.marks import DIGITS, Mark
from qa_bot.extract.time.when import When
from qa_bot.lexicon.en.months import (
    DECADE_WORDS,
    DOUBTFUL_SEASONS,
    ERAS_AFTER,
    FISCAL,
    MOMENTS,
    MONTHS,
    SEASONS,
    WEEKDAYS,
)
from qa_bot.lexicon.en.number_words import ORDINALS, SMALL, TENS

if TYPE_CHECKING:
    from collections.abc import Callable
from qa_bot.extract.time.blocks import century, decade, fiscal, quarter, season
from qa_bot.extract.time.clocks import clock
from qa_bot.extract.time.dates import day_month, month_date, numeric_date, weekday
from qa_bot.extract.time.feasts import FEAST_FIRST, feast
from qa_bot.extract.time.years import year

Marks = tuple[Mark, ...]

Told = tuple[int, When]


def _markwise(rule: Callable[[Marks, int], Told | None]) -> Callable[[str, Marks, int], Told | None]:
    return lambda _text, marks, index: rule(marks, index)


# In this order: longer and surer readings first.
ATOMS: tuple[Callable[[str, Marks, int], Told | None], ...] = (
    numeric_date,
    _markwise(weekday),
    _markwise(month_date),
    _markwise(day_month),
    _markwise(quarter),
    _markwise(century),
    _markwise(decade),
    _markwise(fiscal),
    clock,
    feast,
    _markwise(season),
    year,
)

ATOM_WORDS = frozenset((
    *MONTHS, *WEEKDAYS, *SEASONS, *DOUBTFUL_SEASONS, *DECADE_WORDS, *ORDINALS, *FISCAL, *MOMENTS, *ERAS_AFTER, *SMALL,
    *TENS,
    *FEAST_FIRST, "q", "h", "'", "year",
))  # fmt: skip


def atom(text: str, marks: Marks, index: int) -> Told | None:
    """Return the time told at a mark by the first rule that fits."""
    if index >= len(marks):
        return None
    mark = marks[index]
    if mark.kind != DIGITS and mark.norm not in ATOM_WORDS:
        return None
    for rule in ATOMS:
        found = rule(text, marks, index)
        if found is not None:
            return found
    return None
