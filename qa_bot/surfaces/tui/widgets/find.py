"""FindBar: words looked for in the conversation or in the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

from qa_bot.model.span import Span
from qa_bot.surfaces.tui.keys import Scope, bindings
from qa_bot.surfaces.tui.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

MOST = 10_000  # places; nobody steps through more


class Words(Input, inherit_bindings=False):
    """The line for the words; Enter and the arrows are the bar's."""

    BINDINGS: ClassVar[list[BindingType]] = [
        binding for binding in Input.BINDINGS if isinstance(binding, Binding) and binding.key != "enter"
    ]


class FindBar(Horizontal):
    """A line with the words, how many places there are, and which one is shown."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.FIND)]
    SCOPES: ClassVar[tuple[Scope, ...]] = (Scope.FIND,)

    class Sought(Message):
        """Other words, or another pane to look in."""

        def can_replace(self, message: Message) -> bool:
            """Look for the last of what was typed meanwhile: in a book, looking takes longer than typing."""
            return isinstance(message, FindBar.Sought)

    class Stepped(Message):
        """Go to another place: by +1 or -1."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Closed(Message):
        """Looking is over."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.in_document = True

    def compose(self) -> Iterator[Widget]:
        """Yield label, line and count."""
        yield Static(id="where")
        yield Words(compact=True, id="words")
        yield Static(id="places")

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.query_one(Input).value

    def open(self, *, in_document: bool) -> None:
        """Begin to look in a pane."""
        self.add_class("-on")
        self.look_in(document=in_document)
        self.query_one(Input).focus()
        self.query_one(Input).action_select_all()

    def look_in(self, *, document: bool) -> None:
        """Look in the document, or in the conversation."""
        self.in_document = document
        self.query_one("#where", Static).update(plain(f"find in {'document' if document else 'conversation'} "))
        self.post_message(self.Sought())

    def close(self) -> None:
        """Stop looking."""
        self.remove_class("-on")
        self.post_message(self.Closed())

    def tell(self, at: int | None, count: int, elsewhere: int = 0) -> None:
        """Say how many places there are, and which one is shown; where there is none, how many in the other pane."""
        more = "+" if max(count, elsewhere) >= MOST else ""
        other = (
            f", but {elsewhere:,}{more} in {'conversation' if self.in_document else 'document'}" if elsewhere else ""
        )
        words = "" if not self.words else f"{at + 1}/{count}{more}" if at is not None else f"nowhere{other}"
        self.query_one("#places", Static).update(plain(f" {words}"))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look for other words."""
        event.stop()
        self.post_message(self.Sought())

    def action_next_hit(self) -> None:
        """Go to the next place."""
        self.post_message(self.Stepped(1))

    def action_previous_hit(self) -> None:
        """Go to the place before."""
        self.post_message(self.Stepped(-1))

    def action_other_pane(self) -> None:
        """Look in the other pane."""
        self.look_in(document=not self.in_document)


def find(words: str, text: str) -> Sequence[Span]:
    """Return where the words stand in a text, whatever their case and the spaces between them."""
    small, sought, how = text.lower(), words.lower(), re.NOFLAG
    # Nothing gets shorter in small letters: of the same length, every letter is still where it was. To try each letter
    # both ways takes twenty times as long.
    if (len(small), len(sought)) != (len(text), len(words)):
        small, sought, how = text, words, re.IGNORECASE
    pattern = r"\s+".join(re.escape(part) for part in sought.split())
    if not pattern:
        return ()
    found = []
    for match in re.finditer(pattern, small, how):
        found.append(Span(*match.span()))
        if len(found) >= MOST:
            break
    return found
