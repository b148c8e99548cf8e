"""Words that are a quantity by themselves: "doubled", "twofold", "twice"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from decimal import Decimal
from operator import attrgetter

from qa_bot.extract.measure.context import hedge_before
from qa_bot.extract.measure.currencies import FIRST_MARKS, MONEY_PARTS, currency_after
from qa_bot.extract.measure.reading import MULTIPLE, Reading
from qa_bot.extract.measure.units import FIRST_WORDS, unit_after
from qa_bot.extract.number.addends import NUMBER_WORDS
from qa_bot.extract.number.marks import DIGITS, WORD, Mark, kind_at, norm_at
from qa_bot.lexicon.en.number_words import MULTIPLES, PENCE
from qa_bot.lexicon.en.quantity_cues import AFTER_MULTIPLE, TELEPHONE_CUES
from qa_bot.model.quantity import Bound, Dimension

Marks = tuple[Mark, ...]

_MULTIPLES = {word: Decimal(value) for word, value in MULTIPLES.items()}
_PENCE = {word: Decimal(value) for word, value in PENCE.items()}
MULTIPLE_WORDS = frozenset((*_MULTIPLES, *_PENCE))
_LONE = MULTIPLE_WORDS | {"a", "an"}
# Where "double" is a kind of thing: "a double room", "double agent", "double-decker".
_AMOUNTS = frozenset(AFTER_MULTIPLE)


def multiple_at(marks: Marks, index: int) -> Reading | None:
    """Read the multiple that a word states, where it says so of an amount."""
    word = marks[index].norm
    if word in _PENCE:
        hedge, bound = hedge_before(marks, index)
        unit, part = MONEY_PARTS["pence"]
        return Reading(index, index + 1, _PENCE[word] * part, _PENCE[word] * part, unit, bound, hedge, index + 1)
    value = _MULTIPLES.get(word)
    if value is None or (not word.endswith(("ed", "fold", "ing")) and norm_at(marks, index + 1) not in _AMOUNTS):
        return None
    adjective = not word.endswith(("ed", "fold", "ing")) and word not in ("twice", "thrice")
    if adjective and norm_at(marks, index + 1) in ("and", ",") and norm_at(marks, index - 1) not in _DOING:
        return None  # "known as triple and quadruple expansion engines"
    if word in ("doubles", "halves") and (
        kind_at(marks, index - 1) == DIGITS or norm_at(marks, index - 1) in NUMBER_WORDS
    ):
        return None
    if word in ("double", "doubles", "halves") and norm_at(marks, index + 1) not in (
        "the",
        "its",
        "their",
        "that",
        "to",
        "in",
        "what",
        "his",
        "her",
    ):
        return None
    hedge, bound = hedge_before(marks, index)
    return Reading(index, index + 1, value, value, MULTIPLE, bound, hedge, index + 1)


_DOING = ("to", "will", "would", "could", "may", "should", "might", "must", "nearly", "almost")
_ARTICLE_UNITS = (Dimension.MONEY, Dimension.MASS, Dimension.VOLUME, Dimension.LENGTH)
_FOR = ("for", "each", "per", "a", "an")
_JOINING = ("and", "of", "or", "per", "to")
# Groups of two to five digits as telephone numbers are written; the least digits and groups that are one.
_TELEPHONE = re.compile(
    r"(?<![\w.,+(])(?:\+\d{1,3}[ .-])?(?:\(\d{2,5}\) ?|\d{2,5}[ .-])(?:\d{2,6}[ .-]){0,4}\d{2,6}(?![\w%])"
)
_DIALLED, _GROUPS, _EXCHANGE, _CUE_REACH = 7, 2, 3, 24
_CUES = frozenset(TELEPHONE_CUES)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|\b\d{1,3}(?:\.\d{1,3}){3}\b")


def lone_words(text: str, marks: Marks, readings: list[Reading], masked: frozenset[int]) -> list[Reading]:
    """Add what is said without a number: multiples, and "a" for one before a unit."""
    taken = {at for reading in readings for at in range(reading.first, reading.last)} | masked
    more = [
        found
        for at, mark in enumerate(marks)
        if mark.norm in _LONE and at not in taken
        if (found := multiple_at(marks, at) or article_at(text, marks, at)) is not None
        and taken.isdisjoint(range(found.first, found.last))
    ]
    return sorted([*readings, *more], key=lambda reading: reading.first) if more else readings


# What "a" can stand before as one: the first words of units and currencies.
COUNTABLE = FIRST_WORDS | FIRST_MARKS


def article_at(text: str, marks: Marks, index: int) -> Reading | None:
    """Read "a dollar", "a lb", "an hour and a half": "a" counts as one where the phrase ends, goes on or is hedged."""
    if norm_at(marks, index) not in ("a", "an") or kind_at(marks, index + 1) != WORD:
        return None
    hedge, bound = hedge_before(marks, index)
    found, part = unit_after(text, marks, index + 1), Decimal(1)
    if found is None:
        money = currency_after(text, marks, index + 1)
        part = money[2] if money is not None else Decimal(1)
        # "a penny for a person"; "worth a penny" is only said so
        found = (money[0], money[1]) if money and (part == 1 or norm_at(marks, money[0]) in _FOR) else None
    if found is None or len(marks[index + 1].text) == 1:
        return None
    last, unit = found
    half = norm_at(marks, last) == "and" and (
        norm_at(marks, last + 1) in ("a", "half", "one")
        or kind_at(marks, last + 1) == DIGITS
        or norm_at(marks, last + 1) in NUMBER_WORDS
    )
    closes = kind_at(marks, last) != WORD or norm_at(marks, last) in (*_JOINING, *(_FOR if part != 1 else ()))
    alone = unit.dimension in _ARTICLE_UNITS and closes and not _per(marks, index)
    timed = unit.dimension is Dimension.TIME and (half or (bound is not Bound.EXACT and closes))
    if not (alone or timed):
        return None
    one = part
    return Reading(index, last, one, one, unit, bound, hedge, last, number_last=index + 1)


def _per(marks: Marks, index: int) -> bool:
    """Say whether "a" means "per", as in "$98 a barrel": a number or a unit stands before it."""
    before = norm_at(marks, index - 1)
    return (
        kind_at(marks, index - 1) == DIGITS
        or before in ("-", "million", "billion", "cents", "dollars", "pence", "euros")
        or before in NUMBER_WORDS
        or (before.endswith("s") and before not in ("is", "was", "as", "costs"))
    )


def addresses(text: str, marks: Marks) -> frozenset[int]:
    """Return the marks inside web and mail addresses and telephone numbers."""
    start, end = marks[0].start, marks[-1].end
    spans = []
    if text.find("@", start, end) >= 0 or text.find("://", start, end) >= 0 or text.find("www.", start, end) >= 0:
        spans += [match.span() for match in _ADDRESS.finditer(text, start, end)]
    if [mark.kind for mark in marks].count(DIGITS) > 1:
        spans += [
            match.span()
            for match in _TELEPHONE.finditer(text, start, end)
            if _is_telephone(match.group(), marks, match)
        ]
    starts = [mark.start for mark in marks] if spans else []
    return frozenset(at for first, last in spans for at in range(bisect_left(starts, first), bisect_left(starts, last)))


def _is_telephone(words: str, marks: Marks, match: re.Match[str]) -> bool:
    """Say whether groups of digits are dialled: led by "+" or a nought, a nought in a later group, or a cue before."""
    groups = [group for group in re.split(r"\D+", words) if group]
    if sum(map(len, groups)) < _DIALLED or len(groups) < _GROUPS:
        return False
    if words[0] in "+(" or (groups[0][0] == "0" and len(groups[0]) > _GROUPS):
        return True
    if len(groups) == _GROUPS and len(groups[0]) == len(groups[1]) - 1 == _EXCHANGE and groups[1][0] == "0":
        return "-" in words
    at = bisect_left(marks, match.start(), key=attrgetter("start"))
    first = bisect_right(marks, match.start() - _CUE_REACH, hi=at, key=attrgetter("start"))
    before = [mark.norm for mark in marks[first:at]]
    thousands = (
        "-" not in words and all(len(group) == _EXCHANGE for group in groups[1:]) and len(groups[0]) <= _EXCHANGE
    )
    return any(word in _CUES for word in before) and not thousands
