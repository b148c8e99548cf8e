"""Tags to base phrases: noun phrases up to their head, verb groups with their auxiliaries, prepositions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import known
from qa_bot.lexicon.en.counted import CAPITAL_LABELS, LABELS
from qa_bot.lexicon.en.frequencies import SPANS
from qa_bot.model.document import Chunk, ChunkKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

_LONGEST = 40
_DIGITS_OF_YEAR = 4
_QUANTIFIERS = frozenset({"many", "much", "most", "few", "several", "more", "less"})
_MOST_JOINED = 4
_HEADS = frozenset({Tag.NOUN, Tag.NAME})
_MODIFIED = frozenset({Tag.ADJ, Tag.VERB, Tag.NOUN, Tag.ADV})
_INSIDE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM})
_POSSESSIVES = frozenset({"my", "your", "his", "her", "its", "our", "their", "whose", "thy"})
_CURRENCIES = frozenset("$€£¥₹₽₩¢")
_TIMES = SPANS | {"war", "wars", "peace", "past", "beginning", "start", "end", "meantime", "interval"}
_NUMBERED = frozenset((*LABELS, *CAPITAL_LABELS, "code"))

# Every word is compared with these, and an enumeration is slow to find its members.
_NOUN, _NAME, _VERB, _AUX, _ADJ, _ADV, _PRON = Tag.NOUN, Tag.NAME, Tag.VERB, Tag.AUX, Tag.ADJ, Tag.ADV, Tag.PRON
_DET, _ADP, _NUM, _CONJ, _PART, _PUNCT, _OTHER = Tag.DET, Tag.ADP, Tag.NUM, Tag.CONJ, Tag.PART, Tag.PUNCT, Tag.OTHER


def chunk(tokens: Sequence[Token], tags: Sequence[Tag]) -> tuple[Chunk, ...]:
    """Return the base phrases of one sentence in order; they do not overlap."""
    found: list[Chunk] = []
    place, size = 0, len(tokens)
    while place < size:
        kind = tags[place]
        piece: Chunk | None = None
        if kind is _ADP:
            piece = Chunk(ChunkKind.PREPOSITION, place, place + 1, place)
        elif (kind is _VERB or kind is _AUX or kind is _PART) and not _dried(tokens, tags, place):
            piece = _verb_group(tokens, tags, place)
        if piece is None and kind is not _PUNCT:
            piece = _noun_phrase(tokens, tags, place)
        if piece is None and kind is _ADV:
            piece = _verb_group(tokens, tags, place)
        if piece is None:
            place += 1
        else:
            found.append(piece)
            place = piece.last
    return tuple(found)


def _dried(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether a past participle stands between a preposition and a noun ("exports of dried cod")."""
    if not 0 < place < len(tags) - 1 or tags[place] is not _VERB or tags[place + 1] not in {_NOUN, _ADJ}:
        return False
    return tags[place - 1] is _ADP and not tokens[place].norm.endswith("ing")


def _verb_group(tokens: Sequence[Token], tags: Sequence[Tag], first: int) -> Chunk | None:
    """Read auxiliaries, negation, adverbs and a main verb from ``first`` on."""
    place, size = first, len(tokens)
    head = -1
    if tags[place] is _PART:
        if tokens[place].norm != "to":
            return None
        place += 1
    last = place
    while place < size:
        kind = tags[place]
        if kind is _AUX:
            head, last = place, place + 1
        elif kind is _VERB:
            if not _modifies(tokens, tags, place, first):
                head, last = place, place + 1
            break
        elif not (kind is _ADV or (kind is _PART and tokens[place].norm in {"not", "n't"})):
            break
        elif kind is _PART:
            last = place + 1
        place += 1
    if head < 0:
        return None
    return Chunk(ChunkKind.VERB, first, max(last, head + 1), head)


def _modifies(tokens: Sequence[Token], tags: Sequence[Tag], place: int, first: int) -> bool:
    """Say whether a participle after a bare "be" stands before a noun ("are developing countries")."""
    return (
        place > first
        and tokens[place].norm.endswith("ing")
        and place + 1 < len(tags)
        and tags[place + 1] is _NOUN
        and tags[place - 1] is not _AUX
    )


def _noun_phrase(tokens: Sequence[Token], tags: Sequence[Tag], first: int) -> Chunk | None:
    """Read a determiner, modifiers and a head, or a pronoun, from ``first`` on."""
    kind = tags[first]
    owns = tokens[first].norm in _POSSESSIVES and tags[first + 1 : first + 2] != (_DET,)  # "left *her* the shop"
    if kind is _PRON and not owns:
        return None if tokens[first].norm == "there" else Chunk(ChunkKind.NOUN, first, first + 1, first)
    phrase = _Phrase(tokens, tags, _past_determiners(tokens, tags, first), first)
    phrase.read()
    if phrase.head < 0:
        return _headless(tokens, tags, first, phrase.place)
    return Chunk(ChunkKind.NOUN, first, _past_of(tokens, tags, phrase.last), phrase.head)


