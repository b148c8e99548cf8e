"""How a figure of the text fits a figure that is asked for: subject, period, unit, role; gates where it does not."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.apart import is_apart, is_now, other_circumstance, outdated
from qa_bot.answer.belonging import is_anothers, is_old, is_reached
from qa_bot.answer.deeds import other_deed
from qa_bot.answer.fit_kind import right_kind
from qa_bot.answer.fit_subject import SubjectWord, subject_words, weigh_subject
from qa_bot.answer.staged import other_stage
from qa_bot.model.candidate import Gate
from qa_bot.model.clue import Clue
from qa_bot.model.figure import Role
from qa_bot.model.period import Grain, Period
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import QuestionType
from qa_bot.question.asked import read_asked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_BE = frozenset({"is", "are", "was", "were"})
_FEW, _LATEST = 24, 10_000
_SPOKEN_OF = ("of the year", "of the quarter", "of the month", "of the season", "of the week", "of the decade")
_NOW = (
    "this ",
    "today",
    "now",
    "current",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)


class Fit(NamedTuple):
    """A figure beside what was asked.

    ``subject`` is the weighted share of the asked words that are met; ``missing`` lists those that nothing near
    the figure says; ``gate`` is the first constraint that fails, or None.
    """

    sentence: Sentence
    place: int
    figure: Figure
    subject: float
    period: Clue | None
    missing: tuple[str, ...]
    gate: Gate | None

    @property
    def clues(self) -> tuple[tuple[Clue, float], ...]:
        """What speaks for the figure."""
        found: list[tuple[Clue, float]] = [(Clue.SUBJECT_FITS, round(self.subject, 3)), (Clue.RIGHT_UNIT, 1.0)]
        if self.period:
            found.append((self.period, 1.0))
        return tuple(found)


def askings(question: Question) -> tuple[Asked, ...]:
    """Return what is asked for; "how long is it" asks for a length first, and then for a time."""
    asked = read_asked(question)
    if question.type is QuestionType.HOW_LONG and any(token.norm in _BE for token in question.tokens):
        return asked._replace(dimension=Dimension.LENGTH), asked._replace(dimension=Dimension.TIME)
    return (asked,)


@lru_cache(maxsize=16)
def fits(asked: Asked, view: View) -> tuple[Fit, ...]:
    """Hold the figures of the retrieved passages against what is asked, best first; failed gates come last."""
    words = subject_words(asked, view)
    found = [
        _fit(asked, view, place, figure, words)
        for place, figure in _figures(asked, view)
        if not _is_given(asked, figure)
    ]
    found.sort(key=_order)
    return tuple(found)


@lru_cache(maxsize=16)
def passing(asked: Asked, view: View, least: float) -> tuple[Fit, ...]:
    """Return those of ``fits`` that pass every gate and meet so much of the subject, what dismisses most tried first.

    Most figures are of another time, or of what is not asked at all: to tell which gate such a one fails takes as long
    as to weigh one that passes.
    """
    words, found = subject_words(asked, view), []
    for place, figure in _figures(asked, view):
        if _is_given(asked, figure):
            continue
        own = view.corpus.own(place, figure)
        subject, missing = weigh_subject(asked, words, own)
        if subject < least:
            continue
        period, other_period = _period(asked, figure, own.sentence)
        if not other_period and _gate(asked, view, place, own, missing, other_period=False) is None:
            found.append(Fit(own.sentence, place, figure, subject, period, missing, None))
    found.sort(key=_order)
    return tuple(found)


def _order(fit: Fit) -> tuple[bool, float, bool, int, int]:
    """Sort the best first; failed gates come last."""
    return fit.gate is not None, -fit.subject, fit.period is None, _lateness(fit), fit.place


@lru_cache(maxsize=16)
def dimensions(view: View) -> frozenset[Dimension]:
    """Return what the figures of the retrieved passages measure: no figure of another dimension fits anything."""
    places = [place for hit in view.hits for place in range(*view.corpus.passages[hit.passage])]
    return frozenset(figure.quantity.dimension for place in places for figure in view.corpus.sentences[place].figures)


def _is_given(asked: Asked, figure: Figure) -> bool:
    """Say whether the question names the figure itself: "how much more with 60 mg than with 30 mg" asks for neither."""
    own = figure.quantity
    return any((one.low, one.high, one.unit.name) == (own.low, own.high, own.unit.name) for one in asked.given)


def _figures(asked: Asked, view: View) -> list[tuple[int, Figure]]:
    """List the figures of the retrieved passages with the number of their sentence.

    Where they are many, only those of paragraphs that say a word of what is asked.
    """
    passages = [view.corpus.passages[hit.passage] for hit in view.hits]
    places = [place for passage in passages for place in range(*passage)]
    sentences = view.corpus.sentences
    found = [(place, figure) for place in places for figure in sentences[place].figures]
    if len(found) <= _FEW or not asked.stems:
        return found
    concordance = view.corpus.concordance
    said = {
        place for word in asked.stems for other, _ in concordance.relatives(word) for place in concordance.places(other)
    }
    near = {(id(sentences[place].document), sentences[place].paragraph) for place in places if place in said}
    return [
        (place, figure)
        for place, figure in found
        if (id(sentences[place].document), sentences[place].paragraph) in near
    ]


def _lateness(fit: Fit) -> int:
    """Sort a later period before an earlier one, for questions that name none; "today" is later than all."""
    period = fit.figure.period
    if is_now(fit.figure, fit.sentence):
        return -_LATEST
    return -period.end.year if period and period.end else 0


def _fit(asked: Asked, view: View, place: int, figure: Figure, words: Sequence[SubjectWord]) -> Fit:
    """Hold one figure against what is asked."""
    own = view.corpus.own(place, figure)
    subject, missing = weigh_subject(asked, words, own)
    period, other_period = _period(asked, figure, own.sentence)
    gate = _gate(asked, view, place, own, missing, other_period=other_period)
    return Fit(own.sentence, place, figure, subject, period, missing, gate)


def _gate(
    asked: Asked, view: View, place: int, own: Own, missing: tuple[str, ...], *, other_period: bool
) -> Gate | None:
    """Return the first constraint that a figure fails."""
    if not right_kind(asked, view, own):
        return Gate.OTHER_UNIT
    if is_anothers(asked, view, own) or is_apart(asked, view, place, own) or other_deed(asked, view, own):
        return Gate.OTHER_SUBJECT
    left = is_reached(asked, own) or (not asked.past and is_old(asked, own))
    if other_period or left or outdated(asked, view, own):
        return Gate.OTHER_PERIOD
    unsure = other_stage(asked, view, own) or other_circumstance(asked, missing, view, own)
    return Gate.UNSURE if unsure else None


def _period(asked: Asked, figure: Figure, sentence: Sentence) -> tuple[Clue | None, bool]:
    """Return the clue that the period gives, and whether it is another one than asked."""
    periods = asked.periods
    if not periods:
        return _loosely(asked.loosely, figure, sentence) if asked.loosely else (None, False)
    for period in periods:
        if figure.period is not None and period_meets(period, figure):
            return (Clue.PERIOD_FOUND if figure.period_stated else Clue.PERIOD_CARRIED), False
    spoken = [own for own in sentence.periods if any(own.same_as(period) for period in periods)]
    # "90,000 have one; in 2017 there were 4,000": the year is that of another figure of the kind.
    kind = figure.quantity.dimension
    led = (one for one in sentence.figures if one.quantity.dimension is kind and one.period_stated and one.period)
    taken = [one.period for one in led if one.period and one.period.span.end <= one.quantity.span.start]
    spoken = [own for own in spoken if own not in taken]
    spoken = [own for own in spoken if not _is_of_part(own, figure, sentence)]
    if figure.period is None and any(not _compared(own, sentence) for own in spoken):
        return Clue.PERIOD_FOUND, False
    return None, True


def _is_of_part(period: Period, figure: Figure, sentence: Sentence) -> bool:
    """Say whether a time belongs to a share or multiple after a figure: "310 now, *a third of the number in 1970*"."""
    return any(
        one.quantity.dimension in {Dimension.SHARE, Dimension.MULTIPLE}
        and figure.quantity.span.end <= one.quantity.span.start < period.span.start
        for one in sentence.figures
    )


def _compared(period: Period, sentence: Sentence) -> bool:
    """Say whether a time is only what a figure is set against: "4 points higher than in 2015", "as many as in 1990"."""
    before = [token.norm for token in sentence.tokens if token.end <= period.span.start][-2:]
    return bool({"than", "as"}.intersection(before))


def _loosely(loosely: Sequence[str], figure: Figure, sentence: Sentence) -> tuple[Clue | None, bool]:
    """Compare a time that only the text can tell ("last season") by its words; "this year" is what no other one is."""
    text = sentence.document.text
    own = figure.period.span.of(text).lower() if figure.period and figure.period_stated else ""
    if own in loosely:
        return Clue.PERIOD_FOUND, False
    if all(words.endswith(_SPOKEN_OF) for words in loosely):
        return None, False  # "at the end of the year": which year the text speaks of is left open
    if any(words.startswith(_NOW) for words in loosely):
        return None, bool(own) and figure.period is not None and not figure.period.resolved
    others = {other.period for other in sentence.figures if other.period_stated}
    others |= {other.against for other in sentence.figures}  # "1,240, 85 more than a year earlier" is not of then
    plain = (own for own in sentence.periods if own not in others and not _compared(own, sentence))
    said = {period.span.of(text).lower() for period in plain}
    return (Clue.PERIOD_CARRIED, False) if not own and said.intersection(loosely) else (None, True)


def _from_year_before(asked: Period, figure: Figure) -> bool:
    """Say whether a change of some months or a year on the year before is asked for by both its ends."""
    own, against = figure.period, figure.against
    if own is None or own.start is None or asked.start is None or own.grain is Grain.RANGE:
        return False
    if own.end is None or asked.end not in {None, own.end}:
        return False
    yearly = against is None or against.start == asked.start
    return yearly and asked.start == own.start._replace(year=own.start.year - 1)


def period_meets(asked: Period, figure: Figure) -> bool:
    """Say whether a figure is one of the asked period.

    A change "between 2022 and 2023" is the change of 2023; one "in 2024 compared to 2023" is also the one between
    2023 and 2024.
    """
    own = figure.period
    if own is None:
        return False
    if asked.same_as(own):
        return True
    if asked.covers(own):  # a change within a stretch of years is not the change over all of it
        stretch = asked.grain is Grain.RANGE or asked.start is None or asked.end is None
        return not (figure.role is Role.CHANGE and stretch) or _from_year_before(asked, figure)
    if figure.role is not Role.CHANGE:
        return False
    if own.grain is Grain.RANGE and asked.end is not None and asked.end == own.end:
        return asked.grain is not Grain.RANGE
    against = figure.against
    return against is not None and (asked.start, asked.end) == (against.start, own.end)
