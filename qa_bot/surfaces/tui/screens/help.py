"""HelpScreen: every key and what it does, made from the table that the bindings are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from qa_bot.surfaces.tui.keys import KEYS, Scope, all_keys
from qa_bot.surfaces.tui.screens.window import Window
from qa_bot.surfaces.tui.text import hanging, plain
from qa_bot.surfaces.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.widget import Widget

_WIDEST = 84  # as the style sheet has it


class HelpScreen(Window[None]):
    """Lists the keys by where they work."""

    def __init__(self, keymap: Mapping[str, str], where: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._keymap_shown = keymap
        self._where = where
        self._fitted = 0

    def compose(self) -> Iterator[Widget]:
        """Yield the lists."""
        with Vertical(classes="window"):
            yield Static("Keys", classes="title")
            with VerticalScroll(classes="body"):
                yield Static(self._text(), id="keys")
                yield Static(_facts(self._where))
            yield KeyBar()

    def on_resize(self) -> None:
        """Fit the lines to another width."""
        if self._fitted != self.app.size.width:
            self.query_one("#keys", Static).update(self._text())

    def _text(self) -> Content:
        self._fitted = self.app.size.width
        return help_text(self._keymap_shown, min(_WIDEST, self._fitted) - 6)


def help_text(keymap: Mapping[str, str], width: int) -> Content:
    """Return all keys with their meaning, as the user has set them, in lines of at most so many characters."""
    column = min(14, width // 4)
    parts: list[Content] = []
    for scope in Scope:
        own = [(all_keys(keymap.get(key.id, key.key)), key.help) for key in KEYS if key.scope is scope]
        rows = [hanging(Content.styled(f"  {keys:<{column}} ", "$citation"), words, width) for keys, words in own]
        parts += [plain(str(scope).capitalize(), "bold"), *rows, Content("")]
    return Content("\n").join(parts)


def _facts(where: tuple[tuple[str, str], ...]) -> Content:
    rows = [Content.assemble((f"  {name:<14} ", "$muted"), plain(words)) for name, words in where]
    return Content("\n").join([plain("Where things are", "bold"), *rows])
