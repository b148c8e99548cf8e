"""The cheapest path through the readings of a sentence."""

from __future__ import annotations

from functools import lru_cache
from operator import add
from typing import TYPE_CHECKING

from qa_bot.extract.forms import FOLLOW, FURTHEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.forms import Readings

# After these the word before counts on: a quotation mark changes nothing, and neither do "not" and adverbs
# between an auxiliary and its verb.
_SEE_THROUGH = frozenset({"PU", "NOT"})
_AUXILIARIES = frozenset(
    {"MD", "BEF", "BEB", "BEN", "BEG", "VBS", "HVF", "HVB", "HVG", "DOF", "DOB", "TO", "PRPBE", "PRPHV", "PRPMD"}
)
_ALIKE = {
    "NN": "N", "NNS": "N", "NNP": "N", "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R",
    "VB": "VB", "VBZ": "VBZ", "VBD": "VBD", "VBN": "VBN", "VBG": "VBG", "BEF": "F", "HVF": "F", "DOF": "F", "CD": "CD",
}  # fmt: skip

_BEFORE_RELATIVES = frozenset({"NN", "NNS", "NNP", "CM", "CB", "CD", "PRP", "PU"})


# A column: what a form costs after each row, and at all.
_Column = tuple[tuple[float, ...], float]


def cheapest(lattice: Sequence[Readings]) -> list[str]:
    """Return the forms on the cheapest path (Viterbi, with a memory that sees through quotes and adverbs)."""
    # Of every option of the last word: the cost so far, the row that prices what follows, what "and" before it joins.
    costs = [0.0]
    forms: tuple[str, ...] = ("START",)
    rows, twins = forms, ("",) * len(forms)
    layers: list[tuple[tuple[str, ...], list[int]]] = []
    for options in lattice:
        columns, later, remembers = _columns(rows, options)
        joins = any(twins)
        if len(costs) == 1 and not joins:  # most words follow one that has a single form: nothing to compare
            before = costs[0]
            costs = [before + follow + price for (follow,), price in columns]
            best = [0] * len(later)
        else:
            costs, best = _cheaper(costs, columns, later, twins if joins else ())
        layers.append((later, best))
        if remembers:
            kept = [_memory(form, forms[at], rows[at], twins[at]) for form, at in zip(later, best, strict=True)]
            rows, twins = tuple(row for row, _ in kept), tuple(twin for _, twin in kept)
        else:
            rows, twins = later, ("",) * len(later)
        forms = later
    return _way_back(costs, layers)


def _way_back(costs: Sequence[float], layers: Sequence[tuple[tuple[str, ...], list[int]]]) -> list[str]:
    """Return the forms that lead to the cheapest end."""
    place = costs.index(min(costs))
    found: list[str] = []
    for forms, best in reversed(layers):
        found.append(forms[place])
        place = best[place]
    found.reverse()
    return found


def _cheaper(
    costs: Sequence[float], columns: Sequence[_Column], forms: Sequence[str], twins: Sequence[str]
) -> tuple[list[float], list[int]]:
    """Return what each option costs after the cheapest option before it, and which one that is."""
    found: list[float] = []
    best: list[int] = []
    for (follows, price), form in zip(columns, forms, strict=True):
        sums = list(map(add, costs, follows))
        if twins:
            alike = _ALIKE.get(form)
            sums = [cost + 1.0 if twin and twin != alike else cost for cost, twin in zip(sums, twins, strict=True)]
        cost = min(sums)
        best.append(sums.index(cost))
        found.append(cost + price)
    return found, best


# Forms after which more than the form itself prices what follows.
_REMEMBERING = _SEE_THROUGH | {"RB", "RBR", "RBS", "CC", "WDT", "OB", "CB"}


@lru_cache(maxsize=1 << 14)
def _columns(rows: tuple[str, ...], options: Readings) -> tuple[tuple[_Column, ...], tuple[str, ...], bool]:
    """Return the columns of a word's options after some rows, their forms, and whether one of them remembers."""
    forms = tuple(form for form, _ in options)
    follows = [FOLLOW[row] for row in rows]
    columns = tuple((tuple(prices.get(form, FURTHEST) for prices in follows), price) for form, price in options)
    return columns, forms, not _REMEMBERING.isdisjoint(forms)


def _memory(form: str, before: str, row: str, twin: str) -> tuple[str, str]:
    """Return the row that prices what comes after a form, and what a coordinator joins."""
    if form not in _REMEMBERING:
        return form, ""
    if form in _SEE_THROUGH:
        return row, twin
    if form in {"RB", "RBR", "RBS"} and row in _AUXILIARIES:
        return row, ""
    if form == "CC":
        return "CC", _ALIKE.get(before, "")
    if form == "WDT":
        return ("WDT" if before in _BEFORE_RELATIVES else "WDQ"), ""
    if form == "OB":
        return "CM", ""
    if form == "CB":
        return "NNP", ""
    return form, ""
