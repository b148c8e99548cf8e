"""Tokens to the readings that each may have where it stands."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.extract.forms import Readings, known, readings
from qa_bot.extract.gazetteer import ENTRIES, LONGEST, PEOPLES
from qa_bot.lexicon.en.demonyms import COMBINING_FORMS, DEMONYMS
from qa_bot.lexicon.en.person_names import GIVEN_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

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
# Words that are something else before another word.
_PAIRS: dict[tuple[str, str], Readings] = {
    ("such", "as"): (("IN", 0.0),),
    ("well", "as"): (("RB", 0.0),),
    ("according", "to"): (("VBG", 0.0),),
    ("rather", "than"): (("RB", 0.0),),
    ("so", "that"): (("CS", 0.0),),
    ("as", "well"): (("RB", 0.0),),
    ("that", "is"): (("WDT", 0.0), ("PRP", 1.0), ("CS", 3.0)),
    ("even", "though"): (("RB", 0.0),),
    ("even", "if"): (("RB", 0.0),),
    ("because", "of"): (("IN", 0.0),),
    ("prior", "to"): (("RB", 0.0),),
    ("in", "order"): (("IN", 0.0),),
    ("no", "longer"): (("RB", 0.0),),
    ("at", "least"): (("RB", 0.0),),
    ("at", "most"): (("RB", 0.0),),
    ("more", "than"): (("RBR", 0.0),),
    ("less", "than"): (("RBR", 0.0),),
}


def read_lattice(tokens: Sequence[Token]) -> list[Readings]:
    """Return the readings of every token where it stands."""
    letters = [token for token in tokens if token.norm[0].isalpha()]
    capitals = sum(token.text[0].isupper() for token in letters)
    shouted = len(letters) > 2 and capitals > 0.75 * len(letters)
    plain = capitals == 0 or (capitals == 1 and tokens[0].text[0].isupper())
    listed = _listed(tokens) if plain else frozenset()
    lattice: list[Readings] = []
    fresh = True
    for place, token in enumerate(tokens):
        first = token.text[0]
        if first.isalpha():
            if first.isupper():
                following = tokens[place + 1].text[0].isupper() if place + 1 < len(tokens) else False
                lattice.append(_capital(token.norm, token.text, fresh, shouted, following))
            elif place in listed:
                lattice.append((("NNP", 0.0),))
            elif plain and token.norm in DEMONYMS and not known(token.norm):
                lattice.append((("JJ", 0.0), ("NNS" if token.norm.endswith("s") else "NN", 1.0), ("NNP", 1.0)))
            elif plain and token.norm in GIVEN_NAMES and not known(token.norm):
                lattice.append((("NNP", 0.0), ("NN", 2.0)))
            else:
                following_norm = tokens[place + 1].norm if place + 1 < len(tokens) else ""
                lattice.append(_PAIRS.get((token.norm, following_norm)) or readings(token.norm))
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


def _listed(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the tokens of listed names in a text typed without capitals ("new york", "france")."""
    found: set[int] = set()
    for place, token in enumerate(tokens):
        longest = LONGEST.get(token.norm, 1)
        for size in range(min(longest, len(tokens) - place), 0, -1):
            words = " ".join(other.norm for other in tokens[place : place + size])
            if words in ENTRIES and (
                size > 1 or not (known(token.norm) or token.norm in PEOPLES or token.norm in COMBINING_FORMS)
            ):
                found.update(range(place, place + size))
                break
    return frozenset(found)


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
