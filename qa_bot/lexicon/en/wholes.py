"""Pairs that together name a whole ("imports and exports" are trade): stem and stem to the stem of the whole."""

from __future__ import annotations

# Whoever lives somewhere: a number of them is its population. Stems.
DWELLERS: frozenset[str] = frozenset("inhabit resid villag island citizen soul townspeopl dweller popul".split())

# Verbs by which a number of people is a population: "only 40 people were left".
DWELLING: frozenset[str] = frozenset("live dwell left leav remain inhabit".split())

# Nouns of people that are mostly counted: a number of them is a number of people.
PEOPLE: frozenset[str] = frozenset(
    """
    employee staffer labourer laborer farmhand clerk miner farmer fisherman refugee migrant immigrant visitor guest tourist customer
    patient inmate casualty fatality recruit troop spectator commuter pensioner tenant subscriber user attendee participant
    emigrant pilgrim rower cyclist crewman fan supporter protester demonstrator trader apprentice trainee graduate adult
    infant baby pensioner donor mourner rider seaman carpenter mason weaver nurse infantryman policeman firefighter
    """.split()
)

# Words for people that tell nothing of what they are or do. Stems.
ANYBODY: frozenset[str] = frozenset("person peopl individu human head member".split())

# Who comes and goes. Stems.
PASSING: frozenset[str] = frozenset("visitor guest tourist passeng custom spectat pilgrim fan view shopper".split())

# What is counted by these is named elsewhere in the clause: "car sales came to 40,000 units". Stems.
ANY_UNIT: frozenset[str] = frozenset("unit piec item copi exampl specimen head case one".split())

WHOLES: dict[tuple[str, str], str] = {
    ("export", "import"): "trade",
    ("purchas", "sale"): "trade",
    ("boy", "girl"): "child",
    ("daughter", "son"): "child",
    ("man", "woman"): "person",
    ("femal", "male"): "person",
    ("father", "mother"): "parent",
    ("brother", "sister"): "sibl",
    ("husband", "wife"): "coupl",
    ("gas", "oil"): "hydrocarbon",
    ("king", "queen"): "monarch",
    ("rain", "snow"): "precipit",
    ("profit", "loss"): "result",
    ("salari", "wage"): "pay",
    ("car", "truck"): "vehicl",
    ("car", "lorri"): "vehicl",
    ("ship", "boat"): "vessel",
}
