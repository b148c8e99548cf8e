"""Clauses without a finite verb: the likeliest of their words is made one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.syntax.options import FINITE, NOUNS, OPENS_OBJECT, can_be

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.forms import Readings
    from qa_bot.model.document import Token

_AFTER_COMMANDS = frozenset({"DT", "CD", "PRP", "PRS", "PDT", "WP", "WRB", "EX"})
_DEAREST_COMMAND = 2.0
_CLAUSAL = frozenset({"CS", "WDT", "WP", "WRB"})
_HANGING = frozenset({"CS", "WDT", "WP", "WRB"})
_RELATIVE = frozenset({"WDT", "WP"})
_PARTS = _HANGING | {"ST", "CM"}
_SHORTEST, _PAIR = 3, 2
_LONGEST_ASIDE, _LONGEST_SUBJECT = 40, 12
_SENTENCE_ENDS = frozenset({".", "?", "!", "”", '"', ":", ";"})
_HALVES = frozenset({";", ":"})
_DEAREST = 5.0
_PLURAL_BEFORE_PHRASE = 1.5
_SUBJECT_ENDS = frozenset({"NNS", "PRP", "RB", "WDT", "WP", "CC"})
_AND = frozenset({"and", "or", "but", "then"})
_UNFINISHED = frozenset({"TO", "MD"})
# These follow a verb, and hardly a noun.
_SURE_OBJECT = frozenset({"DT", "PRS", "PRP", "CD", "TO", "SYM"})
_OPENS_ASIDE = frozenset({"VBN", "VBD", "VBG", "WDT", "WP", "IN", "TOP", "DT", "RB", "JJ", "CD"})


def need_verbs(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Give a clause that "which" or "because" opens, and the main clause, the finite verb that it lacks.

    What stands before a semicolon has a main clause of its own.
    """
    half = next((place + 1 for place, token in enumerate(tokens) if token.norm in _HALVES), 0)
    if half > _SHORTEST and tokens[half - 1].norm == ";" and half < len(tokens):
        begun = forms[:half]
        _need_verbs(tokens[:half], lattice[:half], begun)
        forms[:half] = begun
    _need_verbs(tokens, lattice, forms)


