"""Read: a number and the unit, currency or noun around it."""

from __future__ import annotations

from decimal import Decimal

from qa_bot.extract.measure.amounts import priced
from qa_bot.extract.measure.brackets import bracketed, inside_brackets
from qa_bot.extract.measure.context import hedge_after, hedge_before
from qa_bot.extract.measure.currencies import currency_before
from qa_bot.extract.measure.designations import goes_on_list, is_name
from qa_bot.extract.measure.measures import measured
from qa_bot.extract.measure.ordinals import in_name, ordinal
from qa_bot.extract.measure.reading import NO_UNIT, Reading
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.extract.number.numbers import Kind, Number
from qa_bot.lexicon.en.figure_words import COMPARATIVES
from qa_bot.lexicon.en.quantity_cues import NOT_AFTER_ONE, NOT_BEFORE_ONE, WHOLE_ONE
from qa_bot.model.quantity import Bound, Unit

_PLAIN_PART = 2

Marks = tuple[Mark, ...]

_NO_ONE = frozenset(NOT_BEFORE_ONE)

_WHOLE_ONE = frozenset(WHOLE_ONE)

_ONE_OF = frozenset(NOT_AFTER_ONE)


def read_one(text: str, marks: Marks, number: Number, floor: int) -> Reading | None:
    """Read a number with what stands around it; None where it counts nothing. Marks before ``floor`` are taken."""
    if number.kind is Kind.ORDINAL:
        return ordinal(marks, number)
    if (account := inside_brackets(text, marks, number)) is not None and account.first >= floor:
        return _hedged(marks, account, vague=False)
    before = currency_before(text, marks, number.first) or _currency_inside(text, marks, number)
    before = before if before is not None and before[0] >= floor else None
    listed = bool(floor) and goes_on_list(marks, number, floor)
    if before is None and ((is_name(marks, number) and not listed) or (number.worded and in_name(marks, number))):
        return None
    base = Reading(
        first=number.first if before is None else min(before[0], number.first),
        last=number.last,
        low=number.value,
        high=number.value,
        unit=NO_UNIT,
        bound=Bound.EXACT,
        hedge=number.first,
        tail=number.last,
        kind=number.kind,
        scale=number.scale,
        worded=number.worded,
        number_last=number.last,
    )
    reading = priced(text, marks, base, before) if before is not None else measured(text, marks, base)
    if reading is None or (reading.bare and not _stands_alone(marks, number)):
        return None
    return _hedged(marks, bracketed(marks, reading), vague=number.vague)


def _currency_inside(text: str, marks: Marks, number: Number) -> tuple[int, Unit, Decimal] | None:
    """Find a currency between the minus and the digits: "-$5" reads the dollar first."""
    if number.first and norm_at(marks, number.first - 1) == "." and norm_at(marks, number.first - 2) == "$":
        return number.first - 2, *(currency_before(text, marks, number.first - 1) or (0, NO_UNIT, Decimal(1)))[1:]
    return None


def _stands_alone(marks: Marks, number: Number) -> bool:
    """Say whether a bare number counts: not "one" the pronoun, not a stray "a", not letters glued to digits."""
    if number.article and number.scale == 1 and number.kind is Kind.CARDINAL:
        return False
    if (
        kind_at(marks, number.last - 1) == DIGITS
        and adjacent(marks, number.last)
        and kind_at(marks, number.last) == WORD
    ):
        return False
    word = norm_at(marks, number.first)
    if number.vague and number.last - number.first == 1:
        return norm_at(marks, number.last) == "of" or hedge_before(marks, number.first)[1] is not Bound.EXACT
    if number.kind is Kind.FRACTION and word in ("quarter", "half", "a", "the"):
        return _is_part(marks, number)
    if word == "one" and number.last - number.first == 1:
        return _is_one(marks, number)
    return not (
        word in ("million", "billion", "trillion", "thousand", "hundred")
        and number.last - number.first == 1
        and kind_at(marks, number.first - 1) == DIGITS
    )


