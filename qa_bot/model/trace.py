"""Trace: the intermediate values of one answer, so that a reader can find the step that went astray."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_bot.model.answer import Answer


@dataclass(frozen=True, slots=True)
class Retrieved:
    """A passage that was looked at, with its place and its score."""

    document: str
    start: int
    end: int
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Considered:
    """A candidate: who proposed it, what spoke for it, and the gate that removed it, if one did."""

    rule: str
    value: str
    quote: str
    clues: tuple[tuple[str, float], ...]
    points: float
    gate: str | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything that happened between a question and its answer.

    ``understood`` lists what the analysis made of the question as (label, words) pairs; ``carried`` what was
    taken over from earlier turns, in the same form.
    """

    question: str
    resolved: str
    understood: tuple[tuple[str, str], ...]
    carried: tuple[tuple[str, str], ...]
    passages: tuple[Retrieved, ...]
    candidates: tuple[Considered, ...]
    answer: Answer
