"""Sentences that settle a yes/no question outright: they say it, or they say the opposite of the same things."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.answer.polar_case import Anchor, Case, Held, Parts, Said, Verdict
from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.answer.polar_scope import in_prepositional, statement_at, tags_of, titled
from qa_bot.extract.forms import is_verb
from qa_bot.lexicon.en import polarity as words
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.model.document import Tag
from qa_bot.question.polar import BE, Trait
from qa_bot.text.stems import fold, stem
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.polar_scope import Statement
    from qa_bot.model.document import Sentence, Token
    from qa_bot.question.polar import Claim


_NONE: frozenset[str] = frozenset()
_LOOKED_AT = 6
_KIN = 0.7
_YEAR, _BACK, _FEW = 4, 3, 3
_PAIR = 2
_COPULAS = BE | {"be", "been", "remain", "remains", "remained", "become", "becomes", "became"}
# Questions whose answer is hardly ever said in their own words.
_INDIRECT = frozenset({Trait.SAME, Trait.ALIKE, Trait.DIFFERENT, Trait.CONTINUES, Trait.EXISTENCE})


class Reader:
    """Reads sentences for one claim."""

    def __init__(self, claim: Claim, view: View) -> None:
        self.claim = claim
        self.view = view
        self._asked = {
            name.key: frozenset(t.stem for t in view.question.tokens if name.start <= t.start < name.end)
            for name in view.question.names
        }
        self._named: dict[int, frozenset[str]] = {}
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
            self._read_names(match)
            for anchor in self._anchors(match.sentence, tags):
                title = titled(tags, anchor.place) if anchor.asked < 0 else None
                statement = title or statement_at(match.sentence, tags, anchor.place)
                verdict = None if statement.asked else self._judge(Case(match, tags, statement, anchor))
                if verdict:
                    yield verdict

    def _read_names(self, match: Match) -> None:
        """Note which names of the sentence and of those before it stand for one of the question's under other words."""
        for sentence in self.view.corpus.sentences[max(0, match.place - _BACK) : match.place + 1]:
            for name in sentence.names:
                if name.key in self._asked:
                    self._named[name.start] = self._asked[name.key]

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
                title = tags[place] is Tag.NAME and place and tags[place - 1] is Tag.NOUN
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

    def _judge(self, case: Case) -> Verdict | None:
        """Say what a statement says to the claim, if it speaks of the same things in the same roles."""
        if not self._same_places(case):
            return None
        other = None
        for parts in self._parts(case.anchor):
            verdict = self._compare(case, parts)
            if verdict and verdict.turned != "other one":
                return verdict
            other = verdict or other
        return other

    def _same_places(self, case: Case) -> bool:
        """Say whether what is said is said of the asked place and time: "without", "after", "near" turn a statement."""
        norms = [case.match.sentence.tokens[p].norm for p in (*case.statement.left, *case.statement.right)]
        asked = {token.norm for token in self.view.question.tokens}
        beside = any(
            norm in words.BESIDE or (norm in words.QUARTERS and after == "of")
            for norm, after in pairwise(norms)
            if norm not in asked
        )
        return self.claim.turns <= set(norms) and not (beside and "in" in asked)

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
        statement, asked = case.statement, case.anchor.asked
        left, right = case.sides(passive=self.claim.passive)
        news = {token.stem for token in parts.rest} - {token.stem for token in parts.subject}
        if not (parts.subject or self.claim.anyone) or (not news and (asked < 0 or self._is_bare())):
            return None
        said = self._said(parts.rest, right, left, case)
        if said is None:
            return self._turned_round(parts, case)
        if statement.hedge and not self._may_hedge(statement.hedge):
            return None
        if self.claim.agent and not self._met(self.claim.agent, right):
            return case.verdict(None)
        held = self._held(parts, case, left)
        if held is None:
            return self._elsewhere(parts, case, right)
        turned = self._turned(case, parts, said)
        if turned is None:
            return None
        yes = (len(turned) + self.claim.negated) % 2 == 0
        loose = said.kin + held.kin + (held.context >= 0) + case.anchor.kin
        return case.verdict(yes, held.context, turned[0] if turned else "", loose)

    def _may_hedge(self, hedge: str) -> bool:
        """Say whether the question asks no more than a hedged statement gives."""
        return self.claim.has(Trait.CAN) or hedge == self.claim.auxiliary

    def _held(self, parts: Parts, case: Case, left: Sequence[Token]) -> Held | None:
        """Say how the subject of the claim is that of the statement; None where it is not."""
        if not parts.subject:
            nobody = not _NOBODY.isdisjoint(t.norm for t in left)
            someone = any(case.tags[p] in _NAMING for p in case.statement.left) and not case.statement.denied
            return Held(0, -1) if self.claim.verb and nobody == case.statement.denied and (nobody or someone) else None
        owners = self._owners(parts.subject, case)
        needed = [t for t in parts.subject if t.stem not in self.claim.asides and t not in owners] or parts.subject
        found = self._met(needed, left)
        if found:
            if not case.statement.passive and not self._is_head(needed, case):
                return None
            apart = [token for token in parts.subject if token not in needed and not self._met([token], left)]
            if not self._near([token for token in apart if token not in owners], case):
                return None
            return Held(found - 1 + bool(set(apart) & set(owners)), self._said_before(apart, case) if apart else -1)
        context = self._antecedent(needed, case)
        return Held(0, context) if context >= 0 else None

    def _owners(self, subject: Sequence[Token], case: Case) -> Sequence[Token]:
        """Return the names before the subject's main word ("Harlan's sales") that the text leaves to the context."""
        head = self.claim.head
        if not head or head not in subject or any(case.tags[p] is Tag.NAME for p in case.statement.left):
            return ()
        names = [t for t in subject if t.text[0].isupper() and t is not head]
        topic = self._topic(case.match)
        known = all(token.stem in topic or self._said_before([token], case) >= 0 for token in names)
        return names if names and known else ()

    def _elsewhere(self, parts: Parts, case: Case, right: Sequence[Token]) -> Verdict | None:
        """Judge a statement about another subject: there is but one first and largest; roles may be turned round."""
        names = any(case.tags[p] is Tag.NAME for p in case.statement.left)
        if case.anchor.asked < 0:
            alone = self.claim.the_top and names and not case.statement.denied and len(parts.subject) <= _FEW
            top = any(t.norm in words.SUPERLATIVE for t in parts.rest) and not any(
                self._met([token], case.left_tokens()) for token in parts.subject
            )
            return case.verdict(self.claim.negated, turned="other one") if alone and top else None
        swapped = self._met(parts.subject, right)
        return case.verdict(None) if parts.rest and (swapped or names) else None

    def _turned_round(self, parts: Parts, case: Case) -> Verdict | None:
        """Recognize the same verb between the same two names the other way round."""
        named = all(part and part[0].text[0].isupper() for part in parts)
        if not named or case.anchor.asked < 0 or case.statement.passive or self.claim.passive:
            return None
        right = [case.match.sentence.tokens[p] for p in case.statement.right]
        main = [token for token in parts.rest if token.text[0].isupper()]
        turned = self._met(parts.subject, right) and self._met(main, case.left_tokens())
        return case.verdict(None, turned="roles") if turned else None

    def _near(self, wanted: Sequence[Token], case: Case) -> bool:
        """Say whether some words are said in the sentence or shortly before."""
        return not wanted or self._said_before(wanted, case) >= 0

    def _said_before(self, wanted: Sequence[Token], case: Case) -> int:
        """Return the sentence of the paragraph, this one or up to two before, that holds some words, or -1."""
        sentences, sentence, place = self.view.corpus.sentences, case.match.sentence, case.match.place
        for other in range(place, max(-1, place - _BACK), -1):
            same = sentences[other].document is sentence.document and sentences[other].paragraph == sentence.paragraph
            if same and self._met(wanted, sentences[other].tokens):
                return other
        return -1

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
                ("below the top", self.claim.the_top and _below_top(sentence, statement)),
            )
            if on
        ]
        if self.claim.has(Trait.STILL) and not turned and words.ONGOING.isdisjoint(t.norm for t in sentence.tokens):
            return None
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
        have = {stem for token in tokens for stem in (token.stem, *self._named.get(token.start, ()))}
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
        dated = self._dated([token.stem for token in rest if _is_year(token.stem)], right, left, case)
        if dated is None:
            return None
        rest = [token for token in rest if not _is_year(token.stem)]
        pool = [*right, *left] if case.statement.passive or self.claim.passive else right
        met = self._met(rest, pool)
        if met:
            return Said(met - 1, flipped=False, other_year=dated)
        here = {token.norm for token in right}
        near = [
            t for t in rest if self.claim.asides.get(t.stem, "of") not in {"of", *here} and not self._met([t], pool)
        ]
        main = [token for token in rest if token not in near]
        if near and (main or case.anchor.asked >= 0) and self._met(main, pool) and self._near(near, case):
            return Said(self._met(main, pool), flipped=False, other_year=dated)
        topic = self._topic(case.match)
        own = [token for token in rest if token.stem not in topic or not token.text[0].isupper()]
        if len(own) < len(rest) and own and self._met(own, pool):
            return Said(self._met(own, pool), flipped=False, other_year=dated)
        if case.anchor.asked >= 0:
            return None
        flipped = [token for token in rest if any(t.norm in OPPOSITES.get(token.norm, _NONE) for t in right)]
        met = self._met([token for token in rest if token not in flipped], pool)
        return Said(met - 1, flipped=True, other_year=False) if met and len(flipped) == 1 and not dated else None

    def _dated(self, asked: Sequence[str], right: Sequence[Token], left: Sequence[Token], case: Case) -> bool | None:
        """Say whether the statement is of another year than asked; None where that leaves the claim open."""
        if not asked:
            return False
        own = _years(right) | _years(left)
        years = own or _years(case.match.sentence.tokens)
        limits = dict(self.claim.limits)
        if asked[0] in limits and len(asked) == 1:
            if len(own) != 1:
                return None
            year, limit = int(min(own)), int(asked[0])
            return not (year < limit if limits[asked[0]] == "before" else year > limit)
        if not years:
            return None
        other = years.isdisjoint(asked)
        return None if other and not (self.claim.verb and self.claim.verb.norm in words.ONCE) else other

    def _antecedent(self, subject: Sequence[Token], case: Case) -> int:
        """Return the sentence that tells what a pronoun subject stands for, if it is the claim's subject, or -1."""
        match, left = case.match, case.statement.left
        pronoun = any(case.tags[p] is Tag.PRON for p in left)
        told = [words for place, words in match.sentence.stands_for if place in left]
        if told:
            spoken = {stem(part) for words in told for part in fold(words).split()}
            if all(spoken & {t.stem, *self.kin[t.stem]} for t in subject):
                return match.place
            if any(words[:1].isupper() for words in told):
                return -1
        if not pronoun or any(case.tags[p] is Tag.NAME for p in left):
            return -1
        if self._met(subject, match.sentence.tokens[: left.start]):
            return match.place
        before = self.view.before(match)
        if before and before.paragraph == match.sentence.paragraph and self._met(subject, before.tokens):
            return match.place - 1
        topic = self._topic(match)
        return match.place if topic and all(token.stem in topic for token in subject) else -1

    def _topic(self, match: Match) -> frozenset[str]:
        """Return the stems of the document's title, or of its first heading."""
        title = match.sentence.document.title
        if title:
            return frozenset(token.stem for token in read_tokens(title))
        first = match.place - match.sentence.index
        return self.view.corpus.stems[first] if self.view.corpus.sentences[first].is_heading else frozenset()

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
_NOBODY = frozenset("no neither nor none nobody".split())
_DENIERS = frozenset("no not never without neither nor".split())
_COMPARED = frozenset("than compared versus against unlike from".split())


def _below_top(sentence: Sentence, statement: Statement) -> bool:
    """Say whether the sentence says "second-largest" or "one of the largest"."""
    norms = [token.norm for token in sentence.tokens]
    return any(
        norms[p] in words.SUPERLATIVE
        and (not words.BELOW_TOP.isdisjoint(norms[max(0, p - 3) : p]) or "one" in norms[max(0, p - 3) : p])
        for p in statement.right
    )


def _is_year(word: str) -> bool:
    """Say whether a word is a year."""
    return len(word) == _YEAR and word.isdigit()


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
