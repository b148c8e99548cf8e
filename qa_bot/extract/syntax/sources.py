"""Sentences to their sources: who is said to say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.cues import SPEECH_VERBS
from qa_bot.model.document import ChunkKind, Clause, ClauseKind, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Chunk, Token

_QUOTE_MARKS = frozenset({'"', "“", "”", "'", "’", ","})


def read_sources(tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk]) -> Iterator[Clause]:
    """Yield who speaks in "X said that …" and "…, said X"; the marker is where the verb begins."""
    for number, piece in enumerate(chunks):
        if piece.kind is not ChunkKind.VERB or tags[piece.head] is not Tag.VERB:
            continue
        if base_of(tokens[piece.head].norm) not in SPEECH_VERBS:
            continue
        following = tokens[piece.last].norm if piece.last < len(tokens) else "."
        speech = following in {"that", ",", ":", ".", '"', "“"} or _clause_follows(chunks, number, piece.last)
        speaker = _speaker(tokens, tags, chunks, number)
        if speaker is not None and (speech or speaker > number):
            chunk = chunks[speaker]
            yield Clause(
                ClauseKind.ATTRIBUTION, tokens[chunk.first].start, tokens[chunk.last - 1].end, tokens[piece.first].start
            )


def _clause_follows(chunks: Sequence[Chunk], number: int, place: int) -> bool:
    """Say whether a noun phrase and a verb follow a verb of saying directly ("said prices rose")."""
    return (
        number + 2 < len(chunks)
        and chunks[number + 1].kind is ChunkKind.NOUN
        and chunks[number + 1].first == place
        and chunks[number + 2].kind is ChunkKind.VERB
    )


def _speaker(tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk], number: int) -> int | None:
    """Return the chunk of the one who says: before the verb, or after it at the end of a quotation."""
    piece = chunks[number]
    if number and chunks[number - 1].kind is ChunkKind.NOUN and chunks[number - 1].last == piece.first:
        before = number - 1
        while (
            before > 1
            and chunks[before - 1].kind is ChunkKind.PREPOSITION
            and chunks[before - 2].kind is ChunkKind.NOUN
        ):
            before -= 2
        if tags[chunks[before].head] is not Tag.PRON or tokens[chunks[before].head].norm in {
            "he",
            "she",
            "they",
            "who",
        }:
            return before
        return None
    inverted = piece.first > 0 and tokens[piece.first - 1].norm in _QUOTE_MARKS
    if (
        inverted
        and number + 1 < len(chunks)
        and chunks[number + 1].kind is ChunkKind.NOUN
        and chunks[number + 1].first == piece.last
    ):
        return number + 1
    return None
