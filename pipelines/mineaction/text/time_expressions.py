"""Expressions of time in running text: where they are and how they bear on their sentence.

Lives here: TimeExpression and find_times, which reads every date, period, length, rate and
anaphor of a token range, with its preposition. Does not live here: single points
(date_grammar.py), ranges (time_ranges.py), the calendar (time_resolution.py), named events (the
lexicon).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.calendar_dates import read_day_month
from mineaction.text.date_grammar import read_point, read_unit
from mineaction.text.date_shapes import Point, names_something, read_decade, read_numeric, year_at
from mineaction.text.time_cues import Cue, Found, cue_before, is_ahead
from mineaction.text.time_lengths import Length, Tokens, norm_at, read_length, read_time_of_day
from mineaction.text.time_ranges import (
    days_of_month,
    own_relation,
    with_range,
    year_range,
)
from mineaction.text.year_context import is_reference, year_relation


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as printed, recognised and not resolved; spans are half open.

    `start`, `end` are characters, `first`, `last` tokens; both contain the preposition, except
    "of" and "dated". `relation` says how the time bears on what is told:

    on, in: a day or period; of: an attribute of a noun ("statement of 10 November"); name: a date
    as part of a name ("the 2020 war"); between: a closed range; since, until, by, before, after;
    as_of: the day of a stock; duration: a length, no period; window: a length that ends (or, with
    shape "window_ahead", begins) at the reference; so_far: from the start of a period to the
    reference; anaphor: a period spoken of before; per: a rate; time: of day.

    `cue` is the preposition in lower case. `ahead` is true where the words before tell of the
    future ("the next one is set for January 19").
    """

    start: int
    end: int
    first: int
    last: int
    shape: str
    relation: str
    cue: str = ""
    left: Point | None = None
    right: Point | None = None
    length: Length | None = None
    ahead: bool = False

    @property
    def ambiguous(self) -> bool:
        """True for "05/06/2024", which was read day first."""
        return any(point is not None and point.ambiguous for point in (self.left, self.right))


_Reader = Callable[[Tokens, int, int, Cue], Found | None]


def find_times(tokens: Tokens, start_index: int, end_index: int) -> list[TimeExpression]:
    """All time expressions of `tokens[start_index:end_index]` (a sentence), left to right.

    They do not overlap; at each trigger the longest is taken. Linear in the number of tokens.
    """
    found: list[TimeExpression] = []
    floor = i = start_index
    while i < end_index:
        token = tokens[i]
        reader = _read_number if token.kind == "number" else _TRIGGERS.get(token.norm)
        if reader is None and token.kind == "word" and token.text[-1].isdigit():
            reader = _read_date
        expression = None
        if reader is not None:
            expression = _expression(tokens, i, floor, end_index, reader)
        if expression is None:
            i += 1
            continue
        found.append(expression)
        _share_year(tokens, found)
        floor = i = expression.last
    return found


def _share_year(tokens: Tokens, found: list[TimeExpression]) -> None:
    """Give the year of the last expression to those it is listed with: "March and April 2023"."""
    last = found[-1]
    if last.left is None or last.right is not None or last.left.month is None:
        return
    k = len(found) - 2
    while k >= 0 and (last.left.year or last.left.of) and _lacks_year(found[k]):
        joint = tokens[found[k].last : found[k + 1].first]
        if not joint or any(token.norm not in (",", "and", "or", "&") for token in joint):
            return
        left = replace(found[k].left, year=last.left.year, of=last.left.of)  # type: ignore[type-var]
        found[k] = replace(found[k], left=left)
        k -= 1


def _lacks_year(expression: TimeExpression) -> bool:
    point = expression.left
    if point is None or expression.right is not None or point.kind != "date":
        return False
    return point.month is not None and point.year is None and point.of is None


