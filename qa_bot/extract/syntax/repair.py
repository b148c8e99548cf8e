"""Forms mended where the neighbours alone cannot tell: questions, relative clauses, missing and surplus verbs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.cues import THAT_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.forms import Readings
    from qa_bot.model.document import Token


def repair(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Mend what the neighbours alone cannot tell."""
    _ask(lattice, forms)
    _relate(tokens, lattice, forms)
    _need_verbs(tokens, lattice, forms)
    _one_verb(lattice, forms)
    _between_commas(lattice, forms)
    for place in range(1, len(forms) - 1):  # "a paper *showing* that"
        if forms[place] == "NN" and forms[place + 1] == "CS" and forms[place - 1] in {"NN", "NNS", "NNP"}:
            forms[place] = "VBG" if _can_be(lattice[place], "VBG") is not None else "NN"


_NOUNS = frozenset({"NN", "NNS", "NNP", "PRP", "CD", "CB", "WP"})
_FINITE = frozenset({"VBZ", "VBD", "VB", "BEF", "HVF", "HVB", "DOF", "DOB", "MD", "VBS", "PRPBE", "PRPHV", "PRPMD"})
_OPENS_OBJECT = frozenset(
    {
        "DT",
        "PRS",
        "PRP",
        "IN",
        "TOP",
        "TO",
        "RP",
        "RB",
        "CS",
        "ST",
        "CD",
        "JJ",
        "NNP",
        "NNS",
        "WP",
        "WRB",
        "JJR",
        "SYM",
        "EX",
        "CM",
    }
)


def _can_be(options: Readings, form: str) -> float | None:
    """Return the price of a reading, if a word has it."""
    return next((price for other, price in options if other == form), None)


def _ask(lattice: list[Readings], forms: list[str]) -> None:
    """Give the auxiliary of a question its verb, which the subject keeps apart from it."""
    for place, form in enumerate(forms):
        if form in _HELPERS and (place == 0 or asks(forms, place) or forms[place - 1] in _BEFORE_QUESTIONS):
            _give_verb(lattice, forms, place)
            return


_HELPERS = frozenset({"DOF", "DOB", "BEF", "HVF", "HVB", "MD"})
_BEFORE_QUESTIONS = frozenset({"CM", "PU", "ST"})
_HELPED = frozenset({"VBN", "VBG", "VB", "NOT", "RB", "BEN", "BEB", "IN"})
_SUBJECT_LAST = frozenset({"NN", "NNS", "NNP", "PRP", "RB", "CB", "VBG", "JJ", "PU", "POS", "NOT"})
_AFTER_BASE = frozenset({"NN", "BEF", "MD", "HVF"})


def _give_verb(lattice: list[Readings], forms: list[str], place: int) -> None:
    """Make the word after the subject the verb that an auxiliary lacks."""
    size = len(forms)
    if place + 1 >= size or forms[place + 1] in _HELPED:
        return
    wanted = "VB" if forms[place] in {"DOF", "DOB", "MD"} else "VBN"
    enough = {wanted, "BEB", "HVB", "BEN"} | ({"VBG"} if wanted == "VBN" else set())
    if not enough.isdisjoint(forms[place + 1 :]):
        return
    for later in range(place + 2, size):
        if forms[later] in {"ST", "CM", "WDT", "CS", "WRB", "WP"}:
            return
        if wanted == "VBN" and forms[later] in {"NNP", "PRP", "DT"} and forms[later - 1] in {"NN", "NNS"}:
            # "Who is the man Nils met": a noun phrase right after another opens a clause.
            return
        if _can_be(lattice[later], wanted) is None or forms[later - 1] not in _SUBJECT_LAST:
            continue
        following = forms[later + 1] if later + 1 < size else "ST"
        if following in _OPENS_OBJECT or (wanted == "VB" and following in _AFTER_BASE):
            forms[later] = wanted
            return


