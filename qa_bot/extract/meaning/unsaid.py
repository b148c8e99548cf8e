"""Unsaid: what a quantity measures where no noun beside it names it: its substance, its kind, or what its verb does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.meaning.changes import first_of
from qa_bot.lexicon.en.figure_words import (
    ALONE,
    BEHIND,
    COMPARED_SIDES,
    COMPASS,
    DIMENSION_ADJECTIVES,
    FALLS,
    KINDS_MEASURED,
    MAKING,
    RISES,
    RISING_TO,
    WITH_OF,
)
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar
    from qa_bot.model.quantity import Quantity

_SUBSTANTIAL = frozenset((Dimension.MASS, Dimension.VOLUME, Dimension.SHARE, Dimension.LENGTH, Dimension.AREA))
_MEASURED_BY = frozenset((Dimension.LENGTH, Dimension.AGE, Dimension.TIME, Dimension.MASS))
_LASTING = frozenset(("in", "within", "for", "after", "on"))
_IDLE = frozenset("is are was were be been has have had do does did become became".split())
_SAYING_NOTHING = _IDLE | frozenset((*RISES, *FALLS))  # "slid to $9" tells how large it is, not how it slides
_PARTICLES = frozenset("aside up out off back away down over".split())
_MOST = 4


def unsaid_measure(grammar: Grammar, quantity: Quantity, place: tuple[int, int], verb: int | None) -> str:
    """Name what a quantity measures by what follows it, by its kind, or by the verb before it; "" if nothing tells."""
    after = grammar.norms[place[1]] if place[1] < len(grammar.norms) else ""
    if side := told_side(grammar, quantity, place):
        return side
    if quantity.dimension.value in KINDS_MEASURED and not (quantity.dimension is Dimension.AREA and after == "of"):
        return KINDS_MEASURED[quantity.dimension.value]
    if quantity.dimension in _SUBSTANTIAL and (stuff := _stuff(grammar, place[1], after)):
        return stuff
    if quantity.dimension is Dimension.TIME:
        return "duration"
    if quantity.dimension is Dimension.LENGTH and verb is not None and grammar.norms[verb] not in _IDLE:
        return "height" if grammar.norms[verb] in RISING_TO else "distance"
    lead = grammar.norms[first_of(grammar, place) - 1]
    if quantity.dimension is Dimension.MONEY and verb is not None and lead == "for" and grammar.norms[verb] in MAKING:
        return "cost"
    return _doing(grammar, place, verb)


def lead_or_gap(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> str:
    """Name a number that tells how far one is from another: "seven *behind* the champions", "two *clear of* Orn"."""
    if quantity.dimension in (Dimension.LENGTH, Dimension.AGE, Dimension.ORDINAL):
        return ""  # "2 km behind the mill"
    first = first_of(grammar, place)
    if grammar.norms[first - 1 : first] == ["by"] and not _BEATING.isdisjoint(grammar.norms[: first - 1]):
        return "" if quantity.dimension is Dimension.SHARE else "margin"  # "won her seat by 312 votes"
    for at in range(place[1], min(place[1] + _LEAD_REACH, len(grammar.norms) - 1)):
        word = grammar.norms[at]
        if word in ALONE or (word in WITH_OF and grammar.norms[at + 1] == "of"):
            return "gap" if word in BEHIND else "lead"
        if grammar.tag(at) is not Tag.NOUN:
            return ""
    return ""


_LEAD_REACH = 2
_BEATING = frozenset(
    """
    won win wins beat beats beaten defeated lost lose loses led leads trailed trails ahead passed rejected
    """.split()
)


def told_side(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> str:
    """Return what the adjective or adverb after a measure says that it is: "96 metres high", "2 km upstream"."""
    if quantity.dimension not in _MEASURED_BY:
        return ""
    after = grammar.norms[place[1]] if place[1] < len(grammar.norms) else ""
    where = grammar.norms[place[1] : place[1] + 3]
    if quantity.dimension is Dimension.LENGTH and where[:2] == ["to", "the"] and COMPASS.intersection(where[2:]):
        return "distance"  # "lies 17 kilometres to the east"
    before = first_of(grammar, place) - 1
    if before and grammar.norms[before] == "to" and grammar.norms[before - 1] in RISING_TO:
        return "height" if quantity.dimension is Dimension.LENGTH else ""
    compared = COMPARED_SIDES.get(grammar.norms[before], "") if before >= 0 else ""
    return DIMENSION_ADJECTIVES.get(after, compared)


def lasts(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> bool:
    """Say whether a time tells how long something takes: "reach the port in 38 minutes"."""
    return quantity.dimension is Dimension.TIME and grammar.norms[first_of(grammar, place) - 1] in _LASTING


def _stuff(grammar: Grammar, last: int, after: str) -> str:
    """Return the nouns right after a measure, with "of" or without: the pears of "2 kg of pears"."""
    first = last + 1 if after == "of" else last
    end = first
    while end < len(grammar.norms) and end - first < _MOST and end not in grammar.verbs and end not in grammar.covered:
        if grammar.tag(end) not in (Tag.NOUN, Tag.NAME, Tag.ADJ):
            break
        end += 1
    nominal = end > first and grammar.tag(end - 1) in (Tag.NOUN, Tag.NAME)
    return grammar.words((first, end)) if nominal else ""


def _doing(grammar: Grammar, place: tuple[int, int], verb: int | None) -> str:
    """Return the verb that a quantity hangs on, with its particle: "set aside", "fined", "need"."""
    if verb is None or grammar.norms[verb] in _SAYING_NOTHING or grammar.tag(verb) is not Tag.VERB:
        return ""
    particle = verb + 1 < place[0] and grammar.norms[verb + 1] in _PARTICLES
    return " ".join(grammar.norms[verb : verb + 1 + particle])
