"""Figures that the text does not state but that follow from those it states, with the steps."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

from qa_bot.answer.figure import best_fit, places_of, sureness
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.extract.arithmetic import Computed, Refusal
from qa_bot.lexicon.en.asked_words import ORDINALS, SUPERLATIVES
from qa_bot.lexicon.en.number_words import SCALES
from qa_bot.model.candidate import Candidate, DerivationStep, Gate
from qa_bot.model.quantity import Dimension, Quantity
from qa_bot.model.question import AnswerType
from qa_bot.model.span import Span
from qa_bot.question.asked import read_asked
from qa_bot.question.listed import read_aggregate
from qa_bot.question.operands import Operands, Operation, read_operands

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.clue import Clue
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


_LEAST_SHARE = 10_000


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
            "In 1801 the isle had 612 inhabitants. By 1921 only 498 people were left on the isle.",
            "By how many people did the population of the isle shrink between 1801 and 1921?",
            "114 inhabitants",
        ),
        Example(
            "Prices fell by €6 in the north and by €2 in the south.",
            "How much more did prices fall in the north than in the south?",
            "€4",
        ),
        Example(
            "Exports were €60 million. Imports were €20 million.", "What is the ratio of exports to imports?", "3 times"
        ),
        Example(
            "Exports were €60 million. Imports were €20 million.",
            "How much are exports and imports together?",
            "€80 million",
        ),
        Example(
            "Customers in Norway bought 614 bells, against 382 in Spain and 273 in Malta.",
            "How many more bells were bought in Norway than in Spain?",
            "232 bells",
        ),
    ),
    counterexamples=(
        Example(
            "Sales were €40 million in 2020. Sales were €50 million in 2021.",
            "By how much did sales fall from 2020 to 2021?",
        ),
        Example("Exports were €60 million. Imports were $20 million.", "How much are exports and imports together?"),
        Example("Exports were €60 million. Imports fell.", "How much larger are exports than imports?"),
        Example("Ada has 40 loaves for 5 hours. Tom has 30.", "How many more carts did Ada have than Tom?"),
        Example(
            "Flour was €60 million. Oats were €20 million. The gap between flour and oats is €39 million.",
            "How large is the gap between flour and oats?",
        ),
        Example(
            "Ada sold 9 tonnes. Tom sold 4 tonnes. Ben sold 2 tonnes.",
            "How many more tonnes did Ada sell than Tom and Ben combined?",
        ),
    ),
)
def computed_figure(question: Question, view: View) -> Iterator[Candidate]:
    """Compute a difference, ratio, share, sum or change from two figures that the text states."""
    operands = read_operands(question)
    aggregate = read_aggregate(question)
    if operands is None or operands.several or (aggregate and len(aggregate.parts) > len(operands[1:3])):
        return
    if any(token.norm in SUPERLATIVES or token.norm in ORDINALS for token in question.tokens):
        return  # "the first goal", "the longest run": which figure that is takes more than matching words
    if operands.noun and _is_stated(operands, question, view):
        return
    for one, other in _pairs(operands, view):
        if operands.operation is Operation.CHANGE and _goes_otherwise(question, one, other):
            return
        if (
            operands.operation is Operation.SHARE
            and one.figure.quantity.high * _LEAST_SHARE < other.figure.quantity.low
        ):
            return  # the price of a litre is no share of the turnover
        yield _computed(operands.operation, one, other)
        return


def _goes_otherwise(question: Question, later: Fit, earlier: Fit) -> bool:
    """Say whether a figure fell of which a rise is asked, or the other way round."""
    return (later.figure.quantity.value - earlier.figure.quantity.value) * question.direction < 0


def _is_stated(operands: Operands, question: Question, view: View) -> bool:
    """Say whether the text gives the result itself: "a gap of 7 million"."""
    found = best_fit(read_asked(question), view)
    return any(operands.noun in view.corpus.own(fit.place, fit.figure).stems for fit in found)


def _pairs(operands: Operands, view: View) -> Iterator[tuple[Fit, Fit]]:
    """Yield the pairs of different figures that the operands describe, best first, of one period before of two."""
    ones = [fit for fit in best_fit(operands.one, view) if told_apart(fit, operands.one, operands.other, view)]
    others = [fit for fit in best_fit(operands.other, view) if told_apart(fit, operands.other, operands.one, view)]
    pairs = [(one, other) for one in ones for other in others if one.figure is not other.figure]
    if operands.operation is Operation.SHARE:
        pairs = [pair for pair in pairs if not any(_is_share(fit) for fit in pair)]
    pairs.sort(key=lambda pair: (not _same_dimension(pair), -pair[0].subject - pair[1].subject, not _same_period(pair)))
    yield from pairs


def told_apart(fit: Fit, asked: Asked, other: Asked, view: View) -> bool:
    """Say whether what tells one operand from the other stands at the figure itself, not just somewhere near."""
    own = view.corpus.own(fit.place, fit.figure)
    if _is_of_nearer(own, asked):
        return False
    around = own.context if not own.names else frozenset()
    for word in (word for word in asked.stems if word not in other.stems):
        near = (own.clause - own.nearer) | own.stems | (around if asked.names_word(word) else frozenset())
        if not any(relative in near for relative, _ in view.corpus.concordance.relatives(word)):
            return any(name.key in own.keys_here and word in asked.words_of(name) for name in asked.names)
    return True


def _is_of_nearer(own: Own, asked: Asked) -> bool:
    """Say whether another name of the asked one's kind stands nearer to a figure: "against 382 in Spain"."""
    at = own.figure.quantity.span.start
    keys = {name.key for name in asked.names}
    asked_for = [name for key, name in own.names.items() if key in keys]
    return any(
        name.kind is one.kind and abs(name.start - at) < abs(one.start - at)
        for one in asked_for
        for key, name in own.names.items()
        if key not in keys
    )


