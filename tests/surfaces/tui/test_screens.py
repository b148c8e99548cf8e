"""The main states as pictures: the same in every theme, at three sizes, and readable in all of them.

A picture is the text of the screen, with the stretches that are set apart listed below it by their role in the
theme (value, citation, quote, ...): it changes when a word, a place or an emphasis does, and a diff says which.
Beside it lie drawings: the same screen as SVG in every theme, its very shades included. These are only held to the
release of Textual that they were drawn with, since the next may shift a shade.

To renew both after a wanted change: QA_BOT_RENEW_SCREENS=1 pytest tests/surfaces/tui/test_screens.py
"""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import os
import re
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import textual
from textual.color import Color

from qa_bot.surfaces.tui.app import ChatApp, Options
from qa_bot.surfaces.tui.library import Library
from qa_bot.surfaces.tui.preferences import Config
from qa_bot.surfaces.tui.themes import THEMES
from tests.surfaces.tui.drawing import draw
from tests.surfaces.tui.driver import app_of, ask, screen_text
from tests.surfaces.tui.stand_in import make

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from rich.style import Style
    from textual.pilot import Pilot

    from tests.surfaces.tui.driver import Open

PICTURES = Path(__file__).parent / "screens"
DRAWINGS = Path(__file__).parent / "drawings"
DRAWN_WITH = DRAWINGS / "textual.txt"
SIZES = [(80, 24), (120, 36), (200, 50)]
IN_THEMES = ("qa-dark", "qa-light", "qa-high-contrast", "qa-colour-blind")
DRAWN = IN_THEMES[:3]
SCROLLBARS = str.maketrans("▁▂▃▄▅▆▇", "       ")
# A role is told by its colour; where two roles share one in every theme, the first is named.
FOREGROUNDS = ("value", "citation", "warning", "muted")
BACKGROUNDS = ("quote-background", "other-background", "hit-background")


async def _answered(pilot: Pilot[None]) -> None:
    await ask(pilot, "how much flour was sold in 2019?")
    await ask(pilot, "compare 2018 and 2019")


async def _empty(pilot: Pilot[None]) -> None:
    await pilot.pause()


async def _refused(pilot: Pilot[None]) -> None:
    await ask(pilot, "who is the miller?")


async def _corrected(pilot: Pilot[None]) -> None:
    await ask(pilot, "was Benning bigger?")
    await pilot.press("escape", "2")


async def _figures(pilot: Pilot[None]) -> None:
    await pilot.press("f3")


async def _why(pilot: Pilot[None]) -> None:
    await ask(pilot, "how much flour was sold in 2019?")
    await pilot.press("f6")


async def _help(pilot: Pilot[None]) -> None:
    await pilot.press("f1")


async def _found(pilot: Pilot[None]) -> None:
    await ask(pilot, "who owns the mill?")
    await pilot.press("ctrl+f", *"mill")


async def _exported(pilot: Pilot[None]) -> None:
    await ask(pilot, "who owns the mill?")
    await pilot.press("ctrl+o")


async def _typed(pilot: Pilot[None]) -> None:
    await pilot.press(*"how were 1,3")
    app_of(pilot).chat.notice("Changed on disk: mill.txt. F5 reads again.")


STATES: dict[str, Callable[[Pilot[None]], Awaitable[None]]] = {
    "empty": _empty,
    "answered": _answered,
    "refused": _refused,
    "corrected": _corrected,
    "figures": _figures,
    "why": _why,
    "help": _help,
    "found": _found,
    "typed": _typed,
    "exported": _exported,
}
# In these nothing shines through from below, so that every letter has to be readable.
OPAQUE = [("empty", 1), ("answered", 1), ("refused", 1), ("found", 1), ("typed", 1), ("figures", 0), ("help", 0)]


def themed(article: Path, theme: str) -> ChatApp:
    return ChatApp(Library((article,), make), Options(theme=theme, config=Config(motion=False)))


def colour(style: Style | None, *, back: bool = False) -> Color | None:
    found = style and (style.bgcolor if back else style.color)
    return Color.from_rich_color(found) if found else None


def roles(pilot: Pilot[None]) -> Callable[[Style | None], str]:
    """Return a function that names the role of a style."""
    variables = pilot.app.get_css_variables()
    fore = {Color.parse(variables[name]).hex: name for name in reversed(FOREGROUNDS)}
    back = {Color.parse(variables[name]).hex: name for name in reversed(BACKGROUNDS)}

    def role(style: Style | None) -> str:
        words = [name for name in ("bold", "underline", "italic", "reverse") if style and getattr(style, name)]
        for table, found in ((fore, colour(style)), (back, colour(style, back=True))):
            if found is not None and found.hex in table:
                words.append(table[found.hex])
        return " ".join(words)

    return role


