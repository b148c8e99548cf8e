"""Figures given by another one: "five more than Ada", "twice as many as the south", "85 more than a year earlier"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.compute import derived, quoted
from qa_bot.answer.figure import best_fit, sureness
from qa_bot.answer.fit import Fit, fits
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.extract.arithmetic import Computed
from qa_bot.extract.scaling import scaled
from qa_bot.lexicon.en.asked_words import COMPARATIVES
from qa_bot.lexicon.en.rates import YEAR_BEFORE
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType
from qa_bot.question.asked import read_asked
from qa_bot.question.listed import read_aggregate
from qa_bot.question.operands import read_operands
from qa_bot.text.format import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_REACH, _LONGEST_OTHER, _MOST = 5, 8, 24
_SURE = 0.85
_ENDS = frozenset(
    {",", ";", ".", ":", "(", ")", "and", "but", "while", "because", "which", "who", "when", "thanks", "?"}
)
_PRONOUNS = frozenset(
    {"that", "those", "the", "of", "in", "a", "an", "its", "their", "did", "had", "was", "were", "it", "they"}
)


class Relation(NamedTuple):
    """A figure that says how another one stands to a third: the step from the other to it, and the other's words.

    ``factor`` is what the other is taken times (0 for a difference), ``sign`` which way the difference goes;
    ``base`` is the figure that the relation is said of right after it ("1,240 people, 85 more than …").
    """

    figure: Figure
    factor: Fraction
    sign: int
    other: tuple[int, ...]
    base: Figure | None


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example("Ada sold 12 loaves. Tom sold five more than Ada.", "How many loaves did Tom sell?", "17 loaves"),
        Example("Ada sold 12 loaves. Tom sold twice as many as Ada.", "How many loaves did Tom sell?", "24 loaves"),
        Example(
            "The tower is 40 metres high. The mast is 12 metres taller than the tower.",
            "How tall is the mast?",
            "52 metres",
        ),
        Example(
            "The north has 300 mills, 40 fewer than the south.", "How many mills does the south have?", "340 mills"
        ),
        Example(
            "The bridge cost €4 million, twice as much as the tunnel.", "How much did the tunnel cost?", "€2 million"
        ),
        Example(
            "The group employed 1,240 people, 85 more than a year earlier.",
            "How many people did the group employ a year earlier?",
            "1,155 people",
        ),
        Example(
            "In 2023 the group employed 1,240 people, 85 more than a year earlier.",
            "How many people did the group employ in 2022?",
            "1,155 people",
        ),
        Example(
            "The mill has 85 stalls, 30 fewer than the old one.", "How many stalls did the old mill have?", "115 stalls"
        ),
        Example(
            "The mill employs 31 clerks, nine more than before.", "How many clerks did it employ before?", "22 clerks"
        ),
    ),
    counterexamples=(
        Example("Tom sold five more than Ada.", "How many loaves did Tom sell?"),
        Example("Ada sold 12 loaves. Tom sold five more than Ada.", "How many loaves did Ben sell?"),
        Example("Ada sold 12 loaves. Tom sold five more than Ada.", "How many loaves did Ada sell?"),
        Example("The north has 300 mills, 40 fewer than the south.", "How many mills does the north have?"),
        Example("The mill has 85 stalls, 30 fewer than the old one.", "How many stalls does the new mill have?"),
        Example("The north has 300 mills, 40 fewer than the south.", "How many mills does the east have?"),
        Example(
            "In 2023 the group employed 1,240 people, 85 more than a year earlier.",
            "How many people did the group employ in 2021?",
        ),
        Example("Ada sold 12 loaves in 2019. Tom sold €5 more than Ada.", "How many loaves did Tom sell?"),
        Example("The north has 300 mills, at least 40 more than the south.", "How much flour does the south have?"),
        Example("The mill's ovens use twice as much gas as Ada's. Ada's ovens cost €8 million.", "How much more?"),
    ),
)
def figure_from_another(question: Question, view: View) -> Iterator[Candidate]:
    """Work out a figure that the text gives by its difference from, or its multiple of, another figure."""
    asked = read_asked(question)
    if asked.change or not asked.stems or read_operands(question) or read_aggregate(question):
        return
    for match in view.matches[:2]:
        for relation in _relations(match.sentence):
            found = _of_other(relation, asked, match.sentence, match.place, view) if relation.base else None
            found = found or (_of_own(relation, asked, match.place, view) if relation.base is None else None)
            if found is not None:
                yield found
                return


def _relations(sentence: Sentence) -> Iterator[Relation]:
    """Yield the relations that a sentence states."""
    norms = [token.norm for token in sentence.tokens]
    for figure in sentence.figures:
        after = next((at for at, token in enumerate(sentence.tokens) if token.start >= figure.quantity.span.end), 0)
        if not after:
            continue
        if figure.quantity.dimension is Dimension.MULTIPLE or figure.quantity.unit.name == "fraction":
            told = _multiple(figure, norms, after)
        else:
            told = _difference(norms, after)
        if told is not None:
            factor, sign, start = told
            other = tuple(_other(norms, start))
            if other:
                yield Relation(figure, factor, sign, other, _base(sentence, figure, norms))


def _difference(norms: Sequence[str], after: int) -> tuple[Fraction, int, int] | None:
    """Read "… more than", "… metres taller than" after a number: the direction and where the other begins."""
    for at in range(after, min(after + _REACH, len(norms) - 1)):
        if norms[at] in COMPARATIVES and "than" in norms[at + 1 : at + 3]:
            than = norms.index("than", at + 1)
            return Fraction(0), COMPARATIVES[norms[at]], than + 1
        if norms[at] in _ENDS:
            return None
    return None


def _multiple(figure: Figure, norms: Sequence[str], after: int) -> tuple[Fraction, int, int] | None:
    """Read "… as many as", "… the size of" after "twice" or "three times"."""
    factor = Fraction(figure.quantity.low) if figure.quantity.low == figure.quantity.high else Fraction(0)
    window = list(norms[after : after + _REACH])
    if not factor or figure.role is Role.CHANGE:
        return None
    if window[:1] == ["as"] and "as" in window[1:]:
        return factor, 0, after + 1 + window[1:].index("as") + 1
    if window[:1] == ["the"] and "of" in window[1:3]:
        return factor, 0, after + window.index("of") + 1
    return (factor, 0, after + 2) if window[:2] == ["that", "of"] else None


def _other(norms: Sequence[str], start: int) -> Iterator[int]:
    """Yield the tokens of the other thing, up to where its phrase ends."""
    for at in range(start, min(start + _LONGEST_OTHER, len(norms))):
        if norms[at] in _ENDS:
            return
        yield at


def _base(sentence: Sentence, figure: Figure, norms: Sequence[str]) -> Figure | None:
    """Return the figure right before a comma and the relation: "300 mills, 40 fewer than the south"."""
    first = next((at for at, token in enumerate(sentence.tokens) if token.start >= figure.quantity.words.start), 0)
    if not first or norms[first - 1] not in {",", "–", "—", "(", "or"}:
        return None
    comma = sentence.tokens[first - 1].start
    before = [one for one in sentence.figures if one.quantity.span.end <= comma and one.role is Role.LEVEL]
    if not before:
        return None
    near = max(before, key=lambda one: one.quantity.span.end)
    between = [at for at, token in enumerate(sentence.tokens) if near.quantity.span.end <= token.start < comma]
    beside = len(between) <= _REACH and not _ENDS.intersection(norms[at] for at in between)
    return near if beside else None


def _of_own(relation: Relation, asked: Asked, place: int, view: View) -> Candidate | None:
    """Work out the figure of what the relation is said of, from that of the other."""
    change = relation.figure.role is Role.CHANGE
    loose = asked._replace(change=change, dimension=None, counted=None, stock=False, direction=0)
    mine = next((fit for fit in fits(loose, view) if fit.figure is relation.figure and fit.gate is None), None)
    if mine is None or not sureness(mine):
        return None
    sentence = mine.sentence
    said = {sentence.tokens[at].stem for at in relation.other if sentence.tokens[at].norm not in STOPWORDS}
    if said & set(asked.stems) or not said:
        return None
    own = view.corpus.own(place, relation.figure)
    subject = own.nouns | own.adjectives | {stem for name in own.names.values() for stem in asked.words_of(name)}
    kept = tuple(stem for stem in asked.stems if stem not in subject)
    names = tuple(
        name
        for name in sentence.names
        if any(name.start <= sentence.tokens[at].start < name.end for at in relation.other)
    )
    words = tuple(frozenset(t.stem for t in sentence.tokens if n.start <= t.start < n.end) for n in names)
    wanted = asked._replace(stems=(*kept, *sorted(said)), names=names, name_stems=words, periods=(), past=True)
    others = [
        fit for fit in best_fit(wanted, view) if fit.figure is not relation.figure and fit.figure.role is Role.LEVEL
    ]
    if not others or not _one_period(asked, others[0]):
        return None
    result = _forwards(relation, others[0])
    if result is None:
        return None
    sign = "×" if relation.factor else "+" if relation.sign > 0 else "−"
    sure = min(sureness(mine), sureness(others[0])) - (1 - _SURE) / 2
    return derived(sign, result, (others[0], mine), inputs=(quoted(others[0]), _step_words(relation, mine)), sure=sure)


def _one_period(asked: Asked, other: Fit) -> bool:
    """Say whether the other figure is of the period that is asked, or no period is."""
    if not asked.periods:
        return True
    period = other.figure.period
    return period is None or any(one.same_as(period) or one.covers(period) for one in asked.periods)


def _forwards(relation: Relation, other: Fit) -> Computed | None:
    """Go from the other figure to the one that the relation is said of."""
    base = other.figure.quantity
    if relation.factor:
        result = scaled(base, relation.factor)
    else:
        step = _in_unit(relation.figure, base.unit.name)
        result = arithmetic.after_change(base, step.quantity, relation.sign) if step else arithmetic.Refusal("")
    return result if isinstance(result, Computed) else None


def _of_other(relation: Relation, asked: Asked, sentence: Sentence, place: int, view: View) -> Candidate | None:
    """Work out the figure of the other from the one that stands before the relation."""
    rest = _asked_of_base(relation, asked, sentence, view)
    if rest is None:
        return None
    mine = next((fit for fit in fits(rest, view) if fit.figure is relation.base and fit.gate is None), None)
    if mine is None or (not sureness(mine) and rest.stems):
        return None
    result = _backwards(relation, mine)
    if result is None:
        return None
    step = Fit(sentence, place, relation.figure, 1.0, None, (), None)
    sign = "÷" if relation.factor else "−" if relation.sign > 0 else "+"
    return derived(sign, result, (mine, step), inputs=(quoted(mine), _step_words(relation, step)), sure=_SURE)


def _asked_of_base(relation: Relation, asked: Asked, sentence: Sentence, view: View) -> Asked | None:
    """Return what the base of a relation has to be, if it is the other that is asked for."""
    words = [sentence.tokens[at] for at in relation.other]
    norms = [token.norm for token in words]
    said = {token.stem for token in words if token.norm not in STOPWORDS and token.norm not in _PRONOUNS}
    then = [period for period in sentence.periods if words[0].start <= period.span.start < words[-1].end]
    timed = {token.stem for token in words for period in then if period.span.start <= token.start < period.span.end}
    if " ".join(norms) in YEAR_BEFORE:
        before = relation.base is not None and _asks_year_before(asked, relation.base)
        return asked._replace(periods=(), loosely=(), past=True, formerly=False) if before else None
    if then and said <= timed:
        at_once = len(asked.periods) == 1 and then[0].same_as(asked.periods[0])
        return asked._replace(periods=(), past=True) if at_once else None
    if (asked.formerly or asked.past) and norms in _FORMERLY:
        return asked._replace(formerly=False, stems=_before_former(asked, view))
    if norms[-1] in _ONE and said - _ONE and said - _ONE <= {token.stem for token in view.question.tokens}:
        return asked._replace(adjectives=frozenset(), past=False)  # "85 spaces, 30 fewer than the old one"
    return _without(asked, said, words, sentence, view) if said else None


def _without(asked: Asked, said: set[str], words: Sequence[Token], sentence: Sentence, view: View) -> Asked | None:
    """Return what is asked without the words that name the other, if the question has them all."""
    relatives = {word: {other for other, _ in view.corpus.concordance.relatives(word)} for word in asked.stems}
    if not said <= {other for others in relatives.values() for other in others}:
        return None
    names = {name.key for name in sentence.names if any(name.start <= token.start < name.end for token in words)}
    kept = tuple(name for name in asked.names if name.key not in names)
    stems = tuple(word for word, others in relatives.items() if not said & others)
    return asked._replace(stems=stems, names=kept, name_stems=tuple(map(asked.words_of, kept)))


_FORMERLY = (["before"], ["previously"], ["earlier"], ["formerly"], ["originally"])
_ONE = frozenset({"one", "ones"})


def _before_former(asked: Asked, view: View) -> tuple[str, ...]:
    """Return the asked words but those after "before": "how many did it employ before *the repair*"."""
    norms = [token.norm for token in view.question.tokens]
    after = view.question.tokens[norms.index("before") :] if "before" in norms else ()
    return tuple(word for word in asked.stems if word not in {token.stem for token in after})


def _step_words(relation: Relation, step: Fit) -> str:
    """Put the step from one figure to the other into words: its number where it is "twice"."""
    words = " ".join(relation.figure.quantity.words.of(step.sentence.document.text).split())
    return plain(relation.figure.quantity.low) if relation.factor else words


def _asks_year_before(asked: Asked, base: Figure) -> bool:
    """Say whether the year before that of a figure is asked for, by its number or in the same words."""
    if any(words in YEAR_BEFORE for words in asked.loosely):
        return not asked.periods
    if len(asked.periods) != 1 or base.period is None or base.period.end is None or asked.loosely:
        return False
    start, end = asked.periods[0].start, base.period.end
    last = end.year - (1 if end[1:] == (1, 1) else 0)
    return start is not None and start.year == last - 1


def _backwards(relation: Relation, base: Fit) -> Computed | None:
    """Go from the figure that the relation is said of to the other."""
    quantity = base.figure.quantity
    if relation.factor:
        result = scaled(quantity, 1 / relation.factor)
    else:
        step = _in_unit(relation.figure, quantity.unit.name)
        result = arithmetic.before_change(quantity, step.quantity, relation.sign) if step else arithmetic.Refusal("")
    return result if isinstance(result, Computed) else None


def _in_unit(figure: Figure, unit: str) -> Figure | None:
    """Return a difference in the unit of what it is added to: a bare number counts the same things."""
    own = figure.quantity.unit
    if own.dimension is Dimension.COUNT and own.name in {"", unit}:
        return replace(figure, quantity=replace(figure.quantity, unit=own._replace(name=unit)))
    return figure if own.dimension is not Dimension.COUNT else None


RULES = (figure_from_another,)
