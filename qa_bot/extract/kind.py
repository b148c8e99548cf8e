"""What a noun asks for and what a name or word is: the bridge from "which river" to the names of rivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.gazetteer import CAPITALS, COUNTRY_KEYS, ENTRIES, spaced
from qa_bot.lexicon.en.kinds import CLOSED_KINDS, CLOSED_LISTS, ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS
from qa_bot.lexicon.en.places import CITIES, CONTINENTS, MOUNTAINS, STATES, WATERS
from qa_bot.model.document import NameKind

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_PLACES: dict[str, AbstractSet[str]] = {
    **dict.fromkeys(("city", "town", "capital"), spaced(CITIES) | CAPITALS.keys()),
    **dict.fromkeys(("river", "sea", "ocean", "lake"), spaced(WATERS)),
    **dict.fromkeys(("mountain", "desert"), spaced(MOUNTAINS)),
    **dict.fromkeys(("state", "province"), spaced(STATES)),
    "region": spaced(STATES | CONTINENTS),
    "continent": spaced(CONTINENTS),
}


def kinds_of(noun: str) -> tuple[NameKind, ...]:
    """Return the kinds of names that answer "which <noun>", likeliest first; empty where any thing may."""
    found: list[NameKind] = []
    for nouns, kind in (
        (PERSON_NOUNS, NameKind.PERSON),
        (PLACE_NOUNS, NameKind.PLACE),
        (ORGANIZATION_NOUNS, NameKind.ORGANIZATION),
    ):
        if noun in nouns:
            found.append(kind)
    return tuple(found)


def closed_list(noun: str) -> AbstractSet[str] | None:
    """Return every word that can answer "which <noun>", where they can be listed (colours, languages, ...)."""
    if noun in {"country", "nation"}:
        return COUNTRY_KEYS
    kind = CLOSED_KINDS.get(noun)
    return CLOSED_LISTS.get(kind) if kind else None


def listed_as(noun: str, key: str) -> bool | None:
    """Say whether the lexicons list a name under a noun ("river", "rhine"); None where they do not tell."""
    if noun in {"country", "nation"}:
        return key in COUNTRY_KEYS if key in ENTRIES else None
    if (places := _PLACES.get(noun)) is not None:
        return True if key in places else (False if key in ENTRIES and key in COUNTRY_KEYS else None)
    if (words := closed_list(noun)) is not None:
        return key in words or None
    return None
