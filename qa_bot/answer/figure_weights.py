"""Points of the clues for stated figures, in log-odds; written by eval/fit_figures.py."""

from __future__ import annotations

from qa_bot.model.clue import Clue

FIGURE_POINTS: dict[Clue, float] = {
    Clue.FIGURE_BASE: -2.34,
    Clue.FIGURE_WHOLE: 0.47,
    Clue.FIGURE_SHARE: 1.04,
    Clue.FIGURE_STATED_PERIOD: 0.55,
    Clue.FIGURE_CARRIED_PERIOD: 0.47,
    Clue.FIGURE_RIVALS: -0.48,
    Clue.FIGURE_RIVAL_FITS: -0.64,
    Clue.FIGURE_LEAD: 0.70,
    Clue.FIGURE_COVERAGE: 0.16,
    Clue.FIGURE_BEST_SENTENCE: 0.22,
    Clue.FIGURE_OWN: 0.62,
    Clue.FIGURE_ELSEWHERE: -0.33,
    Clue.FIGURE_VERB: 0.26,
    Clue.FIGURE_OTHER_VERB: 0.03,
    Clue.FIGURE_COUNTS: 0.76,
    Clue.FIGURE_KIND: 0.42,
    Clue.FIGURE_NEGATION: -1.10,
    Clue.FIGURE_VAGUE: -1.00,
    Clue.FIGURE_HOW: 1.14,
    Clue.FIGURE_NAMED: -0.11,
}
