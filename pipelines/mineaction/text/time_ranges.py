"""Ranges of time and the relation of a point: "X to Y", "X - Y", "between X and Y", "since X".

Lives here: closing a range and naming how a point bears on its sentence. Does not live here:
single points (date_grammar.py).
"""

from __future__ import annotations

from dataclasses import replace

from mineaction.text import time_words as words
from mineaction.text.calendar_dates import read_day_month, read_relative_year, read_weekday
from mineaction.text.date_grammar import read_point
from mineaction.text.date_shapes import (
    Point,
    counts_something,
    day_at,
    dotted_date,
    month_at,
    names_something,
    short_year,
    year_at,
)
from mineaction.text.time_cues import Cue, Found, connector
from mineaction.text.time_lengths import tight_digits, touches
from mineaction.text.tokens import Tokens, norm_at


def with_range(tokens: Tokens, point: Point, end: int, stop: int, cue: Cue) -> Found:
    """The point alone, or as the left end of "X to Y", "X - Y", "between X and Y"."""
    joint = connector(tokens, _behind_aside(tokens, end, stop, cue), stop)
    if joint is not None:
        opened = _opened_at(tokens, cue) if joint[0] == "and" else -1
        if (joint[0] == "to" or cue.words == "between" or opened >= 0) and (
            found := _closed(tokens, point, joint[1], stop, cue)
        ):
            return found if opened < 0 else replace(found, relation="between", first=opened)
    if joint is not None and joint[0] == "and" and point.day is not None:
        day, last = _bare_day(tokens, point, joint[1], stop, cue) or (point, stop)
        if (day.day or 0) > point.day and _ends_days(tokens, last, stop):
            return _range(point, day, "days", last, stop, tokens, cue)
    if joint is not None and joint[0] == "and" and _is_weekday(point):
        second = (
            read_weekday(tokens, joint[1], stop, "on")
            if norm_at(tokens, joint[1], stop) in words.WEEKDAYS
            else None
        )
        if second is not None and _is_weekday(second[0]):
            return Found(second[1], "days", "between", point, second[0])
    relation = _relation(tokens, point, end, stop, cue)
    if norm_at(tokens, end, stop) in ("onward", "onwards"):
        return Found(end + 1, point.shape, "since", point)
    if cue.words == "from" and norm_at(tokens, end, stop) == "on":
        return Found(end + 1, point.shape, "since", point)
    return Found(end, point.shape, relation, point)


def _behind_aside(tokens: Tokens, end: int, stop: int, cue: Cue) -> int:
    """ "From 24 May 2030, when the war began, | to 6 June": behind what is added to a start."""
    if cue.words != "from" or norm_at(tokens, end, stop) != ",":
        return end
    commas = (k + 1 for k in range(end + 1, min(end + _ASIDE, stop)) if tokens[k].text == ",")
    return next((k for k in commas if norm_at(tokens, k, stop) in words.UP_TO), end)


_ASIDE = 16  # tokens of such an addition


def _ends_days(tokens: Tokens, i: int, stop: int) -> bool:
    """Behind "on May 3 and 4" comes what counts nothing: a sign, "in", but not "and 4 died"."""
    return i >= stop or tokens[i].kind == "sign" or tokens[i].norm in words.BEHIND_DAYS


def _is_weekday(point: Point) -> bool:
    return point.kind == "date" and point.weekday is not None and point.month is None


def _opened_at(tokens: Tokens, cue: Cue) -> int:
    """Where "between the peace deal of (November 2022 and June 2025)" begins, else -1."""
    for k in range(cue.first - 1, max(cue.first - _EVENT_REACH, cue.floor) - 1, -1):
        if tokens[k].norm == "between":
            return k
        if tokens[k].kind != "word" or tokens[k].norm == "and":
            return -1
    return -1


_EVENT_REACH = 7  # tokens of an event between "between" and the preposition of its date


def _closed(tokens: Tokens, left: Point, j: int, stop: int, cue: Cue) -> Found | None:
    """The right end of a range that `left` begins, read at `j`."""
    to_date = _to_date(tokens, j, stop)
    if to_date is not None:
        return Found(to_date, "range_to_date", "since", left)
    bare_day = _bare_day(tokens, left, j, stop, cue)
    if bare_day:
        right, end = bare_day
        year = (
            read_relative_year(tokens, end + 1, stop)
            if norm_at(tokens, end, stop) == "of"
            else None
        )
        if year and left.of is None and left.year is None:  # "May 4 and 10 of this year"
            left, end = replace(left, of=year[0]), year[1]
        right = replace(right, of=left.of)
        return _range(left, right, "days", end, stop, tokens, cue)
    month_only = left.kind == "date" and left.month is not None and left.day is None
    dated = norm_at(tokens, j + 1, stop).isdecimal() and _ends_days(tokens, j + 2, stop)
    read = read_point(tokens, j, stop, "in" if month_only and not dated else cue.key)
    if read is None or not _may_close(left, *read, tokens, j, stop):
        return None
    right, end = _period_of_year(tokens, *read, stop)
    return _range(left, right, "range", end, stop, tokens, cue)


