"""Positions: times told by their place in a longer one: "the first Monday of May", "20 past eight"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.extract.number.addends import read_cardinal
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, kind_at, norm_at
from qa_bot.extract.time.atoms import atom
from qa_bot.extract.time.dates import day_number
from qa_bot.extract.time.feasts import FEAST_FIRST, feast
from qa_bot.extract.time.openings import Rule, by_opening, first_told, markwise
from qa_bot.extract.time.relative import pointed
from qa_bot.extract.time.when import Sort, When
from qa_bot.lexicon.en.months import MOMENTS, POINTERS, WEEKDAYS
from qa_bot.lexicon.en.number_words import ORDINALS, SMALL, TENS
from qa_bot.model.period import Grain

if TYPE_CHECKING:
    from qa_bot.extract.time.dates import Told

Marks = tuple[Mark, ...]

_LAST = ("last", "final", "closing")
_POINTING = ("last", "next", "previous", "following", "coming", "upcoming", "this")
# Before a time of the day in words: "at seven thirty".
_BEFORE_CLOCK = ("at", "until", "till", "by", "before", "after", "from", "around", "about", "past", "to")
_AFTER_CLOCK = frozenset(
    "to and or in on until till each every the tomorrow today yesterday this that when but for with as sharp".split()
)
_AFTER_DAY = frozenset(("st", "nd", "rd", "th", "of"))
_AFTER_NUMBER = frozenset(("minutes", "minute", "min", "past", "to", *WEEKDAYS))
_FEWEST = 10
_HOURS = 24
_MINUTES = 60


def _nth(text: str, marks: Marks, index: int) -> Told | None:
    """Read "first Monday of May 2014", "last week of 2016"."""
    number = _ordinal(marks, index)
    if number is None:
        return None
    at, which = number
    name = norm_at(marks, at)
    if (name not in WEEKDAYS and name != "week") or norm_at(marks, at + 1) not in ("of", "in"):
        return None
    inside = at + 3 if norm_at(marks, at + 2) == "the" else at + 2
    whole = (atom(text, marks, inside) or pointed(marks, inside)) if inside < len(marks) else None
    if whole is None or whole[1].grain not in (Grain.MONTH, Grain.YEAR, Grain.QUARTER):
        return None
    if name == "week":
        return whole[0], When(Sort.NTH, Grain.WEEK, whole[1].year, left=whole[1], count=which, value=-1)
    return whole[0], When(Sort.NTH, Grain.DAY, whole[1].year, left=whole[1], count=which, value=WEEKDAYS[name])


def _ordinal(marks: Marks, index: int) -> tuple[int, int] | None:
    """Read which one of several: "first", "2nd", "last" (−1)."""
    if norm_at(marks, index) in _LAST:
        return index + 1, -1
    if kind_at(marks, index) == DIGITS and norm_at(marks, index + 1) not in ("st", "nd", "rd", "th"):
        return None
    return day_number(marks, index)


def _day_of(marks: Marks, index: int) -> Told | None:
    """Read "the 20th of next month"."""
    day = day_number(marks, index)
    if day is None or norm_at(marks, day[0]) != "of" or day[0] + 1 >= len(marks):
        return None
    month = pointed(marks, day[0] + 1)
    if month is None or month[1].grain is not Grain.MONTH:
        return None
    return month[0], When(Sort.NTH, Grain.DAY, month[1].year, left=month[1], count=day[1], value=-1)


def _past_hour(text: str, marks: Marks, index: int) -> Told | None:
    """Read "half past three", "20 minutes past 3 pm", "a quarter to noon"."""
    at = index + 1 if norm_at(marks, index) in ("a", "an") else index
    if norm_at(marks, at) in ("half", "quarter"):
        at += 1
    else:
        number = read_cardinal(marks, at)
        if number is None or number.ordinal or not 0 < number.value < _MINUTES:
            return None
        at = number.last
    at = at + 1 if norm_at(marks, at) in ("minutes", "minute", "min") else at
    if norm_at(marks, at) not in ("past", "to"):
        return None
    if norm_at(marks, at + 1) in MOMENTS:
        return at + 2, When(Sort.CLOCK, Grain.TIME)
    clock = atom(text, marks, at + 1) if at + 1 < len(marks) else None
    if clock is not None and clock[1].sort is Sort.CLOCK:
        return clock[0], When(Sort.CLOCK, Grain.TIME)
    hour = norm_at(marks, at + 1)
    spoken = norm_at(marks, at) == "past" and (SMALL.get(hour, _HOURS) <= _HOURS // 2)
    return (at + 2, When(Sort.CLOCK, Grain.TIME)) if spoken else None


def _weekdays(marks: Marks, index: int) -> Told | None:
    """Read "two Fridays ago" and "three Mondays from now"; which day that is depends on today."""
    number = read_cardinal(marks, index) if norm_at(marks, index) not in ("a", "an") else None
    if number is None or number.ordinal or norm_at(marks, number.last) not in WEEKDAYS:
        return None
    after = norm_at(marks, number.last + 1)
    if after == "ago":
        return number.last + 2, When(Sort.VAGUE, Grain.DAY)
    if after == "from" and norm_at(marks, number.last + 2) in ("now", "today"):
        return number.last + 3, When(Sort.VAGUE, Grain.DAY)
    return None


def _of_week(marks: Marks, index: int) -> Told | None:
    """Read "Wednesday of last week" and "Tuesday next week"."""
    if norm_at(marks, index) not in WEEKDAYS:
        return None
    at = index + 2 if norm_at(marks, index + 1) in ("of", "in", ",") else index + 1
    week = pointed(marks, at) if norm_at(marks, at) not in WEEKDAYS and at < len(marks) else None
    if week is None or week[1].grain is not Grain.WEEK or week[1].count > 1:
        return None
    return week[0], When(Sort.NTH, Grain.DAY, left=week[1], count=1, value=WEEKDAYS[norm_at(marks, index)])


def _pointed_feast(text: str, marks: Marks, index: int) -> Told | None:
    """Read "last Christmas" and "next Easter"."""
    word = norm_at(marks, index)
    if word not in _POINTING or norm_at(marks, index + 1) not in FEAST_FIRST:
        return None
    told = feast(text, marks, index + 1)
    if told is None or told[1].year is not None:
        return None
    return told[0], replace(told[1], offset=POINTERS[word])


def _spoken_clock(marks: Marks, index: int) -> Told | None:
    """Read the "five thirty" of "at five thirty", where nothing is counted."""
    hour, led = norm_at(marks, index), norm_at(marks, index - 1) in _BEFORE_CLOCK
    at = index + 2 if norm_at(marks, index + 1) == "-" else index + 1
    if not led or not 0 < SMALL.get(hour, 0) <= _HOURS // 2:
        return None
    minutes = read_cardinal(marks, at) if at < len(marks) and kind_at(marks, at) == WORD else None
    if minutes is None or minutes.ordinal or not _FEWEST <= minutes.value < _MINUTES:
        return None
    counting = kind_at(marks, minutes.last) == WORD and norm_at(marks, minutes.last) not in _AFTER_CLOCK
    return None if counting or norm_at(marks, minutes.last) == "-" else (minutes.last, When(Sort.CLOCK, Grain.TIME))


def hour_after(marks: Marks, index: int) -> int | None:
    """Return where the bare hour after "at" ends: the "5" of "tomorrow at 5", where nothing is counted."""
    if norm_at(marks, index) not in ("at", "around") or kind_at(marks, index + 2) == WORD:
        return None
    hour = norm_at(marks, index + 1)
    digits = kind_at(marks, index + 1) == DIGITS and hour.isdigit() and int(hour) <= _HOURS
    spoken = 0 < SMALL.get(hour, 0) <= _HOURS // 2
    return index + 2 if digits or spoken else None


# By their first word; none but the first two may have "the" before it.
_COUNTS = (*SMALL, *TENS, *ORDINALS)
_DAYS = (Rule(_nth, (*_LAST, *ORDINALS, *TENS), digits=True), markwise(_day_of, (*ORDINALS, *TENS), digits=True))
_AFTER_THE = by_opening(*_DAYS)
POSITIONS = by_opening(
    *_DAYS,
    Rule(_past_hour, ("half", "quarter", "a", *_COUNTS), digits=True),
    markwise(_weekdays, _COUNTS, digits=True),
    markwise(_of_week, WEEKDAYS),
    Rule(_pointed_feast, _POINTING),
    markwise(_spoken_clock, SMALL),
)


def position(text: str, marks: Marks, index: int) -> Told | None:
    """Return the time told at a mark by its place in a longer one."""
    if norm_at(marks, index) == "the":
        return first_told(_AFTER_THE, text, marks, index + 1)
    if kind_at(marks, index) == DIGITS and not _goes_on(marks, index):
        return None
    return first_told(POSITIONS, text, marks, index)


def _goes_on(marks: Marks, index: int) -> bool:
    """Say whether anything after a number can make it tell a place in a longer time; most numbers count something."""
    if norm_at(marks, index + 1) in _AFTER_DAY:
        return True
    number = read_cardinal(marks, index)
    return number is not None and norm_at(marks, number.last) in _AFTER_NUMBER
