"""Clues of kind: what a span stands for, which words lead to it, what ties it to the noun that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from qa_bot.answer.aim import Goal
from qa_bot.lexicon.en.question_words import PERSON_NOUNS
from qa_bot.model.clue import Clue
from qa_bot.model.document import NameKind
from qa_bot.model.period import Grain
from qa_bot.model.quantity import Dimension
from qa_bot.model.spot import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from qa_bot.answer.aim import Aim
    from qa_bot.answer.sight import Sight
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question
    from qa_bot.model.spot import Spot

    Add: TypeAlias = Callable[[tuple[Clue, float]], None]

_AT_PLACE = frozenset(
    """
    in at on near from to into within across throughout along outside between around through under over inside off
    toward towards
    """.split()
)
_AT_TIME = frozenset("in on since until by from during before after around circa at".split())
_BECAUSE = frozenset({"because", "due", "for", "by", "since", "as", "to", "from", "owing", "thanks"})
_BY = frozenset({"by", "with", "through", "via", "using"})
_LEADS = {Goal.WHERE: _AT_PLACE, Goal.WHEN: _AT_TIME, Goal.WHY: _BECAUSE, Goal.HOW: _BY}
_CALLED_BY = frozenset({"called", "named", "as", "termed", "dubbed", "titled", "entitled", "nicknamed", "or", "namely"})
_SUCH_AS = frozenset({"including", "include", "includes", "included", "like", "e.g.", "notably", "especially"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_LEADING_ON = _CALLED_BY | _SUCH_AS | {"of"}
_SET_OFF = frozenset({",", "(", ":", "—", "–"})
_OPEN = frozenset({"a", "an", "the", '"', "“", "'", "‘"})
_ARTICLES = frozenset({"a", "an", "the"})
_REACH = 3
_HEAD_REACH = 6
_PLAIN_GOALS = frozenset({Goal.WHEN, Goal.AMOUNT})


def kind_clues(add: Add, question: Question, aim: Aim, sight: Sight, spot: Spot) -> None:
    """Say how well what the span stands for suits the question."""
    sentence, is_plain = sight.match.sentence, aim.goal in _PLAIN_GOALS
    _kind(add, question, aim, sentence, spot)
    if sight.heads:
        _head(add, aim, sight, spot)
    _linked(add, aim, sentence, spot)
    _led(add, aim, sentence, spot)
    if not is_plain:
        _called(add, aim, sentence, spot)
        if sight.heads:
            _tied(add, sight, spot)
        _number(add, aim, sentence, spot)


def lasting_kind_clues(add: Add, question: Question, aim: Aim, sentence: Sentence, spot: Spot) -> None:
    """Say what of that holds for all questions that are after the same; see ``lasting_key``."""
    _kind(add, question, aim, sentence, spot)
    _led(add, aim, sentence, spot)
    if aim.goal not in _PLAIN_GOALS:
        _called(add, aim, sentence, spot)
        _number(add, aim, sentence, spot)


def lasting_key(question: Question, aim: Aim) -> tuple[object, ...]:
    """Return all that lasting clues look at in a question."""
    asked = question.dimension if aim.goal is Goal.AMOUNT else question.head if aim.goal is Goal.WHEN else None
    return aim.goal, aim.kind, aim.named, aim.plural, asked


def kind_tie_clues(add: Add, aim: Aim, sight: Sight, spot: Spot) -> None:
    """Say what of that hangs on the question's own preposition and noun."""
    if aim.link:
        _linked(add, aim, sight.match.sentence, spot)
    if sight.heads:
        _head(add, aim, sight, spot)
        if aim.goal not in _PLAIN_GOALS:
            _tied(add, sight, spot)


def _kind(add: Add, question: Question, aim: Aim, sentence: Sentence, spot: Spot) -> None:
    """Look at what the span stands for."""
    if spot.form is Form.NAME and spot.fact >= 0 and aim.kind is not None:
        kind = sentence.names[spot.fact].kind
        if kind is aim.kind:
            add((Clue.NAME_OF_KIND, 1.0))
        elif kind is not NameKind.OTHER:
            add((Clue.NAME_OF_OTHER_KIND, 1.0))
    if spot.form is Form.NOUN and aim.kind is NameKind.PERSON and sentence.tokens[spot.head].stem in PERSON_NOUNS:
        add((Clue.PERSON_NOUN, 1.0))
    if spot.form is Form.QUANTITY and aim.goal is Goal.AMOUNT:
        _amount(add, question, sentence, spot)
    if spot.form is Form.PERIOD and aim.goal is Goal.WHEN:
        _period(add, question, sentence, spot)


