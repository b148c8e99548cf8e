"""Documents, questions and file names are data: shown harmlessly, and every offset still right."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size
from rich.segment import Segment
from textual.color import Color

from qa_bot.model.document import Document
from qa_bot.model.span import Span
from qa_bot.surfaces.tui.app import ChatApp
from qa_bot.surfaces.tui.library import Library
from qa_bot.surfaces.tui.rows import wrap
from qa_bot.surfaces.tui.text import _TABLE, _UNSAFE, Guard, plain, safe, shorten
from tests.surfaces.tui.driver import app_of, ask, screen_text, until
from tests.surfaces.tui.stand_in import MILL, make

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from qa_bot.surfaces.tui.widgets.document import DocumentView
    from tests.surfaces.tui.driver import Open

PAYLOADS = {
    "markup": "[red]x[/red] [/] [/foo] [b [@click=app.quit]q[/] [link=http://x]y[/link]",
    "escapes": "a\x1b[31mb\x1b]0;title\x07c\x1b]52;c;aGk=\x07d\x1b[5;5He\x1bPq\x1b\\",
    "c1": "a\x9b31mb\x9d0;t\x9cc\x85d",
    "controls": "a\x00b\x07c\x08d\x0ce\x7ff",
    "direction": "a\u202eb\u2066c\u2069d\u200fe\u061cf",
    "zero width": "a\u200bb\u200cc\u200dd\ufeffe\u2060f\u00adg",
    "wide": "漢字かな交じり文 한국어 ｆｕｌｌ",
    "emoji": "👩‍👩‍👧 ⚠️ 👍🏽 🇫🇷 ❤️‍🔥",
    "combining": "e\u0301a\u0308" + "x" + "\u0335" * 60,
    "odd spaces": "a\u00a0b\u2028c\u2029d\u3000e\u202ff",
    "surrogates": "a\ud800b\udfffc",
}


@given(st.text(st.characters()))
def test_safe_text_is_as_long_and_shows_everything(text: str) -> None:
    shown = safe(text)
    assert len(shown) == len(text)
    assert not [char for char in shown if unicodedata.category(char) in {"Cc", "Cs"} or char in "\u202e\u2066\u200f"]


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_plain_content_keeps_every_character(payload: str) -> None:
    assert len(plain(payload).plain) == len(payload)
    assert plain("[red]x").plain == "[red]x"


@given(st.text(st.characters()))
def test_the_guard_lets_no_control_through(text: str) -> None:
    (segment,) = Guard().apply([Segment(text)], Color(0, 0, 0))
    assert len(segment.text) == len(text)
    assert not any(unicodedata.category(char) == "Cc" for char in segment.text)


@given(st.text(st.sampled_from("ab 漢😀\n\r\t\x00é"), max_size=200), st.integers(2, 30))
def test_rows_fit_and_lose_nothing(text: str, width: int) -> None:
    rows = wrap(text, width)
    pieces = [text[start:end] for start, end in zip(rows.starts, rows.ends, strict=True)]
    assert all(cell_len(safe(piece)) <= width for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert sorted(rows.starts) == list(rows.starts)
    for offset in range(0, len(text), 7):
        assert rows.starts[rows.row_at(offset)] <= offset


def test_every_character_that_may_take_two_cells_is_known() -> None:
    wide = "".join(chr(code) for code in range(0x20, 0x20000) if not 0xD800 <= code < 0xE000)
    wide = "".join(char for char in wide if get_character_cell_size(safe(char)) > 1)
    rows = wrap(wide, 2)
    assert all(end - start == 1 for start, end in zip(rows.starts, rows.ends, strict=True))


class Named(Library):
    """A library of one document whose name could stand in no file system."""

    def read(self) -> tuple[Document, ...]:
        """Return the document."""
        return self.documents


def chat_about(name: str, text: str) -> ChatApp:
    return ChatApp(Named((), make, (Document(name, text),)))


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
async def test_hostile_text_is_shown_and_its_quote_is_right(payload: str, open_chat: Open) -> None:
    # A document is read as UTF-8, which has no lone surrogates; a question is whatever a terminal sends.
    read = payload.encode("utf-8", "replace").decode("utf-8")
    text = f"{read}\n\n{MILL.replace('the coast', read)}"
    async with open_chat(app=chat_about(f"{read}.txt", text), size=(120, 36)) as pilot:
        await ask(pilot, f"flour {payload}")
        view = app_of(pilot).chat.view
        assert view.quotes[0].of(text) == "sold 1,340 tonnes of flour in 2019"
        assert marked(view).replace(" ", "") == "sold1,340tonnesofflourin2019"
        check_screen(pilot)


async def test_hostile_text_is_harmless_in_every_window(open_chat: Open) -> None:
    payload = " ".join(PAYLOADS.values()).encode("utf-8", "replace").decode("utf-8")
    text = f"{payload}\n\n{MILL.replace('the coast', payload)}"
    async with open_chat(app=chat_about(payload, text), size=(120, 36)) as pilot:
        await ask(pilot, f"compare {payload}")
        for key in ("f1", "f3", "f6", "f4", "ctrl+o", "ctrl+p"):
            await pilot.press(key)
            assert pilot.app.screen is not app_of(pilot).chat
            check_screen(pilot)
            await pilot.press("escape")
        assert pilot.app.screen is app_of(pilot).chat


def marked(view: DocumentView) -> str:
    """Return the words that are shown as quoted."""
    colour = view.get_component_rich_style("document--quote").bgcolor
    rows = ([*view.render_line(y)][1:] for y in range(view.size.height))  # the first piece is the gutter
    return "".join(each.text for row in rows for each in row if each.style and each.style.bgcolor == colour)


def check_screen(pilot: Pilot[None]) -> None:
    """Check that every row fills the screen and holds no control character."""
    for row in screen_text(pilot).split("\n"):
        assert cell_len(row) == 120
        assert not any(unicodedata.category(char) == "Cc" for char in row)


async def test_a_line_of_ten_megabytes_is_read_and_its_end_shown(open_chat: Open) -> None:
    async with open_chat() as pilot:
        chat = app_of(pilot).chat
        words = "many words on one line without an end, "
        text = words * (10_000_000 // len(words)) + "the last words"
        span = Span(len(text) - 14, len(text))
        chat.set_layout("layout-document")
        chat.view.show(Document("long.txt", text), (span,), 0)
        await until(pilot, lambda: "last words" in screen_text(pilot))
        await pilot.resize_terminal(100, 30)
        await until(pilot, lambda: "last words" in screen_text(pilot))


def test_shortening_never_lengthens() -> None:
    assert shorten("one two  three", 9) == "one two…"
    assert shorten("one", 9) == "one"
    assert shorten("one", 0) == "…"


def test_the_quick_look_and_the_table_know_the_same_characters() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    assert {ord(each) for each in _UNSAFE.findall(every)} == set(_TABLE)
