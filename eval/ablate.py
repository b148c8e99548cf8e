"""Leave every rule out once and say what is lost: on the own question sets, and on dev sets if a folder is named.

    python eval/ablate.py [--data FOLDER [--set xquad ...] [--limit N]] [--rule NAME ...]

Every number is what the rule adds: to the score, to the correct, to the wrong. A rule that adds nothing anywhere is
dead, one that lowers the score does harm.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot import Bot, QABotError
from qa_bot.answer.rules import RULES
from qa_bot.evaluation.case import read_scripts
from qa_bot.evaluation.devset import Lab
from qa_bot.evaluation.report import aligned
from qa_bot.evaluation.suite import Results, run_suite
from qa_bot.model.document import Document
from qa_bot.retrieve.corpus import Corpus
from qa_bot.text.read import read_documents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.rule import Rule
    from qa_bot.evaluation.case import Script
    from qa_bot.evaluation.measure import Measures

_OWN = (Path(__file__).parent / "cases", Path(__file__).parent / "dialogues")
_SHOWN = ("F1, forced", "right sentence", "F1, best threshold", "right where it does", "says yes or no")


class Bench:
    """Everything that rules are tried on, with the documents read once."""

    def __init__(self, scripts: Sequence[Script], folder: Path | None, sets: Sequence[str], limit: int | None) -> None:
        self._scripts = scripts
        self._folder, self._sets, self._limit = folder, sets, limit
        self._corpora: dict[str, Corpus] = {}

    def own(self, rules: Sequence[Rule]) -> Results:
        """Run the own sets with these rules."""
        return run_suite(self._scripts, lambda path: Bot(self._corpus(str(path), path), rules=rules))

    def public(self, rules: Sequence[Rule]) -> Measures:
        """Run the dev sets with these rules, over the two thirds that may be tuned on."""
        if self._folder is None:
            return {}
        lab = Lab(
            self._folder, lambda text, _: Bot(self._corpus(text, None), rules=rules), limit=self._limit, titles=False
        )
        tables = [table for name in self._sets for table in lab.tables(name)]
        return {
            f"{table.name}: {name}": value for table in tables for name, value in table.tuned.items() if name in _SHOWN
        }

    def _corpus(self, key: str, path: Path | None) -> Corpus:
        """Read and index a document once; without a path the key is its text."""
        if key not in self._corpora:
            self._corpora[key] = Corpus(read_documents([path]) if path else [Document("text", key)])
        return self._corpora[key]


def lines(bench: Bench, names: Sequence[str]) -> list[str]:
    """Leave the rules out one by one, and lay out what each is worth."""
    full_own, full_public = bench.own(RULES), bench.public(RULES)
    rows = [["rule", "own score", "own correct", "own wrong", *full_public]]
    whole = full_own.total(holdout=False)
    rows.append(["(all of them)", f"{whole.score:.3f}", str(whole.correct), str(whole.wrong), *_per_cent(full_public)])
    for rule in RULES:
        if names and rule.name not in names:
            continue
        rest = tuple(other for other in RULES if other is not rule)
        without = bench.own(rest).total(holdout=False)
        public = {
            name: _less(value, bench_value) for (name, value), bench_value in _paired(full_public, bench.public(rest))
        }
        changes = [
            f"{whole.score - without.score:+.3f}",
            f"{whole.correct - without.correct:+d}",
            f"{whole.wrong - without.wrong:+d}",
        ]
        rows.append([rule.name, *changes, *(f"{100 * value:+.2f}" for value in public.values())])
        print(rule.name, file=sys.stderr)
    return aligned(rows)


def _paired(full: Measures, rest: Measures) -> list[tuple[tuple[str, float | None], float | None]]:
    """Pair the measures of two runs."""
    return [((name, value), rest[name]) for name, value in full.items()]


def _less(value: float | None, other: float | None) -> float:
    """Subtract measures, none counting as nought."""
    return (value or 0.0) - (other or 0.0)


def _per_cent(measures: Measures) -> list[str]:
    """Write measures per hundred."""
    return ["–" if value is None else f"{100 * value:.2f}" for value in measures.values()]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="dev sets to try the rules on as well")
    parser.add_argument(
        "--set", dest="sets", nargs="+", default=["xquad", "squad2", "boolq"], metavar="NAME", help="which of them"
    )
    parser.add_argument("--limit", type=int, default=400, metavar="N", help="about N questions of each (400)")
    parser.add_argument("--rule", nargs="+", default=[], metavar="NAME", help="only these rules")
    options = parser.parse_args(arguments)
    try:
        scripts = read_scripts([path for path in _OWN if path.is_dir()])
        bench = Bench(scripts, options.data, options.sets, options.limit)
        print("\n".join(lines(bench, options.rule)))
    except QABotError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
