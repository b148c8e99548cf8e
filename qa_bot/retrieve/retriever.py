"""What a search engine for passages has to do: the Protocol, and what it returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Hit(NamedTuple):
    """A passage by its number, and how well it fits."""

    passage: int
    score: float


class Retriever(Protocol):
    """Finds the passages that speak of the given terms.

    An engine is built from the terms of every passage, in order, and may be given none at all.
    """

    def __init__(self, passages: Sequence[Sequence[str]]) -> None: ...

    def search(self, terms: Mapping[str, float], limit: int) -> list[Hit]:
        """Return at most ``limit`` passages that hold at least one term, best first, ties in document order.

        ``terms`` maps each term to its weight in the query, usually 1.
        """
        ...
