"""Dates by day, month, weekday and year: "Feb. 12, 2024", "the 18th of September of last year".

Lives here: the readers of calendar dates, with the year that stands behind them. Does not live
here: parts of years and relative points (date_grammar.py).
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.date_shapes import Point, Read, counts_something, day_at, month_at, year_at
from mineaction.text.time_lengths import touches
from mineaction.text.tokens import Tokens, norm_at


def read_day_month(tokens: Tokens, i: int, stop: int) -> Read:
    """ "12 February 2024", "the 18th of September", "1 May, 2023"."""
    day = day_at(tokens, i, stop)
    if day is None:
        return None
    number, j, ordinal = day
    joint = norm_at(tokens, j, stop)
    if (joint == "of" and ordinal) or (joint == "-" and touches(tokens, j)):
        j += 1
    month = month_at(tokens, j, stop)
    if month is None:
        return None
    point = Point("date", "day_month", month=month[0], day=number)
    return _with_year(tokens, point, month[1], stop)


def read_day(tokens: Tokens, i: int, stop: int) -> Read:
    """ "18th" behind "the", with nothing behind it that it could count."""
    day = day_at(tokens, i, stop)
    if day is None or not day[2] or tokens[i].kind != "number":
        return read_day_month(tokens, i, stop) if day else None
    full = read_day_month(tokens, i, stop)
    if full:
        return full
    following = norm_at(tokens, day[1], stop)
    if day[1] < stop and tokens[day[1]].kind != "sign" and following not in words.FUNCTION_WORDS:
        return None
    if following in ("-", "of"):
        return None
    return Point("date", "day", day=day[0]), day[1]


def read_month(tokens: Tokens, i: int, stop: int, cue: str = "") -> Read:
    """ "February 12, 2024", "Feb. 12", "August 2022", "September of last year", "January"."""
    month = month_at(tokens, i, stop)
    if month is None:
        return None
    number, j = month
    if found := _month_day(tokens, number, j, stop, cue):
        return found
    point = Point("date", "month", month=number)
    found = _with_year(tokens, point, j, stop)
    if found[0] is point and _unsure_month(tokens, i, j, stop, cue):
        return None
    return found


def _month_day(tokens: Tokens, month: int, j: int, stop: int, cue: str) -> Read:
    k = j + 1 if norm_at(tokens, j, stop) == "the" else j
    day = day_at(tokens, k, stop)
    if day is None or tokens[k].kind != "number":
        return None
    if norm_at(tokens, day[1], stop) in ("%", "/"):
        return None
    found = _with_year(tokens, Point("date", "month_day", month=month, day=day[0]), day[1], stop)
    # "in June 20 people were hurt": a day never follows a bare "in"
    if cue == "in" and not day[2] and found[0].year is None and found[0].of is None:
        return None
    return found


def _unsure_month(tokens: Tokens, i: int, j: int, stop: int, cue: str) -> bool:
    """True for "May", "March", "April" ... that may as well be a verb or a person's name."""
    word = tokens[i].norm
    if cue or word not in words.UNSURE_MONTHS:
        return False
    if norm_at(tokens, i - 1, stop) == "(" and norm_at(tokens, j, stop) == ")":
        return False  # "9 (March)"
    if word in ("may", "march", "mar", "jan", "dec"):
        if norm_at(tokens, j, stop) == "to" and month_at(tokens, j + 1, stop):
            return False  # "covers March to May"
        return norm_at(tokens, j, stop) not in ("-", ":")
    return j < stop and tokens[j].kind == "word" and tokens[j].text[0].isupper()


def _with_year(tokens: Tokens, point: Point, j: int, stop: int) -> tuple[Point, int]:
    """The point with the year behind it, stated ("2024", ", 2024") or relative ("last year")."""
    joint = norm_at(tokens, j, stop)
    tied = joint == "-" and tokens[j - 2].text == "-"  # "16-Mar-2021"
    k = j + 1 if joint in (",", "of", "in") or tied else j
    year = year_at(tokens, k, stop)
    if year is not None:
        loose = k > j and point.day is None and tokens[j].norm != "of"
        if not (loose and counts_something(tokens, year[1], stop)):
            return replace(point, year=year[0], shape=point.shape + "_year"), year[1]
    relative = read_relative_year(tokens, k, stop)
    if relative is not None:
        return replace(point, of=relative[0], shape=point.shape + "_year"), relative[1]
    return point, j


def read_relative_year(tokens: Tokens, i: int, stop: int) -> Read:
    """ "last year", "this year", "the same year", "that year", "the year before"."""
    determined = norm_at(tokens, i, stop) == "the"
    i += determined
    word, following = norm_at(tokens, i, stop), norm_at(tokens, i + 1, stop)
    point = Point("shift", "relative_unit", unit="year")
    if determined and word == "year" and following in ("before", "after", "earlier"):
        shift = Fraction(words.DIRECTIONS[following])
        return replace(point, shift=shift, anchor="previous"), i + 2
    if following != "year":
        return None
    if word in words.STEPS:
        return replace(point, shift=Fraction(words.STEPS[word]), anchor="previous"), i + 2
    if word in words.SHIFTS:
        return replace(point, shift=Fraction(words.SHIFTS[word])), i + 2
    return (Point("same", "anaphor", unit="year"), i + 2) if word in words.ANAPHORS else None


def read_weekday(tokens: Tokens, i: int, stop: int, cue: str) -> Read:
    """ "Thursday", "Monday, 15 September", "Wed. 3 May"."""
    token = tokens[i]
    if not token.text[0].isupper():
        return None
    j = i + 1
    if len(token.norm) <= 5 and norm_at(tokens, j, stop) == "." and touches(tokens, j):
        j += 1
    part = j + (norm_at(tokens, j, stop) in words.DAY_PARTS)  # "Monday evening, 30 June"
    k = part + 1 if norm_at(tokens, part, stop) in (",", "(") else part
    weekday = words.WEEKDAYS[token.norm]
    date = read_day_month(tokens, k, stop) or read_month(tokens, k, stop)
    if date and date[0].day is not None:
        return replace(date[0], weekday=weekday), date[1]
    if token.norm in words.UNSURE_DAYS and cue != "on":
        return None
    return Point("date", "weekday", weekday=weekday), j


def read_deictic_day(tokens: Tokens, i: int, stop: int) -> Read:
    """ "today", "yesterday", and "overnight" where no day follows that says more."""
    if tokens[i].norm == "overnight":
        j = i + 2 if norm_at(tokens, i + 1, stop) in _NIGHT_JOINTS else i + 1
        if norm_at(tokens, j, stop) in words.WEEKDAYS or (
            j < stop and read_day_month(tokens, j, stop)
        ):
            return None  # "overnight on Tuesday": that day says more
    shift = Fraction(words.DEICTIC_DAYS[tokens[i].norm])
    return Point("shift", "deictic_day", unit="day", shift=shift), i + 1


_NIGHT_JOINTS = words.word_list("night_joints")
