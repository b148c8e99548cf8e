"""Words that say how: prepositions of means, and nouns that ask for it."""

from __future__ import annotations

# How often a phrase after the preposition answers "how": the rest are places, times and company.
LINK_ODDS: dict[str, float] = {
    "by": 0.72, "through": 0.68, "via": 0.8, "with": 0.58, "using": 0.85, "without": 0.55, "on": 0.42, "in": 0.35,
    "from": 0.35, "as": 0.35, "like": 0.45,
}  # fmt: skip

# Stems: "by what *means*", "in which *way*".
MEANS_NOUNS: frozenset[str] = frozenset("mean means way method manner techniqu process mechan".split())

# What goes, is sent or is made "by letter", "by train", "by hand": never somebody.
CARRIERS: frozenset[str] = frozenset(
    """
    letter post mail email e-mail telephone phone telegram telegraph fax text sms radio courier airmail pigeon cheque
    check card cash credit transfer instalment instalments installment installments hand machine force appointment
    ballot lot vote auction tender decree law default birth marriage train bus tram coach car lorry truck van taxi
    bicycle bike motorcycle boat ship ferry barge canoe raft plane aeroplane airplane air helicopter balloon rail road
    sea land water river canal cart horse horseback mule camel sledge sled sleigh foot underground subway metro
    """.split()
)
