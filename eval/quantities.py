"""Score the reading of numbers, money, units and dates on the test lists that other projects wrote for themselves.

    python eval/quantities.py DATA_FOLDER [--misses LIST]

DATA_FOLDER holds ``quant-*-dev.jsonl``. A gold number counts as found when an extracted quantity overlaps its span,
one to one; its value is right when the number is the same (a range: both ends; another unit: converted), and for
money, percentages and temperatures the dimension too.

The lists disagree on where a number begins and ends. Ours has several ends: a quantity's `span` is what somebody
who embeds the reader would mark or replace, the number with its unit or currency ("about [€3 million]"); `words` takes
the hedge along ("[about €3 million]"), which is what somebody would quote; and the amount is the digits. Each list is
compared with the one that its own convention marks (`CONVENTIONS`), the same for all its rows, so that exact spans
say how well borders are found, not which borders somebody likes; the column "exact, our span" leaves that out.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NotRequired, TypedDict

from qa_bot.evaluation.region import page_with, write_region
from qa_bot.extract.periods import read_periods
from qa_bot.extract.quantities import read_quantities
from qa_bot.model.quantity import Bound, Dimension, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# What the peers reach on the other half of each list, as exact / overlap / value: recognizers-text, quantulum3.
PEERS = {
    "duckling-amountofmoney": ("40.4 / 74.7 / 100.0", "22.0 / 48.8 / 66.7"),
    "duckling-distance": ("14.0 / 77.2 / 100.0", "23.0 / 78.7 / 71.4"),
    "duckling-duration": ("32.5 / 65.0 / –", "36.1 / 66.7 / 38.5"),
    "duckling-numeral": ("53.2 / 87.2 / 100.0", "68.1 / 87.9 / 61.3"),
    "duckling-ordinal": ("80.0 / 93.3 / 100.0", "–"),
    "duckling-quantity": ("29.4 / 76.5 / 40.0", "47.6 / 100.0 / 50.0"),
    "duckling-temperature": ("34.5 / 89.7 / 100.0", "42.1 / 52.6 / 75.0"),
    "price-parser": ("95.4 / 99.6 / 99.1", "44.8 / 98.7 / 97.2"),
    "quantulum3": ("34.7 / 80.9 / 96.7", "*100 / 100 / 100*"),
    "quantulum3-ambiguity": ("59.5 / 91.9 / 72.7", "*100 / 100 / 100*"),
    "recognizers-age": ("*93.3 / 93.3 / 100.0*", "0.0 / 93.3 / –"),
    "recognizers-currency": ("*81.3 / 92.8 / 100.0*", "38.7 / 54.2 / 100.0"),
    "recognizers-dimension": ("*69.7 / 78.7 / 100.0*", "74.7 / 85.7 / 100.0"),
    "recognizers-number": ("*79.3 / 91.7 / 97.4*", "62.1 / 88.7 / 74.0"),
    "recognizers-numberrange": ("–", "–"),
    "recognizers-ordinal": ("*100.0 / 100.0 / 69.0*", "–"),
    "recognizers-percentage": ("*75.0 / 75.0 / 100.0*", "50.0 / 75.0 / 100.0"),
    "recognizers-temperature": ("*84.4 / 84.4 / 100.0*", "48.0 / 48.0 / 100.0"),
    "duckling-time": ("44.6 / 88.4 / –", "–"),
    "recognizers-datetime": ("*58.2 / 85.6 / –*", "–"),
    "dateparser-search": ("61.5 / 87.2 / –", "–"),
}
# Not figures, or no values to compare; price-parser repeats one pattern hundreds of times and would drown the rest.
NOT_POOLED = (
    "duckling-time", "recognizers-datetime", "dateparser-search", "price-parser", "recognizers-numberrange",
    "duckling-duration",
)  # fmt: skip


class Marked(Enum):
    """What a list marks as a number."""

    SPAN = "number, unit"
    WORDS = "hedge, number, unit"  # and the opening of a range: "less than 7 euros", "between 3 and 5 km"
    AMOUNT = "digits"  # without the currency
    LAST = "number, unit; last of a range"  # "40 - [50 years old]"


# What the lists mark, where it is not SPAN. Duckling's dimensions are intervals and take their words along; its lists
# of quantities go on to the thing measured ("two pounds of meat"), which is no part of a quantity and stays a miss.
# The lists of times take the preposition along here and there ("at 3 pm", "in the morning"), and read "in two weeks" as
# a day ahead; a text says just as often that something was built in two weeks, so that ours is a duration. Both stay
# misses, and so does what recurs ("daily", "every Tuesday"), which is no period that a figure could be of.
# price-parser returns the amount and the currency apart. Recognizers-Text has no ranges of ages and dimensions.
CONVENTIONS = {
    "duckling-amountofmoney": Marked.WORDS,
    "duckling-distance": Marked.WORDS,
    "duckling-duration": Marked.WORDS,
    "duckling-quantity": Marked.WORDS,
    "duckling-temperature": Marked.WORDS,
    "price-parser": Marked.AMOUNT,
    "recognizers-age": Marked.LAST,
    "recognizers-dimension": Marked.LAST,
    "recognizers-numberrange": Marked.WORDS,
}

# Rows that are left out, each with its reason; under 3 % of a list.
EXCLUDED = {
    "quantulum3-0061": "the number of a model counted as a number",
    "duckling-duration-0075": "fifteen and a half minutes given as 3,630 seconds",
    "price-parser-0323": "only the first of two prices is marked",
    "price-parser-0661": "only the first of two prices is marked",
    "price-parser-0729": "only the first of two prices is marked",
    "recognizers-number-0082": "a power to be computed, no number that a text states",
    "recognizers-number-0144": "the groups of a telephone number counted as numbers",
    "recognizers-number-0227": "the two of an ordinal counted as a number of its own",
}

_MEASURES = frozenset(Dimension) - {
    Dimension.COUNT, Dimension.ORDINAL, Dimension.MULTIPLE, Dimension.MONEY, Dimension.SHARE, Dimension.POINTS,
    Dimension.TIME, Dimension.AGE, Dimension.TEMPERATURE, Dimension.SCORE,
}  # fmt: skip
_KINDS = {
    "currency": frozenset({Dimension.MONEY}),
    "price": frozenset({Dimension.MONEY}),
    "dimension": _MEASURES,
    "temperature": frozenset({Dimension.TEMPERATURE}),
    "percentage": frozenset({Dimension.SHARE}),
    "age": frozenset({Dimension.AGE}),
    "duration": frozenset({Dimension.TIME}),
    "number": frozenset({Dimension.COUNT, Dimension.SHARE, Dimension.MULTIPLE, Dimension.SCORE}),
    "numberrange": frozenset({Dimension.COUNT, Dimension.SHARE}),
    "ordinal": frozenset({Dimension.ORDINAL}),
    "quantity": frozenset(Dimension) - {Dimension.ORDINAL},
    "datetime": frozenset({Dimension.TIME}),
}
_DIMENSIONED = {"currency": Dimension.MONEY, "temperature": Dimension.TEMPERATURE, "percentage": Dimension.SHARE}
# The digits with what groups and parts them; what joins the ends of a range.
_AMOUNT = re.compile(r"[0-9](?:[0-9.,'’ \u00a0\u202f]*[0-9])?")
_LINK = re.compile(r"(?<=[\w\s])(?:to|and|or|[-–—])\s*(?=[\w$£€])")
_TOLERANCE = Decimal("0.00001")
_NUMBER = re.compile(r"-?\(?-?[0-9.]+(?:[eE][-+]?[0-9]+)?")


class GoldSpan(TypedDict):
    """One number that a list marks."""

    start: int
    end: int
    kind: str
    value: str | float | None
    unit: str | None


class Row(TypedDict):
    """One text of a list; it is labelled only for the kinds in ``tests``."""

    id: str
    text: str
    tests: list[str]
    spans: list[GoldSpan]
    not_supported: NotRequired[str]


@dataclass(frozen=True)
class Found:
    """What was extracted: a place, and the quantity unless it is a period."""

    start: int
    end: int
    quantity: Quantity | None


@dataclass
class Tally:
    """Counts of one list."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    overlap: int = 0
    valued: int = 0
    right: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add the counts of another list."""
        for name in ("gold", "found", "exact", "overlap", "valued", "right"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def f1(self, hits: int) -> float:
        """Return the F1 of so many hits."""
        return 200 * hits / (self.gold + self.found) if self.gold + self.found else 100.0

    def __str__(self) -> str:
        """Return exact F1, overlap F1 and value accuracy."""
        value = f"{100 * self.right / self.valued:.1f}" if self.valued else "–"
        return f"{self.f1(self.exact):.1f} / {self.f1(self.overlap):.1f} / {value}"


def extract(row: Row, kind: str, marked: Marked = Marked.SPAN) -> list[Found]:
    """Return what is extracted from a row's text of the kind it is labelled for, or over one of its gold spans."""
    text = str(row["text"])
    spans = _spans(row)
    kept = [
        Found(*_ends(text, quantity, marked), quantity)
        for quantity in read_quantities(text)
        if _wanted(quantity, kind)
        or any(quantity.span.start < end and start < quantity.span.end for start, end in spans)
    ]
    if kind != "datetime":
        return kept
    periods = [Found(period.span.start, period.span.end, None) for period in read_periods(text)]
    apart = [one for one in kept if not any(one.start < period.end and period.start < one.end for period in periods)]
    return sorted(periods + apart, key=lambda one: one.start)


