"""Support: how far the text bears out what a question says, beyond the words of one span; the odds of being right."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.aim import Goal
from qa_bot.answer.matter import matter_clues
from qa_bot.answer.reading_weights import ANSWERED_POINTS, CALIBRATION, RIGHT_POINTS, SPOKEN_POINTS
from qa_bot.lexicon.en.common import COMMON
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.model.clue import Clue
from qa_bot.model.spot import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qa_bot.answer.aim import Aim
    from qa_bot.answer.match import Match, Term, View
    from qa_bot.model.spot import Spot

_MOST = 12.0
# What the text does not speak of must come out below what it speaks of but hardly answers: without this floor
# both would be near zero.
_SPOKEN_ALONE = 0.5
_HALF, _MUCH, _THIRD = 0.5, 0.75, 0.33
_FITTING = {
    Goal.WHEN: frozenset({Form.PERIOD, Form.PHRASE, Form.CLAUSE}),
    Goal.AMOUNT: frozenset({Form.QUANTITY, Form.PERIOD}),
    Goal.WHO: frozenset({Form.NAME, Form.NOUN}),
    Goal.WHERE: frozenset({Form.NAME, Form.NOUN, Form.PHRASE}),
}
# Clues of the best span that tell something about the answer as a whole: what they are called there.
_CARRIED = {
    Clue.FORM: Clue.SURE_FORM,
    Clue.SLOT_SWAPPED: Clue.SURE_SWAPPED,
    Clue.NAME_OF_KIND: Clue.SURE_KIND,
    Clue.HEAD_IS: Clue.SURE_KIND,
    Clue.UNIT_AS_ASKED: Clue.SURE_KIND,
    Clue.RIGHT_GRAIN: Clue.SURE_KIND,
    Clue.COUNTS_HEAD: Clue.SURE_KIND,
    Clue.PAIRS: Clue.SURE_PAIRS,
}
_SAME_CLAUSE = Clue.SAME_CLAUSE


class Best(NamedTuple):
    """The best span with its clues, its points and its part of all the probability."""

    match: Match
    spot: Spot
    clues: Sequence[tuple[Clue, float]]
    points: float
    share: float


def support(view: View, aim: Aim, best: Best) -> tuple[list[tuple[Clue, float]], float]:
    """Return the clues for and against the best span being right, and the probability that it is.

    Three odds go into it: that the text speaks of the matter at all, that it answers the question if it does, and
    that this span is the answer if there is one.
    """
    told = list(support_clues(view, aim, best))
    return told, combined(_odds(told, SPOKEN_POINTS), _odds(told, ANSWERED_POINTS), _odds(told, RIGHT_POINTS))


def combined(spoken: float, answered: float, right: float) -> float:
    """Return the probability of being right that belongs to the three log-odds."""
    base, of_answered, of_right, start, slope = CALIBRATION
    fine = _logistic(base + of_answered * answered + of_right * right)
    raw = _logistic(spoken) * (_SPOKEN_ALONE + (1 - _SPOKEN_ALONE) * fine)
    return _logistic(start + slope * log(raw / (1 - raw)))


def _odds(clues: Sequence[tuple[Clue, float]], points: Mapping[Clue, float]) -> float:
    """Return the log-odds that belong to some clues, within bounds that no probability rounds to 0 or 1 at."""
    return max(-_MOST, min(_MOST, sum([points.get(clue, 0.0) * degree for clue, degree in clues])))


def _logistic(odds: float) -> float:
    """Return the probability that belongs to log-odds."""
    return 1 / (1 + exp(-max(-_MOST, min(_MOST, odds))))


def support_clues(view: View, aim: Aim, best: Best) -> Iterator[tuple[Clue, float]]:
    """List what the text as a whole says for and against the best span."""
    match, terms = best.match, view.terms
    total = sum(term.weight for term in terms) or 1.0
    shared = sum(term.weight * match.at[term.stem].grade for term in terms if term.stem in match.at) / total
    yield Clue.SURE_BASE, 1.0
    yield from _lead(aim, best, shared)
    yield from _sharing(view, match, shared, total)
    yield from _missing(view, match, shared, total)
    yield from matter_clues(view)
    if aim.verb and aim.verb not in match.at:
        yield Clue.SURE_VERB_MISSED, 1.0
    if aim.head and view.question.head not in match.at:
        yield Clue.SURE_HEAD_MISSED, 1.0
    negated = any(token.norm in NEGATORS for token in match.sentence.tokens)
    asked = any(token.norm in NEGATORS for token in view.question.tokens)
    if negated != asked:
        yield Clue.SURE_NEGATED, 1.0


def _lead(aim: Aim, best: Best, shared: float) -> Iterator[tuple[Clue, float]]:
    """Look at how far the best span leads, and at those of its own clues that tell something about the whole."""
    yield Clue.SURE_LEAD, log(max(best.share, 1e-4))
    yield Clue.SURE_POINTS, best.points / 10
    if best.spot.form not in _FITTING.get(aim.goal, frozenset(Form)):
        yield Clue.SURE_UNFIT, 1.0
    for clue, degree in best.clues:
        if clue in _CARRIED:
            yield _CARRIED[clue], degree
        elif clue is _SAME_CLAUSE:
            yield Clue.SURE_FAR, max(0.0, shared - degree)


def _sharing(view: View, match: Match, shared: float, total: float) -> Iterator[tuple[Clue, float]]:
    """Look at the words that the sentence holds, and at those of the sentence that holds most."""
    yield Clue.SURE_SHARED, shared
    yield Clue.SURE_LITTLE_SHARED, max(0.0, _HALF - shared)
    yield Clue.SURE_MUCH_SHARED, max(0.0, shared - _MUCH)
    yield Clue.SURE_SHARED_WEIGHT, shared * total
    met = [term for term in view.terms if term.stem in match.at]
    yield Clue.SURE_HEAVIEST_SHARED, max((term.weight * match.at[term.stem].grade for term in met), default=0.0)
    yield Clue.SURE_CONTENT_SHARED, _content(view.terms, match)
    most = max(other.coverage + other.context for other in view.matches)
    yield Clue.SURE_BEST_SHARED, most
    yield Clue.SURE_BEST_MISSED, max(0.0, 1 - most) * sum(term.weight for term in view.terms if not term.asked)


def _missing(view: View, match: Match, shared: float, total: float) -> Iterator[tuple[Clue, float]]:
    """Look at the words that the sentence, its paragraph, or every document lacks."""
    terms, near = view.terms, _near(view, match)
    missed = [term for term in terms if term.stem not in match.at]
    far = [term for term in missed if term.stem not in near]
    absent = [term for term in missed if not view.corpus.concordance.relatives(term.stem)]
    away, gone = sum(term.weight for term in far), sum(term.weight for term in absent)
    yield Clue.SURE_CONTEXT, max(0.0, 1 - shared - away / total)
    yield Clue.SURE_MISSED_NEAR, away / total
    yield Clue.SURE_MISSED_WEIGHT, away
    yield Clue.SURE_ABSENT, gone / total
    yield Clue.SURE_MUCH_ABSENT, max(0.0, gone / total - _THIRD)
    yield Clue.SURE_ABSENT_WEIGHT, gone
    yield Clue.SURE_NAMES_MISSED, _share([term for term in missed if term.is_name], terms)
    yield Clue.SURE_NAMES_ELSEWHERE, _share([term for term in far if term.is_name and term not in absent], terms)
    yield Clue.SURE_NAMES_ABSENT, _share([term for term in absent if term.is_name], terms)
    yield Clue.SURE_NUMBERS_MISSED, float(any(term.is_number for term in missed))
    yield Clue.SURE_HEAVIEST_MISSED, max((term.weight for term in missed), default=0.0) / total
    yield Clue.SURE_WORDS, log(len(terms) + 1)


def _content(terms: Sequence[Term], match: Match) -> float:
    """Return the share of the names, numbers and uncommon words among the terms that a sentence holds."""
    weighty = [term for term in terms if term.is_name or term.is_number or term.norm not in COMMON]
    return sum(term.stem in match.at for term in weighty) / len(weighty) if weighty else _HALF


def _near(view: View, match: Match) -> frozenset[str]:
    """Return the terms that the paragraph of a sentence holds."""
    paragraph, document = match.sentence.paragraph, match.sentence.document
    return frozenset(
        stem
        for other in view.matches
        if other.sentence.paragraph == paragraph and other.sentence.document is document
        for stem in other.at
    )


def _share(some: Sequence[Term], terms: Sequence[Term]) -> float:
    """Return the share of the names among the terms that some make up."""
    names = [term for term in terms if term.is_name]
    return len(some) / len(names) if names else 0.0
