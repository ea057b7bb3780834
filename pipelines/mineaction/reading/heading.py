"""The date that a document prints of itself: header, dateline, source line, signature.

Lives here: telling the document's own date from the dates that it speaks of, by where and how it
stands in its line. Does not live here: completing a year or deriving bounds (dating.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mineaction.reading.calendar import DAY_NAMES, CalendarDate

_HEAD_LINES, _HEAD_CHARS, _TAIL_LINES = 15, 1500, 6

# "date 2024-...", "Published: ...", "... Prepared on ..."
_LABEL = re.compile(
    r"(?:^|[.;]\s+|\()\W*(?:[A-Za-z]+\s)?"
    r"(?P<label>(?i:date|dated|published|posted|updated|issued|released|release|prepared|submitted))\b"
    r"(?i:\s+on|\s+of\s+[a-z]+)?[:\s]*\Z"
)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(DAY_NAMES)})\b\.?,?\s+\Z")
# Cells of a heading: "Press office | 14 May 2024 | 18:00", or columns of spaces.
_CELL = re.compile(r"[|\u00b7\u2022\t]|\s{3,}")
_ABBREVIATION = re.compile(r"\b(?:No|Nr|St|Vol|Ref|Dr|Mt)\.")
_BLANK = re.compile(r"\W*\Z")
# "BAKU, Azerbaijan, ", "Some Courier, ", "GENEVA (", "- Some Staff, "
_NAME = re.compile(r"\s*(?:--?\s)?(?P<name>[^\W\d_][^.!?;:|]{1,70}?)(?:,\s*|\s\()\Z")
_PREPOSITION = re.compile(
    r"(?:In|On|At|By|From|Since|After|Before|Between|Until|During|As|Of|To|For|Following)\b"
)
_ENDS = re.compile(r"\)?\s*(?:\Z|[/|]|,?\s*\d{1,2}[:.]\d\d)")
_RUNS_ON = re.compile(r"\s*(?:--?|to|until|till|through)\s+(?:\d|(?:the\s)?[A-Z][a-z]+\.?\s\d)")
_GOES_ON = re.compile(r"\)?\s*(?:\(|\.?\s*--?\s|[.:](?:\s|\Z))")


# "3 May 2022 - Narva Town, Hills - Some Ministry": places and bodies, and no sentence
_NAMES_FOLLOW = re.compile(r"\s*--?\s+(?:[^\W\d_a-z][\w.'-]*,?\s+){1,6}(?:--?\s|\Z)")


# "By Ann Poe, Some Courier, 3 May 2022"
_BYLINE = re.compile(r"\s*By\s+(?=[A-Z][\w.'-]*\s+[A-Z])")
# "Eight questions to a deminer. Interview: A. Poe, Some Notes, 3 May 2022": the last of its stops
_LAST_STOP = re.compile(r"[.:;]\s+(?=[^.:;]*\Z)")


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
    # A year that is printed beats one that is not, a day beats a month; else the first one.
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


def _in_line(viewed: str, line: tuple[int, int], date: CalendarDate, tail: bool) -> Heading | None:
    """The heading that a date makes in its line; None for a date that the text speaks of."""
    start, end = line
    if not (start <= date.start and date.end <= end) or not _is_single(viewed, date, end):
        return None
    start, end = _cell(viewed, line, date)
    before, after = viewed[start : date.start], viewed[date.end : end]
    before = _ABBREVIATION.sub(lambda match: match.group()[:-1] + " ", before)
    before = _WEEKDAY.sub("", before)
    label = _LABEL.search(before)
    if label and date.precision == "day":
        basis = "header" if label.start() == 0 else "stated"
        return Heading(date, basis, start + label.start("label"))
    if date.first is None and (tail or date.precision != "day"):
        return None
    if _BLANK.match(before) and _ENDS.match(after) and not tail:
        return Heading(date, "header", date.start)
    whole = date.first is not None and date.precision == "day" and not tail
    if whole and _BLANK.match(before) and _NAMES_FOLLOW.match(after + "\n"):
        return Heading(date, "header", date.start)
    if byline := _BYLINE.match(before):
        start, before = start + byline.end(), before[byline.end() :]
    named = _named(before, after, date, start, tail)
    if named is None and whole and _BLANK.match(after) and (cut := _LAST_STOP.search(before)):
        named = _named(before[cut.end() :], after, date, start + cut.end(), tail)
    return named


def _is_single(viewed: str, date: CalendarDate, end: int) -> bool:
    """True for one day or month; False for a stretch of days, or the first of two dates."""
    one_day = date.precision == "day" and date.day == date.last_day
    return (one_day or date.precision == "month") and not _RUNS_ON.match(viewed, date.end, end)


def _cell(viewed: str, line: tuple[int, int], date: CalendarDate) -> tuple[int, int]:
    """The cell of a heading line in which the date stands; the line where it has no cells."""
    start, end = line
    for match in _CELL.finditer(viewed, *line):
        if match.end() <= date.start:
            start = match.end()
        elif match.start() >= date.end:
            return start, match.start()
    return start, end


def _named(before: str, after: str, date: CalendarDate, start: int, tail: bool) -> Heading | None:
    """A date after the name of a place or an outlet."""
    match = _NAME.match(before)
    if match is None or not match["name"][0].isupper() or _PREPOSITION.match(match["name"]):
        return None
    goes_on = not _ENDS.match(after)
    if goes_on and (tail or not _GOES_ON.match(after)):
        return None
    words = match["name"].split()
    is_name = len(words) <= 6 and words[0][0].isupper() and words[-1][0].isupper()
    # Before running text only a name stands like this: "Some Courier, ", not "He left, ".
    if (tail or (goes_on and date.first is None)) and not is_name:
        return None
    return Heading(date, "stated", start + match.start("name"))
