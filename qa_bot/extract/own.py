"""A figure's own words: its subject, what it counts, its clause, its names, and what the sentences around it say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.nearness import nearer_to_others, place_of, rivals_of, told_after
from qa_bot.lexicon.en.asked_words import CHANGE
from qa_bot.lexicon.en.kinds import PERSON_NOUNS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.lexicon.en.wholes import DWELLERS, DWELLING, PEOPLE, WHOLES
from qa_bot.model.document import NameKind, Tag
from qa_bot.text.stems import fold, stem
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qa_bot.model.document import Name, Sentence
    from qa_bot.model.figure import Figure

_PEOPLE = frozenset(map(stem, (*PERSON_NOUNS, *PEOPLE)))
_MARKS = ".,;:()\"'“”’"
# Words of a subject that name nothing: "the flour and the oats".
_UNSAYING = frozenset({Tag.DET, Tag.ADJ, Tag.PUNCT})
_SUBSTANCE = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN, Tag.NAME, Tag.CONJ})
_OF_WITHIN, _DWELLING_REACH = 3, 4
_NAMING = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ})
_THINGS = frozenset({Tag.NOUN, Tag.NAME})
_BREAKS = frozenset({"while", "whereas", "but", "although", "though"})

_RELATIVES = frozenset({"which", "who", "that"})


class Own(NamedTuple):
    """What belongs to one figure.

    Attributes:
        sentence: where it stands.
        figure: the figure.
        stems: of its subject, its measure, what it counts or is a quantity of.
        nouns: the nouns among the subject's stems.
        adjectives: the adjectives among them.
        bounds: first and last token of its clause.
        clause: stems of its clause.
        nearer: stems of the clause that stand nearer to another figure of the same kind.
        rivals: how many other figures of the same kind the sentence has.
        negated: whether a verb of the clause is negated.
        denied: whether the verb before the figure is ("should not exceed fifty").
        other_verbs: stems of the verbs of that clause that do not govern the number.
        context: stems of other clauses, of the paragraph before and of the heading.
        names: names of its subject by key, or those before the number where the subject has none.
        named_in_subject: whether these stand in the subject itself.
        keys_here: keys of all names of its clause.
        keys_beside: keys of the names of the sentence's other clauses.
        keys_around: keys of the names of the context.
        to: keys of the names that follow "to" in its subject.
        pairs: things that the subject joins by "and", as stems.
        counted: stem of the counted noun, or "".
        before: the three words before the number, its hedge left out.
        following: the word after the number.
        stood: stems of the name that a pronoun stands for in its subject.
        verb: stem of the verb that governs it, or "".
        modified: nouns of its subject with the nouns before them ("sales", "tax").
    """

    sentence: Sentence
    figure: Figure
    stems: frozenset[str]
    nouns: frozenset[str]
    adjectives: frozenset[str]
    bounds: tuple[int, int]
    clause: frozenset[str]
    nearer: frozenset[str]
    rivals: int
    negated: bool
    denied: bool
    other_verbs: frozenset[str]
    context: frozenset[str]
    names: Mapping[str, Name]
    named_in_subject: bool
    keys_here: frozenset[str]
    keys_beside: frozenset[str]
    keys_around: frozenset[str]
    to: frozenset[str]
    pairs: tuple[tuple[str, str], ...]
    counted: str
    before: tuple[str, ...]
    following: str
    verb: str
    stood: frozenset[str]
    modified: frozenset[tuple[str, str]]

    @property
    def preceding(self) -> str:
        """The word before the number, its hedge left out."""
        return self.before[-1] if self.before else ""


def own_words(sentences: Sequence[Sentence], place: int, figure: Figure, named: frozenset[str]) -> Own:
    """Collect what belongs to a figure of the sentence at a place among all sentences of a corpus.

    ``named`` are the keys of what is surely a name, so that it is one at the opening of a sentence too.
    """
    sentence = sentences[place]
    first, last = _clause(sentence, figure)
    inside = range(first, last)
    start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
    runs = list(_runs(sentence, figure))
    carried = not any(sentence.tags[at] in _NAMING for run in runs[:-1] for at in run)
    doer, stands = _governor(sentence, figure)
    runs.insert(0, doer)
    subject = {at for run in runs[:-1] for at in run}
    # Where a sentence has several figures of a kind, what follows each tells them apart: "four to Ada, one to Tom".
    told = set(told_after(sentence, figure))
    sure = [name for name in sentence.names if name.key in named or not _opens(name, sentence)]
    names_here = [name for name in sure if start <= name.start < end]
    in_subject = {name.key: name for name in sure if _among(name, subject | told, sentence)}
    before = {name.key: name for name in names_here if name.end <= figure.quantity.span.start}
    verbs = [at for at in inside if sentence.tags[at] is Tag.VERB]
    governing = max((at for at in verbs if sentence.tokens[at].end <= figure.quantity.span.start), default=-1)
    around, keys_around = _around(sentences, place)
    outside = {sentence.tokens[at].stem for at in range(len(sentence.tokens)) if at not in inside}
    before_number = [token.norm for token in sentence.tokens if token.end <= figure.quantity.words.start]
    after = [token.norm for token in sentence.tokens if token.start >= figure.quantity.span.end]
    return Own(
        sentence=sentence,
        figure=figure,
        # A subject carried over from an earlier sentence yields to the one that the figure's own verb has.
        stems=_stems(sentence, figure, runs, "" if carried and (stands or doer) else figure.subject)
        | stands
        | _stand_for(sentence, figure)
        | {sentence.tokens[at].stem for at in told},
        nouns=frozenset(sentence.tokens[at].stem for at in subject if sentence.tags[at] is Tag.NOUN),
        adjectives=frozenset(sentence.tokens[at].stem for at in subject if sentence.tags[at] is Tag.ADJ),
        bounds=(first, last),
        clause=frozenset(sentence.tokens[at].stem for at in inside if not _is_lacking(sentence, at)),
        nearer=nearer_to_others(sentence, figure, inside, subject),
        rivals=len(rivals_of(sentence, figure)),
        denied=_is_denied(sentence, figure, first),
        negated=any(predicate.negated and first <= predicate.verb < last for predicate in sentence.predicates),
        other_verbs=frozenset(sentence.tokens[at].stem for at in verbs if at != governing)
        if governing >= 0
        else frozenset(),
        context=around | outside,
        names=in_subject or before,
        named_in_subject=bool(in_subject),
        keys_here=frozenset(name.key for name in names_here),
        keys_beside=frozenset(name.key for name in sure if not start <= name.start < end),
        keys_around=keys_around | {name.key for name in sure},
        to=frozenset(key for key, name in in_subject.items() if _word_before(sentence, name) == "to"),
        pairs=tuple(dict.fromkeys((*_pairs(sentence, runs), *_told_pairs(figure.subject)))),
        counted=stem(fold(figure.quantity.unit.name)) if figure.quantity.unit.name.isalpha() else "",
        before=tuple(before_number[-3:]),
        following=after[0] if after else "",
        verb=sentence.tokens[governing].stem if governing >= 0 else "",
        stood=_stood(sentence, figure, subject),
        modified=frozenset(_modified(sentence, subject)),
    )


def _is_lacking(sentence: Sentence, at: int) -> bool:
    """Say whether a word names what there is none of: "5 carts (no *horses*)"."""
    return at > 0 and sentence.tokens[at - 1].norm in {"no", "without"}


def _clause(sentence: Sentence, figure: Figure) -> tuple[int, int]:
    """Return the tokens of the clause that holds the figure: sentences part at ";" and before "while", "but"."""
    first, last = 0, len(sentence.tokens)
    for at, token in enumerate(sentence.tokens):
        if token.norm == ";" or (token.norm in _BREAKS and at and sentence.tokens[at - 1].norm == ","):
            if token.start < figure.quantity.span.start:
                first = at
            else:
                return first, at
    return first, last


def _opens(name: Name, sentence: Sentence) -> bool:
    """Say whether a name may be no name at all: one unknown word with the capital that opens a sentence."""
    return name.kind is NameKind.OTHER and (name.start, name.end) == sentence.tokens[0][:2]


def _among(name: Name, places: set[int], sentence: Sentence) -> bool:
    """Say whether a name stands among some tokens."""
    return any(name.start <= sentence.tokens[at].start < name.end for at in places)


def _word_before(sentence: Sentence, name: Name) -> str:
    """Return the word before a name."""
    before = [token.norm for token in sentence.tokens if token.end <= name.start]
    return before[-1] if before else ""


def _is_denied(sentence: Sentence, figure: Figure, first: int) -> bool:
    """Say whether the nearest verb before a figure in its clause, from its first token on, is negated."""
    number, _ = place_of(sentence, figure)
    nearest = max((p for p in sentence.predicates if first <= p.verb < number), key=lambda p: p.verb, default=None)
    return nearest is not None and nearest.negated


def _governor(sentence: Sentence, figure: Figure) -> tuple[Sequence[int], frozenset[str]]:
    """Return the tokens of the subject of the verb before a figure, and the stems of what a pronoun stands for."""
    number, _ = place_of(sentence, figure)
    governing = max((p for p in sentence.predicates if p.verb < number), key=lambda p: p.verb, default=None)
    if governing is None or governing.subject is None:
        return [], frozenset()
    between = range(governing.verb + 1, number)
    if any(sentence.tags[at] is Tag.VERB or sentence.tokens[at].norm in _RELATIVES for at in between):
        return [], frozenset()  # another clause has the figure: "A is below that of B, which amounts to 9"
    chunk = sentence.chunks[governing.subject]
    places = range(chunk.first, chunk.last)
    words = [words for at, words in sentence.stands_for if at in places]
    stands = frozenset(token.stem for told in words for token in read_tokens(told) if token.is_word)
    doers = [at for at in places if sentence.tags[at] in _NAMING and at < number]
    return doers, stands - STOPWORDS


def _stand_for(sentence: Sentence, figure: Figure) -> frozenset[str]:
    """Return the stems of what the pronouns of a figure's subject stand for."""
    spans = figure.subject_spans
    starts = {at: sentence.tokens[at].start for at, _ in sentence.stands_for}
    words = [told for at, told in sentence.stands_for if any(span.start <= starts[at] < span.end for span in spans)]
    return frozenset(token.stem for told in words for token in read_tokens(told) if token.is_word) - STOPWORDS


