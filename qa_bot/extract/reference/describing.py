"""Definite descriptions to what they stand for: "the company", "this river's source"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.kind import listed_as
from qa_bot.lexicon.en.kinds import ORGANIZATION_NOUNS, PLACE_NOUNS
from qa_bot.model.document import NameKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.reference.mentions import Mention
    from qa_bot.model.document import Sentence

_WINDOW = 3
# Descriptions that one name of the right kind nearby is enough for.
_OPEN_DESCRIPTIONS: dict[str, NameKind] = {
    **dict.fromkeys(
        """
        company firm corporation organization organisation agency club team band university college bank party airline
        newspaper
        """.split(),
        NameKind.ORGANIZATION,
    ),
    **dict.fromkeys("city town village country nation state region province county capital".split(), NameKind.PLACE),
}
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_GOES_ON = frozenset({Tag.NOUN, Tag.NAME, Tag.NUM})
_TELLS_WHICH = frozenset({"of", "that", "which", "who", "in", "-"})


def descriptions(
    sentence: Sentence, number: int, heard: Sequence[Mention], topic: Mention | None
) -> list[tuple[int, str]]:
    """Return what definite descriptions of two words stand for ("the company", "this river's source")."""
    found: list[tuple[int, str]] = []
    tokens, tags = sentence.tokens, sentence.tags
    pointing = [place for place, token in enumerate(tokens) if token.norm in _DEFINITE]
    for place in (before + 1 for before in pointing):
        if place == len(tokens) or tags[place] is not Tag.NOUN:
            continue
        if place + 1 < len(tokens) and (tags[place + 1] in _GOES_ON or tokens[place + 1].norm in _TELLS_WHICH):
            continue
        chosen = _described(tokens[place].norm, number, heard, topic)
        if chosen is not None and chosen.words.lower() != tokens[place].norm:
            found.append((place, chosen.words))
    return found


def _described(noun: str, number: int, heard: Sequence[Mention], topic: Mention | None) -> Mention | None:
    """Return the name that a noun describes: one called so, the topic, or the only one of the kind nearby."""
    called = [mention for mention in heard if mention.kind != "noun" and noun in mention.classes]
    if called:
        last = called[-1]
        alone = len({mention.key for mention in called[-_WINDOW:]}) == 1
        return last if alone or number - last.sentence <= 1 else None
    if topic is not None and (noun in topic.classes or listed_as(noun, topic.key)):
        return topic
    kind = _OPEN_DESCRIPTIONS.get(noun)
    if kind is None:
        return None
    name = kind.value
    near = [mention for mention in heard if mention.kind == name and number - mention.sentence <= _WINDOW]
    if len({mention.key for mention in near}) != 1:
        return None
    # "The university" is no "Management Company".
    return None if near[-1].head in ORGANIZATION_NOUNS | PLACE_NOUNS else near[-1]
