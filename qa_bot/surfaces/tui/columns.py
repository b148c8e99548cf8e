"""Columns: rows of words made to fit the width of a table, the widest column giving way first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.surfaces.tui.text import shorten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.geometry import Size

_NARROWEST = 6
_WINDOW = 150  # the widest window, as the style sheet has it
_NARROW = 100  # below it a window is as wide as the screen
_NARROWER = 60  # below it a table does without its least important column
_EDGES = 5  # border, padding and scroll bar
_BARE = 2  # without border and padding
_SHORT = 20  # the height below which a window has neither
_PADDING = 2  # of each cell


def room(screen: Size, columns: int) -> int:
    """Return how many characters the cells of a row may take together in a window on a screen of this size."""
    window = screen.width if screen.width < _NARROW else min(_WINDOW, screen.width * 96 // 100)
    edges = _EDGES if screen.height >= _SHORT else _BARE
    return max(1, window - edges - columns * _PADDING)


def columns(screen: int, count: int, least: int) -> tuple[int, ...]:
    """Return which of so many columns to show on a screen of so many cells: on a narrow one, all but the least of them.

    >>> columns(40, 3, 1)
    (0, 2)
    """
    return tuple(index for index in range(count) if screen >= _NARROWER or index != least)


def fit(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int, least: Sequence[int] = ()) -> list[list[str]]:
    """Return the rows with their cells cut where together they would be wider than so many characters.

    ``least`` says for each column below which width it is not cut while others still can be.

    >>> fit(("who", "said"), [("Ann", "a sentence much too long"), ("Bob", "no")], 12)
    [['Ann', 'a senten…'], ['Bob', 'no']]
    """
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for floors in (least, ()):
        floor = dict(enumerate(floors))
        while sum(widths) > width:
            wide = [at for at, size in enumerate(widths) if size > floor.get(at, _NARROWEST)]
            if not wide:
                break
            widths[max(wide, key=widths.__getitem__)] -= 1
    return [[shorten(cell, size) for cell, size in zip(row, widths, strict=True)] for row in rows]
