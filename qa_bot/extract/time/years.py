"""Years: four digits that count years and nothing else, eras, and years in words."""

from __future__ import annotations

from qa_bot.extract.measure.context import COUNTABLE, hedge_before, is_plural
from qa_bot.extract.measure.currencies import currency_after, currency_before
from qa_bot.extract.measure.units import unit_after
from qa_bot.extract.number.addends import read_cardinal
from qa_bot.extract.number.marks import DIGITS, SIGN, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.time.when import Sort, When
from qa_bot.lexicon.en.months import (
    ERAS_AFTER,
    ERAS_BEFORE,
    MONTHS,
)
from qa_bot.lexicon.en.number_words import SCALES, SMALL, TENS
from qa_bot.lexicon.en.quantity_cues import BEFORE_SURE_YEAR, BEFORE_YEAR, LIVED, MADE
from qa_bot.model.period import Grain
from qa_bot.model.quantity import Bound, Dimension

_FULL, _LONGEST = 4, 5
_MILLENNIUM, _FIRST_SPELT, _LAST_SPELT, _TWO, _LAST_OF_CENTURY = 2000, 10, 20, 2, 99

Marks = tuple[Mark, ...]

Told = tuple[int, When]

FIRST_YEAR, LAST_YEAR = 1000, 2100

_SURE_YEAR = 1900

_LIKELY_YEAR = 1500

_CENTURY = 100

_YEAR_BEFORE = frozenset(BEFORE_YEAR)

_LIVED = frozenset(LIVED)

_MADE = frozenset(MADE)

_ENDS = frozenset({"", ".", ",", ";", ")", "by", "in", "and", "at", "for", "as", "on", "near", "but"})

_STRONG_YEAR_BEFORE = frozenset(BEFORE_SURE_YEAR)

Told2 = tuple[int, int]


def era(marks: Marks, index: int, year: int) -> Told2:
    """Take "BC" or "AD" along; 1 BC is the year 0."""
    if norm_at(marks, index) in ERAS_BEFORE:
        return index + 1, 1 - year
    return (index + 1, year) if norm_at(marks, index) in ERAS_AFTER else (index, year)


def worded_year(marks: Marks, index: int) -> Told2 | None:
    """Read "nineteen ninety-six", "twenty fifteen", "two thousand and five" after a word that leads to a year."""
    led = (
        norm_at(marks, index - 1) in ("in", "since", "by", "until", "of", "from", "year", "to", "and")
        or norm_at(marks, index - 1) in MONTHS
        or kind_at(marks, index - 1) == DIGITS
    )
    century = SMALL.get(norm_at(marks, index), TENS.get(norm_at(marks, index), 0))
    if not led or not (_FIRST_SPELT <= century <= _LAST_SPELT or century == _TWO):
        return None
    if century == _TWO:
        whole = read_cardinal(marks, index)
        fits = whole is not None and norm_at(marks, index + 1) == "thousand" and _MILLENNIUM <= whole.value <= LAST_YEAR
        plain = (
            whole is not None
            and norm_at(marks, whole.last) not in COUNTABLE
            and not is_plural(norm_at(marks, whole.last))
        )
        return (whole.last, int(whole.value)) if whole is not None and fits and plain else None
    rest = read_cardinal(marks, index + 1)
    if (
        rest is None
        or rest.ordinal
        or not _FIRST_SPELT <= rest.value <= _LAST_OF_CENTURY
        or norm_at(marks, index + 1) not in (*SMALL, *TENS)
    ):
        return None
    return rest.last, century * _CENTURY + int(rest.value)


def year(text: str, marks: Marks, index: int) -> Told | None:
    """Read a year: "2024" where nothing makes it a count, "44 BC", "AD 79"."""
    mark = marks[index]
    if (
        mark.norm in ERAS_AFTER
        and kind_at(marks, index + 1) == DIGITS
        and mark.text.isupper()
        and marks[index + 1].text.isdigit()
    ):
        return index + 2, When(Sort.DATE, Grain.YEAR, int(marks[index + 1].text))
    if mark.kind != DIGITS:
        worded = worded_year(marks, index)
        return (worded[0], When(Sort.DATE, Grain.YEAR, worded[1])) if worded is not None else None
    after = index + 1
    digits = mark.text.replace(",", "")
    if not digits.isdigit() or len(digits) > _LONGEST:
        return None
    if norm_at(marks, after) in ERAS_BEFORE or (norm_at(marks, after) in ERAS_AFTER and marks[after].text.isupper()):
        last, number = era(marks, after, int(digits))
        return last, When(Sort.DATE, Grain.YEAR, number)
    if _lived(marks, index):
        return after, When(Sort.DATE, Grain.YEAR, int(digits))
    if len(mark.text) != _FULL or not FIRST_YEAR <= int(digits) <= LAST_YEAR or not _is_year(text, marks, index):
        return None
    return after, When(Sort.DATE, Grain.YEAR, int(digits))


