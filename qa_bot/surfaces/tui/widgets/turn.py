"""TurnView: one question with what was said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from qa_bot.surfaces.tui import chart

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import RenderResult
    from textual.events import Click
    from textual.geometry import Size

    from qa_bot.surfaces.tui.chart import Bar


class Drawn(NamedTuple):
    """A turn as it is drawn: question, reply, the figures it compares, its quotes, and how the question was met."""

    question: Content
    reply: Content
    bars: tuple[Bar, ...]
    quotes: Content
    status: str


class TurnView(Widget):
    """Draws a turn from a function, so that it can be drawn again when the answer comes.

    One widget for question, reply and chart: to mount, style and paint three takes longer than the next frame waits.
    """

    class Chosen(Message):
        """A turn was clicked; quote is the number of the citation, or None."""

        def __init__(self, number: int, quote: int | None) -> None:
            super().__init__()
            self.number = number
            self.quote = quote

    def __init__(self, number: int, draw: Callable[[], Drawn], *, current: bool = False) -> None:
        self._draw = draw
        self._drawn = draw()
        self._laid_out = (-1, Content(""))  # width and content
        super().__init__(classes=f"-{self._drawn.status}{' -current' if current else ''}")
        self.number = number

    def on_unmount(self) -> None:
        """Drop what was painted: Textual remembers the painters of a thousand widgets that are gone."""
        self.refresh()

    def renew(self) -> None:
        """Draw everything again."""
        self.remove_class(f"-{self._drawn.status}")
        self._drawn = self._draw()
        self._laid_out = (-1, Content(""))
        self.add_class(f"-{self._drawn.status}")
        self.refresh(layout=True)

    def render(self) -> RenderResult:
        """Draw the turn."""
        return self._content(self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual's signature
        """Return how many rows the turn takes; the chart is as wide as there is room, so its rows are never broken."""
        return self._content(width).get_height({}, width) if width else 0

    def _content(self, width: int) -> Content:
        if self._laid_out[0] != width:
            drawn = self._drawn
            bars = [Content(""), chart.draw(drawn.bars, width), Content("")] if drawn.bars else []
            quotes = [drawn.quotes] if drawn.quotes else []
            self._laid_out = width, Content("\n").join([drawn.question, drawn.reply, *bars, *quotes])
        return self._laid_out[1]

    def on_click(self, event: Click) -> None:
        """Read this turn, and show the quote whose number was clicked."""
        event.stop()
        quote = event.style.meta.get("quote")
        self.post_message(self.Chosen(self.number, quote if isinstance(quote, int) else None))
