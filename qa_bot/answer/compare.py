"""Which of two is more, later, older: both figures, or both dates, are found, and the one asked for is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.figure import best_fit, places_of, sureness
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.lexicon.en.asked_words import COMPARATIVES, EARLINESS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, DerivationStep, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType
from qa_bot.question.listed import describe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.model.period import Period
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_LESS_SURE = 0.03
_DATED = 0.85


class Choice(NamedTuple):
    """One of the two things to choose from: its words in the question, and the figure that it stands for."""

    words: str
    asked: Asked
    stems: frozenset[str]


@rule(
    *AnswerType,
    examples=(
        Example(
            "The north mill sold 9 tonnes of flour. The south mill sold 4 tonnes.",
            "Which mill sold more flour, the north mill or the south mill?",
            "the north mill",
        ),
        Example("Rainfall was 80 mm in 2019 and 95 mm in 2020.", "Was rainfall higher in 2019 or in 2020?", "2020"),
        Example(
            "Sales grew by 2% in 2019. Sales grew by 5% in 2020.", "Was growth of sales higher in 2019 or 2020?", "2020"
        ),
    ),
    counterexamples=(
        Example("The north mill sold 9 tonnes.", "Which mill sold more flour, the north mill or the south mill?"),
        Example(
            "The north mill sold 9 tonnes. The south mill sold goods for €4 million.",
            "Which sold more, the north mill or the south mill?",
        ),
        Example("The north mill sold 9 tonnes. The south mill sold 4.", "Did the north mill or the south mill burn?"),
    ),
)
def larger_of_two(question: Question, view: View) -> Iterator[Candidate]:
    """Name the one of two choices whose figure is larger, or smaller, as asked."""
    direction = next((COMPARATIVES[token.norm] for token in question.tokens if token.norm in COMPARATIVES), 0)
    choices = read_choices(question)
    if not direction or choices is None:
        return
    one, other = (best_fit(choice.asked, view) for choice in choices)
    pairs = [(a, b) for a in one for b in other if a.figure is not b.figure and _together(a, b)]
    if not pairs:
        return
    pair = max(pairs, key=lambda fits: (fits[0].subject + fits[1].subject, -fits[0].place, -fits[1].place))
    order = arithmetic.compare(pair[0].figure.quantity, pair[1].figure.quantity)
    if isinstance(order, int) and order:
        yield _named(choices, pair, order, 0 if order == direction else 1)


def _together(one: Fit, other: Fit) -> bool:
    """Say whether two figures can be set against each other."""
    return arithmetic.why_not_comparable_figures(one.figure, other.figure) is None


def _named(choices: tuple[Choice, Choice], pair: tuple[Fit, Fit], order: int, chosen: int) -> Candidate:
    """Name the chosen one, with both figures."""
    said = [" ".join(fit.figure.quantity.words.of(fit.sentence.document.text).split()) for fit in pair]
    sign = ">" if order > 0 else "<"
    winner = choices[chosen].words
    return Candidate(
        value=winner,
        places=(*places_of(pair[chosen]), *places_of(pair[1 - chosen])),
        clues=pair[chosen].clues,
        steps=(DerivationStep("comparison", tuple(said), f"{said[0]} {sign} {said[1]}"),),
        words=f"{_capital(winner)}: {said[chosen]}, against {said[1 - chosen]} for {choices[1 - chosen].words}.",
        sure=max(0.0, min(map(sureness, pair)) - _LESS_SURE),
    )


@rule(
    *AnswerType,
    examples=(
        Example(
            "The tower was added in 1740. The bridge was opened in 1787.",
            "Which is older, the tower or the bridge?",
            "the tower",
        ),
        Example("Ada died in 1850. Tom Reed died in 1861.", "Who died first, Ada or Tom Reed?", "Ada"),
    ),
    counterexamples=(
        Example("The tower was added in 1740. The bridge is stone.", "Which is older, the tower or the bridge?"),
        Example("The tower was added in 1740. The bridge opened in 1740.", "Which is older, the tower or the bridge?"),
    ),
)
def earlier_of_two(question: Question, view: View) -> Iterator[Candidate]:
    """Name the one of two choices that the text dates earlier, or later, as asked."""
    direction = next((EARLINESS[token.norm] for token in question.tokens if token.norm in EARLINESS), 0)
    choices = read_choices(question)
    if not direction or choices is None:
        return
    dated = [_dated(choice, view) for choice in choices]
    if dated[0] is None or dated[1] is None:
        return
    (first, one), (second, other) = dated[0], dated[1]
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return
    if one.end <= other.start or other.end <= one.start:
        order = -1 if one.start < other.start else 1
        chosen = 0 if order == direction else 1
        yield _dated_answer(choices, ((first, one), (second, other)), chosen)


def _dated(choice: Choice, view: View) -> tuple[Sentence, Period] | None:
    """Return the only sentence that speaks of a choice and states one resolved time, with that time."""
    found = []
    for hit in view.hits:
        passage = view.corpus.passages[hit.passage]
        for place in range(passage.first, passage.last):
            sentence = view.corpus.sentences[place]
            periods = [period for period in sentence.periods if period.start and period.end]
            if choice.stems and choice.stems <= view.corpus.stems[place] and len(periods) == 1:
                found.append((sentence, periods[0]))
    return found[0] if len(found) == 1 else None


def _dated_answer(
    choices: tuple[Choice, Choice], dated: tuple[tuple[Sentence, Period], tuple[Sentence, Period]], chosen: int
) -> Candidate:
    """Name the chosen one, with both dates."""
    said = [period.span.of(sentence.document.text) for sentence, period in dated]
    places = [Place(sentence.document, period.span) for sentence, period in dated]
    winner, loser = choices[chosen].words, choices[1 - chosen].words
    return Candidate(
        value=winner,
        places=(places[chosen], places[1 - chosen]),
        clues=((Clue.RIGHT_TYPE, 1.0),),
        steps=(
            DerivationStep("comparison", tuple(said), f"{said[chosen]} for {winner}, {said[1 - chosen]} for {loser}"),
        ),
        words=f"{_capital(winner)}: {said[chosen]}, against {said[1 - chosen]} for {loser}.",
        sure=_DATED,
    )


def _capital(words: str) -> str:
    """Start a sentence."""
    return words[:1].upper() + words[1:]


def read_choices(question: Question) -> tuple[Choice, Choice] | None:
    """Read the two things that "or" joins: the phrases on both sides, and what the rest of the question says."""
    words = [token.norm for token in question.tokens]
    if words.count("or") != 1:
        return None
    link = words.index("or")
    second = _phrase(question, range(link + 1, len(words)))
    first = _phrase(question, range(link - 1, -1, -1))
    if not first or not second:
        return None
    rest = [at for at in range(len(words)) if at not in first and at not in second and at != link]
    if not rest:
        return None
    return _choice(question, first, rest), _choice(question, second, rest)


def _phrase(question: Question, places: range) -> Sequence[int]:
    """Return the tokens of the noun phrase or time beside "or", its preposition left out."""
    period = next((p for p in question.periods if any(_covers(p, question, at) for at in places[:2])), None)
    if period is not None:
        return sorted(at for at in places if _covers(period, question, at))
    start = places[0] if places else -1
    if start >= 0 and places.step > 0 and question.tokens[start].norm in {"in", "of", "for", "by", "with", "at", "on"}:
        start += 1
    chunk = next((c for c in question.chunks if c.first <= start < c.last), None)
    return [at for at in range(chunk.first, chunk.last) if at in places] if chunk else []


def _covers(period: Period, question: Question, at: int) -> bool:
    """Say whether a token belongs to a period."""
    return period.span.start <= question.tokens[at].start < period.span.end


def _choice(question: Question, places: Sequence[int], rest: Sequence[int]) -> Choice:
    """Describe one choice together with what the rest of the question says."""
    tokens = question.tokens
    words = question.resolved[tokens[places[0]].start : tokens[places[-1]].end]
    asked = describe(question, places, rest)
    content = frozenset(tokens[at].stem for at in places if tokens[at].is_word and tokens[at].norm not in STOPWORDS)
    return Choice(words, asked, content)


RULES = (larger_of_two, earlier_of_two)
