"""Chunks to predicates: who does what to whom, in which places of the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.extract.syntax.complements import Complements, opening_phrases, relative_object
from qa_bot.extract.syntax.subjects import Subjects
from qa_bot.extract.syntax.view import NOUN, PREPOSITION, RELATIVES, VERB, View, is_listed
from qa_bot.extract.tag import tag_forms
from qa_bot.lexicon.en.cues import FAILING_VERBS, MODAL_VERBS, NEGATIONS, SPEECH_VERBS
from qa_bot.lexicon.en.verbs import SAYING_VERBS
from qa_bot.model.document import Predicate, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.syntax.complements import Preps
    from qa_bot.model.document import Chunk, Token

_BE = frozenset({"BEF", "BEB", "BEN", "BEG", "VBS", "PRPBE"})
_BASES = frozenset({"VB", "BEB", "HVB", "DOB"})
_PARTICIPLES = frozenset({"VBN", "VBG", "BEN", "BEG"})
_WH = frozenset({"who", "what", "which", "whom", "whose", "how", "where", "when", "why"})
_NOBODY = frozenset({"no", "none", "neither", "nobody", "nothing"})
_QUOTES = frozenset({'"', "”", ",", "'"})
_LONGEST_SUBJECT = 8
_LONGEST_OPENING = 4
_FARTHEST_WH = 40
_MODALS = frozenset(
    """
    can could may might must shall should will would ought cannot can't couldn't mayn't mightn't mustn't shan't
    shouldn't won't wouldn't needn't
    """.split()
)


def read_roles(
    tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk], forms: Sequence[str] | None = None
) -> tuple[Predicate, ...]:
    """Return the predicates of one sentence or question, in the order of their verbs.

    ``forms`` are those of the tag module; they are worked out when left out.
    """
    return tuple(_Reader(View(tokens, tags, chunks, tag_forms(tokens) if forms is None else forms)).read())


def conjuncts(tokens: Sequence[Token], chunks: Sequence[Chunk], number: int) -> tuple[int, ...]:
    """Return a noun chunk and those joined to it by commas and "and", first to last."""
    members = [number]
    while number + 1 < len(chunks) and chunks[number + 1].kind is NOUN:
        if not is_listed(tokens, chunks[number], chunks[number + 1]):
            break
        number += 1
        members.append(number)
    joined = any(tokens[chunks[member].first - 1].norm in {"and", "or", "&"} for member in members[1:])
    return tuple(members) if joined else (members[0],)


class _Reader:
    """One sentence while its verbs are given their places."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.subjects = Subjects(view)
        self.found: list[Predicate] = []

    def read(self) -> list[Predicate]:
        """Read the verb chunks from left to right."""
        skip = -1
        for number, piece in enumerate(self.view.chunks):
            if piece.kind is not VERB or number == skip:
                continue
            helped = self._inverted(number, piece)
            if helped is not None:
                skip = helped
                self._question(number, helped)
            else:
                self._plain(number, piece)
        return [self._without_clause(predicate) for predicate in self.found]

    def _without_clause(self, predicate: Predicate) -> Predicate:
        """Return a predicate without the object that is the subject of the next verb ("she said *the boat* sank")."""
        view = self.view
        first = next(iter(predicate.objects), None)
        if first is None or first + 1 >= len(view.chunks) or self.subjects.known.get(first + 1) != first:
            return predicate
        tells = base_of(view.norms[predicate.verb]) in SAYING_VERBS
        if not tells or not view.starts_clause(first) or view.chunks[first].first <= predicate.verb:
            return predicate
        return predicate._replace(objects=predicate.objects[1:])

    def _inverted(self, number: int, piece: Chunk) -> int | None:
        """Return the verb chunk that an auxiliary before a subject helps ("did Mary sell")."""
        view = self.view
        if view.tags[piece.head] is not Tag.AUX or number + 2 >= len(view.chunks):
            return None
        following = view.chunks[number + 1]
        if following.kind is not NOUN or following.first != piece.last or not self._may_ask(number, piece):
            return None
        form = view.forms[piece.head]
        wanted = _PARTICIPLES if form in _BE or form.startswith("HV") else _BASES
        for later in range(number + 2, min(len(view.chunks), number + _LONGEST_SUBJECT)):
            other = view.chunks[later]
            if other.kind is NOUN and {view.norms[other.head], view.norms[other.first]} & (_WH | RELATIVES):
                return None
            if other.kind is VERB:
                fits = view.forms[other.head] in wanted or view.forms[other.first] in wanted
                return later if fits and view.norms[other.first] != "to" else None
        return None

    def _may_ask(self, number: int, piece: Chunk) -> bool:
        """Say whether a verb chunk opens the sentence or follows a question word or its phrase ("In which year")."""
        view = self.view
        if piece.first == 0 or view.norms[piece.first - 1] in _WH:
            return True
        if any(chunk.kind is VERB for chunk in view.chunks[max(0, number - _LONGEST_OPENING) : number]):
            return False
        return not _WH.isdisjoint(view.norms[max(0, piece.first - _FARTHEST_WH) : piece.first])

    def _question(self, number: int, helped: int) -> None:
        """Read a predicate whose subject stands between its auxiliary and its verb."""
        view = self.view
        auxiliary, piece = view.chunks[number], view.chunks[helped]
        passive = self._is_passive(piece) and not view.forms[auxiliary.head].startswith("HV")
        after = Complements(view, helped)
        objects, preps = tuple(after.objects), tuple(after.preps)
        fronted = view.chunks[number - 1] if number else None
        if fronted is not None and fronted.kind is NOUN and fronted.last == auxiliary.first:
            before = view.chunks[number - 2] if number > 1 else None
            if before is not None and before.kind is PREPOSITION and before.last == fronted.first:
                preps = ((view.norms[before.head], number - 1), *preps)
            elif not objects:
                objects = (number - 1,)
        self.subjects.known[helped] = number + 1
        words = [*view.norms[auxiliary.first : auxiliary.last], *view.norms[piece.first : piece.last]]
        self._keep(piece.head, number + 1, objects, preps, passive=passive, words=words)

    def _plain(self, number: int, piece: Chunk) -> None:
        """Read a predicate whose subject, if any, stands before it."""
        view = self.view
        quoted = self._follows_quote(number, piece)
        subject = None if quoted else self.subjects.of(number, piece)
        after = Complements(view, number)
        objects = tuple(after.objects)
        if objects and (quoted or (subject is None and self._is_copula(piece))):
            subject, objects = objects[0], objects[1:]
        elif objects and subject is not None and self._asks_what(piece, subject):
            subject, objects = objects[0], (subject, *objects[1:])
        elif subject is not None and not objects and (owner := relative_object(view, number)) is not None:
            objects = (owner,)
        self.subjects.known[number] = subject
        opening = opening_phrases(view, subject) if subject is not None and subject < number else ()
        self._keep(
            piece.head,
            subject,
            objects,
            (*opening, *after.preps),
            passive=self._is_passive(piece),
            words=view.norms[piece.first : piece.last],
            governor=self._governor(number, piece),
        )

    def _keep(  # noqa: PLR0913  the parts of a predicate are what it takes
        self,
        verb: int,
        subject: int | None,
        objects: tuple[int, ...],
        preps: Preps,
        *,
        passive: bool,
        words: Sequence[str],
        governor: str | None = None,
    ) -> None:
        """Add a predicate, with its negation and its modal."""
        negated = governor in FAILING_VERBS or any(word in NEGATIONS or word.endswith("n't") for word in words)
        if subject is not None and self.view.norms[self.view.chunks[subject].first] in _NOBODY:
            negated = True
        modal = next((word for word in words if word in _MODALS), governor if governor in MODAL_VERBS else None)
        self.found.append(Predicate(verb, passive, negated, modal, subject, objects, preps))

    def _is_passive(self, piece: Chunk) -> bool:
        """Say whether a verb chunk is a passive: a participle with a form of be, or by itself."""
        forms = self.view.forms
        if forms[piece.head] != "VBN":
            return False
        helpers = forms[piece.first : piece.head]
        return any(form in _BE for form in helpers) or not any(form.startswith("HV") for form in helpers)

    def _is_copula(self, piece: Chunk) -> bool:
        """Say whether a verb chunk is a bare "be": its subject may follow ("there is", "when was", "is the")."""
        return self.view.forms[piece.head] in _BE

    def _asks_what(self, piece: Chunk, subject: int) -> bool:
        """Say whether "what", "who" or "which" stands before a bare "be": what follows is its subject."""
        chunk = self.view.chunks[subject]
        return (
            self._is_copula(piece)
            and chunk.last == piece.first
            and self.view.norms[chunk.head] in {"what", "who", "which"}
            and not (subject and self.view.is_relative(subject))
        )

    def _follows_quote(self, number: int, piece: Chunk) -> bool:
        """Say whether a verb of saying stands between a quotation and the one who says it."""
        view = self.view
        if not piece.first or view.norms[piece.first - 1] not in _QUOTES or number + 1 >= len(view.chunks):
            return False
        following = view.chunks[number + 1]
        if following.kind is not NOUN or following.first != piece.last or view.starts_clause(number + 1):
            return False
        return base_of(view.norms[piece.head]) in SPEECH_VERBS

    def _governor(self, number: int, piece: Chunk) -> str | None:
        """Return the base of the verb or adjective that an infinitive hangs on."""
        view = self.view
        if view.norms[piece.first] != "to" or number == 0:
            return None
        before = view.chunks[number - 1]
        gap = piece.first - before.last
        if before.kind is VERB:
            if gap == 0:
                return base_of(view.norms[before.head])
            return view.norms[piece.first - 1] if gap == 1 and view.tags[piece.first - 1] is Tag.ADJ else None
        if number > 1 and gap == 0 and view.chunks[number - 2].kind is VERB:
            verb = view.chunks[number - 2]
            return base_of(view.norms[verb.head]) if before.first == verb.last else None
        return None
