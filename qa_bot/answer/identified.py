"""Rules that quote what the text says a described thing is: "the chief danger *is* frost"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear, negated
from qa_bot.answer.borne import borne
from qa_bot.answer.parts import content
from qa_bot.answer.players import end_of, is_time
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import read_enumerations
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.question import AnswerType, QuestionType, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Chunk, Predicate, Sentence
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.8, 0.8
_BE = frozenset({"is", "are", "was", "were"})
_DEFINITE = frozenset({"the", "its", "their", "his", "her"})
_TELLING = frozenset({Tag.NOUN, Tag.NAME})


@rule(
    AnswerType.ENTITY,
    AnswerType.DEFINITION,
    AnswerType.STATEMENT,
    examples=(
        Example("The chief danger is the frost of May.", "What is the main danger?", "the frost of May"),
        Example("Barley is the chief crop of Kelm.", "What is the chief crop of Kelm?", "Barley"),
        Example("The chief food is buds, oats and rye.", "What is the chief food?", "buds, oats and rye"),
        Example("Kelm is old. Its chief crop is barley.", "What is the chief crop of Kelm?", "barley"),
    ),
    counterexamples=(
        Example("The second danger is frost.", "What is the main danger?"),
        Example("The chief danger is not frost.", "What is the main danger?"),
        Example("The chief danger is great.", "What is the main danger?"),
        Example("Barley is the chief crop of Kelm.", "What is the chief crop of Vosta?"),
        Example("The chief danger was frost.", "What is the danger of the chief?"),
        Example("A danger is frost.", "What is the danger?"),
    ),
    contested=True,
)
def so_identified(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the other side of a form of "be" whose one side is described as the question does."""
    asked = _described(question)
    if asked is None or AnswerType.LISTING in question.wants:
        return
    for match in view.matches:
        sentence = match.sentence
        for predicate in sentence.predicates if not sentence.is_heading else ():
            if sentence.tokens[predicate.verb].norm not in _BE or predicate.subject is None or not predicate.objects:
                continue
            if predicate.negated != negated(question.tokens) or predicate.modal:
                continue
            for one, other in _sides(predicate):
                if not _is_so(view, question, asked, sentence, one) or not _tells(sentence, other):
                    continue
                ends = _whole(sentence, sentence.chunks[other].first, end_of(sentence, other))
                bearing = bear(view, match, but=range(*ends))
                if bearing and bearing.share >= _LEAST and not bearing.missed:
                    yield borne(bearing, ends, _SURE, Clue.HEAD_FOUND)


def _whole(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Return where a phrase begins and ends, with the whole list that it may open."""
    lists = (one for one in read_enumerations(sentence) if first <= one.first < last < one.last)
    return first, next((one.last for one in lists), last)


def _described(question: Question) -> Chunk | None:
    """Return the phrase of "what is the main danger": one with more than its noun."""
    if question.type is not QuestionType.WHAT or question.slot is not Slot.BESIDE or question.gap < 0:
        return None
    after = (chunk for chunk in question.chunks if chunk.first >= question.gap_end and chunk.kind is ChunkKind.NOUN)
    chunk = next(after, None)
    if chunk is None or question.tokens[chunk.first].norm not in _DEFINITE or question.tags[chunk.head] is not Tag.NOUN:
        return None
    return chunk if chunk.last - chunk.first > _PLAIN else None


_PLAIN = 2


def _sides(predicate: Predicate) -> Iterator[tuple[int, int]]:
    """Yield the two sides of a form of "be", either first."""
    if predicate.subject is not None:
        yield predicate.subject, predicate.objects[0]
        yield predicate.objects[0], predicate.subject


def _is_so(view: View, question: Question, asked: Chunk, sentence: Sentence, number: int) -> bool:
    """Say whether a definite phrase has the noun that is asked for, and all that tells it from others."""
    chunk, tokens = sentence.chunks[number], sentence.tokens
    if tokens[chunk.first].norm not in _DEFINITE or tokens[chunk.head].stem != question.tokens[asked.head].stem:
        return False
    said = {token.stem for token in tokens[chunk.first : chunk.last]}
    wanted = content(question.tokens[asked.first : asked.last])
    relatives = view.corpus.concordance.relatives
    return all(any(other in said for other, _ in relatives(word)) for word in wanted)


def _tells(sentence: Sentence, number: int) -> bool:
    """Say whether a phrase tells what something is: a noun or a name, no number and no time."""
    return sentence.tags[sentence.chunks[number].head] in _TELLING and not is_time(sentence, number)


RULES = (so_identified,)
