"""Corpus: the documents asked about, read once: sentences with their facts, passages, and the index over them."""

from __future__ import annotations

import gc
from bisect import bisect_right
from contextlib import contextmanager
from functools import cached_property
from math import log
from typing import TYPE_CHECKING

from qa_bot.errors import CorpusError, SettingsError
from qa_bot.extract.annotate import annotate
from qa_bot.extract.own import Own, own_words
from qa_bot.extract.spots import read_spots
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import NameKind
from qa_bot.retrieve.bm25 import Bm25, RankBm25
from qa_bot.retrieve.concordance import Concordance
from qa_bot.text.passages import read_passages
from qa_bot.text.segment import segments

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from qa_bot.extract.annotate import Watch
    from qa_bot.model.candidate import Place
    from qa_bot.model.document import Document, Passage, Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.span import Span
    from qa_bot.model.spot import Spot
    from qa_bot.retrieve.retriever import Retriever

ENGINES: Mapping[str, type[Retriever]] = {"bm25": Bm25, "rank-bm25": RankBm25}


class Corpus:
    """Immutable once built.

    Attributes:
        documents: as read, in order.
        sentences: of all documents, in order.
        stems: the content stems of each sentence.
        passages: runs of ``sentences``.
        passage_of: the passage number of each sentence.
        retriever: the index over ``passages``.
    """

    def __init__(self, documents: Iterable[Document], *, engine: str = "bm25", watch: Watch = iter) -> None:
        if engine not in ENGINES:
            raise SettingsError(f"No engine is called {engine!r}; choose one of: {', '.join(sorted(ENGINES))}.")
        with _all_is_kept():
            self._read(documents, watch)
            if not self.documents:
                raise CorpusError("No documents to ask about: give at least one.")
            self._index(engine)

    def _read(self, documents: Iterable[Document], watch: Watch) -> None:
        """Read the sentences off the documents, taken one by one: whoever hands them over tells how far it is."""
        read: list[Document] = []
        sentences: list[Sentence] = []
        for document in documents:
            read.append(document)
            sentences += annotate(document, segments(document), watch)
        self.documents, self.sentences = tuple(read), tuple(sentences)

    def _index(self, engine: str) -> None:
        """Make the index over the sentences."""
        terms = [_terms(sentence) for sentence in self.sentences]
        self.stems = tuple(map(frozenset, terms))
        self._own: dict[tuple[int, Span], Own] = {}
        self._spots: dict[int, tuple[Spot, ...]] = {}
        self.passages: tuple[Passage, ...] = read_passages(self.sentences)
        self.passage_of = tuple(
            place for place, passage in enumerate(self.passages) for _ in range(passage.first, passage.last)
        )
        self.retriever: Retriever = ENGINES[engine](
            [[stem for stems in terms[passage.first : passage.last] for stem in stems] for passage in self.passages]
        )

    def own(self, number: int, figure: Figure) -> Own:
        """Return what belongs to a figure of a sentence; found when first asked for, then kept."""
        key = (number, figure.quantity.span)
        if key not in self._own:
            self._own[key] = own_words(self.sentences, number, figure, self._named)
        return self._own[key]

    @cached_property
    def _named(self) -> frozenset[str]:
        """The keys of the names that somewhere do more than to open a sentence."""
        return frozenset(
            name.key for one in self.sentences for name in one.names if one.tokens and name.start != one.tokens[0].start
        )

    @cached_property
    def idf(self) -> Mapping[str, float]:
        """How telling each stem is: Lucene's idf over sentences, positive for every stem."""
        total = len(self.sentences)
        found: dict[str, int] = {}
        for stems in self.stems:
            for stem in stems:
                found[stem] = found.get(stem, 0) + 1
        return {stem: log(1 + (total - n + 0.5) / (n + 0.5)) for stem, n in found.items()}

    @cached_property
    def concordance(self) -> Concordance:
        """Where every stem stands, and how telling it is."""
        return Concordance(self.sentences)

    def spots(self, number: int) -> tuple[Spot, ...]:
        """Return the spans of a sentence that could answer something; found when first asked for, then kept."""
        spots = self._spots.get(number)
        if spots is None:
            spots = self._spots[number] = read_spots(self.sentences[number])
        return spots

    @cached_property
    def figures(self) -> tuple[tuple[Sentence, Figure], ...]:
        """Every figure with its sentence, in order."""
        return tuple((sentence, figure) for sentence in self.sentences for figure in sentence.figures)

    @cached_property
    def names(self) -> Mapping[str, NameKind]:
        """Every name by its key, with what it stands for where some sentence tells."""
        kinds: dict[str, NameKind] = {}
        for sentence in self.sentences:
            for name in sentence.names:
                if kinds.get(name.key, NameKind.OTHER) is NameKind.OTHER:
                    kinds[name.key] = name.kind
        return kinds

    @cached_property
    def full_names(self) -> Mapping[str, str]:
        """The stem of a last name by which somebody is called, to the folded full name that it stands for there."""
        return {
            sentence.tokens[place].stem: words.lower()
            for sentence in self.sentences
            for place, words in sentence.stands_for
            if sentence.tokens[place].text[0].isupper() and words.lower().endswith(f" {sentence.tokens[place].norm}")
        }

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every folded word of the documents."""
        return frozenset(token.norm for sentence in self.sentences for token in sentence.tokens if token.is_word)

    def sentence_at(self, place: Place) -> Sentence:
        """Return the sentence in which a quoted place starts."""
        numbers = self._starts[place.document.name]
        return self.sentences[numbers[1][bisect_right(numbers[0], place.span.start) - 1]]

    @cached_property
    def _starts(self) -> Mapping[str, tuple[list[int], list[int]]]:
        """For each document, where its sentences start and their numbers."""
        starts: dict[str, tuple[list[int], list[int]]] = {}
        for number, sentence in enumerate(self.sentences):
            offsets, numbers = starts.setdefault(sentence.document.name, ([], []))
            offsets.append(sentence.span.start)
            numbers.append(number)
        return starts

    def passage_text(self, number: int) -> tuple[Document, int, int]:
        """Return the document of a passage and its offsets there."""
        passage = self.passages[number]
        first, last = self.sentences[passage.first], self.sentences[passage.last - 1]
        return first.document, first.span.start, last.span.end


@contextmanager
def _all_is_kept() -> Iterator[None]:
    """Look for no garbage meanwhile: what is read off a document stays, and looking through it takes a tenth of it.

    What was read then counts as old, so that the next questions do not look through all of it either.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if not gc.get_freeze_count():  # thawing is what makes things old; who has frozen things keeps them frozen
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _terms(sentence: Sentence) -> Sequence[str]:
    """List the stems under which a sentence is indexed: those of its words, function words left out."""
    return [token.stem for token in sentence.tokens if token.norm not in STOPWORDS and token.is_word]
