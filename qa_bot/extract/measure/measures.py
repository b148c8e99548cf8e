"""Measures: numbers with a unit or a counted noun after them."""

from __future__ import annotations

from decimal import Decimal

from qa_bot.extract.measure.ages import is_age
from qa_bot.extract.measure.amounts import money_after
from qa_bot.extract.measure.context import (
    counted_noun,
    is_plural,
)
from qa_bot.extract.measure.currencies import currency_after
from qa_bot.extract.measure.letters import stores
from qa_bot.extract.measure.reading import FRACTION, MULTIPLE, Reading
from qa_bot.extract.measure.units import (
    ARCMINUTE,
    ARCSECOND,
    DEGREE,
    FOOT,
    INCH,
    KIBIBYTE,
    PERCENT,
    YEAR,
    per_unit,
    rate,
    unit_after,
)
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.number.numbers import Kind
from qa_bot.lexicon.en.number_words import LOOSE_SUFFIXES
from qa_bot.lexicon.en.quantity_cues import ARCING, SORTED_BY_TIME, TURNING
from qa_bot.model.quantity import Dimension, Unit

_OPENING = 4
# "On Friday, 12, …" is a date, "in Mill Road, 12, …" an address.

Marks = tuple[Mark, ...]

_LOOSE = {word: Decimal(value) for word, value in LOOSE_SUFFIXES.items()}

_HYPHENS = ("-", "‐", "‑", "–")

_ADJECTIVES = (
    "additional",
    "more",
    "extra",
    "further",
    "full",
    "fewer",
    "long",
    "short",
    "straight",
    "consecutive",
    "whole",
    "other",
    "less",
)

_AGE_AFTER = (("old",), ("-", "old"), ("of", "age"), ("-", "of", "-", "age"))

_OPENS_AGE = frozenset(words[0] for words in _AGE_AFTER)
_QUOTE_REACH = 80


def measured(text: str, marks: Marks, base: Reading) -> Reading | None:
    """Read a number whose unit, currency or noun stands after it."""
    at = base.last
    while at < len(marks) and (marks[at].norm in _ADJECTIVES and unit_after(text, marks, at + 1) is not None):
        at += 1
    hyphen = (
        norm_at(marks, at) in _HYPHENS
        and (adjacent(marks, at) or adjacent(marks, at + 1))
        and kind_at(marks, at + 1) == WORD
    )
    at = at + 1 if hyphen else at
    if (
        base.kind is Kind.FRACTION
        and norm_at(marks, at) == "of"
        and norm_at(marks, at + 1) in ("a", "an", "hour", "hours", "mile")
    ):
        step = at + 2 if norm_at(marks, at + 1) in ("a", "an") else at + 1
        at = step if unit_after(text, marks, step) else at
    elif base.kind is Kind.FRACTION and norm_at(marks, at) in ("a", "an"):
        at = at + 1 if unit_after(text, marks, at + 1) else at
    elif norm_at(marks, at) == "of" and norm_at(marks, at + 1) in ("hour", "hours"):
        at += 1
    if marks[base.last - 1].text in ("K", "k") and adjacent(marks, base.last - 1) and stores(marks, base.last):
        return base._replace(low=base.low / 1000, high=base.high / 1000, unit=KIBIBYTE)
    return (
        _loose_count(text, marks, base, at)
        or money_after(text, marks, base, at)
        or _unit_reading(text, marks, base, at)
        or _counted(marks, base, hyphen=hyphen)
    )


def _loose_count(text: str, marks: Marks, base: Reading, at: int) -> Reading | None:
    """Read "2.1m barrels" and "3m euros": a letter of scale before a thing that is counted."""
    if (
        kind_at(marks, at - 1) != DIGITS
        or not adjacent(marks, at)
        or kind_at(marks, at) != WORD
        or marks[at].text not in ("m", "b")
    ):
        return None
    follows = at + 1
    word = norm_at(marks, follows)
    if kind_at(marks, follows) != WORD or not (is_plural(word) or currency_after(text, marks, follows)):
        return None
    scale = _LOOSE[marks[at].text]
    value = base.low * scale
    return measured(text, marks, base._replace(last=at + 1, low=value, high=value, scale=scale))


