"""Count the extractions on running text that touch no figure: no number in them, or one that only names something.

    python eval/strays.py DATA_FOLDER [--sample COUNT [--seed N]] [--write PAGE]

Running text is the contexts of the dev sets in DATA_FOLDER, each once, without the third of the articles that is kept
apart, and our own documents. The check knows nothing of the reader's rules and looks at the letters around an
extraction: no digit and no number word in it; glued to letters or digits; after a label ("Section", "No."); part of an
address; a bare number that could be a year; a bare number after a name. It errs on the strict side ("a barrel", "rose
in Texas 40"). What it cannot see, a hand can: ``--sample`` prints extractions at random to be judged one by one.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot.evaluation.devset import is_kept
from qa_bot.evaluation.region import page_with, write_region
from qa_bot.extract.number.addends import NUMBER_WORDS
from qa_bot.extract.quantities import read_quantities
from qa_bot.lexicon.en.number_words import FRACTIONS, GROUP_NAMES, MULTIPLES, VULGAR
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.quantity import Quantity

ROOT = Path(__file__).parents[1]
SETS = ("xquad", "squad2", "boolq", "pubmedqa", "drop-contrast", "tatqa-text")
KINDS = ("no number", "glued", "labelled", "address", "year", "named")
_NUMBERED = frozenset((*NUMBER_WORDS, *FRACTIONS, *MULTIPLES, *(word.split()[-1] for word in GROUP_NAMES)))
_ORDINALS = re.compile(r"(?:first|second|third|[a-z]+(?:th|ths|fold))$")
_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(
    r"\b(?:nos?|number|section|sec|chapter|article|figure|fig|table|page|pp?|volume|vol|part|route|highway|interstate"
    r"|flight|season|episode|version|room|act|title|rule|type|channel|appendix|note|step|phase|category|class|level"
    r"|grade|day|week|series|channel)\.?[ \u00a0]?$",
    re.IGNORECASE,
)
_NAME = re.compile(r"[a-z,;] (?:[A-Z][\w.]* )*[A-Z][a-zA-Z]+ $")
_LOOKBACK = 40
_YEARS = range(1000, 2101)


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield every running text once, with the name of its set."""
    seen: set[str] = set()
    for path in sorted([*(ROOT / "corpus").glob("*.txt"), *(ROOT / "eval" / "documents").glob("*.txt")]):
        yield "own documents", path.read_text(encoding="utf-8")
    for name in SETS:
        with (folder / f"{name}-dev.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if row["context"] not in seen and not is_kept(row["title"]):
                    seen.add(row["context"])
                    yield name, row["context"]


def stray(text: str, quantity: Quantity) -> str:
    """Return why an extraction touches no figure, or ""."""
    start, end = quantity.span
    words = text[start:end]
    spelt = [word.lower() for word in _WORD.findall(words)]
    numbered = any(character.isdigit() or character in VULGAR for character in words) or any(
        word in _NUMBERED or _ORDINALS.fullmatch(word) for word in spelt
    )
    if not numbered:
        return "no number"
    before, after = text[max(0, start - _LOOKBACK) : start], text[end : end + 1]
    if before[-1:].isalnum() or before[-1:] in tuple("_#§@\\") or after.isalnum() or after in ("_", "@"):
        return "glued"
    token = (before.split(" ")[-1] + words + text[end : end + _LOOKBACK].split(" ", maxsplit=1)[0]).lower()
    if "://" in token or "www." in token or "@" in token:
        return "address"
    bare = not spelt and quantity.unit.name == "" and quantity.dimension is not Dimension.SCORE
    if bare and _LABEL.search(before):
        return "labelled"
    if bare and words.isdigit() and int(words) in _YEARS:
        return "year"
    return "named" if bare and _NAME.search(before) else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table as Markdown, or a random sample to be judged by hand."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=int, metavar="COUNT", help="print so many extractions, drawn at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true", help="print the extractions that touch no figure")
    parser.add_argument("--write", type=page_with("strays"), metavar="PAGE", help="put the table into a page")
    options = parser.parse_args(arguments)
    counts: dict[str, Counter[str]] = {}
    shown: list[str] = []
    for name, text in texts(options.folder):
        tally = counts.setdefault(name, Counter())
        for quantity in read_quantities(text):
            kind = stray(text, quantity)
            tally["all"] += 1
            tally[kind] += 1
            start, end = quantity.span
            around = f"{text[max(0, start - _LOOKBACK) : start]}[[{text[start:end]}]]{text[end : end + _LOOKBACK]}"
            line = f"{name} {kind or '-'}: {around} = {quantity.low} {quantity.unit.name} {quantity.dimension}"
            if kind or options.sample:
                shown.append(" ".join(line.split()))
    if options.sample:
        print(*random.Random(options.seed).sample(shown, options.sample), sep="\n")  # noqa: S311 not for secrets
        return 0
    if options.list:
        print(*shown, sep="\n", file=sys.stderr)
    rows = [f"| texts | extractions | {' | '.join(KINDS)} | touch no figure, % |", "|---" * (len(KINDS) + 3) + "|"]
    counts["all"] = sum(counts.values(), Counter())
    for name, tally in counts.items():
        kinds = " | ".join(str(tally[kind]) for kind in KINDS)
        rows.append(f"| {name} | {tally['all']} | {kinds} | {100 - 100 * tally[''] / tally['all']:.1f} |")
    print(*rows, sep="\n")
    if options.write:
        write_region(options.write, "strays", "\n".join(rows))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
