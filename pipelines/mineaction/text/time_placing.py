"""Points in time on the calendar: from a Point to the interval of days that it means.

Lives here: Frame and place. Does not live here: what a relation such as "since" makes of the
interval (time_resolution.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from mineaction.text.date_shapes import Point
from mineaction.text.partial_dates import (
    Interval,
    PartialDate,
    add_days,
    add_months,
    days_from,
    months_from,
    safe_date,
    shifted,
    unit_around,
)

_LATE_NEWS = 14  # days by which a date without year may lie after the document's own


@dataclass(slots=True)
class Frame:
    """What a point is placed against; `side` is "past", "future" or "" (the nearest past)."""

    reference: PartialDate
    previous: Interval | None
    side: str = ""

    @property
    def day(self) -> date:
        """The last day that the reference can mean."""
        return self.reference.latest()


def place(point: Point, frame: Frame) -> Interval | None:
    """The point on the calendar; None where something it needs is unknown."""
    if point.kind == "date":
        return _place_date(point, frame)
    if point.kind == "unit":
        return _place_unit(point, frame)
    if point.kind == "count":
        return _place_count(point, frame)
    if point.kind == "shift":
        return _place_shift(point, frame)
    if point.kind == "same":
        return _place_same(point, frame)
    return _place_part(point, frame)


def _one(point: PartialDate | None) -> Interval | None:
    return None if point is None else Interval(point, point)


def _place_date(point: Point, frame: Frame) -> Interval | None:
    year = point.year
    if year is None and point.of is not None:
        container = place(point.of, frame)
        if container is None:
            return None
        year = container.start.year
    if point.month is None and point.day is not None:
        return _place_day(point.day, frame)
    if point.month is None and point.weekday is not None:
        return _one(PartialDate.of(_weekday_near(frame, point.weekday)))
    if year is not None:
        return _one(safe_date(year, point.month, point.day))
    return _without_year(point, frame) if point.month is not None else None


def _without_year(point: Point, frame: Frame) -> Interval | None:
    """The latest such date not after the reference; of those with a weekday the one that fits."""
    years = range(frame.day.year - 1, frame.day.year + 2)
    candidates = [d for year in years if (d := safe_date(year, point.month, point.day))]
    if point.day is not None and point.month == 2 and point.day == 29:
        leap = [d for year in range(years.start - 7, years.stop) if (d := safe_date(year, 2, 29))]
        candidates = [d for d in leap if d.day] or candidates
    if point.weekday is not None:
        fitting = [d for d in candidates if d.earliest().weekday() == point.weekday]
        candidates = fitting or candidates
        if len(fitting) == 1:
            return _one(fitting[0])
    return _one(_choose(candidates, frame))


def _choose(candidates: list[PartialDate], frame: Frame) -> PartialDate | None:
    """By side: the first that has not passed, or the last that has begun."""
    if not candidates:
        return None
    if frame.side == "future":
        return next((d for d in candidates if d.latest() >= frame.day), candidates[-1])
    slack = 0
    if frame.side == "" and candidates[0].day is not None:
        slack = _LATE_NEWS
    begun = [d for d in candidates if (d.earliest() - frame.day).days <= slack]
    return begun[-1] if begun else candidates[0]


def _place_day(day: int, frame: Frame) -> Interval | None:
    """ "the 18th": of the month spoken of before, else the latest 18th."""
    if frame.previous is not None and frame.previous.end.month is not None:
        end = frame.previous.end
        return _one(safe_date(end.year, end.month, day))
    month = add_months(frame.day, 0 if day <= frame.day.day else -1)
    return None if month is None else _one(safe_date(month.year, month.month, day))


def _weekday_near(frame: Frame, weekday: int) -> date:
    if frame.side == "future":
        moved = add_days(frame.day, (weekday - frame.day.weekday()) % 7)
    else:
        moved = add_days(frame.day, -((frame.day.weekday() - weekday) % 7))
    return moved or frame.day


def _container(point: Point, frame: Frame) -> Interval | None:
    return place(point.of, frame) if point.of is not None else None


def _place_unit(point: Point, frame: Frame) -> Interval | None:
    if point.unit == "decade" and point.year is not None:
        first = safe_date(point.year)
        last = safe_date(point.year + 9)
        return Interval(first, last) if first and last else None
    if point.unit == "fiscal_year" and point.year is not None:
        first, last = safe_date(point.year), safe_date(point.ordinal or point.year)
        return Interval(first, last) if first and last else None
    if point.unit == "financial_year" and point.year is not None:
        return months_from(point.year, 4, 12)
    container = _container(point, frame)
    if point.of is not None and container is None:
        return None
    if point.unit in ("quarter", "half", "season", "iso_week"):
        return _unit_of_year(point, container, frame)
    return _nth_in(point, container) if container else None


def _unit_of_year(point: Point, container: Interval | None, frame: Frame) -> Interval | None:
    if container is not None and point.unit == "half" and container.start != container.end:
        return _half_of(container, point.ordinal or 1)
    if container is not None and point.unit == "half" and container.start.month is not None:
        return _half_of(container, point.ordinal or 1)
    if container is not None:
        return _in_year(point, container.start.year)
    years = range(frame.day.year - 1, frame.day.year + 2)
    options = [found for year in years if (found := _in_year(point, year))]
    starts = [found.start for found in options]
    chosen = _choose_start(starts, frame)
    return next((found for found in options if found.start == chosen), None)


def _choose_start(starts: list[PartialDate], frame: Frame) -> PartialDate | None:
    if frame.side == "future":
        return next((s for s in starts if s.earliest() >= frame.day), starts[-1])
    begun = [s for s in starts if s.earliest() <= frame.day]
    return begun[-1] if begun else None


def _in_year(point: Point, year: int) -> Interval | None:
    """A quarter, half, season or ISO week of a year; winter begins in it."""
    if point.unit == "season":
        return months_from(year, point.month or 3, 3)
    if point.unit == "iso_week":
        try:
            return days_from(date.fromisocalendar(year, point.ordinal or 1, 1), 7)
        except ValueError:
            return None
    size = 3 if point.unit == "quarter" else 6
    number = point.ordinal or 1
    if number < 0:
        number += 12 // size + 1
    return months_from(year, 1 + size * (number - 1), size) if 1 <= number <= 12 // size else None


def _half_of(container: Interval, ordinal: int) -> Interval | None:
    """The first or second half of a month, decade or other period, in days."""
    first, last = container.start.earliest(), container.end.latest()
    days = (last - first).days + 1
    middle = add_days(first, days // 2)
    if middle is None:
        return None
    if container.start.month is None:
        years = container.end.year - container.start.year + 1
        start = container.start.year + (years // 2 if ordinal == 2 else 0)
        end = start + max(years // 2, 1) - 1
        return Interval(PartialDate(start), PartialDate(end))
    return days_from(first, days // 2) if ordinal == 1 else days_from(middle, days - days // 2)


def _nth_in(point: Point, container: Interval) -> Interval | None:
    """The n-th day, week, month or year of a period; weeks are counted from its first day."""
    number = point.ordinal or 1
    if number < 0:
        return _last_units(container, Fraction(1), point.unit)
    if point.unit in ("month", "year"):
        start = shifted(container.start.earliest(), point.unit, Fraction(number - 1))
        return _one(start)
    days = {"week": 7, "fortnight": 14, "day": 1}.get(point.unit)
    if days is None:
        return None
    first = add_days(container.start.earliest(), days * (number - 1))
    if first is not None and days == 7 and number == 5 and container.start.day is None:
        return _last_units(container, Fraction(1), point.unit)  # "the fifth week of May"
    return None if first is None else days_from(first, days)


def _place_count(point: Point, frame: Frame) -> Interval | None:
    container = _container(point, frame)
    count = Fraction(1) if point.count is None else point.count
    if container is None:
        if point.of is not None:
            return None
        base = frame.previous.start if frame.previous else frame.reference
        container = Interval(PartialDate(base.year), PartialDate(base.year))
    if point.ordinal == -1:
        return _last_units(container, count, point.unit)
    return _first_units(container, count, point.unit)


def _first_units(container: Interval, count: Fraction, unit: str) -> Interval | None:
    """ "first six months" in months; "first seven and a half months" in days."""
    first = container.start.earliest()
    whole = count.numerator // count.denominator
    if whole > 10_000:
        return None
    if unit == "month" and count == whole and whole and container.start.day is None:
        return months_from(first.year, first.month, whole)
    if unit == "month":
        months = months_from(first.year, first.month, whole) if whole else None
        start = first if months is None else add_days(months.end.latest(), 1)
        extra = round((count - whole) * 30)
        end = None if start is None else add_days(start, extra - 1)
        return None if end is None else Interval(PartialDate.of(first), PartialDate.of(end))
    if unit == "year":
        last = safe_date(first.year + max(whole, 1) - 1)
        return None if last is None else Interval(PartialDate(first.year), last)
    if unit in ("quarter", "half"):
        size = 3 if unit == "quarter" else 6
        return months_from(first.year, first.month, size * max(whole, 1))
    days = round(count * {"week": 7, "fortnight": 14, "day": 1}.get(unit, 0))
    return days_from(first, days) if days >= 1 else None


def _last_units(container: Interval, count: Fraction, unit: str) -> Interval | None:
    last = container.end.latest()
    days = round(count * {"week": 7, "fortnight": 14, "day": 1}.get(unit, 0))
    if days:
        first = add_days(last, 1 - days) if days < 100_000 else None
        return None if first is None else Interval(PartialDate.of(first), PartialDate.of(last))
    size = {"month": 1, "quarter": 3, "half": 6}.get(unit)
    if size is not None and count <= 1200:
        months = max(round(count * size), 1)
        start = add_months(last, 1 - months)
        end = add_months(last, 0)
        return Interval(start, end) if start and end else None
    if unit == "year" and count <= 1000:
        start = safe_date(last.year - max(round(count), 1) + 1)
        return Interval(start, PartialDate(last.year)) if start else None
    return None


def _place_shift(point: Point, frame: Frame) -> Interval | None:
    shift = point.shift
    if shift is None:
        return None
    if point.shape == "anniversary" and point.unit in ("year", "month"):
        return _same_day(frame.day, shift * (12 if point.unit == "year" else 1))
    if point.weekday is not None:
        return _shifted_weekday(point.weekday, shift, frame)
    if point.month is not None:
        return _shifted_month(point, shift, frame)
    if point.unit == "period" and frame.previous is None:
        return None
    if point.anchor == "previous" and frame.previous is not None:
        if (moved := _moved_whole(frame.previous, point.unit, shift)) is not None:
            return moved
        base = _edge(frame.previous, shift)
        return _moved(base, point.unit, shift, counted=point.shape == "counted_shift")
    return _moved(frame.reference, point.unit, shift, counted=point.shape == "counted_shift")


def _same_day(day: date, months: Fraction) -> Interval | None:
    """ "Four years ago today": the same day of that month."""
    month = add_months(day, int(months)) if abs(months) < 10_000 else None
    return None if month is None else _one(safe_date(month.year, month.month, day.day))


def _moved_whole(previous: Interval, unit: str, shift: Fraction) -> Interval | None:
    """ "In the year before", of April to March: the same months; "the week before": its days."""
    start, end = previous
    days = (end.latest() - start.earliest()).days + 1
    if shift.denominator != 1 or start == end or abs(shift) > 1000:
        return None
    if unit == "year" and start.month is not None and end.month is not None and days <= 366:
        moved = [safe_date(p.year + int(shift), p.month, p.day) for p in (start, end)]
        return Interval(moved[0], moved[1]) if moved[0] and moved[1] else None
    if unit == "week" and days == 7:
        first = add_days(start.earliest(), 7 * int(shift))
        return None if first is None else days_from(first, 7)
    return _period_beside(previous, int(shift)) if unit == "period" else None


def _period_beside(told: Interval, shift: int) -> Interval | None:
    """ "The previous reporting period": as many whole months, else as many days."""
    first, last = told.start.earliest(), add_days(told.end.latest(), 1)
    if last is None:
        return None
    months = (last.year - first.year) * 12 + last.month - first.month
    whole = months > 0 and first.day == last.day
    moved = [
        _same_day(day, Fraction(months * shift)) if whole
        else _one(PartialDate.of(day + (last - first) * shift))
        for day in (first, last)
    ]  # fmt: skip
    if moved[0] is None or moved[1] is None:
        return None
    end = add_days(moved[1].start.earliest(), -1)
    precision = told.start.precision
    start = moved[0].start.to_precision(precision)
    return Interval(start, PartialDate.of(end).to_precision(precision)) if end else None


def _edge(previous: Interval, shift: Fraction) -> PartialDate:
    """What is counted from: backwards from the start, forwards from the end."""
    return previous.start if shift < 0 else previous.end


def _moved(base: PartialDate, unit: str, shift: Fraction, *, counted: bool) -> Interval | None:
    """`base` moved by calendar units; never finer than `base` is."""
    if abs(shift) > 100_000:
        return None
    if unit in ("day", "week", "night", "fortnight", "weekend") and base.day is None:
        return Interval(base, base) if counted or unit != "day" else None
    day = base.latest() if shift >= 0 else base.earliest()
    whole = shift.denominator == 1
    if counted or not whole:
        moved = shifted(day, unit, shift)
        if moved is not None and unit in ("week", "fortnight"):
            return unit_around(moved.earliest(), "week")
        return _one(moved)
    found = unit_around(day, unit, int(shift))
    if found is not None and base.month is None and found.start.month is not None:
        return Interval(base, base)
    return found


def _shifted_weekday(weekday: int, shift: Fraction, frame: Frame) -> Interval | None:
    behind = (frame.day.weekday() - weekday) % 7
    if shift < 0:
        moved = add_days(frame.day, -(behind or 7))
    elif shift > 0:
        moved = add_days(frame.day, 7 - behind)
    else:
        moved = add_days(frame.day, -behind)
    return None if moved is None else days_from(moved, 1)


def _shifted_month(point: Point, shift: Fraction, frame: Frame) -> Interval | None:
    """ "last November", "this May", "next spring": of those the last over, current or next one."""
    size = 3 if point.unit == "season" else 1
    year, month = frame.day.year, point.month or 1
    options = [m for y in range(year - 2, year + 3) if (m := months_from(y, month, size))]
    if shift < 0:
        found = [m for m in options if m.end.latest() < frame.day]
        chosen = found[-1] if found else None
    elif shift > 0:
        chosen = next((m for m in options if m.start.earliest() > frame.day), None)
    else:
        chosen = months_from(year, month, size)
    if chosen is None or point.day is None:
        return chosen
    return _one(safe_date(chosen.start.year, chosen.start.month, point.day))


def _place_same(point: Point, frame: Frame) -> Interval | None:
    """ "the same month", "that year": the unit around the previous date, else the reference's."""
    base = frame.previous
    if point.of is not None:
        return _same_in(point, frame)
    if base is None:
        if point.unit in ("period", "time", "date"):
            return None
        shift = Fraction(-1 if point.unit in ("half", "quarter") else 0)
        return _moved(frame.reference, point.unit, shift, counted=False)
    if point.count is not None or point.unit in ("period", "time", "half", "quarter", "date"):
        return base
    if point.unit in ("year", "month"):
        start, end = (part.to_precision(point.unit) for part in base)
        return Interval(start, end) if start == end else Interval(end, end)
    if point.unit == "week" and base.start.day is not None and base.start != base.end:
        return base
    return _moved(base.end, point.unit, Fraction(0), counted=False)


