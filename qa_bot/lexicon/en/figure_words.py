"""Figure words: verbs and nouns that say whether a number is a level, a rise, a fall, a share or a rank."""

from __future__ import annotations

# Forms of verbs and nouns of change. A noun of the same form ("a rise of 3 %") means the same.
RISES = (
    "rise", "rises", "rose", "risen", "rising", "increase", "increases", "increased", "increasing", "grow", "grows", "grew",
    "grown", "growing", "growth", "climb", "climbs", "climbed", "climbing", "jump", "jumps", "jumped", "jumping", "surge",
    "surges", "surged", "surging", "soar", "soars", "soared", "soaring", "gain", "gains", "gained", "gaining", "expand",
    "expands", "expanded", "expanding", "expansion", "advance", "advances", "advanced", "advancing", "rally", "rallied",
    "rebound", "rebounded", "rebounding", "recover", "recovered", "recovery", "accelerate", "accelerated", "acceleration",
    "improve", "improves", "improved", "improving", "improvement", "boost", "boosts", "boosted", "boosting", "raise", "raises",
    "raised", "raising", "up", "upturn", "uptick", "spike", "spiked", "swell", "swelled", "strengthen", "strengthened",
    "appreciate", "appreciated", "appreciation", "double", "doubled", "doubling", "triple", "tripled", "tripling", "quadruple",
    "quadrupled", "upsurge", "hike", "hiked", "lift", "lifted", "outpaced", "skyrocketed", "skyrocketing", "leap", "leapt",
    "leaped", "mushroomed", "ballooned", "higher", "larger", "longer", "faster", "warmer", "heavier", "taller", "bigger", "greater", "dearer", "costlier", "pricier",
    "richer", "stronger", "wider", "deeper", "thicker", "hotter", "quicker", "add", "added",
    "adds",  "widen", "widened", "escalated", "heightened", "upgrade", "warmed", "lengthened", "deepened", "broadened", "quickened", "thickened", "build-up", "inflow", "above",
)  # fmt: skip

FALLS = (
    "fall", "falls", "fell", "fallen", "falling", "decrease", "decreases", "decreased", "decreasing", "decline", "declines",
    "declined", "declining", "drop", "drops", "dropped", "dropping", "shrink", "shrinks", "shrank", "shrunk", "shrinking",
    "shrinkage",   "contracted", "contracting", "contraction", "plunge", "plunges", "plunged",
    "plunging", "slump", "slumps", "slumped", "slumping", "slip", "slips", "slipped", "slipping", "slide", "slides", "slid",
    "sliding", "tumble", "tumbles", "tumbled", "tumbling", "sink", "sinks", "sank", "sunk", "sinking", "lose", "lost", "losing",
    "cut", "cuts", "cutting", "reduce", "reduces", "reduced", "reducing", "reduction", "lower", "lowers", "lowered", "lowering",
    "down", "downturn", "dip", "dips", "dipped", "ease", "eased", "easing", "weaken", "weakened", "weakening", "depreciate",
    "depreciated", "depreciation", "halve", "halved", "halving", "slash", "slashed", "slashing", "shed", "sheds", "shedding",
    "plummet", "plummeted", "plummeting", "crash", "crashed", "collapse", "collapsed", "dwindle", "dwindled", "recede",
    "receded", "narrow", "narrowed", "narrowing", "diminish", "diminished", "erode", "eroded",  "smaller", "fewer",
    "less", "shorter", "slower", "cooler", "cheaper", "lighter", "poorer", "weaker", "narrower", "shallower", "thinner", "colder",
    "trim", "trimmed", "curtailed", "downgrade", "shortened", "cooled", "cooling", "thinned", "deteriorated",
    "retreat", "retreats", "retreating", "retreated", "backslide", "outflow", "below", "slowdown", "slowed",
)  # fmt: skip

# What has a price: where it loses money, its price falls; everything else makes a loss.
PRICED = (
    "share", "shares", "stock", "stocks", "price", "prices", "value", "values", "valuation", "index", "currency", "currencies",
    "bond", "bonds", "coin", "coins", "token", "tokens", "rate", "rates", "cost", "costs", "revenue", "revenues", "sales",
    "wage", "wages", "salary", "salaries", "pay", "income", "rent", "rents", "oil", "gold", "crude", "futures", "market",
    "capitalisation", "capitalization",
)  # fmt: skip

# Of these only the verb or noun itself says change; as an adjective of a comparison they need "than" after.
COMPARATIVES = (
    "higher", "larger", "longer", "faster", "warmer", "heavier", "taller", "smaller", "fewer", "less", "shorter", "slower",
    "cooler", "cheaper", "lighter", "lower", "above", "below", "more", "bigger", "greater", "dearer", "costlier", "pricier",
    "richer", "poorer", "stronger", "weaker", "wider", "narrower", "deeper", "shallower", "thicker", "thinner", "hotter",
    "colder", "quicker",
)  # fmt: skip

