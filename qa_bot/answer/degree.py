"""Comparatives: how two things are set against each other ("larger", "less accurate"), and whether two say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.extract.forms import readings
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Token

_NONE: frozenset[str] = frozenset()
_GRADED = frozenset({Tag.ADJ, Tag.ADV})
_GRADING = {"more": 1, "less": -1}


class Degree(NamedTuple):
    """A comparative: its adjective ("accurate", "larger"), -1 after "less", and its first token and the one after."""

    base: str
    sign: int
    first: int
    last: int


def read_degrees(tokens: Sequence[Token], tags: Sequence[Tag]) -> Iterator[Degree]:
    """Yield the comparatives of a sentence or question; "more sugar" is none."""
    for place, token in enumerate(tokens):
        after = place + 1
        sign = _GRADING.get(token.norm, 0)
        if sign and after < len(tokens) and _is_graded(tokens, tags, after):
            yield Degree(tokens[after].norm, sign, place, after + 1)
        elif not sign and tags[place] in _GRADED and is_comparative(token.norm):
            yield Degree(token.norm, 1, place, after)


def _is_graded(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether an adjective or adverb follows "more": "more *stable* than" is of no stable."""
    norm = tokens[place].norm
    before_than = [token.norm for token in tokens[place + 1 : place + 2]] == ["than"]
    adjective = before_than and any(form == "JJ" for form, _ in readings(norm))
    return (tags[place] in _GRADED or adjective) and not is_comparative(norm)


def is_comparative(norm: str) -> bool:
    """Say whether a word is a comparative before all ("larger", "worse")."""
    return any(form == "JJR" and not price for form, price in readings(norm)) and norm.endswith(("er", "se"))


def agree(asked: Degree, told: Degree) -> int:
    """Return 1 where two comparatives say the same, -1 where they say the opposite, 0 where neither."""
    sign = asked.sign * told.sign
    against = OPPOSITES.get(asked.base, _NONE)
    same = asked.base == told.base or asked.base in _positives(told.base) or told.base in _positives(asked.base)
    if same or against & OPPOSITES.get(told.base, _NONE):
        return sign
    return -sign if told.base in against else 0


def _positives(norm: str) -> tuple[str, ...]:
    """Return what a comparative may be one of: "loud", "wide", "dry", "big"."""
    if not norm.endswith("er"):
        return ()
    return norm[:-2], norm[:-1], norm[:-3], f"{norm[:-3]}y"
