"""Clues for a stated figure that passes every gate, and the probability that it is the asked one."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from qa_bot.answer.figure_weights import FIGURE_POINTS
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.model.clue import Clue
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_HALF, _MOST_RIVALS, _AS_WELL = 0.5, 4, 0.05
# "What was the profit in 2020" asks for a figure nearly as plainly as "how much" does.
_DATED = 0.7
# "How big" leaves the unit open.
_OPEN = 0.5
_LOOSE = ("hundreds", "thousands", "dozens", "scores", "millions", "billions", "trillions", "several", "few")
_HOW = frozenset({QuestionType.HOW_MUCH, QuestionType.HOW_MANY, QuestionType.HOW_LONG})


def figure_clues(
    fit: Fit, found: Sequence[Fit], asked: Asked, question: Question, view: View
) -> tuple[tuple[Clue, float], ...]:
    """List what speaks for and against a figure, with degrees; ``found`` are all figures that were held against it."""
    own = view.corpus.own(fit.place, fit.figure)
    return tuple((clue, round(degree, 3)) for clue, degree in _clues(fit, found, asked, question, view, own) if degree)


def probability(clues: Sequence[tuple[Clue, float]]) -> float:
    """Return the probability that a figure with these clues is the asked one."""
    return 1 / (1 + exp(-sum(FIGURE_POINTS.get(clue, 0.0) * degree for clue, degree in clues)))


def _clues(
    fit: Fit, found: Sequence[Fit], asked: Asked, question: Question, view: View, own: Own
) -> Iterator[tuple[Clue, float]]:
    """Yield every clue with its degree."""
    yield Clue.FIGURE_BASE, 1.0
    yield Clue.FIGURE_WHOLE, float(not fit.missing)
    yield Clue.FIGURE_SHARE, (fit.subject - _HALF) / _HALF
    yield Clue.FIGURE_STATED_PERIOD, float(fit.period is Clue.PERIOD_FOUND)
    yield Clue.FIGURE_CARRIED_PERIOD, float(fit.period is Clue.PERIOD_CARRIED)
    yield Clue.FIGURE_RIVALS, min(own.rivals, _MOST_RIVALS) / _MOST_RIVALS
    yield from _against_others(fit, found)
    match = next((match for match in view.matches if match.place == fit.place), None)
    yield Clue.FIGURE_COVERAGE, match.coverage if match else 0.0
    yield Clue.FIGURE_BEST_SENTENCE, float(bool(view.matches) and view.matches[0].place == fit.place)
    yield from _words(asked, view, own)
    yield from _verb(question, view, own)
    counts = asked.counted is not None and own.counted != "" and asked.counted in own.stems
    yield Clue.FIGURE_COUNTS, float(counts)
    kind = asked.dimension is fit.figure.quantity.dimension
    yield Clue.FIGURE_KIND, 1.0 if kind else _OPEN * (asked.dimension is None)
    negated = question.negated or any(token.norm in NEGATORS for token in question.tokens)
    yield Clue.FIGURE_NEGATION, float(negated is not own.negated)
    yield Clue.FIGURE_VAGUE, float(_is_vague(fit))
    yield Clue.FIGURE_HOW, 1.0 if question.type in _HOW else _DATED * (fit.period is not None)
    yield Clue.FIGURE_LACKS, _lacks(fit, asked, view)
    yield Clue.FIGURE_NAMED, float(bool(asked.names) and all(name.key in own.keys_here for name in asked.names))


def _against_others(fit: Fit, found: Sequence[Fit]) -> Iterator[tuple[Clue, float]]:
    """Compare with the next figure of another value that passes the gates too."""
    value = fit.figure.quantity.value
    others = [other.subject for other in found if other.gate is None and other.figure.quantity.value != value]
    lead = fit.subject - max(others, default=0.0)
    yield Clue.FIGURE_RIVAL_FITS, float(lead < _AS_WELL)
    yield Clue.FIGURE_LEAD, min(1.0, max(0.0, lead) / _HALF)


def _is_vague(fit: Fit) -> bool:
    """Say whether a figure is a word like "half" or "thousands"; "seven" is as exact as digits."""
    words = fit.figure.quantity.span.of(fit.sentence.document.text).lower()
    if any(char.isdigit() for char in words):
        return False
    dimension = fit.figure.quantity.dimension
    return dimension in {Dimension.SHARE, Dimension.MULTIPLE} or any(word in words.split() for word in _LOOSE)


def _lacks(fit: Fit, asked: Asked, view: View) -> float:
    """Weigh the weightiest word that nothing near the figure says, though the documents say it elsewhere."""
    concordance = view.corpus.concordance
    weights = {word: view.weights.get(word) or concordance.weight(word, word) for word in asked.stems}
    elsewhere = [
        weights[word]
        for word in fit.missing
        if any(concordance.places(other) for other, _ in concordance.relatives(word))
    ]
    return max(elsewhere, default=0.0) / (sum(weights.values()) or 1.0)


def _words(asked: Asked, view: View, own: Own) -> Iterator[tuple[Clue, float]]:
    """Weigh the asked words by where they stand."""
    relatives = {word: [other for other, _ in view.corpus.concordance.relatives(word)] for word in asked.stems}
    total = len(asked.stems) or 1
    at_home = sum(any(other in own.stems for other in others) for others in relatives.values())
    away = sum(
        any(other in own.nearer or (other in own.context and other not in own.clause) for other in others)
        and not any(other in own.stems for other in others)
        for others in relatives.values()
    )
    yield Clue.FIGURE_OWN, at_home / total
    yield Clue.FIGURE_ELSEWHERE, away / total


def _verb(question: Question, view: View, own: Own) -> Iterator[tuple[Clue, float]]:
    """Say whether the question's verb is the one that governs the figure."""
    if question.verb is None:
        return
    others = {other for other, _ in view.corpus.concordance.relatives(question.verb)}
    here = bool(others & own.clause)
    yield Clue.FIGURE_VERB, float(here and not others & own.other_verbs)
    yield Clue.FIGURE_OTHER_VERB, float(not here)
