"""Clues: what speaks for and against a span of a sentence as the answer to a question."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING

from qa_bot.answer.aim import Goal
from qa_bot.lexicon.en.question_words import PERSON_NOUNS
from qa_bot.model.clue import Clue
from qa_bot.model.document import NameKind, Tag
from qa_bot.model.period import Grain
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import Slot
from qa_bot.model.spot import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.aim import Aim
    from qa_bot.answer.match import View
    from qa_bot.answer.sight import Sight
    from qa_bot.model.question import Question
    from qa_bot.model.spot import Spot

_SHORT_GOALS = frozenset({Goal.WHEN, Goal.AMOUNT, Goal.WHO, Goal.WHERE, Goal.KIND})
_LONG_GOALS = frozenset({Goal.WHY, Goal.HOW, Goal.DO})
_AT_PLACE = frozenset({"in", "at", "on", "near", "from", "to", "into", "within", "across", "throughout", "along", "outside",
                       "between", "around", "through", "under", "over", "inside", "off", "toward", "towards"})  # fmt: skip
_AT_TIME = frozenset({"in", "on", "since", "until", "by", "from", "during", "before", "after", "around", "circa", "at"})
_BECAUSE = frozenset({"because", "due", "for", "by", "since", "as", "to", "from", "owing", "thanks"})
_BY = frozenset({"by", "with", "through", "via", "using"})
_FACTS = frozenset({Form.PERIOD, Form.QUANTITY})
_NOMINAL = frozenset({Form.NAME, Form.NOUN, Form.QUOTED})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_REACH = 3


def sentence_clues(view: View, sight: Sight) -> Iterator[tuple[Clue, float]]:
    """Say how well the sentence as a whole fits the question."""
    match = sight.match
    best = view.matches[0]
    yield Clue.COVERAGE, match.coverage
    yield Clue.CONTEXT, match.context
    yield Clue.BEHIND_BEST, best.score - match.score
    names = [term for term in view.terms if term.is_name and not term.asked]
    if names:
        yield Clue.NAMES_FOUND, sum(term.stem in match.at for term in names) / len(names)
    if sight.verbs:
        yield Clue.VERB_FOUND, 1.0
    if sight.heads:
        yield Clue.HEAD_SAID, 1.0
    if match.sentence.is_heading:
        yield Clue.HEADING, 1.0


def spot_clues(question: Question, aim: Aim, sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Say how well a span of the sentence fits the question."""
    yield from _closeness(aim, sight, spot)
    yield from _shape(aim, sight, spot)
    yield from _slot(aim, sight, spot)
    yield from _kind(question, aim, sight, spot)
    yield from _led(aim, sight, spot)


