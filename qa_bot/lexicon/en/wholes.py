"""Pairs that together name a whole ("imports and exports" are trade): stem and stem to the stem of the whole."""

from __future__ import annotations

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
