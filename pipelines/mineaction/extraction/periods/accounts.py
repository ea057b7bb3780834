"""Financial years: the month in which those of a document begin, and their times in months.

Lives here: which times are financial years, first_month, which finds "the financial year 2030/31
(1 July 2030 to 30 June 2031)", and in_months. Does not live here: the calendar (calendar.py).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.periods.clue_record import Clue
from mineaction.text.dates import PartialDate, Point, TimeExpression

_UNITS = ("fiscal_year", "financial_year")
_LATE = 7  # month from which on a year of accounts is called by the year in which it ends
_MONTHS = 12


def tells_financial_years(sentence: SentenceAnalysis) -> bool:
    """ "in each of the last two financial years"."""
    years = "year" in sentence.words or "years" in sentence.words
    return years and "financial" in sentence.words


def as_financial_year(clue: Clue, text: str) -> TimeExpression | None:
    """ "2023-24" in a text that counts in financial years, as one of them."""
    time = clue.time
    if time is None or time.shape != "years" or time.left is None or time.right is None:
        return time
    first, last = time.left.year, time.right.year
    short = text[clue.end - 3 : clue.end - 2] in ("-", "/")
    if first is None or last != first + 1 or not short:
        return time
    point = Point("unit", "fiscal_year", year=first, unit="financial_year", ordinal=last)
    return replace(time, shape="fiscal_year", relation="in", left=point, right=None)


def first_month(analysis: Analysis) -> int | None:
    """The month in which the years of accounts begin, if the text gives both ends of one."""
    sentences = analysis.sentences
    for before, sentence in pairwise([sentences[0], *sentences] if sentences else []):
        if _tells(before) or _tells(sentence):
            for time in sentence.times:
                if month := _whole_year(time):
                    return month
    return None


def _tells(sentence: SentenceAnalysis) -> bool:
    return "fiscal" in sentence.words or tells_financial_years(sentence)


def _whole_year(time: TimeExpression) -> int | None:
    """ "1 July 2030 to 30 June 2031": its first month; None for other times."""
    left, right = time.left, time.right
    if left is None or right is None or None in (left.month, left.year, right.month, right.year):
        return None
    whole = (right.year or 0) * _MONTHS + (right.month or 0)
    return left.month if whole - (left.year or 0) * _MONTHS - (left.month or 0) == 11 else None


def in_months(
    time: TimeExpression | None, month: int, told: PartialDate | None, now: PartialDate | None
) -> TimeExpression | None:
    """The financial year of a time from its first month to its last; another time as it is.

    "FY 2031" is called by the year in which it ends where it begins late in the year before. "The
    current" one is that of the statement (`now`), "the previous" that before the one `told`.
    """
    point = time.left if time is not None else None
    if time is None or point is None or point.unit not in _UNITS:
        return time
    if point.year is not None:
        year = point.year if point.ordinal or month < _LATE else point.year - 1
    else:
        base = told if point.anchor == "previous" and told and told.month == month else now
        if base is None or base.month is None or point.shift is None:
            return time
        year = base.year - (base.month < month) + int(point.shift)
    start = Point("date", "month", year=year, month=month)
    end = Point("date", "month", year=year + (month > 1), month=(month - 2) % _MONTHS + 1)
    return replace(time, shape="range", relation="between", left=start, right=end)
