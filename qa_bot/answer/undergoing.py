"""Undergoing: by which verb a number of things does something, or has it done to it ("*three* were damaged")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.nearness import rivals_of
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.document import Chunk, Predicate, Sentence
    from qa_bot.model.figure import Figure

_OF_WHOM = frozenset({"them", "these", "those", "whom", "which"})
_MARKS = frozenset({",", ";", ".", ":", "(", ")"})


def undergoes(view: View, own: Own) -> bool:
    """Say whether a figure counts those of whom the question's verb is said: "*eleven boats* sank"."""
    return any(_tells_of(own.sentence, one, own.figure) for one in _saying(view, own.sentence))


def other_deed(view: View, own: Own) -> bool:
    """Say whether the question's verb is said of another number: "eleven boats were lost and *three* damaged"."""
    rivals = rivals_of(own.sentence, own.figure)
    if not rivals or undergoes(view, own):
        return False
    doing = [one for one in own.sentence.predicates if _tells_of(own.sentence, one, own.figure)]
    others = _saying(view, own.sentence)
    return bool(doing) and any(_tells_of(own.sentence, one, rival) for one in others for rival in rivals)


def other_lasting(view: View, own: Own) -> bool:
    """Say whether the question's verb has another time: "knead it for ten minutes and bake it for *forty*"."""
    rivals, sentence = rivals_of(own.sentence, own.figure), own.sentence
    saying = _saying(view, sentence) if rivals and own.figure.quantity.dimension is Dimension.TIME else []
    if not saying or any(_hangs_on(sentence, one, own.figure) for one in saying):
        return False
    return any(_hangs_on(sentence, one, rival) for one in saying for rival in rivals)


def _hangs_on(sentence: Sentence, predicate: Predicate, figure: Figure) -> bool:
    """Say whether a figure stands in a phrase that hangs on a verb by a preposition."""
    chunks = [sentence.chunks[number] for _, number in predicate.preps]
    return any(_holds(sentence, one, figure) for one in chunks)


def is_told_part(view: View, own: Own) -> bool:
    """Say whether a figure is a part of others of which more is told than asked: "nine fell, *two* of them badly"."""
    after = [token for token in own.sentence.tokens if token.start >= own.figure.quantity.span.end]
    if [token.norm for token in after[:1]] != ["of"] or after[1:2] == [] or after[1].norm not in _OF_WHOM:
        return False
    end = next((place for place, token in enumerate(after) if token.norm in _MARKS), len(after))
    told = {token.stem for token in after[2:end] if token.norm not in STOPWORDS}
    asked = {token.stem for token in view.question.tokens if token.norm not in STOPWORDS}
    relatives = view.corpus.concordance.relatives
    return bool(told) and told.isdisjoint({other for word in asked for other, _ in relatives(word)} | asked)


def _saying(view: View, sentence: Sentence) -> list[Predicate]:
    """List what a sentence says by the verb of the question."""
    if view.question.verb is None:
        return []
    same = {view.question.verb, *(other for other, _ in view.corpus.concordance.relatives(view.question.verb))}
    return [one for one in sentence.predicates if sentence.tokens[one.verb].stem in same]


def _tells_of(sentence: Sentence, predicate: Predicate, figure: Figure) -> bool:
    """Say whether a figure stands in the subject of a verb or in its first object."""
    numbers = [number for number in (predicate.subject, *predicate.objects[:1]) if number is not None]
    return any(_holds(sentence, sentence.chunks[number], figure) for number in numbers)


def _holds(sentence: Sentence, chunk: Chunk, figure: Figure) -> bool:
    """Say whether a figure stands in a phrase."""
    tokens = sentence.tokens
    return tokens[chunk.first].start <= figure.quantity.span.start < tokens[chunk.last - 1].end
