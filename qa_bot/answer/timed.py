"""Rules that quote when something was done, where a sentence says the same of the same doer or thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.borne import borne
from qa_bot.answer.parts import read_parts
from qa_bot.answer.period_kind import may_be
from qa_bot.answer.players import same_parts, saying, told
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.extract.frequency import read_frequencies
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Predicate, Sentence, Token
    from qa_bot.model.period import Period
    from qa_bot.model.question import Question

_FULL, _LEAST = 0.85, 0.7


@rule(
    AnswerType.PERIOD,
    examples=(
        Example("The mill, which was sold in 1921, was built in 1804.", "When was the mill sold?", "1921"),
        Example(
            "In May 1911 the smith Orm Dahl cast the bell that cracked in 1950.",
            "When did Orm Dahl cast the bell?",
            "May 1911",
        ),
        Example(
            "The choir meets on the first Monday of the month.",
            "When does the choir meet?",
            "the first Monday of the month",
        ),
        Example("The mill is closed on Mondays and throughout June.", "In which month is the mill closed?", "June"),
        Example(
            "It goes back to the night of 4 May 1911, when the wall fell.", "When did the wall fall?", "4 May 1911"
        ),
    ),
    counterexamples=(
        Example("The mill was sold in 1921.", "When was the boat sold?"),
        Example("The mill was not sold in 1921.", "When was the mill sold?"),
        Example("Orm Dahl, born in 1880, cast the bell.", "When did Orm Dahl cast the bell?"),
        Example("Under a deal signed in July, rowing is banned on the lake.", "When is rowing banned on the lake?"),
    ),
)
def stated_time(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the time that hangs on the question's verb, where its doer and its object are as asked."""
    parts = read_parts(question)
    if parts is None or parts.asked != "time":
        return
    for match, verbs in saying(question, view, parts):
        for predicate in told(question, match.sentence, verbs):
            if same_parts(view, match.sentence, predicate, parts):
                times = times_of(match.sentence, predicate)
                fitting = [
                    period
                    for period in times
                    if may_be(period, question.head, period.span.of(match.sentence.document.text))
                ]
                yield from filter(None, [quoted_time(view, match, period) for period in fitting])


def times_of(sentence: Sentence, predicate: Predicate) -> Iterator[Period]:
    """Yield the times that hang on a verb: after a preposition, bare beside it, or bare at the very beginning."""
    chunks = [sentence.chunks[number] for number in (*[chunk for _, chunk in predicate.preps], *predicate.objects)]
    first = sentence.chunks[0] if sentence.chunks else None
    if first and predicate is sentence.predicates[0] and predicate.subject != 0 and first.last <= predicate.verb:
        chunks.append(first)
    spans = [span_of(sentence, chunk.first, chunk.last) for chunk in chunks]
    for period in sentence.periods:
        hangs = any(period.span.overlaps(span) for span in spans) and not _is_of_another(sentence, predicate, period)
        if hangs or _is_told_by(sentence, predicate, period):
            yield period


def _is_told_by(sentence: Sentence, predicate: Predicate, period: Period) -> bool:
    """Say whether a clause tells what was at the time before it: "the night of 4 May, when the wall *fell*"."""
    tokens = sentence.tokens
    after = next((at for at, token in enumerate(tokens) if token.start >= period.span.end), len(tokens))
    after += after < len(tokens) and tokens[after].norm == ","
    if after >= predicate.verb or tokens[after].norm != "when":
        return False
    return not any(after < other.verb < predicate.verb for other in sentence.predicates)


def _is_of_another(sentence: Sentence, predicate: Predicate, period: Period) -> bool:
    """Say whether a time before a verb belongs to one before it: "under a deal *signed* in July, rowing is banned"."""
    place = next(at for at, token in enumerate(sentence.tokens) if token.end > period.span.start)
    before = max((other.verb for other in sentence.predicates if other.verb < place), default=-1)
    if before < 0 or not place < predicate.verb:
        return False
    return not any(token.norm == "," for token in sentence.tokens[before:place])


def _recurring(tokens: Sequence[Token], inside: list[int]) -> list[int]:
    """Return the tokens of a time with what makes it recur: "the first Monday *of the month*", "*every* Friday"."""
    whole = [range(*ends) for ends in read_frequencies(tokens) if inside[0] in range(*ends)]
    return list(whole[0]) if whole else inside


def quoted_time(view: View, match: Match, period: Period, *, but: str = "") -> Candidate | None:
    """Quote a time, if the sentence bears out the question, but for one verb of it, and the time is no echo of it."""
    tokens = match.sentence.tokens
    inside = [place for place, token in enumerate(tokens) if period.span.start <= token.start < period.span.end]
    if inside:
        inside = _recurring(tokens, inside)
    without = frozenset({but, "place"}) if but else frozenset[str]()
    bearing = bear(view, match, but=range(inside[0], inside[-1] + 1), without=without) if inside else None
    if bearing is None or bearing.share < _LEAST:
        return None
    return borne(bearing, (inside[0], inside[-1] + 1), _FULL, Clue.VERB_FOUND)


RULES = (stated_time,)
