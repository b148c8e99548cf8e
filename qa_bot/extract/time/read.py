"""Read: all times told among the marks of a text, with ranges, open ends and clock times joined."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from qa_bot.extract.number.marks import DIGITS, Mark, adjacent, kind_at, norm_at, read_marks
from qa_bot.extract.time.atoms import ATOM_WORDS, Told, atom
from qa_bot.extract.time.clocks import day_part
from qa_bot.extract.time.dates import day_number
from qa_bot.extract.time.loose import UNITS
from qa_bot.extract.time.positions import hour_after, position
from qa_bot.extract.time.relative import NUMBERISH, RELATIVE_WORDS, relative
from qa_bot.extract.time.when import Sort, When
from qa_bot.extract.time.years import FIRST_YEAR, LAST_YEAR, later_year
from qa_bot.lexicon.en.months import DAY_PARTS, PARTS, SPAN_UNITS, WEEKDAYS
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.model.period import Grain

_FULL, _SHORT, _TEN = 4, 2, 10

Marks = tuple[Mark, ...]

_DASHES = ("-", "–", "—", "‒", "/", "~")
_TO = ("to", "through", "until", "till", "thru")
_OPEN = {"since": 1, "until": -1, "till": -1, "before": -1, "after": 1, "by": 0}
_PLACE = ("beginning", "start", "end", "middle", "close", "turn", "dawn")
_JOINTS = tuple(
    tuple(joint.split())
    for joint in ("at", ",", ", at", "on", ", on", "in the", "of", "for", "around", "at around", "-", "@", "by",
                  "at about", "early", "early in the", "late in the", "", "in")
)  # fmt: skip
_OPENERS = ("from", "between")
_ARTICLES = frozenset(("the", "a", "an"))
# Words that a time can begin with, by themselves or after an article.
_STARTERS = (
    ATOM_WORDS
    | RELATIVE_WORDS
    | NUMBERISH
    | frozenset((*PARTS, *_PLACE, *_OPEN, *_OPENERS, *DAY_PARTS, "final", "closing"))
) - _ARTICLES
# "'90s" begins so too; "by 2030" is 2030 and begins there.
_SURE_STARTERS = _STARTERS - {"'", "by"}
_ARTICLES = _ARTICLES | {"'"}
# Without digits and without any of these a sentence tells no time; the others need one of them beside.
_LOOSE = frozenset(
    "by ' that from this these those new some between after many all until before several few couple other".split()
) | frozenset(word for word, value in SMALL.items() if value < _TEN)
_TELLING = (_STARTERS | frozenset((*SPAN_UNITS, *UNITS)) | {"then", "clock", "period", "thousand"}) - _LOOSE
_AFTER_ARTICLE = _STARTERS | frozenset(SPAN_UNITS)
_kind_of, _norm_of = attrgetter("kind"), attrgetter("norm")


class Timed(NamedTuple):
    """A time told by marks ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    when: When


@lru_cache(maxsize=8)
def read_times(text: str, start: int, end: int) -> tuple[Timed, ...]:
    """Return the times told in a stretch of text, in order and apart from each other."""
    marks = read_marks(text, start, end)
    if _TELLING.isdisjoint(map(_norm_of, marks)) and DIGITS not in map(_kind_of, marks):
        return ()
    found: list[Timed] = []
    last = 0
    for index, mark in enumerate(marks):
        if index < last or not (mark.kind == DIGITS or mark.norm in _SURE_STARTERS or mark.norm in _ARTICLES):
            continue
        told = _at(text, marks, index) if mark.norm not in _ARTICLES or _article(marks, index) else None
        if told is not None:
            found.append(Timed(index, *told))
            last = told[0]
    return tuple(found)


def _article(marks: Marks, index: int) -> bool:
    """Say whether a time can begin at an article or an apostrophe, by what follows."""
    return kind_at(marks, index + 1) == DIGITS or norm_at(marks, index + 1) in _AFTER_ARTICLE


def _at(text: str, marks: Marks, index: int) -> Told | None:
    """Read the longest time that begins at a mark."""
    word = marks[index].norm
    if word in _OPENERS:
        return _opened_range(text, marks, index, word)
    if word in _OPEN:
        return _open_time(text, marks, index, word)
    single = _dated(text, marks, index)
    if single is None:
        return None
    return _ranged(text, marks, single) or single


def _opened_range(text: str, marks: Marks, index: int, word: str) -> Told | None:
    """Read "between 2022 and 2023" and "from March to May"."""
    left = _dated(text, marks, index + 1) if index + 1 < len(marks) else None
    if left is None:
        left = _bare_day(marks, index + 1)
    if left is None:
        return None
    link, after = _link(marks, left[0])
    fits = link in (*_TO, *_DASHES) or (link == "and" and word == "between")
    if not fits:
        return None
    right = _right(text, marks, after, left[1])
    if right is None or (left[1].name == "bare" and right[1].month is None):
        return None
    return right[0], _range(left[1], right[1])


