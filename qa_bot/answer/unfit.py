"""Spans that cannot be what is asked for, whatever their sentence says: a country for a town, a name for "how long"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.aim import Goal
from qa_bot.answer.fit_kind import is_how_far
from qa_bot.extract.kind import listed_as
from qa_bot.extract.measure.units import FIRST_WORDS
from qa_bot.lexicon.en.kinds import NO_ACTORS, NO_BEINGS
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.lexicon.en.question_words import COUNTING_WORDS
from qa_bot.model.document import NameKind, Tag
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import QuestionType
from qa_bot.model.spot import Form
from qa_bot.question.asked import read_asked
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from qa_bot.answer.aim import Aim
    from qa_bot.model.document import Name, Sentence
    from qa_bot.model.question import Question
    from qa_bot.model.spot import Spot

_MEASURES = frozenset(
    {
        Dimension.AGE,
        Dimension.AREA,
        Dimension.LENGTH,
        Dimension.MASS,
        Dimension.MONEY,
        Dimension.SPEED,
        Dimension.TEMPERATURE,
        Dimension.VOLUME,
    }
)
# Forms and measures that no length and no duration has.
_NO_LENGTHS = frozenset({Form.ADJECTIVE, Form.MODIFIER, Form.NAME})
_OTHER_LENGTHS = _MEASURES - {Dimension.AGE, Dimension.LENGTH}
# A day or a month tells a stretch only behind or with one of these.
_STRETCHING = frozenset("from since until till to through between for over during within by throughout - –".split())
_BEINGS = frozenset({NameKind.PERSON, NameKind.PLACE})
_NO_BEINGS = frozenset(stem(noun) for noun in NO_BEINGS)
_NUMERAL = frozenset("ivx")
_OPENING = 6
_WHICH = frozenset({"which", "what", "name"})
_WHAT_ARE = (["what", "are"], ["what", "were"], ["which", "are"], ["which", "were"])
_JOINING = frozenset({"and", ",", "&"})
_NAMED = frozenset({Goal.THING, Goal.WHERE, Goal.WHO})


def fitting(question: Question, aim: Aim, sentence: Sentence, spots: Sequence[Spot]) -> Sequence[Spot]:
    """Return the spans of a sentence without those that cannot be what is asked for."""
    if question.type is QuestionType.HOW_MANY:
        return _kept(spots, _counting(question, sentence))
    if question.type is QuestionType.HOW_LONG:
        return _kept(spots, _lasting(question, sentence))
    if aim.goal is Goal.WHO:
        spots = _kept(spots, lambda spot: spot.form is not Form.NAME or not _is_no_one(sentence.names[spot.fact]))
    if _asks_several(question):
        spots = _kept(spots, lambda spot: _is_several(sentence, spot))
    if aim.goal in _NAMED and question.head_words:
        no_beings = question.head in _NO_BEINGS
        others = {
            number
            for number, name in enumerate(sentence.names)
            if (no_beings and name.kind in _BEINGS) or listed_as(question.head_words, name.key) is False
        }
        if others:
            return [spot for spot in spots if spot.form is not Form.NAME or spot.fact not in others]
    return spots


def _lasting(question: Question, sentence: Sentence) -> Callable[[Spot], bool]:
    """Return a test of whether a span can say how long: no day or month by itself, and no time for a thing's length."""
    how_far = is_how_far(read_asked(question), question)

    def fits(spot: Spot) -> bool:
        if spot.form is Form.QUANTITY and sentence.quantities[spot.fact].dimension is Dimension.TIME:
            return not how_far
        led = {token.norm for token in sentence.tokens[max(spot.first - 1, 0) : spot.last]}
        if spot.form in _NO_LENGTHS or _measures(sentence, spot, _OTHER_LENGTHS):
            return False
        return spot.form is not Form.PERIOD or not led.isdisjoint(_STRETCHING)

    return fits


def _asks_several(question: Question) -> bool:
    """Say whether a number of things is asked for by name: "what are the two doors called", "which three towns"."""
    norms = [token.norm for token in question.tokens[:_OPENING]]
    return question.type in {QuestionType.WHAT, QuestionType.WHICH} and any(
        SMALL.get(norm, 0) > 1 and (norms[place - 1] in _WHICH or norms[: place - 1] in _WHAT_ARE)
        for place, norm in enumerate(norms)
        if place
    )


def _is_several(sentence: Sentence, spot: Spot) -> bool:
    """Say whether a span joins things, or its noun is in the plural."""
    inside = [token.norm for token in sentence.tokens[spot.first : spot.last]]
    return not _JOINING.isdisjoint(inside) or sentence.tokens[spot.head].norm.endswith("s")


def _kept(spots: Sequence[Spot], fits: Callable[[Spot], bool]) -> Sequence[Spot]:
    """Return the spans that fit."""
    return [spot for spot in spots if fits(spot)]


def _counting(question: Question, sentence: Sentence) -> Callable[[Spot], bool]:
    """Return a test of whether a span can say how many: it holds a number or "several", and measures nothing else."""
    counts = [
        tag is Tag.NUM or token.norm in COUNTING_WORDS or token.text[0].isdigit()
        for token, tag in zip(sentence.tokens, sentence.tags, strict=True)
    ]
    asked = question.tokens[max(question.gap, 0) : question.gap_end]
    others = frozenset[Dimension]() if any(token.norm in FIRST_WORDS for token in asked) else _MEASURES

    def fits(spot: Spot) -> bool:
        return any(counts[spot.first : spot.last]) and not _measures(sentence, spot, others)

    return fits


def _measures(sentence: Sentence, spot: Spot, dimensions: AbstractSet[Dimension]) -> bool:
    """Say whether a span is a quantity of one of these dimensions."""
    return spot.form is Form.QUANTITY and sentence.quantities[spot.fact].dimension in dimensions


def _is_no_one(name: Name) -> bool:
    """Say whether a name is that of a happening or of a place with nobody to speak for it: "World War I"."""
    words = [word for word in name.key.split() if not _NUMERAL.issuperset(word)]
    return name.kind is not NameKind.PERSON and bool(words) and bool(NO_ACTORS & {words[0], words[-1]})
