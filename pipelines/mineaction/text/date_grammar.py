"""Points in time as they are printed: from tokens to Point, without any calendar.

Lives here: the grammar of one date, month, year, part of a year or relative point ("Feb. 12",
"the first half of 2020", "last November", "the end of that year"). Does not live here: ranges,
prepositions and what the point does in its sentence (time_expressions.py), and the calendar
(time_resolution.py).

All readers take the tokens, the index to read at and the index to stop before; they return the
point and the index behind it, or None. They look a bounded number of tokens ahead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.time_lengths import Tokens, norm_at, read_count, read_length, touches


@dataclass(frozen=True, slots=True)
class Point:
    """A point or unit of time as printed, not yet placed on the calendar.

    kind: "date" (the stated ones of year, month, day, weekday; the year may be in `of`),
    "unit" (the `ordinal`-th quarter, half, season, week ... of `of`; -1 is the last),
    "count" (the first or last `count` units of `of`), "shift" (`shift` units from `anchor`,
    "reference" or "previous"; a month, season or weekday may stand for the unit), "same" (the unit
    of the date spoken of before), "part" (start, early, mid, late, end or whole of `of`).
    """

    kind: str
    shape: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str = ""
    ordinal: int | None = None
    count: Fraction | None = None
    shift: Fraction | None = None
    anchor: str = "reference"
    part: str = ""
    of: Point | None = None
    ambiguous: bool = False


Read = tuple[Point, int] | None

_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_FULL_MONTHS = frozenset(("march", "april", "may", "june", "july"))
_PERIODS = frozenset(("period", "time", "date", "timeframe", "season", "half", "term"))


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
    if word in words.WEEKDAYS and (found := _weekday(tokens, i, stop, cue)):
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


# --- years -------------------------------------------------------------------------------------


def year_at(tokens: Tokens, i: int, stop: int) -> tuple[int, int] | None:
    """A year and the index behind it: "2022", or "'93" with its apostrophe."""
    if i >= stop:
        return None
    text = tokens[i].text
    if text == "'" and i + 1 < stop and touches(tokens, i + 1):
        short = tokens[i + 1].text
        if len(short) == 2 and short.isdigit() and not _touches_letters(tokens, i + 2, stop):
            return (1900 if int(short) > 40 else 2000) + int(short), i + 2
        return None
    if len(text) == 4 and text.isdigit() and 1800 <= int(text) <= 2099:
        if not _touches_letters(tokens, i + 1, stop):
            return int(text), i + 1
    return None


def _touches_letters(tokens: Tokens, i: int, stop: int) -> bool:
    return i < stop and tokens[i].kind == "word" and touches(tokens, i)


def short_year(tokens: Tokens, i: int, stop: int, first: int) -> int | None:
    """The second year of "2022/23" or "2018-2020", which follows `first`."""
    if i >= stop or not tokens[i].text.isdigit() or _touches_letters(tokens, i + 1, stop):
        return None
    text = tokens[i].text
    if len(text) == 4:
        return int(text) if 0 <= int(text) - first <= 100 else None
    if len(text) == 2 and touches(tokens, i):
        year = first // 100 * 100 + int(text)
        return year if first < year <= first + 60 else None
    return None


def read_decade(tokens: Tokens, i: int, stop: int) -> Read:
    """ "1990s", "1990's" behind "the", "'90s"."""
    j = i + 1 if norm_at(tokens, i, stop) == "'" else i
    if j + 1 >= stop or not touches(tokens, j + 1):
        return None
    text, suffix = tokens[j].text, tokens[j + 1].norm
    possessive = suffix == "'s" and norm_at(tokens, i - 1, stop) in ("the", "early", "mid", "late", "-")
    if not text.isdigit() or text[-1] != "0" or not (suffix == "s" or possessive):
        return None
    if len(text) == 4 and 1800 <= int(text) < 2100:
        return Point("unit", "decade", year=int(text), unit="decade"), j + 2
    if len(text) == 2 and j > i:
        year = (1900 if int(text) > 30 else 2000) + int(text)
        return Point("unit", "decade", year=year, unit="decade"), j + 2
    return None


# --- dates -------------------------------------------------------------------------------------


def _number_point(tokens: Tokens, i: int, stop: int) -> Read:
    found = (
        read_numeric(tokens, i, stop)
        or read_day_month(tokens, i, stop)
        or read_decade(tokens, i, stop)
        or _ordinal(tokens, i, stop, "", 0)
        or _ago(tokens, i, stop)
    )
    if found:
        return found
    year = year_at(tokens, i, stop)
    return (Point("date", "year", year=year[0]), year[1]) if year else None


def read_numeric(tokens: Tokens, i: int, stop: int) -> Read:
    """ "12.02.2024", "2024-02-12", "12/02/2024", "2024-02"; day first where both are possible."""
    text = tokens[i].text
    if "." in text:
        parts, j, separator = text.split("."), i + 1, "."
    else:
        parts, j, separator = _signed_parts(tokens, i, stop)
    if len(parts) == 2 and separator == "-":
        return _iso_month(parts, j)
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    if norm_at(tokens, i - 1, stop) in ("/", "-") and touches(tokens, i):
        return None
    return _numeric_date(parts, j, separator)


def _signed_parts(tokens: Tokens, i: int, stop: int) -> tuple[list[str], int, str]:
    separator = norm_at(tokens, i + 1, stop)
    parts, j = [tokens[i].text], i + 1
    if separator not in ("-", "/"):
        return parts, j, separator
    while (
        len(parts) < 4
        and j + 1 < stop
        and tokens[j].text == separator
        and touches(tokens, j)
        and touches(tokens, j + 1)
        and tokens[j + 1].kind == "number"
    ):
        parts.append(tokens[j + 1].text)
        j += 2
    return parts, j, separator


def _iso_month(parts: list[str], j: int) -> Read:
    year, month = parts
    if len(year) != 4 or len(month) != 2 or not (year + month).isdigit():
        return None
    if not (1900 <= int(year) <= 2099 and 1 <= int(month) <= 12 and int(month) <= int(year[2:])):
        return None  # "2011-12" reads as two years, see short_year
    return Point("date", "numeric", year=int(year), month=int(month)), j


def _numeric_date(parts: list[str], j: int, separator: str) -> Read:
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4 and len(parts[1]) <= 2 and len(parts[2]) <= 2:
        year, month, day, unsure = first, second, third, False
    elif len(parts[2]) == 4 or (separator == "." and [len(p) for p in parts] == [2, 2, 2]):
        year = third if len(parts[2]) == 4 else 2000 + third
        day, month = (second, first) if second > 12 and separator != "." else (first, second)
        unsure = separator != "." and first <= 12 and second <= 12 and first != second
    else:
        return None
    if not (1800 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    point = Point("date", "numeric", year=year, month=month, day=day, ambiguous=unsure)
    return point, j


def day_at(tokens: Tokens, i: int, stop: int) -> tuple[int, int, bool] | None:
    """A day of the month, the index behind it, and whether it is an ordinal ("18th")."""
    if i >= stop:
        return None
    text = tokens[i].text
    if tokens[i].kind == "word":
        number = words.ORDINALS.get(tokens[i].norm, 0)
        return (number, i + 1, True) if number > 0 and tokens[i].norm != "latter" else None
    if not (len(text) <= 2 and text.isdigit() and 1 <= int(text) <= 31):
        return None
    if _touches_letters(tokens, i + 1, stop):
        if tokens[i + 1].norm not in _SUFFIXES:
            return None
        return int(text), i + 2, True
    return int(text), i + 1, False


def month_at(tokens: Tokens, i: int, stop: int) -> tuple[int, int] | None:
    """A month's name and the index behind it, its full stop included."""
    if i >= stop or tokens[i].norm not in words.MONTHS:
        return None
    word, j = tokens[i].norm, i + 1
    if word not in _FULL_MONTHS and len(word) <= 5 and norm_at(tokens, j, stop) == ".":
        if touches(tokens, j):
            j += 1
    if not tokens[i].text[0].isupper() and year_at(tokens, j, stop) is None:
        if word in words.UNSURE_MONTHS or tokens[i - 1].kind != "number" or i == 0:
            return None
    return words.MONTHS[word], j


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
    behind = norm_at(tokens, day[1], stop)
    if behind in ("%", "/") or (behind == ":" and _is_clock(tokens, day[1], stop)):
        return None
    found = _with_year(tokens, Point("date", "month_day", month=month, day=day[0]), day[1], stop)
    # "in June 20 people were hurt": a day never follows a bare "in"
    if cue == "in" and not day[2] and found[0].year is None and found[0].of is None:
        return None
    return found


