"""Cases: questions with what a right answer must have, and conversations made of them, read from JSON Lines."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.errors import InputError
from qa_bot.evaluation.formats import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

STATUSES = frozenset({"answered", "corrected", "abstained", "smalltalk"})
_ABOUT_CASES = frozenset({"id", "skill", "document", "question", "turns", "kind"})
_WORDS = ("any", "all", "none", "says", "evidence", "resolved")
_EXPECTING = frozenset({"status", *_WORDS, "quantity", "computed", "long"})
HOLDOUT = "holdout"


class ExpectedAmount(NamedTuple):
    """The quantity that an answer must state: a number in its unit, off by this share of it at most."""

    low: Decimal
    unit: str
    within: Decimal


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a right answer has.

    Attributes:
        status: how the question may be met.
        any: one of these words must be in the value.
        all: each of these words must be in the value.
        none: none of these words may be in the value.
        says: the reply must hold one of these (hedges).
        evidence: each of these must be quoted.
        resolved: each of these must be in the question as understood.
        quantity: the amount that the value must be.
        long: whether the value may be of any length, and the words stand anywhere in the reply.
        computed: whether the value is worked out, so that its words need not stand in the document.
    """

    status: frozenset[str]
    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    resolved: tuple[str, ...] = ()
    quantity: ExpectedAmount | None = None
    long: bool = False
    computed: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A question about a document, with what is expected; ``kind`` names what a turn of a conversation tries."""

    id: str
    skill: str
    question: str
    expectation: Expectation
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """A conversation about a document; a single question is a conversation of one turn.

    ``holdout`` marks those that are kept apart: counted, but not shown to whoever works on the rules.
    """

    id: str
    skill: str
    document: Path
    turns: tuple[Case, ...]
    holdout: bool

    @property
    def is_dialogue(self) -> bool:
        """Whether it has more than one turn."""
        return len(self.turns) > 1


def read_scripts(paths: Iterable[Path], *, only_dialogues: bool = False) -> tuple[Script, ...]:
    """Read the cases and conversations of files, and of the JSON Lines files below folders.

    Raises:
        InputError: a file cannot be read, or a line is not a case; the message names file, line and fault.
    """
    scripts = tuple(script for path in paths for file in _files(path) for script in _read_file(file))
    chosen = tuple(script for script in scripts if script.is_dialogue or not only_dialogues)
    if not chosen:
        raise InputError("No cases found. Name a JSON Lines file of cases, or a folder that holds some.")
    return chosen


def _files(path: Path) -> Iterator[Path]:
    """Yield the files that a path stands for, in a stable order."""
    if path.is_dir():
        yield from sorted(path.rglob("*.jsonl"))
    else:
        yield path


def _read_file(file: Path) -> Iterator[Script]:
    """Yield the scripts of one file."""
    for number, row in read_lines(file):
        try:
            yield _script(file, row)
        except (KeyError, TypeError, ValueError, InvalidOperation) as error:
            raise InputError(f"{file}, line {number}: {_explain(error)}") from error


def _explain(error: Exception) -> str:
    """Say what is wrong with a row."""
    return f"it has no {error}." if isinstance(error, KeyError) else f"{error}."


def _script(file: Path, row: Mapping[str, object]) -> Script:
    """Make a script of a row; the document's path counts from the file's folder."""
    name, skill = _word(row, "id"), str(row.get("skill", file.stem))
    document = (file.parent / _word(row, "document")).resolve()
    turns = row.get("turns", [row])
    if not isinstance(turns, list) or not turns:
        raise TypeError("turns must be a list of questions")
    cases = tuple(
        _case(f"{name}.{place}" if "turns" in row else name, skill, turn) for place, turn in enumerate(turns, 1)
    )
    return Script(name, skill, document, cases, holdout=HOLDOUT in file.parts)


def _case(name: str, skill: str, row: object) -> Case:
    """Make a case of a row or of a turn."""
    if not isinstance(row, dict):
        raise TypeError("each turn must be an object")
    unknown = row.keys() - _EXPECTING - _ABOUT_CASES
    if unknown:
        raise ValueError(f"unknown field {', '.join(sorted(map(str, unknown)))}")
    return Case(name, skill, _word(row, "question"), _expectation(row), str(row.get("kind", "")))


def _expectation(row: Mapping[str, object]) -> Expectation:
    """Read what is expected."""
    status = frozenset(_words(row, "status"))
    if not status or not status <= STATUSES:
        raise ValueError(f"status must list some of {', '.join(sorted(STATUSES))}")
    words = {name: _words(row, name) for name in _WORDS}
    flags = {name: row.get(name) is True for name in ("long", "computed")}
    return Expectation(status, quantity=_amount(row.get("quantity")), **words, **flags)  # type: ignore[arg-type] # both by name


def _amount(value: object) -> ExpectedAmount | None:
    """Read an expected quantity."""
    if value is None:
        return None
    if not isinstance(value, dict):
        raise TypeError("quantity must be an object with low and unit")
    return ExpectedAmount(Decimal(str(value["low"])), str(value["unit"]), Decimal(str(value.get("within", 0))))


def _word(row: Mapping[str, object], name: str) -> str:
    """Read a text field."""
    value = row[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a text")
    return value


def _words(row: Mapping[str, object], name: str) -> tuple[str, ...]:
    """Read a list of texts, empty if there is none."""
    value = row.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise TypeError(f"{name} must be a list of texts")
    return tuple(value)
