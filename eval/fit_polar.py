"""Fit the points of the yes/no clues on public dev sets, and say how they do on the articles kept apart.

    python eval/fit_polar.py FOLDER

reads ``boolq``, ``boolq-contrast`` and ``pubmedqa`` of the folder, fits a logistic regression with a mild pull
towards zero on two thirds of the articles (the rest is told apart by a hash of the title), and prints the table of
``qa_bot/answer/polar_weights.py``, the thresholds at which four of five answers are right, and a reliability table.
Thresholds and tables are over the questions on which evidence is heard at all: those whose words the text has.
"""

from __future__ import annotations

import sys
from hashlib import sha1
from pathlib import Path
from typing import NamedTuple

import numpy as np

from qa_bot.answer.match import look_up
from qa_bot.answer.polar import MOST_ABSENT, observe
from qa_bot.answer.polar_align import absent
from qa_bot.evaluation.devset import is_kept
from qa_bot.evaluation.formats import read_rows
from qa_bot.model.clue import Clue
from qa_bot.model.document import Document
from qa_bot.question.analyze import analyze
from qa_bot.retrieve.corpus import Corpus

SETS = ("boolq", "boolq-contrast", "pubmedqa")
PULL = 5.0
FOLDS = 8
GOAL = 0.8
HALF = 0.5


class Case(NamedTuple):
    """A question of a set: the clues found, what is right, its fold, whether it is kept apart, and heard."""

    name: str
    clues: dict[Clue, float]
    yes: bool
    fold: int
    kept: bool
    heard: bool


def read_cases(folder: Path) -> list[Case]:
    """Read every question that is answered by yes or no."""
    cases: list[Case] = []
    corpora: dict[tuple[str, str], Corpus] = {}
    for name in SETS:
        for item in read_rows(folder / f"{name}-dev.jsonl"):
            gold = item.golds[0].text if item.golds else ""
            if gold not in {"yes", "no"}:
                continue
            key = (item.title, item.context)
            if key not in corpora:
                corpora[key] = Corpus([Document("text", item.context, item.title)])
            question = analyze(item.question)
            view = look_up(question, corpora[key])
            seen = observe(question, view)
            if seen:
                heard = absent(seen[0], view, seen[1][0])[0] <= MOST_ABSENT
                fold = int(sha1(item.title.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS
                cases.append(Case(name, seen[2], gold == "yes", fold, is_kept(item.title), heard))
    return cases


def fit(degrees: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the weights of a logistic regression by Newton's method; the first column, the constant, is free."""
    weights = np.zeros(degrees.shape[1])
    pull = np.full(degrees.shape[1], PULL)
    pull[0] = 1e-6
    for _ in range(20):
        guess = 1 / (1 + np.exp(-degrees @ weights))
        slope = degrees.T @ (guess - right) + pull * weights
        curve = (degrees.T * (guess * (1 - guess))) @ degrees + np.diag(pull)
        weights -= np.linalg.solve(curve, slope)
    return weights


def report(label: str, yes: np.ndarray, right: np.ndarray, low: float, high: float) -> None:
    """Print how often yes and no are right beyond the thresholds, and how much is answered."""
    said_yes, said_no = yes >= high, 1 - yes >= low
    said = said_yes | said_no
    hits = np.where(said_yes, right, 1 - right)
    print(
        f"{label:40} n={len(right):4}  says {said.mean():5.1%}, right {_share(hits[said])}"
        f"  yes {said_yes.sum():3} right {_share(right[said_yes])}"
        f"  no {said_no.sum():3} right {_share(1 - right[said_no])}"
    )


def _share(hits: np.ndarray) -> str:
    """Write a share of right answers, if there are any."""
    return f"{hits.mean():5.1%}" if len(hits) else "  -  "


def threshold(sure: np.ndarray, right: np.ndarray) -> float:
    """Return the least certainty from which on, all told, the goal is met."""
    levels = (level for level in np.arange(0.5, 1.0, 0.01) if (sure >= level).any())
    return next((float(level) for level in levels if right[sure >= level].mean() >= GOAL), 1.0)


def main(folder: Path) -> None:
    """Fit, choose thresholds by cross-validation, print."""
    cases = read_cases(folder)
    names = [clue for clue in Clue if any(clue in case.clues for case in cases)]
    degrees = np.array([[case.clues.get(clue, 0.0) for clue in names] for case in cases])
    right = np.array([float(case.yes) for case in cases])
    kept = np.array([case.kept for case in cases])
    folds = np.array([case.fold for case in cases])
    sets = np.array([case.name for case in cases])
    guess = np.zeros(len(cases))
    for fold in range(FOLDS):
        weights = fit(degrees[~kept & (folds != fold)], right[~kept & (folds != fold)])
        guess[~kept & (folds == fold)] = 1 / (1 + np.exp(-degrees[~kept & (folds == fold)] @ weights))
    weights = fit(degrees[~kept], right[~kept])
    guess[kept] = 1 / (1 + np.exp(-degrees[kept] @ weights))
    heard = np.array([case.heard for case in cases])
    tuned = ~kept & heard & (sets == "boolq")
    high = threshold(guess[tuned], right[tuned])
    low = threshold(1 - guess[tuned], 1 - right[tuned])
    for clue, weight in zip(names, weights, strict=True):
        print(f"    Clue.{clue.name}: {weight:.2f},")
    print(f"SURE_OF_YES = {high:.2f}\nSURE_OF_NO = {low:.2f}")
    for name in SETS:
        for side, label in ((~kept, "two thirds, by folds"), (kept, "third kept apart")):
            rows = side & heard & (sets == name)
            report(f"{name}, {label}"[:40], guess[rows], right[rows], low, high)
    print("certainty of boolq answers, how many, how many right (folds)")
    sure, hits = np.maximum(guess, 1 - guess), np.where(guess >= HALF, right, 1 - right)
    for level in np.arange(0.5, 0.95, 0.05):
        rows = tuned & (sure >= level) & (sure < level + 0.05)
        if rows.any():
            print(f"  {level:.2f}  {rows.sum():4}  {hits[rows].mean():.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
