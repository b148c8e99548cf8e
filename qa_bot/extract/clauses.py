"""Sentences to clauses: reasons, purposes, results, contrasts, conditions, times, manners, asides and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.extract.syntax.asides import read_asides
from qa_bot.extract.syntax.ends import Ends
from qa_bot.extract.syntax.marked import Marked, make_clause
from qa_bot.extract.syntax.sources import read_sources
from qa_bot.lexicon.en.cues import CONTROL_VERBS, CONTROL_WORDS
from qa_bot.model.document import ChunkKind, Clause, ClauseKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Chunk, Token

_RELATIVES = frozenset({"who", "which", "whom", "whose", "that", "where", "whereby", "wherein"})
_CLOSERS = frozenset({")", "]", "”", "»"})
# Before "to …", these make it no purpose.
_NO_PURPOSE = CONTROL_WORDS | frozenset("order as than how what where when which whether not and or but".split())
_MAY_STAND_BEFORE = frozenset({Tag.NOUN, Tag.NAME, Tag.VERB, Tag.NUM, Tag.PRON, Tag.ADP, Tag.PUNCT})
_NOMINAL = frozenset({Tag.NOUN, Tag.NAME, Tag.NUM, Tag.PRON})
_BACK = 8


def read_clauses(
    tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk], text: str
) -> tuple[Clause, ...]:
    """Return the marked clauses of one sentence in the order in which they start."""
    del text  # all readers of a sentence are called alike; this one needs the tokens only
    ends = Ends(tokens, tags, chunks)
    reader = _Reader(ends)
    found = [*Marked(ends).read(), *reader.purposes(), *reader.relatives(), *read_asides(tokens, tags, chunks)]
    found.extend(read_sources(tokens, tags, chunks))
    return tuple(sorted(found, key=lambda clause: (clause.marker, clause.start, clause.end)))


class _Reader:
    """One sentence while infinitives of purpose and relative clauses are looked for."""

    def __init__(self, ends: Ends) -> None:
        self.ends, self.tokens, self.tags, self.chunks = ends, ends.tokens, ends.tags, ends.chunks
        self.norms, self.size = ends.norms, ends.size

    def purposes(self) -> list[Clause]:
        """Read bare infinitives that say what for."""
        found: list[Clause] = []
        for number, piece in enumerate(self.chunks) if "to" in self.norms else ():
            if (
                self.norms[piece.first] != "to"
                or piece.kind is not ChunkKind.VERB
                or not self._is_purpose(number, piece)
            ):
                continue
            span = (piece.first, self.ends.end_of_clause(piece.first, piece.first))
            clause = make_clause(self.tokens, ClauseKind.PURPOSE, span, piece.first)
            if clause:
                found.append(clause)
        return found

    def _is_purpose(self, number: int, piece: Chunk) -> bool:
        """Say whether an infinitive is no complement of the verb, noun or adjective before it."""
        first = piece.first
        if first == 0 or (first == 1 and not self.tokens[0].is_word):
            return any(norm == "," for norm in self.norms[first:])
        before = self.norms[first - 1]
        if before in _NO_PURPOSE or base_of(before) in CONTROL_VERBS:
            return False
        if self.tags[first - 1] not in _MAY_STAND_BEFORE:
            return False
        for earlier in range(number - 1, max(-1, number - _BACK), -1):
            other = self.chunks[earlier]
            if other.kind is ChunkKind.VERB:
                return base_of(self.norms[other.head]) not in CONTROL_VERBS
            if other.kind is ChunkKind.NOUN and self.norms[other.head] in CONTROL_WORDS:
                return False
        return False

    def relatives(self) -> list[Clause]:
        """Read relative clauses; the relative word is part of the marker, not of the clause."""
        found: list[Clause] = []
        for place in range(1, self.size) if not _RELATIVES.isdisjoint(self.norms) else ():
            norm = self.norms[place]
            if norm not in _RELATIVES:
                continue
            if norm == "that" and self.tags[place] is not Tag.PRON:
                continue
            if not self._hangs_on_noun(place):
                continue
            clause = make_clause(self.tokens, ClauseKind.RELATIVE, (place + 1, self.ends.end_of_relative(place)), place)
            if clause:
                found.append(clause)
        return found

    def _hangs_on_noun(self, place: int) -> bool:
        """Say whether a noun stands before a relative word, past a comma and a preposition."""
        before = place - 1
        if self.tags[before] is Tag.ADP:
            before -= 1
        if before >= 0 and self.norms[before] == ",":
            before -= 1
        if before >= 0 and self.norms[before] in _CLOSERS:
            return True
        return before >= 0 and self.tags[before] in _NOMINAL
