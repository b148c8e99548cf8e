"""What follows from what: "settled and *therefore* get nothing", "…, *which is why* it lasts", "…, *saying that* …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.tied import LONG, Cause, Tie
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.extract.tied import Reach

_THEREFORE = frozenset({"therefore", "thus", "hence", "consequently", "accordingly"})
_SAYING = frozenset("saying arguing claiming explaining stating noting insisting alleging complaining adding".split())
_CITING = frozenset({"citing", "fearing", "blaming"})
_JOINTS = frozenset({"and", ";"})
_NEAR = 3


def read_conclusions(reach: Reach) -> Iterator[Cause]:
    """Yield what the words for a conclusion, or for somebody's grounds, tie together."""
    for place in range(1, reach.size - 1):
        norm = reach.norms[place]
        if norm in _THEREFORE and reach.norms[place - 1] in _JOINTS:
            yield from _concluded(reach, place - 1, place, reach.size)
        elif reach.norms[place : place + _NEAR] == ["as", "a", "result"] and reach.norms[place + _NEAR] != "of":
            joint = next((at for at in range(place - 1, 0, -1) if reach.norms[at] == "and"), 0)
            yield from _concluded(reach, joint, joint, place)
        elif reach.norms[place : place + _NEAR] == ["which", "is", "why"] and reach.norms[place - 1] == ",":
            start = reach.clause_start(place - 1)
            effect = (place + _NEAR, reach.end(place + _NEAR, reach.size))
            yield Cause((start, place - 1), effect, start, Tie.RESULT)
        elif reach.norms[place - 1] == "," and (norm in _CITING or (norm in _SAYING and _opens_that(reach, place))):
            first = place + 1 + _opens_that(reach, place)
            yield Cause((first, reach.end(first, reach.size)), (0, place - 1), place, Tie.SAYING)
        elif reach.norms[place : place + 2] == ["as", "too"] and reach.tags[place + 2 : place + 3] == (Tag.ADJ,):
            effect = (reach.clause_start(place), place)
            yield Cause((place + 1, reach.end(place + 1, reach.size)), effect, place + 1, Tie.FOR)


def _opens_that(reach: Reach, place: int) -> bool:
    """Say whether a clause with "that" hangs on a word."""
    return reach.norms[place + 1 : place + 2] == ["that"]


def _concluded(reach: Reach, joint: int, first: int, last: int) -> Iterator[Cause]:
    """Read what stands before a joint as why, what stands after it as what it led to; both may share a subject."""
    end = joint - (reach.norms[joint - 1] == ",")
    start = reach.clause_start(end) if end > 0 else 0
    verb = next((at for at in range(start, end) if reach.tags[at] in LONG), -1)
    if joint <= 0 or verb < 0 or not any(reach.tags[at] in LONG for at in range(first, last)):
        return
    shared = not any(reach.tags[at] in {Tag.NOUN, Tag.NAME, Tag.PRON} for at in range(first, _verb(reach, first, last)))
    cause = (verb if shared else start, end)
    yield Cause(cause, (start if shared else first, reach.end(first, last)), cause[0], Tie.RESULT)


def _verb(reach: Reach, first: int, last: int) -> int:
    """Return the first verb of some tokens."""
    return next(at for at in range(first, last) if reach.tags[at] in LONG)
