"""Series: what the later figures of a row leave unsaid, as in "5.2 in the north and 3.1 with us", "Ada's eight"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.extract.meaning.changes import first_of
from qa_bot.extract.meaning.phrases import noun_before, phrase_right
from qa_bot.lexicon.en.figure_words import DIMENSION_ADJECTIVES
from qa_bot.lexicon.en.flows import PAYING, SETTING_ASIDE, TAKING, TAKING_WITH_IN
from qa_bot.model.document import Tag
from qa_bot.model.figure import Figure, Role
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.meaning.subject import Grammar
    from qa_bot.model.quantity import Quantity, Unit

    Place = tuple[int, int]

# Between two figures of which the second is the one that the first is compared with or replaced by.
_COMPARED = (
    ("up", "from"), ("down", "from"), ("compared", "to"), ("compared", "with"), ("against",), ("versus",),
    ("instead", "of"), ("rather", "than"), ("as", "against"),
)  # fmt: skip
_OTHERWISE = frozenset(("about", "approximately", "nearly", ",", "or", "("))
_ENDS = frozenset(("to", "from", "at"))
_FARTHEST = 16
_REPEATED = frozenset((Dimension.COUNT, Dimension.LENGTH, Dimension.MASS, Dimension.VOLUME, Dimension.AREA))
_MEASURED = frozenset((Dimension.LENGTH, Dimension.MASS, Dimension.VOLUME, Dimension.AREA))
_WITHIN = ("the", "a", "an", "and", "of", "'s", "’s", "'", "’")
_AFTER_MARK, _LEAST = 5, 2
_MARKS, _LEFT = (",", "and", ";", "while", "whereas"), ("remaining", "the", "other", "last", "about", "some")
_NOMINAL = frozenset((Tag.NOUN, Tag.NAME, Tag.ADJ))


def complete(grammar: Grammar, earlier: Sequence[tuple[Figure, Place]], figure: Figure, place: Place) -> Figure:
    """Give a figure what it takes over from the figures before it in its sentence."""
    if not earlier:
        return _beside(grammar, figure, place)
    before, last = earlier[-1]
    between = grammar.norms[last[1] : place[0]]
    if between and "or" in between and _OTHERWISE.issuperset(between):
        return _renamed(before, figure)
    if _same_things(grammar, before, last, figure, place):
        unit = before.quantity.unit
        unsaid = unit.name if unit.dimension is Dimension.COUNT else before.measure
        return replace(figure, quantity=replace(figure.quantity, unit=unit), measure=figure.measure or unsaid)
    model = _model(grammar, earlier, figure, place)
    if model is None:
        if _same_money(grammar, before, last, figure, place):
            figure = replace(figure, quantity=replace(figure.quantity, unit=before.quantity.unit))
        return _beside(grammar, figure, place)
    figure = _set_against(grammar, last, _alike(grammar, *model, figure, place), place)
    return _beside(grammar, _gapped(grammar, model[0], last, figure, place), place)


def numbered_again(figure: Figure, before: Figure | None) -> Figure:
    """Let "the number had fallen to 310" count what was counted before: the inhabitants of the isle."""
    again = figure.subject.lower() in _AGAIN and before is not None
    if before is None or not again or figure.quantity.dimension is not Dimension.COUNT or figure.quantity.unit.name:
        return figure
    subject = f"{before.subject}: {figure.subject}"
    return replace(
        figure, quantity=replace(figure.quantity, unit=before.quantity.unit), subject=subject,
        subject_spans=(*figure.subject_spans, *before.subject_spans), measure=before.measure or figure.measure,
    )  # fmt: skip


_POINTERS, _NUMBERS = ("the", "this", "that", "their", "its"), ("number", "total", "figure", "count")
_AGAIN = frozenset(f"{pointer} {noun}" for pointer in _POINTERS for noun in _NUMBERS)


def _renamed(before: Figure, figure: Figure) -> Figure:
    """Give the second of "$2.5 million, or 6 %" the meaning of the first."""
    role = before.role if before.role is Role.CHANGE else figure.role
    return replace(
        figure, subject=before.subject, subject_spans=before.subject_spans, measure=before.measure, role=role,
        direction=before.direction if role is Role.CHANGE else figure.direction,
        period=before.period, period_stated=before.period_stated, against=before.against,
    )  # fmt: skip


def _same_things(grammar: Grammar, before: Figure, last: Place, figure: Figure, place: Place) -> bool:
    """Say whether a bare number after a second verb counts what the first did: "opened 14 shops and closed 5"."""
    one, other = before.quantity, figure.quantity
    bare = other.dimension is Dimension.COUNT and not other.unit.name
    between = grammar.norms[last[1] : place[0]]
    if not bare or not one.unit.name or one.dimension is Dimension.SHARE:
        return False
    if any(between[at : at + 2] in (["of", "which"], ["of", "whom"]) for at in range(len(between) - 1)):
        return True  # "41 seats, of which the Greens hold 13"
    after = grammar.norms[place[1] : place[1] + 1]
    if between[-1:] == ["and"] and after[0:1] and after[0] in between and grammar.tag(place[1]) is Tag.ADP:
        return True  # "1,830 work in Norway and 610 in Sweden", "it is €9 in Norway and 11 in Sweden"
    ends = grammar.norms[place[1] : place[1] + 1] in ([], ["."], [","], [";"], ["and"], ["in"])
    governed = first_of(grammar, place) - 1 in grammar.verbs
    if governed and ends and not {";", "while", "whereas"}.isdisjoint(between):
        return one.dimension in _REPEATED  # "it used 40 tonnes a year; the new one needs 26"
    if not governed or one.dimension is not Dimension.COUNT:
        return False
    joint = next((at for at in range(place[0] - 2, last[1] - 1, -1) if grammar.norms[at] in ("and", "but")), None)
    return ends and joint is not None and all(grammar.tag(at) not in _NOMINAL for at in range(joint, place[0]))


def _same_money(grammar: Grammar, before: Figure, last: Place, figure: Figure, place: Place) -> bool:
    """Say whether a bare number is money like the one before: "it cost €9 million, the new one *12 million*"."""
    one, other = before.quantity, figure.quantity
    if one.dimension is not Dimension.MONEY or not is_bare(other):
        return False
    if _is_scaled(grammar, place):
        return _is_scaled(grammar, last) and grammar.norms[place[1] : place[1] + 1] in _CLOSED
    paid = first_of(grammar, place) - 1
    return paid in grammar.verbs and grammar.norms[paid] in PAYING and grammar.norms[place[1] : place[1] + 1] in _CLOSED


def money_again(grammar: Grammar, figure: Figure, place: Place, money: Unit | None) -> Figure:
    """Let the bare millions that somebody pays or earns be of the money that the paragraph spoke of before."""
    if money is None or not is_bare(figure.quantity) or not _is_scaled(grammar, place):
        return figure
    verb = grammar.verb_before(place[0])
    if verb is None or grammar.norms[verb] not in PAYING | TAKING | TAKING_WITH_IN | SETTING_ASIDE:
        return figure
    return replace(figure, quantity=replace(figure.quantity, unit=money))


def is_bare(quantity: Quantity) -> bool:
    """Say whether a quantity is a number and no more."""
    return quantity.dimension is Dimension.COUNT and not quantity.unit.name


def _is_scaled(grammar: Grammar, place: Place) -> bool:
    """Say whether a number is one of millions."""
    return not _SCALES.isdisjoint(grammar.norms[place[0] : place[1]])


_SCALES = frozenset(("million", "billion", "trillion", "millions", "billions", "m", "mn", "bn"))
_OPEN_ENDS = ", . ; ) and or in on for of after by from to"
_CLOSED: tuple[list[str], ...] = ([], *([word] for word in _OPEN_ENDS.split()))


def _model(
    grammar: Grammar, earlier: Sequence[tuple[Figure, Place]], figure: Figure, place: Place
) -> tuple[Figure, Place] | None:
    """Return the nearest earlier figure of the same kind that no verb parts from this one."""
    for before, where in reversed(earlier):
        if place[0] - where[1] > _FARTHEST or any(where[1] <= verb < place[0] for verb in grammar.verbs):
            return None
        one, other = before.quantity, figure.quantity
        alike = one.unit == other.unit or (one.dimension is other.dimension and one.dimension in _MEASURED)
        if alike or _may_count(grammar, before, figure, where, place):
            return before, where
    return None


def _may_count(grammar: Grammar, before: Figure, figure: Figure, where: Place, place: Place) -> bool:
    """Say whether a bare number counts what an earlier one counts, or measures in its unit: "42 hours, not 48"."""
    one, other = before.quantity, figure.quantity
    if other.dimension is not Dimension.COUNT or other.unit.name or not one.unit.name:
        return False
    between = tuple(grammar.norms[where[1] : place[0]])
    closed = grammar.norms[place[1] : place[1] + 1] in ([], ["."], [","], [";"], ["and"])
    named = closed and _alone(grammar, where, place) is not None
    # "the first lap in 61 seconds and the second in 58"
    parallel = (
        closed
        and not {"and", ","}.isdisjoint(between)
        and between[-1:] == tuple(grammar.norms[where[0] - 1 : where[0]])
    )
    moved = between == ("from",)  # "slid to $9 million from 12 million"
    return (
        one.dimension is Dimension.COUNT
        or named
        or (parallel and grammar.tag(place[0] - 1) is Tag.ADP)
        or moved
        or any(between[-len(words) :] == words for words in _COMPARED)
    )


def _alike(grammar: Grammar, before: Figure, where: Place, figure: Figure, place: Place) -> Figure:
    """Take over unit, role and subject as far as the figure says nothing else."""
    between = tuple(grammar.norms[where[1] : place[0]])
    if not figure.quantity.unit.name:
        measured = before.quantity.dimension is not Dimension.COUNT  # what was covered in 58 seconds took 58 seconds
        measure = before.measure if measured and figure.quantity.dimension is Dimension.COUNT else figure.measure
        figure = replace(figure, quantity=replace(figure.quantity, unit=before.quantity.unit), measure=measure)
    compared = any(between[-len(words) :] == words for words in _COMPARED)
    if (compared or between[-1:] == ("from",)) and before.role is not Role.CHANGE:
        return replace(
            figure, subject=before.subject, subject_spans=before.subject_spans, measure=before.measure,
            role=before.role, direction=0,
        )  # fmt: skip
    after = grammar.norms[place[1] : place[1] + 1]
    # "… compared with a profit of $3m" has a noun of its own
    goes_on = (
        before.role is Role.CHANGE
        and figure.role is Role.LEVEL
        and between[-1:] not in (("to",), ("from",), ("at",))
        and not (between[-1:] == ("of",) and noun_before(grammar, first_of(grammar, place)) is not None)
    )
    if goes_on and after != ["of"] and len(between) > 1:
        return replace(
            figure, subject=before.subject, subject_spans=before.subject_spans, measure=before.measure,
            role=before.role, direction=before.direction,
        )  # fmt: skip
    return figure


def _set_against(grammar: Grammar, last: Place, figure: Figure, place: Place) -> Figure:
    """Read whose the second of two is that are set against each other: "52 %, against 44 % for *her rival*"."""
    between = tuple(grammar.norms[last[1] : place[0]])
    link = grammar.norms[place[1]] if place[1] < len(grammar.norms) else ""
    if link not in _WHOSE or not any(between[-len(words) :] == words for words in _AGAINST):
        return figure
    target = phrase_right(grammar, place[1] + 1)
    if target is None or any(at in grammar.timed for at in range(place[1] + 1, target[1])):
        return figure
    grouped = link == "for" or any(grammar.norms[at] in _GROUPS for at in range(*target))
    words, span = grammar.words(target), grammar.span(target)
    if not grouped:
        words, spans = f"{figure.subject}: {words}" if figure.subject else words, (span, *figure.subject_spans)
        return replace(figure, subject=words, subject_spans=spans)
    return replace(figure, subject=words, subject_spans=(span,))


_AGAINST = (("against",), ("versus",), ("compared", "with"), ("compared", "to"), ("as", "against"))
_WHOSE = frozenset(("for", "in", "among"))
_GROUPS = frozenset(("group", "groups", "arm", "cohort", "control", "controls", "placebo", "patients", "women", "men"))


def _gapped(grammar: Grammar, before: Figure, last: Place, figure: Figure, place: Place) -> Figure:
    """Read the subject that stands alone before the second figure: "The north got $6m, *the islands* $3m"."""
    where = _alone(grammar, last, place) if before.role is not Role.CHANGE else None
    if where is None:
        return figure
    named = before.measure in before.subject.lower().split()  # "tyres are €20, brakes €30"
    told = grammar.norms[place[1] : place[1] + 1]
    told_side = bool(told) and told[0] in DIMENSION_ADJECTIVES
    measure = figure.measure if named or not before.measure or told_side else before.measure
    subject, spans = grammar.words(where), (grammar.span(where),)
    return replace(figure, subject=subject, subject_spans=spans, measure=measure, role=before.role)


def _alone(grammar: Grammar, last: Place, place: Place) -> Place | None:
    """Return the noun phrase that stands alone between a mark after one figure and the next figure."""
    end = place[0]
    while end > last[1] and grammar.norms[end - 1] in _LEFT:
        end -= 1
    if end - 1 > last[1] and grammar.tag(end - 1) is Tag.ADP and grammar.norms[end - 1] == grammar.norms[last[0] - 1]:
        end -= 1  # "accounted for 48 %, milk *for* 31 %"
    mark = next((at for at in range(last[1], min(end, last[1] + _AFTER_MARK)) if grammar.norms[at] in _MARKS), None)
    if mark is None or grammar.tag(end - 1) not in (Tag.NOUN, Tag.NAME) or end - 1 in grammar.timed:
        return None
    at = mark + 1
    while at < end and grammar.norms[at] in _WITHIN:
        at += 1
    counted = at < end and grammar.tag(at) is Tag.NUM and at + 1 < end  # "the two side spans 190 metres"
    nominal = all(
        grammar.tag(one) in _NOMINAL or (counted and one == at) or grammar.norms[one] in _WITHIN
        for one in range(at, end)
    )
    return (at, end) if at < end and nominal else None


def _beside(grammar: Grammar, figure: Figure, place: Place) -> Figure:
    """Read the owner or the thing that stands right before: "against Ada's eight", "the islands (12)"."""
    first, last = place
    before = grammar.norms[first - 1] if first else ""
    if figure.role is Role.CHANGE:
        return figure
    bracketed = before == "(" and grammar.norms[last : last + 1] in ([")"], [","], [";"])
    owned = before in ("'s", "’s", "'", "’") and grammar.norms[last : last + 1] in ([], ["."], [","], [";"], ["and"])
    if not (bracketed or owned) or first < _LEAST:
        return figure
    where = _nominals(grammar, first - 1) if owned else next(iter(grammar.phrase_left(first - 2).ranges), None)
    if where is None:
        return figure
    return replace(figure, subject=grammar.words(where), subject_spans=(grammar.span(where),))


def _nominals(grammar: Grammar, end: int) -> Place | None:
    """Return the nouns and names that end at a place."""
    first = end
    while first and grammar.tag(first - 1) in _NOMINAL:
        first -= 1
    return (first, end) if first < end else None
