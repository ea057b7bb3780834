"""Lengths of time and times of day: "three and a half years", "44 days", "8.30 a.m.".

Lives here: reading them from tokens. Does not live here: calendar dates (date_grammar.py) and what
a length is doing in its sentence (time_expressions.py).

All readers take the tokens, the index to read at and the index to stop before; they return what
they read and the index behind it, or None.
"""

from __future__ import annotations

from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.number_words import INDEFINITE
from mineaction.text.records import record
from mineaction.text.tokens import Token, Tokens, norm_at


@record(frozen=True, slots=True)
class Length:
    """A length of time; `count` is None for "several"; `high` closes a range ("3 to 5 years")."""

    count: Fraction | None
    unit: str
    high: Fraction | None = None


def touches(tokens: Tokens, i: int) -> bool:
    """True if token `i` stands directly behind the one before it, without white space."""
    return i > 0 and tokens[i - 1].end == tokens[i].start


def read_count(tokens: Tokens, i: int, stop: int) -> tuple[Fraction | None, int] | None:
    """A small count in front of a unit; the value is None for "several", "a few"."""
    base = _simple_count(tokens, i, stop)
    if base is None:
        return None
    value, j = base
    tail = tuple(norm_at(tokens, j + k, stop) for k in range(3))
    if value is not None and tail == ("and", "a", "half"):
        return value + Fraction(1, 2), j + 3
    return value, j


def _simple_count(tokens: Tokens, i: int, stop: int) -> tuple[Fraction | None, int] | None:
    if i >= stop:
        return None
    token = tokens[i]
    if token.kind == "number":
        return _numeral(token, i)
    word = token.norm
    if word in INDEFINITE:
        return _article_count(tokens, i, stop)
    if word == "half" and norm_at(tokens, i + 1, stop) in INDEFINITE:
        return Fraction(1, 2), i + 2
    if word in words.COUNTS:
        return _number_words(tokens, i, stop)
    if word in words.VAGUE_COUNTS:
        return None, i + 1
    return None


def _numeral(token: Token, i: int) -> tuple[Fraction, int] | None:
    if len(token.text) > 6 or "," in token.text or token.text.count(".") > 1:
        return None
    return Fraction(token.text), i + 1


def _article_count(tokens: Tokens, i: int, stop: int) -> tuple[Fraction | None, int]:
    following = norm_at(tokens, i + 1, stop)
    if following in ("couple", "number") and norm_at(tokens, i + 2, stop) == "of":
        return None, i + 3
    if following in words.VAGUE_COUNTS:
        return None, i + 2
    if following == "half":
        return Fraction(1, 2), i + 2
    if following == "dozen":
        return Fraction(12), i + 2
    return Fraction(1), i + 1


def _number_words(tokens: Tokens, i: int, stop: int) -> tuple[Fraction, int]:
    value = words.COUNTS[tokens[i].norm]
    if value == 100 or value < 20 or value % 10:
        if norm_at(tokens, i + 1, stop) == "hundred":
            return value * 100, i + 2
        return value, i + 1
    j = i + 2 if norm_at(tokens, i + 1, stop) == "-" else i + 1
    ones = words.COUNTS.get(norm_at(tokens, j, stop))
    if ones is not None and 1 <= ones <= 9:
        return value + ones, j + 1
    return value, i + 1


def read_length(tokens: Tokens, i: int, stop: int) -> tuple[Length, int] | None:
    """A count and a unit: "44 days", "44-day", "three to five years", "a year and a half"."""
    first = read_count(tokens, i, stop)
    if first is None or norm_at(tokens, i - 1, stop) in ("aged", "age"):
        return None
    value, j = first
    high = None
    if norm_at(tokens, j, stop) in ("to", "or", "-") and value is not None:
        second = read_count(tokens, j + 1, stop)
        if second is not None and second[0] is not None:
            high, j = second
    return _unit_behind(tokens, j, stop, value, high)


