"""A follow-up, to a question that stands alone; what was carried over is named. A complete question stays as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.model.dialogue import Turn
from qa_bot.question.context.anaphora import pronoun_edits
from qa_bot.question.context.ellipsis import complete
from qa_bot.question.context.gap import comparison_edits, definite_edits, headless_edits, open_noun_edits, ordinal_edits
from qa_bot.question.context.memory import remember
from qa_bot.question.context.mention import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qa_bot.model.dialogue import History
    from qa_bot.question.context.anaphora import Edit
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.mention import Parse


class Resolution(NamedTuple):
    """A question that stands alone, and what it took from earlier turns as (slot, words) pairs.

    ``others`` are readings as good as ``text``. ``certain`` is False where the question may stand alone after all:
    its own words should then be tried where the resolved ones find nothing. ``follows`` says that the words lean on
    an earlier turn, whether or not one was found.
    """

    text: str
    carried: tuple[tuple[str, str], ...] = ()
    others: tuple[str, ...] = ()
    certain: bool = True
    follows: bool = False


# A topic that is named outright comes before all that was spoken of.
_FOREMOST = 9.0
# Longer utterances are no follow-ups; reading them would only take time.
_LONGEST = 600


def resolve(text: str, history: History = ()) -> Resolution:
    """Return the question that a follow-up means; one that stands alone comes back as typed."""
    if not history or len(text) > _LONGEST or not text.strip():
        return Resolution(text)
    memory = remember(history)
    if memory.base is None:
        return Resolution(text)
    if (completed := complete(text, memory)) is not None:
        topics = tuple((_FOREMOST, 0, mention) for mention in completed.topic)
        resolution = _resolved(completed.text, replace(memory, recent=(*topics, *memory.recent)))
        return Resolution(
            resolution.text,
            tuple(dict.fromkeys((*completed.carried, *resolution.carried))),
            completed.others,
            certain=completed.certain,
            follows=True,
        )
    return _resolved(text, memory)


def _resolved(text: str, memory: Memory) -> Resolution:
    """Resolve the pronouns, short names and gaps of a whole question."""
    question = parse(text)
    edits = _sure_edits(question, memory)
    if edits:
        return Resolution(_applied(question, edits), _carried(edits), follows=True)
    for find in (comparison_edits, open_noun_edits, headless_edits):
        if edits := list(find(question, memory)):
            break
    return Resolution(_applied(question, edits), _carried(edits), certain=not edits, follows=bool(edits))


def recall(turns: Iterable[tuple[str, str]]) -> History:
    """Return history from bare (question, reply) pairs, each question resolved by those before it."""
    history: tuple[Turn, ...] = ()
    for question, reply in turns:
        history = (*history, Turn(question, reply, resolve(question, history).text))
    return history


def _sure_edits(question: Parse, memory: Memory) -> list[Edit]:
    """List the edits that words of the question ask for, left to right, none inside another."""
    edits: list[Edit] = []
    found = (*ordinal_edits(question, memory), *pronoun_edits(question, memory), *definite_edits(question, memory))
    for edit in sorted(found, key=lambda edit: edit.first):
        if not edits or edit.first >= edits[-1].last:
            edits.append(edit)
    return edits


def _carried(edits: Iterable[Edit]) -> tuple[tuple[str, str], ...]:
    """List what was taken over, each thing once."""
    return tuple(dict.fromkeys((edit.slot, edit.carried) for edit in edits))


def _applied(question: Parse, edits: Iterable[Edit]) -> str:
    """Return the question's text with the edits made, from right to left."""
    text = question.text
    for edit in sorted(edits, reverse=True):
        if edit.first == edit.last:
            place = question.tokens[edit.first - 1].end
            text = f"{text[:place]} {edit.words}{text[place:]}"
            continue
        start, end = question.tokens[edit.first].start, question.tokens[edit.last - 1].end
        words = edit.words[0].upper() + edit.words[1:] if start == 0 and text[:1].isupper() else edit.words
        text = f"{text[:start]}{words}{text[end:]}"
    return text
