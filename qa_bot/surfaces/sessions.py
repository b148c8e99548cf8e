"""Sessions: conversations in one sqlite file, each turn written as it happens, so that a crash loses nothing said."""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_bot.errors import SessionsError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE = "sessions.db"
_WAIT = 0.3  # seconds for which another program may hold the file; the chat stands still for them
# Each step brings a file from one version to the next; a step that has been released is never changed.
_STEPS = (
    """
    CREATE TABLE session (
        id INTEGER PRIMARY KEY, title TEXT NOT NULL, corpus TEXT NOT NULL, hash TEXT NOT NULL,
        created REAL NOT NULL, changed REAL NOT NULL
    );
    CREATE TABLE turn (
        session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        number INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT, asked REAL NOT NULL,
        PRIMARY KEY (session, number)
    ) WITHOUT ROWID;
    """,
)


@dataclass(frozen=True, slots=True)
class Session:
    """A conversation as the list shows it; ``hash`` is that of the documents it was about."""

    id: int
    title: str
    corpus: str
    hash: str
    changed: float
    turns: int


@dataclass(frozen=True, slots=True)
class SavedTurn:
    """A question, and the answer as JSON; None when the program ended before it came."""

    question: str
    answer: str | None


class Sessions:
    """The session file. Questions are written before they are answered, answers as they come."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = sqlite3.connect(path, timeout=_WAIT, isolation_level=None, check_same_thread=False)
        try:
            # With a write-ahead log and NORMAL, a killed program loses nothing; a power cut may lose the last turn.
            for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
                self._file.execute(f"PRAGMA {pragma}")
            self._upgrade()
        except BaseException:
            self._file.close()
            raise

    def _upgrade(self) -> None:
        (version,) = self._file.execute("PRAGMA user_version").fetchone()
        if version > len(_STEPS):
            raise SessionsError(f"{self.path} was written by a newer version of the program.")
        if version == len(_STEPS):
            (verdict,) = self._file.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise sqlite3.DatabaseError(verdict)
        for number, step in enumerate(_STEPS[version:], version + 1):
            self._file.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version={number}; COMMIT;")

    def begin(self, title: str, corpus: str, digest: str) -> int:
        """Begin a session and return its number."""
        now = time.time()
        with self._telling():
            cursor = self._file.execute(
                "INSERT INTO session (title, corpus, hash, created, changed) VALUES (?, ?, ?, ?, ?)",
                (_storable(title), _storable(corpus), digest, now, now),
            )
        return cursor.lastrowid or 0

    def about(self, session: int, corpus: str, digest: str) -> None:
        """Write which documents a session is about, where it was begun before they were read."""
        with self._telling():
            self._file.execute(
                "UPDATE session SET corpus = ?, hash = ? WHERE id = ? AND hash = ''",
                (_storable(corpus), digest, session),
            )

    def asked(self, session: int, number: int, question: str) -> None:
        """Write a question before it is answered."""
        now = time.time()
        with self._telling():
            self._file.execute(
                "INSERT OR REPLACE INTO turn (session, number, question, asked) VALUES (?, ?, ?, ?)",
                (session, number, _storable(question), now),
            )
            self._file.execute("UPDATE session SET changed = ? WHERE id = ?", (now, session))

    def answered(self, session: int, number: int, answer: str) -> None:
        """Write an answer, as JSON."""
        with self._telling():
            self._file.execute("UPDATE turn SET answer = ? WHERE session = ? AND number = ?", (answer, session, number))

    def turns(self, session: int) -> Iterator[SavedTurn]:
        """Yield the turns of a session in order."""
        with self._telling():
            rows = self._file.execute("SELECT question, answer FROM turn WHERE session = ? ORDER BY number", (session,))
            yield from (SavedTurn(question, answer) for question, answer in rows)

    def list(self) -> tuple[Session, ...]:
        """Return all sessions in which something was said, the latest first."""
        with self._telling():
            rows = self._file.execute(
                "SELECT id, title, corpus, hash, changed, count(number) FROM session JOIN turn ON id = session "
                "GROUP BY id ORDER BY changed DESC, id DESC"
            ).fetchall()
        return tuple(Session(*row) for row in rows)

    def find(self, *, title: str | None = None, digest: str | None = None) -> Session | None:
        """Return the latest session of this title, or about documents of this hash."""
        found = (each for each in self.list() if title in {None, each.title} and digest in {None, each.hash})
        return next(found, None)

    def rename(self, session: int, title: str) -> None:
        """Give a session another title."""
        with self._telling():
            self._file.execute("UPDATE session SET title = ? WHERE id = ?", (_storable(title), session))

    def delete(self, session: int) -> None:
        """Delete a session with all its turns."""
        with self._telling():
            self._file.execute("DELETE FROM session WHERE id = ?", (session,))

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Turn what sqlite raises into an error that names the file."""
        try:
            yield
        except sqlite3.Error as error:
            raise SessionsError(f"{self.path}: {error}") from error


def open_sessions(folder: Path) -> tuple[Sessions, str]:
    """Open the session file, and say what had to be done about it, if anything.

    A damaged file is kept aside under another name and a new one begun; a locked one is left alone and
    another begun beside it.

    Raises:
        SessionsError: no file can be written in the folder.
    """
    path = folder / FILE
    try:
        return Sessions(path), ""
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise SessionsError(f"Sessions cannot be saved in {folder}: {error}") from error
        return _beside(folder, "is locked by another program")
    except sqlite3.DatabaseError:
        aside = _free_name(folder, "damaged")
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        path.rename(aside)
        return Sessions(path), f"The session file was damaged. It is kept as {aside.name}, and a new one is begun."
    except OSError as error:
        raise SessionsError(f"Sessions cannot be saved in {folder}: {error.strerror or error}") from error


def _beside(folder: Path, what: str) -> tuple[Sessions, str]:
    """Begin another file beside one that cannot be used."""
    path = folder / "sessions-2.db"
    try:
        return Sessions(path), f"{FILE} {what}; this session is kept in {path.name}."
    except (sqlite3.Error, OSError) as error:
        raise SessionsError(f"{FILE} {what}, and {path.name} cannot be used either: {error}") from error


def _free_name(folder: Path, word: str) -> Path:
    """Return a name for a file that is put aside, not taken yet."""
    names = (folder / f"sessions-{word}-{number}.db" for number in range(1, 10_000))
    return next(path for path in names if not path.exists())


def _storable(text: str) -> str:
    """Return the text without lone surrogates, which sqlite cannot keep."""
    return text.encode("utf-8", "replace").decode("utf-8")