def _past_determiners(tokens: Sequence[Token], tags: Sequence[Tag], first: int) -> int:
    """Return the place after the determiners ("all of" aside: "all the", "the", "its")."""
    place, size = first, len(tokens)
    if tags[place] is _VERB:
        return place + 1 if _dried(tokens, tags, place) else place
    if tokens[place].norm in _QUANTIFIERS and place + 2 < size and tokens[place + 1].norm == "than":
        return place + 2 if tags[place + 2] is _NUM else place
    if tags[place] is _DET or tags[place] is _PRON:
        place += 1
        if place < size and tags[place] is _DET:
            place += 1
        if place < size and tags[place] is _PRON and tokens[place].norm in _POSSESSIVES:
            place += 1
    return place


class _Phrase:
    """A noun phrase while it is read: ``place`` goes on, ``head`` is its last noun so far."""

    __slots__ = ("first", "head", "last", "opened", "place", "tags", "tokens")

    def __init__(self, tokens: Sequence[Token], tags: Sequence[Tag], place: int, first: int) -> None:
        self.tokens, self.tags, self.place, self.first = tokens, tags, place, first
        self.opened = place > first
        self.head, self.last = -1, place

    def read(self) -> None:
        """Go on as long as the words belong to the phrase."""
        tags, furthest = self.tags, min(len(self.tags), self.first + _LONGEST)
        while self.place < furthest:
            if tags[self.place] is _NOUN:  # nothing else is asked about most words
                self.head, self.last = self.place, self.place + 1
            elif not self._takes(tags[self.place]):
                break
            self.place += 1

    def _takes(self, kind: Tag) -> bool:
        """Take the next word, or say that it does not belong."""
        if kind is _NAME:
            if self._after_time():
                return False
            self.head, self.last = self.place, self.place + 1
            return True
        if kind is _NUM:
            return self._takes_number()
        if kind is _ADJ or kind is _ADV:
            return self._takes_modifier(kind)
        if kind is _VERB:
            return _participle(self.tokens, self.tags, self.place, opened=self.place > self.first)
        if kind is _PART:
            return self._takes_possessive()
        return self._takes_mark(kind)

    def _after_time(self) -> bool:
        """Say whether the phrase so far is a time, so that a name after it is another ("in 1990 Norway").

        After an article a year is none: "the 1990 Games".
        """
        head = self.head
        if head == self.place - 1 and self.tags[head] is _NOUN and self.tokens[head].norm in _TIMES:
            return self.first > 0 and self.tags[self.first - 1] is _ADP  # "in the war Ada"
        if self.opened:
            return False
        return head == self.place - 1 and self.tags[head] is _NUM and is_year(self.tokens[head].text)

    def _takes_number(self) -> bool:
        """Take a number before the noun, after a name ("Apollo 11"), or inside a compound."""
        tags, head = self.tags, self.head
        if head < 0 or tags[head] is _NUM or (tags[head] is _NAME and self.place == self.last):
            self.head, self.last = self.place, self.place + 1
            return True
        if self._numbers_noun():
            self.last = self.place + 1
            return True
        return self.tokens[self.place - 1].norm == "-"

    def _numbers_noun(self) -> bool:
        """Say whether a number is the name of the noun before it: "highway 12", and no noun follows that it counts."""
        tags, place = self.tags, self.place
        if place != self.last or tags[self.head] is not _NOUN or self.tokens[self.head].norm not in _NUMBERED:
            return False
        return place + 1 == len(tags) or tags[place + 1] not in _INSIDE

    def _takes_modifier(self, kind: Tag) -> bool:
        """Take an adjective, or an adverb before one."""
        if kind is _ADV and not _adverb_before(self.tags, self.place, opened=self.opened):
            return False
        head = self.head
        if head >= 0 and self._turns_to_time():
            return False
        return head < 0 or self.tags[head] is _NUM or _within(self.tokens, self.tags, self.place)

    def _turns_to_time(self) -> bool:
        """Say whether a time begins here after a noun: "sold the bell *last week*"."""
        following = self.place + 1
        pointing = self.tokens[self.place].norm in {"last", "next"} and self.tags[self.place - 1] is not _PART
        return pointing and following < len(self.tokens) and self.tokens[following].norm in SPANS

    def _takes_possessive(self) -> bool:
        """Take the mark of a possessor."""
        if self.tokens[self.place].norm not in {"'s", "'"} or self.head < 0 or self.place != self.last:
            return False
        self.opened = True
        return True

    def _takes_mark(self, kind: Tag) -> bool:
        """Take a currency sign, what joins adjectives, or a hyphen."""
        place = self.place
        if kind is _OTHER and self.tokens[place].text in _CURRENCIES:
            free = self.head < 0 or self.tokens[place - 1].norm in {"'s", "'"}
            return free and place + 1 < len(self.tags) and self.tags[place + 1] is _NUM
        if kind is _CONJ or self.tokens[place].norm == ",":
            return _joins_adjectives(self.tags, place, self.head)
        return _hyphen(self.tokens, self.tags, place)


