"""Words by which questions are told apart."""

from __future__ import annotations

WH: frozenset[str] = frozenset({"who", "whom", "whose", "which", "what", "when", "where", "why", "how"})

AUXILIARIES: frozenset[str] = frozenset(
    """
    is are was were am be been do does did has have had can could will would shall should may might must
    isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't cannot couldn't won't wouldn't
    shouldn't mustn't ain't
    """.split()
)

# "how many", "how far": the word after "how", and the dimension it asks for ("" leaves it open).
HOW_DEGREE: dict[str, str] = {
    "much": "",
    "many": "count",
    "few": "count",
    "long": "time",
    "old": "age",
    "young": "age",
    "far": "length",
    "tall": "length",
    "high": "length",
    "deep": "length",
    "wide": "length",
    "broad": "length",
    "thick": "length",
    "big": "",
    "large": "",
    "small": "",
    "heavy": "mass",
    "fast": "speed",
    "quickly": "time",
    "soon": "time",
    "hot": "temperature",
    "cold": "temperature",
    "warm": "temperature",
    "often": "rate",
    "frequently": "rate",
    "expensive": "money",
    "cheap": "money",
    "loud": "",
    "strong": "",
    "great": "",
    "close": "length",
    "late": "time",
    "early": "time",
    "populous": "count",
}

# Nouns that ask for a number when they follow "what", "which" or "the": noun stem -> dimension.
QUANTITY_NOUNS: dict[str, str] = {
    "number": "count",
    "count": "count",
    "percentag": "share",
    "percent": "share",
    "proport": "share",
    "share": "share",
    "fraction": "share",
    "rate": "share",
    "ratio": "",
    "amount": "",
    "sum": "money",
    "price": "money",
    "cost": "money",
    "fee": "money",
    "salari": "money",
    "wage": "money",
    "budget": "money",
    "revenu": "money",
    "profit": "money",
    "incom": "money",
    "turnov": "money",
    "valu": "",
    "worth": "money",
    "debt": "money",
    "fund": "money",
    "toll": "money",
    "fare": "money",
    "rent": "money",
    "expens": "money",
    "expenditur": "money",
    "spend": "money",
    "deficit": "money",
    "surplus": "",
    "pension": "money",
    "dividend": "money",
    "loss": "",
    "length": "length",
    "height": "length",
    "width": "length",
    "depth": "length",
    "distanc": "length",
    "altitud": "length",
    "elev": "length",
    "diamet": "length",
    "radius": "length",
    "area": "area",
    "size": "",
    "weight": "mass",
    "mass": "mass",
    "volum": "",
    "capac": "",
    "temperature": "temperature",
    "speed": "speed",
    "veloc": "speed",
    "age": "age",
    "durat": "time",
    "popul": "count",
    "total": "",
    "averag": "",
    "level": "",
    "quantiti": "",
    "frequenc": "frequency",
    "pressur": "pressure",
    "power": "power",
    "growth": "share",
    "increas": "",
    "decreas": "",
    "score": "score",
    "figur": "",
    "output": "",
}

# Nouns that ask for a point or stretch of time.
PERIOD_NOUNS: frozenset[str] = frozenset(
    "year date day month decad centuri time period era quarter season week hour birthday birthdat weekday".split()
)

PERSON_NOUNS: frozenset[str] = frozenset(
    """
    person man woman presid minist king queen emperor author writer poet artist painter compos singer actor
    actress director produc founder inventor scientist engin architect explor leader chairman chairwoman ceo
    captain coach player winner secretary ambassador chancellor chief commander conductor actress politician senat governor mayor philosoph mathematician physicist chemist
    economist historian general admir princ princess duke pope bishop saint monarch ruler musician journalist
    editor lawyer judg doctor teacher student wife husband son daughter father mother brother sister
    """.split()
)

PLACE_NOUNS: frozenset[str] = frozenset(
    """
    citi town villag countri nation state provinc region contin island river lake sea ocean mountain place
    locat capit district counti street build airport harbour harbor port station area border coast desert
    """.split()
)