def _stood(sentence: Sentence, figure: Figure, subject: set[int]) -> frozenset[str]:
    """Return the stems of the name that the pronoun of a figure's subject, or of its verb, stands for."""
    starts = {at: sentence.tokens[at].start for at, _ in sentence.stands_for}
    number, _ = place_of(sentence, figure)
    governing = max((p for p in sentence.predicates if p.verb < number), key=lambda p: p.verb, default=None)
    chunk = None if governing is None or governing.subject is None else sentence.chunks[governing.subject]
    doers = range(chunk.first, chunk.last) if chunk else range(0)
    told = [
        token
        for at, words in sentence.stands_for
        if at in subject or at in doers or any(one.start <= starts[at] < one.end for one in figure.subject_spans)
        for token in read_tokens(words)
        if sentence.tags[at] is Tag.PRON
    ]
    named = [token.stem for token in told if token.text[0].isupper()]
    return frozenset(named) if len(named) == len(told) else frozenset()


def _stems(sentence: Sentence, figure: Figure, runs: Sequence[Sequence[int]], subject: str) -> frozenset[str]:
    """Return the stems of the figure's subject, its measure, what it counts or is a quantity of."""
    own = {sentence.tokens[at].stem for run in runs for at in run}
    own |= {stem(fold(word.strip(_MARKS))) for word in subject.split()}
    own |= {stem(fold(word)) for word in f"{figure.measure} {figure.quantity.unit.name}".split()}
    span = figure.quantity.span
    own |= {token.stem for token in sentence.tokens if span.start <= token.start < span.end and token.norm.isalpha()}
    counted = stem(fold(figure.quantity.unit.name)) if figure.quantity.unit.name.isalpha() else ""
    after = [token.stem for token in sentence.tokens if token.start >= figure.quantity.span.end][:_DWELLING_REACH]
    if counted in DWELLERS or (counted == "person" and DWELLING.intersection(after)):
        own |= {"person", "popul", "inhabit", "live"}
    if counted in _PEOPLE:
        own.add("person")
    return frozenset(own | {whole for parts, whole in WHOLES.items() if own.issuperset(parts)})


