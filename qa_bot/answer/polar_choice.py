"""Choice questions: "did it rise or fall?", "is it older or newer?", answered by whichever the text states."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.polar_figure import check_direction, settled
from qa_bot.answer.polar_verdict import verdicts
from qa_bot.model.document import Tag
from qa_bot.model.question import QuestionType
from qa_bot.question.analyze import analyze
from qa_bot.question.polar import read_claim

if TYPE_CHECKING:
    from qa_bot.answer.match import View
    from qa_bot.model.question import Question


class Choice(NamedTuple):
    """One of two things asked about, in the question's words, and the number of the sentence that states it."""

    words: str
    place: int


def choose(question: Question, view: View) -> Choice | None:
    """Return the alternative that the text states, if it states one and not the other."""
    stated = [
        Choice(words, place) for words, text in _alternatives(question) if (place := _stated(text, view)) is not None
    ]
    return stated[0] if len(stated) == 1 else None


def _alternatives(question: Question) -> list[tuple[str, str]]:
    """Part "did it rise or fall in 1900" into ("rise", "did it rise in 1900") and ("fall", "did it fall in 1900")."""
    tokens, tags, text = question.tokens, question.tags, question.resolved
    place = next((p for p, token in enumerate(tokens) if token.norm == "or" and 1 < p < len(tokens) - 1), 0)
    if not place or sum(token.norm == "or" for token in tokens) > 1:
        return []
    last = place + 1
    if tags[last] in {Tag.DET, Tag.NOUN, Tag.NAME, Tag.NUM}:
        while last + 1 < len(tokens) and tags[last + 1] in {Tag.NOUN, Tag.NAME} and tokens[last + 1].is_word:
            last += 1
    first = min(max(2, place - (last - place)), place - 1)  # both are of one length: "oil or machines"
    head, tail = text[: tokens[first].start], text[tokens[last].end :]
    one = text[tokens[first].start : tokens[place - 1].end]
    other = text[tokens[place + 1].start : tokens[last].end]
    return [(words, f"{head}{words}{tail}") for words in (one, other)]


def _stated(text: str, view: View) -> int | None:
    """Return the number of the sentence that states what a yes/no question asks, or None."""
    question = replace(analyze(text), type=QuestionType.POLAR)
    view = replace(view, question=question)
    check = settled([*check_direction(question, view)])
    if check:
        return check.fit.place if check.yes else None
    told = next(iter(verdicts(read_claim(question), view)), None)
    return told.place if told and told.yes else None
