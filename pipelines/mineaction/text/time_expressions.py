"""Expressions of time in running text: where they are and how they bear on their sentence.

Lives here: TimeExpression and find_times, which reads every date, period, length, rate and
anaphor of a token range, with its preposition. Does not live here: single points
(date_grammar.py), their place on the calendar (time_resolution.py), named events (the lexicon).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from mineaction.text import time_words as words
from mineaction.text.date_grammar import (
    Point,
    counts_something,
    day_at,
    month_at,
    names_something,
    read_day_month,
    read_decade,
    read_numeric,
    read_point,
    read_unit,
    short_year,
    year_at,
)
from mineaction.text.time_lengths import (
    Length,
    Tokens,
    norm_at,
    read_count,
    read_length,
    read_time_of_day,
    touches,
)


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


@dataclass(frozen=True, slots=True)
class _Cue:
    """What stands before a time: its words, relation, first token and any determiner."""

    words: str = ""
    relation: str = ""
    first: int = -1
    determined: bool = False

    @property
    def key(self) -> str:
        return "as_of" if self.relation == "as_of" else self.words


@dataclass(frozen=True, slots=True)
class _Found:
    """A time core behind its cue: the index behind it and what it is."""

    end: int
    shape: str
    relation: str
    left: Point | None = None
    right: Point | None = None
    length: Length | None = None
    first: int = -1  # where the core really begins, if not at its trigger


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
    cue = _cue_before(tokens, i, floor)
    core = reader(tokens, i, stop, cue)
    if core is None or core.end <= i:
        return None
    first = core.first if core.first >= 0 else i
    if cue.determined and tokens[first - 1].norm in words.DETERMINERS and first > floor:
        first -= 1
    if core.relation == "duration" and cue.words not in _SPANNING:
        cue = _Cue()
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
        ahead=_is_ahead(tokens, first, floor),
    )


def _cue_before(tokens: Tokens, i: int, floor: int) -> _Cue:
    """The preposition that ends before token `i`, over determiners and words such as "almost"."""
    k, determined = i - 1, False
    while k >= floor and i - k <= 4:
        word = tokens[k].norm
        if word in words.DETERMINERS:
            determined = True
        elif word not in words.APPROXIMATIONS or word in words.CUES and not _is_more_than(tokens, k):
            break
        k -= 1
    if k < floor:
        return _Cue(determined=determined)
    for phrase, relation in words.CUES.get(tokens[k].norm, ()):
        first = k - len(phrase) + 1
        if first >= floor and all(tokens[first + n].norm == w for n, w in enumerate(phrase)):
            return _Cue(" ".join(phrase), relation, first, determined)
    return _Cue(determined=determined)


def _is_more_than(tokens: Tokens, k: int) -> bool:
    """True if "over", "around" or "up to" at `k` follows another preposition: "for over 20 years"."""
    return norm_at(tokens, k - 1, len(tokens)) in ("for", "in", "after", "within", "during", "of")


def _is_ahead(tokens: Tokens, first: int, floor: int) -> bool:
    seen = [tokens[k].norm for k in range(max(floor, first - 8), min(first + 1, len(tokens)))]
    pairs = (f"{one} {two}" for one, two in zip(seen, seen[1:], strict=False))
    return any(word in words.FUTURE for word in seen[:-1]) or any(p in words.FUTURE for p in pairs)


# --- cores -------------------------------------------------------------------------------------

_Reader = Callable[[Tokens, int, int, _Cue], _Found | None]


def _read_number(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """A core that begins with a numeral, or a day or length in words."""
    end = read_time_of_day(tokens, i, stop) or _clock_range(tokens, i, stop, cue)
    if end is not None:
        return _Found(end, "clock", "time")
    if found := _days_of_month(tokens, i, stop, cue):
        return found
    if found := _years(tokens, i, stop, cue):
        return found
    if found := _dated(tokens, i, stop, cue):
        return found
    return _lengthy(tokens, i, stop, cue)


def _clock_range(tokens: Tokens, i: int, stop: int, cue: _Cue) -> int | None:
    """ "5 to 9 p.m.": the hour that shares the other's "p.m."."""
    joint = norm_at(tokens, i + 1, stop)
    if joint not in ("-", "to", "until") and not (joint == "and" and cue.words == "between"):
        return None
    if len(tokens[i].text) > 2 or i + 2 >= stop or tokens[i + 2].kind != "number":
        return None
    return read_time_of_day(tokens, i + 2, stop)


