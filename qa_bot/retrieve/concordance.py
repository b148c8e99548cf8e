"""Concordance: where every stem of a corpus stands, how telling it is, and which stems are its near relatives."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.common import COMMON
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.text import stems
from qa_bot.text.relate import SYNONYM, expansions, phrase_at
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qa_bot.model.document import Sentence

# Two words that share so many first letters, and so large a part of the longer, are taken for one family.
_SHORTEST_FAMILY = 5
_FAMILY_SHARE = 0.6
_FAMILY_GRADE = 0.7
_PREFIX = 4
# What a phrase loses against the word that it stands for.
_PHRASE_LOSS = 0.1
# One article says little about how common a word is in general: a word of everyday English weighs this much of
# what its count in the corpus alone would give it.
_EVERYDAY = 0.55
_FLOOR = 0.3
_LINKS = frozenset({"of", "and", "for", "the"})


class Concordance:
    """Token places of all content stems, sentence by sentence."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._places: dict[str, dict[int, list[int]]] = {}
        self._meant: dict[str, dict[int, list[int]]] = {}
        self._phrases: dict[str, set[str]] = {}
        everyday = set()
        for number, sentence in enumerate(sentences):
            self._add_phrases(number, sentence)
            for place, token in enumerate(sentence.tokens):
                if token.is_word and token.norm not in STOPWORDS:
                    self._places.setdefault(token.stem, {}).setdefault(number, []).append(place)
                    if token.norm in COMMON:
                        everyday.add(token.stem)
            for place, words in sentence.stands_for:
                for word in _content(words):
                    self._meant.setdefault(word, {}).setdefault(number, []).append(place)
            for initials, places in _initials(sentence):
                self._meant.setdefault(initials, {}).setdefault(number, []).extend(places)
        self._total = len(sentences)
        self._everyday = frozenset(everyday)
        self._families: dict[str, list[str]] = {}
        self._plain: dict[str, list[str]] = {}
        for stem in self._places:
            self._add_family(stem)
        self._rarest = log(1 + (self._total - 0.5) / 1.5)
        self._relatives: dict[str, tuple[tuple[str, float], ...]] = {}

    def _add_phrases(self, number: int, sentence: Sentence) -> None:
        """Note where a phrase says what one word says; it is kept under its own words, which are no stem."""
        words = [token.stem for token in sentence.tokens]
        for place in range(len(words)):
            if phrase := phrase_at(words, place):
                length, singles = phrase
                key = " ".join(words[place : place + length])
                self._places.setdefault(key, {}).setdefault(number, []).append(place)
                for single in singles:
                    self._phrases.setdefault(single, set()).add(key)

    def _add_family(self, stem: str) -> None:
        """Note under which other forms a stem can be looked up: what it begins with, and without accents and marks."""
        if len(stem) >= _SHORTEST_FAMILY and stem.isalpha():
            self._families.setdefault(stem[:_PREFIX], []).append(stem)
        if (bare := stems.plain(stem)) != stem:
            self._plain.setdefault(bare, []).append(stem)

    def __contains__(self, stem: object) -> bool:
        """Say whether the stem occurs."""
        return stem in self._places

    def places(self, stem: str) -> Mapping[int, Sequence[int]]:
        """Return sentence number -> token places of a stem."""
        return self._places.get(stem, {})

    def meant(self, stem: str) -> Mapping[int, Sequence[int]]:
        """Return sentence number -> places of what stands for a stem: pronouns, short names, names for initials."""
        return self._meant.get(stem, {})

    def weight(self, stem: str, norm: str) -> float:
        """Say how telling a stem is, from about 0.2 (everyday and frequent here) to 1.3 (rare or absent)."""
        number = len(self._places.get(stem, ()))
        idf = log(1 + (self._total - number + 0.5) / (number + 0.5)) if number else self._rarest
        share = min(1.0, idf / self._rarest) if self._rarest > 0 else 1.0
        return (_EVERYDAY if norm in COMMON or stem in self._everyday else 1.0) * (_FLOOR + share)

    def relatives(self, stem: str) -> tuple[tuple[str, float], ...]:
        """Return the stems of the corpus that can stand for a stem, with a grade from 0 to 1, best first."""
        known = self._relatives.get(stem)
        if known is None:
            known = self._relatives[stem] = tuple(self._find_relatives(stem))
        return known

    def _find_relatives(self, stem: str) -> list[tuple[str, float]]:
        """Look a stem up: itself, what is derived from it or means the same, and what begins like it."""
        found = dict.fromkeys(self._spellings(stem), 1.0)
        related = expansions(stem)
        for other, grade in related:
            if other in self._places:
                found.setdefault(other, grade)
        if self._phrases:
            for other, grade in ((stem, 1.0), *related):
                for key in sorted(self._phrases.get(other, ())):
                    found.setdefault(key, min(SYNONYM, grade - _PHRASE_LOSS))
        if len(stem) >= _SHORTEST_FAMILY and stem.isalpha():
            for other in self._families.get(stem[:_PREFIX], ()):
                if other not in found and same_family(stem, other):
                    found[other] = _FAMILY_GRADE
        return list(found.items())

    def _spellings(self, stem: str) -> Sequence[str]:
        """Return a stem as the corpus writes it: "u.n." and "un", "10,000" and "10000"."""
        bare = stems.plain(stem)
        return [other for other in (stem, bare, *self._plain.get(bare, ())) if other in self._places]


def _initials(sentence: Sentence) -> Iterator[tuple[str, list[int]]]:
    """Yield the initials of runs of words with capitals, "BRC" for "Board of River Carriers", with their places."""
    run: list[int] = []
    for place, token in enumerate((*sentence.tokens, None)):
        if token and token.text[0].isupper() and token.norm not in STOPWORDS:
            run.append(place)
        elif not (token and run and token.norm in _LINKS):
            if len(run) > 1:
                yield stems.stem("".join([sentence.tokens[one].norm[0] for one in run])), run
            run = []


def _content(words: str) -> Iterator[str]:
    """Yield the stems of what a pronoun or a short name stands for."""
    for token in read_tokens(words):
        if token.is_word and token.norm not in STOPWORDS:
            yield token.stem


def same_family(one: str, other: str) -> bool:
    """Say whether two stems share so much of their beginning that one is derived from the other ("explor-ation")."""
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared >= _SHORTEST_FAMILY and shared >= _FAMILY_SHARE * max(len(one), len(other))
