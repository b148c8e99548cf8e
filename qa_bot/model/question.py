"""Question: what was asked, as far as the words tell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_bot.model.document import Chunk, Name, Predicate, Tag, Token
    from qa_bot.model.period import Period
    from qa_bot.model.quantity import Dimension, Quantity


class QuestionType(StrEnum):
    """What kind of question it is; every type has its own family of rules."""

    HOW_MUCH = "how much"
    HOW_MANY = "how many"
    HOW_LONG = "how long"
    WHEN = "when"
    WHO = "who"
    WHERE = "where"
    WHICH = "which"
    WHAT = "what"
    WHAT_DO = "what do"
    WHY = "why"
    HOW = "how"
    POLAR = "yes/no"
    CHOICE = "choice"
    LIST = "list"
    DEFINE = "define"
    COMPARE = "compare"
    COMPUTE = "compute"
    SUMMARY = "summary"
    SMALLTALK = "small talk"
    NONE = "not a question"


class AnswerType(StrEnum):
    """What kind of thing would answer it."""

    QUANTITY = "quantity"
    PERIOD = "period"
    PERSON = "person"
    PLACE = "place"
    ORGANIZATION = "organization"
    ENTITY = "entity"
    REASON = "reason"
    MANNER = "manner"
    POLARITY = "polarity"
    LISTING = "listing"
    DEFINITION = "definition"
    STATEMENT = "statement"


class Slot(StrEnum):
    """Which place in the question's clause the asked thing takes."""

    NONE = "none"
    SUBJECT = "subject"
    OBJECT = "object"
    PASSIVE = "subject of a passive"
    AFTER_PREPOSITION = "after a preposition"
    BESIDE = "beside a form of be"
    CALLED = "name of something"


@dataclass(frozen=True, slots=True)
class Premise:
    """Something the question takes for granted: a direction of change, or that something happened."""

    stem: str
    direction: int
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question, analysed.

    Attributes:
        text: as typed.
        resolved: as it stands alone, after follow-ups are resolved and typos mended.
        type: which family of rules it is for.
        wants: the kinds of answer that fit; rules open by these.
        tokens: the tokens of ``resolved``; ``tags`` and ``chunks`` run beside them.
        focus: content stems that a passage has to speak of, in order, wh-phrase left out.
        head: stem of the noun the wh-word asks for ("which river" -> "river"), or None.
        head_words: that noun phrase in the question's words.
        verb: stem of the main verb, or None.
        names: proper names in the question.
        periods: periods that the question names; a figure of another period does not answer it.
        quantities: figures that the question itself names ("was it 300 billion?").
        dimension: the dimension of the wanted quantity, when the words tell.
        unit: the wanted unit ("in euros"), when the words tell.
        wants_change: whether a change is asked ("by how much", "growth") rather than a level; None when open.
        direction: +1 or -1 where the question speaks of a rise or a fall, else 0.
        negated: whether the question's main verb is negated.
        superlative: stem of a superlative or ordinal that narrows the answer ("largest", "first"), or None.
        premises: what it takes for granted.
        gap: index of the token where the wh-phrase starts, -1 when there is none.
        gap_end: index after the wh-phrase's last token.
        slot: the place of the wh-phrase in its clause.
        link: the preposition that the wh-phrase hangs on ("in which", "made of"), or "".
        verb_place: index of the main verb's token, or -1.
        predicates: predicate-argument structure of the question.
        typos: (as typed, as read) pairs that were mended.
    """

    text: str
    resolved: str
    type: QuestionType
    wants: frozenset[AnswerType]
    tokens: tuple[Token, ...] = ()
    tags: tuple[Tag, ...] = ()
    chunks: tuple[Chunk, ...] = ()
    focus: tuple[str, ...] = ()
    head: str | None = None
    head_words: str = ""
    verb: str | None = None
    names: tuple[Name, ...] = ()
    periods: tuple[Period, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dimension: Dimension | None = None
    unit: str | None = None
    wants_change: bool | None = None
    direction: int = 0
    negated: bool = False
    superlative: str | None = None
    premises: tuple[Premise, ...] = ()
    gap: int = -1
    gap_end: int = -1
    slot: Slot = Slot.NONE
    link: str = ""
    verb_place: int = -1
    predicates: tuple[Predicate, ...] = ()
    typos: tuple[tuple[str, str], ...] = ()

    def __hash__(self) -> int:
        """Hash the words alone: what is read off a question is looked up by every rule."""
        return hash((self.text, self.resolved))
