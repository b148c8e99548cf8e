"""Retrieved sentences, each with how it matches the question: what every rule looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.question import QuestionType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.period import Period
    from qa_bot.model.question import Question
    from qa_bot.model.span import Span
    from qa_bot.retrieve.corpus import Corpus
    from qa_bot.retrieve.retriever import Hit

PASSAGES = 8
SENTENCES = 12
# What a sentence says is read together with its neighbours in the paragraph: a word of the question that only
# they hold counts this much.
_NEIGHBOURS = ((-1, 0.4), (1, 0.2), (-2, 0.15))
_HEAD_WEIGHT = 0.5
# A pronoun says less than the word that it stands for, and may have been taken for the wrong one.
_MEANT = 0.75
# A stretch of time says less of a year in it than the year itself.
_SPANNED = 0.75
_NAME_EXTRA, _NUMBER_EXTRA = 0.15, 0.3

_MEASURED = frozenset({QuestionType.HOW_MUCH, QuestionType.WHEN})


class Term(NamedTuple):
    """A content word of the question: its place there, how much it weighs, and what it is.

    ``asked`` marks a word of the wh-phrase ("which *river*"): the answer has to be one, the text need not say so.
    """

    stem: str
    norm: str
    place: int
    weight: float
    is_name: bool
    is_number: bool
    asked: bool


class Found(NamedTuple):
    """How a sentence meets a term: the grade from 0 to 1, and the places of the tokens that do."""

    grade: float
    places: Sequence[int]


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence and what it shares with the question.

    Attributes:
        sentence: the sentence.
        place: its number in ``Corpus.sentences``.
        found: maps focus stems to how well they are met (0 to 1).
        coverage: weighted share of the focus that the sentence itself holds.
        context: weighted share of the focus that only its neighbours in the paragraph hold, discounted.
        score: what sentences are ordered by.
        at: where the terms stand in the sentence.
    """

    sentence: Sentence
    place: int
    found: Mapping[str, float]
    coverage: float
    context: float
    score: float
    at: Mapping[str, Found]


@dataclass(frozen=True, eq=False, slots=True)
class View:
    """What was retrieved for one question: passages by score, and their sentences, best first.

    A view is equal to itself only, so that what was read off it can be kept beside it.
    """

    question: Question
    corpus: Corpus
    hits: tuple[Hit, ...]
    matches: tuple[Match, ...]
    weights: Mapping[str, float]
    terms: tuple[Term, ...] = ()

    def before(self, match: Match) -> Sentence | None:
        """Return the sentence before, if it stands in the same document."""
        previous = self.corpus.sentences[match.place - 1] if match.place else None
        return previous if previous and previous.document is match.sentence.document else None


def look_up(question: Question, corpus: Corpus) -> View:
    """Retrieve passages for a question and match their sentences with it."""
    terms = read_terms(question, corpus)
    hits = tuple(corpus.retriever.search(_query(terms, corpus), PASSAGES))
    near = [place for hit in hits for place in range(*corpus.passages[hit.passage])]
    inside = frozenset(near)
    found: dict[int, dict[str, Found]] = {place: {} for place in near}
    for term in terms:
        for stem, grade in corpus.concordance.relatives(term.stem):
            for place, tokens in corpus.concordance.places(stem).items():
                if place in inside:
                    known = found[place].get(term.stem)
                    if known is None or known.grade < grade:
                        found[place][term.stem] = Found(grade, tokens)
        for place, tokens in corpus.concordance.meant(term.stem).items():
            if place in inside and term.stem not in found[place]:
                found[place][term.stem] = Found(_MEANT, tokens)
    for asked in question.periods:
        _meet_around(asked, [term for term in terms if term.is_number], question, corpus, found)
    scored = _scored(corpus, terms, found)
    matches = [_match(corpus, terms, found[one[1]], one) for one in scored[:SENTENCES]]
    weights = {term.stem: term.weight for term in terms if not term.asked}
    return View(question, corpus, hits, tuple(matches), weights, terms)


