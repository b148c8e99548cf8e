"""Fractions: halves, thirds and "one in five", alone and after a whole number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from qa_bot.extract.number.addends import Cardinal, read_cardinal, read_denominator
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.lexicon.en.counted import ENDERS
from qa_bot.lexicon.en.number_words import (
    FRACTIONS,
    HUNDRED,
    ORDINAL_SCALES,
    ORDINALS,
    SCALES,
    SLASH_DENOMINATORS,
    TENS,
    VULGAR,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECOND, _MOST_QUARTERS, _MOST_SHARED = 2, 3, 99
_YEARS = range(1000, 2101)

Marks = tuple[Mark, ...]

_ONE = Decimal(1)
_HYPHENS = ("-", "‐", "‑", "–")
_VULGAR = {sign: Decimal(top) / bottom for sign, (top, bottom) in VULGAR.items()}
_SCALES = {word: Decimal(value) for word, value in SCALES.items()} | {"dozen": Decimal(12)}
_SINGULAR = (
    {word: Decimal(value) for word, value in ORDINALS.items() if value > _SECOND}
    | {word: Decimal(value) for word, value in ORDINAL_SCALES.items()}
    | {"half": Decimal(FRACTIONS["half"]), "quarter": Decimal(FRACTIONS["quarter"])}
)
_PLURAL = {f"{word}s": value for word, value in _SINGULAR.items()} | {"halves": Decimal(2)}
# "prices rose by a third since May"
_AMOUNTING = ("by", "nearly", "almost", "about", "over", "than", "roughly", "around")
_GOES_ON = frozenset(ENDERS)
_DIVIDED = ("over",)
# What can follow a whole number and go on with a fraction.
_OPENS_PART = frozenset(
    ("/", "⁄", "over", "and", "&", "out", "in", "every", *_HYPHENS, *_VULGAR, *_SINGULAR, *_PLURAL, *TENS)
)


def lone_fraction(marks: Marks, index: int) -> tuple[int, Decimal, bool] | None:
    """Read a fraction that no number begins: "½", "half", "half a million", "a quarter", "a third of"."""
    word = marks[index].norm
    if word in _VULGAR:
        last, value = _times_scale(marks, index + 1, _VULGAR[word])
        return last, value, False
    article = word in ("a", "an", "the")
    at = index + 1 if article else index
    name = norm_at(marks, at)
    ends = _ends_phrase(marks, at + 1) or (
        norm_at(marks, index - 1) in _AMOUNTING and norm_at(marks, at + 1) in _GOES_ON
    )
    if name not in ("half", "quarter") and not (article and name in _SINGULAR and ends):
        return None
    if name not in ("half", "quarter") and name in ORDINAL_SCALES and norm_at(marks, at + 1) != "of" and not article:
        return None
    last, value = _times_scale(marks, at + 1, _ONE / _SINGULAR[name])
    return last, value, article


def _ends_phrase(marks: Marks, index: int) -> bool:
    """Say whether the phrase ends here, so that "a third" is a part and not the third of a row."""
    return kind_at(marks, index) != WORD or norm_at(marks, index) in ("of", "in", "the", "from", "as", "more", "less")


def _times_scale(marks: Marks, index: int, value: Decimal) -> tuple[int, Decimal]:
    """Multiply by "million", "a million" or "of a million" where one follows."""
    at = index + 1 if norm_at(marks, index) == "of" and norm_at(marks, index + 1) in ("a", "an") else index
    at = at + 1 if norm_at(marks, at) in ("a", "an", "-") else at
    scale = _SCALES.get(norm_at(marks, at))
    if scale is None and norm_at(marks, at) in HUNDRED:
        scale = Decimal(100)
    return (at + 1, value * scale) if scale is not None else (index, value)


def after_cardinal(marks: Marks, cardinal: Cardinal) -> tuple[int, Decimal, bool]:
    """Add what follows a cardinal as a fraction; the last value says whether it is still a plain number."""
    last, value = cardinal.last, cardinal.value
    shared = value == 1 and norm_at(marks, last + 1) == "in"  # "one passenger in five"
    if not shared and norm_at(marks, last) not in _OPENS_PART and kind_at(marks, last) != DIGITS:
        return last, value, True
    for reading in (_slash, _vulgar, _named, _divided, _and_part, _share):
        found = reading(marks, cardinal)
        if found is not None:
            last, value = found
            mixed = reading in (_vulgar, _and_part) or (value > 1 and reading is not _share)
            if reading is _named:
                last, value = _times_scale(marks, last, value)
                mixed = mixed or last > found[0]
            return last, value, mixed
    return last, value, True


def _slash(marks: Marks, cardinal: Cardinal) -> tuple[int, Decimal] | None:
    """Read "1/4" and "2 1/4"."""
    last = cardinal.last
    if not cardinal.plain:
        return None
    if (lone := _slash_at(marks, last - 1)) is not None:
        return lone
    mixed = _slash_at(marks, last)
    if mixed is None or kind_at(marks, last) != DIGITS:
        return None
    return mixed[0], cardinal.value + mixed[1]


def _slash_at(marks: Marks, index: int) -> tuple[int, Decimal] | None:
    """Read "1/4" that begins at a mark: a known denominator, a smaller numerator, and no third part as in dates."""
    slash = norm_at(marks, index + 1) in ("/", "⁄")
    if not slash or kind_at(marks, index) != DIGITS or kind_at(marks, index + 2) != DIGITS:
        return None
    top, bottom = marks[index].text, marks[index + 2].text
    tight = adjacent(marks, index + 1) and adjacent(marks, index + 2)
    longer = norm_at(marks, index + 3) == "/" and kind_at(marks, index + 4) == DIGITS
    if not (tight and top.isdigit() and bottom.isdigit()) or longer or norm_at(marks, index - 1) == "/":
        return None
    if int(bottom) not in SLASH_DENOMINATORS or not 0 < int(top) < int(bottom):
        return None
    return index + 3, Decimal(top) / Decimal(bottom)


def _vulgar(marks: Marks, cardinal: Cardinal) -> tuple[int, Decimal] | None:
    """Read "3½"."""
    part = _VULGAR.get(norm_at(marks, cardinal.last))
    return (cardinal.last + 1, cardinal.value + part) if part is not None else None


def _named(marks: Marks, cardinal: Cardinal) -> tuple[int, Decimal] | None:
    """Read "two thirds", "three-quarters", "one-half", "twenty fifths"."""
    at = cardinal.last
    at = at + 1 if norm_at(marks, at) in _HYPHENS else at
    if (long := read_denominator(marks, at)) is not None:
        return long[0], cardinal.value / long[1]
    word = norm_at(marks, at)
    bottom = _PLURAL.get(word)
    if bottom is None and cardinal.value == 1:
        bottom = _SINGULAR.get(word)
    if bottom is None and cardinal.value == 1:
        return _long_denominator(marks, cardinal, at)
    if bottom is None and word in ("quarter", "half") and _in_unit(marks, at + 1):
        bottom = _SINGULAR[word]
    if bottom is None or (word == "quarters" and cardinal.value > _MOST_QUARTERS):
        return None
    return at + 1, cardinal.value / bottom


def _in_unit(marks: Marks, index: int) -> bool:
    """Say whether "of" follows, as in "one and two quarter of hour"."""
    return norm_at(marks, index) == "of"


def _long_denominator(marks: Marks, cardinal: Cardinal, at: int) -> tuple[int, Decimal] | None:
    """Read "one twenty-first"."""
    if norm_at(marks, at) not in TENS or at != cardinal.last:
        return None
    bottom = read_cardinal(marks, at)
    if bottom is None or not bottom.ordinal:
        return None
    return bottom.last, cardinal.value / bottom.value


def _divided(marks: Marks, cardinal: Cardinal) -> tuple[int, Decimal] | None:
    """Read "1 over twenty-one"."""
    if norm_at(marks, cardinal.last) not in _DIVIDED:
        return None
    bottom = read_cardinal(marks, cardinal.last + 1)
    if bottom is None or bottom.ordinal or bottom.value <= cardinal.value or cardinal.value != 1:
        return None
    return bottom.last, cardinal.value / bottom.value


def _and_part(marks: Marks, cardinal: Cardinal) -> tuple[int, Decimal] | None:
    """Read "one and a half", "3 million and a quarter", "six and two thirds"."""
    if norm_at(marks, cardinal.last) not in ("and", "&"):
        return None
    at = cardinal.last + 1
    for last, part in _parts(marks, at):
        scaled = _SCALES.get(norm_at(marks, last))
        if scaled is not None and scaled < cardinal.scale:
            return last + 1, cardinal.value + part * scaled
        if scaled is not None and cardinal.scale == 1:
            return last + 1, (cardinal.value + part) * scaled
        return last, cardinal.value + part * cardinal.scale
    return None


def _parts(marks: Marks, at: int) -> Iterator[tuple[int, Decimal]]:
    """Yield the fraction below one that begins at a mark, if one does."""
    word = norm_at(marks, at)
    if word in _VULGAR:
        yield at + 1, _VULGAR[word]
        return
    name = norm_at(marks, at + 1) if word in ("a", "an") else word
    step = at + 2 if word in ("a", "an") else at + 1
    if name in _SINGULAR and (word in ("a", "an") or name in ("half", "quarter")):
        yield step, _ONE / _SINGULAR[name]
        return
    top = read_cardinal(marks, at)
    if top is not None and not top.ordinal:
        found = _named(marks, top) or _slash(marks, top)
        if found is not None and found[1] < 1:
            yield found


def _share(marks: Marks, cardinal: Cardinal) -> tuple[int, Decimal] | None:
    """Read "one in five", "two out of three"; larger first numbers are counts of something."""
    at = cardinal.last
    noun = cardinal.value == 1 and kind_at(marks, at) == WORD and norm_at(marks, at + 1) == "in"
    if noun and (shared := read_cardinal(marks, at + 2)) is not None:  # "one passenger in five"
        several = 1 < shared.value <= _MOST_SHARED and not shared.ordinal and not _goes_on_counting(marks, shared.last)
        return (shared.last, cardinal.value / shared.value) if several else None
    if norm_at(marks, at) == "out" and norm_at(marks, at + 1) == "of":
        at += 2
    elif norm_at(marks, at) == "in" or (norm_at(marks, at) == "every" and cardinal.value == 1):
        at += 1
    else:
        return None
    at = at + 1 if norm_at(marks, at) == "every" else at
    bottom = read_cardinal(marks, at)
    if bottom is None or bottom.ordinal or not 0 < cardinal.value < bottom.value or not _fits_share(cardinal, bottom):
        return None
    return bottom.last, cardinal.value / bottom.value


def _goes_on_counting(marks: Marks, index: int) -> bool:
    """Say whether a plural follows, so that "one mill in five towns" is no share."""
    word = norm_at(marks, index)
    return kind_at(marks, index) == WORD and (word.endswith("s") or word in ("people", "men", "women", "children"))


def _fits_share(top: Cardinal, bottom: Cardinal) -> bool:
    """Say whether two numbers make a share: whole, the first small, the second no year."""
    whole = top.value == int(top.value) and bottom.value == int(bottom.value)
    year = bottom.plain and bottom.value in _YEARS
    return whole and not year and top.value <= _MOST_SHARED
