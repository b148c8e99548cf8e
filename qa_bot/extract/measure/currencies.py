"""Currencies: the currency that stands before or after a number, by sign, code or name."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from qa_bot.extract.measure.context import is_plural
from qa_bot.extract.measure.shared import part_of, whose
from qa_bot.extract.number.marks import DIGITS, SIGN, Mark, adjacent, kind_at, norm_at, read_marks
from qa_bot.lexicon.en.currencies import (
    CURRENCIES,
    DOLLARS,
    DOUBTFUL_NOUNS,
    SHARED_NOUNS,
    SHARED_PARTS,
    TIGHT_SYMBOLS,
    WORD_CODES,
)
from qa_bot.lexicon.en.number_words import SCALES
from qa_bot.model.quantity import Dimension, Unit

_SHORT_WORD, _CODE, _SYMBOL = 2, 3, 3

Marks = tuple[Mark, ...]

_MILLION = Decimal(1_000_000)

_ONE = Decimal(1)


def _money(code: str) -> Unit:
    return Unit(code, Dimension.MONEY, _ONE)


def _currency_tables() -> tuple[dict[str, Unit], dict[str, Unit], dict[str, tuple[Unit, Decimal]]]:
    """Build symbols, names with and without nationality, and subunits."""
    symbols: dict[str, Unit] = {}
    names: dict[str, Unit] = {}
    parts: dict[str, tuple[Unit, Decimal]] = {}
    for code, (signs, peoples, nouns, subunits, many) in CURRENCIES.items():
        unit = _money(code)
        symbols[code] = unit
        for sign in filter(None, signs.split("|")):
            symbols.setdefault(sign, unit)
        for noun in nouns.split("|"):
            for people in filter(None, peoples.split("|")):
                names[f"{people} {noun}"] = names[people + noun] = unit
            shared = (
                SHARED_NOUNS.get(noun) or SHARED_NOUNS.get(noun.rstrip("s")) or SHARED_NOUNS.get(nouns.split("|")[0])
            )
            names.setdefault(noun, _money(shared) if shared and "yuan" not in nouns else unit)
        for part in filter(None, subunits.split("|")):
            parts.setdefault(part, (unit, _ONE / many))
            for people in filter(None, peoples.split("|")):
                parts[f"{people} {part}"] = (unit, _ONE / many)
    parts |= {part: (_money(code), part_of(code)) for part, code in SHARED_PARTS.items()}
    return symbols, names, parts


_MONEY_SYMBOLS, MONEY_NAMES, MONEY_PARTS = _currency_tables()

_MONEY_TIGHT = frozenset(TIGHT_SYMBOLS)

_DOUBTFUL = frozenset(DOUBTFUL_NOUNS)

_LOWER_CODES = {
    code.lower(): unit
    for code, unit in _MONEY_SYMBOLS.items()
    if len(code) == _CODE and code.isalpha() and code.isupper()
}


@lru_cache(maxsize=32)
def _dollar(text: str) -> Unit:
    """Say whose dollars a text means by "$" alone: those of the US, unless it only ever speaks of one other kind."""
    found = {match.group().lower() for match in re.finditer(_OTHER_DOLLARS, text)}
    if any(word.startswith(("us", "u.s", "american")) for word in found):
        return _money("USD")
    codes = {DOLLARS[word.rstrip("$ ")] for word in found}
    return _money(codes.pop() if len(codes) == 1 else "USD")


# Compiled when a text first says "$".
_OTHER_DOLLARS = (
    r"\b(?:(?i:us|u\.s\.) ?|AU?|CA?|CDN|HK|NZ|S|NT)\$"
    r"|\b(?i:us|u\.s\.|american|australian|canadian|hong kong|new zealand|singapore|taiwan)(?= dollars?\b)"
)


def currency_before(text: str, marks: Marks, index: int) -> tuple[int, Unit, Decimal] | None:
    """Find the currency that ends right before a mark, "€", "US$", "ringgit", with where it begins and its scale."""
    if norm_at(marks, index - 1) not in _LAST_MARKS:
        return None
    end = marks[index - 1].end
    for first in range(max(0, index - 3), index):
        words = text[marks[first].start : end]
        if first and adjacent(marks, first) and marks[first - 1].kind != SIGN and words[0].isalpha():
            continue
        unit = _symbol_before(words, norm_at(marks, index), tight=adjacent(marks, index)) or MONEY_NAMES.get(
            words.lower()
        )
        if unit is None and words.lower().replace(" ", "") in _SPACED:
            unit = _money(_SPACED[words.lower().replace(" ", "")])
        if unit is not None and words.lower() not in _DOUBTFUL and not _shouted(marks, index, words):
            own = _dollar(text) if words == "$" else whose(text, words.lower(), unit)
            return first, own, _ONE
        if len(words) == _CODE + 1 and words[0] == "M" and words[1:] in CURRENCIES:
            return first, _money(words[1:]), _MILLION
    return None


def _shouted(marks: Marks, index: int, words: str) -> bool:
    """Say whether a code is a word before things that are counted ("ALL 5 answers"), or a name ("the gene DKK3")."""
    glued = len(words) == _CODE and words.isalpha() and adjacent(marks, index) and norm_at(marks, index).isdigit()
    if (
        glued
        and words not in _WELL_KNOWN
        and len(norm_at(marks, index)) == 1
        and norm_at(marks, index + 1) not in SCALES
    ):
        return kind_at(marks, index + 1) != 1 or not adjacent(marks, index + 1)
    return words.lower() in WORD_CODES and kind_at(marks, index + 1) == 1 and is_plural(norm_at(marks, index + 1))


_WELL_KNOWN = ("USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "AUD", "CAD")

_SPACED = {
    "us$": "USD", "u.s.$": "USD", "u.s$": "USD", "c$": "CAD", "hk$": "HKD", "nz$": "NZD", "usd$": "USD", "cad$": "CAD",
    "$.": "USD", "rs.": "INR", "rp.": "IDR", "mex$": "MXN", "r$": "BRL", "nt$": "TWD",
}  # fmt: skip


_LETTERS = ("R", "Q")  # a currency before "8,499", a model before "8"


def _symbol_before(words: str, digits: str, *, tight: bool) -> Unit | None:
    """Look a symbol up; letters that are common in text count only right before the digits."""
    unit = _MONEY_SYMBOLS.get(words)
    if words in _LETTERS and not any(sign in digits for sign in ".,"):
        return None
    if unit is None or (words in _MONEY_TIGHT and not tight and words not in ("Rs", "RM", "Rp")):
        return None
    return unit


# What names, codes, signs and subunits begin and end with, so that most words are dismissed by one look.
_FORMS = tuple(
    read_marks(form, 0, len(form))
    for form in (
        *_MONEY_SYMBOLS,
        *MONEY_NAMES,
        *MONEY_PARTS,
        *_LOWER_CODES,
        *(f"M{code}" for code in CURRENCIES),
        *_SPACED,
    )
)
FIRST_MARKS = frozenset(marks[0].norm for marks in _FORMS)
_LAST_MARKS = frozenset(marks[-1].norm for marks in _FORMS)


def currency_after(text: str, marks: Marks, index: int) -> tuple[int, Unit, Decimal] | None:
    """Find the currency that begins at a mark, "euros", "US dollars", "p", with where it ends and its share of one."""
    if norm_at(marks, index) not in FIRST_MARKS:
        return None
    for last in range(min(len(marks), index + 4), index, -1):
        words = text[marks[index].start : marks[last - 1].end]
        lower = words.lower()
        if (part := _part_after(marks, index, last, lower)) is not None:
            own = whose(text, lower, part[0])
            return last, own, part[1] if own is part[0] else part_of(own.name)
        unit = MONEY_NAMES.get(lower) if not _splits_word(marks, last) else None
        if unit is not None and lower in _DOUBTFUL:
            unit = None
        if unit is None:
            unit = _symbol_after(marks, index, words)
        if unit is not None:
            dollars = lower in ("$", "dollar", "dollars")
            return last, (_dollar(text) if dollars else whose(text, lower, unit)), _ONE
        if len(words) == _CODE + 1 and words[0] == "M" and words[1:] in CURRENCIES:
            return last, _money(words[1:]), _MILLION
    return None


def _splits_word(marks: Marks, last: int) -> bool:
    """Say whether the next mark goes on with the same word, as "won" in "won't"."""
    return norm_at(marks, last) == "'" and adjacent(marks, last) and kind_at(marks, last + 1) == 1


def _part_after(marks: Marks, index: int, last: int, words: str) -> tuple[Unit, Decimal] | None:
    """Look a subunit up; single letters and short words only right after digits."""
    part = MONEY_PARTS.get(words)
    if part is None:
        return None
    tight = adjacent(marks, index) and kind_at(marks, index - 1) == DIGITS
    if (
        len(words) == 1
        and words.isalpha()
        and not (tight and marks[index].text.islower() and _priced(marks, index - 1))
    ):
        return None
    common = words in (
        "sen",
        "para",
        "ban",
        "att",
        "fen",
        "hao",
        "xu",
        "ore",
        "lipa",
        "sent",
        "dinar",
        "dirham",
        "tenge",
        "heller",
    )
    return None if common and last == index + 1 else part


def _priced(marks: Marks, index: int) -> bool:
    """Say whether digits before "p" or "c" are a price by where they stand: at the start, after "at" or "and"."""
    return norm_at(marks, index - 1) in (
        "",
        "at",
        "of",
        "for",
        "by",
        "to",
        "and",
        ",",
        "(",
        "than",
        "about",
        "only",
        "just",
        "from",
        "cost",
        "costs",
    )


def _symbol_after(marks: Marks, index: int, words: str) -> Unit | None:
    """Look a symbol or code up that follows a number."""
    unit = _MONEY_SYMBOLS.get(words)
    if unit is not None and words in ("m", "K", "L", "p", "R"):
        return None
    if words == "Q" and not (adjacent(marks, index) and len(norm_at(marks, index - 1)) > 1):
        return None
    lower = words.lower()
    if unit is None and lower in _LOWER_CODES and lower not in WORD_CODES:
        return _LOWER_CODES[lower]
    if unit is not None and len(words) < _SYMBOL and words.isalpha() and words.isascii():
        starts_word = kind_at(marks, index + 1) == 1 and not adjacent(marks, index)
        return None if starts_word and words not in ("TL", "Ft", "RM", "Rs") else unit
    return unit
