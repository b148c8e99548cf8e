"""A bot that says what it is told to, so that measuring is tested apart from answering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.answer import AbstainReason, Amount, Answer, Evidence, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qa_bot.model.dialogue import History


def said(  # noqa: PLR0913 - the fields of an answer, by name
    value: str | None,
    text: str = "",
    *,
    status: Status = Status.ANSWERED,
    quote: str = "",
    confidence: float = 0.7,
    quantity: Amount | None = None,
    resolved: str = "?",
) -> Answer:
    """Make an answer with these words."""
    evidence = (Evidence(document="t", start=0, end=len(quote), quote=quote),) if quote else ()
    return Answer(
        status=status,
        text=text or value or "",
        value=value,
        evidence=evidence,
        confidence=confidence,
        quantity=quantity,
        resolved_question=resolved,
    )


def refused() -> Answer:
    """Make an abstention."""
    return Answer(
        status=Status.ABSTAINED, text="The text does not say.", reason=AbstainReason.UNSURE, resolved_question="?"
    )


class Standin:
    """Answers questions from a table, refuses the others, and remembers the histories it was given."""

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        self.answers = answers
        self.histories: list[History] = []

    def ask(self, question: str, history: History = ()) -> Answer:
        """Look the answer up; the question "crash" raises."""
        self.histories.append(history)
        if question == "crash":
            raise ZeroDivisionError("told to")
        return self.answers.get(question, refused())
