"""Fit the points of the rules that quote on public dev sets, and write qa_bot/answer/reading_weights.py.

    python eval/fit_reading.py DATA_FOLDER [--spoken] [--write]

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
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from fit_odds import ANSWERED, FOLDS, PAIRED, UNANSWERED, calibrate, fit_odds
from fitting import minimize

from qa_bot import Bot
from qa_bot.answer.aim import Aim, Goal, read_aim
from qa_bot.answer.match import View, look_up
from qa_bot.answer.reading import span_of, weigh
from qa_bot.answer.reading_weights import ANSWERED_POINTS, FORM_POINTS, READING_POINTS, RIGHT_POINTS
from qa_bot.answer.support import Best, support_clues
from qa_bot.evaluation.devset import Lab, is_kept
from qa_bot.evaluation.metrics import RIGHT, f1
from qa_bot.evaluation.ruler import sentence_at
from qa_bot.model.clue import Clue
from qa_bot.model.document import Document
from qa_bot.model.spot import Form
from qa_bot.question.analyze import analyze
from qa_bot.question.casing import written as capitals_of
from qa_bot.question.spelling import Speller
from qa_bot.retrieve.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from qa_bot.answer.match import Match
    from qa_bot.evaluation.item import Item
    from qa_bot.model.spot import Spot

    Vector = NDArray[np.float64]

SPANS = ("xquad", "squad2", "tatqa-text")
RIDGE, BLOCK = 0.7, 5
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


class Texts:
    """The texts asked about, each read once."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[Corpus, Speller]] = {}

    def __getitem__(self, text: str) -> tuple[Corpus, Speller]:
        if text not in self._read:
            corpus = Corpus([Document("text", text)])
            self._read[text] = corpus, Speller(corpus.vocabulary)
        return self._read[text]


def ask(item: Item, group: str, texts: Texts) -> Asked:
    """Read a question as the program does, and weigh the spans of its text."""
    corpus, speller = texts[item.context]
    mended, typos = speller.mend(item.question)
    capitals = capitals_of(corpus.sentences)
    question = analyze(item.question, resolved=mended, typos=typos, names=corpus.names, capitals=capitals)
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
    texts = Texts()
    asked = []
    for name in (*ANSWERED, *UNANSWERED):
        for item in lab.items(name):
            if not is_kept(item.title):
                group = "squad2 unanswerable" if name == "squad2" and not item.answerable else name
                asked.append(ask(item, group, texts))
    squad = [item for item in lab.items("squad2") if not is_kept(item.title)]
    for one, group in ((one, group) for pair in pairs(squad) for one, group in zip(pair, PAIRED, strict=True)):
        asked.append(ask(one, group, texts))
    return [one for one in asked if one.spans]


def pairs(items: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Yield each answerable question asked of a block of its article, and of that block without its paragraph."""
    articles: dict[str, dict[str, None]] = {}
    for item in items:
        articles.setdefault(item.title, {})[item.context] = None
    for item in items:
        if item.answerable:
            texts = [*articles[item.title]]
            first = texts.index(item.context) // BLOCK * BLOCK
            block = texts[first : first + BLOCK] if first + 1 < len(texts) else texts[-BLOCK:]
            before = sum(len(text) + 2 for text in block[: block.index(item.context)])
            golds = tuple(gold._replace(start=gold.start + before) for gold in item.golds)
            rest = "\n\n".join(text for text in block if text != item.context)
            whole = replace(item, context="\n\n".join(block), golds=golds)
            yield whole, replace(item, context=rest, golds=(), answerable=False)


def points_as_they_are(columns: dict[str, int]) -> Vector:
    """Return the points of spans that the program has now."""
    points = np.zeros(len(columns))
    for name, column in columns.items():
        goal, _, form = name.partition(" ")
        points[column] = FORM_POINTS.get((Goal[goal], Form[form]), 0.0) if form else READING_POINTS.get(Clue[name], 0.0)
    return points


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, report the cross-validated F1, and write the tables if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="where the NAME-dev.jsonl files are")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    parser.add_argument(
        "--spoken",
        action="store_true",
        help="only the odds that the text speaks of the matter, and how all odds combine: the rest stays as it is",
    )
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
    points, odds = points_as_they_are(columns), fit_odds(asked, names)
    if options.spoken:
        kept = (ANSWERED_POINTS, RIGHT_POINTS)
        odds[1:] = [np.array([table.get(Clue[name], 0.0) for name in names]) for table in kept]
    else:
        points = fit_spans(taught, len(columns))
    text = written(columns, points, names, odds, calibrate(asked, names))
    if options.write:
        TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