def _meet_around(
    asked: Period, numbers: Sequence[Term], question: Question, corpus: Corpus, found: dict[int, dict[str, Found]]
) -> None:
    """Let a year be met by a stretch of time around it: "in 1914" by "from 1910 to 1920"."""
    inside = [term for term in numbers if term.place >= 0 and _holds(asked.span, question.tokens[term.place])]
    for number, at in found.items() if inside else ():
        sentence = corpus.sentences[number]
        around = [one.span for one in sentence.periods if one.start and one.end and one.covers(asked)]
        if around:
            said = [place for place, token in enumerate(sentence.tokens) if any(_holds(one, token) for one in around)]
            for term in inside:
                at.setdefault(term.stem, Found(_SPANNED, said))


def _holds(span: Span, token: Token) -> bool:
    """Say whether a word begins in a span."""
    return span.start <= token.start < span.end


def read_terms(question: Question, corpus: Corpus) -> tuple[Term, ...]:
    """List the content words of a question, each stem once, with their weights."""
    terms: dict[str, Term] = {}
    measured = question.type in _MEASURED  # "what was the *percentage* of" asks for one, as "which percentage" does
    for place, token in enumerate(question.tokens):
        if not token.is_word or token.norm in STOPWORDS or token.stem in terms:
            continue
        asked = question.gap <= place < question.gap_end or (measured and token.stem == question.head)
        if not asked and token.stem not in question.focus:
            continue
        terms[token.stem] = _term(token, place, corpus, asked=asked)
    for stem in question.focus:  # what a follow-up carried over stands in no token
        if stem not in terms:
            terms[stem] = Term(
                stem, stem, -1, corpus.concordance.weight(stem, stem), is_name=False, is_number=False, asked=False
            )
    return tuple(terms.values())


def _term(token: Token, place: int, corpus: Corpus, *, asked: bool) -> Term:
    """Weigh one word."""
    is_number = token.norm[0].isdigit()
    is_name = place > 0 and token.text[0].isupper()
    weight = corpus.concordance.weight(token.stem, token.norm)
    weight += _NAME_EXTRA * is_name + _NUMBER_EXTRA * is_number
    return Term(token.stem, token.norm, place, weight * (_HEAD_WEIGHT if asked else 1), is_name, is_number, asked)


def _query(terms: Sequence[Term], corpus: Corpus) -> dict[str, float]:
    """Spell out the terms with their relatives in the corpus for the search engine."""
    query: dict[str, float] = {}
    for term in terms:
        for stem, grade in corpus.concordance.relatives(term.stem):
            query[stem] = max(query.get(stem, 0.0), grade * (_HEAD_WEIGHT if term.asked else 1))
    return query


# What a sentence's place in the order comes to: its score with the sign turned, so that the best sorts first, its
# number, which makes the order total, its coverage and its context.
_Scored: TypeAlias = tuple[float, int, float, float]


def _scored(corpus: Corpus, terms: Sequence[Term], found: Mapping[int, Mapping[str, Found]]) -> list[_Scored]:
    """Score the sentences, each with its neighbours in the paragraph."""
    focus = {term.stem: term.weight for term in terms if not term.asked}
    asked = {term.stem: term.weight for term in terms if term.asked}
    total = sum(focus.values()) or 1.0
    points = {
        place: [(stem, focus[stem] * met.grade) for stem, met in at.items() if stem in focus]
        for place, at in found.items()
    }
    sentences = corpus.sentences
    scored: list[_Scored] = []
    for place, at in found.items():
        own = sum([point for _, point in points[place]])
        head = sum([weight * at[stem].grade for stem, weight in asked.items() if stem in at]) if asked else 0.0
        context = 0.0
        for offset, share in _NEIGHBOURS:
            beside = points.get(place + offset)
            if beside and sentences[place + offset].paragraph == sentences[place].paragraph:
                context += share * sum([point for stem, point in beside if stem not in at])
        scored.append((-((own + head + context) / total), place, own / total, context / total))
    scored.sort()
    return scored


def _match(corpus: Corpus, terms: Sequence[Term], at: Mapping[str, Found], scored: _Scored) -> Match:
    """Match one sentence."""
    minus, place, coverage, context = scored
    return Match(
        sentence=corpus.sentences[place],
        place=place,
        found={term.stem: at[term.stem].grade for term in terms if term.stem in at and not term.asked},
        coverage=coverage,
        context=context,
        score=-minus,
        at=at,
    )
