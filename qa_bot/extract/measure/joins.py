"""Joins: ranges ("3 to 5 million"), amounts in two units ("7 feet 10 inches") and scores ("3–1")."""

from __future__ import annotations

from decimal import Decimal

from qa_bot.extract.measure.context import is_plural
from qa_bot.extract.measure.reading import SCORE, Reading
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.number.numbers import Kind
from qa_bot.lexicon.en.quantity_cues import MOVING, PLAYING, RANGING
from qa_bot.model.quantity import Bound, Dimension, Unit

_GAP, _THOUSAND, _MINUTES, _CENTS, _TWO_DIGITS, _SMALL = 4, 1000, 60, 100, 2, 20

Marks = tuple[Mark, ...]

_DASHES = ("-", "–", "—", "‒", "−", "~", "‑", "〜")
_WORDS = ("to", "through", "thru", "till", "until")
_CHANGES = frozenset(MOVING)
_GAME = frozenset(PLAYING)
_REACH = 8
_RANGING = frozenset(RANGING)
_GAME_REACH = 12
_LONGEST_SIDE = 8
_MOST_SCORE = 400
_MERGED = (Dimension.LENGTH, Dimension.MASS, Dimension.TIME, Dimension.ANGLE, Dimension.VOLUME)
_CALENDAR = ("year", "month", "decade", "century")


def join_readings(marks: Marks, readings: list[Reading]) -> list[Reading]:
    """Join neighbours that state one quantity together, left to right."""
    joined: list[Reading] = []
    for reading in readings:
        if joined and reading.first < joined[-1].last:
            continue
        if joined and (one := _together(marks, joined[-1], reading)) is not None:
            joined[-1] = one
            continue
        if joined and (alike := _one_unit(marks, joined[-1], reading)) is not None:
            joined[-1] = alike
        joined.append(reading)
    return joined


def _one_unit(marks: Marks, left: Reading, right: Reading) -> Reading | None:
    """Give the first of "from 415 to 587 hectares", "45 and 50 mg" and "50 and 47 seasons" the unit of the second."""
    gap = [mark.norm for mark in marks[left.last : right.hedge]]
    counted = right.bare and right.unit.dimension is Dimension.COUNT and is_plural(right.unit.name)
    shared = (
        left.bare
        and not left.unit.name
        and (not right.bare or counted)
        and not right.symbol
        and left.kind is Kind.CARDINAL
    )
    if (
        not shared
        or gap not in (["to"], ["and"], ["or"])
        or right.unit.dimension in (Dimension.AGE, Dimension.MULTIPLE)
    ):
        return None
    value = _scaled_alike(left, right)
    return left._replace(low=value, high=value, unit=right.unit, bare=counted)


def _together(marks: Marks, left: Reading, right: Reading) -> Reading | None:
    """Return the one quantity that two neighbours make, or None."""
    if Kind.ORDINAL in (left.kind, right.kind) or left.last > right.hedge or right.first - left.last > _GAP:
        return None
    return _range(marks, left, right) or _mixed(marks, left, right)


def _range(marks: Marks, left: Reading, right: Reading) -> Reading | None:
    """Join "2–3 %", "between 3 and 5 million", "8- to 16-meter"."""
    link, step = _link(marks, left, right)
    if not link or left.low != left.high:
        return None
    if link == ":":
        return _scored(left, right) if left.bare and right.bare and left.scale == right.scale == 1 else None
    if link == "-" and _is_score(marks, left, right, step):
        return _scored(left, right)
    if _apart(marks, left, right, link):
        return None
    low = left.low
    if (
        left.unit.dimension is not right.unit.dimension
        or left.unit.name != right.unit.name
        or left.bare
        or not left.symbol
    ):
        low = _scaled_alike(left, right)
    aged = _aged(left, right)
    unit = right.unit if (left.bare or not right.bare) and not aged else left.unit
    high = right.low
    if low > high and link == "to" and not _spans(marks, left):
        return None
    if low > high:
        if link == "-" and left.bare and right.bare:
            return None
        low, high = high, low
    opens = norm_at(marks, left.first - 1) if left.hedge == left.first else norm_at(marks, left.hedge - 1)
    hedge = left.hedge - 1 if opens in ("between", "from") else left.hedge
    bound = left.bound if left.bound is not Bound.EXACT else right.bound
    return right._replace(
        first=left.first, low=low, high=high, unit=unit, hedge=hedge, bound=bound, bare=left.bare and right.bare
    )


