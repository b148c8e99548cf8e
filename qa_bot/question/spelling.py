"""Typos in questions, read as the words of the documents that they must have meant. Numbers are never touched.

A word is mended only when it is no word of the documents, no English word that the lexicons know and no known name,
and when one word of the documents, and only one, is a single slip away: a letter too many, too few, wrong, or two
letters in each other's place (Damerau, "A technique for computer detection and correction of spelling errors",
1964). Candidates are found by deletions, as SymSpell finds them, so the size of the vocabulary does not matter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import known
from qa_bot.extract.gazetteer import ENTRIES
from qa_bot.lexicon.en.question_words import AUXILIARIES, WH
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.text.stems import plain, stem
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from qa_bot.model.document import Token

# Shorter words have too many neighbours: "tade" may be trade, made or tide.
_SHORTEST = 5
# A capital makes it a name, and names one letter apart are two names: only long ones are mended.
_SHORTEST_NAME = 7


class Speller:
    """Knows the words of a corpus and mends questions with them."""

    def __init__(self, vocabulary: Collection[str]) -> None:
        self._stems = frozenset(stem(word) for word in vocabulary)
        self._by_deletion: dict[str, set[str]] = {}
        for word in sorted(vocabulary):
            if len(word) >= _SHORTEST and word.isalpha():
                bare = plain(word)
                for shorter in (bare, *deletions(bare)):
                    self._by_deletion.setdefault(shorter, set()).add(word)

    def mend(self, text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return the text with its typos mended, and the (as typed, as read) pairs."""
        mended, pairs, last = [], [], 0
        tokens = read_tokens(text)
        for place, token in enumerate(tokens):
            if token.start < last:
                continue
            read, end = self._as_one(tokens, place) or (self._reading(token, first=place == 0), token.end)
            if read:
                if token.text[0].isupper() and place:
                    read = read[0].upper() + read[1:]
                mended += [text[last : token.start], read]
                pairs.append((text[token.start : end], read))
                last = end
        return "".join((*mended, text[last:])), tuple(pairs)

    def _as_one(self, tokens: Sequence[Token], place: int) -> tuple[str, int] | None:
        """Return the word that the documents write in one and a question in two ("gun powder"), and where it ends."""
        parts = [token for token in tokens[place : place + 3] if token.norm != "-"][:2]
        word = "".join(token.norm for token in parts)
        if stem(word) not in self._stems or all(token.stem in self._stems for token in parts):
            return None
        return None if any(not token.is_word or token.norm in STOPWORDS for token in parts) else (word, parts[-1].end)

    def _reading(self, token: Token, *, first: bool) -> str | None:
        """Return the word that a token must have meant, or None where it may stand."""
        word = token.norm
        capital = token.text[0].isupper() and not first
        if len(word) < (_SHORTEST_NAME if capital else _SHORTEST) or not word.isalpha():
            return None
        if token.stem in self._stems or word in STOPWORDS or word in WH or word in AUXILIARIES:
            return None
        if known(word) or word in ENTRIES:
            return None
        bare = plain(word)  # an accent left out is no slip
        found = {other for shorter in (bare, *deletions(bare)) for other in self._by_deletion.get(shorter, ())}
        near = sorted(other for other in found if bare == plain(other) or one_slip(bare, plain(other)))
        # "exports" and "export" are one reading; two different words are none.
        return near[0] if len({stem(other) for other in near}) == 1 else None


def deletions(word: str) -> Iterator[str]:
    """Yield the word with each of its letters left out."""
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


def one_slip(one: str, other: str) -> bool:
    """Say whether two words are one insertion, deletion, substitution or transposition apart.

    >>> one_slip("bilatral", "bilateral"), one_slip("trdae", "trade"), one_slip("tirade", "trade")
    (True, True, True)
    >>> one_slip("exports", "experts"), one_slip("export", "expired")
    (True, False)
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, other_rest = one[start:], other[start:]
    if len(one) != len(other):
        longer, shorter = (rest, other_rest) if len(one) > len(other) else (other_rest, rest)
        return longer[1:] == shorter
    return rest[1:] == other_rest[1:] or (rest[2:] == other_rest[2:] and rest[:2] == other_rest[1::-1])
