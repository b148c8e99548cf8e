"""Stems to related stems: derivations, synonyms, opposites, and phrases that say what one word says."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.adjective_synonyms import ADJECTIVE_GROUPS, ADVERB_GROUPS
from qa_bot.lexicon.en.antonyms import OPPOSITES
from qa_bot.lexicon.en.countries import COUNTRIES
from qa_bot.lexicon.en.demonyms import COMBINING_FORMS
from qa_bot.lexicon.en.derivations import FAMILIES
from qa_bot.lexicon.en.kinds import CLOSED_KINDS, CLOSED_LISTS, NAMED_BY_MEMBERS
from qa_bot.lexicon.en.many_senses import MANY_SENSES
from qa_bot.lexicon.en.members import MEMBERS
from qa_bot.lexicon.en.noun_synonyms import NOUN_GROUPS
from qa_bot.lexicon.en.number_words import ORDINALS, SMALL, TENS
from qa_bot.lexicon.en.phrases import PHRASES
from qa_bot.lexicon.en.verb_synonyms import VERB_GROUPS
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SAME = 1.0
DERIVED = 0.8
SYNONYM = 0.6
# A synonym of a derivation, or the other way round ("perish" and "death"): on running text hardly better than chance.
REMOTE = 0.35
# A synonym of a word of many senses ("run", "form"): the one sense is seldom meant, and nothing beyond it.
VAGUE = 0.4
# A member of an asked kind ("spear" for "weapon"); a kind does not stand for its members.
KIND = 0.4


def related(left: str, right: str) -> float:
    """Return how near two stems are in meaning: 1 the same, 0.8 derived, 0.6 synonyms, 0.35 both, 0 unrelated.

    Synonyms of words of many senses are graded lower, and what is of the kind that the left one names.
    """
    return SAME if left == right else _grades(left).get(right, 0.0)


@lru_cache(maxsize=1 << 14)
def expansions(word: str) -> tuple[tuple[str, float], ...]:
    """Return the stems related to a stem with their grades, nearest first; itself not among them."""
    return tuple(sorted(_grades(word).items(), key=lambda item: (-item[1], item[0])))


def opposed(left: str, right: str) -> bool:
    """Say whether two stems are opposites ("import" and "export")."""
    return right in _opposites().get(left, ())


def opposites(word: str) -> frozenset[str]:
    """Return the stems of the opposites of a stem."""
    return _opposites().get(word, frozenset())


def phrase_at(stems: Sequence[str], place: int) -> tuple[int, tuple[str, ...]] | None:
    """Return the length of the phrase that starts at a place and the stems that say the same, if there is one.

    >>> phrase_at([stem(word) for word in "it was wiped out in".split()], 2)
    (2, ('destroy', 'extermin', 'erad', 'kill'))
    """
    for words, singles in _phrases().get(stems[place], ()):
        if tuple(stems[place : place + len(words)]) == words:
            return len(words), singles
    return None


@lru_cache(maxsize=1 << 14)
def _grades(word: str) -> dict[str, float]:
    """Grade everything related to a stem."""
    families = _members(word, _derivations())
    synonyms = _members(word, _synonyms())
    vague = _vague()
    grades: dict[str, float] = {}
    for near, groups in ((families, _synonyms()), (synonyms, _derivations())):
        for other in near:
            for far in _members(other, groups):
                if vague.isdisjoint((word, other, far)):
                    grades[far] = REMOTE
    for other in synonyms:
        grades[other] = SYNONYM if vague.isdisjoint((word, other)) else VAGUE
    grades.update(dict.fromkeys(families, DERIVED))
    for other in _of_kind().get(word, ()):
        grades.setdefault(other, KIND)
    grades.pop(word, None)
    for other in opposites(word):
        grades.pop(other, None)
    return grades


def _members(word: str, groups: Mapping[str, set[str]]) -> set[str]:
    """Return everything that shares a group with a stem."""
    return groups[word] - {word} if word in groups else set()


def _read(*tables: str) -> dict[str, set[str]]:
    """Read tables of groups: stem -> all that share a group with it, itself among them."""
    groups: dict[str, set[str]] = {}
    for table in tables:
        for entry in table.replace("\n", ";").split(";"):
            head, colon, others = entry.partition(":")
            if colon:
                first = stem(head.strip())
                for other in map(stem, others.split()):
                    groups.setdefault(first, set()).add(other)
                    groups.setdefault(other, set()).add(first)
            else:
                _add(groups, entry.split())
    return groups


def _add(groups: dict[str, set[str]], words: Iterable[str]) -> None:
    """Add a group to every one of its stems."""
    group = set(map(stem, words))
    for word in group:
        groups.setdefault(word, set()).update(group)


@cache
def _vague() -> frozenset[str]:
    """Return the stems of the words of many senses."""
    return frozenset(stem(word) for word in MANY_SENSES)


@cache
def _synonyms() -> Mapping[str, set[str]]:
    """Read the groups of synonyms."""
    return _read(VERB_GROUPS, NOUN_GROUPS, ADJECTIVE_GROUPS, ADVERB_GROUPS)


@cache
def _derivations() -> Mapping[str, set[str]]:
    """Read the families, and those of countries with their adjectives and peoples."""
    groups = _read(FAMILIES)
    for line in COUNTRIES.strip().splitlines():
        key, others, adjectives, _ = line.split("|")
        words = [word for word in (key, *others.split(";"), *adjectives.split(";")) if word and " " not in word]
        words.extend(form for form, country in COMBINING_FORMS.items() if country == key)
        _add(groups, words)
    for word, number in (*SMALL.items(), *TENS.items()):
        _add(groups, (word, str(number)))
    for word, number in ORDINALS.items():
        _add(groups, (word, f"{number}{_ordinal_ending(number)}"))
    return groups


@cache
def _of_kind() -> dict[str, frozenset[str]]:
    """Read what is of a kind: stem of the kind's noun -> stems of its members."""
    kinds: dict[str, frozenset[str]] = {}
    for noun in NAMED_BY_MEMBERS:
        members = frozenset(stem(word) for word in CLOSED_LISTS[CLOSED_KINDS[noun]])
        kinds[stem(noun)] = members - {stem(noun)}
    for line in MEMBERS.strip().splitlines():
        nouns, _, words = line.partition(":")
        members = frozenset(stem(word) for word in words.split())
        kinds.update((stem(noun), members - {stem(noun)}) for noun in nouns.split())
    return kinds


def _ordinal_ending(number: int) -> str:
    """Return what is written behind the figures of an ordinal."""
    last = 0 if number // 10 % 10 == 1 else number % 10
    return {1: "st", 2: "nd", 3: "rd"}.get(last, "th")


@cache
def _opposites() -> dict[str, frozenset[str]]:
    """Read the pairs of opposites."""
    found: dict[str, set[str]] = {}
    for line in OPPOSITES.strip().splitlines():
        left, right = ([stem(word) for word in side.split("/")] for side in line.split())
        for one in left:
            found.setdefault(one, set()).update(right)
        for one in right:
            found.setdefault(one, set()).update(left)
    return {one: frozenset(others) for one, others in found.items()}


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """Read the phrases: first stem -> phrases with the stems that say the same, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for entry in PHRASES.strip().replace("\n", ";").split(";"):
        phrase, _, singles = entry.partition(":")
        words = tuple(stem(word) for word in phrase.split())
        found.setdefault(words[0], []).append((words, tuple(stem(word) for word in singles.split())))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found
