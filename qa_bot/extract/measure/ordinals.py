"""Ordinals: "third" and "21st" where they order things, and not where they order the speech or begin a name."""

from __future__ import annotations

from qa_bot.extract.measure.reading import ORDINAL, Reading
from qa_bot.extract.number.marks import Mark, norm_at
from qa_bot.extract.number.numbers import Kind, Number
from qa_bot.model.quantity import Bound

Marks = tuple[Mark, ...]

_HYPHENS = ("-", "‐", "‑", "–")


def ordinal(marks: Marks, number: Number) -> Reading | None:
    """Read an ordinal, unless it only orders the speech ("first of all", "First, …", "at first")."""
    word, after = norm_at(marks, number.first), norm_at(marks, number.last)
    if number.last - number.first == 1 and not number.article and word[0].isalpha():
        opens = number.first == 0 or norm_at(marks, number.first - 1) in (".", ";", ":", "—")
        if (
            (opens and after == ",")
            or norm_at(marks, number.first - 1) == "at"
            or (after == "of" and norm_at(marks, number.last + 1) == "all")
        ):
            return None
        after = norm_at(marks, number.last + 1) if after == "-" else after
        if word == "first" and _is_adverb(norm_at(marks, number.first - 1), after):
            return None
        if (word, after) in _IDIOMS or in_name(marks, number):
            return None
        if (
            word == "second"
            and norm_at(marks, number.first - 1) in ("per", "a", "every", "each", "split")
            and after in ("", ".", ",", "of", "and")
        ):
            return None
    return Reading(
        first=number.first,
        last=number.last,
        low=number.value,
        high=number.value,
        unit=ORDINAL,
        bound=Bound.EXACT,
        hedge=number.first,
        tail=number.last,
        kind=Kind.ORDINAL,
    )


def _is_adverb(before: str, after: str) -> bool:
    """Say whether "first" only says when something was done: "was first appointed", "to first declare"."""
    if after.endswith(("ed", "ing")):
        return True
    return before in _VERBAL and after not in (
        "",
        ".",
        ",",
        "in",
        "with",
        "on",
        "place",
        "at",
        "and",
        "of",
        "among",
        ";",
    )


_VERBAL = (
    "to",
    "was",
    "were",
    "is",
    "are",
    "be",
    "been",
    "had",
    "has",
    "have",
    "who",
    "when",
    "he",
    "she",
    "it",
    "they",
    "we",
)

_IDIOMS = frozenset((
    ("third", "party"), ("third", "parties"), ("first", "aid"), ("first", "name"), ("first", "names"),
    ("first", "hand"), ("second", "hand"), ("first", "lady"), ("third", "world"), ("first", "nations"),
    ("second", "thought"),
    ("first", "and"), ("second", "thoughts"), ("first", "person"), ("third", "person"), ("first", "blood"),
))  # fmt: skip


def in_name(marks: Marks, number: Number) -> bool:
    """Say whether a capital number word begins a name inside a sentence: "the Second Polish Republic"."""
    word, after = marks[number.first], number.last
    after = after + 1 if norm_at(marks, after) in _HYPHENS else after
    inside = number.first > 0 and norm_at(marks, number.first - 1) not in (".", "“", '"', ":", "‘")
    return (
        inside
        and word.text[:1].isupper()
        and not word.text.isupper()
        and after < len(marks)
        and marks[after].text[:1].isupper()
    )
