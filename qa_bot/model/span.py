"""Span: a half-open stretch of a document's text, in code points."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open offsets into ``Document.text``: ``text[start:end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Say whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """Return the span moved by so many characters."""
        return Span(self.start + by, self.end + by)

    def joined(self, other: Span) -> Span:
        """Return the shortest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
