"""Numbers: digits and number words joined into values, with what kind of number each is."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, auto
from typing import NamedTuple

from qa_bot.extract.number.addends import NUMBER_WORDS, read_cardinal
from qa_bot.extract.number.fractions import after_cardinal, lone_fraction
from qa_bot.extract.number.marks import DIGITS, SIGN, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.lexicon.en.number_words import (
    FRACTIONS,
    GROUP_NAMES,
    NEGATIVES,
    ORDINAL_SUFFIXES,
    VULGAR,
)

Marks = tuple[Mark, ...]


class Kind(Enum):
    """What a number is used as."""

    CARDINAL = auto()
    ORDINAL = auto()
    FRACTION = auto()


class Number(NamedTuple):
    """A number of the text: marks ``first`` to ``last`` (exclusive) and its value.

    ``scale`` is the scale word or suffix that multiplies it (1 without), ``worded`` whether words spell it,
    ``article`` whether "a" stands for one, ``vague`` whether it is "hundreds" or "dozens".
    """

    first: int
    last: int
    value: Decimal
    kind: Kind = Kind.CARDINAL
    scale: Decimal = Decimal(1)
    worded: bool = False
    article: bool = False
    vague: bool = False


STARTERS = frozenset((*NUMBER_WORDS, *FRACTIONS, *VULGAR, "a", "an"))
_MINUS = ("-", "−", "–", "‒", "﹣", "－")
# Words after which a free-standing "- 5" is a negative number, and no dash.
_BEFORE_MINUS = ("convert", "to", "from", "of", "at", "is", "was", "by", "and", "need", "about", "than", "=", "(")


def read_numbers(marks: Marks) -> list[Number]:
    """Return the numbers among the marks, in order and apart from each other."""
    numbers: list[Number] = []
    last = 0
    for index, mark in enumerate(marks):
        if index < last or (mark.kind != DIGITS and mark.norm not in STARTERS):
            continue
        number = _number_at(marks, index)
        if number is not None:
            numbers.append(_signed(marks, number, last))
            last = number.last
    return numbers


def _number_at(marks: Marks, index: int) -> Number | None:
    """Read the number that begins at a mark."""
    mark = marks[index]
    if mark.kind == DIGITS and (ordinal := _digit_ordinal(marks, index)) is not None:
        return ordinal
    if (group := _group_at(marks, index)) is not None:
        return group
    if (lone := lone_fraction(marks, index)) is not None:
        last, value, article = lone
        kind = Kind.FRACTION if value < 1 else Kind.CARDINAL
        return Number(index, last, value, kind, worded=mark.kind == WORD, article=article and value < 1)
    cardinal = read_cardinal(marks, index)
    if cardinal is None:
        return None
    worded = any(marks[at].kind == WORD for at in range(index, cardinal.last))
    article = mark.norm in ("a", "an")
    if cardinal.ordinal:
        return Number(index, cardinal.last, cardinal.value, Kind.ORDINAL, worded=True, article=article)
    last, value, whole = after_cardinal(marks, cardinal)
    last, value = _repeated(marks, last, value) if worded else _tolerance(marks, last, value)
    kind = Kind.CARDINAL if whole else Kind.FRACTION
    return Number(index, last, value, kind, cardinal.scale, worded, article, cardinal.vague)


def _digit_ordinal(marks: Marks, index: int) -> Number | None:
    """Read "21st", also as the "21 st" of a text cut into words."""
    after = index + 1
    if norm_at(marks, after) not in ORDINAL_SUFFIXES or not adjacent(marks, after) or not marks[index].text.isdigit():
        return None
    return Number(index, after + 1, Decimal(marks[index].text), Kind.ORDINAL)


def _group_at(marks: Marks, index: int) -> Number | None:
    """Read "a baker's dozen" and "a gross of pens", but not "a gross profit"."""
    if marks[index].norm not in _ONE_GROUP:
        return None
    for words, value in _GROUP_NAMES:
        last = index + 1 + len(words)
        if tuple(mark.norm for mark in marks[index + 1 : last]) == words:
            ends = kind_at(marks, last) != WORD or norm_at(marks, last) in _AFTER_GROUP or len(words) > _GROSS
            return Number(index, last, value, worded=True) if ends else None
    return None


_ONE_GROUP = ("a", "one", "1", "the")
_AFTER_GROUP = ("of", "is", "was", "equals", "contains", "has", "and", "or")
# "a great gross" and "a baker's dozen" are nothing else; "gross" alone mostly is.
_GROSS = 1
_GROUP_NAMES = tuple((tuple(words.replace("'", " ' ").split()), Decimal(value)) for words, value in GROUP_NAMES.items())


def _repeated(marks: Marks, last: int, value: Decimal) -> tuple[int, Decimal]:
    """Take the digits along that repeat a number in words: "sixteen (16)"."""
    if norm_at(marks, last) == "(" and kind_at(marks, last + 1) == DIGITS and norm_at(marks, last + 2) == ")":
        text = marks[last + 1].text
        if text.isdigit() and Decimal(text) == value:
            return last + 3, value
    return last, value


def _tolerance(marks: Marks, last: int, value: Decimal) -> tuple[int, Decimal]:
    """Take a tolerance along: "2.45±0.01", "69.4+/-3.9"."""
    for sign in (("±",), ("+", "/", "-"), ("+", "-")):
        after = last + len(sign)
        signed = norm_at(marks, last) == sign[0] and tuple(mark.norm for mark in marks[last:after]) == sign
        if signed and kind_at(marks, after) == DIGITS:
            return after + 1, value
    return last, value


def _signed(marks: Marks, number: Number, floor: int) -> Number:
    """Take a minus sign or "minus" before the number along; a dash between two numbers is none."""
    before = number.first - 1
    if before < floor or number.kind is Kind.ORDINAL:
        return number
    mark = marks[before]
    if mark.norm in NEGATIVES:
        return number._replace(first=before, value=-number.value)
    if mark.kind != SIGN or mark.norm not in _MINUS:
        return number
    after_space = before == 0 or not adjacent(marks, before) or marks[before - 1].text in "([<>=~$€£"
    between = before == floor and floor > 0
    if not after_space or between:
        return number
    if not adjacent(marks, number.first) and before > 0 and norm_at(marks, before - 1) not in _BEFORE_MINUS:
        return number
    return number._replace(first=before, value=-number.value)
