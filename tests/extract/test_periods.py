"""What times a text tells of, and which days they are."""

from __future__ import annotations

import pytest

from qa_bot.extract.periods import next_context, read_periods
from qa_bot.extract.time.calendar import add_days, add_months, easter, from_number, nth_weekday, to_number, weekday
from qa_bot.model.period import Day, Grain

# text, words, first day, day after the last, grain
STATED = [
    ("Built in 1902.", "1902", "1902-01-01", "1903-01-01", "year"),
    ("in May 1902", "May 1902", "1902-05-01", "1902-06-01", "month"),
    ("on May 31, 1902", "May 31, 1902", "1902-05-31", "1902-06-01", "day"),
    ("on the 31st of May 1902", "the 31st of May 1902", "1902-05-31", "1902-06-01", "day"),
    ("on 31-Oct-74", "31-Oct-74", "1974-10-31", "1974-11-01", "day"),
    ("dated 2021-02-28", "2021-02-28", "2021-02-28", "2021-03-01", "day"),
    ("dated 23.04.2022", "23.04.2022", "2022-04-23", "2022-04-24", "day"),
    ("dated 4/25/2019", "4/25/2019", "2019-04-25", "2019-04-26", "day"),
    ("between 2022 and 2023", "between 2022 and 2023", "2022-01-01", "2024-01-01", "range"),
    ("built between 1412 and 1419 on orders", "between 1412 and 1419", "1412-01-01", "1420-01-01", "range"),
    ("It was painted around 1320 by a monk.", "1320", "1320-01-01", "1321-01-01", "year"),
    ("from March to May 1999", "from March to May 1999", "1999-03-01", "1999-06-01", "range"),
    ("in 2019–21", "2019–21", "2019-01-01", "2022-01-01", "range"),
    ("on 21 and 22 May 1902", "21 and 22 May 1902", "1902-05-21", "1902-05-23", "range"),
    ("May 3–5, 1902", "May 3–5, 1902", "1902-05-03", "1902-05-06", "range"),
    ("since 2020", "since 2020", "2020-01-01", None, "year"),
    ("until May 2020", "until May 2020", None, "2020-06-01", "month"),
    ("after 2020", "after 2020", "2021-01-01", None, "year"),
    ("before 2020", "before 2020", None, "2020-01-01", "year"),
    ("in the 1990s", "the 1990s", "1990-01-01", "2000-01-01", "decade"),
    ("in the early '90s", "the early '90s", "1990-01-01", "2000-01-01", "decade"),
    ("in the 19th century", "the 19th century", "1801-01-01", "1901-01-01", "century"),
    ("in the second century BC", "the second century BC", "-0199-01-01", "-0099-01-01", "century"),
    ("in 44 BC", "44 BC", "-0043-01-01", "-0042-01-01", "year"),
    ("in AD 79", "AD 79", "0079-01-01", "0080-01-01", "year"),
    ("in Q3 2020", "Q3 2020", "2020-07-01", "2020-10-01", "quarter"),
    ("the third quarter of 2020", "the third quarter of 2020", "2020-07-01", "2020-10-01", "quarter"),
    ("the first half of 2019", "the first half of 2019", "2019-01-01", "2019-07-01", "half"),
    ("the summer of 1945", "the summer of 1945", "1945-06-01", "1945-09-01", "season"),
    ("in fiscal 2019", "fiscal 2019", "2019-01-01", "2020-01-01", "year"),
    ("FY19 was good", "FY19", "2019-01-01", "2020-01-01", "year"),
    ("the year ended March 31, 2020", "the year ended March 31, 2020", "2019-04-01", "2020-04-01", "year"),
    ("three months ended June 30, 2019", "three months ended June 30, 2019", "2019-04-01", "2019-07-01", "month"),
    ("in nineteen ninety-six", "nineteen ninety-six", "1996-01-01", "1997-01-01", "year"),
    ("Easter 2010", "Easter 2010", "2010-04-04", "2010-04-05", "day"),
    ("Thanksgiving 2013", "Thanksgiving 2013", "2013-11-28", "2013-11-29", "day"),
    ("Trinity Sunday 2010", "Trinity Sunday 2010", "2010-05-30", "2010-05-31", "day"),
    ("around Diwali in 2019", "Diwali in 2019", "2019-01-01", "2020-01-01", "year"),
    ("the week beginning 3 May 2020", "the week beginning 3 May 2020", "2020-05-03", "2020-05-10", "week"),
    ("on the second day of May 1902", "the second day of May 1902", "1902-05-02", "1902-05-03", "day"),
    ("for $12 on May 27, 1999", "May 27, 1999", "1999-05-27", "1999-05-28", "day"),
]

