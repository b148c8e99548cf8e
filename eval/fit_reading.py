"""Fit the points of the rules that quote on public dev sets, and write qa_bot/answer/reading_weights.py.

    python eval/fit_reading.py DATA_FOLDER [--write]

Spans: a multinomial logistic over the candidate spans of each question, the F1 of each against the reference being how
welcome it is. Odds of being right: three logistics (spoken of at all, answered, right) and their combination, fitted
on predictions for articles that the span points were not fitted on. Ridge penalty; rounded to two decimals. The third
of the articles that is kept apart is not read.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from qa_bot import Bot
from qa_bot.answer.aim import Aim, read_aim
from qa_bot.answer.match import View, look_up
from qa_bot.answer.reading import span_of, weigh
from qa_bot.answer.support import Best, support_clues
from qa_bot.evaluation.devset import Lab, is_kept
from qa_bot.evaluation.metrics import RIGHT, f1
from qa_bot.evaluation.ruler import sentence_at
from qa_bot.model.clue import Clue
from qa_bot.model.document import Document
from qa_bot.question.analyze import analyze
from qa_bot.retrieve.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from qa_bot.answer.match import Match
    from qa_bot.evaluation.item import Item
    from qa_bot.model.spot import Spot

    Vector = NDArray[np.float64]
    Objective = Callable[[Vector], tuple[float, Vector]]

SPANS = ("xquad", "squad2", "tatqa-text")
ANSWERED = ("xquad", "xquad-article", "squad2", "tatqa-text")
UNANSWERED = ("honesty-l1", "honesty-l2")
WEIGHTS = {"honesty-l1": 0.2, "honesty-l2": 0.2, "xquad-article": 0.5}
TINY = 1e-10
FOLDS, RIDGE, SUPPORT_RIDGE, ALONE = 4, 0.7, 0.5, 0.3
TARGET = Path(__file__).parent.parent / "qa_bot" / "answer" / "reading_weights.py"


@dataclass
class Asked:
    """A question with its spans: one row of clues and one F1 each."""

    item: Item
    group: str
    view: View
    aim: Aim
    spans: list[tuple[Match, Spot, list[tuple[Clue, float]]]]
    gains: Vector
    rows: Vector = field(default_factory=lambda: np.zeros((0, 0)))
    scores: Vector = field(default_factory=lambda: np.zeros(0))
    best: int = 0
    told: dict[str, float] = field(default_factory=dict)

    @property
    def fold(self) -> int:
        """Which fold the article belongs to."""
        return int(hashlib.sha1(f"f{self.item.title}".encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS

    @property
    def right(self) -> float:
        """Whether the best span passes for right."""
        return float(self.gains[self.best] >= RIGHT)


def ask(item: Item, group: str, corpus: Corpus) -> Asked:
    """Read a question and weigh the spans of its text."""
    question = analyze(item.question, names=corpus.names)
    view = look_up(question, corpus)
    aim = read_aim(question, corpus)
    spans = list(weigh(view, aim))
    return Asked(item, group, view, aim, spans, np.array([gain(item, match, spot) for match, spot, _ in spans]))


def gain(item: Item, match: Match, spot: Spot) -> float:
    """Return the F1 of a span that stands in the right sentence, else 0."""
    start, end = sentence_at(item.context, (match.sentence.span.start + match.sentence.span.end) // 2)
    if not item.answerable or not any(start <= gold.start < end for gold in item.golds):
        return 0.0
    return max(f1(span_of(match, spot).of(item.context), gold.text) for gold in item.golds)


def minimize(objective: Objective, start: Vector, *, rounds: int = 300, memory: int = 12) -> Vector:
    """Find the minimum of a smooth function by limited-memory BFGS with a halving line search."""
    point = start
    steps: list[Vector] = []
    changes: list[Vector] = []
    value, slope = objective(point)
    for _ in range(rounds):
        way, kept = slope.copy(), []
        for step, change in zip(reversed(steps), reversed(changes), strict=True):
            share = (step @ way) / (change @ step)
            kept.append(share)
            way -= share * change
        if steps:
            way *= (steps[-1] @ changes[-1]) / (changes[-1] @ changes[-1])
        else:
            way /= max(1.0, float(np.linalg.norm(way)))
        for step, change, share in zip(steps, changes, reversed(kept), strict=True):
            way += step * (share - (change @ way) / (change @ step))
        length = 1.0
        while True:
            other = point - length * way
            lower, inclined = objective(other)
            if lower <= value - 1e-4 * length * (slope @ way) or length < 1e-6:  # noqa: PLR2004 - Armijo's rule
                break
            length /= 2
        step, change = other - point, inclined - slope
        if change @ step > TINY:
            steps, changes = [*steps, step][-memory:], [*changes, change][-memory:]
        done = abs(value - lower) < 1e-5 * max(1.0, abs(value))
        point, value, slope = other, lower, inclined
        if done:
            break
    return point


def fit_spans(asked: Sequence[Asked], size: int) -> Vector:
    """Fit points so that welcome spans get most of the probability."""
    usable = [one for one in asked if len(one.spans) and one.gains.max() > 0.3]  # noqa: PLR2004 - something to learn
    rows = np.concatenate([one.rows for one in usable])
    edges = np.cumsum([0] + [len(one.spans) for one in usable])
    lengths, starts = np.diff(edges), edges[:-1]
    gains = np.maximum(np.concatenate([one.gains for one in usable]), 1e-6)

    def objective(points: Vector) -> tuple[float, Vector]:
        scores = rows @ points
        parts = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), lengths))
        parts /= np.repeat(np.add.reduceat(parts, starts), lengths)
        welcome = parts * gains
        sums = np.add.reduceat(welcome, starts)
        slope = rows.T @ (parts - welcome / np.repeat(sums, lengths)) + RIDGE * points
        return float(-np.log(sums).sum() + 0.5 * RIDGE * points @ points), slope

    return minimize(objective, np.zeros(size))


def fit_logistic(rows: Vector, labels: Vector, weights: Vector, ridge: float) -> Vector:
    """Fit a logistic regression."""

    def objective(points: Vector) -> tuple[float, Vector]:
        odds = rows @ points
        loss = (weights * (np.logaddexp(0, odds) - labels * odds)).sum() + 0.5 * ridge * points @ points
        return float(loss), rows.T @ (weights * (logistic(odds) - labels)) + ridge * points

    return minimize(objective, np.zeros(rows.shape[1]))


def logistic(odds: Vector) -> Vector:
    """Return probabilities."""
    return np.asarray(1 / (1 + np.exp(-odds)))


def fill_rows(asked: Iterable[Asked]) -> dict[str, int]:
    """Give every question its rows of clues; return the columns, "goal form" pairs among them."""
    asked = list(asked)
    columns: dict[str, int] = {}
    for one in asked:
        for _, spot, clues in one.spans:
            columns.setdefault(f"{one.aim.goal.name} {spot.form.name}", len(columns))
            for clue, _ in clues:
                columns.setdefault(clue.name, len(columns))
    for one in asked:
        one.rows = np.zeros((len(one.spans), len(columns)))
        for row, (_, spot, clues) in zip(one.rows, one.spans, strict=True):
            for clue, degree in clues:
                row[columns[clue.name]] = 0.0 if clue is Clue.FORM else degree
            row[columns[f"{one.aim.goal.name} {spot.form.name}"]] = 1.0
    return columns


def choose(one: Asked, points: Vector, columns: dict[str, int]) -> None:
    """Choose the best span as the program does, and note what supports it."""
    one.scores = one.rows @ points
    parts = np.exp(one.scores - one.scores.max())
    sentences: dict[int, float] = defaultdict(float)
    for (match, _, _), part in zip(one.spans, parts, strict=True):
        sentences[match.place] += part
    likeliest = max(sentences, key=lambda place: (sentences[place], -place))
    inside = [number for number, span in enumerate(one.spans) if span[0].place == likeliest]
    one.best = max(inside, key=lambda number: one.scores[number])
    match, spot, clues = one.spans[one.best]
    form = points[columns[f"{one.aim.goal.name} {spot.form.name}"]]
    clues = [(clue, form if clue is Clue.FORM else degree) for clue, degree in clues]
    best = Best(match, spot, clues, float(one.scores[one.best]), float(parts[one.best] / parts.sum()))
    told: dict[str, float] = defaultdict(float)
    for clue, degree in support_clues(one.view, one.aim, best):
        told[clue.name] += degree
    one.told = told


def fit_support(asked: Sequence[Asked], names: Sequence[str]) -> list[Vector]:
    """Fit the odds of being spoken of, of being answered, and of being right."""

    def fit(groups: Sequence[str], label: Callable[[Asked], float], ridge: float) -> Vector:
        some = [one for one in asked if one.group in groups]
        weights = np.array([WEIGHTS["xquad-article"] if one.group == "xquad-article" else 1.0 for one in some])
        return fit_logistic(table(some, names), np.array([label(one) for one in some]), weights, ridge)

    def answerable(one: Asked) -> float:
        return float(one.item.answerable)

    return [
        fit((*ANSWERED, *UNANSWERED), answerable, SUPPORT_RIDGE),
        fit(("squad2", "squad2 unanswerable"), answerable, 4 * SUPPORT_RIDGE),
        fit(ANSWERED, lambda one: one.right, SUPPORT_RIDGE),
    ]


def table(asked: Sequence[Asked], names: Sequence[str]) -> Vector:
    """Lay out what supports the best spans as rows."""
    return np.array([[one.told.get(name, 0.0) for name in names] for one in asked])


def calibrate(asked: Sequence[Asked], names: Sequence[str]) -> Vector:
    """Combine the three odds, fitted on other folds each, into a probability that keeps its promise."""
    odds = np.zeros((len(asked), 3))
    for fold in range(FOLDS):
        points = fit_support([one for one in asked if one.fold != fold], names)
        inside = [number for number, one in enumerate(asked) if one.fold == fold]
        if inside:
            odds[inside] = table([asked[number] for number in inside], names) @ np.array(points).T
    labels = np.array([one.right for one in asked])
    weights = np.array([WEIGHTS.get(one.group, 1.0) for one in asked])
    on_topic = np.array([one.group not in UNANSWERED for one in asked])
    ones = np.ones(len(asked))
    fine_rows = np.stack([ones, odds[:, 1], odds[:, 2]], 1)
    fine = fit_logistic(fine_rows[on_topic], labels[on_topic], weights[on_topic], 0.01)
    raw = np.clip(logistic(odds[:, 0]) * (ALONE + (1 - ALONE) * logistic(fine_rows @ fine)), 1e-6, 1 - 1e-6)
    whole = fit_logistic(np.stack([ones, np.log(raw / (1 - raw))], 1), labels, weights, 0.01)
    return np.concatenate([fine, whole])


def written(columns: dict[str, int], points: Vector, names: Sequence[str], odds: Sequence[Vector], last: Vector) -> str:
    """Write the tables as a module."""
    clues = sorted(
        (name for name in columns if " " not in name and name != "FORM"), key=lambda name: -points[columns[name]]
    )
    forms = sorted(name for name in columns if " " in name)
    lines = [
        '"""Points of the rules that quote, fitted by eval/fit_reading.py on dev sets; log-odds, two decimals."""',
        "\nfrom __future__ import annotations\n\nfrom qa_bot.answer.aim import Goal",
        "from qa_bot.model.clue import Clue\nfrom qa_bot.model.spot import Form\n",
        "# Points of a span against the other spans of the best sentences.",
        "READING_POINTS: dict[Clue, float] = {\n    Clue.FORM: 1.0,",
        *(f"    Clue.{name}: {points[columns[name]]:.2f}," for name in clues),
        "}\n\n# How an answer to each kind of question is cut: log-odds of its form.",
        "FORM_POINTS: dict[tuple[Goal, Form], float] = {",
        *(f"    ({_cell(name)}): {points[columns[name]]:.2f}," for name in forms),
        "}",
    ]
    for title, comment, values in zip(
        ("SPOKEN_POINTS", "ANSWERED_POINTS", "RIGHT_POINTS"),
        (
            "the text speaks of the matter at all",
            "it answers the question, if it does",
            "the best span is right, if so",
        ),
        odds,
        strict=True,
    ):
        lines += [f"\n# The odds that {comment}.", f"{title}: dict[Clue, float] = {{"]
        lines += [f"    Clue.{name}: {value:.2f}," for name, value in zip(names, values, strict=True)]
        lines.append("}")
    lines.append(
        "\n# How the three combine: constant, part of answered, part of right; constant and slope of the whole."
    )
    numbers = ", ".join(f"{value:.2f}" for value in last)
    lines.append(f"CALIBRATION: tuple[float, float, float, float, float] = ({numbers})\n")
    return "\n".join(lines)


def _cell(name: str) -> str:
    """Write the key of a form's points."""
    goal, form = name.split(" ")
    return f"Goal.{goal}, Form.{form}"