def _is_of(tokens: Sequence[Token], place: int) -> bool:
    """Say whether "of" stands at a place."""
    return place < len(tokens) and tokens[place].norm == "of"


def is_year(text: str) -> bool:
    """Say whether a number is written like a year."""
    return len(text) == _DIGITS_OF_YEAR and text.isdigit() and text[0] in "12"


def _headless(tokens: Sequence[Token], tags: Sequence[Tag], first: int, place: int) -> Chunk | None:
    """Read "the rich", "the accused", "this", "many of": a determiner with an adjective, or alone."""
    following = tags[first + 1] if first + 1 < len(tags) else _PUNCT
    if tokens[first].norm in _QUANTIFIERS and (following in {_AUX, _VERB} or _is_of(tokens, first + 1)):
        return Chunk(ChunkKind.NOUN, first, first + 1, first)
    if tags[first] is not _DET:
        return None
    if following is _VERB and first + 2 < len(tags) and tags[first + 2] is _AUX:
        return Chunk(ChunkKind.NOUN, first, first + 2, first + 1)
    last = place
    while last > first + 1 and tags[last - 1] is not _ADJ:
        last -= 1
    if last == first + 1 and tokens[first].norm in {"the", "a", "an", "every", "no"}:
        return None
    return Chunk(ChunkKind.NOUN, first, last, last - 1)


def _adverb_before(tags: Sequence[Tag], place: int, *, opened: bool) -> bool:
    """Say whether an adverb stands before an adjective or number of an open noun phrase."""
    if tags[place] is not _ADV or place + 1 >= len(tags):
        return False
    following = tags[place + 1]
    if following is _NUM:
        return True
    return opened and following in _MODIFIED


def _within(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether an adjective after a noun still belongs to the phrase ("government financial aid", "oil-rich")."""
    if tokens[place - 1].norm in {"'s", "'", "-", "and", ","}:
        return True
    return place + 1 < len(tags) and tags[place + 1] in _HEADS and tags[place - 1] in _INSIDE


def _participle(tokens: Sequence[Token], tags: Sequence[Tag], place: int, *, opened: bool) -> bool:
    """Say whether a verb form modifies the noun after it ("the leading producer", "state-owned firms")."""
    norm = tokens[place].norm
    after_hyphen = place > 0 and tokens[place - 1].norm == "-"
    if not (opened or after_hyphen) or place + 1 >= len(tags):
        return False
    following = tags[place + 1]
    if not (following in _INSIDE or tokens[place + 1].norm == "-" or (following is _VERB and tags[place - 1] is _DET)):
        return False
    before = tags[place - 1] if place else _PUNCT
    if before in {_DET, _ADJ, _NUM, _PART, _ADV} or after_hyphen:
        return norm.endswith(("ing", "ed", "en", "n", "t", "d")) or before is _DET
    return before is _PRON and tokens[place - 1].norm in _POSSESSIVES


def _hyphen(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether a mark is a hyphen inside a compound."""
    if tokens[place].norm != "-" or place == 0 or place + 1 >= len(tokens):
        return False
    return (
        tokens[place - 1].end == tokens[place].start
        and tokens[place].end == tokens[place + 1].start
        and tags[place + 1] is not _PUNCT
    )


def _joins_adjectives(tags: Sequence[Tag], place: int, head: int) -> bool:
    """Say whether a comma or "and" joins two adjectives before a noun."""
    if head >= 0 or place == 0 or tags[place - 1] is not _ADJ or place + 1 >= len(tags):
        return False
    later = place + 1
    while later < len(tags) and (tags[later] is _ADJ or tags[later] is _ADV) and later < place + _MOST_JOINED:
        later += 1
    return later > place + 1 and later < len(tags) and tags[later] in _HEADS


def _past_of(tokens: Sequence[Token], tags: Sequence[Tag], last: int) -> int:
    """Go on past the "of" inside a name ("University of Oxford", "Bank of the West")."""
    size = len(tokens)
    while last + 1 < size and tokens[last].norm == "of" and tags[last - 1] is _NAME and known(tokens[last - 1].norm):
        place = last + 1
        if tokens[place].norm == "the" and place + 1 < size:
            place += 1
        if tags[place] is not _NAME:
            break
        while place < size and (tags[place] is _NAME or (tags[place] is _NUM and tags[place - 1] is _NAME)):
            place += 1
        last = place
    return last
