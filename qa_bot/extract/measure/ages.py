"""Which bare numbers tell how old somebody is: "aged 54", "Ada Reed, 54, joined", "who is seventeen", "under ten"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.measure.context import is_plural
from qa_bot.extract.number.marks import DIGITS, WORD, kind_at, norm_at
from qa_bot.lexicon.en.persons import AGED_PERSONS

if TYPE_CHECKING:
    from qa_bot.extract.measure.reading import Reading
    from qa_bot.extract.number.marks import Mark

    Marks = tuple[Mark, ...]

_YOUNGEST, _OLDEST = 5, 130
_AGED = frozenset(("age", "aged", "ages"))
_BETWEEN = frozenset(("between", "about", "over", "under", "from"))
_LIVED = (["lived", "to"], ["live", "to"])
_DATED = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
_LOCATING = frozenset(("in", "at", "on", "from", "near"))
_PERSONS = frozenset(("he", "she", "i", "you", "who", "we"))
_BEING = frozenset(("is", "was", "be", "am", "are", "were", "turned", "turns", "'m", "'s"))
_MUST = frozenset(("must", "should", "may", "not"))
_OVER_AND_UNDER = frozenset(("over", "under", "above", "below"))
_BEFORE_AGES = _OVER_AND_UNDER | frozenset(
    ("only", "just", "now", "still", "already", "about", "nearly", "almost", "barely", "not")
)
_AFTER_AGES = frozenset((".", ",", ";", "when", "and", "or", "but", "at", "if", "?", "!", ")", "while"))
_AT_AN_AGE = frozenset(("died", "dies", "die", "retired", "retires", "retire", "married", "orphaned", "widowed"))


def is_age(marks: Marks, base: Reading) -> bool:
    """Say whether a number without a unit is somebody's age."""
    if not 0 < base.low < _OLDEST or base.low != int(base.low):
        return False
    return _is_aged(marks, base.first) or _is_between_commas(marks, base) or _of_person(marks, base)


def _is_aged(marks: Marks, first: int) -> bool:
    """Say whether the words before a number say that it is an age: "aged 54", "at the age of", "lived to be"."""
    before, earlier = norm_at(marks, first - 1), norm_at(marks, first - 2)
    if before in _AGED or (before == "of" and earlier in _AGED) or (before in _BETWEEN and earlier == "aged"):
        return True
    if before == "than" and earlier in ("older", "younger"):
        return True
    living = [norm_at(marks, at) for at in range(first - 3, first)]
    return living[1:] in _LIVED or (living[:2] in _LIVED and before == "be")


def _of_person(marks: Marks, base: Reading) -> bool:
    """Say whether a number is said of a person as an age is: "was nineteen when", "died at 84", "adults over 60"."""
    ends = base.last >= len(marks) or marks[base.last].norm in _AFTER_AGES
    at = base.first - 1
    if norm_at(marks, at) in _OVER_AND_UNDER and norm_at(marks, at - 1) in AGED_PERSONS:
        return ends or not is_plural(norm_at(marks, base.last))
    if norm_at(marks, at) in _BEING and norm_at(marks, at - 1) in _PERSONS and norm_at(marks, at - 2) == "when":
        return ends or not is_plural(norm_at(marks, base.last))  # "when she was nine her family left"
    if not ends:
        return False
    if norm_at(marks, at) == "at":
        return norm_at(marks, at - 1) in _AT_AN_AGE
    while norm_at(marks, at) in _BEFORE_AGES:
        at -= 1
    being = norm_at(marks, at) in _BEING
    at -= norm_at(marks, at - 1) in _MUST
    named = norm_at(marks, at) in ("is", "was") and _is_full_name(marks, at - 1 - (norm_at(marks, at - 1) == ","))
    return being and (norm_at(marks, at - 1) in _PERSONS or named)


def _is_full_name(marks: Marks, at: int) -> bool:
    """Say whether two words with capitals end at a mark: "Ada Reed is 47", "its chief, Ada Reed, is 47"."""
    return at > 0 and all(kind_at(marks, one) == WORD and marks[one].text.istitle() for one in (at, at - 1))


def _is_between_commas(marks: Marks, base: Reading) -> bool:
    """Say whether a number between commas after a name is somebody's age: "Ada Reed, 54, joined in May"."""
    at = base.first - (norm_at(marks, base.first - 1) in ("then", "now"))  # "Ada Reed, then 34, drew it"
    if norm_at(marks, at - 1) != "," or norm_at(marks, base.last) != "," or base.last != base.first + 1:
        return False
    named = kind_at(marks, at - 2) == WORD and marks[at - 2].text[0].isupper() and marks[at - 2].text[1:].islower()
    months_or_row = DIGITS in (kind_at(marks, base.last + 1), kind_at(marks, at - 3)) or marks[at - 2].norm in _DATED
    whole = kind_at(marks, base.first) == DIGITS and base.low >= _YOUNGEST
    led = any(mark.norm in _LOCATING for mark in marks[max(0, at - 5) : at - 2])
    return named and whole and not months_or_row and not led
