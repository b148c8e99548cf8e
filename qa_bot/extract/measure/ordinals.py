"""Ordinals: "third" and "21st" where they order things, and not where they order the speech or begin a name."""

from __future__ import annotations

from itertools import pairwise

from qa_bot.extract.measure.context import is_plural
from qa_bot.extract.measure.reading import ORDINAL, Reading
from qa_bot.extract.number.marks import Mark, norm_at
from qa_bot.extract.number.numbers import Kind, Number
from qa_bot.lexicon.en.figure_words import RANK_VERBS
from qa_bot.model.quantity import Bound

Marks = tuple[Mark, ...]

_HYPHENS = ("-", "‐", "‑", "–")


def ordinal(marks: Marks, number: Number) -> Reading | None:
    """Read an ordinal, unless it only orders the speech ("first of all", "First, …", "at first")."""
    word, after = norm_at(marks, number.first), norm_at(marks, number.last)
    if number.last - number.first == 1 and not number.article and word[0].isalpha():
        opens = number.first == 0 or norm_at(marks, number.first - 1) in (".", ";", ":", "—")
        if (
            (opens and after in _CLAUSE_OPENERS)
            or (after, norm_at(marks, number.last + 1)) == ("in", "command")
            or (word == "first" and _orders(marks, number))
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


def _orders(marks: Marks, number: Number) -> bool:
    """Say whether "first" tells what was done before something else: "using first a lens and then a slit"."""
    before, after = norm_at(marks, number.first - 1), norm_at(marks, number.last)
    if before in _DETERMINING:
        return False
    ahead = [mark.norm for mark in marks[number.last : number.last + _THEN_REACH]]
    then = any(pair in (("and", "then"), (",", "then")) for pair in pairwise(ahead))
    ranked = any(mark.norm in _RANKING for mark in marks[max(0, number.first - _RANK_REACH) : number.first])
    return then or (after in ("", ".", ";") and not ranked and number.first > 0)


_DETERMINING = (
    "the",
    "a",
    "an",
    "his",
    "her",
    "its",
    "their",
    "our",
    "my",
    "your",
    "this",
    "that",
    "'",
    "s",
    "in",
    "and",
)
_RANKING = frozenset(
    (*RANK_VERBS, "come", "comes", "coming", "be", "is", "was", "were", "are", "placing", "end", "ended")
)
_THEN_REACH, _RANK_REACH = 8, 4


# After "First" that begins a sentence and only orders what is told: "First the crew noticed a smell".
_CLAUSE_OPENERS = (",", "the", "a", "an", "he", "she", "it", "they", "we", "i", "there", "his", "her", "its", "their")


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
    owning = norm_at(marks, after) == "'" and norm_at(marks, after + 1) == "s" and marks[after + 2 :]
    after = after + 2 if owning else after  # "Three's Company"
    singular = is_plural(norm_at(marks, after)) and norm_at(marks, after + 1) in ("has", "is", "was")
    inside = inside or singular  # "Six Rivers is an inn"
    return (
        inside
        and word.text[:1].isupper()
        and not word.text.isupper()
        and after < len(marks)
        and marks[after].text[:1].isupper()
    )
