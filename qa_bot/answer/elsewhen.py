"""Times that a question points to without naming them: "who was it before?", "what did she do then?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.candidate import Gate
from qa_bot.model.question import QuestionType

if TYPE_CHECKING:
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

_EARLIER = frozenset({"before", "previously", "earlier", "formerly", "originally", "beforehand"})
_AFTERWARDS = frozenset({"next", "afterwards", "afterward"})
# What tells of a time before another.
_FORMER = frozenset(
    """
    before previously earlier formerly originally former previous until initially had predecessor succeeded succeeding
    replaced replacing ex beforehand
    """.split()
)


def elsewhen(question: Question, sentence: Sentence) -> Gate | None:
    """Return the gate that a sentence fails which tells of no former time, or of a time after nothing that is named."""
    words = [token.norm for token in question.tokens if token.is_word]
    if not words or question.type is QuestionType.WHEN:
        return None
    if words[-1] == "then" or (
        question.type is QuestionType.WHAT_DO and (words[-1] in _AFTERWARDS or words[-2:] == ["after", "that"])
    ):
        return Gate.UNSURE
    former = words[-1] in _EARLIER and _FORMER.isdisjoint(token.norm for token in sentence.tokens)
    return Gate.OTHER_PERIOD if former else None
