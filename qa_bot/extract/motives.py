"""What moves people: "praised *for her courage*", "sold by Ida, who *wanted a garden*"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.extract.tied import LONG, Cause, Tie
from qa_bot.lexicon.en.causing import JUDGING_VERBS, MINDED, MINDING_VERBS, QUARRELLING_VERBS
from qa_bot.model.document import ClauseKind, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.extract.tied import Reach
    from qa_bot.model.document import Predicate

_OPENS_REASON = frozenset({Tag.VERB, Tag.AUX, Tag.DET, Tag.NOUN, Tag.ADJ, Tag.PRON})
_FAR = 8


def read_motives(reach: Reach) -> Iterator[Cause]:
    """Yield what somebody is praised or blamed for, and what the one who acts thinks, wants or fears."""
    for predicate in reach.sentence.predicates:
        base = base_of(reach.norms[predicate.verb])
        for verbs, link in ((JUDGING_VERBS, "for"), (QUARRELLING_VERBS, "over")):
            if base in verbs and not predicate.negated:
                yield from _judged(reach, predicate, link)
    for clause in reach.sentence.clauses:
        marker = bisect_left(reach.starts, clause.marker)
        if clause.kind is ClauseKind.RELATIVE and reach.norms[marker] == "who":
            first, last = bisect_left(reach.starts, clause.start), bisect_left(reach.starts, clause.end)
            if _is_minded(reach, first) and _acts(reach, marker):
                yield Cause((first, last), (reach.clause_start(marker - 1), reach.size), first, Tie.MOTIVE)


def _judged(reach: Reach, predicate: Predicate, link: str) -> Iterator[Cause]:
    """Read "they fined him for speeding", "she resigned over the accident"; "for a year" tells how long."""
    for place in range(predicate.verb + 1, min(reach.size - 1, predicate.verb + _FAR)):
        if reach.norms[place] in {";", ":", ".", "because", "who", "which"}:
            return
        first = place + 1
        if reach.norms[place] == link and reach.tags[first] in _OPENS_REASON and not reach.counts(first, first + 2):
            start = reach.clause_start(predicate.verb)
            yield Cause((first, reach.end(first, reach.size)), (start, place), first, Tie.FOR)
            return


def _is_minded(reach: Reach, first: int) -> bool:
    """Say whether a clause opens with a verb or adjective of thinking, wanting or fearing."""
    words = reach.norms[first : first + 3]
    verb = next((at for at in range(first, min(reach.size, first + 3)) if reach.tags[at] in LONG), first)
    return base_of(reach.norms[verb]) in MINDING_VERBS or not MINDED.isdisjoint(words)


def _acts(reach: Reach, marker: int) -> bool:
    """Say whether the one before "who" acts in the main clause: as its subject, or after "by" in a passive."""
    before = marker - 1 - (reach.norms[marker - 1] == ",")
    chunks = reach.sentence.chunks
    own = next((number for number, chunk in enumerate(chunks) if chunk.first <= before < chunk.last), None)
    return own is not None and any(
        (predicate.subject == own and not predicate.passive and not marker < predicate.verb <= marker + 3)
        or (predicate.passive and ("by", own) in predicate.preps)
        for predicate in reach.sentence.predicates
    )
