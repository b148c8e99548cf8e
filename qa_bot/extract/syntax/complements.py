"""Verb chunks to what goes with them: objects, prepositional phrases, the noun of a relative clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.syntax.view import NOUN, PREPOSITION, RELATIVES, VERB, is_listed
from qa_bot.lexicon.en.cues import THAT_NOUNS
from qa_bot.lexicon.en.frequencies import SPANS
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.extract.syntax.view import View

Preps = tuple[tuple[str, int], ...]
_PARTING = frozenset({";", ":", ".", "(", "that", "which", "who"})
_POINTING = frozenset({"last", "next", "every", "each", "this", "that", "these", "those", "one", "some", "a", "an"})
_COUNTED_FROM = frozenset("ago ahead earlier later before after afterwards beforehand apart".split())
_JOINING = frozenset({",", "and", "or", "&"})


class Complements:
    """What follows one verb chunk, read up to the next verb or the end of the clause."""

    def __init__(self, view: View, number: int) -> None:
        self.view, self.number = view, number
        self.objects: list[int] = []
        self.preps: list[tuple[str, int]] = []
        self._read()

    def _read(self) -> None:
        """Read chunk after chunk."""
        chunks = self.view.chunks
        place, later = chunks[self.number].last, self.number + 1
        while later < len(chunks) and not self._ends(place, later):
            if chunks[later].kind is PREPOSITION:
                taken = self._take_phrase(later)
            elif self._take_noun(place, later):
                taken = 1
            else:
                return
            place, later = chunks[later + taken - 1].last, later + taken

    def _ends(self, place: int, later: int) -> bool:
        """Say whether a verb, or a word or mark that parts clauses, stands between ``place`` and the end of a chunk."""
        view = self.view
        piece = view.chunks[later]
        if piece.kind is VERB or place == piece.first:
            return piece.kind is VERB
        return not _PARTING.isdisjoint(view.norms[place : piece.first]) or Tag.SUB in view.tags[place : piece.first]

    def _take_phrase(self, later: int) -> int:
        """Take a preposition with its noun; "of" only where it follows the verb itself. Return the chunks taken."""
        view = self.view
        chunks = view.chunks
        if later + 1 >= len(chunks) or chunks[later + 1].kind is not NOUN:
            return 1
        piece = chunks[later]
        if view.norms[piece.head] != "of" or piece.first == chunks[self.number].last:
            self.preps.append((view.norms[piece.head], later + 1))
        return 2

    def _take_noun(self, place: int, later: int) -> bool:
        """Take a noun chunk as an object or a further item, or say that it opens something else."""
        view = self.view
        piece = view.chunks[later]
        if later > self.number + 1:
            opens = view.norms[piece.head] in RELATIVES and view.is_relative(later)
            if opens or view.starts_clause(later) or view.divides(later):
                return False
        if self._is_when(later) or (self.objects and "not" in view.norms[place : piece.first]):
            return True  # "left her the shop but *not* the house"
        if _JOINING.isdisjoint(view.norms[place : piece.first]):
            if not self.preps:
                self.objects.append(later)
            return True
        if self.preps and is_listed(view.tokens, view.chunks[later - 1], piece):
            self.preps.append((self.preps[-1][0], later))
            return True
        if self.objects:
            self.objects.append(later)
        return bool(self.objects)

    def _is_when(self, later: int) -> bool:
        """Say whether a noun chunk tells when or how often, and is no object ("she left *last week*")."""
        view = self.view
        piece = view.chunks[later]
        if view.norms[piece.head] not in SPANS:
            return False
        if piece.last < len(view.norms) and view.norms[piece.last] in _COUNTED_FROM:
            return True
        rate = view.norms[piece.first] not in {"a", "an"} or bool(self.objects)  # "costs 40 crowns *an hour*"
        return view.norms[piece.first] in _POINTING and rate


def opening_phrases(view: View, subject: int | None) -> Preps:
    """Return the prepositional phrases that open the clause, before its subject."""
    if not subject:
        return ()
    found: list[tuple[str, int]] = []
    chunks = view.chunks
    earlier = subject - 1
    while earlier > 0 and chunks[earlier].kind is NOUN and chunks[earlier - 1].kind is PREPOSITION:
        if view.norms[chunks[earlier].last : chunks[earlier + 1].first] not in ([","], []):
            break
        if view.norms[chunks[earlier - 1].head] != "of":
            found.append((view.norms[chunks[earlier - 1].head], earlier))
        earlier -= 2
    return tuple(reversed(found))


def relative_object(view: View, number: int) -> int | None:
    """Return the noun that a relative clause around a verb has as its object ("the car that Mary sold")."""
    if number <= 1:
        return None
    subject, pronoun = view.chunks[number - 1], view.chunks[number - 2]
    if subject.kind is not NOUN or pronoun.kind is not NOUN:
        return None
    if pronoun.last + 1 == subject.first and view.norms[pronoun.last] == "that":
        return number - 2 if view.norms[pronoun.head] not in THAT_NOUNS else None
    if pronoun.last == subject.first and view.norms[pronoun.head] in RELATIVES and view.is_relative(number - 2):
        return view.antecedent(number - 2)
    return None
