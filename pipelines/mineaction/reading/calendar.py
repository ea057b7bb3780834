"""Calendar dates of a text: days, months, parts of years and bare years, each with its place.

Lives here: finding dates that are printed, with the days that they cover. Does not live here:
which of them is the date of the document (dating.py), and periods of claims (extraction).
"""

from __future__ import annotations

import calendar as cal
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from mineaction.reading.figure_days import ROMAN, month_leads, read_slashed, shapes

MONTHS = {name.lower(): n for n, name in enumerate(cal.month_name) if name}
MONTHS |= {name.lower(): n for n, name in enumerate(cal.month_abbr) if name}
MONTHS["sept"] = 9
MONTH_NAMES = tuple(name for name in (*cal.month_name, *cal.month_abbr, "Sept") if name)
DAY_NAMES = (*cal.day_name, *cal.day_abbr)
WEEKDAYS = {name.lower(): n for n, name in enumerate(cal.day_name)}

_SMALL = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}
# Months are capitalised, so that "the 12 may" is no date; only an abbreviation has a full stop.
_NAMES = "|".join(f"{name}|{name.upper()}" for name in cal.month_name if name)
_ABBREVIATED = "|".join([*(name for name in cal.month_abbr if name), "Sept", "SEPT"])
_MONTH = rf"(?P<month>(?:{_NAMES})\b|(?:{_ABBREVIATED})\b\.?)"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b(?![.,]\d|-\d)"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?i:st|nd|rd|th)?"
# "5 and 11", "20-26", "1 to 29": the last day of a run of days; a mere "-" ends "20-" too.
_RUN = r"(?:\s?-\s?|\s(?:and|to)\s)(?P<last>[12]\d|3[01]|0?[1-9])(?i:st|nd|rd|th)?\b"
_NUMBER = r"(?:\d{1,2}|" + "|".join(_SMALL) + r")"

_SHAPES = tuple(
    re.compile(pattern)
    for pattern in (
        *shapes(_MONTH),
        rf"(?<![\d.,:])\b{_DAY}(?:{_RUN})?(?:\s+of)?\s+{_MONTH}(?:,?\s+{_YEAR})?",
        rf"\b{_MONTH}\s+{_DAY}\b(?![.,]\d|:)(?:{_RUN})?(?:,?\s+(?:-\s+)?{_YEAR})?",
        rf"\b{_MONTH},?\s+(?:of\s+)?{_YEAR}",
        rf"(?i:\bfirst)\s+(?P<months>{_NUMBER})(?P<half>\s+and\s+a\s+half)?\s+months\s+of\s+{_YEAR}",
        rf"\b(?P<ordinal>(?i:first|second|third|fourth))\s+(?P<part>half|quarter)\s+of\s+{_YEAR}",
        rf"\bQ(?P<quarter>[1-4])[\s/-]{{1,2}}{_YEAR}",
        rf"\b(?P<edge>(?i:early|mid|late|end\s+of|beginning\s+of|start\s+of))[\s-]{_YEAR}",
        rf"(?<![\w./-]){_YEAR}(?![\w/])",
    )
)
_EDGES = {"early": (1, 4), "beginning of": (1, 2), "start of": (1, 2), "mid": (5, 8),
          "late": (9, 12), "end of": (12, 12)}  # fmt: skip
_CENTURY = 70  # two digits of a year below it are of this century
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A printed date: where it stands and which days it covers.

    `precision` is "day", "month", "part" (of a year), "year", or "either" for two readings of one
    day ("3/11/2025"). `first` and `last` are None when the year is not printed; then `month`,
    `day` and `last_day` say what is. Not `sure`: the order of day and month was inferred.
    """

    start: int
    end: int
    precision: str
    first: date | None
    last: date | None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    sure: bool = True


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, cal.monthrange(year, month)[1])


def on_or_after(floor: date, month: int, day: int) -> date:
    """The first such day of the year that does not lie before `floor`."""
    for year in range(floor.year, floor.year + 9):  # 29 February can be eight years away
        if day <= cal.monthrange(year, month)[1] and date(year, month, day) >= floor:
            return date(year, month, day)
    raise ValueError(f"no day {day} in month {month}")


def add_months(start: date, months: int) -> date:
    """The same day so many months later, or the last day of a shorter month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, cal.monthrange(year, month + 1)[1]))


