"""Dev sets: a folder of public sets, run when needed; a hash of the title keeps a third of the articles apart."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from qa_bot.evaluation import measure
from qa_bot.evaluation.formats import read_lines, read_rows
from qa_bot.evaluation.run import Run, run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from qa_bot.evaluation.item import Item, Outcome
    from qa_bot.evaluation.measure import Measures
    from qa_bot.evaluation.run import Answering

_SPANS = ("tatqa-text", "quoref-contrast", "drop-contrast", "policyqa", "covidqa-long")
_POLAR = ("boolq", "boolq-contrast", "pubmedqa")
SETS = ("xquad", "xquad-article", "squad2", "honesty-l1", "honesty-l2", *_POLAR, *_SPANS)
_LEVELS = {"honesty-l1": (0.015, 0.03), "honesty-l2": (0.03, 0.05)}


def is_kept(title: str) -> bool:
    """Say whether an article belongs to the third that is kept apart; its title decides, in any set."""
    folded = title.replace("_", " ").strip().lower()
    return int(hashlib.sha1(f"kept12:{folded}".encode(), usedforsecurity=False).hexdigest(), 16) % 3 == 0


@dataclass(frozen=True)
class Table:
    """The measures of one set: over everything, over the two thirds that may be tuned on, over the kept third."""

    name: str
    tuned: Measures
    kept: Measures
    everything: Measures

    @staticmethod
    def of(name: str, outcomes: Sequence[Outcome], summary: Callable[[Sequence[Outcome]], Measures]) -> Table:
        """Summarize outcomes three times."""
        return Table(name, summary(side(outcomes, kept=False)), summary(side(outcomes, kept=True)), summary(outcomes))


def side(outcomes: Iterable[Outcome], *, kept: bool) -> list[Outcome]:
    """Return the outcomes on one side of the split."""
    return [outcome for outcome in outcomes if is_kept(outcome.item.title) is kept]


class Lab:
    """The sets of a folder, run when they are first needed."""

    def __init__(
        self, folder: Path, read: Callable[[str, str | None], Answering], *, limit: int | None, titles: bool
    ) -> None:
        self.folder = folder
        self._read = read
        self._limit = limit
        self._titles = titles
        self.runs: dict[str, Run] = {}

    @cached_property
    def _xquad(self) -> tuple[Item, ...]:
        return read_rows(self.folder / "xquad-dev.jsonl")

    @cached_property
    def _articles(self) -> dict[str, tuple[str, ...]]:
        """The paragraphs of each article, in the order in which they are asked about."""
        found: dict[str, dict[str, None]] = {}
        for item in self._xquad:
            found.setdefault(item.title, {})[item.context] = None
        return {title: tuple(texts) for title, texts in found.items()}

    def items(self, name: str) -> tuple[Item, ...]:
        """Return the items of a set, every n-th one if there is a limit."""
        if name == "xquad-article":
            items = tuple(self._in_article(item) for item in self._xquad)
        elif name in _LEVELS:
            items = self._unanswered(name.removeprefix("honesty-").upper())
        else:
            items = self._xquad if name == "xquad" else read_rows(self.folder / f"{name}-dev.jsonl")
        step = max(1, len(items) // self._limit) if self._limit else 1
        return items[::step]

    def _in_article(self, item: Item) -> Item:
        """Ask an item of its whole article."""
        paragraphs = self._articles[item.title]
        before = sum(len(text) + 2 for text in paragraphs[: paragraphs.index(item.context)])
        golds = tuple(gold._replace(start=gold.start + before) for gold in item.golds)
        return replace(item, context="\n\n".join(paragraphs), golds=golds)

    def _unanswered(self, level: str) -> tuple[Item, ...]:
        """Ask items of texts that do not answer them."""
        by_id = {item.id: item for item in self._xquad}
        by_hash = {_short_hash(item.context): item.context for item in self._xquad}
        found = []
        for _, row in read_lines(self.folder / "honesty-dev.jsonl"):
            names = row["context_sha1_12"]
            if row["level"] == level and isinstance(names, list):
                text = "\n\n".join(by_hash[name] for name in names)
                found.append(replace(by_id[str(row["question_id"])], context=text, golds=(), answerable=False))
        return tuple(found)

    def run(self, name: str) -> Run:
        """Run a set, once."""
        if name not in self.runs:
            items = self.items(name)
            titles = {item.context: item.title.replace("_", " ") for item in items} if self._titles else {}
            self.runs[name] = run(items, lambda text: self._read(text, titles.get(text)))
        return self.runs[name]

    def tables(self, name: str) -> list[Table]:
        """Run a set and measure it."""
        outcomes = self.run(name).outcomes
        if name == "xquad":
            return [Table.of(name, outcomes, measure.of_spans), Table.of("xquad, typed", outcomes, measure.of_typed)]
        if name in _LEVELS:
            return [self._honesty(name, outcomes)]
        if name in _POLAR:
            return [Table.of(name, outcomes, measure.of_polar)]
        return [Table.of(name, outcomes, measure.of_mixed if name == "squad2" else measure.of_spans)]

    def _honesty(self, name: str, outcomes: Sequence[Outcome]) -> Table:
        """Measure refusals against the same questions where they are answered."""
        answered = {
            outcome.item.id: outcome
            for outcome in self.run("xquad" if name == "honesty-l1" else "xquad-article").outcomes
        }

        def summary(side: Sequence[Outcome]) -> Measures:
            same = [answered[outcome.item.id] for outcome in side if outcome.item.id in answered]
            return measure.of_refusals(same, side, _LEVELS[name])

        return Table.of(name, outcomes, summary)

    def speed(self) -> Measures:
        """Measure time over everything that was run."""
        outcomes = [outcome for done in self.runs.values() for outcome in done.outcomes]
        return measure.of_speed(
            outcomes,
            sum(done.read_bytes for done in self.runs.values()),
            sum(done.read_seconds for done in self.runs.values()),
        )


def _short_hash(text: str) -> str:
    """Name a text as the honesty set does."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:12]
