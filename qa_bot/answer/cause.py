"""Rules that quote what happens and why: clauses and verb phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import same_subject
from qa_bot.answer.reading import READS, quotes
from qa_bot.answer.rule import Example, rule
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.question import QuestionType
from qa_bot.model.spot import Form
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate, Place
    from qa_bot.model.question import Question


@rule(
    *READS,
    examples=(Example("The mill closed because the river ran dry.", "Why did the mill close?", "the river ran dry"),),
    counterexamples=(
        Example("The mill closed because the river ran dry.", "Why did the mill close?", "the mill"),
        Example("The mill, which is now a shop, closed early.", "Why did the mill close?", "is now a shop"),
        Example("They cut pay without asking the men.", "Why did they cut pay?", "asking the men"),
    ),
)
def stated_clause(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a marked clause: a reason, a purpose, a condition; one that only tells more of a noun is no reason."""
    why = question.type is QuestionType.WHY
    for candidate in quotes(view, lambda spot: spot.form is Form.CLAUSE):
        place = candidate.places[0]
        if not why or not (_is_no_reason(place) or _is_echo(question, place) or _is_anothers(view, place)):
            yield candidate


_REACH = 16
# What opens a relative clause, or one that tells when, how or against what.
_NO_REASONS = frozenset(
    "which who that whose where without before until despite while although though whether by".split()
)


def _is_no_reason(place: Place) -> bool:
    """Say whether the word before a quote makes a relative clause of it, or one of time or manner."""
    before = place.document.text[max(0, place.span.start - _REACH) : place.span.start].split()[-1:]
    return bool(before) and before[0] in _NO_REASONS


@rule(
    *READS,
    examples=(
        Example(
            "After the flood the miller repaired the dam.",
            "What did the miller do after the flood?",
            "repaired the dam",
        ),
    ),
    counterexamples=(Example("The miller was tall.", "What did the miller do?", "tall"),),
)
def stated_action(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a verb with what follows it."""
    del question
    yield from quotes(view, lambda spot: spot.form is Form.VERB)


def _is_echo(question: Question, place: Place) -> bool:
    """Say whether most of a quote stands in the question."""
    words = [token for token in read_tokens(place.quote) if token.is_word and token.norm not in STOPWORDS]
    return sum(token.stem in question.focus for token in words) * 2 > len(words)


def _is_anothers(view: View, place: Place) -> bool:
    """Say whether the sentence around a quote says the question's verb, and of another subject only."""
    for match in view.matches:
        if match.sentence.document is place.document and match.sentence.span.covers(place.span):
            found = match.at.get(view.question.verb or "")
            return found is not None and not any(same_subject(view, match.sentence, verb) for verb in found.places)
    return False


RULES = (stated_clause, stated_action)
