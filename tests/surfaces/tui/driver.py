"""What tests do with an open chat: wait, ask, look."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from qa_bot.surfaces.tui.app import ChatApp

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager

    from textual.pilot import Pilot

    Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


def app_of(pilot: Pilot[None]) -> ChatApp:
    """Return the chat that a pilot steers."""
    assert isinstance(pilot.app, ChatApp)
    return pilot.app


def screen_text(pilot: Pilot[None]) -> str:
    """Return what is on the screen."""
    return "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())  # noqa: SLF001 - no public way


async def until(pilot: Pilot[None], condition: Callable[[], bool]) -> None:
    """Wait until something is so, at most ten seconds."""
    for _ in range(1000):
        await pilot.pause()
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("what was waited for did not happen")


async def ask(pilot: Pilot[None], question: str) -> None:
    """Type a question, send it and wait for the answer."""
    app = app_of(pilot)
    number = len(app.conversation)
    app.chat.prompt.focus()
    app.chat.prompt.text = question
    await pilot.press("enter")
    await until(pilot, lambda: len(app.conversation) > number and app.conversation.answer(number) is not None)
    await until(pilot, lambda: app.chat.transcript.count > number)
    await until(pilot, lambda: app.asking.suggested_after == len(app.conversation))
    await pilot.pause()
