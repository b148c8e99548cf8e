"""Measure the terminal chat as ratios within one run: first paint, key to answer, long conversations, large documents.

    python eval/bench_tui.py [--rounds N]

First paint and key to answer are measured in a pseudo-terminal, from outside, beside an empty Textual app and beside
the echo of one typed letter; memory and the large document are measured in processes of their own.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
SIZE = (120, 36)
EMPTY = """
from textual.app import App
from textual.widgets import Footer, Header, Static, Input
class Empty(App[None]):
    def compose(self):
        yield Header()
        yield Static("An empty app")
        yield Input()
        yield Footer()
Empty().run()
"""
CHAT = """
import sys
from qa_bot.surfaces.cli import main
sys.exit(main(["chat", "--no-save", sys.argv[1]]))
"""
ANSWERS = """
import asyncio, resource, sys, time
from pathlib import Path
from qa_bot.bot import Bot
from qa_bot.surfaces.tui.app import ChatApp
from qa_bot.surfaces.tui.library import Library
from qa_bot.surfaces.tui.widgets.prompt import Prompt

async def main(path, counts):
    app = ChatApp(Library((Path(path),), Bot.of))
    async with app.run_test(size=(120, 36)):
        while app.bot is None:
            await asyncio.sleep(0.01)
        for number in range(max(counts)):
            if number + 50 in counts:
                start = time.process_time()
            app.chat.prompt.post_message(Prompt.Sent("How much was sold in 2019?"))
            while app.asking.suggested_after <= number:
                await asyncio.sleep(0.002)
            if number + 1 in counts:
                spent = (time.process_time() - start) / 50
                print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, spent * 1000, flush=True)

asyncio.run(main(sys.argv[1], [int(word) for word in sys.argv[2:]]))
"""
LARGE = """
import asyncio, time, sys
from qa_bot.model.document import Document
from qa_bot.model.span import Span
from qa_bot.surfaces.tui.app import ChatApp
from qa_bot.surfaces.tui.library import Library

