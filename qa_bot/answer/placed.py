"""Rules that quote where the text places a thing: "the inn, at Kelm", "the fort stands on a rock"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.players import end_of, is_time
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.lexicon.en.listing import KEEPING, PLACE_LINKS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.question import AnswerType, QuestionType, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

_LEAST = 0.7
_PLACED = 0.85
_TIES = frozenset({",", "is", "are", "was", "were", "lies", "stands", "sits"})
_STANDS = frozenset("lies stands sits hangs lie stand sit hang located situated".split())
_CUTS = frozenset({"(", "-", "["})


@rule(
    AnswerType.PLACE,
    examples=(
        Example("The nearest inn, at Kelm, is shut in winter.", "Where is the nearest inn?", "Kelm"),
        Example("The old salt works are in Vosta.", "Where are the salt works?", "Vosta"),
        Example("Her letters are kept in the town hall.", "Where are her letters?", "in the town hall"),
        Example("Lake Orn, in the hills of Vosta, is cold.", "Where is Lake Orn?", "in the hills of Vosta"),
        Example("Kelm is a town on the north coast of Orn.", "Where is Kelm?", "on the north coast of Orn"),
        Example("Her picture, the Gull, hangs in the old inn.", "Where is her picture now?", "in the old inn"),
        Example("Fort Orn stands on a rock above the bay.", "Where is Fort Orn?", "on a rock above the bay"),
    ),
    counterexamples=(
        Example("The nearest inn, at Kelm, is shut in winter.", "Where is the mill?"),
        Example("The nearest inn is shut in winter.", "Where is the nearest inn?"),
        Example("The letters are read in the evening.", "Where are the letters?"),
        Example("The mill at Fort Orn stands in a field.", "Where is Fort Orn?"),
        Example("The salt works were built between 1831 and 1836.", "Where are the salt works?"),
    ),
)
def so_placed(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the place after a thing: "the inn, at Kelm, …", "the inn is in Kelm"."""
    if question.type is not QuestionType.WHERE or question.slot is not Slot.BESIDE:
        return
    for match in view.matches:
        sentence, bearing = match.sentence, bear(view, match)
        if sentence.is_heading or bearing is None or bearing.share < _LEAST:
            continue
        for first, last in _placed(sentence, {term.stem for term in view.terms}):
            quoted = Place(sentence.document, span_of(sentence, first, last))
            clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.RIGHT_TYPE, 1.0))
            sure = round(_PLACED * bearing.share * bearing.share, 4)
            yield Candidate(quoted.quote, (quoted, Place(sentence.document, sentence.span)), clues, sure=sure)


def _placed(sentence: Sentence, asked: set[str]) -> Iterator[tuple[int, int]]:
    """Yield the phrases that a preposition of place ties to a noun phrase whose head is asked about."""
    tokens = sentence.tokens
    nouns = {chunk.first: chunk for chunk in sentence.chunks if chunk.kind is ChunkKind.NOUN}
    for chunk in nouns.values():
        place = chunk.last
        if tokens[chunk.head].stem not in asked or place + 2 >= len(tokens):
            continue
        place += tokens[place].norm in _TIES
        following = nouns.get(place + 1)
        if following is None or place == chunk.last or tokens[place].norm not in PLACE_LINKS:
            continue
        if sentence.tags[following.head] is Tag.NAME:
            yield following.first, following.last
            continue
        rest = nouns.get(following.last + 1)
        if rest and tokens[following.last].norm == "of" and sentence.tags[rest.head] is Tag.NAME:
            yield place, rest.last  # "in the hills of Vosta"
    yield from _kept(sentence, asked)
    yield from _lying(sentence, asked)
    yield from _standing(sentence, asked)


def _lying(sentence: Sentence, asked: set[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of what is said to be something somewhere: "is a town *on the north coast of Orn*"."""
    chunks = sentence.chunks
    for predicate in sentence.predicates:
        be = sentence.tokens[predicate.verb].norm in _TIES and not predicate.negated and predicate.objects
        if not be or predicate.subject is None or _head_stem(sentence, predicate.subject) not in asked:
            continue
        what = chunks[predicate.objects[0]]
        for link, number in predicate.preps[:1]:
            first = what.last
            if chunks[number].first == first + 1 and link in PLACE_LINKS and not is_time(sentence, number):
                yield first, end_of(sentence, number)


def _standing(sentence: Sentence, asked: set[str]) -> Iterator[tuple[int, int]]:
    """Yield where something is said to stand or lie, with where that is: "*on a rock above the river Orn*"."""
    tokens, chunks = sentence.tokens, sentence.chunks
    for predicate in sentence.predicates:
        stands = tokens[predicate.verb].norm in _STANDS and not predicate.negated
        if not stands or predicate.subject is None or _head_stem(sentence, predicate.subject) not in asked:
            continue
        last = predicate.verb + 1
        for _, number in predicate.preps:
            link = chunks[number].first - 1
            if link != last or tokens[link].norm not in PLACE_LINKS or is_time(sentence, number):
                break
            last = end_of(sentence, number)
        if last > predicate.verb + 1:
            yield predicate.verb + 1, last


def _kept(sentence: Sentence, asked: set[str]) -> Iterator[tuple[int, int]]:
    """Yield the places where something that is asked about is kept: "is kept *in the town hall*"."""
    chunks = sentence.chunks
    for predicate in sentence.predicates:
        keeps = predicate.passive and not predicate.negated and sentence.tokens[predicate.verb].norm in KEEPING
        if keeps and predicate.subject is not None and _head_stem(sentence, predicate.subject) in asked:
            for link, number in [prep for prep in predicate.preps if not is_time(sentence, prep[1])][:1]:
                first = chunks[number].first - 1
                last = chunks[number].last
                cut = any(token.norm in _CUTS for token in sentence.tokens[last : last + 1])
                if link in PLACE_LINKS and first > predicate.verb and sentence.tokens[first].norm == link and not cut:
                    yield first, last


def _head_stem(sentence: Sentence, number: int) -> str:
    """Return the stem of the head of a phrase."""
    return sentence.tokens[sentence.chunks[number].head].stem


RULES = (so_placed,)
