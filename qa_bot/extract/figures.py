"""Figures: quantities with a meaning: whose, of what, when, a level or a change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from qa_bot.extract.meaning.subject import Found, Grammar
from qa_bot.extract.meaning.timing import Timing, time_quantities
from qa_bot.lexicon.en.figure_words import FALLS, LEVEL_VERBS, RISES
from qa_bot.model.document import Tag
from qa_bot.model.figure import Figure, Role
from qa_bot.model.quantity import Dimension, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qa_bot.model.document import Sentence
    from qa_bot.model.span import Span
from qa_bot.extract.meaning.carried import Carried, carry_period, meant_by_them
from qa_bot.extract.meaning.changes import change_word, is_loss, is_thing
from qa_bot.extract.meaning.clause import head, read_meaning
from qa_bot.extract.meaning.partitive import read_counted
from qa_bot.extract.meaning.parts import is_rank, read_role
from qa_bot.extract.meaning.phrases import phrase_right
from qa_bot.extract.meaning.series import complete, money_again, numbered_again
from qa_bot.extract.meaning.tense import is_now
from qa_bot.extract.meaning.unsaid import lasts, lead_or_gap, told_side, unsaid_measure

_SMALL = 10
_TRADED = frozenset(("share", "shares", "stock", "stocks"))
# Verbs that say how large their subject is, so that its head names the measure.
_STATING = frozenset(
    (
        *RISES,
        *FALLS,
        *LEVEL_VERBS,
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "widened",
        "slowed",
        "went",
        "came",
        "range",
        "ranges",
        "ranged",
        "varies",
        "varied",
    )
)


def read_figures(sentences: Iterable[Sentence]) -> list[tuple[Figure, ...]]:
    """Return the figures of every sentence of one document, in order.

    Period and subject are carried forward within a paragraph until the text names others; a heading's period
    holds for the paragraphs below it.
    """
    carried = Carried()
    return [_sentence_figures(sentence, carried) for sentence in sentences]


def _sentence_figures(sentence: Sentence, carried: Carried) -> tuple[Figure, ...]:
    """Return the figures of one sentence and move on what is carried."""
    if sentence.paragraph != carried.paragraph:
        carried.paragraph, carried.period = sentence.paragraph, carried.heading
        carried.subject, carried.spans, carried.counted, carried.before = "", (), None, None
        carried.money = None
    if sentence.is_heading:
        carried.heading = next((one for one in sentence.periods if one.resolved), None)
    if not sentence.quantities:
        carry_period(sentence, carried)
        return ()
    places = [_place(sentence, quantity) for quantity in sentence.quantities]
    counted = frozenset(
        at
        for quantity, (first, last) in zip(sentence.quantities, places, strict=True)
        for at in range(first, last)
        # "doubled" is a number, and the verb of its clause as well.
        if quantity.dimension is not Dimension.MULTIPLE or last > first + 1
    )
    grammar = Grammar(sentence, counted, _timed_tokens(sentence))
    timings = time_quantities(sentence, places, sentence.quantities)
    figures: list[tuple[Figure, tuple[int, int]]] = []
    for quantity, place, timing in zip(sentence.quantities, places, timings, strict=True):
        if quantity.dimension is Dimension.ORDINAL and not is_rank(grammar, place):
            continue
        if _points_back(grammar, quantity, place) or _is_within_time(sentence, quantity):
            continue
        figure = _figure(grammar, quantity, place, timing, carried)
        figure = numbered_again(complete(grammar, figures, figure, place), carried.counted)
        figure = money_again(grammar, figure, place, carried.money)
        if figure.quantity.dimension is Dimension.MONEY:
            carried.money = figure.quantity.unit
        figures.append((figure, place))
        counts = figure.quantity.dimension is Dimension.COUNT and figure.role is not Role.CHANGE
        if counts and figure.quantity.unit.name:
            carried.before = carried.counted
            carried.counted = figure
    old = [timing.period for timing in timings if timing.aside] + [timing.against for timing in timings]
    carry_period(sentence, carried, frozenset(period for period in old if period is not None))
    return tuple(figure for figure, _ in figures)


def _place(sentence: Sentence, quantity: Quantity) -> tuple[int, int]:
    """Return the first and last token that a quantity touches."""
    first = bisect_right(sentence.tokens, quantity.span.start, key=attrgetter("end"))
    last = bisect_left(sentence.tokens, quantity.span.end, key=attrgetter("start"))
    return (first, last) if first < last else (0, 0)


def _timed_tokens(sentence: Sentence) -> frozenset[int]:
    """Return the tokens that tell a time."""
    starts = [token.start for token in sentence.tokens]
    return frozenset(
        at
        for period in sentence.periods
        for at in range(bisect_left(starts, period.span.start), bisect_left(starts, period.span.end))
    )


def _figure(grammar: Grammar, quantity: Quantity, place: tuple[int, int], timing: Timing, carried: Carried) -> Figure:
    """Put one figure together."""
    counted = read_counted(grammar, quantity, place, meant_by_them(grammar, place, carried))
    quantity = counted.quantity
    change = change_word(grammar, place)
    loss = change is not None and is_loss(grammar, quantity, change)
    change = None if loss or (change is not None and is_thing(grammar, quantity, change)) else change
    role, direction = read_role(grammar, quantity, place, change)
    found, measure = read_meaning(grammar, quantity, place, change if role is Role.CHANGE else None)
    found, measure = counted.meaning(found, measure)
    subject, spans = _named(grammar, found, carried)
    period, stated = timing.period, timing.period is not None
    # A heading's time holds whatever the tense; that of an earlier sentence does not hold for what is so now.
    if period is None and not timing.aside and quantity.dimension is not Dimension.AGE:
        period = carried.heading if is_now(grammar, place) else carried.period
    measure = "" if quantity.dimension is Dimension.ORDINAL else "loss" if loss else measure
    measure = "duration" if measure == "level" and lasts(grammar, quantity, place) else measure
    measure = lead_or_gap(grammar, quantity, place) or measure
    measure = measure or _fallback_measure(grammar, quantity, place, role, direction, found)
    if found.ranges and not found.anaphoric:
        carried.subject, carried.spans = subject, spans
    return Figure(
        quantity=quantity,
        subject=subject,
        subject_spans=spans,
        measure=measure,
        period=period,
        period_stated=stated,
        role=role,
        direction=direction,
        against=timing.against if role is Role.CHANGE else None,
        sentence=grammar.sentence.index,
    )


def _fallback_measure(
    grammar: Grammar, quantity: Quantity, place: tuple[int, int], role: Role, direction: int, found: Found
) -> str:
    """Name what is measured by the role, or by the subject itself: "inflation slowed to 2.4 %"."""
    if quantity.dimension is Dimension.ORDINAL:
        ranked = phrase_right(grammar, place[1] + (grammar.norms[place[1] : place[1] + 1] == ["-"]))
        return grammar.words((ranked[0], min(ranked[1], ranked[0] + 2))) if ranked is not None else "rank"
    if role is Role.SHARE:
        return "share"
    if role is Role.CHANGE:
        return "decrease" if direction < 0 else "increase"
    verb = grammar.verb_before(place[0])
    stating = verb is None or grammar.norms[verb] in _STATING
    if quantity.dimension is Dimension.MONEY and verb is not None and _is_traded(grammar, found):
        told = stating or grammar.norms[place[0] - 1] in ("at", "to")
        return "price" if told else ""  # "its shares fell to $3"
    if quantity.dimension is Dimension.AGE:
        return "age"
    if side := told_side(grammar, quantity, place):
        return side
    unsaid = unsaid_measure(grammar, quantity, place, verb)
    if not found.ranges or found.anaphoric or not stating or lasts(grammar, quantity, place):
        return unsaid
    first, end = found.ranges[-1]
    named = all(grammar.tag(at) in (Tag.NAME, Tag.PRON, Tag.DET, Tag.PUNCT) for at in range(first, end))
    return unsaid if named else head(grammar, found.ranges[-1])


def _is_traded(grammar: Grammar, found: Found) -> bool:
    """Say whether a subject is shares, whose sum of money is a price."""
    return bool(found.ranges) and bool(_TRADED.intersection(grammar.norms[at] for at in range(*found.ranges[-1])))


def _points_back(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> bool:
    """Say whether a small number only points at things named before: "the two powers", "both of these three"."""
    if quantity.dimension is Dimension.COUNT and grammar.norms[place[0] : place[1]] == ["one"]:
        counting = place[1] < len(grammar.norms) and grammar.tag(place[1]) is Tag.NOUN
        return not (quantity.unit.name and counting)  # "pulled one back"
    small = quantity.dimension is Dimension.COUNT and quantity.high <= _SMALL and grammar.norms[place[0]].isalpha()
    before = grammar.norms[place[0] - 1] if place[0] else ""
    return small and before in (
        "the",
        "these",
        "those",
        "other",
        "both",
    )


def _is_within_time(sentence: Sentence, quantity: Quantity) -> bool:
    """Say whether a length of time is part of a time that points: the "two years" of "the next two years"."""
    return quantity.dimension is Dimension.TIME and any(
        period.span.start <= quantity.span.start
        and quantity.span.end <= period.span.end
        and period.span != quantity.span
        for period in sentence.periods
    )


def _meant(grammar: Grammar, place: tuple[int, int]) -> tuple[int, int] | None:
    """Return what "those" or "that" stands for: the "trade volumes" of "trade volumes are below those between …"."""
    first = place[0]
    if grammar.norms[first] not in ("that", "those") or grammar.norms[first + 1 : first + 2] not in _POINTED:
        return None
    verb = grammar.verb_before(first)
    subject = grammar.subject_of(verb).ranges if verb is not None else ()
    if not subject:
        return None
    begin, end = subject[0]
    last = next((at for at in range(begin, end) if grammar.norms[at] in ("of", "between", "in", "for", "to")), end)
    start = last
    while start > begin and grammar.tag(start - 1) is Tag.NOUN:
        start -= 1
    return (start, last) if start < last else None


_POINTED = (["of"], ["between"], ["in"], ["for"], ["from"])


def _named(grammar: Grammar, found: Found, carried: Carried) -> tuple[str, tuple[Span, ...]]:
    """Put the subject into words: the wider one first, and what a pronoun stands for from the context."""
    spans = tuple(grammar.span(place) for place in found.ranges)
    if not spans:
        return carried.subject, carried.spans
    words = ": ".join(grammar.words(place) for place in reversed(found.ranges))
    if (meant := _meant(grammar, found.ranges[0])) is not None:
        return f"{grammar.words(meant)} {words.split(' ', 1)[1]}", (*spans, grammar.span(meant))
    stands = dict(grammar.sentence.stands_for)
    if found.anaphoric and (told := stands.get(found.ranges[0][0])) and found.ranges[0][1] - found.ranges[0][0] == 1:
        return told, spans
    if found.anaphoric and carried.subject:
        lone = found.ranges[0][1] - found.ranges[0][0] == 1 or grammar.norms[found.ranges[0][0]] in (
            "this",
            "these",
            "that",
            "such",
        )
        return (carried.subject if lone else f"{carried.subject}: {words}"), (*spans, *carried.spans)
    return words, spans
