"""Clues: what speaks for and against a span of a sentence as the answer to a question."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING, TypeAlias

from qa_bot.answer.aim import Goal
from qa_bot.answer.kind_clues import kind_clues, kind_tie_clues, lasting_kind_clues
from qa_bot.answer.sight import Part
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import Slot
from qa_bot.model.spot import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from qa_bot.answer.aim import Aim
    from qa_bot.answer.sight import Sight
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question
    from qa_bot.model.spot import Spot

    Add: TypeAlias = Callable[[tuple[Clue, float]], None]

Clues: TypeAlias = list[tuple[Clue, float]]

_SHORT_GOALS = frozenset({Goal.WHEN, Goal.AMOUNT, Goal.WHO, Goal.WHERE, Goal.KIND})
_LONG_GOALS = frozenset({Goal.WHY, Goal.HOW, Goal.DO})
_SUBJECTS = frozenset({Slot.SUBJECT, Slot.PASSIVE})
_OBJECTS = frozenset({Slot.OBJECT, Slot.AFTER_PREPOSITION, Slot.CALLED})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_ARTICLES = frozenset({"a", "an", "the"})
_REACH = 3


def spot_clues(question: Question, aim: Aim, sight: Sight, spot: Spot) -> Clues:
    """Say how well a span of the sentence fits the question."""
    clues: Clues = []
    add = clues.append
    _closeness(add, aim, sight, spot)
    _shape(add, aim, sight.match.sentence, spot)
    _slot(add, aim, sight, spot)
    _part(add, aim, sight, spot)
    kind_clues(add, question, aim, sight, spot)
    return clues


def lasting_clues(question: Question, aim: Aim, sentence: Sentence, spot: Spot) -> Clues:
    """Say what of that holds for all questions that are after the same; see ``lasting_key``."""
    clues: Clues = []
    _shape(clues.append, aim, sentence, spot)
    lasting_kind_clues(clues.append, question, aim, sentence, spot)
    return clues


def part_clues(aim: Aim, sight: Sight, spot: Spot) -> Clues:
    """Say what the phrase does for its verbs; the same for all spans whose heads stand in one phrase."""
    clues: Clues = []
    _part(clues.append, aim, sight, spot)
    return clues


def tie_clues(aim: Aim, sight: Sight, spot: Spot) -> Clues:
    """Say how the span is tied to what the sentence shares with the question: its verb, noun and preposition."""
    clues: Clues = []
    if sight.verbs or aim.slot in _LOOSE_SLOTS:
        _slot(clues.append, aim, sight, spot)
    if sight.heads or aim.link:
        kind_tie_clues(clues.append, aim, sight, spot)
    return clues


def has_ties(aim: Aim, sight: Sight) -> bool:
    """Say whether any span of a sentence can have ties."""
    return bool(sight.verbs or sight.heads or aim.link or aim.slot in _LOOSE_SLOTS)


_LOOSE_SLOTS = frozenset({Slot.BESIDE, Slot.NONE})


def _closeness(add: Add, aim: Aim, sight: Sight, spot: Spot) -> None:
    """Look at the shared words around the span, and at those inside it."""
    first, last = spot.first, spot.last
    before, after, near_before, near_after = CLOSENESS[aim.slot]
    add((before, sight.before[first]))
    add((after, sight.after[last]))
    add((near_before, sight.near_before[first]))
    add((near_after, sight.near_after[last]))
    add((Clue.SAME_CLAUSE, sight.said[sight.segments[first]] - (sight.shared[last] - sight.shared[first])))
    add((Clue.SHARED_INSIDE, sight.shared[last] - sight.shared[first]))
    echoed = sight.echoes[last] - sight.echoes[first]
    if echoed:
        add((Clue.ECHO, echoed / max(spot.words, 1)))
        if echoed >= spot.words:
            add((Clue.ECHO_ONLY, 1.0))


CLOSENESS: dict[Slot, tuple[Clue, Clue, Clue, Clue]] = {
    **dict.fromkeys(Slot, (Clue.WORDS_BEFORE, Clue.WORDS_AFTER, Clue.NEAR_BEFORE, Clue.NEAR_AFTER)),
    **dict.fromkeys(
        _SUBJECTS,
        (Clue.WORDS_BEFORE_SUBJECT, Clue.WORDS_AFTER_SUBJECT, Clue.NEAR_BEFORE_SUBJECT, Clue.NEAR_AFTER_SUBJECT),
    ),
    **dict.fromkeys(
        _OBJECTS, (Clue.WORDS_BEFORE_OBJECT, Clue.WORDS_AFTER_OBJECT, Clue.NEAR_BEFORE_OBJECT, Clue.NEAR_AFTER_OBJECT)
    ),
}


def _shape(add: Add, aim: Aim, sentence: Sentence, spot: Spot) -> None:
    """Look at length and make."""
    length = log2(spot.last - spot.first)
    if aim.goal in _SHORT_GOALS:
        add((Clue.LENGTH_SHORT, length))
    elif aim.goal in _LONG_GOALS:
        add((Clue.LENGTH_LONG, length))
    else:
        add((Clue.LENGTH, length))
    if spot.joins in JOINS:
        add((JOINS[spot.joins], 1.0))
    tokens = sentence.tokens
    if spot.first == 0:
        add((Clue.OPENS_SENTENCE, 1.0))
    if spot.last < len(tokens) and tokens[spot.last].norm in {"of", "'s", "'"}:
        add((Clue.CUT_SHORT, 1.0))
    if spot.form is Form.NOUN and sentence.tags and sentence.tags[spot.head] is Tag.PRON:
        add((Clue.PRONOUN, 1.0))


JOINS = {
    "of": Clue.JOINED_OF,
    "prep": Clue.JOINED_PREPOSITION,
    "and": Clue.JOINED_AND,
    "list": Clue.JOINED_LIST,
    "rest": Clue.JOINED_REST,
    "bare": Clue.BARE,
    "hedged": Clue.HEDGED,
}


_OF_VERBS = frozenset({Slot.OBJECT, Slot.PASSIVE, Slot.AFTER_PREPOSITION, Slot.CALLED})


def _slot(add: Add, aim: Aim, sight: Sight, spot: Spot) -> None:
    """Look at where the span stands towards the question's verb."""
    fits = swapped = 0.0
    first, last = spot.first, spot.last
    for place, passive in sight.verbs:
        if first > place:
            reach = 1.0 if spot.left == place else 0.5 if first - place <= _REACH else 0.0
            is_object = not passive or aim.slot is Slot.AFTER_PREPOSITION
        elif last <= place:
            reach = 1.0 if spot.right == place else 0.5 if place - last <= _REACH else 0.0
            is_object = passive
        else:
            continue
        if not reach:
            continue
        if is_object == (aim.slot in _OF_VERBS):
            fits = max(fits, reach)
        else:
            swapped = max(swapped, reach)
    if aim.slot in _LOOSE_SLOTS:
        if fits or swapped:
            add((Clue.TOUCHES_VERB, max(fits, swapped)))
        _beside(add, aim, sight, spot)
        return
    if fits:
        add((Clue.SLOT_FITS, fits))
    if swapped > fits:
        add((Clue.SLOT_SWAPPED, swapped))


