"""Pronouns, short names and descriptions to what they stand for, over the sentences of one document."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.extract.reference.aliases import settle_names
from qa_bot.extract.reference.describing import descriptions
from qa_bot.extract.reference.empty import is_empty
from qa_bot.extract.reference.facts import read_classes, read_full_names, read_genders
from qa_bot.extract.reference.former import former_and_latter
from qa_bot.extract.reference.fuller import read_ranked, read_short_nouns, read_there
from qa_bot.extract.reference.mentions import GROUP, Facts, Mention, main_person, read_mentions, read_topic
from qa_bot.extract.roles import conjuncts
from qa_bot.model.document import ChunkKind, NameKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Predicate, Sentence

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_SUBJECTS = frozenset({"he", "she", "it", "they"})
_PERSONS = _HE | _SHE
_PERSON, _ORGANIZATION = NameKind.PERSON.value, NameKind.ORGANIZATION.value
_PRONOUNS = _PERSONS | _IT | _THEY
_REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
_POSSESSIVES = frozenset({"his", "her", "its", "their"})
_OWNED = tuple((kind,) for kind in (Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM, Tag.ADV, Tag.VERB))
_HALF = 0.5
_CENTRAL = 1.0
_MARGIN = 1.0
_FAVOUR, _FAVOUR_PARALLEL = 2.5, 5.0
_LEAST_FOR_PERSONS = 2.5
_LEAST, _LEAST_FOR_ACTED = 4.0, 3.0
_WINDOW = 3
_KEPT = 60
_PAIR = 2
# Of these too people say "she".
_VESSELS = frozenset(
    """
    ship boat vessel steamer steamship ferry liner yacht schooner frigate cruiser battleship submarine barge brig tanker
    trawler warship sailboat galleon clipper sloop destroyer
    """.split()
)


def resolve(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return the sentences with short names settled and with ``stands_for`` filled."""
    classes = read_classes(sentences)
    sentences, short = settle_names(sentences, classes)
    facts = Facts(classes, read_genders(sentences, classes), read_full_names(sentences))
    mentions = [list(read_mentions(sentence, number, facts)) for number, sentence in enumerate(sentences)]
    topic = (read_topic(sentences[0].document, facts) or main_person(mentions)) if sentences else None
    main = topic.key if topic else ""
    heard: list[Mention] = []
    fuller: dict[str, list[str]] = {}
    ranked: dict[str, int] = {}
    resolved: list[Sentence] = []
    opens, about_person = 0, topic is not None and topic.kind == _PERSON
    for number, (sentence, spoken) in enumerate(zip(sentences, mentions, strict=True)):
        opens = opens if sentence.paragraph == sentences[opens].paragraph else number
        short_nouns = dict(read_short_nouns(sentence, spoken, fuller))
        own = [
            mention._replace(words=short_nouns.get(mention.token, mention.words), central=mention.key == main)
            if mention.token in short_nouns or mention.key == main
            else mention
            for mention in spoken
        ]
        near = [one for one in heard if not _is_past(one, opens)] if about_person else heard
        chosen = _pronouns(sentence, number, own, near, topic)
        found = [*short.get(number, ()), *((place, mention.words) for place, mention in chosen)]
        found.extend(former_and_latter(sentence, number, [*heard, *own]))
        told = descriptions(sentence, number, heard, topic)
        short_nouns.update(read_ranked(sentence, ranked, number))
        short_nouns.update(read_there(sentence, sentences[number - 1] if number else None))
        found.extend((*told, *(pair for pair in short_nouns.items() if pair[0] not in dict(told))))
        resolved.append(replace(sentence, stands_for=tuple(sorted(found))) if found else sentence)
        centre = _centre(sentence, chosen)
        heard.extend([mention._replace(rank=0) for mention in own] if centre else own)
        heard.extend([centre] if centre else [])
        # What a subject pronoun stood for is there for the next pronoun.
        heard.extend(mention for place, mention in chosen if sentence.tokens[place].norm in _SUBJECTS)
        del heard[:-_KEPT]
    return tuple(resolved)


def _is_past(mention: Mention, opens: int) -> bool:
    """Say whether a noun that may be a person is of an earlier paragraph; another is the person of the text."""
    return mention.kind == "noun" and mention.gender == "?" and mention.sentence < opens


