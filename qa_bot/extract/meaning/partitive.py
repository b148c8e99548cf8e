"""Partitives: what is counted of a whole that is somebody's: the ships of "two of the line's newest ships"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.meaning.subject import Found
from qa_bot.extract.measure.context import is_plural
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension, Quantity, Unit

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar
    from qa_bot.model.figure import Figure

    Place = tuple[int, int]

_INSIDE = frozenset((Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.DET, Tag.NUM, Tag.PRON, Tag.OTHER))
_IN_ALL = (("in", "all"), ("in", "total"), ("altogether",), ("all", "told"))
_POSSESSIVE = frozenset(("'s", "’s", "'", "’"))
_OWNERS = frozenset("his her its their our my your".split())
_FARTHEST = 10


class Counted(NamedTuple):
    """A quantity with the noun that it counts, and where that stands apart from it.

    ``whole`` is the phrase of which it is a part, ``things`` what it is set beside, ``those`` the figure before whose
    things it counts.
    """

    quantity: Quantity
    whole: Place | None
    things: Place | None
    those: Figure | None

    def meaning(self, found: Found, measure: str) -> tuple[Found, str]:
        """Give subject and measure what the noun apart says of them."""
        if self.things is not None:
            return Found((self.things,), anaphoric=False), self.quantity.unit.name
        if self.whole is not None and found.ranges and self.whole[0] <= found.ranges[0][0] < self.whole[1]:
            found = Found((self.whole, *found.ranges[1:]), anaphoric=False)
        return found, self.those.measure if self.those is not None else measure


def read_counted(grammar: Grammar, quantity: Quantity, place: Place, before: Figure | None) -> Counted:
    """Find the noun that a number counts where it does not stand right after it."""
    whole = _whole_of(grammar, quantity, place)
    those = before if _counts_those(grammar, quantity, place) else None
    things = _set_beside(grammar, quantity, place)
    if whole is not None:
        quantity = _partitive(grammar, quantity, whole)
    elif those is not None:
        quantity = replace(quantity, unit=those.quantity.unit)
    elif things is not None:
        quantity = _numbered(grammar, quantity, things)
    return Counted(quantity, whole, things, those)


def _whole_of(grammar: Grammar, quantity: Quantity, place: Place) -> Place | None:
    """Return the phrase that a count is a part of, where a possessive stands in it: "the firm's 1,900 clerks"."""
    last = place[1]
    plain = quantity.dimension is Dimension.COUNT or quantity.unit.name == "fraction"
    if not plain or grammar.norms[last : last + 1] != ["of"]:
        return None
    end = last + 1
    owner = -1
    while end < len(grammar.norms) and end - last < _FARTHEST and end not in grammar.timed:
        if grammar.norms[end] in _POSSESSIVE or (end == last + 1 and grammar.norms[end] in _OWNERS):
            owner = end
        elif end not in grammar.counted and (grammar.tag(end) not in _INSIDE or end in grammar.verbs):
            break
        end += 1
    return (last + 1, end) if 0 < owner < end - 1 else None


def _counts_those(grammar: Grammar, quantity: Quantity, place: Place) -> bool:
    """Say whether a bare number counts some of what was counted last: "1,240 people …; 900 of them"."""
    bare = quantity.dimension is Dimension.COUNT and not quantity.unit.name
    return bare and grammar.norms[place[1] : place[1] + 2] in (["of", "them"], ["of", "these"], ["of", "those"])


def _partitive(grammar: Grammar, quantity: Quantity, whole: Place) -> Quantity:
    """Let a count take the noun of its whole: 240 clerks, and not 240 firms."""
    norms = grammar.norms
    owner = max(at for at in range(*whole) if norms[at] in _POSSESSIVE or norms[at] in _OWNERS)
    nouns = [at for at in range(owner + 1, whole[1]) if grammar.tag(at) is Tag.NOUN and at not in grammar.counted]
    things = [at for at in nouns if is_plural(norms[at])] or nouns
    if not things or quantity.dimension is not Dimension.COUNT:
        return quantity
    return replace(quantity, unit=Unit(norms[things[0]], Dimension.COUNT, quantity.unit.factor))


def _set_beside(grammar: Grammar, quantity: Quantity, place: Place) -> Place | None:
    """Return what a count set beside it numbers: the notebooks of "her notebooks, 112 in all, are kept"."""
    first, last = place
    after = tuple(grammar.norms[last : last + 2])
    aside = grammar.norms[first - 1] if first > 1 else ""
    if quantity.dimension is not Dimension.COUNT or aside not in (",", "(", "–", "—"):
        return None
    if not any(after[: len(words)] == words for words in _IN_ALL):
        return None
    found = grammar.phrase_left(first - 2)
    return found.ranges[0] if found.ranges else None


def _numbered(grammar: Grammar, quantity: Quantity, things: Place) -> Quantity:
    """Let a count take the last plural of the phrase that it numbers."""
    nouns = [at for at in range(*things) if grammar.tag(at) is Tag.NOUN and is_plural(grammar.norms[at])]
    if quantity.unit.name or not nouns:
        return quantity
    return replace(quantity, unit=Unit(grammar.norms[nouns[-1]], Dimension.COUNT, quantity.unit.factor))
