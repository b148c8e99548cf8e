"""Whether a statement is about what a yes/no question is about: by name, by pronoun, or about another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.polar_case import Held
from qa_bot.answer.polar_scope import in_prepositional
from qa_bot.lexicon.en.polarity import BY_ONE, ONCE, ONE_WAY, SUPERLATIVE
from qa_bot.model.document import Tag
from qa_bot.text.stems import fold, stem

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from qa_bot.answer.polar_case import Case, Parts, Verdict
    from qa_bot.answer.polar_meaning import Meaning
    from qa_bot.answer.polar_scope import Statement
    from qa_bot.model.document import Sentence, Token

_FEW, _PAIR, _BACK = 3, 2, 2
_IN = frozenset({"in", "at"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_OWNING = frozenset({"my", "your", "his", "her", "its", "our", "their"})
_NAMING = frozenset({Tag.NOUN, Tag.NAME})
_QUANTIFIERS = frozenset("all none some most many few both each half one several neither either any".split())
_NOBODY = frozenset("no neither nor none nobody".split())


def hold(meaning: Meaning, parts: Parts, case: Case, left: Sequence[Token]) -> Held | None:
    """Say how the subject of the claim is that of the statement; None where it is not."""
    if not parts.subject:
        nobody = not _NOBODY.isdisjoint(t.norm for t in left) and _are_of_kind(meaning, case)
        someone = any(case.tags[p] in _NAMING for p in case.statement.left) and not case.statement.denied
        return Held(0, -1) if meaning.claim.verb and nobody == case.statement.denied and (nobody or someone) else None
    owners = _owners(meaning, parts.subject, case)
    needed = [t for t in parts.subject if t.stem not in meaning.claim.asides and t not in owners] or parts.subject
    found = meaning.met(needed, left)
    if found:
        if not case.statement.passive and not _is_head(meaning, needed, case):
            return None
        apart = [token for token in parts.subject if token not in needed and not meaning.met([token], left)]
        if not meaning.near([token for token in apart if token not in owners], case):
            return None
        return Held(found - 1 + bool(set(apart) & set(owners)), meaning.said_before(apart, case) if apart else -1)
    if case.turned(passive=meaning.claim.passive):
        acted = _told(case, case.statement.right) if meaning.claim.passive else []
        return Held(0, -1) if acted and _stand_for(meaning, needed, acted[:1]) else None
    context = _shortened(meaning, needed, case)
    if context < 0:
        context = _antecedent(meaning, needed, case)
    return Held(0, context) if context >= 0 else None


def _are_of_kind(meaning: Meaning, case: Case) -> bool:
    """Say whether "no boats", "none of them" speaks of the kind that is asked for, and of nothing narrower."""
    nouns = {case.match.sentence.tokens[p].stem for p in case.statement.left if case.tags[p] in _NAMING}
    return nouns <= {meaning.view.question.head, stem("one"), stem("nobody")}


def _owners(meaning: Meaning, subject: Sequence[Token], case: Case) -> Sequence[Token]:
    """Return the names before the subject's main word ("Harlan's sales") that the text leaves to the context."""
    head = meaning.claim.head
    if not head or head not in subject or any(case.tags[p] is Tag.NAME for p in case.statement.left):
        return ()
    names = [t for t in subject if t.text[0].isupper() and t is not head]
    topic = meaning.topic(case.match)
    told = [words for p, words in case.match.sentence.stands_for if p in case.statement.left and _owns(case, p)]
    spoken = {stem(part) for words in told for part in fold(words).split()}
    if told and told[0][:1].isupper():  # "her shop" is of whom "her" stands for
        return names if spoken.issuperset(token.stem for token in names) else ()
    known = all(token.stem in topic or meaning.said_before([token], case) >= 0 for token in names)
    return names if names and known else ()


def _antecedent(meaning: Meaning, subject: Sequence[Token], case: Case) -> int:
    """Return the sentence that tells what a pronoun subject stands for, if it is the claim's subject, or -1."""
    match, left = case.match, case.statement.left
    pronoun = any(case.tags[p] is Tag.PRON and not _owns(case, p) for p in left) or _is_couple(case)
    told = _told(case, left)
    if told:
        if _stand_for(meaning, subject, told):
            return match.place
        if any(words[:1].isupper() for words in told):
            return -1
    if not pronoun or any(case.tags[p] is Tag.NAME for p in left):
        return -1
    if meaning.met(subject, match.sentence.tokens[: left.start]):
        return match.place
    before = meaning.view.before(match)
    near = before if before and before.paragraph == match.sentence.paragraph else None
    if near and (meaning.met(subject, near.tokens) or (_is_couple(case) and _is_told(near, subject))):
        return match.place - 1
    topic = meaning.topic(match)
    if topic and all(token.stem in topic for token in subject):
        return match.place
    return meaning.opened(match, subject) if _opens_paragraph(case, before) else -1


