"""Tokens to parts of speech: readings from the lexicons, the cheapest path through them, and a few repairs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.extract.forms import FOLLOW, FURTHEST, known, readings
from qa_bot.extract.gazetteer import ENTRIES, LONGEST, PEOPLES
from qa_bot.lexicon.en.cues import THAT_NOUNS
from qa_bot.lexicon.en.demonyms import COMBINING_FORMS, DEMONYMS
from qa_bot.lexicon.en.person_names import GIVEN_NAMES
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

Readings = tuple[tuple[str, float], ...]

_TAGS: dict[str, Tag] = {
    **dict.fromkeys(("NN", "NNS"), Tag.NOUN),
    "NNP": Tag.NAME,
    **dict.fromkeys(("VB", "VBZ", "VBD", "VBN", "VBG"), Tag.VERB),
    **dict.fromkeys(("MD", "BEF", "BEB", "BEN", "BEG", "VBS", "HVF", "HVB", "DOF", "DOB"), Tag.AUX),
    **dict.fromkeys(("HVN", "HVG", "DON", "DOG"), Tag.VERB),
    **dict.fromkeys(("JJ", "JJR", "JJS"), Tag.ADJ),
    **dict.fromkeys(("RB", "RBR", "RBS", "WRB"), Tag.ADV),
    **dict.fromkeys(("PRP", "PRS", "WP", "WPS", "EX", "PRPBE", "PRPHV", "PRPMD"), Tag.PRON),
    **dict.fromkeys(("DT", "PDT", "WDT"), Tag.DET),
    **dict.fromkeys(("IN", "RP", "TOP"), Tag.ADP),
    "CD": Tag.NUM,
    "CC": Tag.CONJ,
    "CS": Tag.SUB,
    **dict.fromkeys(("TO", "NOT", "POS"), Tag.PART),
    **dict.fromkeys(("CM", "ST", "PU", "HY", "OB", "CB"), Tag.PUNCT),
    **dict.fromkeys(("SYM", "UH"), Tag.OTHER),
}
_MARKS: dict[str, Readings] = {
    **dict.fromkeys(",–—", (("CM", 0.0),)),
    **dict.fromkeys(".;:!?…", (("ST", 0.0),)),
    **dict.fromkeys("$€£¥₹₽₩¢", (("SYM", 0.0),)),
    **dict.fromkeys("([{", (("OB", 0.0),)),
    **dict.fromkeys(")]}", (("CB", 0.0),)),
    "%": (("NN", 0.0),),
    "&": (("CC", 0.0),),
    **dict.fromkeys("+=<>~^|@#*×±÷", (("SYM", 0.0),)),
}
_OTHER_MARK: Readings = (("PU", 0.0),)
_HYPHEN: Readings = (("HY", 0.0),)
# Words that are something else before another word.
_PAIRS: dict[tuple[str, str], Readings] = {
    ("such", "as"): (("IN", 0.0),),
    ("well", "as"): (("RB", 0.0),),
    ("according", "to"): (("VBG", 0.0),),
    ("rather", "than"): (("RB", 0.0),),
    ("so", "that"): (("CS", 0.0),),
    ("as", "well"): (("RB", 0.0),),
    ("that", "is"): (("WDT", 0.0), ("PRP", 1.0), ("CS", 3.0)),
    ("even", "though"): (("RB", 0.0),),
    ("even", "if"): (("RB", 0.0),),
    ("because", "of"): (("IN", 0.0),),
    ("prior", "to"): (("RB", 0.0),),
    ("in", "order"): (("IN", 0.0),),
    ("no", "longer"): (("RB", 0.0),),
    ("at", "least"): (("RB", 0.0),),
    ("at", "most"): (("RB", 0.0),),
    ("more", "than"): (("RBR", 0.0),),
    ("less", "than"): (("RBR", 0.0),),
}
# After these the word before counts on: a quotation mark changes nothing, and neither do "not" and adverbs
# between an auxiliary and its verb.
_SEE_THROUGH = frozenset({"PU", "NOT"})
_AUXILIARIES = frozenset(
    {"MD", "BEF", "BEB", "BEN", "BEG", "VBS", "HVF", "HVB", "HVG", "DOF", "DOB", "TO", "PRPBE", "PRPHV", "PRPMD"}
)
_ALIKE = {
    "NN": "N", "NNS": "N", "NNP": "N", "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "VB": "VB", "VBZ": "VBZ", "VBD": "VBD", "VBN": "VBN", "VBG": "VBG",
    "BEF": "F", "HVF": "F", "DOF": "F", "CD": "CD",
}  # fmt: skip


def tag(tokens: Sequence[Token]) -> tuple[Tag, ...]:
    """Return the coarse part of speech of every token of one sentence or question."""
    return coarse(tokens, tag_forms(tokens))


def tag_forms(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the form of every token: finer than the tags (participle, third person, plural, ...)."""
    if not tokens:
        return ()
    lattice = _lattice(tokens)
    forms = _cheapest(lattice)
    _repair(tokens, lattice, forms)
    return tuple(forms)