def _bare_day(marks: Marks, index: int) -> Told | None:
    """Read the "9th" of "from 9th to 17th of April"."""
    day = day_number(marks, index)
    return (day[0], When(Sort.DATE, Grain.DAY, day=day[1], name="bare")) if day is not None else None


def _open_time(text: str, marks: Marks, index: int, word: str) -> Told | None:
    """Read "since 2020" and "until May"; "by 2030" is 2030 itself and left to the year."""
    if word == "by" or index + 1 >= len(marks) or norm_at(marks, index - 1) == "named":
        return None
    told = _dated(text, marks, index + 1)
    if told is None or told[1].sort == Sort.VAGUE:
        return None
    told = _ranged(text, marks, told) or told
    name = word if word in ("before", "after") else ""
    return told[0], When(Sort.OPEN, told[1].grain, left=told[1], side=_OPEN[word], name=name)


def _ranged(text: str, marks: Marks, left: Told) -> Told | None:
    """Read "2019–21", "June-August 1992", "3 to 10 May 2020" after its first part."""
    link, after = _link(marks, left[0])
    if link not in _DASHES and link not in _TO:
        return None
    if link == "to" and left[1].sort in (Sort.WEEKDAY, Sort.VAGUE, Sort.SHIFTED):
        return None
    right = _right(text, marks, after, left[1])
    if right is None or (link == "/" and left[1].grain is not Grain.YEAR):
        return None
    spaced = link in _DASHES and not (adjacent(marks, left[0]) and adjacent(marks, after))
    if spaced and left[1].year is not None and left[1].grain is Grain.DAY and right[1].year is None:
        return None
    return right[0], _range(left[1], right[1])


def _link(marks: Marks, index: int) -> tuple[str, int]:
    """Return the word that could join two times, and where the second begins; "2011--12" has a dash of two marks."""
    doubled = norm_at(marks, index) == norm_at(marks, index + 1) == "-" and adjacent(marks, index + 1)
    return norm_at(marks, index), index + (2 if doubled else 1)


def _right(text: str, marks: Marks, index: int, left: When) -> Told | None:
    """Read the second part of a range: a time, or "21" after "2019–", or a day after a day."""
    index = index + 1 if norm_at(marks, index) == "the" and kind_at(marks, index + 1) != DIGITS else index
    if left.grain is Grain.YEAR and left.year is not None and kind_at(marks, index) == DIGITS:
        short = marks[index].text
        if len(short) == _SHORT and short.isdigit() and adjacent(marks, index) and FIRST_YEAR <= left.year <= LAST_YEAR:
            year = left.year // 100 * 100 + int(short)
            return (index + 1, When(Sort.DATE, Grain.YEAR, year)) if year > left.year else None
    told = _dated(text, marks, index) if index < len(marks) else None
    if told is None and index < len(marks) and left.grain is Grain.YEAR and left.year is not None:
        return later_year(text, marks, index, left.year)
    if told is not None:
        comparable = told[1].sort is left.sort or {told[1].sort, left.sort} <= {
            Sort.DATE,
            Sort.BLOCK,
            Sort.POINTED,
            Sort.SHIFTED,
            Sort.FEAST,
        }
        return told if comparable and not (told[1].grain is Grain.TIME) ^ (left.grain is Grain.TIME) else None
    day = day_number(marks, index)
    if day is not None and left.day is not None and left.month is not None and left.name != "bare":
        number = norm_at(marks, day[0] + (norm_at(marks, day[0]) == ","))
        if number.isdigit() and len(number) == _FULL and left.year is None:
            last = day[0] + 1 + (norm_at(marks, day[0]) == ",")
            return last, When(Sort.DATE, Grain.DAY, int(number), left.month, day[1])
        return day[0], When(Sort.DATE, Grain.DAY, left.year, left.month, day[1])
    return None


def _range(left: When, right: When) -> When:
    """Make the range of two times; a bare first day has the second's month."""
    if left.name == "bare":
        left = replace(left, month=right.month, year=right.year, name="")
    if left.sort is Sort.CLOCK and right.sort is Sort.CLOCK:
        return When(Sort.CLOCK, Grain.TIME, left=left.left or right.left)
    return When(Sort.RANGE, Grain.RANGE, left=left, right=right, year=left.year or right.year)


def _dated(text: str, marks: Marks, index: int) -> Told | None:
    """Read one time with its part ("early 2020") and its clock time ("Monday at 5 pm")."""
    told = _parted(text, marks, index) or position(text, marks, index)
    told = told or relative(marks, index) or atom(text, marks, index) or _evening(marks, index)
    if told is None:
        return _the(text, marks, index)
    return _joined(text, marks, told)


