"""Rules that quote when something was done, where a sentence says the same of the same doer or thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear, negated, same_links
from qa_bot.answer.parts import read_parts
from qa_bot.answer.players import same_parts
from qa_bot.answer.role import GRADE, unreal
from qa_bot.answer.rule import Example, rule
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.period import Period
    from qa_bot.model.question import Question

_FULL, _MISSED, _LEAST = 0.85, 0.6, 0.7


@rule(
    AnswerType.PERIOD,
    examples=(
        Example("The mill, which was sold in 1921, was built in 1804.", "When was the mill sold?", "1921"),
        Example(
            "In May 1911 the smith Orm Dahl cast the bell that cracked in 1950.",
            "When did Orm Dahl cast the bell?",
            "May 1911",
        ),
    ),
    counterexamples=(
        Example("The mill was sold in 1921.", "When was the boat sold?"),
        Example("The mill was not sold in 1921.", "When was the mill sold?"),
        Example("Orm Dahl, born in 1880, cast the bell.", "When did Orm Dahl cast the bell?"),
    ),
)
def stated_time(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the time that hangs on the question's verb, where its doer and its object are as asked."""
    parts = read_parts(question)
    if parts is None or parts.asked != "time":
        return
    for match in view.matches:
        sentence = match.sentence
        found = match.at.get(parts.verb)
        if not found or found.grade < GRADE or sentence.is_heading or not same_links(question, sentence):
            continue
        for predicate in sentence.predicates:
            if predicate.verb not in found.places or predicate.negated != negated(question.tokens):
                continue
            if unreal(predicate, question) or not same_parts(view, sentence, predicate, parts):
                continue
            for period in _times(sentence, predicate):
                if quoted := _quoted(view, match, period):
                    yield quoted


def _times(sentence: Sentence, predicate: Predicate) -> Iterator[Period]:
    """Yield the times among the phrases that hang on a verb."""
    for period in sentence.periods:
        for _, number in predicate.preps:
            chunk = sentence.chunks[number]
            start, end = sentence.tokens[chunk.first].start, sentence.tokens[chunk.last - 1].end
            if period.span.start < end and start < period.span.end:
                yield period
                break


def _quoted(view: View, match: Match, period: Period) -> Candidate | None:
    """Quote a time, if the sentence bears the question out and the time is no echo of it."""
    tokens = match.sentence.tokens
    inside = [place for place, token in enumerate(tokens) if period.span.start <= token.start < period.span.end]
    bearing = bear(view, match, but=range(inside[0], inside[-1] + 1)) if inside else None
    if bearing is None or bearing.share < _LEAST:
        return None
    place = Place(match.sentence.document, period.span)
    sure = _FULL * bearing.share * bearing.share * (_MISSED if bearing.missed else 1.0)
    clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.VERB_FOUND, 1.0))
    return Candidate(place.quote, (place, Place(place.document, match.sentence.span)), clues, sure=round(sure, 4))


RULES = (stated_time,)