def picture(pilot: Pilot[None]) -> str:
    """Return the screen as text, and below it what is set apart."""
    role = roles(pilot)
    lines, notes = [], []
    for number, strip in enumerate(pilot.app.screen._compositor.render_strips(), 1):  # noqa: SLF001 - no public way
        lines.append(strip.text.translate(SCROLLBARS).rstrip())
        runs = (
            (name, "".join(each.text for each in run)) for name, run in groupby(strip, lambda each: role(each.style))
        )
        notes += [f"{number:>2} {name}: {text.strip()}" for name, text in runs if name and re.search(r"\w", text)]
    return "\n".join([*lines, "", *notes, ""])


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("state", STATES)
async def test_the_picture_is_as_it_was_in_every_theme(
    article: Path, open_chat: Open, monkeypatch: pytest.MonkeyPatch, state: str, size: tuple[int, int]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/home/reader/.config")
    monkeypatch.chdir(article.parent)
    pictures, drawings = {}, {}
    async with open_chat(app=themed(article, "qa-dark"), size=size) as pilot:
        await STATES[state](pilot)
        for theme in IN_THEMES:
            pictures[theme] = await picture_in(pilot, theme)
            if theme in DRAWN:
                drawings[theme] = draw(pilot.app.screen._compositor.render_strips())  # noqa: SLF001 - no public way
    name = f"{state}-{size[0]}x{size[1]}"
    path = PICTURES / f"{name}.txt"
    drawn = {theme: DRAWINGS / f"{name}-{theme.removeprefix('qa-')}.svg" for theme in DRAWN}
    if os.environ.get("QA_BOT_RENEW_SCREENS"):
        path.write_text(pictures["qa-dark"], encoding="utf-8")
        DRAWN_WITH.write_text(textual.__version__, encoding="utf-8")
        for theme, seen in drawings.items():
            drawn[theme].write_text(seen, encoding="utf-8")
        pytest.fail(f"{name} is renewed: look at what has changed, then run without QA_BOT_RENEW_SCREENS")
    for theme, seen in pictures.items():
        assert seen == path.read_text(encoding="utf-8"), theme
    for theme, seen in drawings.items():
        assert not drawable() or seen == drawn[theme].read_text(encoding="utf-8"), theme


def drawable() -> bool:
    """Say whether the drawings were made with the release of Textual that is installed."""
    return textual.__version__ == DRAWN_WITH.read_text(encoding="utf-8")


def test_the_drawings_are_of_this_textual() -> None:
    if not drawable():
        pytest.skip("drawn with another release of Textual: the shades are not compared, the words and places are")
    assert len(list(DRAWINGS.glob("*.svg"))) == len(STATES) * len(SIZES) * len(DRAWN)


async def picture_in(pilot: Pilot[None], theme: str) -> str:
    """Return the screen as a picture, in another theme."""
    if pilot.app.theme != theme:
        pilot.app.theme = theme
        await pilot.pause()
    await pilot.pause()
    return picture(pilot)


def letters(pilot: Pilot[None]) -> Iterator[tuple[str, Color, Color]]:
    """Yield all text on the screen with its colours; bars and rules are not text."""
    for strip in pilot.app.screen._compositor.render_strips():  # noqa: SLF001 - no public way
        for segment in strip:
            fore, back = colour(segment.style), colour(segment.style, back=True)
            if fore is not None and back is not None and re.search(r"\w", segment.text):
                reverse = bool(segment.style and segment.style.reverse)
                yield (segment.text, back, fore) if reverse else (segment.text, fore, back)


@pytest.mark.parametrize(("state", "size"), OPAQUE, ids=lambda each: each if isinstance(each, str) else "")
async def test_every_letter_can_be_read(article: Path, open_chat: Open, state: str, size: int) -> None:
    async with open_chat(app=themed(article, "qa-dark"), size=SIZES[size]) as pilot:
        await STATES[state](pilot)
        for theme in THEMES:
            await picture_in(pilot, theme.name)
            for text, fore, back in letters(pilot):
                assert contrast(fore, back) >= 4.5, (theme.name, text, fore.hex, back.hex)


def contrast(one: Color, other: Color) -> float:
    """Return the contrast ratio of two colours, as WCAG defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(shade: Color) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.03928 else float(((share + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(shade.r) + 0.7152 * linear(shade.g) + 0.0722 * linear(shade.b)


async def test_without_colour_the_quote_is_still_set_apart(
    article: Path, open_chat: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with open_chat(app=themed(article, "qa-dark")) as pilot:
        await ask(pilot, "how much flour was sold in 2019?")
        strips = pilot.app.screen._compositor.render_strips()  # noqa: SLF001 - no public way
        filtered = [
            strip.apply_filter(each, Color(0, 0, 0)) for strip in strips for each in pilot.app.get_line_filters()
        ]
        styles = [segment.style for strip in filtered for segment in strip if "of flour in 2019" in segment.text]
        assert any(style and style.bold and style.underline for style in styles)
        assert pilot.app.native_ansi_color
        # Nor are colours what tells the turn that is read from the others, or the row under the cursor from the rest.
        await ask(pilot, "who owns the mill?")
        bars = [row.startswith(" ▌ ") for row in screen_text(pilot).split("\n")[:10]]
        assert {True, False} <= set(bars)
        await pilot.press("f3")
        await pilot.pause()
        rows = pilot.app.screen._compositor.render_strips()  # noqa: SLF001 - as above
        assert any(segment.style and segment.style.reverse for segment in rows[4] if "tonnes" in segment.text)
