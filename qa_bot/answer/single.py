"""Single: whether a stated figure is only one of those that the result which is asked for has to be reckoned from."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.asked_words import AGGREGATES
from qa_bot.lexicon.en.rates import EACH, MEASURES, PER_TIME, PERSONS, RATE_ADVERBS, SPANS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Gate
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import QuestionType
from qa_bot.model.span import Span
from qa_bot.question.listed import read_aggregate
from qa_bot.question.rates import read_rate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question


def gate_of_one(fit: Fit, question: Question, view: View) -> Gate | None:
    """Return the gate for a figure that is one of those to be added up, multiplied or shared out, not their result."""
    if other_rate(fit, question, view) or _counts_the_subject(fit, question, view):
        return Gate.OTHER_UNIT
    aggregate = read_aggregate(question)
    period = fit.figure.period
    if aggregate is not None:
        of_one = period and any(one.same_as(period) for part in aggregate.parts for one in part.periods)
        if of_one or not AGGREGATES.intersection(view.corpus.own(fit.place, fit.figure).clause):
            return Gate.UNSURE
    if is_whole(fit, question, view):
        return Gate.UNSURE
    tokens = fit.sentence.tokens
    at = next((at for at, token in enumerate(tokens) if token.start >= fit.figure.quantity.words.start), 0)
    counts = [
        one for one in fit.sentence.figures if one.quantity.dimension is Dimension.COUNT and one.quantity.unit.name
    ]
    row = (
        at > 1
        and tokens[at - 1].norm == "of"
        and any(
            one.quantity.span.end < tokens[at - 2].start + 1 and one.quantity.unit.name == tokens[at - 2].norm
            for one in counts
        )
    )
    # "20 rows of 30 seats" have 600 seats
    return Gate.UNSURE if row and fit.figure.quantity.dimension is Dimension.COUNT else None


def is_whole(fit: Fit, question: Question, view: View) -> bool:
    """Say whether a figure is the whole of which a question asks for a part: "of the 600 members, 40 % are *women*"."""
    before = [token.norm for token in fit.sentence.tokens if token.end <= fit.figure.quantity.words.start]
    later = [one for one in fit.sentence.figures if one.quantity.span.start >= fit.figure.quantity.span.end]
    shares = [one for one in later if one.quantity.dimension is Dimension.SHARE]
    parts = [one for one in later if _is_of_which(fit, one) or _is_of_it(fit, one)]
    if shares and before[-2:] == ["of", "the"]:
        parts = [*shares[:1], *parts]
    if not parts:
        return False
    told = {token.stem for token in fit.sentence.tokens if token.start >= parts[0].quantity.span.end and token.is_word}
    own = view.corpus.own(fit.place, fit.figure).counted
    asked = {token.stem for token in question.tokens if token.norm not in STOPWORDS}
    return bool((told - {own}) & asked) or bool(fit.missing)


def _is_of_which(fit: Fit, part: Figure) -> bool:
    """Say whether a figure is a part of the one before it: "€480 million, of which €310 million went into cables"."""
    before = [token.norm for token in fit.sentence.tokens if token.end <= part.quantity.words.start][-6:]
    return any(before[at : at + 2] in (["of", "which"], ["of", "whom"]) for at in range(len(before)))


def _is_of_it(fit: Fit, part: Figure) -> bool:
    """Say whether a share is one of the figure before it: "€8 million, 60 % of it public money"."""
    after = [token.norm for token in fit.sentence.tokens if token.start >= part.quantity.span.end][:2]
    return after in (["of", "it"], ["of", "them"], ["of", "which"], ["of", "this"])


def other_rate(fit: Fit, question: Question, view: View) -> bool:
    """Say whether a figure falls on another stretch of time than is asked for, or on no thing where one is asked."""
    rate = read_rate(question)
    if rate is None:
        whole = any(token.norm in _WHOLES for token in question.tokens)
        return whole and bool(figure_rate(fit.sentence, fit.figure))  # "in her life" is not "a year"
    if rate.span:
        own = figure_rate(fit.sentence, fit.figure)
        period = fit.figure.period
        since = period is not None and (period.start is None or period.end is None)
        whole = question.tokens[rate.first].norm == "per" and (
            period is None or since or period.grain.value != rate.span
        )
        return own != rate.span and (whole or bool(own) or not _falls_on(fit, rate.span))
    tokens = fit.sentence.tokens
    things = {other for other, _ in view.corpus.concordance.relatives(rate.thing)} | {rate.thing}
    things |= PERSONS if rate.thing in PERSONS else frozenset()
    places = [at for at, (one, other) in enumerate(pairwise(tokens)) if one.norm in EACH and other.stem in things]
    each = any(_falls_here(fit, at) for at in places)
    return not (each or any(token.norm == "apiece" for token in tokens)) and "/" not in fit.figure.quantity.unit.name


def _falls_on(fit: Fit, span: str) -> bool:
    """Say whether a bare figure is told for one such stretch: of its own year, or beside another "a day" or "daily"."""
    period = fit.figure.period
    if period is not None and period.grain.value == span:
        return True
    if any(figure_rate(fit.sentence, one) == span for one in fit.sentence.figures):
        return True  # "twelve flights a day in summer, in winter seven"
    words = pairwise(token.norm for token in fit.sentence.tokens)
    return any(RATE_ADVERBS.get(one) == span or (one in PER_TIME and SPANS.get(other) == span) for one, other in words)


def _falls_here(fit: Fit, at: int) -> bool:
    """Say whether "per share" may belong to a figure: not where it stands right after another."""
    ends = [one.quantity.span.end for one in fit.sentence.figures]
    before = fit.sentence.tokens[at - 1].end if at else 0
    return before not in ends or before == fit.figure.quantity.span.end


def with_rate(span: Span, sentence: Sentence) -> Span:
    """Return the words of a figure with those right after it that say on what it falls: "£13 *an hour*"."""
    first = next((at for at, token in enumerate(sentence.tokens) if token.start >= span.end), len(sentence.tokens))
    counts = any(one.quantity.span == span and one.quantity.dimension is Dimension.COUNT for one in sentence.figures)
    while counts and first < len(sentence.tokens) and sentence.tags[first] in _COUNTED:
        first += 1  # "17 burglaries *a month*"
    after = sentence.tokens[first : first + 2]
    counted = len(after) > 1 and after[1].norm in SPANS
    if counts and sentence.tokens[first - 1].start >= span.end and not counted:
        return span
    if len(after) == 1 or not after or after[0].norm not in PER_TIME:
        return span
    thing = after[0].norm == "per" and sentence.tags[first + 1] in _THINGS
    return Span(span.start, after[1].end) if thing or after[1].norm in SPANS or after[1].norm in MEASURES else span


_THINGS = frozenset({Tag.NOUN, Tag.NAME})
_COUNTED = frozenset({Tag.NOUN, Tag.ADJ})


def figure_rate(sentence: Sentence, figure: Figure) -> str:
    """Return the stretch of time on which a figure falls by its own words: "€24,000 a year", "the monthly fee"."""
    name = figure.quantity.unit.name
    if "/" in name and (span := _SPAN_NAMES.get(name.rpartition("/")[2])):
        return span
    after = [token.norm for token in sentence.tokens if token.start >= figure.quantity.span.end][:_RATE_REACH]
    for at, word in enumerate(after):
        if word in _RATE_ENDS:
            break
        if word in PER_TIME and after[at + 1 : at + 2] and after[at + 1] in SPANS:
            return SPANS[after[at + 1]]
        if word in RATE_ADVERBS:
            return RATE_ADVERBS[word]
    before = [token.norm for token in sentence.tokens if token.end <= figure.quantity.words.start]
    near = (RATE_ADVERBS[word] for word in reversed(before[-_RATE_REACH:]) if word in RATE_ADVERBS)
    return next(near, "") or _fronted_rate(before)


def _fronted_rate(before: Sequence[str]) -> str:
    """Return the stretch of time that opens a clause: "*each month* the mill turns out 90 carts"."""
    opening = len(before) - before[::-1].index(";") if ";" in before else 0
    each, span = (*before[opening : opening + 2], "", "")[:2]
    return SPANS.get(span, "") if each in {"each", "every"} else ""


_SPAN_NAMES = {**SPANS, "h": "hour", "s": "second", "min": "minute", "d": "day"}
_WHOLES = frozenset({"life", "lifetime", "lifespan", "career", "altogether"})
_RATE_REACH, _RATE_ENDS = 6, frozenset({",", ";", ".", "(", "and", "but", "to", "in", "than"})


def _counts_the_subject(fit: Fit, question: Question, view: View) -> bool:
    """Say whether a number only counts those of whom "how much" asks something: "one smith, who is paid"."""
    if question.type is not QuestionType.HOW_MUCH or fit.figure.quantity.dimension is not Dimension.COUNT:
        return False
    counted = view.corpus.own(fit.place, fit.figure).counted
    return not question.head and counted is not None and any(token.stem == counted for token in question.tokens)