def _evening(marks: Marks, index: int) -> Told | None:
    """Read "in the evening", which is a time of some day."""
    if norm_at(marks, index) not in ("morning", "afternoon", "evening", "mornings", "afternoons", "evenings"):
        return None
    led = norm_at(marks, index - 1) == "the" and norm_at(marks, index - 2) in ("in", "during")
    return day_part(marks, index) if led else None


_HOUR = When(Sort.CLOCK, Grain.TIME)


def _the(text: str, marks: Marks, index: int) -> Told | None:
    """Read a time after "the", as in "the 3rd of May" and "the summer of 1912"."""
    if norm_at(marks, index) != "the" or index + 1 >= len(marks):
        return None
    told = atom(text, marks, index + 1)
    if told is None or told[1].sort is Sort.CLOCK or (told[1].sort is Sort.DATE and told[1].grain is Grain.YEAR):
        return None
    return _joined(text, marks, told)


def _parted(text: str, marks: Marks, index: int) -> Told | None:
    """Read "early 2020", "the end of May", "mid-1990s", "late last year"."""
    at = index + 1 if norm_at(marks, index) == "the" else index
    word = norm_at(marks, at)
    if word not in PARTS:
        return None
    step = at + 1
    if word in _PLACE or word in ("start", "middle"):
        if norm_at(marks, step) != "of":
            return None
        step += 1
    step = step + 1 if norm_at(marks, step) in ("-", "in", "on") and word not in _PLACE else step
    step = step + 1 if norm_at(marks, step) == "the" else step
    told = (relative(marks, step) or atom(text, marks, step)) if step < len(marks) else None
    told = told or (_this_unit(marks, step) if word in _PLACE or word == "middle" else None)
    if (
        told is None
        or told[1].sort is Sort.CLOCK
        or (word in ("earlier", "later") and told[1].sort is not Sort.POINTED)
    ):
        return None
    return told[0], replace(told[1], part=PARTS[word])


def _this_unit(marks: Marks, index: int) -> Told | None:
    """Read the "year" of "the end of the year", which is the one spoken of."""
    unit = UNITS.get(norm_at(marks, index))
    whole = norm_at(marks, index) in ("year", "quarter", "month", "week", "season", "decade")
    if unit is None or not whole or norm_at(marks, index - 1) != "the" or norm_at(marks, index + 1) in ("of", "-"):
        return None
    return index + 1, When(Sort.POINTED, unit, base="context")


def _joined(text: str, marks: Marks, told: Told) -> Told:
    """Join a day and a clock time: "tomorrow at 5 pm", "3 pm on Monday", "Monday morning"."""
    for _ in range(2):
        hours = _hours_of(text, marks, told) if told[1].grain in (Grain.DAY, Grain.TIME) else None
        hour = hour_after(marks, told[0]) if told[1].grain is Grain.DAY or told[1].sort is Sort.CLOCK else None
        more = _other_half(text, marks, told) or hours or ((hour, _HOUR) if hour is not None else None)
        if more is None:
            return told
        last, when = more
        day = told[1] if when.grain is Grain.TIME else when
        day = day.left if day.sort is Sort.CLOCK and day.left is not None else day
        told = last, When(Sort.CLOCK, Grain.TIME, year=day.year, left=None if day.sort is Sort.CLOCK else day)
    return told


def _hours_of(text: str, marks: Marks, told: Told) -> Told | None:
    """Read the hours after their day: "Monday from 2:00 to 2:30 pm", "this evening between 7 and 8 pm"."""
    at = told[0] + 1 if norm_at(marks, told[0]) == "," else told[0]
    if norm_at(marks, at) not in _OPENERS or at + 1 >= len(marks):
        return None
    hours = _opened_range(text, marks, at, norm_at(marks, at)) or _dated(text, marks, at + 1)
    return hours if hours is not None and hours[1].sort is Sort.CLOCK and hours[1].left is None else None


def _other_half(text: str, marks: Marks, told: Told) -> Told | None:
    """Find the day of a clock time or the clock time of a day right after it."""
    timed = told[1].grain is Grain.TIME
    if not timed and told[1].grain is not Grain.DAY:
        return None
    for joint in _JOINTS:
        at = told[0] + len(joint)
        if at >= len(marks) or tuple(mark.norm for mark in marks[told[0] : at]) != joint:
            continue
        part = day_part(marks, at)
        if part is not None and joint in ((), ("in", "the"), ("early", "in", "the"), ("early",), ("of",)):
            return part
        found = relative(marks, at) or atom(text, marks, at)
        if found is None and norm_at(marks, at) == "the":
            found = _the(text, marks, at)
        if found is None or joint in (("of",), ("by",), ("in",)):
            continue
        if timed and found[1].grain is Grain.DAY and (norm_at(marks, at) not in WEEKDAYS or joint):
            return found
        if (timed and found[1].grain is Grain.DAY) or (not timed and found[1].grain is Grain.TIME):
            return found
    return None
