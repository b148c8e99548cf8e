"""Meaning: the subject and the measure of a quantity, from the clause it stands in."""

from __future__ import annotations

from qa_bot.extract.meaning.beside import NOTHING, NOUNS, bought, of_side, of_whom, taken_on, told_after, told_there
from qa_bot.extract.meaning.changes import first_of, nominal
from qa_bot.extract.meaning.phrases import noun_before, phrase_right
from qa_bot.extract.meaning.subject import Found, Grammar
from qa_bot.extract.meaning.unsaid import told_side
from qa_bot.lexicon.en.figure_words import (
    BRINGING,
    COMPARATIVES,
    COUNTING_NOUNS,
    FALLS,
    FOR_NUMBER,
    LEVEL_VERBS,
    PRICED,
    RISES,
)
from qa_bot.lexicon.en.quantity_cues import CHANGE_LEADS
from qa_bot.lexicon.en.question_words import QUANTITY_NOUNS
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension, Quantity

_RISES, _FALLS, _COMPARATIVES = frozenset(RISES), frozenset(FALLS), frozenset(COMPARATIVES)

_LEADS = frozenset(CHANGE_LEADS)

_VERBS_BACK, _LONG_MEASURE = 4, 6


def read_meaning(grammar: Grammar, quantity: Quantity, place: tuple[int, int], change: int | None) -> tuple[Found, str]:
    """Find the subject and the measure of a quantity from its clause."""
    if change is not None:
        return _change_meaning(grammar, place, change)
    verb = grammar.verb_before(place[0])
    if (plain := _of_itself(grammar, quantity, place, verb)) is not None:
        return plain
    if (some := of_whom(grammar, quantity, place) or of_side(grammar, quantity, place)) is not None:
        return some
    after = grammar.norms[place[1]] if place[1] < len(grammar.norms) else ""
    noun = noun_before(grammar, first_of(grammar, place))
    if noun is not None and grammar.norms[noun[1]] in ("of", "with", "for", ":"):
        counts = quantity.dimension is Dimension.COUNT and quantity.unit.name
        counted = counts and (grammar.norms[noun[1]] == "with" or grammar.norms[noun[1] - 1] not in COUNTING_NOUNS)
        named = quantity.unit.name if counted else grammar.words(noun)
        return _completed(grammar, place, verb, noun), named
    if (told := told_after(grammar, quantity, place)) is not None:
        return Found((told,), anaphoric=False), "share" if quantity.dimension is Dimension.SHARE else ""
    if quantity.dimension is Dimension.SHARE and after == "of":
        return _share_meaning(grammar, place, verb)
    if verb is None:
        return _opening(grammar, quantity, place)
    if quantity.dimension is Dimension.MONEY and (target := bought(grammar, verb, place[1])) is not None:
        return grammar.subject_of(verb), grammar.words(target)
    found, measure = _verb_meaning(grammar, quantity, place, verb)
    if found.ranges:
        return found, measure
    opening = _opening(grammar, quantity, place)
    return opening[0], measure or opening[1]


def _of_itself(
    grammar: Grammar, quantity: Quantity, place: tuple[int, int], verb: int | None
) -> tuple[Found, str] | None:
    """Read a score, and money that something is worth."""
    if quantity.dimension is Dimension.SCORE:
        return grammar.subject_of(verb) if verb is not None else NOTHING, "score"
    worth = first_of(grammar, place) - 1
    if quantity.dimension is Dimension.MONEY and worth > 0 and grammar.norms[worth] == "worth":
        found = grammar.phrase_left(worth - 1)
        return (found, "value") if found.ranges else None
    return None


def _completed(grammar: Grammar, place: tuple[int, int], verb: int | None, noun: tuple[int, int]) -> Found:
    """Read a quantity that completes a noun before it: "has a capacity of 60 tonnes", "hired Ada at a salary of $9"."""
    found = NOTHING
    if verb is None:
        owner = _after_fronted(grammar, place)
        found = Found((owner,), anaphoric=False) if owner is not None else NOTHING
    elif (taken := taken_on(grammar, verb, noun)) is not None:
        found = Found((taken,), anaphoric=grammar.tag(taken[0]) is Tag.PRON)
    elif noun[0] >= verb:
        found = grammar.subject_of(verb)
        if found.ranges and grammar.norms[found.ranges[0][0]] == "there":
            found = told_there(grammar, verb, noun)
    return found if found.ranges else Found((noun,), anaphoric=False)


