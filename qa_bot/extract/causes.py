"""Sentences to causes: which words say why, and which words they say it of."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.extract.conclusions import read_conclusions
from qa_bot.extract.effects import read_effects
from qa_bot.extract.motives import read_motives
from qa_bot.extract.tied import LONG, Cause, Reach, Tie
from qa_bot.lexicon.en.causing import CAUSE_NOUNS, HEDGES
from qa_bot.model.document import ClauseKind, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Sentence

_WANTING = frozenset({"lack", "want", "fear"})
_BE = frozenset({"is", "are", "was", "were", "been", "be", "being"})


_ELSEWHERE = frozenset({Tie.BEFORE, Tie.NEXT})


@lru_cache(maxsize=1 << 10)  # the same whatever is asked
def read_causes(sentence: Sentence) -> tuple[Cause, ...]:
    """Return the causes that a sentence states."""
    if not sentence.tags:
        return ()
    reader = _Reader(sentence)
    found = [*reader.marked(), *reader.as_clauses(), *read_effects(reader), *reader.nouns(), *reader.colon()]
    found.extend(read_motives(reader))
    found.extend(read_conclusions(reader))
    return tuple(
        cause
        for cause in found
        if cause.effect[0] < cause.effect[1]
        and (cause.cause[0] < cause.cause[1] or cause.tie in _ELSEWHERE)
        and _is_balanced(reader.norms[slice(*cause.cause)])
    )


def _is_balanced(norms: Sequence[str]) -> bool:
    """Say whether every bracket that some words open is closed in them."""
    return norms.count("(") == norms.count(")")


class _Reader(Reach):
    """One sentence while causes are looked for."""

    def marked(self) -> Iterator[Cause]:
        """Read the clauses of reason, purpose and result, and those after "after"."""
        for clause in self.sentence.clauses:
            first, marker = bisect_left(self.starts, clause.start), bisect_left(self.starts, clause.marker)
            last = bisect_left(self.starts, clause.end)
            if clause.kind is ClauseKind.REASON:
                if not self.goes_on(marker):
                    yield self.reason(first, last, marker)
            elif clause.kind is ClauseKind.PURPOSE:
                opens = marker if self.norms[marker] in {"to", "in", "so"} else first
                yield Cause((opens, self.end(first, last)), self.around(opens, last), opens, Tie.PURPOSE)
            elif clause.kind is ClauseKind.TIME and self.norms[marker] == "after":
                yield Cause((first, self.end(first, last)), self.around(marker, last), marker, Tie.AFTER)
            elif clause.kind is ClauseKind.TIME and self.norms[marker] == "when" and self.suffers(marker):
                outer = [
                    bisect_left(self.starts, c.start) for c in self.sentence.clauses if c.start < clause.marker < c.end
                ]
                start, end = self.around(marker, last)
                effect = max([start, *outer]), end  # "opened after two died *when they drove*": why they died
                yield Cause((first, self.end(first, last)), effect, marker, Tie.WHEN)
            elif clause.kind is ClauseKind.RESULT:
                yield self.result(first, marker)

    def suffers(self, marker: int) -> bool:
        """Say whether something is done to somebody before a token: "two were hurt when …"."""
        return any(predicate.passive and predicate.verb < marker for predicate in self.sentence.predicates)

    def as_clauses(self) -> Iterator[Cause]:
        """Read "…, as they had no choice", "…, for they had none": a clause after a comma and "as" or "for"."""
        for place in range(2, self.size - 3):
            if (
                self.norms[place] in {"as", "for"}
                and self.norms[place - 1] == ","
                and self.norms[place + 1] not in {"well", "of", "for", "a", "an", "example", "instance"}
                and not (self.norms[place] == "for" and self.counts(place + 1, place + 4))
            ):
                opens = self.tags[place + 1] in {Tag.PRON, Tag.DET, Tag.NOUN, Tag.NAME} and self.is_clause(place + 1)
                if opens:
                    cause = (place + 1, self.end(place + 1, self.size))
                    yield Cause(cause, (self.clause_start(place - 1), place), place, Tie.AS)

    def reason(self, first: int, last: int, marker: int) -> Cause:
        """Read a clause after "because" or a phrase after "due to", hedges before it included."""
        opening = marker
        while opening > 0 and self.norms[opening - 1] in HEDGES:
            opening -= 1
        tie = Tie.BECAUSE if first == marker + 1 else Tie.PHRASE
        if self.norms[first - 1] == "of" and self.norms[first - 2] in _WANTING:
            first -= 2  # "for *lack of* proof"
        end = self.end(first, last)
        if self.norms[end : end + 3] == [",", "and", "because"]:
            end = self.end(end + 3, self.size)  # "because it rained, and because it froze"
        return Cause((first, end), self.around(opening, last), opening, tie)

    def goes_on(self, marker: int) -> bool:
        """Say whether a "because" is the second of two that "and" joins."""
        return self.norms[max(0, marker - 1) : marker + 1] == ["and", "because"] and "because" in self.norms[:marker]

    def result(self, first: int, marker: int) -> Cause:
        """Read "…, so …": what stands before is why; nothing before it leaves that to the sentence before."""
        if marker == 0:
            return Cause((0, 0), (first, self.size), 0, Tie.BEFORE)
        last = marker
        while last > 0 and self.norms[last - 1] in {",", ";", "and"}:
            last -= 1
        start = self.subject_start(self.clause_start(last), last)
        return Cause((start, last), (first, self.end(first, self.size)), start, Tie.RESULT)

    def around(self, marker: int, last: int) -> tuple[int, int]:
        """Return what a marked clause hangs on: the clause before it, or what follows where it comes first."""
        start = self.clause_start(marker)
        if start == marker or not any(tag in LONG for tag in self.tags[start:marker]):
            # "Due to the flood, the mill closed", "This choice, driven by fear, is wise"
            ends = [place for place in range(last, self.size) if self.norms[place] in {";", ":"}]
            return (start if start < marker else last, ends[0] if ends else self.size)
        return start, marker

    def nouns(self) -> Iterator[Cause]:
        """Read "it is a response to …", "it was due to …"."""
        for place in range(1, self.size - 2):
            link = CAUSE_NOUNS.get(self.norms[place])
            if not link or self.norms[place + 1] != link:
                continue
            be = next((p for p in range(place - 1, max(-1, place - 6), -1) if self.norms[p] in _BE), -1)
            if be > 0 and "not" not in self.norms[be:place]:
                effect = (self.clause_start(be), be)
                yield Cause((place + 2, self.end(place + 2, self.size)), effect, place, Tie.NOUN)

    def colon(self) -> Iterator[Cause]:
        """Read "he was never tried: he had died": a clause without figures after a colon explains."""
        for place in range(2, self.size - 3):
            if self.norms[place] == ":" and self.is_clause(place + 1) and self.is_clause(self.clause_start(place)):
                end = self.end(place + 1, self.size)
                if not self.counts(place + 1, end):
                    yield Cause((place + 1, end), (self.clause_start(place), place), place + 1, Tie.COLON)
