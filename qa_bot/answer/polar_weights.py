"""Points of the yes/no clues, towards yes, as log-odds; fitted by ``eval/fit_polar.py``, printed by it in this form."""

from __future__ import annotations

from qa_bot.model.clue import Clue

POLAR_POINTS: dict[Clue, float] = {
    Clue.POLAR_DEFAULT: 0.36,
    Clue.POLAR_CAN: 0.58,
    Clue.POLAR_EVER: 0.46,
    Clue.POLAR_EXISTENCE: 0.41,
    Clue.POLAR_UNIVERSAL: -0.85,
    Clue.POLAR_BASIS: -0.49,
    Clue.POLAR_ALIKE: -0.55,
    Clue.POLAR_IDENTITY: -0.43,
    Clue.POLAR_SHARE: 0.28,
    Clue.POLAR_TIGHT: 0.14,
    Clue.POLAR_ALSO: 0.40,
    Clue.POLAR_DENIED: -0.78,
    Clue.POLAR_DENIED_NEARBY: -0.39,
    Clue.POLAR_NEGATOR: -0.43,
    Clue.POLAR_LINKED: 1.00,
    Clue.POLAR_UNLINKED: -0.39,
    Clue.POLAR_AKIN: -0.57,
    Clue.POLAR_APART: -0.35,
    Clue.POLAR_OVER: -0.65,
    Clue.POLAR_NO_MORE: -0.78,
    Clue.POLAR_MORE_TO_COME: 0.49,
    Clue.POLAR_FACT: 0.44,
    Clue.POLAR_MADE_UP: -0.27,
    Clue.POLAR_FORBIDDEN: -0.43,
    Clue.POLAR_PERMITTED: 0.56,
    Clue.POLAR_REQUIRED: 0.11,
    Clue.POLAR_NECESSARY: -0.30,
    Clue.POLAR_SUPERLATIVE: -0.35,
    Clue.POLAR_OPPOSITE: -0.57,
    Clue.POLAR_DENIALS: -0.19,
    # What the rules that read a sentence outright give; their own certainty decides.
    Clue.POLAR_STATED: 2.5,
    Clue.POLAR_REFUTED: 2.5,
}
