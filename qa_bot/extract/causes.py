"""Sentences to causes: which words say why, and which words they say it of."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.causing import CAUSE_NOUNS, CAUSING_VERBS, HEDGES
from qa_bot.model.document import ChunkKind, ClauseKind, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.model.document import Sentence

_STOPS = frozenset({".", ";", ":", "!", "?", "—", "(", ")"})
_COORDINATORS = frozenset({"and", "but", "while", "whereas", "or", "so", "although", "though"})
_LONG = frozenset({Tag.VERB, Tag.AUX})
_BE = frozenset({"is", "are", "was", "were", "been", "be", "being"})
_OF_VERB = {"lead": "to", "bring": "about", "result": "in", "contribute": "to"}


class Tie(StrEnum):
    """How a cause and its effect are tied together."""

    BECAUSE = "because"
    PHRASE = "due to"
    AS = "as"
    RESULT = "so"
    PURPOSE = "to do"
    VERB = "causes"
    NOUN = "is a response to"
    AFTER = "after"
    COLON = "explained after a colon"
    BEFORE = "as a result of the sentence before"


class Cause(NamedTuple):
    """Token ranges, the last exclusive.

    Attributes:
        cause: why; empty where the sentence before says why.
        effect: what it is the reason for.
        opening: where the words with marker and hedge start ("probably because …").
        tie: how the two are tied.
    """

    cause: tuple[int, int]
    effect: tuple[int, int]
    opening: int
    tie: Tie


def read_causes(sentence: Sentence) -> tuple[Cause, ...]:
    """Return the causes that a sentence states."""
    if not sentence.tags:
        return ()
    reader = _Reader(sentence)
    found = [*reader.marked(), *reader.as_clauses(), *reader.verbs(), *reader.nouns(), *reader.colon()]
    return tuple(cause for cause in found if cause.effect[0] < cause.effect[1])


class _Reader:
    """One sentence while causes are looked for."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.norms = [token.norm for token in sentence.tokens]
        self.tags = sentence.tags
        self.size = len(self.norms)
        self.starts = [token.start for token in sentence.tokens]
        self.nouns_at = {c.first: c for c in sentence.chunks if c.kind is ChunkKind.NOUN}

    def marked(self) -> Iterator[Cause]:
        """Read the clauses of reason, purpose and result, and those after "after"."""
        for clause in self.sentence.clauses:
            first, marker = bisect_left(self.starts, clause.start), bisect_left(self.starts, clause.marker)
            last = bisect_left(self.starts, clause.end)
            if clause.kind is ClauseKind.REASON:
                yield self.reason(first, last, marker)
            elif clause.kind is ClauseKind.PURPOSE:
                opens = marker if self.norms[marker] in {"to", "in", "so"} else first
                yield Cause((opens, self.end(first, last)), self.around(opens, last), opens, Tie.PURPOSE)
            elif clause.kind is ClauseKind.TIME and self.norms[marker] == "after":
                yield Cause((first, self.end(first, last)), self.around(marker, last), marker, Tie.AFTER)
            elif clause.kind is ClauseKind.RESULT:
                yield self.result(first, marker)

    def as_clauses(self) -> Iterator[Cause]:
        """Read "…, as they had no choice": a clause after a comma and "as"."""
        for place in range(2, self.size - 3):
            if (
                self.norms[place] == "as"
                and self.norms[place - 1] == ","
                and self.norms[place + 1] not in {"well", "of", "for", "a", "an"}
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
        return Cause((first, self.end(first, last)), self.around(opening, last), opening, tie)

    def result(self, first: int, marker: int) -> Cause:
        """Read "…, so …": what stands before is why; nothing before it leaves that to the sentence before."""
        if marker == 0:
            return Cause((0, 0), (first, self.size), 0, Tie.BEFORE)
        start = self.subject_start(self.clause_start(marker), marker)
        last = marker - (self.norms[marker - 1] in {",", ";", "and"})
        return Cause((start, last), (first, self.end(first, self.size)), start, Tie.RESULT)

    def subject_start(self, first: int, last: int) -> int:
        """Return where the first subject in a range of tokens starts: "in winter *the lake* freezes"."""
        subjects = [
            self.sentence.chunks[predicate.subject].first
            for predicate in self.sentence.predicates
            if predicate.subject is not None and first <= predicate.verb < last
        ]
        return subjects[0] if subjects and first <= subjects[0] < last else first

    def end(self, first: int, last: int) -> int:
        """Return where a cause ends: joined phrases belong to it, another clause after a comma does not."""
        for place in range(first, self.size):
            norm = self.norms[place]
            if norm in _STOPS and not (norm == "." and place < self.size - 1):
                return place
            if norm == "," and place >= last:
                return place
            if (
                norm == ","
                and self.norms[place + 1 : place + 2]
                and self.norms[place + 1] in _COORDINATORS
                and self.is_clause(place + 2)
            ):
                return place
            joined = norm in {"and", "but"} and place + 1 < self.size
            if joined and place >= last and (self.tags[place + 1] in {*_LONG, Tag.PRON} or self.is_clause(place + 1)):
                return place
        return self.size

    def is_clause(self, first: int) -> bool:
        """Say whether a verb follows before the next mark."""
        for place in range(first, self.size):
            if self.norms[place] in _STOPS or self.norms[place] == ",":
                return False
            if self.tags[place] in _LONG and not self.norms[place].endswith("ing") and self.norms[place - 1] != "to":
                return True
        return False

    def clause_start(self, place: int) -> int:
        """Return where the clause before a token starts."""
        while place > 0:
            norm = self.norms[place - 1]
            if norm in _STOPS:
                return place
            if norm in _COORDINATORS and place > 1 and self.norms[place - 2] == ",":
                return place
            place -= 1
        return 0

    def around(self, marker: int, last: int) -> tuple[int, int]:
        """Return what a marked clause hangs on: the clause before it, or what follows where it comes first."""
        start = self.clause_start(marker)
        if start == marker or not any(tag in _LONG for tag in self.tags[start:marker]):
            # "Due to the flood, the mill closed", "This choice, driven by fear, is wise"
            ends = [place for place in range(last, self.size) if self.norms[place] in {";", ":"}]
            return (start if start < marker else last, ends[0] if ends else self.size)
        return start, marker

    def verbs(self) -> Iterator[Cause]:
        """Read "the flood caused the damage", "the damage was caused by the flood"."""
        for predicate in self.sentence.predicates:
            verb = predicate.verb
            base = base_of(self.norms[verb])
            link = _OF_VERB.get(base, "")
            if base not in CAUSING_VERBS or (link and link not in self.norms[verb + 1 : verb + 3]) or predicate.negated:
                continue
            if self.norms[verb].endswith("ing"):
                yield from self.consequence(verb, link)
                continue
            if predicate.passive or predicate.subject is None:
                continue
            subject = self.sentence.chunks[predicate.subject]
            if subject.first < verb and self.tags[subject.head] is not Tag.PRON:
                first, stop = subject.first, self.phrase_end(subject.last, verb)
                yield Cause((first, stop), (verb + 1, self.end(verb + 1, self.size)), first, Tie.VERB)

    def consequence(self, verb: int, link: str) -> Iterator[Cause]:
        """Read "a war broke out, causing …": the clause before is why."""
        if verb <= 1 or self.norms[verb - 1] != "," or (link and self.norms[verb + 1 : verb + 2] != [link]):
            return
        start = self.subject_start(self.clause_start(verb - 1), verb)
        yield Cause((start, verb - 1), (verb + 1, self.end(verb + 1, self.size)), start, Tie.VERB)

    def phrase_end(self, place: int, verb: int) -> int:
        """Return where a subject ends: before a comma or the verb with its helpers."""
        while place < verb and self.norms[place] != "," and self.tags[place] not in {Tag.AUX, Tag.PRON}:
            place += 1
        return place

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
        """Read "he was never tried: he had died": a clause after a colon explains the one before."""
        for place in range(2, self.size - 3):
            if self.norms[place] == ":" and self.is_clause(place + 1) and self.is_clause(self.clause_start(place)):
                yield Cause(
                    (place + 1, self.end(place + 1, self.size)), (self.clause_start(place), place), place + 1, Tie.COLON
                )
