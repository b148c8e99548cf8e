"""Words that tie what happens to why it happens, beyond the markers of clauses."""

from __future__ import annotations

# Base forms of verbs by which their subject brings about what follows.
CAUSING_VERBS: frozenset[str] = frozenset(
    """
    cause trigger prompt force drive spark fuel provoke induce compel lead bring result motivate push spur
    encourage necessitate precipitate inspire contribute
    """.split()
)

# Stems of the same and of others that only ask for a cause: "what *made* it double?".
ASKS_CAUSE: frozenset[str] = frozenset(
    """
    caus trigger prompt forc drive spark fuel provok induc compel lead bring result motiv push spur encourag
    necessit precipit inspir contribut make explain
    """.split()
)

# "It is a *response* to …": nouns and adjectives after a form of be, with the preposition that the cause follows.
CAUSE_NOUNS: dict[str, str] = {
    "response": "to",
    "reaction": "to",
    "answer": "to",
    "result": "of",
    "consequence": "of",
    "product": "of",
    "effect": "of",
    "outcome": "of",
    "due": "to",
    "attributable": "to",
    "down": "to",
    "thanks": "to",
    "attributed": "to",
    "linked": "to",
}

# Before a reason, these leave it open: they have to stay.
HEDGES: frozenset[str] = frozenset(
    """
    probably perhaps possibly maybe likely apparently presumably reportedly allegedly supposedly partly mainly
    largely mostly primarily chiefly simply only just partially
    """.split()
)

# Stems of words in a "why" that only ask.
ASKING_STEMS: frozenset[str] = frozenset(
    "reason caus explan come happen due behind respons result factor explain motiv".split()
)
