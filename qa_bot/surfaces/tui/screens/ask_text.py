"""AskText: one line of text asked for: a name, a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.widgets import Input, Static

from qa_bot.surfaces.tui.keys import Scope, bindings
from qa_bot.surfaces.tui.screens.window import Window
from qa_bot.surfaces.tui.text import plain
from qa_bot.surfaces.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.binding import BindingType
    from textual.widget import Widget


class AskText(Window[str]):
    """Asks for a line; Enter gives it, Esc gives None."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.NAMING)]
    SCOPES: ClassVar[tuple[Scope, ...]] = (Scope.NAMING,)

    def __init__(self, title: str, value: str = "", note: str = "") -> None:
        super().__init__()
        self._heading = title
        self._value = value
        self._note = note

    def compose(self) -> Iterator[Widget]:
        """Yield title, line and note."""
        with Vertical(classes="window small"):
            yield Static(plain(self._heading), classes="title")
            yield Input(self._value, compact=True)
            yield Static(plain(self._note), classes="quiet")
            yield KeyBar()

    def on_mount(self) -> None:
        """Wait in the line."""
        self.query_one(Input).focus()

    def action_take(self) -> None:
        """Give what was typed."""
        self.dismiss(self.query_one(Input).value.strip() or None)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give what was typed."""
        event.stop()
        self.action_take()
