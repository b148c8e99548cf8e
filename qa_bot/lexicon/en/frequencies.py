"""Words that say how often something happens."""

from __future__ import annotations

EVERY: frozenset[str] = frozenset({"every", "each"})
TIMES: frozenset[str] = frozenset({"once", "twice", "thrice"})
BETWEEN: frozenset[str] = frozenset({"or", "to", "-", "–"})

OFTEN: frozenset[str] = frozenset(
    """
    daily nightly weekly fortnightly monthly quarterly yearly annually hourly biweekly bimonthly biannually biennially
    triennially semiannually
    """.split()
)

SPANS: frozenset[str] = frozenset(
    """
    second seconds minute minutes hour hours day days night nights morning mornings afternoon afternoons evening
    evenings weekday weekdays weekend weekends week weeks fortnight fortnights month months quarter quarters season
    seasons term terms semester semesters year years decade decades century centuries generation generations
    spring summer autumn fall winter
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
    sundays
    january february march april may june july august september october november december
    """.split()
)