def coarse(tokens: Sequence[Token], forms: Sequence[str]) -> tuple[Tag, ...]:
    """Return the tags that belong to forms; "have" and "do" are auxiliaries only before their verb."""
    tags = [_TAGS[form] for form in forms]
    size = len(forms)
    for place, form in enumerate(forms):
        if form == "WDT":
            following = forms[place + 1] if place + 1 < size else "ST"
            if following not in {"NN", "NNS", "JJ", "CD", "NNP"} or tokens[place].norm == "that":
                tags[place] = Tag.PRON
        elif form in {"HVF", "HVB", "DOF", "DOB"} and not _has_verb(forms, place, size):
            tags[place] = Tag.VERB
        elif form == "CC" and tokens[place].norm in {"both", "either", "neither"}:
            tags[place] = Tag.CONJ
    return tuple(tags)


def _has_verb(forms: Sequence[str], place: int, size: int) -> bool:
    """Say whether the verb that "have" or "do" helps follows, past a subject in questions."""
    wanted = {"VBN", "BEN", "DON", "HVN"} if forms[place].startswith("HV") else {"VB", "HVB", "BEB", "DOB"}
    question = place == 0 or forms[place - 1] in {"WP", "WRB", "WDT", "CM", "ST", "CC"} or _asks(forms, place)
    for later in range(place + 1, min(size, place + 12)):
        form = forms[later]
        if form in wanted:
            return True
        if form in {"RB", "NOT", "PU", "RBR", "RBS"}:
            continue
        if not question or form in {"VBZ", "VBD", "BEF", "MD", "ST"}:
            return False
    return False


def _asks(forms: Sequence[str], place: int) -> bool:
    """Say whether a question word opens the sentence, so that the subject follows the auxiliary."""
    return place < 8 and any(form in {"WP", "WRB", "WDT", "WPS"} for form in forms[:place])


def _lattice(tokens: Sequence[Token]) -> list[Readings]:
    """Return the readings of every token where it stands."""
    letters = [token for token in tokens if token.norm[0].isalpha()]
    capitals = sum(token.text[0].isupper() for token in letters)
    shouted = len(letters) > 2 and capitals > 0.75 * len(letters)
    plain = capitals == 0 or (capitals == 1 and tokens[0].text[0].isupper())
    listed = _listed(tokens) if plain else frozenset()
    lattice: list[Readings] = []
    fresh = True
    for place, token in enumerate(tokens):
        first = token.text[0]
        if first.isalpha():
            if first.isupper():
                following = tokens[place + 1].text[0].isupper() if place + 1 < len(tokens) else False
                lattice.append(_capital(token.norm, token.text, fresh, shouted, following))
            elif place in listed:
                lattice.append((("NNP", 0.0),))
            elif plain and token.norm in DEMONYMS and not known(token.norm):
                lattice.append((("JJ", 0.0), ("NNS" if token.norm.endswith("s") else "NN", 1.0), ("NNP", 1.0)))
            elif plain and token.norm in GIVEN_NAMES and not known(token.norm):
                lattice.append((("NNP", 0.0), ("NN", 2.0)))
            else:
                following_norm = tokens[place + 1].norm if place + 1 < len(tokens) else ""
                lattice.append(_PAIRS.get((token.norm, following_norm)) or readings(token.norm))
            fresh = False
        elif first.isdigit():
            lattice.append(_number(token.norm))
            fresh = False
        elif token.norm in {"'s", "'"}:
            lattice.append(readings(token.norm))
        else:
            if first == "-" or first in "‐‑–":
                lattice.append(_hyphen(tokens, place))
            else:
                lattice.append(_MARKS.get(first, _OTHER_MARK))
            fresh = fresh or first in '.:;!?"“‘'
    return lattice


