"""Past forms that are participles, and plurals that are verbs: told by the other verbs of their clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.extract.syntax.options import FINITE, NOUNS, OPENS_OBJECT, PARTING, can_be
from qa_bot.lexicon.en.cues import ASPECT_VERBS, GERUND_VERBS, SPEECH_VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.forms import Readings
    from qa_bot.model.document import Token

_BEFORE_OBJECTS = frozenset({"VB", "VBZ", "VBD", "VBG", "IN", "TOP"})
# What opens or closes the clause of a verb, and verbs.
_TURNS = PARTING | FINITE | {"TO", "EX", "PU", "OB", "PRP"}
_DONE = frozenset({"DT", "PRS", "PRP", "NNS", "NNP", "CD"})
_NEXT_VERB = (["VBD"], ["VBZ"], ["BEF"], ["HVF"], ["MD"])
_ACTIVE = frozenset({"VB", "VBZ", "VBD"})
_ADDS = frozenset({"IN", "TOP", "RB", "RBR", "VBN"})
# After a noun these tell more of it: "a smith *called* Orm", "children *aged* three".
_TELLING = frozenset(
    """
    called named titled entitled dubbed nicknamed termed labelled labeled christened known aged based located situated
    """.split()
)
_COMMON = frozenset({"NN", "NNS", "NNP", "CB"})
_AFTER_VERBS = frozenset({"DT", "PRS", "PRP", "CD", "TO", "SYM"})
_DEAREST_PLURAL = 2.0
_FARTHEST, _MOST_ITEMS, _PAIR = 40, 6, 2
_LISTED = frozenset({"NNS", "NN", "VBZ"})
_BEFORE_PAIRS = frozenset({"START", "CM", "ST", "VB", "VBZ", "VBD", "VBG", "IN", "TOP", "DT", "PRS", "PU", "JJ"})


def settle_participles(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Tell participles from finite past forms, where their clause has another finite verb."""
    _one_verb(lattice, forms)
    _tell_more(tokens, lattice, forms)


