"""Asked kind: whether a phrase is what a question asks for, by its own words, its names, and what the text calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.defining import definitions
from qa_bot.extract.enumerations import read_enumerations
from qa_bot.extract.kind import kinds_of, listed_as
from qa_bot.lexicon.en.kinds import ORGANIZATION_NOUNS, PERSON_NOUNS
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.lexicon.en.persons import AGENT_ENDINGS, GROUPS, NO_AGENTS
from qa_bot.model.document import NameKind
from qa_bot.model.question import QuestionType

if TYPE_CHECKING:
    from qa_bot.answer.match import View
    from qa_bot.model.document import Name, Sentence
    from qa_bot.model.question import Question

OTHER_KIND = 0.6
_PLAIN, _UNQUALIFIED = 0.85, 0.5


def qualified(view: View, inside: frozenset[str]) -> float:
    """Say whether a phrase is as the question qualifies it: "which *medical* school" is no business school."""
    question = view.question
    asked = [term for term in view.terms if term.asked and term.stem != question.head and term.norm not in SMALL]
    relatives = view.corpus.concordance.relatives
    met = all(any(stem in inside for stem, _ in relatives(term.stem)) for term in asked)
    return 1.0 if met else _UNQUALIFIED


def kind_fits(view: View, question: Question, sentence: Sentence, first: int, last: int) -> float:
    """Say how well a phrase is of the asked kind: 1, less where the words do not tell, 0 where they deny it."""
    names = [
        name for name in sentence.names if sentence.tokens[first].start <= name.start < sentence.tokens[last - 1].end
    ]
    stems = {token.stem for token in sentence.tokens[first:last]}
    if question.type is QuestionType.WHO:
        people = [name for name in names if name.kind is not NameKind.PLACE]
        return 1.0 if people or any(may_act(token.norm) for token in sentence.tokens[first:last]) else OTHER_KIND
    if question.type is QuestionType.WHERE:
        return 1.0
    if not question.head:
        return _PLAIN
    if question.head in stems:
        return 1.0
    wanted = kinds_of(question.head_words)
    for name in names:
        listed = listed_as(question.head_words, name.key)
        if listed is not None:
            return float(listed)
        if name.kind in wanted or _is_called(view, name, question.head):
            return 1.0
    return OTHER_KIND


def may_act(norm: str) -> bool:
    """Say whether a noun is for somebody who acts: a person, people, a body of them ("whaler", "parents", "club")."""
    one = norm if norm.endswith("ss") else norm.removesuffix("s")
    if {norm, one} & (PERSON_NOUNS | ORGANIZATION_NOUNS | GROUPS):
        return True
    return one.endswith(AGENT_ENDINGS) and one not in NO_AGENTS


def _is_called(view: View, name: Name, head: str) -> bool:
    """Say whether the text counts a name among the asked things: "four *models*: the Gull, the Tern and …"."""
    places = view.corpus.concordance.places
    words = name.key.split()
    for number, heads in places(head).items():
        sentence = view.corpus.sentences[number]
        named = [place for place, token in enumerate(sentence.tokens) if token.norm == words[-1]]
        for enumeration in read_enumerations(sentence) if named else ():
            inside = any(enumeration.first <= place < enumeration.last for place in named)
            if inside and any(place < enumeration.first for place in heads):
                return True
        for place in named:
            if any(found.first <= at < found.last for found in definitions(sentence, place, place + 1) for at in heads):
                return True
    return False
