"""Claim: what a yes/no question asks to be confirmed, and what is special about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qa_bot.model.document import Token


class Trait(StrEnum):
    """What is special about a yes/no question; one question can have several."""

    SAME = "asks whether two names are one thing"
    ALIKE = "asks whether two things have something in common"
    DIFFERENT = "asks whether two things differ"
    CONTINUES = "asks whether there is a sequel"
    STILL = "asks whether something is still so"
    BASIS = "asks whether a story is true, or what it rests on"
    CAN = "asks what can be done"
    ANYONE = "is about people at large"
    LEGAL = "asks what is allowed"
    UNLAWFUL = "asks what is forbidden"
    NECESSARY = "asks what has to be done"
    EXISTENCE = "asks whether there is such a thing"
    EVER = "asks whether it happened at all"
    UNIVERSAL = "asks about all, or about nothing else"
    SUPERLATIVE = "asks about the first, the last, the most"
    MEMBER = "asks whether one thing is part of another"
    IDENTITY = "asks whether the one thing of its kind is so"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a yes/no question asks to be confirmed.

    Attributes:
        auxiliary: the folded verb that opens it ("is", "did", "can"), "" where none does.
        content: its content words in order, words that only make the trait left out.
        subject: the content words of what it is about.
        verb: the main verb, None where a form of "be" is.
        predicate: the content words of what would be so, verb included.
        traits: what is special about it.
        negated: whether it asks for a denial to be confirmed ("is it true that … not").
        pair: the two things compared, as stems, where it asks whether they are the same.
        head: the main word of the subject.
        agent: the content words after "by" of a passive.
        passive: whether it is a passive ("was it sold by …").
        limits: (year, "before" or "after") where it asks for more than the year itself.
        turns: prepositions in it on which all hangs ("without", "after"), those of ``limits`` left out.
        anyone: whether its subject is nobody in particular ("anybody"), or is what a wh-word asks for.
        the_top: whether it asks for the one that is first or most ("the largest market").
        opens: the token number of the auxiliary, or -1; ``cut`` is that of the predicate's first word.
        denies: whether a negator stands inside it ("can it run without oil"), so that it cannot be read word by word.
        contrary: whether "not" or "n't" goes with its auxiliary ("why was it not sold").
        asides: common nouns (stems) with the preposition before them; the text may say them a sentence earlier.
    """

    auxiliary: str
    content: tuple[Token, ...]
    subject: tuple[Token, ...]
    verb: Token | None
    predicate: tuple[Token, ...]
    traits: frozenset[Trait]
    negated: bool
    pair: tuple[frozenset[str], frozenset[str]] | None = None
    head: Token | None = None
    agent: tuple[Token, ...] = ()
    passive: bool = False
    denies: bool = False
    contrary: bool = False
    asides: Mapping[str, str] = field(default_factory=dict)
    limits: tuple[tuple[str, str], ...] = ()
    turns: frozenset[str] = frozenset()
    anyone: bool = False
    the_top: bool = False
    opens: int = -1
    cut: int = -1

    def has(self, trait: Trait) -> bool:
        """Say whether the question has a trait."""
        return trait in self.traits