# text, words, first day, day after the last: told on 15 May 2021, a Saturday
POINTING = [
    ("last year", "2020-01-01", "2021-01-01"),
    ("this month", "2021-05-01", "2021-06-01"),
    ("next week", "2021-05-17", "2021-05-24"),
    ("yesterday", "2021-05-14", "2021-05-15"),
    ("two years ago", "2019-01-01", "2020-01-01"),
    ("last March", "2021-03-01", "2021-04-01"),
    ("next March", "2022-03-01", "2022-04-01"),
    ("the past three months", "2021-02-01", "2021-05-01"),
    ("last Monday", "2021-05-10", "2021-05-11"),
    ("last Christmas", "2020-12-25", "2020-12-26"),
    ("next Easter", "2022-04-17", "2022-04-18"),
    ("Wednesday of last week", "2021-05-05", "2021-05-06"),
]

UNRESOLVED = [
    "last year",
    "in recent years",
    "on Monday",
    "dated 3/4/2020",
    "in August",
    "at 3 pm",
    "at five thirty",
    "during Ramadan",
    "Tuesday from 2:00 to 2:30 pm",
    "12 noon",
    "in the coming months",
]

NO_TIME = [
    "They march on.",
    "The course will last two years.",
    "at five thirty-pound sacks",
    "You may go.",
    "2000 people came.",
    "It weighs 1990 kg.",
    "The sun sat low.",
    "A fall of 3%.",
    "",
]


@pytest.mark.parametrize(("text", "words", "start", "end", "grain"), STATED)
def test_reads_stated_times(text: str, words: str, start: str | None, end: str | None, grain: str) -> None:
    """A stated time has its words, days and grain, and needs no context."""
    (period,) = read_periods(text)
    assert period.span.of(text) == words
    assert (period.start and period.start.isoformat(), period.end and period.end.isoformat()) == (start, end)
    assert period.grain is Grain(grain)


@pytest.mark.parametrize(("text", "start", "end"), POINTING)
def test_resolves_against_the_day_of_writing(text: str, start: str, end: str) -> None:
    """A pointing time is resolved against the document's date, and said not to be stated."""
    (period,) = read_periods(text, anchor=Day(2021, 5, 15))
    assert period.start is not None
    assert period.end is not None
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)
    assert not period.stated


@pytest.mark.parametrize("text", UNRESOLVED)
def test_leaves_open_what_is_not_said(text: str) -> None:
    """Without date or context a relative or doubtful time stays unresolved."""
    (period,) = read_periods(text)
    assert not period.resolved


@pytest.mark.parametrize("text", NO_TIME)
def test_other_words_are_no_times(text: str) -> None:
    """Verbs, counts and measures that look like times are none."""
    assert read_periods(text) == ()


def test_resolves_against_what_was_said_before() -> None:
    """The words "a year earlier" move the last stated period, whatever its grain."""
    _, before = read_periods("In the third quarter of 2019 it rose 3% from a year earlier.")
    assert (before.start, before.end) == (Day(2018, 7), Day(2018, 10))
    first, second = read_periods("It fell in 2020, after a rise the previous year.")
    assert (first.start, second.start) == (Day(2020), Day(2019))


def test_takes_the_year_from_the_context() -> None:
    """A month without a year is in the year that the paragraph spoke of."""
    context = next_context(read_periods("It began in 1942."), None)
    (period,) = read_periods("By August it was over.", context=context)
    assert (period.start, period.stated) == (Day(1942, 8), False)


def test_a_number_before_an_o_is_no_clock_time() -> None:
    """Only "o'clock" makes it one."""
    assert [period.grain for period in read_periods("We met at 5 o'clock.")] == [Grain.TIME]
    assert [period.grain for period in read_periods("0O and 7 O in a row")] == []


def test_clock_time_joins_its_day() -> None:
    """A day and a clock time are one period of that day."""
    (period,) = read_periods("on May 3, 2021 at 5 pm")
    assert (period.grain, period.start) == (Grain.TIME, Day(2021, 5, 3))


def test_calendar_agrees_with_known_days() -> None:
    """Day arithmetic meets known dates, before the year 1 as well."""
    assert add_days(Day(2020, 2, 28), 2) == Day(2020, 3, 1)
    assert add_days(Day(0, 1, 1), -1) == Day(-1, 12, 31)
    assert add_months(Day(2021, 1, 31), 1) == Day(2021, 2, 28)
    assert (easter(2024), easter(1961)) == (Day(2024, 3, 31), Day(1961, 4, 2))
    assert weekday(Day(2024, 5, 31)) == 4
    assert nth_weekday(2023, 5, 0, -1) == Day(2023, 5, 29)
    assert all(to_number(from_number(number)) == number for number in range(-800000, 800000, 997))
