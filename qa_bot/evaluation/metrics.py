"""Measures: EM and F1 as the official SQuAD scripts define them, refusals, calibration, risk against coverage.

Everything is plain Python over plain values, so that any of it can be recomputed by hand. A *score* is what a
bot says of its own certainty, from 0 to 1; shares and averages run from 0 to 1 and are None where there is nothing
to divide by.
"""

from __future__ import annotations

import re
import string
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ARTICLES = re.compile(r"\b(?:a|an|the)\b")
_MARKS = frozenset(string.punctuation)
RIGHT = 0.5  # F1 from which a value passes for right


def normalize(text: str) -> str:
    """Fold a text as the SQuAD scripts do: lower case, no ASCII punctuation, no articles, single spaces."""
    bare = "".join(mark for mark in text.lower() if mark not in _MARKS)
    return " ".join(_ARTICLES.sub(" ", bare).split())


def exact(prediction: str, gold: str) -> float:
    """Return 1.0 if both texts are the same once normalized, else 0.0."""
    return float(normalize(prediction) == normalize(gold))


def f1(prediction: str, gold: str) -> float:
    """Return the F1 of shared tokens as the SQuAD 2.0 script does: an empty text equals only an empty text."""
    left, right = normalize(prediction).split(), normalize(gold).split()
    if not left or not right:
        return float(left == right)
    return _f1_of_tokens(left, right)


def f1_v1(prediction: str, gold: str) -> float:
    """Return the F1 of shared tokens as the SQuAD 1.1 script does: two empty texts share nothing."""
    return _f1_of_tokens(normalize(prediction).split(), normalize(gold).split())


def _f1_of_tokens(left: Sequence[str], right: Sequence[str]) -> float:
    """Return the harmonic mean of precision and recall over a bag of tokens."""
    shared = sum((Counter(left) & Counter(right)).values())
    if shared == 0:
        return 0.0
    precision, recall = shared / len(left), shared / len(right)
    return 2 * precision * recall / (precision + recall)


class Match(NamedTuple):
    """How well a prediction meets the best of its references."""

    exact: float
    f1: float


def match(prediction: str, golds: Iterable[str]) -> Match:
    """Compare a prediction with all references, taking the best of each measure; no reference means "no answer".

    References that normalize to nothing are left out, as in the SQuAD 2.0 script.
    """
    references = [gold for gold in golds if normalize(gold)] or [""]
    return Match(max(exact(prediction, gold) for gold in references), max(f1(prediction, gold) for gold in references))


def is_right(prediction: str, golds: Iterable[str]) -> bool:
    """Say whether a prediction would pass for right: it shares half of its words with a reference (F1 >= 0.5)."""
    return match(prediction, golds).f1 >= RIGHT


def mean(values: Iterable[float]) -> float | None:
    """Return the average, or None of nothing."""
    listed = list(values)
    return sum(listed) / len(listed) if listed else None


def share(hits: int, total: int) -> float | None:
    """Return a part of a whole, or None where the whole is empty."""
    return hits / total if total else None


class Scored(NamedTuple):
    """One question of a set with unanswerable ones: the forced prediction's measure and the bot's score for it.

    ``value`` is the F1 (or EM) that the prediction earns if it is given; for an unanswerable question it does
    not matter. ``given`` is False where there is no prediction at all.
    """

    answerable: bool
    score: float
    value: float
    given: bool = True


class Threshold(NamedTuple):
    """The best that a threshold on the score can do, and that threshold."""

    value: float
    score: float


def best_threshold(rows: Sequence[Scored]) -> Threshold | None:
    """Find the threshold with the best total, as the SQuAD 2.0 script does (there over the no-answer probability).

    Refusing everything earns one point for each unanswerable question; lowering the threshold trades these for what
    the predictions earn. Unlike the official script, questions with the same score stand or fall together, so that
    the threshold found is one that can be set; with distinct scores both agree.
    """
    if not rows:
        return None
    current = float(sum(not row.answerable for row in rows))
    best = Threshold(current, 1.0 + 1e-9)
    for score, tied in groupby(sorted(rows, key=lambda row: -row.score), key=lambda row: row.score):
        current += sum(row.value * row.given if row.answerable else -float(row.given) for row in tied)
        if current > best.value:
            best = Threshold(current, score)
    return Threshold(best.value / len(rows), best.score)


def auroc(positive: Iterable[float], negative: Iterable[float]) -> float | None:
    """Return the chance that a positive scores above a negative, ties counting half."""
    highs, lows = list(positive), list(negative)
    if not highs or not lows:
        return None
    ranked = sorted([(score, True) for score in highs] + [(score, False) for score in lows])
    below, wins = 0, 0.0
    for _, tied in groupby(ranked, key=lambda pair: pair[0]):
        group = [is_high for _, is_high in tied]
        lows_here = len(group) - sum(group)
        wins += sum(group) * (below + lows_here / 2)
        below += lows_here
    return wins / (len(highs) * len(lows))


