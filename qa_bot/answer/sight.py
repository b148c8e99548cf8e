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
    from qa_bot.model.document import Sentence

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
    is the question's own; ``link`` is the preposition of a circumstance; ``be`` whether the verb is a form of be.
    """

    part: Part
    company: float
    asked: bool
    link: str
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
        parts: what the phrase around a token does, for each verb that it belongs to.
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
    parts: Mapping[int, list[Played]]


def read_sight(view: View, match: Match, aim: Aim) -> Sight:
    """Look at a sentence from the question."""
    tokens = match.sentence.tokens
    size = len(tokens)
    total = sum(term.weight for term in view.terms) or 1.0
    weights, echoes = [0.0] * size, [0] * size
    for term in view.terms:
        if found := match.at.get(term.stem):
            for place in found.places:
                weights[place] = term.weight * found.grade / total
                echoes[place] = int(not term.asked)
    fades, segments = _lay(match.sentence)
    quick = _NEAR_FADE / _FADE
    after, near_after = [0.0] * (size + 1), [0.0] * (size + 1)
    slow = fast = 0.0
    for place in range(size - 1, -1, -1):
        fade, weight = fades[place], weights[place]
        after[place] = slow = weight + slow * fade
        near_after[place] = fast = weight + fast * fade * quick
    before, near_before = [0.0], [0.0]
    slow = fast = 0.0
    for fade, weight in zip(fades, weights, strict=True):
        slow, fast = weight + slow * fade, weight + fast * fade * quick
        before.append(slow)
        near_before.append(fast)
    shared = [0.0, *accumulate(weights)]
    echoed = [0, *accumulate(echoes)]
    said = [0.0] * (segments[-1] + 1)
    for place, segment in enumerate(segments):
        said[segment] += weights[place]
    return Sight(
        match=match,
        before=before,
        after=after,
        near_before=near_before,
        near_after=near_after,
        shared=shared,
        echoes=echoed,
        verbs=_verbs(match, aim),
        heads=_heads(match, view, aim),
        segments=segments,
        said=said,
        parts=_parts(match, shared, aim),
    )


def _parts(match: Match, shared: Sequence[float], aim: Aim) -> dict[int, list[Played]]:
    """Tell for every token inside a verb's phrases what the phrase does for the verb."""
    chunks, tokens = match.sentence.chunks, match.sentence.tokens
    found = match.at.get(aim.verb)
    asked = frozenset(found.places) if found else frozenset()
    weights = [shared[chunk.last] - shared[chunk.first] for chunk in chunks]
    parts: dict[int, list[Played]] = {}
    for verb, passive, _, _, subject, objects, preps in match.sentence.predicates:
        roles = [(Part.AGENT if passive and link == "by" else Part.CIRCUMSTANCE, link, chunk) for link, chunk in preps]
        roles += [(Part.PATIENT, "", chunk) for chunk in objects]
        if subject is not None:
            roles.append((Part.PATIENT if passive else Part.AGENT, "", subject))
        whole = shared[verb + 1] - shared[verb] + sum(weights[chunk] for _, _, chunk in roles)
        be = tokens[verb].norm in _BE
        for part, link, number in roles:
            played = Played(part, whole - weights[number], verb in asked, link, be)
            for place in range(chunks[number].first, chunks[number].last):
                parts.setdefault(place, []).append(played)
    return parts


@lru_cache(maxsize=1 << 10)  # the same whatever is asked
def _lay(sentence: Sentence) -> tuple[Sequence[float], Sequence[int]]:
    """Tell for every token how much a shared word fades there, and the number of its clause.

    A new clause begins at a mark and at a subordinating word.
    """
    segments, number = [], 0
    for token, tag in zip(sentence.tokens, sentence.tags, strict=True):
        if token.norm in _BREAKS or tag is Tag.SUB:
            number += 1
        segments.append(number)
    return [_FADE * _AT_MARK if token.norm in _MARKS else _FADE for token in sentence.tokens], segments


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
