"""Rules that name which of several is the most so: "the tallest, *Skarn Light*, is white", "the oldest is *Orn*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import negated
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.lexicon.en.asked_words import SUPERLATIVES
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.question import AnswerType, QuestionType, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

_SURE, _BACK = 0.82, 2
_BE = frozenset({"is", "was"})
_LONGEST = 3


@rule(
    AnswerType.PERSON,
    AnswerType.PLACE,
    AnswerType.ENTITY,
    AnswerType.ORGANIZATION,
    AnswerType.DEFINITION,
    examples=(
        Example("Four mills stand here. The tallest, Orn Mill, is white.", "Which mill is the tallest?", "Orn Mill"),
        Example("The oldest mill is Orn Mill.", "Which is the oldest mill?", "Orn Mill"),
        Example("Four mills stand here. The oldest, Orn Mill, is white.", "What is the oldest mill?", "Orn Mill"),
    ),
    counterexamples=(
        Example("Four mills stand here. The tallest, Orn Mill, is white.", "Which mill is the oldest?"),
        Example("Four mills stand here. The tallest, Orn Mill, is white.", "Which ship is the tallest?"),
        Example("The oldest mill is not Orn Mill.", "Which is the oldest mill?"),
        Example("The oldest mill in Vosta is Orn Mill.", "Which is the oldest mill in Kelm?"),
    ),
)
def so_ranked(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the name that the text puts beside the asked superlative, of the asked kind of thing."""
    if (
        question.type not in {QuestionType.WHICH, QuestionType.WHAT, QuestionType.WHO}
        or question.slot is not Slot.BESIDE
    ):
        return
    degree = next((token for token in question.tokens if token.norm in SUPERLATIVES), None)
    rest = [term for term in view.terms if degree and term.stem != degree.stem]
    if degree is None or not rest or len(rest) > _LONGEST or negated(question.tokens):
        return
    for match in view.matches:
        if match.sentence.is_heading or not all(_is_near(view, match, term.stem) for term in rest):
            continue
        for first, last in _ranked(match.sentence, degree.norm, {term.stem for term in rest}):
            quoted = Place(match.sentence.document, span_of(match.sentence, first, last))
            clues = ((Clue.COVERAGE, 1.0), (Clue.HEAD_FOUND, 1.0))
            yield Candidate(quoted.quote, (quoted, Place(quoted.document, match.sentence.span)), clues, sure=_SURE)


def _is_near(view: View, match: Match, stem: str) -> bool:
    """Say whether a sentence, or one of those right before it in its paragraph, has a word."""
    places = range(max(0, match.place - _BACK), match.place + 1)
    return any(
        stem in view.corpus.stems[place] and view.corpus.sentences[place].paragraph == match.sentence.paragraph
        for place in places
    )


def _ranked(sentence: Sentence, degree: str, asked: set[str]) -> Iterator[tuple[int, int]]:
    """Yield the tokens of the names beside "the tallest" or "the tallest mill"."""
    chunks, tokens, tags = sentence.chunks, sentence.tokens, sentence.tags
    for number, chunk in enumerate(chunks[:-1]):
        words = [token.norm for token in tokens[chunk.first : chunk.last]]
        bare = words == ["the", degree]
        if chunk.kind is not ChunkKind.NOUN or degree not in words or not (bare or tokens[chunk.head].stem in asked):
            continue
        beside = chunks[number + 1]
        commas = [tokens[place].norm for place in (chunk.last, beside.last)] == [",", ","]
        if commas and beside.first == chunk.last + 1 and tags[beside.head] is Tag.NAME:
            yield beside.first, beside.last
        for predicate in sentence.predicates:
            said = predicate.subject == number and tokens[predicate.verb].norm in _BE and not predicate.negated
            objects = [chunks[one] for one in predicate.objects[:1]] if said and predicate.modal is None else []
            yield from ((one.first, one.last) for one in objects if tags[one.head] is Tag.NAME)


RULES = (so_ranked,)