ORGANIZATION_NOUNS: frozenset[str] = frozenset(
    """
    compani organ organiz organis firm corpor institut university school colleg agenc parti team club band group
    bank newspap magazin network studio church committee council govern ministri union associ
    """.split()
)

# Stems of nouns that ask for a sort rather than a thing: "what kind of engine", "what colour".
SORT_NOUNS: frozenset[str] = frozenset(
    "type kind sort form style categori class variety varieti speci genr breed brand shape color colour".split()
)

# Stems of nouns that ask what something is called: "the name of the river", "the term for it".
NAMING_NOUNS: frozenset[str] = frozenset(
    "name term word nicknam titl acronym abbrevi synonym alias label phrase expression express".split()
)

# Words that say how many without a number.
COUNTING_WORDS: frozenset[str] = frozenset(
    """
    a all an another any both couple dozen dozens each either every few half handful hundreds least less majority many
    millions more most neither no nobody none numerous once only pair quarter score scores several single some third
    thousands triple twice
    """.split()
)

# Stems of what consists of words, so that words of any kind may be quoted for it.
WORDED_NOUNS: frozenset[str] = frozenset(
    """
    advic announc answer banner caption chant claim clue command commentari complaint condit cri cue descript doctrin
    epitaph excus express greet headlin hint idiom inscript instruct label law line lyric maxim messag mission moral
    motto name nicknam note opinion oath order passag phrase pledg polici prayer principl promis prompt proverb quip
    quot quotat reason remark repli request respons rule sai sentenc sign slogan song standard statement term text
    titl toast vers vow warn wish word
    """.split()
)

# Verb stems that tie a thing to what it is called.
CALLING_VERBS: frozenset[str] = frozenset(
    "call name known know term dub titl nicknam entitl label refer describ style christen brand".split()
)

# Stems of verbs that lead up to another: "wants to build" tells of building, as something wanted.
LEADING_VERBS: frozenset[str] = frozenset(
    "want plan intend hope need have use try decid wish like expect seek aim agre promis propos "
    "prefer manag learn choos prepar tend love attempt offer help requir".split()
)

# Stems of verbs for what befalls a person once: a sentence without them tells no time of it.
ONCE_IN_A_LIFE: frozenset[str] = frozenset(
    "born bear die marri divorc buri graduat retir resign arrest convict baptiz baptis".split()
)

# Stems of words that take a part of what follows their "of": "most of the catch".
PARTITIVES: frozenset[str] = frozenset(
    "most mani much some half part all each both one rest major minor number amount lot plenti third quarter few "
    "sever percentag share bulk".split()
)

# Verbs that open a request rather than a question: "name two rivers", "describe the mill".
LIST_VERBS: frozenset[str] = frozenset({"list", "name", "enumerate", "mention"})
TELL_VERBS: frozenset[str] = frozenset(
    {"tell", "describe", "explain", "summarize", "summarise", "define", "give", "show", "state"}
)

RISE: frozenset[str] = frozenset(
    """
    rise increas grow growth climb gain surg jump soar expand rose improv acceler swell strengthen boost rocket
    """.split()
)
FALL: frozenset[str] = frozenset(
    """
    fall decreas declin drop shrink plung slump slide sink reduc reduct lose loss contract weaken tumbl dip
    """.split()
)

# What people call the text itself.
TEXT_NOUNS: frozenset[str] = frozenset("text article document report story piece paper passage page file".split())

# Stems of what has a number for a name or for a measure: "which chapter", "at what angle".
NUMBERED: frozenset[str] = frozenset(
    """
    number digit score degre angl page chapter section articl vers paragraph line row column channel floor stori level
    grade rank class size version edit volum issu room gate platform track bus tram train flight rout road highway
    motorway exit seat bed lane act scene stage step round lap match game race position place age speed temperatur
    rate ratio price cost amount valu percentag share figur total sum year month day date time hour minut code
    """.split()
)
