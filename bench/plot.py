"""A plot of time against size as SVG: both axes logarithmic, one line a kind of text.

Lives here: drawing. Does not live here: measuring. A slope of one is linear growth; the grey line
shows it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

Points = Sequence[tuple[float, float]]  # size and seconds, both above zero
_WIDTH, _HEIGHT, _LEFT, _TOP, _BOTTOM, _LEGEND = 760, 420, 70, 20, 50, 190
_COLOURS = ("#1b6ca8", "#c2571a", "#2e7d4f", "#8c3b8c", "#7a6a00", "#b3261e", "#3f51b5", "#5d4037")


def svg(title: str, lines: Mapping[str, Points], *, size: str, unit: str = "s") -> str:
    """The lines as one SVG image; `size` and `unit` name the axes."""
    points = [p for line in lines.values() for p in line]
    across = _Scale([p[0] for p in points], _LEFT, _WIDTH - _LEGEND)
    up = _Scale([p[1] for p in points], _HEIGHT - _BOTTOM, _TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">',
        f"<title>{escape(title)}</title>",
        "<style>text { font: 12px sans-serif }</style>",
        '<rect width="100%" height="100%" fill="#fff"/>',
        *_axes(across, up, size, unit),
        *_linear(points, across, up),
    ]
    for index, (name, line) in enumerate(lines.items()):
        parts += _line(name, line, index, across, up)
    return "\n".join([*parts, "</svg>"]) + "\n"


class _Scale:
    """Where a number stands between two pixels; whole powers of ten at both ends."""

    def __init__(self, numbers: Sequence[float], first: float, last: float) -> None:
        self.low = math.floor(math.log10(min(numbers)))
        self.high = max(math.ceil(math.log10(max(numbers))), self.low + 1)
        self.first, self.last = first, last

    def __call__(self, number: float) -> float:
        share = (math.log10(number) - self.low) / (self.high - self.low)
        return round(self.first + share * (self.last - self.first), 1)

    def ticks(self) -> list[float]:
        return [10.0**k for k in range(self.low, self.high + 1)]


def _axes(across: _Scale, up: _Scale, size: str, unit: str) -> list[str]:
    parts = []
    for tick in across.ticks():
        x = across(tick)
        parts.append(f'<path d="M{x} {up.first}V{up.last}" stroke="#eee"/>')
        parts.append(f'<text x="{x}" y="{up.first + 18}" text-anchor="middle">{tick:,g}</text>')
    for tick in up.ticks():
        y = up(tick)
        parts.append(f'<path d="M{across.first} {y}H{across.last}" stroke="#eee"/>')
        label = f"{tick:g} {unit}"
        parts.append(f'<text x="{across.first - 6}" y="{y + 4}" text-anchor="end">{label}</text>')
    middle = (across.first + across.last) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 12}" text-anchor="middle">{size}</text>')
    return parts


def _linear(points: Points, across: _Scale, up: _Scale) -> list[str]:
    """The line of growth by one, through the cheapest of the largest texts."""
    largest = max(p[0] for p in points)
    seconds = min(p[1] for p in points if p[0] == largest)
    factor = min(largest / 10**across.low, seconds / 10**up.low)
    ends = (largest / factor, seconds / factor), (largest, seconds)
    path = "L".join(f"{across(x)} {up(y)}" for x, y in ends)
    return [f'<path d="M{path}" stroke="#999" stroke-dasharray="4 4" fill="none"/>']


def _line(name: str, line: Points, index: int, across: _Scale, up: _Scale) -> list[str]:
    colour = _COLOURS[index % len(_COLOURS)]
    path = "L".join(f"{across(x)} {up(y)}" for x, y in line)
    dots = "".join(f'<circle cx="{across(x)}" cy="{up(y)}" r="2.5"/>' for x, y in line)
    y = _TOP + 14 + index * 18
    return [
        f'<path d="M{path}" stroke="{colour}" fill="none" stroke-width="1.5"/>',
        f'<g fill="{colour}">{dots}</g>',
        f'<text x="{_WIDTH - _LEGEND + 14}" y="{y}" fill="{colour}">{escape(name)}</text>',
    ]
