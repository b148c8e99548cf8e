"""The odds of being right, fitted: that the text speaks of the matter, answers the question, and the span is it.

Whether a text speaks of the matter is learnt from questions asked of five paragraphs with theirs among them, and of
the other four alone; what is typed of a text is answered there more often than that, which ``PRIOR`` says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from fitting import fit_logistic, logistic

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fit_reading import Asked
    from fitting import Vector

ANSWERED = ("xquad", "xquad-article", "squad2", "tatqa-text")
UNANSWERED = ("honesty-l1", "honesty-l2")
PAIRED = ("squad2-article", "squad2-l2")
SPOKEN = ("xquad", "xquad-article", *UNANSWERED, *PAIRED)
SPOKEN_WEIGHTS = {"xquad": 0.5, "honesty-l1": 0.5}
# What only tells whether a text speaks of the matter.
MATTER = frozenset({"SURE_TERMS", "SURE_LACKED", "SURE_MATTER_LACKED", "SURE_MATTER_NEAR", "SURE_RUN"})
WEIGHTS = {"honesty-l1": 0.2, "honesty-l2": 0.2, "xquad-article": 0.5}
FOLDS, RIDGE, ALONE, PRIOR = 4, 0.5, 0.5, 1.5


def fit_odds(asked: Sequence[Asked], names: Sequence[str]) -> list[Vector]:
    """Fit the odds of being spoken of, of being answered, and of being right."""

    def fit(groups: Sequence[str], label: Callable[[Asked], float], ridge: float, given: dict[str, float]) -> Vector:
        some = [one for one in asked if one.group in groups]
        weights = np.array([given.get(one.group, 1.0) for one in some])
        rows = table(some, names)
        if groups is not SPOKEN:
            rows[:, [name in MATTER for name in names]] = 0.0
        return fit_logistic(rows, np.array([label(one) for one in some]), weights, ridge)

    def answerable(one: Asked) -> float:
        return float(one.item.answerable)

    spoken = fit(SPOKEN, answerable, 2 * RIDGE, SPOKEN_WEIGHTS)
    spoken[list(names).index("SURE_BASE")] += PRIOR
    return [
        spoken,
        fit(("squad2", "squad2 unanswerable"), answerable, 4 * RIDGE, WEIGHTS),
        fit(ANSWERED, lambda one: one.right, RIDGE, WEIGHTS),
    ]


def table(asked: Sequence[Asked], names: Sequence[str]) -> Vector:
    """Lay out what supports the best spans as rows."""
    return np.array([[one.told.get(name, 0.0) for name in names] for one in asked])


def calibrate(asked: Sequence[Asked], names: Sequence[str]) -> Vector:
    """Combine the three odds, fitted on other folds each, into a probability that keeps its promise."""
    odds = np.zeros((len(asked), 3))
    for fold in range(FOLDS):
        points = fit_odds([one for one in asked if one.fold != fold], names)
        inside = [number for number, one in enumerate(asked) if one.fold == fold]
        if inside:
            odds[inside] = table([asked[number] for number in inside], names) @ np.array(points).T
    odds = odds[[one.group not in PAIRED for one in asked]]
    asked = [one for one in asked if one.group not in PAIRED]
    labels = np.array([one.right for one in asked])
    weights = np.array([WEIGHTS.get(one.group, 1.0) for one in asked])
    on_topic = np.array([one.group not in UNANSWERED for one in asked])
    ones = np.ones(len(asked))
    fine_rows = np.stack([ones, odds[:, 1], odds[:, 2]], 1)
    fine = fit_logistic(fine_rows[on_topic], labels[on_topic], weights[on_topic], 0.01)
    raw = np.clip(logistic(odds[:, 0]) * (ALONE + (1 - ALONE) * logistic(fine_rows @ fine)), 1e-6, 1 - 1e-6)
    whole = fit_logistic(np.stack([ones, np.log(raw / (1 - raw))], 1), labels, weights, 0.01)
    return np.concatenate([fine, whole])
