"""Names of one document settled: acronyms meet their expansions, last names the full ones, kinds are shared."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.extract.forms import known as is_known
from qa_bot.extract.gazetteer import ENTRIES
from qa_bot.extract.reference.somebody import read_persons
from qa_bot.lexicon.en.kinds import ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, PROFESSIONS
from qa_bot.lexicon.en.person_names import KIN, NAME_PARTICLES, TITLES
from qa_bot.model.document import Name, NameKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Sentence, Token

_LONGEST_PERSON = 40
_FAR = 24
_SHORTEST = 2
_SHORTEST_PART = 3
_MOST_PARTS = 5
_CALLED = ((NameKind.PERSON, PERSON_NOUNS), (NameKind.PLACE, PLACE_NOUNS), (NameKind.ORGANIZATION, ORGANIZATION_NOUNS))
_SMALL = NAME_PARTICLES | {"of", "and", "for", "the", "in", "on", "&", "."}


def settle_names(
    sentences: Sequence[Sentence], classes: dict[str, set[str]]
) -> tuple[tuple[Sentence, ...], dict[int, list[tuple[int, str]]]]:
    """Return the sentences with names under their full keys, and per sentence what short names stand for."""
    acronyms = _acronyms(sentences)
    kinds = _kinds(sentences, acronyms, classes)
    settled: list[Sentence] = []
    short: dict[int, list[tuple[int, str]]] = {}
    # Last (and first) names of the persons met so far -> their full keys and words.
    persons: dict[str, tuple[str, str]] = {}
    kin = {key for key, nouns in classes.items() if nouns & KIN}
    # "Ottoline Marsh was a painter": no marsh.
    called = {key for key, nouns in classes.items() if nouns & PROFESSIONS and not nouns & PLACE_NOUNS and " " in key}
    for number, sentence in enumerate(sentences):
        names: list[Name] = []
        for name in sentence.names:
            key, kind, words = acronyms.get(name.key, name.key), name.kind, ""
            if kind is NameKind.OTHER or (kind is NameKind.ORGANIZATION and key != name.key) or key in called:
                kind = kinds.get(key, kind)
            if " " not in key and key in persons and ENTRIES.get(key) is None:
                (key, words), kind = persons[key], NameKind.PERSON
            elif key != name.key:
                words = key
            if words:
                short.setdefault(number, []).append((_token_at(sentence, name.start), words))
            if kind is NameKind.PERSON and " " in key:
                if _follows_kin(sentence, name):
                    kin.add(key)
                aside = key in kin or not _is_subject(sentence, name)
                _learn(persons, key, words or sentence.document.text[name.start : name.end], aside=aside)
            names.append(Name(name.start, name.end, kind, key))
        settled.append(sentence if names == list(sentence.names) else replace(sentence, names=tuple(names)))
    return tuple(settled), short


def _token_at(sentence: Sentence, start: int) -> int:
    """Return the index of the token that starts at an offset."""
    return bisect_left(sentence.tokens, start, key=_start_of)


def _start_of(token: Token) -> int:
    """Return where a token starts."""
    return token.start


def _follows_kin(sentence: Sentence, name: Name) -> bool:
    """Say whether somebody is named as another's kin: "her sister Ida Lund"."""
    place = _token_at(sentence, name.start) - 1
    return place >= 0 and sentence.tokens[place].norm in KIN


def _is_subject(sentence: Sentence, name: Name) -> bool:
    """Say whether a verb has a name for its subject."""
    place = _token_at(sentence, name.start)
    chunks = (sentence.chunks[one.subject] for one in sentence.predicates if one.subject is not None)
    return any(chunk.first <= place < chunk.last for chunk in chunks)


def _learn(persons: dict[str, tuple[str, str]], key: str, words: str, *, aside: bool) -> None:
    """Remember the parts of a person's full name.

    The latest bearer keeps a last name, but not where it is another's kin or only named aside, as no verb's subject.
    """
    parts = [part for part in key.split() if part not in _SMALL and part not in TITLES and len(part) >= _SHORTEST_PART]
    if not parts or len(key.split()) > _MOST_PARTS:
        return
    for part in (parts[-1], parts[0]):
        if part == parts[-1] or not is_known(part):
            held = persons.get(part)
            taken = aside and held is not None and part == parts[-1]
            if not taken and (held is None or len(held[0]) <= len(key) or part == parts[-1]):
                persons[part] = (key, words)


def _acronyms(sentences: Sequence[Sentence]) -> dict[str, str]:
    """Return acronyms that brackets explain: "World Trade Organization (WTO)" and "WTO (World …)"."""
    found: dict[str, str] = {}
    for sentence in sentences:
        text = sentence.document.text
        for left, right in zip(sentence.names, sentence.names[1:], strict=False):
            if (
                text[left.end : right.start].strip() not in {"(", "(the", "(or", "(“", '("', "(‘"}
                or ENTRIES.get(right.key)
                or ENTRIES.get(left.key)
            ):
                continue
            for long, short in ((left, right), (right, left)):
                if _abbreviates(text[short.start : short.end], long.key):
                    found[short.key] = long.key
                    break
    return found


def _abbreviates(short: str, key: str) -> bool:
    """Say whether a word in capitals is made of the first letters of a name."""
    letters = [letter.lower() for letter in short if letter.isupper()]
    if len(letters) < _SHORTEST or " " in short.strip():
        return False
    initials = [word[0] for word in key.replace("-", " ").split() if word not in _SMALL]
    every = [word[0] for word in key.replace("-", " ").split() if word[0].isalpha()]
    return letters in (initials, every) or (len(letters) > _SHORTEST and initials[: len(letters)] == letters)


def _kinds(
    sentences: Sequence[Sentence], acronyms: dict[str, str], classes: dict[str, set[str]]
) -> dict[str, NameKind]:
    """Return the kind that a key has most often where it has one, or that what it is called tells."""
    votes: dict[str, Counter[NameKind]] = {}
    for key, nouns in classes.items():
        for kind, called in _CALLED:
            if nouns & called:
                votes.setdefault(key, Counter())[kind] += 2
    for key in read_persons(sentences):
        votes.setdefault(key, Counter())[NameKind.PERSON] += 1
    for sentence in sentences:
        for name in sentence.names:
            if name.kind is NameKind.OTHER:
                if _is_somebody(sentence, name):
                    votes.setdefault(name.key, Counter())[NameKind.PERSON] += 1
            else:
                votes.setdefault(acronyms.get(name.key, name.key), Counter())[name.kind] += 1
    return {key: counts.most_common(1)[0][0] for key, counts in votes.items()}


def _is_somebody(sentence: Sentence, name: Name) -> bool:
    """Say whether ", who" or "'s wife" follows a name."""
    text = sentence.document.text
    if name.end - name.start > _LONGEST_PERSON or text[name.start : name.end].isupper():
        return False
    following = text[name.end : name.end + _FAR].replace("’", "'").split()
    if not following:
        return False
    if following[0] == "," and len(following) > 1:
        return following[1] == "who"
    return following[0] == "'s" and len(following) > 1 and following[1].strip(".,;") in KIN
