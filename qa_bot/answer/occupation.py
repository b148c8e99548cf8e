"""Rules that say what a person is by trade: "the smith Orm Dahl", "she worked as a pilot"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.asked_kind import may_act
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.target import Target, occurrences
from qa_bot.extract.defining import Way, definitions
from qa_bot.extract.enumerations import span_of
from qa_bot.lexicon.en.kinds import PROFESSIONS
from qa_bot.lexicon.en.person_names import KIN
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.extract.defining import Defined
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.question import Question

_SURE, _LESS, _OPEN = 0.88, 0.8, 0.6  # what somebody did may be what he did once
_TRADES = frozenset({"profession", "occupation", "job", "trade", "career"})
_DOES = (["do"], ["do", "for", "a", "living"], ["do", "for", "living"], ["do", "for", "work"])
_WORKS = (["work", "as"], ["by", "profession"], ["by", "trade"], ["by", "occupation"])
_ARTICLES = frozenset({"a", "an", "the"})


@rule(
    AnswerType.ENTITY,
    AnswerType.STATEMENT,
    AnswerType.DEFINITION,
    examples=(
        Example("In spring the smith Orm Dahl made a bell.", "What was Orm Dahl's profession?", "smith"),
        Example("Ida Ness, a retired ferry pilot, wrote it down.", "What did Ida Ness do for a living?", "ferry pilot"),
        Example("Orm Dahl is a baker in Kelm.", "What does Orm Dahl do?", "baker"),
        Example("He met his wife, Ida Ness, a nurse.", "What does Ida Ness do?", "nurse"),
    ),
    counterexamples=(
        Example("In spring the smith Orm Dahl made a bell.", "What was Ida Ness's profession?"),
        Example("In spring the smith Orm Dahl made a bell.", "What did Orm Dahl do in spring?"),
        Example("Kelm is a port.", "What does Kelm do?"),
    ),
)
def stated_occupation(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what the text says that a person is by trade."""
    words = _asked_person(question)
    if not words or not any(word.text[0].isupper() for word in words):
        return
    did = "did" in [token.norm for token in question.tokens]
    target = Target(tuple(word.stem for word in words), "", person=True, meaning=False, telling=False)
    for sentence, _, first, last in occurrences(target, view):
        for found in definitions(sentence, first, last):
            if noun := _trade(sentence, found):
                place = Place(sentence.document, span_of(sentence, *noun))
                sure = _SURE if found.way in {Way.TITLE, Way.COPULA, Way.APPOSITION} else _LESS
                sure = _OPEN if question.text.lower().rstrip(" ?").endswith(" do") and did else sure
                clues = ((Clue.RIGHT_TYPE, 1.0),)
                yield Candidate(place.quote, (place, Place(sentence.document, sentence.span)), clues, sure=sure)


def _asked_person(question: Question) -> list[Token]:
    """Return the words of the person whose trade is asked for; none where something else is."""
    tokens = [token for token in question.tokens[max(question.gap, 0) :] if token.is_word]
    norms = [token.norm for token in tokens]
    if norms[:1] != ["what"] or norms[1:2] == []:
        return []
    if norms[1] in {"is", "was"}:
        if norms[-1] in _TRADES:  # "what was Orm Dahl's trade"
            return [token for token in tokens[2:-1] if token.norm != "'s"]
        if norms[2:3] == ["the"] and norms[3:4] and norms[3] in _TRADES and norms[4:5] == ["of"]:
            return tokens[5:]
        return next((tokens[2 : -len(end)] for end in _WORKS if norms[-len(end) :] == end), [])
    if norms[1] in {"does", "did", "do"}:
        ends = (*_WORKS, *_DOES)
        return next((tokens[2 : -len(end)] for end in ends if norms[-len(end) :] == end), [])
    return []


def _trade(sentence: Sentence, found: Defined) -> tuple[int, int] | None:
    """Return the noun of a description that names a trade, with the nouns before it: "a retired *ferry pilot*"."""
    for place in range(found.first, found.last):
        token = sentence.tokens[place]
        ends = place + 1 == found.last or sentence.tags[place + 1] not in {Tag.NOUN, Tag.NAME}
        if sentence.tags[place] is not Tag.NOUN or not ends:
            if sentence.tags[place] in {Tag.ADP, Tag.PUNCT, Tag.SUB}:
                return None
            continue
        if token.norm in KIN or (token.norm not in PROFESSIONS and not may_act(token.norm)):
            return None
        first = place
        while first > found.first and sentence.tags[first - 1] is Tag.NOUN:
            first -= 1
        return first, place + 1
    return None


RULES = (stated_occupation,)
