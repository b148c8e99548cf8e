"""Atoms: dates, years, decades, centuries, quarters, seasons and clock times at a mark of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qa_bot.extract.measure.addends import read_cardinal
from qa_bot.extract.measure.context import COUNTABLE, hedge_before, is_plural
from qa_bot.extract.measure.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.measure.units import currency_after, currency_before, unit_after
from qa_bot.extract.time.calendar import is_day
from qa_bot.extract.time.when import Sort, When
from qa_bot.lexicon.en.months import (
    DAY_PARTS,
    DECADE_WORDS,
    DOUBTFUL_MONTHS,
    DOUBTFUL_SEASONS,
    DOUBTFUL_WEEKDAYS,
    EASTER_FEASTS,
    ERAS_AFTER,
    ERAS_BEFORE,
    FEASTS,
    FISCAL,
    FLOATING_FEASTS,
    MERIDIEM,
    MOMENTS,
    MONTHS,
    SEASONS,
    TIME_ZONES,
    WEEKDAYS,
)
from qa_bot.lexicon.en.number_words import ORDINALS, SCALES, SMALL, TENS
from qa_bot.lexicon.en.quantity_cues import BEFORE_SURE_YEAR, BEFORE_YEAR, LIVED
from qa_bot.model.period import Grain
from qa_bot.model.quantity import Bound, Dimension

if TYPE_CHECKING:
    from collections.abc import Callable

Marks = tuple[Mark, ...]
Told = tuple[int, When]

FIRST_YEAR, LAST_YEAR = 1000, 2100
_SURE_YEAR = 1900
_LIKELY_YEAR = 1500
_PIVOT = 50
_CENTURY = 100
_LAST_DAY = 31
_DASHES = ("-", "–", "—", "‒", "/")
_YEAR_BEFORE = frozenset(BEFORE_YEAR)
_LIVED = frozenset(LIVED)
_STRONG_YEAR_BEFORE = frozenset(BEFORE_SURE_YEAR)
_NUMERIC = re.compile(
    r"(?P<y>[0-9]{4})([-/.])(?P<m>[0-9]{1,2})\2(?P<d>[0-9]{1,2})(?![0-9])"
    r"|(?P<a>[0-9]{1,2})([-/.])(?P<b>[0-9]{1,2})\6(?P<z>[0-9]{4}|[0-9]{2})(?![0-9])(?![-/.][0-9])"
)
_YEAR_MONTH = re.compile(r"(?P<y>[12][0-9]{3})-(?P<m>0[1-9]|1[0-2])(?![-0-9])")
_CLOCK = re.compile(
    r"(?P<h>[01]?[0-9]|2[0-4])(?:[:.](?P<m>[0-5][0-9])(?::[0-5][0-9])?)?\s?(?:[ap]\.?\s?m\b\.?|[ap]\b(?!\.?\w))"
    r"|(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?!:|[0-9])"
    r"|(?:[01]?[0-9]|2[0-3])h(?:[0-5][0-9])?\b",
    re.IGNORECASE,
)
_ORDINAL_DAYS = {word: value for word, value in ORDINALS.items() if value <= _LAST_DAY}
_FEAST_NAMES = sorted((*FEASTS, *EASTER_FEASTS, *FLOATING_FEASTS), key=len, reverse=True)
_FEAST_FIRST = frozenset(re.split(r"[ '.]", name)[0] for name in _FEAST_NAMES)


def past(marks: Marks, index: int, end: int) -> int:
    """Return the first mark at or after a place in the text."""
    while index < len(marks) and marks[index].start < end:
        index += 1
    return index


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
    year = year if len(match["z"]) > 2 else year + (2000 if year < _PIVOT else 1900)  # noqa: PLR2004 - two digits
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
    if match is None or int(match["m"]) > 12 or int(match["m"]) == int(match["y"][2:]) + 1:  # noqa: PLR2004
        return None
    return past(marks, index, match.end()), When(Sort.DATE, Grain.MONTH, int(match["y"]), int(match["m"]))


def clock(text: str, marks: Marks, index: int) -> Told | None:
    """Read "3 pm", "15:30", "8h00", "seven o'clock", "noon"."""
    mark = marks[index]
    if mark.norm in MOMENTS:
        return index + 1, When(Sort.CLOCK, Grain.TIME)
    if mark.kind == WORD and mark.norm in SMALL:
        return _worded_clock(marks, index)
    if mark.kind != DIGITS or (adjacent(marks, index) and marks[index - 1].text not in "(-–@~"):
        return None
    match = _CLOCK.match(text, mark.start)
    if (
        match is not None
        and text[match.start() : match.end()][-1:].lower() in "ap"
        and norm_at(marks, index - 1) != "at"
    ):
        match = None
    if match is not None:
        last = past(marks, index, match.end())
    elif norm_at(marks, index + 1) in ("o", "oclock") and len(mark.text) <= 2:  # noqa: PLR2004
        last = index + 2 if norm_at(marks, index + 1) == "oclock" else index + 4
    else:
        return None
    last = last + 1 if norm_at(marks, last) in TIME_ZONES else last
    return last, When(Sort.CLOCK, Grain.TIME)


def _worded_clock(marks: Marks, index: int) -> Told | None:
    """Read "seven thirty p.m." and "five o'clock"."""
    last = index + 1
    if norm_at(marks, last) in TENS or norm_at(marks, last) in SMALL:
        last += 1
    if norm_at(marks, last) in SMALL and norm_at(marks, last - 1) in TENS:
        last += 1
    if norm_at(marks, last) in MERIDIEM and norm_at(marks, last) not in ("am",):
        return last + 1, When(Sort.CLOCK, Grain.TIME)
    if norm_at(marks, last) == "o" and norm_at(marks, last + 2) == "clock":
        return last + 3, When(Sort.CLOCK, Grain.TIME)
    if norm_at(marks, last) == "oclock":
        return last + 1, When(Sort.CLOCK, Grain.TIME)
    return None


def month_at(marks: Marks, index: int) -> int | None:
    """Return the month that a mark names, where it is no other word."""
    word = norm_at(marks, index)
    month = MONTHS.get(word)
    if month is None:
        return None
    if word not in DOUBTFUL_MONTHS:
        return month
    near = (
        kind_at(marks, index + 1) == DIGITS
        or kind_at(marks, index - 1) == DIGITS
        or norm_at(marks, index - 1) in _ORDINAL_DAYS
    )
    led = norm_at(marks, index - 1) in ("in", "of", "since", "last", "next", "early", "late", "by", "until", "during", "this", "mid", "from", "to", "and", "between", "-", "–", "/", "through", "end", "every", "previous")  # fmt: skip
    capital = marks[index].text[0].isupper()
    if word in ("march", "may"):
        follows = norm_at(marks, index + 1) in _ORDINAL_DAYS or norm_at(marks, index + 1) in ("of", "the")
        return (
            month
            if near
            or (capital and (led or index > 0))
            or (follows and capital)
            or len(marks) == 1
            or (led and word == "march")
            else None
        )
    return month if near or capital else None


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
        if not text.isdigit() or len(text) > 2 or not 1 <= int(text) <= _LAST_DAY:  # noqa: PLR2004
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
    if norm_at(marks, at) in ("the",) and norm_at(marks, at + 1) == "year":
        at += 2
    if norm_at(marks, at) == "'" and kind_at(marks, at + 1) == DIGITS and len(marks[at + 1].text) == 2:  # noqa: PLR2004
        return at + 2, _two_digits(int(marks[at + 1].text))
    if kind_at(marks, at) != DIGITS or not marks[at].text.isdigit():
        worded = worded_year(marks, at)
        return worded
    text = marks[at].text
    if len(text) == 4 and FIRST_YEAR <= int(text) <= 2999:  # noqa: PLR2004
        goes_on = norm_at(marks, at + 1) == ":" and adjacent(marks, at + 1)
        return None if goes_on else era(marks, at + 1, int(text))
    if norm_at(marks, at + 1) in ERAS_BEFORE or norm_at(marks, at + 1) in ERAS_AFTER:
        return era(marks, at + 1, int(text))
    return None


def _two_digits(year: int) -> int:
    return year + (2000 if year < _PIVOT else 1900)


def era(marks: Marks, index: int, year: int) -> Told2:
    """Take "BC" or "AD" along; 1 BC is the year 0."""
    if norm_at(marks, index) in ERAS_BEFORE:
        return index + 1, 1 - year
    return (index + 1, year) if norm_at(marks, index) in ERAS_AFTER else (index, year)


def worded_year(marks: Marks, index: int) -> Told2 | None:
    """Read "nineteen ninety-six", "twenty fifteen", "two thousand and five" after a word that leads to a year."""
    led = (
        norm_at(marks, index - 1) in ("in", "since", "by", "until", "of", "from", "year", "to", "and")
        or norm_at(marks, index - 1) in MONTHS
        or kind_at(marks, index - 1) == DIGITS
    )
    century = SMALL.get(norm_at(marks, index), TENS.get(norm_at(marks, index), 0))
    if not led or not (10 <= century <= 20 or century == 2):  # noqa: PLR2004
        return None
    if century == 2:  # noqa: PLR2004 - "two thousand …"
        whole = read_cardinal(marks, index)
        fits = whole is not None and norm_at(marks, index + 1) == "thousand" and 2000 <= whole.value <= LAST_YEAR
        plain = (
            whole is not None
            and norm_at(marks, whole.last) not in COUNTABLE
            and not is_plural(norm_at(marks, whole.last))
        )
        return (whole.last, int(whole.value)) if whole is not None and fits and plain else None
    rest = read_cardinal(marks, index + 1)
    if rest is None or rest.ordinal or not 10 <= rest.value <= 99 or norm_at(marks, index + 1) not in (*SMALL, *TENS):  # noqa: PLR2004
        return None
    return rest.last, century * _CENTURY + int(rest.value)


def day_month(marks: Marks, index: int) -> Told | None:
    """Read "31 May 2024", "the 3rd of May", "third of May", "21 and 22 May"."""
    day = day_number(marks, index)
    if day is None:
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
    at = at + 1 if norm_at(marks, at) in ("of", "-", "/") else at
    month = month_at(marks, at) if at < len(marks) and marks[at].kind == WORD else None
    if month is None:
        return None
    last = (
        at + 2
        if norm_at(marks, at + 1) == "." and len(marks[at].text) < 5 and norm_at(marks, at + 2).isdigit()
        else at + 1
    )
    year = _year_behind(marks, last) or _short_year(marks, last)
    if year is not None:
        return year[0], When(Sort.DATE, Grain.DAY, year[1], month, number)
    return last, When(Sort.DATE, Grain.DAY, None, month, number)


def _short_year(marks: Marks, index: int) -> Told2 | None:
    """Read the "74" of "31-Oct-74"."""
    if norm_at(marks, index) in ("-", "/") and kind_at(marks, index + 1) == DIGITS and len(marks[index + 1].text) == 2:  # noqa: PLR2004
        return index + 2, _two_digits(int(marks[index + 1].text))
    return None


def year(text: str, marks: Marks, index: int) -> Told | None:
    """Read a year: "2024" where nothing makes it a count, "44 BC", "AD 79"."""
    mark = marks[index]
    if (
        mark.norm in ERAS_AFTER
        and kind_at(marks, index + 1) == DIGITS
        and mark.text.isupper()
        and marks[index + 1].text.isdigit()
    ):
        return index + 2, When(Sort.DATE, Grain.YEAR, int(marks[index + 1].text))
    if mark.kind != DIGITS:
        worded = worded_year(marks, index)
        return (worded[0], When(Sort.DATE, Grain.YEAR, worded[1])) if worded is not None else None
    after = index + 1
    digits = mark.text.replace(",", "")
    if not digits.isdigit() or len(digits) > 5:  # noqa: PLR2004
        return None
    if norm_at(marks, after) in ERAS_BEFORE or (norm_at(marks, after) in ERAS_AFTER and marks[after].text.isupper()):
        last, number = era(marks, after, int(digits))
        return last, When(Sort.DATE, Grain.YEAR, number)
    if len(mark.text) != 4 or not FIRST_YEAR <= int(digits) <= LAST_YEAR or not _is_year(text, marks, index):  # noqa: PLR2004
        return None
    return after, When(Sort.DATE, Grain.YEAR, int(digits))


def _is_year(text: str, marks: Marks, index: int) -> bool:
    """Say whether four digits are a year and no count, sum or code."""
    number, before, after = int(marks[index].text), norm_at(marks, index - 1), norm_at(marks, index + 1)
    if adjacent(marks, index) and (marks[index - 1].kind != 2 or before in ".,$€£¥#_/@"):  # noqa: PLR2004 - no sign
        return before == "/" and kind_at(marks, index - 2) == DIGITS
    if currency_before(text, marks, index) is not None or after in SCALES or after in ("%", "percent", "°"):
        return False
    if adjacent(marks, index + 1) and kind_at(marks, index + 1) == WORD:
        return False
    if _measured(text, marks, index + 1):
        return False
    led = before in _STRONG_YEAR_BEFORE
    if after in COUNTABLE:
        return led and number >= _LIKELY_YEAR and before in ("in", "since", "during", "until") and after == "people"
    hedged = hedge_before(marks, index)[1] is not Bound.EXACT and before not in (
        "around",
        "before",
        "after",
        "c",
        "ca",
        "circa",
        ".",
    )
    if (
        hedged
        and norm_at(marks, hedge_before(marks, index)[0] - 1) in ("in", "since", "from", "until")
        and not is_plural(after)
    ):
        return True
    if hedged and not (before == "than" and number >= _SURE_YEAR):
        return False
    if number >= _SURE_YEAR:
        return True
    if before == "(" and after in (")", "-", "–") or before in _LIVED:
        return True
    if led or before in _YEAR_BEFORE or before in MONTHS or after in (")", "-", "–"):
        return number >= _LIKELY_YEAR or led or after == ")"
    return number >= _LIKELY_YEAR and not is_plural(after)


def _measured(text: str, marks: Marks, index: int) -> bool:
    """Say whether a unit or currency stands at a mark, so that the number before it is no year."""
    if currency_after(text, marks, index) is not None:
        return True
    found = unit_after(text, marks, index)
    return (
        found is not None
        and marks[index].text not in ("'", '"', "s", "in", "t", "m")
        and found[1].dimension is not Dimension.OTHER
    )


def decade(marks: Marks, index: int) -> Told | None:
    """Read "1990s", "the '90s", "nineties"."""
    mark = marks[index]
    at = index
    if mark.norm == "'" and kind_at(marks, index + 1) == DIGITS:
        at = index + 1
    if norm_at(marks, at) in DECADE_WORDS and norm_at(marks, at - 1) in (
        "the",
        "early",
        "late",
        "mid",
        "-",
        "roaring",
        "swinging",
    ):
        return at + 1, When(Sort.BLOCK, Grain.DECADE, 1900 + DECADE_WORDS[norm_at(marks, at)])
    if kind_at(marks, at) != DIGITS or not marks[at].text.isdigit() or not marks[at].text.endswith("0"):
        return None
    last = at + 1
    if norm_at(marks, last) == "'" and adjacent(marks, last):
        last += 1
    if norm_at(marks, last) != "s" or (not adjacent(marks, last) and len(marks[at].text) != 4):  # noqa: PLR2004 - "1990 s"
        return None
    number = int(marks[at].text)
    if len(marks[at].text) == 4 and FIRST_YEAR <= number <= LAST_YEAR:  # noqa: PLR2004
        grain = Grain.CENTURY if number % _CENTURY == 0 and number < 2000 else Grain.DECADE  # noqa: PLR2004 - "the 1800s"
        return last + 1, When(Sort.BLOCK, grain, number)
    goes_on = (
        norm_at(marks, at - 1) in ("and", "or", "to", "-", "–", ",")
        and norm_at(marks, at - 2) == "s"
        and kind_at(marks, at - 3) == DIGITS
    )
    if len(marks[at].text) == 2 and (
        goes_on or at > index or norm_at(marks, at - 1) in ("the", "early", "late", "mid")
    ):  # noqa: PLR2004
        return last + 1, When(Sort.BLOCK, Grain.DECADE, 1900 + number if number >= 20 else 2000 + number)  # noqa: PLR2004
    return None


def century(marks: Marks, index: int) -> Told | None:
    """Read "the 19th century", "fifth century BC", "the 18th and 19th centuries"."""
    ordinal = _ordinal(marks, index)
    if ordinal is None:
        return None
    last, number = ordinal
    last = last + 1 if norm_at(marks, last) == "-" else last
    if norm_at(marks, last) not in ("century", "centuries", "cent", "c", "millennium") or (norm_at(marks, last) == "c"):
        return None
    size = 1000 if norm_at(marks, last) == "millennium" else _CENTURY
    before = norm_at(marks, last + 1) in ERAS_BEFORE
    if before or norm_at(marks, last + 1) in ERAS_AFTER:
        last += 1
    start = 1 - number * size if before else (number - 1) * size + 1
    if size == _CENTURY:
        return last + 1, When(Sort.BLOCK, Grain.CENTURY, start)
    return last + 1, When(Sort.BLOCK, Grain.CENTURY, start, count=10)


def _ordinal(marks: Marks, index: int) -> Told2 | None:
    """Read a small ordinal: "19th", "nineteenth", "twenty-first"."""
    if kind_at(marks, index) == DIGITS:
        text = marks[index].text
        suffix = norm_at(marks, index + 1) in ("st", "nd", "rd", "th") and adjacent(marks, index + 1)
        return (index + 2, int(text)) if text.isdigit() and len(text) <= 2 and suffix else None  # noqa: PLR2004
    if not (norm_at(marks, index) in ORDINALS or norm_at(marks, index) in TENS):
        return None
    ordinal = read_cardinal(marks, index)
    return (ordinal.last, int(ordinal.value)) if ordinal is not None and ordinal.ordinal else None


def quarter(marks: Marks, index: int) -> Told | None:
    """Read "Q3 2024", "2019 Q1", "third quarter of 2020", "H1", "first half of 2019"."""
    mark = marks[index]
    if mark.norm in ("q", "h") and kind_at(marks, index + 1) == DIGITS and adjacent(marks, index + 1):
        number = marks[index + 1].text
        grain = Grain.QUARTER if mark.norm == "q" else Grain.HALF
        if number not in ("1", "2", "3", "4") or (grain is Grain.HALF and number > "2"):
            return None
        return _with_year(marks, index + 2, When(Sort.BLOCK, grain, value=int(number)))
    if mark.kind == DIGITS and len(mark.text) in (2, 4) and mark.text.isdigit():
        at = index + 2 if norm_at(marks, index + 1) in ("-", "/") else index + 1
        if (
            norm_at(marks, at) == "q"
            and kind_at(marks, at + 1) == DIGITS
            and norm_at(marks, at + 1) in ("1", "2", "3", "4")
        ):
            number = int(mark.text)
            number = number if len(mark.text) > 2 else _two_digits(number)  # noqa: PLR2004
            return at + 2, When(Sort.BLOCK, Grain.QUARTER, number, value=int(marks[at + 1].text))
    ordinal = _ordinal(marks, index)
    if ordinal is None or ordinal[1] > 4:  # noqa: PLR2004
        return None
    at = ordinal[0] + 1 if norm_at(marks, ordinal[0]) == "-" else ordinal[0]
    at = at + 1 if norm_at(marks, at) in FISCAL else at
    word = norm_at(marks, at)
    if word in ("quarter", "qtr", "quarters"):
        return _with_year(marks, at + 1, When(Sort.BLOCK, Grain.QUARTER, value=ordinal[1]))
    if word in ("half", "semester") and ordinal[1] <= 2:  # noqa: PLR2004
        found = _with_year(marks, at + 1, When(Sort.BLOCK, Grain.HALF, value=ordinal[1]))
        return found if found[1].year is not None or norm_at(marks, at + 1) in ("year-on-year", "results") else None
    return None


def _with_year(marks: Marks, index: int, when: When) -> Told:
    """Take the year along that follows: "of 2020", ", 2020", "fiscal 2020"."""
    at = index + 1 if norm_at(marks, index) in (",", "of", "in", "/", "-") else index
    at = at + 1 if norm_at(marks, at) == "the" else at
    while norm_at(marks, at) in FISCAL or (norm_at(marks, at) == "year" and kind_at(marks, at + 1) == DIGITS):
        at += 1
    number = norm_at(marks, at)
    if (
        kind_at(marks, at) == DIGITS
        and number.isdigit()
        and len(number) == 4
        and FIRST_YEAR <= int(number) <= LAST_YEAR
    ):
        return at + 1, When(when.sort, when.grain, int(number), value=when.value)
    if number == "'" and kind_at(marks, at + 1) == DIGITS and len(marks[at + 1].text) == 2:  # noqa: PLR2004
        return at + 2, When(when.sort, when.grain, _two_digits(int(marks[at + 1].text)), value=when.value)
    return index, when


def season(marks: Marks, index: int) -> Told | None:
    """Read "summer 2012", "the winter of 1945", "last spring" (by its pointer), "summer"."""
    word = marks[index].norm
    month = SEASONS.get(word, DOUBTFUL_SEASONS.get(word))
    if month is None:
        return None
    last, when = _with_year(marks, index + 1, When(Sort.BLOCK, Grain.SEASON, value=month))
    if word in DOUBTFUL_SEASONS and (when.year is None or norm_at(marks, index + 1) == "in"):  # "fall in 2024"
        before = norm_at(marks, index - 1)
        if word == "fall" or before not in (
            "in",
            "the",
            "this",
            "last",
            "next",
            "early",
            "late",
            "of",
            "every",
            "each",
        ):
            return None
        if norm_at(marks, index + 1) in ("of", "for"):
            return None
    return last, when


def fiscal(marks: Marks, index: int) -> Told | None:
    """Read "fiscal 2019", "fiscal year 2008", "FY2019", "FY19", "the year 2000"."""
    word = marks[index].norm
    at = index + 1
    if word == "year" and kind_at(marks, at) == DIGITS:
        pass
    elif word not in FISCAL:
        return None
    else:
        at = at + 1 if norm_at(marks, at) in ("year", "years") else at
        at = at + 1 if norm_at(marks, at) in ("'", "of") else at
    number = norm_at(marks, at)
    if not number.isdigit():
        return None
    if len(number) == 4 and FIRST_YEAR <= int(number) <= LAST_YEAR:  # noqa: PLR2004
        return at + 1, When(Sort.DATE, Grain.YEAR, int(number))
    if len(number) == 2 and word in ("fy", "sy", "cy", "fiscal"):  # noqa: PLR2004
        return at + 1, When(Sort.DATE, Grain.YEAR, _two_digits(int(number)))
    return None


def weekday(marks: Marks, index: int) -> Told | None:
    """Read "Monday", "Mon.", "Friday, 21 May 2024", "Monday the 13th"."""
    word = marks[index].norm
    number = WEEKDAYS.get(word)
    dotted = norm_at(marks, index + 1) == "." and adjacent(marks, index + 1)
    if number is None:
        return None
    at = index + 2 if dotted and len(word) < 6 else index + 1  # noqa: PLR2004
    gap = at + 1 if norm_at(marks, at) in (",", "the", "-") else at
    gap = gap + 1 if norm_at(marks, gap) == "the" else gap
    dated = (month_date(marks, gap) or day_month(marks, gap)) if gap < len(marks) else None
    if dated is not None:
        return dated
    if (
        word in DOUBTFUL_WEEKDAYS
        and not dotted
        and not (marks[index].text.istitle() and len(marks) < 6 and word not in ("sun", "sat"))
    ):
        day = day_number(marks, gap)
        if day is None:
            return None
    day = day_number(marks, gap)
    if day is not None and (gap > at or day[0] > gap + 1) and norm_at(marks, day[0]) not in COUNTABLE:
        return day[0], When(Sort.WEEKDAY, Grain.DAY, value=number)
    return at, When(Sort.WEEKDAY, Grain.DAY, value=number)


def feast(text: str, marks: Marks, index: int) -> Told | None:
    """Read "Christmas", "Easter 2010", "New Year's Eve"."""
    if marks[index].norm not in _FEAST_FIRST:
        return None
    rest = text[marks[index].start : marks[index].start + 32].lower().replace("’", "'")
    name = next(
        (name for name in _FEAST_NAMES if rest.startswith(name) and not rest[len(name) : len(name) + 1].isalnum()), None
    )
    if name is None or (name == "easter" and rest.startswith("easter island")):
        return None
    last = past(marks, index, marks[index].start + len(name))
    at = last + 1 if norm_at(marks, last) in (",", "of", "in") else last
    number = norm_at(marks, at)
    if kind_at(marks, at) == DIGITS and number.isdigit() and len(number) == 4:  # noqa: PLR2004
        return at + 1, When(Sort.FEAST, Grain.DAY, int(number), name=name)
    return last, When(Sort.FEAST, Grain.DAY, name=name)


def day_part(marks: Marks, index: int) -> Told | None:
    """Read "morning" and "night", which only count beside a date or after a pointer."""
    return (index + 1, When(Sort.CLOCK, Grain.TIME)) if marks[index].norm in DAY_PARTS else None


_Rule = "Callable[[str, Marks, int], Told | None]"


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
    *MONTHS, *WEEKDAYS, *SEASONS, *DOUBTFUL_SEASONS, *DECADE_WORDS, *ORDINALS, *FISCAL, *MOMENTS, *ERAS_AFTER, *SMALL, *TENS,
    *_FEAST_FIRST, "q", "h", "'", "year",
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
