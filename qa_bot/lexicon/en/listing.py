"""Words around lists: what leads to one, what leaves it open, and what only asks for one."""

from __future__ import annotations

# After these, items of the phrase before them follow; the list may go on.
EXAMPLE_LEADS: tuple[str, ...] = (
    "such as", "including", "includes", "include", "included", "like", "for example", "for instance", "e.g.",
    "among them", "notably", "particularly", "especially", "in particular", "for example ,", "for instance ,",
    "among others", "among other things",
)  # fmt: skip

# After these, all items of the phrase before them follow.
NAMING_LEADS: tuple[str, ...] = (
    "namely", "that is", "i.e.", "viz.", "specifically", "chiefly", "mainly", "mostly", "primarily", "either",
    "both",
)  # fmt: skip

# Stems of verbs that stand between a whole and its parts.
PART_VERBS: frozenset[str] = frozenset(
    """
    includ consist compris contain cover encompass involv featur be is are was were have has had offer span embrac
    incorpor combin list
    """.split()
)

# Those after which the list may go on.
OPEN_VERBS: frozenset[str] = frozenset("includ contain featur involv".split())

# Stems of verbs that say little of their own: "which models does it *make*", "what goods does it *have*".
WEAK_VERBS: frozenset[str] = frozenset(
    """
    have has had make do offer sell produc provid get give list mention name includ consist compris contain exist
    discuss describ identifi featur cover involv know call use run oper own report state refer cite there tell
    """.split()
)

# Stems of words that only ask for a list, or say how many of its items.
ASKING_STEMS: frozenset[str] = frozenset(
    "name list enumer mention tell give exampl item thing main sort kind type differ variou two three four five six all".split()
)

# Kinds of which the lexicons list every member that a text is likely to name.
FIRM_KINDS: frozenset[str] = frozenset(
    "colors languages planets religions sports months days seasons oceans currencies gases drinks instruments".split()
)

# Stems of verbs that ask what a text names at all: "which countries are *mentioned*?".
MENTION_STEMS: frozenset[str] = frozenset(
    "mention name discuss cite refer list appear talk speak cover identifi".split()
)

# Prepositions after which a place follows.
PLACE_LINKS: frozenset[str] = frozenset(
    "in at on near under over beside behind above below between inside outside within along across to from into onto through around opposite off".split()
)

# Stems of verbs that say that somebody holds an office no longer, and that another follows.
LEAVING_VERBS: frozenset[str] = frozenset(
    "step resign retir leav leave quit die depart withdraw oust dismiss sack fire remov".split()
)
FOLLOWING_VERBS: frozenset[str] = frozenset({"succeed", "replac", "follow"})

# Nouns after a preposition of place that tell no place: "in the final", "at the time", "in silence".
OCCASIONS: frozenset[str] = frozenset(
    """
    final finals semifinal semifinals match matches race races game games war wars battle battles election elections
    campaign season tournament championship competition contest event ceremony meeting conference play fight quarrel
    year years month months week weeks day days hour hours minute minutes century decade era period age time times
    spring summer autumn fall winter morning afternoon evening night noon midnight dawn dusk moment
    case way end beginning order addition fact general particular favour favor response accordance return turn charge
    form name spite trouble public silence secret detail advance part cash kind person pieces danger doubt fear hope
    protest danger honour honor memory search need question vain charge total average once first last least most
    """.split()
)

# Participles that say only that something is in its place: "is *kept* in the town hall".
KEEPING: frozenset[str] = frozenset(
    """
    kept located situated housed found held stored displayed shown placed set sited based buried preserved hung moored
    parked installed stationed exhibited hidden built lodged mounted
    """.split()
)

# Stems of words that only lead up to a question: "could you *tell* me", "I *wonder*".
POLITE_STEMS: frozenset[str] = frozenset(
    "tell know say wonder pleas want like help understand curious ask explain give let find remind".split()
)
