"""Points counted from another: "last year", "two weeks later", "the month", none of a calendar.

Lives here: readers that need no other grammar than months and lengths. Does not live here: points
that hold others ("the end of last year", date_grammar.py), and what they are counted from
(time_placing.py).

All readers take the tokens, the index to read at and the index to stop before; they return the
point and the index behind it, or None.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.calendar_dates import read_month
from mineaction.text.date_shapes import Point, Read
from mineaction.text.time_lengths import read_length
from mineaction.text.tokens import Tokens, norm_at


def read_shift(tokens: Tokens, i: int, stop: int) -> Read:
    """ "last year", "this May", "next spring", "last Thursday", "the previous day"."""
    word = tokens[i].norm
    anchor = "previous" if word in words.STEPS else "reference"
    shift = Fraction(words.STEPS.get(word, words.SHIFTS.get(word, 0)))
    following = norm_at(tokens, i + 1, stop)
    unit = words.UNITS.get(following)
    if following in words.FISCAL and norm_at(tokens, i + 2, stop) == "year":
        unit = "financial_year" if following == "financial" else "fiscal_year"
        point = Point("shift", "relative_unit", unit=unit, shift=shift, anchor=anchor)
        return point, i + 3
    named = i + 1 + (following == "reporting")
    if anchor == "previous" and norm_at(tokens, named, stop) == "period":
        point = Point("shift", "relative_unit", unit="period", shift=shift, anchor=anchor)
        return point, named + 1
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


def read_ago(tokens: Tokens, i: int, stop: int) -> Read:
    """ "three years ago", "a day earlier", "two weeks later"; "ago" counts from the reference."""
    length = read_length(tokens, i, stop)
    if length is None:
        return None
    span, j = length
    word = norm_at(tokens, j, stop)
    direction = words.DIRECTIONS.get(word)
    if direction is None or span.high is not None:
        return None
    if word in ("before", "after") and has_object(tokens, j + 1, stop):
        return None
    shift = None if span.count is None else span.count * direction
    anchor = "reference" if word == "ago" else "previous"
    point = Point("shift", "counted_shift", unit=span.unit, shift=shift, anchor=anchor)
    if word == "ago" and norm_at(tokens, j + 1, stop) == "today":
        return replace(point, shape="anniversary"), j + 2
    return point, j + 1


def has_object(tokens: Tokens, i: int, stop: int) -> bool:
    """True if "before" or "after" governs what follows: "two days after the summit".

    In "the year before it had been 44" a clause of its own follows.
    """
    if norm_at(tokens, i, stop) == "that":
        i += 1  # "the year before that, 40 had died", but "the year before that war"
        return i < stop and tokens[i].kind == "word" and tokens[i].norm not in _VERBS
    counts = any(token.kind == "number" for token in tokens[i + 2 : min(i + 5, stop)])
    clause = (norm_at(tokens, i, stop), norm_at(tokens, i + 1, stop)) in _CLAUSES
    return i < stop and tokens[i].kind != "sign" and not (clause and counts)


_VERBS = frozenset(("had", "was", "were"))
_CLAUSES = frozenset((s, v) for s in ("it", "there", "they") for v in _VERBS)


def read_bare_unit(tokens: Tokens, i: int, stop: int, unit: str) -> Read:
    """ "The week", "the half-year", "the year under review": the one spoken of."""
    if unit == "weekend":  # "at the weekend" is the last one, whatever was told before
        return Point("shift", "relative_unit", unit=unit, shift=Fraction(-1)), i + 1
    if tokens[i].norm == "half":
        joint = i + 1 + (norm_at(tokens, i + 1, stop) == "-")
        year = norm_at(tokens, joint, stop) == "year"
        return (Point("same", "anaphor", unit="half"), joint + 1) if year else None
    j = i + 1
    if norm_at(tokens, j, stop) == "under" and norm_at(tokens, j + 1, stop) in ("review", "report"):
        j += 2
    return Point("same", "anaphor", unit=unit), j
