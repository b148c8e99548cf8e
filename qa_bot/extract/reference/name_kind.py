"""What a name stands for: by the lexicons, by its words, by what is known, by the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import known as is_known
from qa_bot.extract.gazetteer import COUNTRY_KEYS, ENTRIES
from qa_bot.lexicon.en.kinds import ORGANIZATION_NOUNS, PERSON_NOUNS
from qa_bot.lexicon.en.organizations import ORGANIZATION_HEADS, ORGANIZATION_OF
from qa_bot.lexicon.en.person_names import (
    ADDRESS_TITLES,
    GIVEN_NAMES,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    PERSON_VERBS,
    TITLES,
)
from qa_bot.lexicon.en.places import PLACE_FIRSTS, PLACE_HEADS, PLACE_OF
from qa_bot.model.document import NameKind, Tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qa_bot.model.document import Token

_AREAS = frozenset(
    """
    region neighborhood neighbourhood district area province county river valley peninsula coast island city town
    village state suburb metropolitan
    """.split()
)
_PLACE_PREPOSITIONS = frozenset({"in", "near", "outside", "across", "throughout", "towards", "toward", "from"})
# Before or after a number of words, these name no king: "World War II", "Apollo 11".
_NUMBERED = frozenset({"world", "apollo", "type", "phase", "part", "title", "act", "chapter", "volume", "war", "bowl"})
_TOWN_WORDS = frozenset(
    "city town village state province region county port capital coast island district river".split()
)
DIRECTIONS = frozenset(
    """
    northern southern eastern western central north south east west northeast northwest southeast southwest upper lower
    """.split()
)
_PAIR = 2
_SHORT = 3
_SHORTEST_ACRONYM = 3


def kind_of(
    tokens: Sequence[Token],
    tags: Sequence[Tag],
    span: tuple[int, int],
    key: str,
    known: Mapping[str, NameKind] | None,
) -> NameKind:
    """Tell what the name of tokens ``span`` stands for."""
    first, last = span
    words = [token.norm for token in tokens[first:last]]
    if entry := ENTRIES.get(" ".join(words)) or ENTRIES.get(key):
        return entry[0]
    if key in COUNTRY_KEYS:
        return NameKind.PLACE
    if (kind := _by_words(words, tokens, first)) is not NameKind.OTHER:
        return kind
    if (kind := _by_part(words)) is not NameKind.OTHER:
        return kind
    if known and (found := known.get(key)) and found is not NameKind.OTHER:
        return found
    return _by_surroundings(tokens, tags, span, words)


def _by_words(words: list[str], tokens: Sequence[Token], first: int) -> NameKind:
    """Tell the kind of a name by the words in it."""
    if "of" in words:
        return _with_of(words)
    head, many = words[-1], len(words) > 1
    if many and words[0] in TITLES and not (head in ORGANIZATION_HEADS or head in PLACE_HEADS):
        return NameKind.PERSON if words[0] != "st" else NameKind.OTHER
    if _is_titled(words):
        return NameKind.PERSON
    the = first > 0 and tokens[first - 1].norm == "the"
    if "&" in words or (head in ORGANIZATION_HEADS and (many or the)):
        return NameKind.ORGANIZATION
    if many and (head in PLACE_HEADS or words[0] in PLACE_FIRSTS):
        return NameKind.PLACE
    if _is_person(words):
        return NameKind.PERSON
    if not many and tokens[first].text.isupper() and len(words[0]) >= _SHORTEST_ACRONYM:
        return NameKind.ORGANIZATION
    return NameKind.OTHER


def _is_titled(words: list[str]) -> bool:
    """Say whether a title or trade stands inside a name, before words that mean nothing ("Former Mayor Otto Kern")."""
    for place in range(len(words) - 2, -1, -1):
        if words[place] in TITLES or words[place] in PERSON_NOUNS:
            rest = words[place + 1 :]
            if rest[-1] in ORGANIZATION_HEADS or rest[-1] in PLACE_HEADS or " ".join(rest) in ENTRIES:
                return False
            return all(word in GIVEN_NAMES or word in NAME_PARTICLES or not is_known(word) for word in rest)
    return False


def _by_part(words: list[str]) -> NameKind:
    """Tell the kind of "Southern France", "San Telmo" and "Houston Otters" by the part that is known."""
    if len(words) > 1 and words[0] in DIRECTIONS and (entry := ENTRIES.get(" ".join(words[1:]))):
        return entry[0]
    if len(words) == _PAIR and words[0] in {"san", "santa", "baja"}:
        return NameKind.PLACE
    if len(words) > 1 and words[-1].endswith("s") and ENTRIES.get(" ".join(words[:-1]), (None,))[0] is NameKind.PLACE:
        return NameKind.ORGANIZATION
    return NameKind.OTHER


def _with_of(words: list[str]) -> NameKind:
    """Tell the kind of "University of Oxford", "City of London", "Duke of York"."""
    start = words[words.index("of") - 1]
    if start in ORGANIZATION_OF:
        return NameKind.ORGANIZATION
    if start in PLACE_OF and start not in {"battle", "siege"}:
        return NameKind.PLACE
    return NameKind.PERSON if start in TITLES else NameKind.OTHER


def _is_person(words: list[str]) -> bool:
    """Say whether given names, initials or a "Jr." show a person."""
    first, many = words[0], len(words) > 1
    if first in GIVEN_NAMES and (many or not is_known(first)):
        return not any(
            is_known(word) and word not in NAME_PARTICLES and word not in GIVEN_NAMES for word in words[1:-1]
        )
    stops = [place for place, word in enumerate(words) if word == "."]
    if len(words) >= _SHORT and stops and all(len(words[place - 1]) == 1 for place in stops):
        return True
    return many and words[-1] in NAME_SUFFIXES and first not in _NUMBERED and not is_known(first)


def _by_surroundings(tokens: Sequence[Token], tags: Sequence[Tag], span: tuple[int, int], words: list[str]) -> NameKind:
    """Tell the kind of a name by the words before and after it."""
    first, last = span
    before = tokens[first - 1].norm if first else ""
    after = tokens[last].norm if last < len(tokens) else ""
    short, common = len(words) <= _SHORT, is_known(words[-1])
    titled = before == "." and first > 1 and tokens[first - 2].norm in ADDRESS_TITLES
    if before in TITLES or before in PERSON_NOUNS or titled or (after in PERSON_VERBS and short and not common):
        return NameKind.PERSON
    if before in ORGANIZATION_NOUNS and short:
        return NameKind.ORGANIZATION
    if after in _AREAS or (before in _AREAS and len(words) < _SHORT):
        return NameKind.PLACE
    if before == "the" and len(words) == 1 and words[0].endswith("s") and not common and tags[first] is Tag.NAME:
        return NameKind.ORGANIZATION
    return _placed(tokens, tags, span, words)


def _placed(tokens: Sequence[Token], tags: Sequence[Tag], span: tuple[int, int], words: list[str]) -> NameKind:
    """Tell a place by "in X", "the city of X" and "X, Country"."""
    first, last = span
    before = tokens[first - 1].norm if first else ""
    if before in _PLACE_PREPOSITIONS and len(words) < _SHORT and not is_known(words[-1]):
        return NameKind.PLACE
    if before == "of" and first > 1 and tokens[first - 2].norm in _TOWN_WORDS:
        return NameKind.PLACE
    if last + 1 < len(tokens) and tokens[last].norm == "," and tags[last + 1] is Tag.NAME:
        entry = ENTRIES.get(tokens[last + 1].norm)
        if entry and entry[0] is NameKind.PLACE:
            return NameKind.PLACE
    return NameKind.OTHER
