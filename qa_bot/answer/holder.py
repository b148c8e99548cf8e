"""Holder: whether the thing that a figure measures is the asked one: a chimney is no building, a pike no lake."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.asked_words import GENERIC, SIDES
from qa_bot.lexicon.en.figure_words import ALONE, WITH_OF
from qa_bot.lexicon.en.question_words import QUANTITY_NOUNS
from qa_bot.model.document import NameKind, Tag
from qa_bot.model.quantity import Bound, Dimension
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.document import Sentence
    from qa_bot.model.span import Span
    from qa_bot.question.asked import Asked

_HELD = frozenset({Dimension.LENGTH, Dimension.AGE, Dimension.MASS, Dimension.AREA})
_PRICES = frozenset({"cost", "price"})
_NAMING = frozenset({Tag.NOUN, Tag.NAME})
_LONGEST, _AGAIN = 8, 3
_LINKS = frozenset("of in at on for with between from over under across to near by that which who".split())
_CLOSING = frozenset({",", ";", ".", ":", "(", ")", "and", "but", "while"})
_ONLY = frozenset({"only", "solely", "exclusively"})
_AGAINST, _SETTING = frozenset({"with", "to", "against"}), (["compared"], ["set"], ["opposed"])
_PARTED = (("of", "them"), ("of", "which"), ("of", "whom"), ("of", "these"))


def other_holder(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a size, an age or a price is that of another thing, or holds for another group."""
    return (
        _is_of_other_thing(asked, view, own)
        or _other_group(asked, own)
        or _is_the_rest(asked, own)
        or is_set_against(asked, own)
        or _is_not_only(view, own)
    )


def _is_of_other_thing(asked: Asked, view: View, own: Own) -> bool:
    """Say whether "how tall is the building" meets a height of "its chimney"."""
    figure = own.figure
    sided = figure.quantity.dimension in _HELD and bool(asked.degree or asked.sized or asked.dimension is Dimension.AGE)
    if not (sided or (asked.costs and figure.measure in _PRICES)) or not asked.stems or not figure.subject_spans:
        return False
    start, end = figure.subject_spans[0]
    places = [at for at, token in enumerate(own.sentence.tokens) if start <= token.start < end]
    head = _head(own.sentence, places)
    same = {*asked.stems, *(other for word in asked.stems for other, _ in view.corpus.concordance.relatives(word))}
    if head is None:  # "it costs £64,000": what "it" stands for, unless that is a name
        told = {token.stem for token in read_tokens(figure.subject)}
        common = not sided and figure.subject == figure.subject.lower()
        return common and same.isdisjoint(told | own.stems | own.clause)
    if own.sentence.tags[head] is Tag.NAME:
        return _is_of_other_person(asked, own, {own.sentence.tokens[at].stem for at in places})
    if _is_of_several(asked, own):
        return True
    inside = {own.sentence.tokens[at].stem for at in places}
    beside = _noun_beside(own)
    if beside and beside not in same and len(figure.subject_spans) > 1:
        return inside.isdisjoint(same)  # "Ketter has a church with a *spire* 48 metres tall"
    return same.isdisjoint(inside | own.clause)


def _is_of_other_person(asked: Asked, own: Own, inside: set[str]) -> bool:
    """Say whether a named person has the age or height, and another one or no person is asked about."""
    if own.figure.quantity.dimension is Dimension.AGE and inside.isdisjoint(asked.stems):
        return True  # "Clerk Ada Reed, 46, …" tells of no mill
    asked_for = {*asked.stems, *(name.key for name in asked.names)}
    persons = [name for name in own.names.values() if name.kind is NameKind.PERSON and name.key not in asked_for]
    return bool(persons) and not any(set(name.key.split()) & asked_for for name in persons)


def _is_of_several(asked: Asked, own: Own) -> bool:
    """Say whether a figure is of counted things: "three plants are over 50 years old" is not of the plant in Ness."""
    others = [one.quantity.span for one in own.sentence.figures if one is not own.figure]
    counted = any(span.end + 1 == own.figure.subject_spans[0].start for span in others)
    return counted and bool(asked.names) and not any(name.key in own.names for name in asked.names)


def _noun_beside(own: Own) -> str:
    """Return the stem of the noun right before a figure, or ""."""
    tokens = own.sentence.tokens
    at = max((at for at, token in enumerate(tokens) if token.end <= own.figure.quantity.words.start), default=-1)
    return tokens[at].stem if at >= 0 and own.sentence.tags[at] is Tag.NOUN else ""


