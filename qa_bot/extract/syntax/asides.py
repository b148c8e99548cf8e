"""Sentences to asides: parentheses, quotations, and appositions ("X, the capital of Y,")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.document import ChunkKind, Clause, ClauseKind, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Chunk, Token

_DEEPEST = 6
_LONGEST = 25
_BRACKETS = {"(": ")", "[": "]"}
_QUOTES = {"“": "”", "«": "»", "‘": "’", '"': '"', "„": "“"}
_ENCLOSING = frozenset((*_BRACKETS, *_BRACKETS.values(), *_QUOTES, *_QUOTES.values()))
_DASHES = frozenset({"—", "–"})
_MARKS = _ENCLOSING | _DASHES | {","}
_OPENING_WORDS = frozenset({"a", "an", "the", "its", "his", "her", "their", "one", "another", "former", "then", "now"})


def read_asides(tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk]) -> Iterator[Clause]:
    """Yield parentheses, quotations and appositions; marks around them are left out."""
    marks = [token.text for token in tokens if token.text in _MARKS]
    if not _ENCLOSING.isdisjoint(marks):
        yield from _enclosed(tokens)
    if not _DASHES.isdisjoint(marks):
        yield from _dashed(tokens)
    if "," in marks:
        yield from _appositions(tokens, tags, chunks)


def _enclosed(tokens: Sequence[Token]) -> Iterator[Clause]:
    """Yield what stands in brackets and in quotation marks."""
    opened: list[tuple[str, int]] = []
    for place, token in enumerate(tokens):
        mark = token.text
        if mark not in _ENCLOSING:
            continue
        if opened and mark == opened[-1][0]:
            _, first = opened.pop()
            if place > first + 1:
                kind = ClauseKind.PARENTHESIS if mark in ")]" else ClauseKind.QUOTATION
                yield Clause(kind, tokens[first + 1].start, tokens[place - 1].end, tokens[first].start)
        elif closer := _BRACKETS.get(mark) or _QUOTES.get(mark):
            if len(opened) < _DEEPEST:
                opened.append((closer, place))
        elif mark in ")]”»":
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == mark:
                    del opened[depth:]
                    break


def _dashed(tokens: Sequence[Token]) -> Iterator[Clause]:
    """Yield what stands between two dashes."""
    first = -1
    for place, token in enumerate(tokens):
        if token.text not in _DASHES or not 0 < place < len(tokens) - 1 or tokens[place - 1].text.isdigit():
            continue
        if first >= 0:
            yield Clause(ClauseKind.PARENTHESIS, tokens[first + 1].start, tokens[place - 1].end, tokens[first].start)
            first = -1
        else:
            first = place


def _appositions(tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk]) -> Iterator[Clause]:
    """Yield noun phrases between commas that name again what stands before; the marker is the first comma."""
    for number, piece in enumerate(chunks[:-1]):
        if piece.last >= len(tokens) or tokens[piece.last].norm != "," or piece.kind is not ChunkKind.NOUN:
            continue
        following = chunks[number + 1]
        if following.kind is not ChunkKind.NOUN or following.first != piece.last + 1:
            continue
        if not _renames(tokens, tags, piece, following):
            continue
        last = _end(tokens, tags, chunks, number + 1)
        if last:
            yield Clause(
                ClauseKind.APPOSITION, tokens[following.first].start, tokens[last - 1].end, tokens[piece.last].start
            )


def _renames(tokens: Sequence[Token], tags: Sequence[Tag], piece: Chunk, following: Chunk) -> bool:
    """Say whether the second phrase may name the first again: a name and a description, either way round."""
    first, second = tags[piece.head], tags[following.head]
    opening = tokens[following.first].norm
    if first is Tag.NAME:
        return second is Tag.NOUN and (
            opening in _OPENING_WORDS or tags[following.first] is Tag.ADJ or tags[following.first] is Tag.NOUN
        )
    return (
        first is Tag.NOUN
        and (second is Tag.NAME or opening in {"a", "an", "the"})
        and tags[following.first] is not Tag.PRON
    )


def _end(tokens: Sequence[Token], tags: Sequence[Tag], chunks: Sequence[Chunk], number: int) -> int:
    """Return where an apposition ends, or 0 when no comma or stop closes it (then it is an item of a list)."""
    last = chunks[number].last
    size = len(tokens)
    if number + 1 < len(chunks) and chunks[number + 1].kind is ChunkKind.VERB and chunks[number + 1].first == last:
        head = tokens[chunks[number + 1].head].norm
        if chunks[number + 1].last - last > 1 or not head.endswith(("ing", "ed", "en", "wn", "lt", "nt", "ld")):
            return 0
    for place in range(last, min(size, last + _LONGEST)):
        norm = tokens[place].norm
        if norm in {",", ";", ".", "?", ")", "—"}:
            if norm == "," and place + 1 < size and tags[place + 1] is Tag.CONJ:
                return 0
            return place
        if tags[place] is Tag.CONJ and place == last:
            return 0
        if tags[place] is Tag.AUX and place == last:
            return 0
    return size if last >= size else 0
