"""Designations: numbers that name, label or refer, and count nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.measure.context import (
    ENDER_WORDS,
    HEDGE_WORDS,
    counted_noun,
    is_label,
    is_plural,
)
from qa_bot.extract.measure.currencies import MONEY_NAMES
from qa_bot.extract.number.marks import DIGITS, SIGN, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.lexicon.en.counted import INDICES, WORDED_LABELS
from qa_bot.lexicon.en.number_words import SCALES

if TYPE_CHECKING:
    from qa_bot.extract.number.numbers import Number

_LONGEST_SYMBOL = 3

Marks = tuple[Mark, ...]

_HYPHENS = ("-", "‐", "‑", "–")


def is_name(marks: Marks, number: Number) -> bool:
    """Say whether a number is part of a name, a code or a reference and counts nothing."""
    first = number.first
    if kind_at(marks, first) != DIGITS and kind_at(marks, first) != SIGN:
        return norm_at(marks, first - 1) in _WORDED_LABELS and not is_plural(counted_noun(marks, number.last))
    if adjacent(marks, first) and kind_at(marks, first) == DIGITS:
        before = marks[first - 1]
        glued = before.kind == WORD or before.text in "_#@\\"
        hyphened = (
            before.text in _HYPHENS and adjacent(marks, first - 1) and kind_at(marks, first - 2) in (WORD, DIGITS)
        )
        raised = before.text == ")" and adjacent(marks, first - 1)  # "(n + 1)2"
        joined = raised or (
            before.text in "/." and adjacent(marks, first - 1) and kind_at(marks, first - 2) in (WORD, DIGITS)
        )
        if glued or joined:
            return True
        if hyphened and kind_at(marks, first - 2) == WORD and marks[first - 2].text not in _UNIT_LIKE:
            return True
    if (
        is_label(marks, first)
        or _is_index(marks, number)
        or _is_reference(marks, number)
        or _is_designation(marks, number)
    ):
        return True
    after = number.last
    return adjacent(marks, after) and norm_at(marks, after) in ("_", "@", "=", "\\")


def _is_index(marks: Marks, number: Number) -> bool:
    """Say whether a round number belongs to a list's name: "the Fortune 500", "the S&P 500"."""
    before = marks[number.first - 1] if number.first else None
    named = before is not None and before.text[:1].isupper() and before.norm in _INDICES
    return named and number.last == number.first + 1 and number.value % _ROUND == 0 and number.value > 0


_INDICES, _WORDED_LABELS, _ROUND = frozenset(INDICES), frozenset(WORDED_LABELS), 10


def _is_reference(marks: Marks, number: Number) -> bool:
    """Say whether a number is a list mark, a page, a telephone number or goes on with a label: "articles 1 to 7"."""
    first, last = number.first, number.last
    before, after = norm_at(marks, first - 1), norm_at(marks, last)
    if kind_at(marks, first) != DIGITS:
        return False
    if (
        first == 0
        and after in (".", ")")
        and adjacent(marks, last)
        and len(marks[first].text) < _LONGEST_MARK
        and kind_at(marks, last + 1) == WORD
    ):  # "4. Revenue"
        return True
    if (
        before in ("to", "and", ",", "or", *_HYPHENS)
        and kind_at(marks, first - 2) == DIGITS
        and is_label(marks, first - 2)
    ):
        return before in ("to", *_HYPHENS) or kind_at(marks, last) != WORD or counted_noun(marks, last) == ""
    if before == ":" and adjacent(marks, first - 1) and adjacent(marks, first) and kind_at(marks, first - 2) == SIGN:
        return True
    if before == "(" and after == ")":
        opened = _capital(marks, last + 1) and kind_at(marks, first) == DIGITS  # "OTHER ASSETS (1) Following the …"
        led = kind_at(marks, first - 2) != WORD or norm_at(marks, first - 2) in ENDER_WORDS or opened
        enumerates = kind_at(marks, last + 1) == WORD and number.value <= _LAST_MARK and led
        return (
            enumerates
            or (adjacent(marks, first - 1) and kind_at(marks, first - 2) != SIGN)
            or norm_at(marks, first - 2) == ")"
        )
    return _in_chain(marks, first)


def _in_chain(marks: Marks, index: int) -> bool:
    """Say whether digits are part of a telephone number or another code: three groups and more, joined tightly."""
    groups = 1
    at = index
    for step in (-1, 1):
        at = index
        while groups <= _CHAIN and (joint := _joint(marks, at, step)):
            groups += 1
            at += step * (joint + 1)
    coded = norm_at(marks, at + 1) == "/" and kind_at(marks, at + 2) == WORD and groups > 1  # "73/173/EEC"
    return groups >= _CHAIN or (coded and adjacent(marks, at + 1))


