"""Expressions of time in running text: where they are and how they bear on their sentence.

Lives here: TimeExpression and find_times, which reads every date, period, length, rate and
anaphor of a token range, with its preposition. Does not live here: single points
(date_grammar.py), ranges (time_ranges.py), the calendar (time_resolution.py), named events (the
lexicon).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.calendar_dates import read_day_month
from mineaction.text.date_grammar import read_point, read_unit
from mineaction.text.date_shapes import Point, names_something, read_decade, read_numeric, year_at
from mineaction.text.number_words import INDEFINITE, ORDINAL_SUFFIXES
from mineaction.text.records import record
from mineaction.text.time_cues import Cue, Found, cue_before, is_ahead
from mineaction.text.time_lengths import Length, read_time_of_day
from mineaction.text.time_ranges import (
    days_of_month,
    dotted_days,
    heads_season,
    own_relation,
    with_range,
    year_range,
)
from mineaction.text.time_windows import length_to, lengthy, rate, so_far, window
from mineaction.text.tokens import Tokens, norm_at
from mineaction.text.year_context import is_reference, year_relation


@record(frozen=True, slots=True)
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


_Reader = Callable[[Tokens, int, int, Cue], Found | None]


def find_times(tokens: Tokens, start_index: int, end_index: int) -> list[TimeExpression]:
    """All time expressions of `tokens[start_index:end_index]` (a sentence), left to right.

    They do not overlap; at each trigger the longest is taken. Linear in the number of tokens.
    """
    found: list[TimeExpression] = []
    floor = start_index
    for i, reader in _readers(tokens, start_index, end_index):
        expression = _expression(tokens, i, floor, end_index, reader) if i >= floor else None
        if expression is not None:
            found.append(expression)
            _share_year(tokens, found)
            _share_cue(tokens, found)
            _take_explanation(tokens, found)
            floor = expression.last
    return found


def month_alone(tokens: Tokens) -> TimeExpression | None:
    """A month that is all that `tokens` say, as a cell of a table does: also "May" and "Mar."."""
    name = tokens[0].norm if tokens else ""
    if name not in words.MONTHS or len(tokens) > 2 or any(t.text != "." for t in tokens[1:]):
        return None
    point = Point("date", "month", month=words.MONTHS[name])
    end, size = tokens[-1].end, len(tokens)
    return TimeExpression(tokens[0].start, end, 0, size, "month", "in", left=point)


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


def _take_explanation(tokens: Tokens, found: list[TimeExpression]) -> None:
    """Of "this year (1 January - 31 August 2031)" the dates in the brackets say what is meant."""
    if len(found) < 2:
        return
    said, meant = found[-2:]
    if said.left is None or said.left.kind != "shift" or said.right is not None:
        return
    dated = meant.relation == "between" and meant.right is not None and meant.right.year
    inside = meant.first == said.last + 1 and tokens[said.last].text == "("
    closed = meant.last < len(tokens) and tokens[meant.last].text == ")"
    if dated and inside and closed:
        del found[-2]


def _share_cue(tokens: Tokens, found: list[TimeExpression]) -> None:
    """Give the date the "as of" of its hour: "as of 06:00, 14 May 2024", "as at 18:00 on 3 May"."""
    if len(found) < 2 or found[-2].shape != "clock" or not found[-2].cue.startswith("as "):
        return
    hour, day = found[-2:]
    joint = tokens[hour.last : day.first]
    if day.relation == "on" and day.right is None and all(t.norm in _HOUR_JOINTS for t in joint):
        found[-1] = replace(day, relation="as_of", cue=hour.cue)


_HOUR_JOINTS = words.word_list("hour_joints")


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
    if found := dotted_days(tokens, i, stop):
        return found
    end = read_time_of_day(tokens, i, stop) or _clock_range(tokens, i, stop, cue)
    if end is not None:
        return Found(end, "clock", "time")
    if found := days_of_month(tokens, i, stop, cue):
        return found
    if found := _years(tokens, i, stop, cue):
        return found
    behind = tokens[i + 1].norm if i + 1 < stop else ""
    if tokens[i].text.isdecimal() and (behind == "," or behind not in _BEHIND_NUMERAL):
        return None
    if found := _dated(tokens, i, stop, cue):
        return found
    return lengthy(tokens, i, stop, cue)


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
    found = window(tokens, i, stop, cue) or _read_date(tokens, i, stop, cue)
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
        and (ending := length_to(tokens, i + 1, stop, Length(Fraction(1), unit)))
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


_COMPLEMENTS = words.word_list("complements")


def _points_back(tokens: Tokens, found: tuple[Point, int], stop: int, cue: Cue) -> bool:
    """False for "the period after the war", "the rule of the day", "of the year award"."""
    point, end = found
    if norm_at(tokens, end, stop) in _COMPLEMENTS:
        return False
    if point.unit == "night" and norm_at(tokens, end - 2, stop) in words.POSSESSIVES:
        return False  # "in its evening broadcast"
    return not (
        cue.words == "of" and (point.unit in ("day", "week") or names_something(tokens, end, stop))
    )


def _read_quantified(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "two years", "a month", "half a year", "several weeks ago", "a day earlier"."""
    if tokens[i].norm in INDEFINITE and norm_at(tokens, i + 1, stop) not in _BEHIND_ARTICLE:
        return None
    if tokens[i].norm == "half" and cue.determined:
        return _read_unit(tokens, i, stop, cue)
    point = read_point(tokens, i, stop, cue.key)
    if point and point[0].shape in ("counted_shift", "anniversary"):
        return with_range(tokens, *point, stop, cue)
    return lengthy(tokens, i, stop, cue)


