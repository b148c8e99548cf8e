"""Portions: what a stated share of a stated amount comes to, "of the 600 members, 40 % are women"."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from qa_bot.answer.compute import derived, quoted
from qa_bot.answer.fit import Fit
from qa_bot.answer.remainder import after_of_the, content, covered, paragraph
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.arithmetic import Computed
from qa_bot.extract.scaling import scaled
from qa_bot.model.document import Tag
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.question.asked import read_asked
from qa_bot.question.listed import read_aggregate
from qa_bot.question.operands import read_operands
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question

_COVERED, _SURE = 0.75, 0.86
_BACK = 2
_WHICH = frozenset({"which", "whom", "it", "them", "these", "those"})
_WHOLES = (Dimension.COUNT, Dimension.MONEY, Dimension.MASS, Dimension.AREA, Dimension.LENGTH, Dimension.VOLUME)
_ENDS = frozenset({";", ".", "while", "whereas", "but"})


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example("Of the 600 members, 40% are women.", "How many members are women?", "240 members"),
        Example(
            "The drilling cost 640,000 euros, three quarters of which came from the Berg Foundation.",
            "How much of the cost of the drilling came from the Berg Foundation?",
            "€480,000",
        ),
        Example(
            "The harbour handled 500 ships. 20% of the ships were tankers.",
            "How many of the ships were tankers?",
            "100 ships",
        ),
        Example(
            "The fund gave €9 million, a third of it to schools.",
            "How much did the fund give to schools?",
            "€3 million",
        ),
    ),
    counterexamples=(
        Example("40% of the members are women.", "How many members are women?"),
        Example("Of the 600 members, 40% are women.", "How many members are there?"),
        Example("Of the 600 members, 40% are women.", "What share of the members are women?"),
        Example("Of the 600 members, 240 (40%) are women.", "How many members are women?"),
        Example("Of the 600 members, 40% are women and 10% are farmers.", "How many members are carters?"),
        Example(
            "The harbour handled 500 ships in 2010. In 2020, 20% of the ships were tankers.",
            "How many of the ships were tankers in 2020?",
        ),
        Example("The mill has 600 carts. 40% of the members are women.", "How many members are women?"),
    ),
)
def share_of_amount(question: Question, view: View) -> Iterator[Candidate]:
    """Work out how many or how much a stated share of a stated whole is."""
    asked = read_asked(question)
    plain = (
        question.type in {QuestionType.HOW_MANY, QuestionType.HOW_MUCH} and question.dimension is not Dimension.SHARE
    )
    if not plain or asked.change or read_operands(question) or read_aggregate(question):
        return
    for match in view.matches[:_BACK]:
        for figure in match.sentence.figures:
            if not _is_part(match.sentence, figure) or not _asks_part(asked.stems, match.sentence, figure, view):
                continue
            whole = _whole(match.place, match.sentence, figure, view)
            if whole is None or covered(asked.stems, match.place, view) < _COVERED:
                continue
            if question.type is QuestionType.HOW_MANY and whole.figure.quantity.dimension is Dimension.MONEY:
                continue
            part = Fit(match.sentence, match.place, figure, 1.0, None, (), None)
            found = _portion(whole, part)
            if found is not None:
                yield found
                return


def _is_part(sentence: Sentence, figure: Figure) -> bool:
    """Say whether a figure is a percentage or fraction that stands by itself, not beside the number that it is of."""
    quantity = figure.quantity
    if (
        quantity.dimension is not Dimension.SHARE
        or quantity.unit.name not in {"%", "fraction"}
        or figure.role is Role.CHANGE
    ):
        return False
    before = [token.norm for token in sentence.tokens if token.end <= quantity.words.start][-1:]
    return before != ["("] and quantity.high > 0


def _asks_part(asked: Sequence[str], sentence: Sentence, figure: Figure, view: View) -> bool:
    """Say whether what is told of the part, and of no other part of the sentence, is what a question asks for."""
    mine = content(sentence, _clause(sentence, figure))
    met = {other for word in asked for other, _ in view.corpus.concordance.relatives(word)}
    others = [one for one in sentence.figures if one is not figure and _is_part(sentence, one)]
    elsewhere = {word for one in others for word in content(sentence, _clause(sentence, one))}
    told = mine - elsewhere - _wholes(sentence, figure)
    return bool(told & met) and not met & (elsewhere - mine)


def _clause(sentence: Sentence, figure: Figure) -> range:
    """Return the tokens after a share up to the next share or the end of its clause."""
    first = next((at for at, token in enumerate(sentence.tokens) if token.start >= figure.quantity.span.end), 0)
    starts = {one.quantity.words.start for one in sentence.figures if one is not figure}
    for at in range(first, len(sentence.tokens)):
        if sentence.tokens[at].norm in _ENDS or (at > first and sentence.tokens[at].start in starts):
            return range(first, at)
    return range(first, len(sentence.tokens))


def _wholes(sentence: Sentence, figure: Figure) -> set[str]:
    """Return the stems of what the share is said to be of: the "ships" of "20 % of the ships were tankers"."""
    clause = list(_clause(sentence, figure))
    if not clause or sentence.tokens[clause[0]].norm != "of":
        return set()
    named: set[str] = set()
    for at in clause[1:]:
        token = sentence.tokens[at]
        if sentence.tags[at] in {Tag.VERB, Tag.AUX} or not token.is_word or token.norm in _WHICH:
            break
        named.add(token.stem)
    return named


def _whole(place: int, sentence: Sentence, figure: Figure, view: View) -> Fit | None:
    """Return the amount that a share is of: "of which" and "of the 600 members" say so, or its noun does."""
    after = [token.norm for token in sentence.tokens if token.start >= figure.quantity.span.end][:2]
    before = [one for one in sentence.figures if one.quantity.span.end <= figure.quantity.words.start]
    before = [one for one in before if one.quantity.dimension in _WHOLES and one.role is Role.LEVEL]
    pointing = after[:1] == ["of"] and after[1:] and after[1] in _WHICH
    fronted = [one for one in before if after_of_the(sentence, one)]
    near = fronted if fronted and after[:1] != ["of"] else before[-1:] if pointing else []
    if near:
        return Fit(sentence, place, near[-1], 1.0, None, (), None)
    named = _wholes(sentence, figure)
    for at in reversed(paragraph(place, view)):
        other = view.corpus.sentences[at]
        fitting = [one for one in other.figures if one is not figure and _counts(one, named) and _of_then(one, figure)]
        if fitting:
            return Fit(other, at, fitting[0], 1.0, None, (), None) if len(fitting) == 1 else None
    return None


def _counts(figure: Figure, named: set[str]) -> bool:
    """Say whether a figure counts the things of which a share is told."""
    quantity = figure.quantity
    counted = quantity.dimension is Dimension.COUNT and quantity.unit.name and figure.role is Role.LEVEL
    return bool(counted) and stem(quantity.unit.name) in named


def _of_then(whole: Figure, part: Figure) -> bool:
    """Say whether two figures may be of one time."""
    one, other = whole.period, part.period
    return one is None or other is None or one.same_as(other) or not part.period_stated


def _portion(whole: Fit, part: Fit) -> Candidate | None:
    """Multiply a whole by a share."""
    share = part.figure.quantity
    if share.low != share.high:
        return None
    factor = Fraction(share.low) / (100 if share.unit.name == "%" else 1)
    near = factor.limit_denominator(100) if share.unit.name == "fraction" else factor
    result = scaled(whole.figure.quantity, near, loose=True)
    if not isinstance(result, Computed) or near >= 1:
        return None
    return derived("×", result, (whole, part), inputs=(quoted(whole), quoted(part)), sure=_SURE)


RULES = (share_of_amount,)