def _verb_meaning(grammar: Grammar, quantity: Quantity, place: tuple[int, int], verb: int) -> tuple[Found, str]:
    """Find the subject and the measure that the verb before a quantity gives it."""
    word = grammar.norms[verb]
    after = grammar.norms[place[1]] if place[1] < len(grammar.norms) else ""
    found = _doer(grammar, place, verb)
    if word in BRINGING and grammar.norms[first_of(grammar, place) - 1] == "to":
        brought = _object(grammar, verb, place[0])
        return found, head(grammar, brought) if brought is not None else ""
    if word in _RISES | _FALLS and found.ranges and (target := _object(grammar, verb, place[0])) is not None:
        return Found((target, *found.ranges), found.anaphoric), head(grammar, target)
    measure = _said_by(word, quantity)
    if (sized := _in_measure(grammar, place)) is not None:
        return found, sized
    if tuple(grammar.norms[max(0, place[0] - 2) : place[0]]) in _OF_AGE:
        return found, "age"
    if quantity.dimension is Dimension.LENGTH and after == "from":
        return found, "distance"
    if side := told_side(grammar, quantity, place):
        measure = side
    elif quantity.dimension is Dimension.COUNT:
        measure = measure or quantity.unit.name
    if quantity.dimension is Dimension.AGE:
        return found, "age"
    if not measure and found.ranges and word in ("was", "were", "is", "are", "remained"):
        priced = quantity.dimension is Dimension.MONEY and _is_sold(grammar, found.ranges[0])
        measure = "price" if priced else head(grammar, found.ranges[0])
    return found, measure


def _is_sold(grammar: Grammar, place: tuple[int, int]) -> bool:
    """Say whether a phrase is one thing that has a price, and no money itself: "a yearly pass", not "a loan"."""
    one = grammar.norms[place[0]] in ("a", "an", "each", "every", "one")
    last = grammar.tokens[place[1] - 1]
    return one and QUANTITY_NOUNS.get(last.stem) != "money" and last.norm not in PRICED and last.norm not in FOR_NUMBER


def _doer(grammar: Grammar, place: tuple[int, int], verb: int) -> Found:
    """Return the subject of a verb; of "there are" what is there, of "Heat the oven to 180 °C" the oven."""
    found = grammar.subject_of(verb)
    target = None
    if found.ranges and grammar.norms[found.ranges[0][0]] == "there":
        target = phrase_right(grammar, place[1] + (grammar.norms[place[1] : place[1] + 1] == ["of"]))
        if target is None:  # "there are no hills higher than 90 metres"
            found = told_there(grammar, verb, (first_of(grammar, place), place[1]))
            target = next(iter(found.ranges), None)
    elif not found.ranges and verb == 0:
        target = _object(grammar, verb, place[0])
    else:
        return found
    return Found((target,), anaphoric=False) if target is not None else NOTHING


def _said_by(verb: str, quantity: Quantity) -> str:
    """Return what a verb says that a quantity measures: miles that are covered are a distance, acres an area."""
    measure = LEVEL_VERBS.get(verb, "")
    if measure == "area" and quantity.dimension is not Dimension.AREA:
        return "distance" if quantity.dimension is Dimension.LENGTH else ""
    return "" if measure == "share" and quantity.dimension is not Dimension.SHARE else measure


def _in_measure(grammar: Grammar, place: tuple[int, int]) -> str | None:
    """Return the "population" of "exceed five million in population"."""
    after = grammar.norms[place[1] : place[1] + 2]
    return after[1] if after[:1] == ["in"] and after[1:] and after[1] in _MEASURES else None


_OF_AGE = (("older", "than"), ("younger", "than"), ("age", "of"))
_MEASURES = frozenset("population length height area size number value weight width diameter depth volume".split())


def _change_meaning(grammar: Grammar, place: tuple[int, int], change: int) -> tuple[Found, str]:
    """Find what rose or fell: the subject of the verb, or what stands after "increase in"."""
    measure = nominal(grammar, change)
    behind = max(change + 1, place[1])
    if (
        change not in grammar.verbs
        and grammar.norms[change] not in ("up", "down")
        and (
            behind < len(grammar.norms)
            and grammar.norms[behind] in ("in", "of", "for")
            and behind + 1 not in grammar.covered
        )
    ):
        target = phrase_right(grammar, behind + 1)
        if target is not None:
            return Found((target,), anaphoric=False), measure
    verb = change if change in grammar.verbs else grammar.verb_before(place[0])
    if grammar.norms[change] in ("up", "down") and change and grammar.norms[change - 1] == ",":
        stating = (one for one in grammar.verbs if one < change and grammar.norms[one] in _STATING)
        verb = next(stating, verb)
    if verb is None:
        return _opening_subject(grammar, min(place[0], change)), measure
    found = grammar.subject_of(verb)
    if verb == change and found.ranges and (target := _object(grammar, change, place[0])) is not None:
        found = Found((target, *found.ranges), found.anaphoric)
    return found, measure