def _read_ordinal(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    if tokens[i].norm in words.SHIFTS and (found := window(tokens, i, stop, cue)):
        return found
    return _read_date(tokens, i, stop, cue)


def _read_small_word(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """ "since then", "to date", "so far this year", "until now", "at noon"."""
    word, before = tokens[i].norm, norm_at(tokens, i - 1, stop)
    if word == "ytd":
        year = year_at(tokens, i + 1, stop)
        running = Point("shift", "relative_unit", unit="year", shift=Fraction(0))
        point = Point("date", "year", year=year[0]) if year else running
        return Found(year[1] if year else i + 1, "so_far", "so_far", point)
    if word == "then" and cue.relation in ("since", "until", "by", "before"):
        return Found(i + 1, "then", "anaphor", Point("same", "anaphor", unit="time"))
    if word == "then" and cue.words in ("between", "from"):  # "between then and now"
        found = with_range(tokens, Point("same", "anaphor", unit="time"), i + 1, stop, cue)
        return found if found.right or found.relation == "since" else None
    if word == "now" and cue.relation in ("until", "by"):
        return Found(i + 1, "to_date", "so_far")
    if word == "date" and [norm_at(tokens, k, stop) for k in range(i - 3, i)] == ["-", "to", "-"]:
        return so_far(tokens, i, stop)
    if (before, word) in (("to", "date"), ("so", "far"), ("thus", "far")):
        return so_far(tokens, i, stop)
    if word in ("noon", "midday", "midnight") and cue.words in (
        "at",
        "by",
        "until",
        "before",
        "around",
    ):
        return Found(i + 1, "clock", "time")
    return None


_BEHIND_ARTICLE = frozenset(words.UNITS) | words.VAGUE_COUNTS | words.word_list("behind_article")
_SPANNING = words.word_list("spanning")


def _years(tokens: Tokens, i: int, stop: int, cue: Cue) -> Found | None:
    """A bare year or a range of years, where the context makes it one."""
    year = year_at(tokens, i, stop)
    if year is None:
        return None
    if read_numeric(tokens, i, stop) or is_reference(tokens, i, year[1], stop):
        return None
    if found := year_range(tokens, year, stop, cue):
        return found
    point = Point("date", "year", year=year[0])
    if norm_at(tokens, year[1], stop) == "ytd":
        return Found(year[1] + 1, "so_far", "so_far", point)  # "2031 YTD"
    if _is_up_to_month(tokens, year[1], stop):
        return with_range(tokens, point, year[1], stop, cue)
    relation = year_relation(tokens, i, year[1], stop, cue)
    if relation is None:
        return None
    if relation == "name" and cue.relation == "in" and heads_season(tokens, year[1], stop):
        return Found(year[1], "year", "in", point)
    if relation in ("name", "label"):
        shape = "name_year" if relation == "name" else "label_year"
        return Found(year[1], shape, "name" if relation == "name" else "in", point)
    return with_range(tokens, point, year[1], stop, cue)


def _is_up_to_month(tokens: Tokens, i: int, stop: int) -> bool:
    """ "1985 | to March 2031", "2020 | through the end of May 2031": the end of a range."""
    if norm_at(tokens, i, stop) not in words.UP_TO:
        return False
    read = read_point(tokens, i + 1, stop, "in")
    point = (read[0].of or read[0]) if read is not None else None
    return point is not None and point.year is not None and point.month is not None


def _follow(*tables: Iterable[str]) -> frozenset[str]:
    return frozenset(word for table in tables for word in table)


# What may stand behind a trigger; for all other words no reader is called. A numeral may always.
_BEHIND_COUNT = _follow(
    words.UNITS, words.COUNTS, words.VAGUE_COUNTS, words.MONTHS, INDEFINITE,
    words.word_list("behind_count"),
)  # fmt: skip
_BEHIND_ORDINAL = _follow(
    words.UNITS, words.COUNTS, words.VAGUE_COUNTS, words.MONTHS, words.WEEKDAYS, words.SEASONS,
    words.word_list("behind_ordinal"),
)  # fmt: skip
_BEHIND_PART = _follow(
    words.UNITS, words.MONTHS, words.SEASONS, words.SHIFTS, words.STEPS, words.ORDINALS,
    words.word_list("behind_part"),
)  # fmt: skip
_BEHIND_ANAPHOR = _follow(
    words.UNITS, words.COUNTS, words.SEASONS, words.word_list("behind_anaphor")
)
# A numeral of up to two digits is part of a date or length only in front of one of these.
_BEHIND_NUMERAL = _follow(
    words.UNITS, words.MONTHS, words.CONNECTORS_FIRST,
    ORDINAL_SUFFIXES, words.word_list("behind_numeral"),
)  # fmt: skip


def _triggers() -> dict[str, tuple[_Reader, frozenset[str] | None]]:
    """Which reader a word starts, and what must follow it; later rows win."""
    quantified = (*words.COUNTS, *words.VAGUE_COUNTS, *INDEFINITE)
    days = (*words.MONTHS, *words.WEEKDAYS, *words.SEASONS, *words.DEICTIC_DAYS)
    small = ("then", "now", "date", "far", "noon", "midday", "midnight", "ytd")
    rows: tuple[tuple[Iterable[str], _Reader, frozenset[str] | None], ...] = (
        ((*words.UNITS, "period", "calendar"), _read_unit, None),
        (quantified, _read_quantified, _BEHIND_COUNT),
        (days, _read_date, None),
        (words.PARTS, _read_date, _BEHIND_PART),
        (words.ANAPHORS, _read_date, _BEHIND_ANAPHOR),
        (words.ORDINALS, _read_ordinal, _BEHIND_ORDINAL),
        ((*words.SHIFTS, *words.STEPS), _read_deictic, _BEHIND_ORDINAL),
        (("fiscal", "financial", "budget", "fy"), _read_date, None),
        (small, _read_small_word, None),
        (words.RATES, rate, None),
        (("per", "every", "each", "/"), rate, _follow(words.UNITS, words.COUNTS, ("annum",))),
        (("'",), _read_number, None),
    )
    return {word: (reader, behind) for table, reader, behind in rows for word in table}


_TRIGGERS = _triggers()


def _readers(tokens: Tokens, first: int, stop: int) -> list[tuple[int, _Reader]]:
    """The tokens at which a time may begin, each with its reader: the fast way past all others."""
    readers: list[tuple[int, _Reader]] = []
    near = enumerate(tokens[first:stop], first)
    for i, token in [(i, t) for i, t in near if t.norm in _TRIGGERS or t.text[-1].isdecimal()]:
        if token.kind == "number":
            if _may_be_time(tokens, i, stop):
                readers.append((i, _read_number))
        elif token.norm in _TRIGGERS:
            reader, behind = _TRIGGERS[token.norm]
            after = tokens[i + 1] if i + 1 < stop else None
            if not behind or after is None or after.norm in behind or after.kind == "number":
                readers.append((i, reader))
        elif token.kind == "word":
            readers.append((i, _read_date))  # "Q1", "FY2023"
    return readers


def _may_be_time(tokens: Tokens, i: int, stop: int) -> bool:
    text = tokens[i].text
    behind = tokens[i + 1].norm if i + 1 < stop else ""
    if "." in text:
        return text.count(".") == 2 or behind in _BEHIND_NUMERAL
    if len(text) > 4 or "," in text:
        return False
    return len(text) == 4 or behind in _BEHIND_NUMERAL
