"""Library: the documents on disk, read in steps, watched for change."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from qa_bot.model.document import Document
    from qa_bot.surfaces.tui.responder import Responder

    Tell = Callable[[int, int, float], None]

_TELL_EVERY = 0.1  # seconds
_FIRST = 60_000  # characters to read before the first questions are answered


class CancelledError(Exception):
    """Reading was called off."""


@dataclass(slots=True)
class Library:
    """Reads documents and makes a bot of them.

    ``make`` turns documents into a bot; it may take them one by one, which is what progress is told by.
    """

    paths: tuple[Path, ...]
    make: Callable[[Iterable[Document]], Responder]
    documents: tuple[Document, ...] = ()
    _stamps: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def read(self) -> tuple[Document, ...]:
        """Read the texts, which is quick; raises CorpusError."""
        from qa_bot.text.read import read_documents  # noqa: PLC0415 - read in a thread, after the first paint

        self._stamps = self._stamp()
        self.documents = read_documents(self.paths)
        return self.documents

    def first_part(self) -> tuple[Document, ...]:
        """Return the documents that can be asked about at once, empty when that is all of them."""
        total = 0
        for number, document in enumerate(self.documents, 1):
            total += len(document.text)
            if total >= _FIRST:
                return self.documents[:number] if number < len(self.documents) else ()
        return ()

    def build(self, documents: tuple[Document, ...], tell: Tell, stopped: Callable[[], bool]) -> Responder:
        """Make a bot, telling how many documents of how many are done, and what share of the text.

        Raises:
            CancelledError: it was stopped on the way.
        """
        bot = self.make(self._told(documents, tell, stopped))
        if stopped():
            raise CancelledError
        return bot

    def _told(self, documents: tuple[Document, ...], tell: Tell, stopped: Callable[[], bool]) -> Iterator[Document]:
        total = sum(len(document.text) for document in documents) or 1
        done = 0
        last = monotonic()
        for number, document in enumerate(documents):
            if stopped():
                raise CancelledError
            if monotonic() - last > _TELL_EVERY:
                last = monotonic()
                tell(number, len(documents), done / total)
            yield document
            done += len(document.text)

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
