"""The date that a document prints of itself: header, dateline, source line, signature.

Lives here: telling the document's own date from the dates that it speaks of, by where and how it
stands in its line. Does not live here: completing a year or deriving bounds (dating.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mineaction.reading.calendar import CalendarDate

_HEAD_LINES, _HEAD_CHARS, _TAIL_LINES = 15, 1500, 6

# "date 2024-...", "Published: ...", "... Prepared on ..."
_LABEL = re.compile(
    r"(?:^|[.;]\s+)\W*(?i:date|dated|published|posted|updated|issued|released|prepared)\b"
    r"(?i:\s+on)?[:\s]*\Z"
)
# Nothing, or the right column of a letter's head.
_BLANK = re.compile(r"\W*\Z|.*\s{3,}\Z")
# "BAKU, Azerbaijan, ", "Some Courier, ", "GENEVA (", "- Some Staff, "
_NAME = re.compile(r"\s*(?:--?\s)?(?P<name>[^\W\d_][^.!?;:|]{1,70}?)(?:,\s*|\s\()\Z")
_PREPOSITION = re.compile(
    r"(?:In|On|At|By|From|Since|After|Before|Between|Until|During|As|Of|To|For|Following)\b"
)
_ENDS = re.compile(r"\)?\s*(?:\Z|[/|]|,?\s*\d{1,2}[:.]\d\d)")
_GOES_ON = re.compile(r"\)?\s*(?:\(|\.?\s*--?\s|[.:](?:\s|\Z))")


@dataclass(frozen=True, slots=True)
class Heading:
    """The document's own date; `basis` is header or stated, `start` begins the words to quote."""

    date: CalendarDate
    basis: str
    start: int


def find_heading(viewed: str, dates: list[CalendarDate]) -> Heading | None:
    """The document's own date, the fullest of the head before those of the tail; None if none."""
    head, tail = _zones(viewed)
    found = [h for date in dates for line in head if (h := _in_line(viewed, line, date, False))]
    found += [h for date in dates for line in tail if (h := _in_line(viewed, line, date, True))]
    if not found:
        return None
    # A label beats a place in the line; a year that is printed beats one that is not.
    return min(found, key=lambda h: (h.date.first is None, h.date.precision != "day"))


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


def _in_line(
    viewed: str, line: tuple[int, int], date: CalendarDate, tail: bool
) -> Heading | None:
    """The heading that a date makes in its line; None for a date that the text speaks of."""
    start, end = line
    single = date.precision == "month" or (date.precision == "day" and date.first == date.last)
    if not single or not (start <= date.start and date.end <= end):
        return None
    before, after = viewed[start : date.start], viewed[date.end : end]
    label = _LABEL.search(before)
    if label and date.precision == "day":
        first_word = label.start() + re.search(r"\w", label.group()).start()  # type: ignore[union-attr]
        return Heading(date, "header" if label.start() == 0 else "stated", start + first_word)
    if date.first is None and (tail or date.precision != "day"):
        return None
    if _BLANK.match(before) and _ENDS.match(after) and not tail:
        return Heading(date, "header", date.start)
    return _named(before, after, date, start, tail)


def _named(
    before: str, after: str, date: CalendarDate, start: int, tail: bool
) -> Heading | None:
    """A date after the name of a place or an outlet."""
    match = _NAME.match(before)
    if match is None or not match["name"][0].isupper() or _PREPOSITION.match(match["name"]):
        return None
    goes_on = not _ENDS.match(after)
    if goes_on and (tail or not _GOES_ON.match(after)):
        return None
    words = match["name"].split()
    if (goes_on and date.first is None) or tail:
        # In running text only a name stands like this: "Silk Road Monitor, ", not "He left, ".
        if len(words) > 6 or not (words[-1][0].isupper() and words[0][0].isupper()):
            return None
    return Heading(date, "stated", start + match.start("name"))
