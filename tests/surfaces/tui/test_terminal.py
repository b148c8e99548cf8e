"""The chat in a real terminal of the operating system, driven byte by byte as a user's keyboard would."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.surfaces.tui.stand_in import MILL

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
LEFT = b"\x1b[?1049l"  # back to the screen that was there before
ESCAPES = re.compile(rb"\x1b\[[0-9;?<>=$]*[a-zA-Z]|\x1b[=>]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP[^\x1b]*\x1b\\")


class Terminal:
    """A pseudo-terminal with the chat in it, and everything that was written to it."""

    def __init__(self, child: subprocess.Popen[bytes], descriptor: int) -> None:
        self.child = child
        self.written = b""
        self._descriptor = descriptor

    def type(self, keys: bytes) -> None:
        """Send bytes as a keyboard does."""
        os.write(self._descriptor, keys)

    def wait_for(self, words: str, seconds: float = 30.0) -> None:
        """Read until the words have been written."""
        end = time.monotonic() + seconds
        while words not in self.text:
            assert time.monotonic() < end, f"{words!r} never came; there is {self.text[-2000:]!r}"
            self._read(0.2)

    def drain(self, seconds: float = 30.0) -> int:
        """Read until the program ends; return its exit code."""
        end = time.monotonic() + seconds
        while self.child.poll() is None:
            assert time.monotonic() < end, "the chat did not end"
            self._read(0.1)
        while self._read(0.1):
            pass
        return self.child.returncode

    def _read(self, seconds: float) -> bool:
        if not select.select([self._descriptor], [], [], seconds)[0]:
            return False
        try:
            some = os.read(self._descriptor, 65536)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.written += some
        return bool(some)

    def hang_up(self) -> None:
        """Close our side, as a window does that is killed."""
        os.dup2(os.open(os.devnull, os.O_RDWR), self._descriptor)

    @property
    def text(self) -> str:
        """Everything written so far, without escape sequences."""
        return ESCAPES.sub(b"", self.written).decode("utf-8", "replace")


@contextmanager
def chat(folder: Path, article: Path, *, size: tuple[int, int] = (80, 24), **environment: str) -> Iterator[Terminal]:
    """Open the chat as `qa-bot chat FILE` does."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    code = "import sys; from qa_bot.surfaces.cli import main; sys.exit(main(sys.argv[1:]))"
    known = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "PYTHONHASHSEED"}}
    places = {"XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "config"), "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", code, "chat", str(article)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=known | places | {"TERM": "xterm-256color", "COLORTERM": "truecolor"} | environment,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(child, ours)
    finally:
        child.kill()
        child.wait()
        os.close(ours)


def test_a_user_types_a_question_browses_and_leaves(tmp_path: Path, article: Path) -> None:
    with chat(tmp_path, article) as terminal:
        terminal.wait_for("f7")  # the bot is there: it suggests something
        terminal.type(b"How much flour was sold in 2019?\r")
        terminal.wait_for("1 question")
        terminal.type(b"\x1b")
        terminal.wait_for("1-9")
        terminal.type(b"\x1bOP")  # F1
        terminal.wait_for("In the prompt")
        terminal.type(b"\x1b")
        terminal.type(b"\x1b[21~")  # F10
        assert terminal.drain() == 0
        assert LEFT in terminal.written
    assert (tmp_path / "data" / "qa-bot" / "sessions.db").is_file()


def test_hostile_bytes_never_reach_the_terminal(tmp_path: Path, article: Path) -> None:
    article.write_text(
        "\x1b]52;c;aGFja2Vk\x07\x1b]0;hacked title\x07\x1b[31;41mred\x1b[2J\x9b2J\u202e\n\n" + MILL, encoding="utf-8"
    )
    with chat(tmp_path, article, size=(120, 36)) as terminal:
        terminal.wait_for("aGFja2Vk")
        terminal.type(b"what of \x1b[200~\x1b]0;pasted title\x07\x1b[201~\r")
        terminal.wait_for("1 question")
        terminal.type(b"\x1b[21~")
        terminal.drain()
    assert b"\x1b]52" not in terminal.written
    assert b"\x1b]0;" not in terminal.written
    assert b"\x1b[31;41m" not in terminal.written
    assert "\u202e" not in terminal.text
    assert "\x9b" not in terminal.text


def test_a_terminal_that_ends_the_chat_gets_its_screen_back(tmp_path: Path, article: Path) -> None:
    with chat(tmp_path, article) as terminal:
        terminal.wait_for("f7")
        terminal.child.send_signal(signal.SIGTERM)
        terminal.drain()
        assert LEFT in terminal.written


def test_what_was_said_before_a_kill_is_resumed(tmp_path: Path, article: Path) -> None:
    with chat(tmp_path, article) as terminal:
        terminal.wait_for("f7")
        terminal.type(b"Who owns the mill?\r")
        terminal.wait_for("1 question")
        terminal.child.send_signal(signal.SIGKILL)
        terminal.drain()
    with chat(tmp_path, article) as terminal:
        terminal.wait_for("f7")
        terminal.type(b"\x1bOS")  # F4
        terminal.wait_for("Who owns the mill?")


def test_without_colour_no_colour_is_sent(tmp_path: Path, article: Path) -> None:
    with chat(tmp_path, article, NO_COLOR="1") as terminal:
        terminal.wait_for("f7")
        terminal.type(b"Who owns the mill?\r")
        terminal.wait_for("1 question")
        terminal.type(b"\x1b[21~")
        terminal.drain()
    assert not re.search(rb"\x1b\[[0-9;]*(?:38|48);[25];", terminal.written)


def test_a_terminal_that_can_do_no_more_gets_lines(tmp_path: Path, article: Path) -> None:
    with chat(tmp_path, article, TERM="dumb") as terminal:
        terminal.wait_for("? ")
        terminal.type(b"Who owns the mill?\n")
        terminal.type(b"\n")
        assert terminal.drain() == 0
    assert b"\x1b" not in terminal.written


def test_a_chat_that_cannot_leave_is_ended() -> None:
    code = "from qa_bot.surfaces.tui.hangup import leave_for_good; leave_for_good(0.1); __import__('time').sleep(60)"
    known = os.environ | {"PYTHONPATH": str(ROOT)}
    assert subprocess.run([sys.executable, "-c", code], env=known, check=False).returncode == 129  # noqa: S603 - our own


def test_a_chat_whose_terminal_is_gone_ends(tmp_path: Path, article: Path) -> None:
    with chat(tmp_path, article) as terminal:
        terminal.wait_for("f7")
        terminal.hang_up()
        assert terminal.child.wait(timeout=20) is not None
