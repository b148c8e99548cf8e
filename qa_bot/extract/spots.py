"""Sentences to spots: every span that could answer something, cut as a person would cut it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.spot import Form, Spot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.model.document import Sentence

_ARTICLES = frozenset({"a", "an", "the"})
_STOPS = frozenset(',;:()[]—–.!?"“”…/')
_BREAKS = frozenset(";:()[]—–.!?…")
_QUOTES = {'"': '"', "“": "”", "«": "»", "‘": "’"}
_LONGEST = 24
_MOST_JOINED = 5
_LONGEST_MODIFIED = 7
_NEAR = 2
_SIMPLE = (Form.PERIOD, Form.QUANTITY, Form.NAME, Form.QUOTED, Form.NOUN, Form.MODIFIER, Form.ADJECTIVE, Form.CLAUSE,
           Form.PHRASE, Form.VERB)  # fmt: skip
_RANK = {form: rank for rank, form in enumerate(_SIMPLE)}


def read_spots(sentence: Sentence) -> tuple[Spot, ...]:
    """Return the spots of a sentence in order, each span once, under its most telling form."""
    kept: dict[tuple[int, int], Spot] = {}
    for spot in _Reader(sentence).spots():
        key = (spot.first, spot.last)
        if key not in kept or _RANK[spot.form] < _RANK[kept[key].form]:
            kept[key] = spot
    return tuple(kept[key] for key in sorted(kept))


class _Reader:
    """One sentence with what all kinds of spots look up."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.norms = [token.norm for token in sentence.tokens]
        self.tags = sentence.tags or (Tag.OTHER,) * len(self.tokens)
        self.content = [token.is_word and token.norm not in STOPWORDS for token in sentence.tokens]
        self.starts = [token.start for token in sentence.tokens]
        self.nouns = tuple(chunk for chunk in sentence.chunks if chunk.kind is ChunkKind.NOUN)

    def spots(self) -> Iterator[Spot]:
        """Yield the spots of all kinds."""
        yield from self.facts()
        yield from self.nouns_joined()
        yield from self.modifiers()
        yield from self.adjectives()
        yield from self.verbs()
        yield from self.clauses()
        yield from self.quoted()

    def spot(self, first: int, last: int, form: Form, head: int, joins: str = "", fact: int = -1) -> Iterator[Spot]:
        """Yield a spot without the articles and marks around it, unless nothing is left or it is too long."""
        bare = form is not Form.CLAUSE
        while first < last and (self.norms[first] in _STOPS or (bare and self.norms[first] in _ARTICLES)):
            first += 1
        while last > first and self.norms[last - 1] in _STOPS:
            last -= 1
        words = sum(self.content[first:last])
        if first == last or (not words and form not in {Form.QUANTITY, Form.PERIOD}):
            return
        left, right = first - 1, last
        while left >= 0 and not self.content[left]:
            left -= 1
        while right < len(self.tokens) and not self.content[right]:
            right += 1
        yield Spot(first, last, form, min(max(head, first), last - 1), joins, left, right, words, fact)

    def token_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the tokens that a span of characters covers."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)

    def facts(self) -> Iterator[Spot]:
        """Yield names, periods and quantities, the latter with and without hedge and unit."""
        for fact, name in enumerate(self.sentence.names):
            first, last = self.token_span(name.start, name.end)
            yield from self.spot(first, last, Form.NAME, last - 1, fact=fact)
        for fact, period in enumerate(self.sentence.periods):
            first, last = self.token_span(*period.span)
            yield from self.spot(first, last, Form.PERIOD, last - 1, fact=fact)
        for fact, quantity in enumerate(self.sentence.quantities):
            first, last = self.token_span(*quantity.span)
            yield from self.spot(first, last, Form.QUANTITY, first, fact=fact)
            bare = first
            while bare < last and self.tags[bare] is Tag.NUM:
                bare += 1
            if first < bare < last:
                yield from self.spot(first, bare, Form.QUANTITY, first, "bare", fact)
            hedged, end = self.token_span(*quantity.words)
            if hedged < first:
                yield from self.spot(hedged, max(end, last), Form.QUANTITY, first, "hedged", fact)

    def nouns_joined(self) -> Iterator[Spot]:
        """Yield each noun phrase alone, joined with the next ones, after its preposition, and to the clause's end."""
        for number, chunk in enumerate(self.nouns):
            prep = chunk.first - 1
            led = prep >= 0 and self.tags[prep] in {Tag.ADP, Tag.SUB} and self.norms[prep] != "of"
            ends = [(chunk.last, "")]
            ends += self.joined(number)
            rest = self.clause_end(ends[-1][0])
            if rest > ends[-1][0] and rest - chunk.first <= _LONGEST:
                ends.append((rest, "rest"))
            for last, joins in ends:
                yield from self.spot(chunk.first, last, Form.NOUN, chunk.head, joins)
                if led:
                    yield from self.spot(prep, last, Form.PHRASE, chunk.head, joins)

    def joined(self, number: int) -> list[tuple[int, str]]:
        """List the ends that a noun phrase can have when the phrases after it are joined to it, nearest first."""
        ends: list[tuple[int, str]] = []
        joins = ""
        for one, other in zip(self.nouns[number:], self.nouns[number + 1 : number + _MOST_JOINED], strict=False):
            link = self.norms[one.last : other.first]
            if other.last - self.nouns[number].first > _LONGEST:
                break
            if link == ["of"]:
                kind = "of"
            elif len(link) == 1 and self.tags[one.last] in {Tag.ADP, Tag.PART}:
                kind = "prep"
            elif link in (["and"], ["or"], ["&"], [",", "and"], [",", "or"], ["as", "well", "as"]):
                kind = "list" if joins == "list" else "and"
            elif link == [","]:
                joins = "list"
                continue
            else:
                break
            joins = kind if not joins or joins == kind or kind in {"prep", "list"} else joins
            ends.append((other.last, "list" if joins == "list" else kind if not ends else joins))
        return ends

    def clause_end(self, start: int) -> int:
        """Return the token after the last of the clause that a token stands in: at a mark, or a conjunct verb."""
        for place in range(start, len(self.tokens)):
            if self.norms[place] in _STOPS:
                return place
        return len(self.tokens)

    def modifiers(self) -> Iterator[Spot]:
        """Yield what stands before the head of a noun phrase: "*steam* engine", "*red brick* house"."""
        for chunk in self.nouns:
            if chunk.last - chunk.first > _LONGEST_MODIFIED:
                continue
            opening = chunk.first
            while opening < chunk.head and self.tags[opening] in {Tag.DET, Tag.PRON}:
                opening += 1
            for first in range(opening, chunk.head):
                for last in {first + 1, chunk.head}:
                    yield from self.spot(first, last, Form.MODIFIER, last - 1)
            if opening > chunk.first and self.norms[chunk.first] not in _ARTICLES:
                yield from self.spot(opening, chunk.last, Form.NOUN, chunk.head)

    def adjectives(self) -> Iterator[Spot]:
        """Yield adjectives that stand outside noun phrases, with their adverbs and what they are joined to."""
        inside = {place for chunk in self.nouns for place in range(chunk.first, chunk.last)}
        place = 0
        while place < len(self.tokens):
            if self.tags[place] is not Tag.ADJ or place in inside:
                place += 1
                continue
            first, last = place, place + 1
            while first > 0 and self.tags[first - 1] is Tag.ADV and first - 1 not in inside:
                first -= 1
            yield from self.spot(first, last, Form.ADJECTIVE, place)
            while last + 1 < len(self.tokens) and (
                self.norms[last] in {"and", "or", ","} and self.tags[last + 1] is Tag.ADJ
            ):
                last += 2
            if last > place + 1:
                yield from self.spot(first, last, Form.ADJECTIVE, place)
            end = self.clause_end(last)
            if end > last and end - first <= _LONGEST:
                yield from self.spot(first, end, Form.ADJECTIVE, place, "rest")
            place = last

    def verbs(self) -> Iterator[Spot]:
        """Yield verbs with what follows them, to the next noun phrase's end and to the clause's."""
        for chunk in self.sentence.chunks:
            if chunk.kind is not ChunkKind.VERB:
                continue
            following = bisect_left([noun.first for noun in self.nouns], chunk.last)
            ends = {self.clause_end(chunk.last)}
            if following < len(self.nouns) and self.nouns[following].first - chunk.last <= _NEAR:
                ends.add(self.nouns[following].last)
                ends.update(end for end, _ in self.joined(following))
            for last in ends:
                if last - chunk.head <= _LONGEST:
                    yield from self.spot(chunk.head, last, Form.VERB, chunk.head, "" if last < max(ends) else "rest")
            yield from self.spot(chunk.head, chunk.head + 1, Form.VERB, chunk.head, "bare")

    def clauses(self) -> Iterator[Spot]:
        """Yield marked clauses, without and with their marker."""
        for fact, clause in enumerate(self.sentence.clauses):
            first, last = self.token_span(clause.start, clause.end)
            if last - first <= 2 * _LONGEST:
                yield from self.spot(first, last, Form.CLAUSE, first, clause.kind.value, fact)

    def quoted(self) -> Iterator[Spot]:
        """Yield what stands between quotation marks."""
        opening = None
        for place, norm in enumerate(token.text for token in self.tokens):
            if opening is not None and norm == _QUOTES[self.tokens[opening].text]:
                if place > opening + 1:
                    yield from self.spot(opening + 1, place, Form.QUOTED, place - 1)
                opening = None
            elif norm in _QUOTES:
                opening = place
