"""Verbs that say which way money goes."""

from __future__ import annotations

# In.
TAKING: frozenset[str] = frozenset(
    """
    earn earns earned earning receive receives received collect collects collected raise raised raises gain gained gains
    gross grossed grosses fetch fetched fetches
    """.split()
)

# Out.
PAYING: frozenset[str] = frozenset(
    """
    spend spends spent spending pay pays paid paying invest invests invested investing donate donates donated give gives gave given
    cost costs lend lends lent owe owes owed
    """.split()
)

# In, with "in" after them.
TAKING_WITH_IN: frozenset[str] = frozenset("take takes took taken taking bring brings brought bringing".split())

# Put by for later; before millions only.
SETTING_ASIDE: frozenset[str] = frozenset("set sets setting budgeted budgets allocated allocates earmarked earmarks raised lost made".split())
