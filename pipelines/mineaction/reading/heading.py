"""The date that a document prints of itself, in its head or its tail.

Lives here: the lines that are looked at, and which of several dates is the document's own. Does not
live here: how a date stands in such a line (dateline.py), completing a year or deriving bounds
(dating.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from mineaction.reading.calendar import CalendarDate
from mineaction.reading.dateline import Heading, heading_of

_HEAD_LINES, _HEAD_CHARS, _TAIL_LINES = 15, 1500, 6


def find_heading(viewed: str, dates: list[CalendarDate]) -> Heading | None:
    """The document's own date, the fullest of the head before those of the tail; None if none."""
    head, tail = _zones(viewed)
    found = [h for date in dates for line in head if (h := heading_of(viewed, line, date, False))]
    found += [h for date in dates for line in tail if (h := heading_of(viewed, line, date, True))]
    if not found:
        return None
    bare = [(h.date.month, h.date.day) for h in found if h.date.first is None]
    # A year that is printed beats one that is not, a day beats a month, the day of the dateline
    # another one, the day of issue one of a later change; else the first one.
    days = {h.date: h.date.first and (h.date.first.month, h.date.first.day) for h in found}
    return min(found, key=lambda h: (h.date.first is None, h.date.precision != "day",
                                     bool(bare) and days[h.date] not in bare, h.rank))  # fmt: skip


def _zones(viewed: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Places of the non-blank lines of a document's head and of its tail."""
    head = [place for place, _ in zip(_lines(viewed, 0), range(_HEAD_LINES), strict=False)]
    start = len(viewed)
    tail: list[tuple[int, int]] = []
    while start > 0 and len(tail) < _TAIL_LINES:
        previous = viewed.rfind("\n", 0, start - 1) + 1
        if viewed[previous:start].strip():
            tail.append((previous, start))
        start = previous
    last_of_head = head[-1] if head else (0, 0)
    return head, [line for line in reversed(tail) if line[0] > last_of_head[0]]


def _lines(viewed: str, start: int) -> Iterator[tuple[int, int]]:
    while start < min(len(viewed), _HEAD_CHARS):
        end = viewed.find("\n", start)
        end = len(viewed) if end < 0 else end
        if viewed[start:end].strip():
            yield start, end
        start = end + 1
