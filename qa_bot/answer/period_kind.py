"""Which stretches of time can answer "in which year", "on what day", "in which month"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.period import Grain

if TYPE_CHECKING:
    from qa_bot.model.period import Period

_COARSE = frozenset({Grain.YEAR, Grain.DECADE, Grain.CENTURY})
# What no period of the asked kind can be; a day, month or clock time without its year names none either.
_NEVER: dict[str, frozenset[Grain]] = {
    "year": frozenset({Grain.CENTURY}),
    "decad": frozenset({Grain.CENTURY}),
    "centuri": frozenset(),
    "month": _COARSE,
    "day": _COARSE | {Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.HALF},
    "weekday": _COARSE | {Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.HALF},
    "time": frozenset(),
}
_UNDATED: dict[str, frozenset[Grain]] = {
    **dict.fromkeys(
        ("year", "decad", "centuri"), frozenset({Grain.TIME, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.SEASON})
    ),
    "month": frozenset({Grain.TIME, Grain.WEEK}),
    "day": frozenset(),
    "weekday": frozenset(),
    "time": frozenset({Grain.DAY, Grain.MONTH}),
}


def may_be(period: Period, head: str | None, words: str) -> bool:
    """Say whether a period, as its words state it, can be the year, month or day that a question's noun asks for."""
    if head not in _NEVER:
        return True
    if period.grain in _NEVER[head] or (period.start is None and period.grain in _UNDATED[head]):
        return False
    # "On Mondays" names no month.
    return head != "month" or period.grain is not Grain.DAY or any(letter.isdigit() for letter in words)
