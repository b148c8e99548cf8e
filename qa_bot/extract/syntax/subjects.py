"""Verb chunks to their subjects: the nearest noun that is no other word's object, past asides and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.extract.syntax.view import CLAUSE_OPENERS, NOUN, PREPOSITION, RELATIVES, VERB
from qa_bot.lexicon.en.cues import OBJECT_CONTROL_VERBS
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.extract.syntax.view import View
    from qa_bot.model.document import Chunk

_FARTHEST_ANTECEDENT = 6
_PAIR = 2
_STOPS = frozenset({":", ";", ".", "!", "?"})
# Whom these are "for" does what the "to …" says: "they called for the mayor to go".
_CALLING = frozenset("call wait ask arrange long press push vote plead beg wish hope".split())
_LONGEST_ASIDE = 40
_OTHER_NUMBER = {"NNS": "NN", "NN": "NNS"}
_AGREEING = frozenset({"VBZ", "VB", "VBD", "HVF", "BEF"})
_OPENERS = frozenset({"CS", "WP", "WDT", "WPS", "WRB"})
# Between a subject and its verb these say which of it: "the gates *both* open".
_FLOATS = frozenset("both each all alone himself herself itself themselves ourselves myself yourself".split())


class Subjects:
    """The subjects of one sentence, found from left to right; ``known`` holds those of the verb chunks read so far."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.known: dict[int, int | None] = {}

    def of(self, number: int, piece: Chunk) -> int | None:
        """Return the noun chunk that does (or of a passive, suffers) what a verb chunk says."""
        view = self.view
        if view.norms[piece.first] == "to":
            return self._of_infinitive(number)
        if view.is_bare(number):
            return self._of_participle(number, piece)
        before = piece.first - 1
        if view.forms[piece.head] == "VB" and (before < 0 or view.norms[before] in _STOPS):
            return None  # "To do so: write to the guild."
        while before >= 0 and (view.tags[before] is Tag.ADV or before in view.bracketed):
            before -= 1
        if before >= 0 and number and view.tags[before] is Tag.CONJ and view.chunks[number - 1].last <= before:
            return self._joined(number, piece)
        if before >= 0 and view.norms[before] == ",":
            return self._past_aside(number, before)
        return self._nearest(number)

    def _joined(self, number: int, piece: Chunk) -> int | None:
        """Return the subject that a verb after "and" shares: "*buds* open when snow melts, and *last* a week"."""
        found = self._inherited(number)
        wanted = {"VB": "NNS", "VBZ": "NN"}.get(self.view.forms[piece.first], "")
        if not wanted or found is None or self.view.forms[self.view.chunks[found].head] != _OTHER_NUMBER[wanted]:
            return found
        earlier = [self.known[one] for one in range(number - 1, -1, -1) if one in self.known and self._is_finite(one)]
        if not earlier or earlier[0] != found:
            return found
        fitting = (one for one in earlier if one is not None and self.view.forms[self.view.chunks[one].head] == wanted)
        return next(fitting, found)

    def _is_finite(self, number: int) -> bool:
        """Say whether a verb chunk opens with a verb that agrees with its subject or is in the past."""
        return self.view.forms[self.view.chunks[number].first] in _AGREEING

    def _inherited(self, number: int) -> int | None:
        """Return the subject of the verb before."""
        for earlier in range(number - 1, -1, -1):
            if earlier in self.known and self.view.chunks[earlier].kind is VERB:
                return self.known[earlier]
        return None

    def _of_infinitive(self, number: int) -> int | None:
        """Return who is asked or made to ("she told *Nils* to go"), the noun after "for", or the subject before."""
        view, chunks = self.view, self.view.chunks
        if number < _PAIR or chunks[number - 1].kind is not NOUN or chunks[number - 1].last != chunks[number].first:
            return self._inherited(number)
        before = chunks[number - 2]
        if before.kind is PREPOSITION and view.norms[before.head] == "for" and before.last == chunks[number - 1].first:
            governor = chunks[number - 3] if number > _PAIR else None
            if governor is None or governor.kind is not VERB or governor.last != before.first:
                return number - 1
            if view.tags[governor.head] is Tag.AUX or base_of(view.norms[governor.head]) in _CALLING:
                return number - 1
        head = view.head_of(number - 1)
        if head and chunks[head - 1].kind is VERB and chunks[head - 1].last == chunks[head].first:
            told, verb = chunks[head - 1], chunks[head - 1].head
            active = view.forms[verb] != "VBN" or view.forms[told.first].startswith("HV")
            if active and base_of(view.norms[verb]) in OBJECT_CONTROL_VERBS:
                return head
        return self._inherited(number)

    def _of_participle(self, number: int, piece: Chunk) -> int | None:
        """Return the noun that a bare participle tells about."""
        if number and self.view.chunks[number - 1].kind is NOUN and self.view.chunks[number - 1].last == piece.first:
            return number - 1
        if number and self.view.norms[piece.first - 1] == "," and self.view.forms[piece.head] == "VBN":
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
        view = self.view
        joined: int | None = None
        first = number  # the first chunk of the aside, if the comma at hand opens it
        for opening in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
            while first and view.chunks[first - 1].first > opening:
                first -= 1
            if view.norms[opening] != ",":
                continue
            if self._tells_on(first, number, opening + 1):
                return self._inherited(number)
            found = self._ending(first - 1, opening)
            if found is None or self._is_object(found):
                continue
            if view.tags[opening + 1] is not Tag.CONJ:
                return found
            joined = found if joined is None else joined  # "the boat, and often the crew, sank": or the end of a list
        if joined is not None:
            return joined
        return self._inherited(number) if self.known else self._nearest(number)

    def _ending(self, number: int, last: int) -> int | None:
        """Return the head of the noun phrase that ends at a comma, brackets and stray prepositions left out."""
        view = self.view
        while last and last - 1 in view.bracketed:
            last -= 1
        while number > 0 and (view.chunks[number].last > last or view.chunks[number].kind is PREPOSITION):
            number -= 1
        if number < 0 or view.chunks[number].kind is not NOUN or self.view.tags[last - 1] is Tag.VERB:
            return None
        return view.head_of(number)

    def _tells_on(self, first: int, last: int, start: int) -> bool:
        """Say whether a finite verb stands between two commas in no clause of its own ("she came, *saw*, left")."""
        view = self.view
        for number in range(first, last):
            piece = view.chunks[number]
            if number in self.known and view.norms[piece.first] != "to" and not view.is_bare(number):
                return not any(
                    view.forms[place] in _OPENERS or view.norms[place] in RELATIVES
                    for place in range(start, piece.first)
                )
        return False

    def _is_object(self, number: int) -> bool:
        """Say whether a verb stands right before a noun chunk; a gerund that opens the sentence may tell more of it."""
        view = self.view
        touching = number > 0 and view.chunks[number - 1].last == view.chunks[number].first
        return touching and view.chunks[number - 1].kind is VERB and not (number == 1 and view.is_bare(0))

    def _nearest(self, number: int) -> int | None:
        """Return the nearest noun chunk to the left that is no other word's object."""
        view = self.view
        earlier = self._past_float(self._left_of(number))
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
        head = earlier if found is None else found
        if head and self._is_object_of(head - 1, number):
            return self._around_verb(head - 1, head)
        if found is None and (owner := self._verb_before(earlier)) is not None:
            return self._around_relative(owner)
        return found if found is not None else self._inherited(number)

    def _past_float(self, number: int) -> int:
        """Return the noun chunk that "each", "all" or "himself" before the verb tells more of, or the chunk itself."""
        chunks = self.view.chunks
        if number <= 0 or self.view.norms[chunks[number].first] not in _FLOATS or chunks[number - 1].kind is not NOUN:
            return number
        alone = chunks[number].last - chunks[number].first == 1
        if self.view.norms[chunks[number - 1].head] in RELATIVES and self.view.norms[chunks[number].first] == "each":
            return number  # "they agree that each may go"
        return number - 1 if alone and chunks[number - 1].last == chunks[number].first else number

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

    def _around_verb(self, verb: int, told: int) -> int | None:
        """Return the subject after a verb with its object: that of an infinitive tells more of the noun before it."""
        view = self.view
        while (
            verb
            and view.norms[view.chunks[verb].first] == "to"
            and view.chunks[verb - 1].last == view.chunks[verb].first
        ):
            verb -= 1
        if view.chunks[verb].kind is NOUN:  # "the plan to raise the dam failed"
            return told if verb and self._is_object(verb) else view.head_of(verb)
        return self._around_relative(verb, told)

    def _around_relative(self, number: int, told: int | None = None) -> int | None:
        """Return the noun whose relative clause holds a verb chunk: it is the subject of the next verb.

        Where there is none, what is ``told`` opens a clause of its own ("she said *the boat* sank").
        """
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
        return self._inherited(number + 1) if told is None else told
