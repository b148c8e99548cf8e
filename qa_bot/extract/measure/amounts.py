"""Amounts: numbers with a currency before or after them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from qa_bot.extract.measure.currencies import MONEY_NAMES, currency_after
from qa_bot.extract.measure.shared import whose
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.lexicon.en.currencies import WITHOUT_DECIMALS
from qa_bot.lexicon.en.number_words import LOOSE_SUFFIXES, SCALES
from qa_bot.lexicon.en.quantity_cues import PAYING, WEIGHING
from qa_bot.model.quantity import Dimension, Unit

if TYPE_CHECKING:
    from qa_bot.extract.measure.reading import Reading

_CODE, _THOUSAND = 3, 1000

Marks = tuple[Mark, ...]

_SCALES = {word: Decimal(value) for word, value in SCALES.items()}

_LOOSE = {word: Decimal(value) for word, value in LOOSE_SUFFIXES.items()}

_HYPHENS = ("-", "‐", "‑", "–")

_MONEY_PARTS = ("pound", "pounds")


def priced(text: str, marks: Marks, base: Reading, before: tuple[int, Unit, Decimal]) -> Reading:
    """Read an amount whose currency stands before it: "€240 billion", "$5m", "US$ 4.7 billion", "£94.50 GBP"."""
    _, unit, scale = before
    last = base.last
    low = _thousands(marks, base, unit) * scale
    more = _loose_scale(marks, last)
    if more is not None and base.scale == 1:
        low, last = low * _LOOSE[marks[more - 1].text], more
        base = base._replace(scale=_LOOSE[marks[more - 1].text])
    again = currency_after(text, marks, last)
    if (
        again is not None
        and again[2] == 1
        and again[1].dimension is Dimension.MONEY
        and _same_money(marks, last, unit, again[1])
    ):
        last, unit = again[0], again[1]
    low = -low if _minus_before(marks, base.first) else low
    first = base.first - 1 if _minus_before(marks, base.first) else base.first
    return base._replace(first=first, last=last, low=low, high=low, unit=unit, symbol=True)


def _thousands(marks: Marks, base: Reading, unit: Unit) -> Decimal:
    """Read "Rp 31.500" as thousands where a currency has no decimals, else leave the value as it is."""
    text = marks[base.number_last - 1].text
    whole, dot, rest = text.partition(".")
    grouped = dot and len(rest) == _CODE and rest.isdigit() and len(whole) <= _CODE and base.scale == 1
    if unit.name not in WITHOUT_DECIMALS or not grouped or base.number_last - base.first > _CODE:
        return base.low
    return Decimal(whole + rest) if base.low >= 0 else -Decimal(whole + rest)


def _same_money(marks: Marks, index: int, unit: Unit, again: Unit) -> bool:
    """Say whether a second currency after the number only repeats the first: "$10 USD", "$5 Canadian"."""
    if norm_at(marks, index) in ("$", "€", "£"):
        return False
    return unit.name == again.name or (
        unit.name in ("USD", "GBP") and len(norm_at(marks, index)) == _CODE and marks[index].text.isupper()
    )


def _minus_before(marks: Marks, index: int) -> bool:
    """Say whether a minus sign stands right before a currency: "-$5"."""
    if norm_at(marks, index - 1) not in ("-", "−") or not adjacent(marks, index):
        return False
    return index == 1 or not adjacent(marks, index - 1)


def _loose_scale(marks: Marks, index: int) -> int | None:
    """Find "m", "b" or "t" for millions and more after an amount of money."""
    if kind_at(marks, index - 1) == DIGITS and kind_at(marks, index) == WORD and marks[index].text in _LOOSE:
        return index + 1
    return None


def money_after(text: str, marks: Marks, base: Reading, at: int) -> Reading | None:
    """Read "94 billion dollars", "50 cents", "20€", "75 USD million", "5 million pounds"."""
    found = currency_after(text, marks, at)
    if (
        found is None
        and norm_at(marks, at) == "of"
        and norm_at(marks, at + 1) in ("dollars", "euros", "pounds", "rupees", "yen")
    ):
        found = currency_after(text, marks, at + 1)
    found = found or _doubtful(text, marks, base, at)
    if found is None or (norm_at(marks, at) in _MONEY_PARTS and not _sterling(text, marks, base, at)):
        return None
    last, unit, part = found
    value = _thousands(marks, base, unit) * part
    if norm_at(marks, last) in _SCALES and base.scale == 1 and kind_at(marks, base.last - 1) == DIGITS:
        scale = _SCALES[norm_at(marks, last)]
        value, last = value * scale, last + 1
        base = base._replace(scale=scale)
    return base._replace(last=last, low=value, high=value, unit=unit)


def _doubtful(text: str, marks: Marks, base: Reading, at: int) -> tuple[int, Unit, Decimal] | None:
    """Read "42 million crowns" and "paid 5 crowns": a word that may be another thing is money by what is near."""
    noun = norm_at(marks, at)
    if noun not in _DOUBTFUL or norm_at(marks, at + 1) in ("of", "on"):
        return None
    large = base.scale >= _THOUSAND or (base.low >= _THOUSAND and noun in _COINS)
    if not large and not _PAYING.intersection(mark.norm for mark in marks[max(0, base.first - 4) : at]):
        return None
    return at + 1, whose(text, noun, MONEY_NAMES[noun]), Decimal(1)


def _sterling(text: str, marks: Marks, base: Reading, at: int) -> bool:
    """Say whether pounds are money: a scale, "sterling", a sum with pence, or words of money near by."""
    if norm_at(marks, at + 1) == "sterling" or base.scale >= _THOUSAND:
        return True
    if norm_at(marks, at + 1) in ("of", "heavier", "lighter", "overweight") or norm_at(marks, at - 1) in _HYPHENS:
        return False
    around = {mark.norm for mark in marks[max(0, base.first - 8) : at + 8]}
    if around & _WEIGHING:
        return False
    return bool(around & _PAYING) or text.find("£", marks[0].start, marks[-1].end) >= 0


_PAYING = frozenset(PAYING)

# Of the doubtful nouns those whose plural is little else than money after "paid" or a million.
_DOUBTFUL = frozenset(("crowns", "marks", "soles", "quid", "florins")) & MONEY_NAMES.keys()

# Of these, what is seldom counted by the thousand unless it is money.
_COINS = frozenset(("crowns", "florins", "quid"))

_WEIGHING = frozenset(WEIGHING)
