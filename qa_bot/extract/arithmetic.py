"""Sums over figures of a text: exact in between, rounded once to what the figures justify, hedges carried along."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from typing import NamedTuple

from qa_bot.lexicon.en.currencies import CURRENCIES
from qa_bot.model.quantity import Bound, Dimension, Quantity, Unit

_PRECISION = 50
_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_HUNDRED = Decimal(100)
_LONGEST_SCALED = 4
TIMES = Unit("times", Dimension.MULTIPLE)
PERCENT = Unit("%", Dimension.SHARE)
POINTS = Unit("pp", Dimension.POINTS)


class Operand(NamedTuple):
    """A quantity with its words, which tell how finely it is stated."""

    quantity: Quantity
    words: str

    @property
    def value(self) -> Decimal:
        """The number; of a range its middle."""
        return self.quantity.value

    @property
    def digits(self) -> int:
        """How many digits the number is stated with: three for "240 billion", one for "2%"."""
        stated = [char for char in self.words if char.isdigit()]
        return len("".join(stated).lstrip("0")) or 2

    @property
    def step(self) -> Decimal:
        """The size of the last stated digit: a billion for "240 billion"."""
        if not self.value:
            return Decimal(1)
        return Decimal(10) ** (self.value.adjusted() - self.digits + 1)


class Result(NamedTuple):
    """What came out: ``value`` as it is shown, after rounding, and ``shown`` in words.

    ``rounded`` is True where digits were dropped; ``bound`` is about where any operand was hedged.
    """

    value: Decimal
    unit: Unit
    bound: Bound
    rounded: bool
    shown: str


def comparable(one: Operand, other: Operand) -> str | None:
    """Return why two figures cannot be set against each other, or None where they can."""
    first, second = one.quantity.unit, other.quantity.unit
    if first.dimension is not second.dimension:
        return f"{one.words} and {other.words} measure different things"
    if first.name == second.name or (first.factor and second.factor and first.dimension is not Dimension.MONEY):
        return None
    if first.dimension is Dimension.MONEY:
        return f"{one.words} and {other.words} are in different currencies, and the text gives no exchange rate"
    return f"{one.words} and {other.words} count different things"


def difference(one: Operand, other: Operand) -> Result:
    """Subtract the other from the one, in the unit of the one."""
    value = one.value - _converted(other, one.quantity.unit)
    unit = POINTS if one.quantity.dimension is Dimension.SHARE else one.quantity.unit
    return _stepped(value, unit, one, other)


def total(one: Operand, other: Operand) -> Result:
    """Add both, in the unit of the one."""
    return _stepped(one.value + _converted(other, one.quantity.unit), one.quantity.unit, one, other)


def ratio(one: Operand, other: Operand) -> Result | None:
    """Divide the one by the other; None where the other is zero."""
    return _divided(one, other, Decimal(1), TIMES)


def share(part: Operand, whole: Operand) -> Result | None:
    """Return the part as a percentage of the whole; None where the whole is zero."""
    return _divided(part, whole, _HUNDRED, PERCENT)


def growth(later: Operand, earlier: Operand) -> Result | None:
    """Return the change from the earlier to the later figure in percent; None where the earlier is zero."""
    base = _converted(earlier, later.quantity.unit)
    if not base:
        return None
    with localcontext(prec=_PRECISION):
        exact = (later.value - base) / base * _HUNDRED
    # A difference of two numbers known to n digits is a percentage known to a tenth of a point or so.
    step = Decimal(10) ** (2 - min(later.digits, earlier.digits))
    return _result(exact, PERCENT, max(min(step, Decimal(1)), Decimal("0.1")), later, earlier)


def before_growth(later: Operand, percent: Operand, *, direction: int = 1) -> Result | None:
    """Return the figure from which a growth of so many percent led to the later one; None where nothing is left."""
    with localcontext(prec=_PRECISION):
        factor = 1 + direction * percent.value / _HUNDRED
        if factor <= 0:
            return None
        exact = later.value / factor
    return _result(exact, later.quantity.unit, _last_digit(exact, later.digits), later, percent)


def after_growth(earlier: Operand, percent: Operand, *, direction: int = 1) -> Result:
    """Return the figure to which a growth of so many percent led from the earlier one."""
    exact = earlier.value * (1 + direction * percent.value / _HUNDRED)
    return _result(exact, earlier.quantity.unit, _last_digit(exact, earlier.digits), earlier, percent)


def _divided(one: Operand, other: Operand, by: Decimal, unit: Unit) -> Result | None:
    """Divide two figures and keep as many digits as the coarser has, two at least."""
    divisor = _converted(other, one.quantity.unit)
    if not divisor:
        return None
    with localcontext(prec=_PRECISION):
        exact = one.value / divisor * by
    # One digit less than stated: a quotient of two rounded numbers is less sure than either.
    digits = max(2, min(one.digits, other.digits) - 1)
    return _result(exact, unit, _last_digit(exact, digits), one, other)


def _converted(operand: Operand, unit: Unit) -> Decimal:
    """Return the operand's value in another unit of its dimension."""
    own = operand.quantity.unit
    if own.name == unit.name or own.factor is None or unit.factor is None:
        return operand.value
    with localcontext(prec=_PRECISION):
        return operand.value * own.factor / unit.factor