def _goes_to(marks: Marks, number: Number) -> bool:
    """Say whether a name follows "a quarter to", which is no hour: "and a quarter to Japan"."""
    at = number.last + 1
    return norm_at(marks, number.last) == "to" and kind_at(marks, at) == WORD and marks[at].text.istitle()


def _is_part(marks: Marks, number: Number) -> bool:
    """Say whether "half" or "a quarter" is a share: "half of", "by half", "half the", not "the first half"."""
    after, before = norm_at(marks, number.last), norm_at(marks, number.first - 1)
    plain = number.last - number.first <= _PLAIN_PART
    if not plain or number.scale != 1:
        return True
    word = norm_at(marks, number.last - 1)
    if before in (
        "first",
        "second",
        "other",
        "latter",
        "better",
        "northern",
        "southern",
        "eastern",
        "western",
        "upper",
        "lower",
        "this",
        "last",
        "next",
        "third",
        "fourth",
        "each",
        "every",
        "per",
        "fiscal",
        "previous",
        "same",
    ):
        return False
    if word == "quarter":
        if norm_at(marks, hedge_before(marks, number.first)[0] - 1) == "by":
            return True  # "fell by almost a quarter to"
        return (
            (after in ("of", "") and before != "the")
            or _goes_to(marks, number)  # "and a quarter to Japan"
            or before in ("a", "by", "one")
            or (norm_at(marks, number.first) == "a" and (after in ("of", ".", ",", "") or after in COMPARATIVES))
        )
    if word == "half":
        return after in (
            "of",
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her",
            "these",
            "those",
            "all",
            "as",
            "that",
            "",
            ".",
            ",",
            "people",
            "and",
        ) or before in ("by", "than", "nearly", "almost", "about", "over", "in")
    return True


_SOME_DAY = ("day", "night", "evening", "morning", "afternoon", "summer", "winter", "time", "moment")


def _is_one(marks: Marks, number: Number) -> bool:
    """Say whether "one" counts: "one million" has been read, "one man" counts, "one of the" and "the one" do not."""
    before, after = norm_at(marks, number.first - 1), norm_at(marks, number.last)
    if len(marks) == 1 or before in ("minus", "negative"):
        return True
    numbered = before == "number" or (before == "-" and norm_at(marks, number.first - 2) == "number")
    opens = before in ("", ".") and marks[number.first].text == "One"
    if opens and after in _WHOLE_ONE:
        return False
    # "the longer one measures", "the British one awaited": an adjective stands between the article and the pronoun
    if (
        norm_at(marks, number.first - 2) in _ARTICLES
        and kind_at(marks, number.first - 1) == WORD
        and _pronoun(marks, number.last)
    ):
        return False
    if before in _NO_ONE or after in _ONE_OF or numbered or after.endswith("ing"):
        return False
    if after in _SOME_DAY and before not in ("for", "only", "just", "than", "least", "about"):
        return False
    return kind_at(marks, number.last) == WORD


_ARTICLES = ("the", "a", "an", "this", "that", "his", "her", "its", "their")


def _pronoun(marks: Marks, index: int) -> bool:
    """Say whether a verb goes on after "one", so that it counts nothing."""
    word = norm_at(marks, index)
    return word.endswith("ed") or (word.endswith("s") and not word.endswith("ss")) or kind_at(marks, index) != WORD


def _hedged(marks: Marks, reading: Reading, *, vague: bool) -> Reading:
    """Add the hedges before and after."""
    hedge, bound = hedge_before(marks, reading.first)
    tail, after = hedge_after(marks, reading.last)
    if bound is Bound.EXACT:
        bound = after
    if bound is Bound.EXACT and vague:
        bound = Bound.AT_LEAST
    return reading._replace(hedge=hedge, tail=tail, bound=bound)
