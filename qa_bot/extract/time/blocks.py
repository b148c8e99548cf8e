"""Blocks: decades, centuries, quarters, halves, seasons and fiscal years."""

from __future__ import annotations

from qa_bot.extract.number.addends import read_cardinal
from qa_bot.extract.number.marks import DIGITS, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.time.dates import two_digits
from qa_bot.extract.time.when import Sort, When
from qa_bot.lexicon.en.months import (
    DECADE_WORDS,
    DOUBTFUL_SEASONS,
    ERAS_AFTER,
    ERAS_BEFORE,
    FISCAL,
    SEASONS,
)
from qa_bot.lexicon.en.number_words import ORDINALS, TENS
from qa_bot.model.period import Grain

_FULL, _SHORT, _QUARTERS, _HALVES, _MILLENNIUM, _EARLIEST_DECADE = 4, 2, 4, 2, 2000, 20

Marks = tuple[Mark, ...]

Told = tuple[int, When]

FIRST_YEAR, LAST_YEAR = 1000, 2100

_CENTURY = 100

Told2 = tuple[int, int]


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
    if norm_at(marks, last) != "s" or (not adjacent(marks, last) and len(marks[at].text) != _FULL):
        return None
    number = int(marks[at].text)
    if len(marks[at].text) == _FULL and FIRST_YEAR <= number <= LAST_YEAR:
        grain = Grain.CENTURY if number % _CENTURY == 0 and number < _MILLENNIUM else Grain.DECADE
        return last + 1, When(Sort.BLOCK, grain, number)
    goes_on = (
        norm_at(marks, at - 1) in ("and", "or", "to", "-", "–", ",")
        and norm_at(marks, at - 2) == "s"
        and kind_at(marks, at - 3) == DIGITS
    )
    if len(marks[at].text) == _SHORT and (
        goes_on or at > index or norm_at(marks, at - 1) in ("the", "early", "late", "mid")
    ):
        return last + 1, When(Sort.BLOCK, Grain.DECADE, 1900 + number if number >= _EARLIEST_DECADE else 2000 + number)
    return None


def century(marks: Marks, index: int) -> Told | None:
    """Read "the 19th century", "fifth century BC", "the 18th and 19th centuries"."""
    ordinal = _ordinal(marks, index)
    if ordinal is None:
        return None
    last, number = ordinal
    if norm_at(marks, last) in ("and", "or", "to", "through", "–") and (other := _ordinal(marks, last + 1)) is not None:
        if norm_at(marks, other[0]) != "centuries":
            return None
        before = norm_at(marks, other[0] + 1) in ERAS_BEFORE
        start = 1 - number * _CENTURY if before else (number - 1) * _CENTURY + 1
        return last, When(Sort.BLOCK, Grain.CENTURY, start)
    last = last + 1 if norm_at(marks, last) == "-" else last
    if norm_at(marks, last) not in ("century", "centuries", "cent", "millennium"):
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
        return (index + 2, int(text)) if text.isdigit() and len(text) <= _SHORT and suffix else None
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
            whole = int(mark.text) if len(mark.text) > _SHORT else two_digits(int(mark.text))
            return at + 2, When(Sort.BLOCK, Grain.QUARTER, whole, value=int(marks[at + 1].text))
    ordinal = _ordinal(marks, index)
    if ordinal is None or ordinal[1] > _QUARTERS:
        return None
    at = ordinal[0] + 1 if norm_at(marks, ordinal[0]) == "-" else ordinal[0]
    at = at + 1 if norm_at(marks, at) in FISCAL else at
    word = norm_at(marks, at)
    if word in ("quarter", "qtr", "quarters"):
        return _with_year(marks, at + 1, When(Sort.BLOCK, Grain.QUARTER, value=ordinal[1]))
    if word in ("half", "semester") and ordinal[1] <= _HALVES:
        found = _with_year(marks, at + 1, When(Sort.BLOCK, Grain.HALF, value=ordinal[1]))
        during = norm_at(marks, index - 1) == "the" and norm_at(marks, index - 2) in ("in", "during", "over", "for")
        if found[1].year is None and during and norm_at(marks, at + 1) not in ("of", "-"):
            return at + 1, When(Sort.VAGUE, Grain.HALF)  # of what was spoken of: a year, or a match
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
        and len(number) == _FULL
        and FIRST_YEAR <= int(number) <= LAST_YEAR
    ):
        return at + 1, When(when.sort, when.grain, int(number), value=when.value)
    if number == "'" and kind_at(marks, at + 1) == DIGITS and len(marks[at + 1].text) == _SHORT:
        return at + 2, When(when.sort, when.grain, two_digits(int(marks[at + 1].text)), value=when.value)
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
    if len(number) == _FULL and FIRST_YEAR <= int(number) <= LAST_YEAR:
        return at + 1, When(Sort.DATE, Grain.YEAR, int(number))
    if len(number) == _SHORT and word in ("fy", "sy", "cy", "fiscal"):
        return at + 1, When(Sort.DATE, Grain.YEAR, two_digits(int(number)))
    return None