def _opens_paragraph(case: Case, before: Sentence | None) -> bool:
    """Say whether the pronoun begins a paragraph, so that it can only stand for what the whole text is about."""
    return case.statement.left.start == 0 and (not before or before.paragraph != case.match.sentence.paragraph)


def _is_told(sentence: Sentence, subject: Sequence[Token]) -> bool:
    """Say whether what the pronouns of a sentence stand for has every word of the subject."""
    spoken = {stem(part) for _, words in sentence.stands_for for part in fold(words).split()}
    return all(token.stem in spoken for token in subject)


def _is_couple(case: Case) -> bool:
    """Say whether the statement is about "the couple", "the two", of whom the sentence before spoke."""
    sentence = case.match.sentence
    words = [sentence.tokens[p].norm for p in case.statement.left]
    return len(words) == _PAIR and words[0] == "the" and words[1] in {"couple", "pair", "two"}


def _shortened(meaning: Meaning, subject: Sequence[Token], case: Case) -> int:
    """Return the sentence shortly before that gives the whole name of what is called "the course" here, or -1."""
    head, left = subject[-1], case.statement.left
    tokens, sentences = case.match.sentence.tokens, meaning.view.corpus.sentences
    short = any(
        tokens[p].stem == head.stem
        and p
        and tokens[p - 1].norm in _DEFINITE
        and not in_prepositional(case.tags, p, left.start)
        for p in left
    )
    if not short or len(subject) < _PAIR or any(token.text[0].isupper() for token in subject):
        return -1
    wanted = [token.stem for token in subject]
    for place in range(case.match.place - 1, max(-1, case.match.place - 1 - _BACK), -1):
        other = sentences[place]
        if other.document is not case.match.sentence.document or other.paragraph != case.match.sentence.paragraph:
            break
        stems = [token.stem for token in other.tokens]
        if any(stems[at : at + len(wanted)] == wanted for at in range(len(stems))):
            return place
    return -1


def _owns(case: Case, place: int) -> bool:
    """Say whether a pronoun only tells whose the noun after it is: "*her* mother taught"."""
    owning = case.match.sentence.tokens[place].norm in _OWNING
    return owning and case.tags[place + 1 : place + 2] in ((Tag.NOUN,), (Tag.ADJ,), (Tag.NAME,))


def _told(case: Case, places: Collection[int]) -> list[str]:
    """Return what the pronouns at some places stand for, those left out that only tell whose a thing is."""
    return [words for place, words in case.match.sentence.stands_for if place in places and not _owns(case, place)]


def _stand_for(meaning: Meaning, subject: Sequence[Token], told: Sequence[str]) -> bool:
    """Say whether what pronouns stand for has every word of the subject."""
    spoken = {stem(part) for words in told for part in fold(words).split()}
    return all(spoken & {t.stem, *meaning.kin[t.stem]} for t in subject)


def _is_head(meaning: Meaning, subject: Sequence[Token], case: Case) -> bool:
    """Say whether the subject's main word stands as a subject, not inside a prepositional phrase."""
    sentence, statement, tags = case.match.sentence, case.statement, case.tags
    head = meaning.claim.head if meaning.claim.head and meaning.claim.head in subject else subject[-1]
    stems = {head.stem, *meaning.kin.get(head.stem, ())}
    if statement.reduced:
        return sentence.tokens[statement.anchor - 1].stem in stems
    places = [p for p in statement.left if sentence.tokens[p].stem in stems]
    asked = {token.stem for token in subject}
    doers = _doers(sentence, statement)
    return not places or any(
        (p in doers or not in_prepositional(tags, p, statement.left.start) or _is_numbered(case, p))
        and not _modifies(case, p, asked)
        for p in places
    )


def _is_numbered(case: Case, place: int) -> bool:
    """Say whether a noun is what a number of is spoken of: "nine of the ten *mills*"."""
    of = next((p for p in range(place - 1, 0, -1) if case.tags[p] is Tag.ADP), 0)
    counted = of > 0 and (case.tags[of - 1] is Tag.NUM or case.match.sentence.tokens[of - 1].norm in _QUANTIFIERS)
    return counted and case.match.sentence.tokens[of].norm == "of"


def _doers(sentence: Sentence, statement: Statement) -> range:
    """Return the tokens of what the statement's verb has for its subject: "in 1950 *Ada* sold"."""
    subject = next((one.subject for one in sentence.predicates if one.verb == statement.anchor), None)
    return range(0) if subject is None else range(sentence.chunks[subject].first, sentence.chunks[subject].last)


