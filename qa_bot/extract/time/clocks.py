"""Clocks: times of the day, in digits and in words."""

from __future__ import annotations

import re

from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.time.when import Sort, When
from qa_bot.lexicon.en.months import (
    DAY_PARTS,
    MERIDIEM,
    MOMENTS,
    TIME_ZONES,
)
from qa_bot.lexicon.en.number_words import SMALL, TENS
from qa_bot.model.period import Grain

_SHORT = 2

Marks = tuple[Mark, ...]

Told = tuple[int, When]

_CLOCK = re.compile(
    r"(?P<h>[01]?[0-9]|2[0-4])(?:[:.](?P<m>[0-5][0-9])(?::[0-5][0-9])?)?\s?(?:[ap]\.?\s?m\b\.?|[ap]\b(?!\.?\w))"
    r"|(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?!:|[0-9])"
    r"|(?:[01]?[0-9]|2[0-3])h(?:[0-5][0-9])?\b",
    re.IGNORECASE,
)


def past(marks: Marks, index: int, end: int) -> int:
    """Return the first mark at or after a place in the text."""
    while index < len(marks) and marks[index].start < end:
        index += 1
    return index


def clock(text: str, marks: Marks, index: int) -> Told | None:
    """Read "3 pm", "15:30", "8h00", "seven o'clock", "noon"."""
    mark = marks[index]
    moment = index + (mark.text == "12")  # "12 noon"
    if norm_at(marks, moment) in MOMENTS:
        return moment + 1, When(Sort.CLOCK, Grain.TIME)
    if mark.kind == WORD and mark.norm in SMALL:
        return _worded_clock(marks, index)
    if mark.kind != DIGITS or (adjacent(marks, index) and marks[index - 1].text not in "(-–@~"):
        return None
    if norm_at(marks, index + 1) in ("and", "to", "-", "–", "until") and len(mark.text) <= _SHORT:
        later = (
            clock(text, marks, index + 2)
            if kind_at(marks, index + 2) == DIGITS and _ends_clock(marks, index + 3)
            else None
        )
        if later is not None:
            return later
    match = _CLOCK.match(text, mark.start)
    if (
        match is not None
        and text[match.start() : match.end()][-1:].lower() in "ap"
        and norm_at(marks, index - 1) != "at"
    ):
        match = None
    if match is not None:
        last = past(marks, index, match.end())
    elif len(mark.text) <= _SHORT:
        last = _past_oclock(marks, index + 1)
    else:
        return None
    if not last:
        return None
    last = last + 1 if norm_at(marks, last) in TIME_ZONES else last
    return last, When(Sort.CLOCK, Grain.TIME)


def _ends_clock(marks: Marks, index: int) -> bool:
    """Say whether "am" or "pm" follows, so that "5 to 7 p.m." is a time of the day."""
    return norm_at(marks, index) in MERIDIEM


def _worded_clock(marks: Marks, index: int) -> Told | None:
    """Read "seven thirty p.m." and "five o'clock"."""
    last = index + 1
    if norm_at(marks, last) in TENS or norm_at(marks, last) in SMALL:
        last += 1
    if norm_at(marks, last) in SMALL and norm_at(marks, last - 1) in TENS:
        last += 1
    if norm_at(marks, last) in MERIDIEM and norm_at(marks, last) != "am":
        return last + 1, When(Sort.CLOCK, Grain.TIME)
    last = _past_oclock(marks, last)
    return (last, When(Sort.CLOCK, Grain.TIME)) if last else None


def _past_oclock(marks: Marks, index: int) -> int:
    """Return the place after "o'clock", 0 where it does not stand there."""
    if norm_at(marks, index) == "o" and norm_at(marks, index + 2) == "clock":
        return index + 3
    return index + 1 if norm_at(marks, index) == "oclock" else 0


def day_part(marks: Marks, index: int) -> Told | None:
    """Read "morning" and "night", which only count beside a date or after a pointer."""
    return (index + 1, When(Sort.CLOCK, Grain.TIME)) if marks[index].norm in DAY_PARTS else None
