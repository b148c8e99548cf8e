"""Figures at another rate than the text states: a month's rent from a year's, revenue per employee from both."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from qa_bot.answer.compute import derived, quoted
from qa_bot.answer.figure import best_fit, sureness
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.single import figure_rate
from qa_bot.extract.arithmetic import Computed
from qa_bot.extract.scaling import scaled, shared_out
from qa_bot.lexicon.en.rates import MAKE, NEARLY_MAKE, PERSONS, TICKETS
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType
from qa_bot.question.asked import read_asked, read_part
from qa_bot.question.operands import read_operands
from qa_bot.question.rates import Rate, read_rate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_LESS_SURE, _AS_WELL = 0.04, 0.3


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example("The rent of the mill is €24,000 a year.", "How much is the rent of the mill per month?", "€2,000"),
        Example("The clerk earns $3,000 a month.", "How much does the clerk earn a year?", "$36,000"),
        Example("The quarry yields 120 tonnes a day.", "How many tonnes does the quarry yield per hour?", "5 tonnes"),
        Example("The annual fee is €480.", "What is the monthly fee?", "€40"),
    ),
    counterexamples=(
        Example("The rent of the mill is €24,000.", "How much is the rent of the mill per month?"),
        Example("The rent of the mill is €2,000 a month.", "How much is the rent of the mill per month?"),
        Example("The rent of the mill is €24,000 a year.", "How much is the rent of the mill?"),
        Example("The quarry yields 120 tonnes per cart.", "How many tonnes does the quarry yield per hour?"),
        Example("A cart is hired for £9 a day or £40 a week.", "How much does it cost to hire a cart per month?"),
        Example("A monthly pass is €60.", "How much is a weekly pass?"),
    ),
)
def figure_at_other_rate(question: Question, view: View) -> Iterator[Candidate]:
    """Turn a figure per year, month, day or hour into one per another of them."""
    rate = read_rate(question)
    if rate is None or not rate.span or read_operands(question):
        return
    found = best_fit(without_rate(question, rate), view)
    told = [(fit, figure_rate(fit.sentence, fit.figure)) for fit in found]
    if not told or any(own == rate.span for _, own in told):
        return
    fit, own = told[0]
    known = _factor(own, rate.span) if own else None
    if (
        known is None
        or _has_own_price(fit, own, question)
        or fit.figure.role not in {Role.LEVEL, Role.SHARE}
        or fit.figure.quantity.dimension is Dimension.SHARE
    ):
        return
    factor, loose = known
    result = scaled(fit.figure.quantity, factor, loose=loose)
    if isinstance(result, Computed):
        sign, by = ("×", factor) if factor >= 1 else ("÷", 1 / factor)
        note = f" The text says so per {own}."
        yield derived(sign, result, (fit,), inputs=(quoted(fit), str(by)), note=note)


def _has_own_price(fit: Fit, own: str, question: Question) -> bool:
    """Say whether a week's price need not be that of seven days: of a pass, or where the text gives both."""
    unit = fit.figure.quantity.unit
    if unit.dimension is not Dimension.MONEY:
        return False
    rates = {figure_rate(fit.sentence, one) for one in fit.sentence.figures if one.quantity.unit == unit}
    return bool(rates - {"", own}) or any(token.stem in TICKETS for token in question.tokens)


def _factor(own: str, wanted: str) -> tuple[Fraction, bool] | None:
    """Return by what an amount per one stretch of time is taken to be one per another, and whether that is loose."""
    for table, loose in ((MAKE, False), (NEARLY_MAKE, True)):
        if (own, wanted) in table:
            return Fraction(1, table[own, wanted]), loose
        if (wanted, own) in table:
            return Fraction(table[wanted, own]), loose
    return None


