"""Days printed in figures: "2022-05-13", "13.05.2022", "13-May-22", "13/05/2022".

Lives here: the shapes, and which of two figures between slashes is the month. Does not live here:
days with the name of their month, months and years (calendar.py).
"""

from __future__ import annotations

import calendar as cal
import re
from datetime import date

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WEEKDAY = rf"(?:{'|'.join([*cal.day_name, *cal.day_abbr])})"
_LINE_END = r"(?m:(?=[ \t]*$|,?\s+\d\d:\d\d))"
ROMAN = {name: n for n, name in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), start=1)}
# Americans write the month first; a text that writes "May 13, 2022" or keeps their time may do so.
_MONTH_FIRST = re.compile(
    rf"\b(?:{'|'.join([*cal.month_name[1:], *cal.month_abbr[1:]])})\.? \d{{1,2}}, (?:19|20)\d\d"
    r"|\b\d{1,2}:\d\d ?(?:[ap]\.?m\.? ?)?(?:E[DS]?T|C[DS]T|P[DS]?T)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(rf"(?<![\w/.-])(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})/{_YEAR}(?![\w/])")
SLASHED = (
    rf"(?:\b(?P<weekday>{_WEEKDAY})\.?,?\s+)?"
    rf"(?<![\w/.-])(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})/{_YEAR}(?![\w/])"
)


def shapes(month: str) -> tuple[str, ...]:
    """Patterns of days in figures; `month` is the pattern of a month's name, its group included."""
    return (
        rf"(?<![\d.-]){_YEAR}-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)(?!\d)",
        rf"(?<![\d.-]){_YEAR}\.(?P<month>0[1-9]|1[0-2])\.(?P<day>[0-3]\d)(?![\d.]\d)",
        # also in the address of a page: "some.org/2022/05/13/mines-found"
        rf"(?<![\d.-]){_YEAR}/(?P<month>0?[1-9]|1[0-2])/(?P<day>[0-3]?\d)(?!\d)",
        rf"(?<![\d.])(?P<day>[0-3]?\d)\.\s?(?P<month>0?[1-9]|1[0-2])\.\s?{_YEAR}(?!\d)",
        rf"(?<![\d.])(?P<day>[0-3]?\d)\.\s?(?P<roman>[IVX]{{1,4}})\.?\s?{_YEAR}(?!\d)",
        rf"(?<![\w.-])(?P<day>[0-3]?\d)-(?P<month>0?[1-9]|1[0-2])-{_YEAR}(?![\w-])",
        rf"(?<![\w-])(?P<day>[0-3]?\d)[-/]{month}[-/](?P<year>(?:19|20)?\d\d)(?![\w-])",
        # two digits of a year only where they end a line
        rf"(?m:^[ \t]*)(?:{_WEEKDAY}\.?,?\s)?(?P<day>[0-3]?\d)\s{month}\s(?P<year>\d\d){_LINE_END}",
        rf"(?m:^[ \t]*)(?P<day>[0-3]?\d)\.(?P<month>0[1-9]|1[0-2])\.(?P<year>\d\d){_LINE_END}",
        # the number under a story: MENAFN13052022000045017169ID1101865396
        r"\bMENAFN(?P<day>[0-3]\d)(?P<month>0[1-9]|1[0-2])(?P<year>20\d\d)\d{6,}ID\d+",
        SLASHED,
    )


# "10/5/2024 7:14:20 PM", as American machines print it
_MACHINE = re.compile(r"\d/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d [AP]M\b")


def month_leads(viewed: str) -> bool | None:
    """True if the figures between slashes begin with the month in this text, None if unknown."""
    if _MACHINE.search(viewed):
        return True
    votes = {
        order
        for match in _BOTH.finditer(viewed)
        if (order := _order(int(match["one"]), int(match["two"]))) is not None
    }
    if votes:
        return votes.pop() if len(votes) == 1 else None
    return None if _MONTH_FIRST.search(viewed) else False


def read_slashed(match: re.Match[str], leads: bool | None) -> tuple[date, date, bool] | None:
    """First and last day that "3/11/2025" can mean, and whether its own words say which.

    `leads`: what the rest of the text says of the order; None leaves both readings open.
    """
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    readings = sorted({day for day in (day_first, month_first) if day})
    if len(readings) < 2:
        return (readings[0], readings[0], True) if readings else None
    if weekday := match["weekday"]:
        fits = [day for day in readings if f"{day:%A}".startswith(weekday[:3].title())]
        if len(fits) == 1:
            return fits[0], fits[0], True
    chosen = month_first if leads else day_first
    if leads is None or chosen is None:
        return readings[0], readings[-1], False
    return chosen, chosen, False


def _order(one: int, two: int) -> bool | None:
    return None if max(one, two) <= 12 or min(one, two) > 12 else two > 12


def _day(year: int, month: int, day: int) -> date | None:
    good = 1 <= month <= 12 and 1 <= day <= cal.monthrange(year, month)[1]
    return date(year, month, day) if good else None
