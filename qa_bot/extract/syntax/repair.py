"""Forms mended where the neighbours alone cannot tell: questions, relative clauses, missing and surplus verbs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.extract.syntax.gaps import fill_gaps
from qa_bot.extract.syntax.lacking import need_verbs
from qa_bot.extract.syntax.options import NOUNS, OPENS_OBJECT, can_be
from qa_bot.extract.syntax.participles import settle_participles, settle_rest
from qa_bot.lexicon.en.cues import THAT_NOUNS
from qa_bot.lexicon.en.person_names import GIVEN_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.forms import Readings
    from qa_bot.model.document import Token


def repair(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Mend what the neighbours alone cannot tell."""
    _ask(lattice, forms)
    _order(tokens, lattice, forms)
    _relate(tokens, lattice, forms)
    _count(tokens, lattice, forms)
    settle_participles(tokens, lattice, forms)
    need_verbs(tokens, lattice, forms)
    if _open_clause(tokens, forms):
        need_verbs(tokens, lattice, forms)
    settle_rest(tokens, lattice, forms)
    fill_gaps(lattice, forms)
    for place in range(1, len(forms)) if "VB" in forms else ():  # "a survey found *rust*"
        if forms[place] == "VB" and forms[place - 1] == "VBD" and base_of(tokens[place - 1].norm) not in _WITH_BASE:
            forms[place] = "NN" if can_be(lattice[place], "NN") is not None else "VB"
    for place in range(1, len(forms) - 1) if "CS" in forms else ():  # "a paper *showing* that"
        if forms[place] == "NN" and forms[place + 1] == "CS" and forms[place - 1] in {"NN", "NNS", "NNP"}:
            forms[place] = "VBG" if can_be(lattice[place], "VBG") is not None else "NN"


# After these a verb follows as it stands: "helped build", "saw it fall".
_WITH_BASE = frozenset("help let make dare need have see hear watch feel go come try".split())


def _ask(lattice: list[Readings], forms: list[str]) -> None:
    """Give the auxiliary of a question its verb, which the subject keeps apart from it."""
    if _HELPERS.isdisjoint(forms):
        return
    for place, form in enumerate(forms):
        if form in _HELPERS and (place == 0 or asks(forms, place) or forms[place - 1] in _BEFORE_QUESTIONS):
            _give_verb(lattice, forms, place)
            return


