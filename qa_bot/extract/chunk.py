"""Tags to base phrases: noun phrases up to their head, verb groups with their auxiliaries, prepositions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import known
from qa_bot.model.document import Chunk, ChunkKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

_HEADS = frozenset({Tag.NOUN, Tag.NAME})
_INSIDE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM})
_POSSESSIVES = frozenset({"my", "your", "his", "her", "its", "our", "their", "whose", "thy"})
_QUANTIFIERS = frozenset(
    {
        "more",
        "less",
        "fewer",
        "about",
        "around",
        "over",
        "under",
        "nearly",
        "almost",
        "approximately",
        "roughly",
        "some",
        "at",
        "up",
        "only",
        "just",
        "exactly",
        "than",
        "least",
        "most",
        "to",
        "well",
    }
)
_CURRENCIES = frozenset("$€£¥₹₽₩¢")


def chunk(tokens: Sequence[Token], tags: Sequence[Tag]) -> tuple[Chunk, ...]:
    """Return the base phrases of one sentence in order; they do not overlap."""
    found: list[Chunk] = []
    place, size = 0, len(tokens)
    while place < size:
        kind = tags[place]
        piece: Chunk | None = None
        if kind is Tag.ADP:
            piece = Chunk(ChunkKind.PREPOSITION, place, place + 1, place)
        elif kind is Tag.VERB or kind is Tag.AUX or kind is Tag.PART:
            piece = _verb_group(tokens, tags, place)
        if piece is None and kind is not Tag.PUNCT:
            piece = _noun_phrase(tokens, tags, place)
        if piece is None and kind is Tag.ADV:
            piece = _verb_group(tokens, tags, place)
        if piece is None:
            place += 1
        else:
            found.append(piece)
            place = piece.last
    return tuple(found)


def _verb_group(tokens: Sequence[Token], tags: Sequence[Tag], first: int) -> Chunk | None:
    """Read auxiliaries, negation, adverbs and a main verb from ``first`` on."""
    place, size = first, len(tokens)
    head = -1
    if tags[place] is Tag.PART:
        if tokens[place].norm != "to":
            return None
        place += 1
    last = place
    while place < size:
        kind = tags[place]
        if kind is Tag.AUX:
            head, last = place, place + 1
        elif kind is Tag.VERB:
            if not _modifies(tokens, tags, place, first):
                head, last = place, place + 1
            break
        elif not (kind is Tag.ADV or (kind is Tag.PART and tokens[place].norm in {"not", "n't"})):
            break
        elif kind is Tag.PART:
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
        and tags[place + 1] is Tag.NOUN
        and tags[place - 1] is not Tag.AUX
    )


def _noun_phrase(tokens: Sequence[Token], tags: Sequence[Tag], first: int) -> Chunk | None:
    """Read a determiner, modifiers and a head, or a pronoun, from ``first`` on."""
    kind = tags[first]
    place, size = first, len(tokens)
    if kind is Tag.PRON and tokens[first].norm not in _POSSESSIVES:
        if tokens[first].norm == "there":
            return None
        return Chunk(ChunkKind.NOUN, first, first + 1, first)
    if kind is Tag.DET or kind is Tag.PRON:
        place += 1
        if place < size and tags[place] is Tag.DET:
            place += 1
        if place < size and tags[place] is Tag.PRON and tokens[place].norm in _POSSESSIVES:
            place += 1
    opened = place > first
    head, last = -1, place
    while place < size:
        kind = tags[place]
        if kind in _HEADS:
            head, last = place, place + 1
        elif kind is Tag.NUM:
            if head < 0 or tags[head] is Tag.NUM or (tags[head] is Tag.NAME and place == last):
                head, last = place, place + 1
            elif tokens[place - 1].norm != "-":
                break
        elif kind is Tag.ADJ or _adverb_before(tags, place, opened):
            if head >= 0 and not _within(tokens, tags, place) and tags[head] is not Tag.NUM:
                break
        elif kind is Tag.VERB:
            if not _participle(tokens, tags, place, opened=opened or place > first):
                break
        elif kind is Tag.PART and tokens[place].norm in {"'s", "'"}:
            if head < 0 or place != last:
                break
            opened = True
        elif kind is Tag.OTHER and tokens[place].text in _CURRENCIES:
            if place + 1 >= size or tags[place + 1] is not Tag.NUM or head >= 0:
                break
        elif kind is Tag.CONJ or tokens[place].norm == ",":
            if not _joins_adjectives(tags, place, head):
                break
        elif not _hyphen(tokens, tags, place):
            break
        place += 1
        if place - first > 40:
            break
    if head < 0:
        return _headless(tokens, tags, first, place)
    last = _past_of(tokens, tags, last)
    return Chunk(ChunkKind.NOUN, first, last, head if last <= head + 1 else head)


def _headless(tokens: Sequence[Token], tags: Sequence[Tag], first: int, place: int) -> Chunk | None:
    """Read "the rich", "this", "both": a determiner with an adjective, or alone."""
    if tags[first] is not Tag.DET:
        return None
    last = place
    while last > first + 1 and tags[last - 1] is not Tag.ADJ:
        last -= 1
    if last == first + 1 and tokens[first].norm in {"the", "a", "an", "every", "no"}:
        return None
    return Chunk(ChunkKind.NOUN, first, last, last - 1)


def _adverb_before(tags: Sequence[Tag], place: int, opened: bool) -> bool:
    """Say whether an adverb stands before an adjective or number of an open noun phrase."""
    if tags[place] is not Tag.ADV or place + 1 >= len(tags):
        return False
    following = tags[place + 1]
    if following is Tag.NUM:
        return True
    return opened and (following is Tag.ADJ or following is Tag.VERB or following is Tag.NOUN or following is Tag.ADV)


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
    if not (
        following in _INSIDE or tokens[place + 1].norm == "-" or (following is Tag.VERB and tags[place - 1] is Tag.DET)
    ):
        return False
    before = tags[place - 1] if place else Tag.PUNCT
    if before in {Tag.DET, Tag.ADJ, Tag.NUM, Tag.PART, Tag.ADV} or after_hyphen:
        return norm.endswith(("ing", "ed", "en", "n", "t", "d")) or before is Tag.DET
    return before is Tag.PRON and tokens[place - 1].norm in _POSSESSIVES


def _hyphen(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether a mark is a hyphen inside a compound."""
    if tokens[place].norm != "-" or place == 0 or place + 1 >= len(tokens):
        return False
    return (
        tokens[place - 1].end == tokens[place].start
        and tokens[place].end == tokens[place + 1].start
        and tags[place + 1] is not Tag.PUNCT
    )


def _joins_adjectives(tags: Sequence[Tag], place: int, head: int) -> bool:
    """Say whether a comma or "and" joins two adjectives before a noun."""
    if head >= 0 or place == 0 or tags[place - 1] is not Tag.ADJ or place + 1 >= len(tags):
        return False
    later = place + 1
    while later < len(tags) and (tags[later] is Tag.ADJ or tags[later] is Tag.ADV) and later < place + 4:
        later += 1
    return later > place + 1 and later < len(tags) and tags[later] in _HEADS


def _past_of(tokens: Sequence[Token], tags: Sequence[Tag], last: int) -> int:
    """Go on past the "of" inside a name ("University of Oxford", "Bank of the West")."""
    size = len(tokens)
    while last + 1 < size and tokens[last].norm == "of" and tags[last - 1] is Tag.NAME and known(tokens[last - 1].norm):
        place = last + 1
        if tokens[place].norm == "the" and place + 1 < size:
            place += 1
        if tags[place] is not Tag.NAME:
            break
        while place < size and (tags[place] is Tag.NAME or (tags[place] is Tag.NUM and tags[place - 1] is Tag.NAME)):
            place += 1
        last = place
    return last
