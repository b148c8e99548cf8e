"""Loose times: "today", "in recent years", "year ended 31 March", "the prior-year quarter", and the counts in them."""

from __future__ import annotations

from qa_bot.extract.number.addends import read_cardinal
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, kind_at, norm_at
from qa_bot.extract.time.dates import Told, day_month, month_date
from qa_bot.extract.time.when import Sort, When
from qa_bot.lexicon.en.months import DAY_WORDS, FISCAL, SPAN_UNITS
from qa_bot.model.period import Grain

Marks = tuple[Mark, ...]

_FEW, _MOST_YEARS = 3, 2000
UNITS = {word: Grain(grain) for word, grain in SPAN_UNITS.items()}
VAGUE = ("recent", "coming", "subsequent", "future", "past", "later", "earlier", "ancient", "modern")


_EDGES = {"ended": -1, "ending": -1, "beginning": 1, "starting": 1, "commencing": 1}


def counted(marks: Marks, index: int) -> tuple[int, int] | None:
    """Read a small whole number, "a", "few" and "several" included."""
    word = norm_at(marks, index)
    if word in ("a", "an"):
        word = norm_at(marks, index + 1)
        if word in ("few", "couple", "half"):
            last = index + 3 if norm_at(marks, index + 2) == "of" else index + 2
            return last, 0
        return index + 1, 1
    if word in ("few", "several", "many", "couple", "some"):
        return (index + 2 if norm_at(marks, index + 1) == "of" else index + 1), 0
    if kind_at(marks, index) != DIGITS and kind_at(marks, index) != WORD:
        return None
    found = read_cardinal(marks, index)
    if found is None or found.ordinal or found.value != int(found.value) or found.value > 10**10:
        return None
    return found.last, int(found.value)


def day_word(marks: Marks, index: int) -> Told | None:
    """Read "today", "yesterday", "the day after tomorrow", "now"."""
    if norm_at(marks, index) == "the":
        index += 1
    if (
        norm_at(marks, index) == "day"
        and norm_at(marks, index + 1) in ("before", "after")
        and norm_at(marks, index + 2) in ("yesterday", "tomorrow")
    ):
        step = -1 if norm_at(marks, index + 1) == "before" else 1
        return index + 3, When(Sort.SHIFTED, Grain.DAY, offset=DAY_WORDS[norm_at(marks, index + 2)] + step)
    word = norm_at(marks, index)
    if word not in DAY_WORDS or norm_at(marks, index - 1) == "the":
        return None
    if word == "nowadays":
        return index + 1, When(Sort.VAGUE, Grain.VAGUE)
    return index + 1, When(Sort.SHIFTED, Grain.DAY, offset=DAY_WORDS[word])


def vague(marks: Marks, index: int) -> Told | None:
    """Read "recent years", "in recent months", "the coming decades"."""
    at = index + 1 if norm_at(marks, index) == "the" else index
    if (
        norm_at(marks, at) not in VAGUE
        or norm_at(marks, at + 1) not in UNITS
        or not norm_at(marks, at + 1).endswith("s")
    ):
        return None
    return at + 2, When(Sort.VAGUE, Grain.VAGUE)


def ended(marks: Marks, index: int) -> Told | None:
    """Read "year ended December 31, 2019", "three months ended June 30", "the week beginning 3 May 2020"."""
    index = index + 1 if norm_at(marks, index) == "the" else index
    number = counted(marks, index)
    at, count = number if number is not None else (index, 1)
    at = at + 1 if norm_at(marks, at) in FISCAL else at
    unit = UNITS.get(norm_at(marks, at))
    edge = norm_at(marks, at + 1)
    if unit is None or edge not in _EDGES:
        return None
    at = at + 3 if norm_at(marks, at + 2) == "on" else at + 2
    day = (month_date(marks, at) or day_month(marks, at)) if at < len(marks) else None
    if day is None or day[1].grain is not Grain.DAY or not count:
        return None
    return day[0], When(Sort.ENDED, unit, day[1].year, left=day[1], count=count, side=_EDGES[edge])


def year_before(marks: Marks, index: int) -> Told | None:
    """Read "the prior-year quarter" and "the previous year's period": what the text speaks of, a year earlier."""
    at = index + 1 if norm_at(marks, index) == "the" else index
    if norm_at(marks, at) not in ("prior", "previous", "preceding", "last"):
        return None
    at = at + 2 if norm_at(marks, at + 1) == "-" else at + 1
    if norm_at(marks, at) != "year":
        return None
    at = at + 2 if norm_at(marks, at + 1) == "'" else at
    if norm_at(marks, at + 1) not in ("quarter", "period", "month") and not (
        at > index + 1 and norm_at(marks, at + 1) == "quarter"
    ):
        return None
    return at + 2, When(Sort.SHIFTED, Grain.YEAR, offset=-1, base="context")
