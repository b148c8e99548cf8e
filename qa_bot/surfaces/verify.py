"""`qa-bot verify`: whether the quotes of an exported conversation still stand, and whether its sums still hold."""

from __future__ import annotations

import re
import sys
from decimal import Decimal, DivisionByZero, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.errors import CorpusError, InputError
from qa_bot.surfaces.digest import digest
from qa_bot.surfaces.export import read_transcript, shown_as
from qa_bot.surfaces.plain import safe_line
from qa_bot.surfaces.shipped import shipped_corpus
from qa_bot.text.read import read_documents

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from qa_bot.model.answer import Evidence, Step
    from qa_bot.model.document import Document
    from qa_bot.surfaces.export import Transcript


class Verdict(StrEnum):
    """What has become of a quote or a sum."""

    FOUND = "found"
    DRIFTED = "drifted"
    GONE = "gone"
    ALTERED = "altered"
    MISSING = "document missing"
    HOLDS = "holds"
    FAILS = "fails"
    UNCHECKED = "not checked"


_GOOD = {Verdict.FOUND, Verdict.HOLDS, Verdict.UNCHECKED}


class Finding(NamedTuple):
    """A verdict on one quote or sum: the number of its turn, the words, and what is to be said about it."""

    turn: int
    verdict: Verdict
    words: str
    note: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("transcript", type=Path, help="an exported conversation: .md, .json or .html")
    parser.add_argument(
        "--corpus",
        nargs="+",
        type=Path,
        default=[],
        metavar="PATH",
        help="the documents (default: those of the same names beside the transcript, else the shipped article)",
    )


def run(args: argparse.Namespace) -> int:
    """Check a transcript; return 0 when everything stands, 1 when something does not."""
    path: Path = args.transcript
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"Cannot read {path}: {error}.") from error
    said, seen = read_transcript(text, path.name)
    documents = _documents(said, args.corpus, path.parent)
    findings = list(verify(said, documents, seen))
    lines = [*_changes(said, documents), *(_line(finding) for finding in findings), _sum_up(findings)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(finding.verdict in _GOOD for finding in findings) else 1


def _documents(said: Transcript, corpus: Sequence[Path], beside: Path) -> tuple[Document, ...]:
    if corpus:
        return read_documents(corpus)
    # A name in a transcript is data: only its last part is looked for, and only beside the transcript.
    named = [beside / Path(source.name).name for source in said.documents]
    there = [path for path in named if path.is_file()]
    try:
        return read_documents(there or [shipped_corpus()])
    except CorpusError:
        return ()


def verify(said: Transcript, documents: Iterable[Document], seen: str = "") -> Iterator[Finding]:
    """Yield a finding for every quote and every sum of a transcript."""
    known = _match(said, tuple(documents))
    for number, turn in enumerate(said.turns, 1):
        if turn.answer is None:
            continue
        for piece in turn.answer.evidence:
            yield _quote(number, piece, known.get(piece.document), seen)
        for step in turn.answer.derivation:
            yield _sum(number, step)


def _match(said: Transcript, documents: tuple[Document, ...]) -> dict[str, Document]:
    """Return the document for each name in a transcript: the one of that name, or the same text under another."""
    by_name = {document.name: document for document in documents}
    by_hash = {digest(document): document for document in documents}
    pairs = ((source.name, by_name.get(source.name) or by_hash.get(source.sha256)) for source in said.documents)
    return {name: document for name, document in pairs if document is not None}


def _quote(turn: int, piece: Evidence, document: Document | None, seen: str) -> Finding:
    quote = piece.quote
    if not shown_as(quote, seen):
        return Finding(turn, Verdict.ALTERED, quote, "the transcript shows other words than were quoted")
    if document is None:
        return Finding(turn, Verdict.MISSING, quote, piece.document)
    if document.text[piece.start : piece.end] == quote:
        return Finding(turn, Verdict.FOUND, quote)
    at = _nearest(document.text, quote, piece.start)
    if at is not None:
        return Finding(turn, Verdict.DRIFTED, quote, f"now at {at[0]}-{at[1]}, was at {piece.start}-{piece.end}")
    return Finding(turn, Verdict.GONE, quote, f"was at {piece.start}-{piece.end} of {piece.document}")


def _nearest(text: str, quote: str, near: int) -> tuple[int, int] | None:
    """Return where the quote stands now, spaces aside, nearest to where it stood."""
    words = quote.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    found = [(match.start(), match.end()) for match in pattern.finditer(text)]
    return min(found, key=lambda place: abs(place[0] - near), default=None)


_NUMBER = re.compile(r"[-−–]?\d[\d,\u00a0\u202f]*(?:\.\d+)?")
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}


class _Number(NamedTuple):
    value: Decimal
    exact_to: Decimal  # half of what the last digit that is written stands for


