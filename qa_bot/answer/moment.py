"""Rules that quote when something is done where no date says it: "after the war", "when the bell rings"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.borne import borne
from qa_bot.answer.parts import read_parts
from qa_bot.answer.players import end_of, same_parts, saying, told
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.timed import times_of
from qa_bot.model.clue import Clue
from qa_bot.model.document import ClauseKind, Tag
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.78, 0.7
_WHEN = frozenset({"after", "before", "during", "until", "till", "since", "throughout"})
_AT = frozenset(
    {"dawn", "dusk", "night", "noon", "midnight", "sunrise", "sunset", "daybreak", "nightfall", "high", "low"}
)


@rule(
    AnswerType.PERIOD,
    examples=(
        Example("The herring left after the Great Frost.", "When did the herring leave?", "after the Great Frost"),
        Example(
            "Orm Dahl died two months before the opening.", "When did Orm Dahl die?", "two months before the opening"
        ),
        Example("The wren flies only when it is chased.", "When does the wren fly?", "when it is chased"),
        Example("The nets are hauled at dawn.", "When are the nets hauled?", "at dawn"),
    ),
    counterexamples=(
        Example("The herring left after the Great Frost.", "When did the whales leave?"),
        Example(
            "The herring left after the Great Frost in 1911.", "When did the herring leave?", "after the Great Frost"
        ),
        Example("The herring left after the Great Frost.", "In which year did the herring leave?"),
    ),
)
def stated_moment(question: Question, view: View) -> Iterator[Candidate]:
    """Quote after, before or during what, or when what happens, something is done."""
    parts = read_parts(question)
    if question.type is not QuestionType.WHEN or question.head or parts is None or parts.asked != "time":
        return
    for match, verbs in saying(question, view, parts):
        sentence = match.sentence
        for predicate in told(question, sentence, verbs):
            if not same_parts(view, sentence, predicate, parts) or any(times_of(sentence, predicate)):
                continue
            ends = _phrase(sentence, predicate) or _clause(sentence, predicate)
            bearing = bear(view, match, but=range(*ends)) if ends else None
            if ends and bearing and bearing.share >= _LEAST:
                yield borne(bearing, ends, _SURE, Clue.VERB_FOUND)


def _phrase(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Return the tokens of the phrase of time that hangs on a verb, with how long before or after it is."""
    for link, number in predicate.preps:
        chunk = sentence.chunks[number]
        first = chunk.first - 1
        at = link == "at" and sentence.tokens[chunk.head].norm in _AT
        if (link not in _WHEN and not at) or first <= predicate.verb or sentence.tokens[first].norm != link:
            continue
        starts = [token.start for token in sentence.tokens]
        for quantity in sentence.quantities:
            if quantity.dimension is Dimension.TIME and quantity.span.end + 1 == sentence.tokens[first].start:
                first = bisect_left(starts, quantity.span.start)
        return first, end_of(sentence, number)
    return None


def _clause(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Return the tokens of the clause of time right after a verb, before any other."""
    starts = [token.start for token in sentence.tokens]
    for clause in sentence.clauses:
        first = bisect_left(starts, clause.marker)
        between = [other.verb for other in sentence.predicates if predicate.verb < other.verb < first]
        if clause.kind is ClauseKind.TIME and predicate.verb < first and not between:
            last = bisect_left(starts, clause.end)
            return (first, last) if any(sentence.tags[at] is Tag.VERB for at in range(first, last)) else None
    return None


RULES = (stated_moment,)
