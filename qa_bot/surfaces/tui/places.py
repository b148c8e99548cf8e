"""Places: where in a document something stands, in words a reader can find it by."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Sentence
    from qa_bot.model.span import Span


# By the names of the kinds: the first paint need not wait for the model of documents.
_SIGNS = {"paragraph": "¶", "item": "item ", "table": "row "}


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a named document."""

    document: str
    span: Span


class Places:
    """Finds the paragraph and the sentence of an offset, counted as a reader does: headings are no paragraphs."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences: dict[str, list[Sentence]] = {}
        for sentence in sentences:
            self._sentences.setdefault(sentence.document.name, []).append(sentence)
        self._starts = {name: [each.span.start for each in found] for name, found in self._sentences.items()}
        self._numbers = {name: list(_numbers(found)) for name, found in self._sentences.items()}

    def sentence(self, document: str, offset: int) -> Sentence | None:
        """Return the sentence in which a character stands, or the one before it."""
        return self._sentences[document][self._at(document, offset)] if document in self._sentences else None

    def name(self, place: Place) -> str:
        """Name the paragraph and sentence of a place, counted from one."""
        return self._named(place, ", sentence ") or f"characters {place.span.start}-{place.span.end}"

    def short(self, place: Place) -> str:
        """Name a place in few characters, with its document where there are several."""
        named = self._named(place, "·s") or f"{place.span.start}"
        return f"{place.document} {named}" if len(self._sentences) > 1 else named

    def _named(self, place: Place, join: str) -> str:
        """Name the block of a place, and the sentence where the block is no heading; empty for an unknown document."""
        if place.document not in self._sentences:
            return ""
        block, number = self._numbers[place.document][self._at(place.document, place.span.start)]
        return f"{block}{join}{number}" if number else block

    def _at(self, document: str, offset: int) -> int:
        """Return the number of the sentence in which a character stands, or of the one before it."""
        return max(0, bisect_right(self._starts[document], offset) - 1)


def _numbers(sentences: Sequence[Sentence]) -> Iterator[tuple[str, int]]:
    """Yield the name of each sentence's block, and the sentence's number there; 0 in a heading."""
    blocks = Counter[str]()
    for (kind, _, _), group in groupby(sentences, lambda sentence: sentence.block):
        blocks[kind] += 1
        for number, _ in enumerate(group, 1):
            yield ("heading", 0) if kind == "heading" else (f"{_SIGNS[kind]}{blocks[kind]}", number)
