"""A ruler for "the right sentence": sentence borders found apart from the bot, so that it cannot grade itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

_END = re.compile(r"""[.!?…]["'”’)\]]*\s+(?=["'“‘(\[]?[A-Z0-9])|\n\s*\n""")
_SHORT = re.compile(
    r"""(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Col|Lt|Capt|Gov|Sen|Rep|Rev|Hon|vs|etc|al|cf|ca|c|fl|No|Nos|Fig
    |Vol|pp|p|ed|eds|approx|Inc|Ltd|Co|Corp|Mt|Ft|U\.S|U\.K|U\.N|D\.C|e\.g|i\.e|a\.m|p\.m)\.$""",
    re.VERBOSE,
)


@lru_cache(maxsize=64)
def sentence_starts(text: str) -> tuple[int, ...]:
    """Return the offsets at which sentences begin."""
    return (
        0,
        *(
            found.end()
            for found in _END.finditer(text)
            if not _SHORT.search(text[max(0, found.start() - 8) : found.start() + 1])
        ),
    )


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """Return the half-open offsets of the sentence that covers an offset."""
    starts = sentence_starts(text)
    place = bisect_right(starts, offset) - 1
    return starts[place], starts[place + 1] if place + 1 < len(starts) else len(text)


def place_of(value: str | None, start: int, quote: str) -> int:
    """Return where an answer stands: at its value's words within the quote, or else where the quote begins."""
    inside = quote.find(value) if value else -1
    return start + max(inside, 0)
