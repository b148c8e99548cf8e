"""Words by which a question leans on the ones before it."""

from __future__ import annotations

# Tables that are one string hold phrases parted by bars and line ends, in folded words, marks left out.

# Nouns that say little without "of what": the thing after their "of" is what a question is about, and a question
# that has one of them alone ("What are the causes?") asks about the topic before. By the preposition that joins.
RELATIONAL: dict[str, str] = {
    "of": """
    cause effect consequence impact influence outcome result finding benefit advantage disadvantage drawback pros
    cons pro con upside downside strength weakness risk danger symptom sign prevention type kind sort variety
    version class form category example feature characteristic property quality component part ingredient element
    aspect stage phase step process origin history root background beginning purpose objective goal aim role
    function use meaning definition significance importance relevance price cost size capacity population capital
    location length height weight depth width area speed age author founder inventor director owner leader member
    competitor criticism limit future prospect habitat diet lifespan variation method technique measure standard
    rule regulation tenet principle plot theme genre cast budget total average contribution achievement discovery
    scope extent complication prognosis diagnosis survival outlook implication
    """,
    "for": """
    treatment cure remedy requirement reason evidence argument justification explanation
    """,
    "to": """
    alternative opposition reaction response solution answer threat
    """,
    "over": """
    controversy
    """,
    "in": """
    increase decrease growth rise decline drop
    """,
    "between": """
    difference similarity relationship
    """,
}

# Nouns that carry another: in "the history of toilets" it is toilets that are spoken of.
SUPPORT_NOUNS: frozenset[str] = frozenset(
    """
    number amount rate level share proportion percentage major most rest lot couple kind type sort way time idea
    term word fact thing point problem issue question case example information detail summary mention list description
    overview order group set pair series range variety value worth figure degree
    """.split()
)

# Nouns for what is done to a thing: "work on the dam", "the construction of the dam".
WORKS: frozenset[str] = frozenset(
    """
    work works construction building restoration renovation reconstruction rebuilding repair repairs demolition
    excavation extension expansion conversion drilling digging clearance refurbishment
    """.split()
)

# Words that stand for anything and are never what a pronoun means.
EMPTY_NOUNS: frozenset[str] = frozenset(
    """
    thing things something anything nothing everything way ways lot lots bit kind sort time times day days year years
    month months week weeks hour hours moment case fact idea example person people someone anyone one ones other others
    another rest detail details information info question questions answer answers article text document pro pros con
    cons today tomorrow yesterday
    """.split()
)

# What somebody or something has, and is hardly spoken of by itself.
ATTRIBUTES: frozenset[str] = frozenset(
    """
    job name age profession occupation trade birthday nickname surname nationality hometown birthplace height weight size
    colour color
    """.split()
)

# What opens a new topic: the phrase after these is what the talk is about.
TOPIC_OPENINGS: tuple[str, ...] = (
    "tell me about", "me more about", "more about", "tell about", "describe", "explain", "know about", "learn about",
    "define", "what about", "how about", "back to", "heard about", "talk about", "discuss", "facts about", "speak of",
)  # fmt: skip

# Before a fragment: "and in 2023?", "what about gas?", "only gas", "no, I meant exports".
FRAGMENT_OPENINGS: tuple[str, ...] = (
    "and what about", "and how about", "but what about", "so what about", "then what about", "ok what about",
    "what about", "how about", "what if it were", "what if it was", "same for", "same question for",
    "the same for", "and the same for", "same question but for", "same but for", "now", "also", "and also",
    "and", "but", "or", "only", "just", "then", "how 'bout", "and then",
)  # fmt: skip
CORRECTIONS: tuple[str, ...] = (
    "no i meant to say", "no i meant to ask about", "no i meant to ask", "no i meant to", "no i meant", "no i mean",
    "sorry i meant", "sorry i mean", "i meant to say", "i meant to ask about", "i meant to ask", "i meant", "i mean",
    "actually i meant", "no not that", "no rather", "no only", "no just", "i was asking about", "no i was asking about",
    "no i want to know about", "no i want", "rather", "or rather", "make that", "correction", "try again with", "try again for", "try it with", "not quite", "no", "nope",
    "okay but i meant", "ok but i meant", "but i meant", "what i meant was", "what i mean is", "i was thinking of",
)  # fmt: skip
RETURNS: tuple[str, ...] = (
    "going back to", "coming back to", "let's go back to", "let us go back to", "let's get back to", "back to",
    "returning to", "to return to", "to come back to", "to go back to", "as for", "regarding", "concerning", "about",
    "on the subject of", "speaking of", "with regard to", "with respect to", "when it comes to", "turning to", "as to",
    "as regards", "on the topic of", "in terms of", "coming to", "now about", "and about", "now to", "on to", "moving on to",
)  # fmt: skip