def _unit_behind(
    tokens: Tokens, j: int, stop: int, value: Fraction | None, high: Fraction | None
) -> tuple[Length, int] | None:
    if norm_at(tokens, j, stop) in (
        "-",
        "full",
        "whole",
        "consecutive",
        "calendar",
        "single",
        "long",
    ):
        j += 1
    unit = words.UNITS.get(norm_at(tokens, j, stop))
    if unit is None or unit == "quarter":
        return None
    if norm_at(tokens, j + 1, stop) == "world":
        return None  # "seven Second World War bombs"
    j += 1
    tail = tuple(norm_at(tokens, j + k, stop) for k in range(3))
    if value is not None and tail == ("and", "a", "half"):
        value, j = value + Fraction(1, 2), j + 3
    if _is_age(tokens, j, stop):
        return None
    return Length(value, unit, high), j


def _is_age(tokens: Tokens, j: int, stop: int) -> bool:
    """ "eleven years old", "14-year-old", "30 years of age"."""
    following = norm_at(tokens, j, stop)
    if following == "-":
        following = norm_at(tokens, j + 1, stop)
    if following == "of":
        return norm_at(tokens, j + 1, stop) == "age"
    return following in ("old", "olds")


def read_time_of_day(tokens: Tokens, i: int, stop: int) -> int | None:
    """The index behind "16:00", "8.30 a.m.", "5pm", "1630 hours", "10 o'clock"; None if none."""
    clock = _clock(tokens, i, stop)
    j = clock if clock is not None else i + 1
    meridiem = _meridiem(tokens, j, stop)
    if meridiem is not None and (clock is not None or _is_hour(tokens[i].text)):
        return meridiem
    if norm_at(tokens, j, stop) == "o'clock":
        return j + 1
    at = norm_at(tokens, i - 1, stop) in ("at", "from", "until", "by", "about", "around")
    if at and norm_at(tokens, j, stop) in ("hours", "hrs", "h") and _is_military(tokens[i].text):
        return j + 1
    return clock


def _clock(tokens: Tokens, i: int, stop: int) -> int | None:
    """ "16:00" or "10:30:59": colons without blanks, two digits behind them."""
    if i + 2 >= stop or tokens[i + 1].text != ":" or not touches(tokens, i + 1):
        return None
    hour, minute = tokens[i].text, tokens[i + 2].text
    if not (touches(tokens, i + 2) and hour.isdecimal() and len(hour) <= 2 and int(hour) <= 24):
        return None
    if not (minute.isdecimal() and len(minute) == 2 and int(minute) <= 59):
        return None
    j = i + 3
    if norm_at(tokens, j, stop) == ":" and j + 1 < stop and touches(tokens, j + 1):
        seconds = tokens[j + 1].text
        if seconds[:2].isdecimal() and len(seconds) in (2, 5, 6):
            return j + 2
    return j


def _is_hour(text: str) -> bool:
    hour, _, minute = text.partition(".")
    if not (hour.isdecimal() and len(hour) <= 2 and int(hour) <= 24):
        return False
    return minute == "" or (minute.isdecimal() and len(minute) == 2 and int(minute) <= 59)


def _is_military(text: str) -> bool:
    if "." in text:
        return _is_hour(text)
    return text.isdecimal() and len(text) == 4 and int(text[:2]) <= 24 and int(text[2:]) <= 59


def _meridiem(tokens: Tokens, i: int, stop: int) -> int | None:
    """ "a.m.", "p.m.", "am", "pm": the index behind."""
    word = norm_at(tokens, i, stop)
    if word in ("am", "pm"):
        return i + 1
    if (
        word in ("a", "p")
        and norm_at(tokens, i + 1, stop) == "."
        and norm_at(tokens, i + 2, stop) == "m"
        and touches(tokens, i + 2)
    ):
        return i + 4 if norm_at(tokens, i + 3, stop) == "." else i + 3
    return None


def tight_digits(tokens: Tokens, colon: int, stop: int) -> bool:
    """True for ":30", a colon between digits without white space."""
    if norm_at(tokens, colon, stop) != ":" or colon + 1 >= stop:
        return False
    tight = touches(tokens, colon) and touches(tokens, colon + 1)
    return tight and tokens[colon + 1].kind == "number"
