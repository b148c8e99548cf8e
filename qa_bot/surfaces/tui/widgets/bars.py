"""Bars: the line above that names what is asked about, and the line below that names the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content
from textual.style import Style
from textual.widget import Widget
from textual.widgets import TextArea

from qa_bot.surfaces.tui.keys import ALWAYS, KEYS, shown_key
from qa_bot.surfaces.tui.text import middle, plain, safe, shorten

if TYPE_CHECKING:
    from textual.app import RenderResult
    from textual.binding import ActiveBinding
    from textual.events import Click

    from qa_bot.surfaces.tui.keys import Scope


class StatusLine(Widget):
    """Names the documents on the left and the state of things on the right."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._left = ""
        self._right: tuple[str, ...] = ()
        self._brief = ""

    def tell(self, left: str, *right: str, brief: str = "") -> None:
        """Set what is said; of the right side as much is shown as there is room for, else what is brief."""
        told = left, tuple(part for part in right if part), brief
        if (self._left, self._right, self._brief) != told:
            self._left, self._right, self._brief = told
            self.refresh()

    def render(self) -> RenderResult:
        """Draw the line."""
        width = self.size.width
        title = "qa-bot"
        right = ""
        for part in self._right:
            longer = f"{right} · {part}" if right else part
            if len(longer) + len(title) + 16 > width:
                break
            right = longer
        right = right or self._brief
        room = width - len(title) - len(right) - 5
        left = shorten(safe(self._left), max(0, room))
        gap = " " * max(1, width - len(title) - plain(left).cell_length - plain(safe(right)).cell_length - 4)
        return Content.assemble((f" {title} ", "bold $accent"), plain(f" {left}"), gap, plain(right, "$muted"), " ")


class PlaceLine(Widget):
    """Names the place that the document pane shows, as much of it as there is room for."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._parts: tuple[str, ...] = ()

    def tell(self, *parts: str) -> None:
        """Set what is said, a document and the most important first; what is empty is left out."""
        self._parts = tuple(part for part in parts if part)
        self.refresh()

    def render(self) -> RenderResult:
        """Draw the line."""
        name, place, *rest = [safe(part) for part in (*self._parts, "", "")]
        tail = f" · {place}" if place else ""
        line = middle(name, max(8, self.size.width - len(tail))) + tail
        for part in filter(None, rest):
            if plain(longer := f"{line} · {part}").cell_length > self.size.width:
                break
            line = longer
        return plain(shorten(line, self.size.width))


class Hint(NamedTuple):
    """A key as the bar names it: key, word, the key's name in the table, how much it matters."""

    key: str
    word: str
    name: str
    shown: int


class KeyBar(Widget):
    """Names the keys that work where the reader is, as many as fit; made from the bindings themselves."""

    def on_mount(self) -> None:
        """Follow the focus, and what could be completed."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)
        for prompt in self.screen.query(TextArea):
            self.watch(prompt, "suggestion", self._follow, init=False)

    def _follow(self, _: object) -> None:
        self.refresh()

    def hints(self) -> list[Hint]:
        """Return everything worth naming here, in the order of the table."""
        active = self._active()
        focused = self.screen.focused
        # Where a bar for one purpose has the focus, only its own keys are worth naming.
        only: tuple[Scope, ...] = getattr(focused.parent, "SCOPES", ()) if focused is not None else ()
        found = []
        for key in KEYS:
            bound = active.get("quote.1" if key.id == "quote.choose" else key.id)
            shown = ALWAYS if key.id == "quote.choose" or self._completes(key.id) else key.shown
            if bound is None or not shown:
                continue
            if only and key.scope not in only and key.id != "view.back":
                continue
            first = bound.binding.key
            if focused is not None and len(first) == 1 and focused.check_consume_key(first, first):
                continue
            name = "1-9" if key.id == "quote.choose" else shown_key(first)
            found.append(Hint(name, self._back(only) if key.id == "view.back" else key.bar, key.id, shown))
        return found

    def _completes(self, name: str) -> bool:
        """Say whether this is the key that would complete what is being typed."""
        focused = self.screen.focused
        return name == "prompt.complete" and isinstance(focused, TextArea) and bool(focused.suggestion)

    def _back(self, only: tuple[Scope, ...]) -> str:
        """Say where Esc leads from here."""
        return "close" if only else "browse" if isinstance(self.screen.focused, TextArea) else "ask"

    def _active(self) -> dict[str, ActiveBinding]:
        """Return what is bound now by the names of the table.

        A table or an input has its own Enter, which hides ours without a name; ours is then shown for it.
        """
        by_key = self.screen.active_bindings
        active = {each.binding.id: each for each in by_key.values() if each.enabled and each.binding.id}
        for key in KEYS:
            if not key.key.startswith("enter") or "enter" not in by_key:
                continue
            if by_key["enter"].binding.id == key.id:
                active[key.id] = by_key["enter"]
            elif key.scope in getattr(self.screen, "SCOPES", ()):
                active.setdefault(key.id, by_key["enter"])
        return active

    async def on_click(self, event: Click) -> None:
        """Do what the hint says, where it is bound."""
        bound = self._active().get(str(event.style.meta.get("hint")))
        if bound is not None:
            await self.app.run_action(bound.binding.action, bound.node)

    def render(self) -> RenderResult:
        """Draw as many hints as fit, the important ones first: help and the way out are always among them."""
        hints = self.hints()
        left = self.size.width + 2
        kept = set()
        for hint in sorted(hints, key=lambda hint: (hint.word not in {"help", "close"}, -hint.shown)):
            size = len(hint.key) + len(hint.word) + 3
            if size <= left:
                kept.add(hint)
                left -= size
        content = Content("")
        for hint in hints:
            if hint in kept:
                click = Style.from_meta({"hint": hint.name})
                words = Content.assemble((hint.key, "bold $citation"), f" {hint.word}")
                content += words.stylize(click) + Content("  ")
        return content
