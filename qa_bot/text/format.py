"""Amounts as people write them: "€235.3 billion", "1,200 km", "5 %", with what is rounded said so."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from qa_bot.model.quantity import Bound, Dimension, Unit

if TYPE_CHECKING:
    from qa_bot.model.quantity import Quantity

_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
# Signs that belong to one currency alone, or that everybody reads as that one.
_SIGNS = {
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "RUB": "₽", "ILS": "₪", "UAH": "₴",
    "VND": "₫", "TRY": "₺", "NGN": "₦", "PHP": "₱", "KZT": "₸", "BRL": "R$", "CAD": "C$", "AUD": "A$", "NZD": "NZ$",
    "HKD": "HK$", "SGD": "S$", "MXN": "MX$", "TWD": "NT$",
}  # fmt: skip
_TIGHT = frozenset(("%", "‰", "°"))
_HEDGES = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.AT_LEAST: "at least ",
    Bound.AT_MOST: "at most ",
    Bound.MORE_THAN: "more than ",
    Bound.LESS_THAN: "less than ",
}
_WIDE = 60
_SHORT = 4
_JSON_DIGITS = 10
_MOST_PARTS, _NO_MORE = 20, Fraction(1, 10**9)


def plain(value: Decimal) -> str:
    """Return a number without exponent, without grouping and without idle zeros after the point."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def decimal_words(value: Decimal) -> str:
    """Return a number as JSON carries it: a third, which no decimal ends, to ten digits; whole numbers entire."""
    if len(value.as_tuple().digits) <= _JSON_DIGITS or value == value.to_integral_value():
        return plain(value)
    return plain(rounded(value, max(_JSON_DIGITS, value.adjusted() + 1))[0])


def part(value: Decimal) -> str:
    """Return a part of one as a plain fraction where it is one: "1/3", "3/4"; else as a number."""
    near = Fraction(value).limit_denominator(_MOST_PARTS)
    if not 0 < near < 1 or abs(Fraction(value) - near) > _NO_MORE:
        return decimal_words(value)
    return f"{near.numerator}/{near.denominator}"


def grouped(value: Decimal) -> str:
    """Return a number with commas between thousands, from five digits on as from four."""
    sign, digits = ("-", plain(value)[1:]) if value < 0 else ("", plain(value))
    whole, point, rest = digits.partition(".")
    return f"{sign}{int(whole):,}{point}{rest}"


def rounded(value: Decimal | Fraction, digits: int) -> tuple[Decimal, bool]:
    """Return a number rounded to so many significant digits, and whether that changed it."""
    top, bottom = value.as_integer_ratio()
    exact = Decimal(top) if bottom == 1 else Context(prec=_WIDE).divide(Decimal(top), Decimal(bottom))
    short = Context(prec=max(digits, 1), rounding=ROUND_HALF_UP).plus(exact)
    changed = short.as_integer_ratio() != (top, bottom)
    return Decimal(format(short, "f")), changed


def format_value(value: Decimal, unit: Unit) -> str:
    """Return a number with its unit: the sign of a currency before it, scale words from a million on."""
    number = _scaled(value) if unit.dimension in (Dimension.MONEY, Dimension.COUNT) else grouped(value)
    if unit.dimension is Dimension.MONEY:
        return _money(number, unit.name)
    if unit.name == "fraction":
        return part(value)
    if not unit.name:
        return number
    if unit.name == "%":
        return f"{number}%"
    if unit.name in _TIGHT or unit.name.startswith("°"):
        return f"{number} {unit.name}" if len(unit.name) > 1 else f"{number}{unit.name}"
    return f"{number} {_numbered(unit, value)}"


def _money(number: str, code: str) -> str:
    """Put the sign, or the code and a space, before the number and after its minus."""
    sign, digits = ("-", number[1:]) if number.startswith("-") else ("", number)
    digits += "0" if digits[-2:-1] == "." else ""  # "£4.60", but "£4.6 million"
    mark = _SIGNS.get(code)
    if mark is not None:
        return f"{sign}{mark}{digits}"
    return f"{sign}{code} {digits}" if code.isupper() else f"{sign}{digits} {code}s"


def _numbered(unit: Unit, value: Decimal) -> str:
    """Return a unit's name in the plural where it is a word: "3 years", "1 year", "3 km"."""
    words = unit.dimension in (Dimension.TIME, Dimension.AGE) and len(unit.name) >= _SHORT and unit.name.isalpha()
    name = unit.name
    if words and abs(value) != 1:
        name = {"century": "centuries", "millennium": "millennia"}.get(name, f"{name}s")
    return f"{name} of age" if unit.dimension is Dimension.AGE else name


def _scaled(value: Decimal) -> str:
    """Return a number of a million and more with its scale word, where that makes it shorter."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            short = plain(value / scale)
            if len(short.partition(".")[2]) < _SHORT:
                return f"{grouped(Decimal(short))} {word}"
    return grouped(value)


def format_quantity(quantity: Quantity, *, hedged: bool = True) -> str:
    """Return a quantity in short: "about €240 billion", "3 to 5 million people"."""
    hedge = _HEDGES[quantity.bound] if hedged else ""
    if quantity.low == quantity.high:
        return hedge + format_value(quantity.low, quantity.unit)
    if quantity.dimension is Dimension.SCORE:
        return f"{plain(quantity.high)}–{plain(quantity.low)}"
    low = (
        grouped(quantity.low)
        if quantity.dimension is not Dimension.MONEY
        else format_value(quantity.low, quantity.unit)
    )
    if quantity.dimension is Dimension.COUNT:
        low = _scaled(quantity.low)
    return f"{hedge}{low} to {format_value(quantity.high, quantity.unit)}"