# Comparatives and superlatives that ask what is compared: "the largest?".
PERSON_PRONOUNS: frozenset[str] = frozenset("he him his she her hers himself herself".split())
PLURAL_PRONOUNS: frozenset[str] = frozenset("they them their theirs themselves these those".split())
SINGULAR_PRONOUNS: frozenset[str] = frozenset("it its itself this that".split())
POSSESSIVES: frozenset[str] = frozenset("his her its their".split())

# Adjectives after which "it … to/that" points at nothing.
EXPLETIVE: frozenset[str] = frozenset(
    """
    possible impossible true false likely unlikely necessary unnecessary important essential vital crucial clear unclear
    obvious certain known unknown said believed thought estimated expected reported claimed assumed implied suggested stated argued alleged rumoured rumored agreed better best worse
    wise good bad great nice hard easy difficult simple common rare usual unusual normal legal illegal allowed forbidden
    permitted required mandatory customary traditional worth fair safe dangerous right wrong ok okay time cheap cheaper
    expensive easier harder customary advisable appropriate acceptable enough useful helpful sensible
    """.split()
)

# Bare question words and what they ask of the question before.
BARE_WH: str = """
why|when|where|who|how|why not|how so|how come|since when|until when|by when|how long|how often|how far|by whom
with whom|for whom|to whom|from whom|where to|where from|from where|to where|which ones|which one|which|what for
why is that|why's that|why was that|why is it so|why so|for what reason|what's the reason|what is the reason
what is the reason for that|and why|but why|and when|and where|and how|who else|what else|where else|when exactly
why exactly|how exactly|where exactly|who exactly|what exactly|since when exactly|for how long|at what price
in what year|in which year|what year|which year|on what date|how is that|how was that|when was that|where was that
when is that|where is that|who was that|who is that|when did that happen|when did it happen|where did it happen
where did that happen|why did it happen|why did that happen|how did that happen|how did it happen|by whom exactly
"""

# "by how much?", "how much more?": the size of the change or the gap that was just spoken of.
HOW_MUCH: frozenset[str] = frozenset(
    {
        "by how much",
        "how much",
        "how many",
        "by what percentage",
        "by what percent",
        "by how many percent",
        "by how many",
    }
)
MORE_WORDS: frozenset[str] = frozenset(
    """
    more less fewer larger bigger smaller higher lower greater longer shorter older younger faster slower taller deeper
    shallower wider broader narrower heavier lighter thicker thinner farther further nearer closer hotter warmer colder
    cooler louder quieter stronger weaker richer poorer cheaper dearer steeper denser busier
    """.split()
)
# "How long …?" twice: how much longer is the one than the other?
DEGREES: dict[str, str] = {
    "long": "longer", "high": "higher", "tall": "taller", "deep": "deeper", "wide": "wider", "broad": "broader",
    "old": "older", "big": "bigger", "large": "larger", "heavy": "heavier", "fast": "faster", "far": "farther",
    "thick": "thicker", "hot": "hotter", "warm": "warmer", "cold": "colder", "strong": "stronger", "steep": "steeper",
    "loud": "louder", "expensive": "more expensive", "dense": "denser", "rich": "richer", "great": "greater",
}  # fmt: skip
DIFFERENCE: str = """
what's the difference|what is the difference|the difference|what's the gap|what is the gap|the gap
what's the ratio|what is the ratio|the ratio|what was the difference|what was the gap|difference|what's the difference between them|what is the difference between them
what's the difference between the two|what is the difference between the two|the difference between the two
the difference between them|what's the gap between them|what is the gap between them|how do they compare|how do the two compare
"""

