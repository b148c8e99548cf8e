"""Deeds: whether a figure belongs to another deed than is asked about: another verb or object, money the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.flows import PAYING, TAKING, TAKING_WITH_IN
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.document import Predicate, Sentence, Token
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_ALIKE = 0.8


def other_deed(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a figure tells of another deed than the question's verb does."""
    return _other_way(view.question, own) or _other_verb(view, own) or _other_object(asked, view, own)


def _other_way(question: Question, own: Own) -> bool:
    """Say whether money is paid where what is taken in is asked for, or the other way round."""
    quantity = own.figure.quantity
    if quantity.dimension is not Dimension.MONEY and (quantity.dimension is not Dimension.COUNT or quantity.unit.name):
        return False
    asked = [way for at in range(len(question.tokens)) if (way := _way(question.tokens, at))]
    start = own.figure.quantity.words.start
    before = [at for at, token in enumerate(own.sentence.tokens) if token.end <= start]
    told = next((way for at in reversed(before) if (way := _way(own.sentence.tokens, at))), 0)
    return bool(told) and bool(asked) and told not in asked


def _way(tokens: Sequence[Token], at: int) -> int:
    """Return 1 where a word says that money comes in, -1 where it goes out, else 0."""
    norm = tokens[at].norm
    if norm in TAKING_WITH_IN:
        return int(any(token.norm == "in" for token in tokens[at + 1 : at + 2]))
    return (norm in TAKING) - (norm in PAYING)


def _governing(own: Own) -> Predicate | None:
    """Return the last verb before a figure."""
    start = own.figure.quantity.words.start
    before = [one for one in own.sentence.predicates if own.sentence.tokens[one.verb].start < start]
    return before[-1] if before else None


def _other_verb(view: View, own: Own) -> bool:
    """Say whether another number of the sentence is the one of the asked verb: "won 18, drew seven and *lost* nine"."""
    same = _same(view, view.question.verb or "")
    if not same:
        return False
    told = _governing(own)
    if told is None or own.sentence.tokens[told.verb].stem in same or told.subject is None:
        return False
    here = own.figure.quantity
    for one in own.sentence.figures:
        if one.quantity.dimension is not here.dimension or one.quantity.words.start <= here.span.end:
            continue
        between = [
            other
            for other in own.sentence.predicates
            if here.span.end <= own.sentence.tokens[other.verb].start < one.quantity.words.start
        ]
        if between:
            number = first_of(own.sentence, one)
            if own.sentence.tokens[between[-1].verb].stem in same and number == between[-1].verb + 1:
                return True
    return False


def first_of(sentence: Sentence, figure: Figure) -> int:
    """Return the first token of a figure, its hedge included."""
    start = figure.quantity.words.start
    return next((at for at, token in enumerate(sentence.tokens) if token.start >= start), 0)


def _other_object(asked: Asked, view: View, own: Own) -> bool:
    """Say whether the asked verb has another object: "they won the *cup* four times" where the league is asked."""
    question = view.question
    wanted = _object(question)
    told = _governing(own)
    if wanted is None or told is None or own.sentence.tokens[told.verb].stem not in _same(view, question.verb or ""):
        return False
    span = own.figure.quantity.span
    heads = [own.sentence.chunks[number] for number in told.objects]
    others = [chunk for chunk in heads if own.sentence.tokens[chunk.last - 1].end <= span.start]
    if not others or wanted not in asked.stems:
        return False
    if any(own.sentence.tags[chunk.head] is not Tag.NOUN for chunk in others):
        return False
    same = _same(view, wanted)
    return same.isdisjoint(own.stems | own.clause)


def _object(question: Question) -> str | None:
    """Return the stem of the object of a question's verb: "how often did they win the *league*"."""
    first = question.verb_place + 1
    if question.verb_place < 0:
        return None
    chunk = next((one for one in question.chunks if one.kind is ChunkKind.NOUN and one.first == first), None)
    return question.tokens[chunk.head].stem if chunk and question.tags[chunk.head] is Tag.NOUN else None


def _same(view: View, stem: str) -> AbstractSet[str]:
    """Return a stem and what is nearly the same."""
    if not stem:
        return frozenset()
    return {stem, *(other for other, likeness in view.corpus.concordance.relatives(stem) if likeness >= _ALIKE)}
