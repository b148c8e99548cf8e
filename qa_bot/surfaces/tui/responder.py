"""Responder: what the chat needs of a bot, so that tests can bring their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from qa_bot.model.answer import Answer
    from qa_bot.model.dialogue import History
    from qa_bot.model.document import Document, Sentence
    from qa_bot.model.trace import Trace


class Readable(Protocol):
    """The documents, and the sentences that they were cut into."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents, in the order in which they were read."""

    @property
    def sentences(self) -> Sequence[Sentence]:
        """The sentences of all documents, in order."""


class Responder(Protocol):
    """Answers questions about a corpus; stateless, so the chat holds the history."""

    @property
    def corpus(self) -> Readable:
        """What the answers rest on."""

    def ask(self, text: str, history: History = ()) -> Answer:
        """Answer a question."""

    def explain(self, text: str, history: History = ()) -> Trace:
        """Answer a question and tell everything that happened on the way."""

    def suggest(self, limit: int = 3, history: History = ()) -> tuple[str, ...]:
        """Return questions that the corpus surely answers."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far reading has come: files and characters read so far, and files in all."""

    files: int
    total: int
    characters: int


if TYPE_CHECKING:
    Reader = Callable[[Sequence[Path]], Responder]
