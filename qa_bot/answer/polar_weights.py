"""Points of the yes/no clues, towards yes, as log-odds; fitted by ``eval/fit_polar.py``, printed by it in this form."""

from __future__ import annotations

from qa_bot.model.clue import Clue

POLAR_POINTS: dict[Clue, float] = {
    Clue.POLAR_DEFAULT: 0.26,
    Clue.POLAR_CAN: 0.71,
    Clue.POLAR_EVER: 0.50,
    Clue.POLAR_EXISTENCE: 0.45,
    Clue.POLAR_UNIVERSAL: -0.89,
    Clue.POLAR_BASIS: -0.44,
    Clue.POLAR_ALIKE: -0.50,
    Clue.POLAR_IDENTITY: -0.40,
    Clue.POLAR_SHARE: 0.27,
    Clue.POLAR_TIGHT: 0.17,
    Clue.POLAR_ALSO: 0.38,
    Clue.POLAR_DENIED: -0.85,
    Clue.POLAR_DENIED_NEARBY: -0.42,
    Clue.POLAR_NEGATOR: -0.46,
    Clue.POLAR_LINKED: 1.05,
    Clue.POLAR_UNLINKED: -0.56,
    Clue.POLAR_APART: -0.35,
    Clue.POLAR_OVER: -0.65,
    Clue.POLAR_NO_MORE: -0.77,
    Clue.POLAR_MORE_TO_COME: 0.54,
    Clue.POLAR_FACT: 0.46,
    Clue.POLAR_MADE_UP: -0.27,
    # What the rules that read a sentence outright give; their own certainty decides.
    Clue.POLAR_STATED: 2.5,
    Clue.POLAR_REFUTED: 2.5,
}
