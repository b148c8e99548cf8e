"""Spot: a span of a sentence that could be the answer to something, as a person would cut it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """What a spot is made of."""

    NAME = "name"
    NOUN = "noun phrase"
    QUANTITY = "quantity"
    PERIOD = "period"
    MODIFIER = "modifier"
    ADJECTIVE = "adjective"
    PHRASE = "prepositional phrase"
    VERB = "verb phrase"
    CLAUSE = "clause"
    QUOTED = "quoted words"


class Spot(NamedTuple):
    """Tokens ``first`` to ``last`` (exclusive) of a sentence.

    Attributes:
        form: what it is made of.
        head: token index of its main word.
        joins: how it was put together from base phrases: "" (one), "of", "prep", "and", "list", "rest".
        left: index of the nearest content word before it, -1 where there is none.
        right: index of the nearest content word after it, the number of tokens where there is none.
        words: how many content words it has.
        fact: index of the name, quantity or period that it is, in the sentence's tuple of those; -1 otherwise.
    """

    first: int
    last: int
    form: Form
    head: int
    joins: str
    left: int
    right: int
    words: int
    fact: int = -1