def _dated(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """A point or range that begins with a numeral and is no bare year."""
    if cue.determined and (ordinal := read_point(tokens, i - 1, stop, cue.key)):
        point, end = ordinal
        if end > i and point.shape != "year":
            return _with_range(tokens, point, end, stop, cue)
    point_end = (
        read_numeric(tokens, i, stop)
        or read_day_month(tokens, i, stop)
        or read_decade(tokens, i, stop)
        or _not_year(read_point(tokens, i, stop, cue.key))
    )
    return _with_range(tokens, *point_end, stop, cue) if point_end else None


def _not_year(found: tuple[Point, int] | None) -> tuple[Point, int] | None:
    return found if found and found[0].shape != "year" else None


def _read_date(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """A core that begins with a word of the calendar: month, weekday, season, part, ordinal."""
    found = read_point(tokens, i, stop, cue.key)
    return _with_range(tokens, *found, stop, cue) if found else None


def _read_deictic(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """ "last four months", "the past year", "this year", "last May", "the previous two weeks"."""
    found = _window(tokens, i, stop, cue) or _read_date(tokens, i, stop, cue)
    if found and found.left and cue.determined and tokens[i].norm == "next":
        if found.left.kind == "shift":
            left = replace(found.left, anchor="previous")
            return replace(found, left=left, relation=_own_relation(left, ""))
    return found


def _read_unit(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """ "week 36", "year 2022"; a unit behind "the" only after a preposition: "in the year"."""
    unit = words.UNITS.get(tokens[i].norm)
    if unit in ("year", "quarter", "month") and not tokens[i].norm.endswith("s"):
        if ending := _length_to(tokens, i + 1, stop, Length(Fraction(1), unit)):
            return ending
    found = read_unit(tokens, i, stop, determined=cue.determined)
    if found is None:
        return None
    if found[0].kind == "same" and cue.relation not in ("in", "of", "on", "from", "since", "until", "by"):
        return None
    if found[0].kind == "same" and not _points_back(tokens, found, stop, cue):
        return None
    return _with_range(tokens, *found, stop, cue)


_COMPLEMENTS = frozenset(
    ("from", "between", "since", "ending", "ended", "to", "until", "of", "after", "before",
     "beginning", "starting", "when", "that", "which", "following", "prior", "covered")
)  # fmt: skip


def _points_back(tokens: Tokens, found: tuple[Point, int], stop: int, cue: _Cue) -> bool:
    """False for "the period after the war", "the rule of the day", "of the year award"."""
    point, end = found
    if norm_at(tokens, end, stop) in _COMPLEMENTS:
        return False
    if cue.words == "of" and (point.unit in ("day", "week") or names_something(tokens, end, stop)):
        return False
    return True


def _read_quantified(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """ "two years", "a month", "half a year", "several weeks ago", "a day earlier"."""
    if tokens[i].norm in ("a", "an") and norm_at(tokens, i + 1, stop) not in _BEHIND_ARTICLE:
        return None
    if tokens[i].norm == "half" and cue.determined:
        return _read_unit(tokens, i, stop, cue)
    if tokens[i].norm in words.ORDINALS and (found := _read_date(tokens, i, stop, cue)):
        return found
    found = read_point(tokens, i, stop, cue.key)
    if found and found[0].shape == "counted_shift":
        return _with_range(tokens, *found, stop, cue)
    return _lengthy(tokens, i, stop, cue)


def _read_ordinal(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    if tokens[i].norm in words.SHIFTS and (found := _window(tokens, i, stop, cue)):
        return found
    return _read_date(tokens, i, stop, cue)


def _read_small_word(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """ "since then", "to date", "so far this year", "until now", "at noon"."""
    word, before = tokens[i].norm, norm_at(tokens, i - 1, stop)
    if word == "then" and cue.relation in ("since", "until", "by", "before"):
        return _Found(i + 1, "then", "anaphor", Point("same", "anaphor", unit="time"))
    if word == "now" and cue.relation in ("until", "by"):
        return _Found(i + 1, "to_date", "so_far")
    if (before, word) in (("to", "date"), ("so", "far"), ("thus", "far")):
        return _so_far(tokens, i, stop)
    if word in ("noon", "midday", "midnight") and cue.words in ("at", "by", "until", "before", "around"):
        return _Found(i + 1, "clock", "time")
    return None


def _so_far(tokens: Tokens, i: int, stop: int) -> _Found:
    period = read_point(tokens, i + 1, stop, "in")
    if period is None and norm_at(tokens, i + 1, stop) in ("in", "during", "for"):
        period = read_point(tokens, i + 2, stop, "in")
    if period and (period[0].kind == "shift" or period[0].shape in ("year", "month", "month_year")):
        return _Found(period[1], "so_far", "so_far", period[0], first=i - 1)
    return _Found(i + 1, "to_date", "so_far", first=i - 1)


def _read_rate(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """ "per year", "every month", "each day", "/month", "annually", "monthly"."""
    word = tokens[i].norm
    if word in words.RATES:
        noun = cue.determined or names_something(tokens, i + 1, stop)
        if noun and word in words.ADJECTIVE_RATES:
            return None  # "the monthly count", "annual report"
        length = Length(Fraction(1), words.RATES[word])
        return _Found(i + 1, "rate_word", "per", length=length)
    if word == "per" and norm_at(tokens, i + 1, stop) == "annum":
        return _Found(i + 2, "rate", "per", length=Length(Fraction(1), "year"))
    unit = words.UNITS.get(norm_at(tokens, i + 1, stop))
    if unit is not None and unit not in ("second", "minute"):
        return _Found(i + 2, "rate", "per", length=Length(Fraction(1), unit))
    counted = read_length(tokens, i + 1, stop) if word in ("every", "each") else None
    return _Found(counted[1], "rate", "per", length=counted[0]) if counted else None


# --- lengths -----------------------------------------------------------------------------------

_BEHIND_ARTICLE = frozenset(words.UNITS) | words.VAGUE_COUNTS | {
    "half", "single", "full", "whole", "dozen", "long",
}  # fmt: skip
_SPANNING = frozenset(("in", "over", "within", "for", "during", "after", "throughout"))


def _lengthy(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """A length: a rate ("65,000 a year"), a window ("over two years") or a duration."""
    read = read_length(tokens, i, stop)
    if read is None:
        return None
    length, end = read
    article = tokens[i].norm in ("a", "an")
    if article and length.unit == "second":
        return None  # "a second blast"
    if article and end == i + 2 and not cue.words and i > 0 and norm_at(tokens, end, stop) not in _AFTER:
        if norm_at(tokens, i - 1, stop) not in words.APPROXIMATIONS:
            return _Found(end, "rate", "per", length=length)
    if ending := _length_to(tokens, end, stop, length):
        return ending
    if tokens[end - 2].text == "-" and not tokens[end - 1].norm.endswith("s"):
        return _Found(end, "length_adjective", "duration", length=length)
    if cue.words in ("in", "over", "during") and length.unit not in ("second", "minute"):
        if norm_at(tokens, end, stop) not in ("of", "since", "time", "from"):
            return _Found(end, "bare_window", "window", length=length)
    return _Found(end, "length", "duration", length=length)


_AFTER = frozenset(("after", "since", "from", "of", "into", "long", "in", "before"))


def _length_to(tokens: Tokens, j: int, stop: int, length: Length) -> _Found | None:
    """ "the year ending 30 June 2024", "the 12 months to March 2024": a length and its last day."""
    if norm_at(tokens, j, stop) not in ("to", "ending", "ended", "until"):
        return None
    j += 2 if norm_at(tokens, j + 1, stop) in ("in", "on") else 1
    read = read_point(tokens, j, stop, "in")
    if read is None or read[0].kind != "date" or read[0].month is None:
        return None
    return _Found(read[1], "length_to", "between", right=read[0], length=length)


def _window(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
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
        return _Found(j + 1, "window", "window", length=Length(Fraction(1), unit))
    read = read_length(tokens, j, stop) if unit is None else None
    if read is None or norm_at(tokens, read[1], stop) == "of":
        return None
    if word in words.STEPS:
        return _Found(read[1], "previous_window", "window", length=read[0])
    shape = "window" if words.SHIFTS.get(word, 0) < 0 else "window_ahead"
    if word in ("this", "current", "present"):
        return None
    return _Found(read[1], shape, "window", length=read[0])


# --- ranges ------------------------------------------------------------------------------------


def _days_of_month(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
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


def _years(tokens: Tokens, i: int, stop: int, cue: _Cue) -> _Found | None:
    """A bare year or a range of years, where the context makes it one."""
    year = year_at(tokens, i, stop)
    if year is None:
        return None
    if read_numeric(tokens, i, stop) or _is_reference(tokens, i, year[1], stop):
        return None
    if found := _year_range(tokens, year, stop, cue):
        return found
    relation = _year_relation(tokens, i, year[1], stop, cue)
    if relation is None:
        return None
    point = Point("date", "year", year=year[0])
    if relation in ("name", "label"):
        shape = "name_year" if relation == "name" else "label_year"
        return _Found(year[1], shape, "name" if relation == "name" else "in", point)
    return _with_range(tokens, point, year[1], stop, cue)


def _is_reference(tokens: Tokens, i: int, end: int, stop: int) -> bool:
    """True inside document symbols: "A/78/908-S/2024/456", "18/2024-77"."""
    if i > 0 and tokens[i - 1].text in ("/", "-", "_") and touches(tokens, i):
        return tokens[i - 1].text != "-" or i < 2 or tokens[i - 2].kind == "number"
    if norm_at(tokens, end, stop) == "/" and touches(tokens, end):
        return short_year(tokens, end + 1, stop, int(tokens[i].text)) is None
    return False


def _year_range(tokens: Tokens, year: tuple[int, int], stop: int, cue: _Cue) -> _Found | None:
    """ "2023-2024", "2022/23", "2018 to 2020", "2023 and 2024" behind "between"."""
    first, j = year
    joint = norm_at(tokens, j, stop)
    left = Point("date", "year", year=first)
    if joint in ("-", "/"):
        second = short_year(tokens, j + 1, stop, first)
        if second is None or (joint == "/" and not touches(tokens, j)):
            return None
        if tokens[j + 1].text.isdigit() and counts_something(tokens, j + 2, stop) and not cue.words:
            return None
        right = Point("date", "year", year=second)
        return _range(left, right, "years", j + 2, stop, tokens, cue)
    bounded = cue.words in ("from", "between")
    if joint in ("to", "until", "through", "till") or (joint == "and" and cue.words == "between"):
        second_year = year_at(tokens, j + 1, stop)
        if second_year is None or second_year[0] < first:
            return None
        if bounded or not counts_something(tokens, second_year[1], stop):
            right = Point("date", "year", year=second_year[0])
            return _range(left, right, "years", second_year[1], stop, tokens, cue)
    return None


def _year_relation(tokens: Tokens, i: int, end: int, stop: int, cue: _Cue) -> str | None:
    """How a four-digit number is a year: "year", "label", "name", or None for a plain count."""
    before, behind = norm_at(tokens, i - 1, stop), norm_at(tokens, end, stop)
    if not 1900 <= int(tokens[i].text[-4:] if tokens[i].text != "'" else 1900) <= 2099:
        return None
    counts = counts_something(tokens, end, stop)
    named = names_something(tokens, end, stop)
    if cue.determined:
        return "name" if named else None
    if cue.first >= 0 and cue.first + len(cue.words.split()) == i:
        return _year_behind_cue(tokens, i, end, stop, cue)
    if before == "(" and behind in (")", ",", ";"):
        return "year"
    if behind == ":" and not _tight_digits(tokens, end, stop):
        return "label"
    if _in_year_list(tokens, i, end, stop) and not counts:
        return "year"
    joint = _connector(tokens, end, stop)
    to_date = norm_at(tokens, end + 1, stop) in ("date", "present", "now", "today")
    if joint is not None and joint[0] == "to" and (joint[1] > end + 1 or to_date):
        return "year"  # "2025 up to mid-June"
    opens = i == 0 or before in ("", ".", ";", ":", "|", "!", "?", ")", "-")
    if opens and behind in (".", "|", "", ",") and not (behind == "," and before == ":"):
        return "label" if before != ":" and before != "-" else None
    if opens and behind == "'s":
        return "year"
    if named and not counts:
        return "name"
    return _behind_capitals(tokens, i, end, stop)


def _tight_digits(tokens: Tokens, colon: int, stop: int) -> bool:
    """True for ":30", a colon between digits without white space."""
    if norm_at(tokens, colon, stop) != ":" or colon + 1 >= stop:
        return False
    tight = touches(tokens, colon) and touches(tokens, colon + 1)
    return tight and tokens[colon + 1].kind == "number"


def _year_behind_cue(tokens: Tokens, i: int, end: int, stop: int, cue: _Cue) -> str | None:
    """A number straight behind a preposition: "in 2022", "of 2021 manufacture", "of 2022 mines"."""
    if cue.key in words.YEAR_CUES:
        counted = cue.words == "in" and norm_at(tokens, end, stop) in words.COUNTED_PLACES
        return None if counted else "year"
    if cue.words in ("to", "at", "over", "around", "on", "within", "against", "up to"):
        return None
    if cue.words == "of" and norm_at(tokens, cue.first - 1, stop) in words.SUMS:
        return None
    if counts_something(tokens, end, stop):
        return None
    if names_something(tokens, end, stop) and cue.words in ("of", "for", "from", "by"):
        return "name"
    if norm_at(tokens, end, stop) in ("in", "per", "of") and cue.words != "between":
        return None
    return "year"


def _in_year_list(tokens: Tokens, i: int, end: int, stop: int) -> bool:
    """ "2019, 2020 and 2021", "2022 | 2023": a neighbour that is the year before or after."""
    value = int(tokens[i].text) if tokens[i].text.isdigit() else 0
    joints = (",", "and", "|", "or", "/", ";", "&")
    for step, edge in ((-1, i - 1), (1, end)):
        neighbour = edge + step if norm_at(tokens, edge, stop) in joints else edge
        year = year_at(tokens, neighbour, stop) if neighbour >= 0 else None
        if year and 0 < (year[0] - value) * step <= 5:
            return True
    return False


def _behind_capitals(tokens: Tokens, i: int, end: int, stop: int) -> str | None:
    """ "Landmine Monitor 2024": a year that ends a name of at least two capitalised words."""
    if i < 2 or norm_at(tokens, i - 1, stop) in words.MONTHS or names_something(tokens, end, stop):
        return None
    both = tokens[i - 2 : i]
    if norm_at(tokens, i - 1, stop) == "," and tokens[i - 2].text[:1].isupper():
        return "year" if end >= stop or tokens[end].kind == "sign" else None
    return "name" if all(t.kind == "word" and t.text[0].isupper() for t in both) else None


def _with_range(
    tokens: Tokens, point: Point, end: int, stop: int, cue: _Cue
) -> _Found:
    """The point alone, or as the left end of "X to Y", "X - Y", "between X and Y"."""
    joint = _connector(tokens, end, stop)
    if joint is not None and (joint[0] == "to" or cue.words == "between"):
        if found := _closed(tokens, point, joint[1], stop, cue):
            return found
    relation = _relation(tokens, point, end, stop, cue)
    if norm_at(tokens, end, stop) in ("onward", "onwards"):
        return _Found(end + 1, point.shape, "since", point)
    if cue.words == "from" and norm_at(tokens, end, stop) == "on":
        return _Found(end + 1, point.shape, "since", point)
    return _Found(end, point.shape, relation, point)


def _connector(tokens: Tokens, j: int, stop: int) -> tuple[str, int] | None:
    for size in (4, 2, 1):
        phrase = tuple(norm_at(tokens, j + n, stop) for n in range(size))
        if phrase in words.CONNECTORS:
            return words.CONNECTORS[phrase], j + size
    return None


def _closed(tokens: Tokens, left: Point, j: int, stop: int, cue: _Cue) -> _Found | None:
    """The right end of a range that `left` begins, read at `j`."""
    if norm_at(tokens, j, stop) in ("date", "present", "now", "today") or (
        norm_at(tokens, j, stop) == "the" and norm_at(tokens, j + 1, stop) in ("present", "moment")
    ):
        size = 2 if tokens[j].norm == "the" else 1
        size += norm_at(tokens, j + 1, stop) == "day"
        return _Found(j + size, "range_to_date", "since", left)
    bare_day = _bare_day(tokens, left, j, stop, cue)
    if bare_day:
        right, end = bare_day
        right = replace(right, of=left.of)
        return _range(left, right, "days", end, stop, tokens, cue)
    month_only = left.kind == "date" and left.month is not None and left.day is None
    read = read_point(tokens, j, stop, "in" if month_only else cue.key)
    if read is None or not _may_close(left, *read, tokens, j, stop, cue):
        return None
    return _range(left, read[0], "range", read[1], stop, tokens, cue)


def _may_close(
    left: Point, right: Point, end: int, tokens: Tokens, j: int, stop: int, cue: _Cue
) -> bool:
    if right.kind == "same" or (right.kind == "shift" and left.kind not in ("shift", "date")):
        return False
    if right.shape == "year" and tokens[j - 1].text == "-":
        return left.shape.endswith("year") and not counts_something(tokens, end, stop)
    if right.shape == "year":
        return left.year is not None or left.kind == "part"
    return True


def _bare_day(
    tokens: Tokens, left: Point, j: int, stop: int, cue: _Cue
) -> tuple[Point, int] | None:
    """ "11" in "between February 5 and 11", "26, 2024" in "January 20-26, 2024"."""
    if left.kind != "date" or left.day is None or left.shape == "numeric":
        return None
    if left.year is not None and not left.shape.startswith("day_month"):
        return None
    j += norm_at(tokens, j, stop) == "the"
    day = day_at(tokens, j, stop)
    if day is None or tokens[j].kind != "number" or month_at(tokens, day[1], stop):
        return None
    if norm_at(tokens, day[1], stop) in ("%", "/", "-") or _tight_digits(tokens, day[1], stop):
        return None
    if cue.words not in ("between", "from") and counts_something(tokens, day[1], stop):
        return None
    point = Point("date", "month_day", month=left.month, day=day[0], year=left.year)
    k = day[1] + 1 if norm_at(tokens, day[1], stop) == "," else day[1]
    year = year_at(tokens, k, stop)
    return (replace(point, year=year[0]), year[1]) if year else (point, day[1])


def _range(
    left: Point, right: Point, shape: str, end: int, stop: int, tokens: Tokens, cue: _Cue
) -> _Found:
    relation = "between"
    if cue.determined and names_something(tokens, end, stop) and shape != "range":
        relation = "name"
    return _Found(end, shape, relation, left, right)


_NAMING = frozenset(
    ("year", "month", "month_year", "month_day", "month_day_year", "day_month", "day_month_year")
)


def _relation(tokens: Tokens, point: Point, end: int, stop: int, cue: _Cue) -> str:
    """The relation of a single point, from its cue and its own shape."""
    if cue.determined and point.shape in _NAMING and names_something(tokens, end, stop):
        if point.day is None or tokens[end].text[0].islower() or point.year:
            return "name"
    relation = cue.relation
    if relation == "between" or relation == "from":
        fine = point.month is not None and point.kind == "date"
        return "since" if relation == "from" and fine else "in"
    if relation == "as_of" and cue.words == "at":
        return "as_of" if point.kind in ("date", "part") else _own_relation(point, "on")
    if relation in ("", "in", "on", "of"):
        return _own_relation(point, relation)
    if relation == "until" and cue.words in ("through", "to") and point.kind in ("same", "shift"):
        return _own_relation(point, "in")
    return relation


def _own_relation(point: Point, relation: str) -> str:
    if point.kind == "same" or point.anchor == "previous":
        return "anaphor"
    if point.kind == "shift" and point.shift == 0 and point.shape == "relative_unit":
        return "so_far"
    if relation:
        return relation
    exact = point.day is not None or point.weekday is not None or point.unit == "day"
    return "on" if exact else "in"


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
    table.update(dict.fromkeys(("then", "now", "date", "far", "noon", "midday", "midnight"), _read_small_word))
    table.update(dict.fromkeys(("per", "every", "each", "/", *words.RATES), _read_rate))
    table.update(dict.fromkeys(("period",), _read_unit))
    table["'"] = _read_number
    return table


_TRIGGERS = _triggers()
