"""Clauses: what a marker opens and where it ends."""

from __future__ import annotations

import pytest

from qa_bot.extract.clauses import read_clauses
from qa_bot.model.document import ClauseKind
from tests.extract.reading import parsed

# A sentence, a kind, and the words of the only clause of that kind.
CASES = [
    ("The mill closed because the river had dried up.", "reason", "the river had dried up"),
    ("Prices fell due to weak demand in the north, and wages followed.", "reason", "weak demand in the north"),
    ("Because the river froze, the barges stayed.", "reason", "the river froze"),
    ("Owing to a strike the ferry was late.", "reason", "a strike"),
    ("They dug a canal in order to drain the marsh.", "purpose", "drain the marsh"),
    ("They met to settle the border.", "purpose", "to settle the border"),
    ("The harvest failed; as a result, bread was dear.", "result", "bread was dear"),
    ("Although the guild objected, the duke agreed.", "contrast", "the guild objected"),
    ("The fair opened despite heavy rain.", "contrast", "heavy rain"),
    ("If the dam breaks, the town will flood.", "condition", "the dam breaks"),
    ("The siege lasted until the spring.", "time", "the spring"),
    ("The firm grew by selling nets to sailors.", "manner", "selling nets to sailors"),
    ("The chapel, which stands on a hill, is old.", "relative", "stands on a hill"),
    ("Tarn, the seat of the bishop, lies inland.", "apposition", "the seat of the bishop"),
    ("The inn (now a bank) is empty.", "parenthesis", "now a bank"),
    ("He called it “a small wonder” at once.", "quotation", "a small wonder"),
    ("According to the harbour office, trade doubled.", "attribution", "the harbour office"),
    ("The mayor said that the bridge was safe.", "attribution", "The mayor"),
    ("“We sail at dawn,” said Captain Rusk.", "attribution", "Captain Rusk"),
]
# A sentence that has no clause of the kind.
COUNTERCASES = [
    ("They want to sell the house.", "purpose"),
    ("He has a right to vote.", "purpose"),
    ("The house stood by the road.", "manner"),
    ("It is so cold.", "result"),
    ("Peas, beans, and corn grow here.", "apposition"),
    ("She asked that question.", "relative"),
]


@pytest.mark.parametrize(("text", "kind", "expected"), CASES)
def test_reads_a_clause(text: str, kind: str, expected: str) -> None:
    """Find a clause of the kind that its marker says, with its borders."""
    tokens, tags, chunks = parsed(text)
    found = [clause for clause in read_clauses(tokens, tags, chunks, text) if clause.kind == ClauseKind(kind)]
    assert [text[clause.start : clause.end] for clause in found] == [expected]


@pytest.mark.parametrize(("text", "kind"), COUNTERCASES)
def test_reads_no_clause_where_there_is_none(text: str, kind: str) -> None:
    """Find no clause where the marker means something else."""
    tokens, tags, chunks = parsed(text)
    assert all(clause.kind != ClauseKind(kind) for clause in read_clauses(tokens, tags, chunks, text))


def test_marks_where_the_marker_begins() -> None:
    """Keep the place of the marker."""
    text = "The mill closed because the river had dried up."
    tokens, tags, chunks = parsed(text)
    (clause,) = read_clauses(tokens, tags, chunks, text)
    assert text[clause.marker : clause.start] == "because "


def test_since_counts_time_or_gives_a_reason() -> None:
    """Tell the two meanings of "since" apart."""
    for text, kind in (
        ("They have lived here since the war ended.", ClauseKind.TIME),
        ("They moved inland since the coast was unsafe.", ClauseKind.REASON),
    ):
        tokens, tags, chunks = parsed(text)
        assert [clause.kind for clause in read_clauses(tokens, tags, chunks, text)] == [kind]
