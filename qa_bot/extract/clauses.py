"""Sentences to clauses: reasons, purposes, results, contrasts, conditions, times, manners, asides and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.syntax.asides import read_asides
from qa_bot.extract.forms import base_of
from qa_bot.extract.syntax.markers import MARKERS, Marker, Opens
from qa_bot.extract.syntax.sources import read_sources
from qa_bot.lexicon.en.cues import CONTROL_VERBS, CONTROL_WORDS
from qa_bot.model.document import ChunkKind, Clause, ClauseKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Chunk, Token

_FINITE = frozenset({Tag.AUX, Tag.VERB})
_STOPS = frozenset({".", ";", "!", "?", ":", "…"})
_CLOSERS = frozenset({")", "]", "”", "»"})
_OPENERS = frozenset({"(", "[", "“", "«"})
# No clause is longer, and no subject: the time on a text without stops stays in proportion to its length.
_LONGEST = 120
_SOON = 40


def read_clauses(
    tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk], text: str
) -> tuple[Clause, ...]:
    """Return the marked clauses of one sentence in the order in which they start."""
    reader = _Reader(tokens, tags, chunks)
    found = [*reader.marked(), *reader.purposes(), *reader.relatives(), *read_asides(tokens, tags, chunks, text)]
    found.extend(read_sources(tokens, tags, chunks))
    return tuple(sorted(found, key=lambda clause: (clause.marker, clause.start, clause.end)))


class _Reader:
    """One sentence, with the chunk that each token is in."""

    def __init__(self, tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk]) -> None:
        self.tokens, self.tags, self.chunks = tokens, tags, chunks
        self.norms = [token.norm for token in tokens]
        self.size = len(tokens)
        self.chunk_at: list[int] = [-1] * self.size
        for number, piece in enumerate(chunks):
            for place in range(piece.first, piece.last):
                self.chunk_at[place] = number

    def marked(self) -> list[Clause]:
        """Read the clauses that a marker opens."""
        found: list[Clause] = []
        place = 0
        while place < self.size:
            step = 1
            for marker in MARKERS.get(self.norms[place], ()):
                last = place + len(marker.words)
                if last < self.size and tuple(self.norms[place:last]) == marker.words:
                    clause = self._open(marker, place, last)
                    if clause:
                        found.append(clause)
                        step = len(marker.words)
                        break
            place += step
        return found

    def _open(self, marker: Marker, first: int, last: int) -> Clause | None:
        """Read the clause after a marker, if what follows is what the marker opens."""
        if marker.opens is Opens.CLAUSE:
            if not self._opens_clause(marker, first, last):
                return None
            end = self.end_of_clause(first, last)
        elif marker.opens is Opens.PHRASE:
            if not self._opens_phrase(marker, first, last):
                return None
            end = self.end_of_phrase(first, last)
        elif marker.opens is Opens.INFINITIVE:
            if self.tags[last] not in {Tag.VERB, Tag.AUX, Tag.ADV}:
                return None
            end = self.end_of_clause(first, last)
        elif marker.opens is Opens.ADVERB:
            if first > 0 and self.norms[first - 1] not in {",", ";", "and", "but"}:
                return None
            last += self.norms[last] == ","
            end = self.end_of_clause(first, last)
        else:
            end = self.end_of_phrase(first, last)
        return self._clause(marker.kind, last, end, first)

    def _clause(self, kind: ClauseKind, first: int, last: int, marker: int) -> Clause | None:
        """Return the clause of tokens ``first`` to ``last``, marks at its end left out."""
        while last > first and self.norms[last - 1] in {",", ".", ";", ":", "!", "?", "and", "but"}:
            last -= 1
        if last <= first:
            return None
        return Clause(kind, self.tokens[first].start, self.tokens[last - 1].end, self.tokens[marker].start)

    def _opens_clause(self, marker: Marker, first: int, last: int) -> bool:
        """Say whether a subject and a verb follow; doubtful markers need more."""
        word = marker.words[0]
        if len(marker.words) == 1:
            if word in {"but", "yet", "so"} and first > 0 and self.norms[first - 1] not in {",", ";", "—"}:
                return False
            if word == "since" and self._since_time(last) is (marker.kind is ClauseKind.REASON):
                return False
            if word == "provided" and self.tags[first] is Tag.VERB and first and self.norms[first - 1] != ",":
                return False
            if word == "while" and marker.kind is not ClauseKind.TIME:
                return False
            if word == "once" and self.tags[first] is not Tag.SUB and first:
                return False
            if word == "when" and first and self.norms[first - 1] in {"in", "to", "about", "of", "know", "is"}:
                return False
        return self._clausal(last)

    def _since_time(self, last: int) -> bool:
        """Say whether "since" counts from a time: a present perfect stands before it, or a past tense after."""
        before = any(norm in {"has", "have", "had", "'ve"} for norm in self.norms[: max(last - 1, 0)])
        return before or self.tags[last] is Tag.NUM

    def _clausal(self, first: int) -> bool:
        """Say whether a noun phrase and then a verb follow, or a participle, before the clause could end."""
        if self.tags[first] is Tag.VERB:
            return True
        seen = False
        for place in range(first, min(self.size, first + 30)):
            norm = self.norms[place]
            if norm in _STOPS or (norm == "," and seen and place > first + 12):
                return False
            number = self.chunk_at[place]
            if number >= 0 and self.chunks[number].kind is ChunkKind.NOUN:
                seen = True
            elif seen and self.tags[place] in _FINITE:
                return True
        return False

    def _opens_phrase(self, marker: Marker, first: int, last: int) -> bool:
        """Say whether a noun phrase or an -ing form follows; doubtful markers need more."""
        word = marker.words[0]
        kind = self.tags[last]
        gerund = kind is Tag.VERB and self.norms[last].endswith("ing")
        if marker.words == ("by",):
            return gerund
        if marker.words in {("without",), ("upon",)}:
            return gerund
        if marker.words == ("out", "of"):
            return self.norms[last] in {"fear", "respect", "love", "concern", "necessity", "curiosity", "a"}
        if len(marker.words) == 1 and word in {"since", "after", "before", "until", "following"}:
            if word != "following" and self.tags[first] is Tag.SUB and self._clausal(last):
                return False
            if word == "following" and (first == 0 or self.tags[first - 1] is Tag.DET):
                return first == 0
        if word in {"thus", "thereby", "causing", "using"} and not (gerund or word in {"causing", "using"}):
            return False
        return gerund or kind in {Tag.DET, Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM, Tag.PRON, Tag.ADV, Tag.OTHER}

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
            elif norm in _STOPS and not (
                norm == "." and place + 1 < self.size and self.tokens[place + 1].start == self.tokens[place].end
            ):
                return place
            elif norm == "," and verb and self._comma_ends(place, opening=opening):
                return place
            if self.tags[place] in _FINITE:
                verb = True
        return furthest

    def _comma_ends(self, comma: int, *, opening: bool) -> bool:
        """Say whether a comma ends the clause before it."""
        following = comma + 1
        if following >= self.size:
            return True
        norm = self.norms[following]
        if norm in {"and", "or"}:
            return self._clausal_soon(following + 1)
        if norm in {
            "but",
            "yet",
            "so",
            "which",
            "who",
            "whose",
            "where",
            "while",
            "although",
            "whereas",
            "though",
            "however",
            "with",
            "because",
        }:
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

    def end_of_phrase(self, marker: int, first: int) -> int:
        """Return where the noun phrase with its additions that starts at ``first`` ends."""
        opening = all(not token.is_word for token in self.tokens[:marker])
        place = first
        before: ChunkKind | None = None
        relative = False
        while place < min(self.size, first + _LONGEST):
            norm = self.norms[place]
            number = self.chunk_at[place]
            if number < 0:
                if norm in _STOPS or norm in _CLOSERS or norm in _OPENERS:
                    return place
                if norm == "," and (opening or not self._list_goes_on(place)):
                    return place
                if norm in {"that", "which", "who"}:
                    relative = True
                elif self.tags[place] is Tag.SUB or (self.tags[place] is Tag.ADV and norm in {"when", "where"}):
                    return place
                elif self.tags[place] is Tag.CONJ and self._clausal_soon(place + 1):
                    return place
                before = None
                place += 1
                continue
            piece = self.chunks[number]
            if piece.kind is ChunkKind.NOUN and norm in {"that", "which", "who"}:
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

    def purposes(self) -> list[Clause]:
        """Read bare infinitives that say what for."""
        found: list[Clause] = []
        for number, piece in enumerate(self.chunks):
            if (
                piece.kind is not ChunkKind.VERB
                or self.norms[piece.first] != "to"
                or not self._is_purpose(number, piece)
            ):
                continue
            clause = self._clause(
                ClauseKind.PURPOSE, piece.first, self.end_of_clause(piece.first, piece.first), piece.first
            )
            if clause:
                found.append(clause)
        return found

    def _is_purpose(self, number: int, piece: Chunk) -> bool:
        """Say whether an infinitive is no complement of the verb, noun or adjective before it."""
        first = piece.first
        if first == 0 or (first == 1 and not self.tokens[0].is_word):
            return any(norm == "," for norm in self.norms[first:])
        before = self.norms[first - 1]
        if (
            before in CONTROL_WORDS
            or base_of(before) in CONTROL_VERBS
            or before
            in {"order", "as", "than", "how", "what", "where", "when", "which", "whether", "not", "and", "or", "but"}
        ):
            return False
        if self.tags[first - 1] not in {Tag.NOUN, Tag.NAME, Tag.VERB, Tag.NUM, Tag.PRON, Tag.ADP, Tag.PUNCT}:
            return False
        for earlier in range(number - 1, max(-1, number - 5), -1):
            other = self.chunks[earlier]
            if other.kind is ChunkKind.VERB:
                return base_of(self.norms[other.head]) not in CONTROL_VERBS
            if other.kind is ChunkKind.NOUN and self.norms[other.head] in CONTROL_WORDS:
                return False
        return False

    def relatives(self) -> list[Clause]:
        """Read relative clauses; the relative word is part of the marker, not of the clause."""
        found: list[Clause] = []
        for place in range(1, self.size):
            norm = self.norms[place]
            if norm not in {"who", "which", "whom", "whose", "that", "where", "whereby", "wherein"}:
                continue
            if norm == "that" and self.tags[place] is not Tag.PRON:
                continue
            if not self._hangs_on_noun(place):
                continue
            clause = self._clause(ClauseKind.RELATIVE, place + 1, self._end_of_relative(place), place)
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
        return before >= 0 and self.tags[before] in {Tag.NOUN, Tag.NAME, Tag.NUM, Tag.PRON}

    def _end_of_relative(self, place: int) -> int:
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
