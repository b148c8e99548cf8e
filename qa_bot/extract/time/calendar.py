"""Calendar: arithmetic on days of the proleptic Gregorian calendar, before the year 1 as well."""

from __future__ import annotations

from qa_bot.model.period import Day, Grain

_TURN = 10  # January and February end the count that begins in March

_MONTHS_A_YEAR = 12
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2
_ERA = 146097  # days in 400 years
_YEARS_OF = {Grain.YEAR: 1, Grain.DECADE: 10, Grain.CENTURY: 100}
_MONTHS_OF = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6}
_DAYS_OF = {Grain.DAY: 1, Grain.WEEK: 7}


def is_leap(year: int) -> bool:
    """Say whether a year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Return how many days a month has."""
    return _DAYS[month - 1] + (month == _FEBRUARY and is_leap(year))


def is_day(year: int, month: int, day: int) -> bool:
    """Say whether there is such a day."""
    return 1 <= month <= _MONTHS_A_YEAR and 1 <= day <= month_length(year, month)


def to_number(day: Day) -> int:
    """Count the days since 1 March of the year 0."""
    year = day.year - (day.month <= _FEBRUARY)
    era, of_era = divmod(year, 400)
    of_year = (153 * (day.month + (-3 if day.month > _FEBRUARY else 9)) + 2) // 5 + day.day - 1
    return era * _ERA + of_era * 365 + of_era // 4 - of_era // 100 + of_year


def from_number(number: int) -> Day:
    """Return the day that so many days after 1 March of the year 0 is."""
    era, of_era = divmod(number, _ERA)
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < _TURN else shifted - 9
    return Day(year + era * 400 + (month <= _FEBRUARY), month, of_year - (153 * shifted + 2) // 5 + 1)


def add_days(day: Day, count: int) -> Day:
    """Return the day so many days later."""
    return from_number(to_number(day) + count)


def add_months(day: Day, count: int) -> Day:
    """Return the same day so many months later, or the last of that month."""
    months = day.year * _MONTHS_A_YEAR + day.month - 1 + count
    year, month = divmod(months, _MONTHS_A_YEAR)
    return Day(year, month + 1, min(day.day, month_length(year, month + 1)))


def shift(day: Day, count: int, grain: Grain) -> Day:
    """Return the day so many days, weeks, months, years … later."""
    if grain in _DAYS_OF:
        return add_days(day, count * _DAYS_OF[grain])
    if grain in _MONTHS_OF:
        return add_months(day, count * _MONTHS_OF[grain])
    return add_months(day, count * _MONTHS_A_YEAR * _YEARS_OF.get(grain, 1))


def floor(day: Day, grain: Grain) -> Day:
    """Return the first day of the week, month, quarter, year … that a day lies in."""
    if grain is Grain.WEEK:
        return add_days(day, -weekday(day))
    if grain in _MONTHS_OF:
        size = _MONTHS_OF[grain]
        return Day(day.year, (day.month - 1) // size * size + 1)
    if grain in _YEARS_OF:
        return Day(day.year // _YEARS_OF[grain] * _YEARS_OF[grain])
    return day


def weekday(day: Day) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    return (to_number(day) + 2) % 7


def easter(year: int) -> Day:
    """Return Easter Sunday of the western churches."""
    golden, century = year % 19, year // 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return Day(year, month, day + 1)


def nth_weekday(year: int, month: int, day: int, which: int) -> Day:
    """Return the first, second … or (−1) last Monday, Tuesday … of a month."""
    if which > 0:
        first = Day(year, month)
        return add_days(first, (day - weekday(first)) % 7 + 7 * (which - 1))
    last = Day(year, month, month_length(year, month))
    return add_days(last, -((weekday(last) - day) % 7))
