"""Every size from 40x12 up: nothing overlaps, nothing is cut, and what matters is there."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from tests.surfaces.tui.driver import app_of, ask, screen_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.pilot import Pilot
    from textual.widget import Widget

    from tests.surfaces.tui.driver import Open

SIZES = [(40, 12), (52, 15), (80, 24), (100, 30), (120, 36), (160, 40), (200, 50)]


def visible(widget: Widget) -> bool:
    return widget.display and widget.region.area > 0


def painted(parent: Widget) -> Iterator[Widget]:
    """Yield the panes and bars; what only holds others is not painted itself."""
    for child in parent.children:
        if visible(child):
            yield child
        elif child.display:
            yield from painted(child)


def check(pilot: Pilot[None], size: tuple[int, int]) -> None:
    """Check that no two panes or bars overlap, and that all lie on the screen."""
    chat = app_of(pilot).chat
    shown = list(painted(chat))
    for one, other in combinations(shown, 2):
        assert not one.region.overlaps(other.region), (one, other)
    for widget in shown:
        assert chat.region.contains_region(widget.region), widget
    rows = screen_text(pilot).split("\n")
    assert len(rows) == size[1]
    assert "help" in rows[-1]
    assert rows[0].startswith(" qa-bot")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_everything_has_its_place(open_chat: Open, size: tuple[int, int]) -> None:
    async with open_chat(size=size) as pilot:
        check(pilot, size)
        assert "f7" in screen_text(pilot)
        await ask(pilot, "how much flour in 2019?")
        check(pilot, size)
        assert "1,340 tonnes of flour" in screen_text(pilot)
        await pilot.press("escape", "1")
        await pilot.pause()
        check(pilot, size)
        assert app_of(pilot).chat.view.region.height >= 3
        assert "▌" in screen_text(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert app_of(pilot).chat.prompt.region.height >= 1


async def test_resizing_keeps_the_quote_in_view(open_chat: Open) -> None:
    async with open_chat(size=(200, 50)) as pilot:
        await ask(pilot, "who is the miller?")
        view = app_of(pilot).chat.view
        for size in [(100, 20), (60, 30), (120, 20), (40, 30), (180, 45), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            quote = view.quotes[0]
            seen = view.visible_span()
            assert seen.start <= quote.start < seen.end, size
        check(pilot, (80, 24))


async def test_a_storm_of_resizes_is_survived(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await ask(pilot, "compare the years")
        for step in range(15):
            await pilot.resize_terminal(40 + step * 7 % 120, 12 + step * 5 % 40)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        check(pilot, (80, 24))


async def test_the_panes_can_be_shown_alone(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await ask(pilot, "compare the years")
        chat = app_of(pilot).chat
        await pilot.press("f2")
        assert not visible(chat.query_one("#conversation"))
        assert chat.query_one("#evidence").region.width == 120
        await pilot.press("f2")
        assert not visible(chat.query_one("#evidence"))
        await pilot.press("f2")
        check(pilot, (120, 36))


async def test_the_inspector_stands_beside_the_document_when_there_is_room(open_chat: Open) -> None:
    async with open_chat(size=(200, 50)) as pilot:
        await ask(pilot, "compare the years")
        await pilot.pause()
        text = screen_text(pilot)
        assert "Candidates" in text
        assert "✗ other period" in text
        await pilot.press("f6")
        assert "Candidates" not in screen_text(pilot)
