"""EmptyState: what is seen before the first question, and the questions that the documents surely answer."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widget import Widget
from textual.widgets import Static

from qa_bot.surfaces.tui.text import middle, plain, shorten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import RenderResult
    from textual.events import Click
    from textual.geometry import Size

    from qa_bot.model.document import Document

_PROMISE = "Every answer shows the words it rests on. What the text does not say, no answer says."

# What somebody who sees the chat for the first time may want next.
HINTS = (
    ("app.help", "all keys"),
    ("view.figures", "every figure of the documents, in a table"),
    ("session.list", "earlier conversations"),
    ("view.why", "after an answer: why this one"),
    ("app.palette", "everything else"),
)


class Picked(Message):
    """A suggested question was chosen."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class Suggestions(Widget):
    """Up to three questions, each with the key that asks it: whole at first, later on one line each."""

    def __init__(self, keys: Sequence[str], *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._keys = keys
        self._questions: tuple[str, ...] = ()

    def offer(self, questions: Sequence[str]) -> None:
        """Set the questions."""
        self._questions = tuple(" ".join(question.split()) for question in questions)
        self.display = bool(questions)
        self.refresh(layout=True)

    def render(self) -> RenderResult:
        """Draw the questions."""
        return self._content(self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual's signature
        """Return how many rows they take."""
        return self._content(width).plain.count("\n") + 1

    def _content(self, width: int) -> Content:
        whole = self.screen.has_class("-empty") and not self.screen.has_class("-tiny")
        lines = []
        if whole and self.screen.has_class("-tall"):
            lines += [plain("It can be asked, for example:", "$muted"), Content("")]
        for number, (key, question) in enumerate(zip(self._keys, self._questions, strict=False)):
            room = max(8, width - len(key) - 1)
            rows = wrap(question, room) if whole else [middle(question, room)]
            words = plain(("\n" + " " * (len(key) + 1)).join(rows))
            click = Style.from_meta({"pick": number})
            lines.append(Content.assemble((f"{key} ", "bold $citation"), words).stylize(click))
        return Content("\n").join(lines)

    def on_click(self, event: Click) -> None:
        """Ask the question that was clicked."""
        number = event.style.meta.get("pick")
        if isinstance(number, int):
            self.post_message(Picked(number))


class EmptyState(Static):
    """Says in a few lines what this is, and which keys lead on."""

    def __init__(self, hints: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._hints = hints
        self._said: tuple[str, str] | None = None

    def on_mount(self) -> None:
        """Say what is going on at first."""
        self._say("Ask the documents.", "They are being read; questions can be asked already.")

    def tell(self, documents: Sequence[Document]) -> None:
        """Say what can be asked about."""
        words = sum(document.text.count(" ") + 1 for document in documents)
        one = len(documents) == 1
        what = documents[0].title or documents[0].name if one else f"{len(documents):,} documents"
        self._say("Ask the document." if one else "Ask the documents.", f"{shorten(what, 70)}, {words:,} words")

    def give_up(self, reason: str, way_out: str) -> None:
        """Say why nothing can be asked, and what to do."""
        self._said = None
        self.update(
            Content.assemble(
                ("There is nothing to ask about.\n", "bold $accent"),
                plain(f"✗ {reason}\n\n", "$warning"),
                plain(way_out, "$muted"),
            )
        )

    def on_resize(self) -> None:
        """Name the keys where there is room for them."""
        if self._said is not None:
            self._say(*self._said)

    def _say(self, title: str, words: str) -> None:
        self._said = title, words
        lines = [Content.styled(title, "bold $accent"), plain(words), Content(""), plain(_PROMISE, "$muted")]
        if self.screen.has_class("-tall"):
            lines.append(Content(""))
            lines += [Content.assemble((f"{key:<4}", "bold $citation"), (what, "$muted")) for key, what in self._hints]
        self.update(Content("\n").join(lines))
