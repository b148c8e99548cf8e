"""Words that say how: prepositions of means, and nouns that ask for it."""

from __future__ import annotations

# How often a phrase after the preposition answers "how": the rest are places, times and company.
LINK_ODDS: dict[str, float] = {
    "by": 0.72, "through": 0.68, "via": 0.8, "with": 0.58, "using": 0.85, "without": 0.55, "on": 0.42, "in": 0.35,
    "from": 0.35, "as": 0.35, "like": 0.45,
}  # fmt: skip

# Stems: "by what *means*", "in which *way*".
MEANS_NOUNS: frozenset[str] = frozenset("mean means way method manner techniqu process mechan".split())
