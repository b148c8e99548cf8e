"""Verbs and nouns by which one thing brings about another: "helped to", "which delayed", "stems from", "to blame"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.extract.tied import LONG, Cause, Tie
from qa_bot.lexicon.en.causing import (
    ALLOTTING_VERBS,
    CAUSING_VERBS,
    EFFECT_VERBS,
    FROM_VERBS,
    REASON_NOUNS,
    WITH_DOING,
    WITH_INFINITIVE,
)
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.extract.tied import Reach
    from qa_bot.model.document import Predicate

_OF_VERB = {"lead": "to", "bring": "about", "result": "in", "contribute": "to", "give": "rise", "pave": "the"}
_POINTING = frozenset({"this", "these", "that", "those", "such"})
_BE = frozenset({"is", "are", "was", "were", "been", "be", "being"})
_OF_REASON = frozenset({"for", "of", "why", "behind", "that"})
_SEVERAL = frozenset("several two three four many various different following these".split())
_NEAR, _WIDE = 3, 6


def read_effects(reach: Reach) -> Iterator[Cause]:
    """Yield what the verbs and nouns of a sentence say brings about what."""
    for predicate in reach.sentence.predicates:
        if not predicate.negated:
            base = base_of(reach.norms[predicate.verb])
            yield from _by_verb(reach, predicate, base)
            yield from _from(reach, predicate, base)
            yield from _allotted(reach, predicate, base)
    yield from _reasons(reach)
    yield from _joined(reach)


def _by_verb(reach: Reach, predicate: Predicate, base: str) -> Iterator[Cause]:
    """Read "the flood caused the damage", "…, which delayed it", "a frost killed the vines"."""
    verb, link = predicate.verb, _OF_VERB.get(base, "")
    causing = base in CAUSING_VERBS and (not link or link in reach.norms[verb + 1 : verb + 3])
    causing = causing or (base in WITH_INFINITIVE and _infinitive(reach, verb))
    causing = causing or (base in WITH_DOING and _infinitive(reach, verb, "ing"))
    if not causing and base not in EFFECT_VERBS:
        return
    if reach.norms[verb].endswith("ing"):
        yield from _consequence(reach, verb, link if causing else "", verb + causing)
        return
    if predicate.passive:
        yield from () if causing else _by_agent(reach, predicate)
        return
    if verb > 1 and reach.norms[verb - 1] == "which" and reach.norms[verb - 2] == ",":
        start = reach.subject_start(reach.clause_start(verb - 1), verb - 2)
        if any(tag in LONG for tag in reach.tags[start : verb - 2]):
            yield Cause((start, verb - 2), (verb, reach.end(verb, reach.size)), start, Tie.RELATIVE)
        return
    if predicate.subject is None:
        return
    subject = reach.sentence.chunks[predicate.subject]
    if subject.first >= verb or not NEGATORS.isdisjoint(reach.norms[subject.first : verb]):
        return
    effect = (verb + causing, reach.end(verb + 1, reach.size))
    if reach.norms[subject.first] in _POINTING:
        yield Cause((0, 0), effect, 0, Tie.BEFORE)
    elif causing or predicate.objects:
        first, stop = subject.first, max(subject.last, reach.phrase_end(subject.last, verb))
        yield Cause((first, stop), effect, first, Tie.VERB if causing else Tie.AGENT)


def _infinitive(reach: Reach, verb: int, ending: str = "") -> bool:
    """Say whether another verb follows soon, as in "helped (to) steady it", "let them leave"."""
    return any(
        reach.tags[p] is Tag.VERB and reach.norms[p].endswith(ending)
        for p in range(verb + 1, min(reach.size, verb + _WIDE))
    )


def _consequence(reach: Reach, verb: int, link: str, first: int) -> Iterator[Cause]:
    """Read "a war broke out, causing …": the clause before is why."""
    if verb <= 1 or reach.norms[verb - 1] != "," or (link and reach.norms[verb + 1 : verb + 2] != [link]):
        return
    start = reach.subject_start(reach.clause_start(verb - 1), verb)
    if any(tag in LONG for tag in reach.tags[start : verb - 1]):
        yield Cause((start, verb - 1), (first, reach.end(verb + 1, reach.size)), start, Tie.VERB)


def _by_agent(reach: Reach, predicate: Predicate) -> Iterator[Cause]:
    """Read "the vines were killed by a frost"."""
    by = next((number for link, number in predicate.preps if link == "by"), None)
    if by is None or predicate.subject is None:
        return
    first = reach.sentence.chunks[by].first
    if first > predicate.verb:
        effect = (reach.sentence.chunks[predicate.subject].first, first - 1)
        yield Cause((first, reach.end(first, reach.size)), effect, first, Tie.AGENT)


def _from(reach: Reach, predicate: Predicate, base: str) -> Iterator[Cause]:
    """Read "the losses stem from a fire"."""
    verb = predicate.verb
    if base in FROM_VERBS and "from" in reach.norms[verb + 1 : verb + _NEAR] and predicate.subject is not None:
        first = reach.norms.index("from", verb + 1) + 1
        effect = (reach.sentence.chunks[predicate.subject].first, first - 1)
        if first < reach.size:
            yield Cause((first, reach.end(first, reach.size)), effect, first, Tie.PHRASE)


def _allotted(reach: Reach, predicate: Predicate, base: str) -> Iterator[Cause]:
    """Read "they blame the frost for the losses", "they attribute the losses to the frost"."""
    verb, link = predicate.verb, ALLOTTING_VERBS.get(base, "")
    joint = next((p for p in range(verb + 1, reach.size) if reach.norms[p] == link), -1) if link else -1
    if joint < 0 or joint + 1 >= reach.size:
        return
    after = (joint + 1, reach.end(joint + 1, reach.size))
    if predicate.passive and predicate.subject is not None:
        subject = reach.sentence.chunks[predicate.subject]
        before = (subject.first, subject.last)
    else:
        before = (verb + 1, joint)
    cause, effect = (after, before) if link == "to" else (before, after)
    if cause[0] < cause[1]:
        yield Cause(cause, effect, cause[0], Tie.VIEW)


def _reasons(reach: Reach) -> Iterator[Cause]:
    """Read "the frost was the main reason for the losses", "the reason for the losses was the frost"."""
    for place in range(1, reach.size - 1):
        if reach.norms[place] not in REASON_NOUNS:
            continue
        if reach.norms[place - 1] in _SEVERAL and reach.norms[place + 1] not in _OF_REASON:
            yield Cause((0, 0), (0, place), 0, Tie.NEXT)
        if reach.norms[place + 1] not in _OF_REASON:
            continue
        before = next((p for p in range(place - 1, max(0, place - _WIDE), -1) if reach.norms[p] in _BE), -1)
        if before > 0 and "not" not in reach.norms[before:place]:
            start = reach.subject_start(reach.clause_start(before), before + 1)
            effect = (place + 2, reach.end(place + 2, reach.size))
            yield Cause((start, before), effect, start, Tie.NOUN)
            continue
        after = next((p for p in range(place + 2, reach.size - 1) if reach.norms[p] in _BE), -1)
        if after > 0 and "not" not in reach.norms[after : after + 2]:
            first = after + 1 + (reach.norms[after + 1] in {"that", "because"})
            if first < reach.size:
                yield Cause((first, reach.end(first, reach.size)), (place + 2, after), first, Tie.NOUN)


def _joined(reach: Reach) -> Iterator[Cause]:
    """Read "the boat was damaged in a storm and has not been used since": the first verb says why not."""
    for one, other in pairwise(reach.sentence.predicates):
        if one.negated or not other.negated or one.subject is None or one.subject != other.subject:
            continue
        joint = next((p for p in range(other.verb - 1, one.verb, -1) if reach.norms[p] == "and"), -1)
        if joint > 0 and all(tag is not Tag.NOUN for tag in reach.tags[joint + 1 : other.verb]):
            first = next((c.first for c in reach.sentence.chunks if c.first <= one.verb < c.last), one.verb)
            yield Cause((first, joint), (joint + 1, reach.end(joint + 1, reach.size)), first, Tie.AND)
