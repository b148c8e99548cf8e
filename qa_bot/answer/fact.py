"""Rules that quote a time or a number as the text states it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.reading import READS, quote, quotes, read
from qa_bot.answer.rule import Example, rule
from qa_bot.model.figure import Role
from qa_bot.model.question import QuestionType
from qa_bot.model.spot import Form
from qa_bot.question.asked import read_asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.answer.reading import Read
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question


@rule(
    *READS,
    examples=(
        Example("The bridge was opened in 1911 by the mayor.", "When was the bridge opened?", "1911"),
        Example("The fair ends on 3 May 1952.", "On what date does the fair end?", "3 May 1952"),
    ),
    counterexamples=(
        Example("The bridge was opened by the mayor.", "When was the bridge opened?", "the mayor"),
        Example("The bridge will close in May.", "Why will the bridge close?", "May"),
    ),
)
def stated_period(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a stretch or point of time; none is why something is so."""
    if question.type is not QuestionType.WHY:
        yield from quotes(view, lambda spot: spot.form is Form.PERIOD)


@rule(
    *READS,
    examples=(Example("The choir has 41 members.", "How many members does the choir have?", "41"),),
    counterexamples=(
        Example("The choir has many members.", "How many members does the choir have?", "many"),
        Example("Profit grew: it came to £9 million.", "By how much did profit grow?", "£9 million"),
    ),
)
def stated_number(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a number, with or without its unit; where something grew to is not by how much it did."""
    asks_by = "by" in [token.norm for token in question.tokens[: question.gap]] and read_asked(question).change
    for one in read(view):
        if one.spot.form is Form.QUANTITY and not (asks_by and _is_level(one)) and not _is_given(one, question):
            yield quote(one)


def _is_given(one: Read, question: Question) -> bool:
    """Say whether the question names the number itself: "how many clerks are older than 65"."""
    given = {(own.low, own.high) for own in read_asked(question).given}
    return any((figure.quantity.low, figure.quantity.high) in given for figure in _figures(one))


def _is_level(one: Read) -> bool:
    """Say whether a number is how much there is of something, not how much more or less."""
    return any(figure.role is Role.LEVEL for figure in _figures(one))


def _figures(one: Read) -> list[Figure]:
    """Return the figures that a spot overlaps."""
    figures = one.match.sentence.figures
    return [figure for figure in figures if figure.quantity.span.overlaps(one.span)]


RULES = (stated_period, stated_number)
