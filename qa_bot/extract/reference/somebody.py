"""Names that no list knows, and that are persons': of whom "he" or "she" is said, or the years of a life."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.extract.forms import known as is_known
from qa_bot.model.document import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Name, Sentence

_PERSONAL = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_NO_PERSON_AFTER = frozenset(
    {"the", "in", "to", "at", "from", "near", "of", "on", "into", "around", "outside", "a", "an"}
)
_PARTS = (2, 3)
_LIFE = 3


def read_persons(sentences: Sequence[Sentence]) -> Iterator[str]:
    """Yield the keys of unknown names with a life in brackets, or with nobody else in sight for a "he" or "she"."""
    for sentence, following in pairwise((*sentences, None)):
        if sentence is None:
            continue
        unknown = [name for name in sentence.names if _may_be(sentence, name)]
        yield from (name.key for name in unknown if _has_life(sentence, name))
        known = any(name.kind is NameKind.PERSON for name in sentence.names)
        if len(unknown) != 1 or known:
            continue
        place = bisect_left(sentence.tokens, unknown[0].end, key=lambda token: token.start)
        said = _personal(sentence, place)
        if not said and following is not None and following.paragraph == sentence.paragraph:
            said = _personal(following, 0)
        if said:
            yield unknown[0].key


def _may_be(sentence: Sentence, name: Name) -> bool:
    """Say whether a name is of two or three words that mean nothing else, and where a person can be named."""
    words = name.key.split()
    if name.kind is not NameKind.OTHER or len(words) not in _PARTS or is_known(words[0]):
        return False
    place = bisect_left(sentence.tokens, name.start, key=lambda token: token.start)
    return place == 0 or sentence.tokens[place - 1].norm not in _NO_PERSON_AFTER


def _has_life(sentence: Sentence, name: Name) -> bool:
    """Say whether brackets with two times follow a name: "(1880-1951)", "(born in 1880)"."""
    text = sentence.document.text
    opening = text.find("(", name.end, name.end + 2)
    closing = text.find(")", opening) if opening >= 0 else -1
    inside = text[opening + 1 : closing] if closing >= 0 else ""
    numbers = "".join(char if char.isdigit() else " " for char in inside).split()
    years = [number for number in numbers if len(number) >= _LIFE]
    return len(years) == 2 or inside.startswith(("born", "b."))  # noqa: PLR2004 - from birth to death


def _personal(sentence: Sentence, first: int) -> bool:
    """Say whether a sentence says "he" or "she" from a token on, before it names anybody."""
    tokens = sentence.tokens[first:]
    named = {name.start for name in sentence.names}
    said = next((token for token in tokens if token.norm in _PERSONAL or token.start in named), None)
    return said is not None and said.norm in _PERSONAL
