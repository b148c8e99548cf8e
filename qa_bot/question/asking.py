"""How a question asks for a figure: for a price, a size, a side, a stock, a former state, in percent."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.asked_words import ADDING, CHANGE, COMPARATIVES, FORMERLY, GENERIC, HAVING, SIDES
from qa_bot.lexicon.en.question_words import QUANTITY_NOUNS
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Token
    from qa_bot.model.question import Question


def asks_former(tokens: Sequence[Token]) -> bool:
    """Say whether what was before a change is asked for: "what was it before", "before the rise"."""
    words = [token.norm for token in tokens if token.is_word]
    if words and words[-1] in FORMERLY:
        return True
    after = words[words.index("before") + 1 :] if "before" in words else []
    return after[:1] in _DEFINITE or any(token.stem in CHANGE for token in tokens if token.norm in after)


_DEFINITE = (["the"], ["its"], ["their"], ["his"], ["her"], ["this"], ["that"])


PERCENT = frozenset({"percent", "%", "percentage"})


def is_in_percent(tokens: Sequence[Token]) -> bool:
    """Say whether the answer is wanted "in percent"."""
    return any(one.norm == "in" and other.norm in PERCENT for one, other in pairwise(tokens))


def asks_stock(question: Question, words: set[str]) -> bool:
    """Say whether what somebody has is asked for: not what "has been won", where "has" only helps another verb."""
    main = question.tokens[question.verb_place].norm if question.verb_place >= 0 else ""
    return bool({main} & HAVING if main else words & HAVING) and not words & ADDING


def degree_of(question: Question) -> str:
    """Return the word that names the asked side of a thing: "how *high*", "what is the *width*"."""
    if question.gap < 0:
        return ""
    asking = question.tokens[question.gap : max(question.gap_end, question.gap + 2)]
    degree = next((token.norm for token in asking if token.norm in SIDES), "")
    return degree or (question.head if question.head in SIDES else "") or ""


def is_thing(question: Question, place: int) -> bool:
    """Say whether a noun that elsewhere tells of change is a thing whose side is asked: "how long is the *slide*"."""
    return bool(degree_of(question)) and question.tags[place] is Tag.NOUN and place > question.gap_end


_SORTING = ((Tag.NOUN,), (Tag.ADJ,))


def sorts_thing(question: Question, place: int) -> bool:
    """Say whether a noun of change only says of what kind a thing is: "the *lift* pass", but "the growth rate"."""
    if question.tags[place : place + 1] not in _SORTING or question.tags[place + 1 : place + 2] != (Tag.NOUN,):
        return False
    thing = question.tokens[place + 1]
    return thing.stem not in GENERIC and thing.stem not in CHANGE and thing.stem not in QUANTITY_NOUNS


def asks_price(question: Question) -> bool:
    """Say whether the price of a thing is asked for: "how much is the room", not "how much is spent", "… the rise"."""
    words = [token.norm for token in question.tokens[max(question.gap, 0) :]]
    if words[:2] != ["how", "much"] or words[2:3] not in _BE or question.dimension is not None:
        return False
    rest = question.tokens[max(question.gap, 0) + 3 :]
    plain = not any(token.stem in CHANGE or token.norm in COMPARATIVES for token in rest)
    nouns = [chunk for chunk in question.chunks if question.tags[chunk.head] is Tag.NOUN]
    verb = any(tag in {Tag.VERB, Tag.PART} for tag in question.tags[max(question.gap, 0) + 3 :])
    return plain and not verb and bool(nouns) and question.tokens[nouns[0].head].stem not in QUANTITY_NOUNS


COSTING = frozenset({"cost", "costs", "price", "priced", "expensive", "cheap", "worth"})
_BE = (["is"], ["are"], ["was"], ["were"], ["'s"], ["’s"])


def asks_size(question: Question) -> bool:
    """Say whether a size is asked for: "how large", "how big"."""
    words = [token.norm for token in question.tokens[max(question.gap, 0) :][:2]]
    return words[:1] == ["how"] and words[1:] in (["large"], ["big"], ["small"], ["great"])


def sort_of(question: Question) -> Iterator[str]:
    """Yield the stems of the adjectives and nouns between "how many" and the noun that is counted."""
    for at in range(max(question.gap, 0) + 2, question.gap_end - 1):
        token = question.tokens[at]
        if question.tags[at] in {Tag.ADJ, Tag.NOUN} and token.stem not in GENERIC and token.norm not in COMPARATIVES:
            yield token.stem
