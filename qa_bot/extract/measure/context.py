"""Context: what the words around a number say of it: hedge, counted noun, label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.number.marks import DIGITS, SIGN, WORD, Mark, adjacent, kind_at, norm_at
from qa_bot.lexicon.en.bounds import AFTER, BEFORE
from qa_bot.lexicon.en.counted import BETWEEN, CAPITAL_LABELS, COUNT_NOUNS, ENDERS, LABELS, NOT_PLURAL, PLURALS
from qa_bot.lexicon.en.number_words import ORDINALS, SMALL, TENS
from qa_bot.model.quantity import Bound

if TYPE_CHECKING:
    from collections.abc import Mapping

Marks = tuple[Mark, ...]

_MOST_HEDGES = 3
_NOUN_REACH = 4
_SHORTEST_PLURAL = 3


def _phrases(table: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], Bound]:
    """Key the phrases by their words."""
    return {tuple(phrase.split()): Bound(bound) for bound, phrases in table.items() for phrase in phrases}


_BEFORE = _phrases(BEFORE) | {
    (">", "="): Bound.AT_LEAST,
    ("<", "="): Bound.AT_MOST,
    ("c", "."): Bound.ABOUT,
    ("ca", "."): Bound.ABOUT,
    ("approx", "."): Bound.ABOUT,
}
_AFTER = _phrases(AFTER)
_LONGEST_BEFORE = max(map(len, _BEFORE))
_LONGEST_AFTER = max(map(len, _AFTER))
_LAST_WORDS = frozenset(words[-1] for words in _BEFORE)
_FIRST_WORDS = frozenset(words[0] for words in _AFTER)
_BETWEEN, _ENDERS = frozenset(BETWEEN), frozenset(ENDERS)
_LABELS, _CAPITAL_LABELS = frozenset(LABELS), frozenset(CAPITAL_LABELS)
_PLURALS, _NOT_PLURAL, COUNTABLE = frozenset(PLURALS), frozenset(NOT_PLURAL), frozenset(COUNT_NOUNS)
ENDER_WORDS = _ENDERS
_NUMBERS = frozenset((*SMALL, *TENS))
_STRENGTHS = frozenset(("odd", "plus", "strong", "something", "some"))
_REGULAR = frozenset(("daily", "weekly", "monthly", "yearly", "live", "working", "used", "lost", "total"))
_ARTICLES = frozenset(("a", "an", "the", "its", "their", "his", "her", *SMALL))
_PREPOSITIONS = frozenset(
    ("in", "on", "at", "by", "from", "to", "along", "across", "for", "with", "over", "through", "near")
)
HEDGE_WORDS = _LAST_WORDS | _FIRST_WORDS
# Hedges that only add to another one's meaning: "nearly", before "half" as before anything, keeps the stronger bound.
_WEAK = (Bound.EXACT,)
# "3 % more than 40" compares with 40.
_PERCENT = ("%", "percent", "cent")


def hedge_before(marks: Marks, index: int) -> tuple[int, Bound]:
    """Return where the hedge before a mark begins and what it says; the mark itself and EXACT without one."""
    first, bound = index, Bound.EXACT
    for _ in range(_MOST_HEDGES):
        at = first
        if norm_at(marks, at - 1) in ("a", "an", "the") and norm_at(marks, at - 2) in _LAST_WORDS - {"over", "under"}:
            if norm_at(marks, at - 1) == "the" and norm_at(marks, at - 2) == "than":
                break  # "3 % more than the 40 of last year" compares
            at -= 1
        found = _phrase_before(marks, at)
        if found is None:
            break
        first = found[0]
        bound = found[1] if bound in _WEAK else bound
    return first, bound


def _phrase_before(marks: Marks, index: int) -> tuple[int, Bound] | None:
    """Find the longest hedge that ends right before a mark."""
    if norm_at(marks, index - 1) not in _LAST_WORDS:
        return None
    for length in range(min(_LONGEST_BEFORE, index), 0, -1):
        words = tuple(marks[at].norm for at in range(index - length, index))
        bound = _BEFORE.get(words)
        if bound is not None and not _literal(marks, index - length, words):
            return index - length, bound
    return None


def _literal(marks: Marks, first: int, words: tuple[str, ...]) -> bool:
    """Say whether the words are meant literally: "turned over 5", "some" of "in some 3 …" is a hedge all the same."""
    if words in (("just",), ("only",)):
        return True
    if words[-1] == "than" and (kind_at(marks, first - 1) == DIGITS or norm_at(marks, first - 1) in _PERCENT):
        return True
    return words == ("over",) and norm_at(marks, first - 1) in ("all", "turned", "handed", "taken", "took", "take")


def hedge_after(marks: Marks, index: int) -> tuple[int, Bound]:
    """Return where the hedge that begins at a mark ends, and what it says."""
    if norm_at(marks, index) == "+" and adjacent(marks, index):
        return index + 1, Bound.AT_LEAST
    if norm_at(marks, index) in _FIRST_WORDS:
        for length in range(min(_LONGEST_AFTER, len(marks) - index), 0, -1):
            bound = _AFTER.get(tuple(marks[at].norm for at in range(index, index + length)))
            if bound is not None and not (length == 1 and kind_at(marks, index + 1) in (WORD, DIGITS)):
                return index + length, bound
    return index, Bound.EXACT


def is_plural(word: str) -> bool:
    """Say whether a word in lower case looks like a plural noun."""
    if word in _PLURALS:
        return True
    return (
        len(word) > _SHORTEST_PLURAL
        and word.endswith("s")
        and not word.endswith(("ss", "ous", "us", "is"))
        and (word not in _NOT_PLURAL)
    )


def counted_noun(marks: Marks, index: int, *, one: bool = False) -> str:
    """Return the noun that a number before a mark counts: the first plural of its phrase, else its last word."""
    if norm_at(marks, index) in ("-", "‑") and adjacent(marks, index):
        index += 1
        if kind_at(marks, index) == WORD and adjacent(marks, index) and marks[index].norm not in _STRENGTHS:
            return "" if marks[index].norm in _ENDERS else marks[index].norm  # "a four-stroke engine" has four strokes
        index += 1
    if norm_at(marks, index) in _ARTICLES:  # "it rises by 12 the number of seats"
        return ""
    last = ""
    seen = 0
    while index < len(marks) and seen < _NOUN_REACH:
        mark = marks[index]
        if mark.kind != WORD:
            if mark.norm == "-" and adjacent(marks, index) and adjacent(marks, index + 1):
                index += 1
                continue
            break
        skipped = mark.norm in _BETWEEN and mark.norm not in ("other", "others") and not (last and mark.norm == "of")
        if skipped or (not last and (mark.norm in _NUMBERS or mark.norm in ORDINALS)):
            index += 1
            continue
        regular = mark.norm in _REGULAR and kind_at(marks, index + 1) == WORD and is_plural(norm_at(marks, index + 1))
        if _ends_noun(marks, index, last) and not regular:
            break
        last = "" if regular else mark.norm
        seen += 1
        if is_plural(last) and not one and not _named_on(marks, index):
            return last
        index += 1
    return last


def _named_on(marks: Marks, index: int) -> bool:
    """Say whether a capital word goes on to a capital plural: "335 Rhodes Scholars" counts scholars."""
    follows = norm_at(marks, index + 1)
    capital = marks[index].text[:1].isupper() and kind_at(marks, index + 1) == WORD and is_plural(follows)
    return capital and marks[index + 1].text[:1].isupper()


def _ends_noun(marks: Marks, index: int, last: str) -> bool:
    """Say whether the phrase of a noun ends before a mark: a little word, a number or a verb."""
    word = marks[index].norm
    if word in _ENDERS or (last and (word == "of" or word in _NUMBERS)):
        return True
    if word in _NOT_PLURAL and word.endswith("s") and not word.endswith("ss") and last:
        return norm_at(marks, index + 1) in _ARTICLES  # "the building includes the …"
    follows = norm_at(marks, index + 1)  # "the two located in", "a crowd of 9,000 watched the match"
    return word.endswith("ed") and not last and (follows in _PREPOSITIONS or follows in _ARTICLES)


def is_label(marks: Marks, index: int) -> bool:
    """Say whether the word before a mark makes the number there a name: "Section 5", "No. 5", "#7"."""
    before = index - 1
    if norm_at(marks, before) == "." and adjacent(marks, before):
        before -= 1
        if norm_at(marks, before) not in (
            "no",
            "nos",
            "nr",
            "fig",
            "figs",
            "vol",
            "art",
            "sec",
            "p",
            "pp",
            "op",
            "ch",
            "eq",
        ):
            return False
    if norm_at(marks, before) in ("#", "§", "¶"):
        return True
    word = norm_at(marks, before)
    if word in ("no", "nos") and marks[before].text.islower() and norm_at(marks, before + 1) != ".":
        return False
    if word in _CAPITAL_LABELS:
        return marks[before].text[:1].isupper() and not is_plural(counted_noun(marks, index + 1))
    return word in _LABELS and norm_at(marks, before) != "" and kind_at(marks, before) != SIGN
