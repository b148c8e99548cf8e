"""Dialogue: the turns that came before a question, as a value that the surfaces hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from qa_bot.model.answer import Answer


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and what was said to it.

    ``answer`` is None where only the words of the reply are known, as in a batch line's ``history``;
    ``resolved`` is the question as it was understood, which is what a follow-up builds on.
    """

    question: str
    reply: str
    resolved: str
    answer: Answer | None = None


History: TypeAlias = tuple[Turn, ...]