def _closeness(aim: Aim, sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Look at the shared words around the span, and at those inside it."""
    first, last = spot.first, spot.last
    yield Clue.WORDS_BEFORE, sight.before[first]
    yield Clue.WORDS_AFTER, sight.after[last]
    near = (sight.near_before[first], sight.near_after[last])
    if aim.slot is Slot.SUBJECT:
        yield Clue.NEAR_AFTER_SUBJECT, near[1]
        yield Clue.NEAR_BEFORE_SUBJECT, near[0]
    elif aim.slot in {Slot.OBJECT, Slot.AFTER_PREPOSITION, Slot.CALLED}:
        yield Clue.NEAR_BEFORE_OBJECT, near[0]
        yield Clue.NEAR_AFTER_OBJECT, near[1]
    else:
        yield Clue.NEAR_BEFORE, near[0]
        yield Clue.NEAR_AFTER, near[1]
    yield Clue.SHARED_INSIDE, sight.shared[last] - sight.shared[first]
    echoed = sight.echoes[last] - sight.echoes[first]
    if echoed:
        yield Clue.ECHO, echoed / max(spot.words, 1)
        if echoed >= spot.words:
            yield Clue.ECHO_ONLY, 1.0


def _shape(aim: Aim, sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Look at length and make."""
    length = log2(spot.last - spot.first)
    if aim.goal in _SHORT_GOALS:
        yield Clue.LENGTH_SHORT, length
    elif aim.goal in _LONG_GOALS:
        yield Clue.LENGTH_LONG, length
    else:
        yield Clue.LENGTH, length
    if spot.joins in _JOINS:
        yield _JOINS[spot.joins], 1.0
    tokens = sight.match.sentence.tokens
    if spot.first == 0:
        yield Clue.OPENS_SENTENCE, 1.0
    if spot.last < len(tokens) and tokens[spot.last].norm in {"of", "'s", "'"}:
        yield Clue.CUT_SHORT, 1.0
    if spot.form is Form.NOUN and sight.match.sentence.tags and sight.match.sentence.tags[spot.head] is Tag.PRON:
        yield Clue.PRONOUN, 1.0


_JOINS = {
    "of": Clue.JOINED_OF,
    "prep": Clue.JOINED_PREPOSITION,
    "and": Clue.JOINED_AND,
    "list": Clue.JOINED_LIST,
    "rest": Clue.JOINED_REST,
    "bare": Clue.BARE,
    "hedged": Clue.HEDGED,
}


def _slot(aim: Aim, sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Look at where the span stands towards the question's verb."""
    fits = swapped = 0.0
    tokens = sight.match.sentence.tokens
    for place, passive in sight.verbs:
        if spot.first > place:
            reach = 1.0 if spot.left == place else 0.5 if spot.first - place <= _REACH else 0.0
            agent = passive and tokens[spot.first - 1].norm == "by"
            is_object = not agent and not passive
        elif spot.last <= place:
            reach = 1.0 if spot.right == place else 0.5 if place - spot.last <= _REACH else 0.0
            is_object = passive
        else:
            continue
        wants_object = aim.slot in {Slot.OBJECT, Slot.PASSIVE, Slot.AFTER_PREPOSITION, Slot.CALLED}
        if aim.slot is Slot.AFTER_PREPOSITION and spot.first > place:
            is_object = True
        if is_object == wants_object:
            fits = max(fits, reach)
        else:
            swapped = max(swapped, reach)
    if aim.slot in {Slot.BESIDE, Slot.NONE}:
        if fits or swapped:
            yield Clue.TOUCHES_VERB, max(fits, swapped)
        yield from _beside(sight, spot)
        return
    if fits:
        yield Clue.SLOT_FITS, fits
    if swapped > fits:
        yield Clue.SLOT_SWAPPED, swapped


def _beside(sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Look for "shared words is SPOT" and "SPOT is shared words"."""
    tokens = sight.match.sentence.tokens
    before = tokens[spot.first - 1].norm if spot.first else ""
    if before in {"a", "an", "the"} and spot.first > 1:
        before = tokens[spot.first - 2].norm
    after = tokens[spot.last].norm if spot.last < len(tokens) else ""
    if before in _BE:
        yield Clue.AFTER_IS, sight.near_before[spot.first]
    if after in _BE:
        yield Clue.BEFORE_IS, sight.near_after[spot.last]
    if before in {",", "(", "or", "—", "–"}:
        yield Clue.APPOSED_AFTER, sight.near_before[spot.first]
    if after in {",", "(", "—", "–"}:
        yield Clue.APPOSED_BEFORE, sight.near_after[spot.last]


def _kind(question: Question, aim: Aim, sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Look at what the span stands for."""
    sentence = sight.match.sentence
    if spot.form is Form.NAME and spot.fact >= 0 and aim.kind is not None:
        kind = sentence.names[spot.fact].kind
        if kind is aim.kind:
            yield Clue.NAME_OF_KIND, 1.0
        elif kind is not NameKind.OTHER:
            yield Clue.NAME_OF_OTHER_KIND, 1.0
    if spot.form is Form.NOUN and aim.kind is NameKind.PERSON and sentence.tokens[spot.head].stem in PERSON_NOUNS:
        yield Clue.PERSON_NOUN, 1.0
    if spot.form is Form.QUANTITY and aim.goal is Goal.AMOUNT:
        yield from _amount(question, aim, sight, spot)
    if spot.form is Form.PERIOD and aim.goal is Goal.WHEN:
        yield from _period(question, sight, spot)
    if not sight.heads:
        return
    inside = [place for place in sight.heads if spot.first <= place < spot.last]
    if inside:
        yield (Clue.HEAD_IS if spot.head in inside else Clue.HEAD_INSIDE), max(sight.heads[place] for place in inside)
    elif spot.left in sight.heads and spot.first - spot.left <= _REACH:
        yield Clue.HEAD_BEFORE, sight.heads[spot.left] / (spot.first - spot.left)
    elif spot.right in sight.heads and spot.right - spot.last < _REACH:
        yield Clue.HEAD_AFTER, sight.heads[spot.right] / (spot.right - spot.last + 1)


def _amount(question: Question, aim: Aim, sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Look at the unit of a quantity."""
    quantity = sight.match.sentence.quantities[spot.fact]
    dimension = quantity.dimension
    if question.dimension is not None:
        same = dimension is question.dimension
        yield (Clue.RIGHT_UNIT if same else Clue.WRONG_UNIT), 1.0
    if dimension is Dimension.ORDINAL:
        yield Clue.ORDINAL, 1.0
    if aim.head and any(spot.first <= place <= spot.last + _REACH for place in sight.heads):
        yield Clue.COUNTS_HEAD, 1.0


def _period(question: Question, sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Look at the grain of a period."""
    grain = sight.match.sentence.periods[spot.fact].grain
    asked = question.head
    if asked and asked == grain.value[: len(asked)]:
        yield Clue.RIGHT_GRAIN, 1.0
    if grain is Grain.VAGUE:
        yield Clue.VAGUE_PERIOD, 1.0


def _led(aim: Aim, sight: Sight, spot: Spot) -> Iterator[tuple[Clue, float]]:
    """Look at the preposition that leads to the span."""
    tokens = sight.match.sentence.tokens
    place = spot.first - 1
    while place >= 0 and tokens[place].norm in {"a", "an", "the"}:
        place -= 1
    word = tokens[spot.first].norm if spot.form is Form.PHRASE else tokens[place].norm if place >= 0 else ""
    if aim.link and word == aim.link:
        yield Clue.LINK_FITS, 1.0
    leads = _LEADS.get(aim.goal)
    if leads and word in leads:
        yield Clue.LED_AS_ASKED, 1.0


_LEADS = {Goal.WHERE: _AT_PLACE, Goal.WHEN: _AT_TIME, Goal.WHY: _BECAUSE, Goal.HOW: _BY}
