"""Quotes of rules that look at players: as sure as the sentence around bears the question out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.enumerations import span_of
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue

if TYPE_CHECKING:
    from qa_bot.answer.bearing import Bearing

_MISSED = 0.6


def borne(bearing: Bearing, ends: tuple[int, int], odds: float, *found: Clue) -> Candidate:
    """Quote some tokens of a sentence.

    ``odds`` is how often the rule is right where the sentence says all of the question; they fall with the square of
    the share that it bears out, and once more where it has nothing on a word. ``found`` are the clues besides.
    """
    sentence = bearing.sentence
    place = Place(sentence.document, span_of(sentence, *ends))
    sure = odds * bearing.share * bearing.share * (_MISSED if bearing.missed else 1.0)
    clues = ((Clue.COVERAGE, round(bearing.share, 3)), *((clue, 1.0) for clue in found))
    return Candidate(place.quote, (place, Place(place.document, sentence.span)), clues, sure=round(sure, 4))
