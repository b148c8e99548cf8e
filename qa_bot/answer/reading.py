"""Reading: every span of the best sentences with its clues and points; what the rules that quote choose from."""

from __future__ import annotations

from functools import lru_cache
from math import exp
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from qa_bot.answer.aim import Aim, Goal, read_aim
from qa_bot.answer.clues import JOINS, Clues, spot_clues
from qa_bot.answer.parts import asks_often
from qa_bot.answer.period_kind import may_be
from qa_bot.answer.points import add_up, spot_points
from qa_bot.answer.reading_weights import FORM_POINTS, READING_POINTS
from qa_bot.answer.sentence_clues import sentence_clues
from qa_bot.answer.sight import read_sight
from qa_bot.answer.support import Best, support
from qa_bot.answer.unfit import fitting
from qa_bot.extract.frequency import read_frequencies
from qa_bot.lexicon.en.question_words import NUMBERED, ONCE_IN_A_LIFE, WORDED_NOUNS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ClauseKind, Tag
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.model.span import Span
from qa_bot.model.spot import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.sight import Sight
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.spot import Spot

# What the rules that quote are for: everything but yes/no.
READS: tuple[AnswerType, ...] = tuple(kind for kind in AnswerType if kind is not AnswerType.POLARITY)
SENTENCES = 4
SPOTS = 16
BEST = 6
# A sentence that shares so much less of the question than the best one is not read.
_TOO_FAR_BEHIND = 0.5
# No other span is as sure as the best one.
_RUNNER_UP = 0.95


class Read(NamedTuple):
    """A span with what speaks for it; ``share`` is its part of all the probability, ``sure`` that it is right."""

    match: Match
    spot: Spot
    clues: Clues
    points: float
    share: float
    sure: float

    @property
    def span(self) -> Span:
        """The offsets of the words."""
        return span_of(self.match, self.spot)


def span_of(match: Match, spot: Spot) -> Span:
    """Return the offsets of a spot's words."""
    tokens = match.sentence.tokens
    return Span(tokens[spot.first].start, tokens[spot.last - 1].end)


class _Seen(NamedTuple):
    """A sentence as the question sees it, and how well it fits as a whole."""

    sight: Sight
    whole: Clues


# A span that was weighed: its points with the sign turned, the number of its sentence, the span, so that the best
# sorts first and no two are equal; then the sentence as it was seen.
_Weighed: TypeAlias = tuple[float, int, "Spot", _Seen]


def weigh(view: View, aim: Aim, *, most: int = SPOTS) -> Iterator[tuple[Match, Spot, Clues]]:
    """Yield the likeliest spans of the best sentences with their clues."""
    for seen in _seen(view, aim):
        match = seen.sight.match
        for spot in _likeliest(_possible(view, aim, match), aim, seen.sight, most):
            yield match, spot, _clues(view, aim, seen, spot)


def _seen(view: View, aim: Aim) -> Iterator[_Seen]:
    """Look at the best sentences."""
    matches = view.matches[:SENTENCES]
    for match in matches:
        if match.score < matches[0].score - _TOO_FAR_BEHIND:
            break
        sight = read_sight(view, match, aim)
        yield _Seen(sight, sentence_clues(view, sight))


def _clues(view: View, aim: Aim, seen: _Seen, spot: Spot) -> Clues:
    """List everything that speaks for and against a span."""
    form = FORM_POINTS.get((aim.goal, spot.form), 0.0)
    return [*seen.whole, (Clue.FORM, form), *spot_clues(view.question, aim, seen.sight, spot)]


def _weighed(view: View, aim: Aim) -> list[_Weighed]:
    """Add up the points of the likeliest spans, best first."""
    found: list[_Weighed] = []
    for seen in _seen(view, aim):
        sight, whole = seen.sight, add_up(seen.whole)
        place = sight.match.place
        spots = _likeliest(_possible(view, aim, sight.match), aim, sight, SPOTS)
        points = spot_points(view, aim, sight, spots)
        found += [(-(whole + own), place, spot, seen) for spot, own in zip(spots, points, strict=True)]
    found.sort()
    return found


def _possible(view: View, aim: Aim, match: Match) -> Sequence[Spot]:
    """Return the spans of a sentence without those of no use: no time answers "where", no count "which river"."""
    question, sentence = view.question, match.sentence
    spots = fitting(question, aim, sentence, view.corpus.spots(match.place))
    if question.verb in ONCE_IN_A_LIFE and question.verb not in match.at and aim.goal is Goal.WHEN:
        # A life in brackets says "born" and "died" without the words.
        return [spot for spot in spots if spot.form is not Form.PERIOD or sentence.tokens[spot.first - 1].norm == "("]
    if aim.goal is Goal.WHERE:
        spans = [period.span for period in sentence.periods]
        spans += [quantity.span for quantity in sentence.quantities if quantity.dimension is Dimension.TIME]
        return [spot for spot in spots if not _begins_in(sentence.tokens[spot.head], spans)] if spans else spots
    if aim.goal is Goal.WHEN and question.head:
        told = sentence.document.text
        possible = [may_be(period, question.head, period.span.of(told)) for period in sentence.periods]
        if not all(possible):
            return [spot for spot in spots if spot.form is not Form.PERIOD or possible[spot.fact]]
    if asks_often(question):  # "*three* hives are checked twice a month"
        often = [range(*ends) for ends in read_frequencies(sentence.tokens)]
        return [spot for spot in spots if spot.form is not Form.QUANTITY or any(spot.first in ends for ends in often)]
    if question.type is QuestionType.HOW_MANY:  # "the *third* daughter" counts nobody
        ordinal = [one.dimension is Dimension.ORDINAL for one in sentence.quantities]
        if any(ordinal):
            return [spot for spot in spots if spot.form is not Form.QUANTITY or not ordinal[spot.fact]]
    if aim.goal is Goal.THING and AnswerType.QUANTITY not in question.wants and question.head not in NUMBERED:
        counts = {at for at, one in enumerate(sentence.quantities) if one.dimension is Dimension.COUNT}
        asked = {token.stem for token in question.tokens}
        things = [spot for spot in spots if spot.form is not Form.QUANTITY or spot.fact not in counts]
        things = [spot for spot in things if not _only_counts(sentence, spot, asked)]  # "*two rivers* feed the lake"
        return things if question.head in WORDED_NOUNS else [one for one in things if not _quotes_how(sentence, one)]
    return spots


