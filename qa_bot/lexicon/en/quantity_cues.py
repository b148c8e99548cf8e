"""Cues: words around a number that say what it is: pronoun or count, money or weight, score or range, year or count."""

from __future__ import annotations

# Before "one", so that it is a pronoun or an idiom: "the one", "each one", "no one".
NOT_BEFORE_ONE = (
    "'", "another", "any", "at", "best", "big", "each", "every", "good", "it", "last", "new", "next", "no", "not",
    "old", "only", "other", "particular", "previous", "right", "same", "some", "such", "that", "the", "this",
    "what", "which", "wrong",
)  # fmt: skip

# After "one", so that it counts nothing: "one of the", "one another", "one can".
NOT_AFTER_ONE = (
    "", "'", "after", "and", "another", "as", "at", "by", "can", "could", "day", "direction", "does", "for", "from",
    "had", "hand", "has", "in", "is", "may", "might", "must", "needs", "of", "on", "or", "reason", "should", "side",
    "step", "such", "that", "the", "thing", "time", "to", "was", "way", "when", "which", "who", "will", "with",
    "would", "you",
)  # fmt: skip

# Near "pounds" that are money.
PAYING = (
    "annually", "bail", "bank", "bought", "budget", "charge", "charged", "coin", "cost", "costs", "debt", "fee",
    "fees", "fine", "fined", "grant", "income", "loan", "loss", "million", "note", "owed", "paid", "pay", "pays",
    "pence", "price", "priced", "prize", "profit", "ransom", "rent", "revenue", "salary", "shillings", "sold",
    "spend", "spent", "sum", "tax", "wage", "wages", "worth",
)  # fmt: skip

# Things of which a word of time tells the sort: "40 night trains".
SORTED_BY_TIME: frozenset[str] = frozenset(
    """
    tickets passes visitors shifts trains ferries buses flights workers nurses pupils students guests boarders schools nurseries
    clinics watchmen watches boats labourers trippers classes centres centers members patients
    """.split()
)

# Near "pounds" that weigh.
WEIGHING = (
    "baby", "bag", "body", "equal", "force", "heavy", "kg", "kilograms", "lift", "lifted", "mass", "meat", "ounces",
    "payload", "pressure", "thrust", "weigh", "weighed", "weighing", "weighs", "weight", "weights",
)  # fmt: skip

# Near "degrees" of an angle or of a place on the map.
TURNING = (
    "angle", "angles", "apart", "arc", "axis", "azimuth", "bearing", "bend", "circle", "corner", "crank", "cranks",
    "crankshaft", "e", "east", "horizon", "inclination",
    "latitude", "lens", "longitude", "n", "north", "orbit", "pivot", "rotate", "rotated", "rotates", "rotation",
    "s", "slope", "south", "spin", "steep", "swivel", "tilt", "tilted", "turn", "turned", "turns", "w", "west", "′",
)  # fmt: skip

# After "double" and "halved", where they speak of an amount.
AFTER_MULTIPLE = (
    "", ",", ".", "a", "after", "and", "as", "between", "by", "during", "each", "every", "from", "her", "his", "in",
    "its", "of", "our", "over", "production", "since", "than", "that", "the", "their", "this", "to", "what",
    "within",
)  # fmt: skip

# Before "from 10 to 12", which then are two levels and no range.
MOVING = (
    "doubled", "doubling", "tripled", "tripling", "quadrupled", "halved", "shrunk", "widened", "narrowed", "slipped",
    "changed", "climb", "climbed", "cut", "decline", "declined", "decrease", "decreased", "decreases", "down",
    "drop", "dropped", "drops", "expanded", "fall", "fallen", "falling", "falls", "fell", "gained", "grew", "grow",
    "growing", "grown", "improved", "increase", "increased", "increases", "increasing", "jump", "jumped", "lowered",
    "moved", "plunged", "raise", "raised", "rise", "risen", "rises", "rising", "rose", "shrank", "slid", "slipped",
    "slowed", "surged", "up", "went",
)  # fmt: skip

# Before a range that may run downwards.
RANGING = (
    "anywhere", "between", "range", "ranged", "ranges", "ranging", "temperatures", "varied", "varies", "varying",
)  # fmt: skip

