"""Belonging: whether a figure is somebody else's, of another thing, or of an earlier state than the one asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import asked_subject, holds_subject, subject_of
from qa_bot.answer.holder import compared_words, other_holder
from qa_bot.answer.undergoing import is_told_part, other_deed, other_lasting
from qa_bot.lexicon.en.asked_words import CHANGE, EARLINESS, FLOWS, FURTHER, GENERIC, NUMBERING
from qa_bot.lexicon.en.common import COMMON
from qa_bot.lexicon.en.figure_words import PAY
from qa_bot.lexicon.en.kinds import PERSON_NOUNS
from qa_bot.lexicon.en.wholes import ANY_UNIT, ANYBODY, DWELLERS, PASSING, PEOPLE
from qa_bot.model.document import NameKind, Tag
from qa_bot.model.quantity import Dimension
from qa_bot.text.relate import opposites
from qa_bot.text.stems import stem
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.document import Name, Predicate, Sentence
    from qa_bot.question.asked import Asked

_NO_LONGER = frozenset({("instead", "of"), ("rather", "than"), ("up", "from"), ("down", "from"), ("compared", "with")})
_DEFINITE = frozenset("the its their our his her my your these those".split())
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_ALIKE = 0.8
_THEM = (["them"], ["these"], ["those"], ["whom"], ["which"])
_PARTS, _REACH = frozenset({Dimension.COUNT, Dimension.SHARE}), 5
_FORMER = frozenset("had befor previous former earlier origin initi onc use then".split())
_PEOPLE = frozenset({"person", *map(stem, (*PERSON_NOUNS, *PEOPLE)), *DWELLERS})
_STAYING = frozenset({"work", "live", "employ"})
_CHILDREN = frozenset({"child", "sibl", "son", "daughter", "brother", "sister"})
_SEXED = frozenset({"son", "daughter", "brother", "sister", "boy", "girl"})
_PLACED = NUMBERING | frozenset({*EARLINESS, "eldest", "one", "only", "middle"})
_COUNTED = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.DET, Tag.NUM})
_COUNTING = frozenset("employees deaths injuries wounded capacity".split())


def is_anothers(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a figure is somebody else's, or of something else, than is asked for."""
    return (
        other_names(asked, view, own)
        or contrasts(asked, own)
        or other_count(asked, view, own)
        or counts_siblings(asked, own)
        or other_doer(view, own)
        or (asked.counted is not None and other_deed(view, own))
        or other_lasting(view, own)
        or is_told_part(view, own)
        or other_part(asked.stems, view, own)
        or other_thing(asked, own)
        or other_holder(asked, view, own)
        or other_source(asked, view, own)
        or (asked.stock and is_flow(own) and not is_whole(own))
        or is_other_end(asked, own)
        or others_pay(asked, own)
        or is_elsewhere(asked, own)
        or (asked.negated and not own.negated)
        or (own.denied and not asked.negated)
        or not asked.ordinals <= own.clause
    )


def other_names(asked: Asked, view: View, own: Own) -> bool:
    """Say whether the figure is somebody else's: it names another, or nothing near it names the one that is asked."""
    keys = {name.key for name in asked.names}
    lacking = [name for name in asked.names if name.key not in own.names and not _is_word(name, asked)]
    if not lacking:
        return bool(asked.to and own.to and not asked.to & own.to)
    stands = own.stood and not any(name.key in own.keys_here for name in lacking)
    if stands and not any(own.stood & asked.words_of(name) for name in asked.names):
        return True  # "it has 90 carts": another mill
    if set(own.names) - keys:
        near = own.stems if own.named_in_subject else own.stems | own.clause
        here = frozenset() if own.named_in_subject else own.keys_here
        if not all(name.key in here or _met(asked.words_of(name), view, near) for name in lacking):
            return True
    if own.keys_here - keys and any(name.key in own.keys_beside for name in lacking):
        return True  # "900 work in Lisford; the rest are in Aveiro"
    said = own.clause | own.context | own.stems
    known = own.keys_here | own.keys_around
    return not all(name.key in known or _met(asked.words_of(name), view, said) for name in lacking)


def is_elsewhere(asked: Asked, own: Own) -> bool:
    """Say whether the sentence speaks of another place as "there" than the question names."""
    places = [name for name in asked.names if name.kind is NameKind.PLACE]
    there = [words for at, words in own.sentence.stands_for if own.sentence.tokens[at].norm == "there"]
    said = {token.stem for words in there for token in read_tokens(words)}
    return bool(places and there) and not any(said & asked.words_of(name) for name in places)


def _is_word(name: Name, asked: Asked) -> bool:
    """Say whether a name is an everyday word or abbreviation with a capital ("TV")."""
    return name.kind is NameKind.OTHER and asked.words_of(name) <= COMMON


def _met(words: frozenset[str], view: View, said: frozenset[str]) -> bool:
    """Say whether the telling words of a name are all there, in some form."""
    telling = words - COMMON or words
    return bool(telling) and all(
        any(other in said for other, _ in view.corpus.concordance.relatives(word)) for word in telling
    )