def _listed(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the tokens of listed names in a text typed without capitals ("new york", "france")."""
    found: set[int] = set()
    for place, token in enumerate(tokens):
        longest = LONGEST.get(token.norm, 1)
        for size in range(min(longest, len(tokens) - place), 0, -1):
            words = " ".join(other.norm for other in tokens[place : place + size])
            if words in ENTRIES and (size > 1 or not (known(token.norm) or token.norm in PEOPLES or token.norm in COMBINING_FORMS)):
                found.update(range(place, place + size))
                break
    return frozenset(found)


def _hyphen(tokens: Sequence[Token], place: int) -> Readings:
    """Tell the hyphen inside a compound from the dash between clauses."""
    before = place > 0 and tokens[place - 1].end == tokens[place].start
    after = place + 1 < len(tokens) and tokens[place + 1].start == tokens[place].end
    return _HYPHEN if before and after else (("CM", 0.0),)


@lru_cache(maxsize=1 << 14)
def _number(norm: str) -> Readings:
    """Read a token that starts with a digit."""
    if norm[-1].isdigit():
        return (("CD", 0.0),)
    letters = norm.lstrip("0123456789.,:")
    if letters in {"st", "nd", "rd", "th"}:
        return (("JJ", 0.0),)
    if letters in {"s", "'s"}:
        return (("NNS", 0.0),)
    return (("CD", 0.0), ("NN", 1.0), ("JJ", 3.0))


@lru_cache(maxsize=1 << 15)
def _capital(norm: str, text: str, fresh: bool, shouted: bool, following: bool) -> Readings:
    """Read a capitalised word: a name, unless it opens the sentence, is a word of the closed classes or all is capital."""
    common = readings(norm)
    if norm == "i" or (common[0][0] in _CLOSED and (fresh or len(text) == 1 or not text.isupper())):
        return common if fresh or norm == "i" else (*common, ("NNP", 2.0))
    acronym = len(text) > 1 and text.isupper() and not shouted
    if acronym or (len(norm) > 2 and "." in norm):
        return (("NNP", 0.0), ("NN", 3.0))
    if norm in DEMONYMS:
        return (("JJ", 0.0), ("NNP", 1.0), *((("NNS", 1.0),) if norm.endswith("s") else (("NN", 2.0),)))
    if not fresh:
        price = 2.0 if shouted else 0.0
        more = 0.0 if shouted else 5.0
        return (("NNP", price), *((form, cost + more) for form, cost in common if form != "NNP"))
    if not known(norm) or norm in GIVEN_NAMES:
        return (("NNP", 0.0), *((form, cost + 3.0) for form, cost in common if form != "NNP"))
    return (*common, ("NNP", 2.0 if following else 5.0))


_CLOSED = frozenset(
    {
        "DT",
        "PDT",
        "PRP",
        "PRS",
        "WP",
        "WDT",
        "WPS",
        "WRB",
        "EX",
        "IN",
        "CS",
        "CC",
        "TO",
        "NOT",
        "BEF",
        "BEB",
        "BEN",
        "HVF",
        "HVB",
        "DOF",
        "DOB",
        "PRPBE",
        "PRPHV",
        "PRPMD",
    }
)


def _cheapest(lattice: list[Readings]) -> list[str]:
    """Return the forms on the cheapest path (Viterbi, with a memory that sees through quotes and adverbs)."""
    # A state: form -> (cost, row that prices what follows, form before a coordinator).
    states: list[tuple[str, float, str, str]] = [("START", 0.0, "START", "")]
    backs: list[list[int]] = []
    layers: list[list[tuple[str, float, str, str]]] = []
    for options in lattice:
        layer: list[tuple[str, float, str, str]] = []
        back: list[int] = []
        for form, price in options:
            best, best_cost = 0, 1e9
            for index, (_, cost, row, twin) in enumerate(states):
                total = cost + FOLLOW[row].get(form, FURTHEST)
                if twin and _ALIKE.get(form) != twin:
                    total += 1.0
                if total < best_cost:
                    best, best_cost = index, total
            before = states[best]
            layer.append((form, best_cost + price, *_memory(form, before)))
            back.append(best)
        layers.append(layer)
        backs.append(back)
        states = layer
    place = min(range(len(states)), key=lambda index: states[index][1])
    forms: list[str] = []
    for layer, back in zip(reversed(layers), reversed(backs), strict=True):
        forms.append(layer[place][0])
        place = back[place]
    forms.reverse()
    return forms


def _memory(form: str, before: tuple[str, float, str, str]) -> tuple[str, str]:
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


_BEFORE_RELATIVES = frozenset({"NN", "NNS", "NNP", "CM", "CB", "CD", "PRP", "PU"})


def _repair(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Mend what the neighbours alone cannot tell."""
    _ask(tokens, lattice, forms)
    _relate(tokens, lattice, forms)
    _need_verbs(tokens, lattice, forms)
    _one_verb(lattice, forms)


_NOUNS = frozenset({"NN", "NNS", "NNP", "PRP", "CD", "CB", "WP"})
_FINITE = frozenset({"VBZ", "VBD", "VB", "BEF", "HVF", "HVB", "DOF", "DOB", "MD", "VBS", "PRPBE", "PRPHV", "PRPMD"})
_OPENS_OBJECT = frozenset({"DT", "PRS", "PRP", "IN", "TOP", "TO", "RP", "RB", "CS", "ST", "CD", "JJ", "NNP", "NNS", "WP", "WRB", "JJR", "SYM", "EX", "CM"})


def _can_be(options: Readings, form: str) -> float | None:
    """Return the price of a reading, if a word has it."""
    return next((price for other, price in options if other == form), None)


def _ask(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Give the auxiliary of a question its verb, which the subject keeps apart from it."""
    size = len(forms)
    for place, form in enumerate(forms):
        if form not in {"DOF", "DOB", "BEF", "HVF", "HVB", "MD"} or not (place == 0 or _asks(forms, place) or forms[place - 1] in {"CM", "PU", "ST"}):
            continue
        if place + 1 >= size or forms[place + 1] in {"VBN", "VBG", "VB", "NOT", "RB", "BEN", "BEB", "IN"}:
            return
        wanted = "VB" if form in {"DOF", "DOB", "MD"} else "VBN"
        if any(other == wanted or (wanted == "VBN" and other == "VBG") or other in {"BEB", "HVB", "BEN"} for other in forms[place + 1 :]):
            return
        for later in range(place + 2, size):
            if forms[later] in {"ST", "CM", "WDT", "CS"}:
                break
            price = _can_be(lattice[later], wanted)
            if price is None or forms[later - 1] not in {"NN", "NNS", "NNP", "PRP", "RB", "CB", "VBG", "JJ", "PU", "POS"}:
                continue
            following = forms[later + 1] if later + 1 < size else "ST"
            if following in _OPENS_OBJECT or later + 1 == size or (wanted == "VB" and following == "NN"):
                forms[later] = wanted
                return
        return


def _need_verbs(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Give a clause that "which" or "because" opens, and the main clause, the finite verb that it lacks."""
    segments = _segments(forms)
    has_main = False
    for first, last in segments:
        opener = forms[first - 1] if first else "START"
        verbs = _count_finite(forms, first, last)
        hanging = opener in _HANGING
        has_main = has_main or verbs > hanging
        if not verbs and last - first > 1 and opener in {"CS", "WDT"} and (last == len(forms) or forms[last] not in {"CM", "CS", "WDT"}):
            _flip(lattice, forms, [(first, last)], opener)
    if has_main or len(forms) < _SHORTEST or tokens[-1].norm not in _SENTENCE_ENDS:
        return
    free = [(first, last) for first, last in segments if not (first and forms[first - 1] in _HANGING)]
    _flip(lattice, forms, free, "START")


_HANGING = frozenset({"CS", "WDT", "WP", "WRB"})
_PARTS = _HANGING | {"ST", "CM"}
_SHORTEST = 3
_SENTENCE_ENDS = frozenset({".", "?", "!", "”", '"', ":", ";"})


def _segments(forms: list[str]) -> list[tuple[int, int]]:
    """Return the stretches between commas, stops and words that open clauses."""
    found: list[tuple[int, int]] = []
    first = 0
    for place, form in enumerate(forms):
        if form in _PARTS:
            if place > first:
                found.append((first, place))
            first = place + 1
    if first < len(forms):
        found.append((first, len(forms)))
    return found


def _count_finite(forms: list[str], first: int, last: int) -> int:
    """Count the finite verbs of a stretch, an auxiliary with its verb once."""
    count = 0
    for place in range(first, last):
        form = forms[place]
        if form not in _FINITE:
            continue
        if form == "VB" and (place == 0 or forms[place - 1] not in _SUBJECT_ENDS):
            continue
        count += 1
    return count


def _relate(tokens: Sequence[Token], lattice: list[Readings], forms: list[str]) -> None:
    """Read "the river that flows" as a relative clause, unlike "the fact that prices fell"."""
    for place in range(1, len(forms) - 2):
        if tokens[place].norm != "that" or forms[place - 1] not in _NOUNS or tokens[place - 1].norm in THAT_NOUNS:
            continue
        wanted = "VB" if forms[place - 1] == "NNS" else "VBZ"
        if _can_be(lattice[place + 1], wanted) is not None and forms[place + 1] in {"NN", "NNS"} and forms[place + 2] in _AFTER_VERB:
            forms[place], forms[place + 1] = "WDT", wanted


_AFTER_VERB = frozenset({"DT", "PRS", "IN", "TOP", "TO", "RP", "RB", "PRP", "CD", "JJ"})


def _flip(lattice: list[Readings], forms: list[str], stretches: list[tuple[int, int]], opener: str) -> None:
    """Make the likeliest word of the stretches a finite verb."""
    best, best_price, best_form = -1, 5.0, ""
    for first, last in stretches:
        for place in range(first, last):
            relative = place == first and opener == "WDT"
            before = forms[place - 1] if place else "START"
            if not (before in _NOUNS or relative or (before == "RB" and place > first)):
                continue
            following = forms[place + 1] if place + 1 < len(forms) else "ST"
            for form, price in lattice[place]:
                if form not in {"VBZ", "VBD", "VB"} or (form == "VB" and before not in _SUBJECT_ENDS and not relative):
                    continue
                if (form == "VBZ" and before == "NNS") or (form == "VB" and before in {"NN", "NNP"} and place < first + 2):
                    continue
                total = price + (0.0 if following in _OPENS_OBJECT else 2.0) + (1.0 if following in {"CM", "ST"} else 0.0)
                if total < best_price:
                    best, best_price, best_form = place, total, form
    if best >= 0:
        forms[best] = best_form


_SUBJECT_ENDS = frozenset({"NNS", "PRP", "RB", "WDT", "WP", "CC"})


def _one_verb(lattice: list[Readings], forms: list[str]) -> None:
    """Read the first of two past forms in one clause as a participle ("the law passed in 1990 banned …")."""
    open_past = -1
    for place, form in enumerate(forms):
        if form in {"ST", "CM", "CC", "CS", "WDT", "WP", "WRB", "TO", "EX", "PU", "OB"} or (form == "PRP" and place):
            open_past = -1
        elif form in _FINITE:
            if open_past >= 0 and form != "VB":
                forms[open_past] = "VBN"
            ambiguous = form == "VBD" and _can_be(lattice[place], "VBN") is not None
            bare = place + 1 < len(forms) and forms[place + 1] in {"IN", "TOP", "RB", "VBN"}
            open_past = place if ambiguous and bare and place and forms[place - 1] in _NOUNS else -1