def _aged(left: Reading, right: Reading) -> bool:
    """Say whether an age goes on: "aged 25–64", "aged 25 to 64 years"."""
    goes_on = (right.bare and not right.unit.name) or right.unit.name == left.unit.name
    return left.unit.dimension is Dimension.AGE and goes_on


def _spans(marks: Marks, left: Reading) -> bool:
    """Say whether a range may run downwards: "temperatures ranged from −18 °C to −34 °C"."""
    before = {mark.norm for mark in marks[max(0, left.hedge - _REACH) : left.hedge]}
    return bool(before & _RANGING) or left.low < 0


def _scaled_alike(left: Reading, right: Reading) -> Decimal:
    """Give the first number of "3 to 5 million" the scale of the second."""
    shared = left.scale == 1 and right.scale > 1 and (left.bare or not left.worded) and left.low < _THOUSAND
    return left.low * right.scale if shared and right.low >= right.scale else left.low


def _link(marks: Marks, left: Reading, right: Reading) -> tuple[str, int]:
    """Return "-", "to" or "and" where such a word joins two numbers, and where it stands."""
    at = left.last
    if norm_at(marks, at) in _DASHES and norm_at(marks, at + 1) in _WORDS:
        return ("-", at + 1) if at + 2 == right.hedge else ("", at)
    word = norm_at(marks, at)
    if word == "-" and norm_at(marks, at + 1) == "-" and at + 2 == right.hedge:
        return ("-", at) if adjacent(marks, at) and adjacent(marks, at + 1) and adjacent(marks, at + 2) else ("", at)
    if word == "~" and at == right.hedge and at + 1 == right.first:
        return "-", at
    if at + 1 != right.hedge:
        return "", at
    if word == ":" and adjacent(marks, at) and adjacent(marks, at + 1):
        return ":", at
    if word in _DASHES:
        return "-", at
    if word in _WORDS:
        return "to", at
    if word == "or" and left.bare and right.low - left.low == 1 and right.low <= _SMALL and right.scale == 1:
        return ("to", at) if right.unit.dimension is not Dimension.MULTIPLE else ("", at)  # "three or four eggs"
    opened = norm_at(marks, left.hedge - 1) == "between" or norm_at(marks, left.first - 1) == "between"
    return ("and", at) if word in ("and", "&") and opened else ("", at)


def _apart(marks: Marks, left: Reading, right: Reading, link: str) -> bool:
    """Say whether two numbers with a link are no range: "rose from 10 to 12", "by 2% to 240", "10–m"."""
    different = left.unit.dimension is not right.unit.dimension and not _aged(left, right)
    if different and not left.bare:
        return not (
            (right.bare and left.symbol and link in ("-", "and"))
            or (right.bare and left.symbol and right.scale == 1 and link == "to")
        )
    if not left.bare and not right.bare and left.unit.name != right.unit.name:
        return True
    if link != "to":
        return False
    before = {mark.norm for mark in marks[max(0, left.hedge - _REACH) : left.hedge]}
    if not left.bare and right.bare and right.unit.name and not left.symbol:
        return True
    return bool(before & _CHANGES) and "ranging" not in before and "ranged" not in before


def _is_score(marks: Marks, left: Reading, right: Reading, at: int) -> bool:
    """Say whether "a–b" is the score of a game or a vote."""
    if not (left.bare and right.bare) or left.worded != right.worded or left.scale != 1 or right.scale != 1:
        return False
    if (
        not (adjacent(marks, at) and adjacent(marks, at + 1))
        or max(left.low, right.low) > _MOST_SCORE
        or min(left.low, right.low) < 0
    ):
        return False
    first = max(left.first, at - _LONGEST_SIDE)  # "twenty-twenty-twenty-…" grows without end
    around = {mark.norm for mark in marks[max(0, first - _GAME_REACH) : right.last + _GAME_REACH]}
    return bool(around & _GAME) or left.low > right.low or right.low == 0


