"""Names that the lexicons know: what they stand for, and the key under which their variants meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.countries import COUNTRIES
from qa_bot.lexicon.en.demonyms import COMBINING_FORMS
from qa_bot.lexicon.en.organizations import ORGANIZATIONS
from qa_bot.lexicon.en.places import CITIES, CONTINENTS, MOUNTAINS, STATES, WATERS
from qa_bot.model.document import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_REGIONS: dict[str, tuple[str, ...]] = {
    "europe": ("european", "europeans"),
    "africa": ("african", "africans"),
    "asia": ("asian", "asians"),
    "scandinavia": ("scandinavian", "scandinavians"),
    "california": ("californian", "californians"),
    "texas": ("texan", "texans"),
    "hawaii": ("hawaiian", "hawaiians"),
    "paris": ("parisian", "parisians"),
    "london": ("londoner", "londoners"),
    "catalonia": ("catalan", "catalans"),
    "bavaria": ("bavarian", "bavarians"),
    "sicily": ("sicilian", "sicilians"),
    "venice": ("venetian", "venetians"),
    "florence": ("florentine", "florentines"),
    "siberia": ("siberian",),
    "latin america": ("latin american", "latin americans"),
}

# Name in lower case -> kind and key.
ENTRIES: dict[str, tuple[NameKind, str]] = {}
# Capital -> country.
CAPITALS: dict[str, str] = {}
# Adjectives and peoples, and the keys of countries.
PEOPLES: set[str] = set()
COUNTRY_KEYS: set[str] = set()


def spaced(names: Iterable[str]) -> frozenset[str]:
    """Return names of the lexicon with their blanks."""
    return frozenset(name.replace("_", " ") for name in names)


def _read() -> None:
    """Read the lexicons; what is listed first keeps a name that two share, but countries come before all."""
    for group in (CITIES, MOUNTAINS, WATERS, STATES, CONTINENTS):
        ENTRIES.update({name: (NameKind.PLACE, name) for name in spaced(group)})
    for name in ORGANIZATIONS:
        ENTRIES.setdefault(name, (NameKind.ORGANIZATION, name))
    for line in COUNTRIES.strip().splitlines():
        _read_country(*line.split("|"))
    for name, key in COMBINING_FORMS.items():
        ENTRIES.setdefault(name, (NameKind.PLACE, key))
    for region, adjectives in _REGIONS.items():
        PEOPLES.update(adjectives)
        for name in adjectives:
            ENTRIES.setdefault(name, (NameKind.PLACE, region))


def _read_country(key: str, others: str, adjectives: str, seats: str) -> None:
    """Read one line of the list of countries."""
    COUNTRY_KEYS.add(key)
    ENTRIES.update({name: (NameKind.PLACE, key) for name in (key, *others.split(";")) if name})
    for name in filter(None, adjectives.split(";")):
        # "Congolese" and "Dominican" are of two countries: the first listed keeps the word.
        ENTRIES.setdefault(name, (NameKind.PLACE, key))
        PEOPLES.add(name)
    for name in filter(None, seats.split(";")):
        ENTRIES.setdefault(name, (NameKind.PLACE, name))
        CAPITALS[name] = key


_read()
# First words of entries of several words, with the number of words of the longest.
LONGEST: dict[str, int] = {}
for _name in ENTRIES:
    _first, _, _rest = _name.replace("-", " - ").replace(".", " .").partition(" ")
    if _rest:
        LONGEST[_first] = max(LONGEST.get(_first, 1), len(_rest.split()) + 1)


def country_of(key: str) -> str | None:
    """Return the country whose capital a key names, if it is one."""
    return CAPITALS.get(key)