def read_count(word: str) -> int | None:
    """A count of months or weeks in digits or as a word up to twelve; None for anything else."""
    return int(word) if word.isdecimal() else _SMALL.get(word.lower())


def find_dates(viewed: str) -> list[CalendarDate]:
    """All printed dates of a text view in reading order; the fuller reading wins an overlap."""
    taken: list[CalendarDate] = []
    covered = bytearray(len(viewed))
    leads = month_leads(viewed)
    for shape in _SHAPES:
        for match in shape.finditer(viewed):
            if any(covered[match.start() : match.end()]):
                continue
            slashed = "one" in shape.groupindex
            found = _slashed(match, leads) if slashed else _interpret(match)
            if found is not None:
                taken.append(found)
                covered[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return sorted(taken, key=lambda found: found.start)


def find_weekdays(viewed: str) -> Iterator[int]:
    """Numbers (Monday is 0) of the weekdays on which something is said to have happened."""
    for match in re.finditer(r"\bon (\w+day)\b", viewed):
        number = WEEKDAYS.get(match.group(1).lower())
        if number is not None:
            yield number


def _interpret(match: re.Match[str]) -> CalendarDate | None:
    """The days that a match covers; None for impossible ones such as 31 June."""
    parts = {key: value.lower() for key, value in match.groupdict().items() if value}
    year = int(parts["year"]) if "year" in parts else None
    if year is not None and year < 100:
        year += 2000 if year < _CENTURY else 1900
    if "day" in parts:
        return _days(match, parts, year)
    if year is None:
        return None
    if "month" in parts:
        return _span(match, "month", year, month := MONTHS[parts["month"].rstrip(".")], month)
    if "months" in parts:
        count = read_count(parts["months"]) or 0
        if not 1 <= count <= 12:
            return None
        whole = _span(match, "part", year, 1, count)
        if "half" not in parts or count == 12:
            return whole
        return replace(whole, last=date(year, count + 1, 15))
    if "part" in parts or "quarter" in parts:
        length = 6 if parts.get("part") == "half" else 3
        last = length * (_ORDINALS.get(parts.get("ordinal", "")) or int(parts.get("quarter", 0)))
        return _span(match, "part", year, last - length + 1, last) if last <= 12 else None
    if "edge" in parts:
        return _span(match, "part", year, *_EDGES[" ".join(parts["edge"].split())])
    return _span(match, "year", year, 1, 12)


def _slashed(match: re.Match[str], leads: bool | None) -> CalendarDate | None:
    """ "3/11/2025": a day, or both of its readings where nothing says which."""
    read = read_slashed(match, leads)
    if read is None:
        return None
    first, last, sure = read
    if first != last:
        return CalendarDate(match.start(), match.end(), "either", first, last, sure=False)
    parts = first.month, first.day, first.day
    return CalendarDate(match.start(), match.end(), "day", first, first, *parts, sure)


def _days(match: re.Match[str], parts: dict[str, str], year: int | None) -> CalendarDate | None:
    name = parts.get("month", "").rstrip(".")
    month = ROMAN.get(parts.get("roman", "").upper()) or MONTHS.get(name) or int(name or 0)
    if not month:
        return None
    day = int(parts["day"])
    last = int(parts.get("last", day))
    longest = cal.monthrange(year or 2000, month)[1]
    if not 1 <= day <= longest or not day <= last <= longest:
        return None
    first_day = date(year, month, day) if year else None
    last_day = date(year, month, last) if year else None
    return CalendarDate(match.start(), match.end(), "day", first_day, last_day, month, day, last)


def _span(match: re.Match[str], precision: str, year: int, first: int, last: int) -> CalendarDate:
    return CalendarDate(
        match.start(), match.end(), precision, date(year, first, 1), month_end(year, last)
    )