# Words beside a given name that show it is no person: "the Martin prize", "Victoria station".
NUMBERED_NAMES: frozenset[str] = frozenset(
    """
    street road avenue square station river lake mount mountain island islands county city town village state school
    college university hospital church cathedral abbey palace castle tower bridge airport stadium museum library theatre
    theater prize award cup league company corporation inc ltd plc bank group foundation institute association society
    act law treaty war battle party plan project system report theory effect experiment expedition
    """.split()
)

IRREGULAR_PLURALS: dict[str, str] = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "goose": "geese", "mouse": "mice", "louse": "lice", "ox": "oxen", "die": "dice", "penny": "pence",
    "leaf": "leaves", "loaf": "loaves", "thief": "thieves", "shelf": "shelves", "calf": "calves", "half": "halves",
    "elf": "elves", "wolf": "wolves", "life": "lives", "knife": "knives", "wife": "wives", "hoof": "hooves",
    "scarf": "scarves", "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "echo": "echoes", "veto": "vetoes",
    "embargo": "embargoes", "cargo": "cargoes", "mosquito": "mosquitoes", "volcano": "volcanoes", "tornado": "tornadoes",
    "cactus": "cacti", "fungus": "fungi", "nucleus": "nuclei", "stimulus": "stimuli", "alumnus": "alumni",
    "bacterium": "bacteria", "curriculum": "curricula", "datum": "data", "medium": "media", "memorandum": "memoranda",
    "criterion": "criteria", "phenomenon": "phenomena", "analysis": "analyses", "axis": "axes", "basis": "bases",
    "crisis": "crises", "diagnosis": "diagnoses", "hypothesis": "hypotheses", "oasis": "oases", "parenthesis": "parentheses",
    "synopsis": "synopses", "thesis": "theses", "appendix": "appendices", "index": "indices", "matrix": "matrices",
    "vertex": "vertices", "sheep": "sheep", "fish": "fish", "deer": "deer", "moose": "moose", "species": "species",
    "series": "series", "aircraft": "aircraft", "spacecraft": "spacecraft", "offspring": "offspring", "means": "means",
    "headquarters": "headquarters", "salmon": "salmon", "trout": "trout", "bison": "bison", "swine": "swine",
    "crossroads": "crossroads", "gallows": "gallows", "shrimp": "shrimp", "quiz": "quizzes",
    "cookie": "cookies", "movie": "movies", "pie": "pies", "tie": "ties", "lie": "lies", "zombie": "zombies",
    "genie": "genies", "calorie": "calories", "prairie": "prairies", "selfie": "selfies", "rookie": "rookies",
    "brownie": "brownies", "cutie": "cuties", "birdie": "birdies", "collie": "collies",
}  # fmt: skip

COUNTED: frozenset[str] = frozenset("two three four five both".split())

# Words beside a noun that do not say which one is meant.
UNNAMED: frozenset[str] = frozenset(
    """
    main major important key common typical usual popular famous well known different various other possible potential
    some any several many most best worst good bad great basic general specific particular first last next new old
    early recent modern current present original actual real true exact short long-term long term short-term positive
    negative health medical environmental economic social political financial historical cultural technical legal side
    primary principal chief essential biggest largest greatest smallest interesting notable similar total overall average typical
    people person thing things way ways one ones time world today us you me i
    """.split()
)

INTERJECTIONS: frozenset[str] = frozenset(
    "ok okay oh wow well hm hmm hi hello hey thanks yes no yeah really interesting great".split()
)
LOCATIVES: frozenset[str] = frozenset("in at near around inside outside within across".split())

# "Let's do it", "is it worth it": the pronoun belongs to the phrase.
IDIOMS: frozenset[str] = frozenset(
    {"worth it", "let's do it", "'s do it", "go for it", "that's it", "made it", "make it", "makes it", "get it", "believe it"}
)

# "the region" is the last place that was named; smaller places have names of their own too often.
WIDE_PLACES: frozenset[str] = frozenset("region country nation city town".split())
# "what type is best": of the kind that was spoken of.
SORTS: frozenset[str] = frozenset(
    "type kind sort variety version breed brand style class form category example".split()
)
QUANTIFIERS: frozenset[str] = frozenset("many any several few some most all none".split())
# What may stand beside the missing "of …": "the impact on trade" still lacks whose impact.
TAKES_BESIDES: dict[str, tuple[str, ...]] = {
    "impact": ("on", "upon"), "effect": ("on", "upon"), "influence": ("on", "upon"), "relationship": ("to", "with"),
    "role": ("in",), "contribution": ("to",), "reaction": ("to",), "threat": ("to",), "use": ("in",),
    "importance": ("to", "for", "in"), "significance": ("for", "in"), "benefit": ("for",), "advantage": ("for",),
    "risk": ("for", "to"), "danger": ("for", "to"), "consequence": ("for",), "implication": ("for",), "limit": ("on",),
}  # fmt: skip

