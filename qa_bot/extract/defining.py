"""A thing in a sentence to what the sentence says that it is."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.defining import CALLED, COPULAS, HONORIFICS, MEANS
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.model.document import ChunkKind, ClauseKind, Tag

if TYPE_CHECKING:
    from qa_bot.model.document import Chunk, Sentence

_ENDS = frozenset(".;:!?—–()")
_CLAUSE_WORDS = frozenset({"but", "while", "whereas", "although", "though", "because", "so", "when", "if"})
_ARTICLES = frozenset({"a", "an", "the", "one", "another", "its", "his", "her", "their", "our", "any"})
_INDEFINITE = frozenset({"a", "an", "one", "another"})
_INSIDE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.DET, Tag.ADV, Tag.VERB})
_BEFORE_CALLED = frozenset(
    ", which that is are was were now also sometimes often usually commonly locally still then itself has been".split()
)
_CALLED = tuple(tuple(words.split()) for words in CALLED)
_MEANS = tuple(tuple(words.split()) for words in MEANS)
_FOLLOWS = frozenset({"succeeded", "replaced", "followed", "succeeds", "replaces"})
_ACTS = frozenset({"serves", "served", "works", "worked", "acts", "acted"})
_CHOSEN = frozenset({"appointed", "elected", "named", "made", "chosen", "crowned", "promoted", "re-elected"})
_LONGEST, _PAIR = 30, 2
_VERBS = ((Tag.VERB,), (Tag.AUX,))
_LONGEST_ASIDE = 15


class Way(StrEnum):
    """How a text says what something is."""

    APPOSITION = "after a comma"
    TITLE = "before the name"
    COPULA = "after a form of be"
    CALLED = "before «called»"
    MEANS = "after «means»"
    BRACKETS = "in brackets"
    OFFICE = "after «as»"
    RELATIVE = "after «who»"


class Defined(NamedTuple):
    """Tokens ``first`` to ``last`` (exclusive) that say what the thing is, and how they are tied to it."""

    first: int
    last: int
    way: Way


@lru_cache(maxsize=1 << 10)  # the same whatever is asked
def definitions(sentence: Sentence, first: int, last: int) -> tuple[Defined, ...]:
    """Return what a sentence says that the thing at some of its tokens is."""
    reader = _Reader(sentence, first, last)
    readings = (
        reader.apposition,
        reader.several,
        reader.title,
        reader.before_comma,
        reader.copula,
        reader.called,
        reader.means,
        reader.office,
        reader.complement,
        reader.brackets,
        reader.relative,
    )
    found = [read() for read in readings]
    return tuple([one for one in found if one and one.first < one.last])


class _Reader:
    """One sentence with the tokens of the thing in it."""

    def __init__(self, sentence: Sentence, first: int, last: int) -> None:
        self.sentence, self.first, self.last = sentence, first, last
        self.norms = [token.norm for token in sentence.tokens]
        self.tags = sentence.tags
        self.size = len(self.norms)
        self.starts = [token.start for token in sentence.tokens]
        while self.first > 0 and self.norms[self.first - 1] in HONORIFICS:
            self.first -= 1

    def at(self, place: int) -> str:
        """Return the folded word at a place, or nothing beyond the ends."""
        return self.norms[place] if 0 <= place < self.size else ""

    def noun_at(self, first: int) -> Chunk | None:
        """Return the noun phrase that starts at a token."""
        return next((c for c in self.sentence.chunks if c.first == first and c.kind is ChunkKind.NOUN), None)

    def noun_before(self, last: int) -> Chunk | None:
        """Return the noun phrase that ends before a token."""
        return next((c for c in self.sentence.chunks if c.last == last and c.kind is ChunkKind.NOUN), None)

    def opening(self, chunk: Chunk, links: frozenset[str] | set[str] = frozenset({"of"})) -> int:
        """Return where a noun phrase starts, with those that it hangs on by some prepositions."""
        first = chunk.first
        while self.at(first - 1) in links and (before := self.noun_before(first - 1)):
            first = before.first
        return first

    def end(self, place: int) -> int:
        """Return where what starts at a token ends: at a mark, or where another clause begins."""
        depth = 0
        for number in range(place, min(self.size, place + _LONGEST)):
            norm = self.norms[number]
            if norm in _ENDS and not (norm == "." and number + 1 < self.size):
                return number
            if norm == "," and not depth and not self.goes_on(number):
                return number
            if number > place and norm in _CLAUSE_WORDS and self.norms[number - 1] == ",":
                return number - 1
            if (
                number > place
                and norm in {"and", "but", "or"}
                and self.tags[number + 1 : number + 2]
                and self.tags[number + 1] in {Tag.VERB, Tag.AUX, Tag.PRON}
            ):
                return number
        return min(self.size, place + _LONGEST)

    def goes_on(self, comma: int) -> bool:
        """Say whether a list of adjectives or nouns goes on after a comma ("a small, blue, tame bird")."""
        following = self.tags[comma + 1 : comma + 2]
        return bool(following) and following[0] is Tag.ADJ and self.tags[comma - 1] is Tag.ADJ

    def apposition(self) -> Defined | None:
        """Read "the Gull, a fishing boat from Kelm, …"."""
        opening = self.at(self.last + 1)
        if self.at(self.last) != "," or opening not in _ARTICLES:
            return None
        chunk = self.noun_at(self.last + 1)
        named = any(self.tags[place] is Tag.NAME for place in range(self.first, self.last))
        if chunk is None or self.tags[chunk.head] is not Tag.NOUN or not (named or opening in _INDEFINITE):
            return None
        for clause in self.sentence.clauses:
            if clause.kind is ClauseKind.APPOSITION and clause.start == self.starts[self.last + 1]:
                return Defined(self.last + 1, bisect_left(self.starts, clause.end), Way.APPOSITION)
        return None

    def several(self) -> Defined | None:
        """Read "the coulters, small iron blades, cut the soil": no item of a list, since a verb follows."""
        chunk = self.noun_at(self.last + 1) if self.at(self.last) == "," and self.first else None
        if chunk is None or self.tags[chunk.head] is not Tag.NOUN or chunk.last - chunk.first < _PAIR:
            return None
        many = self.norms[self.last - 1].endswith("s") and self.norms[chunk.head].endswith("s")
        closed = self.at(chunk.last) == "," and self.tags[chunk.last + 1 : chunk.last + 2] in _VERBS
        alone = self.at(self.first - 1) not in {",", "and", "or"} and self.at(chunk.first) not in _ARTICLES
        return Defined(chunk.first, chunk.last, Way.APPOSITION) if many and closed and alone else None

    def title(self) -> Defined | None:
        """Read "the geologist Ilse Marren", "king Olaf": words of another kind before a name in its phrase."""
        chunk = next(
            (c for c in self.sentence.chunks if c.first <= self.first < c.last and c.kind is ChunkKind.NOUN), None
        )
        if chunk is None or self.tags[self.last - 1] is not Tag.NAME:
            return None
        last = self.first
        noun = last - 1
        if noun < chunk.first or self.tags[noun] is not Tag.NOUN or self.at(chunk.first) == "'s":
            return None
        if any(self.norms[place] in {"'s", "’s"} for place in range(chunk.first, last)) or chunk.last > self.last:
            return None
        return Defined(chunk.first, last, Way.TITLE)

    def before_comma(self) -> Defined | None:
        """Read "the landowner, Sir Edmund Crake, …"."""
        comma = self.first - 1 - (self.at(self.first - 1) == "the")
        if self.at(comma) != "," or self.tags[self.last - 1] is not Tag.NAME or self.at(self.last) not in {",", "."}:
            return None
        chunk = self.noun_before(comma)
        if chunk is not None and self.at(chunk.first - 1) == "of" and self.tags[chunk.head] is Tag.NAME:
            chunk = self.noun_before(chunk.first - 1)  # "the mayor of Kelm, Ida Ness, …"
        if chunk is None or self.tags[chunk.head] is not Tag.NOUN or self.at(chunk.first) not in _ARTICLES:
            return None
        return Defined(self.opening(chunk), comma, Way.APPOSITION)

    def copula(self) -> Defined | None:
        """Read "a varve is a pair of layers", what stands between commas skipped."""
        before = self.first - 1
        while before >= 0 and self.tags[before] is Tag.DET:
            before -= 1
        if before >= 0 and self.tags[before] in {Tag.ADP, Tag.VERB, Tag.ADJ, Tag.NOUN} and self.at(before) != "that":
            return None
        place = self.past_asides(self.last)
        if self.at(place) not in COPULAS:
            return None
        place += 1
        while place < self.size and self.tags[place] is Tag.ADV:
            if self.norms[place] in NEGATORS:
                return None
            place += 1
        if self.at(place) in NEGATORS or place >= self.size:
            return None
        chunk = self.noun_at(place)
        plain = (
            self.at(place) in _ARTICLES
            or self.norms[self.last - 1].endswith("s")
            or self.at(place - 1).startswith(("remain", "bec"))
        )
        if chunk is None or not plain or self.tags[chunk.head] not in {Tag.NOUN, Tag.NAME, Tag.ADJ}:
            return None
        return Defined(place, self.end(place), Way.COPULA)

    def past_asides(self, place: int) -> int:
        """Skip brackets and what stands between two commas."""
        for opener, closer in ((",", ","), ("(", ")")):
            if self.at(place) == opener:
                ends = [
                    end for end in range(place + 1, min(self.size, place + _LONGEST_ASIDE)) if self.norms[end] == closer
                ]
                place = ends[0] + 1 if ends else place
        return place

    def called(self) -> Defined | None:
        """Read "a pair of layers called a varve"."""
        place = self.first
        while self.at(place - 1) in {"a", "an", "the", '"', "“", "‘", "'"}:
            place -= 1
        for words in _CALLED:
            start = place - len(words)
            if start < 1 or tuple(self.norms[start:place]) != words:
                continue
            while self.at(start - 1) in _BEFORE_CALLED:
                start -= 1
            chunk = self.noun_before(start)
            if chunk and self.tags[chunk.head] is Tag.NOUN:
                return Defined(self.opening(chunk, {"of", "with", "for"}), start, Way.CALLED)
        return None

    def means(self) -> Defined | None:
        """Read "a varve consists of …", "the word means …"."""
        place = self.last
        while self.at(place) in {'"', "”", "’", "'", ","} and place < self.last + 2:
            place += 1
        place = self.past_asides(place)
        for words in _MEANS:
            end = place + len(words)
            if tuple(self.norms[place:end]) == words and end < self.size:
                return Defined(end, self.end(end), Way.MEANS)
        return None

    def office(self) -> Defined | None:
        """Read "Osei succeeded Albright as chief executive", "she was elected mayor", "he works as a baker"."""
        place = self.past_asides(self.last)
        if self.at(place) in _FOLLOWS:
            end = self.end(place)
            links = [number for number in range(place, end) if self.norms[number] == "as"]
            first = links[0] + 1 if links else -1
        elif self.at(place) in _ACTS and self.at(place + 1) == "as":
            first = place + 2
        else:
            chosen = place + 1 + (self.at(place + 1) in {"been", "be"})
            first = chosen + 1 + (self.at(chosen + 1) in {"as", "to"}) if self.at(chosen) in _CHOSEN else -1
        chunk = self.noun_at(first)
        if chunk is None or self.tags[chunk.head] is not Tag.NOUN:
            return None
        last = chunk.last
        while self.at(last) == "of" and (inner := self.noun_at(last + 1)):
            last = inner.last
        return Defined(chunk.first, last, Way.OFFICE)

    def complement(self) -> Defined | None:
        """Read "the largest buyer is the company Marusa": what stands before "is" describes the name after it."""
        chunk = next((c for c in self.sentence.chunks if c.first <= self.first < c.last), None)
        be = (chunk.first if chunk else self.first) - 1
        if (
            chunk is None
            or chunk.last > self.last
            or self.at(be) not in COPULAS
            or self.tags[self.last - 1] is not Tag.NAME
        ):
            return None
        subject = self.noun_before(be)
        if subject is None or self.tags[subject.head] is not Tag.NOUN:
            return None
        first = self.opening(subject, {"of", "in", "at", "for"})
        opens = first == 0 or self.at(first - 1) in {",", ";", ":"}
        return Defined(first, be, Way.COPULA) if opens else None

    def brackets(self) -> Defined | None:
        """Read "operating margin (profit as a share of revenue)" and "Upland Water Board (UWB)"."""
        if self.at(self.last) == "(":
            ends = [end for end in range(self.last, min(self.size, self.last + _LONGEST)) if self.norms[end] == ")"]
            inside = range(self.last + 1, ends[0]) if ends else range(0)
            if len(inside) > 1 and self.tags[inside[0]] in _INSIDE and all(self.tags[p] is not Tag.NUM for p in inside):
                return Defined(inside[0], inside[-1] + 1, Way.BRACKETS)
        if self.at(self.first - 1) == "(" and self.at(self.last) == ")" and self.last == self.first + 1:
            return self.expansion()
        return None

    def expansion(self) -> Defined | None:
        """Return the words before an acronym in brackets whose first letters make it."""
        letters = [letter for letter in self.sentence.tokens[self.first].text.lower() if letter.isalpha()]
        end = start = self.first - 1
        while letters and start > 0 and end - start < 2 * len(letters) + 4:
            start -= 1
            if self.norms[start][0] == letters[-1] and self.tags[start] not in {Tag.DET, Tag.PUNCT}:
                letters.pop()
                if not letters:
                    return Defined(start, end, Way.BRACKETS)
        return None

    def relative(self) -> Defined | None:
        """Read "Maria Fenwick, who founded the firm, …"."""
        if self.at(self.last) != "," or self.at(self.last + 1) not in {"who", "which"}:
            return None
        return Defined(self.last + 2, self.end(self.last + 2), Way.RELATIVE)
