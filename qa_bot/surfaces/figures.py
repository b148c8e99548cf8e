"""`qa-bot figures`: every figure of the documents as a table, as JSON, or read off JSON Lines."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from qa_bot.errors import InputError
from qa_bot.extract.annotate import annotate
from qa_bot.extract.periods import read_periods
from qa_bot.extract.quantities import read_quantities
from qa_bot.surfaces.plain import safe_line
from qa_bot.surfaces.shipped import shipped_corpus
from qa_bot.text.format import decimal_words, format_quantity
from qa_bot.text.read import read_documents
from qa_bot.text.segment import segment

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from qa_bot.model.document import Document, Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.period import Period
    from qa_bot.model.quantity import Quantity

_NARROW, _WIDE, _GAP = 48, 160, 2
_HEADINGS = ("FIGURE", "MEASURE", "WHOSE", "WHEN")
_SHARES = (24, 16, 40, 20)  # of a hundred columns
_ARROWS = {1: "↑ ", -1: "↓ ", 0: ""}

Json = dict[str, object]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="documents (.txt, .md) or folders; default: the shipped article"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object with all figures")
    form.add_argument(
        "--jsonl",
        action="store_true",
        help='read lines of {"id", "text"} from PATH or standard input, print their quantities and periods',
    )


def run(args: argparse.Namespace) -> int:
    """Print the figures; return 0, or 2 when a line of input could not be read."""
    if args.jsonl:
        return _run_lines(args.paths)

    documents = read_documents([Path(path) for path in args.paths] or [shipped_corpus()])
    read = [(document, _read(document)) for document in documents]
    if args.json:
        figures = [
            _figure_json(document, sentence, figure)
            for document, sentences in read
            for sentence, figure in _all(sentences)
        ]
        _write(json.dumps({"figures": figures}, ensure_ascii=False, indent=2))
        return 0
    width = max(_NARROW, min(shutil.get_terminal_size((100, 24)).columns, _WIDE))
    for document, sentences in read:
        for line in _table(document, sentences, width, titled=len(read) > 1):
            _write(line)
    return 0


def _write(line: str) -> None:
    """Write a line to standard output, whatever characters it can show."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(encoding, "replace").decode(encoding) + "\n")


def _read(document: Document) -> tuple[Sentence, ...]:
    """Return the annotated sentences of a document."""
    return annotate(document, segment(document))


def _all(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Figure]]:
    """Yield every figure with its sentence."""
    for sentence in sentences:
        for figure in sentence.figures:
            yield sentence, figure


