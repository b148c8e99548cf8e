"""Whom the documents speak of: which names are persons, and whom "she" means where a conversation names nobody."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.names import key_of
from qa_bot.model.document import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qa_bot.model.document import Sentence


class Known(NamedTuple):
    """What the documents tell of the people in them, and how they write names.

    ``kinds`` maps names, and the last words of persons' names, to what they stand for; ``genders`` those whom "he" or
    "she" stands for to "m" or "f"; ``heroes`` a gender to the one person whom nearly every such pronoun stands for;
    ``capitals`` folded words to their form in names.
    """

    kinds: Mapping[str, NameKind]
    genders: Mapping[str, str]
    heroes: Mapping[str, str]
    capitals: Mapping[str, str]

    def kind(self, words: str) -> NameKind | None:
        """Return what a name stands for, None where the documents do not tell."""
        return self.kinds.get(_key(words))

    def gender(self, words: str) -> str:
        """Return "f" or "m" for a person of whom the documents say "she" or "he", else ""."""
        return self.genders.get(_key(words), "")


NOBODY = Known({}, {}, {}, {})
_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
# A hero is spoken of often, and hardly anybody else of the gender is.
_OFTEN, _MOST = 3, 0.8
# One pronoun may have been read amiss.
_TWICE = 2


def read_known(sentences: Iterable[Sentence], names: Mapping[str, NameKind], capitals: Mapping[str, str]) -> Known:
    """Read who is who off the names and the pronouns of the documents."""
    spoken: Counter[tuple[str, str]] = Counter()
    for sentence in sentences:
        for place, words in sentence.stands_for:
            gender = _GENDERS.get(sentence.tokens[place].norm)
            if gender and names.get(_key(words)) is NameKind.PERSON:  # a ship may be "she" too
                spoken[words, gender] += 1
    genders: dict[str, str] = {}
    heroes: dict[str, str] = {}
    for (words, gender), often in spoken.most_common():
        if often >= _TWICE:
            genders.setdefault(_key(words), gender)
        total = sum(count for (_, other), count in spoken.items() if other == gender)
        if often >= _OFTEN and often >= _MOST * total and words[:1].isupper():
            heroes[gender] = words
    kinds = {key: kind for key, kind in names.items() if kind is not NameKind.OTHER}
    for person in [key for key, kind in kinds.items() if kind is NameKind.PERSON]:
        surname = person.rpartition(" ")[2]
        kinds.setdefault(surname, NameKind.PERSON)
        if person in genders:
            genders.setdefault(surname, genders[person])
    return Known(kinds, genders, heroes, capitals)


def _key(words: str) -> str:
    """Return the key of a name."""
    return key_of(words.lower().split())
