"""Tokens to parts of speech: readings from the lexicons, the cheapest path through them, and a few repairs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.extract.forms import FOLLOW, FURTHEST, known, readings
from qa_bot.lexicon.en.demonyms import DEMONYMS
from qa_bot.lexicon.en.person_names import GIVEN_NAMES
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

Readings = tuple[tuple[str, float], ...]

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
    **dict.fromkeys(("IN", "RP"), Tag.ADP),
    "CD": Tag.NUM,
    "CC": Tag.CONJ,
    "CS": Tag.SUB,
    **dict.fromkeys(("TO", "NOT", "POS"), Tag.PART),
    **dict.fromkeys(("CM", "ST", "PU", "HY", "OB", "CB"), Tag.PUNCT),
    **dict.fromkeys(("SYM", "UH"), Tag.OTHER),
}
_MARKS: dict[str, Readings] = {
    **dict.fromkeys(",–—", (("CM", 0.0),)),
    **dict.fromkeys(".;:!?…", (("ST", 0.0),)),
    **dict.fromkeys("$€£¥₹₽₩¢", (("SYM", 0.0),)),
    **dict.fromkeys("([{", (("OB", 0.0),)),
    **dict.fromkeys(")]}", (("CB", 0.0),)),
    "%": (("NN", 0.0),),
    "&": (("CC", 0.0),),
    **dict.fromkeys("+=<>~^|@#*×±÷", (("SYM", 0.0),)),
}
_OTHER_MARK: Readings = (("PU", 0.0),)
_HYPHEN: Readings = (("HY", 0.0),)
# After these the word before counts on: a quotation mark changes nothing, and neither do "not" and adverbs
# between an auxiliary and its verb.
_SEE_THROUGH = frozenset({"PU", "NOT"})
_AUXILIARIES = frozenset(
    {"MD", "BEF", "BEB", "BEN", "BEG", "VBS", "HVF", "HVB", "HVG", "DOF", "DOB", "TO", "PRPBE", "PRPHV", "PRPMD"}
)
_ALIKE = {
    "NN": "N", "NNS": "N", "NNP": "N", "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "VB": "VB", "VBZ": "VBZ", "VBD": "VBD", "VBN": "VBN", "VBG": "VBG",
    "BEF": "F", "HVF": "F", "DOF": "F", "CD": "CD",
}  # fmt: skip


def tag(tokens: Sequence[Token]) -> tuple[Tag, ...]:
    """Return the coarse part of speech of every token of one sentence or question."""
    return coarse(tokens, tag_forms(tokens))


def tag_forms(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the form of every token: finer than the tags (participle, third person, plural, ...)."""
    if not tokens:
        return ()
    lattice = _lattice(tokens)
    forms = _cheapest(lattice)
    _repair(tokens, lattice, forms)
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
            tags[place] = Tag.CONJ
    return tuple(tags)


def _has_verb(forms: Sequence[str], place: int, size: int) -> bool:
    """Say whether the verb that "have" or "do" helps follows, past a subject in questions."""
    wanted = {"VBN", "BEN", "DON", "HVN"} if forms[place].startswith("HV") else {"VB", "HVB", "BEB", "DOB"}
    question = place == 0 or forms[place - 1] in {"WP", "WRB", "WDT", "CM", "ST", "CC"} or _asks(forms, place)
    for later in range(place + 1, min(size, place + 12)):
        form = forms[later]
        if form in wanted:
            return True
        if form in {"RB", "NOT", "PU", "RBR", "RBS"}:
            continue
        if not question or form in {"VBZ", "VBD", "BEF", "MD", "ST"}:
            return False
    return False


def _asks(forms: Sequence[str], place: int) -> bool:
    """Say whether a question word opens the sentence, so that the subject follows the auxiliary."""
    return place < 8 and any(form in {"WP", "WRB", "WDT", "WPS"} for form in forms[:place])


def _lattice(tokens: Sequence[Token]) -> list[Readings]:
    """Return the readings of every token where it stands."""
    letters = [token for token in tokens if token.norm[0].isalpha()]
    capitals = sum(token.text[0].isupper() for token in letters)
    shouted = len(letters) > 2 and capitals > 0.75 * len(letters)
    plain = capitals == 0 or (capitals == 1 and tokens[0].text[0].isupper())
    lattice: list[Readings] = []
    fresh = True
    for place, token in enumerate(tokens):
        first = token.text[0]
        if first.isalpha():
            if first.isupper():
                following = tokens[place + 1].text[0].isupper() if place + 1 < len(tokens) else False
                lattice.append(_capital(token.norm, token.text, fresh, shouted, following))
            elif plain and token.norm in GIVEN_NAMES and not known(token.norm):
                lattice.append((("NNP", 0.0), ("NN", 2.0)))
            else:
                lattice.append(readings(token.norm))
            fresh = False
        elif first.isdigit():
            lattice.append(_number(token.norm))
            fresh = False
        elif token.norm in {"'s", "'"}:
            lattice.append(readings(token.norm))
        else:
            if first == "-" or first in "‐‑–":
                lattice.append(_hyphen(tokens, place))
            else:
                lattice.append(_MARKS.get(first, _OTHER_MARK))
            fresh = fresh or first in '.:;!?"“‘'
    return lattice


