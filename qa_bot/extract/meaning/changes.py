"""Changes: the word of rise or fall that a quantity belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.meaning.phrases import noun_before
from qa_bot.lexicon.en.figure_words import COMPARATIVES, COMPARED_SIDES, FALLS, PRICED, RISES, THINGS_TOO
from qa_bot.lexicon.en.quantity_cues import CHANGE_LEADS, PHRASAL_UP
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar
    from qa_bot.model.quantity import Quantity

_MOST_LEADS = 5

_RISES, _FALLS, _COMPARATIVES = frozenset(RISES), frozenset(FALLS), frozenset(COMPARATIVES)

_LEADS = frozenset(CHANGE_LEADS)

_LEVEL_LEADS = frozenset(("to", "at"))

_PERCENT = ("%", "percent", "cent")
_PARTS = (*_PERCENT, "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths")

LOSING = frozenset(("lose", "loses", "lost", "losing"))

_PRICED = frozenset(PRICED)
_STANDING_UP = frozenset(("rise", "rises", "rising", "rose"))
# What is made by cutting: "cut 72 slices" takes nothing off a number.
_CUTTING = frozenset(("cut", "cuts", "cutting"))
_CUT_OUT = frozenset("slices pieces holes strips sections samples channels grooves steps logs stones letters".split())

_VERBS_BACK, _LONG_MEASURE, _BESIDE = 4, 6, 2
_RESULTS = frozenset(("won", "drew", "drawn", "tied", "win", "wins", "draws"))


def change_word(grammar: Grammar, place: tuple[int, int]) -> int | None:
    """Return the word of rise or fall that a quantity belongs to: "rose by 2 %", "a 26.3 % surge", "5 % higher"."""
    after = _change_after(grammar, place)
    if after == place[1]:
        return after
    governor = _governing_change(grammar, place) or _noun_of_change(grammar, place)
    if governor is not None:
        return governor
    at = place[0] - 1
    steps = 0
    while at >= 0 and steps < _MOST_LEADS:
        norm = grammar.norms[at]
        if at == 0 and grammar.tag(at) is Tag.VERB:
            return None  # "Add 2 kg of flour"
        if norm in _LEVEL_LEADS and not (norm == "at" and grammar.norms[at + 1] in ("least", "most")):
            return None
        if norm in _STANDING_UP and grammar.norms[place[1] : place[1] + 1] in (["above"], ["over"]):
            return None  # "it rises 52 metres above the water"
        if (norm in _RISES or norm in _FALLS) and norm not in _COMPARATIVES and not _is_hedge(grammar, at, place):
            return at
        if norm not in _LEADS:
            break
        at -= 1
        steps += 1
    return after


def _noun_of_change(grammar: Grammar, place: tuple[int, int]) -> int | None:
    """Return the noun of change whose size a quantity states: "declines in average selling prices of 30 %"."""
    noun = noun_before(grammar, first_of(grammar, place))
    if noun is None or grammar.norms[noun[1]] != "of":
        return None
    word = grammar.norms[noun[0]]
    return (
        noun[0]
        if word in _RISES | _FALLS and word not in _COMPARATIVES and grammar.norms[noun[0] + 1] in ("in", "of", "from")
        else None
    )


def _governing_change(grammar: Grammar, place: tuple[int, int]) -> int | None:
    """Return the verb of change that a "by" belongs to, over its object: "reduced the pressure by 9 mmHg"."""
    at = place[0] - 1
    while at >= 0 and grammar.norms[at] in _LEADS and grammar.norms[at] != "by":
        at -= 1
    if at < 1 or grammar.norms[at] != "by":
        return None
    for verb in [one for one in grammar.verbs if one < at][: -_VERBS_BACK - 1 : -1]:
        if "," in grammar.norms[verb:at] or "and" in grammar.norms[verb:at]:
            return None
        if grammar.norms[verb] in _RISES | _FALLS:
            return verb
    return None


def _is_hedge(grammar: Grammar, at: int, place: tuple[int, int]) -> bool:
    """Say whether a word of change means another thing here: "up to", "make up", "lost seven of ten matches"."""
    norm, after = grammar.norms[at], grammar.norms[at + 1]
    before = grammar.norms[at - 1] if at else ""
    if norm == "up":
        return after == "to" or before in _PHRASAL
    following = grammar.norms[place[1] : place[1] + 2]
    if norm in ("up", "down") and grammar.norms[place[0]] in ("once", "twice", "thrice"):
        return True  # "it was burnt down twice"
    if norm in _CUTTING:
        return any(word in _CUT_OUT for word in following)
    if norm in LOSING and not _RESULTS.isdisjoint(grammar.norms):
        return True  # "won 18, drew seven and lost nine"
    return norm in LOSING and any(word in ("of", "matches", "games", "times", "sets") for word in following)


def is_loss(grammar: Grammar, quantity: Quantity, change: int) -> bool:
    """Say whether money is lost, which is a loss and no decrease: "the mill lost $3m"; a share that loses $3 falls."""
    if quantity.dimension is not Dimension.MONEY or grammar.norms[change] not in LOSING:
        return False
    return not any(grammar.norms[at] in _PRICED for place in grammar.subject_of(change).ranges for at in range(*place))


def is_thing(grammar: Grammar, quantity: Quantity, change: int) -> bool:
    """Say whether a noun of change is a thing that has a length or weight: "a slide of 62 metres"."""
    measured = quantity.dimension in (Dimension.LENGTH, Dimension.MASS, Dimension.AREA, Dimension.VOLUME)
    return measured and grammar.norms[change] in THINGS_TOO and change not in grammar.verbs


_PHRASAL = frozenset(PHRASAL_UP)


def _change_after(grammar: Grammar, place: tuple[int, int]) -> int | None:
    """Return the noun or comparative of change right after a quantity."""
    at = place[1]
    for step in range(4):
        if at + step >= len(grammar.norms):
            return None
        norm = grammar.norms[at + step]
        if norm in _COMPARATIVES:
            if step == 0 and norm in COMPARED_SIDES and norm != "higher" and grammar.norms[at - 1] not in _PERCENT:
                return at  # "she was eight metres longer"
            percent = step == 0 and grammar.norms[at - 1] in _PARTS  # "9 % dearer", "a tenth cheaper"
            than = "than" in grammar.norms[at + step : at + step + 4] or norm in ("higher", "lower") or percent
            # "12 cents a litre more than in May", "five loaves more than Ada"
            beside = grammar.norms[at + step + 1 : at + step + 2] == ["than"] and step <= _BESIDE
            return at + step if than and (step == 0 or beside) else None
        if norm in _RISES or norm in _FALLS:
            verb = at + step in grammar.verbs and step > 0 and norm not in ("up", "down")
            # "three expansion stages": the noun of change only says what kind of thing is counted
            kind = grammar.norms[at - 1] not in _PERCENT and at + step + 1 < len(grammar.norms)
            if kind and norm not in ("up", "down") and grammar.tag(at + step + 1) is Tag.NOUN:
                return None
            return None if verb or (norm in ("up", "down") and step) or norm == "contract" else at + step
        if norm in (",", ".", ";", "of", "to", "and", "in", "from") or at + step in grammar.verbs:
            return None
    return None


def first_of(grammar: Grammar, place: tuple[int, int]) -> int:
    """Return the first token of a quantity with its hedges: the place of "over" in "of over $5 million"."""
    at = place[0]
    hedges = (
        "about",
        "approximately",
        "nearly",
        "almost",
        "over",
        "around",
        "some",
        "roughly",
        "more",
        "less",
        "than",
        "least",
        "most",
        "just",
        "only",
        "up",
        "under",
        "exactly",
        "between",
        "estimated",
        "no",
        "an",
        "a",
    )
    while at and grammar.norms[at - 1] in hedges:
        at -= 1
    if at < place[0] and grammar.norms[at - 1 if at else 0] == "at":
        at -= 1
    return at


def nominal(grammar: Grammar, change: int) -> str:
    """Name a change: the noun that the text uses, else "increase" or "decrease"."""
    word = grammar.norms[change]
    if change in grammar.verbs or word in ("up", "down", *_COMPARATIVES):
        return "decrease" if word in _FALLS else "increase"
    return word
