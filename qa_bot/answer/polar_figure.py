"""Figures in yes/no questions: "was it 300?", "did it grow?", checked against value, unit, period and bound."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.fit import fits
from qa_bot.answer.parts import content
from qa_bot.answer.players import said_by
from qa_bot.lexicon.en.polarity import SMALLER
from qa_bot.lexicon.en.question_words import PERIOD_NOUNS
from qa_bot.model.document import Tag
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Bound, Dimension
from qa_bot.question.asked import read_asked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.quantity import Quantity
    from qa_bot.model.question import Question
    from qa_bot.question.claim import Claim

# How much of the asked subject a figure has to meet before it may confirm or refute.
ENOUGH = 0.58
CERTAIN = 0.8
_ALIKE = 0.05
_LARGE = 1_000_000
_PAIR = 2
_ONE = frozenset({"a", "an", "one"})
_DOING = frozenset({"did", "does", "do", "has", "have", "had"})
# Numbers of these kinds are often part of a name or of a time rather than what is asked about.
_LOOSE = frozenset({Dimension.COUNT, Dimension.TIME, Dimension.MULTIPLE})
# "About 240" is met by what is no further off than this.
_NEAR = Decimal("0.03")
_HEDGES = frozenset(
    "about approximately around roughly nearly almost over above under below worth total totalled".split()
)
_LOW = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})
_HIGH = frozenset({Bound.LESS_THAN, Bound.AT_MOST})


class Checked(NamedTuple):
    """A figure of the text beside the one that the question states: whether they agree, None where that is open."""

    yes: bool | None
    fit: Fit


def stated_quantity(question: Question) -> Quantity | None:
    """Return the one figure that a question states, dates and ordinals left out."""
    dated = [period.span for period in question.periods]
    found = [
        quantity
        for quantity in question.quantities
        if quantity.dimension not in {Dimension.ORDINAL, Dimension.AGE, Dimension.SCORE}
        and not any(span.overlaps(quantity.span) for span in dated)
    ]
    return found[0] if len(found) == 1 else None


def check_figure(question: Question, view: View) -> Iterator[Checked]:
    """Hold the figure that a question states against those of the text, best fit first."""
    stated = stated_quantity(question)
    if not stated:
        return
    if stated.dimension in _LOOSE and not _is_object(question, stated):
        return
    stated, compared = _bounded(stated, question)
    inside = {token.stem for token in question.tokens if stated.words.start <= token.start < stated.words.end}
    asked = read_asked(question)
    bare = not stated.unit.name and stated.low >= _LARGE  # "did it reach 300 billion?"
    change = question.direction != 0 and _leads(question, stated) in {"by", ""}
    asked = asked._replace(
        stems=tuple(stem for stem in asked.stems if stem not in inside | compared | _HEDGES),
        dimension=None if bare else stated.dimension,
        unit=stated.unit.name if stated.dimension is Dimension.MONEY else None,
        change=change,
        direction=0,
    )
    if not asked.stems:
        return
    for fit in _good(fits(asked, view), question, view):
        figure = fit.figure
        measured = not compared or any(t.norm.startswith(_root(word)) for t in fit.sentence.tokens for word in compared)
        if not measured or (not question.periods and _is_base(fit)) or _is_of_another(question, fit):
            continue
        if stated.unit.name != figure.quantity.unit.name and not (bare and figure.quantity.low >= _LARGE):
            continue
        turned = change and figure.direction * question.direction < 0
        yield Checked(False if turned else agrees(stated, figure.quantity), fit)


def _is_of_another(question: Question, fit: Fit) -> bool:
    """Say whether a verb of the sentence has the figure as its object and another doer than the question names."""
    sentence, start = fit.sentence, fit.figure.quantity.span.start
    first = next((one for one in question.chunks if one.first == 1 and question.tokens[0].norm in _DOING), None)
    asked = content(question.tokens[first.first : first.last]) if first else frozenset()
    for predicate in sentence.predicates if asked else ():
        inside = [sentence.chunks[one] for one in predicate.objects]
        governs = any(sentence.tokens[one.first].start <= start < sentence.tokens[one.last - 1].end for one in inside)
        if governs and predicate.subject is not None:
            return sentence.tags[sentence.chunks[predicate.subject].head] is not Tag.PRON and asked.isdisjoint(
                said_by(sentence, predicate.subject)
            )
    return False


def check_direction(question: Question, view: View) -> Iterator[Checked]:
    """Hold "did it grow" against the changes that the text gives figures for."""
    if not question.direction or stated_quantity(question):
        return
    asked = read_asked(question)._replace(change=True, direction=0, dimension=None, unit=None)
    if not asked.stems:
        return
    for fit in _good(fits(asked, view), question, view):
        if fit.figure.direction and fit.figure.role is Role.CHANGE:
            yield Checked(fit.figure.direction == question.direction, fit)


def _good(found: Sequence[Fit], question: Question, view: View) -> list[Fit]:
    """Keep the fits that pass every gate, meet enough of the subject, and fit about as well as the best."""
    passed = [fit for fit in found if fit.gate is None and fit.subject >= ENOUGH and _names_met(fit, question, view)]
    return [fit for fit in passed if fit.subject >= passed[0].subject - _ALIKE]


def _names_met(fit: Fit, question: Question, view: View) -> bool:
    """Say whether every name of the question stands in the figure's sentence or in those before it in the paragraph."""
    keys = {name.key for name in question.names}
    for place in range(fit.place, fit.place - fit.sentence.index - 1, -1):
        sentence = view.corpus.sentences[place]
        if sentence.paragraph != fit.sentence.paragraph and not sentence.is_heading:
            continue
        keys -= {name.key for name in sentence.names}
        if not keys:
            return True
    return not keys


