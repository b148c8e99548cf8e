"""Verb chunks to their subjects: the nearest noun that is no other word's object, past asides and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.syntax.view import CLAUSE_OPENERS, NOUN, PREPOSITION, RELATIVES, VERB
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.extract.syntax.view import View
    from qa_bot.model.document import Chunk

_FARTHEST_ANTECEDENT = 6


class Subjects:
    """The subjects of one sentence, found from left to right; ``known`` holds those of the verb chunks read so far."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.known: dict[int, int | None] = {}

    def of(self, number: int, piece: Chunk) -> int | None:
        """Return the noun chunk that does (or of a passive, suffers) what a verb chunk says."""
        form = self.view.forms[piece.first]
        bare = piece.last - piece.first == 1 and form in {"VBG", "VBN", "HVG", "BEG"}
        if self.view.norms[piece.first] == "to":
            return self._inherited(number)
        if bare:
            return self._of_participle(number, piece)
        before = piece.first - 1
        while before >= 0 and (self.view.tags[before] is Tag.ADV or before in self.view.bracketed):
            before -= 1
        if (
            before >= 0
            and number
            and self.view.tags[before] is Tag.CONJ
            and self.view.chunks[number - 1].last <= before
        ):
            return self._inherited(number)
        if before >= 0 and self.view.norms[before] == ",":
            return self._past_aside(number, before)
        return self._nearest(number)

    def _inherited(self, number: int) -> int | None:
        """Return the subject of the verb before."""
        for earlier in range(number - 1, -1, -1):
            if earlier in self.known and self.view.chunks[earlier].kind is VERB:
                return self.known[earlier]
        return None

    def _of_participle(self, number: int, piece: Chunk) -> int | None:
        """Return the noun that a bare participle tells about."""
        if number and self.view.chunks[number - 1].kind is NOUN and self.view.chunks[number - 1].last == piece.first:
            return number - 1
        if number and self.view.norms[piece.first - 1] == "," and self.view.forms[piece.first] == "VBN":
            before = self.view.chunks[number - 1]
            if before.kind is NOUN and before.last == piece.first - 1:
                return self.view.head_of(number - 1)
        inherited = self._inherited(number)
        if inherited is None and piece.first <= 1:
            return self._next_subject(number)
        return inherited

    def _next_subject(self, number: int) -> int | None:
        """Return the first noun chunk after an opening participle that a comma or a finite verb marks as a subject."""
        chunks = self.view.chunks
        for later in range(number + 1, len(chunks)):
            piece = chunks[later]
            if piece.kind is not NOUN:
                continue
            following = chunks[later + 1] if later + 1 < len(chunks) else None
            acts = following and following.kind is VERB and following.first == piece.last
            if self.view.norms[piece.first - 1] == "," or (acts and not self.view.is_bare(later + 1)):
                return later
        return None

    def _past_aside(self, number: int, comma: int) -> int | None:
        """Return the subject before the aside that a comma right before the verb closes."""
        opening = comma - 1
        while opening >= 0 and self.view.norms[opening] != ",":
            opening -= 1
        if opening < 0:
            return self._inherited(number) if self.known else self._nearest(number)
        for earlier in range(number - 1, -1, -1):
            piece = self.view.chunks[earlier]
            if piece.last <= opening and piece.kind is NOUN:
                return self.view.head_of(earlier)
        return self._nearest(number)

    def _nearest(self, number: int) -> int | None:
        """Return the nearest noun chunk to the left that is no other word's object."""
        view = self.view
        earlier = self._left_of(number)
        while earlier >= 0 and view.chunks[earlier].kind is not NOUN:
            if view.chunks[earlier].kind is VERB and not view.is_bare(earlier):
                return self._around_relative(earlier) if self.known else None
            earlier = self._left_of(earlier)
        if earlier < 0:
            return None
        if view.norms[view.chunks[earlier].head] in RELATIVES and earlier and view.is_relative(earlier):
            return view.antecedent(earlier)
        if self._opens_clause(earlier):
            return earlier
        found = view.head_of(earlier)
        verb = (earlier if found is None else found) - 1
        if verb >= 0 and self._is_object_of(verb, number):
            return self._around_relative(verb)
        if found is None and (owner := self._verb_before(earlier)) is not None:
            return self._around_relative(owner)
        return found if found is not None else self._inherited(number)

    def _verb_before(self, number: int) -> int | None:
        """Return the finite verb that a noun chunk belongs to, where nothing parts the two."""
        view = self.view
        for earlier in range(number - 1, max(-1, number - _FARTHEST_ANTECEDENT), -1):
            if view.chunks[earlier].last != view.chunks[earlier + 1].first:
                return None
            if view.chunks[earlier].kind is VERB and not view.is_bare(earlier):
                return earlier
        return None

    def _left_of(self, number: int) -> int:
        """Return the chunk to the left, past those in brackets that are closed before this one."""
        view = self.view
        inside = view.chunks[number].first in view.bracketed
        number -= 1
        while number >= 0 and not inside and view.chunks[number].first in view.bracketed:
            number -= 1
        return number

    def _opens_clause(self, number: int) -> bool:
        """Say whether "before" or "after" opens a clause with a noun chunk: a finite verb stands before it."""
        view = self.view
        if not number or view.chunks[number - 1].kind is not PREPOSITION or not self.known:
            return False
        preposition = view.chunks[number - 1]
        return preposition.last == view.chunks[number].first and view.norms[preposition.head] in CLAUSE_OPENERS

    def _is_object_of(self, verb: int, number: int) -> bool:
        """Say whether the chunk before a verb belongs to a finite verb before it, with nothing between."""
        view = self.view
        return view.chunks[verb].kind is VERB and not view.is_bare(verb) and view.is_free(verb + 1, number)

    def _around_relative(self, number: int) -> int | None:
        """Return the noun whose relative clause holds a verb chunk: it is the subject of the next verb."""
        for earlier in range(number - 1, max(-1, number - _FARTHEST_ANTECEDENT), -1):
            piece = self.view.chunks[earlier]
            following = self.view.chunks[earlier + 1]
            # "The data you share is …": a noun chunk right before the subject.
            touching = (
                following.kind is NOUN and following.first == piece.last and earlier + 1 == self.known.get(number)
            )
            touching = touching and self.view.tags[piece.head] is not Tag.NUM  # "in 2020 a mite called Vor killed …"
            if piece.kind is NOUN and touching and self.view.norms[following.head] not in RELATIVES:
                found = self.view.head_of(earlier)
                return earlier if found is None else found
            if piece.kind is NOUN and piece.last < len(self.view.norms) and self.view.norms[piece.last] in RELATIVES:
                if self.view.norms[piece.head] in RELATIVES:
                    continue
                found = self.view.head_of(earlier)
                return earlier if found is None else found
            if piece.kind is VERB and not self.view.is_bare(earlier):
                break
        return self._inherited(number + 1)
