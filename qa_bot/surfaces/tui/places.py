"""Places: where in a document something stands, in words a reader can find it by."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Sentence
    from qa_bot.model.span import Span


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a named document."""

    document: str
    span: Span


class Places:
    """Finds the paragraph and the sentence of an offset."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences: dict[str, list[Sentence]] = {}
        for sentence in sentences:
            self._sentences.setdefault(sentence.document.name, []).append(sentence)
        self._starts = {name: [each.span.start for each in found] for name, found in self._sentences.items()}

    def sentence(self, document: str, offset: int) -> Sentence | None:
        """Return the sentence in which a character stands, or the one before it."""
        starts = self._starts.get(document)
        if not starts:
            return None
        return self._sentences[document][max(0, bisect_right(starts, offset) - 1)]

    def name(self, place: Place) -> str:
        """Name the paragraph and sentence of a place, counted from one."""
        sentence = self.sentence(place.document, place.span.start)
        if sentence is None:
            return f"characters {place.span.start}-{place.span.end}"
        return f"¶ {sentence.paragraph + 1}, sentence {sentence.index + 1}"

    def short(self, place: Place) -> str:
        """Name a place in few characters."""
        sentence = self.sentence(place.document, place.span.start)
        return f"{place.span.start}" if sentence is None else f"¶{sentence.paragraph + 1} s{sentence.index + 1}"
