"""Suites: own cases and conversations put to bots, graded, and added up per skill."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, TypeAlias

from qa_bot.evaluation.grade import Grade, Verdict, grade
from qa_bot.evaluation.run import describe
from qa_bot.model.dialogue import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from qa_bot.evaluation.case import Case, Script
    from qa_bot.evaluation.run import Answering
    from qa_bot.model.answer import Answer
    from qa_bot.model.dialogue import History

Opening: TypeAlias = "Callable[[Path], Answering]"
_SURE = 0.9
_WRONG_COSTS = 2


@dataclass(frozen=True, slots=True)
class Graded:
    """A case, what was said to it, and the verdict; ``error`` names the exception if the bot raised one."""

    case: Case
    script: Script
    answer: Answer | None
    verdict: Verdict
    ms: float = 0.0
    error: str | None = None

    @property
    def confidence(self) -> float:
        """The confidence of the answer."""
        return self.answer.confidence if self.answer else 0.0

    @property
    def asserted(self) -> bool:
        """Whether something was claimed."""
        return self.answer is not None and self.answer.status in {"answered", "corrected"}


@dataclass(frozen=True, slots=True)
class Tally:
    """Grades counted."""

    correct: int = 0
    partial: int = 0
    wrong: int = 0
    abstained: int = 0

    @property
    def cases(self) -> int:
        """How many there are."""
        return self.correct + self.partial + self.wrong + self.abstained

    @property
    def score(self) -> float:
        """Correct less twice wrong, over all; 0 of nothing."""
        return (self.correct - _WRONG_COSTS * self.wrong) / self.cases if self.cases else 0.0


def tally(grades: Iterable[Grade]) -> Tally:
    """Count grades."""
    counted = Counter(grades)
    return Tally(counted[Grade.CORRECT], counted[Grade.PARTIAL], counted[Grade.WRONG], counted[Grade.ABSTAINED])


@dataclass(frozen=True)
class Results:
    """A suite after its run."""

    graded: tuple[Graded, ...]

    @cached_property
    def skills(self) -> dict[str, Tally]:
        """The tally of every skill over the cases that may be looked at."""
        return self._by_skill(holdout=False)

    @cached_property
    def holdout(self) -> dict[str, Tally]:
        """The tally of every skill over the cases that are kept apart."""
        return self._by_skill(holdout=True)

    @cached_property
    def conversations(self) -> dict[str, Tally]:
        """Whole conversations, each as good as its worst turn: those looked at, and those kept apart."""
        worst: dict[tuple[str, bool], Grade] = {}
        for one in self.graded:
            if one.script.is_dialogue:
                key = (one.script.id, one.script.holdout)
                worst[key] = max(worst.get(key, Grade.CORRECT), one.verdict.grade, key=_BADNESS.index)
        return {
            name: tally(grade for (_, kept), grade in worst.items() if kept is holdout)
            for name, holdout in (("looked at", False), ("holdout", True))
        }

    @cached_property
    def kinds(self) -> dict[str, Tally]:
        """The tally of every kind of turn over the conversations that may be looked at."""
        named = [one for one in self.graded if one.case.kind and not one.script.holdout]
        kinds = dict.fromkeys(one.case.kind for one in named)
        return {kind: tally(one.verdict.grade for one in named if one.case.kind == kind) for kind in kinds}

    def total(self, *, holdout: bool) -> Tally:
        """Count everything on one side."""
        return tally(one.verdict.grade for one in self.graded if one.script.holdout is holdout)

    @property
    def failures(self) -> tuple[Graded, ...]:
        """What is not correct, except for the cases that are kept apart."""
        return tuple(one for one in self.graded if one.verdict.grade is not Grade.CORRECT and not one.script.holdout)

    @property
    def sure_and_wrong(self) -> tuple[Graded, ...]:
        """What is wrong at a confidence above 0.9."""
        return tuple(one for one in self.graded if one.verdict.grade is Grade.WRONG and one.confidence > _SURE)

    @property
    def promises(self) -> list[tuple[float, bool]]:
        """Confidence and outcome of everything that was claimed, partly right counting as right."""
        return [(one.confidence, one.verdict.grade is not Grade.WRONG) for one in self.graded if one.asserted]

    def _by_skill(self, *, holdout: bool) -> dict[str, Tally]:
        """Count one side per skill, in the order of their names."""
        skills = sorted({one.case.skill for one in self.graded})
        return {
            skill: tally(
                one.verdict.grade for one in self.graded if one.case.skill == skill and one.script.holdout is holdout
            )
            for skill in skills
        }


_BADNESS = (Grade.CORRECT, Grade.PARTIAL, Grade.ABSTAINED, Grade.WRONG)


def run_suite(scripts: Sequence[Script], opening: Opening) -> Results:
    """Put every script to a bot that has read its document."""
    bots: dict[Path, Answering] = {}
    graded: list[Graded] = []
    for script in scripts:
        if script.document not in bots:
            bots[script.document] = opening(script.document)
        graded += _play(script, bots[script.document])
    return Results(tuple(graded))


def _play(script: Script, bot: Answering) -> Iterator[Graded]:
    """Play a script turn by turn, each with the history of those before it."""
    history: History = ()
    for case in script.turns:
        began = perf_counter()
        try:
            answer = bot.ask(case.question, history)
        except Exception as error:  # noqa: BLE001 - a crash is a result of the run, and is reported as such
            yield Graded(case, script, None, Verdict(Grade.WRONG, "crashed"), error=describe(error))
            continue
        elapsed = (perf_counter() - began) * 1000
        yield Graded(case, script, answer, grade(answer, case.expectation), elapsed)
        history = (*history, Turn(case.question, answer.text, answer.resolved_question, answer))
