"""Points in time as they are printed: from tokens to Point, without any calendar.

Lives here: the grammar of one point, whatever its kind: a date, a part of a year, a unit or a
relative point ("the first half of 2020", "last November", "the end of that year"). Does not live
here: ranges, prepositions and what the point does in its sentence (time_expressions.py), points
that are counted from another (relative_points.py), and the calendar (time_placing.py).

All readers take the tokens, the index to read at and the index to stop before; they return the
point and the index behind it, or None. They look a bounded number of tokens ahead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.calendar_dates import (
    read_day,
    read_day_month,
    read_deictic_day,
    read_month,
    read_relative_year,
    read_weekday,
)
from mineaction.text.date_shapes import (
    Point,
    Read,
    counts_something,
    day_at,
    fiscal_year,
    read_decade,
    read_fiscal,
    read_numeric,
    short_year,
    year_at,
)
from mineaction.text.number_words import INDEFINITE
from mineaction.text.relative_points import has_object, read_ago, read_bare_unit, read_shift
from mineaction.text.time_lengths import read_count, read_length
from mineaction.text.tokens import Tokens, norm_at


def read_point(tokens: Tokens, i: int, stop: int, cue: str = "", depth: int = 0) -> Read:
    """The longest point at token `i`; a bare year is taken without asking for its context."""
    if i >= stop or depth > 4:
        return None
    token = tokens[i]
    if token.kind == "number":
        return _number_point(tokens, i, stop)
    word = token.norm
    if word in words.DETERMINERS and i + 1 < stop:
        return _determined(tokens, i, stop, cue, depth)
    if word in words.MONTHS and (found := read_month(tokens, i, stop, cue)):
        return found
    if word in words.WEEKDAYS and (found := read_weekday(tokens, i, stop, cue)):
        return found
    for table, reader in _READERS:
        if word in table and (found := reader(tokens, i, stop, cue, depth)):
            return found
    return _label(tokens, i, stop)


def _determined(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    """Behind "the": "the 18th", "the year before", "the end of 2013", "the next day"."""
    found = read_day(tokens, i + 1, stop) or read_unit(tokens, i + 1, stop, determined=True)
    if found:
        return found
    found = read_point(tokens, i + 1, stop, cue, depth + 1)
    if found and tokens[i + 1].norm == "next" and found[0].kind == "shift":
        return replace(found[0], anchor="previous"), found[1]
    return found


def _number_point(tokens: Tokens, i: int, stop: int) -> Read:
    found = (
        read_numeric(tokens, i, stop)
        or read_day_month(tokens, i, stop)
        or read_decade(tokens, i, stop)
        or _ordinal(tokens, i, stop, "", 0)
        or read_ago(tokens, i, stop)
    )
    if found:
        return found
    year = year_at(tokens, i, stop)
    return (Point("date", "year", year=year[0]), year[1]) if year else None


def _part(tokens: Tokens, i: int, stop: int, _cue: str, depth: int) -> Read:
    """ "early 2023", "mid-June", "the end of 2013", "the start of this year", "all of 2024"."""
    word = tokens[i].norm
    part, j = words.PARTS[word], i + 1
    joint = norm_at(tokens, j, stop)
    if joint in ("-", "of", "in"):
        j += 1
    elif part in ("start", "end") and year_at(tokens, j, stop) is None:
        return None
    if joint not in ("-", "of") and word in ("whole", "entire", "all"):
        return _whole(tokens, j, stop, depth)
    inner = read_point(tokens, j, stop, "of", depth + 1)
    if inner is not None and inner[0].shape == "month_day":
        inner = read_month(tokens, j, stop, "in")  # "since the start of June 20 people were hurt"
    if inner is None and part in ("start", "end", "mid", "whole"):
        inner = read_unit(tokens, j, stop, determined=True)
    if inner is None or inner[0].kind == "part":
        return None
    if word in ("earlier", "later") and inner[0].shift != 0:
        return None
    if part in ("start", "end") and (war := _years_of_event(tokens, inner, stop)):
        return Point("date", "year", year=war[part == "end"]), inner[1] + 2
    return Point("part", "part", part=part, of=inner[0]), inner[1]


def _years_of_event(tokens: Tokens, inner: tuple[Point, int], stop: int) -> tuple[int, int] | None:
    """ "The end of the 1992-95 war": the years of what ended."""
    year, j = inner[0].year, inner[1]
    if year is None or inner[0].shape != "year" or norm_at(tokens, j, stop) != "-":
        return None
    last = short_year(tokens, j + 1, stop, year)
    return (year, last) if last is not None else None


def _whole(tokens: Tokens, j: int, stop: int, depth: int) -> Read:
    """ "the whole month", "the entire month of October", "the whole year 2031"."""
    unit = words.UNITS.get(norm_at(tokens, j, stop), "")
    if unit not in _LONG:
        return None
    of = norm_at(tokens, j + 1, stop) == "of"
    named = read_point(tokens, j + 1 + of, stop, "in", depth + 1)
    if named is None or named[0].shape not in ("month", "month_year", "year"):
        named = Point("same", "anaphor", unit=unit), j + 1
    return Point("part", "part", part="whole", of=named[0]), named[1]


_LONG = frozenset(("week", "month", "quarter", "year", "decade"))


def _ordinal(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    """ "first half of 2020", "first six months of 2021", "second week of May", "3rd quarter"."""
    number = day_at(tokens, i, stop)
    ordinal = words.ORDINALS.get(tokens[i].norm) if tokens[i].kind == "word" else None
    j = i + 1
    if ordinal is None:
        if number is None or not number[2]:
            return None
        ordinal, j = number[0], number[1]
    if norm_at(tokens, j, stop) == "half":
        return _half(tokens, j + 1, stop, 1 if ordinal == 1 else 2, depth)
    if counted := _first_count(tokens, j, stop, ordinal, cue, depth):
        return counted
    if norm_at(tokens, j, stop) == "calendar":
        j += 1
    unit = words.UNITS.get(norm_at(tokens, j, stop))
    if unit is None:
        return None
    return _nth_unit(tokens, j, stop, unit, ordinal, cue, depth)


def _nth_unit(
    tokens: Tokens, j: int, stop: int, unit: str, ordinal: int, cue: str, depth: int
) -> Read:
    plural = tokens[j].norm.endswith("s")
    container = read_container(tokens, j + 1, stop, depth)
    if container is None:
        most = {"quarter": 4, "half": 2}.get(unit, 0)
        told = cue or norm_at(tokens, j + 1, stop) in _SEEING
        if not plural and told and 0 < ordinal <= most:
            return Point("unit", unit, unit=unit, ordinal=ordinal), j + 1
        return None
    if plural:  # "the closing months of 2022", "the first days of May"
        part = "early" if ordinal == 1 else "late"
        return Point("part", "part", part=part, of=container[0]), container[1]
    point = Point("unit", unit, unit=unit, ordinal=ordinal, of=container[0])
    return point, container[1]


_SEEING = words.word_list("seeing")


def _half(tokens: Tokens, j: int, stop: int, ordinal: int, depth: int) -> Read:
    """Behind "first half": "of 2020", "of the year", "2025", "-year of 2025"; never football."""
    if norm_at(tokens, j, stop) == "-":
        j += 1
    if norm_at(tokens, j, stop) == "year":
        point = Point("unit", "half", unit="half", ordinal=ordinal)
        container = read_container(tokens, j + 1, stop, depth)
        return (replace(point, of=container[0]), container[1]) if container else (point, j + 1)
    container = read_container(tokens, j, stop, depth)
    if container is None and norm_at(tokens, j, stop) == "of":
        container = read_unit(tokens, j + 1, stop, determined=True)
    if container is None:
        return None
    return Point("unit", "half", unit="half", ordinal=ordinal, of=container[0]), container[1]


def _first_count(tokens: Tokens, j: int, stop: int, ordinal: int, cue: str, depth: int) -> Read:
    """Behind "first" or "last": "six months of 2021"; without "of" only behind a preposition."""
    if abs(ordinal) != 1:
        return None
    length = read_length(tokens, j, stop)
    if length is None or length[0].count is None or length[0].high is not None:
        return None
    span, k = length
    point = Point("count", "first_units", unit=span.unit, ordinal=ordinal, count=span.count)
    container = read_container(tokens, k, stop, depth)
    if container:
        return replace(point, of=container[0]), container[1]
    own = j > 1 and tokens[j - 2].norm in words.POSSESSIVES  # "in their first five weeks"
    led = cue in ("in", "during", "for") and not own
    if ordinal == 1 and led and norm_at(tokens, k, stop) != "of":
        return (point, k) if span.unit in ("month", "week", "quarter") else None
    return None


def read_container(tokens: Tokens, i: int, stop: int, depth: int = 0) -> Read:
    """What a part belongs to: "of 2020", "of last year", "of the month", "2020", "this year"."""
    word = norm_at(tokens, i, stop)
    if word in ("of", "in", ","):
        found = read_point(tokens, i + 1, stop, "of", depth + 1)
        if word == "," and (found is None or found[0].shape != "year"):
            return None
        return found
    year = year_at(tokens, i, stop)
    if year:
        return Point("date", "year", year=year[0]), year[1]
    return read_relative_year(tokens, i, stop)


def _season(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    """ "spring 2024", "autumn of last year", and "spring" behind a preposition."""
    month = words.SEASONS[tokens[i].norm]
    point = Point("unit", "season", unit="season", month=month)
    container = read_container(tokens, i + 1, stop, depth)
    if container and container[0].kind != "same":
        inner, j = container
        if norm_at(tokens, j, stop) in ("/", "-") and inner.year is not None:
            second = short_year(tokens, j + 1, stop, inner.year)
            j = j + 2 if second is not None else j
        return replace(point, of=inner), j
    if cue in ("", "of") or tokens[i].norm == "fall":
        return None
    return point, i + 1


def _label(tokens: Tokens, i: int, stop: int) -> Read:
    """ "Q1 2024", "H1 2023", "FY2023/24", "FY 2023" and "'93"."""
    word = tokens[i].norm
    if word == "'":
        short = read_decade(tokens, i, stop)
        year = year_at(tokens, i, stop)
        return short or ((Point("date", "year", year=year[0]), year[1]) if year else None)
    if len(word) == 2 and word[0] in "qh" and word[1] in "1234":
        unit = "quarter" if word[0] == "q" else "half"
        point = Point("unit", unit, unit=unit, ordinal=int(word[1]))
        container = read_container(tokens, i + 1, stop)
        if container:
            return replace(point, of=container[0]), container[1]
        return (point, i + 1) if unit == "quarter" else None
    if word == "fy":
        year = year_at(tokens, i + 1, stop)
        return fiscal_year(tokens, year[0], year[1], stop) if year else None
    if (
        word.startswith("fy")
        and word[2:].isascii()
        and word[2:].isdecimal()
        and len(word) in (4, 6)
    ):
        number = int(word[2:])
        return fiscal_year(tokens, number if number > 100 else 2000 + number, i + 1, stop)
    return None


def _same(tokens: Tokens, i: int, stop: int, _cue: str, _depth: int) -> Read:
    """ "the same month", "that year", "those seven days", "the same period of 2020"."""
    word, j = tokens[i].norm, i + 1
    following = norm_at(tokens, j, stop)
    halved = following == "half" and norm_at(tokens, j + 1, stop) == "of"
    counts = word in ("same", "those", "these") and not halved
    if count := read_count(tokens, j, stop) if counts else None:
        j = count[1]
        following = norm_at(tokens, j, stop)
    if word in ("that", "same") and following in words.SEASONS and following != "fall":
        year = Point("same", "anaphor", unit="year")
        month = words.SEASONS[following]
        return Point("unit", "season", unit="season", month=month, of=year), j + 1
    unit = words.UNITS.get(following)
    if following in ("period", "time", "date"):
        unit = following
    whole = word in ("same", "corresponding")
    if halved and whole:
        unit = "half"
    if (
        unit is None
        or unit == "second"
        or (unit == "time" and word in ("reporting", "above", "these", "those"))
    ):
        return None
    plural = following.endswith("s")
    if plural and unit == "year" and not (whole or count):
        unit = "period"  # "since 1996 ...; during those years"
    if plural and whole and not count and norm_at(tokens, j + 1, stop) == "of":
        unit = "period"  # "in the same months of 2030"
    elif plural != (word in ("those", "these")) and not count:
        return None
    point = Point("same", "anaphor", unit=unit, count=count[0] if count else None)
    return _same_of(tokens, point, j + 1, stop) if whole else (point, j + 1)


def _same_of(tokens: Tokens, point: Point, j: int, stop: int) -> tuple[Point, int]:
    """Behind "the same period": "of 2020", "last year", "a year earlier"."""
    container = read_container(tokens, j, stop)
    if container is None:
        k = j + 1 if norm_at(tokens, j, stop) == "of" else j
        container = read_ago(tokens, k, stop)
    if container is None or container[0].kind == "same":
        return point, j
    return replace(point, of=container[0]), container[1]


def read_unit(tokens: Tokens, i: int, stop: int, *, determined: bool = False) -> Read:
    """Led by a unit: "year 2022", "month of September", "week 36", "the year before", "the month".

    A unit alone is read only behind a determiner.
    """
    following_unit = norm_at(tokens, i, stop)
    if following_unit == "calendar" and determined and norm_at(tokens, i + 1, stop) == "year":
        return Point("same", "anaphor", unit="year"), i + 2
    unit = words.UNITS.get(following_unit)
    if following_unit in ("half", "period") and determined:
        return read_bare_unit(tokens, i, stop, following_unit)
    if unit is None or unit in ("second", "minute", "hour"):
        return None
    if labelled := _labelled_unit(tokens, i, stop, unit):
        return labelled
    if not determined or following_unit.endswith("s"):
        return None
    direction = norm_at(tokens, i + 1, stop)
    if direction == "before" and norm_at(tokens, i + 2, stop) == "yesterday" and unit == "day":
        return Point("shift", "deictic_day", unit="day", shift=Fraction(-2)), i + 3
    if direction in ("before", "after", "earlier") and not has_object(tokens, i + 2, stop):
        shift = Fraction(words.DIRECTIONS[direction])
        point = Point("shift", "relative_unit", unit=unit, shift=shift, anchor="previous")
        return point, i + 2 + (norm_at(tokens, i + 2, stop) == "that")
    return read_bare_unit(tokens, i, stop, unit)


def _labelled_unit(tokens: Tokens, i: int, stop: int, unit: str) -> Read:
    j = i + 1
    word = norm_at(tokens, j, stop)
    year = year_at(tokens, j + 1 if word == "of" else j, stop)
    if unit == "year" and year:
        return Point("date", "year_label", year=year[0]), year[1]
    if unit == "month" and word in ("of", "in"):
        found = read_month(tokens, j + 1, stop, "of")
        return found if found and found[0].day is None else None
    if unit == "week" and word in ("of", "ending", "to", "beginning", "starting", "from"):
        return _week_of(tokens, j + 1, stop, ends=word in ("ending", "to"))
    if (
        unit == "week"
        and j < stop
        and tokens[j].text.isdecimal()
        and 1 <= int(tokens[j].text[:4]) <= 53
        and not _begins_days(tokens, j, stop)
        and not counts_something(tokens, j + 1, stop)  # "during the week 36 mines were found"
    ):
        point = Point("unit", "week_number", unit="iso_week", ordinal=int(tokens[j].text[:4]))
        container = read_container(tokens, j + 1, stop)
        if container and container[0].shape == "year":
            return replace(point, of=container[0]), container[1]
        return point, j + 1
    return None


def _begins_days(tokens: Tokens, j: int, stop: int) -> bool:
    """ "the week 24 February - 2 March", "week 14-20 July": days and no number of a week."""
    k = j + 2 if norm_at(tokens, j + 1, stop) in ("-", "to") else j
    return any(read_day_month(tokens, i, stop) is not None for i in {j, k} if i < stop)


def _week_of(tokens: Tokens, i: int, stop: int, *, ends: bool) -> Read:
    """ "the week of January 20", "the week ending 14 September": seven days from or to a day."""
    found = read_point(tokens, i, stop, "of", 3)
    if found is None or found[0].kind != "date" or found[0].day is None:
        return None
    if norm_at(tokens, found[1], stop) in ("-", "to"):
        return found  # "the week of January 20-26" is a range
    ordinal = -1 if ends else 1
    return Point("count", "week_of", unit="week", ordinal=ordinal, of=found[0]), found[1]


def _plain(reader: Callable[[Tokens, int, int], Read]) -> _Reader:
    """A reader that asks neither for the preposition nor for the depth."""
    return lambda tokens, i, stop, _cue, _depth: reader(tokens, i, stop)


_Reader = Callable[[Tokens, int, int, str, int], Read]
_COUNTED = frozenset(words.COUNTS) | words.VAGUE_COUNTS | INDEFINITE
_READERS = (
    (words.SEASONS, _season),
    (words.PARTS, _part),
    (words.ORDINALS, _ordinal),
    (words.ORDINALS, _plain(read_day_month)),
    (words.SHIFTS, _plain(read_shift)),
    (words.STEPS, _plain(read_shift)),
    (words.ANAPHORS, _same),
    (words.DEICTIC_DAYS, _plain(read_deictic_day)),
    (words.UNITS, _plain(read_unit)),
    (words.FISCAL, _plain(read_fiscal)),
    (_COUNTED, _plain(read_ago)),
)