def _part(add: Add, aim: Aim, sight: Sight, spot: Spot) -> None:
    """Look at what the phrase does for its verbs, and at the company that it keeps there."""
    played = sight.parts.get(sight.phrases[spot.head])
    if not played:
        return
    wanted = _PARTS.get(aim.slot)
    if aim.slot is Slot.AFTER_PREPOSITION:
        wanted = Part.AGENT if aim.link == "by" else Part.CIRCUMSTANCE
    if aim.goal in _CIRCUMSTANCES:
        wanted = Part.CIRCUMSTANCE
    fits = swapped = company = other = beside = 0.0
    for part, near, asked, be in played:
        if wanted is None:
            beside = max(beside, near if be else near / 2)
        elif part is wanted:
            fits, company = max(fits, float(asked)), max(company, near)
        else:
            swapped, other = max(swapped, float(asked)), max(other, near)
    if wanted is None:
        add((Clue.COMPANY_BESIDE, beside))
    else:
        add((Clue.COMPANY, company))
        add((Clue.COMPANY_ELSEWHERE, other))
        if fits:
            add((Clue.PART_FITS, 1.0))
        elif swapped:
            add((Clue.PART_SWAPPED, 1.0))


_PARTS = {Slot.SUBJECT: Part.AGENT, Slot.OBJECT: Part.PATIENT, Slot.PASSIVE: Part.PATIENT, Slot.CALLED: Part.PATIENT}
_CIRCUMSTANCES = frozenset({Goal.WHEN, Goal.WHERE, Goal.HOW, Goal.WHY})


def _beside(add: Add, aim: Aim, sight: Sight, spot: Spot) -> None:
    """Look for "shared words is SPOT" and "SPOT is shared words"."""
    first, last, tokens = spot.first, spot.last, sight.match.sentence.tokens
    if ahead := sight.near_before[first]:
        before = tokens[first - 1].norm
        if before in _ARTICLES and first > 1:
            before = tokens[first - 2].norm
        if before in _BE:
            add((Clue.AFTER_IS, ahead))
        elif before in _APPOSING:
            add(((Clue.APPOSED_NAME if aim.named else Clue.APPOSED_AFTER), ahead))
    if behind := sight.near_after[last]:
        after = tokens[last].norm
        if after in _BE:
            add((Clue.BEFORE_IS, behind))
        elif after in _SET_OFF:
            add((Clue.APPOSED_BEFORE, behind))


_SET_OFF = frozenset({",", "(", "—", "–"})
_APPOSING = _SET_OFF | {"or"}