def _table(document: Document, sentences: Sequence[Sentence], width: int, *, titled: bool) -> Iterator[str]:
    """Yield the lines of a table: a row for every figure, and the sentence once below its rows."""
    if titled:
        yield safe_line(document.name)
    rows = list(_all(sentences))
    if not rows:
        yield "No figures in this text."
        return
    widths = [
        max(len(heading), (width - _GAP * 3) * share // 100) for heading, share in zip(_HEADINGS, _SHARES, strict=True)
    ]
    yield from _row(_HEADINGS, widths)
    previous: Sentence | None = None
    for sentence, figure in rows:
        if previous is not None and sentence is not previous:
            yield from _quote(previous, width)
        yield from _row(_cells(document, figure), widths)
        previous = sentence
    if previous is not None:
        yield from _quote(previous, width)


def _quote(sentence: Sentence, width: int) -> Iterator[str]:
    """Yield a sentence as an indented quote, and an empty line."""
    yield from textwrap.wrap(f"“{safe_line(sentence.text)}”", width, initial_indent="    ", subsequent_indent="    ")
    yield ""


def _cells(document: Document, figure: Figure) -> tuple[str, str, str, str]:
    """Return the cells of one figure."""
    when = ""
    if figure.period is not None:
        when = figure.period.span.of(document.text)
        when += "" if figure.period_stated else " (from context)"
    if figure.against is not None and figure.against is not figure.period:
        when += f", against {_day_words(document, figure.against)}"
    measure = f"{figure.measure} ({figure.role.value})" if figure.measure else figure.role.value
    return _ARROWS[figure.direction] + _figure_words(document, figure.quantity), measure, figure.subject, when


def _figure_words(document: Document, quantity: Quantity) -> str:
    """Return a quantity in short; a part of something in the text's own words ("roughly a third")."""
    return quantity.words.of(document.text) if quantity.unit.name == "fraction" else format_quantity(quantity)


def _day_words(document: Document, period: Period) -> str:
    """Return the words of a period, or its year where the words cover more than it."""
    words = period.span.of(document.text)
    return words if period.start is None or len(words) <= len("a year earlier") else str(period.start.year)


def _row(cells: Iterable[str], widths: Sequence[int]) -> Iterator[str]:
    """Yield the lines of one row, cells wrapped to their columns."""
    wrapped = [textwrap.wrap(safe_line(cell), size) or [""] for cell, size in zip(cells, widths, strict=True)]
    for line in range(max(map(len, wrapped))):
        parts = [
            (part[line] if line < len(part) else "").ljust(size) for part, size in zip(wrapped, widths, strict=True)
        ]
        yield (" " * _GAP).join(parts).rstrip()


def _figure_json(document: Document, sentence: Sentence, figure: Figure) -> Json:
    """Return a figure as JSON: its quantity, its meaning, and the sentence it stands in."""
    return {
        "document": document.name,
        **_quantity_json(figure.quantity),
        "words": figure.quantity.words.of(document.text),
        "subject": figure.subject,
        "subject_spans": [[span.start, span.end] for span in figure.subject_spans],
        "measure": figure.measure,
        "role": figure.role.value,
        "direction": figure.direction,
        "period": _stated_period_json(figure.period, stated=figure.period_stated),
        "against": _stated_period_json(figure.against, stated=True),
        "quote": {"start": sentence.span.start, "end": sentence.span.end, "text": sentence.text},
    }


def _stated_period_json(period: Period | None, *, stated: bool) -> Json | None:
    """Return a period as JSON with whether the sentence itself states it."""
    return None if period is None else {**_period_json(period), "stated": stated}


def _quantity_json(quantity: Quantity) -> Json:
    """Return a quantity as JSON; numbers are decimal strings without exponents."""
    return {
        "start": quantity.span.start,
        "end": quantity.span.end,
        "low": decimal_words(quantity.low),
        "high": decimal_words(quantity.high),
        "unit": quantity.unit.name,
        "dimension": quantity.dimension.value,
        "bound": quantity.bound.value,
    }


def _period_json(period: Period) -> Json:
    """Return a period as JSON; ``to`` is the day after its last, null where it is open or unresolved."""
    return {
        "start": period.span.start,
        "end": period.span.end,
        "from": period.start.isoformat() if period.start is not None else None,
        "to": period.end.isoformat() if period.end is not None else None,
        "grain": period.grain.value,
    }


def _run_lines(paths: Sequence[str]) -> int:
    """Read JSON Lines from the paths, or from standard input without any."""
    if not paths or list(paths) == ["-"]:
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]  # a real stream
        return _lines(sys.stdin, sys.stdout)
    failed = 0
    for path in paths:
        try:
            with Path(path).open(encoding="utf-8", errors="surrogateescape") as lines:
                failed = max(failed, _lines(lines, sys.stdout))
        except OSError as error:
            raise InputError(f"Cannot read {path}: {error.strerror or error}.") from error
    return failed


def _lines(lines: Iterable[str], out: TextIO) -> int:
    """Write one line for every line that is not blank; return 2 when one could not be read."""
    failed = False
    for line in lines:
        if line.strip():
            reply, good = _reply(line)
            failed |= not good
            out.write(json.dumps(reply, ensure_ascii=True) + "\n")
    return 2 if failed else 0


def _reply(line: str) -> tuple[Json, bool]:
    """Return the answer to one line, or what is wrong with it."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"not JSON: {error}"}, False
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        name = row.get("id") if isinstance(row, dict) else None
        return {"id": name, "error": 'a line needs "id" and "text", the text a string'}, False
    return {"id": row.get("id"), **read_line(row["text"])}, True


def read_line(text: str) -> Json:
    """Return the quantities and periods of a text, in order."""
    return {
        "quantities": [_quantity_json(quantity) for quantity in read_quantities(text)],
        "periods": [_period_json(period) for period in read_periods(text)],
    }