def _need_verbs(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Give a clause that "which" or "because" opens, and the main clause, the finite verb that it lacks."""
    segments = _segments(forms)
    has_main = False
    for first, last in segments:
        opener = forms[first - 1] if first else "START"
        verbs = _count_finite(forms, first, last)
        hanging = opener in _HANGING
        has_main = has_main or verbs > hanging
        if not verbs and last - first > 1 and opener in _CLAUSAL and "TO" not in forms[first:last]:
            _flip(lattice, forms, [(first, last)], opener)
    if has_main or len(forms) < _SHORTEST or _command(lattice, forms):
        return
    if tokens[-1].norm not in _SENTENCE_ENDS:
        return
    free = [(first, last) for first, last in segments if not (first and forms[first - 1] in _HANGING)]
    _flip(lattice, forms, free, "START")


def _command(lattice: list[Readings], forms: list[str]) -> bool:
    """Read "Name two ports" and "list the kings" as commands; say whether it is one."""
    first = next((place for place, form in enumerate(forms) if form not in {"UH", "PU", "RB", "CM"}), 0)
    if first + 1 >= len(forms) or forms[first + 1] not in _AFTER_COMMANDS:
        return False
    price = _can_be(lattice[first], "VB")
    if price is None or price > _DEAREST_COMMAND:
        return forms[first] == "VB"
    forms[first] = "VB"
    return True


_AFTER_COMMANDS = frozenset({"DT", "CD", "PRP", "PRS", "PDT", "WP", "WRB", "EX"})
_DEAREST_COMMAND = 2.0
_CLAUSAL = frozenset({"CS", "WDT", "WRB"})
_HANGING = frozenset({"CS", "WDT", "WP", "WRB"})
_PARTS = _HANGING | {"ST", "CM"}
_SHORTEST = 3
_SENTENCE_ENDS = frozenset({".", "?", "!", "”", '"', ":", ";"})


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
    for place in range(first, last):
        form = forms[place]
        if form not in _FINITE:
            continue
        if form == "VB" and (place == 0 or forms[place - 1] not in _SUBJECT_ENDS):
            continue
        count += 1
    return count


def _relate(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Read "the river that flows" as a relative clause, unlike "the fact that prices fell"."""
    for place in range(1, len(forms) - 2):
        if tokens[place].norm != "that" or forms[place - 1] not in _NOUNS or tokens[place - 1].norm in THAT_NOUNS:
            continue
        wanted = "VB" if forms[place - 1] == "NNS" else "VBZ"
        if (
            _can_be(lattice[place + 1], wanted) is not None
            and forms[place + 1] in {"NN", "NNS"}
            and forms[place + 2] in _AFTER_VERB
        ):
            forms[place], forms[place + 1] = "WDT", wanted


_AFTER_VERB = frozenset({"DT", "PRS", "IN", "TOP", "TO", "RP", "RB", "PRP", "CD", "JJ"})


def _flip(lattice: list[Readings], forms: list[str], stretches: list[tuple[int, int]], opener: str) -> None:
    """Make the likeliest word of the stretches a finite verb."""
    best, best_price, best_form = -1, _DEAREST, ""
    for first, last in stretches:
        for place in range(first, last):
            found = _as_finite(lattice, forms, place, first, relative=place == first and opener == "WDT")
            if found is not None and found[0] < best_price:
                best, best_price, best_form = place, *found
    if best >= 0:
        forms[best] = best_form
        if best and forms[best - 1] == "JJ":
            forms[best - 1] = "NN"


def _as_finite(
    lattice: list[Readings], forms: list[str], place: int, first: int, *, relative: bool
) -> tuple[float, str] | None:
    """Return the price and form of a word as a finite verb, where a subject may end before it."""
    before = forms[place - 1] if place else "START"
    if before == "JJ" and _can_be(lattice[place - 1], "NN") is not None:
        before = "NN"
    if not (relative or before in _NOUNS or (before == "RB" and place > first)):
        return None
    following = forms[place + 1] if place + 1 < len(forms) else "ST"
    more = 0.0 if following in _OPENS_OBJECT else 2.0
    more += 1.0 if following in {"CM", "ST"} else 0.0
    allowed = {"VBD"}
    if relative or before in _SUBJECT_ENDS:
        allowed.add("VB")
    if relative or before != "NNS":
        allowed.add("VBZ")
    return min(((price + more, form) for form, price in lattice[place] if form in allowed), default=None)


_DEAREST = 5.0
_SUBJECT_ENDS = frozenset({"NNS", "PRP", "RB", "WDT", "WP", "CC"})


def _one_verb(lattice: list[Readings], forms: list[str]) -> None:
    """Read the first of two past forms in one clause as a participle ("the law passed in 1990 banned …").

    After a finite verb, what could be a plural is one ("she had two-boat passes").
    """
    open_past = -1
    spoken = False
    for place, form in enumerate(forms):
        if form in {"ST", "CM", "CC", "CS", "WDT", "WP", "WRB", "TO", "EX", "PU", "OB"} or (form == "PRP" and place):
            open_past = -1
            spoken = False
        elif form == "VBZ" and spoken and forms[place - 1] == "NN" and _can_be(lattice[place], "NNS") is not None:
            forms[place] = "NNS"
        elif form in _FINITE:
            spoken = form in {"VBD", "VBZ", "HVF"}
            if open_past >= 0 and form != "VB":
                forms[open_past] = "VBN"
            ambiguous = form == "VBD" and _can_be(lattice[place], "VBN") is not None
            bare = place + 1 < len(forms) and forms[place + 1] in {"IN", "TOP", "RB", "VBN"}
            open_past = place if ambiguous and bare and place and forms[place - 1] in _NOUNS else -1


def _between_commas(lattice: list[Readings], forms: list[str]) -> None:
    """Read a past form that opens an aside as a participle: "the ship, *launched* in 2008, carries …"."""
    commas = [place for place, form in enumerate(forms) if form == "CM"]
    for opening, closing in pairwise(commas):
        verb = opening + 1
        if closing + 1 == len(forms) or closing < verb + 2 or not opening:
            continue
        told = forms[opening - 1] in _NOUNS and forms[closing + 1] in _FINITE - {"VB"}
        bare = forms[verb + 1] in {"IN", "TOP", "RB"} and _FINITE.isdisjoint(forms[verb + 1 : closing])
        if told and bare and forms[verb] == "VBD" and _can_be(lattice[verb], "VBN") is not None:
            forms[verb] = "VBN"


_LONGEST_QUESTION_PHRASE = 7


def asks(forms: Sequence[str], place: int) -> bool:
    """Say whether a question word opens the sentence, so that the subject follows the auxiliary."""
    return place <= _LONGEST_QUESTION_PHRASE and any(form in {"WP", "WRB", "WDT", "WPS"} for form in forms[:place])
