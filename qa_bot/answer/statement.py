"""The sentence itself, for questions where nothing sharper is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.rule import Example, rule
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.question import Question


# A sentence is no answer to a yes/no question unless a rule reads yes or no off it.
_WANTS = sorted(set(AnswerType) - {AnswerType.POLARITY})


@rule(
    *_WANTS,
    examples=(
        Example(
            "The mill stands on the Arle. Its wheel was carved from oak.",
            "What was the wheel carved from?",
            "Its wheel was carved from oak.",
        ),
    ),
    counterexamples=(Example("The mill stands on the Arle.", "Who painted the ceiling?"),),
)
def best_sentence(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the sentence that shares most with the question."""
    del question
    for match in view.matches[:3]:
        if not match.sentence.is_heading:
            yield Candidate(
                match.sentence.text,
                (Place(match.sentence.document, match.sentence.span),),
                ((Clue.COVERAGE, match.coverage), (Clue.DEFAULT, 1.0)),
            )


RULES = (best_sentence,)