class Caught(NamedTuple):
    """What a threshold refuses: the share of the unanswerable, the share of the answerable, and the threshold."""

    caught: float
    wrongly: float
    score: float


def caught_at(answerable: Sequence[float], unanswerable: Sequence[float], wrongly: float) -> Caught | None:
    """Refuse below the highest threshold that refuses at most this share of the answerable questions."""
    if not answerable or not unanswerable:
        return None
    allowed = int(wrongly * len(answerable) + 1e-9)
    threshold = sorted(answerable)[min(allowed, len(answerable) - 1)]
    return Caught(
        sum(score < threshold for score in unanswerable) / len(unanswerable),
        sum(score < threshold for score in answerable) / len(answerable),
        threshold,
    )


@dataclass(frozen=True, slots=True)
class Refusals:
    """Refusals counted: of the unanswerable (``right``), of the answerable (``wrong``), and those missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float | None:
        """The share of the refusals that were due."""
        return share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float | None:
        """The share of the due refusals that were made."""
        return share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        total = 2 * self.right + self.wrong + self.missed
        return share(2 * self.right, total)


def count_refusals(rows: Iterable[tuple[bool, bool]]) -> Refusals:
    """Count refusals over pairs of (answerable, refused)."""
    counted = Counter(rows)
    return Refusals(right=counted[False, True], wrong=counted[True, True], missed=counted[False, False])


@dataclass(frozen=True, slots=True)
class Polar:
    """Yes/no questions: how often the bot says one or the other, and how often that is right."""

    asked: int
    said_yes: int
    right_yes: int
    said_no: int
    right_no: int

    @property
    def coverage(self) -> float | None:
        """The share of the questions that get a yes or a no."""
        return share(self.said_yes + self.said_no, self.asked)

    @property
    def accuracy(self) -> float | None:
        """The share of what was said that is right."""
        return share(self.right_yes + self.right_no, self.said_yes + self.said_no)

    @property
    def yes_accuracy(self) -> float | None:
        """The share of the yeses that are right."""
        return share(self.right_yes, self.said_yes)

    @property
    def no_accuracy(self) -> float | None:
        """The share of the noes that are right."""
        return share(self.right_no, self.said_no)


def count_polar(rows: Iterable[tuple[str | None, str]]) -> Polar:
    """Count over pairs of (said, gold); whatever was said besides yes and no counts as nothing said."""
    counted = Counter(rows)
    said_yes = sum(times for (said, _), times in counted.items() if said == "yes")
    said_no = sum(times for (said, _), times in counted.items() if said == "no")
    return Polar(sum(counted.values()), said_yes, counted["yes", "yes"], said_no, counted["no", "no"])


class RiskPoint(NamedTuple):
    """Answering only the surest: how many (``coverage``), how many of these wrong (``risk``), down to which score."""

    coverage: float
    risk: float
    score: float


def risk_coverage(rows: Sequence[tuple[float, bool]]) -> tuple[RiskPoint, ...]:
    """Trace risk against coverage over pairs of (score, right), surest first; equal scores come together."""
    points, answered, wrong = [], 0, 0
    for score, tied in groupby(sorted(rows, key=lambda row: -row[0]), key=lambda row: row[0]):
        outcomes = [right for _, right in tied]
        answered += len(outcomes)
        wrong += outcomes.count(False)
        points.append(RiskPoint(answered / len(rows), wrong / answered, score))
    return tuple(points)


def risk_at(points: Sequence[RiskPoint], coverage: float) -> float | None:
    """Return the risk of the first point that covers this much."""
    return next((point.risk for point in points if point.coverage >= coverage - 1e-9), None)


class Bin(NamedTuple):
    """One line of a reliability table: the scores from ``low`` up, what they promised and what they kept."""

    low: float
    high: float
    number: int
    promised: float
    kept: float


def reliability(rows: Sequence[tuple[float, bool]], bins: int = 10) -> tuple[Bin, ...]:
    """Compare scores with outcomes over pairs of (score, right), in bins of equal width; empty bins are left out."""
    filled: dict[int, list[tuple[float, bool]]] = {}
    for score, right in rows:
        filled.setdefault(min(int(score * bins), bins - 1), []).append((score, right))
    return tuple(
        Bin(
            place / bins,
            (place + 1) / bins,
            len(members),
            sum(score for score, _ in members) / len(members),
            sum(right for _, right in members) / len(members),
        )
        for place, members in sorted(filled.items())
    )


def calibration_error(rows: Sequence[tuple[float, bool]], bins: int = 10) -> float | None:
    """Return the average gap between promised and kept over the bins, weighted by their size."""
    table = reliability(rows, bins)
    return sum(line.number * abs(line.promised - line.kept) for line in table) / len(rows) if rows else None


def quantile(values: Sequence[float], part: float) -> float | None:
    """Return the value below which this part of the sorted values lies (the nearest one, none in between)."""
    return sorted(values)[min(int(part * len(values)), len(values) - 1)] if values else None