def _is_clock(tokens: Tokens, colon: int, stop: int) -> bool:
    return colon + 1 < stop and touches(tokens, colon) and touches(tokens, colon + 1)


def _unsure_month(tokens: Tokens, i: int, j: int, stop: int, cue: str) -> bool:
    """True for "May", "March", "April" ... that may as well be a verb or a person's name."""
    word = tokens[i].norm
    if cue or word not in words.UNSURE_MONTHS:
        return False
    if word in ("may", "march", "mar", "jan", "dec"):
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
    word = norm_at(tokens, i, stop)
    if word == "the":
        found = read_unit(tokens, i + 1, stop, determined=True)
        if found is None and norm_at(tokens, i + 1, stop) in (words.ANAPHORS | words.STEPS):
            found = read_relative_year(tokens, i + 1, stop)
    elif word in words.SHIFTS or word in words.STEPS:
        found = _shift(tokens, i, stop, "", 0)
    elif word in words.ANAPHORS:
        found = _same(tokens, i, stop, "", 0)
    else:
        return None
    return found if found and found[0].unit == "year" else None


def _weekday(tokens: Tokens, i: int, stop: int, cue: str) -> Read:
    """ "Thursday", "Monday, 15 September", "Wed. 3 May"."""
    token = tokens[i]
    if not token.text[0].isupper():
        return None
    j = i + 1
    if len(token.norm) <= 5 and norm_at(tokens, j, stop) == "." and touches(tokens, j):
        j += 1
    k = j + 1 if norm_at(tokens, j, stop) in (",", "(") else j
    weekday = words.WEEKDAYS[token.norm]
    date = read_day_month(tokens, k, stop) or read_month(tokens, k, stop)
    if date and date[0].day is not None:
        return replace(date[0], weekday=weekday), date[1]
    if token.norm in words.UNSURE_DAYS and cue != "on":
        return None
    return Point("date", "weekday", weekday=weekday), j


