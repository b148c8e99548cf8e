"""Words that say what kind of figure is asked for, not whose it is. Stems, as text/stems makes them."""

from __future__ import annotations

# They stand for the figure itself: every figure meets them.
GENERIC: frozenset[str] = frozenset(
    """
    total amount number sum figur level size quantiti overal combin valu worth count extent magnitud volum
    much mani big larg high great long old far percentag percent share proport fraction rate ratio
    approxim rough exact current annual year per total altogeth reach hit stand amount come be
    get bring take put
    """.split()
)

# A question with one of these asks for a change, unless it asks for a level "after the rise".
CHANGE: frozenset[str] = frozenset(
    """
    rise increas grow growth climb gain surg jump soar expand expans improv acceler swell boost rocket
    fall decreas declin drop shrink plung slump slide sink reduc reduct lose loss tumbl dip
    cut rais lift slash trim lower halv doubl tripl chang vari variat shift differ evolv progress uptick downturn upturn
    """.split()
)

# Stems that ask for a change as the question's verb only: "how much has the lake warmed", but "which is the warm season".
CHANGING: frozenset[str] = frozenset("warm cool lengthen shorten deepen broaden widen narrow thicken quicken thin".split())

# Of these: who loses money makes a loss, and who loses a post is counted.
LOSING: frozenset[str] = frozenset("lose loss lost".split())

# Comparative adjectives and adverbs by which two figures are set against each other: which way they point.
COMPARATIVES: dict[str, int] = {
    "more": 1, "larger": 1, "bigger": 1, "higher": 1, "greater": 1, "longer": 1, "taller": 1, "heavier": 1,
    "faster": 1, "wider": 1, "deeper": 1, "further": 1, "farther": 1, "richer": 1, "stronger": 1,
    "costlier": 1, "hotter": 1, "warmer": 1, "better": 1, "above": 1,
    "less": -1, "fewer": -1, "smaller": -1, "lower": -1, "shorter": -1, "lighter": -1, "slower": -1,
    "narrower": -1, "shallower": -1, "nearer": -1, "poorer": -1, "weaker": -1, "cheaper": -1,
    "colder": -1, "cooler": -1, "worse": -1, "below": -1,
}

# What a comparative measures; what counts or weighs says nothing of who is faster.
COMPARED: dict[str, str] = {
    "longer": "length time", "shorter": "length time", "taller": "length", "wider": "length", "narrower": "length",
    "deeper": "length", "shallower": "length", "further": "length", "farther": "length", "nearer": "length",
    "heavier": "mass", "lighter": "mass", "costlier": "money", "cheaper": "money", "faster": "speed rate",
    "slower": "speed rate", "hotter": "temperature", "warmer": "temperature", "colder": "temperature",
    "cooler": "temperature",
}

SUPERLATIVES: dict[str, int] = {
    "most": 1, "largest": 1, "biggest": 1, "highest": 1, "greatest": 1, "longest": 1, "oldest": 1, "tallest": 1,
    "heaviest": 1, "fastest": 1, "widest": 1, "deepest": 1, "furthest": 1, "farthest": 1, "latest": 1, "richest": 1,
    "strongest": 1, "hottest": 1, "warmest": 1, "best": 1, "top": 1, "maximum": 1, "record": 1,
    "least": -1, "fewest": -1, "smallest": -1, "lowest": -1, "shortest": -1, "youngest": -1, "lightest": -1,
    "slowest": -1, "narrowest": -1, "shallowest": -1, "nearest": -1, "earliest": -1, "poorest": -1, "weakest": -1,
    "cheapest": -1, "coldest": -1, "coolest": -1, "worst": -1, "minimum": -1,
}

# Adjectives that make a noun a figure: "the total trade", "average rainfall".
TOTALS: frozenset[str] = frozenset("total overall combined average mean median annual yearly monthly aggregate gross net".split())

# Words that set two things against each other in time: -1 asks for the earlier one.
EARLINESS: dict[str, int] = {
    "older": -1, "earlier": -1, "first": -1, "sooner": -1, "before": -1, "oldest": -1, "earliest": -1,
    "younger": 1, "later": 1, "last": 1, "newer": 1, "after": 1, "youngest": 1, "latest": 1, "newest": 1,
}

