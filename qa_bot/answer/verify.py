"""The last gate: an answer leaves as it came, or becomes an abstention; nothing is ever added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.answer import AbstainReason, Answer, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qa_bot.model.document import Document


def verify(answer: Answer, documents: Iterable[Document]) -> Answer:
    """Check that every quote is verbatim and every digit of the value stands in evidence or derivation."""
    texts = {document.name: document.text for document in documents}
    if _quotes_hold(answer, texts) and _numbers_hold(answer):
        return answer
    return Answer(
        id=answer.id,
        status=Status.ABSTAINED,
        text="The text does not say.",
        reason=AbstainReason.UNVERIFIED,
        because=answer.because,
        resolved_question=answer.resolved_question,
    )


def _quotes_hold(answer: Answer, texts: Mapping[str, str]) -> bool:
    """Say whether every quote is a slice of its document."""
    quotes = (*answer.evidence, *((answer.nearest,) if answer.nearest else ()))
    return all(texts[quote.document][quote.start : quote.end] == quote.quote for quote in quotes)


def _numbers_hold(answer: Answer) -> bool:
    """Say whether every number of the value is quoted or derived."""
    if answer.value is None:
        return True
    known = " ".join([*(evidence.quote for evidence in answer.evidence), *(step.result for step in answer.derivation)])
    return all(number in known for number in _numbers(answer.value))


def _numbers(words: str) -> list[str]:
    """List the runs of digits in some words, separators included."""
    numbers, run = [], ""
    for char in f"{words} ":
        if char.isdigit() or (run and char in ".,"):
            run += char
        elif run:
            numbers.append(run.rstrip(".,"))
            run = ""
    return numbers
