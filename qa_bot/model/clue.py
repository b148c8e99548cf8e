"""Clue: everything that can speak for or against a candidate, as one closed list."""

from __future__ import annotations

from enum import StrEnum


class Clue(StrEnum):
    """A named observation about a candidate; its degree runs from 0 to 1 unless its line says otherwise.

    The weights stand in ``answer/weights.py``; an explanation prints clue, degree and points.
    """

    COVERAGE = "share of the question's weight that the sentence holds"
    NAMES_FOUND = "share of the question's names that the sentence or its context holds"
    PERIOD_FOUND = "the asked period is stated there"
    PERIOD_CARRIED = "the asked period is carried over from the sentence before"
    VERB_FOUND = "the question's verb, or a related one, is there"
    RIGHT_TYPE = "it is of the wanted kind"
    RIGHT_UNIT = "it has the asked dimension or unit"
    HEAD_FOUND = "it is a thing of the asked kind"
    SUBJECT_FITS = "share of the asked subject that the figure's subject holds"
    MEASURE_FITS = "it measures what was asked"
    DEFAULT = "it is the best there is"
