"""The chat in a real browser, where there is one: headless Chromium opens the page, types, and is answered."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))  # importlib mode puts no folder on the path

from tests.surfaces import browser
from tests.surfaces.served import readable, serving
from tests.surfaces.tui.stand_in import MILL

pytest.importorskip("textual_serve", reason="the extra that serves is not installed: pip install '.[serve]'")
pytestmark = pytest.mark.skipif(browser.PATH is None, reason="there is no Chromium on this machine")

COVERED = """(() => {
    const screen = document.querySelector('.xterm-screen').getBoundingClientRect();
    return screen.width * screen.height / (innerWidth * innerHeight);
})()"""


async def test_a_question_typed_in_a_browser_is_answered(tmp_path: Path) -> None:
    article = tmp_path / "mill.txt"
    article.write_text(MILL, encoding="utf-8")
    with serving(article, tmp_path) as served:
        async with browser.page(tmp_path / "profile") as page:
            await page.open(served.address)
            await page.until(lambda: b"f7" in page.received)  # the bot is there: it suggests something
            before = await page.picture()
            await page.type("How much flour was sold in 2019?\n")
            await page.until(lambda: b"1 question" in page.received)
            assert await page.picture() != before
            shown = readable(page.received)
            assert "How much flour was sold in 2019?" in shown.replace("\n", "")
            assert "1,340 tonnes" in shown
            assert await page.value("document.title") == "qa-bot"
            assert await page.value("location.search") == ""
            assert await page.value("document.fonts.check('16px \"Roboto Mono\"')") is True
            covered = await page.value(COVERED)
            assert isinstance(covered, float)
            assert 0.9 < covered <= 1
            outside = [url for url in page.requested if not url.startswith((served.base, "data:"))]
            assert outside == []
            assert page.complaints == []
