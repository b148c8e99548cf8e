"""What the words of a yes/no question can be met by: themselves, their kin, other forms of a name, the topic."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.polarity import PARTS_OF_PLACES
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.polar_case import Case
    from qa_bot.model.document import Sentence, Token
    from qa_bot.question.claim import Claim

_KIN, _SYNONYM = 0.7, 0.6
_BACK = 3
_MOST = frozenset({"most", "majority", "mostly", "mainly"})


class Meaning:
    """The words of one claim and what they can be met by in one corpus."""

    def __init__(self, claim: Claim, view: View) -> None:
        self.claim = claim
        self.view = view
        self._asked = {
            name.key: frozenset(t.stem for t in view.question.tokens if name.start <= t.start < name.end)
            for name in view.question.names
        }
        self._named: dict[int, frozenset[str]] = {}
        self._elsewhere: set[int] = set()
        self._read: set[int] = set()
        relatives = {token.stem: view.corpus.concordance.relatives(token.stem) for token in claim.content}
        self.kin: dict[str, frozenset[str]] = {
            word: frozenset(s for s, grade in found if grade >= _SYNONYM) for word, found in relatives.items()
        }
        self.near_kin = {word: frozenset(s for s, grade in found if grade >= _KIN) for word, found in relatives.items()}
        for token in claim.content:
            if token.norm in _MOST:
                self.kin[token.stem] |= {"most", "major"}

    def read_names(self, match: Match) -> None:
        """Note which names of the sentence and of those before it stand for one of the question's under other words."""
        for place in range(max(0, match.place - _BACK), match.place + 1):
            if place in self._read:
                continue
            self._read.add(place)
            sentence = self.view.corpus.sentences[place]
            for name in sentence.names:
                if name.key in self._asked:
                    self._named[name.start] = self._asked[name.key]
            self._elsewhere.update(start for part, start in _parts_of_places(sentence) if part not in self.kin)

    def met(self, wanted: Iterable[Token], tokens: Iterable[Token]) -> int:
        """Return 1 + the number of words met by kin only, synonyms twice, or 0 where one is not met at all."""
        return self.met_by(wanted, self.stems(tokens))

    def stems(self, tokens: Iterable[Token]) -> set[str]:
        """Return the stems that some tokens say, under the question's names for things."""
        usable = [*self._usable(tokens)]
        have = {token.stem for token in usable}
        if self._named:
            for token in usable:
                have.update(self._named.get(token.start, ()))
        return have

    def met_by(self, wanted: Iterable[Token], have: set[str]) -> int:
        """Do the same for stems."""
        kin = 0
        for token in wanted:
            if token.stem in have:
                continue
            if have.isdisjoint(self.kin.get(token.stem, ())):
                return 0
            kin += 1 + have.isdisjoint(self.near_kin.get(token.stem, ()))
        return 1 + kin

    def _usable(self, tokens: Iterable[Token]) -> Iterable[Token]:
        """Leave out what belongs to another place: the "Virginia" of "West Virginia"."""
        return (token for token in tokens if token.start not in self._elsewhere) if self._elsewhere else tokens

    def near(self, wanted: Sequence[Token], case: Case) -> bool:
        """Say whether some words are said in the sentence or shortly before."""
        return not wanted or self.said_before(wanted, case) >= 0

    def said_before(self, wanted: Sequence[Token], case: Case) -> int:
        """Return the sentence of the paragraph, this one or up to two before, that holds some words, or -1."""
        sentences, sentence, place = self.view.corpus.sentences, case.match.sentence, case.match.place
        for other in range(place, max(-1, place - _BACK), -1):
            same = sentences[other].document is sentence.document and sentences[other].paragraph == sentence.paragraph
            if same and self.met(wanted, sentences[other].tokens):
                return other
        return -1

    def opened(self, match: Match, subject: Sequence[Token]) -> int:
        """Return the first sentence of the document, headings left out, if it is about some words, or -1."""
        sentences = self.view.corpus.sentences
        place = match.place - match.sentence.index
        while place < match.place and sentences[place].is_heading:
            place += 1
        first = sentences[place]
        doer = next((one.subject for one in first.predicates if one.subject is not None), None)
        if doer is None or place == match.place:
            return -1
        chunk = first.chunks[doer]
        return place if self.met(subject, first.tokens[chunk.first : chunk.last]) else -1

    def topic(self, match: Match) -> frozenset[str]:
        """Return the stems of the document's title, or of its first heading."""
        title = match.sentence.document.title
        if title:
            return _stems_of(title)
        first = match.place - match.sentence.index
        return self.view.corpus.stems[first] if self.view.corpus.sentences[first].is_heading else frozenset()


@lru_cache(maxsize=1 << 10)
def _parts_of_places(sentence: Sentence) -> tuple[tuple[str, int], ...]:
    """Return the stems of words like "West" before a name, with where the name starts."""
    return tuple(
        (one.stem, other.start)
        for one, other in pairwise(sentence.tokens)
        if one.norm in PARTS_OF_PLACES and one.text[0].isupper() and other.text[0].isupper()
    )


@lru_cache(maxsize=64)
def _stems_of(title: str) -> frozenset[str]:
    """Return the stems of a title's words."""
    return frozenset(token.stem for token in read_tokens(title))
