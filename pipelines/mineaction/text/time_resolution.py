"""Expressions of time on the calendar: against a reference day and what was said before.

Lives here: resolve, which turns a TimeExpression into start, end and as-of of the stated
precision. Does not live here: recognition (time_expressions.py), single points (time_placing.py)
and which figure a time belongs to (extraction). The reference is the document's date, or the day
of a statement; never today.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from mineaction.text.date_shapes import Point
from mineaction.text.partial_dates import (
    Interval,
    PartialDate,
    add_days,
    add_months,
    safe_date,
    shifted,
)
from mineaction.text.records import record
from mineaction.text.time_expressions import TimeExpression
from mineaction.text.time_lengths import Length
from mineaction.text.time_placing import Frame, place

# Stands for the day that is not known; nothing that is reckoned from it is given out.
_NO_DAY = PartialDate(2)


@record(frozen=True, slots=True)
class Resolved:
    """A time on the calendar; all parts may be None (a duration has none).

    `as_of` is what the expression itself gives: the stated day, the last day of a closed period,
    the reference of an open one. `year_inferred`: the year is the reference's, not the text's.
    """

    relation: str
    start: PartialDate | None = None
    end: PartialDate | None = None
    as_of: PartialDate | None = None
    year_inferred: bool = False

    @property
    def interval(self) -> Interval | None:
        """Start and end if both are known."""
        return Interval(self.start, self.end) if self.start and self.end else None


def resolve(
    expression: TimeExpression,
    reference: PartialDate | date | None,
    *,
    previous: Resolved | None = None,
    within: Resolved | None = None,
) -> Resolved:
    """The expression on the calendar.

    `reference` is the publication's or statement's date (None: only stated dates resolve);
    `previous` the last time resolved before in the text, for "the same month", "the 18th", "a day
    earlier"; `within` the period of the enclosing statement: a window ("the last nine days") then
    ends with it and not with the reference.
    """
    if expression.relation in ("duration", "per", "time"):
        return Resolved(expression.relation)
    stated = reference is not None
    if isinstance(reference, date):
        reference = PartialDate.of(reference)
    anchor = reference or _NO_DAY
    frame = Frame(anchor, _interval(previous), "future" if expression.ahead else "")
    told = previous is not None and _points_back(expression)
    if not stated and not told and not _all_stated(expression):
        return Resolved(expression.relation)
    found = _by_relation(expression, frame, _interval(within), stated)
    return found if stated else _stated_only(found)


def _stated_only(found: Resolved) -> Resolved:
    """Without the ends that hang on a day that is not known: "from 1990 until 31 August this year"
    in an undated text starts in 1990 and ends nobody knows when."""
    start, end, as_of = map(_known, (found.start, found.end, found.as_of))
    return replace(found, start=start, end=end, as_of=as_of)


def _known(point: PartialDate | None) -> PartialDate | None:
    return point if point and point.year > _NO_DAY.year else None


def _interval(resolved: Resolved | None) -> Interval | None:
    if resolved is None:
        return None
    if resolved.interval:
        return resolved.interval
    point = resolved.as_of or resolved.end or resolved.start
    return Interval(point, point) if point else None


def _all_stated(expression: TimeExpression) -> bool:
    points = [point for point in (expression.left, expression.right) if point is not None]
    return bool(points) and any(_is_stated(point) for point in points)


def _points_back(expression: TimeExpression) -> bool:
    """ "in the reporting period", "the year before": what was said before is enough."""
    point = expression.left
    same = point is not None and point.kind == "same" and (not point.of or _is_stated(point.of))
    return same or (point is not None and point.anchor == "previous")


def _is_stated(point: Point) -> bool:
    """True if the point needs neither reference nor previous date."""
    if point.kind in ("shift", "same"):
        return False
    if point.year is not None:
        return True
    return point.of is not None and _is_stated(point.of)


def _by_relation(
    expression: TimeExpression, frame: Frame, within: Interval | None, stated: bool
) -> Resolved:
    if expression.relation == "window":
        return _window(expression, frame, within)
    if expression.relation == "so_far":
        return _so_far(expression, frame)
    if expression.shape == "length_to":
        return _length_to(expression, frame)
    if expression.left is None:
        return Resolved(expression.relation)
    if expression.shape == "length_from" and expression.length is not None:
        return _length_from(expression.left, expression.length, frame)
    if expression.right is not None:
        return _closed_range(expression.relation, expression.left, expression.right, frame)
    point = place(expression.left, frame)
    if point is None:
        return Resolved(expression.relation)
    told = expression.left.shape == "day" or expression.left.anchor == "previous"  # "the 18th"
    return _related(expression, point, frame, stated, not told and _has_no_year(expression.left))


def _related(
    expression: TimeExpression, point: Interval, frame: Frame, stated: bool, inferred: bool
) -> Resolved:
    relation = expression.relation
    if relation == "anaphor" and expression.cue in (
        "since",
        "ever since",
        "until",
        "till",
        "by",
        "before",
    ):
        relation = "since" if "since" in expression.cue else "until"
        point = Interval(point.end, point.end)
    now = frame.reference if stated else None
    if relation == "since":
        return Resolved(relation, point.start, now, now, inferred)
    if relation == "after":
        return Resolved(relation, start=point.end, year_inferred=inferred)
    if relation in ("until", "by"):
        return Resolved(relation, None, point.end, point.end, inferred)
    if relation == "before":
        return Resolved(relation, end=point.start, year_inferred=inferred)
    if relation == "as_of":
        return Resolved(relation, None, None, point.end, inferred)
    as_of = point.end.last_day()
    if stated and point.start.earliest() <= frame.day < as_of.latest() and not expression.ahead:
        as_of = frame.reference  # a period that is not over holds up to the statement
    return Resolved(relation, *point, as_of, inferred)


def _window(expression: TimeExpression, frame: Frame, within: Interval | None) -> Resolved:
    """ "in the last four months" at 2021-03-25: 2020-11 to 2021-03."""
    length = expression.length
    if length is None or length.count is None:
        return Resolved("window")
    if expression.shape == "window_ahead":
        return _window_ahead(length, frame)
    told = within or frame.previous
    if expression.shape == "previous_window" and told:
        return _window_before(length, told.start)
    if within is None and (over := _just_over(length, frame.reference)):
        return Resolved("window", over, over, over.last_day())
    last = frame.reference if within is None else within.end
    start, end = _window_ends(length.high or length.count, length.unit, last)
    as_of = None if end is None else end.last_day() if within else frame.reference
    return Resolved("window", start, end, as_of)


def _just_over(length: Length, now: PartialDate) -> PartialDate | None:
    """ "Over the past month", said on the 3rd: the month before; so of years in early January."""
    fresh = _FRESH.get(length.unit, 0)
    if length.count != 1 or now.day is None or now.day > fresh:
        return None
    if length.unit == "year" and now.month != 1:
        return None
    before = add_days(now.earliest(), -fresh)
    return None if before is None else PartialDate.of(before).to_precision(length.unit)


_NEWS = 45  # days to the reference in which a range without a year ends
_FRESH = {"month": 7, "year": 14}  # days after its end in which a month or year is the past one


def _window_before(length: Length, start: PartialDate) -> Resolved:
    """ "the four preceding months" of May: January to April."""
    last = add_days(start.earliest(), -1)
    first = _back(start.earliest(), length.unit, length.high or length.count or Fraction(1))
    if last is None or first is None:
        return Resolved("window")
    precision = "month" if start.day is None and length.unit != "year" else start.precision
    if length.unit in ("day", "night", "week", "fortnight"):
        precision = "day"
    end = PartialDate.of(last)
    return Resolved("window", first.to_precision(precision), end.to_precision(precision), end)


def _length_to(expression: TimeExpression, frame: Frame) -> Resolved:
    """ "the 12 months to March 2024": 2023-04 to 2024-03."""
    if expression.right is None or expression.length is None:
        return Resolved("between")
    last = place(expression.right, frame)
    count = expression.length.count
    if last is None or count is None:
        return Resolved("between")
    after = add_days(last.end.latest(), 1)
    start = None if after is None else _back(after, expression.length.unit, count)
    if start is not None:
        start = start.to_precision(last.end.precision)
    return Resolved("between", start, last.end, last.end.last_day())


def _length_from(left: Point, length: Length, frame: Frame) -> Resolved:
    """ "the 12 months from March 2031": 2031-03 to 2032-02, as precise as its beginning."""
    first = place(left, frame)
    if first is None or length.count is None:
        return Resolved("between")
    start = first.start
    behind = _back(start.earliest(), length.unit, -length.count)
    last = None if behind is None else add_days(behind.earliest(), -1)
    end = None if last is None else PartialDate.of(last).to_precision(start.precision)
    return Resolved("between", start, end, None if end is None else end.last_day())


def _back(day: date, unit: str, count: Fraction) -> PartialDate | None:
    """`day` minus whole months or days, to the day."""
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit)
    if months is None or (count * months).denominator != 1:
        return shifted(day, unit, -count)
    month = add_months(day, -int(count * months)) if count < 10_000 else None
    return None if month is None else safe_date(month.year, month.month, day.day)


def _window_ends(
    count: Fraction, unit: str, end: PartialDate
) -> tuple[PartialDate | None, PartialDate | None]:
    last = end.latest()
    if unit in ("day", "night", "week", "fortnight"):
        days = round(count * {"week": 7, "fortnight": 14}.get(unit, 1))
        first = add_days(last, 1 - days) if days <= 100_000 else None
        return (None if first is None else PartialDate.of(first)), PartialDate.of(last)
    start = shifted(last, unit, -count)
    return start, None if start is None else PartialDate.of(last).to_precision(start.precision)


def _window_ahead(length: Length, frame: Frame) -> Resolved:
    count = length.high or length.count or Fraction(1)
    end = shifted(frame.day, length.unit, count)
    start = None if end is None else frame.reference.to_precision(end.precision)
    return Resolved("window", start, end, frame.reference)


def _so_far(expression: TimeExpression, frame: Frame) -> Resolved:
    """ "so far this year" at 2025-09-30: 2025 to 2025-09-30; "to date": until the reference."""
    now = frame.reference
    period = place(expression.left, frame) if expression.left else None
    start = period.start if period else None
    if period and expression.ahead:
        return Resolved("so_far", period.start, period.end, now)
    return Resolved("so_far", start, now, now)


def _closed_range(relation: str, left: Point, right: Point, frame: Frame) -> Resolved:
    """Both ends; the year that only one of them states holds for the other as well."""
    inferred = not (_is_stated(left) or _is_stated(right))
    if _is_year(left) and _has_no_year(right):
        right = _in_container(right, left)  # "2025 up to mid-June", "this year until 3 May"
        of = left if left.year is None else None
        left = Point("date", "month", year=left.year, month=1, of=of)
    if _is_stated(left) and _has_no_year(right) and right.kind == "date":
        start = place(left, frame)
        end = (
            (_up_to_now(right, frame) or _next_after(right, start.start, frame)) if start else None
        )
    else:
        end = place(right, frame)
        joint = left.of is not None and left.of == right.of  # "2 to 8 December of last year"
        start = (
            (place(left, frame) if joint else _last_before(left, end.end, frame)) if end else None
        )
    if start is None or end is None:
        return Resolved("between")
    if right.kind == "part" and right.part == "end" and start.start.day is None:
        of_year = right.of is None or right.of.month is None
        precision = start.start.precision if of_year else "month"
        end = Interval(end.start, end.end.to_precision(precision))
    part = right.kind == "part" and right.part != "end"
    as_of = end.end if part else end.end.last_day()
    return Resolved(relation, start.start, end.end, as_of, inferred)


def _is_year(point: Point) -> bool:
    """ "2025", "this year", "last year"."""
    if point.kind == "shift":
        return point.shape == "relative_unit" and point.unit == "year"
    return point.shape == "year" and point.year is not None


def _has_no_year(point: Point) -> bool:
    """True for "mid-June", false for "31 August this year"."""
    if point.kind in ("shift", "same") or point.year is not None:
        return False
    return point.of is None or _has_no_year(point.of)


def _in_container(point: Point, container: Point) -> Point:
    """The point with `container` as the year of its innermost part."""
    inner = container if point.of is None else _in_container(point.of, container)
    return replace(point, of=inner)


def _last_before(point: Point, end: PartialDate, frame: Frame) -> Interval | None:
    """`point`, without year the latest such that does not begin after `end`."""
    if _is_stated(point) or point.kind not in ("date", "unit"):
        return place(point, frame)
    return place(point, Frame(end.last_day(), frame.previous, "past"))


def _up_to_now(point: Point, frame: Frame) -> Interval | None:
    """ "Between June 2028 and 28 May", written on 30 May 2031: the latest such, if it is fresh."""
    latest = place(point, Frame(frame.reference, frame.previous, "past"))
    fresh = latest is not None and 0 <= (frame.day - latest.end.latest()).days <= _NEWS
    return latest if fresh else None


def _next_after(point: Point, start: PartialDate, frame: Frame) -> Interval | None:
    """`point`, without year the first such that does not end before `start`."""
    return place(point, Frame(PartialDate.of(start.earliest()), frame.previous, "future"))
