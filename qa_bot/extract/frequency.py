"""Tokens to the phrases that say how often: "every second Thursday", "twice a year", "monthly"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.frequencies import BETWEEN, EVERY, OFTEN, SPANS, TIMES
from qa_bot.lexicon.en.number_words import ORDINALS, SMALL, TENS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Token

_PER = frozenset({"a", "an", "per", "each", "every"})
_COUNTS = frozenset({*SMALL, *TENS})
_LONGEST = 5


def read_frequencies(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the first token of each phrase that says how often, and the one after its last."""
    norms = [token.norm for token in tokens]
    place = 0
    while place < len(norms):
        last = _turns(norms, place) or _one_of(norms, place) or _every(norms, place) or _picked(norms, place)
        last = last or (place + 1 if norms[place] in OFTEN else 0)
        if last:
            yield place, last
        place = last or place + 1


def _turns(norms: Sequence[str], place: int) -> int:
    """Return where "twice a year", "three or four times a day", "once every ten years" ends; 0 where none begins."""
    at = place
    if norms[at] in TIMES:
        at += 1
    else:
        while (
            at < len(norms)
            and at - place < _LONGEST
            and (_is_count(norms[at]) or (at > place and norms[at] in BETWEEN))
        ):
            at += 1
        if at == place or norms[at : at + 1] != ["times"]:
            return 0
        at += 1
    if at + 1 < len(norms) and norms[at] in _PER:
        return _every(norms, at) or (at + 2 if norms[at + 1] in SPANS else 0)
    return at + 2 if norms[at : at + 1] == ["in"] and norms[at + 1 : at + 2] == ["a"] else 0


def _one_of(norms: Sequence[str], place: int) -> int:
    """Return where "one winter out of four", "two days in five" ends; 0 where none begins."""
    if not _is_count(norms[place]) or norms[place + 1 : place + 2] == [] or norms[place + 1] not in SPANS:
        return 0
    after = place + 2
    after += 2 if norms[after : after + 2] == ["out", "of"] else 1 if norms[after : after + 1] == ["in"] else 0
    told = place + 2 < after < len(norms) and _is_count(norms[after])
    return after + 1 if told and norms[after + 1 : after + 2] != ["of"] else 0


def _every(norms: Sequence[str], place: int) -> int:
    """Return where "every month", "each second Thursday", "every four years" ends; 0 where none begins."""
    if norms[place] not in EVERY:
        return 0
    at = place + 1
    while at < len(norms) and at - place < _LONGEST and (norms[at] in _BEFORE_SPANS or _is_count(norms[at])):
        at += 1
    first = at
    while at < len(norms) and norms[at] in SPANS:  # "Wednesday morning"
        at += 1
    return at if at > first else 0


_BEFORE_SPANS = frozenset({*ORDINALS, *BETWEEN, "other", "few", "couple", "of", "single", "calendar"})


def _picked(norms: Sequence[str], place: int) -> int:
    """Return where "the first Monday of the month", "the last day of each year" ends; 0 where none begins."""
    start = place + (norms[place] == "the")
    if norms[start : start + 1] and (norms[start] in ORDINALS or norms[start] == "last"):
        of, span = start + 2, start + 4
        recurs = norms[of : of + 1] == ["of"] and norms[of + 1 : span] in (["the"], ["each"], ["every"])
        if recurs and norms[start + 1] in SPANS and norms[span : span + 1] and norms[span] in SPANS:
            return span + 1
    return 0


def _is_count(norm: str) -> bool:
    """Say whether a word is a small number."""
    return norm in _COUNTS or norm.isdigit() or norm == "several"
