"""A headless Chromium, steered over its debugging socket: no driver is needed beside what the server itself needs."""

from __future__ import annotations

import asyncio
import base64
import os
import shutil
import signal
import subprocess
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from aiohttp import ClientWebSocketResponse

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATH = next((path for name in NAMES if (path := shutil.which(name))), None)
_SECONDS = 60
_FLAGS = (
    "--headless=new",
    "--no-sandbox",  # it will not run as root otherwise, and the only page it opens is our own
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    "--remote-debugging-port=0",
    "--window-size=1100,760",
)


class Page:
    """An open page: what it was told, what it complained about, what came through its web socket."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self._socket = socket
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._said = 0
        self.complaints: list[str] = []
        self.requested: list[str] = []
        self.received = b""

    async def listen(self) -> None:
        """Take in what the browser says, until it ends."""
        async for message in self._socket:
            said = message.json()
            if "id" in said:
                self._waiting.pop(said["id"]).set_result(said.get("result", said))
            else:
                self._note(said["method"], said["params"])

    def _note(self, method: str, told: dict[str, Any]) -> None:
        if method == "Network.webSocketFrameReceived" and told["response"]["opcode"] == 2:
            self.received += base64.b64decode(told["response"]["payloadData"])
        elif method == "Network.requestWillBeSent":
            self.requested.append(told["request"]["url"])
        elif method == "Log.entryAdded" and told["entry"]["level"] == "error":
            self.complaints.append(told["entry"]["text"])
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(str(told["exceptionDetails"]))

    async def call(self, method: str, **told: object) -> dict[str, Any]:
        """Tell the browser something and return its answer."""
        self._said += 1
        answer = self._waiting[self._said] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": self._said, "method": method, "params": told})
        return await asyncio.wait_for(answer, _SECONDS)

    async def value(self, expression: str) -> object:
        """Return what an expression is worth in the page."""
        answer = await self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer["result"].get("value")

    async def open(self, address: str) -> None:
        """Open an address."""
        for domain in ("Network", "Log", "Runtime", "Page"):
            await self.call(f"{domain}.enable")
        await self.call("Page.navigate", url=address)

    async def type(self, text: str) -> None:
        """Press keys one after the other; a line break is Enter."""
        for char in text:
            key = {"key": "Enter", "windowsVirtualKeyCode": 13} if char == "\n" else {"key": char}
            await self.call("Input.dispatchKeyEvent", type="keyDown", text="\r" if char == "\n" else char, **key)
            await self.call("Input.dispatchKeyEvent", type="keyUp", **key)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        for _ in range(_SECONDS * 20):
            if condition():
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"what was waited for did not happen; {self.complaints}; {self.received[-500:]!r}")

    async def picture(self) -> bytes:
        """Return the page as PNG."""
        return base64.b64decode((await self.call("Page.captureScreenshot"))["data"])


@asynccontextmanager
async def page(folder: Path) -> AsyncIterator[Page]:
    """Start the browser with a profile of its own, and yield its page."""
    import aiohttp  # noqa: PLC0415 - an extra

    assert PATH is not None
    process = subprocess.Popen(  # noqa: ASYNC220, S603 - our own arguments, and it starts at once
        [PATH, *_FLAGS, f"--user-data-dir={folder}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        port = await _port(folder / "DevToolsActivePort")
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as response:
                targets = await response.json()
            address = next(each["webSocketDebuggerUrl"] for each in targets if each["type"] == "page")
            async with session.ws_connect(address, max_msg_size=0) as socket:
                opened = Page(socket)
                listening = asyncio.create_task(opened.listen())
                yield opened
                listening.cancel()
                with suppress(asyncio.CancelledError):
                    await listening
    finally:
        # It runs in a session of its own, with the processes that it has started.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=_SECONDS)


async def _port(file: Path) -> int:
    """Return the port that the browser has written down once it listens."""
    for _ in range(_SECONDS * 20):
        with suppress(FileNotFoundError, IndexError):
            return int((await asyncio.to_thread(file.read_text)).split()[0])
        await asyncio.sleep(0.05)
    raise AssertionError("the browser never listened")
