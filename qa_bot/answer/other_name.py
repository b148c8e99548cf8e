"""Rules that quote what else something is called: "the rotor, also known as the wheel"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.rule import Example, rule
from qa_bot.answer.target import Target, occurrences
from qa_bot.extract.defining import Way, definitions
from qa_bot.extract.enumerations import span_of
from qa_bot.lexicon.en.defining import CALLED
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind
from qa_bot.model.question import AnswerType
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.question import Question

_SURE, _MEANT = 0.85, 0.75
_LEAST = 2
_WAYS = frozenset({Way.CALLED, Way.BRACKETS, Way.MEANS})
_OTHER = frozenset({"another", "other", "alternative", "different"})
_NAMES = frozenset({"term", "name", "word", "expression", "way", "title", "synonym", "nickname"})
_LEADS = frozenset({"for", "of", "to"})
_ARTICLES = frozenset({"a", "an", "the"})
_BESIDE = frozenset({",", "(", "–", "—"})
_ADVERBS = frozenset(
    {"also", "sometimes", "often", "commonly", "usually", "better", "formerly", "otherwise", "now", "or"}
)
_CALLED = tuple(tuple(words.split()) for words in CALLED)


@rule(
    AnswerType.ENTITY,
    AnswerType.DEFINITION,
    AnswerType.STATEMENT,
    examples=(
        Example("The wheels, also known as rotors, turn fast.", "What is another name for the wheels?", "rotors"),
        Example(
            "The bluebell is a herb. It is also called oysterleaf.", "What is the bluebell also called?", "oysterleaf"
        ),
        Example("Iron discs, called rotors, turn the shaft.", "What is another term for rotors?", "Iron discs"),
    ),
    counterexamples=(
        Example("The wheels, also known as rotors, turn fast.", "What is another name for the shaft?"),
        Example("The wheels, which turn fast, are new.", "What is another name for the wheels?"),
    ),
)
def other_name(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what else the text calls a thing."""
    words = _asked(question)
    if not words:
        return
    target = Target(tuple(word.stem for word in words), "", person=False, meaning=True, telling=False)
    for sentence, _, first, last in occurrences(target, view):
        found = [(one.first, one.last) for one in definitions(sentence, first, last) if one.way in _WAYS]
        for ends in [*_after(sentence, last), *found]:
            yield _named(sentence, ends, _SURE)
    for match in view.matches:  # "it is also known as the wheel"
        for at, said in match.sentence.stands_for:
            meant = {token.stem for token in read_tokens(said) if token.is_word and token.norm not in _ARTICLES}
            if meant == set(target.stems):
                yield from [_named(match.sentence, ends, _MEANT) for ends in _after(match.sentence, at + 1)]


def _named(sentence: Sentence, ends: tuple[int, int], sure: float) -> Candidate:
    """Quote some tokens of a sentence as a name."""
    place = Place(sentence.document, span_of(sentence, *ends))
    return Candidate(place.quote, (place, Place(place.document, sentence.span)), ((Clue.HEAD_FOUND, 1.0),), sure=sure)


def _asked(question: Question) -> list[Token]:
    """Return the words of the thing: after "another term for", before "also called"; none where another is asked."""
    tokens = [token for token in question.tokens[max(question.gap, 0) :] if token.is_word]
    norms = [token.norm for token in tokens]
    also = next((place for place, norm in enumerate(norms) if norm in _ADVERBS), 0)
    if norms[:2] in (["what", "is"], ["what", "are"]) and tuple(norms[also + 1 :]) in _CALLED and also > _LEAST:
        return [token for token in tokens[2:also] if token.norm not in _ARTICLES]
    asks = norms[:2] in (["what", "is"], ["what", "are"]) and (_OTHER | {"a", "synonym"}) & set(norms[2:4])
    name = next((place for place, norm in enumerate(norms) if norm in _NAMES), 0) if asks else 0
    if not name or (norms[name] != "synonym" and not _OTHER & set(norms[2:name])):
        return []
    leads = [place for place in range(name + 1, len(norms)) if norms[place] in _LEADS]
    return [token for token in tokens[leads[-1] + 1 :] if token.norm not in _ARTICLES] if leads else []


def _after(sentence: Sentence, last: int) -> Iterator[tuple[int, int]]:
    """Yield the noun phrase after "…, also called" or "… (also known as"."""
    norms = [token.norm for token in sentence.tokens]
    place = last + (norms[last : last + 1] != [] and norms[last] in _BESIDE)
    while place < len(norms) and norms[place] in _ADVERBS | {"is", "are"}:
        place += 1
    for words in _CALLED:
        if tuple(norms[place : place + len(words)]) == words:
            start = place + len(words)
            for chunk in sentence.chunks:
                if chunk.kind is ChunkKind.NOUN and chunk.first == start:
                    yield chunk.first, chunk.last
                    return


RULES = (other_name,)
