"""Undergoing: by which verb a number of things does something, or has it done to it ("*three* were damaged")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.nearness import rivals_of

if TYPE_CHECKING:
    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.figure import Figure


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


def _saying(view: View, sentence: Sentence) -> list[Predicate]:
    """List what a sentence says by the verb of the question."""
    if view.question.verb is None:
        return []
    same = {view.question.verb, *(other for other, _ in view.corpus.concordance.relatives(view.question.verb))}
    return [one for one in sentence.predicates if sentence.tokens[one.verb].stem in same]


def _tells_of(sentence: Sentence, predicate: Predicate, figure: Figure) -> bool:
    """Say whether a figure stands in the subject of a verb or in its first object."""
    numbers = [number for number in (predicate.subject, *predicate.objects[:1]) if number is not None]
    chunks = [sentence.chunks[number] for number in numbers]
    start = figure.quantity.span.start
    return any(sentence.tokens[one.first].start <= start < sentence.tokens[one.last - 1].end for one in chunks)
