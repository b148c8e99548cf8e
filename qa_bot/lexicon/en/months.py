"""Months, weekdays, seasons, parts of the day, eras and the other words that name stretches of time."""

from __future__ import annotations

MONTHS = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "febr": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sep": 9,
    "sept": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}

# Words that are a month only when the place or the case of the first letter says so.
DOUBTFUL_MONTHS = ("may", "march", "mar", "jan", "dec", "nov", "sep", "jun", "apr")

WEEKDAYS = {
    "monday": 0,
    "mon": 0,
    "tuesday": 1,
    "tue": 1,
    "tues": 1,
    "wednesday": 2,
    "wed": 2,
    "weds": 2,
    "thursday": 3,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "friday": 4,
    "fri": 4,
    "saturday": 5,
    "sat": 5,
    "sunday": 6,
    "sun": 6,
    "mondays": 0,
    "tuesdays": 1,
    "wednesdays": 2,
    "thursdays": 3,
    "fridays": 4,
    "saturdays": 5,
    "sundays": 6,
}

# Short forms that are words of their own ("he sat", "the sun", "we wed"): read with a dot or beside a date only.
DOUBTFUL_WEEKDAYS = ("mon", "sat", "sun", "wed", "fri", "tue", "thu")

# First month of each season in the northern half of the world; winter runs into the next year.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12, "springtime": 3, "summertime": 6, "wintertime": 12}
# "fall" is a verb and a noun of change as well: a season only beside a year or after "the", "last", "next", "this".
DOUBTFUL_SEASONS = {"fall": 9, "spring": 3}

DAY_PARTS = (
    "morning",
    "mornings",
    "afternoon",
    "afternoons",
    "evening",
    "evenings",
    "night",
    "nights",
    "tonight",
    "noon",
    "midday",
    "midnight",
    "lunchtime",
    "dawn",
    "dusk",
    "overnight",
)

# A day part that is a moment of its own wherever it stands.
MOMENTS = ("noon", "midday", "midnight", "tonight", "noonish")

MERIDIEM = ("am", "pm", "a.m", "p.m", "a.m.", "p.m.")

TIME_ZONES = ("gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "jst", "ist")

ERAS_BEFORE = ("bc", "bce", "b.c", "b.c.", "b.c.e", "b.c.e.")
ERAS_AFTER = ("ad", "ce", "a.d", "a.d.", "c.e", "c.e.")

# Days counted from the day of writing.
DAY_WORDS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "nowadays": 0}

DECADE_WORDS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

# Calendar units and the grain they have.
SPAN_UNITS = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "weekend": "week",
    "weekends": "week",
    "fortnight": "week",
    "month": "month",
    "months": "month",
    "quarter": "quarter",
    "quarters": "quarter",
    "semester": "half",
    "season": "season",
    "seasons": "season",
    "year": "year",
    "years": "year",
    "yr": "year",
    "yrs": "year",
    "qtr": "quarter",
    "decade": "decade",
    "decades": "decade",
    "century": "century",
    "centuries": "century",
    "hour": "time",
    "hours": "time",
    "minute": "time",
    "minutes": "time",
}

# Which way a determiner points: -1 before, 0 the same, +1 after.
POINTERS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "present": 0,
    "that": 0,
    "same": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "subsequent": 1,
}

# After a length of time: "two years ago", "a year earlier".
SHIFTS_NOW = {"ago": -1, "hence": 1}
SHIFTS_CONTEXT = {"earlier": -1, "before": -1, "previously": -1, "later": 1, "after": 1, "afterwards": 1, "on": 1}

# Parts of a period: "early 2020", "the late 1990s".
PARTS = {
    "early": "early",
    "earlier": "early",
    "beginning": "early",
    "start": "early",
    "dawn": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "later": "late",
    "end": "late",
}

FISCAL = ("fiscal", "financial", "fy", "tax", "sy", "cy", "calendar")
