"""Sentences to passages, the units of retrieval."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.model.document import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Sentence

LONGEST = 5


def read_passages(sentences: Sequence[Sentence]) -> tuple[Passage, ...]:
    """Group the sentences of each block into passages of at most five; a long block is cut into even parts."""
    passages: list[Passage] = []
    first = 0
    for place in range(1, len(sentences) + 1):
        if place < len(sentences) and _together(sentences[first], sentences[place]):
            continue
        passages.extend(_even(first, place))
        first = place
    return tuple(passages)


def _together(one: Sentence, other: Sentence) -> bool:
    """Say whether two sentences stand in the same block."""
    return one.document is other.document and one.paragraph == other.paragraph


def _even(first: int, last: int) -> list[Passage]:
    """Cut a run of sentences into parts of nearly equal length."""
    parts = -(-(last - first) // LONGEST)
    edges = [first + (last - first) * part // parts for part in range(parts + 1)]
    return [Passage(start, end) for start, end in pairwise(edges)]
