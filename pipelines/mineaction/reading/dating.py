"""When a document was published: the day, or what bounds it, and the words that say so.

Lives here: the document's own date (heading.py finds it), its year where only day and month are
printed, and bounds from the dates that the text speaks of. Never the clock, never a guess without
its basis: where the year cannot be known, `published` stays None and the bounds say what is known.
Does not live here: dates that another document gives (linking.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mineaction.reading.calendar import (
    CalendarDate,
    add_months,
    find_dates,
    find_weekdays,
    on_or_after,
    read_count,
)
from mineaction.reading.dateline import Heading
from mineaction.reading.heading import find_heading
from mineaction.reading.model import DocumentDate
from mineaction.text.tokens import view

# A month or a day that is reported on is news for about a quarter.
_NEWS = timedelta(days=92)
# Figures of a whole year are published in the first months of the next.
_ANNUAL_MONTHS = 4
_LEAD = 700
_LONGEST_CLUE = 120

_SENTENCE_END = re.compile(r"[.!?;:][\"')]*\s+(?=[\"'(]*[^\W_a-z])|\n\s*\n")
# "by 2030", "until the end of May"; "will" and the like anywhere earlier in the sentence.
_UP_TO = re.compile(
    r"\b(?:by|until|till)\s+(?:the\s+)?(?:(?:end|middle|start)\s+of\s+)?\Z", re.IGNORECASE
)
_FUTURE = re.compile(
    r"\b(?:will|would|shall|to be|due|scheduled|expected|planned|plans?|targets?"
    r"|deadlines?|foreseen|foresees|next|strategy|extension|pledged?|pledges)\b"
    r"|\bfor\s+(?:19|20)\d\d\s*(?:and|to|-)\s*\Z",
    re.IGNORECASE,
)
_ANCHOR = re.compile(
    r"\b(?:since|after|following|post-\w+|from|began|begun|formed|founded|established|signed|adopted"
    r"|(?<!remnants of )war|ceasefire|truce|treaty|invasion)\b",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(r"\b(?:in|during|throughout|since|of|until|and)\s+\Z", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:to|until|till|and|through|-)\s+(?:the\s+)?\Z", re.IGNORECASE)
_OPENS_LINE = re.compile(r"(?:\A|\n)\s*\Z")
_WINDOW = re.compile(
    r"\b(?:in|over|during|for|within)\s+the\s+(?:last|past)\s+(?P<count>\w+)\s+(?P<unit>week|month)s",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A dated matter that the text looks back on, with the days that it covers.

    `anchor`: an event from which time is counted, so that it may lie long ago.
    """

    printed: CalendarDate
    first: date
    last: date
    anchor: bool


def date_document(text: str) -> DocumentDate:
    """The date of a document from its text alone."""
    viewed = view(text)
    dates = find_dates(viewed)
    heading = find_heading(viewed, dates)
    if heading is None:
        return _bounds(text, viewed, _evidence(viewed, dates))
    own = heading.date
    clue = _quote(text, heading.start, own.end)
    if own.first is not None and own.last is not None:
        published = own.first if own.precision == "day" else None
        return DocumentDate(
            published, own.first, own.last, heading.basis if own.sure else "inferred", clue
        )
    others = [found for found in dates if found is not own]
    return _complete_year(text, viewed, heading, _evidence(viewed, others))


def _evidence(viewed: str, dates: Sequence[CalendarDate]) -> list[Evidence]:
    """Dates with a year that lie in the past of the document, as far as its words tell."""
    found = []
    previous_end = 0
    for printed in dates:
        # The end of a range ("from ... to ...") is a date of its own, not one counted from.
        ends_range = _RANGE.match(viewed, previous_end, printed.start)
        previous_end = printed.end
        if printed.first is None or printed.last is None:
            continue
        before = _sentence_before(viewed, printed.start)
        if _FUTURE.search(before) or (_UP_TO.search(before) and not ends_range):
            continue
        if printed.precision == "year" and not (
            _IN_YEAR.search(before) or _opens_entry(viewed, printed)
        ):
            continue
        anchor = not ends_range and bool(_ANCHOR.search(before))
        found.append(Evidence(printed, printed.first, printed.last, anchor))
    return found


