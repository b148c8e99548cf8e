"""TurnView: one question with what was said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from qa_bot.surfaces.tui import chart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.app import RenderResult
    from textual.content import Content
    from textual.events import Click

    from qa_bot.surfaces.tui.chart import Bar


class Drawn(NamedTuple):
    """A turn as it is drawn: question, reply, the figures it compares, and how the question was met."""

    question: Content
    reply: Content
    bars: tuple[Bar, ...]
    status: str


class ChartView(Widget):
    """The figures of an answer as bars, drawn to the width there is."""

    def __init__(self, bars: tuple[Bar, ...]) -> None:
        super().__init__()
        self._bars = bars
        self.styles.height = len(bars)

    def render(self) -> RenderResult:
        """Draw the bars."""
        return chart.draw(self._bars, self.size.width)


class TurnView(Vertical):
    """Draws a turn from a function, so that it can be drawn again when the answer comes."""

    class Chosen(Message):
        """A turn was clicked; quote is the number of the citation, or None."""

        def __init__(self, number: int, quote: int | None) -> None:
            super().__init__()
            self.number = number
            self.quote = quote

    def __init__(self, number: int, draw: Callable[[], Drawn]) -> None:
        super().__init__()
        self.number = number
        self._draw = draw
        self._status = ""

    def compose(self) -> Iterator[Widget]:
        """Yield the question, the reply and the chart."""
        drawn = self._draw()
        self._take(drawn.status)
        yield Static(drawn.question, classes="question")
        yield Static(drawn.reply, classes="reply")
        if drawn.bars:
            yield ChartView(drawn.bars)

    async def renew(self) -> None:
        """Draw everything again."""
        drawn = self._draw()
        self._take(drawn.status)
        self.query_one(".question", Static).update(drawn.question)
        self.query_one(".reply", Static).update(drawn.reply)
        if drawn.bars and not self.query(ChartView):
            await self.mount(ChartView(drawn.bars))

    def _take(self, status: str) -> None:
        self.remove_class(f"-{self._status}")
        self.add_class(f"-{status}")
        self._status = status

    def on_click(self, event: Click) -> None:
        """Read this turn, and show the quote whose number was clicked."""
        event.stop()
        quote = event.style.meta.get("quote")
        self.post_message(self.Chosen(self.number, quote if isinstance(quote, int) else None))
