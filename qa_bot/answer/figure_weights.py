"""Points of the clues for stated figures, in log-odds; written by eval/fit_figures.py."""

from __future__ import annotations

from qa_bot.model.clue import Clue

FIGURE_POINTS: dict[Clue, float] = {
    Clue.FIGURE_BASE: -3.50,
    Clue.FIGURE_WHOLE: 0.64,
    Clue.FIGURE_SHARE: 1.03,
    Clue.FIGURE_STATED_PERIOD: 0.75,
    Clue.FIGURE_CARRIED_PERIOD: 0.69,
    Clue.FIGURE_RIVALS: 0.02,
    Clue.FIGURE_RIVAL_FITS: -0.68,
    Clue.FIGURE_LEAD: 0.77,
    Clue.FIGURE_COVERAGE: 0.39,
    Clue.FIGURE_BEST_SENTENCE: 0.09,
    Clue.FIGURE_OWN: 0.65,
    Clue.FIGURE_ELSEWHERE: -0.37,
    Clue.FIGURE_VERB: 0.19,
    Clue.FIGURE_OTHER_VERB: -0.32,
    Clue.FIGURE_COUNTS: 0.98,
    Clue.FIGURE_KIND: 0.59,
    Clue.FIGURE_NEGATION: 0.04,
    Clue.FIGURE_VAGUE: -0.69,
    Clue.FIGURE_HOW: 1.75,
    Clue.FIGURE_LACKS: -0.04,
    Clue.FIGURE_NAMED: -0.22,
}
