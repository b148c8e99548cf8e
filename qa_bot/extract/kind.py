"""What a noun asks for and what a name or word is: the bridge from "which river" to the names of rivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.gazetteer import CAPITALS, COUNTRY_KEYS, ENTRIES, PEOPLES, spaced
from qa_bot.lexicon.en.currencies import CURRENCIES
from qa_bot.lexicon.en.kinds import CLOSED_KINDS, CLOSED_LISTS, ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS
from qa_bot.lexicon.en.members import MEMBERS
from qa_bot.lexicon.en.places import CITIES, CONTINENTS, MOUNTAINS, STATES, WATERS
from qa_bot.model.document import NameKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

_PLACES: dict[str, AbstractSet[str]] = {
    **dict.fromkeys(("country", "nation"), COUNTRY_KEYS),
    **dict.fromkeys(("city", "town", "capital"), spaced(CITIES) | CAPITALS.keys()),
    **dict.fromkeys(("river", "sea", "ocean", "lake"), spaced(WATERS)),
    **dict.fromkeys(("mountain", "desert"), spaced(MOUNTAINS)),
    **dict.fromkeys(("state", "province"), spaced(STATES)),
    "region": spaced(STATES | CONTINENTS),
    "continent": spaced(CONTINENTS),
}
# Places that no country is.
_NO_COUNTRIES = frozenset(
    """
    abbey airport avenue bay beach bridge building canal cape castle cathedral cave church county district forest fort
    garden glacier hamlet harbor harbour highway hill hospital hotel house lake mosque museum neighborhood neighbourhood
    palace park parish peak port prison road school settlement shrine square stadium station strait street suburb temple
    theater theatre tower tributary university valley village volcano ward waterfall
    """.split()
)
_LISTS: dict[str, AbstractSet[str]] = {
    **CLOSED_LISTS,
    "currencies": frozenset(noun for entry in CURRENCIES.values() for noun in entry[2].split("|")),
    "peoples": PEOPLES,
    "continents": spaced(CONTINENTS),
}
_MEMBERS: dict[str, AbstractSet[str]] = {
    noun: frozenset(words.split())
    for nouns, _, words in (line.partition(":") for line in MEMBERS.strip().splitlines())
    for noun in nouns.split()
}
# Lists that leave nothing out: what is not on them is no answer.
_WHOLE = frozenset({"months", "days", "planets", "seasons", "oceans", "continents", "genders", "elements"})
_ASKED = (
    (PERSON_NOUNS, NameKind.PERSON),
    (PLACE_NOUNS, NameKind.PLACE),
    (ORGANIZATION_NOUNS, NameKind.ORGANIZATION),
)


def kinds_of(noun: str) -> tuple[NameKind, ...]:
    """Return the kinds of names that answer "which <noun>"; empty where any thing may."""
    return tuple(kind for nouns, kind in _ASKED if noun in nouns)


def closed_list(noun: str) -> AbstractSet[str] | None:
    """Return every word that can answer "which <noun>", where they can be listed (colours, languages, ...)."""
    if noun in {"country", "nation"}:
        return COUNTRY_KEYS
    kind = CLOSED_KINDS.get(noun)
    return _MEMBERS.get(noun) or (_LISTS.get(kind) if kind else None)


def listed_as(noun: str, key: str) -> bool | None:
    """Say whether the lexicons list a name under a noun ("river", "rhine"); None where they do not tell."""
    places = _PLACES.get(noun)
    if places is None and noun in _NO_COUNTRIES and key in COUNTRY_KEYS:
        return False
    if places is None:
        words = closed_list(noun)
        return True if words is not None and key in words else None
    if key in places:
        return True
    # The list of countries is whole, and no country is a river or a city.
    return False if key in ENTRIES and (places is COUNTRY_KEYS or key in COUNTRY_KEYS) else None


def fits_kind(noun: str, words: Sequence[str], kind: NameKind | None = None, key: str = "") -> bool | None:
    """Say whether words, folded, can answer "which <noun>"; None where nothing tells.

    ``kind`` and ``key`` are those of the name that the words are, if they are one.

    >>> fits_kind("colour", ["bright", "red"]), fits_kind("month", ["monday"]), fits_kind("theorem", ["red"])
    (True, False, None)
    """
    if key and (listed := listed_as(noun, key)) is not None:
        return listed
    listing = closed_list(noun)
    if listing is not None:
        if any(word in listing or word.removesuffix("s") in listing for word in words):
            return True
        return False if CLOSED_KINDS.get(noun) in _WHOLE else None
    asked = kinds_of(noun)
    if not asked or kind is None or kind is NameKind.OTHER:
        return None
    return kind in asked
