"""Aim: what a question is after, as far as it decides how a good answer is cut."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.question_words import (
    CALLING_VERBS,
    NAMING_NOUNS,
    ORGANIZATION_NOUNS,
    PERIOD_NOUNS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    SORT_NOUNS,
)
from qa_bot.model.document import NameKind
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qa_bot.model.question import Question, Slot
    from qa_bot.retrieve.corpus import Corpus


class Goal(StrEnum):
    """Kinds of question that are cut alike."""

    WHEN = "when"
    AMOUNT = "how much"
    WHO = "who"
    WHERE = "where"
    WHY = "why"
    HOW = "how"
    DO = "what do"
    KIND = "what kind"
    THING = "which thing"
    OPEN = "what"


class Aim(NamedTuple):
    """A question seen from the answer.

    Attributes:
        goal: how a good answer is cut.
        kind: the kind of name that is asked for, when the words tell.
        head: stems that say that something is of the asked kind, with their grades.
        verb: stem of the main verb, or "".
        slot: where the asked thing stands in its clause.
        link: the preposition that it hangs on, or "".
        named: whether it is asked what something is called.
        plural: whether the asked noun is in the plural; None where there is none.
    """

    goal: Goal
    kind: NameKind | None
    head: Mapping[str, float]
    verb: str
    slot: Slot
    link: str
    named: bool
    plural: bool | None


_BY_TYPE = {
    QuestionType.WHEN: Goal.WHEN,
    QuestionType.HOW_MUCH: Goal.AMOUNT,
    QuestionType.HOW_MANY: Goal.AMOUNT,
    QuestionType.HOW_LONG: Goal.AMOUNT,
    QuestionType.WHO: Goal.WHO,
    QuestionType.WHERE: Goal.WHERE,
    QuestionType.WHY: Goal.WHY,
    QuestionType.HOW: Goal.HOW,
    QuestionType.WHAT_DO: Goal.DO,
}


def read_aim(question: Question, corpus: Corpus) -> Aim:
    """Tell what a question is after."""
    head = question.head or ""
    goal = _BY_TYPE.get(question.type)
    asked = {token.stem for token in question.tokens[max(question.gap, 0) : question.gap_end]}
    if goal is None or (goal is Goal.AMOUNT and AnswerType.QUANTITY not in question.wants):
        goal = Goal.KIND if asked & SORT_NOUNS or head in SORT_NOUNS else Goal.THING if head else Goal.OPEN
    verb = question.tokens[question.verb_place].stem if question.verb_place >= 0 else ""
    relatives = dict(corpus.concordance.relatives(head)) if head and head not in PERIOD_NOUNS else {}
    named = verb in CALLING_VERBS or any(token.stem in NAMING_NOUNS for token in question.tokens)
    words = question.head_words
    plural = None if not head else words.endswith("s") and words != question.head
    return Aim(goal, _name_kind(question, head), relatives, verb, question.slot, question.link, named, plural)


def _name_kind(question: Question, head: str) -> NameKind | None:
    """Tell which kind of name is asked for."""
    if question.type is QuestionType.WHO or head in PERSON_NOUNS:
        return NameKind.PERSON
    if question.type is QuestionType.WHERE or head in PLACE_NOUNS:
        return NameKind.PLACE
    return NameKind.ORGANIZATION if head in ORGANIZATION_NOUNS else None
