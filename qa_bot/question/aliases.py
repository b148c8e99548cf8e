"""Further names of things, from the files beside the documents, read as the names that the documents use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.text.stems import fold
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable


def named_as_written(text: str, aliases: Iterable[tuple[str, str]]) -> str:
    """Return a question with every alias in it replaced by the name that the documents use, the longest first.

    >>> named_as_written("What does the Big Blue sell?", [("big blue", "IBM")])
    'What does the IBM sell?'
    """
    known = sorted(((tuple(fold(alias).split()), name) for alias, name in aliases), key=lambda pair: -len(pair[0]))
    if not known:
        return text
    tokens = read_tokens(text)
    words = [token.norm for token in tokens]
    pieces, last, place = [], 0, 0
    while place < len(words):
        found = next(
            (pair for pair in known if pair[0] and tuple(words[place : place + len(pair[0])]) == pair[0]), None
        )
        if found:
            pieces += [text[last : tokens[place].start], found[1]]
            last = tokens[place + len(found[0]) - 1].end
        place += len(found[0]) if found else 1
    return "".join((*pieces, text[last:]))
