"""Beside: what the words around a quantity, other than its verb's subject, say it is of: "of whom 20 work at night"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.meaning.phrases import phrase_right
from qa_bot.extract.meaning.subject import Found
from qa_bot.extract.meaning.verbs import LINKS
from qa_bot.lexicon.en.figure_words import (
    COMPARED_SIDES,
    DIMENSION_ADJECTIVES,
    LEVEL_VERBS,
    PAY,
    SIDES_OF_THINGS,
    TAKING_ON,
)
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar
    from qa_bot.model.quantity import Quantity

NOTHING = Found((), anaphoric=False)
NOUNS = (Tag.NOUN, Tag.NAME, Tag.PRON)
_COPULAS = ("is", "are", "was", "were", "be", "been")
_TIME_NOUNS = ("year", "years", "period", "quarter", "month", "months", "first", "second", "third", "fourth", "last")
_LONG_MEASURE = 6


def told_after(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> tuple[int, int] | None:
    """Return what a bare number that opens its clause is said to be: the "women" of "…, and 78 % were women"."""
    first, last = place
    opens = first and grammar.norms[first - 1] in (",", ";", "and", "but", "which", "whom")
    bare = quantity.dimension is Dimension.SHARE or (quantity.dimension is Dimension.COUNT and not quantity.unit.name)
    if not (opens and bare) or grammar.norms[last : last + 1] not in (["were"], ["are"], ["was"], ["is"]):
        return None
    return phrase_right(grammar, last + 1) if grammar.tag(last + 1) is not Tag.ADP else None


def told_there(grammar: Grammar, verb: int, noun: tuple[int, int]) -> Found:
    """Return what "there are" tells of, up to the noun: the schools of "there are six schools with a total of …"."""
    first = next(
        (at for at in range(verb + 1, noun[0]) if at not in grammar.covered and not _idle(grammar, at)), noun[0]
    )
    end = next((at for at in range(first, noun[0]) if grammar.norms[at] in (*LINKS, *COMPARED_SIDES)), noun[0])
    return Found(((first, end),), anaphoric=False) if first < end else NOTHING


def _idle(grammar: Grammar, at: int) -> bool:
    """Say whether a word before the things that are there names nothing: "there are *no* hills"."""
    return grammar.norms[at] in ("no", "any", "also", "a", "an", "the")


def of_whom(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> tuple[Found, str] | None:
    """Read what some of those before do: "… 4,860 people, of whom 1,920 work at night"."""
    first, last = place
    if quantity.dimension is not Dimension.COUNT or grammar.norms[first - 2 : first] not in (
        ["of", "whom"],
        ["of", "which"],
    ):
        return None
    end = first - 2 - (grammar.norms[first - 3 : first - 2] == [","])
    start = end
    while start and start - 1 not in grammar.covered and grammar.tag(start - 1) in NOUNS:
        start -= 1
    if last not in grammar.verbs or start == end:
        return None
    told = phrase_right(grammar, last + 1) if grammar.norms[last] in _COPULAS else None
    if told is not None and grammar.tag(told[1] - 1) is Tag.NOUN:
        return Found((told,), anaphoric=False), grammar.norms[told[1] - 1]  # "of whom 300 are apprentices"
    rest = range(last + 1, len(grammar.norms))
    ends = (at for at in rest if not grammar.norms[at][0].isalpha() or at in grammar.counted)
    until = next(ends, last + 1)
    until -= grammar.norms[until - 1] in ("and", "but", "or")
    return Found(((start, end),), anaphoric=False), grammar.words((last, min(until, last + _LONG_MEASURE)))


def of_side(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> tuple[Found, str] | None:
    """Read a length of the noun right before it: "a pond *two metres* deep", "from a tower *11 metres* high"."""
    first, last = place
    after = grammar.norms[last] if last < len(grammar.norms) else ""
    if after not in SIDES_OF_THINGS or not first or quantity.dimension not in (Dimension.LENGTH, Dimension.MASS):
        return None
    if grammar.tag(first - 1) is not Tag.NOUN or first - 1 in grammar.verbs:
        return None
    found, verb = grammar.phrase_left(first - 1), grammar.verb_before(first)
    if verb is not None and grammar.norms[verb] in ("has", "have", "had"):  # whose it is belongs to it
        found = Found((*found.ranges, *grammar.subject_of(verb).ranges), anaphoric=False)
    return (found, DIMENSION_ADJECTIVES[after]) if found.ranges else None


def taken_on(grammar: Grammar, verb: int, noun: tuple[int, int]) -> tuple[int, int] | None:
    """Return whom a wage is paid to: the "Ada" of "hired Ada at a salary of $9"; of a passive it is the subject."""
    if grammar.norms[verb] not in TAKING_ON or not PAY.intersection(grammar.norms[noun[0] : noun[1]]):
        return None
    target = phrase_right(grammar, verb + 1)
    if target is None:
        return None
    first = target[0]
    end = next((at for at in range(first, target[1]) if grammar.norms[at] in LINKS or at in grammar.covered), target[1])
    return (first, end) if first < end <= noun[0] and grammar.tag(first) is not Tag.ADP else None


def bought(grammar: Grammar, verb: int, after: int) -> tuple[int, int] | None:
    """Return what money is of or for: the "grants" of "gave $4 million in grants"."""
    if grammar.norms[verb] in LEVEL_VERBS or grammar.norms[verb] in _COPULAS or after + 1 in grammar.covered:
        return None
    if after >= len(grammar.norms) or grammar.norms[after] not in ("of", "in", "for"):
        return None
    target = phrase_right(grammar, after + 1)
    if target is None or target[1] in grammar.timed or grammar.norms[target[0]] in _TIME_NOUNS:
        return None
    # "$4 million in grants" is grants, "in the port" and "in Asia" is where
    if grammar.norms[after] == "in" and (target[0] > after + 1 or grammar.tag(target[0]) is Tag.NAME):
        return None
    return target if target[1] - target[0] <= _LONG_MEASURE else None
