"""Dates: days and months, in digits and in words, with and without their year."""

from __future__ import annotations

import re
from unicodedata import category

from qa_bot.extract.measure.context import COUNTABLE
from qa_bot.extract.number.addends import read_cardinal
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.time.calendar import is_day
from qa_bot.extract.time.clocks import past
from qa_bot.extract.time.when import Sort, When
from qa_bot.extract.time.years import era, worded_year
from qa_bot.lexicon.en.months import (
    DOUBTFUL_MONTHS,
    DOUBTFUL_WEEKDAYS,
    ERAS_AFTER,
    ERAS_BEFORE,
    MONTHS,
    WEEKDAYS,
)
from qa_bot.lexicon.en.number_words import ORDINALS, TENS
from qa_bot.lexicon.en.quantity_cues import BEFORE_MONTH
from qa_bot.model.period import Grain

_LEAP = 2000
_AFTER_DAY = ("", ".", "!", "?", ")", "at", "from", "between")  # "on Monday 21 at noon"
_FULL, _SHORT, _DECEMBER, _LAST_FULL, _ABBREVIATED, _SHORT_DAY, _FEW = 4, 2, 12, 2999, 5, 6, 6

Marks = tuple[Mark, ...]

Told = tuple[int, When]

FIRST_YEAR, LAST_YEAR = 1000, 2100

_PIVOT = 50

_LAST_DAY = 31

_NUMERIC = re.compile(
    r"(?P<y>[0-9]{4})([-/.])(?P<m>[0-9]{1,2})\2(?P<d>[0-9]{1,2})(?![0-9])"
    r"|(?P<a>[0-9]{1,2})([-/.])(?P<b>[0-9]{1,2})\6(?P<z>[0-9]{4}|[0-9]{2})(?![0-9])(?![-/.][0-9])"
)

_YEAR_MONTH = re.compile(r"(?P<y>[12][0-9]{3})-(?P<m>0[1-9]|1[0-2])(?![-0-9])")

_ORDINAL_DAYS = {word: value for word, value in ORDINALS.items() if value <= _LAST_DAY}


def numeric_date(text: str, marks: Marks, index: int) -> Told | None:
    """Read "2024-05-31", "31/05/2024", "5/31/24"; where day and month could be either, the day stays unknown."""
    mark = marks[index]
    joined = adjacent(marks, index) and (marks[index - 1].kind == WORD or marks[index - 1].text in "-/.")
    if mark.kind != DIGITS or joined:
        return None
    match = _NUMERIC.match(text, mark.start)
    if match is None:
        return _year_month(text, marks, index)
    last = past(marks, index, match.end())
    if match["y"]:
        year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
        if not is_day(year, month, day):
            return None
        return last, When(Sort.DATE, Grain.DAY, year, month, day)
    year = int(match["z"])
    year = year if len(match["z"]) > _SHORT else year + (2000 if year < _PIVOT else 1900)
    first, second = int(match["a"]), int(match["b"])
    return _either_way(last, year, first, second, dotted=match[6] == ".")


def _either_way(last: int, year: int, first: int, second: int, *, dotted: bool) -> Told | None:
    """Tell day and month apart where only one order is a day, or where dots say that the day comes first."""
    day_first, month_first = is_day(year, second, first), is_day(year, first, second)
    if dotted and day_first:
        return last, When(Sort.DATE, Grain.DAY, year, second, first)
    if day_first and month_first and first != second:
        return last, When(Sort.VAGUE, Grain.DAY)
    if month_first:
        return last, When(Sort.DATE, Grain.DAY, year, first, second)
    if day_first:
        return last, When(Sort.DATE, Grain.DAY, year, second, first)
    return None


def _year_month(text: str, marks: Marks, index: int) -> Told | None:
    """Read "2014-10" as a month; "2013-14" is a pair of years."""
    match = _YEAR_MONTH.match(text, marks[index].start)
    if match is None or int(match["m"]) > _DECEMBER or int(match["m"]) == int(match["y"][2:]) + 1:
        return None
    return past(marks, index, match.end()), When(Sort.DATE, Grain.MONTH, int(match["y"]), int(match["m"]))


_BEFORE_MONTH = frozenset(BEFORE_MONTH)


