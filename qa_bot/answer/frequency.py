"""Rules that quote how often something is done: "every second Thursday", "twice a year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.borne import borne
from qa_bot.answer.parts import asks_often, read_parts
from qa_bot.answer.players import same_parts, same_time, saying, told
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.frequency import read_frequencies
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import Match, View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question

_OF_VERB, _LEAST = 0.88, 0.7
_ALONE, _MOST = 0.75, 0.85


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example("The hives are checked twice a month.", "How often are the hives checked?", "twice a month"),
        Example(
            "The choir sings every second Sunday in Kelm.", "How often does the choir sing?", "every second Sunday"
        ),
        Example(
            "The lake now freezes in one winter out of four; in 1950 it froze every year.",
            "How often does the lake freeze now?",
            "one winter out of four",
        ),
        Example("The code is changed monthly and kept in a safe.", "How often is the code changed?", "monthly"),
    ),
    counterexamples=(
        Example("The hives are checked twice a month.", "How often are the boats checked?"),
        Example("The hives are checked twice a month.", "How often are the hives moved?"),
        Example("The hives were checked in May.", "How often are the hives checked?"),
    ),
)
def stated_frequency(question: Question, view: View) -> Iterator[Candidate]:
    """Quote how often something is done, where its doer and what it is done to are as asked."""
    if not asks_often(question):
        return
    parts = read_parts(question)
    if parts is None:
        for match in view.matches:
            yield from _quoted(view, match, list(read_frequencies(match.sentence.tokens)), _ALONE, least=_MOST)
        return
    for match, verbs in saying(question, view, parts):
        for predicate in told(question, match.sentence, verbs):
            if same_parts(view, match.sentence, predicate, parts) and same_time(question, match.sentence, predicate):
                yield from _quoted(view, match, list(_of(match.sentence, predicate)), _OF_VERB, least=_LEAST)


def _of(sentence: Sentence, predicate: Predicate) -> Iterator[tuple[int, int]]:
    """Yield the phrases that say how often a verb's doing happens: those between it and the verbs beside it."""
    verbs = sorted(other.verb for other in sentence.predicates)
    before = max((verb for verb in verbs if verb < predicate.verb), default=-1)
    after = min((verb for verb in verbs if verb > predicate.verb), default=len(sentence.tokens))
    for first, last in read_frequencies(sentence.tokens):
        apart = sentence.tokens[min(first, predicate.verb) : max(last, predicate.verb)]
        if before < first and last <= after and not any(token.norm == ";" for token in apart):
            yield first, last


def _quoted(
    view: View, match: Match, phrases: list[tuple[int, int]], sure: float, *, least: float
) -> Iterator[Candidate]:
    """Quote the only phrase that says how often, if its sentence bears the question out."""
    if len(phrases) != 1 or match.sentence.is_heading:
        return
    [(first, last)] = phrases
    bearing = bear(view, match, but=range(first, last))
    if bearing and bearing.share >= least:
        yield borne(bearing, (first, last), sure, Clue.RIGHT_TYPE)


RULES = (stated_frequency,)