def _opens_entry(viewed: str, year: CalendarDate) -> bool:
    """True for a year that heads an entry of a chronicle: "2018. At least ..."."""
    line_start = viewed[max(0, year.start - 3) : year.start]
    return bool(_OPENS_LINE.search(line_start)) and viewed[year.end : year.end + 1] in (".", ":")


def _sentence_before(viewed: str, position: int) -> str:
    """The part of a sentence that stands before `position`; at most 300 characters."""
    window = viewed[max(0, position - 300) : position]
    ends = list(_SENTENCE_END.finditer(window))
    return window[ends[-1].end() :] if ends else window


def _floor(evidence: Evidence) -> date:
    """The day on which a document that speaks of `evidence` can have appeared at the earliest."""
    return evidence.last if evidence.printed.precision == "day" else evidence.first


def _bounds(text: str, viewed: str, evidence: Sequence[Evidence]) -> DocumentDate:
    """Bounds of a document that prints no date of its own."""
    if not evidence:
        return DocumentDate()
    newest = max(evidence, key=_floor)
    clue = _quote(text, newest.printed.start, newest.printed.end)
    window = _WINDOW.search(viewed)
    count = read_count(window["count"]) if window else None
    if window and count and newest.anchor and newest.printed.precision == "day":
        weeks = window["unit"].lower() == "week"
        earliest = newest.last + timedelta(weeks=count) if weeks else add_months(newest.last, count)
        clue = f"{_quote(text, window.start(), window.end())} ... {clue}"
        return DocumentDate(None, earliest, None, "anchored", clue)
    return DocumentDate(None, _floor(newest), None, "inferred", clue)


def _complete_year(
    text: str, viewed: str, heading: Heading, evidence: Sequence[Evidence]
) -> DocumentDate:
    """A document that prints day and month: the year, if other dates of the text give it."""
    own = heading.date
    clue = _quote(text, heading.start, own.end)
    if own.month is None or own.day is None or not evidence:
        return DocumentDate(clue=clue)
    newest = max(evidence, key=_floor)
    candidate = on_or_after(_floor(newest), own.month, own.day)
    lead = viewed[own.end : own.end + _LEAD]
    reported = _reported(candidate, evidence)
    reason = reported or _weekday(candidate, newest, lead)
    if newest.printed.precision == "year" and reported is None:
        # "in 2024" is a whole year that is over, unless the words say which part of it.
        candidate, reason = _after_year(own.month, own.day, newest, lead, own.end)
    if reason is None:
        quoted = _quote(text, newest.printed.start, newest.printed.end)
        earliest = on_or_after(_floor(newest), own.month, own.day)
        return DocumentDate(None, earliest, None, "inferred", f"{clue} ... {quoted}")
    clue = f"{clue} ... {_quote(text, reason.printed.start, reason.printed.end)}"
    return DocumentDate(candidate, candidate, candidate, "inferred", clue)


def _reported(candidate: date, evidence: Sequence[Evidence]) -> Evidence | None:
    """The newest closed period that is news on the day of the candidate."""
    fits = [
        item
        for item in evidence
        if not item.anchor
        and item.printed.precision != "year"
        and item.last <= candidate <= item.last + _NEWS
    ]
    return max(fits, key=_floor) if fits else None


def _weekday(candidate: date, newest: Evidence, lead: str) -> Evidence | None:
    """The newest date, if the lead's "on Friday" is the very day of the candidate."""
    first = next(find_weekdays(lead), None)
    return newest if not newest.anchor and first == candidate.weekday() else None


def _after_year(
    month: int, day: int, newest: Evidence, lead: str, lead_start: int
) -> tuple[date, Evidence | None]:
    """The same day of the year after a year that headline or lead report on."""
    candidate = on_or_after(newest.last + timedelta(days=1), month, day)
    weekday = next(find_weekdays(lead), candidate.weekday())
    fits = (
        not newest.anchor
        and month <= _ANNUAL_MONTHS
        and newest.printed.start < lead_start + _LEAD
        and (candidate.weekday() - weekday) % 7 <= 2  # "on Friday" is seldom longer ago
    )
    return candidate, newest if fits else None


def _quote(text: str, start: int, end: int) -> str:
    """The text from `start` to `end` on one line; the end is kept if it is long."""
    return " ".join(text[start:end].split())[-_LONGEST_CLUE:]
