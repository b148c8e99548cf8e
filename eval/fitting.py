"""What the fitting scripts have in common: a minimizer, and the logistic regression that it serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Vector = NDArray[np.float64]
    Objective = Callable[[Vector], tuple[float, Vector]]

TINY = 1e-10


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
