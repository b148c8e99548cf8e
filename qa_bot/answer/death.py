"""Rules that quote how somebody died: "of typhoid", "drowned off the rocks", "was shot by a guard"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import holds_subject, subject_of
from qa_bot.answer.players import end_of, is_time
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Predicate
    from qa_bot.model.question import Question

_SURE = 0.85
_DYING = frozenset({"die", "died", "dies"})
_OF = frozenset({"of", "from"})
_IN = frozenset({"in", "during", "after"})
# Ways to die that are verbs of their own.
_FATAL = frozenset(
    "drowned hanged executed beheaded shot murdered killed poisoned stabbed crushed strangled electrocuted".split()
)
_ACTIVE = frozenset({"drowned"})


@rule(
    AnswerType.MANNER,
    AnswerType.ENTITY,
    examples=(
        Example("Orm Dahl was a smith. He died of typhoid in 1911.", "How did Orm Dahl die?", "typhoid"),
        Example("Ida Ness died from a fever in Kelm.", "What did Ida Ness die of?", "a fever"),
        Example("Orm Dahl was shot by a guard in 1911.", "How did Orm Dahl die?", "shot by a guard"),
        Example("Ida Ness drowned off Kelm in 1884.", "How did Ida Ness die?", "drowned off Kelm"),
        Example("Orm Dahl died in a fire in 1911.", "How did Orm Dahl die?", "in a fire"),
    ),
    counterexamples=(
        Example("Orm Dahl died of typhoid in 1911.", "How did Ida Ness die?"),
        Example("Orm Dahl died in Kelm in 1911.", "How did Orm Dahl die?"),
        Example("Orm Dahl was nearly drowned off Kelm.", "How did Orm Dahl die?"),
        Example("Orm Dahl's wife died of typhoid.", "How did Orm Dahl die?"),
        Example("Orm Dahl shot a guard in 1911.", "How did Orm Dahl die?"),
    ),
)
def stated_death(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what somebody died of, or what was done to him or her."""
    if not _asks_death(question) or not question.names:
        return
    for match in view.matches:
        for predicate in match.sentence.predicates:
            who = subject_of(match.sentence, predicate.verb)
            real = not predicate.negated and predicate.modal in {None, "have"}
            if not real or not who or not holds_subject(view, who) or _is_kin(match, predicate):
                continue
            if made := _died_of(match, predicate) or _was_killed(match, predicate):
                yield _quote(match, *made)


def _asks_death(question: Question) -> bool:
    """Say whether a question asks how somebody died, or of what."""
    norms = [token.norm for token in question.tokens if token.is_word]
    if not norms or _DYING.isdisjoint(norms):
        return False
    return (norms[0] == "how" and norms[1] in {"did", "does"}) or norms[:2] == ["of", "what"] or norms[-1] in _OF


def _is_kin(match: Match, predicate: Predicate) -> bool:
    """Say whether the subject is somebody's: "Orm Dahl's *wife* died"."""
    if predicate.subject is None:
        return False
    chunk = match.sentence.chunks[predicate.subject]
    return any(token.norm in {"'s", "’s", "his", "her"} for token in match.sentence.tokens[chunk.first : chunk.last])


def _died_of(match: Match, predicate: Predicate) -> tuple[int, int] | None:
    """Return the tokens of what somebody died of, or in."""
    sentence = match.sentence
    if sentence.tokens[predicate.verb].norm not in _DYING:
        return None
    after = predicate.verb + 1
    link = sentence.tokens[after].norm if after < len(sentence.tokens) else ""
    number = next((at for at, chunk in enumerate(sentence.chunks) if chunk.first == after + 1), None)
    if link in _OF and number is None and sentence.tags[after + 1] is Tag.ADJ:
        return after + 1, after + 2  # "typhoid" looks like an adjective
    if number is None or is_time(sentence, number) or sentence.tags[sentence.chunks[number].head] is not Tag.NOUN:
        return None
    if link in _OF:
        return after + 1, end_of(sentence, number)
    if link in _IN and sentence.tokens[after + 1].norm in {"a", "an"}:
        return after, end_of(sentence, number)
    return None


def _was_killed(match: Match, predicate: Predicate) -> tuple[int, int] | None:
    """Return the tokens of a verb of dying with the phrase after it."""
    sentence, verb = match.sentence, predicate.verb
    norm = sentence.tokens[verb].norm
    if norm not in _FATAL or not (predicate.passive or (norm in _ACTIVE and not predicate.objects)):
        return None
    if sentence.tags[verb - 1] is Tag.ADV:
        return None  # "nearly drowned"
    last = verb + 1
    for _, number in predicate.preps:
        chunk = sentence.chunks[number]
        if chunk.first == last + 1 and not is_time(sentence, number):
            last = end_of(sentence, number)
    return verb, last


def _quote(match: Match, first: int, last: int) -> Candidate:
    """Quote some tokens of a sentence."""
    place = Place(match.sentence.document, span_of(match.sentence, first, last))
    places = (place, Place(place.document, match.sentence.span))
    return Candidate(place.quote, places, ((Clue.VERB_FOUND, 1.0),), sure=_SURE)


RULES = (stated_death,)