def settle_rest(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Settle what the verbs of the clauses decide: participles in asides, verbs in lists, surplus verbs."""
    _in_asides(tokens, lattice, forms)
    _before_nouns(forms)
    _compounds(tokens, lattice, forms)
    _inside(tokens, forms)
    if not ("VBZ" in forms or "CC" in forms):
        return
    for place in range(1, len(forms) - 1):
        if forms[place] == "VBZ":
            _plain_list(lattice, forms, place)
            _surplus(lattice, forms, place)
        elif forms[place] == "CC" and tokens[place].norm in {"and", "or", "but"}:
            _joined(lattice, forms, place)


def _one_verb(lattice: list[Readings], forms: list[str]) -> None:
    """Read the first of two past forms in one clause as a participle ("the law passed in 1990 banned …").

    After a finite verb, what could be a plural is one ("she had two-boat passes").
    """
    open_past = -1
    spoken = False
    for place, form in enumerate(forms):
        if form not in _TURNS:
            continue
        if form in PARTING or form in {"TO", "EX", "PU", "OB"} or (form == "PRP" and place):
            open_past = -1
            spoken = False
        elif form == "VBZ" and spoken and forms[place - 1] == "NN" and can_be(lattice[place], "NNS") is not None:
            forms[place] = "NNS"
        elif form in FINITE:
            spoken = form in {"VBD", "VBZ", "HVF"}
            if open_past >= 0 and form != "VB":
                forms[open_past] = "VBN"
            ambiguous = form == "VBD" and can_be(lattice[place], "VBN") is not None
            bare = place + 1 < len(forms) and forms[place + 1] in {"IN", "TOP", "RB", "VBN"}
            open_past = place if ambiguous and bare and place and forms[place - 1] in NOUNS else -1


def _tell_more(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Read "called" and "led by" after a noun as participles, where their clause has another finite verb."""
    if "VBD" not in forms:
        return
    for place in range(1, len(forms) - 1):
        if forms[place] != "VBD" or forms[place - 1] not in _COMMON or can_be(lattice[place], "VBN") is None:
            continue
        telling = tokens[place].norm in _TELLING
        if not telling and tokens[place + 1].norm != "by":
            continue
        counted = telling and forms[place + 1] == "CD"  # "aged three"
        if counted or _has_finite(forms, place, -1) or (telling and _has_finite(forms, place, 1)):
            forms[place] = "VBN"


def _has_finite(forms: list[str], place: int, step: int) -> bool:
    """Say whether the clause goes on to a finite verb on one side of a place."""
    start = place
    place += step
    while (
        0 <= place < len(forms)
        and abs(place - start) < _FARTHEST
        and (forms[place] not in PARTING or (step > 0 and forms[place] == "CM"))
    ):
        if forms[place] in FINITE - {"VB"}:
            return True
        place += step
    return False


def _in_asides(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Read a past form inside an aside as a participle: "the ship, *launched* in 2008, carries …"."""
    if forms.count("CM") < _PAIR:
        return
    commas = [place for place, form in enumerate(forms) if form == "CM"]
    for number, opening in enumerate(commas[:-1]):
        if not opening or forms[opening - 1] not in NOUNS:
            continue
        for closing in commas[number + 1 : number + _MOST_ITEMS]:
            after = closing + 1 + (forms[closing + 1 : closing + 2] == ["RB"])
            if after < len(forms) and forms[after] in FINITE - {"VB"}:
                _in_aside(tokens, lattice, forms, range(opening + 1, closing))
                break


def _in_aside(tokens: Sequence[Token], lattice: list[Readings], forms: list[str], aside: range) -> None:
    """Read the past forms of an aside that has no other finite verb as participles."""
    past = [place for place in aside if forms[place] == "VBD" and can_be(lattice[place], "VBN") is not None]
    if not past or any(forms[place] in FINITE and place not in past for place in aside):
        return
    if any(forms[place] in {"WDT", "WP", "WPS", "WRB", "CS"} for place in aside):
        return
    for place in past:
        before = place - 1
        while forms[before] == "RB":
            before -= 1
        opens = before < aside.start
        told = opens or forms[place - 1] in _COMMON
        if told and place + 1 < aside.stop and (forms[place + 1] in _ADDS or tokens[place].norm in _TELLING):
            forms[place] = "VBN"


def _before_nouns(forms: list[str]) -> None:
    """Read past participles before a noun as adjectives: "*lost or damaged* items", "*dried* fish is sold"."""
    if not ("VBN" in forms or "VBD" in forms):
        return
    for place in range(len(forms) - 1):
        if forms[place] not in {"VBN", "VBD"} or forms[place + 1] not in {"NN", "NNS"}:
            continue
        first = place
        while first > 1 and forms[first - 1] == "CC" and forms[first - 2] in {"VBN", "VBD"}:
            first -= 2
        before = forms[first - 1] if first else "START"
        if before in _BEFORE_OBJECTS:  # "using *increased* revenues"
            forms[place] = "JJ"
        if (first < place and before in _BEFORE_PAIRS) or (before == "START" and _has_finite(forms, place, 1)):
            forms[first : place + 1] = ["JJ" if form in {"VBN", "VBD"} else form for form in forms[first : place + 1]]


def _compounds(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Read "mends *fishing* nets" as a noun before a noun, unlike "starts *building* ships"."""
    if _ACTIVE.isdisjoint(forms):
        return
    for place in range(1, len(forms) - 1):
        if forms[place - 1] not in _ACTIVE or forms[place] not in {"VBG", "NN"}:
            continue
        if forms[place] == "VBG" and forms[place + 1] in {"NN", "NNS"} and can_be(lattice[place], "NN") is not None:
            forms[place] = "VBG" if base_of(tokens[place - 1].norm) in GERUND_VERBS else "NN"
        elif forms[place] == "NN" and forms[place + 1] in _DONE and can_be(lattice[place], "VBG") is not None:
            forms[place] = "VBG" if base_of(tokens[place - 1].norm) in ASPECT_VERBS else "NN"


def _inside(tokens: Sequence[Token], forms: list[str]) -> None:
    """Read a past form between two nouns before another finite verb as an adjective ("steam *powered* mills were")."""
    if "VBD" not in forms:
        return
    for place in range(1, len(forms) - 2):
        if forms[place] != "VBD" or forms[place - 1] != "NN" or forms[place + 1] not in {"NN", "NNS"}:
            continue
        after = place + 2
        while after < len(forms) and forms[after] in {"NN", "NNS"}:
            after += 1
        if forms[after : after + 1] in _NEXT_VERB and base_of(tokens[place].norm) not in SPEECH_VERBS:
            forms[place] = "JJ"


def _plain_list(lattice: list[Readings], forms: list[str], verb: int) -> None:
    """Read "lives, *works* or *studies*" as verbs: single words in a list that opens with one."""
    place, size = verb, len(forms)
    items: list[int] = []
    while place + 2 < size and len(items) < _MOST_ITEMS and forms[place + 1] in {"CM", "CC"}:
        step = 2 if forms[place + 1] == "CC" or forms[place + 2] != "CC" else 3
        item = place + step
        if item >= size or forms[item] not in _LISTED or can_be(lattice[item], "VBZ") is None:
            return
        items.append(item)
        if forms[item - 1] == "CC":
            break
        place = item
    if items and forms[items[-1] - 1] == "CC" and items[-1] + 1 < size and forms[items[-1] + 1] in OPENS_OBJECT:
        for item in items:
            forms[item] = "VBZ"


def _surplus(lattice: list[Readings], forms: list[str], place: int) -> None:
    """Read a third person before a preposition as a plural where a later verb needs it ("the claims on … were")."""
    price = can_be(lattice[place], "NNS")
    if forms[place + 1] != "IN" or forms[place - 1] not in {"NN", "JJ"} or price is None or price > _DEAREST_PLURAL:
        return
    start = place - 1
    while start > 0 and forms[start] in {"NN", "JJ", "NNP"}:
        start -= 1
    if start and forms[start] == "DT" and forms[start - 1] in _COMMON:
        return  # "the gain the trade brings in May is": a clause without "that"
    for later in range(place + 2, min(len(forms), place + _FARTHEST)):
        form = forms[later]
        if form in {"CM", "ST", "CS", "WDT", "WP", "WRB", "PRP"} or (form in FINITE and forms[later - 1] == "CC"):
            return
        if form in {"BEF", "HVF", "MD"}:
            forms[place] = "NNS"
            return


def _joined(lattice: list[Readings], forms: list[str], place: int) -> None:
    """Read the word after "and" as a verb like the one before, where what follows is hardly said of a noun."""
    verb = next(
        (
            at
            for at in range(place - 1, max(-1, place - _FARTHEST), -1)
            if forms[at] in FINITE or forms[at] in {"ST", "CM", "CS"}
        ),
        -1,
    )
    form = forms[verb] if verb >= 0 else ""
    word = place + 1
    if form not in {"VBZ", "VB"} or word + 1 >= len(forms) or forms[word] not in {"NN", "NNS", "JJ"}:
        return
    price = can_be(lattice[word], form)
    if price is None or (form == "VB" and verb and forms[verb - 1] in {"TO", "MD"}):
        return
    following, further = forms[word + 1], forms[word + 2] if word + 2 < len(forms) else "ST"
    sure = following in _AFTER_VERBS or (following == "RB" and further in {"NN", "NNS", "DT", "NNP", "JJ", "CD"})
    apart = forms[word] == "JJ" and following in {"IN", "TOP", "RP"} and forms[place - 1] != "JJ"
    if sure or apart:
        forms[word] = form
