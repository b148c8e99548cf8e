"""Sentences to reported speech: who says what, in "X said that …", "…, according to X" and "“…,” said X"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.speech import MARKED_SPEECH, PLAIN_SPEECH
from qa_bot.model.document import ChunkKind, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.model.document import Predicate, Sentence

_OPENING_QUOTES = {"“": "”", '"': '"', "«": "»"}
_STOPS = frozenset({".", ";", "!", "?"})
_MARKS = frozenset({",", ".", ":", ";", "”", '"', "»", "!", "?"})
_ASIDE = frozenset({",", "(", "—"})
_SAYING_WHAT = frozenset({"that", ":", "whether"})
_LINKS = frozenset({"of", "against", "for"})
_LEAST = 2
_LONG_NAME = 6
_VIEWS = frozenset({"view", "opinion", "eyes", "judgement", "judgment", "words", "estimation"})
_OWNERS = frozenset({"his", "her", "its", "their"})


class Reported(NamedTuple):
    """Who says what: token ranges, the last exclusive.

    Attributes:
        speaker: the one who says so.
        said: what is said, without "that" and quotation marks.
        verb: base form of the verb of saying; "say" for "according to".
        quoted: whether it is said in just these words.
    """

    speaker: tuple[int, int]
    said: tuple[int, int]
    verb: str
    quoted: bool


def read_reported(sentence: Sentence) -> tuple[Reported, ...]:
    """Return what a sentence reports, nothing where somebody speaks whom it does not name."""
    if not sentence.tags:
        return ()
    reader = _Reader(sentence)
    return tuple(dict.fromkeys([*reader.according(), *reader.views(), *reader.quotations(), *reader.clauses()]))


class _Reader:
    """One sentence while its speakers are found."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.norms = [token.norm for token in sentence.tokens]
        self.tags = sentence.tags
        self.size = len(self.norms)
        self.nouns = {c.first: c for c in sentence.chunks if c.kind is ChunkKind.NOUN}
        self.ends = {c.last: c for c in self.nouns.values()}
        self.quotes = tuple(self.read_quotes())

    def read_quotes(self) -> Iterator[tuple[int, int]]:
        """Yield what stands between quotation marks, a quotation that the sentence leaves open included."""
        opening = -1
        for place, token in enumerate(self.sentence.tokens):
            if opening >= 0 and token.text == _OPENING_QUOTES[self.sentence.tokens[opening].text]:
                yield opening + 1, place
                opening = -1
            elif opening < 0 and token.text in _OPENING_QUOTES:
                opening = place
        if opening >= 0:
            yield opening + 1, self.size

    def phrase(self, first: int) -> int:
        """Return the end of a noun phrase that starts at a token, with what hangs on it; 0 where none starts."""
        chunk = self.nouns.get(first)
        last = chunk.last if chunk else 0
        while last and last < self.size and self.tags[last] is Tag.ADP and (inner := self.nouns.get(last + 1)):
            last = inner.last
        return last

    def with_name(self, end: int) -> int:
        """Take in the name that follows a description between commas: "the chair, Ida Ness, …"."""
        if 0 < end < self.size - 1 and self.norms[end] == "," and self.tags[end + 1] is Tag.NAME:
            last = self.phrase(end + 1)
            return last if last and self.norms[last : last + 1] == [","] else end
        return end

    def stop(self, first: int) -> int:
        """Return where a sentence or its half ends after a token."""
        return next(
            (place for place in range(first, self.size) if self.norms[place] in _STOPS and place > first), self.size
        )

    def trimmed(self, first: int, last: int) -> tuple[int, int]:
        """Return a range of tokens without the marks at its ends."""
        while first < last and self.norms[first] in _MARKS | {"“"}:
            first += 1
        while last > first and self.norms[last - 1] in _MARKS:
            last -= 1
        return first, last

    def according(self) -> Iterator[Reported]:
        """Read "according to X, …", "… , according to X", "in the words of X"."""
        for place in range(self.size - 2):
            if self.norms[place : place + 2] != ["according", "to"]:
                continue
            end = self.with_name(self.phrase(place + 2))
            if not end:
                continue
            if place == 0 or self.norms[place - 1] in _STOPS:
                said = self.trimmed(end, self.stop(end))
            else:
                first = place
                while first > 0 and self.norms[first - 1] not in _STOPS:
                    first -= 1
                said = self.trimmed(first, place)
            if said[1] - said[0] >= _LEAST:
                yield Reported((place + 2, end), said, "say", quoted=False)

    def views(self) -> Iterator[Reported]:
        """Read "in her view, …", "in Lund's opinion …"."""
        for place in range(1, self.size - 3):
            if self.norms[place] not in _VIEWS:
                continue
            first = place - 1
            while first > 0 and self.norms[first - 1] != "in" and place - first < _LONG_NAME:
                first -= 1
            owned = self.norms[place - 1] in _OWNERS or self.norms[place - 1] in {"'s", "’s", "'"}
            if first < 1 or self.norms[first - 1] != "in" or not owned:
                continue
            said = self.trimmed(place + 1, self.stop(place + 1))
            last = place - (self.norms[place - 1] not in _OWNERS)
            if said[1] - said[0] >= _LEAST and first < last:
                yield Reported((first, last), said, "think", quoted=False)

    def quotations(self) -> Iterator[Reported]:
        """Read "“…,” said X", "“…,” X said" and "X said: “…”"."""
        for first, last in self.quotes:
            after = min(last + 1, self.size)
            while after < self.size and self.norms[after] == ",":
                after += 1
            for verb in (after, self.phrase(after)):
                base = self.speech(verb)
                if not base:
                    continue
                speaker = (after, verb) if verb > after else (verb + 1, self.phrase(verb + 1))
                if speaker[0] < speaker[1]:
                    yield Reported(speaker, self.trimmed(first, last), base, quoted=True)
            before = first - 2
            while before > 0 and self.norms[before] in {",", ":"}:
                before -= 1
            if before > 0 and (base := self.speech(before)) and (sayer := self.subject(before)):
                yield Reported(sayer, self.trimmed(first, last), base, quoted=True)

    def speech(self, place: int) -> str:
        """Return the base form of the verb of saying at a token, or ""."""
        if not 0 <= place < self.size or self.tags[place] not in {Tag.VERB, Tag.NOUN}:
            return ""
        base = "find" if self.norms[place] == "found" else base_of(self.norms[place])
        return base if base in PLAIN_SPEECH or base in MARKED_SPEECH else ""

    def subject(self, verb: int) -> tuple[int, int] | None:
        """Return the phrase before a verb of saying: its own helpers, and what stands between commas, skipped."""
        place = verb
        while place > 0 and self.tags[place - 1] in {Tag.AUX, Tag.ADV, Tag.PART}:
            place -= 1
        if place > 1 and self.norms[place - 1] == "," and self.norms[verb].endswith("ing"):
            place -= 1  # "the mayor, warning that …, left"
        elif place > 0 and self.norms[place - 1] == ",":
            opening = next((p for p in range(place - 2, 0, -1) if self.norms[p] in _ASIDE), 0)
            if opening and opening in self.ends:
                return self.ends[opening].first, place - 1
        chunk = self.ends.get(place)
        if chunk is None:
            return None
        first = self.past_examples(chunk.first)
        while first > 1 and self.tags[first - 1] is Tag.ADP and (outer := self.ends.get(first - 1)):
            first = outer.first
        return first, place

    def shared(self, predicate: Predicate) -> tuple[int, int] | None:
        """Return the phrase that is the subject of another verb before: "*the mayor* left and said that …"."""
        if predicate.subject is None or self.norms[predicate.verb - 1] not in {"and", "but"}:
            return None
        chunk = self.sentence.chunks[predicate.subject]
        return (chunk.first, chunk.last) if chunk.last < predicate.verb else None

    def past_examples(self, first: int) -> int:
        """Return where the phrase starts that a speaker is an example of: "*opponents* such as the union say"."""
        link = first - 2 if self.norms[max(0, first - 2) : first] == ["such", "as"] else first - 1
        if link > 0 and self.norms[link] in {"such", "like", "including"} and (outer := self.ends.get(link)):
            return outer.first
        return first

    def clauses(self) -> Iterator[Reported]:
        """Read "X says that …", "X warned: …", "X believes prices fell", "X warned of a drought"."""
        for predicate in self.sentence.predicates:
            verb = predicate.verb
            base = self.speech(verb)
            if (
                not base
                or base == "call"
                or predicate.passive
                or predicate.negated
                or any(first <= verb < last for first, last in self.quotes)
            ):
                continue
            speaker = self.subject(verb) or self.shared(predicate)
            after = verb + 1
            while after < self.size and self.tags[after] is Tag.ADV:
                after += 1
            beyond = self.phrase(after + 1) if after < self.size and self.tags[after] is Tag.ADP else 0
            if 0 < beyond < self.size and self.norms[beyond] == "that":
                after = beyond  # "warned in May that …"
            if speaker is None or after >= self.size:
                continue
            opened = self.norms[after] in _SAYING_WHAT
            if not opened and not self.clause_follows(after) and not self.says_of(base, after):
                continue
            said = self.trimmed(after + opened, self.end(verb, after))
            if said[1] - said[0] >= _LEAST:
                yield Reported(speaker, said, base, quoted=False)

    def end(self, verb: int, first: int) -> int:
        """Return where what is said ends: with the aside where the verb stands in one, else with the sentence."""
        if self.norms[verb].endswith("ing") and self.norms[verb - 1] == ",":
            return next((place for place in range(first, self.size) if self.norms[place] in {",", *_STOPS}), self.size)
        but = [place - 1 for place in range(first + 2, self.size) if self.norms[place - 1 : place + 1] == [",", "but"]]
        return min([self.stop(first), *but])

    def clause_follows(self, place: int) -> bool:
        """Say whether a noun phrase with a verb follows: "said prices rose"."""
        end = self.phrase(place)
        return 0 < end < self.size and self.tags[end] in {Tag.VERB, Tag.AUX} and not self.norms[end].endswith("ing")

    def says_of(self, base: str, place: int) -> bool:
        """Say whether what a verb of saying takes follows: "warned of a drought", "denied it", "claims to be ill"."""
        if self.norms[place] == "to":
            return place + 1 < self.size and self.tags[place + 1] in {Tag.VERB, Tag.AUX}
        return base in MARKED_SPEECH and (self.norms[place] in _LINKS or place in self.nouns)
