"""What ties a cause to its effect, and one sentence's marks and clauses while such ties are looked for."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.model.document import ChunkKind, Tag

if TYPE_CHECKING:
    from qa_bot.model.document import Sentence

STOPS = frozenset({".", ";", ":", "!", "?", "—", "(", ")"})
LONG = frozenset({Tag.VERB, Tag.AUX})
_COORDINATORS = frozenset({"and", "but", "while", "whereas", "or", "so", "although", "though"})


class Tie(StrEnum):
    """How a cause and its effect are tied together."""

    BECAUSE = "because"
    PHRASE = "due to"
    AS = "as"
    RESULT = "so"
    PURPOSE = "to do"
    VERB = "causes"
    AGENT = "does it to it"
    RELATIVE = "…, which causes"
    NOUN = "is a response to"
    VIEW = "is blamed for"
    FOR = "is praised for"
    MOTIVE = "…, who wanted"
    AND = "… and so cannot"
    AFTER = "after"
    COLON = "explained after a colon"
    WHEN = "when"
    SAYING = "…, saying that"
    NEXT = "for several reasons"
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


class Reach:
    """One sentence, and how far the clauses and phrases in it reach."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.norms = [token.norm for token in sentence.tokens]
        self.tags = sentence.tags
        self.size = len(self.norms)
        self.starts = [token.start for token in sentence.tokens]
        self.nouns_at = {c.first: c for c in sentence.chunks if c.kind is ChunkKind.NOUN}

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
            if norm in STOPS and not (norm == "." and place < self.size - 1):
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
            if joined and place >= last and (self.tags[place + 1] in {*LONG, Tag.PRON} or self.is_clause(place + 1)):
                return place
        return self.size

    def is_clause(self, first: int) -> bool:
        """Say whether a verb follows before the next mark."""
        for place in range(first, self.size):
            if self.norms[place] in STOPS or self.norms[place] == ",":
                return False
            if self.tags[place] in LONG and not self.norms[place].endswith("ing") and self.norms[place - 1] != "to":
                return True
        return False

    def clause_start(self, place: int) -> int:
        """Return where the clause before a token starts."""
        while place > 0:
            norm = self.norms[place - 1]
            if norm in STOPS:
                return place
            if norm in _COORDINATORS and place > 1 and self.norms[place - 2] == ",":
                return place
            place -= 1
        return 0

    def phrase_end(self, place: int, verb: int) -> int:
        """Return where a subject ends: before a comma or the verb with its helpers."""
        while place < verb and self.norms[place] != "," and self.tags[place] not in {Tag.AUX, Tag.PRON}:
            place += 1
        return place

    def counts(self, first: int, last: int) -> bool:
        """Say whether a figure stands among some tokens."""
        start, end = self.sentence.tokens[first].start, self.sentence.tokens[last - 1].end
        return any(start <= quantity.words.start < end for quantity in self.sentence.quantities)
