"""A document's text cut at its claims and its other numbers, for pages.

Lives here: pieces of text and the spans that each lies in; pages of a long text. Does not live
here: how a piece looks (templates). Offsets are code points, as in the warehouse; Python counts
them in the same way.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mineaction.site.characters import parts


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text that a page marks: a claim or another number."""

    start: int
    end: int
    key: str  # figure_id, or "" for a number that is no claim
    kind: str  # kind of measure (people, area ...), or the role of the number
    measure: str  # "" for a number that is no claim
    told: str  # what a reader is told about it in one line


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text inside the same spans, or one hidden character."""

    text: str
    span: Span | None
    hidden: bool
    first: bool  # whether the span begins here


def pieces(text: str, spans: Sequence[Span], start: int, end: int) -> Iterator[Piece]:
    """The text from `start` to `end` in order, cut where spans and hidden characters are.

    Where spans overlap the claim goes before the number, then the one that starts first; the rest
    of the other follows it.
    """
    position = start
    for span in sorted(spans, key=lambda s: (s.start, not s.key, s.end)):
        if span.end <= position or span.start >= end:
            continue
        yield from _cut(text[position : max(position, span.start)], None)
        begin = max(position, span.start)
        yield from _cut(text[begin : min(span.end, end)], span, first=begin == span.start)
        position = min(span.end, end)
    yield from _cut(text[position:end], None)


def _cut(text: str, span: Span | None, *, first: bool = False) -> Iterator[Piece]:
    for part, hidden in parts(text):
        yield Piece(part, span, hidden, first)
        first = False


def page_bounds(
    length: int, breaks: Sequence[int], claims: Sequence[int], characters: int, most: int
) -> list[tuple[int, int]]:
    """Where the pages of a text begin and end: at `breaks`, and so that none grows too long.

    `breaks` are starts of sentences and `claims` of claims, both in order. A page has at most so
    many characters and claims, except that a single sentence is cut only when it alone is longer.
    """
    bounds, start = [], 0
    while start < length:
        limit = min(length, start + characters)
        first = bisect_right(claims, start - 1)
        if first + most < len(claims):
            limit = min(limit, claims[first + most])
        if limit < length:
            at = breaks[bisect_right(breaks, limit) - 1] if breaks else start
            limit = at if at > start else limit
        bounds.append((start, limit))
        start = limit
    return bounds or [(0, 0)]