def _ends(text: str, quantity: Quantity, marked: Marked) -> tuple[int, int]:
    """Return where a quantity begins and ends by a list's convention."""
    start, end = quantity.words if marked is Marked.WORDS else quantity.span
    if marked is Marked.AMOUNT and (digits := _AMOUNT.search(text, start, end)):
        return digits.span()
    if marked is Marked.LAST and quantity.low != quantity.high:
        links = list(_LINK.finditer(text, start, end))
        return (links[-1].end(), end) if links else (start, end)
    return start, end


def _wanted(quantity: Quantity, kind: str) -> bool:
    if kind == "number" and quantity.unit.name == "%":
        return False
    if kind == "numberrange" and quantity.bound in (Bound.EXACT, Bound.ABOUT) and quantity.low == quantity.high:
        return False
    return quantity.dimension in _KINDS[kind]


def _spans(row: Row) -> list[tuple[int, int]]:
    return [(span["start"], span["end"]) for span in _gold(row)]


def _gold(row: Row) -> list[GoldSpan]:
    return [span for span in row["spans"] if span["kind"] in row["tests"] and span["value"] is not None]


def score_row(row: Row, tally: Tally, marked: Marked = Marked.SPAN) -> None:
    """Compare the gold spans of a row with what is extracted, one to one, and count."""
    kind = str(row["tests"][0])
    found = extract(row, kind, marked)
    gold = _gold(row)
    tally.gold += len(gold)
    tally.found += len(found)
    free = list(found)
    for span in gold:
        start, end = int(span["start"]), int(span["end"])
        where = _trimmed(str(row["text"]), start, end)
        exact = next((one for one in free if _trimmed(str(row["text"]), one.start, one.end) == where), None)
        best = exact or max(
            (one for one in free if one.start < end and start < one.end),
            key=lambda one: min(one.end, end) - max(one.start, start),
            default=None,
        )
        name = f"{row['id']}: {str(row['text'])[:90]!r} {str(row['text'])[start:end]!r}={span['value']} {span['unit']}"
        if best is None:
            tally.misses.append(f"MISS  {name}")
            continue
        free.remove(best)
        tally.exact += exact is not None
        tally.overlap += 1
        if best.quantity is None or kind == "datetime":
            continue
        tally.valued += 1
        right = same_value(best.quantity, span, kind)
        tally.right += right
        if not right:
            tally.misses.append(f"VALUE {name} got {best.quantity.low}..{best.quantity.high} {best.quantity.unit.name}")
        elif exact is None:
            tally.misses.append(f"SPAN  {name} got {str(row['text'])[best.start : best.end]!r}")
    tally.misses.extend(
        f"EXTRA {row['id']}: {str(row['text'])[:90]!r} got {str(row['text'])[one.start : one.end]!r}" for one in free
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without the mark that closes its last word: the dot of "2 g.", the apostrophe of "six weeks'"."""
    closed = end - start > 1 and text[end - 1] in ".'’" and text[end - 2].isalpha()
    return (start, end - 1) if closed else (start, end)


def same_value(quantity: Quantity, span: GoldSpan, kind: str) -> bool:
    """Say whether a quantity has the value of a gold span, in its unit or converted."""
    if kind in _DIMENSIONED and quantity.dimension is not _DIMENSIONED[kind]:
        return False
    numbers = list(_numbers(str(span["value"])))
    if not numbers:
        return False
    unit = _gold_unit(str(span["unit"] or "") or str(span["value"]))
    ours = [quantity.low, quantity.high] if len(numbers) > 1 else [quantity.low, quantity.high, quantity.value]
    return all(any(_same(one, number, quantity, unit) for one in ours) for number in numbers)


def _numbers(value: str) -> Iterator[Decimal]:
    """Yield the numbers that a gold value states: "[100,300]", "between Dollar (10, 20)", "1e4"."""
    for match in _NUMBER.finditer(value.replace("end", "")):
        try:
            yield Decimal(match.group().replace("(", ""))
        except InvalidOperation:
            continue


@lru_cache(maxsize=500)
def _gold_unit(name: str) -> Quantity | None:
    """Read the name of a gold unit as a quantity of one."""
    words = re.sub(r"^(?:between|under|above) |\(.*", "", name).strip()
    found = read_quantities(f"1 {words.lower()}")
    return found[0] if found else None


def _same(ours: Decimal, gold: Decimal, quantity: Quantity, unit: Quantity | None) -> bool:
    if _near(ours, gold):
        return True
    if unit is None or unit.dimension is not quantity.dimension:
        return False
    if unit.dimension in (Dimension.MONEY, Dimension.COUNT):  # cents, dozens
        return _near(ours, gold * unit.low)
    if unit.unit.factor is None or quantity.unit.factor is None:
        return False
    return _near(ours * quantity.unit.factor, gold * unit.unit.factor)


def _near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _TOLERANCE * max(abs(one), abs(other), Decimal("0.0000000001"))


def read_list(path: Path, *, everything: bool) -> Iterator[Row]:
    """Yield the rows of a list that are supported by its own project's Python edition and not excluded here."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row: Row = json.loads(line)
            unsupported = not everything and "python" in str(row.get("not_supported", ""))
            if row["id"] not in EXCLUDED and not unsupported:
                yield row


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table as Markdown, or the misses of one list."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", metavar="LIST", help="print what went wrong on a list, e.g. quantulum3")
    parser.add_argument(
        "--all", action="store_true", help="also rows that the list's own project does not read in Python"
    )
    parser.add_argument(
        "--write", type=page_with("quantities"), metavar="PAGE", help="put the table into a page, between its marks"
    )
    options = parser.parse_args(arguments)
    pooled, pooled_plain = Tally(), Tally()
    rows = [
        "| list | gold | it marks | qa-bot exact / overlap / value | exact, our span | recognizers-text | quantulum3 |",
        "|---|---|---|---|---|---|---|",
    ]
    for path in sorted(options.folder.glob("quant-*-dev.jsonl")):
        name = path.name.removeprefix("quant-").removesuffix("-dev.jsonl")
        marked = CONVENTIONS.get(name, Marked.SPAN)
        tally, plain = Tally(), Tally()
        for row in read_list(path, everything=options.all):
            score_row(row, tally, marked)
            score_row(row, plain)
        if name not in NOT_POOLED:
            pooled.add(tally)
            pooled_plain.add(plain)
        peers = " | ".join(PEERS.get(name, ("–", "–")))
        rows.append(f"| {name} | {tally.gold} | {marked.value} | {tally} | {plain.f1(plain.exact):.1f} | {peers} |")
        if options.misses == name:
            print(*tally.misses, sep="\n", file=sys.stderr)
    best = "63.3 / 86.8 / 95.3 | 59.4 / 80.7 / 85.1"
    own = f"{pooled_plain.f1(pooled_plain.exact):.1f}"
    rows.append(f"| **pooled, 15 lists of figures** | {pooled.gold} | | **{pooled}** | {own} | {best} |")
    print(*rows, sep="\n")
    if options.write:
        write_region(options.write, "quantities", "\n".join(rows))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
