"""Points: what the clues of a span add up to, without listing them; only the few best spans have them listed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from qa_bot.answer.clues import CLOSENESS, has_ties, lasting_clues, part_clues, tie_clues
from qa_bot.answer.kind_clues import lasting_key
from qa_bot.answer.reading_weights import FORM_POINTS, READING_POINTS
from qa_bot.model.clue import Clue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qa_bot.answer.aim import Aim
    from qa_bot.answer.match import View
    from qa_bot.answer.sight import Sight
    from qa_bot.model.spot import Spot
    from qa_bot.retrieve.corpus import Corpus

_POINTS = {clue: READING_POINTS.get(clue, 0.0) for clue in Clue}
_CLOSENESS = {slot: tuple(_POINTS[clue] for clue in clues) for slot, clues in CLOSENESS.items()}
_SAME, _INSIDE = _POINTS[Clue.SAME_CLAUSE], _POINTS[Clue.SHARED_INSIDE]
_ECHO, _ECHO_ONLY = _POINTS[Clue.ECHO], _POINTS[Clue.ECHO_ONLY]

# For a corpus, by sentence and kind of question: the lasting points of the spans that were looked at.
_LASTING: WeakKeyDictionary[Corpus, dict[tuple[object, ...], dict[tuple[int, int], float]]] = WeakKeyDictionary()


def add_up(clues: Iterable[tuple[Clue, float]]) -> float:
    """Add up the points of clues."""
    return sum([_POINTS[clue] * degree for clue, degree in clues])


def spot_points(view: View, aim: Aim, sight: Sight, spots: Sequence[Spot]) -> Iterator[float]:
    """Yield what the form and the ``spot_clues`` of each span add up to."""
    question, sentence = view.question, sight.match.sentence
    kept = _LASTING.setdefault(view.corpus, {})
    lasting = kept.setdefault((sight.match.place, *lasting_key(question, aim)), {})
    _, before, after, near_before, near_after, shared, echoes, _, _, segments, said, phrases, played = sight
    of_before, of_after, of_near_before, of_near_after = _CLOSENESS[aim.slot]
    parts: dict[int, float] = {}
    tied = has_ties(aim, sight)
    for spot in spots:
        first, last, form, head, _, _, _, words, _ = spot
        points = lasting.get((first, last))
        if points is None:
            points = FORM_POINTS.get((aim.goal, form), 0.0) * _POINTS[Clue.FORM]
            points += add_up(lasting_clues(question, aim, sentence, spot))
            lasting[first, last] = points
        inside = shared[last] - shared[first]
        points += (
            of_before * before[first]
            + of_after * after[last]
            + of_near_before * near_before[first]
            + of_near_after * near_after[last]
            + _SAME * (said[segments[first]] - inside)
            + _INSIDE * inside
        )
        if echoed := echoes[last] - echoes[first]:
            points += _ECHO * echoed / max(words, 1) + (_ECHO_ONLY if echoed >= words else 0.0)
        phrase = phrases[head]
        if phrase in played:
            if phrase not in parts:
                parts[phrase] = add_up(part_clues(aim, sight, spot))
            points += parts[phrase]
        if tied:
            for clue, degree in tie_clues(aim, sight, spot):
                points += _POINTS[clue] * degree
        yield points
