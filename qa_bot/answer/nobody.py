"""Rules that answer "nobody" and "none" where the text says so: "nobody was hurt", "none of the boats sank"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.parts import Parts
from qa_bot.answer.players import saying
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.9, 0.7
_NOBODY = frozenset({"nobody", "none"})
_PEOPLE = frozenset({"peopl", "person"})
_ASKING = frozenset({QuestionType.WHO, QuestionType.HOW_MANY})


@rule(
    AnswerType.PERSON,
    AnswerType.QUANTITY,
    examples=(
        Example("The inn burned down. Nobody was hurt.", "How many people were hurt?", "Nobody"),
        Example("The inn burned down. No one was hurt in the fire.", "Who was hurt in the fire?", "No one"),
    ),
    counterexamples=(
        Example("The inn burned down. Nobody was hurt.", "How many people were saved?"),
        Example("Nobody was hurt at the inn.", "Who was hurt at the mill?"),
        Example("Nobody but Ida Ness was hurt.", "Who was hurt?"),
    ),
)
def stated_nobody(question: Question, view: View) -> Iterator[Candidate]:
    """Quote "nobody" where the text says the question's verb of it."""
    if question.type not in _ASKING or not question.verb or (question.head and question.head not in _PEOPLE):
        return
    parts = Parts(question.verb, frozenset(), frozenset(), {}, "doer", "")
    for match, verbs in saying(question, view, parts):
        tokens = match.sentence.tokens
        for predicate in match.sentence.predicates:
            if predicate.verb not in verbs or predicate.subject is None:
                continue
            chunk = match.sentence.chunks[predicate.subject]
            norms = [token.norm for token in tokens[chunk.first : chunk.last]]
            if norms not in (["no", "one"], ["nobody"], ["none"]):
                continue
            but = [token.norm for token in tokens[chunk.last : predicate.verb]]
            without = frozenset(_PEOPLE)
            bearing = bear(view, match, without=without)
            if bearing and bearing.share >= _LEAST and not _EXCEPT & set(but):
                place = Place(match.sentence.document, span_of(match.sentence, chunk.first, chunk.last))
                places = (place, Place(place.document, match.sentence.span))
                clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.VERB_FOUND, 1.0))
                yield Candidate(place.quote, places, clues, sure=round(_SURE * bearing.share, 4))


_EXCEPT = frozenset({"but", "except", "save", "other", "of"})

RULES = (stated_nobody,)