def _hyphen(tokens: Sequence[Token], place: int) -> Readings:
    """Tell the hyphen inside a compound from the dash between clauses."""
    before = place > 0 and tokens[place - 1].end == tokens[place].start
    after = place + 1 < len(tokens) and tokens[place + 1].start == tokens[place].end
    return _HYPHEN if before and after else (("CM", 0.0),)


@lru_cache(maxsize=1 << 14)
def _number(norm: str) -> Readings:
    """Read a token that starts with a digit."""
    if norm[-1].isdigit():
        return (("CD", 0.0),)
    letters = norm.lstrip("0123456789.,:")
    if letters in {"st", "nd", "rd", "th"}:
        return (("JJ", 0.0),)
    if letters in {"s", "'s"}:
        return (("NNS", 0.0),)
    return (("CD", 0.0), ("NN", 1.0), ("JJ", 3.0))


@lru_cache(maxsize=1 << 15)
def _capital(norm: str, text: str, fresh: bool, shouted: bool, following: bool) -> Readings:
    """Read a capitalised word: a name, unless it opens the sentence, is a word of the closed classes or all is capital."""
    common = readings(norm)
    if norm == "i" or (common[0][0] in _CLOSED and (fresh or len(text) == 1 or not text.isupper())):
        return common if fresh or norm == "i" else (*common, ("NNP", 2.0))
    acronym = len(text) > 1 and text.isupper() and not shouted
    if acronym or (len(norm) > 2 and "." in norm):
        return (("NNP", 0.0), ("NN", 3.0))
    if norm in DEMONYMS:
        return (("JJ", 0.0), ("NNP", 1.0), *((("NNS", 1.0),) if norm.endswith("s") else (("NN", 2.0),)))
    if not fresh:
        price = 2.0 if shouted else 0.0
        more = 0.0 if shouted else 5.0
        return (("NNP", price), *((form, cost + more) for form, cost in common if form != "NNP"))
    if not known(norm) or norm in GIVEN_NAMES:
        return (("NNP", 0.0), *((form, cost + 3.0) for form, cost in common if form != "NNP"))
    return (*common, ("NNP", 2.0 if following else 5.0))


_CLOSED = frozenset(
    {
        "DT",
        "PDT",
        "PRP",
        "PRS",
        "WP",
        "WDT",
        "WPS",
        "WRB",
        "EX",
        "IN",
        "CS",
        "CC",
        "TO",
        "NOT",
        "BEF",
        "BEB",
        "BEN",
        "HVF",
        "HVB",
        "DOF",
        "DOB",
        "PRPBE",
        "PRPHV",
        "PRPMD",
    }
)


def _cheapest(lattice: list[Readings]) -> list[str]:
    """Return the forms on the cheapest path (Viterbi, with a memory that sees through quotes and adverbs)."""
    # A state: form -> (cost, row that prices what follows, form before a coordinator).
    states: list[tuple[str, float, str, str]] = [("START", 0.0, "START", "")]
    backs: list[list[int]] = []
    layers: list[list[tuple[str, float, str, str]]] = []
    for options in lattice:
        layer: list[tuple[str, float, str, str]] = []
        back: list[int] = []
        for form, price in options:
            best, best_cost = 0, 1e9
            for index, (_, cost, row, twin) in enumerate(states):
                total = cost + FOLLOW[row].get(form, FURTHEST)
                if twin and _ALIKE.get(form) != twin:
                    total += 1.0
                if total < best_cost:
                    best, best_cost = index, total
            before = states[best]
            layer.append((form, best_cost + price, *_memory(form, before)))
            back.append(best)
        layers.append(layer)
        backs.append(back)
        states = layer
    place = min(range(len(states)), key=lambda index: states[index][1])
    forms: list[str] = []
    for layer, back in zip(reversed(layers), reversed(backs), strict=True):
        forms.append(layer[place][0])
        place = back[place]
    forms.reverse()
    return forms


def _memory(form: str, before: tuple[str, float, str, str]) -> tuple[str, str]:
    """Return the row that prices what comes after a form, and what a coordinator joins."""
    row = before[2]
    if form in _SEE_THROUGH:
        return row, before[3]
    if form in {"RB", "RBR", "RBS"} and row in _AUXILIARIES:
        return row, ""
    if form == "CC":
        return "CC", _ALIKE.get(before[0], "")
    if form == "OB":
        return "CM", ""
    if form == "CB":
        return "NNP", ""
    return form, ""


def _repair(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Mend what the neighbours alone cannot tell."""
