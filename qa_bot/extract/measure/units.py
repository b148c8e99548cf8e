"""Units: the unit that stands after a number, whatever way it is written, and rates of two."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from qa_bot.extract.measure.letters import letters_unit
from qa_bot.extract.number.marks import DIGITS, Mark, adjacent, kind_at, norm_at, read_marks
from qa_bot.lexicon.en.units import SHORT_SYMBOLS, SI_PREFIXES, UNIT_VARIANTS, UNITS
from qa_bot.model.quantity import Dimension, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT_WORD, _CODE, _SYMBOL = 2, 3, 3

Marks = tuple[Mark, ...]

_LONGEST = 5


def _units() -> Iterator[tuple[Unit, tuple[str, ...], tuple[str, ...], str]]:
    """Yield every unit with its symbols and words, prefixed ones included."""
    for name, (dimension, factor, symbols, words, prefixed) in UNITS.items():
        base = Decimal(factor) if factor else None
        unit = Unit(name, Dimension(dimension), base)
        yield unit, tuple(filter(None, symbols.split("|"))), tuple(filter(None, words.split("|"))), name
        for sign, (prefix, power) in SI_PREFIXES.items() if prefixed else ():
            stem = "bit" if name == "bit" else name
            scaled = Unit(sign + stem, Dimension(dimension), base * Decimal(power) if base is not None else None)
            forms = {sign + name, sign + stem} | ({sign + "l"} if name == "L" else set())
            yield (
                scaled,
                tuple(sorted(forms)),
                tuple(prefix + word for word in words.split("|") if len(word) > _SHORT_WORD),
                name,
            )


def _tables() -> tuple[dict[str, Unit], dict[str, Unit], dict[str, Unit]]:
    """Build the tables of symbols (with case), words (without) and names; what UNITS spells out beats prefixes."""
    symbols: dict[str, Unit] = {}
    words: dict[str, Unit] = {}
    by_name: dict[str, Unit] = {}
    for plain in (True, False):
        for unit, signs, names, name in _units():
            if (unit.name == name) is not plain:
                continue
            by_name.setdefault(unit.name, unit)
            for sign in signs:
                symbols.setdefault(sign, unit)
            for word in names:
                words.setdefault(word, unit)
    for variant, name in UNIT_VARIANTS.items():
        table = words if variant.islower() and len(variant) > _SYMBOL and "." not in variant else symbols
        table[variant] = by_name[name]
    return symbols, words, by_name


_SYMBOLS, _WORDS, _BY_NAME = _tables()

_LETTERS = frozenset(("C", "F", "b", "in", "pm", "am"))

_TIGHT = frozenset(SHORT_SYMBOLS)

YEAR, DEGREE, PERCENT = _WORDS["year"], _WORDS["degrees"], _WORDS["percent"]

ARCMINUTE, ARCSECOND, KIBIBYTE = _BY_NAME["arcminute"], _BY_NAME["arcsecond"], _BY_NAME["KiB"]

FOOT, INCH, TIMES = _WORDS["foot"], _WORDS["inch"], _WORDS["times"]

# The first word of every name, so that most words are dismissed by one look.
FIRST_WORDS = frozenset(form.partition("-")[0].partition(" ")[0] for form in _WORDS)
# The same of symbols, as marks; letters that are units by what is around them are among these.
_FIRST_SIGNS = frozenset(
    form if form.isalpha() else read_marks(form, 0, len(form))[0].text for form in (*_SYMBOLS, *_LETTERS)
)


def unit_after(text: str, marks: Marks, index: int) -> tuple[int, Unit] | None:
    """Find the unit that begins at a mark, longest first, with where it ends."""
    if index >= len(marks):
        return None
    first = marks[index]
    if first.text not in _FIRST_SIGNS and first.norm not in FIRST_WORDS:
        return None
    for last in range(min(len(marks), index + _LONGEST), index, -1):
        words = text[marks[index].start : marks[last - 1].end]
        unit = _SYMBOLS.get(words)
        if unit is not None and words in _TIGHT and not _symbol_stands(marks, index):
            unit = None
        if unit is None and marks[index].norm in FIRST_WORDS:
            unit = _WORDS.get(words.lower()) or _WORDS.get(" ".join(words.lower().replace("-", " ").split()))
        if unit is not None:
            return _powered(marks, last, unit) if not _goes_on(marks, last, words) else None
    name = letters_unit(marks, index) if marks[index].text in _LETTERS else None
    return (index + 1, _BY_NAME[name]) if name is not None else None


def _powered(marks: Marks, last: int, unit: Unit) -> tuple[int, Unit]:
    """Take "squared" and "cubed" along: "4 km squared"."""
    power = _POWERS.get(norm_at(marks, last)) if unit.dimension is Dimension.LENGTH else None
    raised = _SYMBOLS.get(unit.name + power) if power else None
    return (last + 1, raised) if raised is not None else (last, unit)


_POWERS = {"squared": "²", "sq": "²", "cubed": "³"}


def _symbol_stands(marks: Marks, index: int) -> bool:
    """Say whether a letter after a number is a unit: right after digits, or spaced where it is no word."""
    if adjacent(marks, index):
        return True
    return kind_at(marks, index - 1) == DIGITS and marks[index].text not in _READ_AS_WORDS


_READ_AS_WORDS = frozenset(
    ("a", "A", "in", "am", "as", "at", "pm", "B", "T", "d", "us", "st", "X", "x", "#", "F", "C", "b")
)


def _goes_on(marks: Marks, last: int, words: str) -> bool:
    """Say whether letters or digits go on right after the unit, so that it was no unit: "24703m212"."""
    tight = adjacent(marks, last) and words[-1:].isalpha()
    return tight and kind_at(marks, last) in (0, 1)


def per_unit(text: str, marks: Marks, index: int) -> tuple[int, Unit] | None:
    """Find the divisor of a rate that begins at a mark: "per hour", "/km"."""
    sign = norm_at(marks, index)
    if sign not in ("per", "/", "a", "an", "each", "every"):
        return None
    found = unit_after(text, marks, index + 1) if kind_at(marks, index + 1) == 1 else None
    if found is None and sign == "/" and adjacent(marks, index + 1) and index + 1 < len(marks):
        symbol = _SYMBOLS.get(marks[index + 1].text)
        found = (index + 2, symbol) if symbol is not None else None
    return found


def rate(top: Unit, bottom: Unit) -> Unit:
    """Return the unit of a rate: "km" per "hour" is a speed."""
    short = {"hour": "h", "second": "s", "minute": "min"}
    name = f"{top.name}/{short.get(bottom.name, bottom.name)}"
    if name in _SYMBOLS:
        return _SYMBOLS[name]
    speed = top.dimension is Dimension.LENGTH and bottom.dimension is Dimension.TIME
    factor = top.factor / bottom.factor if top.factor is not None and bottom.factor else None
    return Unit(name, Dimension.SPEED if speed else Dimension.RATE, factor)