def _lived(marks: Marks, index: int) -> bool:
    """Say whether digits are a year of a life or reign behind a name: "(973–1050)", "(d. 869)"."""
    if not mark_is_old_year(marks[index]):
        return False
    before = norm_at(marks, index - 1)
    if before in _LIVED or (before == "." and norm_at(marks, index - 2) in _LIVED and adjacent(marks, index - 1)):
        return (
            norm_at(marks, index - 2) in ("(", ",")
            or norm_at(marks, index - 3) in ("(", ",")
            or before in ("born", "died")
        )
    at = index if before == "(" else index - 2
    if (
        at < 1
        or norm_at(marks, at - 1) != "("
        or norm_at(marks, at + 3) != ")"
        or norm_at(marks, at + 1) not in ("–", "-")
    ):
        return False
    pair = (marks[at], marks[at + 2])
    rising = (
        all(map(mark_is_old_year, pair)) and int(pair[0].text) < int(pair[1].text) < int(pair[0].text) + _LONGEST_LIFE
    )
    return rising and kind_at(marks, at - 2) == WORD and marks[at - 2].text[0].isupper()


def mark_is_old_year(mark: Mark) -> bool:
    """Say whether a mark is three or four digits that can be a year."""
    return mark.kind == DIGITS and mark.text.isdigit() and len(mark.text) in (3, 4) and int(mark.text) <= LAST_YEAR


_LONGEST_LIFE = 120


def _is_year(text: str, marks: Marks, index: int) -> bool:
    """Say whether four digits are a year and no count, sum or code."""
    before, after = norm_at(marks, index - 1), norm_at(marks, index + 1)
    if adjacent(marks, index) and (marks[index - 1].kind != SIGN or before in ".,$€£¥#_/@"):
        return before == "/" and kind_at(marks, index - 2) == DIGITS
    if after == "year" and norm_at(marks, index + 2) == "end" and int(marks[index].text) >= _SURE_YEAR:
        return True
    tight_word = adjacent(marks, index + 1) and kind_at(marks, index + 1) == WORD
    scaled = after in SCALES or after in ("%", "percent", "°")
    if tight_word or scaled or currency_before(text, marks, index) is not None or _measured(text, marks, index + 1):
        return False
    if before in ("between", "from") and _opens_measure(text, marks, index):
        return False
    number = int(marks[index].text)
    if after in COUNTABLE:
        return number >= _LIKELY_YEAR and before in ("in", "since", "during", "until") and after == "people"
    hedged = _hedged(marks, index, number)
    return _is_led(number, before, after) if hedged is None else hedged


def _opens_measure(text: str, marks: Marks, index: int) -> bool:
    """Say whether digits open a range whose end has a unit: the 1200 of "between 1200 and 1300 kg"."""
    joined = norm_at(marks, index + 1) in ("and", "to", "-", "–") and kind_at(marks, index + 2) == DIGITS
    scaled = norm_at(marks, index + 3) in SCALES or norm_at(marks, index + 3) in ("%", "percent", "°")
    return joined and (scaled or _measured(text, marks, index + 3))


def _hedged(marks: Marks, index: int, number: int) -> bool | None:
    """Say whether "about 1300" is a year: after "in" it is, else it is a count; None without a hedge."""
    first, bound = hedge_before(marks, index)
    before = norm_at(marks, index - 1)
    if bound is Bound.ABOUT and _made(marks, first - 1) and norm_at(marks, index + 1) in _ENDS:
        return True  # "was painted around 1320 by", "was built about 1250."
    if bound is Bound.EXACT or before in ("around", "before", "after", "c", "ca", "circa", "."):
        return None
    if norm_at(marks, first - 1) in ("in", "since", "from", "until") and not is_plural(norm_at(marks, index + 1)):
        return True
    return None if before == "than" and number >= _SURE_YEAR else False


def _made(marks: Marks, index: int) -> bool:
    """Say whether a word tells that something came to be or ended, after a form of "be" or by itself."""
    verb, before = norm_at(marks, index), norm_at(marks, index - 1)
    return verb in ("born", "died") or (verb in _MADE and before in ("was", "were", "been", "being", "and"))


def later_year(text: str, marks: Marks, index: int, first: int) -> Told | None:
    """Read four digits after "between 1412 and" and the like as the year that ends the range, if they count nothing."""
    digits = marks[index].text
    fits = kind_at(marks, index) == DIGITS and digits.isdigit() and len(digits) == _FULL
    if not fits or not first < int(digits) <= min(LAST_YEAR, first + _LONGEST_RANGE):
        return None
    if _measured(text, marks, index + 1) or is_plural(norm_at(marks, index + 1)):
        return None
    return index + 1, When(Sort.DATE, Grain.YEAR, int(digits))


_LONGEST_RANGE = 500


def _is_led(number: int, before: str, after: str) -> bool:
    """Say whether a bare number from 1000 to 2100 is a year, by its size and the words beside it."""
    if number >= _SURE_YEAR or (before == "(" and after in (")", "-", "–")) or before in _LIVED:
        return True
    led = before in _STRONG_YEAR_BEFORE
    if led or before in _YEAR_BEFORE or before in MONTHS or after in (")", "-", "–"):
        return number >= _LIKELY_YEAR or led or after == ")"
    return number >= _LIKELY_YEAR and not is_plural(after)


def _measured(text: str, marks: Marks, index: int) -> bool:
    """Say whether a unit or currency stands at a mark, so that the number before it is no year."""
    if currency_after(text, marks, index) is not None:
        return True
    found = unit_after(text, marks, index)
    return (
        found is not None
        and marks[index].text not in ("'", '"', "s", "in", "t", "m")
        and found[1].dimension is not Dimension.OTHER
    )