def _pronouns(
    sentence: Sentence, number: int, own: Sequence[Mention], heard: Sequence[Mention], topic: Mention | None
) -> list[tuple[int, Mention]]:
    """Return what the pronouns of a sentence stand for."""
    found: list[tuple[int, Mention]] = []
    places = [place for place, token in enumerate(sentence.tokens) if token.norm in _PRONOUNS]
    if not places:
        return found
    subjects = {
        sentence.chunks[predicate.subject].head for predicate in sentence.predicates if predicate.subject is not None
    }
    frames = _frames(sentence)
    recent = [mention for mention in heard if number - mention.sentence <= _WINDOW]
    for place in places:
        norm = sentence.tokens[place].norm
        if sentence.tags[place] is not Tag.PRON or (norm == "it" and is_empty(sentence, place)):
            continue
        before = [mention for mention in own[-_KEPT:] if mention.token < place]
        near = [*recent, *before]
        frame = frames.get(place, range(0))
        if (norm in _POSSESSIVES and not _is_bare(sentence, place)) or norm in _REFLEXIVES:
            chosen = _choose(norm, number, near, frame, _FAVOUR)
        else:
            rivals = {mention.key for mention in own if mention.token in frame}
            others = [mention for mention in near if mention.key not in rivals]
            chosen = _choose(norm, number, others, _done_before(sentence, place), _FAVOUR_PARALLEL)
        if chosen is None and topic is not None and norm in _PERSONS and _is_topic(norm, topic, [*heard, *before]):
            chosen = topic
        chosen = _same_owner(sentence, norm, found, inside=place in frames) or chosen
        chosen = _owner(sentence, number, norm, chosen, found) or chosen
        if chosen is not None:
            gender = "m" if norm in _HE else "f" if norm in _SHE else chosen.gender
            again = chosen._replace(sentence=number, token=place, rank=2 if place in subjects else 0, gender=gender)
            found.append((place, again))
            own = [*own, again]
    return found


def _is_bare(sentence: Sentence, place: int) -> bool:
    """Say whether "her" stands alone: "left *her* the shop", "met *her*"."""
    return sentence.tokens[place].norm == "her" and sentence.tags[place + 1 : place + 2] not in _OWNED


def _owner(
    sentence: Sentence, number: int, norm: str, chosen: Mention | None, found: Sequence[tuple[int, Mention]]
) -> Mention | None:
    """Return whose the chosen thing is, where the same pronoun says so: "her mother taught her"."""
    if chosen is None or chosen.kind != "noun" or chosen.sentence != number:
        return None
    kin = next((words for words in (_HE, _SHE) if norm in words), frozenset())
    first = next((chunk.first for chunk in sentence.chunks if chunk.first <= chosen.token < chunk.last), -1)
    return next((one for place, one in found if place == first and sentence.tokens[place].norm in kin), None)


def _main_owner(sentence: Sentence, found: Sequence[tuple[int, Mention]]) -> tuple[int, Mention] | None:
    """Return whose the subject of a sentence is, where a pronoun opens it: "*her* mother taught …"."""
    main = next((one for one in sentence.predicates if one.subject is not None), None)
    first = sentence.chunks[main.subject].first if main and main.subject is not None else -1
    opens = 0 <= first < main.verb and sentence.tokens[first].norm in _POSSESSIVES if main else False
    return next((one for one in found if one[0] == first), None) if opens else None


def _same_owner(sentence: Sentence, norm: str, found: Sequence[tuple[int, Mention]], *, inside: bool) -> Mention | None:
    """Return whose the subject is for the same pronoun in an object: "her mother taught *her*"."""
    owner = _main_owner(sentence, found)
    if owner is None or not inside:
        return None
    kin = next((words for words in (_HE, _SHE) if norm in words), frozenset[str]())
    return owner[1] if sentence.tokens[owner[0]].norm in kin else None


def _centre(sentence: Sentence, found: Sequence[tuple[int, Mention]]) -> Mention | None:
    """Return the person that a sentence about kin is really about: "*her* mother, Ruth, taught *her*"."""
    owner = _main_owner(sentence, found)
    if owner is None or sum(mention.key == owner[1].key for _, mention in found) < _PAIR:
        return None
    return owner[1]._replace(rank=2)


