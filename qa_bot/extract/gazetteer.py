"""Names that the lexicons know: what they stand for, and the key under which their variants meet."""

from __future__ import annotations

from qa_bot.lexicon.en.countries import COUNTRIES
from qa_bot.lexicon.en.demonyms import COMBINING_FORMS
from qa_bot.lexicon.en.organizations import ORGANIZATIONS
from qa_bot.lexicon.en.places import CITIES, CONTINENTS, MOUNTAINS, STATES, WATERS
from qa_bot.model.document import NameKind


def _build() -> tuple[dict[str, tuple[NameKind, str]], dict[str, str], frozenset[str], frozenset[str]]:
    """Read the lexicons: name -> kind and key, capital -> country, peoples and adjectives, countries."""
    entries: dict[str, tuple[NameKind, str]] = {}
    capitals: dict[str, str] = {}
    peoples: set[str] = set()
    countries: set[str] = set()
    for group in (CITIES, MOUNTAINS, WATERS, STATES, CONTINENTS):
        for name in group:
            entries[name] = (NameKind.PLACE, name)
    for name in ORGANIZATIONS:
        entries.setdefault(name, (NameKind.ORGANIZATION, name))
    for line in COUNTRIES.strip().splitlines():
        key, others, adjectives, seats = line.split("|")
        countries.add(key)
        for name in (key, *filter(None, others.split(";"))):
            entries[name] = (NameKind.PLACE, key)
        for name in filter(None, adjectives.split(";")):
            # "Congolese" and "Dominican" are of two countries: the first listed keeps the word.
            entries.setdefault(name, (NameKind.PLACE, key))
            peoples.add(name)
        for name in filter(None, seats.split(";")):
            entries.setdefault(name, (NameKind.PLACE, name))
            capitals[name] = key
    for name, key in COMBINING_FORMS.items():
        entries.setdefault(name, (NameKind.PLACE, key))
    for region, adjectives in _REGIONS.items():
        for name in adjectives:
            entries.setdefault(name, (NameKind.PLACE, region))
            peoples.add(name)
    return entries, capitals, frozenset(peoples), frozenset(countries)


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

# Name in lower case -> kind and key; capital -> country; adjectives and peoples; keys of countries.
ENTRIES, CAPITALS, PEOPLES, COUNTRY_KEYS = _build()
# First words of entries of several words, with the number of words of the longest.
LONGEST: dict[str, int] = {}
for _name in ENTRIES:
    _first, _, _rest = _name.replace("-", " - ").replace(".", " .").partition(" ")
    if _rest:
        LONGEST[_first] = max(LONGEST.get(_first, 1), len(_rest.split()) + 1)


def country_of(key: str) -> str | None:
    """Return the country whose capital a key names, if it is one."""
    return CAPITALS.get(key)
