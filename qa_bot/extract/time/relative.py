"""Relative times: "last year", "two years earlier", "in recent years", "the past three months", "yesterday"."""

from __future__ import annotations

from qa_bot.extract.number.addends import NUMBER_WORDS
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, kind_at, norm_at
from qa_bot.extract.time.dates import Told, month_at
from qa_bot.extract.time.loose import UNITS, VAGUE, counted, day_word, ended, vague, year_before
from qa_bot.extract.time.openings import by_opening, first_told, markwise
from qa_bot.extract.time.when import Sort, When
from qa_bot.lexicon.en.months import (
    DAY_PARTS,
    DAY_WORDS,
    DOUBTFUL_SEASONS,
    FISCAL,
    POINTERS,
    SEASONS,
    SHIFTS_CONTEXT,
    SHIFTS_NOW,
    WEEKDAYS,
)
from qa_bot.lexicon.en.number_words import SMALL, TENS
from qa_bot.model.period import Grain

_FEW, _MOST_YEARS = 3, 2000

Marks = tuple[Mark, ...]

# Pointers that speak of what the text has just told, and not of the day it was written.
_TO_CONTEXT = ("previous", "preceding", "prior", "that", "same", "following", "subsequent")
# Before the verb of "will last two years".
_BEFORE_VERB = frozenset(
    "to will would can could may might must should shall not t ll d cannot did does do doesn didn won".split()
)
_LONG_AGO = 60
_COUNTED = ("next", "last", "past", "previous", "following", "coming", "upcoming")
RELATIVE_WORDS = frozenset(
    (
        "day",
        *POINTERS,
        *DAY_WORDS,
        *VAGUE,
        *SHIFTS_NOW,
        "the",
        "a",
        "an",
        "year",
        "years",
        "quarter",
        "quarters",
        "months",
        "month",
        "weeks",
        "fiscal",
        "now",
        "once",
        "weekend",
        "fortnight",
    )
)


def pointed(marks: Marks, index: int) -> Told | None:
    """Read "last year", "the previous quarter", "this March", "next Monday", "the past three months"."""
    at = index + 1 if norm_at(marks, index) == "the" else index
    word = norm_at(marks, at)
    counted_first = _counted_pointer(marks, at)
    if counted_first is not None:
        return counted_first
    if word not in POINTERS or (word == "last" and at == index and norm_at(marks, at - 1) in _BEFORE_VERB):
        return None
    base = "context" if word in _TO_CONTEXT else "now"
    offset = POINTERS[word]
    if word == "that" and at > index:
        return None
    step = at + 1
    step = step + 1 if norm_at(marks, step) in FISCAL or (norm_at(marks, step) == "full" and offset < 0) else step
    return _pointed_unit(marks, step, word, offset, base) or _pointed_name(marks, step, offset, base)


def _pointed_unit(marks: Marks, step: int, word: str, offset: int, base: str) -> Told | None:
    """Read the unit, or the number of units, after a pointer."""
    name = norm_at(marks, step)
    unit = UNITS.get(name)
    if unit is None and name == "period" and word in ("same", "previous", "prior", "that", "comparable"):
        return step + 1, When(Sort.VAGUE, Grain.RANGE)
    if (
        unit is not None
        and name.endswith("s")
        and name != "previous"
        and word in ("past", "last", "next", "coming", "previous", "following")
    ):
        return step + 1, When(Sort.VAGUE, Grain.VAGUE)
    if unit is not None and not name.endswith("s"):
        if (
            word == "past"
            and norm_at(marks, step - 2) not in ("the", "in", "this", "over", "during", "")
            and len(marks) > _FEW
        ):
            return None
        return step + 1, When(Sort.POINTED, unit, offset=offset, base=base)
    if word in ("this", "that", "same"):
        return None
    number = counted(marks, step)
    if number is None:
        return None
    last, count = number
    last = last + 1 if norm_at(marks, last) in ("full", "consecutive", *FISCAL) else last
    unit = UNITS.get(norm_at(marks, last))
    if unit is None:
        return None
    return last + 1, When(Sort.POINTED, unit, offset=offset, count=max(count, 2) if count > 1 else 1, base=base)


def _counted_pointer(marks: Marks, at: int) -> Told | None:
    """Read "three coming weeks", "the 3 next months"."""
    number = counted(marks, at) if kind_at(marks, at) == DIGITS or norm_at(marks, at).isalpha() else None
    if number is None or norm_at(marks, number[0]) not in _COUNTED:
        return None
    unit = UNITS.get(norm_at(marks, number[0] + 1))
    if unit is None or not norm_at(marks, number[0] + 1).endswith("s") or number[1] > _LONG_AGO:
        return None
    word = norm_at(marks, number[0])
    base = "context" if word in _TO_CONTEXT else "now"
    return number[0] + 2, When(Sort.POINTED, unit, offset=POINTERS[word], count=number[1], base=base)