def _expression(
    tokens: Tokens, i: int, floor: int, stop: int, reader: _Reader
) -> TimeExpression | None:
    cue = cue_before(tokens, i, floor)
    core = reader(tokens, i, stop, cue)
    if core is None or core.end <= i:
        return None
    first = core.first if core.first >= 0 else i
    if cue.determined and tokens[first - 1].norm in words.DETERMINERS and first > floor:
        first -= 1
    if core.relation == "duration" and cue.words not in _SPANNING:
        cue = Cue()
    if cue.first >= 0 and cue.relation != "of" and core.relation != "name":
        first = min(first, cue.first)
    first = max(first, floor)
    return TimeExpression(
        start=tokens[first].start,
        end=tokens[core.end - 1].end,
        first=first,
        last=core.end,
        shape=core.shape,
        relation=core.relation,
        cue=cue.words,
        left=core.left,
        right=core.right,
        length=core.length,
        ahead=is_ahead(tokens, first, floor),
    )


def _read_number(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """A core that begins with a numeral, or a day or length in words."""
    end = read_time_of_day(tokens, i, stop) or _clock_range(tokens, i, stop, cue)
    if end is not None:
        return Found(end, "clock", "time")
    if found := days_of_month(tokens, i, stop, cue):
        return found
    if found := _years(tokens, i, stop, cue):
        return found
    if found := _dated(tokens, i, stop, cue):
        return found
    return _lengthy(tokens, i, stop, cue)


def _clock_range(tokens: Tokens, i: int, stop: int, cue: Cue) -> int | None:
    """ "5 to 9 p.m.": the hour that shares the other's "p.m."."""
    joint = norm_at(tokens, i + 1, stop)
    if joint not in ("-", "to", "until") and not (joint == "and" and cue.words == "between"):
        return None
    if len(tokens[i].text) > 2 or i + 2 >= stop or tokens[i + 2].kind != "number":
        return None
    return read_time_of_day(tokens, i + 2, stop)


def _dated(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """A point or range that begins with a numeral and is no bare year."""
    if cue.determined and (ordinal := read_point(tokens, i - 1, stop, cue.key)):
        point, end = ordinal
        if end > i and point.shape != "year":
            return with_range(tokens, point, end, stop, cue)
    point_end = (
        read_numeric(tokens, i, stop)
        or read_day_month(tokens, i, stop)
        or read_decade(tokens, i, stop)
        or _not_year(read_point(tokens, i, stop, cue.key))
    )
    return with_range(tokens, *point_end, stop, cue) if point_end else None


def _not_year(found: tuple[Point, int] | None) -> tuple[Point, int] | None:
    return found if found and found[0].shape != "year" else None


def _read_date(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """A core that begins with a word of the calendar: month, weekday, season, part, ordinal."""
    found = read_point(tokens, i, stop, cue.key)
    return with_range(tokens, *found, stop, cue) if found else None


def _read_deictic(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "last four months", "the past year", "this year", "last May", "the previous two weeks"."""
    found = _window(tokens, i, stop, cue) or _read_date(tokens, i, stop, cue)
    if (
        found
        and found.left
        and cue.determined
        and tokens[i].norm == "next"
        and found.left.kind == "shift"
    ):
        left = replace(found.left, anchor="previous")
        return replace(found, left=left, relation=own_relation(left, ""))
    return found


def _read_unit(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "week 36", "year 2022"; a unit behind "the" only after a preposition: "in the year"."""
    unit = words.UNITS.get(tokens[i].norm)
    if (
        unit in ("year", "quarter", "month")
        and not tokens[i].norm.endswith("s")
        and (ending := _length_to(tokens, i + 1, stop, Length(Fraction(1), unit)))
    ):
        return ending
    found = read_unit(tokens, i, stop, determined=cue.determined)
    if found is None:
        return None
    if found[0].kind == "same" and cue.relation not in (
        "in",
        "of",
        "on",
        "from",
        "since",
        "until",
        "by",
    ):
        return None
    if found[0].kind == "same" and not _points_back(tokens, found, stop, cue):
        return None
    return with_range(tokens, *found, stop, cue)


_COMPLEMENTS = frozenset(
    ("from", "between", "since", "ending", "ended", "to", "until", "of", "after", "before",
     "beginning", "starting", "when", "that", "which", "following", "prior", "covered")
)  # fmt: skip


def _points_back(tokens: Tokens, found: tuple[Point, int], stop: int, cue: Cue) -> bool:
    """False for "the period after the war", "the rule of the day", "of the year award"."""
    point, end = found
    if norm_at(tokens, end, stop) in _COMPLEMENTS:
        return False
    return not (
        cue.words == "of" and (point.unit in ("day", "week") or names_something(tokens, end, stop))
    )


def _read_quantified(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "two years", "a month", "half a year", "several weeks ago", "a day earlier"."""
    if tokens[i].norm in ("a", "an") and norm_at(tokens, i + 1, stop) not in _BEHIND_ARTICLE:
        return None
    if tokens[i].norm == "half" and cue.determined:
        return _read_unit(tokens, i, stop, cue)
    point = read_point(tokens, i, stop, cue.key)
    if point and point[0].shape == "counted_shift":
        return with_range(tokens, *point, stop, cue)
    return _lengthy(tokens, i, stop, cue)


def _read_ordinal(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    if tokens[i].norm in words.SHIFTS and (found := _window(tokens, i, stop, cue)):
        return found
    return _read_date(tokens, i, stop, cue)


def _read_small_word(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "since then", "to date", "so far this year", "until now", "at noon"."""
    word, before = tokens[i].norm, norm_at(tokens, i - 1, stop)
    if word == "then" and cue.relation in ("since", "until", "by", "before"):
        return Found(i + 1, "then", "anaphor", Point("same", "anaphor", unit="time"))
    if word == "now" and cue.relation in ("until", "by"):
        return Found(i + 1, "to_date", "so_far")
    if (before, word) in (("to", "date"), ("so", "far"), ("thus", "far")):
        return _so_far(tokens, i, stop)
    if word in ("noon", "midday", "midnight") and cue.words in (
        "at",
        "by",
        "until",
        "before",
        "around",
    ):
        return Found(i + 1, "clock", "time")
    return None


def _so_far(tokens: Tokens, i: int, stop: int) -> Found:
    period = read_point(tokens, i + 1, stop, "in")
    if period is None and norm_at(tokens, i + 1, stop) in ("in", "during", "for"):
        period = read_point(tokens, i + 2, stop, "in")
    if period and (period[0].kind == "shift" or period[0].shape in ("year", "month", "month_year")):
        return Found(period[1], "so_far", "so_far", period[0], first=i - 1)
    return Found(i + 1, "to_date", "so_far", first=i - 1)


def _read_rate(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
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
    counted = read_length(tokens, i + 1, stop) if word in ("every", "each") else None
    return Found(counted[1], "rate", "per", length=counted[0]) if counted else None


_BEHIND_ARTICLE = frozenset(words.UNITS) | words.VAGUE_COUNTS | {
    "half", "single", "full", "whole", "dozen", "long",
}  # fmt: skip
_SPANNING = frozenset(("in", "over", "within", "for", "during", "after", "throughout"))


def _lengthy(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """A length: a rate ("65,000 a year"), a window ("over two years") or a duration."""
    read = read_length(tokens, i, stop)
    if read is None:
        return None
    length, end = read
    article = tokens[i].norm in ("a", "an")
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
    if ending := _length_to(tokens, end, stop, length):
        return ending
    if tokens[end - 2].text == "-" and not tokens[end - 1].norm.endswith("s"):
        return Found(end, "length_adjective", "duration", length=length)
    if (
        cue.words in ("in", "over", "during")
        and length.unit not in ("second", "minute")
        and norm_at(tokens, end, stop) not in ("of", "since", "time", "from")
    ):
        return Found(end, "bare_window", "window", length=length)
    return Found(end, "length", "duration", length=length)


_AFTER = frozenset(("after", "since", "from", "of", "into", "long", "in", "before"))


def _length_to(tokens: Tokens, j: int, stop: int, length: Length) -> Found | None:
    """ "the year ending 30 June 2024", "the 12 months to March 2024": a length and its last day."""
    if norm_at(tokens, j, stop) not in ("to", "ending", "ended", "until"):
        return None
    j += 2 if norm_at(tokens, j + 1, stop) in ("in", "on") else 1
    read = read_point(tokens, j, stop, "in")
    if read is None or read[0].kind != "date" or read[0].month is None:
        return None
    return Found(read[1], "length_to", "between", right=read[0], length=length)


def _window(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "last four months", "past week", "the last year", "the coming five years"."""
    word = tokens[i].norm
    j = i + 1
    if word in ("last", "past", "next", "coming") and norm_at(tokens, j, stop) in ("full", "whole"):
        j += 1
    unit = words.UNITS.get(norm_at(tokens, j, stop))
    if unit is not None and not tokens[j].norm.endswith("s"):
        whole_window = word == "past" or (word == "last" and cue.determined)
        if not whole_window or norm_at(tokens, j + 1, stop) == "of":
            return None
        return Found(j + 1, "window", "window", length=Length(Fraction(1), unit))
    read = read_length(tokens, j, stop) if unit is None else None
    if read is None or norm_at(tokens, read[1], stop) == "of":
        return None
    if word in words.STEPS:
        return Found(read[1], "previous_window", "window", length=read[0])
    shape = "window" if words.SHIFTS.get(word, 0) < 0 else "window_ahead"
    if word in ("this", "current", "present"):
        return None
    return Found(read[1], shape, "window", length=read[0])


def _years(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """A bare year or a range of years, where the context makes it one."""
    year = year_at(tokens, i, stop)
    if year is None:
        return None
    if read_numeric(tokens, i, stop) or is_reference(tokens, i, year[1], stop):
        return None
    if found := year_range(tokens, year, stop, cue):
        return found
    relation = year_relation(tokens, i, year[1], stop, cue)
    if relation is None:
        return None
    point = Point("date", "year", year=year[0])
    if relation in ("name", "label"):
        shape = "name_year" if relation == "name" else "label_year"
        return Found(year[1], shape, "name" if relation == "name" else "in", point)
    return with_range(tokens, point, year[1], stop, cue)


def _triggers() -> dict[str, _Reader]:
    """Which reader a word starts; later entries win."""
    table: dict[str, _Reader] = {}
    table.update(dict.fromkeys(words.UNITS, _read_unit))
    table.update(dict.fromkeys(words.COUNTS, _read_quantified))
    table.update(dict.fromkeys(words.VAGUE_COUNTS, _read_quantified))
    table.update(dict.fromkeys(("a", "an"), _read_quantified))
    table.update(dict.fromkeys((*words.MONTHS, *words.WEEKDAYS, *words.SEASONS), _read_date))
    table.update(dict.fromkeys((*words.PARTS, *words.ANAPHORS, *words.DEICTIC_DAYS), _read_date))
    table.update(dict.fromkeys(words.ORDINALS, _read_ordinal))
    table.update(dict.fromkeys((*words.SHIFTS, *words.STEPS), _read_deictic))
    table.update(dict.fromkeys(("fiscal", "financial", "budget", "fy"), _read_date))
    table.update(
        dict.fromkeys(
            ("then", "now", "date", "far", "noon", "midday", "midnight"), _read_small_word
        )
    )
    table.update(dict.fromkeys(("per", "every", "each", "/", *words.RATES), _read_rate))
    table.update(dict.fromkeys(("period",), _read_unit))
    table["'"] = _read_number
    return table


_TRIGGERS = _triggers()
