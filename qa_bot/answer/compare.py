"""Which of several is more, later, older: all figures, or both dates, are found, and the one asked for is named."""

from __future__ import annotations

from functools import cmp_to_key
from itertools import combinations, product
from typing import TYPE_CHECKING

from qa_bot.answer.choices import read_choices
from qa_bot.answer.figure import best_fit, places_of, sureness
from qa_bot.answer.polar_order import in_turn
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.lexicon.en.asked_words import COMPARATIVES, COMPARED, EARLINESS
from qa_bot.model.candidate import Candidate, DerivationStep, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType
from qa_bot.question.premises import COUNTS
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from qa_bot.answer.choices import Choice
    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.model.period import Period
    from qa_bot.model.question import Question

_LESS_SURE = 0.03
_DATED = 0.85
_ANY_EVENT = frozenset({"be", "come", "happen", "exist", "occur", "appear", "is", "was"})
_PAIR = 2


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
        Example(
            "Arle lies north. Farmers there keep 90 hens. Corve has 40 hens.",
            "Who has more hens, Arle or Corve?",
            "Arle",
        ),
        Example(
            "Arle has 90 hens, Penn has 60 hens and Corve has 40 hens.",
            "Which has fewer hens, Arle, Penn or Corve?",
            "Corve",
        ),
    ),
    counterexamples=(
        Example("Arle has 90 hens. Some 40 hens are black.", "Which has more hens, Arle or Corve?"),
        Example("Arle has 90 hens and Penn 60 hens.", "Which has fewer hens, Arle, Penn or Corve?"),
        Example("Arle has 90 hens and Penn 60 hens.", "How many more hens are in Arle or Penn?", "Arle"),
        Example("The north mill sold 9 tonnes.", "Which mill sold more flour, the north mill or the south mill?"),
        Example(
            "The north mill sold 9 tonnes. The south mill sold goods for €4 million.",
            "Which sold more, the north mill or the south mill?",
        ),
        Example("The north mill sold 9 tonnes. The south mill sold 4.", "Did the north mill or the south mill burn?"),
    ),
)
def larger_of_two(question: Question, view: View) -> Iterator[Candidate]:
    """Name the one of the choices whose figure is largest, or smallest, as asked."""
    direction = next((COMPARATIVES[token.norm] for token in question.tokens if token.norm in COMPARATIVES), 0)
    choices = read_choices(question)
    if not direction or choices is None or question.type in COUNTS:
        return
    found = [
        [fit for fit in _measuring(question, choice, view) if _is_of(choice, fit, view, choices)] for choice in choices
    ]
    both = {id(fit.figure) for fit in found[0]}.intersection(*({id(fit.figure) for fit in fits} for fits in found))
    sets = [fits for fits in product(*found) if _together(fits) and _in_turn(choices, fits, both)]
    if not sets:
        return
    fits = max(sets, key=lambda fits: (sum(fit.subject for fit in fits), *(-fit.place for fit in fits)))

    def before(one: int, other: int) -> int:
        return -direction * _order(fits[one], fits[other])

    ranked = sorted(range(len(fits)), key=cmp_to_key(before))
    if _order(fits[ranked[0]], fits[ranked[1]]):
        yield _named(choices, fits, ranked)


def _measuring(question: Question, choice: Choice, view: View) -> list[Fit]:
    """Return the figures that fit a choice, of what the comparative measures: hours do not tell what is heavier."""
    kinds = next((COMPARED[token.norm].split() for token in question.tokens if token.norm in COMPARED), None)
    fits = best_fit(choice.asked, view)
    return [fit for fit in fits if kinds is None or fit.figure.quantity.dimension.value in kinds]


def _in_turn(choices: Sequence[Choice], fits: Sequence[Fit], both: Collection[int]) -> bool:
    """Say whether two figures are told apart: if each may be of either choice, they stand in the choices' order."""
    return len(fits) != _PAIR or in_turn(choices[0].telling, choices[1].telling, (fits[0], fits[1]), both)


def _is_of(choice: Choice, fit: Fit, view: View, choices: Sequence[Choice]) -> bool:
    """Say whether a figure's own words hold what tells a choice from the others.

    Else the sentence before must, and speak of no other choice: "Arle lies north. Farmers there keep 90 hens."
    """
    own = view.corpus.own(fit.place, fit.figure)
    around = own.stems | {token.stem for token in fit.sentence.tokens}
    around |= {token.stem for _, words in fit.sentence.stands_for for token in read_tokens(words)}
    if _holds(choice, around, view):
        return True
    before = view.corpus.sentences[fit.place - 1] if fit.place else fit.sentence
    said = {token.stem for token in before.tokens} if before.paragraph == fit.sentence.paragraph else set[str]()
    return [one for one in choices if _holds(one, said, view)] == [choice]