def _scored(left: Reading, right: Reading) -> Reading:
    """Return the score as a quantity of its own kind."""
    low, high = sorted((left.low, right.low))
    return right._replace(first=left.first, hedge=left.hedge, low=low, high=high, unit=SCORE)


def _mixed(marks: Marks, left: Reading, right: Reading) -> Reading | None:
    """Join "7 feet and 10 inches", "1 hour 30 minutes", "$20 and 43c", "an hour and a half"."""
    gap = [mark.norm for mark in marks[left.last : right.first]]
    if right.hedge != right.first and right.hedge < right.first:
        return None
    if gap not in ([], ["and"], [","], [",", "and"]) or left.low != left.high or right.low != right.high:
        return None
    if left.unit.dimension is Dimension.MONEY:
        return _mixed_money(marks, left, right, gap)
    if left.unit.dimension not in _MERGED or left.bare or left.low != int(left.low):
        return None
    if right.bare:
        return _mixed_bare(marks, left, right, gap)
    if right.unit.dimension is not left.unit.dimension or left.unit.factor is None or right.unit.factor is None:
        return None
    finer = left.unit.factor > right.unit.factor
    whole_calendar = (left.unit.name in _CALENDAR) == (right.unit.name in _CALENDAR)
    commas = "," in gap and left.unit.dimension is Dimension.TIME
    if not finer or not whole_calendar or commas:
        return None
    value = left.low * _ratio(left.unit, right.unit) + right.low
    return right._replace(first=left.first, hedge=left.hedge, low=value, high=value, bound=left.bound)


def _ratio(coarse: Unit, fine: Unit) -> Decimal:
    """Return how many of the finer unit make one of the coarser, exactly where it is a whole number."""
    exact = (coarse.factor or Decimal(1)) / (fine.factor or Decimal(1))
    return exact.to_integral_value() if abs(exact - exact.to_integral_value()) < Decimal("1E-9") else exact


def _mixed_bare(marks: Marks, left: Reading, right: Reading, gap: list[str]) -> Reading | None:
    """Join "an hour and a half" and, where nothing is counted after it, "1 hour thirty"."""
    if right.kind is Kind.FRACTION and gap == ["and"] and right.low < 1:
        value = left.low + right.low
        return left._replace(last=right.last, tail=right.tail, low=value, high=value)
    plain = left.unit.name == "hour" and right.low < _MINUTES and not right.unit.name and gap in ([], ["and"])
    if not plain or kind_at(marks, right.last) == WORD:
        return None
    value = left.low * 60 + right.low
    minute = Unit("minute", Dimension.TIME, Decimal(60))
    return right._replace(first=left.first, hedge=left.hedge, low=value, high=value, unit=minute)


def _mixed_money(marks: Marks, left: Reading, right: Reading, gap: list[str]) -> Reading | None:
    """Join "13 dollars and 45 cents", "20 dollar 43"."""
    if "," in gap or left.scale != 1 or left.low != int(left.low) or right.low < 0:
        return None
    part = right.low
    if right.bare:
        number_last = right.first + 1 == right.last or right.worded
        alone = kind_at(marks, right.last) != WORD or norm_at(marks, right.last) == "more"
        small = right.kind is Kind.CARDINAL and right.low == int(right.low) and 0 < right.low < _CENTS
        two_digits = kind_at(marks, right.first) != DIGITS or len(marks[right.first].text) == _TWO_DIGITS
        if not (number_last and alone and small and two_digits) or right.scale != 1:
            return None
        part = right.low / 100
    elif right.unit.dimension is not Dimension.MONEY or not 0 < part < 1 or not _subunit(marks, right):
        return None
    value = left.low + part
    return right._replace(
        first=left.first,
        hedge=left.hedge,
        low=value,
        high=value,
        unit=left.unit,
        bound=left.bound,
        symbol=left.symbol,
    )


def _subunit(marks: Marks, reading: Reading) -> bool:
    """Say whether a reading is in cents or pence: its last word is no currency sign or code of its own."""
    word = marks[reading.last - 1].norm
    return not reading.symbol and len(word) > 0 and word not in ("$", "€", "£")
