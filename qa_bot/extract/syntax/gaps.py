"""Gaps: nouns in -s that stand for a clause without its verb: "Saws brought in €216 million, *drills* €180 million"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.syntax.options import can_be

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.forms import Readings

_NUMBER = frozenset({"CD", "SYM"})
_PARTS = frozenset({"CM", "CC", "ST"})
# Verbs that no verb in -s can go on with: of another time, or of several.
_UNLIKE = frozenset({"VBD", "VB"})
_LIKE = frozenset({"VBZ", "MD", "HVF", "BEF", "DOF"})


def fill_gaps(lattice: Sequence[Readings], forms: list[str]) -> None:
    """Read a word in -s between a mark and a number as a noun where the verb before it agrees with no such verb."""
    if _NUMBER.isdisjoint(forms):
        return
    for place in range(1, len(forms) - 1):
        if forms[place] in {"VBG", "VBN"} and forms[place - 1] == "DT" and forms[place + 1] in _NUMBER:
            forms[place] = "JJ"  # "the *remaining* €22 million"
    for place in range(2, len(forms) - 1):
        if forms[place] != "VBZ" or forms[place - 1] not in _PARTS or not _numbered(forms, place + 1):
            continue
        before = forms[: place - 1]
        verbs = [form for form in before if form in _UNLIKE or form in _LIKE]
        if "CD" in before and verbs and _UNLIKE.issuperset(verbs) and can_be(lattice[place], "NNS") is not None:
            forms[place] = "NNS"


def _numbered(forms: Sequence[str], at: int) -> bool:
    """Say whether a number stands at a place, or after "the remaining"."""
    return forms[at] in _NUMBER or (forms[at] == "DT" and forms[at + 1 : at + 2] == ["JJ"] and _ends(forms, at + 2))


def _ends(forms: Sequence[str], at: int) -> bool:
    return at < len(forms) and forms[at] in _NUMBER
