"""Rules that say who does not agree and why, where the text says "not everyone agrees: …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import negated
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.extract.reported import read_reported
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.extract.reported import Reported
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

_SURE = 0.85
_EVERYONE = (["not", "everyone"], ["not", "everybody"], ["not", "all"])
_AGREEING = frozenset({"agree", "agrees", "agreed", "convinced", "happy", "persuaded"})
_OPENING = 6


@rule(
    AnswerType.PERSON,
    AnswerType.ORGANIZATION,
    examples=(
        Example("Not everyone agrees: Orm Dahl argues that the bell is too old.", "Who does not agree?", "Orm Dahl"),
        Example("Not everybody agreed; Ida Ness said that it was dear.", "Who did not agree?", "Ida Ness"),
    ),
    counterexamples=(
        Example("Everyone agrees: Orm Dahl argues that the bell is old.", "Who does not agree?"),
        Example("Not everyone agrees: Orm Dahl argues that the bell is too old.", "Who agrees?"),
    ),
)
def stated_dissenter(question: Question, view: View) -> Iterator[Candidate]:
    """Quote who speaks where not everyone agrees."""
    if question.type is QuestionType.WHO and _asks_dissent(question):
        for sentence, reported in _objections(view):
            yield _quoted(sentence, _named(sentence, reported))


@rule(
    AnswerType.REASON,
    examples=(
        Example(
            "Not everyone agrees: Orm Dahl argues that the bell is too old.",
            "Why does Orm Dahl not agree?",
            "the bell is too old",
        ),
    ),
    counterexamples=(
        Example("Not everyone agrees: Orm Dahl argues that the bell is too old.", "Why does Ida Ness not agree?"),
        Example("Orm Dahl argues that the bell is too old.", "Why does Orm Dahl not agree?"),
    ),
)
def stated_objection(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what somebody says against it where not everyone agrees."""
    if question.type is not QuestionType.WHY or not _asks_dissent(question) or not question.names:
        return
    asked = {token.stem for token in question.tokens if question.names[0].span.covers(token.span)}
    for sentence, reported in _objections(view):
        if asked <= {token.stem for token in sentence.tokens[slice(*reported.speaker)]}:
            yield _quoted(sentence, reported.said)


def _asks_dissent(question: Question) -> bool:
    """Say whether a question is about not agreeing."""
    norms = {token.norm for token in question.tokens}
    denies = negated(question.tokens) and not _AGREEING.isdisjoint(norms)
    return denies or not norms.isdisjoint({"disagree", "disagrees", "disagreed"})


def _objections(view: View) -> Iterator[tuple[Sentence, Reported]]:
    """Yield what is said in sentences that open with "not everyone agrees"."""
    for match in view.matches:
        norms = [token.norm for token in match.sentence.tokens[:_OPENING]]
        if norms[:2] in _EVERYONE and not _AGREEING.isdisjoint(norms):
            yield from ((match.sentence, reported) for reported in read_reported(match.sentence))


def _named(sentence: Sentence, reported: Reported) -> tuple[int, int]:
    """Return the name in the words for a speaker, all of them where there is none."""
    first, last = reported.speaker
    starts = [token.start for token in sentence.tokens]
    for name in sentence.names:
        if name.start in starts[first:last]:
            start = starts.index(name.start)
            return start, next(at + 1 for at in range(start, last) if sentence.tokens[at].end >= name.end)
    return first, last


def _quoted(sentence: Sentence, tokens: tuple[int, int]) -> Candidate:
    """Quote some tokens of a sentence."""
    place = Place(sentence.document, span_of(sentence, *tokens))
    return Candidate(place.quote, (place, Place(place.document, sentence.span)), ((Clue.RIGHT_TYPE, 1.0),), sure=_SURE)


RULES = (stated_dissenter, stated_objection)
