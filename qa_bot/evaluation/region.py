"""Tables in Markdown pages that a command writes anew, between two marks that name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def write_region(path: Path, name: str, content: str) -> None:
    """Put the content between ``<!-- name:begin -->`` and ``<!-- name:end -->`` in a page.

    Raises:
        InputError: the page has no such region.
    """
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    text = path.read_text(encoding="utf-8")
    if begin not in text or end not in text:
        raise InputError(f"{path} has no region between {begin} and {end}.")
    head, _, rest = text.partition(begin)
    path.write_text(f"{head}{begin}\n{content}\n{end}{rest.partition(end)[2]}", encoding="utf-8")
