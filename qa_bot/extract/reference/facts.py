"""What a whole document tells about its names: what they are said to be, and whether "he" or "she" is said of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.person_names import MENS_WORDS, WOMENS_WORDS
from qa_bot.model.document import ChunkKind, ClauseKind, NameKind, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Name, Sentence

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})


def read_classes(sentences: Sequence[Sentence]) -> dict[str, set[str]]:
    """Return the nouns that names are called by: "X is a novel", "X, a novel by …"."""
    classes: dict[str, set[str]] = {}
    for sentence in sentences:
        if not sentence.names:
            continue
        by_chunk = _name_by_chunk(sentence)
        if by_chunk:
            _from_copulas(sentence, by_chunk, classes)
            _from_appositions(sentence, by_chunk, classes)
            _from_descriptions(sentence, by_chunk, classes)
    return classes


def read_genders(sentences: Sequence[Sentence], classes: dict[str, set[str]]) -> dict[str, str]:
    """Return "m" or "f" for persons of whom the text says "he" or "she" where nobody else is in sight."""
    votes: dict[str, Counter[str]] = {}
    for key, nouns in classes.items():
        for nouns_of, gender in ((WOMENS_WORDS, "f"), (MENS_WORDS, "m")):
            if nouns & nouns_of:
                votes.setdefault(key, Counter())[gender] += 3
    last: str | None = None
    for sentence in sentences:
        persons = {name.key for name in sentence.names if name.kind is NameKind.PERSON}
        norms = {token.norm for token in sentence.tokens}
        gender = "m" if norms & _HE else "f" if norms & _SHE else ""
        both = bool(norms & _HE and norms & _SHE)
        if len(persons) == 1:
            last = next(iter(persons))
        elif persons:
            last = None
        if gender and not both and last:
            votes.setdefault(last, Counter())[gender] += 1
    return {
        key: counts.most_common(1)[0][0]
        for key, counts in votes.items()
        if len(counts) == 1 or counts.most_common(1)[0][1] > 1
    }


def read_full_names(sentences: Sequence[Sentence]) -> dict[str, str]:
    """Return the longest words under which the text names each person."""
    full: dict[str, str] = {}
    for sentence in sentences:
        for name in sentence.names:
            if name.kind is NameKind.PERSON and name.end - name.start > len(full.get(name.key, "")):
                full[name.key] = sentence.document.text[name.start : name.end]
    return full


def _from_copulas(sentence: Sentence, by_chunk: dict[int, Name], classes: dict[str, set[str]]) -> None:
    """Add what "is a" says."""
    for predicate in sentence.predicates:
        subject = predicate.subject
        if (
            subject is None
            or not predicate.objects
            or predicate.negated
            or sentence.tags[predicate.verb] is not Tag.AUX
        ):
            continue
        name = by_chunk.get(subject)
        complement = sentence.chunks[predicate.objects[0]]
        if name is not None and sentence.tags[complement.head] is Tag.NOUN:
            classes.setdefault(name.key, set()).add(sentence.tokens[complement.head].norm)


def _from_appositions(sentence: Sentence, by_chunk: dict[int, Name], classes: dict[str, set[str]]) -> None:
    """Add what appositions say."""
    starts = [sentence.tokens[chunk.first].start for chunk in sentence.chunks]
    for clause in sentence.clauses:
        if clause.kind is not ClauseKind.APPOSITION:
            continue
        number = bisect_left(starts, clause.start)
        name = by_chunk.get(number - 1)
        if name is None or number >= len(starts) or starts[number] != clause.start:
            continue
        head = sentence.chunks[number].head
        before = sentence.chunks[number - 1]
        if sentence.tags[head] is Tag.NOUN and 0 <= clause.marker - sentence.tokens[before.last - 1].end <= 1:
            classes.setdefault(name.key, set()).add(sentence.tokens[head].norm)


def _from_descriptions(sentence: Sentence, by_chunk: dict[int, Name], classes: dict[str, set[str]]) -> None:
    """Add what stands before a name between commas: "her father, Carl Lund, …", "the newest ship, the Gull, …"."""
    for number, name in by_chunk.items():
        if describes_next(sentence, number - 1):
            head = sentence.chunks[number - 1].head
            classes.setdefault(name.key, set()).add(sentence.tokens[head].norm)


def describes_next(sentence: Sentence, number: int) -> bool:
    """Say whether a noun phrase describes the name after it: "her father" in "her father, Carl Lund, …"."""
    tokens, chunks = sentence.tokens, sentence.chunks
    if number < 0 or number + 1 >= len(chunks):
        return False
    before, own = chunks[number], chunks[number + 1]
    if own.first != before.last + 1 or tokens[before.last].norm != "," or own.kind is not ChunkKind.NOUN:
        return False
    closed = own.last < len(tokens) and tokens[own.last].norm in {",", ".", ";"}
    named = sentence.tags[own.head] is Tag.NAME and sentence.tags[before.head] is Tag.NOUN
    if not (closed and named and tokens[before.first].norm in _DEFINITE):
        return False
    return not any(tokens[place].norm in {"and", "or"} for place in range(own.last, min(len(tokens), own.last + 2)))


_DEFINITE = frozenset("the his her its their my our".split())


def _name_by_chunk(sentence: Sentence) -> dict[int, Name]:
    """Return the name that the head of each noun chunk is in."""
    found: dict[int, Name] = {}
    names = sentence.names
    place = 0
    for number, chunk in enumerate(sentence.chunks):
        start = sentence.tokens[chunk.head].start
        while place < len(names) and names[place].end <= start:
            place += 1
        if place == len(names):
            break
        if chunk.kind is ChunkKind.NOUN and names[place].start <= start:
            found[number] = names[place]
    return found
