"""HelpScreen: every key and what it does, made from the table that the bindings are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from qa_bot.surfaces.tui.keys import KEYS, Scope, all_keys
from qa_bot.surfaces.tui.screens.window import Window
from qa_bot.surfaces.tui.text import plain
from qa_bot.surfaces.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.widget import Widget


class HelpScreen(Window[None]):
    """Lists the keys by where they work."""

    def __init__(self, keymap: Mapping[str, str], where: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._keymap_shown = keymap
        self._where = where

    def compose(self) -> Iterator[Widget]:
        """Yield the lists."""
        with Vertical(classes="window"):
            yield Static("Keys", classes="title")
            with VerticalScroll(classes="body"):
                yield Static(help_text(self._keymap_shown))
                yield Static(_facts(self._where))
            yield KeyBar()


def help_text(keymap: Mapping[str, str]) -> Content:
    """Return all keys with their meaning, as the user has set them."""
    parts: list[Content] = []
    for scope in Scope:
        rows = [
            Content.assemble((f"  {all_keys(keymap.get(key.id, key.key)):<14} ", "$citation"), plain(key.help))
            for key in KEYS
            if key.scope is scope
        ]
        parts += [plain(str(scope).capitalize(), "bold"), *rows, Content("")]
    return Content("\n").join(parts)


def _facts(where: tuple[tuple[str, str], ...]) -> Content:
    rows = [Content.assemble((f"  {name:<14} ", "$muted"), plain(words)) for name, words in where]
    return Content("\n").join([plain("Where things are", "bold"), *rows])
