"""Tokens to proper names: their spans, what they stand for, and the keys under which their variants meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import known as is_known
from qa_bot.extract.gazetteer import ENTRIES, LONGEST, PEOPLES
from qa_bot.extract.measure.units import FIRST_WORDS
from qa_bot.extract.reference.name_kind import DIRECTIONS, kind_of
from qa_bot.lexicon.en.demonyms import DEMONYMS
from qa_bot.lexicon.en.organizations import ORGANIZATION_HEADS, ORGANIZATION_OF
from qa_bot.lexicon.en.person_names import ADDRESS_TITLES, NAME_PARTICLES, TITLES
from qa_bot.lexicon.en.places import PLACE_OF
from qa_bot.model.document import Name, NameKind, Tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qa_bot.model.document import Token

CALENDAR = frozenset(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
    """.split()
)
# After the adjective of a country: one name, "Roman Empire".
_OF_STATES = frozenset({"empire", "republic", "union", "revolution", "war", "parliament", "army", "navy", "-"})
_LONGEST_NAME = 12
_LONGEST_LISTED = 6
_MOST_BEFORE_OF = 3
_LONGEST_NUMBER = 3


def read_names(
    tokens: Sequence[Token],
    tags: Sequence[Tag],
    text: str,
    *,
    known: Mapping[str, NameKind] | None = None,
) -> tuple[Name, ...]:
    """Return the names of one sentence in order.

    ``known`` maps keys met elsewhere (in lower case) to what they stand for: it settles what the sentence alone
    leaves open, and finds names in questions typed without capitals.
    """
    del text  # all readers of a sentence are called alike; this one needs the tokens only
    names: list[Name] = []
    capitals = [place for place, token in enumerate(tokens) if token.text[0].isupper()]
    listed = not capitals or known is not None
    openings = _openings(known) if known else frozenset()
    end = 0
    for place in range(len(tokens)) if listed else capitals:
        if place < end:
            continue
        last = place
        if tokens[place].text[0].isupper():
            last = _end_of_name(tokens, tags, place)
        elif tokens[place].norm[0].isalpha() and (not capitals or tokens[place].norm in openings):
            last = _end_of_listed(tokens, place, known, plain=not capitals)
        if last > place:
            names.extend(_split(tokens, tags, place, last, known))
            end = last
    return tuple(names)


def _openings(known: Mapping[str, NameKind]) -> frozenset[str]:
    """Return what the first word of a known name may be: all that one of its marks or blanks ends, and the whole."""
    kept = _kept[0]
    if kept[0] is not known:
        ends = ((key, at) for key in known for at in range(1, len(key) + 1))
        parts = frozenset(key[:at] for key, at in ends if at == len(key) or not key[at - 1 : at + 1].isalnum())
        kept = _kept[0] = (known, parts)
    return kept[1]


# The names of the corpus that is asked about: they are handed in with every question.
_kept: list[tuple[Mapping[str, NameKind], frozenset[str]]] = [({}, frozenset())]


def key_of(words: Sequence[str]) -> str:
    """Return the key of a name given by its folded words: titles of address and a leading "the" left out."""
    joined = _joined(words)
    if entry := ENTRIES.get(joined):
        return entry[1]
    kept = [word for word in words if word not in {"'s", "'"}]
    while len(kept) > 1 and (kept[0] in ADDRESS_TITLES or kept[0] in {"the", "."}):
        del kept[0]
    joined = _joined(kept)
    entry = ENTRIES.get(joined)
    return entry[1] if entry else joined


def _joined(words: Sequence[str]) -> str:
    """Join words with blanks, but none around hyphens and before stops."""
    return " ".join(words).replace(" - ", "-").replace(" .", ".").replace(" '", "'").replace(" ,", ",")


def _end_of_name(tokens: Sequence[Token], tags: Sequence[Tag], first: int) -> int:
    """Return where the capitalised name that starts at ``first`` ends; ``first`` itself when there is none."""
    token = tokens[first]
    if not _names(tokens, tags, first) or token.norm in CALENDAR:
        return first
    place, last, size = first + 1, first + 1, len(tokens)
    while place < size and place - first < _LONGEST_NAME:
        token = tokens[place]
        if token.text[0].isupper() and _continues(tokens, tags, place):
            last = place = place + 1
            continue
        step = _joint(tokens, tags, place, first)
        if not step:
            break
        if step < 0:
            last = place = place - step
        else:
            place += step
    return last


