"""Arithmetic on quantities: exact, with its steps, rounded only where it says so, refused where units do not meet."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.comparable import (
    finest_place,
    last_place,
    periods_named,
    significant_digits,
    why_not_comparable,
    why_not_comparable_figures,
)
from qa_bot.model.quantity import Bound, Dimension, Quantity, Unit
from qa_bot.model.span import Span
from qa_bot.text.format import format_quantity, format_value, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence


__all__ = [
    "FLIPPED", "Computed", "Refusal", "Step", "after_change", "as_quantity", "before_change", "compare", "convert",
    "difference", "mean", "percent_change", "periods_named", "ratio", "share", "significant_digits", "together",
    "total", "why_not_comparable", "why_not_comparable_figures",
]  # fmt: skip

_MOST_DIGITS = 15
# No quotient of two figures is told more finely: "1.37 times", "26.8 %".
_QUOTIENT_DIGITS, _CHANGE_DIGITS = 4, 3
_HUNDRED = Fraction(100)
_PERCENT = Unit("%", Dimension.SHARE, Decimal(1))
_POINTS = Unit("pp", Dimension.POINTS, Decimal(1))
_TIMES = Unit("times", Dimension.MULTIPLE, Decimal(1))


class Step(NamedTuple):
    """One step of a computation in words and numbers."""

    operation: str
    inputs: tuple[str, ...]
    result: str


class Computed(NamedTuple):
    """A derived quantity: exact ends, the digits that its inputs justify, its bound and its steps."""

    low: Fraction
    high: Fraction
    unit: Unit
    digits: int
    bound: Bound
    steps: tuple[Step, ...]

    @property
    def is_rounded(self) -> bool:
        """Whether printing it rounds."""
        return rounded(self.low, self.digits)[1] or rounded(self.high, self.digits)[1]

    @property
    def value(self) -> Decimal:
        """The number as printed: the middle of a range."""
        return rounded((self.low + self.high) / 2, self.digits)[0]

    @property
    def text(self) -> str:
        """The result in words: "≈ €235.3 billion" where it is rounded or its inputs are hedged."""
        mark = _MARKS[self.bound]
        mark += "≈ " if self.is_rounded and not mark.endswith("≈ ") else ""
        low, high = (format_value(rounded(end, self.digits)[0], self.unit) for end in (self.low, self.high))
        return mark + (low if low == high else f"{low} to {high}")


class Refusal(NamedTuple):
    """Why a computation is not made."""

    reason: str


_MARKS = {
    Bound.EXACT: "",
    Bound.ABOUT: "≈ ",
    Bound.AT_LEAST: "at least ",
    Bound.AT_MOST: "at most ",
    Bound.MORE_THAN: "more than ",
    Bound.LESS_THAN: "less than ",
}
_FLOORS = (Bound.AT_LEAST, Bound.MORE_THAN)
_CEILINGS = (Bound.AT_MOST, Bound.LESS_THAN)
# Of what is taken away or divided by: the more of it, the less is left.
FLIPPED = {
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.AT_MOST: Bound.AT_LEAST,
    Bound.MORE_THAN: Bound.LESS_THAN,
    Bound.LESS_THAN: Bound.MORE_THAN,
}


def as_quantity(computed: Computed) -> Quantity:
    """Return a result as a quantity to reckon on with, its ends not rounded further than its digits."""
    low, high = (rounded(end, computed.digits)[0] for end in (computed.low, computed.high))
    return Quantity(Span(0, 0), Span(0, 0), low, high, computed.unit, computed.bound)


def convert(quantity: Quantity, unit: Unit) -> Quantity:
    """Return a quantity in another unit of its dimension; the caller has asked whether that can be."""
    if quantity.unit.name == unit.name or quantity.unit.factor is None or unit.factor is None:
        return quantity
    ratio = Fraction(quantity.unit.factor) / Fraction(unit.factor)
    low, high = (rounded(Fraction(end) * ratio, _MOST_DIGITS)[0] for end in (quantity.low, quantity.high))
    return Quantity(quantity.span, quantity.words, low, high, unit, quantity.bound)


def compare(one: Quantity, other: Quantity) -> int | Refusal:
    """Return −1, 0 or 1 for less, equal, more; refuse where units differ, ranges overlap or hedges leave it open."""
    reason = why_not_comparable(one, other)
    if reason is not None:
        return Refusal(reason)
    other = convert(other, one.unit)
    if one.low == one.high == other.low == other.high:
        hedged = one.bound is not Bound.EXACT or other.bound is not Bound.EXACT
        return Refusal("both are stated with the same number, but not exactly") if hedged else 0
    if one.high < other.low:
        open_up = one.bound in _FLOORS or other.bound in _CEILINGS
        return Refusal("the text bounds them on one side only") if open_up and _near(one, other) else -1
    if one.low > other.high:
        open_down = one.bound in _CEILINGS or other.bound in _FLOORS
        return Refusal("the text bounds them on one side only") if open_down and _near(one, other) else 1
    return Refusal("the ranges overlap")


def _near(one: Quantity, other: Quantity) -> bool:
    """Say whether two numbers are so close that "over" and "under" could turn them round: within a tenth."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return large == 0 or (large - small) * 10 < large