def _stepped(exact: Decimal, unit: Unit, one: Operand, other: Operand) -> Result:
    """Round a sum or difference to the coarser last digit of its operands."""
    return _result(exact, unit, max(one.step, other.step), one, other)


def _last_digit(value: Decimal, digits: int) -> Decimal:
    """Return the size of the last of so many digits."""
    return Decimal(10) ** (value.adjusted() - digits + 1) if value else Decimal(1)


def _result(exact: Decimal, unit: Unit, step: Decimal, *operands: Operand) -> Result:
    """Round once and put into words."""
    value = (exact / step).quantize(Decimal(1), rounding=ROUND_HALF_EVEN) * step
    rounded = value != exact
    hedged = any(operand.quantity.bound is not Bound.EXACT for operand in operands)
    bound = Bound.ABOUT if rounded or hedged else Bound.EXACT
    return Result(value, unit, bound, rounded, shown(value, unit))


def shown(value: Decimal, unit: Unit) -> str:
    """Write a number with its unit as a person would.

    >>> shown(Decimal(435_000_000_000), Unit("EUR", Dimension.MONEY)), shown(Decimal("2.80"), TIMES)
    ('€435 billion', '2.8 times')
    """
    sign = "−" if value < 0 else ""
    number, scale = _scaled(abs(value))
    if unit.dimension is Dimension.MONEY:
        symbol = _symbol(unit.name)
        return f"{sign}{symbol}{number}{scale}" if symbol else f"{sign}{number}{scale} {unit.name}"
    if unit.name == "%":
        return f"{sign}{number}{scale}%"
    if unit.name == "pp":
        return f"{sign}{number}{scale} percentage points"
    return f"{sign}{number}{scale} {unit.name}".rstrip()


def _scaled(value: Decimal) -> tuple[str, str]:
    """Write a number with grouped digits, or with a scale word where few digits stand before it."""
    for size, word in _SCALES:
        if value >= size and len((value / size).normalize().as_tuple().digits) <= _LONGEST_SCALED:
            return _plain(value / size), f" {word}"
    return _plain(value), ""


def _plain(value: Decimal) -> str:
    """Write a number without exponent and without idle zeros."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _symbol(code: str) -> str:
    """Return the sign that is written before amounts of a currency, where it has one of its own."""
    symbols = CURRENCIES[code][0].split("|") if code in CURRENCIES else [""]
    return symbols[0] if symbols[0] and not symbols[0][-1].isalpha() else ""
