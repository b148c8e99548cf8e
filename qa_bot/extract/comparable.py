"""Comparable: which quantities can be set against each other, and how finely each of them is stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.quantity import Dimension, Quantity

if TYPE_CHECKING:
    from decimal import Decimal

    from qa_bot.model.figure import Figure
    from qa_bot.model.period import Period

_THOUSAND = 3


def significant_digits(quantity: Quantity) -> int:
    """Return how many digits of a quantity are meant: 240 billion has three, 94 billion two, 5.40 three."""
    return min(_digits(quantity.low), _digits(quantity.high))


def _digits(value: Decimal) -> int:
    """Count the digits without leading zeros and without whole groups of three zeros at the end."""
    digits = "".join(map(str, value.as_tuple().digits)).lstrip("0")
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0:
        return max(len(digits), 1)
    digits += "0" * (exponent if isinstance(exponent, int) else 0)
    whole = len(digits)
    while len(digits) > _THOUSAND and digits.endswith("0" * _THOUSAND):
        digits = digits[:-_THOUSAND]
    if _THOUSAND < len(digits) < whole:
        digits = digits.rstrip("0")  # 21.3 million is stated to three digits, not to five
    return max(len(digits), 1)


def last_place(quantity: Quantity) -> int:
    """Return the power of ten of the last digit that is meant."""
    value = max(abs(quantity.low), abs(quantity.high))
    return value.adjusted() - significant_digits(quantity) + 1 if value else 0


def finest_place(quantity: Quantity) -> int:
    """Return the power of ten of the last digit that is written, down to where units were converted."""
    return min(last_place(quantity), 0) - _THOUSAND


def why_not_comparable(one: Quantity, other: Quantity) -> str | None:
    """Return why two quantities cannot be compared, added or set in proportion; None where they can."""
    if one.dimension is not other.dimension:
        return f"{_kind(one)} and {_kind(other)} are different things"
    if one.unit.name == other.unit.name:
        return None
    if one.dimension is Dimension.MONEY:
        return f"they are in different currencies, {one.unit.name} and {other.unit.name}, and the text gives no rate"
    if one.dimension is Dimension.COUNT:
        same = not one.unit.name or not other.unit.name or _singular(one.unit.name) == _singular(other.unit.name)
        return None if same else f"one counts {one.unit.name}, the other {other.unit.name}"
    if one.unit.factor is None or other.unit.factor is None:
        return f"{one.unit.name} and {other.unit.name} cannot be converted here"
    return None


def _kind(quantity: Quantity) -> str:
    """Name what a quantity measures, for a sentence."""
    names = {
        Dimension.MONEY: "an amount of money",
        Dimension.SHARE: "a percentage",
        Dimension.POINTS: "percentage points",
        Dimension.COUNT: "a count",
    }
    return names.get(quantity.dimension, f"a measure of {quantity.dimension.value}")


def _singular(noun: str) -> str:
    """Fold a counted noun, so that "job" meets "jobs"."""
    irregular = {"people": "person", "men": "man", "women": "woman", "children": "child"}
    singular = irregular.get(noun, noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s"))
    return "person" if singular in ("inhabitant", "resident", "villager", "islander", "soul") else singular


def why_not_comparable_figures(one: Figure, other: Figure) -> str | None:
    """Return why two figures cannot be compared, their roles included: a change is no level."""
    if one.role is not other.role:
        return f"one is a {one.role.value}, the other a {other.role.value}"
    return why_not_comparable(one.quantity, other.quantity)


def periods_named(text: str, one: Period | None, other: Period | None) -> str:
    """Return "2023 against 2024" where two figures are of different periods, else ""."""
    if one is None or other is None or one.same_as(other):
        return ""
    return f"{one.span.of(text)} against {other.span.of(text)}"
