"""Score what figures mean on our own annotated sentences: subject, measure, period, role, direction and bound.

    python eval/figure_meaning.py [--misses SET] [--write PAGE]

``eval/figures/dev.jsonl`` was looked at while the rules were written, ``aside.jsonl`` was not. A subject is right when
it shares most of its words with the annotated one; a measure when it shares one of the words allowed (none is asked
where the annotation leaves it open); a period when its words overlap, or when both sides have none.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from qa_bot.evaluation.region import page_with, write_region
from qa_bot.extract.annotate import annotate
from qa_bot.model.document import Document
from qa_bot.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.figure import Figure

FOLDER = Path(__file__).parent / "figures"
FIELDS = ("found", "subject", "measure", "period", "role", "direction", "bound", "all")
_WORD = re.compile(r"[^\W_]+")
_IDLE = frozenset(("the", "a", "an", "of", "in", "its", "their", "our", "and", "to", "for"))
_HALF = 0.5


class Gold(TypedDict):
    """One annotated figure."""

    words: str
    subject: str
    measure: list[str]
    period: str
    role: str
    direction: int
    bound: str


class Row(TypedDict):
    """One annotated text."""

    id: str
    genre: str
    text: str
    figures: list[Gold]


def words(text: str) -> set[str]:
    """Return the content words of a phrase, without plural endings."""
    return {word.removesuffix("s") for word in _WORD.findall(text.lower()) if word not in _IDLE}


def same_subject(ours: str, gold: str) -> bool:
    """Say whether two subjects share most of their words."""
    mine, theirs = words(ours), words(gold)
    if not theirs:
        return True
    shared = len(mine & theirs)
    return shared > 0 and 2 * shared / (len(mine) + len(theirs)) >= _HALF


def same_measure(ours: str, allowed: list[str]) -> bool:
    """Say whether a measure has a word that is allowed; an empty one allows all."""
    if "" in allowed:
        return True
    stems = {word[:5] for word in words(ours)}
    return any(word[:5] in stems for one in allowed for word in words(one)) or _change(ours, allowed)


def _change(ours: str, allowed: list[str]) -> bool:
    rises = {"increase", "growth", "rise", "jump", "surge", "gain"}
    falls = {"decrease", "decline", "drop", "fall", "reduction", "cut"}
    return any(ours in group and one in group for group in (rises, falls) for one in allowed)


def score_figure(figure: Figure, gold: Gold, text: str) -> dict[str, bool]:
    """Return which fields of a figure are right."""
    period = figure.period.span.of(text) if figure.period is not None else ""
    right = {
        "found": True,
        "subject": same_subject(figure.subject, gold["subject"]),
        "measure": same_measure(figure.measure, gold["measure"]),
        "period": period.lower().removeprefix("the ") == gold["period"].lower().removeprefix("the ")
        or bool(period and gold["period"] and (period in gold["period"] or gold["period"] in period)),
        "role": figure.role.value == gold["role"],
        "direction": figure.direction == gold["direction"],
        "bound": figure.quantity.bound.value == gold["bound"],
    }
    return right | {"all": all(right.values())}


def read(text: str) -> list[Figure]:
    """Return the figures of a text."""
    document = Document("text", text)
    return [figure for sentence in annotate(document, segment(document)) for figure in sentence.figures]


def score(rows: Sequence[Row]) -> tuple[Counter[str], int, list[str]]:
    """Return how often each field is right, of how many figures, and what went wrong."""
    right: Counter[str] = Counter()
    misses: list[str] = []
    many = 0
    for row in rows:
        figures = read(row["text"])
        for gold in row["figures"]:
            many += 1
            start = row["text"].index(gold["words"])
            end = start + len(gold["words"])
            figure = next(
                (one for one in figures if one.quantity.span.start < end and start < one.quantity.span.end), None
            )
            if figure is None:
                misses.append(f"{row['id']} {row['text']!r}: {gold['words']} not found")
                continue
            fields = score_figure(figure, gold, row["text"])
            right.update(name for name, good in fields.items() if good)
            wrong = [name for name, good in fields.items() if not good and name != "all"]
            if wrong:
                period = figure.period.span.of(row["text"]) if figure.period is not None else ""
                ours = f"{figure.subject!r} {figure.measure!r} {period!r} {figure.role.value} {figure.direction}"
                misses.append(f"{row['id']} {row['text']!r}: {gold['words']}: {', '.join(wrong)}; got {ours}")
    return right, many, misses


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table of both sets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", choices=("dev", "aside"))
    parser.add_argument("--write", type=page_with("meaning"), metavar="PAGE", help="put the table into a page")
    options = parser.parse_args(arguments)
    table = [f"| set | figures | {' | '.join(FIELDS)} |", "|---" * (len(FIELDS) + 2) + "|"]
    for name in ("dev", "aside"):
        rows: list[Row] = [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()]
        right, many, misses = score(rows)
        table.append(f"| {name} | {many} | {' | '.join(f'{100 * right[field] / many:.1f}' for field in FIELDS)} |")
        if options.misses == name:
            print(*misses, sep="\n", file=sys.stderr)
    print(*table, sep="\n")
    if options.write:
        write_region(options.write, "meaning", "\n".join(table))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
