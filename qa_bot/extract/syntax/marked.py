"""Sentences to the clauses that a marker opens: because, in order to, despite, until, by …ing, according to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.extract.syntax.markers import MARKERS, Marker, Opens
from qa_bot.model.document import Clause, ClauseKind, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.extract.syntax.ends import Ends
    from qa_bot.model.document import Token

_BEFORE_GERUNDS = frozenset({("by",), ("without",), ("upon",), ("thus",), ("thereby",)})
_MOTIVES = frozenset({"fear", "respect", "love", "concern", "necessity", "curiosity", "a"})
_TIMES = frozenset({"since", "after", "before", "until"})
_OPENS_NOUN_PHRASE = frozenset({Tag.DET, Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM, Tag.PRON, Tag.ADV, Tag.OTHER})
_TRAILING = frozenset({",", ".", ";", ":", "!", "?", "and", "but"})


def make_clause(tokens: Sequence[Token], kind: ClauseKind, span: tuple[int, int], marker: int) -> Clause | None:
    """Return the clause of the tokens ``span``, marks at its end left out; none where nothing is left."""
    first, last = span
    while last > first and tokens[last - 1].norm in _TRAILING:
        last -= 1
    if last <= first:
        return None
    return Clause(kind, tokens[first].start, tokens[last - 1].end, tokens[marker].start)


class Marked:
    """One sentence while its markers are looked up."""

    def __init__(self, ends: Ends) -> None:
        self.ends, self.tokens, self.tags, self.size = ends, ends.tokens, ends.tags, ends.size
        self.norms = tuple(ends.norms)

    def read(self) -> Iterator[Clause]:
        """Read the clauses that a marker opens."""
        norms, read = self.norms, 0
        for place in range(self.size - 1):
            markers = MARKERS.get(norms[place])
            if markers is None or place < read:
                continue
            for marker in markers.get(norms[place + 1]) or markers[""]:
                last = place + len(marker.words)
                if last < self.size and norms[place:last] == marker.words:
                    clause = self._open(marker, place, last)
                    if clause:
                        yield clause
                        read = last
                        break

    def _open(self, marker: Marker, first: int, last: int) -> Clause | None:
        """Read the clause after a marker, if what follows is what the marker opens."""
        if marker.opens is Opens.ADVERB and self.norms[last] == ",":
            last += 1
        if last >= self.size or not self._opens(marker, first, last):
            return None
        phrase = marker.opens in {Opens.PHRASE, Opens.SOURCE}
        end = self.ends.end_of_phrase(first, last) if phrase else self.ends.end_of_clause(first, last)
        return make_clause(self.tokens, marker.kind, (last, end), first)

    def _opens(self, marker: Marker, first: int, last: int) -> bool:
        """Say whether what follows a marker is what it opens."""
        if marker.opens is Opens.CLAUSE:
            return self._opens_clause(marker, first, last)
        if marker.opens is Opens.PHRASE:
            return self._opens_phrase(marker, first, last)
        if marker.opens is Opens.INFINITIVE:
            return self.tags[last] in {Tag.VERB, Tag.AUX, Tag.ADV}
        if marker.opens is Opens.ADVERB:
            return first == 0 or self.norms[first - 1] in {",", ";", "and", "but"}
        return True

    def _opens_clause(self, marker: Marker, first: int, last: int) -> bool:
        """Say whether a subject and a verb follow; doubtful markers need more."""
        return not (len(marker.words) == 1 and self._doubtful(marker, first, last)) and self.ends.clausal(last)

    def _doubtful(self, marker: Marker, first: int, last: int) -> bool:
        """Say whether a marker of one word stands where it means something else."""
        word = marker.words[0]
        before = self.norms[first - 1] if first else ""
        if word in {"but", "yet", "so"}:
            return before not in {"", ",", ";", "—"}
        if word == "since":
            return self._since_time(last) is (marker.kind is ClauseKind.REASON)
        if word == "provided":
            return self.tags[first] is Tag.VERB and before not in {"", ","}
        if word == "while":
            return marker.kind is not ClauseKind.TIME
        if word == "once":
            return self.tags[first] is not Tag.SUB and first > 0
        return word == "when" and before in {"in", "to", "about", "of", "know", "is"}

    def _since_time(self, last: int) -> bool:
        """Say whether "since" counts from a time: a present perfect stands before it, or a past tense after."""
        words = self.norms[:last]
        before = any(
            one in {"has", "have", "had", "'ve"} and two != "to" for one, two in pairwise(words)
        )  # "had to rest" is no perfect
        return before or self.tags[last] is Tag.NUM

    def _opens_phrase(self, marker: Marker, first: int, last: int) -> bool:
        """Say whether a noun phrase or an -ing form follows; doubtful markers need more."""
        words = marker.words
        kind = self.tags[last]
        gerund = kind is Tag.VERB and self.norms[last].endswith("ing")
        if words in _BEFORE_GERUNDS:
            return gerund
        if words == ("out", "of"):
            return self.norms[last] in _MOTIVES
        if words == ("following",) and (first == 0 or self.tags[first - 1] is Tag.DET):
            return first == 0
        if words[0] in _TIMES and len(words) == 1 and self.tags[first] is Tag.SUB and self.ends.clausal(last):
            return False
        return gerund or kind in _OPENS_NOUN_PHRASE
