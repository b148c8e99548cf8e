"""Tense: whether the clause of a figure speaks of now, so that no earlier time is carried over to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.tag import tag_forms
from qa_bot.lexicon.en.figure_words import NOWADAYS, PRESENT, SUMMING
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar

_PRESENT, _NOW, _SUMMING = frozenset(PRESENT), frozenset(NOWADAYS), frozenset(SUMMING)
# "This is 5 % more": what points back at a figure is of its time.
_POINTING = frozenset(("this", "that", "these", "those", "such", "which"))


def _opens(grammar: Grammar, place: tuple[int, int], verb: int | None) -> bool:
    """Say whether a number opens the clause of the verb after it: "…, and *seven* of them are clerks"."""
    before = grammar.norms[place[0] - 1] if place[0] else ""
    return verb is not None and before in _OPENING and _OPENING.isdisjoint(grammar.norms[place[1] : verb])


_OPENING = frozenset((",", ";", ":", "and", "but", "while", "whereas", "which", "whom"))


def is_now(grammar: Grammar, place: tuple[int, int]) -> bool:
    """Say whether a number's clause tells what is so now: "they still own 31 %", "the firm employs 300"."""
    after = next((at for at in grammar.verbs if at >= place[1]), None)
    verb = after if _opens(grammar, place, after) else grammar.verb_before(place[0])
    verb = after if verb is None else verb
    if verb is None:
        return False
    first = verb
    while first and (grammar.tag(first - 1) in (Tag.AUX, Tag.ADV) or first - 1 in grammar.verbs):
        first -= 1
    if _NOW.intersection(grammar.norms[first:verb]) or grammar.norms[0] in _NOW:
        return True
    if grammar.norms[verb] in _SUMMING or _POINTING.intersection(grammar.norms[max(0, first - 1) : first]):
        return False
    if grammar.norms[0] in _POINTING:
        return False
    group = range(first, verb + 1)
    lead = next((at for at in group if at in grammar.verbs or grammar.tag(at) is Tag.AUX), verb)
    if grammar.norms[lead] in _PRESENT:
        return True
    if grammar.tag(lead) is not Tag.VERB:
        return False
    before = grammar.norms[lead - 1] if lead else ""
    forms = grammar.sentence.forms or tag_forms(grammar.tokens)
    return before != "to" and forms[lead] in ("VBZ", "VB")
