"""Totals and averages of several figures: of things that the question lists, of years, of all that a series gives."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from qa_bot.answer.compute import derived, quoted, told_apart
from qa_bot.answer.figure import best_fit, sureness
from qa_bot.answer.fit import fits
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.extract.arithmetic import Computed
from qa_bot.extract.scaling import product
from qa_bot.lexicon.en.asked_words import MEANS, SUMS
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType
from qa_bot.question.asked import read_asked
from qa_bot.question.listed import Aggregate, read_aggregate
from qa_bot.question.operands import Operation, read_operands
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.question import Question

_TWO, _LESS_SURE = 2, 0.05


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "The north mill sold 9 tonnes of flour. The south mill sold 4 tonnes. The east mill sold 5 tonnes.",
            "How much flour did the north mill, the south mill and the east mill sell in total?",
            "18 tonnes",
        ),
        Example(
            "Rainfall was 80 mm in 2019, 95 mm in 2020 and 65 mm in 2021.",
            "What was the total rainfall from 2019 to 2021?",
            "240 mm",
        ),
        Example(
            "Profit was $1.2 million in 2020 and $1.6 million in 2021.",
            "What was the average profit in 2020 and 2021?",
            "$1.4 million",
        ),
        Example(
            "Profit was $2 million in 2020, $3 million in 2021 and $4 million in 2022.",
            "What was the total profit over the three years?",
            "$9 million",
        ),
    ),
    counterexamples=(
        Example("Rainfall was 80 mm in 2019 and 65 mm in 2021.", "What was the total rainfall from 2019 to 2021?"),
        Example(
            "The north mill sold 9 tonnes of flour. The south mill sold 4 tonnes.",
            "How much flour did the north mill, the south mill and the east mill sell in total?",
        ),
        Example(
            "The average profit in 2020 and 2021 was $5 million. Profit was $1 million in 2020 and $3 million in 2021.",
            "What was the average profit in 2020 and 2021?",
        ),
        Example("Profit was $2 million in 2020 and €3 million in 2021.", "What was the total profit in 2020 and 2021?"),
        Example(
            "Profit was $2 million in 2020, $3 million in 2021 and $4 million in 2022.",
            "What was the total profit over the two years?",
        ),
        Example("Profit grew by 2% in 2020 and by 3% in 2021.", "What was the total profit in 2020 and 2021?"),
    ),
)
def total_or_average(question: Question, view: View) -> Iterator[Candidate]:
    """Add up or average the figures of listed things or years, where the text gives every one of them."""
    aggregate = read_aggregate(question)
    operands = read_operands(question)
    if aggregate is None:
        return
    if operands is not None and (operands.operation is not Operation.SUM or len(aggregate.parts) == _TWO):
        return
    found = _each(aggregate, view) if aggregate.parts else _series(aggregate, view)
    if found is None or not _addable(found, aggregate) or _is_stated(aggregate, found, view):
        return
    quantities = [fit.figure.quantity for fit in found]
    result = arithmetic.mean(quantities) if aggregate.mean else arithmetic.total(quantities)
    if isinstance(result, Computed):
        note = f" That is the sum, divided by {len(found)}." if aggregate.mean else ""
        yield derived("+", result, found, note=note, sure=min(map(sureness, found)) - _LESS_SURE)


def _is_stated(aggregate: Aggregate, found: Sequence[Fit], view: View) -> bool:
    """Say whether the text gives a total or an average of what is asked itself, beside the single figures."""
    if found and all(_speaks_of_all(fit, aggregate, view) for fit in found):
        return False  # "the average temperature was 12 °C in 2020 and 13 °C in 2021"
    return any(_speaks_of_all(fit, aggregate, view) for fit in (*found, *best_fit(aggregate.whole, view)))


def _speaks_of_all(fit: Fit, aggregate: Aggregate, view: View) -> bool:
    """Say whether the clause of a figure calls it a total, or an average."""
    words = MEANS if aggregate.mean else SUMS
    clause = view.corpus.own(fit.place, fit.figure).clause
    return any(token.norm in words and token.stem in clause for token in fit.sentence.tokens)


def _each(aggregate: Aggregate, view: View) -> list[Fit] | None:
    """Find the figure of every part, each another one."""
    found: list[Fit] = []
    for part in aggregate.parts:
        others = [other for other in aggregate.parts if other is not part]
        found_here = [
            fit
            for fit in best_fit(part, view)
            if fit.figure.role is Role.LEVEL
            and (not part.periods or fit.period)
            and all(told_apart(fit, part, other, view) for other in others)
            and all(fit.figure is not one.figure for one in found)
        ]
        if not found_here:
            return None
        found.append(found_here[0])
    return found if _alike(found, aggregate, view) else None


def _alike(found: Sequence[Fit], aggregate: Aggregate, view: View) -> bool:
    """Say whether some word that is asked of all stands in the own words of every figure: profit is no revenue."""
    common = [word for word in aggregate.whole.stems if all(word in part.stems for part in aggregate.parts)]
    owns = [view.corpus.own(fit.place, fit.figure).stems for fit in found]
    relatives = view.corpus.concordance.relatives
    return not common or any(all(any(other in own for other, _ in relatives(word)) for own in owns) for word in common)


def _series(aggregate: Aggregate, view: View) -> list[Fit] | None:
    """Find the one sentence that gives just so many figures of what is asked: "9 tonnes, 4 tonnes and 5 tonnes"."""
    fits = sorted(best_fit(aggregate.whole, view), key=lambda fit: (fit.place, fit.figure.quantity.span.start))
    rows = [list(group) for _, group in groupby(fits, key=lambda fit: (fit.place, fit.figure.quantity.unit.name))]
    fitting = [row for row in rows if len(row) == aggregate.many and _all_of_kind(row)]
    return fitting[0] if len(fitting) == 1 else None


def _all_of_kind(row: Sequence[Fit]) -> bool:
    """Say whether a sentence has no more figures of their kind than those of a row."""
    unit = row[0].figure.quantity.unit.name
    same = [one for one in row[0].sentence.figures if one.quantity.unit.name == unit]
    return len(same) == len(row) and bool(unit)


def _addable(found: Sequence[Fit], aggregate: Aggregate) -> bool:
    """Say whether figures may be added: levels of one kind, no percentages unless their average is asked."""
    kinds = {fit.figure.quantity.dimension for fit in found}
    plain = len(kinds) == 1 and all(fit.figure.role is Role.LEVEL for fit in found)
    return plain and (aggregate.mean or Dimension.SHARE not in kinds) and Dimension.ORDINAL not in kinds


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "The city bought 12 buses at $780,000 each.", "How much did the buses cost altogether?", "$9.36 million"
        ),
        Example(
            "The city ordered 12 buses for $780,000 apiece.", "What was the total cost of the buses?", "$9.36 million"
        ),
        Example("The hall has 20 rows of 30 seats.", "How many seats does the hall have?", "600 seats"),
    ),
    counterexamples=(
        Example("The city bought 12 buses at $780,000 each.", "How much did a bus cost?"),
        Example("The city bought 12 buses for $780,000.", "How much did the buses cost altogether?"),
        Example("The city bought 12 buses at $780,000 each.", "What was the total cost of the trams?"),
        Example("The hall has 20 rows of 30 seats.", "How many rows does the hall have?"),
    ),
)
def so_many_at_so_much(question: Question, view: View) -> Iterator[Candidate]:
    """Multiply what each of so many things costs or holds, where their sum is asked."""
    asked = read_asked(question)
    words = {token.norm for token in question.tokens}
    if (asked.counted is None and words.isdisjoint(SUMS)) or read_operands(question) or read_aggregate(question):
        return
    whole = asked._replace(dimension=None, counted=None, stock=False, stems=tuple(set(asked.stems) - _OPERATION))
    for one, two in _rows(fits(whole, view)):
        counted, each = (view.corpus.own(fit.place, fit.figure) for fit in (one, two))
        if each.figure.quantity.dimension is Dimension.MONEY:
            asks = bool(words & SUMS) and _meets(counted.counted, whole.stems, view)
        else:
            asks = asked.counted is not None and _meets(each.counted, (asked.counted,), view)
        result = product(one.figure.quantity, two.figure.quantity)
        if asks and min(_met(one, two, whole.stems, view), 1.0) >= _COVERED and isinstance(result, Computed):
            yield derived("×", result, (two, one), inputs=(quoted(one), quoted(two)), sure=_SURE)
            return


_OPERATION = frozenset(
    {"averag", "mean", "total", "sum", "togeth", "altogeth", "combin", "overal", "all", "cost", "price"}
)
_COVERED, _SURE = 0.75, 0.85
_BETWEEN = frozenset({"at", "for", "of", "with", ",", "worth", "costing", "priced", "holding", "seating", "each", "a"})
_REACH = 4


def _rows(found: Sequence[Fit]) -> Iterator[tuple[Fit, Fit]]:
    """Yield the pairs of neighbours of which the second falls on each thing that the first counts."""
    ordered = sorted(found, key=lambda fit: (fit.place, fit.figure.quantity.span.start))
    for one, two in pairwise(ordered):
        first, second = one.figure.quantity, two.figure.quantity
        if one.place != two.place or first.dimension is not Dimension.COUNT or not first.unit.name:
            continue
        tokens = one.sentence.tokens
        between = [token for token in tokens if first.span.end <= token.start < second.words.start]
        after = [token.norm for token in tokens if token.start >= second.span.end][:_REACH]
        rest = [token.norm for token in between if token.stem != stem(first.unit.name)]
        if len(rest) > _REACH or any(word not in _BETWEEN for word in rest):
            continue
        apiece = "each" in rest or bool({"each", "apiece"} & set(after))
        rows = rest == ["of"] and second.dimension is Dimension.COUNT and bool(second.unit.name)
        if apiece or rows:
            yield one, two


def _meets(word: str, stems: Sequence[str], view: View) -> bool:
    """Say whether one of some stems is a word or means the same."""
    return bool(word) and any(word == other for one in stems for other, _ in view.corpus.concordance.relatives(one))


def _met(one: Fit, two: Fit, stems: Sequence[str], view: View) -> float:
    """Return which share of the asked words the clause of a row and its context say."""
    if not stems:
        return 1.0
    said = frozenset[str]().union(
        *(own.clause | own.context for own in (view.corpus.own(fit.place, fit.figure) for fit in (one, two)))
    )
    return sum(any(other in said for other, _ in view.corpus.concordance.relatives(word)) for word in stems) / len(
        stems
    )


RULES = (total_or_average, so_many_at_so_much)
