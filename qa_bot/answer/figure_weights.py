"""Points of the clues for stated figures, in log-odds; written by eval/fit_figures.py."""

from __future__ import annotations

from qa_bot.model.clue import Clue

FIGURE_POINTS: dict[Clue, float] = {
    Clue.FIGURE_BASE: -4.32,
    Clue.FIGURE_WHOLE: 0.47,
    Clue.FIGURE_SHARE: 1.13,
    Clue.FIGURE_STATED_PERIOD: 0.16,
    Clue.FIGURE_CARRIED_PERIOD: 0.61,
    Clue.FIGURE_RIVALS: 0.23,
    Clue.FIGURE_RIVAL_FITS: -0.69,
    Clue.FIGURE_LEAD: 0.59,
    Clue.FIGURE_COVERAGE: 0.51,
    Clue.FIGURE_BEST_SENTENCE: 0.34,
    Clue.FIGURE_OWN: 0.57,
    Clue.FIGURE_ELSEWHERE: -0.14,
    Clue.FIGURE_VERB: 0.17,
    Clue.FIGURE_OTHER_VERB: -0.38,
    Clue.FIGURE_COUNTS: 0.97,
    Clue.FIGURE_KIND: 0.69,
    Clue.FIGURE_NEGATION: 0.11,
    Clue.FIGURE_VAGUE: -0.59,
    Clue.FIGURE_HOW: 2.39,
    Clue.FIGURE_LACKS: -0.06,
    Clue.FIGURE_NAMED: -0.13,
}