def _unit_reading(text: str, marks: Marks, base: Reading, at: int) -> Reading | None:
    """Read "3-inch", "45 °C", "200 km per hour", "five years old", "four times per week"."""
    found = unit_after(text, marks, at)
    if found is None:
        return _celsius_below(marks, base)
    last, unit = found
    if _mistaken(marks, base, at, unit) or _some_day(marks, base, at, unit):
        return None
    if unit is DEGREE or unit.name == "°":
        unit = _degrees(marks, base, last)
    unit = _arc(marks, base, last, unit)
    if unit.dimension is Dimension.TIME:
        last, unit = _age(marks, base, last, unit)
    if unit.name == "times" and (base.low == 1 or (base.kind is Kind.FRACTION and norm_at(marks, at) == "time")):
        return None  # "one time", "half-time"
    if unit.name == "times":
        unit = MULTIPLE
    per = (
        per_unit(text, marks, last) if unit.dimension not in (Dimension.MONEY, Dimension.SHARE, Dimension.AGE) else None
    )
    told = norm_at(marks, last) in ("per", "/") or (per is not None and _is_pace(unit, per[1]))
    if per is not None and told and per[1].dimension is not Dimension.MONEY:
        last, unit = per[0], rate(unit, per[1])
    return base._replace(last=last, unit=unit)


def _is_pace(top: Unit, bottom: Unit) -> bool:
    """Say whether "a" makes a speed of a length: "186 kilometres an hour", but not "12 kilometres a day"."""
    return top.dimension is Dimension.LENGTH and bottom.name in ("hour", "minute", "second")


def _some_day(marks: Marks, base: Reading, at: int, unit: Unit) -> bool:
    """Say whether "one day" or "one night" only sets a scene and measures nothing."""
    told = unit.name in ("day", "night") and norm_at(marks, base.first) == "one" and at == base.last
    measured = ("for", "only", "just", "than", "least", "about", "in", "within", "after", "per", "by", "of", "takes")
    return told and len(marks) > _OPENING and norm_at(marks, base.first - 1) not in measured


def _mistaken(marks: Marks, base: Reading, at: int, unit: Unit) -> bool:
    """Say whether what looks like a unit is none here: a closing quote, minutes of a clock, "5 in"."""
    sign = marks[at].text
    if sign in ('"', "'", "′", "″", "’", "''"):
        before = range(max(0, base.first - _QUOTE_REACH), base.first)
        opened = sum(marks[at].text == sign and not _apostrophe(marks, at) for at in before) % 2
        possessive = kind_at(marks, at + 1) == WORD and adjacent(marks, at + 1)
        spelt = base.worded and marks[base.last - 1].text.isalpha()
        return bool(opened) or possessive or spelt or not adjacent(marks, at)
    if unit in (FOOT, INCH) or (base.worded and marks[at].kind == WORD and len(sign) == 1):
        return len(sign) == 1
    if at == base.last and sign.istitle() and is_plural(norm_at(marks, at + 1)):  # "17 Tesla patents": a name
        return len(sign) > 1 and unit.dimension is not Dimension.TEMPERATURE
    spaced = at == base.last and not adjacent(marks, at)
    if spaced and norm_at(marks, at + 1) == "-" and adjacent(marks, at + 1) and adjacent(marks, at + 2):
        return norm_at(marks, at + 2) not in _COMPOUNDED  # "14,706 time-based awards", "219 stone-formers"
    if spaced and unit.dimension is Dimension.TIME and _is_sort(marks, base, at):
        return True
    article = norm_at(marks, base.first) in ("a", "an") and unit.dimension is Dimension.OTHER
    return article or (
        unit.name == "second" and norm_at(marks, at) == "second" and base.low != 1 and base.kind is not Kind.FRACTION
    )


def _is_sort(marks: Marks, base: Reading, at: int) -> bool:
    """Say whether a word of time only tells what sort of things is counted: "96,000 *day* tickets"."""
    noun = norm_at(marks, at + 1)
    singular = not is_plural(norm_at(marks, at)) and base.low != 1
    return singular and is_plural(noun) and (noun in SORTED_BY_TIME or base.low >= _MANY)


_MANY = 100

