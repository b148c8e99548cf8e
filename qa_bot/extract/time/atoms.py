"""Atoms: the time told at a mark of the text, by the first rule that fits."""

from __future__ import annotations

from qa_bot.extract.number.marks import Mark
from qa_bot.extract.time.blocks import century, decade, fiscal, quarter, season
from qa_bot.extract.time.clocks import clock
from qa_bot.extract.time.dates import day_month, month_date, numeric_date, weekday
from qa_bot.extract.time.feasts import FEAST_FIRST, feast
from qa_bot.extract.time.openings import Rule, by_opening, first_told, markwise
from qa_bot.extract.time.when import When
from qa_bot.extract.time.years import year
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

Marks = tuple[Mark, ...]

Told = tuple[int, When]


# In this order: longer and surer readings first.
ATOMS = by_opening(
    Rule(numeric_date, digits=True),
    markwise(weekday, WEEKDAYS),
    markwise(month_date, MONTHS),
    markwise(day_month, (*ORDINALS, *TENS), digits=True),
    markwise(quarter, ("q", "h", *ORDINALS, *TENS), digits=True),
    markwise(century, (*ORDINALS, *TENS), digits=True),
    markwise(decade, ("'", *DECADE_WORDS), digits=True),
    markwise(fiscal, ("year", *FISCAL)),
    Rule(clock, (*MOMENTS, *SMALL), digits=True),
    Rule(feast, FEAST_FIRST),
    markwise(season, (*SEASONS, *DOUBTFUL_SEASONS)),
    Rule(year, (*ERAS_AFTER, *SMALL, *TENS), digits=True),
)
ATOM_WORDS = frozenset(ATOMS.words)


def atom(text: str, marks: Marks, index: int) -> Told | None:
    """Return the time told at a mark by the first rule that fits."""
    return first_told(ATOMS, text, marks, index)
