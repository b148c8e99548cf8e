"""A screen as an SVG: every run of cells with its colours, nothing that differs between two runs of the same screen."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape

from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.style import Style
    from textual.strip import Strip

WIDE, HIGH = 9.6, 20.0  # of a cell
STYLE = (
    "text{font:16px 'DejaVu Sans Mono',monospace;white-space:pre}.b{font-weight:bold}.i{font-style:italic}"
    ".u{text-decoration:underline}rect{shape-rendering:crispEdges}"
)


class Look(NamedTuple):
    """What a run of cells looks like: its colours as hex, and b, i, u for bold, italic, underlined."""

    fore: str
    back: str
    marks: str


def look(style: Style | None) -> Look:
    """Return what a style looks like."""
    if style is None:
        return Look("", "", "")
    fore, back = (
        each.get_truecolor().hex if each and not each.is_default else "" for each in (style.color, style.bgcolor)
    )
    marks = [mark for mark, on in (("b", style.bold), ("i", style.italic), ("u", style.underline)) if on]
    return Look(back, fore, " ".join(marks)) if style.reverse else Look(fore, back, " ".join(marks))


def runs(strip: Strip, same: Callable[[Look], object]) -> Iterator[tuple[int, str, Look]]:
    """Yield column, text and look of each run of cells that look the same, by what is looked at."""
    column = 0
    for _, run in groupby(((segment.text, look(segment.style)) for segment in strip), lambda pair: same(pair[1])):
        pieces = list(run)
        text = "".join(text for text, _ in pieces)
        yield column, text, pieces[0][1]
        column += cell_len(text)


def draw(strips: Sequence[Strip]) -> str:
    """Return a screen as an SVG."""
    width, height = max(strip.cell_length for strip in strips) * WIDE, len(strips) * HIGH
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" xml:space="preserve">',
        f"<style>{STYLE}</style>",
        *_grounds(strips),
    ]
    for number, strip in enumerate(strips):
        for column, text, seen in runs(strip, lambda each: each):
            if text.strip():
                marks = f' class="{seen.marks}"' if seen.marks else ""
                place = f'x="{column * WIDE:g}" y="{number * HIGH + 15:g}"'
                lines.append(f'<text {place} fill="{seen.fore}"{marks}>{escape(text.rstrip())}</text>')
    return "\n".join([*lines, "</svg>", ""])


def _grounds(strips: Sequence[Strip]) -> Iterator[str]:
    """Yield what lies below the text: one rectangle for the same stretch of as many rows as have it."""
    since: dict[tuple[int, int, str], int] = {}
    for number in range(len(strips) + 1):
        row = runs(strips[number], lambda each: each.back) if number < len(strips) else ()
        here = {(column, cell_len(text), seen.back) for column, text, seen in row}
        for column, cells, back in sorted(since.keys() - here):
            top = since.pop((column, cells, back))
            place = f'x="{column * WIDE:g}" y="{top * HIGH:g}"'
            yield f'<rect {place} width="{cells * WIDE:g}" height="{(number - top) * HIGH:g}" fill="{back}"/>'
        for each in here:
            since.setdefault(each, number)