def _pointed_name(marks: Marks, step: int, offset: int, base: str) -> Told | None:
    """Read the month, weekday, season or part of the day after a pointer."""
    name = norm_at(marks, step)
    if name in WEEKDAYS and kind_at(marks, step) == WORD:
        return step + 1, When(Sort.WEEKDAY, Grain.DAY, value=WEEKDAYS[name], offset=offset)
    month = month_at(marks, step) if step < len(marks) and kind_at(marks, step) == WORD else None
    if month is not None:
        return step + 1, When(Sort.POINTED, Grain.MONTH, month=month, offset=offset, base=base)
    if name in SEASONS or (name in DOUBTFUL_SEASONS and norm_at(marks, step + 1) not in ("in", "of", "from", "to")):
        return step + 1, When(Sort.POINTED, Grain.SEASON, value=SEASONS.get(name, 9), offset=offset, base=base)
    if name in DAY_PARTS and norm_at(marks, step - 1) != "past":
        return step + 1, When(Sort.CLOCK, Grain.TIME)
    return None


def shifted(marks: Marks, index: int) -> Told | None:
    """Read "two years ago", "a year earlier", "the year before", "ten days later", "3 years from now"."""
    if norm_at(marks, index) in ("the", "one") and norm_at(marks, index + 2) in (
        "before",
        "after",
        "earlier",
        "previous",
    ):
        unit = UNITS.get(norm_at(marks, index + 1))
        closes = kind_at(marks, index + 3) != WORD or norm_at(marks, index + 3) in (
            "and",
            "in",
            "at",
            "to",
            "of",
            "by",
            "was",
            "when",
            "or",
        )
        if unit is not None and closes and norm_at(marks, index) == "the":
            offset = -1 if norm_at(marks, index + 2) != "after" else 1
            return index + 3, When(Sort.SHIFTED, unit, offset=offset, base="context")
    number = counted(marks, index)
    if number is None:
        return None
    last, count = number
    unit = UNITS.get(norm_at(marks, last))
    if unit is None:
        return None
    return _direction(marks, last + 1, unit, count)


def _direction(marks: Marks, index: int, unit: Grain, count: int) -> Told | None:
    """Read which way a length of time shifts."""
    word = norm_at(marks, index)
    told = Sort.SHIFTED if count else Sort.VAGUE
    grain = Grain.YEAR if count > _LONG_AGO and unit is Grain.YEAR else unit
    if word in SHIFTS_NOW:
        if unit is Grain.YEAR and count > _MOST_YEARS:
            return index + 1, When(Sort.VAGUE, Grain.VAGUE)
        same = "context" if word == "hence" else "now"
        return index + 1, When(told, grain, offset=SHIFTS_NOW[word] * count, base=same)
    if word == "from" and norm_at(marks, index + 1) in ("now", "today"):
        return index + 2, When(told, grain, offset=count)
    if word in SHIFTS_CONTEXT and word != "on":
        follows = kind_at(marks, index + 1) == WORD and norm_at(marks, index + 1) not in (
            "and",
            "in",
            "he",
            "she",
            "it",
            "they",
            "the",
            "on",
            "at",
            "by",
            "with",
            "to",
            "when",
            "was",
            "is",
            "a",
            "as",
            "his",
            "her",
            "for",
            "of",
            "but",
        )
        if word in ("before", "after") and kind_at(marks, index + 1) in (WORD, DIGITS):
            return None
        if follows and word in ("before", "after"):
            return None
        return index + 1, When(told, grain, offset=SHIFTS_CONTEXT[word] * count, base="context")
    return None


NUMBERISH = frozenset((*SMALL, *TENS, "hundred", "thousand", "few", "several", "many", "some", "couple"))
# What can begin a count, and what has to follow it.
_COUNTS = frozenset(("few", "several", "many", "couple", "some", "a", "an", *NUMBER_WORDS))
_AFTER_COUNT = frozenset((*UNITS, *FISCAL, *_COUNTED))
_BEFORE_YEAR = ("prior", "previous", "preceding", "last")
_AFTER_THE = by_opening(
    markwise(vague, VAGUE),
    markwise(ended, (*_COUNTS, *FISCAL, *UNITS), digits=True),
    markwise(year_before, _BEFORE_YEAR),
    markwise(shifted, UNITS),
    markwise(pointed, (*_COUNTS, *POINTERS), digits=True),
    markwise(day_word, ("day",)),
)
_OPENINGS = RELATIVE_WORDS | NUMBERISH
RELATIVE = by_opening(
    markwise(vague, _OPENINGS.intersection(VAGUE)),
    markwise(ended, _OPENINGS.intersection((*_COUNTS, *FISCAL, *UNITS)), digits=True),
    markwise(year_before, _OPENINGS.intersection(_BEFORE_YEAR)),
    markwise(shifted, _OPENINGS.intersection(_COUNTS), digits=True),
    markwise(pointed, _OPENINGS.intersection((*_COUNTS, *POINTERS)), digits=True),
    markwise(day_word, ("day", *DAY_WORDS)),
)


def relative(marks: Marks, index: int) -> Told | None:
    """Return the relative time told at a mark by the first rule that fits."""
    led = marks[index].norm == "the"
    at = index + led
    if kind_at(marks, at) == DIGITS or norm_at(marks, at) in _COUNTS:
        number = counted(marks, at)
        if number is None or norm_at(marks, number[0]) not in _AFTER_COUNT:
            return None
    return first_told(_AFTER_THE if led else RELATIVE, "", marks, index, opener=at)
