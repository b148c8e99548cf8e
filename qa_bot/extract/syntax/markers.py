"""The markers of clauses as a table to look up: first word -> second word -> longest marker first."""

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


def _table() -> dict[str, dict[str, tuple[Marker, ...]]]:
    """Build the table from the lexicon; markers of one word stand under every second word, and under ""."""
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
    return {first: _by_second(markers) for first, markers in found.items()}


def _by_second(markers: list[Marker]) -> dict[str, tuple[Marker, ...]]:
    """Group markers with the same first word by their second, the longest first."""
    markers = sorted(markers, key=lambda marker: -len(marker.words))
    seconds = {"", *(word for marker in markers for word in marker.words[1:2])}
    return {word: tuple(marker for marker in markers if marker.words[1:2] in {(), (word,)}) for word in seconds}


MARKERS = _table()
