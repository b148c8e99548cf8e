"""Conversation: everything said so far, kept small, however long it gets."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_bot.model.dialogue import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.model.answer import Answer
    from qa_bot.model.dialogue import History

REMEMBERED = 12  # turns that a follow-up may lean on
_PARSED = 96  # answers kept as objects; the others wait as JSON, a tenth of the size


@dataclass(slots=True)
class Said:
    """A question, and the answer as JSON in UTF-8, half the size of a string (None while it is being found)."""

    question: str
    answer: bytes | None = None


class Conversation:
    """The turns in order; an answer becomes an object when somebody looks at it."""

    def __init__(self) -> None:
        self._turns: list[Said] = []
        self._parsed: OrderedDict[int, Answer] = OrderedDict()

    def __len__(self) -> int:
        return len(self._turns)

    def __iter__(self) -> Iterator[Said]:
        return iter(self._turns)

    def ask(self, question: str) -> int:
        """Add a question and return its number."""
        self._turns.append(Said(question))
        return len(self._turns) - 1

    def reply(self, number: int, answer: Answer) -> None:
        """Set the answer to a question."""
        self._turns[number].answer = answer.model_dump_json(exclude_defaults=True).encode()
        self._keep(number, answer)

    def load(self, question: str, answer: str | None) -> None:
        """Add a turn as a session file keeps it."""
        self._turns.append(Said(question, answer.encode() if answer is not None else None))

    def question(self, number: int) -> str:
        """Return a question."""
        return self._turns[number].question

    def answer(self, number: int) -> Answer | None:
        """Return an answer, or None where there is none yet."""
        if number in self._parsed:
            return self._parsed[number]
        said = self._turns[number].answer
        if said is None:
            return None
        from qa_bot.model.answer import Answer  # noqa: PLC0415 - pydantic; nobody waits for it at the first paint

        answer = Answer.model_validate_json(said)
        self._keep(number, answer)
        return answer

    def history(self, before: int) -> History:
        """Return the turns that the question of this number may lean on."""
        numbers = range(max(0, before - REMEMBERED), before)
        pairs = ((self.question(number), self.answer(number)) for number in numbers)
        return tuple(
            Turn(question, answer.text, answer.resolved_question, answer) for question, answer in pairs if answer
        )

    def unanswered(self) -> tuple[int, ...]:
        """Return the numbers of the questions that have no answer."""
        return tuple(number for number, said in enumerate(self._turns) if said.answer is None)

    def saved(self, number: int) -> str:
        """Return an answer as it is saved."""
        return (self._turns[number].answer or b"").decode()

    def clear(self) -> None:
        """Forget everything."""
        self._turns.clear()
        self._parsed.clear()

    def questions(self) -> tuple[str, ...]:
        """Return all questions, oldest first."""
        return tuple(said.question for said in self._turns)

    def _keep(self, number: int, answer: Answer) -> None:
        self._parsed[number] = answer
        if len(self._parsed) > _PARSED:
            self._parsed.popitem(last=False)