def _head(sentence: Sentence, places: Sequence[int]) -> int | None:
    """Return the last noun of a subject before what hangs on it; none where it names a measure or is a pronoun."""
    head = None
    for at in places:
        token, tag = sentence.tokens[at], sentence.tags[at]
        if token.norm in _LINKS and head is not None:
            break
        if tag in _NAMING:
            head = at
    if head is None:
        return None
    stem, norm = sentence.tokens[head].stem, sentence.tokens[head].norm
    return None if norm in SIDES or stem in GENERIC or stem in QUANTITY_NOUNS else head


def _other_group(asked: Asked, own: Own) -> bool:
    """Say whether a figure holds for those of an age that is not asked for: "of the members under 20, 12%"."""
    figure, tokens = own.figure, own.sentence.tokens
    if figure.quantity.dimension not in {Dimension.SHARE, Dimension.COUNT}:
        return False
    ages = [one.quantity for one in own.sentence.figures if one.quantity.dimension is Dimension.AGE]
    if not ages:
        return False
    start = max(
        (token.end for token in tokens if token.norm == ";" and token.end <= figure.quantity.span.start), default=0
    )
    told = [
        one for one in ages if one.bound is not Bound.EXACT and start <= one.span.start < figure.quantity.span.start
    ]
    given = {(one.low, one.high) for one in asked.given}
    fronted = any(token.norm == "of" and start <= token.start < figure.quantity.span.start for token in tokens)
    return bool(told) and fronted and not any((one.low, one.high) in given for one in told[-1:])


def _is_the_rest(asked: Asked, own: Own) -> bool:
    """Say whether what is asked for is only the rest: "films 22% and games *the rest*"."""
    return any(word in asked.stems and word not in own.nouns for word in _with_the_rest(own.sentence))


@lru_cache(maxsize=1 << 10)  # the same whatever is asked
def _with_the_rest(sentence: Sentence) -> tuple[str, ...]:
    """Return the stems of the words before "the rest"."""
    norms = [token.norm for token in sentence.tokens]
    return tuple(
        sentence.tokens[at - 1].stem
        for at in range(1, len(norms) - 1)
        if norms[at] == "the" and norms[at + 1] in {"rest", "remainder"}
    )


def is_set_against(asked: Asked, own: Own) -> bool:
    """Say whether a figure is what that of the asked thing is set against: "85, 30 fewer than *the old one*"."""
    compared = _compared_with(own.sentence, own.figure.quantity.span) - own.stems
    if not compared:
        return False
    told = {*asked.adjectives, *asked.stems, *(stem for stems in asked.name_stems for stem in stems)}
    return not compared.isdisjoint(told)


@lru_cache(maxsize=1 << 10)  # the same whatever is asked
def _compared_with(sentence: Sentence, figure: Span) -> frozenset[str]:
    """Return the stems of nouns, names and adjectives that a figure is compared with, and that do not precede it."""
    telling = {*_NAMING, Tag.ADJ}
    compared = {stem for stem, tag in compared_words(sentence, figure.end) if tag in telling}
    return frozenset(compared.difference(token.stem for token in sentence.tokens if token.end <= figure.start))


def compared_words(sentence: Sentence, after: int) -> Iterator[tuple[str, Tag]]:
    """Yield stem and tag of the words after "than", a second "as" or "compared with" behind an offset, to its end."""
    left, leads = 0, any(one.measure in {"gap", "lead"} for one in sentence.figures)
    for at, (token, tag) in enumerate(zip(sentence.tokens, sentence.tags, strict=True)):
        before = [one.norm for one in sentence.tokens[max(0, at - _AGAIN) : at]]
        again = token.norm == "as" and "as" in before and before[-1:] != ["well"]
        set_against = token.norm in _AGAINST and before[-1:] in _SETTING
        follows = leads and (token.norm in ALONE or (token.norm == "of" and before[-1:] and before[-1] in WITH_OF))
        if token.norm == "than" or again or set_against or follows:
            left = _LONGEST if token.start >= after else 0
        elif token.norm in _CLOSING:
            left = 0
        elif left:
            left -= 1
            yield token.stem, tag


def _is_not_only(view: View, own: Own) -> bool:
    """Say whether a figure is the whole of which only some are asked for: "43 kinds, six of them nowhere else"."""
    if _ONLY.isdisjoint(token.norm for token in view.question.tokens):
        return False
    after = [token.norm for token in own.sentence.tokens if token.start >= own.figure.quantity.span.end]
    return any(tuple(after[at : at + 2]) in _PARTED for at in range(len(after)))