def _need_verbs(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Give the clauses of some tokens the finite verbs that they lack."""
    segments = _segments(forms)
    has_main = False
    for first, last in segments:
        opener = forms[first - 1] if first else "START"
        verbs = _count_finite(forms, first, last)
        hanging = opener in _HANGING
        told = _goes_on(tokens, forms, first, last) or _opens_aside(lattice, forms, first)
        has_main = has_main or verbs > hanging + told
        if not verbs and opener in _CLAUSAL:
            end = next((place for place in range(first, last) if forms[place] == "TO"), last)
            if end - first > 1 and (opener != "WP" or _tells_more(forms, first - 1)):
                _flip(lattice, forms, [(first, end)], opener)
    if len(forms) < _SHORTEST or (not has_main and _command(lattice, forms)):
        return
    if tokens[-1].norm not in _SENTENCE_ENDS:
        return
    semicolon = next((place for place, token in enumerate(tokens) if token.norm == ";"), 0)
    ahead = [part for part in segments if part[1] <= semicolon]
    if has_main and ahead and not any(_count_finite(forms, *part) for part in ahead):
        _flip(lattice, forms, ahead, "START")  # "the mill still *works*; it was built in 1900"
    if not has_main:
        asked = tokens[-1].norm == "?"
        _flip(lattice, forms, [part for part in (_free(forms, one, asked=asked) for one in segments) if part], "START")
    for first, last in segments:
        _before_and(tokens, lattice, forms, first, last)


def _free(forms: list[str], segment: tuple[int, int], *, asked: bool) -> tuple[int, int] | None:
    """Return the part of a stretch in which the main verb may stand: in a clause with a verb, what follows that."""
    first, last = segment
    if not first or forms[first - 1] not in _HANGING:
        return segment
    if asked:
        return None
    verb = next((place for place in range(first, last) if forms[place] in FINITE), last - 1)
    return verb + 1, last


def _tells_more(forms: list[str], place: int) -> bool:
    """Say whether "who" opens a relative clause: a noun, a comma or a preposition stands before it."""
    return place > 0 and (forms[place - 1] in NOUNS or forms[place - 1] in {"CM", "IN", "TOP"})


def _goes_on(tokens: Sequence[Token], forms: list[str], first: int, last: int) -> bool:
    """Say whether the first finite verb of a stretch follows "and", so that its subject must have another before."""
    place = next((place for place in range(first, last) if forms[place] in FINITE), first)
    while place > first and forms[place - 1] == "RB":
        place -= 1
    return place > 0 and tokens[place - 1].norm in _AND and forms[place - 1] == "CC" and first < last


def _opens_aside(lattice: list[Readings], forms: list[str], first: int) -> bool:
    """Say whether a stretch opens like "…, *founded* in 1902, …" with what may be a participle, after a noun."""
    if first < _PAIR or forms[first] != "VBD" or forms[first - 1] != "CM" or forms[first - 2] not in NOUNS:
        return False
    return forms[first + 1 : first + 2] in (["IN"], ["TOP"], ["RB"]) and can_be(lattice[first], "VBN") is not None


def _before_and(tokens: Sequence[Token], lattice: list[Readings], forms: list[str], first: int, last: int) -> None:
    """Find the verb that must stand before the "and" after which the first verb of a stretch stands."""
    if forms[first] == "CC" or not _goes_on(tokens, forms, first, last):
        return
    verb = next((place for place in range(first, last) if forms[place] in FINITE), first)
    if verb <= first + 1 or not _UNFINISHED.isdisjoint(forms[first:verb]):
        return
    end = next(place for place in range(verb - 1, first, -1) if forms[place] == "CC")
    opens = first == 0 or forms[first - 1] in {"CS", "ST"} or _resumed(forms, first) is not None
    if opens or (forms[first] in {"DT", "PRS", "NNP"} and not _SURE_OBJECT.isdisjoint(forms[first + 2 : end])):
        _flip(lattice, forms, [(first, end)], "START" if opens else "CM")


def _command(lattice: list[Readings], forms: list[str]) -> bool:
    """Read "Name two ports" and "list the kings" as commands; say whether it is one."""
    first = next((place for place, form in enumerate(forms) if form not in {"UH", "PU", "RB", "CM"}), 0)
    if first + 1 >= len(forms) or forms[first + 1] not in _AFTER_COMMANDS:
        return False
    price = can_be(lattice[first], "VB")
    if price is None or price > _DEAREST_COMMAND:
        return forms[first] == "VB"
    forms[first] = "VB"
    return True


def _segments(forms: list[str]) -> list[tuple[int, int]]:
    """Return the stretches between commas, stops and words that open clauses."""
    found: list[tuple[int, int]] = []
    first = 0
    for place, form in enumerate(forms):
        if form in _PARTS:
            if place > first:
                found.append((first, place))
            first = place + 1
    if first < len(forms):
        found.append((first, len(forms)))
    return found


def _count_finite(forms: list[str], first: int, last: int) -> int:
    """Count the finite verbs of a stretch, an auxiliary with its verb once."""
    count = 0
    helped = False
    for place in range(first, last):
        form = forms[place]
        if form not in FINITE:
            helped = helped and form in {"RB", "NOT", "JJ"}
            continue
        bare = place == 0 or forms[place - 1] not in _SUBJECT_ENDS
        if form == "VB" and bare and not (place == first and _resumed(forms, first)):
            continue
        count += not (helped and form == "VBD")
        helped = form in {"BEF", "HVF"}
    return count


def _flip(lattice: list[Readings], forms: list[str], stretches: list[tuple[int, int]], opener: str) -> None:
    """Make the likeliest word of the stretches a finite verb."""
    best, best_price, best_form = -1, _DEAREST, ""
    for first, last in stretches:
        resumed = _resumed(forms, first) if opener == "START" else None
        for place in range(first, last):
            before = forms[place - 1] if place else "START"
            if place == first and resumed:
                before = resumed
            found = _as_finite(lattice, forms, place, before, first, relative=place == first and opener in _RELATIVE)
            if found is not None and opener == "START" and forms[place : place + 2] == ["NNS", "IN"]:
                found = found[0] + _PLURAL_BEFORE_PHRASE, found[1]
            if opener == "CM" and (place + 1 >= last or forms[place + 1] not in _SURE_OBJECT):
                continue
            if found is not None and found[0] < best_price:
                best, best_price, best_form = place, *found
    if best >= 0:
        forms[best] = best_form
        if best and forms[best - 1] == "JJ":
            forms[best - 1] = "NN"


def _resumed(forms: list[str], first: int) -> str | None:
    """Return the form of the noun that a stretch goes on from, past an aside between commas."""
    if first < _SHORTEST or forms[first - 1] != "CM":
        return None
    opening = next((place for place in range(first - 2, max(0, first - _LONGEST_ASIDE), -1) if forms[place] == "CM"), 0)
    told = opening and forms[opening - 1] in NOUNS and forms[opening + 1] in _OPENS_ASIDE
    return forms[opening - 1] if told else None


def _as_finite(
    lattice: list[Readings], forms: list[str], place: int, before: str, first: int, *, relative: bool
) -> tuple[float, str] | None:
    """Return the price and form of a word as a finite verb, where a subject may end before it."""
    if before == "JJ" and can_be(lattice[place - 1], "NN") is not None:
        before = "NN"
    helped = forms[place] == "VBN" and place > 1 and forms[place - 2] not in NOUNS
    if not (relative or before in NOUNS or (before == "RB" and place > first and not helped)):
        return None
    following = forms[place + 1] if place + 1 < len(forms) else "ST"
    more = 0.0 if following in OPENS_OBJECT else 2.0
    more += 1.0 if following in {"CM", "ST"} else 0.0
    more += 3.0 if following == "CD" and forms[place] == "VBN" else 0.0  # "children aged three"
    allowed = {"VBD"}
    if relative or before in _SUBJECT_ENDS or _is_plural(forms, first, place):
        allowed.add("VB")
    if relative or before != "NNS" or not _is_plural(forms, first, place):
        allowed.add("VBZ")
    return min(((price + more, form) for form, price in lattice[place] if form in allowed), default=None)


def _is_plural(forms: list[str], first: int, last: int) -> bool:
    """Say whether what may be the subject of a clause, from its start to the first preposition, is several things."""
    head = ""
    for place in range(first, min(last, first + _LONGEST_SUBJECT)):
        form = forms[place]
        if form in {"IN", "TOP", "RP"} and head:
            break
        if form == "CC" and head:
            return True
        if form in NOUNS:
            head = form
    return head == "NNS"
