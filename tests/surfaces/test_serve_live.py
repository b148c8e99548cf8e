"""The served chat as a browser's program meets it: page, cookie and web socket of a real server."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))  # importlib mode puts no folder on the path

from tests.surfaces.served import children, serving, text_until
from tests.surfaces.tui.stand_in import MILL

pytest.importorskip("textual_serve", reason="the extra that serves is not installed: pip install '.[serve]'")
aiohttp = pytest.importorskip("aiohttp", reason="the extra that serves is not installed: pip install '.[serve]'")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.surfaces.served import Served


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve the chat about the invented article."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "mill.txt").write_text(MILL, encoding="utf-8")
    with serving(folder / "mill.txt", folder) as server:
        yield server


async def test_without_the_key_nothing_is_served(served: Served) -> None:
    async with aiohttp.ClientSession() as session:
        for path in ("/", "/ws", "/static/js/textual.js", "/?key=wrong"):
            async with session.get(served.base + path) as response:
                assert response.status == 403, path


async def test_the_key_becomes_a_cookie_and_the_page_loads_nothing_from_elsewhere(served: Served) -> None:
    async with aiohttp.ClientSession() as session, session.get(served.address) as response:
        assert response.status == 200
        assert "key=" not in str(response.url)
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
        page = await response.text()
        assert "qa-bot" in page
        linked = re.findall(r"(?:https?:)?//[^\s\"')]+", page)
        assert all(link.startswith((served.base, served.base.removeprefix("http:"))) for link in linked), linked
        for file in re.findall(r"/static/[^\"')]+", page):
            async with session.get(served.base + file) as found:
                assert found.status == 200, file


async def test_another_page_cannot_open_a_session(served: Served) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(served.address):
            pass
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await session.ws_connect(served.socket, headers={"Origin": "http://elsewhere.example"})


async def test_a_question_is_answered_and_the_chat_ends_with_its_tab(served: Served) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(served.address):
            pass
        async with session.ws_connect(f"{served.socket}?width=120&height=36") as socket:
            await text_until(socket, "f7")  # the bot is there: it suggests something
            for char in "How much flour was sold in 2019?\r":  # as a page sends it
                await socket.send_json(["stdin", char])
            await text_until(socket, "1 question")
            await socket.send_json(["resize", {"width": 100, "height": 30}])  # everything is painted anew
            seen = await text_until(socket, "1 question")
            assert "❯ How much flour was sold in 2019?" in seen
            assert "1,340 tonnes" in seen
            assert children(served.process) != []
    for _ in range(100):
        if not children(served.process):
            break
        await asyncio.sleep(0.1)
    assert children(served.process) == []
