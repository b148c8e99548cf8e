"""Carried: what a paragraph has spoken of so far, and which of its periods holds for what follows."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING

from qa_bot.extract.meaning.apart import founding, is_bracketed, is_in_aside, is_record, recurs
from qa_bot.lexicon.en.figure_words import FALLS, RISES
from qa_bot.model.period import Grain

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.period import Period
    from qa_bot.model.quantity import Unit
    from qa_bot.model.span import Span

# "A year earlier" is counted from what was spoken of, and holds for nothing after it.
_FROM_CONTEXT = frozenset(
    "earlier before previously later after afterwards previous preceding prior same following subsequent".split()
)
_LOOKING, _BACK = frozenset(("as", "than", "recently", "lately")), 2
_LONG = frozenset((Grain.YEAR, Grain.QUARTER, Grain.HALF, Grain.SEASON))
_CHANGING = frozenset((*RISES, *FALLS))


@dataclass(slots=True)
class Carried:
    """What a paragraph has spoken of so far."""

    paragraph: int = -1
    period: Period | None = None
    heading: Period | None = None
    subject: str = ""
    spans: tuple[Span, ...] = field(default=())
    counted: Figure | None = None
    before: Figure | None = None
    money: Unit | None = None


def carry_period(sentence: Sentence, carried: Carried, old: frozenset[Period] = frozenset()) -> None:
    """Keep the last period that the sentence states as a main one, not as an old one to compare with."""
    if not sentence.periods or any(token.norm == "born" for token in sentence.tokens):
        return  # nothing else happens on the day of a birth
    opening = founding(sentence)
    begun = sentence.tokens[opening].start if opening else 0
    resolved = [
        one for one in sentence.periods if _is_main(sentence, one) and one not in old and one.span.start >= begun
    ]
    if _goes_through(sentence) and len({(one.start, one.end) for one in sentence.periods if one.resolved}) > 1:
        carried.period = None  # "rose from 12 in 2012 to 40 in 2016": what follows is of neither
    elif resolved:
        carried.period = resolved[0] if len(resolved) > 1 and sentence.quantities else resolved[-1]


def _goes_through(sentence: Sentence) -> bool:
    """Say whether a sentence goes from one number to another."""
    if len(sentence.quantities) <= 1:
        return False
    norms = {token.norm for token in sentence.tokens}
    return {"from", "to"} <= norms and not norms.isdisjoint(_CHANGING)


def _is_main(sentence: Sentence, period: Period) -> bool:
    """Say whether a period may hold for what follows: a stated one, or a year that only the text's date would tell."""
    first = bisect_left(sentence.tokens, period.span.start, key=attrgetter("start"))
    last = bisect_left(sentence.tokens, period.span.end, key=attrgetter("start"))
    if is_bracketed(sentence, first, last) or recurs(sentence, first, last) or _looks_back(sentence, first):
        return False
    if is_in_aside(sentence, first, last, len(sentence.tokens)):
        return False  # "the tower, built in 1857, is …" speaks of no 1857
    if not period.resolved:
        pointing = [token.norm for token in sentence.tokens[first:last]]
        single = not pointing[-1:] or not pointing[-1].endswith("s")  # "over the past three years" holds for once
        return period.grain in _LONG and period.start is None and single and _FROM_CONTEXT.isdisjoint(pointing)
    return period.stated and period.start is not None and not is_record(sentence, first)


def _looks_back(sentence: Sentence, first: int) -> bool:
    """Say whether a period is only looked back at: "twice as many as in 2005", "four times, most recently in 1998"."""
    before = [token.norm for token in sentence.tokens[max(0, first - _BACK) : first]]
    return before[-1:] != [","] and not _LOOKING.isdisjoint(before)


def meant_by_them(grammar: Grammar, place: tuple[int, int], carried: Carried) -> Figure | None:
    """Return the figure whose things "them" are: no hospitals in "doctors at 14 hospitals treated 658 of them"."""
    last = carried.counted
    if last is None or last.sentence != grammar.sentence.index:
        return last
    end = last.quantity.span.end
    between = {token.norm for token in grammar.tokens[: place[0]] if token.start >= end}
    return last if between & {",", ";", "and", "but", "which", "whom"} else carried.before
