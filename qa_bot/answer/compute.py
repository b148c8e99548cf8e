"""Figures that the text does not state but that follow from those it states, with the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.figure import best_fit, places_of, sureness
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.extract.arithmetic import Computed, Refusal
from qa_bot.model.candidate import Candidate, DerivationStep, Gate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.figure import Role
from qa_bot.model.period import Day, Grain, Period
from qa_bot.model.quantity import Dimension, Quantity
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.model.span import Span
from qa_bot.question.asked import read_asked
from qa_bot.question.operands import Operands, Operation, read_operands

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import Match, View
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_SIGNS = {
    Operation.DIFFERENCE: "−",
    Operation.CHANGE: "−",
    Operation.RATIO: "÷",
    Operation.SHARE: "÷",
    Operation.SUM: "+",
}
_LESS_SURE = 0.04
_COVERED, _DURATION = 0.75, 0.85
_LASTING = frozenset({"take", "last", "year", "long", "durat", "time"})
# A figure that fits so well is stated; nothing has to be worked out.
_STATED = 0.8
_NOT_COMPARABLE = 0.9


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "The north mill sold 9 tonnes of flour. The south mill sold 4 tonnes of flour.",
            "How much more flour did the north mill sell than the south mill?",
            "5 tonnes",
        ),
        Example(
            "Sales were €40 million in 2020. Sales were €50 million in 2021.",
            "By how much did sales grow from 2020 to 2021?",
            "€10 million",
        ),
        Example(
            "Exports were €60 million. Imports were €20 million.", "What is the ratio of exports to imports?", "3 times"
        ),
        Example(
            "Exports were €60 million. Imports were €20 million.",
            "How much are exports and imports together?",
            "€80 million",
        ),
    ),
    counterexamples=(
        Example("Exports were €60 million. Imports were $20 million.", "How much are exports and imports together?"),
        Example("Exports were €60 million. Imports fell.", "How much larger are exports than imports?"),
    ),
)
def computed_figure(question: Question, view: View) -> Iterator[Candidate]:
    """Compute a difference, ratio, share, sum or change from two figures that the text states."""
    operands = read_operands(question)
    if operands is None:
        return
    for one, other in _pairs(operands, view):
        yield _computed(operands.operation, one, other)
        return


def _pairs(operands: Operands, view: View) -> Iterator[tuple[Fit, Fit]]:
    """Yield the pairs of different figures that the operands describe, best first, of one period before of two."""
    ones, others = best_fit(operands.one, view), best_fit(operands.other, view)
    pairs = [(one, other) for one in ones for other in others if one.figure is not other.figure]
    pairs.sort(key=lambda pair: (not _same_dimension(pair), -pair[0].subject - pair[1].subject, not _same_period(pair)))
    yield from pairs


def _same_dimension(pair: tuple[Fit, Fit]) -> bool:
    """Say whether both figures measure the same kind of thing."""
    return pair[0].figure.quantity.dimension is pair[1].figure.quantity.dimension


def _same_period(pair: tuple[Fit, Fit]) -> bool:
    """Say whether both figures are of one period."""
    one, other = pair[0].figure.period, pair[1].figure.period
    return one == other or bool(one and other and one.same_as(other))


def _computed(operation: Operation, one: Fit, other: Fit) -> Candidate:
    """Compute, or say why it cannot be done; a difference points from the larger figure to the smaller."""
    if operation is Operation.DIFFERENCE and one.figure.quantity.value < other.figure.quantity.value:
        one, other = other, one
    result = _apply(operation, one.figure.quantity, other.figure.quantity)
    if isinstance(result, Refusal):
        return _refused(f"That cannot be computed: {result.reason}.", one, other)
    apart = not _same_period((one, other)) and operation is not Operation.CHANGE
    return derived(_SIGNS[operation], result, (one, other), note=_periods_note(one, other) if apart else "")


def _apply(operation: Operation, one: Quantity, other: Quantity) -> Computed | Refusal:
    """Do the sum."""
    match operation:
        case Operation.DIFFERENCE | Operation.CHANGE:
            return arithmetic.difference(one, other)
        case Operation.RATIO:
            return arithmetic.ratio(one, other)
        case Operation.SHARE:
            return arithmetic.share(one, other)
        case Operation.SUM:
            return arithmetic.total((one, other))


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example("Sales reached €51 million in 2021, up 2% on 2020.", "What were sales in 2020?", "€50 million"),
        Example(
            "Sales were €50 million in 2020. In 2021 sales rose by 10%.", "What were sales in 2021?", "€55 million"
        ),
    ),
    counterexamples=(
        Example("Sales reached €51 million in 2021, up 2% on 2020.", "What were sales in 2018?"),
        Example("Sales reached €51 million in 2021. Costs rose 2% in 2021.", "What were sales in 2020?"),
    ),
)
def figure_before_growth(question: Question, view: View) -> Iterator[Candidate]:
    """Work out the figure of a year from that of the next, or of the last, and the growth between them."""
    asked = read_asked(question)
    if asked.change or len(asked.periods) != 1 or asked.periods[0].grain is not Grain.YEAR or read_operands(question):
        return
    if any(fit.period and sureness(fit) >= _STATED for fit in best_fit(asked, view)):
        return
    year = asked.periods[0].start
    if year is None:
        return
    for step in (1, 0):
        if found := _linked(asked, view, year.year + step, back=step == 1):
            yield found
            return


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example("The mill cut its debt from €47 million to €38 million.", "By how much was debt cut?", "€9 million"),
        Example("Rainfall rose from 80 mm to 95 mm.", "How much did rainfall rise?", "15 mm"),
    ),
    counterexamples=(
        Example("The mill cut its debt from €47 million to €38 million.", "How much did sales rise?"),
        Example("Tickets cost from €4 to €9.", "How much are tickets?"),
    ),
)
def change_between_ends(question: Question, view: View) -> Iterator[Candidate]:
    """Subtract the ends of a change that is stated as "from … to …"."""
    asked = read_asked(question)
    if not asked.change:
        return
    found = best_fit(asked._replace(change=False, direction=0, dimension=None), view)
    own = {fit: view.corpus.own(fit.place, fit.figure) for fit in found}
    for start in found:
        for end in found:
            if start.place != end.place or (own[start].preceding, own[end].preceding) != ("from", "to"):
                continue
            later, earlier = end.figure.quantity, start.figure.quantity
            if asked.direction and (later.value > earlier.value) is not (asked.direction > 0):
                continue
            pair = (end, start) if later.value >= earlier.value else (start, end)
            result = arithmetic.difference(*(fit.figure.quantity for fit in pair))
            if isinstance(result, Computed):
                yield derived("−", result, pair)
                return


@rule(
    AnswerType.QUANTITY,
    AnswerType.PERIOD,
    examples=(
        Example(
            "The church was built between 1655 and 1662.", "How many years did it take to build the church?", "7 years"
        ),
        Example("Ada ruled from 1801 to 1820.", "How long did Ada rule?", "19 years"),
    ),
    counterexamples=(
        Example("The church was built in 1655.", "How many years did it take to build the church?"),
        Example("The church was built between 1655 and 1662.", "How many bells does the church have?"),
        Example("The church was built between 1655 and 1662.", "How long is the church?"),
    ),
)
def duration_between_years(question: Question, view: View) -> Iterator[Candidate]:
    """Count the years between the two that a sentence gives for what is asked."""
    if not _asks_duration(question):
        return
    for match in view.matches[:2]:
        ranges = [period for period in match.sentence.periods if _is_year_range(period)]
        if len(ranges) != 1 or not _speaks_of(match, view):
            continue
        [period] = ranges
        text = match.sentence.document.text
        if period.start is None or period.end is None:
            continue
        # A range of years ends with the day after its last year; from the first year to the last is one less.
        years = period.end.year - period.start.year - 1
        words = f"{years} year{'s' if years != 1 else ''}"
        yield Candidate(
            value=words,
            places=(Place(match.sentence.document, period.span),),
            clues=((Clue.COVERAGE, round(match.coverage, 3)),),
            steps=(DerivationStep("duration", (period.span.of(text),), words),),
            words=f"{words}: {period.span.of(text)}.",
            sure=_DURATION,
        )


def _speaks_of(match: Match, view: View) -> bool:
    """Say whether a sentence holds what the question speaks of, words for duration left out."""
    terms = [term for term in view.terms if term.stem not in _LASTING]
    total = sum(term.weight for term in terms)
    return sum(term.weight * match.found.get(term.stem, 0.0) for term in terms) >= _COVERED * total > 0


def _asks_duration(question: Question) -> bool:
    """Say whether a question asks how long something took or lasted, in years."""
    words = {token.norm for token in question.tokens}
    if question.type is QuestionType.HOW_LONG:
        return bool(words & {"did", "does", "do", "has", "have", "had"})
    return question.type is QuestionType.HOW_MANY and question.head == "year"


def _is_year_range(period: Period) -> bool:
    """Say whether a period runs from one year to another."""
    return period.grain is Grain.RANGE and bool(period.start and period.end and period.end.year - period.start.year > 1)


def _linked(asked: Asked, view: View, year: int, *, back: bool) -> Candidate | None:
    """Find the growth of a year and the level that it led to (back) or started from, and compute the other end."""
    levels = best_fit(asked._replace(periods=(_year(year if back else year - 1),)), view)
    growths = best_fit(
        asked._replace(periods=(_year(year),), change=True, dimension=None, unit=None, direction=0), view
    )
    shares = [fit for fit in growths if _is_growth(fit)]
    plain = [fit for fit in levels if fit.period and fit.figure.role is Role.LEVEL]
    if not shares or not plain:
        return None
    level, growth = plain[0], shares[0]
    direction = growth.figure.direction or 1
    change = arithmetic.before_change if back else arithmetic.after_change
    result = change(level.figure.quantity, growth.figure.quantity, direction)
    if isinstance(result, Refusal):
        return None
    factor = f"{1 + direction * growth.figure.quantity.value / 100:f}"
    note = f" The change was {_quoted(growth)}."
    return derived("÷" if back else "×", result, (level, growth), inputs=(_quoted(level), factor), note=note)


def _is_growth(fit: Fit) -> bool:
    """Say whether a change is one in percent on the year before."""
    against, period = fit.figure.against, fit.figure.period
    if fit.figure.quantity.dimension is not Dimension.SHARE or period is None or period.end is None:
        return False
    return against is None or against.end is None or against.end.year == period.end.year - 1


def _year(year: int) -> Period:
    """Make the period of a whole year."""
    return Period(Span(0, 0), Day(year), Day(year + 1), Grain.YEAR)


def derived(
    sign: str, result: Computed, fits: Sequence[Fit], *, inputs: tuple[str, ...] = (), note: str = ""
) -> Candidate:
    """Make a candidate of a result, with its steps, its operands as evidence, and both in words."""
    inputs = inputs or tuple(_quoted(fit) for fit in fits)
    shown = in_words_of(fits[0], result)
    value = shown.removeprefix("≈ ")
    return Candidate(
        value=value,
        places=tuple(place for fit in fits for place in places_of(fit)),
        clues=tuple(_least(fits)),
        quantity=Quantity(Span(0, 0), Span(0, 0), result.value, result.value, result.unit, result.bound),
        steps=tuple(DerivationStep(operation, given, shown) for operation, given, _ in result.steps),
        words=f"{shown}: {f' {sign} '.join(inputs)}.{note}",
        sure=max(0.0, min(sureness(fit) for fit in fits) - _LESS_SURE),
    )


def in_words_of(fit: Fit, result: Computed) -> str:
    """Write a result with the unit as the text writes it ("metres" rather than "m"), where it is the same unit."""
    quantity = fit.figure.quantity
    unit = quantity.unit.name
    stated = quantity.span.of(fit.sentence.document.text).split()[-1]
    plain = quantity.dimension not in {Dimension.MONEY, Dimension.SHARE} and result.unit.name == unit
    if plain and stated.isalpha() and unit and result.text.endswith(f" {unit}"):
        return result.text.removesuffix(unit) + stated
    return result.text


def _refused(words: str, *fits: Fit) -> Candidate:
    """Make a candidate that says why two figures cannot be set against each other."""
    return Candidate(
        value=fits[0].figure.quantity.span.of(fits[0].sentence.document.text),
        places=tuple(place for fit in fits for place in places_of(fit)),
        clues=tuple(_least(fits)),
        words=words,
        gate=Gate.NOT_COMPARABLE,
        sure=_NOT_COMPARABLE,
    )


def _least(fits: Sequence[Fit]) -> Iterator[tuple[Clue, float]]:
    """Yield each clue with the least degree that it has in any of the fits."""
    degrees = [dict(fit.clues) for fit in fits]
    for clue in degrees[0]:
        if all(clue in degree for degree in degrees):
            yield clue, min(degree[clue] for degree in degrees)


def _quoted(fit: Fit) -> str:
    """Return the figure's words with its hedge and its period."""
    text = fit.sentence.document.text
    words = " ".join(fit.figure.quantity.words.of(text).split())
    period = fit.figure.period
    return f"{words} ({' '.join(period.span.of(text).split())})" if period else words


def _periods_note(*fits: Fit) -> str:
    """Say that two figures are of different periods, where they are."""
    text = [fit.sentence.document.text for fit in fits]
    periods = [
        fit.figure.period.span.of(text[at]) if fit.figure.period else "no stated period" for at, fit in enumerate(fits)
    ]
    return f" Note the periods: {' and '.join(periods)}."


RULES = (computed_figure, figure_before_growth, change_between_ends, duration_between_years)
