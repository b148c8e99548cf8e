"""Prompt: where questions are typed, with history and completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea

from qa_bot.surfaces.tui.keys import Scope, bindings

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events

# TextArea's own f6 and f7 would hide the chat's; ctrl+f deletes a word there and finds everywhere else.
_REPLACED = ("f6", "f7", "ctrl+f")
_LONGEST = 20_000  # characters of a question; a pasted book is no question


def _own_bindings() -> list[BindingType]:
    kept = [
        binding
        for binding in TextArea.BINDINGS
        if isinstance(binding, Binding) and not any(key in _REPLACED for key in binding.key.split(","))
    ]
    return [*bindings(Scope.PROMPT), *kept]


class Prompt(TextArea, inherit_bindings=False):
    """A text area that sends on Enter.

    All its keys are handled in `_on_key`. Bindings run outside the widget: with priority before the characters that
    are still waiting for it, without priority after those that follow. When keys arrive together (ssh, a fast
    typist), half a question would be sent, or the new one deleted with the old.
    """

    BINDINGS: ClassVar[list[BindingType]] = _own_bindings()

    class Sent(Message):
        """A question was asked."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class LeftUpwards(Message):
        """Up was pressed where no earlier question is."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id, compact=True, soft_wrap=True, show_line_numbers=False, highlight_cursor_line=False)
        self.asked: list[str] = []
        self.completer: Callable[[str], str] = lambda _: ""
        self.sending: Callable[[], None] = lambda: None
        self._recalled: int | None = None
        self._draft = ""

    async def _on_key(self, event: events.Key) -> None:
        if event.is_printable:
            await super()._on_key(event)
            return
        action = self._action(event.key)
        if action is not None:
            event.stop()
            event.prevent_default()
            await self.run_action(action)

    def _action(self, key: str) -> str | None:
        """Return what a key does here, None where it is somebody else's."""
        if key in {"shift+enter", "alt+enter"}:
            return "newline"
        if key == "up" and self.cursor_at_first_line:
            return "recall(-1)"
        if key == "down" and self.cursor_at_last_line and self._recalled is not None:
            return "recall(1)"
        bound = self.screen.active_bindings.get(key)
        return bound.binding.action if bound is not None and bound.node is self and bound.enabled else None

    async def _on_paste(self, event: events.Paste) -> None:
        """Insert what was pasted, line breaks and all; pasting never sends."""
        event.prevent_default()
        event.stop()
        room = max(0, _LONGEST - len(self.text))
        self.insert(event.text.replace("\r\n", "\n").replace("\r", "\n")[:room])

    def action_send(self) -> None:
        """Send the question, unless there is none."""
        text = self.text.strip()
        if not text:
            return
        self.remember(text)
        self.sending()
        self.text = ""
        self.post_message(self.Sent(text))

    def action_newline(self) -> None:
        """Begin a new line."""
        self.insert("\n")

    def action_complete(self) -> None:
        """Take the completion, or go to the next pane where there is none."""
        if self.suggestion:
            self.insert(self.suggestion)
        else:
            self.screen.focus_next()

    def remember(self, text: str) -> None:
        """Add a question to those that Up brings back."""
        if not self.asked or self.asked[-1] != text:
            self.asked.append(text)
        self._recalled = None

    def fill(self, text: str) -> None:
        """Put a question into the prompt and wait at its end."""
        self.text = text
        self.move_cursor(self.document.end)
        self.focus()

    def action_recall(self, step: int) -> None:
        """Go one question back or forth; beyond the newest waits what was being typed."""
        if self._recalled is None:
            self._draft = self.text
        at = len(self.asked) if self._recalled is None else self._recalled
        at += step
        if at < 0:
            if not self.asked:
                self.post_message(self.LeftUpwards())
            return
        self._recalled = at if at < len(self.asked) else None
        self.text = self.asked[at] if at < len(self.asked) else self._draft
        self.move_cursor(self.document.end)

    def update_suggestion(self) -> None:
        """Offer the rest of a name or figure of the documents, when the cursor is at the end."""
        at_end = self.cursor_location == self.document.end
        self.suggestion = self.completer(self.text) if at_end and self.text else ""
