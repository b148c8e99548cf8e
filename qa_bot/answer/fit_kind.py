"""The kind of a figure beside the kind that is asked for: unit, dimension and role, price, size and position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.undergoing import undergoes
from qa_bot.lexicon.en.asked_words import EARNED, GENERIC, LONG_THINGS, LOSING
from qa_bot.lexicon.en.question_words import AUXILIARIES
from qa_bot.lexicon.en.wholes import PASSING
from qa_bot.model.document import Tag
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension
from qa_bot.text.stems import fold, stem

if TYPE_CHECKING:
    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.quantity import Unit
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_PARTING = frozenset(
    "half halv third quarter fourth fifth sixth seventh eighth ninth tenth twelfth twentieth hundredth".split()
)
_ASIDE = frozenset({Dimension.ORDINAL, Dimension.SCORE, Dimension.AGE})
_UNSIZED = frozenset(
    {Dimension.TIME, Dimension.AGE, Dimension.SPEED, Dimension.TEMPERATURE, Dimension.RATE, Dimension.MASS}
)
# How the units of rates end that are counted by a time.
_PACED = ("/h", "/min", "/s", "/day", "/week", "/month", "/year")
_PLAIN = frozenset({"", "level", "value", "total", "size", "estimate"})
_RATED = frozenset({"a", "an", "per", "each", "apiece"})


def right_kind(asked: Asked, view: View, own: Own) -> bool:
    """Say whether unit, dimension and role are those that are asked for."""
    figure, unit = own.figure, own.figure.quantity.unit
    if asked.unit and unit.name != asked.unit:
        return False
    if figure.measure in _DISTANCES and not _asks_distance(view.question):
        return False  # "seven behind Orn": neither has seven points
    if asked.loses and _is_lost(asked, own):
        return True
    if asked.change:
        return _is_change(asked, view, own)
    if figure.role is Role.CHANGE or unit.dimension in _ASIDE - {asked.dimension}:
        return False
    if not _may_be_stuff(asked, own):
        return False
    if not _may_be_price(asked, view, own) or not _may_be_size(asked, view, own):
        return False
    if unit.dimension is Dimension.TIME and own.following in {"ago", "earlier", "later", "before", "after"}:
        return False
    if unit.dimension is Dimension.TIME and (is_how_far(asked, view.question) or _lasts_otherwise(view, own)):
        return False  # no bridge is eighty years long, nor closed for as long as it will last
    # "How many people cycle?" may be met by "one in four people", not by "a fifth of the price".
    part = unit.name == "fraction" and _is_part_of(asked, own)
    counted = asked.dimension is Dimension.COUNT and (part or _counts(asked, own))
    return asked.dimension is None or unit.dimension is asked.dimension or counted or _is_pace(asked, unit)


_DISTANCES = frozenset({"gap", "lead", "margin"})
_BETWEEN = frozenset("behind ahead clear adrift short gap lead margin by more fewer less trail trailed".split())


def _asks_distance(question: Question) -> bool:
    """Say whether a question asks how far one is from another: "how many points *behind* Orn"."""
    return any(token.norm in _BETWEEN for token in question.tokens)


def is_how_far(asked: Asked, question: Question) -> bool:
    """Say whether "how long" is asked of nothing but a thing with a length: "how long is the bridge"."""
    names = frozenset().union(*asked.name_stems)
    things = set(asked.stems) - asked.adjectives - names
    verb = question.tokens[question.verb_place].stem if question.verb_place >= 0 else ""
    if verb in _LASTING:
        return False  # "how long does the train take"
    return asked.degree == "long" and bool(things) and things <= LONG_THINGS


def _lasts_otherwise(view: View, own: Own) -> bool:
    """Say whether a figure tells how long something lasts, and the question how long it was shut."""
    place = view.question.verb_place
    if own.figure.measure != "duration" or place < 0 or view.question.tokens[place].norm in AUXILIARIES:
        return False
    asked = view.question.tokens[place].stem
    return asked not in _LASTING and own.clause.isdisjoint(
        {asked, *(word for word, _ in view.corpus.concordance.relatives(asked))}
    )


_LASTING = frozenset("last take stay run go continu endur surviv live hold remain persist".split())


def _is_change(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a figure is the change that is asked for, or counts what undergoes it: "how many boats sank"."""
    figure = own.figure
    if asked.counted in own.stems and figure.role is Role.LEVEL:
        return undergoes(view, own)
    return figure.role is Role.CHANGE and (not asked.direction or figure.direction in {0, asked.direction})


