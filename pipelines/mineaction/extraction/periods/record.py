"""The record of a figure's period, and how its as-of follows from what was said.

Lives here: Period (the decision) and finish, which joins the period, a stated as-of, the day of
the statement and the date of publication. Does not live here: which of them a figure has
(assign.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.periods.stretch import Stretch
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import PartialDate
from mineaction.text.records import record

Place = tuple[int | None, int | None]

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


def finish(quantity: Quantity, stretch: Stretch | None, basis: Basis, rule: str) -> Period:
    """The figure's period with its as-of: stated, else the period's end, else of the statement."""
    said, as_of_basis = _said(basis)
    clue = stretch.clue if stretch else basis.as_of.clue if basis.as_of else None
    place = (clue.start, clue.end) if clue else (None, None)
    stated = basis.stated()
    if stated is not None:
        said, as_of_basis = stated, "stated"
    kind = "stock" if basis.state else None
    if stretch is None:
        return Period(None, None, _iso(said), as_of_basis, kind, None, rule, *place)
    if as_of_basis == "statement" and _said_before(stretch, said, basis.published):
        said, as_of_basis = basis.published, "published" if basis.published else "unknown"
    if stretch.since or not stretch.is_closed:
        if as_of_basis != "stated" and basis.report is not None:
            return _since(stretch, basis.report.end, "period_end", rule, place)
        return _since(stretch, said, as_of_basis, rule, place)
    dated = (
        basis.state and quantity.measure != "cost"
    )  # what is needed for a year is no state of it
    if dated and rule in ("clause", "sentence_frame", "comparison", "table", "list_label"):
        return _stock(quantity, stretch, said, as_of_basis, rule, place, basis.whole)
    return _closed(quantity, stretch, said, as_of_basis, rule, place, whole=basis.whole)


def _said_before(stretch: Stretch, said: PartialDate | None, published: PartialDate | None) -> bool:
    """ "They declared in 2014 that it was clean. From 2017 to 2019 they found four": not said then.

    Unless it is of the time ahead of the text as well ("in 2031 it will").
    """
    if said is None or stretch.days is None or stretch.so_far or stretch.is_day:
        return False
    over = published is None or stretch.days[1] <= published.latest()
    time = stretch.clue.time
    both_ends = time is not None and time.relation == "between"
    return over and stretch.days[1 if both_ends else 0] > said.latest()


def _said(basis: Basis) -> tuple[PartialDate | None, str]:
    if basis.said is not None and basis.said.end is not None:
        return basis.said.end, "statement"
    if basis.published is not None:
        return basis.published, "published"
    return None, "unknown"


def _since(
    stretch: Stretch,
    said: PartialDate | None,
    as_of_basis: str,
    rule: str,
    place: Place,
) -> Period:
    event = stretch.clue.event
    anchor = event.code if event else _iso(stretch.start)
    end = said or stretch.end
    if as_of_basis == "period_end" and said is not None:
        said = said.last_day()
        end = said if stretch.start and stretch.start.day else end
    return Period(
        _iso(stretch.start), _iso(end) if stretch.start else None, _iso(said), as_of_basis,
        "cumulative", anchor, rule, *place,
    )  # fmt: skip


def _stock(
    quantity: Quantity,
    stretch: Stretch,
    said: PartialDate | None,
    as_of_basis: str,
    rule: str,
    place: Place,
    whole: bool,
) -> Period:
    """A state in 2017 holds as of 2017; a state over a longer time keeps the time as its period."""
    ahead = stretch.end is not None and said is not None and stretch.end.latest() > said.latest()
    if ahead or stretch.start != stretch.end:
        return _closed(quantity, stretch, said, as_of_basis, rule, place, whole=whole)
    return Period(None, None, _iso(stretch.end), "stated", "stock", None, rule, *place)


def _closed(
    quantity: Quantity,
    stretch: Stretch,
    said: PartialDate | None,
    as_of_basis: str,
    rule: str,
    place: Place,
    *,
    whole: bool,
) -> Period:
    start, end = stretch.start, stretch.end
    if start is None or end is None:
        raise ValueError("a closed period has both ends")
    harm = quantity.measure in period_words("harm") or quantity.measure in _SINGLE_EVENT
    kind = "incident" if stretch.is_day and harm else "period"
    keeps = whole or _keeps_end(quantity, stretch)
    if stretch.so_far and keeps and start.day is None:
        end = start
    over = said is None or as_of_basis == "stated" or end.latest() <= said.latest()
    if over and as_of_basis != "stated":
        as_of = stretch.as_of if _is_part(stretch) and stretch.as_of else end.last_day()
        return Period(_iso(start), _iso(end), _iso(as_of), "period_end", kind, None, rule, *place)
    up_to = stretch.so_far and as_of_basis == "stated" and end == stretch.end
    if (not over or up_to) and not keeps:
        end = said or end
    return Period(_iso(start), _iso(end), _iso(said), as_of_basis, kind, None, rule, *place)


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
