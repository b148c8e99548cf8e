"""Proposals to one winner, or to none: merge equals, add points, apply gates."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.gate import asks_sum, figure_gates, held
from qa_bot.answer.weights import POINTS
from qa_bot.model.candidate import Gate, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qa_bot.answer.match import View
    from qa_bot.answer.rule import Rule
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.question import Question


# What fails a gate is no answer, but blocks guesses that are less sure than this.
BLOCKING = {
    Gate.OTHER_PERIOD: 0.5,
    Gate.OTHER_SUBJECT: 0.3,
    Gate.OTHER_UNIT: 0.3,
    Gate.NOT_COMPARABLE: 0.9,
    Gate.UNSURE: 0.2,
}

# From here on a correction goes before every answer.
_PLAIN = 0.9


class Proposal(NamedTuple):
    """A candidate, who proposed it, its points and its probability of being right."""

    rule: str
    candidate: Candidate
    points: float
    probability: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """All proposals, best first; ``winner`` is the first, if it passes every gate and the threshold."""

    proposals: tuple[Proposal, ...]
    winner: Proposal | None

    @property
    def nearest(self) -> Proposal | None:
        """The best proposal, whether it passed or not."""
        return self.winner or (self.proposals[0] if self.proposals else None)


def propose(question: Question, view: View, rules: Sequence[Rule]) -> list[Proposal]:
    """Run every rule whose wanted types fit the question, and hold what they propose to its constraints."""
    gates, computed = figure_gates(question, view), asks_sum(question, view)
    return [
        judged(rule.name, held(candidate, gates, computed=computed))
        for rule in rules
        if rule.wants & question.wants
        for candidate in rule.propose(question, view)
    ]


def judged(name: str, candidate: Candidate) -> Proposal:
    """Add up a candidate's points and turn them into a probability, unless the rule knows it."""
    points = sum([POINTS.get(clue, 0.0) * degree for clue, degree in candidate.clues])
    sure = candidate.sure if candidate.sure is not None else 1 / (1 + exp(-max(-30.0, min(30.0, points))))
    if candidate.gate:
        sure = min(sure, BLOCKING[candidate.gate])
    return Proposal(name, candidate, round(points, 4), round(sure, 4))


def rank(proposals: Iterable[Proposal], *, threshold: float) -> Ranking:
    """Order proposals and pick the winner.

    The order is total: probability, points, place in the text, rule name; nothing depends on the order of rules.
    A proposal that fails a gate answers nothing, and blocks those that are less probable than it: where the asked
    figure is found for another year, a guess from elsewhere is no better.
    """
    ordered = tuple(sorted(_merged(proposals), key=_key))
    first = ordered[0] if ordered else None
    passes = first is not None and not first.candidate.gate and first.probability >= threshold
    return Ranking(ordered, first if passes else None)


def _key(proposal: Proposal) -> tuple[bool, float, float, int, int, str]:
    """Sort best first; where the text denies what a question takes for granted, no answer to it can be right."""
    corrects = proposal.candidate.kind is Kind.CORRECTION and proposal.probability >= _PLAIN
    first = proposal.candidate.places[0].span if proposal.candidate.places else (0, 0)
    return (not corrects, -proposal.probability, -proposal.points, first[0], first[1], proposal.rule)


def _merged(proposals: Iterable[Proposal]) -> list[Proposal]:
    """Keep the best of the proposals that give the same value at the same place."""
    kept: dict[tuple[object, ...], Proposal] = {}
    for proposal in proposals:
        candidate = proposal.candidate
        first = candidate.places[0].span if candidate.places else None
        key = (candidate.value, first, candidate.kind, candidate.gate)
        if key not in kept or _key(proposal) < _key(kept[key]):
            kept[key] = proposal
    return list(kept.values())