# Verbs that open a request.
IMPERATIVES: frozenset[str] = frozenset(
    """
    tell describe explain list name define compare give show summarize summarise state find say discuss outline mention
    quote prove let please compute calculate count enumerate identify
    """.split()
)
# What a verb of change is as a noun, with what joins it to its subject.
CHANGES: dict[str, str] = {
    "grow": "growth of", "rise": "rise in", "increase": "increase in", "climb": "rise in", "expand": "growth of",
    "fall": "fall in", "decline": "decline in", "decrease": "decrease in", "drop": "drop in", "shrink": "decline in",
    "improve": "improvement in", "change": "change in",
}  # fmt: skip
ORDINALS: dict[str, int] = {
    "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "seventh": 6, "eighth": 7, "1st": 0, "2nd": 1,
    "3rd": 2, "4th": 3, "5th": 4, "last": -1, "former": 0, "latter": -1, "other": -1,
}  # fmt: skip
# "that figure", "this amount": the number that was just given, as the question before named it.
FIGURE_NOUNS: frozenset[str] = frozenset(
    "figure number amount sum total value percentage share level rate result quantity price cost".split()
)

# Words that only share a stem with a relational noun.
NOT_RELATIONAL: frozenset[str] = frozenset(
    "import imports importer importers object objects means finds sizing costing aged parting partly uses used user users rooting populations".split()
)

# Times that need no preposition.
FLOATING_TIMES: frozenset[str] = frozenset(
    "today now nowadays currently presently yesterday tomorrow tonight last this next recently once lately then".split()
)
NOWS: frozenset[str] = frozenset("now today currently nowadays presently".split())

# Before a whole question, these only say that one follows.
REPHRASINGS: tuple[str, ...] = (
    "what i want to know is", "what i wanted to know is", "what i wanted to know was", "what i would like to know is",
    "what i'd like to know is", "what i meant was", "what i mean is", "what i meant is", "my question is", "my question was",
    "the question is", "the question was", "i meant to ask", "no i meant to ask", "no i meant", "i meant", "no i mean", "i mean",
    "let me rephrase", "in other words", "i was asking", "no i was asking", "sorry i meant", "sorry i mean", "rather",
    "put differently", "let me ask differently", "let me put it differently", "to rephrase", "rephrased", "i'm asking",
    "what i am asking is", "what i'm asking is", "i wanted to know", "no i wanted to know", "no i want to know", "no what i meant is",
)  # fmt: skip

# Things of which there is one, so that "the" needs no topic: "the environment", "the past".
SINGLE: frozenset[str] = frozenset(
    """
    world earth globe planet sun moon sky sea ocean air weather climate environment nature universe space internet web
    net media press news radio public government state police army military navy law economy market society population
    president king queen pope prime church bible past present future beginning end start top bottom middle centre center
    north south east west left right inside outside rest others other same first last one morning afternoon evening
    night day week weekend month year decade century time moment meantime ground floor home house city country text
    article document paragraph sentence page story author writer figure number answer question phone telephone truth
    way fact point difference poor rich young old elderly dead living most least best worst place west east
    """.split()
)

# Verbs of doing something for or to somebody: "what do they rely on to feed *them*?" speaks of its own subject.
SERVING: frozenset[str] = frozenset(
    """
    make let help allow enable supply provide give feed force cause protect serve teach bring get keep guide lead show
    tell aid assist support defend save warn remind encourage persuade convince assure cover shield spare offer lend
    """.split()
)

# Verbs of moving, after which "there" is "to" a place.
MOTION: frozenset[str] = frozenset(
    """
    go goes went gone going come comes came coming get gets got getting travel travels travelled traveled travelling
    traveling move moves moved moving fly flies flew flown flying walk walks walked walking drive drives drove driven
    driving sail sails sailed sailing run runs ran running ride rides rode ridden riding return returns returned
    """.split()
)
