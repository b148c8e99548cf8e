"""Rules that say what or who something is: beside "is", in apposition, before a name, after "called", in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.rule import Example, rule
from qa_bot.answer.target import occurrences, read_target
from qa_bot.extract.defining import Way, definitions
from qa_bot.extract.enumerations import span_of
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

_WANTS = (AnswerType.DEFINITION, AnswerType.ENTITY, AnswerType.PERSON, AnswerType.STATEMENT)
# How often what stands so is a good answer to "what is it?".
_SURE = {
    Way.APPOSITION: 0.92,
    Way.COPULA: 0.9,
    Way.CALLED: 0.9,
    Way.TITLE: 0.88,
    Way.MEANS: 0.86,
    Way.BRACKETS: 0.85,
    Way.OFFICE: 0.85,
    Way.RELATIVE: 0.75,
}
# "What does X mean?" is answered by its words' meaning first.
_MEANING = {Way.MEANS: 0.95, Way.BRACKETS: 0.93}
_INDEFINITE = frozenset({"a", "an", "one"})
_TOLD, _DID, _COMMON = 0.8, 0.6, 0.6


@rule(
    *_WANTS,
    examples=(
        Example("The Gull, a fishing boat from Kelm, sank in 1911.", "What is the Gull?", "a fishing boat from Kelm"),
        Example("In spring the smith Orm Dahl made a bell.", "Who was Orm Dahl?", "the smith"),
        Example("A scree is a slope of loose stones.", "What is a scree?", "a slope of loose stones"),
        Example("Ida Ness was a smith. Ness left. Her father, Orm Ness, died.", "Who was Ness?", "a smith"),
        Example("The marsh wren (Palus minor) is a small bird.", "What is the marsh wren?", "a small bird"),
        Example("They live in round huts called yarrens.", "What are yarrens?", "round huts"),
        Example("The Upland Water Board (UWB) met twice.", "What does UWB stand for?", "Upland Water Board"),
    ),
    counterexamples=(
        Example("The mayor of Kelm is a tall man.", "What is Kelm?"),
        Example("Kelm is not a city.", "What is Kelm?"),
        Example("A scree is a slope of loose stones.", "What is the height of the scree?"),
        Example("The Gull, a fishing boat from Kelm, sank in 1911.", "Who sank?"),
    ),
)
def stated_definition(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what the text says that a thing or a person is."""
    target = read_target(question)
    if target is None:
        return
    for sentence, number, first, last in occurrences(target, view):
        generic = target.article == "the" and not _is_name(sentence, first, last)
        for found in definitions(sentence, first, last):
            if generic and not (found.way is Way.COPULA and sentence.tokens[found.first].norm in _INDEFINITE):
                continue  # "what is the height"; but "the wren is a small bird"
            sure = (_MEANING if target.meaning else _SURE).get(found.way, _SURE[found.way])
            if number and view.corpus.sentences[number].is_heading:
                continue
            yield _candidate(sentence, found.first, found.last, sure)


@rule(
    *_WANTS,
    examples=(
        Example(
            "The choir sang. Orm Dahl made a bell for the church in 1911.",
            "Who is Orm Dahl?",
            "Orm Dahl made a bell for the church in 1911.",
        ),
        Example(
            "The choir sang. The old bell cracked in 1911.", "Tell me about the bell.", "The old bell cracked in 1911."
        ),
    ),
    counterexamples=(
        Example("The choir praised Orm Dahl.", "Who is the mayor of Kelm?"),
        Example("The choir sang.", "Tell me about the bell."),
    ),
)
def introduced(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the first sentence that speaks of a thing as its subject, where nothing says what it is."""
    target = read_target(question)
    if target is None or target.meaning:
        return
    if target.person and target.article == "the" and not target.telling:
        return  # "who is the mayor" asks for a name
    for sentence, _, first, last in occurrences(target, view):
        if sentence.is_heading or not _is_subject(sentence, first):
            continue
        named = _is_name(sentence, first, last)
        if not (target.telling or named):
            continue
        yield _candidate(sentence, 0, len(sentence.tokens), _TOLD if target.telling else _DID)
        return


def _is_name(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a name is among some tokens."""
    return any(sentence.tags[place] is Tag.NAME for place in range(first, last))


def _is_subject(sentence: Sentence, first: int) -> bool:
    """Say whether a thing is what a verb of the sentence speaks of."""
    return any(
        predicate.subject is not None
        and sentence.chunks[predicate.subject].first <= first < sentence.chunks[predicate.subject].last
        for predicate in sentence.predicates
    )


def _candidate(sentence: Sentence, first: int, last: int, sure: float) -> Candidate:
    """Quote some tokens of a sentence."""
    while last > first + 1 and not sentence.tokens[last - 1].is_word and (last - first) < len(sentence.tokens):
        last -= 1
    place = Place(sentence.document, span_of(sentence, first, last))
    return Candidate(
        place.quote,
        (place, Place(sentence.document, sentence.span)),
        ((Clue.HEAD_FOUND, 1.0),),
        sure=sure,
    )


RULES = (stated_definition, introduced)
