"""What a sentence is held against a yes/no question with: the verdict, and the parts that lead to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.match import Match
    from qa_bot.answer.polar_scope import Statement
    from qa_bot.model.document import Tag, Token

    # The tokens on the claim's subject's side of a statement, and those on the other.
    Sides: TypeAlias = tuple[Sequence[Token], Sequence[Token]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a sentence says to a claim.

    Attributes:
        yes: whether it confirms; None where it speaks of the same things in other roles, which settles nothing.
        place: number of the sentence in the corpus.
        context: number of a further sentence that it needs for its subject, or -1.
        turned: what turned the claim round: "" (it is stated), "not", "opposite", "some", "other year", "order".
        loose: how many words were met by kin or through the context rather than outright; synonyms count twice.
        first: number of the statement's first token in its sentence; ``last`` is that after its last one.
    """

    yes: bool | None
    place: int
    context: int = -1
    turned: str = ""
    loose: int = 0
    first: int = 0
    last: int = 0


class Anchor(NamedTuple):
    """A word of a sentence that can carry the claim: its place, the number of the claim's word that it answers.

    The number is -1 for a form of "be"; ``opposite`` marks a word that says the opposite; ``kin`` says how far it is
    from the claim's word: 1 where it only goes the same way or against it ("grow" and "strengthen"), 2 for a synonym.
    """

    place: int
    asked: int
    opposite: bool
    kin: int = 0


class Case(NamedTuple):
    """A statement to be judged, with the sentence that it stands in and the word that called it up."""

    match: Match
    tags: Sequence[Tag]
    statement: Statement
    anchor: Anchor

    def sides(self, *, passive: bool) -> Sides:
        """Return the tokens on the claim's subject's side and on the other; a change of voice swaps them."""
        tokens = self.match.sentence.tokens
        left, right = [tokens[p] for p in self.statement.left], [tokens[p] for p in self.statement.right]
        if not self.turned(passive=passive):
            return left, right
        if passive:
            return right, left
        by = next((place for place, token in enumerate(right) if token.norm == "by"), len(right))
        return right[by:], [*left, *right[:by]]

    def turned(self, *, passive: bool) -> bool:
        """Say whether the claim and the statement differ in voice."""
        return self.statement.passive != passive and self.anchor.asked >= 0

    def norms(self) -> Sequence[str]:
        """Return the folded words of the sentence."""
        return [token.norm for token in self.match.sentence.tokens]

    def left_tokens(self) -> Sequence[Token]:
        """Return the tokens before the anchor."""
        return [self.match.sentence.tokens[p] for p in self.statement.left]

    def verdict(self, yes: bool | None, context: int = -1, turned: str = "", loose: int = 0) -> Verdict:  # noqa: FBT001
        """Make a verdict of this statement."""
        statement = self.statement
        first, last = statement.left.start, max([*statement.left, statement.anchor, *statement.right]) + 1
        place = self.match.place
        return Verdict(yes, place, context if context != place else -1, turned, loose, first, last)


class Held(NamedTuple):
    """How the claim's subject is met: words by kin, and the further sentence that it needs, or -1."""

    kin: int
    context: int


class Parts(NamedTuple):
    """The claim's words, parted: what it is about, and what is said of it."""

    subject: tuple[Token, ...]
    rest: tuple[Token, ...]


class Said(NamedTuple):
    """How what is said of the subject is met: words by kin, one by its opposite, the year by another."""

    kin: int
    flipped: bool
    other_year: bool
