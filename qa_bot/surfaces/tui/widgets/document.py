"""DocumentView: a document of any size, with the quoted words marked and scrolled into view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from qa_bot.model.span import Span
from qa_bot.surfaces.tui.keys import Scope, bindings
from qa_bot.surfaces.tui.rows import Rows, wrap
from qa_bot.surfaces.tui.text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType
    from textual.geometry import Region
    from textual.selection import Selection

    from qa_bot.model.document import Document

GUTTER = 2
_KEPT = 2_000  # rows; those of a book would take more memory than the book


class DocumentView(ScrollView, can_focus=True):
    """Shows one document; draws only the rows that are in view."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.DOCUMENT)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "document--quote",
        "document--value",
        "document--other",
        "document--hit",
        "document--found",
        "document--gutter",
    }

    class Changed(Message):
        """Another document is shown."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.document: Document | None = None
        self.quotes: tuple[Span, ...] = ()
        self.current: int | None = None
        self._values: tuple[Span, ...] = ()
        self.hits: Sequence[Span] = ()
        self._hit: Span | None = None
        self._rows: Rows = wrap("", 1)
        self._wrapped: tuple[Document | None, int] = (None, 0)
        self._wrap = lru_cache(maxsize=4)(wrap)
        self._look: dict[str, Style] = {}
        self._base = Style()
        self._sized: tuple[Size, Size, Size] | None = None
        self._drawn: dict[int, Strip] = {}  # rows without marks, which look the same wherever they stand

    def show(
        self,
        document: Document,
        quotes: tuple[Span, ...] = (),
        current: int | None = None,
        values: tuple[Span, ...] = (),
    ) -> None:
        """Show a document with quotes marked, the current one in view; in it the values are set apart."""
        another = self.document is not document
        self.document, self.quotes, self.current, self._values = document, quotes, current, values
        if another:
            self.hits = ()
            self._lay_out()
            self.scroll_to(0, 0, animate=False)
            self.post_message(self.Changed())
        self.refresh()
        if current is not None:
            self.reveal(quotes[current])

    def mark_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        """Mark the places that a search found, in order, one of them as the current one."""
        self.hits = hits
        self._hit = hits[current] if current is not None else None
        self.refresh()

    def reveal(self, span: Span) -> None:
        """Scroll so that a stretch of the text is in view, with some of what stands before it."""
        height = self.scrollable_content_region.height
        first, last = self._rows.row_at(span.start), self._rows.row_at(max(span.start, span.end - 1))
        top = self.scroll_offset.y
        if top <= first and last < top + height:
            return
        lead = max(0, min(height // 3, height - (last - first + 1)))
        self.scroll_to(0, max(0, first - lead), animate=False, immediate=True)

    def visible_span(self) -> Span:
        """Return the stretch of text that is in view."""
        top = min(self.scroll_offset.y, len(self._rows) - 1)
        bottom = min(top + max(1, self.scrollable_content_region.height), len(self._rows)) - 1
        return Span(self._rows.starts[top], self._rows.ends[bottom])

    def on_resize(self) -> None:
        """Wrap anew where the width has changed, and keep the words in view that were in view."""
        self._lay_out()

    def on_mount(self) -> None:
        """Wrap what is already there."""
        self._lay_out()

    def _size_updated(self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True) -> bool:  # noqa: FBT001, FBT002 - Textual's signature
        """Take a size; Textual says it at every layout and paints the scroll bar anew, even where nothing is new."""
        facts = size, container_size, self.virtual_size
        if facts == self._sized:
            return False
        self._sized = facts
        return super()._size_updated(size, virtual_size, container_size, layout)

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width - GUTTER - 1
        if self.document is None or width < 1:
            return
        wrapped, before = self._wrapped
        same = wrapped is self.document
        if same and before == width:
            return
        anchor = self.quotes[self.current] if self.current is not None else None
        kept = Span(self._rows.starts[min(self.scroll_offset.y, len(self._rows) - 1)], 0)
        self._rows = self._wrap(self.document.text, width)
        self._drawn.clear()
        self._wrapped = (self.document, width)
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._rows))
        if anchor is not None:
            self.reveal(anchor)
        elif same:
            self.scroll_to(0, self._rows.row_at(kept.start), animate=False, immediate=True)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw some rows; what is the same for all of them is looked up once."""
        self._look = {name: self.get_component_rich_style(name) for name in self.COMPONENT_CLASSES}
        if self._base != self.rich_style:
            self._base = self.rich_style
            self._drawn.clear()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw one row of the pane."""
        width = self.scrollable_content_region.width
        base = self._base
        row = self.scroll_offset.y + y
        if self.document is None or row >= len(self._rows):
            return Strip.blank(width, base)
        start, end = self._rows.starts[row], self._rows.ends[row]
        pieces = self._styled(row, start, end, base)
        unmarked = pieces == [(0, end - start, base)]
        if unmarked and row in self._drawn:
            return self._drawn[row]
        text = safe(self.document.text[start:end])
        body = Strip([Segment(text[a:b], style) for a, b, style in pieces]).apply_offsets(0, row)
        quoted = self.current is not None and _touches(self.quotes[self.current], start, end)
        gutter = Strip([Segment("▌ " if quoted else "  ", base + self._look["document--gutter"])])
        strip = Strip.join([gutter, body]).adjust_cell_length(width, base)
        if unmarked:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            self._drawn[row] = strip
        return strip

    def _styled(self, row: int, start: int, end: int, base: Style) -> list[tuple[int, int, Style]]:
        """Cut a row where its style changes; later layers go over earlier ones."""
        layers = [
            (span, "document--quote" if index == self.current else "document--other")
            for index, span in sorted(enumerate(self.quotes), key=lambda pair: pair[0] == self.current)
            if _touches(span, start, end)
        ]
        layers += [(span, "document--value") for span in self._values if _touches(span, start, end)]
        layers += [
            (span, "document--found" if span == self._hit else "document--hit") for span in self._hits_in(start, end)
        ]
        marks = [
            (max(0, span.start - start), min(end, span.end) - start, base + self._look[name]) for span, name in layers
        ]
        selected = self.text_selection
        if selected is not None and (chosen := selected.get_span(row)) is not None:
            first, last = chosen
            stop = end - start if last == -1 else min(last, end - start)
            marks.append((first, stop, base + self.screen.get_component_rich_style("screen--selection")))
        edges = sorted({0, end - start, *(edge for a, b, _ in marks for edge in (a, b) if 0 <= edge <= end - start)})
        pieces = []
        for a, b in pairwise(edges):
            style = next((each for x, y, each in reversed(marks) if x <= a and b <= y), base)
            pieces.append((a, b, style))
        return pieces

    def _hits_in(self, start: int, end: int) -> Sequence[Span]:
        first = bisect_left(self.hits, start, key=lambda span: span.end)
        last = bisect_right(self.hits, end, key=lambda span: span.start)
        return self.hits[first:last]

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected words as the document has them, not as the rows break them."""
        if self.document is None:
            return None
        return self.document.text[self._offset(selection.start, 0) : self._offset(selection.end, None)], "\n"

    def _offset(self, at: Offset | None, default: int | None) -> int | None:
        if at is None:
            return default
        row = min(at.y, len(self._rows) - 1)
        return min(self._rows.starts[row] + at.x, self._rows.ends[row])

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002 - Textual's signature
        """Draw again with the selection shown."""
        self.refresh()


def _touches(span: Span, start: int, end: int) -> bool:
    return span.start < end and start < span.end
