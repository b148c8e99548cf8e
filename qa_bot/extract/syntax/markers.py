"""The markers of clauses as a table to look up: first word -> longest marker first."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from qa_bot.lexicon.en.cues import ADVERB_MARKERS, CLAUSE_MARKERS, INFINITIVE_MARKERS, PHRASE_MARKERS, SOURCE_MARKERS
from qa_bot.model.document import ClauseKind


class Opens(Enum):
    """What has to follow a marker."""

    CLAUSE = "clause"
    PHRASE = "phrase"
    INFINITIVE = "infinitive"
    ADVERB = "adverb"
    SOURCE = "source"


class Marker(NamedTuple):
    """The words of a marker, what it opens, and what that does."""

    words: tuple[str, ...]
    kind: ClauseKind
    opens: Opens


def _table() -> dict[str, tuple[Marker, ...]]:
    """Build the table from the lexicon."""
    found: dict[str, list[Marker]] = {}
    groups = (
        (Opens.INFINITIVE, INFINITIVE_MARKERS),
        (Opens.CLAUSE, CLAUSE_MARKERS),
        (Opens.PHRASE, PHRASE_MARKERS),
        (Opens.ADVERB, ADVERB_MARKERS),
        (Opens.SOURCE, {ClauseKind.ATTRIBUTION.value: SOURCE_MARKERS}),
    )
    for opens, table in groups:
        for kind, markers in table.items():
            for marker in markers.split("|"):
                words = tuple(marker.split())
                found.setdefault(words[0], []).append(Marker(words, ClauseKind(kind), opens))
    return {first: tuple(sorted(markers, key=lambda marker: -len(marker.words))) for first, markers in found.items()}


MARKERS = _table()