def total(quantities: Sequence[Quantity]) -> Computed | Refusal:
    """Add quantities of one unit."""
    refused = _refused(quantities)
    if refused is not None:
        return refused
    first = quantities[0]
    same = [convert(one, first.unit) for one in quantities]
    low, high = (
        sum((Fraction(end) for end in ends), Fraction(0))
        for ends in zip(*((one.low, one.high) for one in same), strict=True)
    )
    return _placed("sum", same, Computed(low, high, first.unit, 1, _same_way(same), ()))


def mean(quantities: Sequence[Quantity]) -> Computed | Refusal:
    """Return the average of quantities of one unit."""
    summed = total(quantities)
    if isinstance(summed, Refusal):
        return summed
    many = len(quantities)
    digits = min(map(significant_digits, quantities)) + 1
    low, high = summed.low / many, summed.high / many
    done = Computed(low, high, summed.unit, digits, summed.bound, ())
    step = Step("average", tuple(map(format_quantity, quantities)), done.text)
    return done._replace(steps=(step,))


def difference(one: Quantity, other: Quantity) -> Computed | Refusal:
    """Return the first minus the second; of two percentages, in percentage points."""
    refused = _refused((one, other))
    if refused is not None:
        return refused
    other = convert(other, one.unit)
    unit = _POINTS if one.unit.name == "%" else one.unit
    low, high = Fraction(one.low) - Fraction(other.high), Fraction(one.high) - Fraction(other.low)
    bound = together(one.bound, FLIPPED.get(other.bound, other.bound))
    return _placed("difference", (one, other), Computed(low, high, unit, 1, bound, ()))


def ratio(one: Quantity, other: Quantity) -> Computed | Refusal:
    """Return how many times the second the first is."""
    return _divided("ratio", one, other, _TIMES, Fraction(1))


def share(part: Quantity, whole: Quantity) -> Computed | Refusal:
    """Return what percentage of the second the first is."""
    return _divided("share", part, whole, _PERCENT, _HUNDRED)


def percent_change(old: Quantity, new: Quantity) -> Computed | Refusal:
    """Return by how many percent the second differs from the first."""
    quotient = _divided("percent change", new, old, _PERCENT, _HUNDRED)
    if isinstance(quotient, Refusal):
        return quotient
    apart = abs(Fraction(new.value) - Fraction(convert(old, new.unit).value))
    place = max(last_place(new), last_place(convert(old, new.unit)))
    digits = rounded(apart, 1)[0].adjusted() - place + 1 if apart else 1
    done = quotient._replace(
        low=quotient.low - 100, high=quotient.high - 100, digits=max(2, min(digits, _CHANGE_DIGITS))
    )
    return done._replace(steps=(Step("percent change", (format_quantity(old), format_quantity(new)), done.text),))


def _divided(name: str, one: Quantity, other: Quantity, unit: Unit, factor: Fraction) -> Computed | Refusal:
    """Divide one quantity by another of its kind."""
    refused = _refused((one, other))
    if refused is not None:
        return refused
    same = convert(other, one.unit)
    if same.low <= 0 <= same.high:
        return Refusal("there is no ratio to zero")
    ends = [
        Fraction(top) / Fraction(bottom) * factor for top in (one.low, one.high) for bottom in (same.low, same.high)
    ]
    below = min(ends) >= 0  # of what lies below nought, more is less
    bound = together(one.bound, FLIPPED.get(other.bound, other.bound)) if below else _loosely(one, other)
    # What is hedged is meant one digit coarser than it is written.
    digits = min(significant_digits(one), significant_digits(other)) - (bound is not Bound.EXACT)
    done = Computed(min(ends), max(ends), unit, max(2, min(digits, _QUOTIENT_DIGITS)), bound, ())
    return done._replace(steps=(Step(name, (format_quantity(one), format_quantity(other)), done.text),))


