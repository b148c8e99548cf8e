"""The place that "there" stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import MOTION
from qa_bot.model.document import NameKind
from qa_bot.question.context.edit import Edit
from qa_bot.question.context.sort import is_person, is_place

if TYPE_CHECKING:
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.parse import Parse

_SALIENT = 3.0
# What "in" stood before is a place, and so is what is known as one.
_LOCATED, _SURELY = 2.0, 1.0


def there_edit(question: Parse, memory: Memory, place: int) -> Edit | None:
    """Resolve "there" where it is a place: not beside a form of be."""
    existential = {question.form(place - 1), question.form(place + 1)} & {"BEF", "BEB", "BEN", "VBS"}
    verbal = (
        question.form(place - 1) in {"VB", "VBG"} and question.form(place + 1) == "VBD"
    )  # "living there compared to"
    ends = verbal or question.form(place + 1) in {"ST", "CM", "TO", "VBN", "IN", "RB", "CC", "WRB"}
    if place == 0 or existential or not ends:
        return None
    things = [
        found
        for points, back, found in memory.recent
        if back == 1 and points >= _SALIENT and not is_person(found) and not found.proper
    ]
    ranked = sorted(
        (
            (points + _LOCATED * (found.located and found.proper) + _SURELY * (found.kind is NameKind.PLACE), found)
            for points, _, found in memory.recent
            if is_place(found)
        ),
        key=lambda entry: -entry[0],
    )
    mention = next(iter((*(found for _, found in ranked), *things)), None)
    if mention is None or _names_place(question, place):
        return None
    moves = question.norm(place - 1) in MOTION
    preposition = "" if question.form(place - 1) == "IN" else "to " if moves else "in "
    return Edit(place, place + 1, preposition + mention.words, "place", mention.words)


def _names_place(question: Parse, place: int) -> bool:
    """Say whether the question has named a place itself before "there"."""
    return any(
        (question.form(phrase.head) == "NNP" and question.form(phrase.first - 1) in {"IN", "TO"})
        or (phrase.word == "the" and question.norm(phrase.first - 1) in {"in", "at", "on"})
        for phrase in question.phrases
        if phrase.last <= place
    )
