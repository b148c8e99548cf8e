"""The sentence itself, for questions where nothing sharper is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.rule import Example, rule
from qa_bot.lexicon.en.question_words import WH
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.question import Question


_WANTS = (AnswerType.STATEMENT, AnswerType.DEFINITION, AnswerType.REASON, AnswerType.MANNER)
_TYPES = frozenset({QuestionType.DEFINE, QuestionType.SUMMARY, QuestionType.NONE})
_SURE = 0.9


@rule(
    *_WANTS,
    examples=(
        Example(
            "The mill stands on the Arle. Its wheel was carved from oak.",
            "Describe the carved wheel.",
            "Its wheel was carved from oak.",
        ),
    ),
    counterexamples=(
        Example("The mill stands on the Arle.", "Describe the ceiling."),
        Example(
            "The miller thought that oak was needed for a wheel.", "The miller thought what was needed for a wheel?"
        ),
    ),
)
def best_sentence(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the sentence that shares most with the question, where nothing shorter is asked for."""
    asks = any(token.norm in WH for token in question.tokens) and question.type is not QuestionType.SUMMARY
    if question.type not in _TYPES or asks:
        return
    for match in view.matches[:3]:
        if not match.sentence.is_heading:
            yield Candidate(
                match.sentence.text,
                (Place(match.sentence.document, match.sentence.span),),
                ((Clue.COVERAGE, match.coverage),),
                sure=round(_SURE * match.coverage * match.coverage, 4),
            )


RULES = (best_sentence,)
