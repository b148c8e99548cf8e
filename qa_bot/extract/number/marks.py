"""Marks: words, digit runs and signs of a stretch of text, with the spelling that number rules compare."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

DIGITS, WORD, SIGN = 0, 1, 2

# Every branch begins with a class of characters, which dismisses it by the first of them.
# A digit run takes its inner dots and commas with it; vulgar fractions stand alone; "p.m." and "U.S." are one word.
_MARK = re.compile(
    r"""([0-9][0-9]*(?:[.,][0-9]+)*|[.,](?<![\w.,][.,])[0-9]++(?![.,][0-9]))
      | ([¼-¾⅐-⅞] | [A-Za-z](?:\.[A-Za-z])+\b\.? | [^\W\d_¼-¾⅐-⅞]+)
      | ([^\s\w]|_)""",
    re.VERBOSE,
)
_STRAIGHT = dict.fromkeys("‘’‛ʼ′", "'")


class Mark(NamedTuple):
    """One word, digit run or sign; ``norm`` is lower case."""

    kind: int
    start: int
    end: int
    text: str
    norm: str


@lru_cache(maxsize=8)
def read_marks(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """Cut the stretch of text into marks, left to right."""
    found = []
    for match in _MARK.finditer(text, start, end):
        kind = (match.lastindex or 1) - 1
        word = match.group()
        norm = word.lower() if kind == WORD else _STRAIGHT.get(word, word)
        found.append(Mark(kind, match.start(), match.end(), word, norm))
    return tuple(found)


def adjacent(marks: tuple[Mark, ...], index: int) -> bool:
    """Say whether the mark stands right after the one before it, with no space between."""
    return 0 < index < len(marks) and marks[index - 1].end == marks[index].start


def norm_at(marks: tuple[Mark, ...], index: int) -> str:
    """Return the spelling of a mark, or "" outside the text."""
    try:  # there is a mark nearly always
        return marks[index].norm if index >= 0 else ""
    except IndexError:
        return ""


def kind_at(marks: tuple[Mark, ...], index: int) -> int:
    """Return the kind of a mark, or -1 outside the text."""
    try:
        return marks[index].kind if index >= 0 else -1
    except IndexError:
        return -1
