"""A series as a picture: where each point, bar, tick and mark lies.

Lives here: geometry, in the units of the picture. Does not live here: the SVG
(templates/chart.html) and its looks (static/parts.css). The scale begins at zero, so that
heights compare.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

WIDTH: Final = 760
HEIGHT: Final = 340
LEFT: Final = 74
RIGHT: Final = 24
TOP: Final = 22
BOTTOM: Final = 38
# Told apart by shape first; the last is shared by all further sources.
SHAPES: Final = ("circle", "square", "triangle", "diamond", "cross", "ring")
_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)
_DAYS_A_YEAR: Final = 365.25


@dataclass(frozen=True, slots=True)
class Stated:
    """A value that a source states; a range or a vague word states none and has only a bar."""

    value: float
    source: str
    flagged: bool  # a finding concerns it


@dataclass(frozen=True, slots=True)
class Point:
    """A day of a series: what its claims leave, and what each of them states."""

    day: date
    low: float | None  # None: no bound
    high: float | None
    label: str
    stated: Sequence[Stated]

    @property
    def exact(self) -> bool:
        """Whether one value is left."""
        return self.low is not None and self.low == self.high


@dataclass(frozen=True, slots=True)
class Dot:
    """A stated value in the picture."""

    y: float
    shape: str
    flagged: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A day in the picture: its bar from `top` to `bottom`, its dots, its number."""

    x: float
    top: float
    bottom: float
    open_above: bool
    dots: Sequence[Dot]
    label: str
    label_y: float | None  # None: no room for the number
    told: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid with its label."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """All that the picture shows."""

    marks: Sequence[Mark]
    path: str  # through the middles of values that are exact
    across: Sequence[Tick]
    up: Sequence[Tick]
    sources: Sequence[tuple[str, str]]  # shape, source


Scale = Callable[[float], float]


def chart(points: Sequence[Point]) -> Chart:
    """Lay out the points of a series, which are in the order of time."""
    shapes = _shapes(points)
    ends = [end for p in points for end in (p.low, p.high) if end is not None]
    up = ticks(max(ends, default=1.0))
    first, last = _span(points[0].day, points[-1].day)

    def x(day: date) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (day.toordinal() - first) / (last - first)

    def y(value: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / up[-1]

    marks: list[Mark] = []
    for point in points:
        marks.append(_mark(point, x(point.day), y, shapes, marks))
    line = [f"{m.x},{m.top}" for m, p in zip(marks, points, strict=True) if p.exact]
    legend = dict.fromkeys((shape, _legend(shape, s)) for s, shape in shapes.items())
    return Chart(
        marks,
        f"M{' L'.join(line)}" if len(line) > 1 else "",
        [Tick(round(x(d), 1), label) for d, label in time_ticks(points[0].day, points[-1].day)],
        [Tick(round(y(value), 1), _short(value)) for value in up],
        list(legend),
    )


def _shapes(points: Sequence[Point]) -> dict[str, str]:
    """Source to shape: the sources that state most have one of their own."""
    counts = Counter(stated.source for point in points for stated in point.stated)
    most = [source for source, _ in counts.most_common()]
    return {source: SHAPES[min(n, len(SHAPES) - 1)] for n, source in enumerate(most)}


def _legend(shape: str, source: str) -> str:
    return "other sources" if shape == SHAPES[-1] else source


def ticks(highest: float) -> list[float]:
    """Round values from zero to at least the highest, four to seven of them."""
    if highest <= 0:
        return [0.0, 1.0]
    rough = highest / 5
    unit = 10.0 ** math.floor(math.log10(rough))
    step = next(unit * s for s in _STEPS if unit * s >= rough)
    return [step * n for n in range(math.ceil(highest / step) + 1)]


def time_ticks(first: date, last: date) -> list[tuple[date, str]]:
    """Starts of years, or of months in a short span, with their names."""
    years = (last - first).days / _DAYS_A_YEAR
    if years > 2:
        step = max(1, round(years / 7))
        return [
            (date(y, 1, 1), str(y))
            for y in range(first.year, last.year + 1)
            if y % step == 0 and first <= date(y, 1, 1) <= last
        ]
    # Counted in months from year 0: the first of the month after `first`, up to that of `last`.
    from_, to = first.year * 12 + first.month, last.year * 12 + last.month
    days = [date(month // 12, month % 12 + 1, 1) for month in range(from_, to)]
    if not days:
        return [(day, day.isoformat()) for day in dict.fromkeys((first, last))]
    return [(day, f"{day:%Y-%m}") for day in days[:: max(1, math.ceil(len(days) / 7))]]


def _span(first: date, last: date) -> tuple[float, float]:
    """The days of the picture's edges, with some room on both sides."""
    room = max(3.0, 0.03 * (last - first).days)
    return first.toordinal() - room, last.toordinal() + room


def _mark(
    point: Point, x: float, y: Scale, shapes: Mapping[str, str], before: Sequence[Mark]
) -> Mark:
    ends = [end for end in (point.low, point.high) if end is not None]
    top, bottom = y(max(ends, default=0.0)), y(min(ends, default=0.0))
    label_y = top - (26 if point.high is None else 11)
    return Mark(
        round(x, 1),
        round(top, 1),
        round(bottom, 1),
        point.high is None,
        [Dot(round(y(s.value), 1), shapes[s.source], s.flagged) for s in point.stated],
        point.label,
        round(label_y, 1) if _free(x, label_y, before) else None,
        _told(point),
    )


def _free(x: float, label_y: float, before: Sequence[Mark]) -> bool:
    """Whether a number can be written there: no other number and no dot is in its way."""
    return all(
        abs(mark.x - x) > 36
        or all(abs(at - label_y) > 15 for at in (mark.label_y, *(d.y for d in mark.dots)) if at)
        for mark in before
    )


def _told(point: Point) -> str:
    sources = ", ".join(dict.fromkeys(stated.source for stated in point.stated))
    finding = ", in a finding" if any(stated.flagged for stated in point.stated) else ""
    return f"{point.day}: {point.label}{f' ({sources})' if sources else ''}{finding}"


def _short(value: float) -> str:
    """A tick's label: 250, 1,500, 1.5 million."""
    if value >= 1e6:
        return f"{value / 1e6:g} million"
    return f"{value:,g}" if value < 1e5 else f"{value:,.0f}"
