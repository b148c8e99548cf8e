"""Tokens to the readings that each may have where it stands."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.extract.forms import Readings, known, readings
from qa_bot.extract.gazetteer import ENTRIES, LONGEST, PEOPLES
from qa_bot.lexicon.en.closed_class import CLOSED
from qa_bot.lexicon.en.cues import BEFORE_TO_NOUN
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
_NAME: Readings = (("NNP", 0.0),)
_PREPOSITION_TO: Readings = (("TOP", 0.0), ("TO", 2.0))
_OPENING_THAT: Readings = (("DT", 0.0), ("PRP", 1.0), ("CS", 2.0))
_ACRONYM: Readings = (("NNP", 0.0), ("NN", 3.0))
# After these a capital opens a sentence or a quotation.
_FRESH = frozenset('.:;!?"“‘')
# A line is a title where three words of four or more have capitals.
_FEWEST_SHOUTED = 3
_SHARE_SHOUTED = 0.75
_OTHER_MARK: Readings = (("PU", 0.0),)
_HYPHEN: Readings = (("HY", 0.0),)
# Words that are something else before another word.
_PAIRS: dict[str, dict[str, Readings]] = {
    "such": {"as": (("IN", 0.0),)},
    "well": {"as": (("RB", 0.0),)},
    "according": {"to": (("VBG", 0.0),)},
    "rather": {"than": (("RB", 0.0),)},
    "so": {"that": (("CS", 0.0),)},
    "as": {"well": (("RB", 0.0),)},
    "that": {"is": (("WDT", 0.0), ("PRP", 1.0), ("CS", 3.0))},
    "even": {"though": (("RB", 0.0),), "if": (("RB", 0.0),)},
    "because": {"of": (("IN", 0.0),)},
    "prior": {"to": (("RB", 0.0),)},
    "in": {"order": (("IN", 0.0),)},
    "no": {"longer": (("RB", 0.0),)},
    "at": {"least": (("RB", 0.0),), "most": (("RB", 0.0),)},
    "more": {"than": (("RBR", 0.0),)},
    "less": {"than": (("RBR", 0.0),)},
}


def read_lattice(tokens: Sequence[Token]) -> list[Readings]:
    """Return the readings of every token where it stands."""
    capitals = sum(token.text[0].isupper() and token.norm[0].isalpha() for token in tokens)
    shouted = capitals > 1 and _is_title(tokens, capitals)
    plain = capitals == 0 or (capitals == 1 and tokens[0].text[0].isupper())
    listed = _listed(tokens) if plain else frozenset()
    lattice: list[Readings] = []
    fresh = True
    last = len(tokens) - 1
    for place, (_, _, text, norm, _) in enumerate(tokens):
        first = text[0]
        if first.isupper():
            before_capital = place < last and tokens[place + 1].text[0].isupper()
            opens = fresh and norm == "that"
            lattice.append(_OPENING_THAT if opens else _capital(norm, text, fresh, shouted, before_capital))
        elif place and norm == "to" and tokens[place - 1].norm in BEFORE_TO_NOUN:
            lattice.append(_PREPOSITION_TO)
        elif first.isalpha():
            told = _uncapitalized(norm, listed=place in listed) if plain else None
            if told is None and norm in _PAIRS and place < last:
                told = _PAIRS[norm].get(tokens[place + 1].norm)
            lattice.append(told or readings(norm))
        elif first.isdigit():
            lattice.append(_number(norm))
        else:
            lattice.append(_mark(tokens, place))
            fresh = fresh or first in _FRESH
            continue
        fresh = False
    return lattice


def _is_title(tokens: Sequence[Token], capitals: int) -> bool:
    """Say whether words that are no names have capitals as well."""
    letters = [token for token in tokens if token.norm[0].isalpha()]
    if capitals <= _SHARE_SHOUTED * len(letters):
        return False
    common = [token.text[0].isupper() for token in letters[1:] if known(token.norm) and token.norm not in CLOSED]
    return len(common) >= _FEWEST_SHOUTED - 1 and sum(common) > _SHARE_SHOUTED * len(common)


def _uncapitalized(norm: str, *, listed: bool) -> Readings | None:
    """Read a word of a text typed without any capitals, which may be a name all the same."""
    if listed:
        return _NAME
    if not known(norm):
        if norm in DEMONYMS:
            return (("JJ", 0.0), ("NNS" if norm.endswith("s") else "NN", 1.0), ("NNP", 1.0))
        if norm in GIVEN_NAMES:
            return (("NNP", 0.0), ("NN", 2.0))
    return None


def _mark(tokens: Sequence[Token], place: int) -> Readings:
    """Read a mark."""
    token = tokens[place]
    if token.norm in {"'s", "'"}:
        return readings(token.norm)
    if token.norm == "-":
        return _hyphen(tokens, place)
    return _MARKS.get(token.text[0], _OTHER_MARK)


def _listed(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the tokens of listed names in a text typed without capitals ("new york", "france")."""
    found: set[int] = set()
    for place, token in enumerate(tokens):
        longest = LONGEST.get(token.norm, int(token.norm in ENTRIES))
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
def _capital(norm: str, text: str, fresh: bool, shouted: bool, before_capital: bool) -> Readings:  # noqa: FBT001 - positions, for the cache
    """Read a capitalised word: a name, unless it opens the sentence or is a word of the closed classes.

    It may stand at a start, in a line of capitals, before another capital.
    """
    common = readings(norm)
    if norm == "i":
        return common
    if common[0][0] in _CLOSED and (fresh or len(text) == 1 or not text.isupper()):
        return common if fresh else (*common, ("NNP", 2.0))
    if (len(text) > 1 and text.isupper() and not shouted) or _STOPPED.search(norm):
        return _ACRONYM
    if norm in DEMONYMS:
        return (("JJ", 0.0), ("NNP", 1.0), ("NNS", 1.0) if norm.endswith("s") else ("NN", 2.0))
    if not fresh:
        return _named(common, 2.0, 0.0) if shouted else _named(common, 0.0, 5.0)
    if not known(norm) or norm in GIVEN_NAMES:
        return _named(common, 0.0, 3.0)
    return (*common, ("NNP", 2.0 if before_capital else 5.0))


def _named(common: Readings, price: float, more: float) -> Readings:
    """Return the reading as a name, and the common ones at a higher price."""
    return (("NNP", price), *((form, cost + more) for form, cost in common if form != "NNP"))


_STOPPED = re.compile(r"[^.]\.[^.]")
_CLOSED = frozenset(
    """
    DT PDT PRP PRS WP WDT WPS WRB EX IN CS CC TO NOT BEF BEB BEN HVF HVB DOF DOB PRPBE PRPHV PRPMD
    """.split()
)
