"""Figures before or after they doubled or halved: "doubled in the following fifty years", "had tripled by 1911"."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.compute import derived, quoted
from qa_bot.answer.figure import LEAST_SUBJECT, best_fit, sureness
from qa_bot.answer.fit import Fit, dimensions, fits
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.arithmetic import Computed
from qa_bot.extract.scaling import scaled
from qa_bot.lexicon.en.number_words import SMALL, TENS
from qa_bot.lexicon.en.rates import FOLLOWING
from qa_bot.model.figure import Role
from qa_bot.model.period import Day, Grain, Period
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType
from qa_bot.question.asked import read_asked
from qa_bot.question.listed import read_aggregate
from qa_bot.question.operands import read_operands
from qa_bot.text.format import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question
    from qa_bot.model.span import Span
    from qa_bot.question.asked import Asked

_LESS_SURE, _REACH, _DECADE = 0.05, 4, 10
_SURE = 0.85


class Growth(NamedTuple):
    """What became of a figure: how many times as much, from one year to another."""

    fit: Fit
    factor: Fraction
    first: int
    last: int


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "In 1801 the isle had 612 inhabitants. The population of the isle doubled in the following fifty years.",
            "How many inhabitants did the isle have in 1851?",
            "1,224 inhabitants",
        ),
        Example(
            "The mill employed 300 people in 2010. By 2020 the workforce of the mill had doubled.",
            "How many people did the mill employ in 2020?",
            "600 people",
        ),
        Example("Sales were €8 million in 2015 and halved by 2018.", "What were sales in 2018?", "€4 million"),
        Example(
            "Between 1950 and 1970 the population of Lund doubled to 40,000.",
            "What was the population of Lund in 1950?",
            "20,000",
        ),
    ),
    counterexamples=(
        Example(
            "In 1801 the isle had 612 inhabitants. The population of the isle doubled in the following fifty years.",
            "How many inhabitants did the isle have in 1831?",
        ),
        Example(
            "In 1801 the isle had 612 inhabitants. The number of sheep doubled in the following fifty years.",
            "How many inhabitants did the isle have in 1851?",
        ),
        Example("By 2020 the workforce of the mill had doubled.", "How many people did the mill employ in 2020?"),
        Example(
            "In 1801 the isle had 612 inhabitants. In 1823 it had 700. The population doubled by 1851.",
            "How many inhabitants did the isle have in 1801?",
        ),
    ),
)
def figure_after_multiple(question: Question, view: View) -> Iterator[Candidate]:
    """Work out what a figure was before or after it doubled, where the text says from when to when."""
    asked = read_asked(question)
    year = _year_of(asked.periods[0]) if len(asked.periods) == 1 and asked.periods[0].grain is Grain.YEAR else None
    if (
        year is None
        or Dimension.MULTIPLE not in dimensions(view)
        or asked.change
        or read_operands(question)
        or read_aggregate(question)
    ):
        return
    if any(fit.period and sureness(fit) for fit in best_fit(asked, view)):
        return
    for growth in _growths(asked, view):
        if year not in (growth.first, growth.last):
            continue
        back = year == growth.first
        level = _level(asked, growth, view, back=back)
        if level is None:
            continue
        factor = 1 / growth.factor if back else growth.factor
        result = scaled(level.figure.quantity, factor, loose=True)
        if isinstance(result, Computed):
            inputs = (quoted(level), plain(growth.fit.figure.quantity.low))
            yield derived("÷" if back else "×", result, (level, growth.fit), inputs=inputs, sure=_SURE)
            return


def _growths(asked: Asked, view: View) -> Iterator[Growth]:
    """Yield what the text says of the asked figure doubling, with its first and last year."""
    loose = asked._replace(periods=(), loosely=(), change=True, direction=0, dimension=None, counted=None, stock=False)
    for fit in fits(loose, view):
        quantity = fit.figure.quantity
        told = quantity.dimension is Dimension.MULTIPLE and quantity.low == quantity.high > 0
        if fit.gate is None and told and (fit.subject >= LEAST_SUBJECT or _of_before(fit, asked, view)):
            years = _years(fit, asked, view)
            if years is not None:
                yield Growth(fit, Fraction(quantity.low), *years)


def _of_before(fit: Fit, asked: Asked, view: View) -> bool:
    """Say whether the subject of a growth is only a word for the figure of the sentence before: "Traffic tripled"."""
    own = view.corpus.own(fit.place, fit.figure)
    rest = own.nouns - set(asked.stems)
    return rest <= _WHOLES and bool(own.nouns) and _earlier(fit, asked, view) is not None


_WHOLES = frozenset({"popul", "number", "figur", "total", "workforc", "staff", "output", "traffic", "product", "sale"})


def _years(fit: Fit, asked: Asked, view: View) -> tuple[int, int] | None:
    """Return from which year to which a figure doubled."""
    period = fit.figure.period
    if period is not None and period.grain is Grain.RANGE and period.start and period.end and fit.figure.period_stated:
        return (period.start.year, period.end.year - 1)
    before = _earlier(fit, asked, view)
    base = _year_of(before.figure.period) if before is not None and before.figure.period else None
    if base is None:
        return None
    span = _following(fit.sentence, fit.figure.quantity.span)
    if span:
        return base, base + span
    last = _year_of(period) if period is not None and fit.figure.period_stated else None
    return (base, last) if last is not None and last > base else None


def _following(sentence: Sentence, span: Span) -> int:
    """Return the years of "in the following fifty years" after a verb, 0 without."""
    after = [token for token in sentence.tokens if token.start >= span.end]
    norms = [token.norm for token in after]
    for at, word in enumerate(norms[:_REACH]):
        if word not in FOLLOWING:
            continue
        number = norms[at + 1] if at + 1 < len(norms) else ""
        many = int(number) if number.isdigit() else SMALL.get(number, TENS.get(number, 0))
        unit = norms[at + 2] if at + 2 < len(norms) else ""
        if number == "decade":
            return _DECADE
        return many if unit.startswith("year") else many * _DECADE if unit.startswith("decade") else 0
    return 0


def _earlier(fit: Fit, asked: Asked, view: View) -> Fit | None:
    """Return the level of the asked figure that the same sentence or the one before states with its year."""
    level = asked._replace(periods=(), loosely=(), past=True, stock=False)
    found = [
        one
        for one in best_fit(level, view)
        if one.figure.role is Role.LEVEL
        and one.figure.period is not None
        and one.figure.period_stated
        and 0 <= fit.place - one.place <= 1
        and (one.place < fit.place or one.figure.quantity.span.end <= fit.figure.quantity.span.start)
    ]
    return max(found, key=lambda one: (one.place, one.figure.quantity.span.start), default=None)


def _level(asked: Asked, growth: Growth, view: View, *, back: bool) -> Fit | None:
    """Return the figure at the other end of a growth."""
    if not back:
        return _earlier(growth.fit, asked, view)
    loose = asked._replace(periods=(), past=True)
    for fit in best_fit(loose, view):
        same = fit.place == growth.fit.place and fit.figure.quantity.span.start > growth.fit.figure.quantity.span.end
        if same and fit.figure.role is Role.LEVEL and view.corpus.own(fit.place, fit.figure).preceding == "to":
            return fit
    return None


def _year_of(period: Period) -> int | None:
    """Return the year of a period that is one year, or within one."""
    if period.start is None or period.end is None:
        return None
    last = period.end.year - (1 if period.end == Day(period.end.year) else 0)
    return period.start.year if period.start.year == last else None


RULES = (figure_after_multiple,)
