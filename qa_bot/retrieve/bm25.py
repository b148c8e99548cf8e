"""BM25 in two forms with equal scores: a postings table, which is the default, and rank-bm25 itself.

Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009); BM25+ after
Lv and Zhai, "Lower-Bounding Term Frequency Normalization" (2011). rank-bm25 gives every passage the floor
``delta * idf`` for every known term, whether it holds the term or not; both engines take that floor off again,
so that a passage without any of the terms scores nothing. Its Okapi variant is not used: on one article its
floored idf weighs the commonest words like the rarest, and on two passages every weight is zero.
"""

from __future__ import annotations

from collections import Counter
from heapq import nsmallest
from math import log
from typing import TYPE_CHECKING

from qa_bot.retrieve.retriever import Hit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

K1, B, DELTA = 1.5, 0.75, 1.0


class Bm25:
    """BM25+ weights computed once and kept in postings: a query touches only the passages that hold its terms."""

    def __init__(self, passages: Sequence[Sequence[str]]) -> None:
        counts = [Counter(terms) for terms in passages]
        lengths = [len(terms) for terms in passages]
        mean = sum(lengths) / len(lengths) if any(lengths) else 1.0
        found = Counter(term for count in counts for term in count)
        self._postings: dict[str, list[tuple[int, float]]] = {term: [] for term in found}
        idf = {term: log((len(passages) + 1) / n) for term, n in found.items()}
        for place, (count, length) in enumerate(zip(counts, lengths, strict=True)):
            norm = K1 * (1 - B + B * length / mean)
            for term, n in count.items():
                self._postings[term].append((place, idf[term] * n * (K1 + 1) / (norm + n)))

    def search(self, terms: Mapping[str, float], limit: int) -> list[Hit]:
        """Return the best passages; see Retriever."""
        scores: dict[int, float] = {}
        for term, weight in terms.items():
            for place, points in self._postings.get(term, ()):
                scores[place] = scores.get(place, 0.0) + weight * points
        return best(scores, limit)


class RankBm25:
    """The rank-bm25 package behind the same face; it visits every passage for every term."""

    def __init__(self, passages: Sequence[Sequence[str]]) -> None:
        from rank_bm25 import BM25Plus  # noqa: PLC0415 - loads numpy, which the default engine does without

        # An empty corpus divides by zero in the package.
        self._engine = BM25Plus([list(terms) for terms in passages], k1=K1, b=B, delta=DELTA) if any(passages) else None

    def search(self, terms: Mapping[str, float], limit: int) -> list[Hit]:
        """Return the best passages; see Retriever."""
        if self._engine is None:
            return []
        scores: dict[int, float] = {}
        for term, weight in terms.items():
            if term in self._engine.idf:
                floor = DELTA * self._engine.idf[term]
                for place, points in enumerate(self._engine.get_scores([term])):
                    if self._engine.doc_freqs[place].get(term):
                        scores[place] = scores.get(place, 0.0) + weight * float(points - floor)
        return best(scores, limit)


def best(scores: Mapping[int, float], limit: int) -> list[Hit]:
    """Return the highest scores, best first, ties in document order."""
    ranked = nsmallest(limit, scores.items(), key=lambda item: (-item[1], item[0]))
    return [Hit(place, score) for place, score in ranked]