def gather(folder: Path) -> list[Asked]:
    """Ask everything in the two thirds that may be tuned on."""
    lab = Lab(folder, lambda text, title: Bot.of_text(text, title=title), limit=None, titles=False)
    corpora: dict[str, Corpus] = {}
    asked = []
    for name in (*ANSWERED, *UNANSWERED):
        for item in lab.items(name):
            if is_kept(item.title):
                continue
            if item.context not in corpora:
                corpora[item.context] = Corpus([Document("text", item.context)])
            group = "squad2 unanswerable" if name == "squad2" and not item.answerable else name
            asked.append(ask(item, group, corpora[item.context]))
    return [one for one in asked if one.spans]


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, report the cross-validated F1, and write the tables if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="where the NAME-dev.jsonl files are")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args(arguments)
    asked = gather(options.folder)
    columns = fill_rows(asked)
    taught = [one for one in asked if one.group in SPANS]
    for fold in range(FOLDS):
        points = fit_spans([one for one in taught if one.fold != fold], len(columns))
        for one in asked:
            if one.fold == fold:
                choose(one, points, columns)
    for name in ANSWERED:
        some = [float(one.gains[one.best]) for one in asked if one.group == name]
        print(f"{name}: F1 {100 * sum(some) / len(some):.1f} over {len(some)} questions with spans, other folds")
    names = sorted({name for one in asked for name in one.told})
    text = written(columns, fit_spans(taught, len(columns)), names, fit_support(asked, names), calibrate(asked, names))
    if options.write:
        TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