def _frames(sentence: Sentence) -> dict[int, range]:
    """Return the pronouns in objects with the tokens of their subjects, and those after "and" with what it joins.

    "She met her" is of two persons, "she met her aunt" and "she and her aunt" most often of one and hers.
    """
    found: dict[int, range] = {}
    chunks, tags = sentence.chunks, sentence.tags
    for predicate in sentence.predicates:
        if predicate.subject is None:
            continue
        joined = conjuncts(sentence.tokens, chunks, predicate.subject)
        subject = range(chunks[predicate.subject].first, chunks[joined[-1]].last)
        for number in (*predicate.objects, *(chunk for _, chunk in predicate.preps)):
            for place in range(chunks[number].first, chunks[number].last):
                if tags[place] is Tag.PRON:
                    found[place] = subject
    for left, right in pairwise(chunks):
        coupled = left.last + 1 == right.first and tags[left.last] is Tag.CONJ and left.kind is ChunkKind.NOUN
        if coupled and tags[right.first] is Tag.PRON and right.last - right.first > 1:
            found[right.first] = range(left.first, left.last)
    return found


def _done_before(sentence: Sentence, place: int) -> range:
    """Return the tokens of what the verb before acts on, for a pronoun that its verb acts on ("fry it")."""
    before: Predicate | None = None
    chunks = sentence.chunks
    for predicate in sentence.predicates:
        if any(chunks[number].head == place for number in predicate.objects):
            done = before.objects[0] if before is not None and before.objects else None
            return range(0) if done is None else range(chunks[done].first, chunks[done].last)
        before = predicate
    return range(0)


def _choose(norm: str, number: int, near: Sequence[Mention], favoured: range, favour: float) -> Mention | None:
    """Return the likeliest antecedent, or none where two are about as likely.

    Mentions at the ``favoured`` tokens of the same sentence are so much likelier.
    """
    scores: dict[str, tuple[float, Mention]] = {}
    for mention in near:
        if not _fits(norm, mention):
            continue
        score = _score(norm, number, mention)
        if mention.sentence == number and mention.token in favoured:
            score += favour
        key = mention.key
        held = scores.get(key)
        bonus = _HALF if held else 0.0
        if held is None or score + bonus >= held[0]:
            scores[key] = (score + bonus, mention)
        else:
            scores[key] = (held[0] + bonus, held[1])
    ranked = sorted(scores.values(), key=lambda scored: -scored[0])
    if not ranked:
        return None
    chosen = ranked[0][1]
    least = _LEAST_FOR_PERSONS if norm in _PERSONS else _LEAST_FOR_ACTED if chosen.acted else _LEAST
    if ranked[0][0] < least:
        return None
    others = [score for score, mention in ranked[1:] if mention.words not in chosen.words or chosen.kind != GROUP]
    if others and ranked[0][0] - others[0] < _MARGIN:
        return None
    if norm in _THEY and not chosen.plural and any(mention.plural for _, mention in ranked[1:]):
        return None
    return chosen


def _score(norm: str, number: int, mention: Mention) -> float:
    """Return the points of a mention that a pronoun may stand for."""
    distance = number - mention.sentence
    score = 4.0 - 1.5 * distance + 1.5 * mention.rank + _HALF * (mention.kind == GROUP)
    if distance == 0:
        # "The king … his army": a possessive looks back to the subject; "Smith told Jones that he" is open.
        near_subject = norm in _IT and mention.rank
        score += 1.0 if norm in _POSSESSIVES else _HALF if near_subject else -_HALF
    if norm in _PERSONS:
        score -= 1.0 if mention.kind == "noun" else 0.0
        score += 0.0 if mention.gender == "?" else _HALF
        score += _CENTRAL * (
            mention.central and distance > 0
        )  # who a text is about is spoken of again after a word on a daughter
    else:
        score += mention.acted + _HALF * (mention.kind != "noun" and norm in _IT)
    return score


def _is_topic(norm: str, topic: Mention, near: Sequence[Mention]) -> bool:
    """Say whether "he" or "she" stands for the person that the document is about: nobody else was the last subject."""
    if not _fits(norm, topic):
        return False
    rivals = [mention for mention in near if _fits(norm, mention) and mention.kind != "noun" and mention.rank]
    return not rivals or rivals[-1].key == topic.key or near[-1].sentence - rivals[-1].sentence > 1


def _fits(norm: str, mention: Mention) -> bool:
    """Say whether a pronoun can stand for a mention."""
    person = mention.kind == _PERSON or mention.gender != ""
    if norm in _HE:
        return person and not mention.plural and mention.gender != "f"
    if norm in _SHE:
        vessel = not person and bool(_VESSELS & {mention.head, *mention.classes})
        return (person or vessel) and not mention.plural and mention.gender != "m"
    if norm in _IT:
        return not person and not mention.plural
    return (
        mention.plural
        or mention.kind == _ORGANIZATION
        or (
            mention.kind == "noun"
            and mention.head in {"team", "band", "group", "family", "couple", "police", "company"}
        )
    )