def _number(text: str) -> _Number | None:
    """Read the number of an operand such as "€94.5 billion"."""
    match = _NUMBER.search(text)
    if match is None:
        return None
    digits = re.sub(r"[,\u00a0\u202f]", "", match[0]).replace("−", "-").replace("–", "-")
    value = Decimal(digits)
    rest = text[match.end() :].split()
    power = _SCALES.get(rest[0].casefold().strip(".,"), 0) if rest else 0
    exponent = value.as_tuple().exponent
    return _Number(value.scaleb(power), Decimal(5).scaleb((exponent if isinstance(exponent, int) else 0) - 1 + power))


_HUNDRED = Decimal(100)
# What each operation may mean: a result is right when any of these gives it.
_OPERATIONS: dict[str, tuple[Callable[[Decimal, Decimal], Decimal], ...]] = {
    "difference": (lambda a, b: abs(a - b),),
    "ratio": (lambda a, b: a / b, lambda a, b: b / a),
    "share": (lambda a, b: a / b * _HUNDRED, lambda a, b: b / a * _HUNDRED),
    "product": (lambda a, b: a * b, lambda a, b: a * b / _HUNDRED),
    "growth": (lambda a, b: abs(a - b) / b * _HUNDRED, lambda a, b: abs(a - b) / a * _HUNDRED),
    "base": (lambda a, b: a / (1 + b / _HUNDRED), lambda a, b: a / (1 - b / _HUNDRED)),
    "projection": (lambda a, b: a * (1 + b / _HUNDRED), lambda a, b: a * (1 - b / _HUNDRED)),
}
_WORDS = {
    "difference": ("difference", "subtract", "minus", "apart", "-", "−"),
    "ratio": ("ratio", "quotient", "divide", "times as", "multiple", "/", "÷"),
    "share": ("share", "percent of", "fraction", "part of"),
    "product": ("product", "multiply", "times", "x", "×", "*"),
    "growth": ("growth", "percentage change", "relative change", "increase", "decrease", "change"),
    "base": ("base", "back", "before", "earlier", "undo", "previous"),
    "projection": ("projection", "after", "later", "apply", "next"),
}


def _sum(turn: int, step: Step) -> Finding:
    """Redo one step of a computation."""
    words = f"{step.operation}: {', '.join(step.inputs)} → {step.result}"
    inputs = [_number(each) for each in step.inputs]
    result = _number(step.result)
    numbers = [each for each in inputs if each is not None]
    if result is None or len(numbers) != len(inputs) or not numbers:
        return Finding(turn, Verdict.UNCHECKED, words, "no numbers to redo it with")
    results = list(_results(step.operation.casefold(), [number.value for number in numbers]))
    if not results:
        return Finding(turn, Verdict.UNCHECKED, words, "an operation unknown to this version")
    if any(_agree(found, result) for found in results):
        return Finding(turn, Verdict.HOLDS, words)
    return Finding(turn, Verdict.FAILS, words, f"it gives {results[0].normalize():f}")


def _results(operation: str, numbers: list[Decimal]) -> Iterator[Decimal]:
    if any(word in operation for word in ("sum", "total", "add", "plus", "+")):
        yield sum(numbers, Decimal(0))
        return
    if any(word in operation for word in ("mean", "average")):
        yield sum(numbers, Decimal(0)) / len(numbers)
        return
    kinds = [kind for kind, words in _WORDS.items() if any(word in operation for word in words)]
    if len(numbers) != 2:  # noqa: PLR2004 - all others take two
        return
    for kind in kinds:
        for compute in _OPERATIONS[kind]:
            try:
                yield compute(*numbers)
            except (DivisionByZero, InvalidOperation):
                continue


def _agree(found: Decimal, stated: _Number) -> bool:
    """Say whether a result, rounded as it is written, is what was stated; signs are words in a reply."""
    return abs(abs(found) - abs(stated.value)) <= max(stated.exact_to, abs(stated.value) * Decimal("0.001"))


def _changes(said: Transcript, documents: tuple[Document, ...]) -> list[str]:
    known = _match(said, documents)
    changed = [
        source.name for source in said.documents if source.name in known and digest(known[source.name]) != source.sha256
    ]
    return [f"changed since    {safe_line(name)}" for name in changed]


def _line(finding: Finding) -> str:
    words = safe_line(" ".join(finding.words.split()))
    cut = words if len(words) <= 72 else words[:71] + "…"  # noqa: PLR2004 - what fits on a line
    note = f"  ({safe_line(finding.note)})" if finding.note else ""
    return f"{finding.verdict:<16} {finding.turn:>3}  {cut}{note}"


def _sum_up(findings: Sequence[Finding]) -> str:
    counts = {verdict: sum(finding.verdict is verdict for finding in findings) for verdict in Verdict}
    return ", ".join(f"{count} {verdict}" for verdict, count in counts.items() if count) or "nothing to verify"
