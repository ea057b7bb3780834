"""The record of a figure's period, and how its as-of follows from what was said.

Lives here: Period (the decision) and finish, which joins the period, a stated as-of, the day of
the statement and the date of publication. Does not live here: which of them a figure has
(assign.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.periods.stretch import Stretch
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import PartialDate
from mineaction.text.records import record

_SINGLE_EVENT = frozenset(("incidents",))


@record(frozen=True, slots=True)
class Period:
    """When a figure counts. Dates are ISO 8601 of the stated precision.

    `as_of_basis`: stated, period_end, statement, published, unknown. `period_kind`: cumulative,
    period, incident, stock, or None where nothing is said. `anchor`: event code or date that a
    cumulative figure counts from. `start_char`, `end_char`: the words that gave the period.
    """

    period_start: str | None = None
    period_end: str | None = None
    as_of: str | None = None
    as_of_basis: str = "unknown"
    period_kind: str | None = None
    anchor: str | None = None
    rule: str = ""
    start_char: int | None = None
    end_char: int | None = None

    def under(self, rule: str) -> Period:
        """The same period, given by another rule."""
        return replace(self, rule=rule)


@dataclass(slots=True)
class Basis:
    """The days that an as-of can come from: stated, of the statement, of publication, of report.

    `state`: it counts how things stand; `whole`: what is for a year is for all of it.
    """

    as_of: Stretch | None
    said: Stretch | None
    published: PartialDate | None
    report: Stretch | None
    state: bool
    whole: bool

    def stated(self) -> PartialDate | None:
        """The stated day, unless it lies ahead ("by 2030")."""
        if self.as_of is None or self.as_of.end is None:
            return None
        if self.published and self.as_of.end.earliest() > self.published.latest():
            return None
        if self.as_of.clue.time is not None and self.as_of.clue.time.relation == "in":
            return self.as_of.end  # "an estimate made in 1996"
        return self.as_of.as_of or self.as_of.end


class _Said(NamedTuple):
    """The day up to which a figure holds, and what gives it."""

    day: PartialDate | None
    basis: str


def finish(quantity: Quantity, stretch: Stretch | None, basis: Basis, rule: str) -> Period:
    """The figure's period with its as-of: stated, else the period's end, else of the statement."""
    stated = basis.stated()
    said = _said(basis) if stated is None else _Said(stated, "stated")
    if stretch is None:
        clue = basis.as_of.clue if basis.as_of else None
        place = (clue.start, clue.end) if clue else (None, None)
        kind = "stock" if basis.state else None
        return Period(None, None, _iso(said.day), said.basis, kind, None, rule, *place)
    if stretch.since or not stretch.is_closed:
        if said.basis != "stated" and basis.report is not None:
            said = _Said(basis.report.end, "period_end")
        return _since(stretch, said, rule)
    dated = basis.state and quantity.measure != "cost"  # a need for a year is no state of it
    if dated and rule in ("clause", "sentence_frame", "comparison", "table", "list_label"):
        return _stock(quantity, stretch, said, rule, basis.whole)
    return _closed(quantity, stretch, said, rule, basis.whole)


def _said(basis: Basis) -> _Said:
    """The day of the statement; "Appeal 2031" came out on a day of that year."""
    day, published = basis.said.end if basis.said else None, basis.published
    vague = day is not None and day.month is None and published is not None
    if day is not None and not (vague and published and day.year == published.year):
        return _Said(day, "statement")
    return _Said(basis.published, "published" if basis.published else "unknown")


def _period(
    stretch: Stretch,
    end: PartialDate | None,
    said: _Said,
    kind: str,
    rule: str,
    anchor: str | None = None,
) -> Period:
    """The record of a stretch that ends at `end`."""
    return Period(
        _iso(stretch.start), _iso(end), _iso(said.day), said.basis, kind, anchor, rule,
        stretch.clue.start, stretch.clue.end,
    )  # fmt: skip


def _since(stretch: Stretch, said: _Said, rule: str) -> Period:
    event = stretch.clue.event
    anchor = event.code if event else _iso(stretch.start)
    end = said.day or stretch.end
    if said.basis == "period_end" and said.day is not None:
        said = said._replace(day=said.day.last_day())
        end = said.day if stretch.start and stretch.start.day else end
    return _period(stretch, end if stretch.start else None, said, "cumulative", rule, anchor)


def _stock(quantity: Quantity, stretch: Stretch, said: _Said, rule: str, whole: bool) -> Period:
    """A state in 2017 holds as of 2017; a state over a longer time keeps the time as its period."""
    end, day = stretch.end, said.day
    ahead = end is not None and day is not None and end.latest() > day.latest()
    lasting = stretch.clue.time is not None and stretch.clue.time.relation == "window"
    if ahead or lasting or stretch.start != end:
        return _closed(quantity, stretch, said, rule, whole)
    place = (stretch.clue.start, stretch.clue.end)
    return Period(None, None, _iso(end), "stated", "stock", None, rule, *place)


def _closed(quantity: Quantity, stretch: Stretch, said: _Said, rule: str, whole: bool) -> Period:
    start, end = stretch.start, stretch.end
    if start is None or end is None:
        raise ValueError("a closed period has both ends")
    harm = quantity.measure in period_words("harm") or quantity.measure in _SINGLE_EVENT
    kind = "incident" if stretch.is_day and harm else "period"
    ahead = said.day is not None and start.earliest() > said.day.latest()
    keeps = whole or ahead or _keeps_end(quantity, stretch)
    if stretch.so_far and keeps and start.day is None:
        end = start
    stated = said.basis == "stated"
    over = said.day is None or stated or end.latest() <= said.day.latest()
    if over and not stated:
        as_of = stretch.as_of if _is_part(stretch) and stretch.as_of else end.last_day()
        return _period(stretch, end, _Said(as_of, "period_end"), kind, rule)
    up_to = stretch.so_far and stated and end == stretch.end
    if (not over or up_to) and not keeps:
        end = said.day or end
    return _period(stretch, end, said, kind, rule)


def _is_part(stretch: Stretch) -> bool:
    """ "up to mid-June": no day is meant."""
    time = stretch.clue.time
    return time is not None and time.right is not None and time.right.kind == "part"


def _keeps_end(quantity: Quantity, stretch: Stretch) -> bool:
    """What is needed for a year is for all of it; "early this year" may be over."""
    time = stretch.clue.time
    if quantity.measure in ("cost", "time_to_clear"):
        return True
    if time is not None and time.relation in ("anaphor", "window"):
        return True
    if time is not None and time.right is not None and time.relation == "between":
        return True
    return time is not None and time.left is not None and time.left.kind == "part"


def _iso(day: PartialDate | None) -> str | None:
    return None if day is None else str(day)