def without_rate(question: Question, rate: Rate) -> Asked:
    """Read what a question asks for, the words of the rate left out."""
    asked = read_asked(question)
    taken = {question.tokens[at].stem for at in range(rate.first, rate.last)}
    return asked._replace(stems=tuple(stem for stem in asked.stems if stem not in taken))


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "The mill has 50 workers. Revenue of the mill was €10 million.",
            "What was the mill's revenue per worker?",
            "€200,000",
        ),
        Example(
            "The town has 5,000 inhabitants. The town spent €2 million on its library.",
            "How much did the town spend on its library per inhabitant?",
            "€400",
        ),
        Example(
            "The school has 38 pupils and four teachers; in 1951 it had 90 pupils.",
            "How many pupils are there per teacher?",
            "9.5 pupils",
        ),
    ),
    counterexamples=(
        Example("Revenue of the mill was €10 million.", "What was the mill's revenue per worker?"),
        Example(
            "The school has 38 pupils and four teachers; in 1951 it had 90 pupils.",
            "How many pupils are there per teacher?",
            "22.5 pupils",
        ),
        Example(
            "The mill has 50 workers. The forge has 9 workers. Revenue of the mill was €10 million.",
            "What was the mill's revenue per carter?",
        ),
        Example(
            "The mill has 50 workers. Revenue per worker was €10 million.", "What was the mill's revenue per worker?"
        ),
        Example(
            "The mill had 50 workers in 2010. Revenue of the mill was €10 million in 2020.",
            "What was the mill's revenue per worker in 2020?",
        ),
    ),
)
def figure_per_thing(question: Question, view: View) -> Iterator[Candidate]:
    """Share a figure out among the people or things that the text counts."""
    rate = read_rate(question)
    if rate is None or not rate.thing or read_operands(question):
        return
    counts = list(_counts(question, rate, view))
    counted = {id(fit.figure) for fit in counts}
    found = [fit for fit in best_fit(without_rate(question, rate), view) if id(fit.figure) not in counted]
    if not found or _stands_per(found[0], rate.thing):
        return
    best = [fit for fit in found if fit.subject >= found[0].subject - _AS_WELL and fit.place == found[0].place]
    top = next((fit for fit in best if any(_at_once(fit, other) for other in counts)), found[0])
    many = [fit for fit in counts if _at_once(top, fit)] or [fit for fit in counts if _agree(top, fit)]
    many = [fit for fit in many if fit.place == top.place] or many  # "7 goals in 9 games"
    if len({fit.figure.quantity.low for fit in many}) != 1 or top.figure.role is not Role.LEVEL:
        return
    result = shared_out(top.figure.quantity, many[0].figure.quantity)
    if isinstance(result, Computed) and top.figure.quantity.dimension is not Dimension.SHARE:
        sure = min(sureness(top), sureness(many[0])) - _LESS_SURE
        yield derived("÷", result, (top, many[0]), sure=sure)


def _counts(question: Question, rate: Rate, view: View) -> Iterator[Fit]:
    """Yield the figures that count the things that are shared out among."""
    asked = read_part(question, rate.last - 1, rate.last)
    things = {other for other, _ in view.corpus.concordance.relatives(rate.thing)} | {rate.thing}
    things |= PERSONS if rate.thing in PERSONS else frozenset()
    names = read_asked(question).names
    counting = asked._replace(stems=(rate.thing,), dimension=Dimension.COUNT, counted=None, names=names, past=True)
    for fit in best_fit(counting, view):
        own = view.corpus.own(fit.place, fit.figure)
        if own.counted in things and fit.figure.role is Role.LEVEL:
            yield fit


def _stands_per(fit: Fit, thing: str) -> bool:
    """Say whether a figure is stated per that thing already."""
    tokens = fit.sentence.tokens
    return any(tokens[at].norm in {"per", "each"} and tokens[at + 1].stem == thing for at in range(len(tokens) - 1))


def _at_once(one: Fit, other: Fit) -> bool:
    """Say whether two figures of a sentence are of one period, or neither of any: "38 pupils and four teachers"."""
    first, second = one.figure.period, other.figure.period
    same = first.same_as(second) if first is not None and second is not None else first is second
    return one.place == other.place and same


def _agree(one: Fit, other: Fit) -> bool:
    """Say whether two figures are of one period, or at least not of two."""
    first, second = one.figure.period, other.figure.period
    return first is None or second is None or first.same_as(second) or first.covers(second)


RULES = (figure_at_other_rate, figure_per_thing)
