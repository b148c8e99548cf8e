"""Which of several is more, later, older: all figures, or both dates, are found, and the one asked for is named."""

from __future__ import annotations

from functools import cmp_to_key
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.figure import best_fit, places_of, sureness
from qa_bot.answer.rule import Example, rule
from qa_bot.extract import arithmetic
from qa_bot.lexicon.en.asked_words import COMPARATIVES, EARLINESS
from qa_bot.lexicon.en.question_words import WH
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, DerivationStep, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType
from qa_bot.question.listed import describe
from qa_bot.question.premises import COUNTS
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from qa_bot.answer.fit import Fit
    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.model.period import Period
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_LESS_SURE = 0.03
_DATED = 0.85
_PAIR = 2
_FRAMING = frozenset({*COMPARATIVES, *WH})


class Choice(NamedTuple):
    """One of the things to choose from.

    Attributes:
        words: its words in the question.
        asked: the figure that it stands for.
        stems: its content stems.
        telling: those that tell it from the other choices; none of a time, which its figure's period tells.
    """

    words: str
    asked: Asked
    stems: frozenset[str]
    telling: frozenset[str]


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
    found = [[fit for fit in best_fit(choice.asked, view) if _is_of(choice, fit, view, choices)] for choice in choices]
    sets = [fits for fits in product(*found) if _together(fits)]
    if not sets:
        return
    fits = max(sets, key=lambda fits: (sum(fit.subject for fit in fits), *(-fit.place for fit in fits)))

    def before(one: int, other: int) -> int:
        return -direction * _order(fits[one], fits[other])

    ranked = sorted(range(len(fits)), key=cmp_to_key(before))
    if _order(fits[ranked[0]], fits[ranked[1]]):
        yield _named(choices, fits, ranked)


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


def read_choices(question: Question) -> tuple[Choice, ...] | None:
    """Read what "or" joins: the phrases on both sides, those listed before them, and what the rest says of all."""
    words = [token.norm for token in question.tokens]
    if words.count("or") != 1:
        return None
    link = words.index("or")
    phrases = [_phrase(question, range(link + 1, len(words)))]
    phrases.insert(0, _phrase(question, range(link - 1 - (words[link - 1] == ","), -1, -1)))
    if not all(phrases):
        return None
    while other := _listed_before(question, phrases[0]):
        phrases.insert(0, other)
    inside = {at for phrase in phrases for at in phrase}
    rest = [at for at in range(len(words)) if at not in inside and at != link]
    return _choices(question, phrases, rest) if rest else None


def _listed_before(question: Question, phrase: Sequence[int]) -> Sequence[int]:
    """Return the phrase that a comma sets beside another of its sort: "Arle, *Penn* or Corve", not "in June, Arle"."""
    comma = phrase[0] - 1
    if comma < 1 or question.tokens[comma].norm != ",":
        return []
    before = _phrase(question, range(comma - 1, -1, -1))
    if not before or any(question.tokens[at].norm in _FRAMING for at in before):
        return []
    alike = _sort(question, before) == _sort(question, phrase)
    return before if alike else []


def _sort(question: Question, phrase: Sequence[int]) -> tuple[bool, bool]:
    """Tell phrases of different sorts apart: with a determiner or without, a time or none."""
    timed = any(_covers(period, question, phrase[0]) for period in question.periods)
    return question.tags[phrase[0]] is Tag.DET, timed


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


def _choices(question: Question, phrases: Sequence[Sequence[int]], rest: Sequence[int]) -> tuple[Choice, ...]:
    """Describe each choice together with what the rest of the question says."""
    tokens = question.tokens
    contents = [
        frozenset(tokens[at].stem for at in phrase if tokens[at].is_word and tokens[at].norm not in STOPWORDS)
        for phrase in phrases
    ]
    common = frozenset[str]().union(*contents).intersection(*contents)
    found = []
    for phrase, content in zip(phrases, contents, strict=True):
        asked = describe(question, phrase, rest)
        words = question.resolved[tokens[phrase[0]].start : tokens[phrase[-1]].end]
        timed = _sort(question, phrase)[1]
        found.append(Choice(words, asked, content, frozenset() if timed else content - common))
    return tuple(found)


RULES = (larger_of_two, earlier_of_two)
