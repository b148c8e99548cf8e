"""Columns: rows of words made to fit the width of a table, the widest column giving way first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.surfaces.tui.text import shorten

if TYPE_CHECKING:
    from collections.abc import Sequence

_NARROWEST = 6
_WINDOW = 150  # the widest window, as the style sheet has it
_NARROW = 100  # below it a window is as wide as the screen
_EDGES = 5  # border, padding and scroll bar
_PADDING = 2  # of each cell


def room(screen: int, columns: int) -> int:
    """Return how many characters the cells of a row may take together in a window on a screen of so many cells."""
    window = screen if screen < _NARROW else min(_WINDOW, screen * 96 // 100)
    return max(1, window - _EDGES - columns * _PADDING)


def fit(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[list[str]]:
    """Return the rows with their cells cut where together they would be wider than so many characters.

    >>> fit(("who", "said"), [("Ann", "a sentence much too long"), ("Bob", "no")], 12)
    [['Ann', 'a senten…'], ['Bob', 'no']]
    """
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    while sum(widths) > width and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return [[shorten(cell, size) for cell, size in zip(row, widths, strict=True)] for row in rows]
