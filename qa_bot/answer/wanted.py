"""Wanted: what list a question asks for, and under which words it would stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.listing import ASKING_STEMS, PART_VERBS, WEAK_VERBS
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.model.question import AnswerType, QuestionType, Slot

if TYPE_CHECKING:
    from qa_bot.answer.match import View
    from qa_bot.model.question import Question

LIST_WANTS = (
    AnswerType.LISTING,
    AnswerType.ENTITY,
    AnswerType.PERSON,
    AnswerType.ORGANIZATION,
    AnswerType.PLACE,
)
# How often a list under a line that names its items is the one asked for, where that bears out all of the question.
UNDER_HEAD = 0.93
LEAST = 0.55
_TYPES = frozenset({QuestionType.WHAT, QuestionType.WHICH, QuestionType.LIST, QuestionType.WHO, QuestionType.DEFINE})
# "Name *a* river" and "what *kind* of rivers" ask for one; these plurals are none.
_ONE = frozenset({"a", "an", "one", "kind", "type", "sort", "another"})
_SINGULAR = ("ss", "us", "is", "ics")


class Wanted(NamedTuple):
    """What list is asked for.

    Attributes:
        head: stem of the noun that names its items, or "".
        head_words: that noun as the question has it.
        heads: stems that name its items ("crops"), with grades; empty where only a verb tells.
        verbs: stems of the verb whose object or subject it is, with grades.
        slot: the place of the list beside the verb.
        link: the preposition that it hangs on.
        number: how many items are asked for, 0 when open.
        plural: whether the question is for several: a list fits one thing badly.
    """

    head: str
    head_words: str
    heads: dict[str, float]
    verbs: dict[str, float]
    slot: Slot
    link: str
    number: int
    plural: bool


def read_wanted(question: Question, view: View) -> Wanted | None:
    """Read what list a question asks for; nothing where it asks for none."""
    if question.type not in _TYPES or question.gap < 0:
        return None
    relatives = view.corpus.concordance.relatives
    plural = AnswerType.LISTING in question.wants or question.type is QuestionType.LIST
    heads = dict(relatives(question.head)) if question.head else {}
    if question.type is QuestionType.WHO and question.slot is Slot.BESIDE:
        chunk = next((chunk for chunk in question.chunks if chunk.first > question.gap), None)
        heads = dict(relatives(question.tokens[chunk.head].stem)) if chunk else {}
        plural = any(token.norm in {"are", "were"} for token in question.tokens[:3])
    phrase_end = question.gap_end + (question.type is QuestionType.LIST)
    asked = {token.norm for token in question.tokens[question.gap : phrase_end]}
    if (question.head and not plural) or asked & _ONE or question.head_words.endswith(_SINGULAR):
        return None
    verb = question.tokens[question.verb_place].stem if question.verb_place >= 0 else ""
    verbs = dict(relatives(verb)) if verb else {}
    if verb in PART_VERBS:
        verbs |= dict.fromkeys(PART_VERBS, 1.0)
    number = next((SMALL[token.norm] for token in question.tokens if token.norm in SMALL), 0)
    return Wanted(
        question.head or "",
        question.head_words,
        heads,
        verbs,
        question.slot,
        question.link,
        number if number > 1 else 0,
        plural,
    )


def asking(wanted: Wanted) -> frozenset[str]:
    """Return the stems of a question that only ask for a list."""
    return ASKING_STEMS | {verb for verb in wanted.verbs if verb in WEAK_VERBS}
