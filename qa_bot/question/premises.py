"""What a wh-question takes for granted: "why did it fall?" says that it fell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.question import QuestionType
from qa_bot.question.polar import read_claim

if TYPE_CHECKING:
    from qa_bot.model.question import Question
    from qa_bot.question.polar import Claim

# Questions after something that could be left out: without it a whole statement remains, and that is the premise.
# "What did it sell?" asks for a part of the statement itself and takes less for granted.
_WHOLE = frozenset({QuestionType.WHY, QuestionType.WHEN, QuestionType.WHERE, QuestionType.HOW})
# "How much did it fall?" is whole too, if it has a subject and a verb that needs no object.
_DEGREE = frozenset({QuestionType.HOW_MUCH, QuestionType.HOW_LONG})
_OPINION = frozenset({"should", "would", "could", "might", "may", "shall", "must", "will"})


def read_premise(question: Question) -> Claim | None:
    """Return the statement that a question takes for granted, or None where it takes none that can be read."""
    whole = question.type in _WHOLE or (question.type in _DEGREE and question.direction)
    if not whole:
        return None
    claim = read_claim(question)
    if not claim.auxiliary or claim.denies or claim.auxiliary in _OPINION or not claim.subject:
        return None
    return claim if claim.opens > question.gap >= 0 else None


def denial(claim: Claim, question: Question) -> str:
    """Put the premise's denial into the question's own words: "The mill did not close in 1999"."""
    tokens, text = question.tokens, question.resolved
    last = next((token.end for token in reversed(tokens) if token.is_word), len(text))
    subject = text[tokens[claim.opens + 1].start : tokens[claim.cut - 1].end]
    predicate = text[tokens[claim.cut].start : last] if claim.cut < len(tokens) else ""
    auxiliary = "cannot" if claim.auxiliary == "can" else f"{claim.auxiliary} not"
    return f"{subject[:1].upper()}{subject[1:]} {auxiliary} {predicate}".strip()
