"""Figures and spans of time that follow from growth, from two years, or from the two ends of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.compute import derived, quoted
from qa_bot.answer.figure import best_fit, sureness
from qa_bot.answer.fit import dimensions
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.extract.arithmetic import Computed, Refusal
from qa_bot.lexicon.en.asked_words import GENERIC
from qa_bot.model.candidate import Candidate, DerivationStep, Place
from qa_bot.model.clue import Clue
from qa_bot.model.figure import Role
from qa_bot.model.period import Day, Grain, Period
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.model.span import Span
from qa_bot.question.asked import read_asked
from qa_bot.question.operands import read_operands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import Match, View
    from qa_bot.extract.own import Own
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

# A figure that fits so well is stated; nothing has to be worked out.
_STATED = 0.8
_COVERED, _DURATION = 0.75, 0.85
_MONTHS = 12
_LASTING = frozenset({"take", "last", "year", "long", "durat", "time"})


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
        Example(
            "In 2021 trade between Orn and Ess rose by 2%. Wool and oats from Orn were valued at €9 million in 2020.",
            "How much did Orn and Ess trade in 2021?",
        ),
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
    if year is None or Dimension.SHARE not in dimensions(view):
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
        Example(
            "The debt narrowed to €9 million (2021: €14 million).", "By how much did the debt narrow?", "€5 million"
        ),
        Example("The ratio stood at 12%, up from 11%.", "By how much did the ratio rise?", "1 pp"),
        Example("The price rose from €4 to €5.", "By what percentage did the price rise?", "25%"),
    ),
    counterexamples=(
        Example("The debt narrowed to €9 million (2021: €14 million).", "By how much did the debt grow?"),
        Example("The mill cut its debt from €47 million to €38 million.", "How much did sales rise?"),
        Example("Tickets cost from €4 to €9.", "How much are tickets?"),
    ),
)
def change_between_ends(question: Question, view: View) -> Iterator[Candidate]:
    """Subtract the ends of a change that is stated as "from … to …", "…, up from …" or "… (2021: …)"."""
    asked = read_asked(question)
    if not asked.change:
        return
    found = best_fit(asked._replace(change=False, direction=0, dimension=None, past=True), view)
    own = {fit: view.corpus.own(fit.place, fit.figure) for fit in found}
    for start in found:
        for end in found:
            if start.place != end.place or not _are_ends(own[start], own[end]):
                continue
            later, earlier = end.figure.quantity, start.figure.quantity
            if asked.direction and (later.value > earlier.value) is not (asked.direction > 0):
                continue
            if asked.dimension is Dimension.SHARE and later.dimension is not Dimension.SHARE:
                pair, sign, result = (end, start), "against", arithmetic.percent_change(earlier, later)
            else:
                pair, sign = (end, start) if later.value >= earlier.value else (start, end), "−"
                result = arithmetic.difference(*(fit.figure.quantity for fit in pair))
            if isinstance(result, Computed):
                yield derived(sign, result, pair)
                return


def _are_ends(start: Own, end: Own) -> bool:
    """Say whether two figures of a sentence are what something was and what it came to."""
    one, other = start.figure, end.figure
    if one is other or Role.CHANGE in (one.role, other.role) or one.quantity.unit != other.quantity.unit:
        return False
    if (start.preceding, end.preceding) == ("from", "to"):
        return True
    after = one.quantity.span.start > other.quantity.span.end
    beside = one.subject == other.subject and (one.measure == other.measure or not one.measure)
    told = start.preceding in _AGAINST or start.before[-2:] in _COMPARED
    return after and beside and (told or _is_bracketed(start))


def _is_bracketed(own: Own) -> bool:
    """Say whether a figure stands in brackets after an earlier time: "(2021: £14 million)"."""
    period = own.figure.period
    return own.preceding == ":" and period is not None and own.figure.period_stated


_AGAINST = frozenset({"against", "versus"})
_COMPARED = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")})


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "Profit was €20 million in 2020. Profit was €25 million in 2021.",
            "How much did profit grow in 2021?",
            "€5 million",
        ),
        Example(
            "Profit was €20 million in 2020 and €25 million in 2021.",
            "By what percentage did profit grow in 2021?",
            "25%",
        ),
    ),
    counterexamples=(
        Example("Profit was €20 million in 2020. Profit was €25 million in 2021.", "How much did profit grow in 2020?"),
        Example("Profit was €25 million in 2020. Profit was €20 million in 2021.", "How much did profit grow in 2021?"),
    ),
)
def change_between_years(question: Question, view: View) -> Iterator[Candidate]:
    """Work out the change of a year from its level and that of the year before, where no change is stated."""
    asked = read_asked(question)
    if (
        not asked.change
        or len(asked.periods) != 1
        or asked.periods[0].grain is not Grain.YEAR
        or read_operands(question)
    ):
        return
    year = asked.periods[0].start
    if year is None or any(fit.period and sureness(fit) >= _STATED for fit in best_fit(asked, view)):
        return
    level = asked._replace(change=False, direction=0, dimension=None, past=True)
    ends = [
        [fit for fit in best_fit(level._replace(periods=(_year(at),)), view) if fit.period and not _is_growth(fit)]
        for at in (year.year, year.year - 1)
    ]
    if not ends[0] or not ends[1]:
        return
    later, earlier = ends[0][0], ends[1][0]
    one, other = later.figure.quantity, earlier.figure.quantity
    if asked.direction and (one.value > other.value) is not (asked.direction > 0):
        return
    in_percent = asked.dimension is Dimension.SHARE and one.dimension is not Dimension.SHARE
    result = arithmetic.percent_change(other, one) if in_percent else arithmetic.difference(one, other)
    if isinstance(result, Computed):
        yield derived("against" if in_percent else "−", result, (later, earlier))


@rule(
    AnswerType.QUANTITY,
    AnswerType.PERIOD,
    examples=(
        Example(
            "The church was built between 1655 and 1662.", "How many years did it take to build the church?", "7 years"
        ),
        Example("Ada ruled from 1801 to 1820.", "How long did Ada rule?", "19 years"),
        Example("The trial ran from March 2014 to June 2017.", "How long did the trial run?", "3 years and 3 months"),
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
        words = _lasting(period.start, period.end)
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
    start, end = period.start, period.end
    if period.grain is not Grain.RANGE or start is None or end is None or not start.day == end.day == 1:
        return False
    return end.year - start.year > 1


def _lasting(start: Day, end: Day) -> str:
    """Tell how long it is from the first year or month of a range to its last; the range ends with the day after."""
    whole = start.month == end.month == 1
    months = (end.year - start.year) * _MONTHS + end.month - start.month - (_MONTHS if whole else 1)
    counts = ((months // _MONTHS, "year"), (months % _MONTHS, "month"))
    return " and ".join(f"{many} {unit}{'s' if many != 1 else ''}" for many, unit in counts if many)


def _linked(asked: Asked, view: View, year: int, *, back: bool) -> Candidate | None:
    """Find the growth of a year and the level that it led to (back) or started from, and compute the other end."""
    growths = best_fit(
        asked._replace(periods=(_year(year),), change=True, dimension=None, unit=None, direction=0), view
    )
    shares = [fit for fit in growths if _is_growth(fit)]
    if not shares:
        return None
    levels = best_fit(asked._replace(periods=(_year(year if back else year - 1),)), view)
    plain = [fit for fit in levels if fit.period and fit.figure.role is Role.LEVEL]
    if not plain:
        return None
    level, growth = plain[0], shares[0]
    if not _of_one_thing(view.corpus.own(level.place, level.figure), view.corpus.own(growth.place, growth.figure)):
        return None
    direction = growth.figure.direction or 1
    change = arithmetic.before_change if back else arithmetic.after_change
    result = change(level.figure.quantity, growth.figure.quantity, direction)
    if isinstance(result, Refusal):
        return None
    factor = f"{1 + direction * growth.figure.quantity.value / 100:f}"
    note = f" The change was {quoted(growth)}."
    return derived("÷" if back else "×", result, (level, growth), inputs=(quoted(level), factor), note=note)


def _of_one_thing(level: Own, growth: Own) -> bool:
    """Say whether most of what a figure is of is named where the growth is told, too."""
    nouns = level.nouns - GENERIC
    return 2 * len(nouns & (growth.stems | growth.clause)) >= len(nouns)


def _is_growth(fit: Fit) -> bool:
    """Say whether a change is one in percent on the year before."""
    against, period = fit.figure.against, fit.figure.period
    if fit.figure.quantity.dimension is not Dimension.SHARE or period is None or period.end is None:
        return False
    return against is None or against.end is None or against.end.year == period.end.year - 1


def _year(year: int) -> Period:
    """Make the period of a whole year."""
    return Period(Span(0, 0), Day(year), Day(year + 1), Grain.YEAR)


RULES = (figure_before_growth, change_between_ends, change_between_years, duration_between_years)
