"""A follow-up, to a question that stands alone; what was carried over is named. A complete question stays as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.followup_cues import ORDINALS
from qa_bot.lexicon.en.talk_cues import YES
from qa_bot.model.dialogue import Turn
from qa_bot.question.casing import restored
from qa_bot.question.context.anaphora import dangling, pronoun_edits
from qa_bot.question.context.bare import is_bare
from qa_bot.question.context.bridge import bridging_edits
from qa_bot.question.context.completed import points_back
from qa_bot.question.context.ellipsis import complete
from qa_bot.question.context.fragment import is_opened, is_whole, rephrased, said_where, unjoined
from qa_bot.question.context.gap import (
    comparison_edits,
    counted_edit,
    definite_edits,
    instead_edit,
    open_noun_edits,
    ordinal_edits,
)
from qa_bot.question.context.headless import headless_edits
from qa_bot.question.context.known import NOBODY
from qa_bot.question.context.memory import remember
from qa_bot.question.context.one import that_one
from qa_bot.question.context.parse import is_asked, parse, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qa_bot.model.dialogue import History
    from qa_bot.question.context.edit import Edit
    from qa_bot.question.context.known import Known
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.parse import Parse


class Resolution(NamedTuple):
    """A question that stands alone, and what it took from earlier turns as (slot, words) pairs.

    ``others`` are readings as good as ``text``. ``certain`` is False where the question may stand alone after all:
    its own words should then be tried where the resolved ones find nothing. ``follows`` says that the words lean on
    an earlier turn, whether or not one was found. ``looser`` is ``text`` without a period that was only carried over,
    "" where there is none: what fits the last question need not fit this one. ``guessed`` is the noun of a whole
    question that earlier turns may be owed to all the same, "" for any other: it is a guess unless the text has it.
    ``spare`` is the question with the second best thing that "it" may mean, or a piece put into the question before
    the last one, for where the best reading finds nothing.
    """

    text: str
    carried: tuple[tuple[str, str], ...] = ()
    others: tuple[str, ...] = ()
    certain: bool = True
    follows: bool = False
    looser: str = ""
    guessed: str = ""
    spare: str = ""


# A topic that is named outright comes before all that was spoken of.
_FOREMOST = 9.0
# Longer utterances are no follow-ups; reading them would only take time.
_LONGEST = 600


def resolve(text: str, history: History = (), known: Known = NOBODY) -> Resolution:
    """Return the question that a follow-up means; one that stands alone comes back as typed.

    ``known`` is what the documents tell of the people that they speak of.
    """
    if len(text) > _LONGEST or not text.strip():
        return Resolution(text)
    typed = unjoined(rephrased(said_where(text)))
    text = restored(typed, known.capitals)
    resolution = _resolve(text, history, known)
    return resolution._replace(text=typed) if resolution.text == text else resolution


def _resolve(text: str, history: History, known: Known) -> Resolution:
    """Resolve a question that was parted from what stood before it, with the capitals of the documents."""
    if (offer := accepted_offer(text, history)) is not None:
        return Resolution(offer, (("question", offer),), follows=True)
    if not history and not known.heroes:
        return Resolution(text)
    memory = remember(history, known)
    if memory.base is None:
        return _resolved(text, memory)
    listed = list(ordinal_edits(parse(text), memory))
    named = _applied(parse(text), listed)
    if listed and named.strip(" ?.!") == listed[0].words:
        return Resolution(f"Tell me about {listed[0].words}.", _carried(listed), follows=True)
    if (completed := complete(named, memory)) is not None:
        topics = tuple((_FOREMOST, 0, mention) for mention in completed.topic)
        if points_back(named) or topics:
            resolution = _resolved(completed.text, replace(memory, recent=(*topics, *memory.recent)))
            resolution = Resolution(completed.text) if resolution.guessed else resolution
        else:
            resolution = Resolution(completed.text)
        return Resolution(
            resolution.text,
            tuple(dict.fromkeys((*completed.carried, *resolution.carried))),
            completed.others,
            certain=completed.certain,
            follows=True,
            looser=completed.looser,
            spare=completed.spare,
        )
    resolution = _resolved(named, memory)
    return resolution._replace(
        carried=tuple(dict.fromkeys((*_carried(listed), *resolution.carried))),
        follows=resolution.follows or bool(listed),
    )


def _resolved(text: str, memory: Memory) -> Resolution:
    """Resolve the pronouns, short names and gaps of a whole question."""
    question = parse(text)
    edits = _sure_edits(question, memory)
    if edits:
        # "They" may be anybody: where the guess finds nothing, the question is asked as typed.
        # So may a short name mean what the whole text calls by it ("the damage").
        spare = _spare(question, memory, edits)
        # "When did the third one end?" may be asked in the words of a text that counts.
        anybody = _ANYBODY | ({"one"} if question.form(0) == "WRB" else set())
        guesses = all(edit.last - edit.first > 1 or question.norm(edit.first) in anybody for edit in edits)
        return Resolution(_applied(question, edits), _carried(edits), certain=not guesses, follows=True, spare=spare)
    for find in (comparison_edits, open_noun_edits, headless_edits):
        if edits := list(find(question, memory)):
            certain = find is comparison_edits
            return Resolution(_applied(question, edits), _carried(edits), certain=certain, follows=True)
    edits = list(bridging_edits(question, memory)) if is_whole(question) else []
    guessed = question.norm(edits[0].first - 1) if edits else ""
    return Resolution(_applied(question, edits), _carried(edits), certain=not edits, guessed=guessed)


def _spare(question: Parse, memory: Memory, edits: list[Edit]) -> str:
    """Return the question with the next best thing that its one pronoun may mean, "" where none comes near."""
    if len(edits) != 1 or question.norm(edits[0].first) not in {"it", "its"}:
        return ""
    points = {mention.words: points for points, _, mention in memory.recent}
    without = memory.without(edits[0].carried)
    others = _sure_edits(question, without)
    near = bool(others) and points.get(edits[0].carried, 9.0) - points.get(others[0].carried, -9.0) <= _CLOSE
    return _applied(question, others) if near else ""


_CLOSE = 1.5
_ANYBODY = frozenset({"they"})


def accepted_offer(text: str, history: History) -> str | None:
    """Return the question that a "yes" or "the second one" picks from those offered in place of an answer."""
    words = [token.norm for token in words_of(text) if token.is_word] if len(text) < _SHORT else []
    agrees, number = " ".join(words) in YES, _chosen(words)
    if not history or (not agrees and number is None):
        return None
    if agrees:
        offers = _offers(history[-1])
        return offers[0] if offers else None
    # Once one of them was taken, the others may still be.
    taken = len(history) - 1
    while taken > 0 and accepted_offer(history[taken].question, history[:taken]) is not None:
        taken -= 1
    offers = _offers(history[taken])
    return offers[number] if number is not None and -len(offers) <= number < len(offers) else None


def _offers(turn: Turn) -> tuple[str, ...]:
    """Return the questions that were offered in place of an answer."""
    answer = turn.answer
    return () if answer is None or answer.status in {"answered", "corrected"} else answer.suggestions


def _chosen(words: list[str]) -> int | None:
    """Return which of several things some words pick: "the second one", "number 2"."""
    named = [word for word in words if word not in _AROUND_ORDINALS]
    if len(named) != 1 or len(words) > _LONGEST_CHOICE:
        return None
    return ORDINALS.get(named[0], int(named[0]) - 1 if named[0].isdecimal() and len(named[0]) == 1 else None)


_SHORT, _LONGEST_CHOICE = 60, 5
_AROUND_ORDINALS = frozenset({"the", "one", "question", "number", "please", "option", "yes", "take", "ask"})


def leans(text: str, history: History) -> bool:
    """Say whether an utterance is a piece of a question while no question came before it."""
    if len(text) > _LONGEST or (history and remember(history).base is not None):
        return False
    return is_bare(text) or is_opened(text)


def dangles(text: str) -> bool:
    """Say whether a question speaks of something by a pronoun that nothing in it explains."""
    question = parse(text[:_LONGEST])
    return any(dangling(question, place) for place in range(len(question.tokens)))


def hollow(text: str) -> str:
    """Return the word that nothing explains where a question names nothing else: "what caused them?"; else ""."""
    question = parse(text[:_LONGEST])
    if question.names or any(not is_asked(question, phrase) for phrase in question.phrases):
        return ""
    one = that_one(question)
    if one is not None:
        return question.words(one, one + 2)
    return next((token.norm for place, token in enumerate(question.tokens) if dangling(question, place)), "")


def recall(turns: Iterable[tuple[str, str]]) -> History:
    """Return history from bare (question, reply) pairs, each question resolved by those before it."""
    history: tuple[Turn, ...] = ()
    for question, reply in turns:
        resolution = resolve(question, history)
        history = (*history, Turn(question, reply, question if resolution.guessed else resolution.text))
    return history


def _sure_edits(question: Parse, memory: Memory) -> list[Edit]:
    """List the edits that words of the question ask for, left to right, none inside another."""
    edits: list[Edit] = []
    found = [*pronoun_edits(question, memory), *definite_edits(question, memory)]
    if found and (noun := counted_edit(question, memory)):
        found.append(noun)
    if (other := instead_edit(question, memory)) is not None:
        found.append(other)
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
