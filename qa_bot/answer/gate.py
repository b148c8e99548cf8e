"""Constraints as gates: what another rule proposes is held to the period, the unit and the subject that are asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.answer.fit import askings, fits
from qa_bot.answer.single import is_whole, other_rate
from qa_bot.lexicon.en.asked_words import COMPARATIVES
from qa_bot.model.candidate import Gate
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.question.asked import read_asked
from qa_bot.question.operands import Operation, read_operands

if TYPE_CHECKING:
    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.question import Question
    from qa_bot.model.span import Span
    from qa_bot.question.asked import Asked

# A question for one of these is answered in its own units only.
_TELLING = frozenset(
    {
        Dimension.COUNT,
        Dimension.AGE,
        Dimension.MONEY,
        Dimension.MASS,
        Dimension.LENGTH,
        Dimension.TEMPERATURE,
        Dimension.SPEED,
        Dimension.AREA,
    }
)

# A figure that meets less of the asked subject than this is of something else.
_TOO_LITTLE = 0.5

_SHARES = frozenset({"share", "percentage", "proportion", "fraction"})
_HOW = frozenset({QuestionType.HOW_MUCH, QuestionType.HOW_MANY})

# What is granted is no answer by itself, least of all to "why": "despite the rain".
_CONCEDING = frozenset({"despite", "although", "though", "notwithstanding", "regardless"})

Gates = dict["Span", "Gate"]


def figure_gates(question: Question, view: View) -> Gates:
    """Return, for each figure of the retrieved passages that fails a constraint of the question, which one."""
    if AnswerType.QUANTITY not in question.wants:
        return _other_times(question, view)
    length, *time = askings(question)
    gates = [
        (fit.figure.quantity.span, _gate(fit, asked, question, view))
        for asked in (length, *time)
        for fit in fits(asked, view)
        if not time or (fit.figure.quantity.dimension is Dimension.LENGTH) is (asked is length)
    ]
    return {span: gate for span, gate in gates if gate}


def _other_times(question: Question, view: View) -> Gates:
    """Return the figures of another time than a question names that does not ask for a figure by its form."""
    asked = read_asked(question)
    if not asked.periods:
        return {}
    found = fits(asked._replace(dimension=None), view)
    return {fit.figure.quantity.span: fit.gate for fit in found if fit.gate is Gate.OTHER_PERIOD}


def _gate(fit: Fit, asked: Asked, question: Question, view: View) -> Gate | None:
    """Return the constraint that a figure fails so plainly that no rule may quote it."""
    if fit.gate is Gate.OTHER_UNIT:
        share = any(token.norm in _SHARES for token in question.tokens) and asked.dimension is Dimension.SHARE
        plain = asked.unit or asked.priced or asked.sized or asked.dimension in _TELLING or share
        return fit.gate if plain or _other_role(fit, asked, question) else None
    if question.head == "amount" and fit.figure.quantity.dimension is Dimension.TIME:
        return Gate.OTHER_UNIT  # what something amounts to is no length of time
    if _is_part_of(fit, question):
        return Gate.OTHER_UNIT
    if fit.gate is None and fit.subject < _TOO_LITTLE:
        return Gate.UNSURE
    return fit.gate or (Gate.OTHER_UNIT if other_rate(fit, question, view) or is_whole(fit, question, view) else None)


def _is_part_of(fit: Fit, question: Question) -> bool:
    """Say whether a fraction is only a part of what is asked for: "half the dose" is not what the dose was."""
    if fit.figure.quantity.unit.name != "fraction" or question.head is None:
        return False
    after = [token for token in fit.sentence.tokens if token.start >= fit.figure.quantity.span.end][:3]
    return bool(after) and after[0].norm in _OF_THE and any(token.stem == question.head for token in after[1:])


_OF_THE = frozenset({"the", "of", "its", "their", "his", "her", "our"})


def _other_role(fit: Fit, asked: Asked, question: Question) -> bool:
    """Say whether a figure is a change where a level is asked for, or a level where "by how much" asks for a change."""
    by = question.tokens[0].norm == "by" and fit.figure.role is Role.LEVEL
    return by if asked.change else fit.figure.role is Role.CHANGE


_MORE = frozenset({"more", "less", "fewer"})


def asks_sum(question: Question, view: View) -> bool:
    """Say whether only a computed figure can answer ("how much more is A than B", "how much bigger is A")."""
    norms = [token.norm for token in question.tokens[max(question.gap, 0) : max(question.gap, 0) + 3]]
    if norms[:1] == ["how"] and any(norm in COMPARATIVES and norm not in _MORE | {"longer"} for norm in norms):
        return True
    operands = read_operands(question) if question.type in _HOW else None
    against = question.type in _HOW and any(token.norm == "than" for token in question.tokens)
    if operands is None and against and not _MORE.isdisjoint(norms):
        found = fits(read_asked(question), view)  # "12 more than" may be stated
        return not any(view.corpus.own(fit.place, fit.figure).following in COMPARATIVES for fit in found)
    summed = operands is not None and operands.operation in {Operation.DIFFERENCE, Operation.RATIO, Operation.SUM}
    # "The gap between A and B" may be stated, as "a gap of 7".
    if operands is None or not summed or not operands.noun:
        return summed
    return not any(
        operands.noun in view.corpus.own(fit.place, fit.figure).stems for fit in fits(read_asked(question), view)
    )


def held(candidate: Candidate, gates: Gates, *, computed: bool) -> Candidate:
    """Return the candidate, gated if the figure that it quotes fails a constraint, or if it had to be computed."""
    if computed and not candidate.steps and not candidate.gate:
        return replace(candidate, gate=Gate.UNSURE)
    if candidate.value.partition(" ")[0].lower() in _CONCEDING and not candidate.gate:
        return replace(candidate, gate=Gate.UNSURE)
    if candidate.gate or not gates or candidate.steps or not candidate.places:
        return candidate
    span = candidate.places[0].span
    gate = next((gate for figure, gate in gates.items() if figure.overlaps(span) and _is_figure(span, figure)), None)
    return replace(candidate, gate=gate) if gate else candidate


def of_owner(candidate: Candidate, question: Question) -> Candidate:
    """Gate a name that only owns what answers who: "founded by *Ada*'s grandmother"."""
    if question.type is not QuestionType.WHO or candidate.gate or not candidate.places:
        return candidate
    place = candidate.places[0]
    owns = place.document.text[place.span.end : place.span.end + 2].replace("’", "'") == "'s"
    return replace(candidate, gate=Gate.UNSURE) if owns and "whose" not in question.text.lower() else candidate


def _is_figure(span: Span, figure: Span) -> bool:
    """Say whether a span is little more than a figure: a sentence that holds one is not gated by it."""
    return span.end - span.start <= 2 * (figure.end - figure.start) + 8