# After a unit and a hyphen: "a 5 metre-long pole", "3 kilowatt-hours".
_COMPOUNDED = frozenset((
    "long", "tall", "wide", "high", "deep", "thick", "old", "plus", "per", "by", "a", "second", "seconds", "hour",
    "hours", "day", "days", "month", "months", "year", "years", "mile", "miles", "km", "kilometre",
    "kilometres", "round",
))  # fmt: skip


def _apostrophe(marks: Marks, index: int) -> bool:
    """Say whether a mark stands inside a word, as in "Hubble's"."""
    return adjacent(marks, index) and adjacent(marks, index + 1) and kind_at(marks, index + 1) == WORD


def _arc(marks: Marks, base: Reading, last: int, unit: Unit) -> Unit:
    """Tell minutes and seconds of arc from feet and inches: by what is spoken of."""
    if marks[last - 1].text.isalpha() or unit not in (FOOT, INCH):
        return unit
    around = {mark.norm for mark in marks[max(0, base.first - _ARC_REACH) : last + _ARC_REACH]}
    return (ARCMINUTE if unit is FOOT else ARCSECOND) if around & _ARCING else unit


_ARCING, _ARC_REACH = frozenset(ARCING), 8


def _degrees(marks: Marks, base: Reading, last: int) -> Unit:
    """Tell degrees of an angle or a place on the map from degrees of heat."""
    around = {mark.norm for mark in marks[max(0, base.first - 6) : last + 4]}
    if around & _TURNING:
        return Unit("°", Dimension.ANGLE, Decimal("0.017453292519943295"))
    if "celsius" in around or "c" in around:
        return DEGREE._replace(name="°C") if norm_at(marks, last) in ("c", "celsius") else DEGREE
    return DEGREE


_TURNING = frozenset(TURNING)


def _age(marks: Marks, base: Reading, last: int, unit: Unit) -> tuple[int, Unit]:
    """Take "old" and "of age" along and say that the time is an age."""
    for words in _AGE_AFTER if norm_at(marks, last) in _OPENS_AGE else ():
        if tuple(norm_at(marks, last + step) for step in range(len(words))) == words:
            return last + len(words), Unit(unit.name, Dimension.AGE, unit.factor)
    if norm_at(marks, base.first - 1) in ("aged", "age") and unit.dimension is Dimension.TIME:
        return last, Unit(unit.name, Dimension.AGE, unit.factor)
    return last, unit


def _celsius_below(marks: Marks, base: Reading) -> Reading | None:
    """Read "2 below zero" and "87 yo"."""
    if norm_at(marks, base.last) == "below" and norm_at(marks, base.last + 1) in ("zero", "freezing"):
        return base._replace(last=base.last + 2, low=-base.low, high=-base.high, unit=DEGREE)
    if norm_at(marks, base.last) in ("yo", "y.o", "y.o.", "yr-old"):
        return base._replace(last=base.last + 1, unit=Unit(YEAR.name, Dimension.AGE, YEAR.factor))
    return None


def _counted(marks: Marks, base: Reading, *, hyphen: bool) -> Reading | None:
    """Read a number without unit: a count of the noun after it, a fraction, or "percent of 10"."""
    if base.kind is Kind.FRACTION:
        return base._replace(unit=FRACTION, bare=True)
    if (
        norm_at(marks, base.first - 1) == "of"
        and norm_at(marks, base.first - 2) in ("percent", "percents", "cent")
        and base.first < _OPENING
    ):
        at = base.first - (3 if norm_at(marks, base.first - 2) == "cent" else 2)
        return base._replace(first=at, unit=PERCENT)
    if norm_at(marks, base.last) == "fold" or (hyphen and norm_at(marks, base.last + 1) == "fold"):
        return base._replace(last=base.last + (2 if hyphen else 1), unit=MULTIPLE)
    if is_age(marks, base):
        return base._replace(unit=Unit(YEAR.name, Dimension.AGE, YEAR.factor), bare=True)
    # "88 mills, of which 21 stand idle": a verb follows, no noun.
    relative = norm_at(marks, base.first - 1) in ("which", "whom") and not is_plural(norm_at(marks, base.last))
    noun = "" if relative else counted_noun(marks, base.last, one=base.low == 1)
    return base._replace(unit=Unit(noun, Dimension.COUNT, Decimal(1)), bare=True)
