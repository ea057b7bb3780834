"""Dates of reduced precision (ISO 8601): a year, a month or a day, and their arithmetic.

Lives here: PartialDate, Interval and sums of calendar units. Does not live here: words, or what a
document's date does to an incomplete expression (time_resolution.py).
"""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from mineaction.text.records import record

_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_length(year: int, month: int) -> int:
    """The number of days of a month (1-12)."""
    return _LENGTHS[month] + (month == 2 and calendar.isleap(year))


@record(frozen=True, slots=True)
class PartialDate:
    """A year ("2022"), a month ("2023-03") or a day ("2020-11-10"); no more than was stated.

    Raises ValueError for a month or day that the calendar does not have.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    def __str__(self) -> str:
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    @property
    def precision(self) -> str:
        """ "year", "month" or "day"."""
        if self.month is None:
            return "year"
        return "month" if self.day is None else "day"

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The full date of a calendar day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """From ISO "2022", "2023-03" or "2020-11-10"; raises ValueError for anything else."""
        return cls(*(int(part) for part in text.split("-")))

    def earliest(self) -> date:
        """The first day that the date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """The last day that the date can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or month_length(self.year, month))

    def last_day(self) -> PartialDate:
        """The last day in full: 2024 -> 2024-12-31, 2023-03 -> 2023-03-31."""
        return self if self.day else PartialDate.of(self.latest())

    def contains(self, other: PartialDate) -> bool:
        """True if every day of `other` lies in this."""
        return self.earliest() <= other.earliest() and other.latest() <= self.latest()

    def to_precision(self, precision: str) -> PartialDate:
        """Cut to "year" or "month"; never made finer than it is."""
        if precision == "year":
            return PartialDate(self.year)
        if precision == "month":
            return PartialDate(self.year, self.month)
        return self


class Interval(NamedTuple):
    """A closed period; a single day, month or year has it as both start and end."""

    start: PartialDate
    end: PartialDate


def last_day(period_end: str) -> str:
    """The as-of of a closed period: "2024" -> "2024-12-31", "2023-03" -> "2023-03-31"."""
    return str(PartialDate.parse(period_end).last_day())


@lru_cache(maxsize=4096)
def safe_date(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """The date, or its month if it has no such day (31 April); None outside years 1-9999."""
    if not MINYEAR <= year <= MAXYEAR:
        return None
    if month is None or not 1 <= month <= 12:
        return PartialDate(year)
    if day is None or not 1 <= day <= month_length(year, month):
        return PartialDate(year, month)
    return PartialDate(year, month, day)


def add_days(day: date, days: int) -> date | None:
    """`day` plus `days`; None outside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def add_months(day: date, months: int) -> PartialDate | None:
    """The month `months` after that of `day`, with precision month."""
    index = day.year * 12 + day.month - 1 + months
    return safe_date(index // 12, index % 12 + 1)


_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "half": 6}
_YEARS = {"year": 1, "decade": 10, "century": 100}


def shifted(day: date, unit: str, count: Fraction) -> PartialDate | None:
    """`day` moved by `count` units, as precise as the unit: years give a year, weeks a day.

    Units under a day give the day itself or its neighbour. None for an unknown unit or a result
    outside the calendar.
    """
    if abs(count) > 1_000_000:
        return None
    if unit in _YEARS:
        years = count * _YEARS[unit]
        if years.denominator == 1:
            return safe_date(day.year + int(years))
        return add_months(day, round(years * 12))
    if unit in _MONTHS:
        months = count * _MONTHS[unit]
        if months.denominator == 1:
            return add_months(day, int(months))
        unit, count = "day", months * 30
    if unit in ("hour", "minute", "second"):
        unit, count = "day", count / {"hour": 24, "minute": 1440, "second": 86400}[unit]
    if unit not in _DAYS:
        return None
    moved = add_days(day, round(count * _DAYS[unit]))
    return None if moved is None else PartialDate.of(moved)


def unit_around(day: date, unit: str, shift: int = 0) -> Interval | None:
    """The calendar unit that `shift` counts from the one around `day`: last week is -1.

    Weeks begin on Monday (ISO 8601); a decade is 1990-1999.
    """
    if unit in ("year", "month"):
        point = shifted(day, unit, Fraction(shift))
        return None if point is None else Interval(point, point)
    if unit == "quarter":
        return _months_block(day.year * 4 + (day.month - 1) // 3 + shift, 3)
    if unit == "half":
        return _months_block(day.year * 2 + (day.month - 1) // 6 + shift, 6)
    if unit in ("decade", "century"):
        size = _YEARS[unit]
        first = (day.year // size + shift) * size
        return _interval(safe_date(first), safe_date(first + size - 1))
    if unit in ("week", "fortnight"):
        monday = add_days(day, -day.weekday() + shift * _DAYS[unit])
        return None if monday is None else days_from(monday, _DAYS[unit])
    if unit == "weekend":
        return _weekend(day, shift)
    moved = add_days(day, shift if unit in ("day", "night") else 0)
    return None if moved is None else days_from(moved, 1)


def _weekend(day: date, shift: int) -> Interval | None:
    """Saturday and Sunday: of the last weekend that has begun (-1 and 0), or of a later one."""
    saturday = add_days(day, 7 * max(shift, min(shift + 1, 0)) - (day.weekday() - 5) % 7)
    return None if saturday is None else days_from(saturday, 2)


def days_from(first: date, days: int) -> Interval | None:
    """The period of `days` days that begins with `first`."""
    last = add_days(first, days - 1)
    return None if last is None else Interval(PartialDate.of(first), PartialDate.of(last))


def _months_block(index: int, size: int) -> Interval | None:
    month = index * size
    return _interval(
        safe_date(month // 12, month % 12 + 1),
        safe_date((month + size - 1) // 12, (month + size - 1) % 12 + 1),
    )


def _interval(start: PartialDate | None, end: PartialDate | None) -> Interval | None:
    return None if start is None or end is None else Interval(start, end)


def months_from(year: int, month: int, months: int) -> Interval | None:
    """The period of `months` whole months that begins with the given one."""
    if not MINYEAR <= year <= MAXYEAR:
        return None
    first = date(year, month, 1)
    return _interval(safe_date(year, month), add_months(first, months - 1))
