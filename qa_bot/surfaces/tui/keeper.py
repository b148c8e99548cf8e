"""Keeper: saves a conversation as it happens, and never stands in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.errors import SessionsError
from qa_bot.surfaces.folders import under_home
from qa_bot.surfaces.tui.text import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from qa_bot.model.document import Document
    from qa_bot.surfaces.sessions import SavedTurn, Session, Sessions

_TITLE = 60


class Keeper:
    """Writes to the session file, or to nothing where saving is off or has failed; ``problem`` says why."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.problem = ""
        self.session: int | None = None
        self.title = ""
        self._file: Sessions | None = None
        self._corpus = ""
        self._hash = ""

    def open(self) -> None:
        """Open the session file; until then nothing is saved."""
        from qa_bot.surfaces.sessions import open_sessions  # noqa: PLC0415 - sqlite; the first paint need not wait

        if self.folder is None or self._file is not None:
            return
        try:
            self._file, self.problem = open_sessions(self.folder)
        except SessionsError as error:
            self.problem = str(error)

    @property
    def where(self) -> str:
        """Say where sessions are kept."""
        if self._file is not None:
            return under_home(self._file.path)
        return "nowhere (saving is off)" if self.folder is None else "nowhere (saving failed)"

    @property
    def saving(self) -> bool:
        """Whether what is said is written down."""
        return self._file is not None

    def about(self, documents: Sequence[Document]) -> None:
        """Note which documents the conversation is about."""
        from qa_bot.surfaces.digest import digest, fingerprint  # noqa: PLC0415 - hashlib; the same

        self._corpus = ", ".join(document.name for document in documents)
        self._hash = fingerprint(tuple(digest(document) for document in documents))
        if self._file is None or self.session is None:
            return
        try:
            self._file.about(self.session, self._corpus, self._hash)
        except SessionsError as error:
            self._give_up(error)

    def asked(self, number: int, question: str) -> None:
        """Write a question; the first one begins a session and gives it its title."""
        if self._file is None:
            return
        try:
            if self.session is None:
                self.title = self.title or shorten(question, _TITLE)
                self.session = self._file.begin(self.title, self._corpus, self._hash)
            self._file.asked(self.session, number, question)
        except SessionsError as error:
            self._give_up(error)

    def answered(self, number: int, answer: str) -> None:
        """Write an answer."""
        if self._file is None or self.session is None:
            return
        try:
            self._file.answered(self.session, number, answer)
        except SessionsError as error:
            self._give_up(error)

    @property
    def lost(self) -> bool:
        """Whether saving has failed that may succeed when tried again."""
        return self._file is None and self.folder is not None

    def recover(self, turns: Iterable[tuple[str, str]]) -> None:
        """Try again to save, everything said so far: questions with their answers, "" where there is none yet."""
        self.open()
        for number, (question, answer) in enumerate(turns):
            self.asked(number, question)
            if answer:
                self.answered(number, answer)

    def _give_up(self, error: SessionsError) -> None:
        self.problem = f"This conversation is not saved for now: {error}"
        if self._file is not None:
            self._file.close()
        self._file = None

    def sessions(self) -> tuple[Session, ...]:
        """Return all sessions, the latest first."""
        try:
            return self._file.list() if self._file else ()
        except SessionsError as error:
            self._give_up(error)
            return ()

    def find(self, title: str | None) -> Session | None:
        """Return the session of this title, or the latest about these documents."""
        found = (each for each in self.sessions() if (each.title == title if title else each.hash == self._hash))
        return next(found, None)

    def same_documents(self, session: Session) -> bool:
        """Say whether a session was about the documents as they are now."""
        return session.hash == self._hash

    def resume(self, session: Session) -> tuple[SavedTurn, ...]:
        """Go on with a session; return what was said in it."""
        if self._file is None:
            return ()
        self.session, self.title = session.id, session.title
        return tuple(self._file.turns(session.id))

    def forget(self) -> None:
        """Delete the session that is open, as if nothing had been said in it."""
        if self._file is not None and self.session is not None:
            self.delete(self.session)

    def begin_anew(self, title: str = "") -> None:
        """Let the next question begin a new session."""
        self.session, self.title = None, title

    def rename(self, session: int, title: str) -> None:
        """Give a session another title."""
        if self._file is not None and title.strip():
            self._file.rename(session, shorten(title, _TITLE))
            if session == self.session:
                self.title = shorten(title, _TITLE)

    def delete(self, session: int) -> None:
        """Delete a session; the one that is open goes on as a new one."""
        if self._file is not None:
            self._file.delete(session)
            if session == self.session:
                self.begin_anew()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
