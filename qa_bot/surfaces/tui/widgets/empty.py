"""EmptyState: what is seen before the first question, with questions that the documents surely answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from qa_bot.surfaces.tui.text import plain, shorten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.events import Click

    from qa_bot.model.document import Document

KEYS = ("f7", "f8", "f9")


class Picked(Message):
    """A suggested question was chosen."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class Suggestions(Static):
    """Up to three questions, each with the key that asks it."""

    def offer(self, questions: Sequence[str], lead: str = "") -> None:
        """Set the questions."""
        lines = [plain(lead, "$muted")] if lead else []
        for number, (key, question) in enumerate(zip(KEYS, questions, strict=False)):
            click = Style.from_meta({"pick": number})
            lines.append(Content.assemble((f"{key} ", "bold $citation"), plain(question)).stylize(click))
        self.update(Content("\n").join(lines))
        self.display = bool(lines)

    def on_click(self, event: Click) -> None:
        """Ask the question that was clicked."""
        number = event.style.meta.get("pick")
        if isinstance(number, int):
            self.post_message(Picked(number))


class EmptyState(Static):
    """Says in three lines what this is."""

    def tell(self, documents: Sequence[Document]) -> None:
        """Say what can be asked about."""
        words = sum(document.text.count(" ") + 1 for document in documents)
        what = f"{len(documents):,} documents" if len(documents) != 1 else documents[0].title or documents[0].name
        self.update(
            Content.assemble(
                ("Ask the documents.\n" if len(documents) != 1 else "Ask the document.\n", "bold $accent"),
                plain(f"{shorten(what, 70)}, {words:,} words\n\n"),
                ("Every answer shows the words it rests on. What the text does not say, no answer says.", "$muted"),
            )
        )
