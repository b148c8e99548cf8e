"""What speaks for yes and what for no: one degree per clue, read off the passage that fits the question best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.lexicon.en import polarity as words
from qa_bot.model.clue import Clue
from qa_bot.question.claim import Trait

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.polar_align import Aligned
    from qa_bot.model.document import Sentence
    from qa_bot.question.claim import Claim

_HALF = 0.5
_PAIR = 2
_SPAN, _SHORT, _REACH = 18, 6, 4
_GRANTING = frozenset({"may", "can", "could"})
# Traits of the question by themselves: people ask for confirmation of what can be, and doubt what is extreme.
_PRIORS = {
    Trait.CAN: Clue.POLAR_CAN,
    Trait.EVER: Clue.POLAR_EVER,
    Trait.EXISTENCE: Clue.POLAR_EXISTENCE,
    Trait.UNIVERSAL: Clue.POLAR_UNIVERSAL,
    Trait.BASIS: Clue.POLAR_BASIS,
    Trait.ALIKE: Clue.POLAR_ALIKE,
    Trait.IDENTITY: Clue.POLAR_IDENTITY,
    Trait.NECESSARY: Clue.POLAR_NECESSARY,
    Trait.SUPERLATIVE: Clue.POLAR_SUPERLATIVE,
}
_ALLOWANCE = frozenset({Trait.CAN, Trait.LEGAL, Trait.UNLAWFUL})


def read_clues(
    claim: Claim, aligned: Sequence[Aligned], passage: Sequence[Sentence], title: frozenset[str]
) -> dict[Clue, float]:
    """Grade every clue towards yes; ``aligned`` is not empty, its first is the sentence that fits best."""
    said = frozenset(token.norm for sentence in passage for token in sentence.tokens)
    found = {
        Clue.POLAR_DEFAULT: 1.0,
        **_priors(claim, title),
        **_support(claim, aligned[0]),
        **_denial(claim, aligned),
        **_identity(claim, passage, said),
        **_course(claim, aligned[0], said),
        **_leave(claim, aligned[0]),
        **_contrast(claim, passage, said),
    }
    return {clue: degree for clue, degree in found.items() if degree}


def _priors(claim: Claim, title: frozenset[str]) -> dict[Clue, float]:
    """Say which kind of question it is; "all" in a title ("All in the Hall") is no claim about all."""
    found = {clue: 1.0 for trait, clue in _PRIORS.items() if claim.has(trait)}
    if title & words.UNIVERSAL:
        found.pop(Clue.POLAR_UNIVERSAL, None)
    return found


def _support(claim: Claim, best: Aligned) -> dict[Clue, float]:
    """Grade how much of the claim the sentence holds, and how close together."""
    return {
        Clue.POLAR_SHARE: best.share,
        Clue.POLAR_TIGHT: _tight(claim, best),
        Clue.POLAR_ALSO: float("also" in best.norms),
    }


def _tight(claim: Claim, best: Aligned) -> float:
    """Grade how close together the predicate's words stand in the sentence, 1 where nothing comes between."""
    wanted = {token.stem for token in claim.predicate}
    if len(wanted) < _PAIR or not wanted <= {best.stems[place] for place in best.predicate}:
        return 0.0
    last: dict[str, int] = {}
    shortest = len(best.stems)
    for place in best.predicate:
        last[best.stems[place]] = place
        if len(last) == len(wanted):
            shortest = min(shortest, place - min(last.values()) + 1)
    return min(1.0, len(wanted) / shortest)


def _denial(claim: Claim, aligned: Sequence[Aligned]) -> dict[Clue, float]:
    """Grade what denies the claim, in the best sentence or in one that fits nearly as well."""
    if claim.has(Trait.SAME):
        return {}
    best, others = aligned[0], aligned[1:]
    turns = (claim.negated, claim.has(Trait.UNLAWFUL), claim.has(Trait.DIFFERENT), claim.denies or claim.contrary)
    turned = -1.0 if any(turns) else 1.0
    if best.denial:
        return {Clue.POLAR_DENIED: turned * best.denial * (best.share >= _HALF)}
    return {
        Clue.POLAR_DENIED_NEARBY: turned * max((one.denial for one in others), default=0.0),
        Clue.POLAR_NEGATOR: turned * (not words.NEGATORS.isdisjoint(best.norms)),
    }


def _identity(claim: Claim, passage: Sequence[Sentence], said: frozenset[str]) -> dict[Clue, float]:
    """Grade whether two names are one: "A (also known as B)" speaks for it, "A differs from B" against."""
    if claim.has(Trait.ALIKE):
        return {Clue.POLAR_APART: float(not said.isdisjoint(words.DIFFERENT))}
    if not claim.pair:
        return {}
    sign = 1.0 if claim.has(Trait.SAME) else -1.0
    linked = any(_is_linked(claim.pair, sentence) for sentence in passage)
    both = any(_holds_both(claim.pair, sentence) for sentence in passage)
    akin = not linked and not said.isdisjoint(words.AKIN | words.DIFFERENT)
    return {
        Clue.POLAR_LINKED: sign * linked,
        Clue.POLAR_UNLINKED: sign * (both and not linked),
        Clue.POLAR_AKIN: sign * akin,
    }


