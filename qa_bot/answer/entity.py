"""Rules that quote what something is: names, noun phrases, lists, words in quotation marks, qualities, places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.reading import READS, quotes
from qa_bot.answer.rule import Example, rule
from qa_bot.model.question import QuestionType
from qa_bot.model.spot import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.question import Question

_LISTS = frozenset({"and", "list"})


@rule(
    *READS,
    examples=(
        Example("The mill was built by Osla Brand in 1911.", "Who built the mill?", "Osla Brand"),
        Example("The ferry Corran crosses the sound twice a day.", "Which ferry crosses the sound?", "Corran"),
    ),
    counterexamples=(
        Example("The mill was built by Osla Brand in 1911.", "Who built the mill?", "1911"),
        Example("The miller is tall.", "Who is tall?", "The"),
    ),
)
def stated_name(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a proper name."""
    del question
    yield from quotes(view, lambda spot: spot.form is Form.NAME)


@rule(
    *READS,
    examples=(
        Example("The wheel drives a heavy millstone.", "What does the wheel drive?", "heavy millstone"),
        Example("The keeper feeds the hens with barley.", "What are the hens fed with?", "barley"),
    ),
    counterexamples=(Example("The wheel drives a heavy millstone.", "What does the wheel drive?", "drives"),),
)
def stated_thing(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a noun phrase, alone or with what hangs on it."""
    del question
    yield from quotes(view, lambda spot: spot.form is Form.NOUN and spot.joins not in _LISTS)


@rule(
    *READS,
    examples=(
        Example(
            "The village grows barley, oats and rye.", "Which crops does the village grow?", "barley, oats and rye"
        ),
    ),
    counterexamples=(Example("The village grows barley.", "Which crops does the village grow?", "barley"),),
)
def stated_list(question: Question, view: View) -> Iterator[Candidate]:
    """Quote noun phrases that are joined by commas and "and"."""
    del question
    yield from quotes(view, lambda spot: spot.form is Form.NOUN and spot.joins in _LISTS)


@rule(
    *READS,
    examples=(
        Example('The sailors call the rock "the old nun".', "What do the sailors call the rock?", "old nun"),
        Example('The smith chose the motto "by fire alone".', "Which motto did the smith choose?", "by fire alone"),
    ),
    counterexamples=(
        Example("The sailors call the rock ugly.", "What do the sailors call the rock?", "rock"),
        Example('The court told guilds to act "with all haste".', "Which court told guilds to act?", "with all haste"),
    ),
)
def quoted_words(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what stands between quotation marks."""
    del question
    yield from quotes(view, lambda spot: spot.form is Form.QUOTED)


@rule(
    *READS,
    examples=(
        Example("A steam engine turns the saw.", "What kind of engine turns the saw?", "steam"),
        Example("The new bridge is narrow.", "How is the new bridge described?", "narrow"),
    ),
    counterexamples=(Example("A steam engine turns the saw.", "What kind of engine turns the saw?", "turns the saw"),),
)
def stated_quality(question: Question, view: View) -> Iterator[Candidate]:
    """Quote an adjective, or what stands before the head of a noun phrase."""
    del question
    yield from quotes(view, lambda spot: spot.form in {Form.MODIFIER, Form.ADJECTIVE})


@rule(
    *READS,
    examples=(
        Example(
            "They hid the bells under the chapel floor.", "Where did they hide the bells?", "under the chapel floor"
        ),
    ),
    counterexamples=(Example("They hid the bells under the chapel floor.", "Where did they hide the bells?", "bells"),),
)
def stated_circumstance(question: Question, view: View) -> Iterator[Candidate]:
    """Quote a prepositional phrase with its preposition; only some prepositions say why."""
    why = question.type is QuestionType.WHY
    for candidate in quotes(view, lambda spot: spot.form is Form.PHRASE):
        first, *rest = candidate.value.lower().split()
        if not why or first in _OF_REASON or _REASONS.intersection(rest[:1]) or _GIVING_REASONS.intersection(rest):
            yield candidate


_OF_REASON = frozenset("for because due owing thanks over through out since amid".split())
# "In May, *as* the river was low": the reason is inside.
_GIVING_REASONS = frozenset({"as", "because", "since", "due"})
# "In *order* to", "on *account* of", "by *virtue* of".
_REASONS = frozenset(
    "order response protest search account grounds honour honor retaliation reaction recognition view virtue".split()
)


RULES = (stated_name, stated_thing, stated_list, quoted_words, stated_quality, stated_circumstance)
