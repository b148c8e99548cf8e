"""Measure how follow-ups are rewritten into questions that stand alone, on conversations without documents.

    python eval/followups.py DATA_FOLDER [--set cast-rewrite] [--side tuned|kept|all] [--show all|bad|changed]
    python eval/followups.py DATA_FOLDER --write eval/README.md        # this table

The folder holds `NAME-dev.jsonl` rows {id, title, question, answers: [{text}], history: [{question, answer}]}, where
the answer is a person's rewriting. A row is *dependent* when it has a history and the person changed it (compared as
SQuAD compares answers). Words are stemmed content words: *found* is the share of the words that the person added which
the rewriting has too (averaged over questions), *wrong* counts those it has and the person's has not. A third of the
topics, by a hash of the title, is kept apart; failures of that third are shown only when it is asked for.

The second table turns it round: questions of sets without conversations, each asked after five others on the same
text. Those that have what they need should stay as they are; a few have a pronoun that nothing in them explains.
"""

from __future__ import annotations

import argparse
import hashlib
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot.evaluation.formats import read_lines
from qa_bot.evaluation.metrics import exact, f1, normalize
from qa_bot.evaluation.region import page_with, write_region
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.question.followup import recall, resolve
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qa_bot.question.followup import Resolution


@dataclass(frozen=True)
class Case:
    """One question of a conversation, a person's rewriting, and ours."""

    title: str
    question: str
    gold: str
    has_history: bool
    ours: Resolution

    @property
    def dependent(self) -> bool:
        """Whether the person had to change it."""
        return self.has_history and normalize(self.question) != normalize(self.gold)

    @property
    def changed(self) -> bool:
        """Whether we changed it."""
        return normalize(self.question) != normalize(self.ours.text)

    @property
    def added(self) -> frozenset[str]:
        """The content stems that the person added."""
        return content(self.gold) - content(self.question)

    @property
    def found(self) -> float | None:
        """The share of them that we have, None where nothing was added."""
        return len(self.added & content(self.ours.text)) / len(self.added) if self.added else None

    @property
    def wrong(self) -> int:
        """How many content stems of ours the person has not."""
        return len(content(self.ours.text) - content(self.gold))


def content(text: str) -> frozenset[str]:
    """Return the stems of the words that are not function words."""
    return frozenset(token.stem for token in read_tokens(text) if token.is_word and token.norm not in STOPWORDS)


def is_kept(title: str) -> bool:
    """Say whether a topic belongs to the third that is kept apart."""
    folded = title.replace("_", " ").strip().lower()
    return int(hashlib.sha1(f"kept12:{folded}".encode(), usedforsecurity=False).hexdigest(), 16) % 3 == 0


def read(path: Path) -> Iterator[Case]:
    """Read the rows of a file and rewrite each from its history alone."""
    for _, row in read_lines(path):
        history, answers = row["history"], row["answers"]
        assert isinstance(history, list)  # noqa: S101 - the format is ours
        assert isinstance(answers, list)  # noqa: S101
        turns = recall([(str(turn["question"]), str(turn["answer"])) for turn in history])
        question = str(row["question"])
        yield Case(str(row["title"]), question, str(answers[0]["text"]), bool(turns), resolve(question, turns))


def whole(path: Path) -> str:
    """Return one line of the second table: how many questions are changed after five others on the same text."""
    asked: dict[str, list[tuple[str, str]]] = {}
    for _, row in read_lines(path):
        answers = row["answers"]
        assert isinstance(answers, list)  # noqa: S101 - the format is ours
        told = str(answers[0]["text"]) if answers else ""
        asked.setdefault(str(row["title"]), []).append((str(row["question"]), told))
    cells = []
    for kept in (False, True):
        changed = [
            resolution.text != question and not resolution.guessed
            for title, turns in asked.items()
            if is_kept(title) is kept
            for question, resolution in _after_others(turns)
        ]
        cells.append(f"{sum(changed)}/{len(changed)} ({100 * mean(changed):.1f} %)")
    return f"| {path.name.removesuffix('-dev.jsonl')} | {' | '.join(cells)} |"


