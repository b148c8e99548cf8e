"""TurnView: one question with what was said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.content import Content
    from textual.events import Click


class TurnView(Vertical):
    """Draws a turn from two functions, so that it can be drawn again when the answer comes."""

    class Chosen(Message):
        """A turn was clicked; quote is the number of the citation, or None."""

        def __init__(self, number: int, quote: int | None) -> None:
            super().__init__()
            self.number = number
            self.quote = quote

    def __init__(self, number: int, question: Content, body: Callable[[], tuple[Content, str]]) -> None:
        super().__init__()
        self.number = number
        self._question = question
        self._body = body

    def compose(self) -> Iterator[Static]:
        """Yield the question and the reply."""
        content, status = self._body()
        self.add_class(f"-{status}")
        yield Static(self._question, classes="question")
        yield Static(content, classes="reply")

    def renew(self) -> None:
        """Draw the reply again."""
        content, status = self._body()
        self.remove_class("-waiting")
        self.add_class(f"-{status}")
        self.query_one(".reply", Static).update(content)

    def on_click(self, event: Click) -> None:
        """Read this turn, and show the quote whose number was clicked."""
        event.stop()
        quote = event.style.meta.get("quote")
        self.post_message(self.Chosen(self.number, quote if isinstance(quote, int) else None))
