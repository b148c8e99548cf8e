"""The same matter asked from the other side: what one buys from another is what the other sells to the one."""

from __future__ import annotations

import re
from typing import Final

# Verbs that take from somebody, with what the other does to the taker.
_TAKING: Final = {
    "buy": "sell",
    "purchase": "sell",
    "import": "export",
    "borrow": "lend",
    "rent": "let",
    "get": "give",
    "receive": "give",
    "obtain": "supply",
    "inherit": "leave",
    "learn": "teach",
}
_GIVING: Final = {
    "sell": "buy",
    "export": "import",
    "lend": "borrow",
    "give": "receive",
    "supply": "buy",
    "leave": "inherit",
    "teach": "learn",
}
_TAIL: Final = r"(?P<tail>(?:\s+(?:in|during|between|before|after|since|last|this|for)\s.*)?)"
_ASKED: Final = re.compile(
    rf"(?P<asked>(?:what|which|how much|how many)\b.*?)\s+(?P<aux>do|does|did)\s+(?P<doer>.+?)\s+"
    rf"(?P<verb>{'|'.join([*_TAKING, *_GIVING])})\s+(?P<link>from|to)\s+(?P<other>.+?){_TAIL}",
    re.IGNORECASE,
)


def converse(text: str) -> str | None:
    """Return a question turned to its other side, or None where it has none.

    >>> converse("What does Kelm buy from Vosta in summer?"), converse("What does Kelm buy for the poor?")
    ('What does Vosta sell to Kelm in summer?', None)
    """
    found = _ASKED.fullmatch(text.strip(" ?"))
    if found is None:
        return None
    verb, link = found["verb"].lower(), found["link"].lower()
    turned = _TAKING.get(verb) if link == "from" else _GIVING.get(verb)
    if turned is None:
        return None
    other = found["other"]
    several = " and " in other or other.endswith("s")
    helping = found["aux"] if found["aux"].lower() == "did" else "do" if several else "does"
    back = "to" if link == "from" else "from"
    return f"{found['asked']} {helping} {other} {turned} {back} {found['doer']}{found['tail']}?"