def after_change(base: Quantity, change: Quantity, direction: int = 1) -> Computed | Refusal:
    """Return what a quantity becomes when it rises (or, with −1, falls) by a percentage or an amount."""
    return _changed("after the change", base, change, direction, backwards=False)


def before_change(result: Quantity, change: Quantity, direction: int = 1) -> Computed | Refusal:
    """Return what a quantity was before it rose (or fell) by a percentage or an amount."""
    return _changed("before the change", result, change, direction, backwards=True)


def _changed(name: str, base: Quantity, change: Quantity, direction: int, *, backwards: bool) -> Computed | Refusal:
    """Apply a change forwards or backwards."""
    sign = -1 if direction < 0 else 1
    if change.dimension is not Dimension.SHARE or base.dimension is Dimension.SHARE:
        pair = (base, change)
        if base.dimension is Dimension.SHARE and change.dimension is Dimension.POINTS:
            pair = (base, Quantity(change.span, change.words, change.low, change.high, base.unit, change.bound))
        elif base.dimension is Dimension.SHARE:
            return Refusal("a percentage of a percentage and percentage points are different things")
        done = total(pair) if (sign > 0) is not backwards else difference(*pair)
        return done if isinstance(done, Refusal) else done._replace(unit=base.unit)
    share_of_one = [
        1 + sign * Fraction(end) * Fraction(change.unit.factor or 1) / 100 for end in (change.low, change.high)
    ]
    if any(factor <= 0 for factor in share_of_one):
        return Refusal("nothing is left after such a fall, so there is nothing to reckon from")
    ends = [
        Fraction(end) / factor if backwards else Fraction(end) * factor
        for end in (base.low, base.high)
        for factor in share_of_one
    ]
    upwards = change.bound if (sign > 0) is not backwards else FLIPPED.get(change.bound, change.bound)
    bound = together(base.bound, upwards) if min(ends) >= 0 else _loosely(base, change)
    # A percentage enters as 1.02, which has digits for four; one digit more than the base guards the rounding.
    digits = min(significant_digits(base) + 1, _QUOTIENT_DIGITS)
    done = Computed(min(ends), max(ends), base.unit, digits, bound, ())
    how = f"{'−' if sign < 0 else '+'}{format_quantity(change, hedged=False)}"
    return done._replace(steps=(Step(name, (format_quantity(base), how), done.text),))


def _refused(quantities: Sequence[Quantity]) -> Refusal | None:
    """Return the refusal that one of the quantities calls for, if any does."""
    if not quantities:
        return Refusal("there is nothing to reckon with")
    for other in quantities[1:]:
        reason = why_not_comparable(quantities[0], other)
        if reason is not None:
            return Refusal(reason)
    return None


def _same_way(quantities: Sequence[Quantity]) -> Bound:
    """Return the bound of a sum."""
    return together(*(one.bound for one in quantities))


def together(*parts: Bound) -> Bound:
    """Return the bound of what grows with all of its parts: "more than" of exact ones and more, else "about"."""
    bounds = set(parts)
    if bounds == {Bound.EXACT}:
        return Bound.EXACT
    for side in (_FLOORS, _CEILINGS):
        if bounds <= {Bound.EXACT, *side}:
            return next(bound for bound in reversed(side) if bound in bounds)
    return Bound.ABOUT


def _loosely(one: Quantity, other: Quantity) -> Bound:
    """Return "about" unless both are exact."""
    return Bound.EXACT if one.bound is other.bound is Bound.EXACT else Bound.ABOUT


def _placed(name: str, quantities: Sequence[Quantity], done: Computed) -> Computed:
    """Finish a sum or difference: exact if its terms are, else only to the last place that all of them state."""
    exact = done.bound is not Bound.ABOUT  # what a bound leaves is as exact as what it bounds
    place = min(map(finest_place, quantities)) if exact else max(map(last_place, quantities))
    size = max(abs(done.low), abs(done.high))
    top = rounded(size, 1)[0].adjusted() if size else 0
    done = done._replace(digits=min(max(top - place + 1, 1), _MOST_DIGITS))
    return done._replace(steps=(Step(name, tuple(map(format_quantity, quantities)), done.text),))
