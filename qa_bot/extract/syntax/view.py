"""One sentence as the readers of roles look at it: chunks, forms, and what hangs on what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.frequencies import SPANS
from qa_bot.lexicon.en.kinds import PERSON_NOUNS
from qa_bot.model.document import ChunkKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Chunk, Token

NOUN, VERB, PREPOSITION = ChunkKind.NOUN, ChunkKind.VERB, ChunkKind.PREPOSITION
RELATIVES = frozenset({"who", "which", "that", "whom"})
_PARTICIPLES = frozenset({"VBN", "VBG", "HVG", "BEG"})
_PAIR, _LONGEST_OPENING = 2, 4
CLAUSE_OPENERS = frozenset({"before", "after", "until", "as", "than", "once"})
_ABOUT = frozenset({"about", "around", "over", "under", "between"})
_FRACTIONS = frozenset({"half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "percent", "%"})
_SUBJECT_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they"})
_PARTED = (["whom"], ["which"])
_LIST_MARKS = frozenset({",", "and", "or", "&"})


def is_listed(tokens: Sequence[Token], left: Chunk, right: Chunk) -> bool:
    """Say whether nothing but a comma or a coordinator stands between two chunks."""
    between = [token.norm for token in tokens[left.last : right.first]]
    return 0 < len(between) <= _PAIR and _LIST_MARKS.issuperset(between)


def _bracketed(norms: Sequence[str]) -> frozenset[int]:
    """Return the tokens inside round brackets that are closed."""
    if "(" not in norms:
        return frozenset()
    inside: set[int] = set()
    first = -1
    for place, norm in enumerate(norms):
        if norm == "(":
            first = place
        elif norm == ")" and first >= 0:
            inside.update(range(first, place + 1))
            first = -1
    return frozenset(inside)


class View:
    """Tokens, tags, chunks and forms of one sentence, with questions about them."""

    def __init__(
        self, tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk], forms: Sequence[str]
    ) -> None:
        self.tokens, self.tags, self.chunks, self.forms = tokens, tags, chunks, forms
        self.norms = [token.norm for token in tokens]
        self.bracketed = _bracketed(self.norms)

    def is_bare(self, number: int) -> bool:
        """Say whether a verb chunk is a participle without an auxiliary."""
        piece = self.chunks[number]
        alone = all(self.tags[place] is Tag.ADV for place in range(piece.first, piece.head))
        return alone and self.forms[piece.head] in _PARTICIPLES

    def is_free(self, first: int, last: int) -> bool:
        """Say whether nothing parts the chunks from ``first`` to ``last`` (no comma, no conjunction)."""
        return all(self.chunks[place].last == self.chunks[place + 1].first for place in range(first - 1, last))

    def closes_list(self, number: int) -> bool:
        """Say whether "and" joins the chunk after this one to it."""
        after = number + 1
        return (
            after < len(self.chunks)
            and self.chunks[after].kind is NOUN
            and is_listed(self.tokens, self.chunks[number], self.chunks[after])
        )

    def is_relative(self, number: int) -> bool:
        """Say whether a relative word follows a noun."""
        place = self.chunks[number].first - 1
        while place >= 0 and (self.norms[place] == "," or self.tags[place] is Tag.ADP):
            place -= 1
        return place >= 0 and self.tags[place] in {Tag.NOUN, Tag.NAME, Tag.NUM, Tag.PRON, Tag.PUNCT}

    def antecedent(self, number: int) -> int | None:
        """Return the noun chunk that a relative pronoun takes up; "which" takes up no person with a name."""
        which = self.norms[self.chunks[number].head] == "which"
        for earlier in range(number - 1, -1, -1):
            if self.chunks[earlier].kind is NOUN:
                aside = (which and self._is_person(earlier)) or self._is_year(earlier)
                return earlier - (self._step_left(earlier) or 0) if aside else earlier
            if self.chunks[earlier].kind is VERB:
                return None
        return None

    def _is_person(self, number: int) -> bool:
        """Say whether a noun chunk is a person's calling with a name: "the engineer Dora Minsk"."""
        chunk = self.chunks[number]
        inside = range(chunk.first, chunk.head)
        return self.tags[chunk.head] is Tag.NAME and any(self.norms[place] in PERSON_NOUNS for place in inside)

    def _is_year(self, number: int) -> bool:
        """Say whether a noun chunk is a bare number after a preposition: "a fire in *1702*, which began"."""
        chunk = self.chunks[number]
        bare = chunk.last - chunk.first == 1 and self.tags[chunk.head] is Tag.NUM
        return bare and number > 0 and self.chunks[number - 1].kind is PREPOSITION

    def starts_clause(self, number: int) -> bool:
        """Say whether a noun chunk is the subject of a finite verb right after it."""
        if number + 1 >= len(self.chunks):
            return False
        following = self.chunks[number + 1]
        return (
            following.kind is VERB
            and following.first == self.chunks[number].last
            and not self.is_bare(number + 1)
            and self.norms[following.first] != "to"
        )

    def divides(self, number: int) -> bool:
        """Say whether a noun chunk opens a clause about a part: "*most* of whom", "*two* of which"."""
        last = self.chunks[number].last
        return self.norms[last : last + 1] == ["of"] and self.norms[last + 1 : last + 2] in _PARTED

    def head_of(self, number: int) -> int | None:
        """Go left from a noun chunk over prepositions, participles and list items to the head of the phrase.

        None where the phrase hangs on no noun at all ("in 1990").
        """
        while number > 0:
            step = self._step_left(number)
            if step is None:
                return None
            if step == 0:
                return number
            number -= step
        return number

    def _step_left(self, number: int) -> int | None:
        """Return how many chunks to the left the noun stands that a noun chunk hangs on; 0 for its own head."""
        before, here = self.chunks[number - 1], self.chunks[number]
        touching = before.last == here.first
        if before.kind is PREPOSITION and touching:
            return self._past_preposition(number)
        if before.kind is NOUN:
            return int(self._continues_list(number))
        after_noun = number > 1 and self.chunks[number - 2].kind is NOUN
        if touching and after_noun and self.is_bare(number - 1) and self.chunks[number - 2].last == before.first:
            return 2
        return 0

    def _continues_list(self, number: int) -> bool:
        """Say whether a noun chunk is a further item of a list, and not the subject of a further clause."""
        before, here = self.chunks[number - 1], self.chunks[number]
        if not is_listed(self.tokens, before, here) or self.norms[here.head] in _SUBJECT_PRONOUNS:
            return False
        between = self.norms[before.last : here.first]
        if between == [","]:
            return self.closes_list(number) and not self._opens_sentence(number - 1)
        if len(between) == 1:
            return True
        # "A, B, and C": a comma before "and" joins items only where one joins those before it as well.
        return number > 1 and self.norms[self.chunks[number - 2].last : before.first] == [","]

    def _opens_sentence(self, number: int) -> bool:
        """Say whether a noun chunk ends the phrase that opens the sentence: "*in early May*, Mara and Nils left"."""
        for _ in range(_LONGEST_OPENING):
            if number <= _PAIR or self.chunks[number - 1].kind is not PREPOSITION:
                break
            number -= _PAIR
        if number == 1 and self.chunks[0].kind is PREPOSITION:
            return self.chunks[0].first <= 1
        return number == 0 and self.norms[self.chunks[0].head] in SPANS

    def _past_preposition(self, number: int) -> int | None:
        """Return how far left the noun stands that a prepositional phrase hangs on, if on a noun it does."""
        first = number - 1
        while first and self.chunks[first - 1].kind is PREPOSITION and self._touches(first):
            first -= 1  # "outside of", "from between"
        preposition = self.norms[self.chunks[first].head]
        if first:
            before = self.chunks[first - 1]
            if before.kind is NOUN and self._touches(first):
                return number - first + 1
            hung = before.kind is VERB and self.is_bare(first - 1) and first > 1
            if hung and self.chunks[first - 2].kind is NOUN:
                return number - first + _PAIR
        # "As the aim was …", "around a third was …": no noun hangs on a noun here.
        if preposition in CLAUSE_OPENERS or (preposition in _ABOUT and self._is_amount(number)):
            return 0
        return None

    def _touches(self, number: int) -> bool:
        """Say whether nothing but adverbs stands between a chunk and the one before."""
        between = self.tags[self.chunks[number - 1].last : self.chunks[number].first]
        return all(tag is Tag.ADV for tag in between)

    def _is_amount(self, number: int) -> bool:
        """Say whether a noun chunk starts with a number or is a fraction."""
        piece = self.chunks[number]
        return self.tags[piece.first] is Tag.NUM or self.norms[piece.head] in _FRACTIONS