def _to_date(tokens: Tokens, j: int, stop: int) -> int | None:
    """Behind "now", "the present day", "the date of this letter": the day of the text."""
    if norm_at(tokens, j, stop) in words.TO_DATE:
        return j + 1 + (norm_at(tokens, j + 1, stop) == "day")
    if norm_at(tokens, j, stop) != "the":
        return None
    if norm_at(tokens, j + 1, stop) in words.THE_PRESENT:
        return j + 2 + (norm_at(tokens, j + 2, stop) == "day")
    if norm_at(tokens, j + 1, stop) not in words.DAYS_OF_TEXT:
        return None
    k = j + 2 + (norm_at(tokens, j + 2, stop) == "of")
    while norm_at(tokens, k, stop) in words.THIS_TEXT:
        k += 1
    return k + 1 if k > j + 2 and norm_at(tokens, k, stop) in words.TEXTS else None


def _period_of_year(tokens: Tokens, right: Point, end: int, stop: int) -> tuple[Point, int]:
    """ "January-June | period this year", "April to June | period of 2031": whose months."""
    if norm_at(tokens, end, stop) != "period" or right.month is None or right.year or right.of:
        return right, end
    k = end + 1 + (norm_at(tokens, end + 1, stop) in ("of", "in"))
    relative = read_relative_year(tokens, k, stop)
    if relative is not None:
        return replace(right, of=relative[0]), relative[1]
    year = year_at(tokens, k, stop) if k > end + 1 else None
    return (replace(right, year=year[0]), year[1]) if year else (right, end)


def _may_close(left: Point, right: Point, end: int, tokens: Tokens, j: int, stop: int) -> bool:
    if right.kind == "same" or (right.kind == "shift" and left.kind not in ("shift", "date")):
        return False
    if right.kind == "shift" and right.unit != "day" and tokens[j - 1].text == "-":
        return False  # "PORT ORLAN, 3 May 2031 - Last Friday a mine ..."
    if right.shape == "year" and tokens[j - 1].text == "-":
        return left.shape.endswith("year") and not counts_something(tokens, end, stop)
    if right.shape == "year":
        return left.year is not None or left.kind == "part"
    return True


def _bare_day(tokens: Tokens, left: Point, j: int, stop: int, cue: Cue) -> tuple[Point, int] | None:
    """ "11" in "between February 5 and 11", "26, 2024" in "January 20-26, 2024"."""
    if left.kind != "date" or left.day is None or left.shape == "numeric":
        return None
    if left.year is not None and not left.shape.startswith("day_month"):
        return None
    j += norm_at(tokens, j, stop) == "the"
    day = day_at(tokens, j, stop)
    if day is None or tokens[j].kind != "number" or month_at(tokens, day[1], stop):
        return None
    if norm_at(tokens, day[1], stop) in ("%", "/", "-") or tight_digits(tokens, day[1], stop):
        return None
    if cue.words not in ("between", "from") and counts_something(tokens, day[1], stop):
        return None
    point = Point("date", "month_day", month=left.month, day=day[0], year=left.year)
    k = day[1] + 1 if norm_at(tokens, day[1], stop) == "," else day[1]
    year = year_at(tokens, k, stop)
    return (replace(point, year=year[0]), year[1]) if year else (point, day[1])


