"""Rules that quote who or what has a quality: "the clerk who keeps the book *is responsible* for it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.asked_kind import kind_fits
from qa_bot.answer.bearing import bear, negated
from qa_bot.answer.borne import borne
from qa_bot.answer.rule import Example, rule
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType, QuestionType, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.82, 0.75
_BE = frozenset({"is", "are", "was", "were"})
_LONGEST, _NEAR = 12, 4


@rule(
    AnswerType.PERSON,
    AnswerType.ORGANIZATION,
    AnswerType.ENTITY,
    examples=(
        Example(
            "The clerk who keeps the book is responsible for the keys.",
            "Who is responsible for the keys?",
            "The clerk who keeps the book",
        ),
        Example("The upper lock is still open to boats.", "Which lock is open to boats?", "The upper lock"),
    ),
    counterexamples=(
        Example("The clerk who keeps the book is responsible for the keys.", "Who is responsible for the boats?"),
        Example("The clerk who keeps the book is not responsible for the keys.", "Who is responsible for the keys?"),
        Example("It is responsible for the keys.", "Who is responsible for the keys?"),
    ),
    contested=True,
)
def stated_bearer(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the subject that the text says to be as the question says."""
    quality = _quality(question)
    if not quality:
        return
    for match in view.matches:
        found = match.at.get(quality)
        for predicate in match.sentence.predicates if found and not match.sentence.is_heading else ():
            near = range(predicate.verb + 1, predicate.verb + _NEAR)
            if not found or not any(place in near for place in found.places):
                continue
            subject = _subject(match.sentence, predicate)
            bearing = bear(view, match, but=range(*subject)) if subject else None
            if subject and bearing and bearing.share >= _LEAST and predicate.negated == negated(question.tokens):
                yield borne(bearing, subject, _SURE * kind_fits(view, question, match.sentence, *subject))


def _quality(question: Question) -> str:
    """Return the stem of the adjective right after "who is", "which lock is"; nothing where another thing is asked."""
    place = question.gap_end + 1
    if (
        question.type not in {QuestionType.WHO, QuestionType.WHICH, QuestionType.WHAT}
        or question.slot is not Slot.BESIDE
    ):
        return ""
    if question.gap < 0 or place >= len(question.tokens) or question.tokens[place - 1].norm not in _BE:
        return ""
    last = place + 1 >= len(question.tokens) or question.tags[place + 1] in {Tag.ADP, Tag.PUNCT, Tag.PART, Tag.SUB}
    return question.tokens[place].stem if question.tags[place] is Tag.ADJ and last else ""


def _subject(sentence: Sentence, predicate: Predicate) -> tuple[int, int] | None:
    """Return the tokens of the subject of a form of be with what hangs on it; a pronoun alone tells nothing."""
    if sentence.tokens[predicate.verb].norm not in _BE or predicate.subject is None:
        return None
    chunk = sentence.chunks[predicate.subject]
    last = predicate.verb
    while last > chunk.last and (sentence.tags[last - 1] is Tag.ADV or not sentence.tokens[last - 1].is_word):
        last -= 1
    plain = sentence.tags[chunk.head] is not Tag.PRON and chunk.first < last <= chunk.first + _LONGEST
    return (chunk.first, last) if plain else None


RULES = (stated_bearer,)