def _names(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether a capitalised word is (part of) a name."""
    tag = tags[place]
    if tag is Tag.ADJ and tokens[place].norm in DIRECTIONS:
        # "Southern California" is a name, "Northern winters" is none.
        return place + 1 < len(tokens) and tags[place + 1] is Tag.NAME and tokens[place + 1].text[0].isupper()
    return tag is Tag.NAME or (
        tag in {Tag.ADJ, Tag.NOUN} and (tokens[place].norm in DEMONYMS or tokens[place].norm in PEOPLES)
    )


def _continues(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether a capitalised word goes on with the name before it."""
    if tags[place] is Tag.NAME or tags[place] in {Tag.NUM, Tag.NOUN}:
        return tokens[place].norm not in CALENDAR or tags[place] is not Tag.NAME
    return tags[place] is Tag.ADJ and place + 1 < len(tokens) and tokens[place + 1].text[0].isupper()


def _joint(tokens: Sequence[Token], tags: Sequence[Tag], place: int, first: int) -> int:
    """Return how many tokens join two parts of a name (negative: they belong to it even at its end)."""
    norm, size = tokens[place].norm, len(tokens)
    if place + 1 >= size:
        return 0
    following = tokens[place + 1]
    upper = following.text[0].isupper() and tags[place + 1] is Tag.NAME
    before = tokens[place - 1]
    if norm == ".":
        initial = before.end == tokens[place].start and (
            len(before.text) == 1 or before.norm in ADDRESS_TITLES or before.norm in {"st", "mt", "ft"}
        )
        return -1 if initial and following.text[0].isupper() and before.text[0].isupper() else 0
    if norm in {"-", "–"} and before.end == tokens[place].start and following.start == tokens[place].end:
        if (before.norm in DEMONYMS and following.norm in DEMONYMS) or (
            ENTRIES.get(before.norm) and ENTRIES.get(following.norm)
        ):
            return 0
        return 1 if upper or (following.text[0].isupper() and tags[place + 1] in {Tag.NAME, Tag.ADJ}) else 0
    if norm in {"of", "for"}:
        return _of(tokens, place, first)
    if norm in NAME_PARTICLES and norm not in {"do", "y", "e", "o'"} and (upper or following.norm in NAME_PARTICLES):
        return 1
    if norm == "&" and upper:
        return 1
    if norm == "and" and upper and _whole(tokens, first, place):
        return 1
    if (
        tokens[place].text.isdigit()
        and tags[place - 1] is Tag.NAME
        and len(tokens[place].text) <= _LONGEST_NUMBER
        and before.norm not in CALENDAR
        and following.norm not in FIRST_WORDS  # "in May: Lisano *19 degrees*"
    ):
        return -1
    return 0


def _of(tokens: Sequence[Token], place: int, first: int) -> int:
    """Return how many tokens "of (the)" takes where it is inside a name ("University of Oxford"), else 0."""
    before = tokens[place - 1].norm
    step = 2 if place + 2 < len(tokens) and tokens[place + 1].norm == "the" else 1
    following = tokens[place + step]
    if not following.text[0].isupper() or following.norm in CALENDAR:
        return 0
    if tokens[place].norm == "for":
        return step if before in ORGANIZATION_HEADS else 0
    if place - first > _MOST_BEFORE_OF and before not in ORGANIZATION_OF:
        return 0
    return step if is_known(before) or before in PLACE_OF or before in ORGANIZATION_OF or before in TITLES else 0


def _whole(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Say whether "A and B" is one listed name ("Bosnia and Herzegovina")."""
    return any(_joined([token.norm for token in tokens[first : place + size]]) in ENTRIES for size in (2, 3))


def _end_of_listed(tokens: Sequence[Token], place: int, known: Mapping[str, NameKind] | None, *, plain: bool) -> int:
    """Return where a listed or known name in lower case ends; ``place`` itself when there is none."""
    norm = tokens[place].norm
    longest = min(len(tokens) - place, _LONGEST_LISTED if known else LONGEST.get(norm, 1))
    norms = [token.norm for token in tokens[place : place + longest]]
    for size in range(longest, 0, -1):
        words = _joined(norms[:size])
        listed = plain and words in ENTRIES
        if (listed or (known is not None and words in known)) and (size > 1 or not is_known(norm)):
            return place + size
    return place


def _split(
    tokens: Sequence[Token], tags: Sequence[Tag], first: int, last: int, known: Mapping[str, NameKind] | None
) -> list[Name]:
    """Make one name of a stretch, or several where adjectives of countries stand before other names."""
    names: list[Name] = []
    while first < last - 1 and tokens[first].norm in PEOPLES and tags[first] is Tag.ADJ:
        if tokens[first + 1].norm in _OF_STATES or _joined([token.norm for token in tokens[first:last]]) in ENTRIES:
            break
        names.append(Name(tokens[first].start, tokens[first].end, NameKind.PLACE, ENTRIES[tokens[first].norm][1]))
        first += 1
    key = key_of([token.norm for token in tokens[first:last]])
    kind = kind_of(tokens, tags, (first, last), key, known)
    names.append(Name(tokens[first].start, tokens[last - 1].end, kind, key))
    return names