def _places(names: frozenset[str], sentence: Sentence) -> list[int]:
    """Return where the words of a name stand, if more than half of them do."""
    places = [place for place, token in enumerate(sentence.tokens) if token.stem in names]
    return places if len({sentence.tokens[place].stem for place in places}) * 2 > len(names) else []


def _telling(pair: tuple[frozenset[str], frozenset[str]]) -> tuple[frozenset[str], frozenset[str]]:
    """Drop what both names share, unless nothing is left."""
    one, other = pair
    return one - other or one, other - one or other


def _holds_both(pair: tuple[frozenset[str], frozenset[str]], sentence: Sentence) -> bool:
    """Say whether both things stand in the sentence."""
    return all(_places(names, sentence) for names in _telling(pair))


def _is_linked(pair: tuple[frozenset[str], frozenset[str]], sentence: Sentence) -> bool:
    """Say whether the sentence joins the two as names of one thing."""
    one, other = (_places(names, sentence) for names in _telling(pair))
    return any(
        _is_alias([token.norm for token in sentence.tokens[min(a, b) + 1 : max(a, b)]]) for a in one for b in other
    )


def _is_alias(between: Sequence[str]) -> bool:
    """Say whether the words between two names make them names of one thing."""
    have = set(between)
    if len(between) > _SPAN or have & words.DIFFERENT or have & words.NEGATORS:
        return False
    if have & {"or", "/"} and len(between) <= _SHORT:
        return not have & {"either", "and"}
    return bool(have & words.ALIAS) or ("(" in have and len(between) <= _SHORT)


def _course(claim: Claim, best: Aligned, said: frozenset[str]) -> dict[Clue, float]:
    """Grade whether something goes on or is over, is true or made up."""
    found: dict[Clue, float] = {}
    over = not said.isdisjoint(words.ENDED)
    if claim.has(Trait.STILL):
        found[Clue.POLAR_OVER] = float(over)
    if claim.has(Trait.CONTINUES):
        found[Clue.POLAR_NO_MORE] = float(over)
        found[Clue.POLAR_MORE_TO_COME] = float(not said.isdisjoint(words.COMING))
    if claim.has(Trait.BASIS):
        found[Clue.POLAR_FACT] = float(not said.isdisjoint(words.FACT))
    if claim.has(Trait.EXISTENCE):
        found[Clue.POLAR_MADE_UP] = float(not words.MADE_UP.isdisjoint(best.norms))
    return found


def _leave(claim: Claim, best: Aligned) -> dict[Clue, float]:
    """Grade whether what is asked for is permitted, forbidden, required or left open."""
    found: dict[Clue, float] = {}
    allowed = _said(best.norms, words.PERMITTED) or -_said(best.norms, words.FORBIDDING)
    required = _said(best.norms, words.REQUIRED)
    if claim.traits & _ALLOWANCE:
        turned = -1.0 if claim.has(Trait.UNLAWFUL) or claim.denies else 1.0
        found[Clue.POLAR_PERMITTED] = turned * max(allowed, 0)
        found[Clue.POLAR_FORBIDDEN] = turned * max(-allowed, 0)
        if "without" in claim.turns:
            found[Clue.POLAR_REQUIRED] = -required
    if claim.has(Trait.NECESSARY):
        found[Clue.POLAR_REQUIRED] = required
    return found


def _said(norms: Sequence[str], looked_for: frozenset[str]) -> float:
    """Return 1 where a sentence has one of some words, -1 where it only denies them ("not required"), else 0."""
    places = [place for place, norm in enumerate(norms) if norm in looked_for]
    if not places:
        return 0.0
    # "May not": what a modal verb grants is denied after it.
    last = [place + 2 if norms[place] in _GRANTING else place for place in places]
    denied = [
        not words.NEGATORS.isdisjoint(norms[max(0, place - _REACH) : end])
        for place, end in zip(places, last, strict=True)
    ]
    return -1.0 if all(denied) else 1.0


def _contrast(claim: Claim, passage: Sequence[Sentence], said: frozenset[str]) -> dict[Clue, float]:
    """Grade whether the passage has the opposite of a word that it lacks, and whether it denies anything."""
    stems = {token.stem for sentence in passage for token in sentence.tokens}
    opposed = (OPPOSITES.get(token.norm, frozenset()) for token in claim.content if token.stem not in stems)
    return {
        Clue.POLAR_OPPOSITE: float(any(not against.isdisjoint(said) for against in opposed)),
        Clue.POLAR_DENIALS: float(not said.isdisjoint(words.NEGATORS)),
    }