def _is_share(fit: Fit) -> bool:
    """Say whether a figure is a percentage or a fraction."""
    return fit.figure.quantity.dimension is Dimension.SHARE


def _same_dimension(pair: tuple[Fit, Fit]) -> bool:
    """Say whether both figures measure the same kind of thing."""
    return pair[0].figure.quantity.dimension is pair[1].figure.quantity.dimension


def _same_period(pair: tuple[Fit, Fit]) -> bool:
    """Say whether both figures are of one period."""
    one, other = pair[0].figure.period, pair[1].figure.period
    return one == other or bool(one and other and one.same_as(other))


def _computed(operation: Operation, one: Fit, other: Fit) -> Candidate:
    """Compute, or say why it cannot be done; a difference points from the larger figure to the smaller."""
    if (
        operation in {Operation.DIFFERENCE, Operation.CHANGE}
        and one.figure.quantity.value < other.figure.quantity.value
    ):
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


def derived(
    sign: str,
    result: Computed,
    fits: Sequence[Fit],
    *,
    inputs: tuple[str, ...] = (),
    note: str = "",
    sure: float | None = None,
) -> Candidate:
    """Make a candidate of a result, with its steps, its operands as evidence, and both in words."""
    inputs = inputs or tuple(quoted(fit) for fit in fits)
    shown = in_words_of(fits[0], result)
    value = shown.replace("≈ ", "")
    return Candidate(
        value=value,
        places=tuple(place for fit in fits for place in places_of(fit)),
        clues=tuple(_least(fits)),
        quantity=Quantity(Span(0, 0), Span(0, 0), result.value, result.value, result.unit, result.bound),
        steps=tuple(DerivationStep(operation, given, shown) for operation, given, _ in result.steps),
        words=f"{_in_plain_words(shown)}: {f' {sign} '.join(inputs)}.{note}",
        sure=max(0.0, prod(sureness(fit) for fit in fits) - _LESS_SURE) if sure is None else sure,
    )


def _in_plain_words(shown: str) -> str:
    """Say "about" for "≈"."""
    plain = shown.replace("≈ ", "about ")
    return plain[:1].upper() + plain[1:]


def in_words_of(fit: Fit, result: Computed) -> str:
    """Write a result with the unit as the text writes it ("metres" rather than "m"), where it is the same unit."""
    quantity = fit.figure.quantity
    unit = quantity.unit.name
    stated = quantity.span.of(fit.sentence.document.text).split()[-1]
    plain = quantity.dimension not in {Dimension.MONEY, Dimension.SHARE} and result.unit.name == unit
    if plain and stated.isalpha() and stated.lower() not in SCALES and unit and result.text.endswith(f" {unit}"):
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


def quoted(fit: Fit) -> str:
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


RULES = (computed_figure,)
