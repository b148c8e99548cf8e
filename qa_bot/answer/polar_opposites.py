"""Words that exclude each other, as one table both ways."""

from __future__ import annotations

from qa_bot.lexicon.en.polarity import OPPOSED


def _opposites() -> dict[str, frozenset[str]]:
    """Turn the rows of opposed words into a table, both ways."""
    table: dict[str, frozenset[str]] = {}
    for row in OPPOSED:
        sides = [frozenset(side.split()) for side in row.split("|")]
        for one, other in (sides, reversed(sides)):
            for word in one:
                table[word] = table.get(word, frozenset()) | other - one
    return table


OPPOSITES = _opposites()
