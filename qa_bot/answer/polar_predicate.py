"""Whether a statement says what a yes/no question asks, or turns it round: by "not", an opposite, another year."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.polar_case import Said
from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.lexicon.en import polarity as words
from qa_bot.model.document import Tag
from qa_bot.question.claim import Trait
from qa_bot.text.stems import stem
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.polar_case import Case, Parts, Sides
    from qa_bot.answer.polar_meaning import Meaning
    from qa_bot.answer.polar_scope import Statement
    from qa_bot.model.document import Sentence, Token

_YEAR = 4
PAST = frozenset("did didn't was wasn't were weren't had hadn't".split())
_LIGHT = frozenset({"have", "has", "had"})
_LITTLE = frozenset({"little", "few"})
_NONE: frozenset[str] = frozenset()
_DENIERS = frozenset("no not never without neither nor".split())
_ARTICLES = frozenset({"the", "a", "an", "those", "of"})
_COMPARED = frozenset("than compared versus against unlike from".split())


class Pool(NamedTuple):
    """What of a statement may say what a claim says of its subject: stems, and years that it is said of."""

    stems: set[str]
    years: set[str]


def read_pool(meaning: Meaning, case: Case, sides: Sides) -> Pool:
    """Return what may say what a claim says of its subject, wherever the claim is parted."""
    left, right = sides
    group = case.match.sentence.tokens[case.statement.left.stop : case.statement.anchor]  # "was *first* noticed"
    pool = [*group, *right, *left] if case.statement.passive or meaning.claim.passive else [*group, *right]
    after = case.statement.right
    meant = [words for place, words in case.match.sentence.stands_for if place in after]  # "she never patented *it*"
    dated = any(_is_year(token.stem) for token in meaning.claim.content)
    stems = meaning.stems(pool).union(*(meaning.stems(read_tokens(words)) for words in meant))
    return Pool(stems, {year for side in sides for year in _years(side)} if dated else set())


def say(meaning: Meaning, rest: Sequence[Token], case: Case, right: Sequence[Token], pool: Pool) -> Said | None:
    """Match what is said of the subject with the pool; None where something is missing."""
    have = pool.stems
    years = [token.stem for token in rest if _is_year(token.stem)]
    dated = _dated(meaning, years, case, pool.years) if years else False
    if dated is None:
        return None
    rest = [token for token in rest if token.stem not in years]
    met = meaning.met_by(rest, have)
    if met:
        return Said(met - 1, flipped=False, other_year=dated)
    lacked, asides = [token for token in rest if not meaning.met_by([token], have)], meaning.claim.asides
    if any(t.stem not in asides and t.norm not in OPPOSITES and not t.text[0].isupper() for t in lacked):
        return None  # no word around, no opposite and no topic can make up for it
    here = {token.norm for token in right}
    here |= {case.match.sentence.tokens[p].norm for p in case.statement.left}
    near = [token for token in lacked if asides.get(token.stem, "of") not in {"of", *here}]
    main = [token for token in rest if token not in near]
    if near and (main or case.anchor.asked >= 0) and (met := meaning.met_by(main, have)) and meaning.near(near, case):
        return Said(met, flipped=False, other_year=dated)
    topic = meaning.topic(case.match)
    own = [token for token in rest if token.stem not in topic or not token.text[0].isupper()]
    spoken = any(case.tags[p] is Tag.PRON for p in case.statement.right) or case.match.sentence.stands_for
    if len(own) < len(rest) and own and spoken and (met := meaning.met_by(own, have)):
        return Said(met, flipped=False, other_year=dated)
    flipped = [token for token in rest if any(t.norm in OPPOSITES.get(token.norm, _NONE) for t in right)]
    light = meaning.claim.verb is not None and meaning.claim.verb.norm in _LIGHT  # "have a positive influence"
    if case.anchor.asked >= 0 and not light and not all(_grades(meaning, token) for token in flipped):
        return None
    if any(_describes(meaning, token) and not _grades(meaning, token) for token in flipped):
        return None
    met = meaning.met_by([token for token in rest if token not in flipped], have)
    return Said(met - 1, flipped=True, other_year=False) if met and len(flipped) == 1 and not dated else None


def _grades(meaning: Meaning, token: Token) -> bool:
    """Say whether a word tells how, or how much: "spread slowly", "earned little"."""
    tokens, tags = meaning.view.question.tokens, meaning.view.question.tags
    return token.norm in _LITTLE or (token in tokens and tags[tokens.index(token)] is Tag.ADV)


def _describes(meaning: Meaning, token: Token) -> bool:
    """Say whether a word only describes the noun after it: "the lower deck" is another deck, no denial of the upper.

    What is *a* lower deck is no upper one.
    """
    tokens, tags = meaning.view.question.tokens, meaning.view.question.tags
    after = tokens.index(token) + 1 if token in tokens else len(tokens)
    classed = after > 1 and tokens[after - 2].norm in {"a", "an"}
    return after < len(tags) and tags[after] is Tag.NOUN and not classed


def _dated(meaning: Meaning, asked: Sequence[str], case: Case, own: set[str]) -> bool | None:
    """Say whether the statement is of another year than asked; None where that leaves the claim open."""
    years = own or _years(case.match.sentence.tokens)
    limits = dict(meaning.claim.limits)
    contrary = case.statement.denied or case.anchor.opposite
    if contrary and not years and all(_is_told_before(meaning, case, year) for year in asked):
        return False
    if asked[0] in limits and len(asked) == 1:
        if len(own) != 1 or contrary:
            return None
        year, limit = int(min(own)), int(asked[0])
        return not (year < limit if limits[asked[0]] == "before" else year > limit)
    if not years:
        return None
    other = years.isdisjoint(asked)
    return None if other and not _is_once(meaning) else other


def _is_told_before(meaning: Meaning, case: Case, year: str) -> bool:
    """Say whether the sentence before, or the one that opens the document, gives a year that holds on."""
    match, corpus = case.match, meaning.view.corpus
    before = meaning.view.before(match)
    near = before is not None and before.paragraph == match.sentence.paragraph
    places = corpus.concordance.places(year)
    opening = match.place - match.sentence.index
    return (near and match.place - 1 in places) or any(place in places for place in (opening, opening + 1))


def _is_once(meaning: Meaning) -> bool:
    """Say whether a claim is about what happens but once: a founding, or the first of several."""
    verb = meaning.claim.verb
    first = any(token.norm == "first" for token in meaning.claim.predicate)
    return verb is not None and (verb.norm in words.ONCE or first)


def turn(meaning: Meaning, case: Case, parts: Parts, said: Said) -> list[str] | None:
    """List what turns the claim round; None where the sentence does not reach as far as the claim."""
    sentence, statement = case.match.sentence, case.statement
    if _is_over(sentence, statement) and meaning.claim.auxiliary in PAST:
        return None  # "they are no longer used" does not deny that they were
    turned = [
        name
        for name, on in (
            ("not", statement.denied or _no_object(meaning, parts.rest, sentence, statement)),
            ("opposite", case.anchor.opposite or said.flipped),
            ("other year", said.other_year),
            ("below the top", meaning.claim.the_top and _below_top(sentence, statement)),
        )
        if on
    ]
    if meaning.claim.has(Trait.STILL) and not turned and words.ONGOING.isdisjoint(t.norm for t in sentence.tokens):
        return None
    if "both" in {token.norm for token in meaning.view.question.tokens} and not turned:
        left = [sentence.tokens[p].norm for p in statement.left]
        return ["some"] if ["one", "of"] in ([*pair] for pair in pairwise(left)) else turned
    if not meaning.claim.has(Trait.UNIVERSAL):
        return turned
    left = [sentence.tokens[p].norm for p in statement.left]
    around = [*left, *(sentence.tokens[p].norm for p in statement.right)]
    asked = {token.norm for token in meaning.view.question.tokens}
    if ("only" in asked) != ("only" in around):
        return _only_some(meaning, parts, left) if "only" in left and not turned else None
    if not words.EXCEPTIONS.isdisjoint(around) or (
        next((norm for norm in reversed(left) if norm in words.PARTIAL | words.UNIVERSAL), "") in words.PARTIAL
    ):
        return ["some"] if not turned else None
    if _of_some(meaning, parts.rest, sentence, statement) or _of_number(sentence, statement):
        return ["some"] if not turned else None
    return turned if turned or not words.UNIVERSAL.isdisjoint(around) else None


def _only_some(meaning: Meaning, parts: Parts, left: Sequence[str]) -> list[str] | None:
    """Say that not all do it where only some kind of them does: "only the queen bees lay eggs"."""
    stems = {stem for token in parts.subject for stem in (token.norm, token.stem, *meaning.kin[token.stem])}
    kinds = [norm for norm in left[left.index("only") + 1 :] if norm not in _ARTICLES]
    return ["some"] if len(kinds) > 1 and stem(kinds[-1]) in stems else None


def _of_some(meaning: Meaning, rest: Sequence[Token], sentence: Sentence, statement: Statement) -> bool:
    """Say whether what is asked about is said of some only: "all speak Danish, and some also speak Latin"."""
    stems = {stem for token in rest for stem in (token.stem, *meaning.kin[token.stem])}
    last = max((p for p in statement.right if sentence.tokens[p].stem in stems), default=-1)
    acting = (Tag.VERB, Tag.AUX, Tag.ADV)  # "some speak", not "some kind of speech"
    between = {sentence.tokens[p].norm for p in statement.right if p < last and sentence.tags[p + 1] in acting}
    return not words.PARTIAL.isdisjoint(between - {token.norm for token in meaning.view.question.tokens})


def _of_number(sentence: Sentence, statement: Statement) -> bool:
    """Say whether the subject is a number of some, or all but some: "nine of the ten mills", "all but two mills"."""
    start = statement.left.start
    if [token.norm for token in sentence.tokens[max(0, start - 2) : start]] in (["all", "but"], ["everyone", "but"]):
        return True
    tags = sentence.tags
    return any(tags[p] is Tag.NUM and sentence.tokens[p + 1].norm == "of" for p in statement.left[:-1])


def _is_over(sentence: Sentence, statement: Statement) -> bool:
    """Say whether a statement says "no longer"."""
    norms = [token.norm for token in sentence.tokens[statement.left.start : statement.anchor + 3]]
    return any(pair in {("no", "longer"), ("any", "longer"), ("any", "more")} for pair in pairwise(norms))


def _no_object(meaning: Meaning, rest: Sequence[Token], sentence: Sentence, statement: Statement) -> bool:
    """Say whether "no", "without" or "not" stands right before what is asked about ("has no harbour")."""
    stems = {stem for token in (*rest, *meaning.claim.agent) for stem in (token.stem, *meaning.kin[token.stem])}
    return any(
        not _DENIERS.isdisjoint(t.norm for t in sentence.tokens[max(statement.anchor, p - 3) : p])
        for p in statement.right
        if sentence.tokens[p].stem in stems
    )


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
    places = [place for place, word in enumerate([token.stem for token in tokens]) if word.isdigit() and _is_year(word)]
    return {
        tokens[place].stem
        for place in places
        if _COMPARED.isdisjoint([token.norm for token in tokens[max(0, place - 3) : place]])
    }
