"""Fit the points of the clues for stated figures on public dev sets and on the project's own cases.

    python eval/fit_figures.py FOLDER [--write]

reads questions for figures of ``xquad``, ``squad2``, ``tatqa-text`` and ``drop-contrast``, and the own cases of the
skills figure, refusal, robust and dialogue, fits a logistic regression with a mild pull towards zero on two thirds of
the articles, and prints how it does on the third kept apart. ``--write`` writes ``qa_bot/answer/figure_weights.py``.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np

from qa_bot.answer.figure import figure_candidates
from qa_bot.answer.match import look_up
from qa_bot.evaluation.case import read_scripts
from qa_bot.evaluation.devset import is_kept
from qa_bot.evaluation.formats import read_rows
from qa_bot.evaluation.metrics import f1
from qa_bot.model.clue import Clue
from qa_bot.model.document import Document
from qa_bot.question.analyze import analyze
from qa_bot.retrieve.corpus import Corpus
from qa_bot.text.read import read_document

SETS = ("xquad", "squad2", "tatqa-text", "drop-contrast")
TARGET = Path(__file__).parent.parent / "qa_bot" / "answer" / "figure_weights.py"
PULL = 2.0
ENOUGH = 0.5
BANDS = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
OWN = Path(__file__).parent / "cases"
OWN_SKILLS = frozenset({"figure", "refusal", "robust", "compute"})
OWN_WEIGHT = 2
CLUES = [clue for clue in Clue if clue.name.startswith("FIGURE_")]


class Case(NamedTuple):
    """The best figure for a question: its clues, whether it is right, whether its article is kept apart."""

    degrees: list[float]
    right: bool
    kept: bool


def read_cases(folder: Path) -> list[Case]:
    """Find the best passing figure of every question that has one."""
    cases: list[Case] = []
    corpora: dict[tuple[str, str], Corpus] = {}
    for name in SETS:
        for item in read_rows(folder / f"{name}-dev.jsonl"):
            key = (item.title, item.context)
            if key not in corpora:
                corpora[key] = Corpus([Document("text", item.context, item.title)])
            question = analyze(item.question, names=corpora[key].names)
            view = look_up(question, corpora[key])
            best = next((found for found in figure_candidates(question, view) if not found.gate), None)
            if best is None:
                continue
            degrees = dict(best.clues)
            right = any(_same(best.value, gold.text) for gold in item.golds)
            cases.append(Case([degrees.get(clue, 0.0) for clue in CLUES], right, is_kept(item.title)))
    return cases


def own_cases() -> list[Case]:
    """Do the same for the project's own single questions: whole documents, with many figures to take for another."""
    cases: list[Case] = []
    corpora: dict[Path, Corpus] = {}
    for script in read_scripts([OWN]):
        if script.is_dialogue or script.skill not in OWN_SKILLS:
            continue
        [turn] = script.turns
        if script.document not in corpora:
            corpora[script.document] = Corpus([read_document(script.document)])
        question = analyze(turn.question, names=corpora[script.document].names)
        view = look_up(question, corpora[script.document])
        best = next((found for found in figure_candidates(question, view) if not found.gate), None)
        if best is not None:
            degrees = dict(best.clues)
            right = any(words.lower() in best.value.lower() for words in turn.expectation.any)
            cases += [Case([degrees.get(clue, 0.0) for clue in CLUES], right, script.holdout)] * OWN_WEIGHT
    return cases


def _same(value: str, gold: str) -> bool:
    """Say whether a value is the gold answer, a unit more or less."""
    digits = ["".join(char for char in words if char.isdigit()) for words in (value, gold)]
    return f1(value, gold) >= ENOUGH or (bool(digits[0]) and digits[0] == digits[1])


def fit(degrees: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the weights of a logistic regression by Newton's method; the first column, the constant, is free."""
    weights = np.zeros(degrees.shape[1])
    pull = np.full(degrees.shape[1], PULL)
    pull[0] = 0.01
    for _ in range(50):
        guess = 1 / (1 + np.exp(-degrees @ weights))
        slope = degrees.T @ (guess - right) + pull * weights
        curve = (degrees.T * (guess * (1 - guess))) @ degrees + np.diag(pull)
        weights -= np.linalg.solve(curve, slope)
    return weights


def main(words: list[str]) -> None:
    """Fit, report, and write the table if asked to."""
    cases = read_cases(Path(words[0])) + own_cases()
    degrees, right, kept = (np.array([case[at] for case in cases], dtype=float) for at in range(3))
    weights = np.round(fit(degrees[kept == 0], right[kept == 0]), 2)
    guess = 1 / (1 + np.exp(-degrees @ weights))
    for label, side in (("two thirds", kept == 0), ("kept third", kept == 1)):
        print(f"{label}: {int(side.sum())} figures, {right[side].mean():.1%} right")
        for low, high in pairwise(BANDS):
            band = side & (guess >= low) & (guess < high)
            if band.any():
                told = f"promised {guess[band].mean():.2f}, right {right[band].mean():.2f}"
                print(f"  from {low:.1f}: {int(band.sum()):4d}, {told}")
    rows = [f"    Clue.{clue.name}: {weight:.2f}," for clue, weight in zip(CLUES, weights, strict=True)]
    print("\n".join(rows))
    if "--write" in words:
        head = TARGET.read_text("utf-8").split("FIGURE_POINTS", 1)[0]
        TARGET.write_text(head + "FIGURE_POINTS: dict[Clue, float] = {\n" + "\n".join(rows) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
