"""Where clauses and phrases end: at their comma, at a stop, before the verb of the clause around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.document import ChunkKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Chunk, Token

_FINITE = frozenset({Tag.AUX, Tag.VERB})
_STOPS = frozenset({".", ";", "!", "?", ":", "…"})
_CLOSERS = frozenset({")", "]", "”", "»"})
_OPENERS = frozenset({"(", "[", "“", "«"})
_RELATIVES = frozenset({"that", "which", "who"})
# After a comma, these end the clause before it.
_ENDING = frozenset("but yet so which who whose where while although whereas though however with because".split())
# No clause is longer, and no subject: the time on a text without stops stays in proportion to its length.
_LONGEST = 120
_SOON = 40
_SOONEST_COMMA = 12
_FARTHEST_VERB = 30


class Ends:
    """One sentence, with the chunk that each token is in, and where its clauses end."""

    def __init__(self, tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk]) -> None:
        self.tokens, self.tags, self.chunks = tokens, tags, chunks
        self.norms = [token.norm for token in tokens]
        self.size = len(tokens)
        self.chunk_at: list[int] = [-1] * self.size
        for number, piece in enumerate(chunks):
            self.chunk_at[piece.first : piece.last] = [number] * (piece.last - piece.first)

    def clausal(self, first: int) -> bool:
        """Say whether a noun phrase and then a verb follow, or a participle, before the clause could end."""
        if self.tags[first] is Tag.VERB:
            return True
        seen = False
        for place in range(first, min(self.size, first + _FARTHEST_VERB)):
            norm = self.norms[place]
            if norm in _STOPS or (norm == "," and seen and place > first + _SOONEST_COMMA):
                return False
            number = self.chunk_at[place]
            if number >= 0 and self.chunks[number].kind is ChunkKind.NOUN:
                seen = True
            elif seen and self.tags[place] in _FINITE:
                return True
        return False

    def end_of_clause(self, marker: int, first: int) -> int:
        """Return where the clause that starts at ``first`` ends."""
        opening = all(not token.is_word for token in self.tokens[:marker])
        verb = False
        depth = 0
        furthest = min(self.size, first + _LONGEST)
        for place in range(first, furthest):
            norm = self.norms[place]
            if norm in _OPENERS:
                depth += 1
            elif norm in _CLOSERS:
                depth -= 1
                if depth < 0:
                    return place
            elif depth:
                continue
            elif self._stops(place) or (norm == "," and verb and self._comma_ends(place, opening=opening)):
                return place
            if self.tags[place] in _FINITE:
                verb = True
        return furthest

    def _stops(self, place: int) -> bool:
        """Say whether a stop, and no point inside a word, stands at a place."""
        if self.norms[place] not in _STOPS:
            return False
        inside = place + 1 < self.size and self.tokens[place + 1].start == self.tokens[place].end
        return not (inside and self.norms[place] == ".")

    def end_of_phrase(self, marker: int, first: int) -> int:
        """Return where the noun phrase with its additions that starts at ``first`` ends."""
        opening = all(not token.is_word for token in self.tokens[max(0, marker - 2) : marker]) and marker <= 1
        place, relative = first, False
        before: ChunkKind | None = None
        while place < min(self.size, first + _LONGEST):
            number = self.chunk_at[place]
            if number < 0:
                if self._parts(place, opening=opening):
                    return place
                relative = relative or self.norms[place] in _RELATIVES
                before = None
                place += 1
                continue
            piece = self.chunks[number]
            if piece.kind is ChunkKind.NOUN and self.norms[place] in _RELATIVES:
                relative = True
            elif piece.kind is ChunkKind.NOUN and before is ChunkKind.NOUN and not relative:
                return place
            elif piece.kind is ChunkKind.VERB and place > first:
                if not (relative or self._participle(piece)):
                    return place
                relative = False
            before = piece.kind
            place = piece.last
        return min(self.size, place)

    def _parts(self, place: int, *, opening: bool) -> bool:
        """Say whether a word outside the chunks ends a phrase."""
        norm, tag = self.norms[place], self.tags[place]
        if norm in _STOPS or norm in _CLOSERS or norm in _OPENERS:
            return True
        if norm == ",":
            return opening or not self._list_goes_on(place)
        if norm in _RELATIVES:
            return False
        if tag is Tag.SUB or (tag is Tag.ADV and norm in {"when", "where"}):
            return True
        return tag is Tag.CONJ and self._clausal_soon(place + 1)

    def end_of_relative(self, place: int) -> int:
        """Return where a relative clause ends: at its comma, or before the verb of the clause around it."""
        apart = self.norms[place - 1] == "," or (
            place > 1 and self.tags[place - 1] is Tag.ADP and self.norms[place - 2] == ","
        )
        verbs = 0
        later = place + 1
        while later < min(self.size, place + _LONGEST):
            norm = self.norms[later]
            if norm in _STOPS or norm in _CLOSERS:
                return later
            if norm == "," and (apart or (verbs and not self._list_goes_on(later))) and verbs:
                return later
            number = self.chunk_at[later]
            if number >= 0 and self.chunks[number].kind is ChunkKind.VERB:
                piece = self.chunks[number]
                if not self._participle(piece) or not verbs:
                    joined = self.tags[later - 1] is Tag.CONJ
                    verbs += not joined
                    if verbs > 1:
                        return later
                later = piece.last
                continue
            later += 1
        return min(self.size, later)

    def _comma_ends(self, comma: int, *, opening: bool) -> bool:
        """Say whether a comma ends the clause before it."""
        following = comma + 1
        if following >= self.size:
            return True
        norm = self.norms[following]
        if norm in {"and", "or"}:
            return self._clausal_soon(following + 1)
        if norm in _ENDING:
            return True
        if opening:
            return self._clausal_soon(following) or self.tags[following] in {Tag.VERB, Tag.AUX}
        if self.tags[following] is Tag.VERB and norm.endswith("ing"):
            return True
        return self._clausal_soon(following)

    def _clausal_soon(self, first: int) -> bool:
        """Say whether a noun phrase (with its "of …") and a finite verb follow directly."""
        place = first
        seen = False
        while place < min(self.size, first + _SOON):
            number = self.chunk_at[place]
            if number < 0:
                if self.tags[place] is Tag.ADV and not seen:
                    place += 1
                    continue
                return False
            piece = self.chunks[number]
            if piece.kind is ChunkKind.VERB:
                return seen
            if piece.kind is ChunkKind.PREPOSITION and not seen:
                return False
            seen = seen or piece.kind is ChunkKind.NOUN
            place = piece.last
        return False

    def _list_goes_on(self, comma: int) -> bool:
        """Say whether what follows a comma is a further item: a noun phrase, and no clause."""
        following = comma + 1
        if following >= self.size:
            return False
        if self.tags[following] is Tag.CONJ:
            joins = self.norms[following] in {"and", "or", "&"}
            return (
                joins
                and self.tags[following + 1 : following + 2] != (Tag.ADP,)
                and not self._clausal_soon(following + 1)
            )
        if self.tags[following] in {Tag.PRON, Tag.VERB, Tag.AUX, Tag.SUB, Tag.ADP, Tag.ADV}:
            return False
        later = self.norms[following : following + 12]
        return ("and" in later or "or" in later) and not self._clausal_soon(following)

    def _participle(self, piece: Chunk) -> bool:
        """Say whether a verb group is a bare participle or an infinitive."""
        head = self.norms[piece.head]
        if self.norms[piece.first] == "to":
            return True
        return (
            piece.last - piece.first == 1 and self.tags[piece.head] is Tag.VERB and head.endswith(("ing", "ed", "en"))
        )