# --- parts and units ---------------------------------------------------------------------------


def _part(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    """ "early 2023", "mid-June", "the end of 2013", "the start of this year", "all of 2024"."""
    word = tokens[i].norm
    part, j = words.PARTS[word], i + 1
    joint = norm_at(tokens, j, stop)
    if joint in ("-", "of", "in"):
        j += 1
    elif part in ("start", "end") and year_at(tokens, j, stop) is None:
        return None
    if joint not in ("-", "of") and word in ("whole", "entire", "all"):
        unit = words.UNITS.get(norm_at(tokens, j, stop), "")
        same = Point("same", "anaphor", unit=unit)
        return (Point("part", "part", part="whole", of=same), j + 1) if unit in _LONG else None
    inner = read_point(tokens, j, stop, "of", depth + 1)
    if inner is None and part in ("start", "end", "mid", "whole"):
        inner = read_unit(tokens, j, stop, determined=True)
    if inner is None or inner[0].kind == "part":
        return None
    if word in ("earlier", "later") and inner[0].shift != 0:
        return None
    return Point("part", "part", part=part, of=inner[0]), inner[1]


_LONG = frozenset(("week", "month", "quarter", "year", "decade"))


def _ordinal(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    """ "first half of 2020", "first six months of 2021", "second week of September", "3rd quarter"."""
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
        if unit == "quarter" and not plural and cue and 0 < ordinal <= 4:
            return Point("unit", "quarter", unit=unit, ordinal=ordinal), j + 1
        return None
    if plural:  # "the closing months of 2022", "the first days of May"
        part = "early" if ordinal == 1 else "late"
        return Point("part", "part", part=part, of=container[0]), container[1]
    point = Point("unit", unit, unit=unit, ordinal=ordinal, of=container[0])
    return point, container[1]


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
    if ordinal == 1 and cue in ("in", "during", "for") and norm_at(tokens, k, stop) != "of":
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


def _fiscal(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    """ "fiscal year 2023", "financial year 2023/24"."""
    if norm_at(tokens, i + 1, stop) != "year":
        return None
    year = year_at(tokens, i + 2, stop)
    return fiscal_year(tokens, year[0], year[1], stop) if year else None


def fiscal_year(tokens: Tokens, year: int, j: int, stop: int) -> tuple[Point, int]:
    """A fiscal year with its optional second half: "2023", "2023/24"."""
    point = Point("unit", "fiscal_year", year=year, unit="fiscal_year")
    if norm_at(tokens, j, stop) in ("/", "-") and j < stop and touches(tokens, j):
        second = short_year(tokens, j + 1, stop, year)
        if second is not None:
            return replace(point, ordinal=second), j + 2
    return point, j


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
    if word.startswith("fy") and word[2:].isascii() and word[2:].isdigit() and len(word) in (4, 6):
        number = int(word[2:])
        return fiscal_year(tokens, number if number > 100 else 2000 + number, i + 1, stop)
    return None


# --- relative points ---------------------------------------------------------------------------


def _shift(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    """ "last year", "this May", "next spring", "last Thursday", "the previous day"."""
    word = tokens[i].norm
    anchor = "previous" if word in words.STEPS else "reference"
    shift = Fraction(words.STEPS.get(word, words.SHIFTS.get(word, 0)))
    following = norm_at(tokens, i + 1, stop)
    unit = words.UNITS.get(following)
    if unit is not None:
        if following.endswith("s") or unit in ("second", "minute", "hour"):
            return None
        return Point("shift", "relative_unit", unit=unit, shift=shift, anchor=anchor), i + 2
    if following in words.MONTHS and i + 1 < stop and tokens[i + 1].text[0].isupper():
        month = read_month(tokens, i + 1, stop, "in")
        if month is None or month[0].year is not None:
            return month
        return replace(month[0], kind="shift", shape="relative_month", shift=shift), month[1]
    if following in words.SEASONS:
        point = Point("shift", "relative_season", unit="season", month=words.SEASONS[following])
        return replace(point, shift=shift, anchor=anchor), i + 2
    if following in words.WEEKDAYS and tokens[i + 1].text[0].isupper():
        point = Point("shift", "relative_weekday", weekday=words.WEEKDAYS[following])
        return replace(point, shift=shift, anchor=anchor), i + 2
    return None


def _same(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    """ "the same month", "that year", "those seven days", "the same period of 2020"."""
    word, j = tokens[i].norm, i + 1
    count = read_count(tokens, j, stop) if word in ("same", "those", "these") else None
    if count:
        j = count[1]
    following = norm_at(tokens, j, stop)
    unit = words.UNITS.get(following)
    if following in ("period", "time", "date"):
        unit = following
    if unit is None or unit == "second" or (unit == "time" and word in ("reporting", "these", "those")):
        return None
    plural = following.endswith("s")
    if plural != (word in ("those", "these")) and not count:
        return None
    point = Point("same", "anaphor", unit=unit, count=count[0] if count else None)
    return _same_of(tokens, point, j + 1, stop) if word in ("same", "corresponding") else (point, j + 1)


def _same_of(tokens: Tokens, point: Point, j: int, stop: int) -> tuple[Point, int]:
    """Behind "the same period": "of 2020", "last year", "a year earlier"."""
    container = read_container(tokens, j, stop)
    if container is None:
        k = j + 1 if norm_at(tokens, j, stop) == "of" else j
        container = _ago(tokens, k, stop)
    if container is None or container[0].kind == "same":
        return point, j
    return replace(point, of=container[0]), container[1]


def _deictic_day(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    shift = Fraction(words.DEICTIC_DAYS[tokens[i].norm])
    return Point("shift", "deictic_day", unit="day", shift=shift), i + 1


def _ago(tokens: Tokens, i: int, stop: int) -> Read:
    """ "three years ago", "a day earlier", "two weeks later"; "ago" counts from the reference."""
    length = read_length(tokens, i, stop)
    if length is None:
        return None
    span, j = length
    word = norm_at(tokens, j, stop)
    direction = words.DIRECTIONS.get(word)
    if direction is None or span.high is not None:
        return None
    if word in ("before", "after") and _has_object(tokens, j + 1, stop):
        return None
    shift = None if span.count is None else span.count * direction
    anchor = "reference" if word == "ago" else "previous"
    return Point("shift", "counted_shift", unit=span.unit, shift=shift, anchor=anchor), j + 1


def _has_object(tokens: Tokens, i: int, stop: int) -> bool:
    """True if "before" or "after" governs what follows: "two days after the summit"."""
    return i < stop and tokens[i].kind != "sign"


def read_unit(tokens: Tokens, i: int, stop: int, *, determined: bool = False) -> Read:
    """Led by a unit: "year 2022", "month of September", "week 36", "the year before", "the month".

    A unit alone is read only behind a determiner.
    """
    following_unit = norm_at(tokens, i, stop)
    unit = words.UNITS.get(following_unit)
    if following_unit in ("half", "period") and determined:
        return _bare_unit(tokens, i, stop, following_unit)
    if unit is None or unit in ("second", "minute", "hour"):
        return None
    if labelled := _labelled_unit(tokens, i, stop, unit):
        return labelled
    if not determined or following_unit.endswith("s"):
        return None
    direction = norm_at(tokens, i + 1, stop)
    if direction in ("before", "after", "earlier") and not _has_object(tokens, i + 2, stop):
        shift = Fraction(words.DIRECTIONS[direction])
        return Point("shift", "relative_unit", unit=unit, shift=shift, anchor="previous"), i + 2
    return _bare_unit(tokens, i, stop, unit)


def _bare_unit(tokens: Tokens, i: int, stop: int, unit: str) -> Read:
    if unit == "half":
        year = norm_at(tokens, i + 1, stop) == "-" and norm_at(tokens, i + 2, stop) == "year"
        return (Point("same", "anaphor", unit="half"), i + 3) if year else None
    j = i + 1
    if norm_at(tokens, j, stop) == "under" and norm_at(tokens, j + 1, stop) in ("review", "report"):
        j += 2
    return Point("same", "anaphor", unit=unit), j


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
    if unit == "week" and j < stop and tokens[j].text.isdigit() and 1 <= int(tokens[j].text[:4]) <= 53:
        point = Point("unit", "week_number", unit="iso_week", ordinal=int(tokens[j].text[:4]))
        container = read_container(tokens, j + 1, stop)
        if container and container[0].shape == "year":
            return replace(point, of=container[0]), container[1]
        return point, j + 1
    return None


def _week_of(tokens: Tokens, i: int, stop: int, *, ends: bool) -> Read:
    """ "the week of January 20", "the week ending 14 September": seven days from or to a day."""
    found = read_point(tokens, i, stop, "of", 3)
    if found is None or found[0].kind != "date" or found[0].day is None:
        return None
    if norm_at(tokens, found[1], stop) in ("-", "to"):
        return found  # "the week of January 20-26" is a range
    ordinal = -1 if ends else 1
    return Point("count", "week_of", unit="week", ordinal=ordinal, of=found[0]), found[1]


def _unit_first(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    return read_unit(tokens, i, stop)


def _counted(tokens: Tokens, i: int, stop: int, cue: str, depth: int) -> Read:
    return _ago(tokens, i, stop)


_FISCAL = frozenset(("fiscal", "financial", "budget", "calendar"))
_COUNTED = frozenset(words.COUNTS) | words.VAGUE_COUNTS | {"a", "an"}
_READERS = (
    (words.SEASONS, _season),
    (words.PARTS, _part),
    (words.ORDINALS, _ordinal),
    (words.ORDINALS, lambda t, i, s, c, d: read_day_month(t, i, s)),
    (words.SHIFTS, _shift),
    (words.STEPS, _shift),
    (words.ANAPHORS, _same),
    (words.DEICTIC_DAYS, _deictic_day),
    (words.UNITS, _unit_first),
    (_FISCAL, _fiscal),
    (_COUNTED, _counted),
)


# --- is it a year or a count? ------------------------------------------------------------------


def counts_something(tokens: Tokens, i: int, stop: int) -> bool:
    """True if the noun phrase at `i` is what a number before it counts: "2022 mines"."""
    for j in range(i, min(i + 4, stop)):
        token = tokens[j]
        word = token.norm
        if token.kind == "sign" and word == "-" and j > i:
            continue
        if word in words.PLURALS or (word == "%" and j == i):
            return True
        if token.kind != "word" or word in words.FUNCTION_WORDS:
            return False
        if len(word) > 3 and word.endswith("s") and word not in words.SINGULARS:
            if not word.endswith("ss"):
                return True
    return False


def names_something(tokens: Tokens, i: int, stop: int) -> bool:
    """True if a noun follows that a date can be the name of: "the 2020 war"."""
    if i >= stop or tokens[i].kind != "word":
        return False
    return tokens[i].norm not in words.FUNCTION_WORDS and tokens[i].norm not in words.DIRECTIONS