def _only_counts(sentence: Sentence, spot: Spot, asked: Collection[str]) -> bool:
    """Say whether a span says no more than how many there are of what the question names."""
    tags = sentence.tags[spot.first : spot.last]
    if Tag.NUM not in tags:
        return False
    tokens = sentence.tokens[spot.first : spot.last]
    return all(tag is Tag.NUM or token.stem in asked for tag, token in zip(tags, tokens, strict=True))


def _quotes_how(sentence: Sentence, spot: Spot) -> bool:
    """Say whether words in quotation marks name no thing: "with all haste" is neither a court nor a country."""
    return (
        spot.form is Form.QUOTED and sentence.tags[spot.first] is Tag.ADP and sentence.tokens[spot.first].text.islower()
    )


def _begins_in(token: Token, spans: Sequence[Span]) -> bool:
    """Say whether a token stands in one of some spans."""
    return any(span.start <= token.start < span.end for span in spans)


def _likeliest(spots: Sequence[Spot], aim: Aim, sight: Sight, most: int) -> Sequence[Spot]:
    """Return the spans that form, make and the words around speak for; a full weighing of all would take long."""
    if len(spots) <= most:
        return spots
    forms = _FORMS[aim.goal]
    before, after, echoes = sight.before, sight.after, sight.echoes
    graded = []
    for spot in spots:
        first, last, form, _, joins, _, _, words, _ = spot
        grade = forms[form] + _JOINED[joins] + _HEAT * (before[first] + after[last])
        if echoes[last] - echoes[first] >= words:
            grade += _ECHO
        graded.append((-grade, spot))
    graded.sort()
    return [spot for _, spot in graded[:most]]


_FORMS = {goal: {form: FORM_POINTS.get((goal, form), 0.0) for form in Form} for goal in Goal}
_JOINED: dict[str, float] = {
    "": 0.0,
    **{joins: READING_POINTS.get(clue, 0.0) for joins, clue in JOINS.items()},
    **dict.fromkeys((kind.value for kind in ClauseKind), 0.0),
}
_HEAT = 2.0
_ECHO = READING_POINTS.get(Clue.ECHO_ONLY, 0.0)


@lru_cache(maxsize=1)
def read(view: View) -> tuple[Read, ...]:
    """Return the best spans of a view, best first; equal points are broken by place."""
    aim = read_aim(view.question, view.corpus)
    weighed = _weighed(view, aim)
    if not weighed:
        return ()
    top = weighed[0][0]
    parts = [exp(top - one[0]) for one in weighed]
    best = _best(weighed, parts)
    total = sum(parts)
    minus, _, spot, seen = weighed[best]
    match, clues = seen.sight.match, _clues(view, aim, seen, spot)
    reasons, sure = support(view, aim, Best(match, spot, clues, -minus, parts[best] / total))
    found = [Read(match, spot, [*clues, *reasons], -minus, parts[best] / total, sure)]
    for number, (minus, _, spot, seen) in enumerate(weighed[:BEST]):
        if number != best:
            behind = min(_RUNNER_UP, parts[number] / parts[best])
            clues = _clues(view, aim, seen, spot)
            found.append(Read(seen.sight.match, spot, clues, -minus, parts[number] / total, sure * behind))
    return tuple(found)


def _best(weighed: Sequence[_Weighed], parts: Sequence[float]) -> int:
    """Return the place of the best span of the sentence that all its spans together speak for most."""
    sentences: dict[int, float] = {}
    for (_, place, _, _), part in zip(weighed, parts, strict=True):
        sentences[place] = sentences.get(place, 0.0) + part
    likeliest = max(sentences, key=lambda place: (sentences[place], -place))
    return next(number for number, one in enumerate(weighed) if one[1] == likeliest)


def quotes(view: View, fits: Callable[[Spot], bool]) -> Iterator[Candidate]:
    """Yield the best spans of a view that fit, as candidates."""
    for one in read(view):
        if fits(one.spot):
            yield quote(one)


def quote(one: Read) -> Candidate:
    """Make a candidate of a span, resting on its own words and on its sentence."""
    document = one.match.sentence.document
    place = Place(document, one.span)
    return Candidate(
        value=place.quote,
        places=(place, Place(document, one.match.sentence.span)),
        clues=tuple([pair for pair in one.clues if pair[1]]),
        sure=round(one.sure, 4),
    )
