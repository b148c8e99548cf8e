"""Points per clue. They add up to log-odds, so a candidate's points are its odds of being right."""

from __future__ import annotations

from qa_bot.answer.figure_weights import FIGURE_POINTS
from qa_bot.answer.polar_weights import POLAR_POINTS
from qa_bot.answer.reading_weights import READING_POINTS, RIGHT_POINTS
from qa_bot.model.clue import Clue

POINTS: dict[Clue, float] = {
    Clue.COVERAGE: 4.0,
    Clue.NAMES_FOUND: 1.0,
    Clue.PERIOD_FOUND: 1.0,
    Clue.PERIOD_CARRIED: 0.6,
    Clue.VERB_FOUND: 0.7,
    Clue.RIGHT_TYPE: 1.5,
    Clue.RIGHT_UNIT: 1.0,
    Clue.HEAD_FOUND: 1.0,
    Clue.SUBJECT_FITS: 2.0,
    Clue.MEASURE_FITS: 1.0,
    Clue.DEFAULT: -4.0,
    **FIGURE_POINTS,
    **POLAR_POINTS,
    **READING_POINTS,
    **RIGHT_POINTS,
}
