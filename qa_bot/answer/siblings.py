"""Rules that count brothers and sisters: who is "the third of six children" has five."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from qa_bot.answer.compute import derived
from qa_bot.answer.fit import Fit
from qa_bot.answer.players import said_by
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.extract.arithmetic import Computed
from qa_bot.lexicon.en.asked_words import EARLINESS, NUMBERING
from qa_bot.model.quantity import Dimension, Quantity, Unit
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question

_SURE = 0.85
_SIBLINGS = Unit("siblings", Dimension.COUNT, Decimal(1))
_ASKED = frozenset({"sibling", "siblings"})
_PLACED = NUMBERING | frozenset({*EARLINESS, "eldest", "one"})
_HAVING = frozenset({"have", "has", "had", "did", "does"})


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "Ida Ness sang. She was the third of six children.", "How many siblings did Ida Ness have?", "5 siblings"
        ),
        Example("Ida Ness was the youngest of four children.", "How many siblings did Ida Ness have?", "3 siblings"),
    ),
    counterexamples=(
        Example("Ida Ness was the third of six children.", "How many sisters did Ida Ness have?"),
        Example("Ida Ness was the third of six children.", "How many siblings did Orm Dahl have?"),
        Example("Ida Ness had six children.", "How many siblings did Ida Ness have?"),
    ),
)
def so_many_siblings(question: Question, view: View) -> Iterator[Candidate]:
    """Take the one who is asked about off the children of the same parents."""
    norms = {token.norm for token in question.tokens}
    if question.type is not QuestionType.HOW_MANY or not (norms & _ASKED and norms & _HAVING) or not question.names:
        return
    asked = {term.stem for term in view.terms if term.is_name}
    for match in view.matches:
        for figure in match.sentence.figures:
            if asked and _is_among(match.sentence, figure) and asked <= _who(match.sentence, figure):
                own = figure.quantity
                one = Quantity(Span(0, 0), Span(0, 0), Decimal(1), Decimal(1), own.unit)
                left = arithmetic.after_change(own, one, -1)
                if isinstance(left, Computed):
                    fit = Fit(match.sentence, match.place, figure, 1.0, None, (), None)
                    inputs = (own.words.of(match.sentence.document.text), "1")
                    yield derived("−", left._replace(unit=_SIBLINGS), (fit,), inputs=inputs, sure=_SURE)


def _is_among(sentence: Sentence, figure: Figure) -> bool:
    """Say whether a figure counts children of whom one is told: "the third *of six children*"."""
    before = [token.norm for token in sentence.tokens if token.end <= figure.quantity.words.start][-2:]
    after = [token.norm for token in sentence.tokens if token.start >= figure.quantity.words.start][:3]
    return len(before) > 1 and before[1] == "of" and before[0] in _PLACED and "children" in after


def _who(sentence: Sentence, figure: Figure) -> set[str]:
    """Return the stems of the one who is told to be one of several: the subject of the verb before."""
    start = figure.quantity.span.start
    verbs = [one for one in sentence.predicates if sentence.tokens[one.verb].start < start]
    subject = verbs[-1].subject if verbs else None
    return said_by(sentence, subject) if subject is not None else set()


RULES = (so_many_siblings,)
