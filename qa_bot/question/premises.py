"""What a wh-question takes for granted: "why did it fall?" says that it fell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.question import QuestionType
from qa_bot.question.polar import read_claim

if TYPE_CHECKING:
    from qa_bot.model.question import Question
    from qa_bot.question.claim import Claim

# Questions after something that could be left out: without it a whole statement remains, and that is the premise.
# "What did it sell?" asks for a part of the statement itself and takes less for granted.
_WHOLE = frozenset({QuestionType.WHY, QuestionType.WHEN, QuestionType.WHERE, QuestionType.HOW, QuestionType.HOW_LONG})
# "How many boats does it have" takes for granted that it has boats, "who was hurt" that somebody was.
COUNTS = frozenset({QuestionType.HOW_MANY, QuestionType.HOW_MUCH})
_OPINION = frozenset({"should", "would", "could", "might", "may", "shall", "must", "will"})


def read_premise(question: Question) -> Claim | None:
    """Return the statement that a question takes for granted, or None where it takes none that can be read."""
    counts = question.type in COUNTS
    if not (counts or question.type in _WHOLE or question.type is QuestionType.WHO):
        return None
    claim = read_claim(question, with_head=counts and not question.direction)
    if not claim.auxiliary or claim.denies or claim.auxiliary in _OPINION or claim.opens <= question.gap:
        return None
    if claim.contrary and (question.type is not QuestionType.WHY or claim.anyone):
        return None  # "when did it not close?" takes for granted no more than that it was once open
    return claim if claim.anyone or (claim.subject and question.type is not QuestionType.WHO) else None


def denial(claim: Claim, question: Question) -> str:
    """Put the denial of a premise into the question's words: "The mill did not close in 1999"; "" where it has none."""
    if not claim.subject or claim.cut < 0:
        return ""
    tokens, text = question.tokens, question.resolved
    last = next((place for place in range(len(tokens) - 1, 0, -1) if tokens[place].is_word), 0)
    norms = [token.norm for token in tokens]
    cut, auxiliary = claim.cut, f"{claim.auxiliary} not" if claim.auxiliary != "can" else "cannot"
    end = cut
    if claim.contrary:
        auxiliary = claim.auxiliary.removesuffix("n't")
        if "not" in norms[claim.opens :]:
            end = norms.index("not", claim.opens)
            cut = end + 1
    if end - 1 <= claim.opens:
        return ""
    subject = text[tokens[claim.opens + 1].start : tokens[end - 1].end]
    predicate = text[tokens[cut].start : tokens[last].end]
    return f"{subject[:1].upper()}{subject[1:]} {auxiliary} {predicate}".strip()
