"""Comparisons: "is A larger than B" against "A exceeds B", "B remains far below A", "B grew faster than A"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.degree import Degree, agree, is_comparative, read_degrees
from qa_bot.answer.polar_case import Verdict
from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.lexicon.en import polarity as words
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import Tag
from qa_bot.text.tokens import read_tokens

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
_NEAR = 4
_AGAIN = frozenset({"though", "although", "but", "and", "yet"})
_THAN_BEFORE = frozenset("now today nowadays ever later recently since become became grew grow get got".split())


class Comparison(NamedTuple):
    """Two sides and the word that compares them; ``degree`` where it is graded, ``noun`` of what it is more or less."""

    first: Sequence[Token]
    second: Sequence[Token]
    word: str
    order: int
    degree: Degree | None
    noun: str = ""


class Order(NamedTuple):
    """Which of two things a sentence puts above the other, +1 or -1, and how many of them it names another way."""

    sign: int
    loose: int


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
    graded = next((one for one in read_degrees(tokens, question.tags) if one.first == place), None)
    return Comparison(tokens[1:place], tokens[than + 1 :], norms[place], order_of(norms[place]), graded)


def _compares(norm: str) -> bool:
    """Say whether a word is a comparative."""
    return norm in _SIZES or is_comparative(norm)


def order_of(norm: str) -> int:
    """Say which way a comparing word points."""
    return -1 if norm in words.SHORT_OF else 1


def compared(claim: Claim, question: Question, view: View) -> Iterator[Verdict]:
    """Yield what the best matching sentences say about the order of two things."""
    asked = read_comparison(question)
    if not asked or claim.denies:
        return
    one, other = named_by(asked.first), named_by(asked.second)
    if asked.degree:
        one -= {token.stem for token in question.tokens[asked.degree.first : asked.degree.last]}
    one, other = one - other, other - one
    if not one or not other:
        return
    for match in view.matches[:_LOOKED_AT]:
        order = ordered(asked, one, other, match.sentence, view, denied=True)
        if order:
            yes = order.sign == asked.order
            yield Verdict(yes, match.place, turned="" if yes else "order", loose=1 + order.loose)


def named_by(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the stems that name something; "US" is a name, "us" is none."""
    return frozenset(
        token.stem for token in tokens if token.is_word and (token.norm not in STOPWORDS or token.text.isupper())
    )


def ordered(
    asked: Comparison,
    one: frozenset[str],
    other: frozenset[str],
    sentence: Sentence,
    view: View,
    *,
    denied: bool = False,
) -> Order | None:
    """Return which of two things a sentence puts above the other, if it says so.

    With ``denied``, "A is not larger than B" counts as well, as if it were smaller.
    """
    degrees = {degree.first: degree for degree in read_degrees(sentence.tokens, sentence.tags)}
    for place, token in enumerate(sentence.tokens):
        degree = degrees.get(place)
        sign = _sign(asked, token.norm, degree)
        left, right = sentence.tokens[:place], _until(sentence.tokens[place + 1 :])
        negated = not NEGATORS.isdisjoint(t.norm for t in left[-4:])
        if not sign or (negated and (sign < 0 or not denied)):
            continue
        if asked.noun and all(other.stem != asked.noun for other in sentence.tokens[place + 1 : place + 2]):
            continue
        if _named(one, left, view) and _named(other, right, view) and not _named(one, right, view):
            return Order(-sign * asked.order if negated else sign * asked.order, 0)
        if negated:
            continue
        if _named(other, left, view) and _named(one, right, view) and not _named(other, right, view):
            return Order(-sign * asked.order, 0)
        if degree and (side := _by_subject(one, other, sentence, degree, view)):
            return Order(side * sign * asked.order, 1)
    return None


def _by_subject(one: frozenset[str], other: frozenset[str], sentence: Sentence, degree: Degree, view: View) -> int:
    """Say which of two things the subject of a comparative is, by name or by pronoun: 1, -1, or 0 for neither.

    What it is compared with may be left out ("the barge, which is slower"), but not be something else.
    """
    subject = _subject(sentence, degree.first)
    right = _until(sentence.tokens[degree.last :])
    told = [token for token in right if token.norm == "than"]
    if not subject or not _THAN_BEFORE.isdisjoint(t.norm for t in sentence.tokens[subject.stop : degree.last + 3]):
        return 0
    spoken = [token for place, words_of in sentence.stands_for if place in subject for token in read_tokens(words_of)]
    inside = [*sentence.tokens[subject.start : subject.stop], *spoken]
    for first, second, side in ((one, other, 1), (other, one, -1)):
        if _named(first, inside, view) and _met(first, inside, view) > _met(second, inside, view):
            return side if not told or _named(second, right, view) else 0
    return 0


def _subject(sentence: Sentence, place: int) -> range:
    """Return the tokens of the subject that a comparative after a form of "be" is said of.

    After "though" or "but" neither has to be said again: "it was less loud, though cheaper".
    """
    predicate = next((one for one in reversed(sentence.predicates) if one.verb < place), None)
    if predicate is None or predicate.negated or predicate.modal or predicate.subject is None:
        return range(0)
    again = not _AGAIN.isdisjoint(token.norm for token in sentence.tokens[max(0, place - 3) : place])
    if sentence.tags[predicate.verb] is not Tag.AUX or not (place <= predicate.verb + _NEAR or again):
        return range(0)
    chunk = sentence.chunks[predicate.subject]
    return range(chunk.first, chunk.last)


def _until(tokens: Sequence[Token]) -> Sequence[Token]:
    """Cut off at the end of the clause."""
    end = next((place for place, token in enumerate(tokens) if token.norm in _BREAKS), len(tokens))
    return tokens[:end]


def _sign(asked: Comparison, norm: str, degree: Degree | None) -> int:
    """Return +1 where a word of the text compares as the asked one does, -1 where it does the opposite."""
    if asked.degree and degree and (sign := agree(asked.degree, degree)):
        return sign
    word = asked.word
    graded = (asked.degree is not None and asked.degree.base != word) or (degree is not None and degree.base != norm)
    if graded:
        return 0  # "more accurate" is no matter of more or less
    if norm == word:
        return 1
    if word in _SIZES and norm in _SIZES:
        return 1 if (word in words.SHORT_OF) == (norm in words.SHORT_OF) else -1
    return -1 if norm in OPPOSITES.get(word, _NONE) and norm.endswith("er") else 0


def _named(names: frozenset[str], tokens: Sequence[Token], view: View) -> bool:
    """Say whether at least half of some words stand in a stretch, outright or by kin."""
    return _met(names, tokens, view) >= _ENOUGH


def _met(names: frozenset[str], tokens: Sequence[Token], view: View) -> float:
    """Return the share of some words that stand in a stretch, outright or by kin."""
    have = {token.stem for token in tokens}
    relatives = view.corpus.concordance.relatives
    return sum(stem in have or any(kin in have for kin, _ in relatives(stem)) for stem in names) / len(names)
