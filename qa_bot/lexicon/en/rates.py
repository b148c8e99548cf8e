"""Rates: words that say on what an amount falls, and how the stretches of time go into each other."""

from __future__ import annotations

# Before a stretch of time; of these the ones that stand before things too.
PER_TIME = frozenset({"per", "a", "an", "each", "every"})
EACH = frozenset({"per", "each", "every"})

SPANS = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month",
    "quarter": "quarter", "year": "year", "annum": "year", "decade": "decade",
}  # fmt: skip

# After "a" and "an": what things are priced by ("€2 a litre").
MEASURES: frozenset[str] = frozenset(
    """
    litre liter gallon pint bottle glass cup barrel bushel tonne ton kilo kilogram kilogramme gram pound ounce hundredweight metre
    meter mile kilometre kilometer yard foot acre hectare head person piece unit share item copy page word night seat ticket room
    dozen pair box bag sack kilowatt-hour megabyte gigabyte
    """.split()
)

RATE_ADVERBS = {
    "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year",
    "annually": "year", "annual": "year",
}  # fmt: skip

# How many of the second make one of the first.
MAKE = {
    ("decade", "year"): 10, ("year", "quarter"): 4, ("year", "month"): 12, ("quarter", "month"): 3,
    ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60, ("minute", "second"): 60,
    ("day", "minute"): 1440, ("hour", "second"): 3600, ("week", "hour"): 168, ("decade", "month"): 120,
}  # fmt: skip

# The same, not quite: a year has 52 weeks and a day.
NEARLY_MAKE = {
    ("year", "week"): 52, ("year", "day"): 365, ("month", "week"): 4, ("month", "day"): 30, ("quarter", "week"): 13,
    ("year", "hour"): 8760,
}  # fmt: skip

# Things that "per person" shares out among.
PERSONS = frozenset({"person", "capita", "head", "inhabit", "resid", "peopl"})

# How a text says the year before the one it speaks of.
YEAR_BEFORE = frozenset({
    "a year earlier", "a year ago", "a year before", "one year earlier", "the year before", "the previous year",
    "the prior year", "the preceding year", "in the previous year", "in the year before", "in the prior year",
    "last year", "the year earlier",
})  # fmt: skip

# Before a number of years that begin where the text stands.
FOLLOWING = frozenset({"following", "next", "subsequent", "ensuing", "succeeding"})

# What is sold for a time, longer ones cheaper by the day: "a weekly ticket". Stems.
TICKETS: frozenset[str] = frozenset("ticket pass card permit subscript".split())
