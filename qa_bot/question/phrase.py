"""The noun phrase that a question asks for: where it ends and which word is its head."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.question_words import NAMING_NOUNS, SORT_NOUNS
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

_OPENING = frozenset({Tag.DET, Tag.NUM, Tag.PRON})
_INSIDE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM, Tag.ADV})
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_HEADS = frozenset({Tag.NOUN, Tag.NAME})


def head_noun(tokens: Sequence[Token], tags: Sequence[Tag], start: int) -> int | None:
    """Return the place of the head of the noun phrase that starts here, or None where none does.

    "kind of" and its like are passed over ("what *kind* of **engine**"), and so is what stands before "of" after
    which ("which of the **rivers**").
    """
    place, head = start, None
    if place < len(tokens) and tokens[place].norm == "of":
        place += 1
    while place < len(tokens) and tags[place] in _OPENING and tokens[place].norm not in {"there", "it", "they", "he"}:
        place += 1
    while place < len(tokens):
        token, tag = tokens[place], tags[place]
        if tag in _HEADS:
            head = place
        elif token.norm == "of" and head is not None and tokens[head].stem in SORT_NOUNS:
            return head_noun(tokens, tags, place + 1) or head
        elif not (
            tag in _INSIDE
            or token.norm in {"-", "'s", "&"}
            or _is_hyphened(tokens, place)
            or _is_participle(tokens, tags, place, start)
        ):
            break
        place += 1
    return head


def _is_hyphened(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a word is part of a hyphened one: "the *best-known* products"."""
    return any(0 <= beside < len(tokens) and tokens[beside].norm == "-" for beside in (place - 1, place + 1))


def _is_participle(tokens: Sequence[Token], tags: Sequence[Tag], place: int, start: int) -> bool:
    """Say whether a verb form stands before its noun: "what *declining* industry" (but "what *caused* it to rise?")."""
    return (
        tags[place] is Tag.VERB
        and tokens[place].norm.endswith(("ed", "ing"))
        and place + 1 < len(tokens)
        and tags[place + 1] is Tag.NOUN
        and (place == start or tags[place - 1] not in _HEADS)
        and any(tag in _FINITE and before is not Tag.PART for before, tag in pairwise(tags[place + 1 :]))
    )


def named_thing(tokens: Sequence[Token], tags: Sequence[Tag], head: int) -> int | None:
    """Return the head of what is named in "the name of the **river**", if the thing is told by a common noun."""
    if tokens[head].stem not in NAMING_NOUNS or head + 1 >= len(tokens) or tokens[head + 1].norm not in {"of", "for"}:
        return None
    named = head_noun(tokens, tags, head + 2)
    return named if named is not None and tags[named] is Tag.NOUN else None
