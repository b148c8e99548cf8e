"""Sums: a number under way, and what digits, spaces and exponents do to it."""

from __future__ import annotations

from decimal import Decimal

from qa_bot.extract.number.marks import DIGITS, Mark, adjacent, kind_at, norm_at

Marks = tuple[Mark, ...]

_ONE, _TEN, _HUNDRED = Decimal(1), Decimal(10), Decimal(100)

_GROUP, _CENTS = 3, 2

_MOST_GROUPS = 14

_LONGEST_EXPONENT = 2

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


class Sum:
    """A number under way: ``current`` counts up to the next scale word, ``room`` is what still fits into it."""

    __slots__ = ("current", "ended", "last_scale", "ordinal", "room", "scale", "total")

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.current: Decimal | None = None
        self.room = Decimal(0)
        self.last_scale: Decimal | None = None
        self.scale = _ONE
        self.ordinal = False
        self.ended = False

    @property
    def value(self) -> Decimal:
        """The number so far."""
        return self.total + (self.current or 0)

    def add(self, value: Decimal) -> bool:
        """Take a word below a hundred, if it fits."""
        if self.current is None:
            self.current = value
        elif 0 < value < self.room:
            self.current += value
        else:
            return False
        self.room = _TEN if value >= _TEN * 2 and value % _TEN == 0 else Decimal(0)
        self.scale = _ONE
        return True

    def hundred(self) -> bool:
        """Multiply by a hundred."""
        if self.current is None:
            if self.total:
                return False
            self.current = _ONE
        if not 0 < self.current < _HUNDRED:
            return False
        self.current *= _HUNDRED
        self.room = _HUNDRED
        self.scale = _HUNDRED
        return True

    def multiply(self, scale: Decimal) -> bool:
        """Multiply by a scale word; "lakh crore" and "thousand millions" multiply the whole."""
        if self.current is None:
            if self.total and (self.last_scale is None or scale <= self.last_scale):
                return False
            self.total = (self.total or _ONE) * scale
        elif self.last_scale is not None and scale > self.last_scale:
            self.total = (self.total + self.current) * scale
        elif self.last_scale is not None and scale == self.last_scale:
            return False
        else:
            self.total += self.current * scale
        self.current = None
        self.last_scale = scale
        self.scale = scale
        return True


def grouped_by_spaces(marks: Marks, index: int, value: Decimal) -> tuple[int, Decimal]:
    """Join "1 414 021 100": groups of three digits with one space of any width between."""
    text = marks[index].text
    last = index + 1
    if not text.isdigit() or len(text) > _GROUP or text[0] == "0":
        return last, value
    digits = text
    while last < len(marks) and last - index <= _MOST_GROUPS:
        at = last + 1 if norm_at(marks, last) == "'" and adjacent(marks, last) and adjacent(marks, last + 1) else last
        if not _next_group(marks, at, tight=at > last):
            break
        group = marks[at].text
        digits += group.replace(",", ".")
        last = at + 1
        if not group.isdigit():
            break
    return (last, Decimal(digits)) if last > index + 1 else (last, value)


def price_decimals(marks: Marks, index: int) -> tuple[int, Decimal] | None:
    """Read the decimals of a lone price: "$119. 95", "1.837, 32 €", and the "1.899,-" that has none."""
    sign, rest = norm_at(marks, index + 1), norm_at(marks, index + 2)
    if sign not in (".", ",") or not adjacent(marks, index + 1) or (index and marks[index - 1].text not in "$€£¥"):
        return None
    whole = marks[index].text.replace(".", "").replace(",", "")
    if sign == "," and rest in ("-", "–") and adjacent(marks, index + 2):
        return index + 1, Decimal(whole)
    alone = index + _GROUP >= len(marks) or index + _GROUP + 1 >= len(marks)
    if kind_at(marks, index + 2) != DIGITS or len(rest) != _CENTS or not alone:
        return None
    return index + _GROUP, Decimal(f"{whole}.{rest}")


def _next_group(marks: Marks, index: int, *, tight: bool) -> bool:
    """Say whether the mark is three digits, alone or before a decimal, one space or an apostrophe after the last."""
    if kind_at(marks, index) != DIGITS or (not tight and marks[index].start - marks[index - 1].end != 1):
        return False
    mark = marks[index]
    whole = mark.text.split(".")[0].split(",")[0]
    return len(whole) == _GROUP and mark.text.count(".") + mark.text.count(",") <= 1


def exponent(marks: Marks, index: int, sums: Sum) -> int:
    """Take "e-3" and "× 10^6" along."""
    if norm_at(marks, index) == "e" and adjacent(marks, index):
        return _power(marks, index + 1, index, sums)
    if norm_at(marks, index) in ("×", "x", "·", "*") and norm_at(marks, index + 1) == "10":
        caret = index + 2
        if norm_at(marks, caret) == "^":
            return _power(marks, caret + 1, index, sums)
        if adjacent(marks, caret):
            return _power(marks, caret, index, sums)
    return index


def _power(marks: Marks, index: int, otherwise: int, sums: Sum) -> int:
    """Multiply by ten to the power written at the mark, or give up at ``otherwise``."""
    sign = ""
    if norm_at(marks, index) in ("-", "−", "+"):
        sign = "-" if norm_at(marks, index) != "+" else ""
        index += 1
    digits = norm_at(marks, index).translate(_SUPERSCRIPTS)
    if not digits.lstrip("-").isdigit() or len(digits) > _LONGEST_EXPONENT or sums.current is None:
        return otherwise
    sums.current = sums.current.scaleb(int(sign + digits))
    return index + 1
