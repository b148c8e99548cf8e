"""Forms of a question mended: after "does" and its subject stands a verb, after "is" and its subject an adjective.

The tagger reads from word to word; that a question owes a verb shows only from afar ("How does a savings *plan
work*?", "When did the firm *shift* to steel?").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.adjectives import ADJECTIVES
from qa_bot.lexicon.en.followup_cues import IMPERATIVES, QUANTIFIERS
from qa_bot.lexicon.en.verbs import NOUN_FIRST, VERB_FIRST, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

_OWING = frozenset({"DOB", "DOF", "MD"})
_PAID = frozenset({"VB", "BEB", "HVB", "DOB"})
_SUBJECT_END = frozenset({"NN", "NNS", "NNP", "PRP"})
_ENDS = frozenset({"ST", "CM", "CC"})


def mend(tokens: Sequence[Token], forms: Sequence[str]) -> tuple[str, ...]:
    """Return the forms with the verb or adjective that an inverted question owes."""
    mended = list(forms)
    if _asks_whether(tokens, mended):
        mended[0] = "MD"
    _respell(tokens, mended)
    for place, form in enumerate(tuple(mended)):
        if form in _OWING and _opens_question(mended, place):
            _find_verb(tokens, mended, place)
        elif form in {"BEF", "VBS"} and _opens_question(mended, place):
            _find_adjective(tokens, mended, place)
    return tuple(mended)


def _asks_whether(tokens: Sequence[Token], forms: Sequence[str]) -> bool:
    """Tell the "Will" of "Will the new line open?" from a name: a mark asks, and no other verb is finite."""
    asks = bool(tokens) and forms[0] == "NNP" and tokens[0].norm in _MODALS and tokens[-1].norm == "?"
    return asks and not any(form in {"VBD", "VBZ", "BEF", "VBS", "HVF", "DOF", "MD"} for form in forms[1:])


_MODALS = frozenset({"will", "can", "may", "might", "must", "would", "could", "should", "shall"})


def _respell(tokens: Sequence[Token], forms: list[str]) -> None:
    """Mend what capitals tell: "the Popular *Vote* Compact" is a name, and so is "learning *Norwegian*"."""
    ordered = bool(tokens) and tokens[0].norm in IMPERATIVES
    for place in range(1, len(forms)):
        if forms[place - 1] == "ST":
            ordered = tokens[place].norm in IMPERATIVES
        if ordered and forms[place] == "VBZ" and forms[place - 1] in {"NN", "NNP", "JJ"}:
            forms[place] = "NNS"  # "tell me about lavender *plants*"
        if (
            forms[place] == "JJ"
            and tokens[place - 1].norm in {"a", "an"}
            and forms[place + 1 : place + 2] in ([], ["ST"], ["IN"])
        ):
            forms[place] = "NN"  # "is there a *fair*"
        if forms[place] == "RBS" and forms[place - 1] == "DT" and tokens[place].norm not in {"most", "least"}:
            forms[place] = "JJS"  # "what is the *largest* ever built"
        _find_ing(tokens, forms, place)
        if tokens[place].norm == "worth" and forms[place] == "NN" and forms[place - 1] in _SUBJECT_END:
            forms[place] = "JJ"  # "how much are oil and gas *worth*"
        if not tokens[place].text[0].isupper():
            continue
        before, after = forms[place - 1], forms[place + 1] if place + 1 < len(forms) else "ST"
        if (forms[place] in {"VB", "VBD", "VBN"} and "NNP" in {before, after}) or (
            forms[place] == "JJ" and after in {"ST", "IN", "CM"} and before in {"VB", "VBG", "VBN", "VBD", "IN", "TO"}
        ):
            forms[place] = "NNP"


def _find_ing(tokens: Sequence[Token], forms: list[str], place: int) -> None:
    """Mend words that look like nouns and are what somebody does: "leaving", "standing", "who benefits"."""
    if forms[place] == "NN" and tokens[place].norm.endswith("ing") and tokens[place - 1].norm in QUANTIFIERS:
        forms[place] = "VBG"  # "why are so many *leaving*"
    if forms[place] == "NN" and tokens[place].norm.endswith("ing") and forms[place - 1] == "RB":
        forms[place] = "VBG" if "BEF" in forms[:place] else "NN"  # "is the tower still *standing*"
    if tokens[place].norm == "that" and forms[place] == "CS" and place == 1 and forms[0] in {"BEF", "DOF", "HVF", "MD"}:
        forms[place] = "DT"  # "is *that* boat old"
    if forms[place] == "NNS" and forms[place - 1] == "WP" and forms[place + 1 : place + 2] in ([], ["ST"]):
        forms[place] = "VBZ"  # "who *benefits*?"


def _opens_question(forms: Sequence[str], place: int) -> bool:
    """Say whether an auxiliary stands before its subject: first in its clause, or after a wh-phrase."""
    before = place - 1
    while before >= 0 and forms[before] not in {"ST", "CM"}:
        if forms[before] in {"WRB", "WP", "WDT", "WPS"}:
            return True
        before -= 1
    return before == place - 1


def _find_verb(tokens: Sequence[Token], forms: list[str], place: int) -> None:
    """Turn the likeliest word after the subject into the verb, unless there is one."""
    end = next((later for later in range(place + 1, len(forms)) if forms[later] == "ST"), len(forms))
    paid = next((later for later in range(place + 1, end) if forms[later] in _PAID and forms[later - 1] != "TO"), None)
    if paid is not None and (earlier := _earlier_verb(tokens, forms, place, paid)):
        forms[earlier], forms[paid] = "VB", "NN"
        return
    if paid is not None:
        if forms[paid - 1] == "VBG" and paid > place + 2:  # "does binge *drinking* affect"
            forms[paid - 1] = "NN"
        noun = tokens[paid].norm in NOUN_FIRST - _LIGHT or not _verbness(tokens[paid])
        compound = noun and paid + 1 < end and forms[paid + 1] == "NN" and forms[paid - 1] != "PRP"
        described = forms[paid - 1] in {"JJ", "DT", "PRS"} and paid + 1 < end and forms[paid + 1] in {"NN", "JJ"}
        closing = _closing_verb(tokens, forms, paid + 2, end) if described else -1
        if closing >= 0:  # "how long did the first *dry* period *last*"
            forms[paid], forms[closing] = "JJ", "VB"
            return
        # "when will the new *plant open*": after an adjective stands the noun
        fits = described and _verbness(tokens[paid + 1]) > 1
        if fits or (compound and _verbness(tokens[paid]) <= _verbness(tokens[paid + 1]) > 0):
            forms[paid], forms[paid + 1] = "NN", "VB"  # "can a cargo *ship carry*"
        return
    best, best_rank = -1, 0
    for later in range(place + 2, end):
        subject = forms[later - 1] in _SUBJECT_END or tokens[later - 1].norm in {"one", "ones"}
        if forms[later] not in {"NN", "JJ", "IN"} or not subject:
            continue
        rank = _verbness(tokens[later])
        closes = later + 1 >= end or forms[later + 1] not in _SUBJECT_END
        if rank and rank + closes >= best_rank:
            best, best_rank = later, rank + closes
    if best >= 0:
        forms[best] = "VB"


def _earlier_verb(tokens: Sequence[Token], forms: Sequence[str], place: int, paid: int) -> int:
    """Return where the verb stands that a noun in a later phrase was taken for, 0 where it was none.

    "When did the firm *shift* from coal to a delivery *service*?"
    """
    stuff = tokens[paid].norm in _STUFF and paid > place + 2 and forms[paid - 1] == "NN"  # "a pump *heat water*"
    if stuff and forms[paid - 2] in _SUBJECT_END and _verbness(tokens[paid - 1]) > 1:
        return paid - 1
    if forms[paid - 1] not in {"NN", "VBG", "JJ"} or tokens[paid].norm not in NOUN_FIRST | VERB_FIRST | VERBS:
        return 0
    for later in range(place + 2, paid - 2):
        follows = forms[later - 1] in _SUBJECT_END and forms[later + 1] in {"IN", "TO"}
        if follows and forms[later] == "NN" and _verbness(tokens[later]):
            return later
    return 0


def _closing_verb(tokens: Sequence[Token], forms: Sequence[str], start: int, end: int) -> int:
    """Return where a word that may be a verb closes the question or stands before a preposition, -1 where none does."""
    for later in range(start, end):
        closes = later + 1 >= end or forms[later + 1] in {"IN", "TO", "CM", "RB"}
        if closes and forms[later] in {"JJ", "NN"} and forms[later - 1] in {"NN", "NNS"} and _verbness(tokens[later]):
            return later
    return -1


# Stuff that is heated, stored and made, before it is a verb.
_STUFF = frozenset("heat water power light fuel milk paper salt sound smoke dust steam wood cloth ice".split())
# Verbs that mean little without their noun: "take place", "make use".
_LIGHT = frozenset({"take", "make", "have", "give", "get", "hold", "play", "pay", "run", "gain", "lose", "set", "do"})


def _is_comparative(word: str) -> bool:
    """Say whether a word is an adjective in -er."""
    stems = (word[:-2], word[:-1], word[:-3], f"{word[:-3]}y")
    return word.endswith("er") and any(stem in ADJECTIVES for stem in stems)


def _verbness(token: Token) -> int:
    """Return how likely a word is the base form of a verb, 0 for never."""
    if not token.text.islower():
        return 0
    if token.norm in VERBS:
        return 3
    if token.norm in VERB_FIRST:
        return 2
    return int(token.norm in NOUN_FIRST)


def _find_adjective(tokens: Sequence[Token], forms: list[str], place: int) -> None:
    """Turn the last word of what looks like a long subject into the adjective it is: "is lavender *good* with"."""
    for later in range(place + 2, len(forms)):
        if forms[later] in _ENDS:
            return
        named = forms[later - 1] == "JJ" and tokens[later - 1].text[0].isupper()
        if forms[later] in {"NN", "RBS"} and (named or forms[later - 1] in _SUBJECT_END):
            forms[later - 1] = "NNP" if named else forms[later - 1]
            if _is_comparative(tokens[later].norm):
                forms[later] = "JJR"  # "is the oak *older* than the elm"
                return
            if tokens[later].norm.endswith("est") and tokens[later].norm[:-3] in ADJECTIVES:
                forms[later] = "JJS"  # "in which year was it *highest*"
                return
        if forms[later] == "VBZ" and forms[later - 1] == "NN" and (later + 1 >= len(forms) or forms[later + 1] == "ST"):
            forms[later] = "NNS"  # "the effects of energy *drinks*"
        if forms[later] == "VB" and forms[later - 1] in _SUBJECT_END | {"JJ", "DT"} - {"PRP"}:
            forms[later] = "NN"  # "what is a savings *plan*"
        if (
            forms[later] == "NN"
            and forms[later - 1] in _SUBJECT_END
            and tokens[later].norm in ADJECTIVES
            and (later + 1 >= len(forms) or forms[later + 1] in {"IN", "TO", "ST"})
        ):
            forms[later] = "JJ"
            return
