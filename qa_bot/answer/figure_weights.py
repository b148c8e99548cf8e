"""Points of the clues for stated figures, in log-odds; written by eval/fit_figures.py."""

from __future__ import annotations

from qa_bot.model.clue import Clue

FIGURE_POINTS: dict[Clue, float] = {
    Clue.FIGURE_BASE: -2.27,
    Clue.FIGURE_WHOLE: 0.51,
    Clue.FIGURE_SHARE: 0.85,
    Clue.FIGURE_STATED_PERIOD: 0.44,
    Clue.FIGURE_CARRIED_PERIOD: 0.66,
    Clue.FIGURE_RIVALS: -0.60,
    Clue.FIGURE_RIVAL_FITS: -0.17,
    Clue.FIGURE_LEAD: 0.61,
    Clue.FIGURE_COVERAGE: 0.27,
    Clue.FIGURE_BEST_SENTENCE: 0.45,
    Clue.FIGURE_OWN: 0.17,
    Clue.FIGURE_ELSEWHERE: -0.12,
    Clue.FIGURE_VERB: 0.19,
    Clue.FIGURE_OTHER_VERB: 0.04,
    Clue.FIGURE_COUNTS: 0.94,
    Clue.FIGURE_KIND: 0.39,
    Clue.FIGURE_NEGATION: -1.01,
    Clue.FIGURE_VAGUE: -1.03,
    Clue.FIGURE_HOW: 1.09,
    Clue.FIGURE_NAMED: -0.10,
}
