"""Document and its parts: blocks, sentences, tokens, passages. Offsets are absolute; text is never rewritten."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.model.span import Span

if TYPE_CHECKING:
    from qa_bot.model.figure import Figure
    from qa_bot.model.period import Day, Period
    from qa_bot.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Document:
    """One text as it was read.

    ``name`` is what answers call it; ``text`` is never changed; ``date`` is the day it was written, if known;
    ``aliases`` maps further names of a thing to the one that the text uses.
    """

    name: str
    text: str
    title: str | None = None
    date: Day | None = None
    aliases: tuple[tuple[str, str], ...] = ()


class BlockKind(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"


class Block(NamedTuple):
    """A heading, paragraph, list item or table row."""

    kind: BlockKind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The offsets as a span."""
        return Span(self.start, self.end)


class Token(NamedTuple):
    """A word, number or mark.

    ``text`` is verbatim, ``norm`` folded for comparison (lower case, straight apostrophes), ``stem`` the
    matching form of ``norm`` (equal to it for numbers and marks).
    """

    start: int
    end: int
    text: str
    norm: str
    stem: str

    @property
    def span(self) -> Span:
        """The offsets as a span."""
        return Span(self.start, self.end)

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or a digit."""
        return self.norm[0].isalnum()


class Tag(StrEnum):
    """Coarse part of speech, a subset of the universal tags."""

    NOUN = "NOUN"
    NAME = "PROPN"
    VERB = "VERB"
    AUX = "AUX"
    ADJ = "ADJ"
    ADV = "ADV"
    PRON = "PRON"
    DET = "DET"
    ADP = "ADP"
    NUM = "NUM"
    CONJ = "CCONJ"
    SUB = "SCONJ"
    PART = "PART"
    PUNCT = "PUNCT"
    OTHER = "X"


class ChunkKind(StrEnum):
    """What a chunk is."""

    NOUN = "noun"
    VERB = "verb"
    PREPOSITION = "preposition"


class Chunk(NamedTuple):
    """A base phrase: tokens ``first`` to ``last`` (exclusive) of its sentence; ``head`` is a token index."""

    kind: ChunkKind
    first: int
    last: int
    head: int


class NameKind(StrEnum):
    """What a proper name stands for, as far as the lexicons and the context tell."""

    PERSON = "person"
    PLACE = "place"
    ORGANIZATION = "organization"
    OTHER = "other"


class Name(NamedTuple):
    """A proper name: its span, its kind and the key under which its variants meet ("French" and "France")."""

    start: int
    end: int
    kind: NameKind
    key: str

    @property
    def span(self) -> Span:
        """The offsets as a span."""
        return Span(self.start, self.end)


class ClauseKind(StrEnum):
    """What a clause does for the one it hangs on."""

    REASON = "reason"
    PURPOSE = "purpose"
    RESULT = "result"
    CONTRAST = "contrast"
    CONDITION = "condition"
    MANNER = "manner"
    TIME = "time"
    RELATIVE = "relative"
    APPOSITION = "apposition"
    PARENTHESIS = "parenthesis"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"


class Clause(NamedTuple):
    """A marked clause: ``start``/``end`` without the marker, ``marker`` being where "because" begins."""

    kind: ClauseKind
    start: int
    end: int
    marker: int

    @property
    def span(self) -> Span:
        """The offsets as a span, marker left out."""
        return Span(self.start, self.end)


class Predicate(NamedTuple):
    """What one verb says of whom: token and chunk indices of its sentence.

    ``verb`` is the main verb, or the "be" of a copula, whose complement is then its object. Of a passive, ``subject``
    is the one acted on, and the doer stands in ``preps`` under "by". ``preps`` pairs a preposition, folded, with
    the noun chunk after it. ``modal`` is the folded modal or what counts as one ("plans to" is "plan").
    """

    verb: int
    passive: bool
    negated: bool
    modal: str | None
    subject: int | None
    objects: tuple[int, ...]
    preps: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with everything that was read off it when the document was read.

    ``index`` counts sentences within the document, ``block`` is its block and ``paragraph`` that block's
    number. ``tags`` and the finer ``forms`` run parallel to ``tokens``. ``stands_for`` pairs the index of a pronoun,
    a short name or the head of a description ("the company") with the words that it stands for.
    """

    document: Document
    index: int
    span: Span
    block: Block
    paragraph: int
    tokens: tuple[Token, ...]
    tags: tuple[Tag, ...] = ()
    chunks: tuple[Chunk, ...] = ()
    names: tuple[Name, ...] = ()
    clauses: tuple[Clause, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    periods: tuple[Period, ...] = ()
    figures: tuple[Figure, ...] = ()
    predicates: tuple[Predicate, ...] = ()
    stands_for: tuple[tuple[int, str], ...] = ()
    forms: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Hash the place alone, which equal sentences share: what is read off a sentence is looked up often."""
        return hash((self.index, self.span))

    @property
    def text(self) -> str:
        """The sentence, verbatim."""
        return self.document.text[self.span.start : self.span.end]

    @property
    def is_heading(self) -> bool:
        """Whether it stands in a heading."""
        return self.block.kind is BlockKind.HEADING


class Passage(NamedTuple):
    """The unit of retrieval: sentences ``first`` to ``last`` (exclusive) in ``Corpus.sentences``."""

    first: int
    last: int
