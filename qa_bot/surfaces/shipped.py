"""Where the corpus that ships with the program is: inside the wheel, or beside the package in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_corpus() -> Path:
    """Return the folder of the shipped documents."""
    inside = _PACKAGE / "corpus"
    return inside if inside.is_dir() else _PACKAGE.parent / "corpus"