def _runs(sentence: Sentence, figure: Figure) -> Iterator[Sequence[int]]:
    """Yield the tokens of the figure's subject, and last those after it that say of what it is a quantity."""
    for span in figure.subject_spans:
        yield [at for at, token in enumerate(sentence.tokens) if span.start <= token.start < span.end]
    after = [at for at, token in enumerate(sentence.tokens) if token.start >= figure.quantity.span.end]
    substance: list[int] = []
    if after and sentence.tags[after[0]] is Tag.VERB and sentence.tokens[after[0]].norm.endswith(("ed", "nt", "en")):
        substance.append(after.pop(0))  # "$3 million budgeted for roads", "40 votes cast"
        after = after[1:] if after and sentence.tags[after[0]] is Tag.ADP else after
    for at in after:
        if sentence.tags[at] not in _SUBSTANCE and not (
            sentence.tokens[at].norm == "of" and len(substance) < _OF_WITHIN
        ):
            break
        substance.append(at)
    yield substance[: _up_to_next(sentence, substance)]


def _up_to_next(sentence: Sentence, places: Sequence[int]) -> int:
    """Return how many of some tokens are before "and" and the subject of the next figure: "9 a year *and Orn* 4"."""
    end = sentence.tokens[places[-1]].end + 1 if places else -1
    if not any(one.quantity.words.start == end for one in sentence.figures):
        return len(places)
    joints = [count for count, at in enumerate(places) if sentence.tags[at] is Tag.CONJ]
    return joints[-1] if joints else len(places)


