"""The rest: what a total leaves when its named parts are taken off, where the text says that it is the rest."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from qa_bot.answer.compute import derived, quoted
from qa_bot.answer.figure import places_of
from qa_bot.answer.fit import Fit
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.extract.arithmetic import Computed, as_quantity
from qa_bot.lexicon.en.asked_words import GENERIC, RESTS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension, Quantity
from qa_bot.model.question import AnswerType
from qa_bot.model.span import Span
from qa_bot.question.asked import read_asked
from qa_bot.question.listed import read_aggregate
from qa_bot.question.operands import read_operands

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question

_COVERED, _SURE = 0.7, 0.86
_BACK = 2
_KINDS = (
    Dimension.COUNT,
    Dimension.MONEY,
    Dimension.SHARE,
    Dimension.MASS,
    Dimension.AREA,
    Dimension.LENGTH,
    Dimension.VOLUME,
)
_ENDS = frozenset({";", ".", ":"})


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "The group employs 1,240 people. About 900 of them work in Lisford; the rest are in Aveiro.",
            "How many people work in Aveiro?",
            "340 people",
        ),
        Example(
            "The ship had 320 passengers. Of these, 200 were emigrants and 70 were soldiers; the rest were traders.",
            "How many traders did the ship have?",
            "50 passengers",
        ),
        Example(
            "Wind gives 40% of the power and coal 35%; the rest comes from gas.",
            "What share of the power comes from gas?",
            "25%",
        ),
        Example(
            "The fund had €10 million. It spent €3 million on roads and €2 million on parks; the rest went to schools.",
            "How much of the fund went to schools?",
            "€5 million",
        ),
    ),
    counterexamples=(
        Example("The fund spent €3 million on roads; the rest went to schools.", "How much went to schools?"),
        Example(
            "The group employs 1,240 people. About 900 of them work in Lisford; many are in Aveiro.",
            "How many people work in Aveiro?",
        ),
        Example(
            "The group employs 1,240 people. About 900 of them work in Lisford; the rest are in Aveiro.",
            "How many people work in Lisford?",
        ),
        Example(
            "The group employs 1,240 people. About 900 of them work in Lisford; the rest are in Aveiro and Porvoo.",
            "How many people work in Porvoo?",
        ),
        Example(
            "The fund had €10 million. It spent $3 million on roads; the rest went to schools.",
            "How much of the fund went to schools?",
        ),
    ),
)
def rest_of_total(question: Question, view: View) -> Iterator[Candidate]:
    """Take the named parts off the total, where the text says that what is asked about is the rest."""
    if read_operands(question) or read_aggregate(question) or read_asked(question).change:
        return
    asked = read_asked(question).stems
    for match in view.matches[:_BACK]:
        place, sentence = match.place, match.sentence
        rest = _rest(sentence)
        if question.periods and not any(one.same_as(own) for one in question.periods for own in sentence.periods):
            continue
        if rest is None or not _asks_rest(asked, sentence, rest, view) or covered(asked, place, view) < _COVERED:
            continue
        fits = [Fit(sentence, place, part, 1.0, None, (), None) for part in _parts(sentence, rest)]
        found = _left(fits, place, view) if fits else None
        if found is not None:
            yield found
            return


def _left(fits: list[Fit], place: int, view: View) -> Candidate | None:
    """Work out what the parts leave of their whole."""
    first = fits[0].figure.quantity
    if first.dimension is Dimension.SHARE:
        alike = all(fit.figure.quantity.unit.name == first.unit.name for fit in fits)
        all_of_it = Decimal(100) if first.unit.name == "%" else Decimal(1)
        whole = Quantity(Span(0, 0), Span(0, 0), all_of_it, all_of_it, first.unit)
        return _reckoned(whole, fits, "100%" if first.unit.name == "%" else "1") if alike else None
    total = _total(place, [fit.figure for fit in fits], view)
    if total is None or not all(_same_kind(fit, total) for fit in fits):
        return None
    found = _reckoned(total.figure.quantity, fits, quoted(total))
    return replace(found, places=(*places_of(total), *found.places)) if found is not None else None


def _same_kind(part: Fit, total: Fit) -> bool:
    """Say whether a part is stated in the unit of its whole; what a bare number counts is the whole's things."""
    one, other = part.figure.quantity.unit, total.figure.quantity.unit
    bare = one.dimension is Dimension.COUNT and (not one.name or after_of_the(total.sentence, total.figure))
    return bare or one.name == other.name


def _rest(sentence: Sentence) -> tuple[int, int] | None:
    """Return the tokens of the clause that begins with "the rest"."""
    norms = [token.norm for token in sentence.tokens]
    for at in range(1, len(norms)):
        if norms[at] in RESTS and norms[at - 1] == "the" and norms[at + 1 : at + 2] != ["of"]:
            ends = (end for end in range(at, len(norms)) if norms[end] in _ENDS or _relative(norms, end))
            last = next(ends, len(norms))
            return at + 1, last
    return None


