"""Proposals to one winner, or to none: merge equals, add points, apply gates."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.contrary import contrary
from qa_bot.answer.gate import asks_sum, figure_gates, held, of_owner
from qa_bot.answer.weights import POINTS
from qa_bot.answer.whole import completed
from qa_bot.model.candidate import Candidate, Gate, Kind, Place
from qa_bot.model.clue import Clue

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.answer.rule import Rule
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
_PARTED = 1.6
# Only what may pass the threshold is looked at twice.
_COULD_WIN = 0.3
# How sure may be, at most, what its own sentence speaks against: a third is right for all that, on the dev sets.
_SPOKEN_AGAINST = 0.35
# A sentence is near a question that no rule answers if it shares so many words; how often it holds the answer.
_SEVERAL, _CLOSEST = 3, 0.1
_LEAST = 1e-4


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
    proposals: list[Proposal] = []
    contested: set[str] = set()
    for rule in rules:
        if rule.wants.isdisjoint(question.wants):
            continue
        for candidate in rule.propose(question, view):
            whole = completed(of_owner(held(candidate, gates, computed=computed), question), question, view)
            proposals.append(judged(rule.name, whole))
        if rule.contested:
            contested.add(rule.name)
    if not proposals:
        return list(_closest_sentence(view))
    return [_checked(question, view, one) for one in _with_second_opinion(proposals, contested)]


def _checked(question: Question, view: View, proposal: Proposal) -> Proposal:
    """Gate a proposal that could win, but whose own sentence speaks against it."""
    candidate = proposal.candidate
    if candidate.gate or candidate.kind is not Kind.ANSWER or proposal.probability < _COULD_WIN:
        return proposal
    gate = contrary(question, view, candidate)
    if gate is None:
        return proposal
    # It stays the nearest thing: what is less sure is no better for having nothing said against it.
    return proposal._replace(
        candidate=replace(candidate, gate=gate), probability=min(_SPOKEN_AGAINST, proposal.probability)
    )


def _closest_sentence(view: View) -> Iterator[Proposal]:
    """Yield the sentence that shares most with a question that no rule has anything for, as what is nearest."""
    match = next(iter(view.matches), None)
    if match and len(match.found) >= _SEVERAL:
        place = Place(match.sentence.document, match.sentence.span)
        clues = ((Clue.COVERAGE, match.coverage),)
        candidate = Candidate(place.quote, (place,), clues, gate=Gate.UNSURE, sure=_CLOSEST * match.coverage)
        yield judged("closest_sentence", candidate)


def _with_second_opinion(proposals: list[Proposal], contested: Collection[str]) -> list[Proposal]:
    """Trust a contested rule the less, the surer the reading is of other words.

    Where the two part, such a rule is right less often on the dev sets than it promises; its log-odds fall by
    ``_PARTED`` for each point of the reading's certainty.
    """
    read = [proposal for proposal in proposals if _is_read(proposal)]
    best = max(read, key=lambda proposal: proposal.probability, default=None)
    if best is None:
        return proposals
    return [
        proposal._replace(probability=_lowered(proposal.probability, best.probability))
        if proposal.rule in contested and not _meet(proposal.candidate, best.candidate)
        else proposal
        for proposal in proposals
    ]


def _is_read(proposal: Proposal) -> bool:
    """Say whether a proposal is a span of the reading that passed every gate."""
    candidate = proposal.candidate
    return not candidate.gate and Clue.FORM in [clue for clue, _ in candidate.clues]


def _meet(one: Candidate, other: Candidate) -> bool:
    """Say whether half of the shorter quote lies in the longer one."""
    if not one.places:
        return True
    first, second = one.places[0], other.places[0]
    if first.document is not second.document:
        return False
    shared = min(first.span.end, second.span.end) - max(first.span.start, second.span.start)
    return 2 * shared >= min(first.span.end - first.span.start, second.span.end - second.span.start)


def _lowered(probability: float, against: float) -> float:
    """Take from a probability what the certainty of another reading weighs, in log-odds."""
    odds = log(max(probability, _LEAST) / max(1 - probability, _LEAST)) - _PARTED * against
    return round(1 / (1 + exp(-odds)), 4)


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