async def main():
    app = ChatApp(Library((), lambda documents, watch: None))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        view = app.chat.view
        line = "Some words of a long document, of which nobody knows the end. "
        for size in (10_000, 10_000_000):
            text = (line * 4 + "\\n\\n") * (size // (len(line) * 4 + 2))
            start = time.perf_counter()
            view.show(Document(f"{size}.txt", text))
            await pilot.pause()
            opened = time.perf_counter() - start
            start = time.perf_counter()
            view.show(view.document, (Span(len(text) // 2, len(text) // 2 + 40),), 0)
            await pilot.pause()
            jumped = time.perf_counter() - start
            start = time.perf_counter()
            for _ in range(20):
                view.scroll_page_down(animate=False)
                await pilot.pause()
            print(opened * 1000, jumped * 1000, (time.perf_counter() - start) * 1000 / 20)

asyncio.run(main())
"""
ARTICLE = (
    "The mill at Ashford sold 1,340 tonnes of flour in 2019, against 1,200 tonnes in 2018. Its owner, Ruth Calder, "
    "said that the new wheel had paid for itself.\n\n"
) * 20


def surroundings() -> dict[str, str]:
    """Return the environment of a user with a good terminal: compiled files are kept, and the chat is this one."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT)}


class Screen:
    """A pseudo-terminal with a program in it."""

    def __init__(self, code: str, *words: str) -> None:
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
        self._child = subprocess.Popen(  # noqa: S603 - our own code
            [sys.executable, "-c", code, *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=surroundings(),
            start_new_session=True,
        )
        os.close(theirs)
        self._seen = b""

    def wait_for(self, words: bytes, seconds: float = 60.0) -> float:
        """Read until some bytes have come; return when that was."""
        end = time.perf_counter() + seconds
        while words not in self._seen:
            if time.perf_counter() > end:
                raise TimeoutError(f"{words!r} never came")
            if select.select([self._ours], [], [], 0.5)[0]:
                self._seen += os.read(self._ours, 65536)
        return time.perf_counter()

    def type(self, keys: bytes) -> float:
        """Send keys, forgetting what has come so far; return when that was."""
        time.sleep(0.3)
        while select.select([self._ours], [], [], 0.05)[0]:
            os.read(self._ours, 65536)
        self._seen = b""
        start = time.perf_counter()  # before the keys: who is woken by them may be given our processor at once
        os.write(self._ours, keys)
        return start

    def worked(self) -> float:
        """Return the seconds computed by the program's threads, which no other program lengthens; Linux tells."""
        files = Path(f"/proc/{self._child.pid}/task").glob("*/schedstat")
        return sum(int(file.read_text().split()[0]) for file in files) / 1e9

    def close(self) -> float:
        """End the program; return the seconds of processor time that it has used, which no other program lengthens."""
        self._child.kill()
        _, status, usage = os.wait4(self._child.pid, 0)
        self._child.returncode = status
        os.close(self._ours)
        return usage.ru_utime + usage.ru_stime


def first_paints(article: Path, rounds: int) -> Iterator[tuple[float, float]]:
    """Yield the processor seconds until the first words of an empty app, and the prompt of the chat, are painted.

    One round more is run before, which compiles what is not compiled yet.
    """
    for number in range(-1, rounds):
        pair = []
        for code, words in ((EMPTY, b"An empty app"), (CHAT, b"sk about the")):
            screen = Screen(code, str(article))
            screen.wait_for(words)
            pair.append(screen.close())
        if number >= 0:
            yield pair[0], pair[1]


def key_to_answer(article: Path, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """Return the seconds from a letter to its echo, and from Enter to the answer on the screen: all, and computed."""
    screen = Screen(CHAT, str(article))
    screen.wait_for(b"sk about the")
    screen.type(b"How much was sold in 2019?\r")  # answered as soon as the article is read
    screen.wait_for(b"1 question")
    echoes, answers, computed = [], [], []
    for number in range(2, rounds + 2):
        start = screen.type(b"z")
        echoes.append(screen.wait_for(b"z") - start)
        screen.type(b"\x15How much was sold in 2019?")
        time.sleep(0.3)
        before = screen.worked()
        start = screen.type(b"\r")
        answers.append(screen.wait_for(f"{number} question".encode()) - start)
        computed.append(screen.worked() - before)
    screen.close()
    return echoes, answers, computed


def run(code: str, *words: str) -> list[list[float]]:
    """Run code in a process of its own; return the numbers it prints."""
    out = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code, *words], env=surroundings(), check=True, capture_output=True, text=True
    ).stdout
    return [[float(word) for word in line.split()] for line in out.splitlines()]


def report(rounds: int, messages: int) -> Iterator[str]:
    """Yield a line for every measurement."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(ARTICLE, encoding="utf-8")
        empty, chat = zip(*first_paints(article, rounds), strict=True)
        yield f"first paint        {min(chat) / min(empty):5.2f} x an empty Textual app ({min(chat) * 1000:.0f} ms)"
        echoes, answers, computed = key_to_answer(article, rounds * 4)
        yield (
            f"key to answer      {median(answers) / median(echoes):5.2f} x the echo of a letter "
            f"({median(answers) * 1000:.0f} ms against {median(echoes) * 1000:.0f} ms; "
            f"at best {min(answers) * 1000:.0f} ms, computed {median(computed) * 1000:.0f} ms; two frames are 33 ms)"
        )
        (few, early), (many, late) = run(ANSWERS, str(article), "100", str(messages))
        yield f"memory             {many / few:5.2f} x after {messages:,} questions against 100 ({many / 1024:.0f} MB)"
        yield f"work per question  {late / early:5.2f} x after {messages:,} questions against 100 ({late:.0f} ms)"
    small, large = run(LARGE)
    for name, one, other in zip(("open", "jump", "page"), small, large, strict=True):
        yield f"10 MB, {name}        {other / one:5.2f} x a document of 10 KB ({other:.0f} ms)"


def main() -> None:
    """Print the measurements."""
    parser = argparse.ArgumentParser(description="Measure the terminal chat.")
    parser.add_argument("--rounds", type=int, default=5, help="repetitions (default: 5)")
    parser.add_argument("--messages", type=int, default=10_000, help="length of a long conversation (default: 10000)")
    args = parser.parse_args()
    for line in report(args.rounds, args.messages):
        print(line, flush=True)


if __name__ == "__main__":
    main()
