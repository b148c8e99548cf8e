"""Formats: the public files that items are read from (SQuAD 1.1 and 2.0 JSON, BoolQ lines, rows with offsets)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qa_bot.errors import InputError
from qa_bot.evaluation.item import Gold, Item

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


def read_text(path: Path) -> str:
    """Read a file as UTF-8, a byte-order mark allowed; say what is wrong otherwise."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror or error}. Give the path of an existing file."
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 at byte {error.start}. Save it as UTF-8.") from error


def read_lines(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    """Yield the objects of a JSON Lines file with their line numbers; empty lines are passed over."""
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(f"{path}, line {number}: not JSON. Each line must be one JSON object.") from error
        if not isinstance(row, dict):
            raise InputError(f"{path}, line {number}: not a JSON object.")
        yield number, row


def read_squad(path: Path) -> tuple[Item, ...]:
    """Read the JSON file of SQuAD 1.1 or 2.0 (also XQuAD and others in its form)."""
    try:
        data = json.loads(read_text(path))
        return tuple(
            _squad_item(article, paragraph, entry)
            for article in data["data"]
            for paragraph in article["paragraphs"]
            for entry in paragraph["qas"]
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            f"{path} is not SQuAD JSON ({type(error).__name__}: {error})."
            " It must hold data > paragraphs > qas, each with an id, a question and answers."
        ) from error


def _squad_item(article: Mapping[str, object], paragraph: Mapping[str, object], entry: Mapping[str, object]) -> Item:
    """Make an item of one SQuAD question."""
    golds = _golds(entry["answers"], "answer_start")
    return Item(
        id=str(entry["id"]),
        title=str(article.get("title", "")),
        context=str(paragraph["context"]),
        question=str(entry["question"]),
        golds=golds,
        answerable=bool(golds) and not entry.get("is_impossible", False),
    )


def read_boolq(path: Path) -> tuple[Item, ...]:
    """Read a BoolQ file: lines of question, title, answer (true or false) and passage."""
    return tuple(_boolq_item(path, number, row) for number, row in read_lines(path))


def _boolq_item(path: Path, number: int, row: Mapping[str, object]) -> Item:
    """Make an item of one BoolQ line."""
    if not (isinstance(row.get("question"), str) and isinstance(row.get("passage"), str)):
        raise InputError(f"{path}, line {number}: not a BoolQ line; it needs question, answer and passage.")
    if not isinstance(row.get("answer"), bool):
        raise InputError(f"{path}, line {number}: answer must be true or false.")
    return Item(
        id=str(row.get("id", f"line {number}")),
        title=str(row.get("title", "")),
        context=str(row["passage"]),
        question=str(row["question"]),
        golds=(Gold("yes" if row["answer"] else "no", -1),),
        polar=True,
    )


def read_rows(path: Path) -> tuple[Item, ...]:
    """Read lines of {id, title, context, question, answers: [{text, start}], answerable, type}."""
    return tuple(_row_item(path, number, row) for number, row in read_lines(path))


def _row_item(path: Path, number: int, row: Mapping[str, object]) -> Item:
    """Make an item of one row."""
    try:
        return Item(
            id=str(row["id"]),
            title=str(row["title"]),
            context=str(row["context"]),
            question=str(row["question"]),
            golds=_golds(row["answers"], "start"),
            answerable=bool(row["answerable"]),
            polar=row.get("type") == "yesno",
        )
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path}, line {number}: {type(error).__name__}: {error}.") from error


def _golds(answers: object, start: str) -> tuple[Gold, ...]:
    """Read a list of references."""
    if not isinstance(answers, list):
        raise TypeError("answers must be a list")
    return tuple(Gold(str(answer["text"]), int(answer[start])) for answer in answers)
