"""Copying: what the clipboard is given for an answer and for a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.surfaces.plain import safe_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qa_bot.model.answer import Answer

LONGEST = 70_000  # bytes; many terminals drop a longer OSC 52 sequence without a word


def cited(question: str, answer: Answer) -> str:
    """Return a question with its answer, and the quotes with their places."""
    lines = [question, answer.text]
    lines += [f"= {step.operation}: {', '.join(step.inputs)} → {step.result}" for step in answer.derivation]
    lines += [
        f"[{number}] “{piece.quote}” ({piece.document}, characters {piece.start}-{piece.end})"
        for number, piece in enumerate(answer.evidence, 1)
    ]
    return safe_text("\n".join(lines))


def whole(turns: Iterable[tuple[str, Answer | None]]) -> str:
    """Return a conversation, every answer with its quotes."""
    return "\n\n".join(cited(question, answer) if answer else question for question, answer in turns)
