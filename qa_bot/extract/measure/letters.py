"""Letters: units that are written like common words or letters, "2 in", "30 C", "2.1 pm", told by what is around."""

from __future__ import annotations

from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.lexicon.en.counted import ENDERS
from qa_bot.lexicon.en.quantity_cues import BEFORE_LEVEL, CHARGING, HEATING, SCATTERING, STORING, STRETCHING

Marks = tuple[Mark, ...]

_REACH, _STORE_REACH = 10, 5
_MINUTES, _HOURS, _CLOCK_DIGITS = 60, 24, 2
_ENDERS, _HEATING, _CHARGING = frozenset(ENDERS), frozenset(HEATING), frozenset(CHARGING)
_STRETCHING, _STORING, _BEFORE_LEVEL = frozenset(STRETCHING), frozenset(STORING), frozenset(BEFORE_LEVEL)
_BITS = (("barn", frozenset(SCATTERING)), ("bit", frozenset((*STORING, "bits", "data"))))
_AFTER_INCH = ("by", "x", "and", "of", "long", "wide", "high", "deep", "thick")
_HOT, _ELECTRIC = {"C": "°C", "F": "°F"}, {"C": "C", "F": "F"}


def letters_unit(marks: Marks, index: int) -> str | None:
    """Return the name of the unit that a word-like symbol stands for right here, if it stands for one."""
    word = marks[index].text
    if word in _HOT:
        return _heat_or_charge(marks, index)
    if kind_at(marks, index - 1) != DIGITS:
        return None
    if word == "b":
        return next((name for name, cues in _BITS if _around(marks, index) & cues), None)
    if word == "in":
        return "in" if adjacent(marks, index) or _is_inch(marks, index) else None
    return word if word in ("pm", "am") and _is_length(marks, index) else None


def _heat_or_charge(marks: Marks, index: int) -> str | None:
    """Tell degrees in "30 C" and "86F" from coulombs, farads, a paragraph 30 C and a vitamin."""
    if kind_at(marks, index - 1) != DIGITS or not _phrase_ends(marks, index + 1):
        return None
    around = _around(marks, index)
    if around & _CHARGING:
        return _ELECTRIC[marks[index].text]
    before = norm_at(marks, index - 2)
    led = before in _BEFORE_LEVEL and not marks[index - 2].text[:1].isupper()
    return _HOT[marks[index].text] if around & _HEATING or (led and not adjacent(marks, index)) else None


def _is_inch(marks: Marks, index: int) -> bool:
    """Say whether "2 in" are inches: the phrase ends there, and lengths are spoken of."""
    after = norm_at(marks, index + 1)
    closes = kind_at(marks, index + 1) not in (WORD, DIGITS) or after in _AFTER_INCH
    return closes and bool(_around(marks, index) & _STRETCHING)


def _is_length(marks: Marks, index: int) -> bool:
    """Say whether "2.1 pm" is no time of the day: decimals that are no minutes, or a length that is spoken of."""
    whole, _, rest = marks[index - 1].text.partition(".")
    if rest:
        minutes = len(rest) == _CLOCK_DIGITS and int(whole or 0) <= _HOURS and rest.isdigit() and int(rest) < _MINUTES
        return not minutes
    return whole.isdigit() and int(whole) > _HOURS and bool(_around(marks, index) & _STRETCHING)


def stores(marks: Marks, index: int) -> bool:
    """Say whether the "K" before a mark counts bytes: "32K of memory", "a 64K cartridge"."""
    return not _STORING.isdisjoint(mark.norm for mark in marks[index : index + _STORE_REACH])


def _phrase_ends(marks: Marks, index: int) -> bool:
    """Say whether no noun goes on at a mark: an end, a sign or a little word."""
    return kind_at(marks, index) != WORD or norm_at(marks, index) in _ENDERS


def _around(marks: Marks, index: int) -> set[str]:
    """Return the words near a mark."""
    return {mark.norm for mark in marks[max(0, index - _REACH) : index + _REACH]}