def _head(add: Add, aim: Aim, sight: Sight, spot: Spot) -> None:
    """Look for a word for the asked kind inside the span and right beside it."""
    if spot.form is Form.QUANTITY and aim.goal is Goal.AMOUNT:
        counted = any(spot.first <= place <= spot.last + _REACH for place in sight.heads)
        if counted:
            add((Clue.COUNTS_HEAD, 1.0))
    inside = [place for place in sight.heads if spot.first <= place < spot.last]
    if inside:
        clue = (
            Clue.HEAD_IN_NAME if spot.form is Form.NAME else Clue.HEAD_IS if spot.head in inside else Clue.HEAD_INSIDE
        )
        add((clue, max(sight.heads[place] for place in inside)))
    elif spot.left in sight.heads and spot.first - spot.left <= _REACH:
        add((Clue.HEAD_BEFORE, sight.heads[spot.left] / (spot.first - spot.left)))
    elif spot.right in sight.heads and spot.right - spot.last < _REACH:
        add((Clue.HEAD_AFTER, sight.heads[spot.right] / (spot.right - spot.last + 1)))


def _amount(add: Add, question: Question, sentence: Sentence, spot: Spot) -> None:
    """Look at the unit of a quantity."""
    dimension = sentence.quantities[spot.fact].dimension
    if question.dimension is not None:
        same = dimension is question.dimension
        add(((Clue.UNIT_AS_ASKED if same else Clue.WRONG_UNIT), 1.0))
    if dimension is Dimension.ORDINAL:
        add((Clue.ORDINAL, 1.0))


def _period(add: Add, question: Question, sentence: Sentence, spot: Spot) -> None:
    """Look at the grain of a period."""
    grain = sentence.periods[spot.fact].grain
    asked = question.head
    if asked and asked == grain.value[: len(asked)]:
        add((Clue.RIGHT_GRAIN, 1.0))
    if grain is Grain.VAGUE:
        add((Clue.VAGUE_PERIOD, 1.0))


def _leading(sentence: Sentence, spot: Spot) -> str:
    """Return the word that leads to the span: its own preposition, or what stands before it."""
    tokens = sentence.tokens
    if spot.form is Form.PHRASE:
        return tokens[spot.first].norm
    place = spot.first - 1
    while place >= 0 and tokens[place].norm in _ARTICLES:
        place -= 1
    return tokens[place].norm if place >= 0 else ""


def _linked(add: Add, aim: Aim, sentence: Sentence, spot: Spot) -> None:
    """Look whether the question's own preposition leads to the span."""
    if aim.link and _leading(sentence, spot) == aim.link:
        add((Clue.LINK_FITS, 1.0))


def _led(add: Add, aim: Aim, sentence: Sentence, spot: Spot) -> None:
    """Look at the kind of preposition that leads to the span."""
    leads = _LEADS.get(aim.goal)
    if leads and _leading(sentence, spot) in leads:
        add((Clue.LED_AS_ASKED, 1.0))


def _beyond(sentence: Sentence, spot: Spot) -> tuple[int, str, str]:
    """Return the place of the word before the span, articles and quotes left out; that word, and the one after."""
    tokens = sentence.tokens
    place = spot.first - 1
    while place >= 0 and tokens[place].norm in _OPEN:
        place -= 1
    before = tokens[place].norm if place >= 0 else ""
    return place, before, tokens[spot.last].norm if spot.last < len(tokens) else ""


def _called(add: Add, aim: Aim, sentence: Sentence, spot: Spot) -> None:
    """Look for words that lead to a name or an example: "called SPOT", "such as SPOT"."""
    place, before, _ = _beyond(sentence, spot)
    if before in _CALLED_BY:
        add(((Clue.CALLED_SO_ASKED if aim.named else Clue.CALLED_SO), 1.0))
    if before in _SUCH_AS or (before == "as" and place and sentence.tokens[place - 1].norm == "such"):
        add((Clue.EXAMPLE, 1.0))


def _tied(add: Add, sight: Sight, spot: Spot) -> None:
    """Look for ties between the span and a word for the asked kind: "HEAD is SPOT", "SPOT, a HEAD", "called SPOT"."""
    place, before, after = _beyond(sight.match.sentence, spot)
    ahead = any(spot.last <= head <= spot.last + _HEAD_REACH for head in sight.heads)
    behind = any(place - _HEAD_REACH <= head < spot.first for head in sight.heads)
    if behind and before in _BE:
        add((Clue.HEAD_IS_SPOT, 1.0))
    if ahead and after in _BE:
        add((Clue.SPOT_IS_HEAD, 1.0))
    if (behind and before in _SET_OFF) or (ahead and after in _SET_OFF):
        add((Clue.APPOSED_TO_HEAD, 1.0))
    if behind and before in _LEADING_ON:
        add((Clue.HEAD_LEADS_TO_SPOT, 1.0))


def _number(add: Add, aim: Aim, sentence: Sentence, spot: Spot) -> None:
    """Look at singular and plural: "which rivers" asks for several."""
    several = spot.joins in {"and", "list"}
    if aim.plural is None:
        return
    token = sentence.tokens[spot.head]
    is_plural = several or (token.norm.endswith("s") and token.norm != token.stem)
    if aim.plural:
        add(((Clue.SEVERAL_AS_ASKED if several else Clue.PLURAL_AS_ASKED if is_plural else Clue.ONE_FOR_SEVERAL), 1.0))
    elif several:
        add((Clue.SEVERAL_FOR_ONE, 1.0))
    elif is_plural:
        add((Clue.PLURAL_FOR_ONE, 1.0))
