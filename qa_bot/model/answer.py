"""Answer: the JSON contract, as frozen pydantic models. Everything that leaves the program has this shape."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, JsonValue

SCHEMA_VERSION = 1


class Status(StrEnum):
    """How a question was met."""

    ANSWERED = "answered"
    CORRECTED = "corrected"
    ABSTAINED = "abstained"
    SMALLTALK = "smalltalk"


class AbstainReason(StrEnum):
    """Which gate a question failed at."""

    NOT_IN_CORPUS = "not in corpus"
    OTHER_PERIOD = "other period"
    OTHER_SUBJECT = "other subject"
    OTHER_UNIT = "other unit"
    NO_SUCH_FIGURE = "no such figure"
    NOT_COMPARABLE = "not comparable"
    AMBIGUOUS = "ambiguous"
    UNSURE = "unsure"
    UNVERIFIED = "unverified"
    NOT_A_QUESTION = "not a question"
    NOTHING_TO_FOLLOW = "nothing to follow"
    OUT_OF_SCOPE = "out of scope"


class _Frozen(BaseModel):
    """A value: immutable, and closed against fields that the contract does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(_Frozen):
    """Verbatim words with their place: ``document.text[start:end] == quote``."""

    document: str
    start: int
    end: int
    quote: str


class Nearest(_Frozen):
    """The best candidate that did not pass, with its place."""

    value: str
    document: str
    start: int
    end: int
    quote: str


class Amount(_Frozen):
    """The quantity that a value states: numbers as decimal strings, unit and dimension as names."""

    low: str
    high: str
    unit: str
    dimension: str
    bound: str


class Step(_Frozen):
    """One step of a computation, written so that a reader can redo it."""

    operation: str
    inputs: tuple[str, ...]
    result: str


class Because(_Frozen):
    """One reason for the choice: the rule that proposed it, the clue it found, its points."""

    rule: str
    clue: str
    points: float


class Answer(_Frozen):
    """What the bot says to one question; the fields are described in README.md."""

    id: JsonValue = None
    status: Status
    text: str
    value: str | None = None
    quantity: Amount | None = None
    evidence: tuple[Evidence, ...] = ()
    derivation: tuple[Step, ...] = ()
    confidence: float = Field(default=0.0, ge=0.0, le=1.0)
    nearest: Nearest | None = None
    reason: AbstainReason | None = None
    not_covered: tuple[str, ...] = ()
    because: tuple[Because, ...] = ()
    resolved_question: str
    suggestions: tuple[str, ...] = ()
    schema_version: int = SCHEMA_VERSION
