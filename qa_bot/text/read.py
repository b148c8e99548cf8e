"""Paths to Documents: text and Markdown files, and folders of them, exactly as they stand on disk."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import TYPE_CHECKING

from qa_bot.errors import CorpusError
from qa_bot.model.document import Document
from qa_bot.model.period import Day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
_BOM = "\ufeff"


def read_documents(paths: Iterable[Path]) -> tuple[Document, ...]:
    """Read every file named, and every text or Markdown file below every folder named.

    Raises:
        CorpusError: a path does not exist, is of another kind, is not UTF-8, or nothing was found.
    """
    files = list(dict.fromkeys(file for path in paths for file in _files(path)))
    if not files:
        raise CorpusError("No documents to read: name a .txt or .md file, or a folder that holds some.")
    names = _short_names(files)
    documents = tuple(read_document(file, name=name) for file, name in zip(files, names, strict=True))
    if not any(document.text.strip() for document in documents):
        raise CorpusError(f"Nothing to ask about: {names[0]} holds no text.")
    return documents


def read_document(path: Path, *, name: str | None = None) -> Document:
    """Read one file; a ``<name>.toml`` beside it may give ``title``, ``date`` and ``[aliases]``.

    Raises:
        CorpusError: the file cannot be read or is not UTF-8; the message names file and byte.
    """
    text = _decoded(path).removeprefix(_BOM)
    title, date, aliases = _facts(path.with_suffix(".toml"))
    return Document(name=name or path.name, text=text, title=title, date=date, aliases=aliases)


def _decoded(path: Path) -> str:
    """Read a file as UTF-8, keeping every character and line ending."""
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise CorpusError(f"Cannot read {path}: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        message = f"Cannot read {path}: byte {error.start} is not UTF-8. Save the file as UTF-8 and try again."
        raise CorpusError(message) from error


def _files(path: Path) -> Iterator[Path]:
    """Yield the readable files that a path stands for, in a stable order."""
    if path.is_dir():
        yield from sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
    elif not path.exists():
        raise CorpusError(f"No such file or folder: {path}.")
    elif path.suffix.lower() not in SUFFIXES:
        raise CorpusError(f"Cannot read {path}: only .txt and .md files are understood.")
    else:
        yield path


def _short_names(files: list[Path]) -> list[str]:
    """Name each file by its last part, or by its whole path where another file has the same last part."""
    names = [file.name for file in files]
    return [file.as_posix() if names.count(name) > 1 else name for file, name in zip(files, names, strict=True)]


def _facts(path: Path) -> tuple[str | None, Day | None, tuple[tuple[str, str], ...]]:
    """Read title, date and aliases from the file beside a document, if there is one."""
    if not path.is_file():
        return None, None, ()
    try:
        table = tomllib.loads(_decoded(path))
    except tomllib.TOMLDecodeError as error:
        raise CorpusError(f"Cannot read {path}: {error}.") from error
    title, date, aliases = table.get("title"), table.get("date"), table.get("aliases", {})
    if not (
        isinstance(title, str | None)
        and isinstance(date, dt.date | None)
        and isinstance(aliases, dict)
        and all(isinstance(words, str) for words in aliases.values())
    ):
        raise CorpusError(f"Cannot use {path}: title is a string, date a date, [aliases] a table of strings.")
    day = Day(date.year, date.month, date.day) if date else None
    return title, day, tuple(sorted(aliases.items()))
