"""Read: a number and the unit, currency or noun around it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from qa_bot.extract.measure.context import (
    ENDER_WORDS,
    HEDGE_WORDS,
    counted_noun,
    hedge_after,
    hedge_before,
    is_label,
    is_plural,
)
from qa_bot.extract.measure.marks import DIGITS, SIGN, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.measure.numbers import Kind, Number
from qa_bot.extract.measure.reading import FRACTION, MULTIPLE, NO_UNIT, ORDINAL, Reading
from qa_bot.extract.measure.units import (
    DEGREE,
    FOOT,
    INCH,
    PERCENT,
    TIMES,
    YEAR,
    currency_after,
    currency_before,
    per_unit,
    rate,
    unit_after,
)
from qa_bot.lexicon.en.number_words import LOOSE_SUFFIXES, SCALES
from qa_bot.lexicon.en.quantity_cues import NOT_AFTER_ONE, NOT_BEFORE_ONE, PAYING, TURNING, WEIGHING
from qa_bot.model.quantity import Bound, Dimension, Unit

Marks = tuple[Mark, ...]

_SCALES = {word: Decimal(value) for word, value in SCALES.items()}
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
_NO_ONE = frozenset(NOT_BEFORE_ONE)
_ONE_OF = frozenset(NOT_AFTER_ONE)
_DISCOURSE = ("of", "and", ",", ":")
_MONEY_PARTS = ("pound", "pounds")
_QUOTE_REACH = 80
# Units "a" may count as one of: "a dollar", "a lb", "an hour and a half".
_ARTICLE_UNITS = (Dimension.MONEY, Dimension.MASS, Dimension.VOLUME)


def read_one(text: str, marks: Marks, number: Number, floor: int) -> Reading | None:
    """Read a number with what stands around it; None where it counts nothing. Marks before ``floor`` are taken."""
    if number.kind is Kind.ORDINAL:
        return _ordinal(marks, number)
    before = currency_before(text, marks, number.first) or _currency_inside(text, marks, number)
    before = before if before is not None and before[0] >= floor else None
    if before is None and (_is_name(marks, number) or (number.worded and _in_name(marks, number))):
        return None
    base = Reading(
        first=number.first if before is None else min(before[0], number.first),
        last=number.last,
        low=number.value,
        high=number.value,
        unit=NO_UNIT,
        bound=Bound.EXACT,
        hedge=number.first,
        tail=number.last,
        kind=number.kind,
        scale=number.scale,
        worded=number.worded,
        number_last=number.last,
    )
    reading = _priced(text, marks, base, before) if before is not None else _measured(text, marks, base)
    if reading is None or (reading.bare and not _stands_alone(marks, number, reading)):
        return None
    return _hedged(marks, reading, vague=number.vague)


def _currency_inside(text: str, marks: Marks, number: Number) -> tuple[int, Unit, Decimal] | None:
    """Find a currency between the minus and the digits: "-$5" reads the dollar first."""
    if number.first and norm_at(marks, number.first - 1) in (".",) and norm_at(marks, number.first - 2) == "$":
        return number.first - 2, *(currency_before(text, marks, number.first - 1) or (0, NO_UNIT, Decimal(1)))[1:]
    return None


def _ordinal(marks: Marks, number: Number) -> Reading | None:
    """Read an ordinal, unless it only orders the speech ("first of all", "First, …", "at first")."""
    word, after = norm_at(marks, number.first), norm_at(marks, number.last)
    if number.last - number.first == 1 and not number.article and word[0].isalpha():
        opens = number.first == 0 or norm_at(marks, number.first - 1) in (".", ";", ":", "—")
        if (
            (opens and after == ",")
            or norm_at(marks, number.first - 1) == "at"
            or (after == "of" and norm_at(marks, number.last + 1) == "all")
        ):
            return None
        after = norm_at(marks, number.last + 1) if after == "-" else after
        if (word, after) in _IDIOMS or _in_name(marks, number):
            return None
        if (
            word == "second"
            and norm_at(marks, number.first - 1) in ("per", "a", "every", "each", "split")
            and after in ("", ".", ",", "of", "and")
        ):
            return None
    return Reading(
        number.first, number.last, number.value, number.value, ORDINAL, Bound.EXACT, number.first, number.last, Kind.ORDINAL,
    )  # fmt: skip


_IDIOMS = frozenset((
    ("third", "party"), ("third", "parties"), ("first", "aid"), ("first", "name"), ("first", "names"),
    ("first", "hand"), ("second", "hand"), ("first", "lady"), ("third", "world"), ("first", "nations"), ("second", "thought"),
    ("first", "and"), ("second", "thoughts"), ("first", "person"), ("third", "person"), ("first", "blood"),
))  # fmt: skip


def _in_name(marks: Marks, number: Number) -> bool:
    """Say whether a capital number word begins a name inside a sentence: "the Second Polish Republic"."""
    word, after = marks[number.first], number.last
    after = after + 1 if norm_at(marks, after) in _HYPHENS else after
    inside = number.first > 0 and norm_at(marks, number.first - 1) not in (".", "“", '"', ":", "‘")
    return (
        inside
        and word.text[:1].isupper()
        and not word.text.isupper()
        and after < len(marks)
        and marks[after].text[:1].isupper()
    )


def _is_name(marks: Marks, number: Number) -> bool:
    """Say whether a number is part of a name, a code or a reference and counts nothing."""
    first = number.first
    if kind_at(marks, first) != DIGITS and kind_at(marks, first) != SIGN:
        return False
    if adjacent(marks, first) and kind_at(marks, first) == DIGITS:
        before = marks[first - 1]
        glued = before.kind == WORD or before.text in "_#@\\"
        hyphened = (
            before.text in _HYPHENS and adjacent(marks, first - 1) and kind_at(marks, first - 2) in (WORD, DIGITS)
        )
        joined = before.text in "/." and adjacent(marks, first - 1) and kind_at(marks, first - 2) in (WORD, DIGITS)
        if glued or joined:
            return True
        if hyphened and kind_at(marks, first - 2) == WORD and norm_at(marks, first - 2) not in _UNIT_LIKE:
            return True
    if is_label(marks, first) or _is_reference(marks, number) or _is_designation(marks, number):
        return True
    after = number.last
    glued_after = adjacent(marks, after) and norm_at(marks, after) in ("_", "@", "=", "\\")
    return glued_after


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
        return kind_at(marks, last) != WORD or counted_noun(marks, last) == ""
    if before == ":" and adjacent(marks, first - 1) and adjacent(marks, first) and kind_at(marks, first - 2) == SIGN:
        return True
    if before == "(" and after == ")":
        enumerates = (
            kind_at(marks, last + 1) == WORD and number.value <= _LAST_MARK and kind_at(marks, first - 2) != WORD
        )
        return (
            enumerates
            or (adjacent(marks, first - 1) and kind_at(marks, first - 2) != SIGN)
            or norm_at(marks, first - 2) == ")"
        )
    return _in_chain(marks, first)


def _in_chain(marks: Marks, index: int) -> bool:
    """Say whether digits are part of a telephone number or another code: three groups and more, joined by hyphens."""
    groups = 1
    for step in (-1, 1):
        at = index
        while groups <= _CHAIN:
            joint = at if step < 0 else at + 1
            tight = adjacent(marks, joint) and adjacent(marks, at + 1 if step > 0 else at - 1)
            if norm_at(marks, at + step) not in ("-", "/", ".") or not tight or kind_at(marks, at + 2 * step) != DIGITS:
                break
            if step > 0 and not adjacent(marks, at + 2):
                break
            groups += 1
            at += 2 * step
    return groups >= _CHAIN


def _is_designation(marks: Marks, number: Number) -> bool:
    """Say whether a number belongs to the name before it: "Apollo 11", "ASC 718", "Fiat 125p", "the 180 Freeway"."""
    first, last = number.first, number.last
    mark = marks[first]
    if mark.kind != DIGITS or not mark.text.isdigit() or last != first + 1 or first == 0:
        return False
    before = marks[first - 1]
    named = (
        before.kind == WORD and before.text[0].isupper() and before.norm not in _FUNCTION and not adjacent(marks, first)
    )
    letter = adjacent(marks, last) and kind_at(marks, last) == WORD and len(marks[last].text) == 1
    if letter:
        return named and marks[last].text not in ("m", "k", "M", "K", "%")
    follows = marks[last] if last < len(marks) else None
    if follows is not None and follows.kind == WORD and follows.text[0].isupper() and not is_plural(follows.norm):
        return before.norm == "the" and follows.norm not in SCALES and unit_or_money(follows.norm) is False
    bare = follows is None or follows.kind == SIGN and follows.text in ".,;)(:" or follows.norm in _FUNCTION
    return named and bare and (first > 1 or before.text.isupper())


def unit_or_money(word: str) -> bool:
    """Say whether a word could be a unit or a currency."""
    return len(word) <= 3 or word in _WORDY_UNITS  # noqa: PLR2004 - symbols and codes


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


def _priced(text: str, marks: Marks, base: Reading, before: tuple[int, Unit, Decimal]) -> Reading:
    """Read an amount whose currency stands before it: "€240 billion", "$5m", "US$ 4.7 billion", "£94.50 GBP"."""
    _, unit, scale = before
    last = base.last
    low = base.low * scale
    more = _loose_scale(marks, last)
    if more is not None and base.scale == 1:
        low, last = low * _LOOSE[marks[more - 1].text], more
        base = replace(base, scale=_LOOSE[marks[more - 1].text])
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
    return replace(base, first=first, last=last, low=low, high=low, unit=unit, symbol=True)


def _same_money(marks: Marks, index: int, unit: Unit, again: Unit) -> bool:
    """Say whether a second currency after the number only repeats the first: "$10 USD", "$5 Canadian"."""
    if norm_at(marks, index) in ("$", "€", "£"):
        return False
    return unit.name == again.name or (
        unit.name in ("USD", "GBP") and len(norm_at(marks, index)) == 3 and marks[index].text.isupper()
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


def _measured(text: str, marks: Marks, base: Reading) -> Reading | None:
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
    for reading in (
        _loose_count(text, marks, base, at),
        _money_after(text, marks, base, at),
        _unit_reading(text, marks, base, at),
    ):
        if reading is not None:
            return reading
    return _counted(marks, base, hyphen=hyphen)


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
    return _measured(text, marks, replace(base, last=at + 1, low=value, high=value, scale=scale))


def _money_after(text: str, marks: Marks, base: Reading, at: int) -> Reading | None:
    """Read "94 billion dollars", "50 cents", "20€", "75 USD million", "5 million pounds"."""
    found = currency_after(text, marks, at)
    if (
        found is None
        and norm_at(marks, at) == "of"
        and norm_at(marks, at + 1) in ("dollars", "euros", "pounds", "rupees", "yen")
    ):
        found = currency_after(text, marks, at + 1)
    if found is None or (norm_at(marks, at) in _MONEY_PARTS and not _sterling(text, marks, base, at)):
        return None
    last, unit, part = found
    value = base.low * part
    if norm_at(marks, last) in _SCALES and base.scale == 1 and kind_at(marks, base.last - 1) == DIGITS:
        scale = _SCALES[norm_at(marks, last)]
        value, last = value * scale, last + 1
        base = replace(base, scale=scale)
    return replace(base, last=last, low=value, high=value, unit=unit)


def _sterling(text: str, marks: Marks, base: Reading, at: int) -> bool:
    """Say whether pounds are money: a scale, "sterling", a sum with pence, or words of money near by."""
    if norm_at(marks, at + 1) == "sterling" or base.scale >= 1000:  # noqa: PLR2004 - a thousand and more
        return True
    if norm_at(marks, at + 1) in ("of", "heavier", "lighter", "overweight") or norm_at(marks, at - 1) in _HYPHENS:
        return False
    around = {mark.norm for mark in marks[max(0, base.first - 8) : at + 8]}
    if around & _WEIGHING:
        return False
    return bool(around & _PAYING) or text.find("£", marks[0].start, marks[-1].end) >= 0


_PAYING = frozenset(PAYING)
_WEIGHING = frozenset(WEIGHING)


def _unit_reading(text: str, marks: Marks, base: Reading, at: int) -> Reading | None:
    """Read "3-inch", "45 °C", "200 km per hour", "five years old", "four times per week"."""
    found = unit_after(text, marks, at)
    if found is None:
        return _celsius_below(marks, base)
    last, unit = found
    if _mistaken(marks, base, at, unit):
        return None
    if unit is DEGREE or unit.name == "°":
        unit = _degrees(marks, base, last)
    if unit.dimension is Dimension.TIME:
        last, unit = _age(marks, base, last, unit)
    if unit.name == "times" and base.low == 1:
        return None
    if unit.name == "times":
        unit = MULTIPLE
    per = (
        per_unit(text, marks, last) if unit.dimension not in (Dimension.MONEY, Dimension.SHARE, Dimension.AGE) else None
    )
    if per is not None and norm_at(marks, last) in ("per", "/") and per[1].dimension is not Dimension.MONEY:
        last, unit = per[0], rate(unit, per[1])
    return replace(base, last=last, unit=unit)


def _mistaken(marks: Marks, base: Reading, at: int, unit: Unit) -> bool:
    """Say whether what looks like a unit is none here: a closing quote, minutes of a clock, "5 in"."""
    sign = marks[at].text
    if sign in ('"', "'", "′", "″", "’", "''"):
        opened = sum(mark.text == sign for mark in marks[max(0, base.first - _QUOTE_REACH) : base.first]) % 2
        possessive = kind_at(marks, at + 1) == WORD and adjacent(marks, at + 1)
        return bool(opened) or possessive or base.worded or not adjacent(marks, at)
    if unit in (FOOT, INCH) or (base.worded and marks[at].kind == WORD and len(sign) == 1):
        return len(sign) == 1
    article = norm_at(marks, base.first) in ("a", "an") and unit.dimension is Dimension.OTHER
    return article or (
        unit.name == "second" and norm_at(marks, at) == "second" and base.low != 1 and base.kind is not Kind.FRACTION
    )


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
    for words in _AGE_AFTER:
        if tuple(norm_at(marks, last + step) for step in range(len(words))) == words:
            return last + len(words), Unit(unit.name, Dimension.AGE, unit.factor)
    if norm_at(marks, base.first - 1) in ("aged", "age") and unit.dimension is Dimension.TIME:
        return last, Unit(unit.name, Dimension.AGE, unit.factor)
    return last, unit


def _celsius_below(marks: Marks, base: Reading) -> Reading | None:
    """Read "2 below zero" and "87 yo"."""
    if norm_at(marks, base.last) == "below" and norm_at(marks, base.last + 1) in ("zero", "freezing"):
        return replace(base, last=base.last + 2, low=-base.low, high=-base.high, unit=DEGREE)
    if norm_at(marks, base.last) in ("yo", "y.o", "y.o.", "yr-old"):
        return replace(base, last=base.last + 1, unit=Unit(YEAR.name, Dimension.AGE, YEAR.factor))
    return None


def _counted(marks: Marks, base: Reading, *, hyphen: bool) -> Reading | None:
    """Read a number without unit: a count of the noun after it, a fraction, or "percent of 10"."""
    if base.kind is Kind.FRACTION:
        return replace(base, unit=FRACTION, bare=True)
    if (
        norm_at(marks, base.first - 1) == "of"
        and norm_at(marks, base.first - 2) in ("percent", "percents", "cent")
        and base.first < 4
    ):
        at = base.first - (3 if norm_at(marks, base.first - 2) == "cent" else 2)
        return replace(base, first=at, unit=PERCENT)
    if norm_at(marks, base.first - 1) in ("age", "aged", "ages") and base.low < 130:  # noqa: PLR2004 - years a person lives
        return replace(base, unit=Unit(YEAR.name, Dimension.AGE, YEAR.factor), bare=True)
    if norm_at(marks, base.last) == "fold" or (hyphen and norm_at(marks, base.last + 1) == "fold"):
        return replace(base, last=base.last + (2 if hyphen else 1), unit=MULTIPLE)
    noun = counted_noun(marks, base.last, one=base.low == 1)
    return replace(base, unit=Unit(noun, Dimension.COUNT, Decimal(1)), bare=True)


def _stands_alone(marks: Marks, number: Number, reading: Reading) -> bool:
    """Say whether a bare number counts: not "one" the pronoun, not a stray "a", not letters glued to digits."""
    if number.article and number.scale == 1 and number.kind is Kind.CARDINAL:
        return False
    if (
        kind_at(marks, number.last - 1) == DIGITS
        and adjacent(marks, number.last)
        and kind_at(marks, number.last) == WORD
    ):
        return False
    word = norm_at(marks, number.first)
    if number.vague and number.last - number.first == 1:
        return norm_at(marks, number.last) == "of" or hedge_before(marks, number.first)[1] is not Bound.EXACT
    if number.kind is Kind.FRACTION and word in ("quarter", "half", "a", "the"):
        return _is_part(marks, number)
    if word == "one" and number.last - number.first == 1:
        return _is_one(marks, number)
    return not (
        word in ("million", "billion", "trillion", "thousand", "hundred")
        and number.last - number.first == 1
        and kind_at(marks, number.first - 1) == DIGITS
    )


def _is_part(marks: Marks, number: Number) -> bool:
    """Say whether "half" or "a quarter" is a share: "half of", "by half", "half the", not "the first half"."""
    after, before = norm_at(marks, number.last), norm_at(marks, number.first - 1)
    plain = number.last - number.first <= 2  # noqa: PLR2004 - no scale word inside
    if not plain or number.scale != 1:
        return True
    word = norm_at(marks, number.last - 1)
    if before in (
        "first",
        "second",
        "other",
        "latter",
        "better",
        "northern",
        "southern",
        "eastern",
        "western",
        "upper",
        "lower",
        "this",
        "last",
        "next",
        "third",
        "fourth",
        "each",
        "every",
        "per",
        "fiscal",
        "previous",
        "same",
    ):
        return False
    if word == "quarter":
        return (
            (after in ("of", "") and before != "the")
            or before in ("a", "by", "one")
            or (norm_at(marks, number.first) in ("a",) and after in ("of", ".", ",", ""))
        )
    if word == "half":
        return after in (
            "of",
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her",
            "these",
            "those",
            "all",
            "as",
            "that",
            "",
            ".",
            ",",
            "people",
            "and",
        ) or before in ("by", "than", "nearly", "almost", "about", "over", "in")
    return True


def _is_one(marks: Marks, number: Number) -> bool:
    """Say whether "one" counts: "one million" has been read, "one man" counts, "one of the" and "the one" do not."""
    before, after = norm_at(marks, number.first - 1), norm_at(marks, number.last)
    if len(marks) == 1 or before in ("minus", "negative"):
        return True
    if before in _NO_ONE or after in _ONE_OF:
        return False
    return kind_at(marks, number.last) == WORD


def _hedged(marks: Marks, reading: Reading, *, vague: bool) -> Reading:
    """Add the hedges before and after."""
    hedge, bound = hedge_before(marks, reading.first)
    tail, after = hedge_after(marks, reading.last)
    if bound is Bound.EXACT:
        bound = after
    if bound is Bound.EXACT and vague:
        bound = Bound.AT_LEAST
    return replace(reading, hedge=hedge, tail=tail, bound=bound)


__all__ = ["TIMES", "read_one"]