# Verbs whose object is an amount ("what did the drilling cost?", "what is it worth?"), and of what.
MEASURING: dict[str, str] = {"worth": "money", "cost": "money", "weigh": "mass", "measur": "length", "earn": "money", "amount": ""}

# Measures of what comes in, which is no cost and no price.
EARNED: frozenset[str] = frozenset(
    """
    brought sales revenue revenues turnover profit earnings income proceeds takings exports raised dividend dividends donation
    donations grant grants prize winnings savings save saved
    """.split()
)

ORDINALS: frozenset[str] = frozenset("first second third fourth fifth sixth last final initial next previous earlier later".split())

# Words that pick one of several ("the first goal"): the figure's own clause has to say them.
NUMBERING: frozenset[str] = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth final longest shortest largest smallest highest lowest".split()
)

# Prepositions that part one figure from another ("votes against").
TELLING_PREPOSITIONS: frozenset[str] = frozenset({"against", "without"})

# Words of questions for an earlier state, which a text gives after "up from" or "instead of".
PAST: frozenset[str] = frozenset(
    "before previous previously former formerly used old earlier original originally initial initially until start".split()
)

# Words of questions for how things are today.
NOW: frozenset[str] = frozenset("now today currently nowadays presently".split())

# Words for a side of a thing and for its measure; words of one side share a name.
SIDES: dict[str, str] = {
    "long": "length", "length": "length", "wide": "width", "broad": "width", "width": "width", "breadth": "width",
    "high": "height", "tall": "height", "height": "height", "elevation": "height", "altitude": "height",
    "deep": "depth", "depth": "depth", "thick": "thickness", "thickness": "thickness", "diameter": "diameter",
    "radius": "radius", "circumference": "circumference",
}

# Stems of things whose length is no time: "how long is the bridge".
LONG_THINGS: frozenset[str] = frozenset(
    """
    beach bench boat border bridg cabl canal chain coast coastlin corridor cycleway dam embank fenc footbridg hedg highway
    hose island lake lane line motorway path pathway pier pipe pipelin platform pond promenad quay rail railway
    reservoir river road roof rope row runway ship shore slide sleev snake squar staircas street stretch tail tower track
    trail train tram tunnel viaduct wall waterway wharf wire
    """.split()
)

# After a length that tells where something lies, not how long it is.
POSITIONS: frozenset[str] = frozenset(
    """
    from away off apart inland offshore upstream downstream upriver downriver north south east west northeast northwest southeast
    southwest north-east north-west south-east south-west outside further farther
    """.split()
)

# At the end of a question: what was before a change.
FORMERLY: frozenset[str] = frozenset("before previously earlier originally formerly beforehand initially".split())

# Verbs that ask for what there is, not for what comes or goes.
HAVING: frozenset[str] = frozenset("work works employ employs live lives have has had own owns owned possess possesses are were is was be there operate operates".split())

# Words of questions for what is added or taken away.
ADDING: frozenset[str] = frozenset(
    """
    new more additional further extra another hire hired add added buy bought order ordered close closed open opened build built
    created sold lost cut removed planned recruit recruited appointed
    """.split()
)

# Verbs that say what comes or goes: "the city hires 24 officers" is not how many it has. Stems.
FLOWS: frozenset[str] = frozenset(
    """
    hire recruit add appoint buy bought purchas order close open build built creat launch acquir deliv sell sold lose lost remov
    sack dismiss elimin cut replac scrap plan receiv gain admit lend lent borrow print publish bake ship dispatch
    """.split()
)

# Words beside a number that make it an addition.
FURTHER: frozenset[str] = frozenset("further additional another extra more".split())

# Words of questions for the average or the total of several figures.
MEANS: frozenset[str] = frozenset("average mean averaged".split())
SUMS: frozenset[str] = frozenset("total altogether together combined sum".split())

# Stems of the words by which a text says that a figure is a total or an average.
AGGREGATES: frozenset[str] = frozenset("averag mean total altogeth togeth combin sum all overal".split())

# After "the": what is left of a whole.
RESTS: frozenset[str] = frozenset("rest remainder others remaining balance".split())
