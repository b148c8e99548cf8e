"""Addends: "two million three hundred and five" added up word by word."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.number.numerals import interpret
from qa_bot.extract.number.sums import Sum, exponent, grouped_by_spaces, price_decimals
from qa_bot.lexicon.en.number_words import (
    GROUPS,
    HUNDRED,
    ORDINAL_SCALES,
    ORDINALS,
    SCALE_SUFFIXES,
    SCALES,
    SMALL,
    TENS,
)

_SECOND = 2

Marks = tuple[Mark, ...]

_ONE, _TEN, _HUNDRED = Decimal(1), Decimal(10), Decimal(100)

_HYPHENS = ("-", "‐", "‑", "–", "—")

_SMALL = {word: Decimal(value) for word, value in SMALL.items()}

_TENS = {word: Decimal(value) for word, value in TENS.items()}

_SCALES = {word: Decimal(value) for word, value in SCALES.items()}

_SUFFIXES = {word: Decimal(value) for word, value in SCALE_SUFFIXES.items()}

_ORDINALS = {word: Decimal(value) for word, value in ORDINALS.items()} | {
    tens + ordinal: Decimal(TENS[tens] + value) for tens in TENS for ordinal, value in ORDINALS.items() if value < _TEN
}

_ORDINAL_SCALES = {word: Decimal(value) for word, value in ORDINAL_SCALES.items()}

_PLURAL = ("hundreds", "thousands", "millions", "billions", "trillions", "dozens", "lakhs", "crores")

NUMBER_WORDS = frozenset((*_SMALL, *_TENS, *_SCALES, *HUNDRED, *GROUPS, *_ORDINALS, *_ORDINAL_SCALES))

_OPENERS = NUMBER_WORDS | {"a", "an"}


class Cardinal(NamedTuple):
    """What was added up from ``first`` to ``last``: its value, whether an ordinal ended it, and its scale."""

    first: int
    last: int
    value: Decimal
    ordinal: bool
    scale: Decimal
    vague: bool
    plain: bool


def read_cardinal(marks: Marks, first: int) -> Cardinal | None:
    """Add up the number that begins at a mark; None where none does."""
    word = norm_at(marks, first)
    if word not in _OPENERS and kind_at(marks, first) != DIGITS:  # true of most marks, and many rules ask
        return None
    kept = _kept[0]
    if kept[0] is not marks:
        kept = _kept[0] = (marks, {})
    if first not in kept[1]:
        kept[1][first] = _add_up(marks, first, word)
    return kept[1][first]


# The numbers of the stretch that is being read, by their first mark: a dozen rules ask for each of them.
_kept: list[tuple[Marks, dict[int, Cardinal | None]]] = [((), {})]


def _add_up(marks: Marks, first: int, word: str) -> Cardinal | None:
    """Add the words up; see ``read_cardinal``."""
    sums = Sum()
    index = first
    if word in ("a", "an"):
        index = first + 1
        following = norm_at(marks, index)
        if not (following in HUNDRED or following in _SCALES or following in GROUPS or following in _ORDINAL_SCALES):
            return None
        sums.current = _ONE
    while index < len(marks) and not sums.ended:
        joined = _joint(marks, first, index, sums)
        after = _take(marks, first, joined, sums)
        if after is None:
            break
        index = after
    if index == first or (sums.current is None and not sums.total):
        return None
    plain = index == first + 1 and marks[first].kind == DIGITS
    vague = marks[first].norm in _PLURAL
    return Cardinal(first, index, sums.value, sums.ordinal, sums.scale, vague, plain)


def _take(marks: Marks, first: int, index: int, sums: Sum) -> int | None:
    """Add the mark to the sum and return the next one, or None if it does not belong."""
    if index >= len(marks):
        return None
    mark = marks[index]
    if mark.kind == DIGITS:
        return _take_digits(marks, first, index, sums)
    if mark.kind != WORD or (
        mark.norm in _TENS
        and index > first
        and norm_at(marks, index + 1) in _HYPHENS
        and read_denominator(marks, index) is not None
    ):
        return None
    if mark.text in _SUFFIXES and kind_at(marks, index - 1) == DIGITS:
        return _take_suffix(marks, first, index, sums)
    return index + 1 if _take_word(mark.norm, sums) else _take_point(marks, index, sums)


def _take_word(word: str, sums: Sum) -> bool:
    """Add a number word."""
    if (value := _SMALL.get(word)) is not None or (value := _TENS.get(word)) is not None:
        return sums.add(value)
    if word in HUNDRED:
        return sums.hundred()
    if (scale := _SCALES.get(word)) is not None:
        return sums.multiply(scale)
    if word in GROUPS:
        fits = sums.multiply(Decimal(GROUPS[word]))
    elif (value := _ORDINALS.get(word)) is not None:
        fits = sums.add(value)
        sums.ordinal = fits
    elif (scale := _ORDINAL_SCALES.get(word)) is not None:
        fits = sums.hundred() if scale == _HUNDRED else sums.multiply(scale)
        sums.ordinal = fits
    else:
        return False
    sums.ended = fits
    return fits


def _take_digits(marks: Marks, first: int, index: int, sums: Sum) -> int | None:
    """Add digits: at the start, or after a scale word where they clearly go on ("2 million 300 thousand")."""
    value = interpret(marks[index].text)
    if value is None:
        return None
    price = price_decimals(marks, index) if index == first else None
    last, value = price or grouped_by_spaces(marks, index, value)
    if index == first:
        sums.current = value
        return exponent(marks, last, sums)
    goes_on = norm_at(marks, last) in _SCALES or norm_at(marks, last) in HUNDRED
    after_and = norm_at(marks, index - 1) == "and" and sums.room == _HUNDRED and value < _HUNDRED
    if sums.current is None and goes_on and norm_at(marks, last) in _SCALES:
        smaller = sums.last_scale is not None and _SCALES[norm_at(marks, last)] < sums.last_scale
        if smaller:
            sums.current = value
            return last
    if after_and and not goes_on and sums.current is not None:
        sums.current += value
        sums.room = Decimal(0)
        return last
    return None


def _take_suffix(marks: Marks, first: int, index: int, sums: Sum) -> int | None:
    """Multiply by "k" or "bn" right after digits; a spaced letter is left to whoever knows the unit."""
    mark = marks[index]
    attached = adjacent(marks, index) or mark.norm in ("bn", "tn", "mn", "mln", "bln", "trn") or _lone_k(marks, index)
    if not attached or index - 1 < first or (kind_at(marks, index + 1) == DIGITS and adjacent(marks, index + 1)):
        return None
    if not sums.multiply(_SUFFIXES[mark.text]):
        return None
    sums.ended = True
    return index + 1


def _lone_k(marks: Marks, index: int) -> bool:
    """Say whether a spaced "k" means thousands: nothing is counted after it."""
    dotted = norm_at(marks, index + 1) == "." and adjacent(marks, index + 2)
    return marks[index].text == "k" and kind_at(marks, index + 1) != WORD and not dotted


def _take_point(marks: Marks, index: int, sums: Sum) -> int | None:
    """Add decimals in words: "two point two", "two hundred point seventy-one"."""
    if norm_at(marks, index) != "point" or sums.current is None:
        return None
    digits = ""
    after = index + 1
    while after < len(marks):
        word = marks[after].norm
        if word in _TENS and not digits:
            units = after + 2 if norm_at(marks, after + 1) in _HYPHENS else after + 1
            unit = _SMALL.get(norm_at(marks, units), _TEN)
            digits = str(_TENS[word] + unit) if unit < _TEN else str(_TENS[word])
            after = units + 1 if unit < _TEN else after + 1
            break
        if word not in _SMALL or _SMALL[word] >= _TEN:
            break
        digits += str(_SMALL[word])
        after += 1
    if not digits:
        return None
    sums.current += Decimal(f"0.{digits}")
    sums.room = Decimal(0)
    return after


def _joint(marks: Marks, first: int, index: int, sums: Sum) -> int:
    """Step over the hyphen or "and" inside a number; stay where neither joins."""
    if index == first:
        return index
    word = marks[index].norm
    if word in _HYPHENS and norm_at(marks, index + 1) in NUMBER_WORDS:
        tight = adjacent(marks, index) and adjacent(marks, index + 1)
        return index + 1 if tight or sums.room == _TEN else index
    if word == "and" and _and_joins(marks, first, index, sums):
        return index + 1
    return index


def _and_joins(marks: Marks, first: int, index: int, sums: Sum) -> bool:
    """Say whether "and" goes on with the number: not "one million and two million", not "between … and …"."""
    if norm_at(marks, first - 1) == "between":
        return False
    after_hundred = sums.current is not None and sums.room == _HUNDRED
    after_scale = sums.current is None and sums.last_scale is not None
    ahead = [norm_at(marks, index + step) for step in (1, 2, 3)]
    if after_hundred:
        small = ahead[0] in _SMALL or ahead[0] in _TENS or ahead[0] in _ORDINALS
        digits = kind_at(marks, index + 1) == DIGITS
        return (small or digits) and not any(word in HUNDRED for word in ahead[1:])
    if not after_scale or ahead[0] in FRACTION_STARTS:
        return False
    if ahead[1] in DENOMINATORS:
        return False
    limit = sums.last_scale or _ONE
    larger = any(_SCALES.get(word, Decimal(0)) >= limit for word in ahead)
    return (ahead[0] in _SMALL or ahead[0] in _TENS) and not larger


FRACTION_STARTS = ("half", "quarter", "a", "an")

_PLURAL_ORDINALS = {f"{word}s": value for word, value in _ORDINALS.items() if value > _SECOND}

DENOMINATORS = frozenset((*_PLURAL_ORDINALS, "quarters", "halves", "half", "quarter"))


def read_denominator(marks: Marks, index: int) -> tuple[int, Decimal] | None:
    """Read "thirty-fifths" as a denominator."""
    tens = _TENS.get(norm_at(marks, index))
    at = index + 2 if norm_at(marks, index + 1) in _HYPHENS else index + 1
    unit = _PLURAL_ORDINALS.get(norm_at(marks, at))
    if tens is None or unit is None or unit >= _TEN:
        return None
    return at + 1, tens + unit
