"""Rule: a pure function from a question and what was retrieved to candidates, with its proof beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.question import AnswerType, Question

Propose: TypeAlias = "Callable[[Question, View], Iterator[Candidate]]"


class Example(NamedTuple):
    """A text, a question on it, and the value that the rule must propose (or must not, as a counterexample)."""

    text: str
    question: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A named way to find an answer.

    ``wants`` says for which answer types it is tried; ``propose`` yields candidates in any order. The suite
    runs every example (the value must be proposed without a gate) and every counterexample (it must not be;
    an empty value means that nothing at all may pass). A ``contested`` rule is trusted less where the reading of the
    sentences is sure of other words.
    """

    name: str
    wants: frozenset[AnswerType]
    propose: Propose
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    contested: bool = False

    @property
    def doc(self) -> str:
        """What the rule finds, in a sentence."""
        return (self.propose.__doc__ or "").strip()


def rule(
    *wants: AnswerType,
    examples: tuple[Example, ...],
    counterexamples: tuple[Example, ...],
    contested: bool = False,
) -> Callable[[Propose], Rule]:
    """Make a Rule of the decorated function; nothing is registered, the module lists it in ``RULES``."""

    def make(propose: Propose) -> Rule:
        return Rule(propose.__name__, frozenset(wants), propose, examples, counterexamples, contested)

    return make