def days_of_month(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "1-7 September 2025", "1 to 29 February", "5, 7 and 9 May", "the 8th and 14th of March"."""
    first = day_at(tokens, i, stop)
    if first is None:
        return None
    value, j, _ = first
    days = 1
    while days < 8:
        joint = norm_at(tokens, j, stop)
        if joint == "the" or joint not in ("-", "to", "and", "until", "through", ",", "till", "or"):
            break
        k = j + 2 if norm_at(tokens, j + 1, stop) in ("the", "and") else j + 1
        following = day_at(tokens, k, stop)
        if following is None:
            break
        if following[0] <= value:
            break
        days, value = days + 1, following[0]
        if last := read_day_month(tokens, k, stop):
            if joint == ",":
                break  # "country sheet 4, 25 October"
            point, end = last
            left = Point("date", "day_month", year=point.year, month=point.month, day=first[0])
            left = replace(left, of=point.of)
            return _range(left, point, "days", end, stop, tokens, cue)
        j = following[1]
    return None


def dotted_days(tokens: Tokens, i: int, stop: int) -> Found | None:
    """ "16.09-22.09.2024", "29.12-04.01.2025": the first day without the year of the second."""
    if norm_at(tokens, i + 1, stop) != "-" or i + 2 >= stop:
        return None
    day, _, month = tokens[i].text.partition(".")
    if not (len(month) == 2 and 0 < len(day) <= 2 and (day + month).isdecimal()):
        return None
    if tokens[i + 2].text.count(".") != 2:
        return None
    last = dotted_date(tokens, i + 2)
    if last is None or not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    left = Point("date", "numeric", month=int(month), day=int(day))
    return Found(last[1], "range", "between", left, last[0])


def year_range(tokens: Tokens, year: tuple[int, int], stop: int, cue: Cue) -> Found | None:
    """ "2023-2024", "2022/23", "2018 to 2020", "2023 and 2024" behind "between"."""
    first, j = year
    joint = norm_at(tokens, j, stop)
    left = Point("date", "year", year=first)
    if joint in ("-", "/"):
        second = short_year(tokens, j + 1, stop, first)
        if second is None or (joint == "/" and not touches(tokens, j)):
            return None
        digits = tokens[j + 1].text.isdecimal()
        if digits and counts_something(tokens, j + 2, stop) and not cue.words:
            return None
        right = Point("date", "year", year=second)
        return _range(left, right, "years", j + 2, stop, tokens, cue)
    bounded = cue.words in ("from", "between")
    if joint in words.UP_TO or (joint == "and" and cue.words == "between"):
        second_year = year_at(tokens, j + 1, stop)
        if second_year is None or second_year[0] < first:
            return None
        if bounded or not counts_something(tokens, second_year[1], stop):
            right = Point("date", "year", year=second_year[0])
            return _range(left, right, "years", second_year[1], stop, tokens, cue)
    return None


def _range(
    left: Point, right: Point, shape: str, end: int, stop: int, tokens: Tokens, cue: Cue
) -> Found:
    relation = "between"
    if shape == "range" and (container := _year_of_period(tokens, left, right, end, stop)):
        left, right, end = container
    if cue.determined and names_something(tokens, end, stop) and shape != "range":
        relation = "between" if heads_season(tokens, end, stop) else "name"
    return Found(end, shape, relation, left, right)


def heads_season(tokens: Tokens, i: int, stop: int) -> bool:
    """ "in the 2031 clearance season": the year of a time that comes every year."""
    return not _YEARLY_TIMES.isdisjoint(norm_at(tokens, i + n, stop) for n in range(3))


_YEARLY_TIMES = words.word_list("yearly_times")


def _year_of_period(
    tokens: Tokens, left: Point, right: Point, end: int, stop: int
) -> tuple[Point, Point, int] | None:
    """ "the January-June period this year", "the May to July period of 2031": both of that year."""
    if norm_at(tokens, end, stop) != "period" or not _are_months(left, right):
        return None
    of = norm_at(tokens, end + 1, stop) in ("of", "in")
    year = year_at(tokens, end + 1 + of, stop)
    if year is not None:
        return replace(left, year=year[0]), replace(right, year=year[0]), year[1]
    relative = read_relative_year(tokens, end + 1 + of, stop)
    if relative is None:
        return left, right, end + 1
    return replace(left, of=relative[0]), replace(right, of=relative[0]), relative[1]


def _are_months(left: Point, right: Point) -> bool:
    both = (left, right)
    return all(
        p.kind == "date" and p.month is not None and p.day is None and p.year is None and not p.of
        for p in both
    )


_NAMING = frozenset(
    ("year", "month", "month_year", "month_day", "month_day_year", "day_month", "day_month_year")
)


def _relation(tokens: Tokens, point: Point, end: int, stop: int, cue: Cue) -> str:
    """The relation of a single point, from its cue and its own shape."""
    if (
        cue.determined
        and point.shape in _NAMING
        and names_something(tokens, end, stop)
        and (point.day is None or tokens[end].text[0].islower() or point.year)
    ):
        return "name"
    relation = cue.relation
    if relation in {"between", "from"}:
        fine = point.month is not None and point.kind == "date"
        return "since" if relation == "from" and fine else "in"
    if relation == "as_of" and cue.words == "at":
        return "as_of" if point.kind in ("date", "part") else own_relation(point, "on")
    if relation in ("", "in", "on", "of"):
        return own_relation(point, relation)
    if relation == "until" and cue.words == "to" and point.kind == "same" and point.unit == "date":
        return relation  # "from the start of the war to that date"
    if relation == "until" and cue.words in ("through", "to") and point.kind in ("same", "shift"):
        return own_relation(point, "in")
    return relation


def own_relation(point: Point, relation: str) -> str:
    """ "on", "in", "so_far" or "anaphor", where the preposition leaves it open."""
    if point.kind == "same" or point.anchor == "previous":
        return "anaphor"
    running = point.kind == "shift" and point.shift == 0 and point.unit not in ("weekend", "night")
    if running and point.shape == "relative_unit":
        return "so_far"
    if relation:
        return relation
    exact = point.day is not None or point.weekday is not None or point.unit == "day"
    exact = exact or point.shape == "anniversary"
    return "on" if exact else "in"
