"""Base phrases: their borders and heads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.model.document import ChunkKind
from tests.extract.reading import parsed, words

# A sentence and its noun phrases.
NOUN_PHRASES = [
    ("The old stone bridge spans a wide river.", ["The old stone bridge", "a wide river"]),
    ("She studied at the University of Ghent.", ["She", "the University of Ghent"]),
    ("Norway's exports of dried cod rose.", ["Norway's exports", "dried cod"]),
    ("They sold 40 crates and $5 million of tin.", ["They", "40 crates", "$5 million", "tin"]),
    ("The leading producer is a state-owned firm.", ["The leading producer", "a state-owned firm"]),
    ("A long and narrow valley lies there.", ["A long and narrow valley"]),
    ("Which harbour did they reach?", ["Which harbour", "they"]),
    ("Nearly all of its ships sank.", ["all", "its ships"]),
    ("In the war Anna Weber hid the bells.", ["the war", "Anna Weber", "the bells"]),
    ("In 1990 Norway sold it to the painter Otto Kern.", ["1990", "Norway", "it", "the painter Otto Kern"]),
    ("The 1990 Olympic Games took place.", ["The 1990 Olympic Games", "place"]),
    ("Highway 12 runs past the inn.", ["Highway 12", "the inn"]),
]
VERB_GROUPS = [
    ("The fleet has not been seen since.", ["has not been seen"]),
    ("They may quickly have sold it.", ["may quickly have sold"]),
    ("He wants to sell it.", ["wants", "to sell"]),
]


@pytest.mark.parametrize(("text", "expected"), NOUN_PHRASES)
def test_reads_noun_phrases(text: str, expected: list[str]) -> None:
    """Find where noun phrases begin and end."""
    _, _, chunks = parsed(text)
    assert [words(text, piece) for piece in chunks if piece.kind is ChunkKind.NOUN] == expected


@pytest.mark.parametrize(("text", "expected"), VERB_GROUPS)
def test_reads_verb_groups(text: str, expected: list[str]) -> None:
    """Find verb groups with their auxiliaries."""
    _, _, chunks = parsed(text)
    assert [words(text, piece) for piece in chunks if piece.kind is ChunkKind.VERB] == expected


def test_names_the_head() -> None:
    """Name the head of every chunk."""
    tokens, _, chunks = parsed("The old stone bridge has been repaired.")
    assert [tokens[piece.head].text for piece in chunks] == ["bridge", "repaired"]


@given(st.text(alphabet="ab cdeT of the is 's-,.()$59", max_size=120))
def test_orders_chunks_without_overlap(text: str) -> None:
    """Keep chunks in order and apart, whatever is typed."""
    tokens, _, chunks = parsed(text)
    place = 0
    for piece in chunks:
        assert place <= piece.first <= piece.head < piece.last <= len(tokens)
        place = piece.last
