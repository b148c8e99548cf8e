"""Chunks to predicates: who does what to whom, in which places of the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.extract.tag import tag_forms
from qa_bot.lexicon.en.cues import FAILING_VERBS, MODAL_VERBS, NEGATIONS, SPEECH_VERBS, THAT_NOUNS
from qa_bot.model.document import ChunkKind, Predicate, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Chunk, Token

_BE = frozenset({"BEF", "BEB", "BEN", "BEG", "VBS", "PRPBE"})
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_WH = frozenset({"who", "what", "which", "whom", "whose", "how", "where", "when", "why"})
_NOBODY = frozenset({"no", "none", "neither", "nobody", "nothing"})
_NOUN, _VERB, _PREP = ChunkKind.NOUN, ChunkKind.VERB, ChunkKind.PREPOSITION


def read_roles(
    tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk], forms: Sequence[str] | None = None
) -> tuple[Predicate, ...]:
    """Return the predicates of one sentence or question, in the order of their verbs.

    ``forms`` are those of the tag module; they are worked out when left out.
    """
    return tuple(_Reader(tokens, tags, chunks, tag_forms(tokens) if forms is None else forms).read())


def conjuncts(tokens: Sequence[Token], chunks: Sequence[Chunk], number: int) -> tuple[int, ...]:
    """Return a noun chunk and those joined to it by commas and "and", first to last."""
    members = [number]
    while number + 1 < len(chunks) and chunks[number + 1].kind is _NOUN and _listed(tokens, chunks[number], chunks[number + 1]):
        number += 1
        members.append(number)
    joined = any(tokens[chunks[member].first - 1].norm in {"and", "or", "&"} for member in members[1:])
    return tuple(members) if joined else (members[0],)


def _listed(tokens: Sequence[Token], left: Chunk, right: Chunk) -> bool:
    """Say whether nothing but a comma or a coordinator stands between two chunks."""
    between = [token.norm for token in tokens[left.last : right.first]]
    return bool(between) and len(between) < 3 and all(norm in {",", "and", "or", "&"} for norm in between)


class _Reader:
    """One sentence while its verbs are given their places."""

    def __init__(
        self, tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk], forms: Sequence[str]
    ) -> None:
        self.tokens, self.tags, self.chunks, self.forms = tokens, tags, chunks, forms
        self.norms = [token.norm for token in tokens]
        # The subject of every verb chunk read so far.
        self.subjects: dict[int, int | None] = {}
        self.found: list[Predicate] = []

    def read(self) -> list[Predicate]:
        """Read the verb chunks from left to right."""
        skip = -1
        for number, piece in enumerate(self.chunks):
            if piece.kind is not _VERB or number == skip:
                continue
            helped = self._inverted(number, piece)
            if helped is not None:
                skip = helped
                self._question(number, helped)
            else:
                self._plain(number, piece)
        return self.found

    def _inverted(self, number: int, piece: Chunk) -> int | None:
        """Return the verb chunk that an auxiliary before a subject helps ("did Mary sell")."""
        if self.tags[piece.head] is not Tag.AUX or number + 2 >= len(self.chunks):
            return None
        first = piece.first == 0 or self.norms[piece.first - 1] in _WH or self._after_question_phrase(number)
        if not first or self.chunks[number + 1].kind is not _NOUN or self.chunks[number + 1].first != piece.last:
            return None
        wanted = {"VB", "BEB", "HVB", "DOB"} if not (self.forms[piece.head] in _BE or self.forms[piece.head].startswith("HV")) else {"VBN", "VBG", "BEN", "BEG"}
        for later in range(number + 2, min(len(self.chunks), number + 8)):
            other = self.chunks[later]
            if other.kind is _VERB:
                fits = self.forms[other.head] in wanted or self.forms[other.first] in wanted
                return later if fits and self.norms[other.first] != "to" else None
        return None

    def _after_question_phrase(self, number: int) -> bool:
        """Say whether a phrase with a question word stands before a verb chunk ("In which year did")."""
        first = 0
        for piece in self.chunks[max(0, number - 4) : number]:
            if piece.kind is _VERB:
                return False
            first = max(first, piece.first)
        return any(norm in _WH for norm in self.norms[max(0, self.chunks[number].first - 40) : self.chunks[number].first])

    def _question(self, number: int, helped: int) -> None:
        """Read a predicate whose subject stands between its auxiliary and its verb."""
        auxiliary, piece = self.chunks[number], self.chunks[helped]
        subject = number + 1
        passive = self._is_passive(piece) or (self.forms[auxiliary.head] in _BE and self.forms[piece.head] == "VBN")
        objects, preps = self._after(helped)
        fronted = number - 1
        if fronted >= 0 and self.chunks[fronted].kind is _NOUN and self.chunks[fronted].last == auxiliary.first:
            before = self.chunks[fronted - 1] if fronted else None
            if before is not None and before.kind is _PREP and before.last == self.chunks[fronted].first:
                preps = ((self.norms[before.head], fronted), *preps)
            elif not objects:
                objects = (fronted,)
        self.subjects[helped] = subject
        words = [*self.norms[auxiliary.first : auxiliary.last], *self.norms[piece.first : piece.last]]
        self._keep(piece.head, passive=passive, words=words, subject=subject, objects=objects, preps=preps)

    def _plain(self, number: int, piece: Chunk) -> None:
        """Read a predicate whose subject, if any, stands before it."""
        passive = self._is_passive(piece)
        quoted = self._follows_quote(number, piece)
        subject = None if quoted else self._subject(number, piece)
        objects, preps = self._after(number)
        if subject is None and self._opens_with_there(piece):
            subject = objects[0] if objects else None
            objects = objects[1:]
        if quoted and objects:
            subject, objects = objects[0], objects[1:]
        relative = subject is not None and self._relative(number)
        if relative is not None and relative is not False:
            objects = (*objects, relative) if not objects else objects
        self.subjects[number] = subject
        preps = (*self._before(number, subject), *preps)
        words = self.norms[piece.first : piece.last]
        self._keep(
            piece.head, passive=passive, words=words, subject=subject, objects=objects, preps=preps, governor=self._governor(number, piece)
        )

    def _keep(
        self,
        verb: int,
        *,
        passive: bool,
        words: Sequence[str],
        subject: int | None,
        objects: tuple[int, ...],
        preps: tuple[tuple[str, int], ...],
        governor: str | None = None,
    ) -> None:
        """Add a predicate, with its negation and its modal."""
        negated = any(word in NEGATIONS or word.endswith("n't") for word in words) or governor in FAILING_VERBS
        if subject is not None and self.norms[self.chunks[subject].first] in _NOBODY:
            negated = True
        modal = next((norm for norm, form in zip(words, self._forms_of(words), strict=True) if form == "MD"), None)
        if modal is None and governor in MODAL_VERBS:
            modal = governor
        self.found.append(Predicate(verb, passive, negated, modal, subject, objects, preps))

    def _forms_of(self, words: Sequence[str]) -> list[str]:
        """Tell modals from other words by their look."""
        return ["MD" if word in _MODALS else "" for word in words]

    def _is_passive(self, piece: Chunk) -> bool:
        """Say whether a verb chunk is a passive: a form of be and a participle, or a bare participle after a noun."""
        if self.forms[piece.head] != "VBN":
            return False
        helpers = [self.forms[place] for place in range(piece.first, piece.head)]
        if any(form in _BE for form in helpers):
            return True
        if any(form.startswith("HV") for form in helpers):
            return False
        return True

    def _opens_with_there(self, piece: Chunk) -> bool:
        """Say whether "there" stands around a verb of being."""
        around = self.norms[max(0, piece.first - 1) : piece.last + 1]
        return "there" in around

    def _follows_quote(self, number: int, piece: Chunk) -> bool:
        """Say whether a verb of saying stands between a quotation and the one who says it."""
        if not piece.first or self.norms[piece.first - 1] not in {'"', "”", ",", "'"}:
            return False
        if base_of(self.norms[piece.head]) not in SPEECH_VERBS or number + 1 >= len(self.chunks):
            return False
        following = self.chunks[number + 1]
        return following.kind is _NOUN and following.first == piece.last and not self._starts_clause(number + 1)

    def _governor(self, number: int, piece: Chunk) -> str | None:
        """Return the base of the verb or adjective that an infinitive hangs on."""
        if self.norms[piece.first] != "to" or number == 0:
            return None
        before = self.chunks[number - 1]
        if before.kind is _VERB:
            gap = piece.first - before.last
            if gap == 0:
                return base_of(self.norms[before.head])
            if gap == 1 and self.tags[piece.first - 1] is Tag.ADJ:
                return self.norms[piece.first - 1]
        elif number > 1 and self.chunks[number - 2].kind is _VERB and before.first == self.chunks[number - 2].last and before.last == piece.first:
            return base_of(self.norms[self.chunks[number - 2].head])
        return None

    def _subject(self, number: int, piece: Chunk) -> int | None:
        """Return the noun chunk that does (or of a passive, suffers) what a verb chunk says."""
        form = self.forms[piece.first]
        bare = piece.last - piece.first == 1 and form in {"VBG", "VBN", "HVG", "BEG"}
        if self.norms[piece.first] == "to":
            return self._inherited(number)
        if bare:
            return self._of_participle(number, piece)
        before = piece.first - 1
        while before >= 0 and self.tags[before] is Tag.ADV:
            before -= 1
        if before >= 0 and self.tags[before] is Tag.CONJ and number and not self._noun_right_before(number, before):
            return self._inherited(number)
        if before >= 0 and self.norms[before] == ",":
            return self._past_aside(number, before)
        return self._nearest(number)

    def _noun_right_before(self, number: int, place: int) -> bool:
        """Say whether a noun chunk stands between a coordinator and the verb."""
        return self.chunks[number - 1].first > place

    def _inherited(self, number: int) -> int | None:
        """Return the subject of the verb before."""
        for earlier in range(number - 1, -1, -1):
            if earlier in self.subjects and self.chunks[earlier].kind is _VERB:
                return self.subjects[earlier]
        return None

    def _of_participle(self, number: int, piece: Chunk) -> int | None:
        """Return the noun that a bare participle tells about."""
        if number and self.chunks[number - 1].kind is _NOUN and self.chunks[number - 1].last == piece.first:
            return number - 1
        inherited = self._inherited(number)
        if inherited is None and piece.first < 2:
            return self._next_subject(number)
        return inherited

    def _next_subject(self, number: int) -> int | None:
        """Return the first noun chunk after the comma that closes an opening participle."""
        for later in range(number + 1, len(self.chunks)):
            piece = self.chunks[later]
            if piece.kind is _NOUN and self.norms[piece.first - 1] == ",":
                return later
        return None

    def _past_aside(self, number: int, comma: int) -> int | None:
        """Return the subject before the aside that a comma right before the verb closes."""
        opening = comma - 1
        while opening >= 0 and self.norms[opening] != ",":
            opening -= 1
        if opening < 0:
            return self._inherited(number) if self.subjects else self._nearest(number)
        for earlier in range(number - 1, -1, -1):
            piece = self.chunks[earlier]
            if piece.last <= opening and piece.kind is _NOUN:
                return self._past_prepositions(earlier)
        return self._nearest(number)

    def _nearest(self, number: int) -> int | None:
        """Return the nearest noun chunk to the left that is no other word's object."""
        earlier = number - 1
        while earlier >= 0 and self.chunks[earlier].kind is not _NOUN:
            if self.chunks[earlier].kind is _VERB and not self._bare(earlier):
                return self._around_relative(earlier) if self.subjects else None
            earlier -= 1
        if earlier < 0:
            return None
        if self.norms[self.chunks[earlier].head] in _RELATIVES and earlier and self._is_relative(earlier):
            return self._antecedent(earlier)
        found = self._past_prepositions(earlier)
        verb = (earlier if found is None else found) - 1
        if verb >= 0 and self.chunks[verb].kind is _VERB and not self._bare(verb) and self._free(verb + 1, number):
            return self._around_relative(verb)
        return found if found is not None else self._inherited(number)

    def _free(self, first: int, last: int) -> bool:
        """Say whether nothing parts the chunks from ``first`` to ``last`` (no comma, no conjunction)."""
        return all(
            self.chunks[place].last == self.chunks[place + 1].first for place in range(first - 1, last)
        )

    def _around_relative(self, number: int) -> int | None:
        """Return the noun whose relative clause holds a verb chunk: it is the subject of the next verb."""
        for earlier in range(number - 1, max(-1, number - 6), -1):
            piece = self.chunks[earlier]
            if piece.kind is _NOUN and piece.last < len(self.norms) and self.norms[piece.last] in _RELATIVES:
                if self.norms[piece.head] in _RELATIVES:
                    continue
                found = self._past_prepositions(earlier)
                return earlier if found is None else found
            if piece.kind is _VERB and not self._bare(earlier):
                break
        return self._inherited(number + 1)

    def _bare(self, number: int) -> bool:
        """Say whether a verb chunk is one participle."""
        piece = self.chunks[number]
        return piece.last - piece.first == 1 and self.forms[piece.head] in {"VBN", "VBG"}

    def _past_prepositions(self, number: int) -> int | None:
        """Go left from a noun chunk over prepositions, participles and list items to the head of the phrase."""
        while number > 0:
            before = self.chunks[number - 1]
            here = self.chunks[number]
            if before.kind is _PREP and before.last == here.first:
                if number < 2:
                    return None
                if self.chunks[number - 2].kind is _NOUN and self.chunks[number - 2].last == before.first:
                    number -= 2
                    continue
                if self._bare(number - 2) and number > 2 and self.chunks[number - 3].kind is _NOUN:
                    number -= 3
                    continue
                return None
            if before.kind is _NOUN and _listed(self.tokens, before, here) and self.norms[here.first - 1] in {"and", "or", ",", "&"}:
                if self.norms[here.first - 1] == "," and not self._closes_list(number):
                    return number
                number -= 1
                continue
            if before.kind is _VERB and self._bare(number - 1) and before.last == here.first and number > 1 and self.chunks[number - 2].kind is _NOUN and self.chunks[number - 2].last == before.first:
                number -= 2
                continue
            return number
        return number

    def _closes_list(self, number: int) -> bool:
        """Say whether "and" joins the chunk after this one to it."""
        after = number + 1
        return after < len(self.chunks) and self.chunks[after].kind is _NOUN and _listed(self.tokens, self.chunks[number], self.chunks[after])

    def _is_relative(self, number: int) -> bool:
        """Say whether a relative word follows a noun."""
        place = self.chunks[number].first - 1
        while place >= 0 and (self.norms[place] == "," or self.tags[place] is Tag.ADP):
            place -= 1
        return place >= 0 and self.tags[place] in {Tag.NOUN, Tag.NAME, Tag.NUM, Tag.PRON, Tag.PUNCT}

    def _antecedent(self, number: int) -> int | None:
        """Return the noun chunk that a relative pronoun takes up."""
        for earlier in range(number - 1, -1, -1):
            if self.chunks[earlier].kind is _NOUN:
                return earlier
            if self.chunks[earlier].kind is _VERB:
                return None
        return None

    def _relative(self, number: int) -> int | None:
        """Return the noun that a relative clause around a verb has as its object ("the car that Mary sold")."""
        if number < 2:
            return None
        subject, pronoun = self.chunks[number - 1], self.chunks[number - 2]
        if subject.kind is not _NOUN or pronoun.kind is not _NOUN:
            return None
        if pronoun.last + 1 == subject.first and self.norms[pronoun.last] == "that" and self.norms[pronoun.head] not in THAT_NOUNS:
            return number - 2
        if pronoun.last != subject.first:
            return None
        if self.norms[pronoun.head] in _RELATIVES and self._is_relative(number - 2):
            return self._antecedent(number - 2)
        return None

    def _after(self, number: int) -> tuple[tuple[int, ...], tuple[tuple[str, int], ...]]:
        """Return the objects and prepositional phrases after a verb chunk."""
        objects: list[int] = []
        preps: list[tuple[str, int]] = []
        place = self.chunks[number].last
        later = number + 1
        while later < len(self.chunks):
            piece = self.chunks[later]
            gap = self.norms[place : piece.first]
            if any(norm in {";", ":", ".", "(", "that", "which", "who"} for norm in gap) or piece.kind is _VERB:
                break
            if any(self.tags[between] is Tag.SUB for between in range(place, piece.first)):
                break
            if piece.kind is _PREP:
                if later + 1 >= len(self.chunks) or self.chunks[later + 1].kind is not _NOUN:
                    later, place = later + 1, piece.last
                    continue
                if self.norms[piece.head] != "of" or piece.first == self.chunks[number].last:
                    preps.append((self.norms[piece.head], later + 1))
                later, place = later + 2, self.chunks[later + 1].last
                continue
            if self._starts_clause(later) and later > number + 1:
                break
            if self.norms[piece.head] in _RELATIVES and self._is_relative(later) and later > number + 1:
                break
            if gap and any(norm in {",", "and", "or", "&"} for norm in gap):
                if preps and _listed(self.tokens, self.chunks[later - 1], piece):
                    preps.append((preps[-1][0], later))
                elif objects:
                    objects.append(later)
                else:
                    break
            elif not preps:
                objects.append(later)
            later, place = later + 1, piece.last
        return tuple(objects), tuple(preps)

    def _starts_clause(self, number: int) -> bool:
        """Say whether a noun chunk is the subject of a finite verb right after it."""
        if number + 1 >= len(self.chunks):
            return False
        following = self.chunks[number + 1]
        return following.kind is _VERB and following.first == self.chunks[number].last and not self._bare(number + 1) and self.norms[following.first] != "to"

    def _before(self, number: int, subject: int | None) -> tuple[tuple[str, int], ...]:
        """Return the prepositional phrases that open the clause, before its subject."""
        if subject is None or subject == 0:
            return ()
        found: list[tuple[str, int]] = []
        earlier = subject - 1
        while earlier > 0 and self.chunks[earlier].kind is _NOUN and self.chunks[earlier - 1].kind is _PREP:
            gap = self.norms[self.chunks[earlier].last : self.chunks[earlier + 1].first]
            if gap not in ([","], []):
                break
            if self.norms[self.chunks[earlier - 1].head] != "of":
                found.append((self.norms[self.chunks[earlier - 1].head], earlier))
            earlier -= 2
        if number - subject < 1:
            return ()
        return tuple(reversed(found))


_MODALS = frozenset(
    """
    can could may might must shall should will would ought cannot can't couldn't mayn't mightn't mustn't shan't shouldn't
    won't wouldn't needn't
    """.split()
)
