"""A served chat in a process of its own, and what comes through its web socket."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiohttp import ClientWebSocketResponse

ROOT = Path(__file__).parents[2]
_SECONDS = 30
_CODE = "import sys; from qa_bot.surfaces.cli import main; sys.exit(main(sys.argv[1:]))"
_ESCAPE = re.compile(r"\x1b(?:\[[0-9;:?<>=]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])")


class Served(NamedTuple):
    """A running server: its process, the address with the key, and the same without path and key."""

    process: subprocess.Popen[str]
    address: str
    base: str

    @property
    def socket(self) -> str:
        """The address of the web socket."""
        return f"ws{self.base.removeprefix('http')}/ws"


@contextmanager
def serving(document: Path, folder: Path) -> Iterator[Served]:
    """Serve a chat about a document at a free port until the block ends."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port = probe.getsockname()[1]
    homes = {name: str(folder / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    paths = os.pathsep.join(path for path in (str(ROOT), os.environ.get("PYTHONPATH", "")) if path)
    process = subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", _CODE, "serve", "--port", str(port), str(document)],
        env=os.environ | homes | {"PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert process.stdout is not None
        told = process.stdout.readline()
        assert told.startswith("Open http"), told + process.stdout.read()
        address = told.split()[1]
        base = address.partition("/?")[0]
        _wait_for(port)
        yield Served(process, address, base)
    finally:
        process.terminate()
        process.communicate(timeout=_SECONDS)


def _wait_for(port: int) -> None:
    """Wait until somebody listens."""
    for _ in range(_SECONDS * 10):
        try:
            socket.create_connection(("localhost", port), timeout=0.1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the server never listened")


def readable(painted: bytes) -> str:
    """Return what was painted without its colours and movements."""
    return _ESCAPE.sub("", painted.decode("utf-8", "replace"))


async def text_until(stream: ClientWebSocketResponse, words: str) -> str:
    """Read what is painted, without its colours, until some words have come; return all of it."""
    seen = ""
    async with asyncio.timeout(_SECONDS):
        async for message in stream:
            if isinstance(message.data, bytes):
                seen += readable(message.data)
            if words in seen:
                return seen
    raise AssertionError(f"{words!r} never came; this did: {seen[-2000:]}")


def children(process: subprocess.Popen[str]) -> list[int]:
    """Return the processes that a process has started and that still run, where the system tells."""
    tasks = Path(f"/proc/{process.pid}/task")
    files = tasks.glob("*/children") if tasks.is_dir() else ()
    return [int(number) for file in files for number in file.read_text().split()]
