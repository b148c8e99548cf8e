"""Sentences to mentions: what pronouns, short names and descriptions may stand for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.forms import readings
from qa_bot.extract.gazetteer import ENTRIES
from qa_bot.extract.names import key_of
from qa_bot.extract.reference.facts import describes_next
from qa_bot.extract.reference.name_kind import kind_of
from qa_bot.extract.roles import conjuncts
from qa_bot.extract.syntax.view import is_listed
from qa_bot.lexicon.en.kinds import ORGANIZATION_NOUNS, PERSON_NOUNS
from qa_bot.lexicon.en.person_names import GIVEN_NAMES, MENS_WORDS, OPEN_NAMES, WOMENS_NAMES, WOMENS_WORDS
from qa_bot.model.document import ChunkKind, ClauseKind, NameKind, Tag
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Chunk, Document, Name, Sentence


class Mention(NamedTuple):
    """Something that a text has spoken of.

    ``kind`` is "noun" for what is no name, and "group" for several things. ``rank`` is 2 for the subject of
    the main clause, 1 for another subject, 0 for the rest. ``classes`` are nouns that it is called by ("company",
    "novel"). ``acted`` is set where a verb acts on it, or it is the doer after "by"; ``central`` where the
    document is about it.
    """

    sentence: int
    token: int
    words: str
    key: str
    kind: str
    gender: str
    plural: bool
    rank: int
    classes: frozenset[str]
    head: str
    acted: bool = False
    central: bool = False


_PLURAL_DETERMINERS = frozenset(
    {"these", "those", "many", "several", "few", "both", "all", "some", "most", "two", "three", "four", "five"}
)
# The kind of a mention of several things that "and" joins.
GROUP = "group"
_NOUNS = frozenset({Tag.NOUN, Tag.NAME})
_AND = frozenset({"and", "&"})
# Names in the gazetteer are of one thing each, but those that end so are spoken of as many.
_MANY = frozenset({"islands", "isles", "mountains", "alps"})
_DETERMINING = frozenset({Tag.DET, Tag.PRON})
_MAIN = 2
_LONGEST_TITLE = 6
_BEGINNING, _OFTEN = 3, 3
_PERSON_HEADS = PERSON_NOUNS | WOMENS_WORDS | MENS_WORDS


class Facts(NamedTuple):
    """What a whole document tells about its names: nouns that they are called, "m" or "f", their longest form."""

    classes: dict[str, set[str]]
    genders: dict[str, str]
    full: dict[str, str]


def read_mentions(sentence: Sentence, number: int, facts: Facts) -> Iterator[Mention]:
    """Yield the mentions of a sentence in order, pronouns left out."""
    renaming = {clause.start for clause in sentence.clauses if clause.kind is ClauseKind.APPOSITION}
    ranks = _ranks(sentence)
    acted = _acted_on(sentence)
    named = _names_by_token(sentence)
    listing, describes = "," in sentence.text, False
    for place, piece in enumerate(sentence.chunks):
        described, describes = describes, listing and describes_next(sentence, place)
        if piece.kind is not ChunkKind.NOUN or describes:
            continue
        rank = max(ranks.get(place, 0), ranks.get(place - 1, 0) if described else 0)
        found = [named[token] for token in range(piece.first, piece.last) if token in named] if named else []
        for name, first, last in found:
            of_head = first <= piece.head < last
            mention = _named(sentence, number, name, first, rank if of_head else 0, facts)
            yield mention._replace(acted=True) if of_head and place in acted else mention
        if sentence.tags[piece.head] is not Tag.NOUN or sentence.tokens[piece.first].start in renaming:
            continue
        if not any(first <= piece.head < last for _, first, last in found):
            mention = _common(sentence, number, piece, rank)
            yield mention._replace(acted=True) if place in acted else mention
    yield from _groups(sentence, number, ranks, acted)


def _acted_on(sentence: Sentence) -> set[int]:
    """Return the noun chunks that verbs act on, and the doers after "by", which stand where what is acted on does."""
    found: set[int] = set()
    for one in sentence.predicates:
        if one.objects and sentence.tags[one.verb] is Tag.VERB:
            found.add(one.objects[0])
        if one.passive:
            found.update(chunk for word, chunk in one.preps if word == "by")
    return found


def _groups(sentence: Sentence, number: int, ranks: dict[int, int], acted: set[int]) -> Iterator[Mention]:
    """Yield what "and" joins, as something that "they" may stand for."""
    tokens, chunks = sentence.tokens, sentence.chunks
    if _AND.isdisjoint([token.norm for token in tokens]):
        return
    after = 0
    for place, piece in enumerate(chunks):
        if piece.kind is not ChunkKind.NOUN or place < after:
            continue
        after = place + 1
        while (
            after < len(chunks)
            and chunks[after].kind is ChunkKind.NOUN
            and is_listed(tokens, *chunks[after - 1 : after + 1])
        ):
            after += 1
        opens = next((other for other in range(place, after) if ranks.get(other)), place)
        members = [chunks[other] for other in range(opens, after)]
        if len(members) == 1 or tokens[members[-1].first - 1].norm not in _AND or not _is_group(sentence, members):
            continue
        first = members[0].first + (sentence.tags[members[0].first] is Tag.DET)
        words = sentence.document.text[tokens[first].start : tokens[members[-1].last - 1].end]
        yield Mention(
            number,
            members[-1].head,
            words,
            words.lower(),
            GROUP,
            "",
            plural=True,
            rank=ranks.get(opens, 0),
            classes=frozenset(),
            head="",
            acted=opens in acted,
        )


def _is_group(sentence: Sentence, members: Sequence[Chunk]) -> bool:
    """Say whether members are things apart: not "two sisters, Ada and Ruth"."""
    tags = [sentence.tags[member.head] for member in members]
    if not _NOUNS.issuperset(tags):
        return False
    return tags[:2] != [Tag.NOUN, Tag.NAME] or not _is_plural(sentence.tokens[members[0].head].norm)


def read_topic(document: Document, facts: Facts) -> Mention | None:
    """Return the mention of what the title of a document names, if it is a name."""
    title = (document.title or "").replace("_", " ").strip()
    tokens = read_tokens(title)
    if not tokens or not tokens[0].text[0].isupper() or len(tokens) > _LONGEST_TITLE:
        return None
    words = [token.norm for token in tokens]
    key = key_of(words)
    kind = kind_of(tokens, (Tag.NAME,) * len(tokens), (0, len(tokens)), key, None)
    gender = _gender(key, facts) if kind is NameKind.PERSON else ""
    called = frozenset({*facts.classes.get(key, ()), words[-1]})
    return Mention(-1, 0, title, key, kind.value, gender, plural=False, rank=_MAIN, classes=called, head=words[-1])


def main_person(mentions: Sequence[Sequence[Mention]]) -> Mention | None:
    """Return the person that a document is about: named at its beginning, and most often of all persons."""
    person = NameKind.PERSON.value
    named = [one for own in mentions for one in own if one.kind == person]
    if len(named) < _OFTEN:
        return None
    (key, times), *others = Counter(one.key for one in named).most_common(2)
    first = next(one for one in named if one.key == key)
    begins = first.sentence < _BEGINNING and times >= _OFTEN and times > sum(count for _, count in others)
    return first._replace(sentence=-1, token=0, rank=_MAIN) if begins else None


def _ranks(sentence: Sentence) -> dict[int, int]:
    """Return the rank of every noun chunk that is a subject: what is joined to a subject is one as well."""
    ranks: dict[int, int] = {}
    for predicate in sentence.predicates:
        if predicate.subject is not None and predicate.subject not in ranks:
            rank = 1 if ranks else _MAIN
            ranks.update(dict.fromkeys(conjuncts(sentence.tokens, sentence.chunks, predicate.subject), rank))
    return ranks


def _names_by_token(sentence: Sentence) -> dict[int, tuple[Name, int, int]]:
    """Return the first token of every name, with the name and its tokens."""
    found: dict[int, tuple[Name, int, int]] = {}
    place = 0
    tokens = sentence.tokens
    for name in sentence.names:
        while place < len(tokens) and tokens[place].start < name.start:
            place += 1
        last = place
        while last < len(tokens) and tokens[last].end <= name.end:
            last += 1
        found[place] = (name, place, last)
    return found


def _named(sentence: Sentence, number: int, name: Name, first: int, rank: int, facts: Facts) -> Mention:
    """Return the mention of a name."""
    words = facts.full.get(name.key) or sentence.document.text[name.start : name.end]
    gender = _gender(name.key, facts) if name.kind is NameKind.PERSON else ""
    called = frozenset(facts.classes.get(name.key, ()))
    last = name.key.rsplit(" ", 1)[-1]
    common = last in _MANY or name.key not in ENTRIES
    plural = last.endswith("s") and name.kind is not NameKind.PERSON and common and _is_plural(last)
    return Mention(
        number,
        first,
        words,
        name.key,
        name.kind.value,
        gender,
        plural=plural,
        rank=rank,
        classes=called | {last},
        head=last,
    )


def _is_plural(word: str) -> bool:
    """Say whether a word in lower case is a plural before all."""
    return readings(word)[0][0] == "NNS"


def _common(sentence: Sentence, number: int, piece: Chunk, rank: int) -> Mention:
    """Return the mention of a common noun."""
    head = sentence.tokens[piece.head]
    first = piece.first
    opening = sentence.tokens[first].norm
    if sentence.tags[first] in _DETERMINING and first < piece.head:
        first += 1
    words = sentence.document.text[sentence.tokens[first].start : sentence.tokens[piece.last - 1].end]
    plural = (
        opening in _PLURAL_DETERMINERS
        or (head.norm != head.stem and head.norm.endswith("s") and not head.norm.endswith("ss"))
        or _is_plural(head.norm)
    )
    told = [token.norm for token in sentence.tokens[piece.first : piece.head + 1]]
    gender = (
        "f"
        if head.norm in WOMENS_WORDS or "female" in told
        else "m"
        if head.norm in MENS_WORDS or "male" in told
        else "?"
        if head.norm in _PERSON_HEADS and head.norm not in ORGANIZATION_NOUNS
        else ""
    )
    return Mention(
        number, piece.head, words, head.stem, "noun", gender, plural, rank, frozenset({head.norm}), head.norm
    )


def _gender(key: str, facts: Facts) -> str:
    """Return the gender that a name tells, or else the text."""
    told = gender_of(key)
    return facts.genders.get(key, "?") if told == "?" else told


def gender_of(key: str) -> str:
    """Return "f" or "m" for the key of a person's name where its words tell, else "?"."""
    words = key.split()
    if words[0] in WOMENS_WORDS or (len(words) > 1 and words[1] in WOMENS_WORDS):
        return "f"
    if words[0] in MENS_WORDS:
        return "m"
    first = next((word for word in words if len(word) > 1), words[0])
    if first in OPEN_NAMES or first not in GIVEN_NAMES:
        return "?"
    return "f" if first in WOMENS_NAMES else "m"