# Near "3–1", which then is a score.
PLAYING = (
    "ahead", "beat", "beaten", "beating", "decision", "defeat", "defeated", "defeating", "draw", "drew", "final",
    "game", "halftime", "lead", "leading", "led", "lose", "losing", "loss", "lost", "majority", "match", "overtime",
    "record", "ruled", "ruling", "score", "scored", "scoreline", "tie", "tied", "touchdown", "trailed", "victory",
    "vote", "voted", "win", "wins", "won",
)  # fmt: skip

# Before four digits that may be a year.
BEFORE_YEAR = (
    "(", "-", "after", "and", "around", "autumn", "before", "between", "by", "c", "ca", "circa", "compared",
    "during", "early", "fall", "for", "from", "in", "into", "late", "mid", "of", "over", "since", "spring",
    "summer", "than", "through", "till", "to", "until", "versus", "vs", "winter", "year", "years", "–",
)  # fmt: skip

# Before four digits that are a year even where they are few for one.
BEFORE_SURE_YEAR = (
    "after", "autumn", "before", "between", "by", "circa", "during", "early", "from", "in", "late", "mid", "of",
    "since", "spring", "summer", "till", "until", "winter", "year",
)  # fmt: skip

# Before the years of a life or a reign: "born 1250", "r. 1032–1048".
# After these, "around 1320" is the year when it happened.
MADE: tuple[str, ...] = tuple(
    """
    built rebuilt painted repainted founded established born died written composed carved cast erected raised made
    created completed finished begun started added laid dug drawn printed settled abandoned destroyed burned burnt buried
    consecrated opened invented discovered
    """.split()
)
LIVED = (
    "b", "born", "d", "died", "fl", "r", "reigned",
)  # fmt: skip

# Words at which a subject begins or ends.
PHRASE_STOPS = (
    "(", ")", ":", ";", "after", "although", "as", "because", "before", "but", "despite", "if", "said", "says",
    "since", "though", "unless", "until", "when", "where", "whereas", "while", "whilst", "–", "—",
)  # fmt: skip

# Words that hold a subject together.
PHRASE_LINKS = (
    "&", "'", "'s", "-", "across", "against", "among", "and", "at", "between", "by", "for", "from", "in", "into",
    "of", "on", "or", "outside", "per", "s", "to", "under", "with", "within", "–", "’", "’s",
)  # fmt: skip

# Words of the time that closes a subject: "revenue for the year ended …".
PHRASE_TIMES = (
    "and", "as", "at", "by", "during", "end", "ended", "ending", "fiscal", "for", "in", "months", "nine", "of",
    "on", "period", "quarter", "six", "the", "three", "twelve", "year", "years",
)  # fmt: skip

# Adverbs between a subject and its verb.
PHRASE_ADVERBS = (
    "all", "alone", "already", "also", "both", "currently", "each", "even", "far", "just", "not", "now", "only",
    "still", "then", "together",
)  # fmt: skip

# Between a word of change and its number: "rose by at least another 2 %".
CHANGE_LEADS = (
    "a", "about", "additional", "almost", "an", "another", "approximately", "around", "at", "by", "estimated",
    "further", "just", "least", "less", "more", "nearly", "of", "only", "over", "roughly", "some", "than", "the",
    "to", "under", "up", "well",
)  # fmt: skip

# Verbs with which "up" means no rise: "make up two thirds".
PHRASAL_UP = (
    "add", "adds", "build", "built", "covering", "end", "ended", "gave", "give", "made", "make", "makes", "making",
    "pick", "picked", "put", "ran", "run", "set", "sets", "take", "taken", "takes", "took",
)  # fmt: skip

# Words that part a number from the period after them.
TIME_BREAKS = (
    ";", "against", "although", "but", "compared", "though", "versus", "whereas", "while", "whilst", "yet",
)  # fmt: skip

# Between two numbers of one statement: "rose 4.5 % to $212".
STATED_TOGETHER = (
    "(", ")", ",", "-", "a", "about", "almost", "and", "approximately", "around", "by", "from", "more", "nearly",
    "or", "over", "roughly", "some", "than", "to", "–",
)  # fmt: skip

