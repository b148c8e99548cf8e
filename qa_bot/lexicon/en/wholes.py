"""Pairs that together name a whole ("imports and exports" are trade): stem and stem to the stem of the whole."""

from __future__ import annotations

# Whoever lives somewhere: a number of them is its population. Stems.
DWELLERS: frozenset[str] = frozenset("inhabit resid villag island citizen soul townspeopl dweller popul".split())

# Verbs by which a number of people is a population: "only 40 people were left".
DWELLING: frozenset[str] = frozenset("live dwell left leav remain inhabit".split())

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
