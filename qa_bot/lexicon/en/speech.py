"""Words of saying: verbs (base forms) that put words into somebody's mouth, and questions for what was said."""

from __future__ import annotations

# These say no more than that it was said: any of them stands for any other.
PLAIN_SPEECH: frozenset[str] = frozenset(
    "say tell state report claim argue suggest believe think note add explain maintain assert hold contend comment remark observe mention write insist point find conclude show feel consider opine".split()
)

# These say how it was said; a question with one of them wants just that.
MARKED_SPEECH: frozenset[str] = frozenset(
    """
    warn deny admit confirm predict promise propose recommend announce declare allege reveal estimate acknowledge
    concede stress emphasise emphasize testify speculate caution complain hope fear expect doubt demand urge criticise
    criticize praise describe call advise pledge vow threaten question dispute reject forecast assume reply respond
    """.split()
)

# Nouns for what is said: "what is her *view* of the plan?".
OPINION_NOUNS: frozenset[str] = frozenset(
    "view opinion claim argument position stance belief statement comment remark assessment verdict explanation warning prediction forecast conclusion finding".split()
)

# What speaks when the text itself is asked: "what does the article say about it?".
TEXT_NOUNS: frozenset[str] = frozenset(
    "text article document report story author writer passage page paper it you book chapter".split()
)

# Between a verb of saying and what it is about.
ABOUT: frozenset[str] = frozenset("about on of regarding concerning against over for to".split())
