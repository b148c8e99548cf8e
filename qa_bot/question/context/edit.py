"""A change to a question: some of its tokens give way to words from earlier turns."""

from __future__ import annotations

from typing import NamedTuple


class Edit(NamedTuple):
    """Tokens ``first`` to ``last`` (exclusive) give way to words; an empty range inserts them before ``first``."""

    first: int
    last: int
    words: str
    slot: str
    carried: str
