"""What governs a statement from outside: somebody's claim or denial of it, or who would not let it happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.polarity import (
    BARRIERS,
    BELIEVING,
    CLAIMING,
    DISPUTING,
    DOUBTING,
    ENDED,
    LETTING,
    NEGATORS,
    STOPPING,
)
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLOSE = 2
_NOT_CLOSE = 3
_LONG = 7
_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.NUM, Tag.ADJ, Tag.DET, Tag.PART, Tag.PRON})
_SUPPOSING = frozenset({"whether", "if", "unless", "lest"})
_NEARLY: tuple[list[str], ...] = (["almost"], ["nearly"], ["virtually"], ["practically"])
_GIVEN_UP = ENDED | {"dropped", "shelved"}
_JOINTS = frozenset({"to", "from"})


def is_unsaid(norms: Sequence[str], group: int, verb: int) -> bool:
    """Say whether a verb's clause is not said at all: it is supposed, claimed, forestalled, or only nearly so."""
    before = norms[:group]
    return (
        not _SUPPOSING.isdisjoint(before)
        or _is_doubted(before)
        or _is_forestalled(before)
        or norms[verb - 1 : verb] in _NEARLY
    )


def _is_forestalled(norms: Sequence[str]) -> bool:
    """Say whether what would come next was given up "before" it: "the plan was dropped before it was carried out"."""
    place = max((at for at, norm in enumerate(norms) if norm == "before"), default=0)
    return bool(place) and not _GIVEN_UP.isdisjoint(norms[:place]) and BARRIERS.isdisjoint(norms[place:])


def _is_doubted(norms: Sequence[str]) -> bool:
    """Say whether what follows is only claimed or not believed: "denied the claim that …", "do not think that …"."""
    for place, norm in enumerate(norms):
        negated = not NEGATORS.isdisjoint(norms[max(0, place - _CLOSE) : place])
        if (norm in DOUBTING and not negated) or (norm in BELIEVING and negated):
            return True
        if norm in DISPUTING and not negated and "that" in norms[place + 1 : place + _LONG]:
            return True
        if norm in CLAIMING and norms[place + 1 : place + 2] == ["that"] and place + 2 < len(norms):
            return True  # but not "a theory that explains", where "that" is the doer
    return False


def kept_from(norms: Sequence[str], tags: Sequence[Tag], group: int) -> range | None:
    """Return who is kept from what follows: "would not let *her* attend", "kept *the boat* from sinking"."""
    end = group
    while end and norms[end - 1] in _JOINTS:
        end -= 1
    start = end
    while start and tags[start - 1] in _PHRASE and norms[start - 1] not in NEGATORS:
        start -= 1
    if start in {0, end}:
        return None
    negated = not NEGATORS.isdisjoint(norms[max(0, start - 1 - _NOT_CLOSE) : start - 1])
    stopped = norms[end] == "from" and norms[start - 1] in STOPPING and not negated
    return range(start, end) if stopped or (norms[start - 1] in LETTING and negated) else None