def _same_in(point: Point, frame: Frame) -> Interval | None:
    """ "the same period of 2020": the previous period in the other year."""
    container = _container(point, frame)
    if container is None or frame.previous is None:
        return container if frame.previous is None and point.unit == "year" else None
    start, end = _as_unit(frame.previous, point.unit)
    offset = container.end.year - end.year
    moved = [safe_date(part.year + offset, part.month, part.day) for part in (start, end)]
    return Interval(moved[0], moved[1]) if moved[0] and moved[1] else None


def _as_unit(told: Interval, unit: str) -> Interval:
    """The month or quarter around a day: "on 20 May 9 died; in the same month of 2030 two"."""
    whole = unit_around(told.end.latest(), unit) if unit in _MONTHLY else None
    if whole is None or told.end.month is None:
        return told
    first, last = whole.start.earliest(), whole.end.latest()
    days = (told.start.earliest(), told.end.latest())
    return whole if first <= days[0] and days != (first, last) else told


_MONTHLY = frozenset(("month", "quarter", "half"))


def _place_part(point: Point, frame: Frame) -> Interval | None:
    container = _container(point, frame)
    if container is None:
        return None
    if point.part == "start":
        return _one(PartialDate.of(container.start.earliest()))
    if point.part == "end":
        return _one(PartialDate.of(container.end.latest()))
    if container.end.year - container.start.year >= 9:
        return _part_of_decade(point.part, container)
    if point.part == "mid" and container.start == container.end and container.start.month is None:
        return _one(PartialDate(container.start.year, 6))
    return container


def _part_of_decade(part: str, decade: Interval) -> Interval:
    """Early 0-3, middle 4-6, late 7-9 for decades, in proportion for centuries."""
    size = decade.end.year - decade.start.year + 1
    low, high = {"early": (0, 4), "mid": (4, 7), "late": (7, 10)}.get(part, (0, 10))
    first = decade.start.year
    return Interval(
        PartialDate(first + low * size // 10), PartialDate(first + high * size // 10 - 1)
    )