# After a number, words that make it a lead or a gap: "seven behind"; some only with "of" after them: "two ahead of".
ALONE = frozenset(("behind", "adrift"))
WITH_OF = frozenset(("ahead", "clear", "short"))
BEHIND = frozenset(("behind", "adrift", "short"))

# Verbs that state a level, and what they call it.
LEVEL_VERBS = {
    "amount": "total", "amounts": "total", "amounted": "total", "amounting": "total",
    "total": "total", "totals": "total", "totaled": "total", "totalled": "total", "totaling": "total", "totalling": "total",
    "reach": "level", "reaches": "level", "reached": "level", "reaching": "level",
    "stand": "level", "stands": "level", "stood": "level", "standing": "level",
    "hit": "level", "hits": "level", "hitting": "level",
    "exceed": "level", "exceeds": "level", "exceeded": "level", "exceeding": "level",
    "surpass": "level", "surpasses": "level", "surpassed": "level", "surpassing": "level",
    "average": "average", "averages": "average", "averaged": "average", "averaging": "average",
    "cost": "cost", "costs": "cost", "costing": "cost",
    "value": "value", "values": "value", "valued": "value", "valuing": "value", "worth": "value", "estimated": "estimate",
    "priced": "price", "weigh": "weight", "weighs": "weight", "weighed": "weight", "weighing": "weight",
    "measure": "size", "measures": "size", "measured": "size", "measuring": "size",
    "span": "span", "spans": "span", "spanned": "span", "spanning": "span",
    "last": "duration", "lasts": "duration", "lasted": "duration", "lasting": "duration",
    "earn": "earnings", "earns": "earnings", "earned": "earnings", "earning": "earnings",
    "cover": "area", "covers": "area", "covered": "area", "covering": "area",
    "number": "number", "numbers": "number", "numbered": "number", "numbering": "number",
    "employ": "employees", "employs": "employees", "employed": "employees", "employing": "employees",
    "contain": "content", "contains": "content", "contained": "content", "containing": "content",
    "account": "share", "accounts": "share", "accounted": "share", "accounting": "share",
    "represent": "share", "represents": "share", "represented": "share", "representing": "share",
    "comprise": "share", "comprises": "share", "comprised": "share", "comprising": "share",
    "constitute": "share", "constitutes": "share", "constituted": "share", "constituting": "share",
    "remain": "level", "remains": "level", "remained": "level", "equal": "level", "equals": "level", "equaled": "level",
    "peak": "peak", "peaked": "peak", "peaking": "peak", "generate": "", "generated": "", "generates": "", "score": "score",
    "scored": "score", "sell": "sales", "sold": "sales", "sells": "sales", "produce": "production", "produced": "production",
    "produces": "production", "producing": "production", "spend": "spending", "spent": "spending", "spends": "spending",
    "pay": "payment", "paid": "payment", "pays": "payment", "invest": "investment", "invested": "investment",
    "invests": "investment", "export": "exports", "exported": "exports", "import": "imports", "imported": "imports",
    "attract": "", "attracted": "", "house": "", "seat": "capacity", "seats": "capacity", "hold": "", "holds": "", "held": "",
    "kill": "deaths", "killed": "deaths", "kills": "deaths", "injured": "injuries", "wounded": "wounded",
}  # fmt: skip

# What an adjective after a length or a time measures: "1,200 km long".
DIMENSION_ADJECTIVES = {
    "long": "length", "wide": "width", "high": "height", "tall": "height", "deep": "depth", "thick": "thickness",
    "old": "age", "across": "width", "broad": "width", "away": "distance", "apart": "distance", "heavy": "weight",
    "upstream": "distance", "downstream": "distance", "inland": "distance", "offshore": "distance", "off": "distance",
    "north": "distance", "south": "distance", "east": "distance", "west": "distance", "above": "height", "below": "depth",
}  # fmt: skip

# Of these, what tells how large the thing itself is, not where it lies.
SIDES_OF_THINGS = frozenset("long wide high tall deep thick across broad heavy".split())

COMPASS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west left right".split()
)

# The same in comparisons: "hills higher than 90 metres".
COMPARED_SIDES = {
    "higher": "height", "taller": "height", "longer": "length", "shorter": "length", "wider": "width", "broader": "width",
    "narrower": "width", "deeper": "depth", "shallower": "depth", "thicker": "thickness", "thinner": "thickness",
    "heavier": "weight", "lighter": "weight", "older": "age", "younger": "age",
}  # fmt: skip

# Verbs that say how high something is: "rises to 312 metres".
RISING_TO = frozenset("rise rises rose rising risen tower towers towered soar soars soared climb climbs peak peaks".split())