def month_at(marks: Marks, index: int) -> int | None:
    """Return the month that a mark names, where it is no other word."""
    word = norm_at(marks, index)
    month = MONTHS.get(word)
    if month is None:
        return None
    if word not in DOUBTFUL_MONTHS:
        return month
    after, before = norm_at(marks, index + 1), norm_at(marks, index - 1)
    near = DIGITS in (kind_at(marks, index + 1), kind_at(marks, index - 1)) or before in _ORDINAL_DAYS
    capital = marks[index].text[0].isupper()
    if word not in ("march", "may"):
        return month if near or capital else None
    led = before in _BEFORE_MONTH
    follows = capital and (after in _ORDINAL_DAYS or after in ("of", "the"))
    sure = near or follows or (capital and index > 0) or len(marks) == 1 or (led and word == "march")
    return month if sure or (capital and led) else None


_FULL_NAME = 5

_SHORT_MONTHS = (5, 6, 7)  # May, June and July are no abbreviations, so that a dot after them ends a sentence


def month_date(marks: Marks, index: int) -> Told | None:
    """Read "May 31, 2024", "May the 3rd", "May 2024", "May"."""
    month = month_at(marks, index)
    if month is None:
        return None
    at = index + 2 if norm_at(marks, index + 1) == "." and adjacent(marks, index + 1) else index + 1
    day_at = at + 1 if norm_at(marks, at) == "the" else at
    day_at = day_at + 1 if norm_at(marks, day_at) == "-" and kind_at(marks, day_at + 1) == DIGITS else day_at
    day = day_number(marks, day_at)
    if day is not None and not (
        norm_at(marks, at) == "the" and kind_at(marks, day_at) == DIGITS and day[0] == day_at + 1
    ):
        last, number = day
        year = _year_behind(marks, last)
        if year is not None:
            return year[0], When(Sort.DATE, Grain.DAY, year[1], month, number)
        return last, When(Sort.DATE, Grain.DAY, None, month, number)
    year = _year_behind(marks, at)
    if year is not None:
        return year[0], When(Sort.DATE, Grain.MONTH, year[1], month)
    short = (
        len(marks[index].text) < _FULL_NAME and at < len(marks) and MONTHS.get(marks[index].norm) not in _SHORT_MONTHS
    )
    return at if short else index + 1, When(Sort.DATE, Grain.MONTH, None, month)


def day_number(marks: Marks, index: int) -> Told2 | None:
    """Read the number of a day: "3", "3rd", "third", "twenty-first"."""
    mark_kind = kind_at(marks, index)
    if mark_kind == DIGITS:
        text = marks[index].text
        if not text.isdigit() or len(text) > _SHORT or not 1 <= int(text) <= _LAST_DAY:
            return None
        suffix = norm_at(marks, index + 1) in ("st", "nd", "rd", "th") and adjacent(marks, index + 1)
        clockish = norm_at(marks, index + 1) == ":" and adjacent(marks, index + 1)
        return None if clockish else (index + 2 if suffix else index + 1, int(text))
    if mark_kind != WORD or not (norm_at(marks, index) in _ORDINAL_DAYS or norm_at(marks, index) in TENS):
        return None
    ordinal = read_cardinal(marks, index)
    if ordinal is None or not ordinal.ordinal or not 1 <= ordinal.value <= _LAST_DAY:
        return None
    return ordinal.last, int(ordinal.value)


Told2 = tuple[int, int]


def _year_behind(marks: Marks, index: int) -> Told2 | None:
    """Read the year after a month or a day: "2024", ", 2024", "of 2024", "'24", "87"."""
    at = index + 1 if norm_at(marks, index) in (",", "of", "in", "-", "/", ".") else index
    if norm_at(marks, at) == "the" and norm_at(marks, at + 1) == "year":
        at += 2
    if norm_at(marks, at) == "'" and kind_at(marks, at + 1) == DIGITS and len(marks[at + 1].text) == _SHORT:
        return at + 2, two_digits(int(marks[at + 1].text))
    if kind_at(marks, at) != DIGITS or not marks[at].text.isdigit():
        return worded_year(marks, at)
    text = marks[at].text
    if len(text) == _FULL and FIRST_YEAR <= int(text) <= _LAST_FULL:
        goes_on = norm_at(marks, at + 1) == ":" and adjacent(marks, at + 1)
        return None if goes_on else era(marks, at + 1, int(text))
    if norm_at(marks, at + 1) in ERAS_BEFORE or norm_at(marks, at + 1) in ERAS_AFTER:
        return era(marks, at + 1, int(text))
    return None