# Before a month that could be another word: "in March", "last May".
BEFORE_MONTH = (
    "in", "of", "since", "last", "next", "early", "late", "by", "until", "during", "this", "mid", "from", "to", "and",
    "between", "-", "–", "/", "through", "end", "every", "previous",
)  # fmt: skip

# Words before a telephone number.
TELEPHONE_CUES = (
    "call", "calls", "calling", "phone", "telephone", "tel", "fax", "dial", "dialling", "dialing", "ring", "hotline", "helpline",
    "mobile", "whatsapp", "sms", "switchboard", "landline", "toll-free",
)  # fmt: skip

# Near "30 C" and "86 F", which then are degrees.
HEATING = (
    "air", "boil", "boiled", "boiling", "boils", "chilled", "cold", "colder", "coldest", "cool", "cooled",
    "cooler", "cools", "degree", "degrees", "fever", "forecast", "freeze", "freezes", "freezing", "frost", "frozen",
    "furnace", "heat", "heated", "heating", "heatwave", "hot", "hotter", "hottest", "melt", "melted", "melting", "melts",
    "outside", "oven", "summer", "temperature", "temperatures", "thermometer", "warm", "warmed", "warmer", "warmest",
    "warming", "weather", "winter", "°",
)  # fmt: skip

# Near "30 C" and "2 F" of electricity.
CHARGING = (
    "capacitance", "capacitor", "capacitors", "charge", "charged", "charges", "coulomb", "coulombs", "electric",
    "electron", "electrons", "farad", "farads", "supercapacitor",
)  # fmt: skip

# Before a number that says how high something stands.
BEFORE_LEVEL = (
    "about", "above", "almost", "around", "at", "average", "below", "between", "by", "exceed", "exceeded", "exceeds",
    "from", "hit", "is", "its", "it's", "nearly", "of", "only", "over", "reach", "reached", "reaches", "reaching", "s",
    "than", "to", "under", "was", "were", "with",
)  # fmt: skip

# Near "2 in" and "154 pm", which then are lengths.
STRETCHING = (
    "apart", "area", "atom", "atoms", "bond", "bolt", "bore", "caliber", "calibre", "cm", "deep", "depth", "diameter",
    "dimension", "dimensions", "distance", "feet", "foot", "ft", "gap", "grid", "height", "high", "hole", "inch", "inches",
    "layer", "length", "lengths", "lens", "long", "measured", "measures", "measuring", "mm", "nano", "nm", "nozzle",
    "pencil", "pipe", "pixel", "plank", "radii", "radius", "rain", "rainfall", "resolution", "ruler", "screen", "screw",
    "screws", "size", "sizes", "snow", "snowfall", "span", "tall", "thick", "thickness", "tube", "wavelength", "wide",
    "width", "wire", "x", "×",
)  # fmt: skip

# Near "12 b" that are barns.
SCATTERING = (
    "area", "collision", "cross", "neutron", "neutrons", "nuclear", "nuclei", "nucleus", "particle", "physics",
    "scattering",
)  # fmt: skip

# After "One" that begins a sentence and only says of what the sentence tells: "One complete orbit takes an hour".
WHOLE_ONE = (
    "average", "complete", "entire", "full", "ordinary", "typical", "whole",
)  # fmt: skip

# After "32K" that counts bytes.
STORING = (
    "bytes", "cache", "cartridge", "disk", "disks", "diskette", "eprom", "file", "floppy", "memory", "ram", "rom",
    "storage",
)  # fmt: skip

# Near "2½′" of an arc.
ARCING = (
    "angular", "arc", "camera", "cameras", "field", "galaxy", "latitude", "longitude", "meridian", "moon", "nebula",
    "parallax", "separation", "sky", "star", "stars", "telescope", "telescopes", "°",
)  # fmt: skip

# Before an amount in brackets that is below nought, as accounts write it: "a result of ($1.2 million)".
BEFORE_BRACKETED = (
    "are", "be", "been", "from", "is", "of", "to", "was", "were",
)  # fmt: skip