def _modified(sentence: Sentence, subject: set[int]) -> Iterator[tuple[str, str]]:
    """Yield each noun of a subject with the noun right before it: "property tax"."""
    for at in subject:
        if at - 1 in subject and all(sentence.tags[one] in _THINGS for one in (at - 1, at)):
            yield sentence.tokens[at - 1].stem, sentence.tokens[at].stem


def _pairs(sentence: Sentence, runs: Sequence[Sequence[int]]) -> Iterator[tuple[str, str]]:
    """Yield the plain nouns that the figure's own words join by "and"."""
    named = {at for name in sentence.names for at in range(name.start, name.end)}
    for run in runs:
        places = [at for at in run if sentence.tags[at] not in _UNSAYING]
        for left, link, right in zip(places, places[1:], places[2:], strict=False):
            one, other = sentence.tokens[left], sentence.tokens[right]
            plain = one.start not in named and other.start not in named and one.stem not in CHANGE
            things = sentence.tags[left] is Tag.NOUN and sentence.tags[right] is Tag.NOUN
            # "1.8 litres of water and *the* juice of two lemons" measures water alone.
            apart = sentence.tags[link + 1] is Tag.DET and sentence.tags[left - 1] is not Tag.DET
            if sentence.tokens[link].norm in {"and", "&"} and plain and things and not apart:
                yield one.stem, other.stem


def _told_pairs(subject: str) -> Iterator[tuple[str, str]]:
    """Yield the things that a subject carried over from another sentence joins: "combined imports and exports"."""
    words = subject.split()
    for left, link, right in zip(words, words[1:], words[2:], strict=False):
        if link in {"and", "&"} and left.isalpha() and right.isalpha() and left.islower() and right.islower():
            yield stem(left), stem(right)


def _around(sentences: Sequence[Sentence], place: int) -> tuple[frozenset[str], frozenset[str]]:
    """Collect stems and name keys of the paragraph before a sentence, of the headings above, and of the opening."""
    sentence = sentences[place]
    first = place - sentence.index
    near = []
    for other in range(place - 1, first - 1, -1):
        if sentences[other].paragraph != sentence.paragraph and not sentences[other].is_heading:
            break
        near.append(other)
    # What a text opens with, in its heading or in its first sentence, holds for all of it.
    near += [at for at in (first, first + 1) if at < place and (sentences[first].is_heading or at == first)]
    stems = {token.stem for other in near for token in sentences[other].tokens if token.is_word}
    keys = {name.key for other in near for name in sentences[other].names}
    return frozenset(stems - STOPWORDS), frozenset(keys)