def _joint(marks: Marks, index: int, step: int) -> int:
    """Return how many marks join the digits at a mark tightly to the next ones on one side: "-" one, "--" two."""
    length = 2 if norm_at(marks, index + step) == norm_at(marks, index + 2 * step) == "-" else 1
    if norm_at(marks, index + step) not in ("-", "/", ".") or kind_at(marks, index + step * (length + 1)) != DIGITS:
        return 0
    first = min(index, index + step * (length + 1)) + 1
    return length if all(adjacent(marks, at) for at in range(first, first + length + 1)) else 0


def _is_designation(marks: Marks, number: Number) -> bool:
    """Say whether a number belongs to the name before it: "Apollo 11", "ASC 718", "Fiat 125p", "the 180 Freeway"."""
    first, last = number.first, number.last
    mark = marks[first]
    if mark.kind != DIGITS or not mark.text.isdigit() or last != first + 1 or first == 0:
        return False
    before = marks[first - 1]
    named = (
        before.kind == WORD
        and before.text[0].isupper()
        and (before.norm not in _FUNCTION or before.text == "US")
        and before.norm not in MONEY_NAMES
        and not adjacent(marks, first)
    )
    letter = adjacent(marks, last) and kind_at(marks, last) == WORD and len(marks[last].text) == 1
    if letter:
        return named and marks[last].text not in ("m", "k", "M", "K", "%")
    follows = marks[last] if last < len(marks) else None
    if named and before.text.isupper() and len(before.text) >= _ACRONYM and _capital(marks, last):
        return True
    if follows is not None and follows.kind == WORD and follows.text[0].isupper() and not is_plural(follows.norm):
        return follows.norm not in SCALES and not unit_or_money(follows.norm) and not _plural_name(marks, last + 1)
    bare = follows is None or (follows.kind == SIGN and follows.text in ".,;)(:") or follows.norm in _FUNCTION
    return named and bare and (first > 1 or before.text.isupper())


def goes_on_list(marks: Marks, number: Number, floor: int) -> bool:
    """Say whether a name and a number go on a row of figures: "the north has 22, Eastgate 10 and Harbour 6"."""
    first, last = number.first, number.last
    named = first > floor + 1 and kind_at(marks, first - 1) == WORD and marks[first - 1].text[0].isupper()
    plain = kind_at(marks, first) == DIGITS and last == first + 1 and not adjacent(marks, first)
    ends = norm_at(marks, last) in (",", "and", ".", ";", "")
    opens = first - 2
    while opens > floor and kind_at(marks, opens) == WORD and marks[opens].text[0].isupper():  # "the Centre Party 9"
        opens -= 1
    opens -= norm_at(marks, opens) == "the"
    return named and plain and ends and norm_at(marks, opens) in (",", "and", ";") and first - floor <= _ROW_REACH


_ACRONYM, _ROW_REACH = 3, 8


def _capital(marks: Marks, index: int) -> bool:
    """Say whether a capital word stands at a mark: "AASB 9 Financial Instruments"."""
    return kind_at(marks, index) == WORD and marks[index].text[0].isupper()


def _plural_name(marks: Marks, index: int) -> bool:
    """Say whether a capital word at a number goes on to a plural, so that it is counted: "18 Grammy Awards"."""
    if kind_at(marks, index) != WORD:
        return False
    return marks[index].text[0].isupper() or is_plural(marks[index].norm)


def unit_or_money(word: str) -> bool:
    """Say whether a word could be a unit or a currency."""
    return len(word) <= _LONGEST_SYMBOL or word in _WORDY_UNITS


_WORDY_UNITS = frozenset(("dollars", "dollar", "euro", "euros", "celsius", "fahrenheit", "kelvin", "watts", "hertz"))

_FUNCTION = (
    ENDER_WORDS
    | HEDGE_WORDS
    | frozenset(
        (
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "of",
            "in",
            "minus",
            "plus",
            "nearly",
            "almost",
            "estimated",
            "total",
        )
    )
)

_LONGEST_MARK, _LAST_MARK, _CHAIN = 3, 20, 3

_UNIT_LIKE = ("k", "m", "km", "mm", "cm", "g", "kg", "bn", "m", "million", "billion", "mg")
