"""The words that a rule for times says it begins with: none of them keeps it from a time that it reads."""

from __future__ import annotations

import pytest

from qa_bot.extract.number.marks import DIGITS, read_marks
from qa_bot.extract.time import atoms, positions, relative
from qa_bot.extract.time.openings import first_told

TABLES = {"atoms": atoms.ATOMS, "positions": positions.POSITIONS, "relative": relative.RELATIVE}
TEXTS = (
    "The fair of Monday 3 May 1920 ended at half past three, 2 Fridays ago, in the third quarter of 1919.",
    "On 12/05/1931 and 2014-10-02, in fiscal 2012 and FY13, at noon and at 8h00, the '90s and the nineties.",
    "First Monday of May 2014, last week of 2016, Wednesday of last week, 20 minutes past 8, a quarter to noon.",
    "Three coming weeks, some years later, a year earlier, twenty years ago, several months before, few days hence.",
    "Year ended December 31, 2019, three months ended June 30, fiscal year ending 31 March 2001, recent years.",
    "Last year, this March, next Monday, past two quarters, prior-year quarter, two thousand years ago.",
    "Summer 2012, spring in 1912, AD 79, 44 BC, nineteen ninety-six, the twenty-first century, fifth century BC.",
    "Christmas 1999, last Easter, Q3 2024, 2nd half of 2019, tomorrow, nowadays, 7 pm, seven o'clock, tonight.",
)


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("text", TEXTS)
def test_rules_read_only_what_begins_as_they_say(name: str, text: str) -> None:
    """A rule that reads a time at a mark names that word, or digits."""
    marks = read_marks(text, 0, len(text))
    for index, mark in enumerate(marks):
        for rule in TABLES[name].rules:
            if mark.norm != "the" and rule.read(text, marks, index) is not None:
                assert rule.digits if mark.kind == DIGITS else mark.norm in rule.words


@pytest.mark.parametrize("text", TEXTS)
def test_what_a_number_is_looked_at_for_keeps_no_relative_time_away(text: str) -> None:
    """What has to follow a number is a condition of every rule that begins with one."""
    marks = read_marks(text, 0, len(text))
    for index, mark in enumerate(marks):
        if mark.kind == DIGITS or mark.norm in relative.RELATIVE.words:
            assert relative.relative(marks, index) == first_told(relative.RELATIVE, text, marks, index)
        if mark.kind == DIGITS or mark.norm in positions.POSITIONS.words:
            assert positions.position(text, marks, index) == first_told(positions.POSITIONS, text, marks, index)
