"""Saved conversations: they survive a kill, a damaged file and a locked one."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from qa_bot.errors import SessionsError
from qa_bot.surfaces.digest import fingerprint
from qa_bot.surfaces.sessions import Sessions, open_sessions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


OPENED: list[Sessions] = []


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    """Close what a test opened."""
    yield
    while OPENED:
        OPENED.pop().close()


def opened(folder: Path, expected: str = "") -> Sessions:
    sessions, said = open_sessions(folder)
    OPENED.append(sessions)
    assert expected in said if expected else not said
    return sessions


def test_what_was_said_is_there_again(tmp_path: Path) -> None:
    sessions = opened(tmp_path)
    number = sessions.begin("mill", "mill.txt", "abc")
    sessions.asked(number, 0, "who?")
    sessions.answered(number, 0, "{}")
    sessions.asked(number, 1, "when?")
    sessions.close()
    again = opened(tmp_path)
    assert [(turn.question, turn.answer) for turn in again.turns(number)] == [("who?", "{}"), ("when?", None)]


def test_a_session_in_which_nothing_was_said_is_not_listed(tmp_path: Path) -> None:
    sessions = opened(tmp_path)
    sessions.begin("silent", "mill.txt", "abc")
    assert sessions.list() == ()


def test_sessions_are_found_renamed_and_deleted(tmp_path: Path) -> None:
    sessions = opened(tmp_path)
    first, second = (sessions.begin(title, "mill.txt", digest) for title, digest in (("a", "x"), ("b", "y")))
    for number in (first, second):
        sessions.asked(number, 0, "who?")
    assert [each.title for each in sessions.list()] == ["b", "a"]
    found = sessions.find(digest="x")
    assert found is not None
    assert found.id == first
    sessions.rename(first, "c")
    assert sessions.find(title="c") is not None
    sessions.delete(first)
    assert sessions.find(title="c") is None
    assert list(sessions.turns(first)) == []


def test_a_killed_program_loses_nothing_said(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys, pathlib\n"
        "from qa_bot.surfaces.sessions import open_sessions\n"
        "sessions, _ = open_sessions(pathlib.Path(sys.argv[1]))\n"
        "number = sessions.begin('t', 'c', 'h')\n"
        "sessions.asked(number, 0, 'who?')\n"
        "sessions.answered(number, 0, '{}')\n"
        "sessions.asked(number, 1, 'when?')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)  # noqa: S603 - our own code
    assert killed.returncode == -signal.SIGKILL
    sessions = opened(tmp_path)
    assert [turn.question for turn in sessions.turns(sessions.list()[0].id)] == ["who?", "when?"]


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be one", b"SQLite format 3\0" + b"x" * 4000]
)
def test_a_damaged_file_is_kept_aside_and_a_new_one_begun(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sessions.db").write_bytes(content)
    sessions = opened(tmp_path, "damaged")
    assert (tmp_path / "sessions-damaged-1.db").read_bytes() == content
    sessions.asked(sessions.begin("t", "c", "h"), 0, "who?")
    assert len(sessions.list()) == 1


def test_a_locked_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa_bot.surfaces.sessions._WAIT", 0.01)
    opened(tmp_path).close()
    holder = sqlite3.connect(tmp_path / "sessions.db", isolation_level=None)
    holder.execute("PRAGMA locking_mode=EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    sessions = opened(tmp_path, "locked")
    assert sessions.path.name == "sessions-2.db"
    holder.close()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(SessionsError, match="cannot be saved"):
        open_sessions(blocked / "folder")


def test_a_file_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    file = sqlite3.connect(tmp_path / "sessions.db")
    file.execute("PRAGMA user_version=99")
    file.commit()
    file.close()
    with pytest.raises(SessionsError, match="newer"):
        open_sessions(tmp_path)
    assert not list(tmp_path.glob("*damaged*"))


def test_text_that_is_not_unicode_is_kept_as_far_as_it_goes(tmp_path: Path) -> None:
    sessions = opened(tmp_path)
    number = sessions.begin("\ud800", "c", "h")
    sessions.asked(number, 0, "a\ud800\x00b")
    assert next(sessions.turns(number)).question == "a?\x00b"


def test_the_fingerprint_knows_no_order() -> None:
    assert fingerprint(("a", "b")) == fingerprint(("b", "a"))
