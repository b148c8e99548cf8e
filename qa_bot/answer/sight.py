"""Sight: one sentence seen from the question: how close every token stands to words that the two share."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qa_bot.answer.aim import Aim
    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Predicate, Sentence

# A shared word fades by this much per token, and by more where a mark parts the two.
_FADE, _NEAR_FADE, _AT_MARK = 0.9, 0.6, 0.5
_MARKS = frozenset(",;:()—–")
_CLAUSE_OPENERS = frozenset({"which", "who", "whom", "whose", "where", "when", "while", "but", "because", "although"})
_BREAKS = _MARKS | _CLAUSE_OPENERS
_PASSIVE_REACH = 4
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


class Part(StrEnum):
    """What a phrase does in a clause."""

    AGENT = "agent"
    PATIENT = "patient"
    CIRCUMSTANCE = "circumstance"


class Played(NamedTuple):
    """The part that a phrase plays for one verb.

    ``company`` is the weight of the shared words in the verb and its other phrases; ``asked`` says whether the verb
    is the question's own; ``be`` whether the verb is a form of be.
    """

    part: Part
    company: float
    asked: bool
    be: bool


class Sight(NamedTuple):
    """Numbers per token of a sentence; each list has one entry more than there are tokens.

    Attributes:
        match: the sentence and what it shares with the question.
        before: weight of the shared words before a token, faded by distance.
        after: weight of the shared words from a token on, faded by distance.
        near_before: the same, fading fast.
        near_after: the same, fading fast.
        shared: weight of the shared words up to a token, summed.
        echoes: number of content words up to a token that the question says too.
        verbs: places where the question's main verb is met, and whether it is passive there.
        heads: places of words that name the asked kind, with their grades.
        segments: number of the clause that each token stands in.
        said: weight of the shared words of each clause.
        phrases: number of the base phrase that each token stands in, or -1.
        parts: what a base phrase does, for each verb that it belongs to.
    """

    match: Match
    before: Sequence[float]
    after: Sequence[float]
    near_before: Sequence[float]
    near_after: Sequence[float]
    shared: Sequence[float]
    echoes: Sequence[int]
    verbs: tuple[tuple[int, bool], ...]
    heads: dict[int, float]
    segments: Sequence[int]
    said: Sequence[float]
    phrases: Sequence[int]
    parts: Mapping[int, list[Played]]


def read_sight(view: View, match: Match, aim: Aim) -> Sight:
    """Look at a sentence from the question."""
    lay = _lay(match.sentence)
    weights, echoes, met = [0.0] * len(lay.fades), [0] * len(lay.fades), [len(lay.fades)]
    total = sum([term.weight for term in view.terms]) or 1.0
    for term in view.terms:
        if found := match.at.get(term.stem):
            weight, echo = term.weight * found.grade / total, int(not term.asked)
            met += found.places
            for place in found.places:
                weights[place], echoes[place] = weight, echo
    first, last = min(met), max(met[1:], default=-1)
    before, near_before = _fading(first, weights, lay.fades, lay.quick_fades)
    after, near_after = _fading(len(weights) - 1 - last, weights[::-1], lay.fades[::-1], lay.quick_fades[::-1])
    shared = [0.0, *accumulate(weights)]
    said = [0.0] * (lay.segments[-1] + 1)
    for segment, weight in zip(lay.segments, weights, strict=True):
        if weight:
            said[segment] += weight
    return Sight(
        match=match,
        before=before,
        after=after[::-1],
        near_before=near_before,
        near_after=near_after[::-1],
        shared=shared,
        echoes=[0, *accumulate(echoes)],
        verbs=_verbs(match, aim),
        heads=_heads(match, view, aim),
        segments=lay.segments,
        said=said,
        phrases=lay.phrases,
        parts=_parts(match, lay, shared, aim),
    )


def _fading(
    first: int, weights: Sequence[float], fades: Sequence[float], quick_fades: Sequence[float]
) -> tuple[list[float], list[float]]:
    """Carry the weights of the words along, fading slowly and quickly; the first entry is that before all words.

    None of the words before ``first`` weighs anything.
    """
    slow = fast = 0.0
    slowly, quickly = [0.0] * (first + 1), [0.0] * (first + 1)
    for weight, fade, quick in zip(weights[first:], fades[first:], quick_fades[first:], strict=True):
        slow = weight + slow * fade
        fast = weight + fast * quick
        slowly.append(slow)
        quickly.append(fast)
    return slowly, quickly


def _parts(match: Match, lay: _Lay, shared: Sequence[float], aim: Aim) -> dict[int, list[Played]]:
    """Tell for the phrases of every verb what they do for it."""
    found = match.at.get(aim.verb)
    asked = found.places if found else ()
    weights = [shared[last] - shared[first] for _, first, last, _ in match.sentence.chunks]
    parts: dict[int, list[Played]] = {}
    for verb, be, roles in lay.verbs:
        whole = shared[verb + 1] - shared[verb] + sum([weights[phrase] for _, phrase in roles])
        is_asked = verb in asked
        for part, phrase in roles:
            parts.setdefault(phrase, []).append(Played(part, whole - weights[phrase], is_asked, be))
    return parts


class _Lay(NamedTuple):
    """What holds of a sentence whatever is asked.

    Attributes:
        fades: how much a shared word fades at each token.
        quick_fades: the same where it fades fast.
        segments: the number of each token's clause; a new one begins at a mark and at a subordinating word.
        phrases: the number of the base phrase that each token stands in, or -1.
        verbs: every verb: its place, whether it is a form of be, and what which of its phrases do for it.
    """

    fades: Sequence[float]
    quick_fades: Sequence[float]
    segments: Sequence[int]
    phrases: Sequence[int]
    verbs: Sequence[tuple[int, bool, Sequence[tuple[Part, int]]]]


@lru_cache(maxsize=1 << 10)
def _lay(sentence: Sentence) -> _Lay:
    """Look at a sentence before anything is asked."""
    segments, number = [], 0
    for token, tag in zip(sentence.tokens, sentence.tags, strict=True):
        if token.norm in _BREAKS or tag is Tag.SUB:
            number += 1
        segments.append(number)
    fades = [_FADE * _AT_MARK if token.norm in _MARKS else _FADE for token in sentence.tokens]
    quick_fades = [fade * (_NEAR_FADE / _FADE) for fade in fades]
    phrases = [-1] * len(fades)
    for number, chunk in enumerate(sentence.chunks):
        phrases[chunk.first : chunk.last] = [number] * (chunk.last - chunk.first)
    verbs = [
        (predicate.verb, sentence.tokens[predicate.verb].norm in _BE, _roles(predicate))
        for predicate in sentence.predicates
    ]
    return _Lay(fades, quick_fades, segments, phrases, verbs)


def _roles(predicate: Predicate) -> list[tuple[Part, int]]:
    """List the phrases of a verb with what they do for it."""
    _, passive, _, _, subject, objects, preps = predicate
    roles = [(Part.AGENT if passive and link == "by" else Part.CIRCUMSTANCE, phrase) for link, phrase in preps]
    roles += [(Part.PATIENT, phrase) for phrase in objects]
    if subject is not None:
        roles.append((Part.PATIENT if passive else Part.AGENT, subject))
    return roles


def _verbs(match: Match, aim: Aim) -> tuple[tuple[int, bool], ...]:
    """Find where the question's main verb is met, and whether it is passive there."""
    found = match.at.get(aim.verb)
    if not found:
        return ()
    tokens, tags = match.sentence.tokens, match.sentence.tags
    return tuple(
        (
            place,
            tokens[place].norm[-2:] != "ng"
            and any(token.norm in _BE for token in tokens[max(0, place - _PASSIVE_REACH) : place]),
        )
        for place in found.places
        if not tags or tags[place] in {Tag.VERB, Tag.NOUN, Tag.ADJ}
    )


def _heads(match: Match, view: View, aim: Aim) -> dict[int, float]:
    """Find the words that name the asked kind."""
    return {
        place: grade
        for stem, grade in aim.head.items()
        for place in view.corpus.concordance.places(stem).get(match.place, ())
    }
