"""Rules that say who owns a thing, whichever way round the text tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear, is_passive
from qa_bot.answer.parts import content, read_parts
from qa_bot.answer.players import end_of, holds
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.85, 0.7
_OWNING = frozenset({"own", "belong"})
_PRESENT = frozenset({"belong", "belongs", "own", "owns"})
_NOW = frozenset({"is", "are", "has", "have", "now"})


@rule(
    AnswerType.PERSON,
    AnswerType.ORGANIZATION,
    AnswerType.ENTITY,
    examples=(
        Example("The mill has belonged to the state since 1921.", "Who owns the mill?", "the state"),
        Example("The mill is owned by a brewery.", "Who owns the mill?", "a brewery"),
        Example("Ida Ness owns the mill and an inn.", "Who does the mill belong to?", "Ida Ness"),
    ),
    counterexamples=(
        Example("The mill belonged to Ida Ness. She sold it.", "Who owns the mill?"),
        Example("The mill belongs to Ida Ness.", "Who owns the inn?"),
        Example("The mill does not belong to Ida Ness.", "Who owns the mill?"),
    ),
)
def stated_owner(question: Question, view: View) -> Iterator[Candidate]:
    """Quote to whom a thing belongs or who owns it, today where the question asks of today."""
    parts = read_parts(question)
    if parts is None or parts.verb not in _OWNING or question.periods:
        return
    asked = parts.done if parts.verb == "own" and parts.asked == "doer" else parts.doer if parts.link == "to" else None
    today = not {"owned", "did", "was", "belonged"} & {token.norm for token in question.tokens}
    for match in view.matches if asked else ():
        sentence = match.sentence
        for predicate in sentence.predicates:
            owner = _owner(view, sentence, predicate, asked or frozenset())
            if owner is None or predicate.negated or predicate.modal or (today and not _is_now(sentence, predicate)):
                continue
            first, last = sentence.chunks[owner].first, end_of(sentence, owner)
            bearing = bear(view, match, but=range(first, last), without=_OWNING)
            named = sentence.tags[sentence.chunks[owner].head] is not Tag.PRON
            if bearing and bearing.share >= _LEAST and named and content(sentence.tokens[first:last]):
                place = Place(sentence.document, span_of(sentence, first, last))
                clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.VERB_FOUND, 1.0))
                places = (place, Place(sentence.document, sentence.span))
                yield Candidate(place.quote, places, clues, sure=round(_SURE * bearing.share, 4))


def _owner(view: View, sentence: Sentence, predicate: Predicate, asked: frozenset[str]) -> int | None:
    """Return the phrase for the owner, if what is owned is what is asked about."""
    verb = sentence.tokens[predicate.verb].stem
    if verb == "belong" and holds(view, sentence, asked, predicate.subject):
        return next((chunk for link, chunk in predicate.preps if link == "to"), None)
    if verb != "own":
        return None
    if is_passive(sentence, predicate.verb):
        by = next((chunk for link, chunk in predicate.preps if link == "by"), None)
        return by if holds(view, sentence, asked, predicate.subject) else None
    return predicate.subject if predicate.objects and holds(view, sentence, asked, predicate.objects[0]) else None


def _is_now(sentence: Sentence, predicate: Predicate) -> bool:
    """Say whether somebody owns a thing still: "owns", "is owned", "has belonged"."""
    chunk = next((one for one in sentence.chunks if one.first <= predicate.verb < one.last), None)
    words = {token.norm for token in sentence.tokens[chunk.first : chunk.last]} if chunk else set()
    return bool(words & (_PRESENT | _NOW))


RULES = (stated_owner,)
