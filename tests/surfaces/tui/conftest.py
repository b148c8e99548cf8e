"""A chat over the stand-in, opened at a size and settled."""

from __future__ import annotations

import gc
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parents[3]))  # importlib mode puts no folder on the path

from qa_bot.surfaces.tui.app import ChatApp
from qa_bot.surfaces.tui.library import Library
from tests.surfaces.tui.driver import until
from tests.surfaces.tui.stand_in import MILL, make

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from textual.pilot import Pilot

    from tests.surfaces.tui.driver import Open


@pytest.fixture(autouse=True)
def _thaw() -> Iterator[None]:
    """Let go of what a chat froze for its own process: each reading counts it, and no garbage in it is ever found."""
    limits = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*limits)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Return the path of the invented article."""
    path = tmp_path / "mill.txt"
    path.write_text(MILL, encoding="utf-8")
    return path


@pytest.fixture
def open_chat(article: Path) -> Open:
    """Return a function that opens the chat and waits until it can answer."""

    @asynccontextmanager
    async def opened(
        *paths: Path, size: tuple[int, int] = (80, 24), app: ChatApp | None = None
    ) -> AsyncIterator[Pilot[None]]:
        chat = app or ChatApp(Library(paths or (article,), make))
        async with chat.run_test(size=size) as pilot:
            await until(pilot, lambda: chat.bot is not None and chat.asking.suggested_after == len(chat.conversation))
            await pilot.pause()
            yield pilot

    return opened
