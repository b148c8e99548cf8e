"""Comparisons: "is A larger than B" against "A exceeds B", "B remains far below A", "B grew faster than A"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.polar_case import Verdict
from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.lexicon.en import polarity as words
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.lexicon.en.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.question import Question
    from qa_bot.question.claim import Claim

_LOOKED_AT = 6
_ENOUGH = 0.5
_SIZES = words.EXCEEDING | words.SHORT_OF
_NONE: frozenset[str] = frozenset()
_BREAKS = frozenset("; : but while whereas although though which who".split())


class Comparison(NamedTuple):
    """Two sides and the word that compares them; ``order`` is +1 where the first exceeds, -1 where it falls short."""

    first: Sequence[Token]
    second: Sequence[Token]
    word: str
    order: int


def read_comparison(question: Question) -> Comparison | None:
    """Find "A … <comparative> … than B" in a question."""
    tokens = question.tokens
    norms = [token.norm for token in tokens]
    if "than" not in norms:
        return None
    than = norms.index("than")
    place = next((p for p in range(than - 1, max(-1, than - 4), -1) if _compares(norms[p])), -1)
    if place < 0 or any(norm.isdigit() for norm in norms[than:]):
        return None
    return Comparison(tokens[1:place], tokens[than + 1 :], norms[place], _order(norms[place]))


def _compares(norm: str) -> bool:
    """Say whether a word is a comparative."""
    return norm in _SIZES or (norm.endswith("er") and norm in OPPOSITES) or norm.endswith(("ier", "ster", "nger"))


def _order(norm: str) -> int:
    """Say which way a comparing word points."""
    return -1 if norm in words.SHORT_OF else 1


def compared(claim: Claim, question: Question, view: View) -> Iterator[Verdict]:
    """Yield what the best matching sentences say about the order of two things."""
    asked = read_comparison(question)
    if not asked or claim.denies:
        return
    one, other = _content(asked.first), _content(asked.second)
    one, other = one - other, other - one
    if not one or not other:
        return
    for match in view.matches[:_LOOKED_AT]:
        order = _ordered(asked, one, other, match.sentence, view)
        if order:
            yield Verdict(order == asked.order, match.place, turned="" if order == asked.order else "order", loose=1)


def _content(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the stems that name something; "US" is a name, "us" is none."""
    return frozenset(
        token.stem for token in tokens if token.is_word and (token.norm not in STOPWORDS or token.text.isupper())
    )


def _ordered(asked: Comparison, one: frozenset[str], other: frozenset[str], sentence: Sentence, view: View) -> int:
    """Return +1 where a sentence puts the first thing above the second, -1 the other way round, 0 for neither."""
    for place, token in enumerate(sentence.tokens):
        sign = _sign(asked.word, token.norm)
        if not sign:
            continue
        left, right = sentence.tokens[:place], _until(sentence.tokens[place + 1 :])
        if not NEGATORS.isdisjoint(t.norm for t in left[-4:]):
            continue
        if _named(one, left, view) and _named(other, right, view) and not _named(one, right, view):
            return sign * asked.order
        if _named(other, left, view) and _named(one, right, view) and not _named(other, right, view):
            return -sign * asked.order
    return 0


def _until(tokens: Sequence[Token]) -> Sequence[Token]:
    """Cut off at the end of the clause."""
    end = next((place for place, token in enumerate(tokens) if token.norm in _BREAKS), len(tokens))
    return tokens[:end]


def _sign(asked: str, norm: str) -> int:
    """Return +1 where a word of the text compares as the asked one does, -1 where it does the opposite."""
    if norm == asked:
        return 1
    if asked in _SIZES and norm in _SIZES:
        return 1 if (asked in words.SHORT_OF) == (norm in words.SHORT_OF) else -1
    return -1 if norm in OPPOSITES.get(asked, _NONE) and norm.endswith("er") else 0


def _named(names: frozenset[str], tokens: Sequence[Token], view: View) -> bool:
    """Say whether at least half of some words stand in a stretch, outright or by kin."""
    have = {token.stem for token in tokens}
    met = sum(stem in have or any(kin in have for kin, _ in view.corpus.concordance.relatives(stem)) for stem in names)
    return met >= _ENOUGH * len(names) and met > 0