def settled(checks: Sequence[Checked]) -> Checked | None:
    """Return the check that decides: one that agrees, else the best one that does not, if its subject is certain."""
    for check in checks:
        if check.yes:
            return check
    for check in checks:
        if check.yes is False and (check.fit.subject >= CERTAIN or check.fit.period):
            return check
    return None


def _is_object(question: Question, stated: Quantity) -> bool:
    """Say whether a count stands where the verb wants its object: "carry 5,000 carts", not "a 2 stroke engine"."""
    before = [place for place, token in enumerate(question.tokens) if token.end <= stated.words.start]
    return len(before) > 1 and (  # "is 6 a prime": there it is the subject
        question.tags[before[-1]] in {Tag.VERB, Tag.AUX} or question.tokens[before[-1]].norm in {"to", "than"}
    )


def _root(word: str) -> str:
    """Return what "deeper", "deep" and "deepest" begin with."""
    return word.removesuffix("er").removesuffix("i")


def _is_base(fit: Fit) -> bool:
    """Say whether a figure is only what another is compared with: "from 36 a year earlier"."""
    start = fit.figure.quantity.words.start
    before = [token.norm for token in fit.sentence.tokens if token.end <= start][-2:]
    return bool(before) and (before[-1] in {"from", "against", "versus", "than"} or before[0] == "compared")


def _bounded(stated: Quantity, question: Question) -> tuple[Quantity, set[str]]:
    """Read "deeper than 400 metres" as a bound; return it with the comparing word."""
    before = [token for token in question.tokens if token.end <= stated.words.start]
    if len(before) < _PAIR or before[-1].norm != "than" or stated.bound is not Bound.EXACT:
        return stated, set()
    word = before[-2]
    bound = Bound.LESS_THAN if word.norm in SMALLER else Bound.MORE_THAN
    return replace(stated, bound=bound), {word.norm, word.stem}


def _leads(question: Question, stated: Quantity) -> str:
    """Return "by" or "to" where it stands before the figure."""
    before = [token.norm for token in question.tokens if token.end <= stated.words.start]
    return before[-1] if before and before[-1] in {"by", "to"} else ""


def agrees(stated: Quantity, found: Quantity) -> bool | None:
    """Say whether a figure of the text bears out the one stated; None where its hedge leaves it open."""
    if stated.bound in _LOW:
        return _exceeds(found, stated.low, strict=stated.bound is Bound.MORE_THAN)
    if stated.bound in _HIGH:
        below = _exceeds(found, stated.high, strict=stated.bound is Bound.AT_MOST)
        return None if below is None else not below
    if found.bound in _LOW | _HIGH:
        return _beside_bound(stated, found)
    slack = _NEAR * abs(stated.value) if Bound.ABOUT in {stated.bound, found.bound} else Decimal(0)
    return stated.low - slack <= found.high and found.low <= stated.high + slack


def _exceeds(found: Quantity, limit: Decimal, *, strict: bool) -> bool | None:
    """Say whether a figure of the text lies above a limit."""
    if found.bound in _LOW:
        return True if found.low >= limit else None
    if found.bound in _HIGH:
        return False if found.high <= limit else None
    if found.bound is Bound.ABOUT and abs(found.value - limit) <= _NEAR * abs(limit):
        return None
    if found.low > limit or (found.low == limit and not strict):
        return True
    return False if found.high <= limit else None


def _beside_bound(stated: Quantity, found: Quantity) -> bool | None:
    """Compare a plain figure with one that is "over" or "under" another."""
    slack = _NEAR * abs(stated.value)
    if abs(stated.value - found.value) <= slack:
        return True if stated.bound is Bound.ABOUT or found.bound is Bound.AT_MOST else None
    if found.bound in _LOW:
        return False if stated.high < found.low else None
    return False if stated.low > found.high else None


def _threes(question: Question) -> Iterator[tuple[str, str, Token]]:
    """Yield every three words of a question that follow each other, the first two folded."""
    tokens = question.tokens
    yield from ((one.norm, two.norm, three) for one, two, three in zip(tokens, tokens[1:], tokens[2:], strict=False))


def _is_length(quantity: Quantity, sentence: Sentence) -> bool:
    """Say whether a figure tells for how long: "for six months"."""
    before = [token.norm for token in sentence.tokens if token.end <= quantity.words.start]
    return quantity.dimension is Dimension.TIME and before[-1:] == ["for"]


def other_length(claim: Claim, question: Question, sentence: Sentence) -> bool:
    """Say whether a sentence meets a unit of time with another length: "a year" with "five to ten years"."""
    asked = {token.stem for token in claim.content}
    if any(one == "for" and two in _ONE and three.stem in PERIOD_NOUNS for one, two, three in _threes(question)):
        return any(_is_length(quantity, sentence) and quantity.low != 1 for quantity in sentence.quantities)
    lengths = {quantity.low for quantity in question.quantities if quantity.dimension is Dimension.TIME}
    return any(
        quantity.dimension is Dimension.TIME
        and quantity.low not in lengths
        and any(token.stem in asked for token in sentence.tokens if quantity.words.covers(token.span))
        for quantity in sentence.quantities
    )
