"""Tables in Markdown pages that a command writes anew, between two marks that name them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _marks(name: str) -> tuple[str, str]:
    return f"<!-- {name}:begin -->", f"<!-- {name}:end -->"


def page_with(name: str) -> Callable[[str], Path]:
    """What reads a command line's page (an argparse ``type``): one without the region is refused before any work."""

    def page(given: str) -> Path:
        path = Path(given)
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise argparse.ArgumentTypeError(f"{given} cannot be read as a page of text.") from error
        if not all(mark in text for mark in _marks(name)):
            raise argparse.ArgumentTypeError(f"{given} has no region between {' and '.join(_marks(name))}.")
        return path

    return page


def write_region(path: Path, name: str, content: str) -> None:
    """Put the content between ``<!-- name:begin -->`` and ``<!-- name:end -->`` in a page that has them."""
    begin, end = _marks(name)
    head, _, rest = path.read_text(encoding="utf-8").partition(begin)
    path.write_text(f"{head}{begin}\n{content}\n{end}{rest.partition(end)[2]}", encoding="utf-8")