def _relative(norms: Sequence[str], at: int) -> bool:
    """Say whether a relative clause begins at a mark: "the rest are in Lund, where tiles are made"."""
    return norms[at] == "," and norms[at + 1 : at + 2] in (["where"], ["which"], ["who"], ["whose"])


def _asks_rest(asked: Sequence[str], sentence: Sentence, rest: tuple[int, int], view: View) -> bool:
    """Say whether a question asks for all that is said of the rest, and for nothing that only the parts say."""
    told = content(sentence, range(rest[0]))
    own = content(sentence, range(*rest)) - told
    if "and" in {sentence.tokens[at].norm for at in range(*rest)}:
        return False
    met = {other for word in asked for other, _ in view.corpus.concordance.relatives(word)}
    names = {token.stem for token in sentence.tokens[1 : rest[0]] if token.text[:1].isupper()}
    return bool(own & met) and own <= met | _VERBS and not names.intersection(asked)


# Verbs by which the rest is said to be somewhere: a question may say them otherwise.
_VERBS = frozenset("come go went work live be base fall fell spend spent belong".split())


def content(sentence: Sentence, places: range) -> set[str]:
    """Return the stems of the telling words at some places."""
    tokens = (sentence.tokens[at] for at in places)
    return {token.stem for token in tokens if token.is_word and token.norm not in STOPWORDS and token.norm.isalpha()}


def covered(asked: Sequence[str], place: int, view: View) -> float:
    """Return which share of the asked words the sentence and the ones before it in the paragraph say."""
    said: set[str] = set()
    for at in paragraph(place, view):
        said |= {token.stem for token in view.corpus.sentences[at].tokens}
    words = [word for word in asked if word not in GENERIC]
    met = sum(any(other in said for other, _ in view.corpus.concordance.relatives(word)) for word in words)
    return met / len(words) if words else 1.0


def paragraph(place: int, view: View) -> range:
    """Return a sentence and up to two before it in its paragraph."""
    sentences = view.corpus.sentences
    first = place
    while first > max(0, place - _BACK) and sentences[first - 1].paragraph == sentences[place].paragraph:
        first -= 1
    return range(first, place + 1)


def _parts(sentence: Sentence, rest: tuple[int, int]) -> list[Figure]:
    """Return the figures before "the rest" that are of one kind, the total left out where it is "of the 60 members"."""
    before = sentence.tokens[rest[0] - 1].start
    found = [
        figure for figure in sentence.figures if figure.quantity.span.end <= before and figure.role is not Role.CHANGE
    ]
    found = [figure for figure in found if figure.quantity.dimension in _KINDS and not after_of_the(sentence, figure)]
    kinds = {figure.quantity.dimension for figure in found}
    return found if len(kinds) == 1 else []


def after_of_the(sentence: Sentence, figure: Figure) -> bool:
    """Say whether a figure is the whole: "of the 60 members", "of its 12 mills"."""
    before = [token.norm for token in sentence.tokens if token.end <= figure.quantity.words.start][-2:]
    return len(before) == len("of") and before[0] == "of" and before[1] in {"the", "its", "their", "all", "these"}


def _total(place: int, parts: Sequence[Figure], view: View) -> Fit | None:
    """Return the whole that parts other than percentages belong to: the one larger figure stated last before them."""
    least = sum(part.quantity.high for part in parts)
    for at in reversed(paragraph(place, view)):
        sentence = view.corpus.sentences[at]
        wholes = [
            figure
            for figure in sentence.figures
            if figure not in parts and _is_whole(figure, parts[0].quantity, sentence) and figure.quantity.low > least
        ]
        if wholes:
            return Fit(sentence, at, wholes[0], 1.0, None, (), None) if len(wholes) == 1 else None
    return None


def _is_whole(figure: Figure, part: Quantity, sentence: Sentence) -> bool:
    """Say whether a figure could be the whole of parts: a level in the same unit, no change."""
    quantity = figure.quantity
    if figure.role is not Role.LEVEL or quantity.dimension is not part.dimension:
        return False
    same = quantity.unit.name == part.unit.name or quantity.dimension is Dimension.COUNT
    return same and (bool(quantity.unit.name) or after_of_the(sentence, figure))


def _reckoned(whole: Quantity, fits: Sequence[Fit], first: str) -> Candidate | None:
    """Take the parts off the whole."""
    alike = [replace(fit.figure.quantity, unit=whole.unit) for fit in fits]
    summed = arithmetic.total(alike)
    if not isinstance(summed, Computed):
        return None
    taken = alike[0] if len(alike) == 1 else as_quantity(summed)
    result = arithmetic.difference(whole, taken)
    if not isinstance(result, Computed) or result.low <= 0:
        return None
    inputs = (first, *(quoted(fit) for fit in fits if fit.figure.quantity is not whole))
    return derived("−", result._replace(unit=whole.unit), fits, inputs=inputs, sure=_SURE)


RULES = (rest_of_total,)
