"""Sentences that settle a yes/no question outright: they say it, or they say the opposite of the same things."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.polar_scope import in_prepositional, statement_at, tags_of
from qa_bot.extract.forms import is_verb
from qa_bot.lexicon.en import polarity as words
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.model.document import Tag
from qa_bot.question.polar import BE, Trait

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.polar_scope import Statement
    from qa_bot.model.document import Sentence, Token
    from qa_bot.question.polar import Claim


def _opposites() -> dict[str, frozenset[str]]:
    """Turn the rows of opposed words into a table, both ways."""
    table: dict[str, frozenset[str]] = {}
    for row in words.OPPOSED:
        sides = [frozenset(side.split()) for side in row.split("|")]
        for one, other in (sides, reversed(sides)):
            for word in one:
                table[word] = table.get(word, frozenset()) | other - one
    return table


OPPOSITES = _opposites()
_NONE: frozenset[str] = frozenset()
_LOOKED_AT = 6
_KIN = 0.7
_YEAR = 4
_PAIR = 2
_COPULAS = BE | {"be", "been", "remain", "remains", "remained", "become", "becomes", "became"}
# Questions whose answer is hardly ever said in their own words.
_INDIRECT = frozenset({Trait.SAME, Trait.ALIKE, Trait.DIFFERENT, Trait.SUPERLATIVE, Trait.CONTINUES, Trait.STILL})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a sentence says to a claim.

    Attributes:
        yes: whether it confirms; None where it speaks of the same things in other roles, which settles nothing.
        place: number of the sentence in the corpus.
        context: number of a further sentence that it needs for its subject, or -1.
        turned: what turned the claim round: "" (it is stated), "not", "opposite", "some", "other year", "order".
        loose: how many words were met by kin or through the context rather than outright.
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

    The number is -1 for a form of "be"; ``opposite`` marks a word that says the opposite, ``kin`` one that only goes
    the same way or against it ("grow" and "strengthen").
    """

    place: int
    asked: int
    opposite: bool
    kin: bool = False


class Case(NamedTuple):
    """A statement to be judged, with the sentence that it stands in and the word that called it up."""

    match: Match
    tags: Sequence[Tag]
    statement: Statement
    anchor: Anchor

    def sides(self, *, passive: bool) -> tuple[Sequence[Token], Sequence[Token]]:
        """Return the tokens on the claim's subject's side and on the other; a change of voice swaps them."""
        tokens = self.match.sentence.tokens
        left, right = [tokens[p] for p in self.statement.left], [tokens[p] for p in self.statement.right]
        swapped = self.statement.passive != passive and self.anchor.asked >= 0
        return (right, left) if swapped else (left, right)


class Parts(NamedTuple):
    """The claim's words, parted: what it is about, and what is said of it."""

    subject: tuple[Token, ...]
    rest: tuple[Token, ...]


class Said(NamedTuple):
    """How what is said of the subject is met: words by kin, one by its opposite, the year by another."""

    kin: int
    flipped: bool
    other_year: bool


