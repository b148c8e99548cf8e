"""WhyScreen: why an answer was given, over the chat where there is no room beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from qa_bot.surfaces.tui.explanation import explain
from qa_bot.surfaces.tui.screens.window import Window
from qa_bot.surfaces.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.binding import BindingType
    from textual.widget import Widget

    from qa_bot.model.trace import Trace


class WhyScreen(Window[None]):
    """Shows a trace."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("f6", "close", "close", show=False, id="view.why")]

    def __init__(self, trace: Trace) -> None:
        super().__init__()
        self._trace = trace

    def compose(self) -> Iterator[Widget]:
        """Yield the explanation."""
        with Vertical(classes="window"):
            yield Static("Why this answer", classes="title")
            with VerticalScroll(classes="body"):
                yield Static(explain(self._trace, min(78, self.app.size.width - 6)))
            yield KeyBar()