def _object(grammar: Grammar, verb: int, limit: int) -> tuple[int, int] | None:
    """Return what a verb of change changes: the "pressure" of "reduced the pressure by 9 mmHg"."""
    target = phrase_right(grammar, verb + 1)
    if target is None or verb + 1 in grammar.covered:
        return None
    end = next(
        (
            at
            for at in range(target[0], target[1])
            if grammar.norms[at] in ("by", "to", "from", "in", "at", "about", "nearly", "around", "of", "than")
            or at in grammar.covered
        ),
        target[1],
    )
    return (
        (target[0], end)
        if target[0] < end <= limit and grammar.norms[target[0]][0].isalpha() and grammar.norms[target[0]] not in _LEADS
        else None
    )


_HANGING = frozenset(("of", "for", "in", "at", "on", "by", "with", "from", "to"))


def _opening_subject(grammar: Grammar, at: int) -> Found:
    """Return the phrase at the start of a sentence without a verb: "Revenue up 5 %"."""
    target = phrase_right(grammar, 0) if grammar.norms[0] not in _HANGING else None
    if target is None or target[1] > at or not any(grammar.tag(one) in NOUNS for one in range(*target)):
        return NOTHING
    return Found((target,), anaphoric=False)


def _share_meaning(grammar: Grammar, place: tuple[int, int], verb: int | None) -> tuple[Found, str]:
    """Find the subject of a share: who holds it, and of what it is a share."""
    whole = phrase_right(grammar, place[1] + 1)
    measure = "share of " + grammar.words(whole) if whole is not None else "share"
    found = grammar.subject_of(verb) if verb is not None else Found((), anaphoric=False)
    if not found.ranges and whole is not None:
        found = Found((whole,), anaphoric=False)
    return found, measure


def _after_fronted(grammar: Grammar, place: tuple[int, int]) -> tuple[int, int] | None:
    """Return the subject after a phrase that is put in front: the "Ada" of "At 30 metres, Ada is the tallest"."""
    fronted = grammar.norms[0] in ("with", "at", "of", "among", "for", "on", "after")
    if not fronted or place[1] >= len(grammar.norms) or grammar.norms[place[1]] != ",":
        return None
    return phrase_right(grammar, place[1] + 1)


def _opening(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> tuple[Found, str]:
    """Read a quantity that opens its clause: what is counted is the subject ("300 people died")."""
    after_of = place[1] + (place[1] < len(grammar.norms) and grammar.norms[place[1]] == "of")
    target = _after_fronted(grammar, place) or phrase_right(grammar, after_of)
    if target is not None and grammar.tag(target[0]) is Tag.ADP:
        target = None  # "…, two behind Farley"
    if target is not None and quantity.dimension is Dimension.COUNT:
        return Found((target,), anaphoric=False), quantity.unit.name
    found = _opening_subject(grammar, place[0])
    aside = first_of(grammar, place) - 1
    if aside > 0 and grammar.norms[aside] == "," and quantity.dimension is not Dimension.COUNT:
        found = grammar.phrase_left(aside - 1)  # "A second bridge, 2 km upstream, …"
    if not found.ranges and target is not None:
        found = Found((target,), anaphoric=False)
    return found, quantity.unit.name if quantity.dimension is Dimension.COUNT else ""


_STATING = _RISES | _FALLS | frozenset(LEVEL_VERBS)
_AFTER_HEAD = ("per", "before", "of", "in", "between", "for", "to", "from", "at", "on", "with", "by")


def head(grammar: Grammar, place: tuple[int, int]) -> str:
    """Return the head word of a phrase: the last noun before what hangs on it."""
    head = ""
    for at in range(*place):
        if at in grammar.verbs or grammar.norms[at] in _AFTER_HEAD:
            break
        if grammar.norms[at][0].isalpha() and at not in grammar.timed:
            head = grammar.norms[at]
    return head
