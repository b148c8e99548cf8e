"""Playing: whether words play another part for a verb than the asked one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.asked_kind import may_act
from qa_bot.answer.players import doer_and_done
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.span import Span


def plays_another(sentence: Sentence, predicate: Predicate, span: Span, asked: str) -> bool:
    """Say whether words play another part for a verb than the asked one: "he told it to his aunt, *Ida Ness*"."""
    doer, done = doer_and_done(sentence, predicate)
    if asked not in {"doer", "done"} or doer is None:
        return False
    hung = [number for link, number in predicate.preps if link != "with"]  # "Ada Brook dealt with *Ida Ness*"
    others = {*hung, done} if asked == "doer" else {doer}
    mine = {doer} if asked == "doer" else {done, *predicate.objects}
    if asked == "doer" and doer != predicate.subject:
        mine |= {number for link, number in predicate.preps if link == "by"}
    return _is_in(sentence, others - mine, span) and not _is_in(sentence, mine, span)


def _is_in(sentence: Sentence, numbers: Iterable[int | None], span: Span) -> bool:
    """Say whether words stand in one of some phrases, or in the name right behind its comma."""
    chunks, tokens = sentence.chunks, sentence.tokens
    for number in numbers:
        if number is None:
            continue
        last = chunks[number].last
        named = chunks[number + 1] if number + 1 < len(chunks) else None
        person = may_act(tokens[chunks[number].head].norm)
        if person and named and named.first == last + 1 and tokens[last].norm == ",":
            last = named.last if sentence.tags[named.head] is Tag.NAME else last
        if tokens[chunks[number].first].start <= span.start < tokens[last - 1].end:
            return True
    return False
