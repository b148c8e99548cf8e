"""Candidate: a possible answer with the clues that speak for it. Clue is the only place where weights live."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from qa_bot.model.clue import Clue
    from qa_bot.model.document import Document
    from qa_bot.model.quantity import Quantity
    from qa_bot.model.span import Span


class Kind(StrEnum):
    """What a candidate would be, were it chosen."""

    ANSWER = "answer"
    CORRECTION = "correction"


class Gate(StrEnum):
    """Which constraint a candidate fails; it then answers nothing, but may be the nearest thing."""

    OTHER_PERIOD = "other period"
    OTHER_SUBJECT = "other subject"
    OTHER_UNIT = "other unit"
    NOT_COMPARABLE = "not comparable"
    UNSURE = "unsure"


class Place(NamedTuple):
    """Where some words stand: the document and the span in it."""

    document: Document
    span: Span

    @property
    def quote(self) -> str:
        """The words, verbatim."""
        return self.document.text[self.span.start : self.span.end]


class DerivationStep(NamedTuple):
    """One step of a computation: operation, inputs as the text states them, result as it will be shown."""

    operation: str
    inputs: tuple[str, ...]
    result: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible answer.

    Attributes:
        value: the shortest exact answer, verbatim where it is quoted.
        places: the words it rests on, the value's own place first.
        clues: (name of the clue, degree from 0 to 1 or a small count); points are their weighted sum.
        kind: answer, or correction of a premise.
        quantity: the figure that the value states, if it does.
        steps: how it was computed, if it was.
        words: the reply, where the rule can say it better than the composer.
        gate: the constraint it fails, if it does.
        missing: parts of the question that it leaves unanswered, in the question's words.
        sure: probability of being right where the rule itself knows it; None leaves it to calibration.
    """

    value: str
    places: tuple[Place, ...]
    clues: tuple[tuple[Clue, float], ...]
    kind: Kind = Kind.ANSWER
    quantity: Quantity | None = None
    steps: tuple[DerivationStep, ...] = ()
    words: str | None = None
    gate: Gate | None = None
    missing: tuple[str, ...] = ()
    sure: float | None = None
