"""Rules that name the members of a group: "two children, Ada and Tom", "three rivers, called …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import read_enumerations, span_of
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.document import Chunk, Sentence, Token
    from qa_bot.model.question import Question

_SURE, _LEAST, _GAP = 0.88, 0.7, 3
_ARE = frozenset({"are", "were"})
_NAMED = frozenset({"called", "named"})
_BEFORE_NAMES = frozenset({",", ":", "(", "–", "—", "-", "called", "named", "namely", "were", "are"})
_ENDS = frozenset({"of", "in", "at", "on", "near", "from", "that", "who", "which", "with"})
_WITHOUT = frozenset({"name", "call"})


@rule(
    AnswerType.PERSON,
    AnswerType.ENTITY,
    AnswerType.LISTING,
    AnswerType.DEFINITION,
    examples=(
        Example(
            "Ida Ness had two children, Ada and Tom.", "What were the names of Ida Ness's children?", "Ada and Tom"
        ),
        Example("Ida Ness had two children, Ada and Tom.", "What were Ida Ness's children called?", "Ada and Tom"),
        Example(
            "Three rivers, the Sorn, the Ald and the Mure, meet in Kelm.",
            "What are the rivers called?",
            "the Sorn, the Ald and the Mure",
        ),
        Example("The town has two mills, called Gull and Heron.", "What are the mills' names?", "Gull and Heron"),
        Example(
            "Two rivers feed the lake, the Sorn and the Ald.", "What are the rivers called?", "the Sorn and the Ald"
        ),
        Example("The owners are Ida Ness and Orm Dahl.", "Who are the owners?", "Ida Ness and Orm Dahl"),
    ),
    counterexamples=(
        Example("Ida Ness had two children, Ada and Tom.", "What were the names of Orm Dahl's children?"),
        Example("Ida Ness had two children, Ada and Tom.", "What were the names of the brothers?"),
        Example("Two children, a smith and a nun came.", "What were the names of the children?"),
        Example("Ida Ness had two children. Ada and Tom came.", "What were the names of the children?"),
    ),
)
def stated_names(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the names that follow a noun for several: "two children, Ada and Tom"."""
    head = _asked(question)
    if head is None:
        return
    for match in view.matches:
        sentence = match.sentence
        for chunk in sentence.chunks:
            several = sentence.tokens[chunk.head].norm == head.norm and chunk.kind is ChunkKind.NOUN
            names = _names_of(sentence, chunk) if several and not sentence.is_heading else None
            if names is None:
                continue
            bearing = bear(view, match, but=range(*names), without=_WITHOUT)
            if bearing and bearing.share >= _LEAST:
                place = Place(sentence.document, span_of(sentence, *names))
                clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.HEAD_FOUND, 1.0))
                places = (place, Place(sentence.document, sentence.span))
                yield Candidate(place.quote, places, clues, sure=round(_SURE * bearing.share, 4))


def _asked(question: Question) -> Token | None:
    """Return the noun for those whose names are asked for: "what are the *rivers* called", "the *children*'s names"."""
    tokens = [token for token in question.tokens[max(0, question.gap) :] if token.is_word or token.norm in {"'s", "'"}]
    norms = [token.norm for token in tokens]
    if norms[1:2] == [] or norms[1] not in _ARE:
        return None
    if norms[0] == "what" and norms[-1] in _NAMED:
        return _head(tokens[2:-1])
    if norms[0] == "what" and norms[-1] == "names":
        return next((token for token in reversed(tokens[2:-1]) if token.is_word), None)
    if norms[0] == "what" and "names" in norms and norms[norms.index("names") + 1 :][:1] == ["of"]:
        return _head(tokens[norms.index("names") + 2 :])
    return _head(tokens[2:]) if question.type is QuestionType.WHO and norms[0] == "who" else None


def _head(tokens: Sequence[Token]) -> Token | None:
    """Return the last word of a noun phrase, what hangs on it left out; nothing where it is a name."""
    end = next((place for place, token in enumerate(tokens) if token.norm in _ENDS and place), len(tokens))
    words = [token for token in tokens[:end] if token.is_word]
    return words[-1] if words and words[-1].text[0].islower() else None


def _names_of(sentence: Sentence, chunk: Chunk) -> tuple[int, int] | None:
    """Return where the names stand of what a noun counts: right after it, or as many of them later."""
    if right_after := _names_after(sentence, chunk.last):
        return right_after
    number = next((SMALL[t.norm] for t in sentence.tokens[chunk.first : chunk.head] if t.norm in SMALL), 0)
    for listed in read_enumerations(sentence):
        names = [item for item in listed.items if sentence.tags[item.head] is Tag.NAME]
        led = names and names[0].first > chunk.last and sentence.tokens[names[0].first - 1].norm in _BEFORE_NAMES
        if led and listed.whole and len(names) == number and names == list(listed.items[-number:]):
            return names[0].first, names[-1].last
    return None


def _names_after(sentence: Sentence, last: int) -> tuple[int, int] | None:
    """Return where the list of names stands that follows a noun, past a mark or "called"."""
    first = last
    while first < len(sentence.tokens) and first < last + _GAP and sentence.tokens[first].norm in _BEFORE_NAMES:
        first += 1
    for listed in read_enumerations(sentence):
        names = [item for item in listed.items if item.first >= last]  # the noun itself may count as one
        begins = len(names) > 1 and last < names[0].first <= first
        if begins and listed.whole and all(sentence.tags[item.head] is Tag.NAME for item in names):
            return max(first, names[0].first), names[-1].last
    return None


RULES = (stated_names,)
