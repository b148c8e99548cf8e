"""Tokens to parts of speech: readings from the lexicons, the cheapest path through them, and a few repairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.syntax.lattice import read_lattice
from qa_bot.extract.syntax.path import cheapest
from qa_bot.extract.syntax.repair import asks, repair
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

_TAGS: dict[str, Tag] = {
    **dict.fromkeys(("NN", "NNS"), Tag.NOUN),
    "NNP": Tag.NAME,
    **dict.fromkeys(("VB", "VBZ", "VBD", "VBN", "VBG"), Tag.VERB),
    **dict.fromkeys(("MD", "BEF", "BEB", "BEN", "BEG", "VBS", "HVF", "HVB", "DOF", "DOB"), Tag.AUX),
    **dict.fromkeys(("HVN", "HVG", "DON", "DOG"), Tag.VERB),
    **dict.fromkeys(("JJ", "JJR", "JJS"), Tag.ADJ),
    **dict.fromkeys(("RB", "RBR", "RBS", "WRB"), Tag.ADV),
    **dict.fromkeys(("PRP", "PRS", "WP", "WPS", "EX", "PRPBE", "PRPHV", "PRPMD"), Tag.PRON),
    **dict.fromkeys(("DT", "PDT", "WDT"), Tag.DET),
    **dict.fromkeys(("IN", "RP", "TOP"), Tag.ADP),
    "CD": Tag.NUM,
    "CC": Tag.CONJ,
    "CS": Tag.SUB,
    **dict.fromkeys(("TO", "NOT", "POS"), Tag.PART),
    **dict.fromkeys(("CM", "ST", "PU", "HY", "OB", "CB"), Tag.PUNCT),
    **dict.fromkeys(("SYM", "UH"), Tag.OTHER),
}


_SHARED_VERBS = frozenset({"VBZ", "VBD", "VBN", "VB", "VBG", "BEF", "HVF", "MD"})


def tag(tokens: Sequence[Token]) -> tuple[Tag, ...]:
    """Return the coarse part of speech of every token of one sentence or question."""
    return coarse(tokens, tag_forms(tokens))


def tag_forms(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the form of every token: finer than the tags (participle, third person, plural, ...)."""
    if not tokens:
        return ()
    lattice = read_lattice(tokens)
    forms = cheapest(lattice)
    repair(tokens, lattice, forms)
    return tuple(forms)


def coarse(tokens: Sequence[Token], forms: Sequence[str]) -> tuple[Tag, ...]:
    """Return the tags that belong to forms; "have" and "do" are auxiliaries only before their verb."""
    tags = [_TAGS[form] for form in forms]
    size = len(forms)
    for place, form in enumerate(forms):
        if form == "WDT":
            following = forms[place + 1] if place + 1 < size else "ST"
            if following not in {"NN", "NNS", "JJ", "CD", "NNP"} or tokens[place].norm == "that":
                tags[place] = Tag.PRON
        elif form in {"HVF", "HVB", "DOF", "DOB"} and not _has_verb(forms, place, size):
            tags[place] = Tag.VERB
        elif form == "CC" and tokens[place].norm in {"both", "either", "neither"}:
            following = forms[place + 1] if place + 1 < size else "ST"
            tags[place] = Tag.ADV if following in _SHARED_VERBS else Tag.CONJ  # "they both left", "was both read and"
    return tuple(tags)


def _has_verb(forms: Sequence[str], place: int, size: int) -> bool:
    """Say whether the verb that "have" or "do" helps follows, past a subject in questions."""
    wanted = {"VBN", "BEN", "DON", "HVN"} if forms[place].startswith("HV") else {"VB", "HVB", "BEB", "DOB"}
    question = place == 0 or forms[place - 1] in {"WP", "WRB", "WDT", "CM", "ST", "CC"} or asks(forms, place)
    for later in range(place + 1, min(size, place + 12)):
        form = forms[later]
        if form in wanted:
            return True
        if form in {"RB", "NOT", "PU", "RBR", "RBS"}:
            continue
        if not question or form in {"VBZ", "VBD", "BEF", "MD", "ST"}:
            return False
    return False
