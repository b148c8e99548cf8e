"""A figure in another unit: computed where the units are fixed, refused where a rate would be needed."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.quantities import read_quantities
from qa_bot.lexicon.en.talk_cues import REPLIES
from qa_bot.model.answer import Amount, Nearest, Step
from qa_bot.model.quantity import Dimension
from qa_bot.question.context.completed import unit_of

if TYPE_CHECKING:
    from qa_bot.answer.cited import Said
    from qa_bot.model.quantity import Quantity, Unit

_MOST_DIGITS, _FEWEST_DIGITS = 4, 3


class Conversion(NamedTuple):
    """What came of it: the words, and the step and the amount where it could be done."""

    words: str
    step: Step | None = None
    amount: Amount | None = None
    nearest: Nearest | None = None


def convert(said: Said, wanted: str) -> Conversion | None:
    """Put the last figure into a unit; None where the words name no unit."""
    unit = unit_of(wanted)
    if unit is None:
        return None
    given = read_quantities(said.value or said.reply)
    if not given:
        return Conversion(REPLIES["no figure"].format(unit=wanted))
    quantity = given[0]
    if quantity.unit.name == unit.name:
        return Conversion(REPLIES["same unit"].format(unit=wanted, value=said.value), nearest=_nearest(said))
    sterling = unit.dimension is Dimension.MONEY and "pound" in (said.value or said.reply)
    if quantity.dimension is not unit.dimension and not sterling:
        return Conversion(REPLIES["other kind"].format(unit=wanted, value=said.value), nearest=_nearest(said))
    if unit.dimension is Dimension.MONEY or not unit.factor or not quantity.unit.factor:
        return Conversion(REPLIES["no rate"].format(value=said.value, unit=wanted), nearest=_nearest(said))
    return _computed(said, quantity, unit, wanted)


def _computed(said: Said, quantity: Quantity, unit: Unit, wanted: str) -> Conversion:
    """Convert by the factors of the units, to as many digits as the text gives."""
    assert quantity.unit.factor  # noqa: S101 - looked at by the caller
    assert unit.factor  # noqa: S101
    factor = quantity.unit.factor / unit.factor
    low, high = (_rounded(value * factor, said.value) for value in (quantity.low, quantity.high))
    number = f"{low:,f}" if low == high else f"{low:,f} to {high:,f}"
    result = f"{number} {wanted}"
    amount = Amount(low=f"{low:f}", high=f"{high:f}", unit=unit.name, dimension=unit.dimension.value, bound="about")
    step = Step(operation="convert", inputs=(said.value, wanted), result=f"about {result}")
    return Conversion(REPLIES["converted"].format(value=said.value, result=result), step, amount)


def _rounded(value: Decimal, stated: str) -> Decimal:
    """Round to as many digits as a figure was stated with, three at least and four at most."""
    digits = "".join(char for char in stated if char.isdigit()).strip("0")
    kept = max(_FEWEST_DIGITS, min(_MOST_DIGITS, len(digits)))
    if not value:
        return value
    place = value.adjusted() - kept + 1
    rounded = value.quantize(Decimal(1).scaleb(place), rounding=ROUND_HALF_EVEN)
    return rounded if place < 0 else rounded.quantize(Decimal(1))


def _nearest(said: Said) -> Nearest | None:
    """Return the figure as the text gives it, with its place."""
    if not said.evidence:
        return None
    first = said.evidence[0]
    return Nearest(value=said.value, document=first.document, start=first.start, end=first.end, quote=first.quote)
