"""Sentences that settle a yes/no question outright: they say it, or they say the opposite of the same things."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.answer.bearing import swaps_links
from qa_bot.answer.players import asks_anyone, tells_anyone
from qa_bot.answer.polar_case import Anchor, Case, Held, Parts, Verdict
from qa_bot.answer.polar_exclusion import left_out, turn_left_out, with_left_out, without
from qa_bot.answer.polar_figure import other_length
from qa_bot.answer.polar_meaning import Meaning
from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.answer.polar_predicate import PAST, read_pool, say, turn
from qa_bot.answer.polar_scope import elided, statement_at, tags_of, titled
from qa_bot.answer.polar_subject import elsewhere, hold, other_doer, other_place, turned_round
from qa_bot.extract.forms import is_verb
from qa_bot.lexicon.en import polarity as words
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.model.document import ClauseKind, Tag
from qa_bot.question.claim import Trait
from qa_bot.question.polar import BE, MODAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.answer.polar_case import Sides
    from qa_bot.answer.polar_predicate import Pool
    from qa_bot.model.document import Sentence, Token
    from qa_bot.question.claim import Claim


_NONE: frozenset[str] = frozenset()
_LOOKED_AT = 6
_PAIR = 2
_SYNONYM = 2
_COPULAS = BE | {"be", "been", "remain", "remains", "remained", "become", "becomes", "became"}
# Questions whose answer is hardly ever said in their own words.
_INDIRECT = frozenset({Trait.SAME, Trait.ALIKE, Trait.DIFFERENT, Trait.CONTINUES, Trait.EXISTENCE})


class Reader:
    """Reads sentences for one claim."""

    def __init__(self, claim: Claim, view: View) -> None:
        self.claim = claim
        self.view = view
        self.meaning = Meaning(claim, view)
        self.asked = frozenset(token.norm for token in view.question.tokens)

    def verdicts(self) -> Iterator[Verdict]:
        """Yield what the best matching sentences say to the claim."""
        for match in self.view.matches[:_LOOKED_AT]:
            if match.sentence.is_heading:
                continue
            tags, norms = tags_of(match.sentence), [token.norm for token in match.sentence.tokens]
            self.meaning.read_names(match)
            for anchor in self._anchors(match.sentence, tags):
                title = titled(norms, tags, anchor.place) if anchor.asked < 0 else None
                statement = title or statement_at(match.sentence, anchor.place)
                verdict = None if statement.asked else self._weigh(Case(match, tags, statement, anchor))
                if verdict:
                    yield verdict
                other = elided(match.sentence, statement) if anchor.asked >= 0 else None
                if other and (verdict := self._judge(Case(match, tags, other, anchor))):
                    yield verdict

    def _anchors(self, sentence: Sentence, tags: Sequence[Tag]) -> Iterator[Anchor]:
        """Yield the words that can carry the claim, each with the question's word that it answers."""
        claim = self.claim
        for number, asked in self._verbs():
            against = OPPOSITES.get(asked.norm, _NONE)
            direction = (asked.stem in RISE) - (asked.stem in FALL)
            kin = self.meaning.kin.get(asked.stem, frozenset({asked.stem}))
            near = self.meaning.near_kin.get(asked.stem, kin)
            for place, token in enumerate(sentence.tokens):
                if token.norm == "own" and tags[place] is Tag.ADJ:
                    continue  # "his own boat" says nothing of owning
                if token.stem in kin and (claim.verb or tags[place] is Tag.VERB):
                    yield Anchor(place, number, opposite=False, kin=0 if token.stem in near else _SYNONYM)
                elif token.norm in against:
                    yield Anchor(place, number, opposite=True)
                elif direction and (token.stem in RISE or token.stem in FALL) and tags[place] is not Tag.ADJ:
                    yield Anchor(place, number, opposite=(token.stem in RISE) != (direction > 0), kin=1)
        if claim.auxiliary in BE or not claim.auxiliary:
            for place, token in enumerate(sentence.tokens):
                apposed = token.norm in {",", "("} and place and tags[place - 1] in _NAMING
                before = sentence.tokens[place - 1].norm in {"named", "called"} or tags[place - 1] is _NOUN
                title = tags[place] is _NAME and place and before
                if token.norm in _COPULAS or apposed or title:
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

    def _weigh(self, case: Case) -> Verdict | None:
        """Say what a statement says to the claim, first without what it leaves out, then turned round by that."""
        if not left_out(case.match.sentence):
            return self._judge(case)
        narrower, wider = without(case), with_left_out(case)
        verdict = self._judge(narrower) if narrower else None
        if verdict and verdict.yes is not None:
            return verdict
        return turn_left_out(self.meaning, wider, self._judge(wider)) or verdict

    def _judge(self, case: Case) -> Verdict | None:
        """Say what a statement says to the claim, if it speaks of the same things in the same roles."""
        question, sentence = self.view.question, case.match.sentence
        if not self._same_places(case) or other_length(self.claim, question, sentence):
            return None
        if "by" not in self.asked and swaps_links(question, sentence):
            return None
        other = None
        sides = case.sides(passive=self.claim.passive)
        pool = read_pool(self.meaning, case, sides)
        for parts in self._parts(case.anchor):
            verdict = self._compare(case, parts, sides, pool)
            if verdict and verdict.turned != "other one":
                return verdict
            other = verdict or other
        return other

    def _same_places(self, case: Case) -> bool:
        """Say whether what is said is said of the asked place and time: "without", "after", "near" turn a statement."""
        norms = [case.match.sentence.tokens[p].norm for p in (*case.statement.left, *case.statement.right)]
        beside = any(
            norm in words.BESIDE or (norm in words.QUARTERS and after == "of")
            for norm, after in pairwise(norms)
            if norm not in self.asked
        )
        return self.claim.turns <= set(norms) and not (beside and "in" in self.asked)

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

    def _compare(self, case: Case, parts: Parts, sides: Sides, pool: Pool) -> Verdict | None:
        """Compare one parting of the claim with a statement."""
        statement, asked = case.statement, case.anchor.asked
        left, right = sides
        news = {token.stem for token in parts.rest} - {token.stem for token in parts.subject}
        ordered = not parts.subject and asked >= 0 and self._is_order(case)
        if not (parts.subject or self.claim.anyone or ordered) or (not news and (asked < 0 or self._is_bare())):
            return None
        said = say(self.meaning, parts.rest, case, right, pool)
        if said is None:
            return turned_round(self.meaning, parts, case) or other_place(self.meaning, parts, case, left)
        if statement.hedge and not self._may_hedge(statement.hedge):
            return None
        if not said.flipped and not case.anchor.opposite and self._is_opposed(case):
            return None
        nobody = statement.denied and statement.passive and "by" not in {token.norm for token in right}
        if self.claim.agent and not nobody and not self.meaning.met(self.claim.agent, right):
            other = other_doer(self.meaning, self.claim.agent, right, case) and hold(self.meaning, parts, case, left)
            return case.verdict(self.claim.negated, turned="other doer", loose=2) if other else case.verdict(None)
        held = Held(0, -1) if ordered else hold(self.meaning, parts, case, left)
        if held is None:
            return elsewhere(self.meaning, parts, case, left, right)
        turned = turn(self.meaning, case, parts, said)
        if turned is None:
            return None
        yes = (len(turned) + self.claim.negated) % 2 == 0
        loose = said.kin + held.kin + (held.context >= 0) + case.anchor.kin
        return case.verdict(yes, held.context, turned[0] if turned else "", loose)

    def _is_order(self, case: Case) -> bool:
        """Say whether the question asks what its asker may do, and the sentence tells the reader what to do."""
        if self.claim.auxiliary not in MODAL or not asks_anyone(self.view.question):
            return False
        sentence, anchor = case.match.sentence, case.anchor.place
        if any(clause.kind is ClauseKind.CONDITION for clause in sentence.clauses) and "if" not in self.asked:
            return False
        return any(one.verb == anchor and tells_anyone(sentence, one) for one in sentence.predicates)

    def _is_opposed(self, case: Case) -> bool:
        """Say whether a statement says the opposite of a word of the claim that it lacks: "open" where it is closed."""
        inside = [case.match.sentence.tokens[p] for p in (*case.statement.left, *case.statement.right)]
        norms, stems = {token.norm for token in inside}, {token.stem for token in inside}
        lacked = [token for token in self.claim.content if token.stem not in stems]
        return any(not norms.isdisjoint(OPPOSITES.get(token.norm, _NONE)) for token in lacked)

    def _may_hedge(self, hedge: str) -> bool:
        """Say whether the question asks no more than a hedged statement gives."""
        if hedge == "used":
            return self.claim.auxiliary in PAST
        return self.claim.has(Trait.CAN) or hedge == self.claim.auxiliary

    def _is_bare(self) -> bool:
        """Say whether the verb alone says nothing."""
        return self.claim.verb is not None and self.claim.verb.norm in {"have", "has", "had", "get"}


_NOUN, _NAME = Tag.NOUN, Tag.NAME
_NAMING = frozenset({_NOUN, _NAME})


def verdicts(claim: Claim, view: View) -> Iterable[Verdict]:
    """Yield what the best matching sentences say to a claim, best sentence first."""
    if claim.denies or len(claim.content) < _PAIR - bool(claim.verb) or claim.traits & _INDIRECT:
        return ()
    return Reader(claim, view).verdicts()
