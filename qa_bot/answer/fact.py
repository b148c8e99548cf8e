"""Rules that quote a time or a number as the text states it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.reading import READS, quotes
from qa_bot.answer.rule import Example, rule
from qa_bot.model.spot import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.question import Question


@rule(
    *READS,
    examples=(
        Example("The bridge was opened in 1911 by the mayor.", "When was the bridge opened?", "1911"),
        Example("The fair ends on 3 May 1952.", "On what date does the fair end?", "3 May 1952"),
    ),
    counterexamples=(Example("The bridge was opened by the mayor.", "When was the bridge opened?", "the mayor"),),
)
def stated_period(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a stretch or point of time."""
    del question
    yield from quotes(view, lambda spot: spot.form is Form.PERIOD)


@rule(
    *READS,
    examples=(Example("The choir has 41 members.", "How many members does the choir have?", "41"),),
    counterexamples=(Example("The choir has many members.", "How many members does the choir have?", "many"),),
)
def stated_number(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a number, with or without its unit."""
    del question
    yield from quotes(view, lambda spot: spot.form is Form.QUANTITY)


RULES = (stated_period, stated_number)