def _may_be_stuff(asked: Asked, own: Own) -> bool:
    """Say whether a figure may be how much there is of a stuff: no price of a jar, nothing it sold for, no time."""
    dimension = own.figure.quantity.dimension
    if not asked.substance:
        return True
    if dimension is Dimension.MONEY:
        return own.following not in _RATED and own.preceding != "for"
    return dimension is not Dimension.TIME or asked.dimension is Dimension.TIME


def _is_pace(asked: Asked, unit: Unit) -> bool:
    """Say whether a speed is asked for and a unit counts turns or other things in a time: "3,000 rpm"."""
    return asked.dimension is Dimension.SPEED and (unit.name == "rpm" or unit.name.endswith(_PACED))


def _may_be_price(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a figure may be what "how much is the room" asks for: a price, or what the asked noun measures."""
    sold = own.preceding == "at"  # "sold at €2" tells a price
    if asked.costs and own.figure.measure in EARNED and not sold and not _measures(asked, view, own):
        return False  # "drills brought in €180 million": no drill costs that
    if not asked.priced or own.figure.quantity.dimension is Dimension.MONEY:
        return True
    return own.figure.quantity.dimension is not Dimension.COUNT and _measures(asked, view, own)


def _may_be_size(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a figure may be what "how large" asks for: no time, no distance, and money only of what is money."""
    if not asked.sized:
        return True
    figure, dimension = own.figure, own.figure.quantity.dimension
    if dimension is Dimension.MONEY:
        plain = own.nouns and own.nouns <= {*asked.stems, *GENERIC} and figure.measure in _PLAIN
        return bool(plain) or _measures(asked, view, own)
    if dimension is Dimension.COUNT and any(one.quantity.dimension is Dimension.AREA for one in own.sentence.figures):
        return False  # "120 cows on 95 hectares"
    if dimension is Dimension.COUNT and own.counted in PASSING:
        return False  # its visitors are no size of a museum
    return dimension not in _UNSIZED and figure.measure != "distance"


def _measures(asked: Asked, view: View, own: Own) -> bool:
    """Say whether one of the asked words names what the figure measures."""
    measures = {stem(fold(word)) for word in own.figure.measure.split()} - GENERIC
    return any(other in measures for word in asked.stems for other, _ in view.corpus.concordance.relatives(word))


def _is_lost(asked: Asked, own: Own) -> bool:
    """Say whether a level is what is lost, or counts those that lose: "it lost $3m", "40 clerks lose their posts"."""
    if own.figure.role is not Role.LEVEL:
        return False
    if own.figure.quantity.dimension is Dimension.MONEY:
        return asked.counted is None and bool(LOSING & own.stems)
    counts = asked.counted is not None and own.figure.quantity.dimension is Dimension.COUNT
    return counts and bool(LOSING & own.clause) and (own.verb in LOSING or _opens(own))


def _opens(own: Own) -> bool:
    """Say whether a number stands before the first verb of losing: "40 of the clerks will lose their posts"."""
    losing = min((token.start for token in own.sentence.tokens if token.stem in LOSING), default=0)
    verbs = (own.sentence.tokens[one.verb].start for one in own.sentence.predicates)
    start = own.figure.quantity.span.start
    return start < losing and not any(start < verb < losing for verb in verbs)


def _is_part_of(asked: Asked, own: Own) -> bool:
    """Say whether a share is one of something that is asked about, where "of" says of what."""
    (start, end), sentence = own.figure.quantity.span, own.sentence
    inside = {
        token.stem
        for token, tag in zip(sentence.tokens, sentence.tags, strict=True)
        if start <= token.start < end and tag is Tag.NOUN and token.stem not in _PARTING
    }
    if inside:
        # "One passenger in five" counts passengers, "one in nine cheeses" no kinds of cheese.
        return asked.counted in inside if asked.counted else not inside.isdisjoint(asked.stems)
    rest = [place for place, token in enumerate(sentence.tokens) if token.start >= end]
    if not rest or sentence.tokens[rest[0]].norm != "of":
        return True
    nouns = [sentence.tokens[place].stem for place in rest if sentence.tags[place] in {Tag.NOUN, Tag.NAME}]
    return not nouns or nouns[0] in asked.stems


def _counts(asked: Asked, own: Own) -> bool:
    """Say whether a measure is one of the units that "how many hours" counts."""
    span = own.figure.quantity.span
    return asked.counted is not None and (
        asked.counted == own.counted
        or any(token.stem == asked.counted for token in own.sentence.tokens if span.start <= token.start < span.end)
    )
