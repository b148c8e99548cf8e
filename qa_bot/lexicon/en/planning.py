"""Words by which a number is only planned or expected: "is to cost", "the estimate had been"."""

from __future__ import annotations

# Before a verb: what it tells is yet to come, or would come.
COMING: frozenset[str] = frozenset("will 'll shall would should wo sha".split())

# Before "to" and a verb: what it tells is planned or expected. Bases of verbs, and adjectives.
LEADING: frozenset[str] = frozenset(
    """
    plan expect schedule intend aim hope estimate forecast project budget suppose mean propose predict anticipate promise pledge
    want wish vow threaten target reckon think set due likely unlikely bound going slate
    """.split()
)

# Verbs whose object or clause is a plan or an expectation: "the board expects €9 million".
FORESEEING: frozenset[str] = frozenset("plan expect forecast predict anticipate envisage foresee propose budget pledge promise target".split())

# Nouns of a number that is none yet, by stem: "the estimate had been £9".
PLANS: frozenset[str] = frozenset("estim budget forecast target plan project predict propos goal expect quota".split())

# Words of questions for what was planned or expected.
ASKING_PLANS: frozenset[str] = frozenset(
    """
    planned plan plans expected expect expects forecast forecasts forecasted projected budgeted budget supposed meant intended intend
    intends estimated estimate estimates scheduled proposed propose proposes predicted predict predicts target aim aims hope hopes hoped
    anticipated anticipate foreseen envisaged pledged promised
    """.split()
)

# Words of questions that leave open whether it is so yet.
ASKING_OPENLY: frozenset[str] = frozenset("will would shall should could may might can going likely due if want wants".split())
