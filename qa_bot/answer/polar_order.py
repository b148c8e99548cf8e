"""Two figures in one yes/no question: "was it larger in 1900 than in 1890", "did A sell more than B"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.figure import best_fit
from qa_bot.answer.polar_figure import CERTAIN
from qa_bot.lexicon.en.asked_words import CHANGE, COMPARATIVES, COMPARED
from qa_bot.lexicon.en.polarity import EXCEEDING, SHORT_OF, SMALLER
from qa_bot.model.figure import Role
from qa_bot.question.asked import read_part

if TYPE_CHECKING:
    from collections.abc import Collection
    from decimal import Decimal

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked


class Ordered(NamedTuple):
    """Two figures of the text, and whether they stand in the asked order."""

    yes: bool
    one: Fit
    other: Fit


def order_figures(question: Question, view: View) -> Ordered | None:
    """Compare the two figures that a question with "than" describes, if the text gives both in one unit."""
    asked = _sides(question)
    if not asked:
        return None
    one, other, smaller = asked
    kinds = next((COMPARED[token.norm].split() for token in question.tokens if token.norm in COMPARED), None)
    ours, theirs = best_fit(one, view)[:3], best_fit(other, view)[:3]
    both = {id(fit.figure) for fit in ours} & {id(fit.figure) for fit in theirs}
    stems = frozenset(one.stems), frozenset(other.stems)
    pairs = ((a, b) for a in ours for b in theirs if a.figure is not b.figure)
    for first, second in (pair for pair in pairs if in_turn(*stems, pair, both)):
        if kinds is not None and first.figure.quantity.dimension.value not in kinds:
            continue
        same_unit = first.figure.quantity.unit.name == second.figure.quantity.unit.name
        same_role = (first.figure.role is Role.CHANGE) == (second.figure.role is Role.CHANGE)
        if same_unit and same_role and min(first.subject, second.subject) >= CERTAIN:
            left, right = _value(first), _value(second)
            return Ordered(left < right if smaller else left > right, first, second)
    return None


def in_turn(one: frozenset[str], other: frozenset[str], pair: tuple[Fit, Fit], both: Collection[int]) -> bool:
    """Say whether two figures are told apart: if each may be of either thing, they stand in the order of the two."""
    (first, second), sentence = pair, pair[0].sentence
    if second.sentence is not sentence or not {id(first.figure), id(second.figure)} <= set(both):
        return True
    places = [[t.start for t in sentence.tokens if t.stem in stems] for stems in (one - other, other - one)]
    starts = first.figure.quantity.span.start, second.figure.quantity.span.start
    return all(places) and (places[0][0] < places[1][0]) == (starts[0] < starts[1])


def _sides(question: Question) -> tuple[Asked, Asked, bool] | None:
    """Part a question at "than": what is compared, with what, and whether it is said to be the smaller."""
    norms = [token.norm for token in question.tokens]
    if "than" not in norms[2:]:
        return None
    than = norms.index("than", 2)
    word = next((norm for norm in reversed(norms[1:than]) if _compares(norm)), "")
    one, other = read_part(question, 1, than), read_part(question, than + 1, len(norms))
    change = any(token.stem in CHANGE and token.norm not in COMPARATIVES for token in question.tokens[1:than])
    if not word or not (one.stems or (change and one.periods)) or not (other.stems or other.periods):
        return None
    one = one._replace(change=change, direction=0)
    if not other.stems:
        other = one._replace(periods=other.periods)
    return one, other._replace(change=change, direction=0), word in SMALLER | SHORT_OF


def _compares(norm: str) -> bool:
    """Say whether a word is a comparative."""
    return norm in EXCEEDING or norm in SHORT_OF or norm in SMALLER or norm in COMPARATIVES


def _value(fit: Fit) -> Decimal:
    """Return what a figure amounts to; a fall counts below nothing."""
    value = fit.figure.quantity.value
    return -value if fit.figure.direction < 0 else value