def _is_inner(case: Case, place: int) -> bool:
    """Say whether a word is the subject of an inner clause: "what they owned before the mill was sold burnt down"."""
    norms = case.norms()
    rest = range(place + 1, case.statement.left.stop)
    verb = next((p for p in rest if case.tags[p] is Tag.AUX), -1)
    marks = {",", "(", "which", "who", "that", "whose", "where"}
    return verb >= 0 and verb + 1 in rest and marks.isdisjoint(norms[place + 1 : verb])


def _modifies(case: Case, place: int, asked: set[str]) -> bool:
    """Say whether a word only modifies the noun after it, which the claim does not have ("Roman ties")."""
    after = place + 1
    tokens = case.match.sentence.tokens
    return after < case.statement.left.stop and case.tags[after] is Tag.NOUN and tokens[after].stem not in asked


def elsewhere(
    meaning: Meaning, parts: Parts, case: Case, left: Sequence[Token], right: Sequence[Token]
) -> Verdict | None:
    """Judge a statement about another subject: there is but one first and largest; roles may be turned round."""
    proper = bool(parts.subject) and parts.subject[0].text[0].isupper()
    kinds = _NAMING if proper else {Tag.NAME}
    names = any(case.tags[p] in kinds for p in case.statement.left)
    if case.anchor.asked < 0:
        alone = meaning.claim.the_top and names and not case.statement.denied and len(parts.subject) <= _FEW
        top = any(t.norm in SUPERLATIVE for t in parts.rest) and not any(
            meaning.met([token], case.left_tokens()) for token in parts.subject
        )
        return case.verdict(meaning.claim.negated, turned="other one") if alone and top else None
    swapped = meaning.met(parts.subject, right)
    if not swapped and proper and other_doer(meaning, parts.subject, left, case):
        return case.verdict(meaning.claim.negated, turned="other doer", loose=2)
    return case.verdict(None) if parts.rest and (swapped or names) else None


def other_place(meaning: Meaning, parts: Parts, case: Case, left: Sequence[Token]) -> Verdict | None:
    """Judge what happens but once in a place against another place: "born in Kelm" where Orn is asked for.

    The text has to know the asked place, and never names it beside the other: Kelm may lie in Orn.
    """
    verb, corpus, sentence = meaning.claim.verb, meaning.view.corpus, case.match.sentence
    if not verb or verb.norm not in ONCE or case.statement.denied or case.statement.hedge or not parts.rest:
        return None
    tokens = meaning.view.question.tokens
    places = [tokens.index(token) for token in parts.rest if token in tokens]
    asked = [at for at in places if tokens[at].text[0].isupper()]
    if len(asked) != len(parts.rest) or tokens[min(asked) - 1].norm not in _IN:
        return None
    said = [p for p in case.statement.right if sentence.tokens[p - 1].norm in _IN and case.tags[p] is Tag.NAME]
    known = [corpus.concordance.places(token.stem) for token in parts.rest]
    if len(said) != 1 or not all(known) or any(case.match.place in where for where in known):
        return None
    other = corpus.concordance.places(sentence.tokens[said[0]].stem)
    held = hold(meaning, parts, case, left) if not any(set(where) & set(other) for where in known) else None
    return case.verdict(meaning.claim.negated, held.context, turned="other place", loose=2) if held else None


def other_doer(meaning: Meaning, asked: Sequence[Token], doers: Sequence[Token], case: Case) -> bool:
    """Say whether somebody else, by name, does what one alone does, and the text knows the asked one elsewhere."""
    verb, statement, corpus = meaning.claim.verb, case.statement, meaning.view.corpus
    if not verb or verb.norm not in BY_ONE or statement.denied or statement.hedge:
        return False
    names = {name.start for name in case.match.sentence.names}
    here = corpus.stems[case.match.place]
    return (
        any(token.start in names for token in doers)
        and all(token.text[0].isupper() and corpus.concordance.places(token.stem) for token in asked)
        and not any(token.stem in here for token in asked)
    )


def turned_round(meaning: Meaning, parts: Parts, case: Case) -> Verdict | None:
    """Recognize the same verb between the same two names the other way round."""
    named = all(part and part[0].text[0].isupper() for part in parts)
    if not named or case.anchor.asked < 0 or case.statement.passive or meaning.claim.passive:
        return None
    right = [case.match.sentence.tokens[p] for p in case.statement.right]
    main = [token for token in parts.rest if token.text[0].isupper()]
    turned = meaning.met(parts.subject, right) and meaning.met(main, case.left_tokens())
    if not turned:
        return None
    verb = meaning.claim.verb
    one_way = verb is not None and verb.norm in ONE_WAY and meaning.met(parts.rest, case.match.sentence.tokens)
    plain = one_way and not (case.statement.denied or case.statement.hedge)
    return case.verdict(meaning.claim.negated if plain else None, turned="roles", loose=2)
