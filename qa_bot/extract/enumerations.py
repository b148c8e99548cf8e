"""Sentences to enumerations: the items of "oil and gas, valued at …, as well as minerals", each with its place."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.forms import base_of
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Chunk, Sentence

# What joins two items, longest first; only those with a word make a list of what stands between commas.
_JOINTS = tuple(
    tuple(words.split())
    for words in (
        ", as well as", ", along with", ", together with", ", and also", ", but also", "as well as", "along with",
        "together with", "and also", "but also", ", and", ", or", "; and", "and", "or", "&", ",", ";",
    )
)  # fmt: skip
_RELATIVES = frozenset({"which", "who", "whose", "where", "whom", "that"})
_CLOSERS = {"(": ")", "[": "]"}
_LONGEST_ASIDE, _LONGEST_REMARK = 20, 6
_MOST_MODIFIERS = 4
_HEADS = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ})
_BEFORE_HEADS = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.ADV, Tag.PRON})
_BE = frozenset({"is", "are", "was", "were"})
_GIVING = frozenset("given called named made offered elected appointed paid taught shown told sold".split())
_SELVES = frozenset({"itself", "himself", "herself", "themselves"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})


class Item(NamedTuple):
    """Tokens ``first`` to ``last`` (exclusive) of one item; ``head`` is its main word."""

    first: int
    last: int
    head: int


class Enumeration(NamedTuple):
    """At least two items in a row.

    ``whole`` tells that nothing but joints stands between them, ``more`` that another list follows after a comma,
    which may go on with this one.
    """

    items: tuple[Item, ...]
    whole: bool
    more: bool = False

    @property
    def first(self) -> int:
        """The token where it starts."""
        return self.items[0].first

    @property
    def last(self) -> int:
        """The token after it."""
        return self.items[-1].last


class _Joint(NamedTuple):
    """Where the next item starts, whether a word joins it, and whether an aside stands between."""

    following: int
    by_word: bool
    aside: bool


@lru_cache(maxsize=1 << 10)  # several rules look for the lists of one sentence
def read_enumerations(sentence: Sentence) -> tuple[Enumeration, ...]:
    """Return the enumerations of a sentence, in order; none lies in another."""
    return tuple(_Reader(sentence).read()) if sentence.tags else ()


def span_of(sentence: Sentence, first: int, last: int) -> Span:
    """Return the offsets of some tokens."""
    return Span(sentence.tokens[first].start, sentence.tokens[last - 1].end)


class _Reader:
    """One sentence while its items are joined."""

    def __init__(self, sentence: Sentence) -> None:
        self.norms = [token.norm for token in sentence.tokens]
        self.tags: Sequence[Tag] = sentence.tags
        self.size = len(self.norms)
        self.nouns: dict[int, Chunk] = {chunk.first: chunk for chunk in sentence.chunks if chunk.kind is ChunkKind.NOUN}
        starts = [token.start for token in sentence.tokens]
        # Where a name ends that starts at or before a token: "Spoke & Chain" is one item.
        self.name_end = {
            place: bisect_right(starts, name.end - 1)
            for name in sentence.names
            for place in range(bisect_right(starts, name.start) - 1, bisect_right(starts, name.end - 1))
        }

    def read(self) -> Iterator[Enumeration]:
        """Yield the enumerations from left to right."""
        place = 0
        for first in sorted(self.nouns):
            if first >= place and (found := self.joined(self.opening(first))):
                place = found.last
                yield found

    def opening(self, first: int) -> int:
        """Return where the item of a noun phrase starts: a participle may stand before it ("processed food")."""
        before = first - 1
        opens = before >= 0 and self.tags[before] is Tag.VERB and self.norms[before].endswith(("ed", "ing"))
        led = before > 0 and (
            self.tags[before - 1] in {Tag.DET, Tag.ADJ, Tag.ADP}
            or self.norms[before - 1] == ":"
            or (self.norms[before - 1] in _BE and self.tags[first] is Tag.NOUN and self.norms[before] not in _GIVING)
        )
        return before if opens and led else first

    def joined(self, place: int) -> Enumeration | None:
        """Join the items from a token on; commas alone make no list."""
        first = self.item(place)
        if first is None:
            return None
        items, closed, whole, asides, more = [first], 0, True, False, False
        link = self.norms[place - 1] if place and self.tags[place - 1] is Tag.ADP else ""
        while joint := self.joint(items[-1].last, link):
            if closed and closed == len(items) and not joint.by_word:
                more = self.item(joint.following) is not None
                break  # "… and two inns, the Anchor and the Swan": another list begins
            item = self.item(joint.following)
            if item is None or (self.has_verb(items[0].first) and self.is_subject(item)):
                break
            items.append(item)
            asides = asides or joint.aside
            if joint.by_word:
                closed, whole = len(items), not asides
        return Enumeration(self.completed(items[:closed]), whole, more) if closed > 1 else None

    def completed(self, items: Sequence[Item]) -> tuple[Item, ...]:
        """Give the last item the phrase that the others have, too: "a mill in Kelm and a dairy *in Vosta*"."""
        *others, last = items
        links = {
            self.norms[place] for item in others for place in range(item.head, item.last) if self.tags[place] is Tag.ADP
        }
        if last.last < self.size and self.norms[last.last] in links and last.last + 1 in self.nouns:
            end = self.nouns[last.last + 1].last
            last = Item(last.first, max(end, self.name_end.get(end - 1, 0)), last.head)
        return (*others, last)

    def item(self, place: int) -> Item | None:
        """Read one item: a noun phrase, a participle before it, and "of …" or what else clearly belongs to it."""
        first = place
        while place < self.size and place not in self.nouns and place - first < _MOST_MODIFIERS:
            participle = self.tags[place] is Tag.VERB and self.norms[place].endswith(("ed", "ing", "en"))
            if self.tags[place] not in _BEFORE_HEADS and not participle:
                return None
            place += 1
        chunk = self.nouns.get(place)
        if chunk is None or self.tags[chunk.head] not in _HEADS:
            return None
        if place > first and self.tags[place - 1] is Tag.VERB and self.tags[place] in {Tag.DET, Tag.NUM, Tag.PRON}:
            return None  # "… and drowned 37 people"
        last = max(chunk.last, self.name_end.get(chunk.last - 1, 0))
        while inner := self.hangs_on(chunk, last):
            last = inner
        return Item(first, last, chunk.head)

    def hangs_on(self, outer: Chunk, last: int) -> int:
        """Return the end of the phrase after a preposition, where it belongs to an item; else 0."""
        if last + 1 >= self.size or self.tags[last] is not Tag.ADP or self.norms[last] in {"between", "as", "than"}:
            return 0
        inner = self.nouns.get(last + 1)
        if inner is None:
            return 0
        end = max(inner.last, self.name_end.get(inner.last - 1, 0))
        joint = self.joint(end)
        following = joint and self.nouns.get(joint.following)
        if not following:
            return end if self.norms[last] == "of" else 0
        return end if self.likeness(outer, following) > self.likeness(inner, following) else 0

    def likeness(self, one: Chunk, other: Chunk) -> int:
        """Count in how many ways two noun phrases are built alike."""
        return sum(left == right for left, right in zip(self.shape(one), self.shape(other), strict=True))

    def shape(self, chunk: Chunk) -> tuple[object, ...]:
        """Say how a noun phrase is built: its opening, whether it is a name, whether it is in the plural."""
        opening = self.norms[chunk.first]
        kind = "a" if opening in _INDEFINITE else "the" if self.tags[chunk.first] in {Tag.DET, Tag.PRON} else ""
        head = self.norms[chunk.head]
        return kind, self.tags[chunk.head] is Tag.NAME, head.endswith("s") and base_of(head) != head

    def joint(self, place: int, link: str = "") -> _Joint | None:
        """Read what stands between two items: a joint, or an aside and a joint; ``link`` may be said again after it."""
        aside = False
        place += place < self.size and self.norms[place] in _SELVES
        if place < self.size and self.norms[place] in _CLOSERS:
            closer = _CLOSERS[self.norms[place]]
            ends = [end for end in range(place, min(self.size, place + _LONGEST_ASIDE)) if self.norms[end] == closer]
            if not ends:
                return None
            place, aside = ends[0] + 1, True
        words = self.joint_words(place)
        if words and words[0] in {",", ";"} and len(words) == 1 and self.is_aside(place + 1):
            end = self.aside_end(place + 1)
            later = self.joint_words(end)
            return _Joint(end + len(later), by_word=True, aside=True) if len(later) > 1 else None
        following = place + len(words)
        if not words:
            return None
        # "from Kelm, from Vosta and from …"
        following += bool(link) and self.norms[following : following + 1] == [link]
        by_word = words[-1] not in {",", ";"}
        if by_word and (end := self.remark_end(following)):
            following, aside = end, True
        return _Joint(following, by_word, aside)

    def remark_end(self, place: int) -> int:
        """Return the end of a short remark between commas: "and, *indirectly*, the mill"; 0 where there is none."""
        if self.norms[place : place + 1] != [","]:
            return 0
        end = next((end for end in range(place + 2, place + _LONGEST_REMARK) if self.norms[end : end + 1] == [","]), 0)
        return end + 1 if end and self.tags[place + 1] in {Tag.ADV, Tag.ADP} else 0

    def joint_words(self, place: int) -> tuple[str, ...]:
        """Return the joint that stands at a token, or nothing."""
        return next((words for words in _JOINTS if tuple(self.norms[place : place + len(words)]) == words), ())

    def is_aside(self, place: int) -> bool:
        """Say whether a participle or a relative word opens an aside here."""
        if place >= self.size:
            return False
        modifies = self.tags[place] is Tag.VERB and place + 1 in self.nouns and self.tags[place + 1] is not Tag.DET
        return self.norms[place] in _RELATIVES or (self.tags[place] is Tag.VERB and not modifies)

    def aside_end(self, place: int) -> int:
        """Return the token of the comma that closes an aside."""
        for end in range(place, min(self.size, place + _LONGEST_ASIDE)):
            if self.norms[end] in {",", ";"}:
                return end
        return self.size

    def has_verb(self, place: int) -> bool:
        """Say whether a verb stands before a token in its clause."""
        while place > 0 and self.norms[place - 1] not in {";", ":", "."}:
            place -= 1
            opens = not place or self.norms[place - 1] in {";", ":", "."}
            describes = opens and self.norms[place].endswith(("ing", "ed")) and place + 1 in self.nouns
            if self.tags[place] in {Tag.VERB, Tag.AUX} and not describes:
                return True
        return False

    def is_subject(self, item: Item) -> bool:
        """Say whether a verb follows an item directly."""
        place = item.last
        while place < self.size and self.tags[place] in {Tag.NUM, Tag.ADV}:
            place += 1
        return place < self.size and self.tags[place] in {Tag.VERB, Tag.AUX}
