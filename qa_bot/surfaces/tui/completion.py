"""Completion: names and figures of the documents, offered while a question is typed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qa_bot.model.document import Sentence

_SHORTEST = 3  # letters typed before anything is offered
_WORDS = re.compile(r"\S{1,60}(?: \S{1,60}){0,3}$")
_MOST = 20_000


class Completion:
    """Finds the likeliest rest of what is being typed: the commonest name or figure that begins so."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        counts: Counter[str] = Counter()
        for sentence in sentences:
            text = sentence.document.text
            counts.update(_clean(text[name.start : name.end]) for name in sentence.names)
            counts.update(_clean(figure.quantity.span.of(text)) for figure in sentence.figures)
            if len(counts) > _MOST:
                break
        self._entries = sorted((phrase.casefold(), -count, phrase) for phrase, count in counts.items() if phrase)

    def rest(self, typed: str) -> str:
        """Return what would follow, "" where nothing fits."""
        match = _WORDS.search(typed[-250:])
        if match is None:
            return ""
        words = match[0]
        # The longest run of words first: "the mill at Ash" may continue "mill at Ashford".
        while len(words) >= _SHORTEST:
            found = self._best(words.casefold())
            if found:
                return found[len(words) :]
            _, _, words = words.partition(" ")
        return ""

    def _best(self, beginning: str) -> str:
        best: tuple[int, str] | None = None
        at = bisect_left(self._entries, (beginning,))
        for folded, count, phrase in self._entries[at:]:
            if not folded.startswith(beginning):
                break
            # A phrase whose length changes under folding could not be cut at the right place.
            if len(folded) > len(beginning) and len(folded) == len(phrase) and (best is None or count < best[0]):
                best = count, phrase
        return best[1] if best else ""


def _clean(text: str) -> str:
    """Return a phrase as one would type it; one that would not be printed is none."""
    line = " ".join(text.split())
    return line if line.isprintable() else ""