def _holds(choice: Choice, stems: Collection[str], view: View) -> bool:
    """Say whether some stems hold all that tells a choice from the others."""
    relatives = view.corpus.concordance.relatives
    return all(any(other in stems for other, _ in relatives(stem)) for stem in choice.telling)


def _order(one: Fit, other: Fit) -> int:
    """Compare two figures: 1 if the first is larger, -1 if it is smaller, 0 if neither can be said."""
    order = arithmetic.compare(one.figure.quantity, other.figure.quantity)
    return order if isinstance(order, int) else 0


def _together(fits: Sequence[Fit]) -> bool:
    """Say whether figures are different ones and can be set against each other."""
    pairs = list(combinations([fit.figure for fit in fits], 2))
    return all(one is not other and arithmetic.why_not_comparable_figures(one, other) is None for one, other in pairs)


def _named(choices: Sequence[Choice], fits: Sequence[Fit], ranked: Sequence[int]) -> Candidate:
    """Name the one that ranks first, with all figures."""
    said = [" ".join(fit.figure.quantity.words.of(fit.sentence.document.text).split()) for fit in fits]
    chosen, *others = ranked
    sign = ">" if _order(fits[chosen], fits[others[0]]) > 0 else "<"
    winner = choices[chosen].words
    against = " and ".join(f"{said[other]} for {choices[other].words}" for other in others)
    told = tuple(said[at] for at in ranked)
    return Candidate(
        value=winner,
        places=tuple(place for at in ranked for place in places_of(fits[at])),
        clues=fits[chosen].clues,
        steps=(DerivationStep("comparison", told, f" {sign} ".join(told)),),
        words=f"{_capital(winner)}: {said[chosen]}, against {against}.",
        sure=max(0.0, min(map(sureness, fits)) - _LESS_SURE),
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
        Example("Ada died in 1850. Tom moved in 1831.", "Who died first, Ada or Tom?"),
        Example("The tower was added in 1740. The bridge is stone.", "Which is older, the tower or the bridge?"),
        Example("The tower was added in 1740. The bridge opened in 1740.", "Which is older, the tower or the bridge?"),
    ),
)
def earlier_of_two(question: Question, view: View) -> Iterator[Candidate]:
    """Name the one of two choices that the text dates earlier, or later, as asked."""
    direction = next((EARLINESS[token.norm] for token in question.tokens if token.norm in EARLINESS), 0)
    choices = read_choices(question)
    if not direction or choices is None or len(choices) != _PAIR:
        return
    dated = [_dated(question, choice, view) for choice in choices]
    if dated[0] is None or dated[1] is None:
        return
    (first, one), (second, other) = dated[0], dated[1]
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return
    if one.end <= other.start or other.end <= one.start:
        order = -1 if one.start < other.start else 1
        chosen = 0 if order == direction else 1
        yield _dated_answer(choices, ((first, one), (second, other)), chosen)


def _dated(question: Question, choice: Choice, view: View) -> tuple[Sentence, Period] | None:
    """Return the only sentence that speaks of a choice, and of what it did, and states one resolved time."""
    found = []
    verb = question.verb if question.verb and question.verb not in _ANY_EVENT else ""
    does = {stem for stem, _ in view.corpus.concordance.relatives(verb)} if verb else set[str]()
    for hit in view.hits:
        passage = view.corpus.passages[hit.passage]
        for place in range(passage.first, passage.last):
            sentence = view.corpus.sentences[place]
            periods = [period for period in sentence.periods if period.start and period.end]
            periods = _of_verb(sentence, periods, does) if len(periods) > 1 else periods
            stems = view.corpus.stems[place]
            if choice.stems and choice.stems <= stems and len(periods) == 1 and (not does or does & stems):
                found.append((sentence, periods[0]))
    return found[0] if len(found) == 1 else None


def _of_verb(sentence: Sentence, periods: list[Period], does: Collection[str]) -> list[Period]:
    """Return the first time after a verb, before another verb follows: "sold it in 1928 and *died in 1936*"."""
    verbs = [predicate.verb for predicate in sentence.predicates]
    for verb in (verb for verb in verbs if sentence.tokens[verb].stem in does):
        start = sentence.tokens[verb].end
        end = min((sentence.tokens[one].start for one in verbs if one > verb), default=sentence.span.end)
        if found := [period for period in periods if start <= period.span.start < end]:
            return found[:1]
    return periods


def _dated_answer(
    choices: Sequence[Choice], dated: tuple[tuple[Sentence, Period], tuple[Sentence, Period]], chosen: int
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


RULES = (larger_of_two, earlier_of_two)