def _after_others(turns: Sequence[tuple[str, str]]) -> Iterator[tuple[str, Resolution]]:
    """Resolve each question after five that stand half the list away."""
    for place, (question, _) in enumerate(turns):
        far = [turns[(place + len(turns) // 2 + step) % len(turns)] for step in range(_BEFORE)]
        yield question, resolve(question, recall([turn for turn in far if turn[0] != question]))


_BEFORE = 5
_WHOLE = ("xquad", "squad2", "quoref-contrast", "tatqa-text", "policyqa", "drop-contrast")


def mean(values: Iterable[float]) -> float:
    """Return the average, 0 of nothing."""
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


def report(name: str, cases: Sequence[Case]) -> str:
    """Return one line of the table."""
    dependent = [case for case in cases if case.dependent]
    independent = [case for case in cases if not case.dependent]
    found = [case.found for case in dependent if case.found is not None]
    return (
        f"| {name} | {len(cases)} | {len(dependent)} | {100 * mean(exact(c.ours.text, c.gold) for c in dependent):.1f} "
        f"| {100 * mean(f1(c.ours.text, c.gold) for c in dependent):.1f} "
        f"| {100 * mean(f1(c.question, c.gold) for c in dependent):.1f} | {100 * mean(found):.1f} "
        f"| {mean(c.wrong for c in dependent):.2f} "
        f"| {sum(c.changed for c in independent)}/{len(independent)} "
        f"({100 * mean(c.changed for c in independent):.1f} %) |"
    )


def show(cases: Iterable[Case], which: str, limit: int) -> None:
    """Print cases for error analysis: all, those that are not exact, or those that were changed."""
    chosen = [case for case in cases if _is_wanted(case, which)]
    title = ""
    for case in chosen[:limit]:
        if case.title != title:
            title = case.title
            print(f"## {title}")
        mark = "" if case.dependent else "INDEPENDENT "
        print(f"{mark}{f1(case.question, case.gold):.2f} -> {f1(case.ours.text, case.gold):.2f}  {case.question}")
        print(f"    ours {case.ours.text}    {case.ours.carried}\n    gold {case.gold}")


def _is_wanted(case: Case, which: str) -> bool:
    """Say whether a case is to be shown."""
    return which == "all" or (case.changed if which == "changed" else not exact(case.ours.text, case.gold))


def main() -> None:
    """Print the table, and cases where they are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", default="cast-rewrite")
    parser.add_argument("--side", choices=["tuned", "kept", "all"], default="tuned")
    parser.add_argument("--show", choices=["all", "bad", "changed"])
    parser.add_argument("--limit", type=int, default=10_000)
    parser.add_argument("--write", type=page_with("followups"))
    given = parser.parse_args()
    start = time.process_time()
    cases = list(read(given.folder / f"{given.set}-dev.jsonl"))
    spent = time.process_time() - start
    kept = [case for case in cases if is_kept(case.title)]
    tuned = [case for case in cases if not is_kept(case.title)]
    if given.show:
        show({"tuned": tuned, "kept": kept, "all": cases}[given.side], given.show, given.limit)
    table = "\n".join(
        (
            "| topics | questions | dependent | EM | F1 | F1, copied | found | wrong | independent changed |",
            "|---|---|---|---|---|---|---|---|---|",
            report("two thirds, tuned on", tuned),
            report("a third, kept apart", kept),
            report("all", cases),
        )
    )
    changed = [whole(path) for name in _WHOLE if (path := given.folder / f"{name}-dev.jsonl").exists()]
    heads = "| whole questions | changed, two thirds | changed, kept third |\n|---|---|---|"
    table = "\n".join((table, "", heads, *changed)) if changed else table
    print(f"{table}\n\n{1000 * spent / len(cases):.2f} ms a question, history included")
    if given.write:
        write_region(given.write, "followups", table)


if __name__ == "__main__":
    main()