def _order(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Read verbs in what a reader is told to do: "To treat mites, *dust* the bird and *clean* the house"."""
    told = len(forms) > _PAIR and forms[0] == "NNP" and forms[1] in {"DT", "PRS"} and tokens[2].text[0].islower()
    if told and tokens[0].norm not in GIVEN_NAMES and can_be(lattice[0], "VB") is not None:
        forms[0] = "VB"  # "*Knead* the dough"
    if forms[0] not in {"TO", "VB"}:
        return
    for place in range(1, len(forms) - 1):
        joined = forms[place - 1] in {"CM", "CC"} and forms[place] in _ORDERED and forms[place + 1] in {"DT", "PRS"}
        if joined and can_be(lattice[place], "VB") is not None:
            forms[place] = "VB"


_PAIR = 2
_ORDERED = frozenset({"NN", "JJ", "RB"})
_HELPERS = frozenset({"DOF", "DOB", "BEF", "HVF", "HVB", "MD"})
_BEFORE_QUESTIONS = frozenset({"CM", "PU", "ST"})
_HELPED = frozenset({"VBN", "VBG", "VB", "NOT", "RB", "BEN", "BEB", "IN"})
_SUBJECT_LAST = frozenset({"NN", "NNS", "NNP", "PRP", "RB", "CB", "VBG", "JJ", "PU", "POS", "NOT"})
_DEAREST_HELPED = 6.0
_AFTER_BASE = frozenset({"NN", "BEF", "MD", "HVF"})


def _give_verb(lattice: list[Readings], forms: list[str], place: int) -> None:
    """Make the word after the subject the verb that an auxiliary lacks."""
    size = len(forms)
    if place + 1 >= size or forms[place + 1] in _HELPED:
        return
    wanted = "VB" if forms[place] in {"DOF", "DOB", "MD"} else "VBN"
    enough = {wanted, "BEB", "HVB", "BEN"} | ({"VBG"} if wanted == "VBN" else set())
    if not enough.isdisjoint(forms[place + 1 :]) or (wanted == "VB" and _give_last(lattice, forms, place)):
        return
    best, best_price = 0, _DEAREST_HELPED
    for later in range(place + 2, size):
        if forms[later] in {"ST", "CM", "WDT", "CS", "WRB", "WP"}:
            break
        if wanted == "VBN" and forms[later] in {"NNP", "PRP", "DT"} and forms[later - 1] in {"NN", "NNS"}:
            # "Who is the man Nils met": a noun phrase right after another opens a clause.
            break
        price = can_be(lattice[later], wanted)
        if price is None or price > best_price or forms[later - 1] not in _SUBJECT_LAST:
            continue
        following = forms[later + 1] if later + 1 < size else "ST"
        plural = wanted == "VB" and following == "VBZ" and can_be(lattice[later + 1], "NNS") is not None
        if plural or following in OPENS_OBJECT or (wanted == "VB" and following in _AFTER_BASE):
            best, best_price = later, price
    if best:
        forms[best] = wanted
        if wanted == "VB" and forms[best + 1 : best + 2] == ["VBZ"]:  # "did it make *fuses*"
            forms[best + 1] = "NNS"


def _give_last(lattice: list[Readings], forms: list[str], place: int) -> bool:
    """Make the last word the verb that "do" lacks: "how long do heat *pumps last*"; say whether that was so."""
    last = len(forms) - 1 - (forms[-1] == "ST")
    if last < place + _SUBJECT_OF_TWO or forms[last - 1] != "VBZ" or forms[last - 2] != "NN":
        return False
    if can_be(lattice[last], "VB") is None or can_be(lattice[last - 1], "NNS") is None:
        return False
    forms[last - 1], forms[last] = "NNS", "VB"
    return True


_SUBJECT_OF_TWO = 3


def _relate(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Read "the river that flows" as a relative clause, unlike "the fact that prices fell"."""
    for place in range(1, len(forms) - 2):
        if tokens[place].norm != "that" or forms[place - 1] not in NOUNS or tokens[place - 1].norm in THAT_NOUNS:
            continue
        wanted = "VB" if forms[place - 1] == "NNS" else "VBZ"
        if (
            can_be(lattice[place + 1], wanted) is not None
            and forms[place + 1] in {"NN", "NNS"}
            and forms[place + 2] in _AFTER_VERB
        ):
            forms[place], forms[place + 1] = "WDT", wanted


def _count(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Read what a preposition's number counts as a noun ("with some 900 *plants*"), and "and *last* for" as a verb."""
    for place in range(2, len(forms)) if "CD" in forms else ():
        if forms[place] not in {"VBZ", "NNS"} or forms[place - 1] != "CD" or _YEAR.fullmatch(tokens[place - 1].norm):
            continue
        first = place - 1
        while first and forms[first] in {"CD", "DT", "JJ", "RB", "RBR"}:
            first -= 1
        if forms[first] == "IN" and can_be(lattice[place], "NNS") is not None:
            forms[place], lattice[place] = "NNS", (("NNS", 0.0),)
    for place in range(1, len(forms) - 1):
        lasts = tokens[place].norm == "last" and forms[place] == "JJ" and forms[place + 1] == "IN"
        if lasts and forms[place - 1] in {"CC", "NNS", "PRP"}:
            forms[place] = "VB"


_YEAR = re.compile(r"1\d\d\d|20\d\d")


def _open_clause(tokens: Sequence[Token], forms: list[str]) -> bool:
    """Read "that" right after a verb as what opens its clause: "he answers that a pump lasts"."""
    opened = [
        place
        for place in range(1, len(forms) - 2)
        if forms[place] == "WDT"
        and tokens[place].norm == "that"
        and forms[place - 1] == "VBZ"
        and forms[place + 1] in {"DT", "PRS", "PRP", "NNP", "NNS", "CD", "JJ"}
    ]
    for place in opened:
        forms[place] = "CS"
    return bool(opened)


_AFTER_VERB = frozenset({"DT", "PRS", "IN", "TOP", "TO", "RP", "RB", "PRP", "CD", "JJ"})


_LONGEST_QUESTION_PHRASE = 7


def asks(forms: Sequence[str], place: int) -> bool:
    """Say whether a question word opens the sentence, so that the subject follows the auxiliary."""
    return place <= _LONGEST_QUESTION_PHRASE and any(form in {"WP", "WRB", "WDT", "WPS"} for form in forms[:place])