# Verbs whose "for $5" says what the making cost.
MAKING = frozenset(
    """
    built build builds building rebuilt constructed erected restored renovated repaired refurbished converted modernised modernized
    enlarged extended installed equipped dug laid made produced filmed renewed
    """.split()
)

# Nouns that tell of a change, and of things as well: "a slide of 62 metres".
THINGS_TOO = frozenset("slide slides lift lifts cut cuts dip dips expansion leap leaps".split())

# Verbs that bring something to a number: "bringing the total to $9".
BRINGING = frozenset("bring brings bringing brought take takes taking took put puts putting push pushes pushing pushed".split())

# Before "of" and a number, nouns that say which number it is: "a total of 400 people"; after others it is the things.
COUNTING_NOUNS = frozenset(
    """
    total totals sum number numbers count average mean median minimum maximum peak record high low population membership
    workforce staff crowd audience attendance fleet herd stock capacity circulation majority minority target quota limit range
    rate ratio loss gain surplus deficit shortage backlog increase decrease rise fall drop decline reduction share length width
    height depth weight distance area volume size age score
    """.split()
)

# Nouns that say with "for" how much they hold or cost: "room for 300", "a bid for $3 million".
FOR_NUMBER = frozenset("room space seats places beds berths stalls capacity contract bid order deal bill loan cheque check".split())

# What a number with such a unit measures where no word says it.
KINDS_MEASURED = {
    "age": "age", "temperature": "temperature", "speed": "speed", "power": "power", "energy": "energy",
    "pressure": "pressure", "frequency": "frequency", "area": "area",
}  # fmt: skip

# Verbs whose object is a part of the subject: "exports include oil and gas".
INCLUDING = (
    "include",
    "includes",
    "included",
    "including",
    "comprise",
    "comprises",
    "comprised",
    "are",
    "is",
    "were",
    "was",
)

# Before a period: what a change is compared with.
AGAINST = (
    ("compared", "to"), ("compared", "with"), ("comparison", "with"), ("comparison", "to"), ("versus",), ("vs",), ("vs", "."),
    ("from",), ("than", "in"), ("than",), ("over",), ("against",), ("relative", "to"), ("on",), ("above",), ("below",),
    ("from", "that", "of"), ("than", "during"), ("compared", "to", "that", "of"), ("compared", "with", "that", "of"),
)  # fmt: skip

# Percentages of the whole: "45 % of exports", a share.
SHARE_NOUNS = (
    "share",
    "stake",
    "proportion",
    "percentage",
    "portion",
    "part",
    "majority",
    "minority",
    "fraction",
    "interest",
)

# After an ordinal: what makes it a rank.
RANK_WORDS = (
    "largest", "biggest", "smallest", "highest", "lowest", "longest", "shortest", "tallest", "most", "least", "best", "worst",
    "oldest", "youngest", "richest", "poorest", "fastest", "slowest", "busiest", "greatest", "place", "position", "rank", "spot",
    "placed", "ranked", "seed", "leading", "deepest", "heaviest", "wealthiest", "strongest", "deadliest", "costliest", "in",
)  # fmt: skip
RANK_VERBS = (
    "ranked", "ranks", "rank", "ranking", "finished", "finishing", "placed", "came", "finish", "finishes", "third", "stands",
)  # fmt: skip

# Words that stand for something named before.
ANAPHORS = (
    "it", "they", "this", "that", "these", "those", "he", "she", "which", "who", "its", "their", "his", "her", "such", "both",
    "the figure", "the total", "the number", "the amount", "the rate", "the value", "the increase", "the rise", "the decline",
)  # fmt: skip

# Verbs that open a clause about now.
PRESENT = ("is", "are", "has", "have", "am", "does", "do", "will", "can", "'s", "'re", "’s", "’re")

# Adverbs that say so.
NOWADAYS = ("still", "now", "today", "currently", "nowadays", "presently", "already")

# Verbs that reckon with the figure before and keep its time: "oil accounts for 40 %".
SUMMING = (
    "account", "accounts", "represent", "represents", "constitute", "constitutes", "comprise", "comprises", "make", "makes",
    "mean", "means", "bring", "brings", "put", "puts", "leave", "leaves", "equal", "equals", "correspond", "corresponds", "total",
    "totals", "amount", "amounts", "compare", "compares", "mark", "marks",
)  # fmt: skip

# What somebody is paid.
PAY = frozenset("salary salaries wage wages pay fee fees stipend income earnings remuneration pension allowance rate".split())

# Verbs that take somebody on, at a wage.
TAKING_ON = frozenset(
    """
    hire hires hired employ employs employed appoint appoints appointed engage engages engaged recruit recruited took takes take
    paid pay pays retain retained signed sign
    """.split()
)
