"""Rows: a document broken to the width of a pane, exactly and in one pass, ten megabytes included."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

_BREAK = re.compile(r"\r\n?|\n")
# Every character that may take two cells. What is not here takes one, or none, which never makes a row too long.
_WIDE = (
    "[\u1100-\u115f\u231a-\u23f3\u25fd-\u27bf\u2b1b-\u2b55\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff"
    "\ufe10-\ufe6f\uff00-\uff60\uffe0-\uffe6\U00016fe0-\U00018dff\U0001aff0-\U0001b2ff\U0001d300-\U0001d3ff"
    "\U0001f000-\U0001faff\U00020000-\U0003fffd]"
)


@cache
def _wide() -> re.Pattern[str]:
    """Return the pattern of characters that may take two cells; to compile it takes as long as to paint the screen."""
    return re.compile(_WIDE)


@dataclass(frozen=True, slots=True)
class Rows:
    """Where each row of a wrapped text starts and ends, and which line of the text it belongs to.

    ``starts`` and ``ends`` are offsets into the text, so a row is a slice of it; ``lines`` are the offsets
    at which the lines of the text begin.
    """

    starts: array[int]
    ends: array[int]
    lines: array[int]

    def __len__(self) -> int:
        return len(self.starts)

    def row_at(self, offset: int) -> int:
        """Return the number of the row in which a character stands."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def opens_line(self, row: int) -> bool:
        """Say whether a row is the first of its line."""
        start = self.starts[row]
        index = bisect_right(self.lines, start) - 1
        return self.lines[index] == start


def wrap(text: str, width: int) -> Rows:
    """Break a text into rows of at most so many cells, at spaces where there are any."""
    width = max(2, width)
    rows = Rows(array("q"), array("q"), array("q"))
    wide = not text.isascii() and _wide().search(text) is not None
    position = 0
    for match in _BREAK.finditer(text):
        _wrap_line(text, position, match.start(), width, rows, wide=wide)
        position = match.end()
    _wrap_line(text, position, len(text), width, rows, wide=wide)
    return rows


def _wrap_line(text: str, start: int, end: int, width: int, rows: Rows, *, wide: bool) -> None:
    starts, ends = rows.starts, rows.ends
    starts_wide = wide and end - start > width // 2 and _wide().search(text, start, end) is not None
    rows.lines.append(start)
    while end - start > (width // 2 if starts_wide else width):
        fit = _fitting(text, start, width) if starts_wide else width
        if start + fit >= end:
            break
        space = text.rfind(" ", start + 1, start + fit + 1)
        stop = space if space > 0 else start + fit
        starts.append(start)
        ends.append(stop)
        start = stop + (space > 0)
    starts.append(start)
    ends.append(end)


def _fitting(text: str, start: int, width: int) -> int:
    """Return how many characters from an offset fit into so many cells, where some take two; at least one."""
    count = -1
    for count, match in enumerate(_wide().finditer(text, start, start + width)):
        at = match.start() - start
        if at + count + 2 > width:
            return max(1, min(at, width - count))
    return max(1, width - count - 1)
