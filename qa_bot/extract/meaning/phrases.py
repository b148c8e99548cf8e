"""Phrases: the noun phrase that stands before a quantity or begins after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.meaning.subject import LONG_NOUN, MOST, NOMINAL, STOPS
from qa_bot.extract.meaning.verbs import LINKS, RELATIVES
from qa_bot.lexicon.en.figure_words import FOR_NUMBER
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar


def noun_before(grammar: Grammar, at: int) -> tuple[int, int] | None:
    """Return the noun phrase that a quantity completes: the "net profit" of "a net profit of $5 million"."""
    link = at - 1
    if link < 1 or (grammar.norms[link] not in _COMPLETING and not _for_number(grammar, link)):
        return None
    first = _nouns_left(grammar, link)
    if tuple(grammar.norms[max(0, first - 1) : link + 1]) in _PREPOSITIONS:
        return None
    while (
        1 < first < link
        and grammar.norms[first - 1] in ("per", "in", "from", "on", "for")
        and link - first <= LONG_NOUN
    ):
        further = _nouns_left(grammar, first - 1)
        if further == first - 1:
            break
        first = further
    return (first, link) if first < link else None


_COMPLETING = ("of", "at", "was", "is", "were", "are", ":", "to", "by", "with")
# Prepositions of several words, whose noun names nothing.
_PREPOSITIONS = (
    ("in", "front", "of"), ("in", "excess", "of"), ("on", "top", "of"), ("in", "place", "of"), ("in", "favour", "of"),
    ("in", "favor", "of"), ("in", "case", "of"), ("in", "terms", "of"), ("by", "way", "of"), ("in", "view", "of"),
)  # fmt: skip


def _for_number(grammar: Grammar, link: int) -> bool:
    """Say whether "for" tells how much a noun holds or costs: "seats for 850"."""
    return grammar.norms[link] == "for" and grammar.norms[link - 1] in FOR_NUMBER


def _nouns_left(grammar: Grammar, end: int) -> int:
    """Return where the run of nouns and adjectives that ends at a place begins."""
    first = end - 1
    while (
        first >= 0
        and first not in grammar.verbs
        and first not in grammar.covered
        and grammar.tag(first) in (Tag.NOUN, Tag.NAME, Tag.ADJ)
    ):
        first -= 1
    return first + 1


def phrase_right(grammar: Grammar, at: int) -> tuple[int, int] | None:
    """Return the noun phrase that begins at a token, with what hangs on it by "of", "in" and "and"."""
    end = at
    while end < len(grammar.norms) and end - at <= MOST:
        norm = grammar.norms[end]
        if end in grammar.verbs or end in grammar.covered or norm in (",", ".") or norm in STOPS or norm in RELATIVES:
            break
        if grammar.tag(end) not in NOMINAL and norm not in LINKS and grammar.tag(end) is not Tag.ADP:
            break
        end += 1
    if end in grammar.counted:  # "30 % of exports and *Italy 12 %*": what is joined has a number of its own
        end = next((one for one in range(at + 1, end) if grammar.norms[one] == "and"), end)
    while end > at and (
        grammar.norms[end - 1] in LINKS or grammar.tag(end - 1) is Tag.ADP or grammar.norms[end - 1] in ("the", "a")
    ):
        end -= 1
    while at < end and grammar.norms[at] in ("the", "a", "an", "all", "its", "-"):
        at += 1
    return (at, end) if at < end else None
