"""Library: the documents on disk, read in steps, watched for change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from qa_bot.extract.annotate import Watch
    from qa_bot.model.document import Document, Sentence
    from qa_bot.surfaces.tui.responder import Responder

    Tell = Callable[[int, int, float], None]

    class Maker(Protocol):
        """Makes a bot of documents."""

        def __call__(self, documents: Iterable[Document], *, watch: Watch = ...) -> Responder:
            """Make it; every sentence passes ``watch``, which may raise to stop."""


_TELL_EVERY = 0.1  # seconds
_FIRST = 30_000  # characters to read before the first questions are answered


class CancelledError(Exception):
    """Reading was called off."""


@dataclass(slots=True)
class Library:
    """Reads documents and makes a bot of them.

    ``make`` turns documents into a bot; it takes them one by one and hands their sentences through ``watch``, which is
    what progress is told by.
    """

    paths: tuple[Path, ...]
    make: Maker
    documents: tuple[Document, ...] = ()
    _stamps: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def read(self) -> tuple[Document, ...]:
        """Read the texts, which is quick; raises CorpusError."""
        from qa_bot.text.read import read_documents  # noqa: PLC0415 - read in a thread, after the first paint

        self._stamps = self._stamp()
        self.documents = read_documents(self.paths)
        return self.documents

    def first_part(self) -> tuple[Document, ...]:
        """Return what can be asked about at once, the last document cut where it is long; empty when that is all."""
        if sum(len(document.text) for document in self.documents) <= 2 * _FIRST:
            return ()
        part: list[Document] = []
        room = _FIRST
        for document in self.documents:
            part.append(document if len(document.text) <= 2 * room else _beginning(document, room))
            room -= len(document.text)
            if room <= 0:
                break
        return tuple(part)

    def build(self, documents: tuple[Document, ...], tell: Tell, stopped: Callable[[], bool]) -> Responder:
        """Make a bot, telling how many documents of how many are done, and what share of the text.

        Raises:
            CancelledError: it was stopped on the way.
        """
        # The share is that of all there is to read, while only the first part is being read as well.
        course = _Course(documents, tell, stopped, sum(len(each.text) for each in self.documents or documents))
        bot = self.make(course.documents(), watch=course.watch)
        course.go_on()
        return bot

    def changed(self) -> tuple[Path, ...]:
        """Return the files that are not on disk as they were read."""
        now = self._stamp()
        return tuple(path for path in sorted({*now, *self._stamps}) if now.get(path) != self._stamps.get(path))

    def _stamp(self) -> dict[Path, tuple[int, int]]:
        """Return size and time of every file, those that cannot be looked at left out."""
        from qa_bot.text.read import SUFFIXES  # noqa: PLC0415 - as above

        stamps = {}
        for path in self.paths:
            files = (file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES) if path.is_dir() else (path,)
            for file in files:
                try:
                    facts = file.stat()
                except OSError:
                    continue
                stamps[file] = (facts.st_mtime_ns, facts.st_size)
        return stamps


class _Course:
    """How far reading has come; told now and then, and ended when it is to stop."""

    def __init__(self, documents: tuple[Document, ...], tell: Tell, stopped: Callable[[], bool], total: int) -> None:
        self._documents = documents
        self._tell = tell
        self._stopped = stopped
        self._total = total or 1
        self._done = 0.0
        self._number = 0
        self._told = monotonic()

    def documents(self) -> Iterator[Document]:
        """Yield the documents one by one."""
        read = 0
        for number, document in enumerate(self._documents):
            self._number, self._done = number, read
            self.go_on()
            yield document
            read += len(document.text)

    def watch(self, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
        """Yield the sentences of a document; they pass twice."""
        before, reached = self._done, 0
        for sentence in sentences:
            self.go_on()
            yield sentence
            reached = sentence.span.end
            self._done = before + reached / 2

    def go_on(self) -> None:
        """Say how far it is if that was not said just now.

        Raises:
            CancelledError: it was stopped.
        """
        if self._stopped():
            raise CancelledError
        if monotonic() - self._told > _TELL_EVERY:
            self._told = monotonic()
            self._tell(self._number, len(self._documents), self._done / self._total)


def _beginning(document: Document, length: int) -> Document:
    """Return a document cut behind its last paragraph, sentence or word within so many characters."""
    ends = (document.text.rfind(mark, 0, length) + len(mark) for mark in ("\n\n", ". ", " "))
    return replace(document, text=document.text[: next((end for end in ends if end > length // 2), length)])
