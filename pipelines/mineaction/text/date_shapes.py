"""The printed shapes of years, days, months and numeric dates, and the record of a point in time.

Lives here: Point, and readers of single elements that need no other reader. Does not live here:
their combination (calendar_dates.py, date_grammar.py).

All readers take the tokens, the index to read at and the index to stop before; they return what
they read and the index behind it, or None.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.number_words import ORDINAL_SUFFIXES
from mineaction.text.records import record
from mineaction.text.time_lengths import touches
from mineaction.text.tokens import Tokens, norm_at


@record(frozen=True, slots=True)
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


Read = tuple[Point, int] | None
_FULL_MONTHS = words.word_list("full_months")


def year_at(tokens: Tokens, i: int, stop: int) -> tuple[int, int] | None:
    """A year and the index behind it: "2022", or "'93" with its apostrophe."""
    if i >= stop:
        return None
    text = tokens[i].text
    if text == "'" and i + 1 < stop and touches(tokens, i + 1):
        short = tokens[i + 1].text
        if len(short) == 2 and short.isdecimal() and not _touches_letters(tokens, i + 2, stop):
            return (1900 if int(short) > 40 else 2000) + int(short), i + 2
        return None
    if (
        len(text) == 4
        and text.isdecimal()
        and 1800 <= int(text) <= 2099
        and not _touches_letters(tokens, i + 1, stop)
    ):
        return int(text), i + 1
    return None


def _touches_letters(tokens: Tokens, i: int, stop: int) -> bool:
    return i < stop and tokens[i].kind == "word" and touches(tokens, i)


def short_year(tokens: Tokens, i: int, stop: int, first: int) -> int | None:
    """The second year of "2022/23" or "2018-2020", which follows `first`."""
    if i >= stop or not tokens[i].text.isdecimal() or _touches_letters(tokens, i + 1, stop):
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
    possessive = suffix == "'s" and norm_at(tokens, i - 1, stop) in (
        "the",
        "early",
        "mid",
        "late",
        "-",
    )
    if not text.isdecimal() or text[-1] != "0" or not (suffix == "s" or possessive):
        return None
    if len(text) == 4 and 1800 <= int(text) < 2100:
        return Point("unit", "decade", year=int(text), unit="decade"), j + 2
    if len(text) == 2 and j > i:
        year = (1900 if int(text) > 30 else 2000) + int(text)
        return Point("unit", "decade", year=year, unit="decade"), j + 2
    return None


def read_numeric(tokens: Tokens, i: int, stop: int) -> Read:
    """ "12.02.2024", "2024-02-12", "12/02/2024", "2024-02"; day first where both are possible."""
    text = tokens[i].text
    if "." in text:
        parts, j, separator = text.split("."), i + 1, "."
    else:
        parts, j, separator = _signed_parts(tokens, i, stop)
    if len(parts) == 2 and separator == "-":
        return _iso_month(parts, j)
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    before = norm_at(tokens, i - 1, stop)
    clock = before == "at" and separator == "." and len(parts[2]) == 2  # "at 12.05.30"
    if clock or (before in ("/", "-") and touches(tokens, i)):
        return None
    return _numeric_date(parts, j, separator)


def read_fiscal(tokens: Tokens, i: int, stop: int) -> Read:
    """ "fiscal year 2023", "financial year 2023/24"."""
    if norm_at(tokens, i + 1, stop) != "year":
        return None
    year = year_at(tokens, i + 2, stop)
    found = fiscal_year(tokens, year[0], year[1], stop) if year else None
    if found and tokens[i].norm == "financial" and found[0].ordinal == (found[0].year or 0) + 1:
        return replace(found[0], unit="financial_year"), found[1]
    return found


def fiscal_year(tokens: Tokens, year: int, j: int, stop: int) -> tuple[Point, int]:
    """A fiscal year with its optional second half: "2023", "2023/24"."""
    point = Point("unit", "fiscal_year", year=year, unit="fiscal_year")
    if norm_at(tokens, j, stop) in ("/", "-") and j < stop and touches(tokens, j):
        second = short_year(tokens, j + 1, stop, year)
        if second is not None:
            return replace(point, ordinal=second), j + 2
    return point, j


def dotted_date(tokens: Tokens, i: int) -> Read:
    """ "22.09.2024", whatever stands before it."""
    parts = tokens[i].text.split(".")
    return _numeric_date(parts, i + 1, ".") if all(p.isdecimal() for p in parts) else None


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
    if len(year) != 4 or len(month) != 2 or not (year + month).isdecimal():
        return None
    if not (1900 <= int(year) <= 2099 and 1 <= int(month) <= 12 and int(month) <= int(year[2:])):
        return None  # "2011-12" reads as two years, see short_year
    return Point("date", "numeric", year=int(year), month=int(month)), j


def _numeric_date(parts: list[str], j: int, separator: str) -> Read:
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4 and len(parts[1]) <= 2 and len(parts[2]) <= 2:
        year, month, day = first, second, third
    elif len(parts[2]) == 4 or (separator == "." and [len(p) for p in parts] == [2, 2, 2]):
        year = third if len(parts[2]) == 4 else 2000 + third
        day, month = (second, first) if second > 12 and separator != "." else (first, second)
    else:
        return None
    if not (1800 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    point = Point("date", "numeric", year=year, month=month, day=day)
    return point, j


def day_at(tokens: Tokens, i: int, stop: int) -> tuple[int, int, bool] | None:
    """A day of the month, the index behind it, and whether it is an ordinal ("18th")."""
    if i >= stop:
        return None
    text = tokens[i].text
    if tokens[i].kind == "word":
        number = words.ORDINALS.get(tokens[i].norm, 0)
        return (number, i + 1, True) if number > 0 and tokens[i].norm != "latter" else None
    if not (len(text) <= 2 and text.isdecimal() and 1 <= int(text) <= 31):
        return None
    if _touches_letters(tokens, i + 1, stop):
        if tokens[i + 1].norm not in ORDINAL_SUFFIXES:
            return None
        return int(text), i + 2, True
    return int(text), i + 1, False


def month_at(tokens: Tokens, i: int, stop: int) -> tuple[int, int] | None:
    """A month's name and the index behind it, its full stop included."""
    if i >= stop or tokens[i].norm not in words.MONTHS:
        return None
    word, j = tokens[i].norm, i + 1
    if (
        word not in _FULL_MONTHS
        and len(word) <= 5
        and norm_at(tokens, j, stop) == "."
        and touches(tokens, j)
    ):
        j += 1
    if (
        not tokens[i].text[0].isupper()
        and year_at(tokens, j, stop) is None
        and (word in words.UNSURE_MONTHS or tokens[i - 1].kind != "number" or i == 0)
    ):
        return None
    return words.MONTHS[word], j


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
        if (
            len(word) > 3
            and word.endswith("s")
            and word not in words.SINGULARS
            and not word.endswith("ss")
        ):
            return True
    return False


def names_something(tokens: Tokens, i: int, stop: int) -> bool:
    """True if a noun follows that a date can be the name of: "the 2020 war"."""
    if i >= stop or tokens[i].kind != "word":
        return False
    return tokens[i].norm not in words.FUNCTION_WORDS and tokens[i].norm not in words.DIRECTIONS
