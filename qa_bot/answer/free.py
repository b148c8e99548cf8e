"""Rules that answer "free" where a price is asked and the text says that nothing has to be paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind
from qa_bot.model.question import AnswerType
from qa_bot.question.asked import read_asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import Match, View
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.85, 0.7
_BE = frozenset({"is", "are", "was", "were"})
_CHARGE = ["of", "charge"]
_ENDS = frozenset({".", ",", ";", "!", ":", "and", "but", "for", "on", "in", "at", "to"})


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example("The mill opens in May, and admission is free.", "How much is admission?", "free"),
        Example("Parking is free of charge.", "How much does parking cost?", "free of charge"),
    ),
    counterexamples=(
        Example("Admission is free.", "How much is parking?"),
        Example("Admission is not free.", "How much is admission?"),
        Example("The bread is free of nuts.", "How much is the bread?"),
        Example("Admission is free for children.", "How much is admission for a smith?"),
    ),
)
def stated_free(question: Question, view: View) -> Iterator[Candidate]:
    """Quote "free" of what the question asks the price of."""
    asked = read_asked(question)
    if not asked.costs or asked.change:
        return
    for match in view.matches:
        for place, last in _free(match):
            bearing = bear(view, match, but=range(place, last), without=frozenset({"cost", "price"}))
            if bearing and bearing.share >= _LEAST and not bearing.missed and _is_said_of(match, place, asked.stems):
                quoted = Place(match.sentence.document, span_of(match.sentence, place, last))
                places = (quoted, Place(quoted.document, match.sentence.span))
                clues = ((Clue.COVERAGE, round(bearing.share, 3)),)
                yield Candidate(quoted.quote, places, clues, sure=round(_SURE * bearing.share, 4))


def _free(match: Match) -> Iterator[tuple[int, int]]:
    """Yield the tokens of "free" and "free of charge" after a form of be, with nothing else that it is free of."""
    norms = [token.norm for token in match.sentence.tokens]
    for place, norm in enumerate(norms):
        if norm != "free" or norms[place - 1] not in _BE:
            continue
        last = place + 1 + 2 * (norms[place + 1 : place + 3] == _CHARGE)
        if last >= len(norms) or norms[last] in _ENDS:
            yield place, last


def _is_said_of(match: Match, place: int, stems: tuple[str, ...]) -> bool:
    """Say whether the noun right before "is free" is one that the price is asked of."""
    sentence = match.sentence
    subject = next((c for c in sentence.chunks if c.kind is ChunkKind.NOUN and c.last == place - 1), None)
    return subject is not None and sentence.tokens[subject.head].stem in stems


RULES = (stated_free,)
