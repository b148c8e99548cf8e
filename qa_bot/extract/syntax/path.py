"""The cheapest path through the readings of a sentence."""

from __future__ import annotations

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


# A state: form, cost so far, the row that prices what follows, what a coordinator before joins, the state before.
_State = tuple[str, float, str, str, int]


def cheapest(lattice: Sequence[Readings]) -> list[str]:
    """Return the forms on the cheapest path (Viterbi, with a memory that sees through quotes and adverbs)."""
    states: list[_State] = [("START", 0.0, "START", "", 0)]
    layers: list[list[_State]] = []
    joins = False
    for options in lattice:
        if len(states) == 1 and not joins and _REMEMBERING.isdisjoint([form for form, _ in options]):
            _, so_far, row, _, _ = states[0]  # after a word that is one thing only there is nothing to choose from
            follow = FOLLOW[row]
            states = [(form, so_far + follow.get(form, FURTHEST) + price, form, "", 0) for form, price in options]
            layers.append(states)
            continue
        before = [(cost, FOLLOW[row]) for _, cost, row, _, _ in states]
        twins = [state[3] for state in states] if joins else []
        layer: list[_State] = []
        joins = False
        for form, price in options:
            costs = [cost + follow.get(form, FURTHEST) for cost, follow in before]
            if twins:
                alike = _ALIKE.get(form)
                costs = [
                    cost + 1.0 if twin and twin != alike else cost for cost, twin in zip(costs, twins, strict=True)
                ]
            cost = min(costs)
            best = costs.index(cost)
            row, twin = _memory(form, states[best]) if form in _REMEMBERING else (form, "")
            joins = joins or twin != ""
            layer.append((form, cost + price, row, twin, best))
        layers.append(layer)
        states = layer
    place = min(range(len(states)), key=lambda index: states[index][1])
    forms: list[str] = []
    for layer in reversed(layers):
        form, _, _, _, before_it = layer[place]
        forms.append(form)
        place = before_it
    forms.reverse()
    return forms


# Forms after which more than the form itself prices what follows.
_REMEMBERING = _SEE_THROUGH | {"RB", "RBR", "RBS", "CC", "WDT", "OB", "CB"}


def _memory(form: str, before: _State) -> tuple[str, str]:
    """Return the row that prices what comes after a form, and what a coordinator joins."""
    row = before[2]
    if form in _SEE_THROUGH:
        return row, before[3]
    if form in {"RB", "RBR", "RBS"} and row in _AUXILIARIES:
        return row, ""
    if form == "CC":
        return "CC", _ALIKE.get(before[0], "")
    if form == "WDT":
        return ("WDT" if before[0] in _BEFORE_RELATIVES else "WDQ"), ""
    if form == "OB":
        return "CM", ""
    if form == "CB":
        return "NNP", ""
    return form, ""
