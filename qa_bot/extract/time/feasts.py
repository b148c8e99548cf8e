"""Feasts: the days that a calendar names."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from qa_bot.extract.number.marks import DIGITS, Mark, kind_at, norm_at
from qa_bot.extract.time.clocks import past
from qa_bot.extract.time.when import Sort, When
from qa_bot.lexicon.en.feasts import EASTER_FEASTS, FEASTS, FLOATING_FEASTS, MOVABLE_FEASTS
from qa_bot.model.period import Grain

if TYPE_CHECKING:
    from collections.abc import Iterable

Marks = tuple[Mark, ...]
Told = tuple[int, When]

_YEAR_DIGITS, _LONGEST = 4, 36
_MOVABLE = frozenset(MOVABLE_FEASTS)


def _by_first(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Group names by their first word, the longest first."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        groups[re.split(r"[ '.-]", name)[0]].append(name)
    return {first: tuple(group) for first, group in groups.items()}


_NAMES = _by_first((*FEASTS, *EASTER_FEASTS, *FLOATING_FEASTS, *MOVABLE_FEASTS))
FEAST_FIRST = frozenset(_NAMES)


def feast(text: str, marks: Marks, index: int) -> Told | None:
    """Read "Christmas", "Easter 2010", "New Year's Eve", "Diwali in 2019"."""
    names = _NAMES.get(marks[index].norm)
    if names is None:
        return None
    rest = text[marks[index].start : marks[index].start + _LONGEST].lower().replace("’", "'")
    name = next((name for name in names if rest.startswith(name) and not rest[len(name) : len(name) + 1].isalnum()), "")
    if not name or (name == "easter" and rest.startswith("easter island")):
        return None
    last = past(marks, index, marks[index].start + len(name))
    at = last + 1 if norm_at(marks, last) in (",", "of", "in") else last
    number = norm_at(marks, at)
    if kind_at(marks, at) != DIGITS or not number.isdigit() or len(number) != _YEAR_DIGITS:
        return last, When(Sort.VAGUE, Grain.DAY) if name in _MOVABLE else When(Sort.FEAST, Grain.DAY, name=name)
    if name in _MOVABLE:
        return at + 1, When(Sort.DATE, Grain.YEAR, int(number))
    return at + 1, When(Sort.FEAST, Grain.DAY, int(number), name=name)
