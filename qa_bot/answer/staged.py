"""Staged: whether a figure is only planned or expected where a fact is asked for, or a fact where a plan is."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.planning import ASKING_OPENLY, ASKING_PLANS, COMING, FORESEEING, LEADING, PLANS
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_GROUP = frozenset({Tag.AUX, Tag.ADV, Tag.PART})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "'s", "’s", "'re", "’re"})
_DOING = frozenset({Tag.VERB, Tag.AUX})
_JOINTS = frozenset({"and", "or", ","})


def other_stage(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a figure is a plan where a fact is asked for ("is to cost €9"), or a fact where a plan is."""
    question = view.question
    words = {token.norm for token in question.tokens}
    asking = [at for at, token in enumerate(question.tokens) if token.norm in ASKING_PLANS]
    if any(question.tags[at + 1 : at + 2] == (Tag.NOUN,) for at in asking):
        return False  # "the planned mills": the things, not their number
    if asking:
        return not is_planned(own.sentence, own.figure) and PLANS.isdisjoint(own.stems)
    if words & ASKING_OPENLY or _is_to_be(question) or any(time.startswith("next ") for time in asked.loosely):
        return False
    named = PLANS & own.nouns
    return is_planned(own.sentence, own.figure) or bool(named and named.isdisjoint(asked.stems))


def _is_to_be(question: Question) -> bool:
    """Say whether a question asks for what is still to come: "how much is the mill *to cost*"."""
    pairs = pairwise(range(max(question.gap_end, 0), len(question.tokens)))
    asked = any(question.tokens[one].norm == "to" and question.tags[other] in _DOING for one, other in pairs)
    return asked and any(token.norm in _BE for token in question.tokens)


@lru_cache(maxsize=1 << 10)
def is_planned(sentence: Sentence, figure: Figure) -> bool:
    """Say whether the verb of a figure only plans, expects or imagines it."""
    if figure.quantity.dimension is Dimension.AGE:
        return False  # "Ada Reed, 51, will leave"
    at = _verb_of(sentence, figure)
    return at is not None and _is_planned(sentence, at)


def _verb_of(sentence: Sentence, figure: Figure) -> int | None:
    """Return the verb that a figure belongs to: the one that has it as object or subject, or the nearest before it."""
    tokens, start = sentence.tokens, figure.quantity.words.start

    def holds(number: int | None) -> bool:
        chunk = None if number is None else sentence.chunks[number]
        return chunk is not None and tokens[chunk.first].start <= start < tokens[chunk.last - 1].end

    for predicate in sentence.predicates:
        if any(holds(number) for number in predicate.objects):
            return predicate.verb
    for predicate in sentence.predicates:
        if tokens[predicate.verb].start >= start and holds(predicate.subject):
            return predicate.verb
    opening = max((token.end for token in tokens if token.norm == ";" and token.end <= start), default=0)
    before = (one.verb for one in sentence.predicates if opening <= tokens[one.verb].start < start)
    later = [one.verb for one in sentence.predicates if tokens[one.verb].start >= start]
    # "A trial with 90 hens is *to begin*": no verb stands before its number.
    return max(before, default=min(later, default=None))


def _is_planned(sentence: Sentence, verb: int) -> bool:
    """Say whether a verb stands after "will" or "is planned to", or itself foresees something."""
    tokens, tags = sentence.tokens, sentence.tags
    first = verb
    while first and tags[first - 1] in _GROUP:
        first -= 1
    group = [token.norm for token in tokens[first:verb]]
    if not COMING.isdisjoint(group):
        return True
    base = base_of(tokens[verb].norm)
    if tokens[verb].norm in _BE and [token.norm for token in tokens[verb + 1 : verb + 2]] == ["to"]:
        return True
    if base in FORESEEING and tags[verb] is Tag.VERB and "to" not in group:
        return True
    if "to" in group:
        at = first + group.index("to") - 1
        if at >= 0 and (tokens[at].norm in _BE or base_of(tokens[at].norm) in LEADING):
            return True
    elif group or base != tokens[verb].norm:
        return False
    # "It is planned to cost €9 and *to employ* 20": the second hangs on what the first hangs on.
    joint = first - 1
    if joint < 1 or tokens[joint].norm not in _JOINTS:
        return False
    earlier = _sharing(sentence, verb, joint, group)
    return earlier is not None and _is_planned(sentence, earlier.verb)


def _sharing(sentence: Sentence, verb: int, joint: int, group: list[str]) -> Predicate | None:
    """Return the verb before "and" that may share what it hangs on with a verb after it."""
    before = [one for one in sentence.predicates if one.verb < joint]
    if not before:
        return None
    own = next((one for one in sentence.predicates if one.verb == verb), None)
    shared = own is None or own.subject is None or own.subject == before[-1].subject
    return before[-1] if shared and (not group or group == ["to"]) else None
