"""Scaling: a quantity taken so many times, or shared out among so many, with its step."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from qa_bot.extract.arithmetic import FLIPPED, Computed, Refusal, Step, together
from qa_bot.extract.comparable import significant_digits
from qa_bot.model.quantity import Bound, Quantity
from qa_bot.text.format import format_quantity, rounded

if TYPE_CHECKING:
    from decimal import Decimal

# A result that ends within so many digits more than its inputs is told as it is.
_MORE_DIGITS, _LEAST_DIGITS, _MOST_DIGITS = 3, 3, 15


def scaled(quantity: Quantity, factor: Fraction | Decimal, *, loose: bool = False) -> Computed | Refusal:
    """Return a quantity times a plain number; ``loose`` says that the number is not quite so: 30 days a month."""
    if not factor:
        return Refusal("there is nothing to take it by")
    factor = Fraction(factor)
    ends = sorted((Fraction(quantity.low) * factor, Fraction(quantity.high) * factor))
    exact = not loose and quantity.bound is Bound.EXACT
    bound = quantity.bound if not loose else Bound.ABOUT
    done = Computed(ends[0], ends[1], quantity.unit, _digits(quantity, ends, exact=exact), bound, ())
    sign, by = ("×", factor) if factor.denominator == 1 or factor > 1 else ("÷", 1 / factor)
    how = f"{sign} {rounded(by, _MOST_DIGITS)[0]:f}"
    return done._replace(steps=(Step("scaling", (format_quantity(quantity), how), done.text),))


def shared_out(quantity: Quantity, many: Quantity) -> Computed | Refusal:
    """Return what falls on each of so many: revenue per employee."""
    if many.low <= 0:
        return Refusal("there is nothing to share it among")
    ends = sorted(
        Fraction(top) / Fraction(bottom) for top in (quantity.low, quantity.high) for bottom in (many.low, many.high)
    )
    exact = quantity.bound is many.bound is Bound.EXACT
    digits = max(_LEAST_DIGITS, min(significant_digits(quantity), significant_digits(many)))
    exactly = _digits(quantity, [ends[0], ends[-1]], exact=exact)
    digits = exactly if exact and not rounded(ends[0], exactly)[1] else digits
    bound = together(quantity.bound, FLIPPED.get(many.bound, many.bound))
    done = Computed(ends[0], ends[-1], quantity.unit, digits, bound, ())
    return done._replace(steps=(Step("ratio", (format_quantity(quantity), format_quantity(many)), done.text),))


def product(many: Quantity, each: Quantity) -> Computed | Refusal:
    """Return so many at so much each, in the unit of the second."""
    ends = (Fraction(many.low) * Fraction(each.low), Fraction(many.high) * Fraction(each.high))
    if ends[0] < 0 or ends[0] > ends[1]:
        return Refusal("a number of things below nought cannot be counted up")
    exact = many.bound is each.bound is Bound.EXACT
    stated = min(significant_digits(many), significant_digits(each))
    digits = _MOST_DIGITS if exact else max(stated, 2)
    done = Computed(ends[0], ends[1], each.unit, digits, together(many.bound, each.bound), ())
    return done._replace(steps=(Step("product", (format_quantity(many), format_quantity(each)), done.text),))


def _digits(quantity: Quantity, ends: list[Fraction], *, exact: bool) -> int:
    """Return the digits to tell: all of an exact result that ends soon, else no more than the input has."""
    stated = significant_digits(quantity)
    if exact and not any(rounded(end, stated + _MORE_DIGITS)[1] for end in ends):
        return stated + _MORE_DIGITS
    return max(stated, _LEAST_DIGITS) if exact else max(stated + 1, 2)  # one digit more guards the rounding