def two_digits(year: int) -> int:
    """Return the year that two digits stand for: 74 is 1974, 24 is 2024."""
    return year + (2000 if year < _PIVOT else 1900)


def day_month(marks: Marks, index: int) -> Told | None:
    """Read "31 May 2024", "the 3rd of May", "third of May", "21 and 22 May"."""
    day = day_number(marks, index)
    if day is None or category(norm_at(marks, index - 1)[-1:] or " ") == "Sc":  # "$12 December 27"
        return None
    if norm_at(marks, day[0]) not in ("and", "or", "&") or kind_at(marks, index) != DIGITS:
        return _day_month(marks, day)
    second = day_number(marks, day[0] + 1)
    other = _day_month(marks, second) if second is not None and second[1] > day[1] else None
    if other is None:
        return None
    first = When(Sort.DATE, Grain.DAY, other[1].year, other[1].month, day[1])
    return other[0], When(Sort.RANGE, Grain.RANGE, other[1].year, left=first, right=other[1])


def _day_month(marks: Marks, day: Told2) -> Told | None:
    """Read the month, and the year if there is one, after a day."""
    at, number = day
    at = at + 1 if norm_at(marks, at) == "day" and norm_at(marks, at + 1) == "of" else at
    at = at + 1 if norm_at(marks, at) in ("of", "-", "/") else at
    month = month_at(marks, at) if at < len(marks) and marks[at].kind == WORD else None
    if month is None:
        return None
    last = (
        at + 2
        if norm_at(marks, at + 1) == "." and len(marks[at].text) < _ABBREVIATED and norm_at(marks, at + 2).isdigit()
        else at + 1
    )
    year = _year_behind(marks, last) or _short_year(marks, last)
    if year is not None:
        return year[0], When(Sort.DATE, Grain.DAY, year[1], month, number)
    return last, When(Sort.DATE, Grain.DAY, None, month, number)


def _short_year(marks: Marks, index: int) -> Told2 | None:
    """Read the "74" of "31-Oct-74"."""
    if (
        norm_at(marks, index) in ("-", "/")
        and kind_at(marks, index + 1) == DIGITS
        and len(marks[index + 1].text) == _SHORT
    ):
        return index + 2, two_digits(int(marks[index + 1].text))
    return None


def _of_day(marks: Marks, index: int) -> Told | None:
    """Read the "7/6" after "Friday": a day of a month, whichever comes first."""
    first, second = norm_at(marks, index), norm_at(marks, index + 2)
    joined = norm_at(marks, index + 1) == "/" and adjacent(marks, index + 1) and adjacent(marks, index + 2)
    if not joined or not (first.isdigit() and second.isdigit()) or norm_at(marks, index + 3) == "/":
        return None
    days = (1 <= int(first) <= _DECEMBER and is_day(_LEAP, int(first), int(second))) or (
        1 <= int(second) <= _DECEMBER and is_day(_LEAP, int(second), int(first))
    )
    return (index + 3, When(Sort.VAGUE, Grain.DAY)) if days else None


def weekday(marks: Marks, index: int) -> Told | None:
    """Read "Monday", "Mon.", "Friday, 21 May 2024", "Monday the 13th"."""
    word = marks[index].norm
    number = WEEKDAYS.get(word)
    dotted = norm_at(marks, index + 1) == "." and adjacent(marks, index + 1)
    if number is None:
        return None
    at = index + 2 if dotted and len(word) < _SHORT_DAY else index + 1
    gap = at + 1 if norm_at(marks, at) in (",", "the", "-") else at
    gap = gap + 1 if norm_at(marks, gap) == "the" else gap
    dated = (month_date(marks, gap) or day_month(marks, gap) or _of_day(marks, gap)) if gap < len(marks) else None
    if dated is not None:
        return dated
    if (
        word in DOUBTFUL_WEEKDAYS
        and not dotted
        and not (marks[index].text.istitle() and len(marks) < _FEW and word not in ("sun", "sat"))
    ):
        day = day_number(marks, gap)
        if day is None:
            return None
    day = day_number(marks, gap)
    if (
        day is not None
        and (gap > at or day[0] > gap + 1 or norm_at(marks, day[0]) in _AFTER_DAY)
        and norm_at(marks, day[0]) not in COUNTABLE
    ):
        return day[0], When(Sort.WEEKDAY, Grain.DAY, value=number)
    return at, When(Sort.WEEKDAY, Grain.DAY, value=number)
