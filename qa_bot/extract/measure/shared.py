"""Money words that several states share: whose pence or francs a text means, by its other money or its country."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.countries import COUNTRIES
from qa_bot.lexicon.en.currencies import CURRENCIES, WORD_CODES
from qa_bot.model.quantity import Dimension, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

_ONE = Decimal(1)
_CODE = 3
_WORDS = re.compile(r"[^\W\d_]*[$£€¥]|[^\W\d_]+|[^\w\s]")


class _Told(NamedTuple):
    """What a text says of money: the currencies that it names beyond doubt, and those of the states it speaks of."""

    money: frozenset[str]
    states: frozenset[str]


def whose(text: str, word: str, guess: Unit) -> Unit:
    """Return the currency that a shared noun or subunit stands for in a text; the guess where nothing tells.

    The text's other money decides; a noun that has no first guess ("francs") goes by the state that is spoken of.
    """
    codes = _sharing().get(word, frozenset())
    if len(codes) <= 1:
        return guess
    told = _told(text)
    found = codes & told.money
    if len(found) != 1 and not guess.name.isupper():
        found = codes & told.states
    return Unit(next(iter(found)), Dimension.MONEY, _ONE) if len(found) == 1 else guess


def part_of(code: str) -> Decimal:
    """Return what share of a currency its subunit is: a hundredth mostly."""
    return _ONE / CURRENCIES[code][4] if code in CURRENCIES else _ONE / 100


@cache
def _sharing() -> Mapping[str, frozenset[str]]:
    """Map every noun and subunit to the currencies that are called so."""
    found: dict[str, set[str]] = {}
    for code, (_, _, nouns, parts, _) in CURRENCIES.items():
        for word in filter(None, f"{nouns}|{parts}".split("|")):
            found.setdefault(word, set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


@cache
def _telling() -> Mapping[str, str]:
    """Map what names one currency beyond doubt, signs, codes, "swiss francs" and "yuan", to its code."""
    telling: dict[str, str] = {}
    for code, (signs, peoples, nouns, _, _) in CURRENCIES.items():
        if code.lower() not in WORD_CODES:
            telling[code] = code
        for sign in signs.split("|"):
            if sign and not sign.replace(".", "").isalpha():
                telling.setdefault(sign, code)
        for noun in nouns.split("|"):
            if _sharing()[noun] == {code}:
                telling.setdefault(noun, code)
            for people in filter(None, peoples.split("|")):
                telling[f"{people} {noun}"] = code
    return telling


@cache
def _states() -> Mapping[str, str]:
    """Map the names and the adjectives of states to the code of their currency."""
    peoples = {people: code for code, row in CURRENCIES.items() for people in row[1].split("|") if people}
    states = dict(peoples)
    for line in COUNTRIES.split("\n"):
        name, more, people, *_ = (line + "|||").split("|")
        known = next((peoples[word] for word in people.split(";") if word in peoples), None)
        if known:
            for word in filter(None, (name, *more.split(";"), *people.split(";"))):
                states.setdefault(word, known)
    return states


@cache
def _noted() -> frozenset[str]:
    """Return the last words of all of these, in small letters: most words of a text are none."""
    return frozenset(name.lower().rpartition(" ")[2] for name in (*_telling(), *_states()))


@lru_cache(maxsize=32)
def _told(text: str) -> _Told:
    """Read what a text says of money; single words and pairs of words are looked at."""
    telling, states, noted = _telling(), _states(), _noted()
    money: set[str] = set()
    spoken: set[str] = set()
    before = ""
    for match in _WORDS.finditer(text):
        word = match.group()
        lower = word.lower()
        if lower in noted:
            for key in (word, lower, f"{before} {lower}"):
                if key in telling:
                    money.add(telling[key])
                if key in states and word[0].isupper():
                    spoken.add(states[key])
        before = lower
    return _Told(frozenset(money), frozenset(spoken))
