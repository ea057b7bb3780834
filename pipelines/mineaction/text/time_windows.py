"""Lengths of time at work: windows, rates, durations and "so far".

Lives here: what a length does in its sentence ("in the last four months", "65,000 a year", "for
thirty years"). Does not live here: reading the length (time_lengths.py).
"""

from __future__ import annotations

from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.date_grammar import read_point
from mineaction.text.date_shapes import Point, names_something
from mineaction.text.number_words import EACH, INDEFINITE
from mineaction.text.time_cues import Cue, Found
from mineaction.text.time_lengths import Length, read_count, read_length
from mineaction.text.tokens import Tokens, norm_at


def lengthy(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """A length: a rate ("65,000 a year"), a window ("over two years") or a duration."""
    if cue.determined and (stepped := _stepped(tokens, i, stop)):
        return stepped
    read = read_length(tokens, i, stop)
    if read is None:
        return None
    length, end = read
    article = tokens[i].norm in INDEFINITE
    if article and length.unit == "second":
        return None  # "a second blast"
    if (
        article
        and end == i + 2
        and not cue.words
        and i > 0
        and norm_at(tokens, end, stop) not in _AFTER
    ) and norm_at(tokens, i - 1, stop) not in words.APPROXIMATIONS:
        return Found(end, "rate", "per", length=length)
    if ending := length_to(tokens, end, stop, length):
        return ending
    if cue.words in _OVER and (starting := _length_from(tokens, end, stop, length)):
        return starting
    if tokens[end - 2].text == "-" and not tokens[end - 1].norm.endswith("s"):
        return Found(end, "length_adjective", "duration", length=length)
    if (
        cue.words in ("in", "over", "during")
        and length.unit not in ("second", "minute")
        and norm_at(tokens, end, stop) not in ("of", "since", "time", "from")
    ):
        return Found(end, "bare_window", "window", length=length)
    return Found(end, "length", "duration", length=length)


_AFTER = words.word_list("no_window")


def length_to(tokens: Tokens, j: int, stop: int, length: Length) -> Found | None:
    """ "the year ending 30 June 2024", "the year that ended on 31 March": its last day."""
    j += norm_at(tokens, j, stop) in ("that", "which")
    if norm_at(tokens, j, stop) not in ("to", "ending", "ended", "ends", "until"):
        return None
    j += 2 if norm_at(tokens, j + 1, stop) in ("in", "on") else 1
    if [norm_at(tokens, k, stop) for k in range(j, j + 3)] == ["the", "end", "of"]:
        j += 3
    read = read_point(tokens, j, stop, "in")
    if read is None or read[0].kind != "date":
        return None
    if read[0].month is None and (length.unit != "year" or length.count == 1):
        return None  # "the three years to 2030", no "year to 2030"
    return Found(read[1], "length_to", "between", right=read[0], length=length)


_STARTS = words.word_list("length_starts")
_OVER = words.word_list("spanning")
_RUNS_ON = words.UP_TO | {"-"}


def _length_from(tokens: Tokens, j: int, stop: int, length: Length) -> Found | None:
    """ "in the twelve months from March 2031", "over a year starting in May": its beginning."""
    if norm_at(tokens, j, stop) not in _STARTS or length.count is None:
        return None
    j += 2 if norm_at(tokens, j + 1, stop) in ("in", "on", "from") else 1
    read = read_point(tokens, j, stop, "in")
    if read is None or read[0].kind != "date" or norm_at(tokens, read[1], stop) in _RUNS_ON:
        return None
    if read[0].month is None and length.unit != "year":
        return None  # "the six months from 2030"
    return Found(read[1], "length_from", "between", read[0], read[0], length)


def _stepped(tokens: Tokens, i: int, stop: int) -> Found | None:
    """ "four preceding months", "two past years": a window whose word stands behind its count."""
    count = read_count(tokens, i, stop)
    if count is None or count[0] is None:
        return None
    word = norm_at(tokens, count[1], stop)
    unit = words.UNITS.get(norm_at(tokens, count[1] + 1, stop))
    back = words.STEPS.get(word, words.SHIFTS.get(word, 0)) < 0
    if unit is None or not back or unit in ("second", "minute"):
        return None
    shape = "previous_window" if word in words.STEPS else "window"
    return Found(count[1] + 2, shape, "window", length=Length(count[0], unit))


def window(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "last four months", "past week", "the last year", "the coming five years"."""
    word = tokens[i].norm
    j = i + 1
    if word in ("last", "past", "next", "coming") and norm_at(tokens, j, stop) in ("full", "whole"):
        j += 1
    unit = words.UNITS.get(norm_at(tokens, j, stop))
    ahead = words.SHIFTS.get(word, 0) > 0
    if unit is not None and not tokens[j].norm.endswith("s"):
        whole_window = word == "past" or (word == "last" and cue.determined)
        whole_window = whole_window or (ahead and unit == "decade")
        if not whole_window or norm_at(tokens, j + 1, stop) == "of":
            return None
        shape = "window_ahead" if ahead else "window"
        return Found(j + 1, shape, "window", length=Length(Fraction(1), unit))
    read = read_length(tokens, j, stop) if unit is None else None
    if read is None or norm_at(tokens, read[1], stop) == "of":
        return None
    if word in words.STEPS:
        return Found(read[1], "previous_window", "window", length=read[0])
    shape = "window" if words.SHIFTS.get(word, 0) < 0 else "window_ahead"
    if word in ("this", "current", "present", "ongoing"):
        return None
    return Found(read[1], shape, "window", length=read[0])


def rate(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "per year", "every month", "each day", "/month", "annually", "monthly"."""
    word = tokens[i].norm
    if word in words.RATES:
        noun = cue.determined or names_something(tokens, i + 1, stop)
        if noun and word in words.ADJECTIVE_RATES:
            return None  # "the monthly count", "annual report"
        length = Length(Fraction(1), words.RATES[word])
        return Found(i + 1, "rate_word", "per", length=length)
    if word == "per" and norm_at(tokens, i + 1, stop) == "annum":
        return Found(i + 2, "rate", "per", length=Length(Fraction(1), "year"))
    unit = words.UNITS.get(norm_at(tokens, i + 1, stop))
    if unit is not None and unit not in ("second", "minute"):
        return Found(i + 2, "rate", "per", length=Length(Fraction(1), unit))
    counted = read_length(tokens, i + 1, stop) if word in EACH else None
    return Found(counted[1], "rate", "per", length=counted[0]) if counted else None


def so_far(tokens: Tokens, i: int, stop: int) -> Found:
    """ "so far" and "to date" at the second word, with the period behind: "so far this year".

    Or with its unit before: "the year to date", "year-to-date".
    """
    back = 4 if norm_at(tokens, i - 1, stop) == "-" else 2
    unit = tokens[i - back].norm if i >= back and tokens[i].norm == "date" else ""
    if unit in ("year", "month", "quarter"):
        point = Point("shift", "relative_unit", unit=unit, shift=Fraction(0))
        return Found(i + 1, "so_far", "so_far", point, first=i - back)
    period = read_point(tokens, i + 1, stop, "in")
    if period is None and norm_at(tokens, i + 1, stop) in ("in", "during", "for"):
        period = read_point(tokens, i + 2, stop, "in")
    if period and (period[0].kind == "shift" or period[0].shape in ("year", "month", "month_year")):
        return Found(period[1], "so_far", "so_far", period[0], first=i - 1)
    return Found(i + 1, "to_date", "so_far", first=i - 1)