def contrasts(asked: Asked, own: Own) -> bool:
    """Say whether the figure's subject says the opposite of a word that is asked ("the shorter core", "the longer")."""
    return any(opposites(word) & own.adjectives for word in asked.stems if word not in own.stems)


def other_thing(asked: Asked, own: Own) -> bool:
    """Say whether the figure is of another thing of that kind: "sales tax" where "property tax" is asked."""
    for kind, thing in asked.modified:
        others = {other for other, noun in own.modified if noun == thing}
        if others and kind not in own.stems and kind not in own.clause and not others & {*asked.stems, *GENERIC}:
            return True
    return False


def other_source(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a share is of another thing than the one after the verb: "what share of sales came from *saws*"."""
    question = view.question
    if asked.dimension is not Dimension.SHARE or asked.change or question.verb_place < 0:
        return False
    if own.nouns <= {*asked.stems, *GENERIC}:
        return False  # it says of nothing else that it is its share
    after = range(question.verb_place + 1, len(question.tokens))
    things = [question.tokens[at].stem for at in after if question.tags[at] is Tag.NOUN]
    said = own.stems | own.clause
    told = [word for word in things if word in asked.stems]
    return bool(told) and not any(word in said or _met(frozenset({word}), view, said) for word in told)


def other_doer(view: View, own: Own) -> bool:
    """Say whether the asked doer does another thing there: "the hens lay six eggs, and the cocks guard them"."""
    same = {other for other, _ in view.corpus.concordance.relatives(view.question.verb or "")}
    asked = asked_subject(view.question)
    if own.verb not in same or not asked or asked & own.stems:
        return False
    tokens, doers, known = own.sentence.tokens, {True: False, False: False}, False
    for predicate in own.sentence.predicates:
        # "498 people were left": the figure itself does it, whatever verb stands before it
        governs = tokens[predicate.verb].stem == own.verb or _does(own, predicate)
        if governs and (predicate.subject is None or _is_pronoun(own.sentence, predicate.subject)):
            return False
        known = known or governs
        if predicate.subject is not None and holds_subject(view, subject_of(own.sentence, predicate.verb)):
            doers[governs] = True
    return known and doers[False] and not doers[True]


def _does(own: Own, predicate: Predicate) -> bool:
    """Say whether the figure stands in the subject of a verb, or between it and the verb."""
    if predicate.subject is None:
        return False
    tokens, start = own.sentence.tokens, own.figure.quantity.span.start
    return tokens[own.sentence.chunks[predicate.subject].first].start <= start < tokens[predicate.verb].start


def _is_pronoun(sentence: Sentence, number: int) -> bool:
    """Say whether a phrase is a pronoun, which may stand for anybody."""
    return sentence.tags[sentence.chunks[number].head] is Tag.PRON


def others_pay(asked: Asked, own: Own) -> bool:
    """Say whether a wage is paid to somebody else than is asked: "the board hired Ada at $9" is not what it earns."""
    subject = own.figure.subject
    if not asked.names or not PAY.intersection(own.figure.measure.split()) or subject == subject.lower():
        return False
    words = {token.stem for token in read_tokens(subject)}
    return not any(words & stems for stems in asked.name_stems)


def is_flow(own: Own) -> bool:
    """Say whether a number tells what comes or goes, not what there is: "it hires 24 officers", "a further 12"."""
    return own.verb in FLOWS or own.preceding in FURTHER or own.following in FURTHER


def is_old(asked: Asked, own: Own) -> bool:
    """Say whether a figure holds no longer, where no period is asked for: "42 hours instead of 48", "up from 12"."""
    if (asked.periods or asked.loosely) and own.figure.period is not None:
        return False
    left = own.preceding == "from" and own.verb in CHANGE
    return left or own.before[-2:] in _NO_LONGER


def is_reached(asked: Asked, own: Own) -> bool:
    """Say whether a figure is what came of a change, where what was before it is asked for: "fell 12% to $186 m"."""
    if not asked.formerly or asked.periods or asked.loosely:
        return False
    if own.preceding in {"to", "at"} and own.verb in CHANGE:
        return True
    set_against = {stem for stem, _ in compared_words(own.sentence, 0)}  # "31, nine more than before"
    return own.preceding != "from" and not _FORMER & (own.clause - set_against) and own.before[-2:] not in _NO_LONGER


def is_other_end(asked: Asked, own: Own) -> bool:
    """Say whether a figure is the whole where a part is asked for, or the part: "240 of the mill's 1,900 hands"."""
    if asked.counted is None:
        return False
    if not asked.stock:
        return is_whole(own)
    after = [token for token in own.sentence.tokens if token.start >= own.figure.quantity.span.end]
    norms = [token.norm for token in after[:_REACH]]
    if norms[:1] != ["of"]:
        return False
    if norms[1:2] in _THEM:  # "310 of them work in Kelm" are those of Kelm
        return {token.stem for token in after[2:]}.isdisjoint({*asked.stems} - {asked.counted, own.verb, own.counted})
    return _is_definite(norms[1:])


def is_whole(own: Own) -> bool:
    """Say whether another figure counts a part of this one: the 1,900 of "240 of the mill's 1,900 hands"."""
    before = [at for at, token in enumerate(own.sentence.tokens) if token.end <= own.figure.quantity.words.start]
    verb = max((at for at in before if own.sentence.tags[at] is Tag.VERB), default=-1)
    words = [own.sentence.tokens[at].norm for at in before[-_REACH:] if at > verb]
    if "of" not in words or not _is_definite(words[words.index("of") + 1 :]):
        return False
    parted = {one.quantity.span.end + 1 for one in own.sentence.figures if one.quantity.dimension in _PARTS}
    return any(token.norm == "of" and token.start in parted for token in own.sentence.tokens)


def _is_definite(words: Sequence[str]) -> bool:
    """Say whether words speak of a certain whole: "the", "its", "the mill's"."""
    return bool(words) and (words[0] in _DEFINITE or any(word in _POSSESSIVE for word in words))


def other_count(asked: Asked, view: View, own: Own) -> bool:
    """Say whether the figure counts other things than the asked ones ("two inns" are no residents)."""
    unit = own.figure.quantity.unit
    if asked.much and unit.dimension is Dimension.COUNT and own.counted:
        return own.counted not in asked.stems
    if asked.counted is None or unit.dimension is not Dimension.COUNT:
        return False
    if {asked.counted, own.counted} & _SEXED and asked.counted != own.counted and own.counted in _CHILDREN:
        return True  # children are not all sons
    if own.counted and (asked.counted in _PEOPLE or own.counted in _PEOPLE):
        return not _are_of(asked.counted, view, own)
    if asked.counted in _PEOPLE:
        return False
    if not own.counted:  # a bare number counts what the words around it speak of
        others = {one.quantity.unit.name for one in own.sentence.figures if one.quantity.dimension is Dimension.COUNT}
        open_ = others <= {""} and own.figure.measure not in _COUNTING  # "it employs 410" counts no reactors
        said = own.stems | own.clause | (own.context if open_ else frozenset())
        return not any(other in said for other, _ in view.corpus.concordance.relatives(asked.counted))
    return not _names_counted(asked.counted, view, own)


def counts_siblings(asked: Asked, own: Own) -> bool:
    """Say whether children are those of somebody's parents: "the second of five children of a smith"."""
    among = own.before[-1:] == ("of",) and own.before[-2:-1] and own.before[-2] in _PLACED
    if not among or own.counted not in _CHILDREN:
        return False
    after = {token.stem for token in own.sentence.tokens if token.start >= own.figure.quantity.span.end}
    return after.isdisjoint({*asked.stems} - {own.counted, asked.counted})


def _are_of(asked: str, view: View, own: Own) -> bool:
    """Say whether counted people are those that are asked for: "31 people" may be clerks where the clause says so."""
    if asked in DWELLERS and own.counted in DWELLERS:
        return True
    if own.counted in PASSING and view.question.verb in _STAYING:
        return asked == own.counted  # visitors do not work there
    if asked in ANYBODY:
        return own.counted in _PEOPLE or "person" in own.stems
    if asked not in _PEOPLE:
        return _names_counted(asked, view, own)  # "ferries carried 160,000 people" counts no ferries
    same = {asked, *(other for other, _ in view.corpus.concordance.relatives(asked))}
    if own.counted in ANYBODY:
        return not same.isdisjoint(own.stems | own.clause)
    return _names_counted(asked, view, own)


def _names_counted(asked: str, view: View, own: Own) -> bool:
    """Say whether the words with which a number counts name the asked things: "85 spaces" of a car park are no cars."""
    here = any(token.stem == asked for token in own.sentence.tokens)
    least = _ALIKE if here else 0.0  # "two cables of 90 wires": where both are spoken of, one is not the other
    same = {asked, *(other for other, likeness in view.corpus.concordance.relatives(asked) if likeness >= least)}
    if own.counted in same or own.counted in ANY_UNIT:
        return own.counted in same or not same.isdisjoint(own.stems)
    return not same.isdisjoint(_counting_words(own))


def _counting_words(own: Own) -> set[str]:
    """Return the stems of the phrase of a counted noun: "60,000 breeding pairs of gulls"."""
    tokens, tags = own.sentence.tokens, own.sentence.tags
    found: set[str] = set()
    for at, token in enumerate(tokens):
        if token.end <= own.figure.quantity.span.start:
            continue
        if token.start >= own.figure.quantity.span.end and tags[at] not in _COUNTED and token.norm != "of":
            break
        found.add(token.stem)
    return found


def other_part(stems: Sequence[str], view: View, own: Own) -> bool:
    """Say whether the figure is of two things together ("oil and gas") where the question asks for one of them."""
    return any(_asks(stems, view, left) != _asks(stems, view, right) for left, right in own.pairs)


def _asks(stems: Sequence[str], view: View, side: str) -> bool:
    """Say whether the question has a word, or a near relative of it."""
    return any(other == side for word in stems for other, _ in view.corpus.concordance.relatives(word))