class Reader:
    """Reads sentences for one claim."""

    def __init__(self, claim: Claim, view: View) -> None:
        self.claim = claim
        self.view = view
        self.kin: dict[str, frozenset[str]] = {
            token.stem: frozenset(s for s, grade in view.corpus.concordance.relatives(token.stem) if grade >= _KIN)
            for token in claim.content
        }
        for token in claim.content:
            if token.norm in _MOST:
                self.kin[token.stem] |= {"most", "major"}

    def verdicts(self) -> Iterator[Verdict]:
        """Yield what the best matching sentences say to the claim."""
        for match in self.view.matches[:_LOOKED_AT]:
            if match.sentence.is_heading:
                continue
            tags = tags_of(match.sentence)
            for anchor in self._anchors(match.sentence, tags):
                statement = statement_at(match.sentence, tags, anchor.place)
                verdict = None if statement.asked else self._judge(Case(match, tags, statement, anchor))
                if verdict:
                    yield verdict

    def _anchors(self, sentence: Sentence, tags: Sequence[Tag]) -> Iterator[Anchor]:
        """Yield the words that can carry the claim, each with the question's word that it answers."""
        claim = self.claim
        for number, asked in self._verbs():
            against = OPPOSITES.get(asked.norm, _NONE)
            direction = (asked.stem in RISE) - (asked.stem in FALL)
            kin = self.kin.get(asked.stem, frozenset({asked.stem}))
            for place, token in enumerate(sentence.tokens):
                if token.stem in kin:
                    yield Anchor(place, number, opposite=False)
                elif token.norm in against:
                    yield Anchor(place, number, opposite=True)
                elif direction and (token.stem in RISE or token.stem in FALL) and tags[place] is not Tag.ADJ:
                    yield Anchor(place, number, opposite=(token.stem in RISE) != (direction > 0), kin=True)
        if claim.auxiliary in BE or not claim.auxiliary:
            for place, token in enumerate(sentence.tokens):
                apposed = token.norm in {",", "("} and place and tags[place - 1] in _NAMING
                if token.norm in _COPULAS or apposed:
                    yield Anchor(place, -1, opposite=False)

    def _verbs(self) -> Iterator[tuple[int, Token]]:
        """Yield the question's words that may be its main verb: the one that is, else those that can be."""
        claim = self.claim
        if claim.verb:
            yield len(claim.subject), claim.verb
        elif claim.auxiliary not in BE:
            for number, token in enumerate(claim.content[1:], 1):
                if is_verb(token.norm):
                    yield number, token

    def _judge(self, case: Case) -> Verdict | None:
        """Say what a statement says to the claim, if it speaks of the same things in the same roles."""
        return next(filter(None, (self._compare(case, parts) for parts in self._parts(case.anchor))), None)

    def _parts(self, anchor: Anchor) -> Iterator[Parts]:
        """Part the claim's words at its verb; beside "be" wherever the sentence parts them."""
        content = self.claim.content
        agent = {token.stem for token in self.claim.agent}
        if anchor.asked >= 0:
            subject, rest = content[: anchor.asked], content[anchor.asked :]
            verb = self.claim.verb.stem if self.claim.verb else content[anchor.asked].stem
            yield Parts(subject, tuple(t for t in rest if t.stem != verb and t.stem not in agent))
        else:
            yield from (Parts(content[:cut], content[cut:]) for cut in range(len(content) - 1, 0, -1))

    def _compare(self, case: Case, parts: Parts) -> Verdict | None:
        """Compare one parting of the claim with a statement."""
        match, statement, asked = case.match, case.statement, case.anchor.asked
        left, right = case.sides(passive=self.claim.passive)
        news = {token.stem for token in parts.rest} - {token.stem for token in parts.subject}
        if not parts.subject or (not news and (asked < 0 or self._is_bare())):
            return None
        said = self._said(parts.rest, right, left, case)
        if said is None:
            return None
        if self.claim.agent and not self._met(self.claim.agent, right):
            return Verdict(None, match.place)
        found, context = self._met(parts.subject, left), -1
        if not found:
            context = self._antecedent(parts.subject, case)
            if context < 0:
                other = self._met(parts.subject, right) or any(case.tags[p] is Tag.NAME for p in statement.left)
                return Verdict(None, match.place) if asked >= 0 and parts.rest and other else None
        elif not statement.passive and not self._is_head(parts.subject, case):
            return None
        turned = self._turned(case, parts, said)
        if turned is None or (statement.hedge and not self.claim.has(Trait.CAN)):
            return None
        yes = (len(turned) + self.claim.negated) % 2 == 0
        loose = said.kin + max(0, found - 1) + (context >= 0) + case.anchor.kin
        return Verdict(
            yes,
            match.place,
            context if context != match.place else -1,
            turned[0] if turned else "",
            loose,
            statement.left.start,
            statement.right.stop,
        )

    def _is_bare(self) -> bool:
        """Say whether the verb alone says nothing."""
        return self.claim.verb is not None and self.claim.verb.norm in {"have", "has", "had", "get"}

    def _turned(self, case: Case, parts: Parts, said: Said) -> list[str] | None:
        """List what turns the claim round; None where the sentence does not reach as far as the claim."""
        sentence, statement = case.match.sentence, case.statement
        turned = [
            name
            for name, on in (
                ("not", statement.denied or self._no_object(parts.rest, sentence, statement)),
                ("opposite", case.anchor.opposite or said.flipped),
                ("other year", said.other_year),
            )
            if on
        ]
        if not self.claim.has(Trait.UNIVERSAL):
            return turned
        left = [sentence.tokens[p].norm for p in statement.left]
        around = [*left, *(sentence.tokens[p].norm for p in statement.right)]
        if not words.EXCEPTIONS.isdisjoint(around) or (
            not words.PARTIAL.isdisjoint(left) and words.UNIVERSAL.isdisjoint(left)
        ):
            return ["some"] if not turned else None
        return turned if turned or not words.UNIVERSAL.isdisjoint(around) else None

    def _met(self, wanted: Iterable[Token], tokens: Iterable[Token]) -> int:
        """Return 1 + the number of words met by kin only, or 0 where one is not met at all."""
        have = {token.stem for token in tokens}
        kin = 0
        for token in wanted:
            if token.stem in have:
                continue
            if have.isdisjoint(self.kin.get(token.stem, ())):
                return 0
            kin += 1
        return 1 + kin

    def _said(self, rest: Sequence[Token], right: Sequence[Token], left: Sequence[Token], case: Case) -> Said | None:
        """Match what is said of the subject; None where something is missing."""
        asked = {token.stem for token in rest if _is_year(token.stem)}
        years = (_years(right) | _years(left) or _years(case.match.sentence.tokens)) if asked else set()
        other_year = bool(asked) and asked.isdisjoint(years)
        if asked and not years:
            return None
        if other_year and not (self.claim.verb and self.claim.verb.norm in words.ONCE):
            return None
        rest = [token for token in rest if token.stem not in asked]
        pool = [*right, *left] if case.statement.passive or self.claim.passive else right
        met = self._met(rest, pool)
        if met:
            return Said(met - 1, flipped=False, other_year=other_year)
        flipped = [token for token in rest if any(t.norm in OPPOSITES.get(token.norm, _NONE) for t in right)]
        met = self._met([token for token in rest if token not in flipped], pool)
        return Said(met - 1, flipped=True, other_year=False) if met and len(flipped) == 1 and not other_year else None

    def _antecedent(self, subject: Sequence[Token], case: Case) -> int:
        """Return the sentence that tells what a pronoun subject stands for, if it is the claim's subject, or -1."""
        match, left = case.match, case.statement.left
        if not any(case.tags[p] is Tag.PRON for p in left):
            return -1
        if self._met(subject, match.sentence.tokens[: left.start]):
            return match.place
        before = self.view.before(match)
        if before and before.paragraph == match.sentence.paragraph:
            return match.place - 1 if self._met(subject, before.tokens) else -1
        return -1

    def _is_head(self, subject: Sequence[Token], case: Case) -> bool:
        """Say whether the subject's main word stands as a subject, not inside a prepositional phrase."""
        sentence, statement, tags = case.match.sentence, case.statement, case.tags
        head = self.claim.head if self.claim.head and self.claim.head in subject else subject[-1]
        stems = {head.stem, *self.kin.get(head.stem, ())}
        if statement.reduced:
            return sentence.tokens[statement.anchor - 1].stem in stems
        places = [p for p in statement.left if sentence.tokens[p].stem in stems]
        return any(not in_prepositional(tags, p) for p in places) or not places

    def _no_object(self, rest: Sequence[Token], sentence: Sentence, statement: Statement) -> bool:
        """Say whether "no", "without" or "not" stands right before what is asked about ("has no harbour")."""
        stems = {stem for token in (*rest, *self.claim.agent) for stem in (token.stem, *self.kin[token.stem])}
        return any(
            not _DENIERS.isdisjoint(t.norm for t in sentence.tokens[max(statement.anchor, p - 3) : p])
            for p in statement.right
            if sentence.tokens[p].stem in stems
        )


_MOST = frozenset({"most", "majority", "mostly", "mainly"})
_NAMING = frozenset({Tag.NOUN, Tag.NAME})
_DENIERS = frozenset("no not never without neither nor".split())
_COMPARED = frozenset("than compared versus against unlike from".split())


def _is_year(stem: str) -> bool:
    """Say whether a word is a year."""
    return len(stem) == _YEAR and stem.isdigit()


def _years(tokens: Sequence[Token]) -> set[str]:
    """Return the years that a stretch speaks of, those compared with left out."""
    return {
        token.stem
        for place, token in enumerate(tokens)
        if _is_year(token.stem) and _COMPARED.isdisjoint(t.norm for t in tokens[max(0, place - 3) : place])
    }


def verdicts(claim: Claim, view: View) -> Iterable[Verdict]:
    """Yield what the best matching sentences say to a claim, best sentence first."""
    if claim.denies or len(claim.content) < _PAIR - bool(claim.verb) or claim.traits & _INDIRECT:
        return ()
    return Reader(claim, view).verdicts()
