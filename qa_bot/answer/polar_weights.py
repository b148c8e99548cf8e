"""Points of the yes/no clues, towards yes, as log-odds; fitted by ``eval/fit_polar.py``, printed by it in this form."""

from __future__ import annotations

from qa_bot.model.clue import Clue

POLAR_POINTS: dict[Clue, float] = {
    Clue.POLAR_DEFAULT: 0.35,
    Clue.POLAR_CAN: 0.73,
    Clue.POLAR_EVER: 0.55,
    Clue.POLAR_EXISTENCE: 0.46,
    Clue.POLAR_UNIVERSAL: -1.02,
    Clue.POLAR_BASIS: -0.58,
    Clue.POLAR_ALIKE: -0.55,
    Clue.POLAR_IDENTITY: -0.48,
    Clue.POLAR_SHARE: 0.13,
    Clue.POLAR_TIGHT: 0.53,
    Clue.POLAR_ALSO: 0.43,
    Clue.POLAR_LISTED: -0.53,
    Clue.POLAR_DENIED: -0.67,
    Clue.POLAR_DENIED_NEARBY: -0.51,
    Clue.POLAR_NEGATOR: -0.51,
    Clue.POLAR_LINKED: 1.38,
    Clue.POLAR_UNLINKED: -0.56,
    Clue.POLAR_APART: -0.46,
    Clue.POLAR_OVER: -0.86,
    Clue.POLAR_NO_MORE: -1.08,
    Clue.POLAR_MORE_TO_COME: 0.69,
    Clue.POLAR_FACT: 0.69,
    Clue.POLAR_MADE_UP: -0.46,
    Clue.POLAR_STATED: 2.5,
    Clue.POLAR_REFUTED: 2.5,
}
