"""The record of a figure's period, and how its as-of follows from what was said.

Lives here: Stretch (a clue on the calendar), Period (the decision) and finish, which joins the
period, a stated as-of, the day of the statement and the date of publication. Does not live here:
which of them a figure has (periods.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.period_clues import Clue
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import Length, PartialDate, Resolved, TimeExpression, resolve

_SINGLE_EVENT = frozenset(("incidents",))


@dataclass(frozen=True, slots=True)
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


@dataclass(slots=True, eq=False)
class Stretch:
    """A clue on the calendar: from `start` to `end`, or from `start` on if `since`."""

    clue: Clue
    start: PartialDate | None
    end: PartialDate | None
    as_of: PartialDate | None
    since: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether both ends are known and stated."""
        return not self.since and self.start is not None and self.end is not None

    @property
    def so_far(self) -> bool:
        """ "this year": begun and not over."""
        return self.clue.time is not None and self.clue.time.relation == "so_far"

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.is_closed and self.start == self.end and self.start.precision == "day"  # type: ignore[union-attr]

    def refines(self, other: Stretch) -> bool:
        """Whether it says the same days in full of which `other` gives the months."""
        if not (self.is_closed and other.is_closed) or self.start.day is None or other.start.day:  # type: ignore[union-attr]
            return False
        mine = (self.start.earliest(), self.end.latest())  # type: ignore[union-attr]
        return mine == (other.start.earliest(), other.end.latest())  # type: ignore[union-attr]

    def is_apart_from(self, other: Stretch) -> bool:
        """Whether the two closed periods have no day in common."""
        if not (self.is_closed and other.is_closed):
            return False
        return (
            self.start.earliest() > other.end.latest() or other.start.earliest() > self.end.latest()  # type: ignore[union-attr]
        )

    def lasts(self, length: Length) -> bool:
        """Whether it is as long as the length says, within a tenth."""
        days = {"day": 1, "week": 7, "month": 30.4, "quarter": 91.3, "year": 365.2}.get(length.unit)
        if not self.is_closed or days is None or length.count is None:
            return False
        assert self.start is not None and self.end is not None
        counted = (self.end.latest() - self.start.earliest()).days + 1
        return abs(counted - days * length.count) <= max(0.1 * counted, 0.5)

    def resolved(self) -> Resolved:
        """As what later anaphors point back to."""
        return Resolved("between", self.start, self.end, self.as_of)


@dataclass(frozen=True, slots=True)
class Basis:
    """The days that an as-of can come from: stated, of the statement, of publication, of report."""

    as_of: Stretch | None
    said: Stretch | None
    published: PartialDate | None
    report: Stretch | None = None


def stretch_of(
    clue: Clue,
    reference: PartialDate | None,
    previous: Stretch | None,
    within: Stretch | None,
) -> Stretch | None:
    """The clue on the calendar; None if it gives no date."""
    if clue.role == "undated":
        return None
    if clue.time is None:
        return _of_event(clue, reference)
    found = resolve(
        clue.time,
        reference,
        previous=previous.resolved() if previous else None,
        within=within.resolved() if within and clue.time.relation == "window" else None,
    )
    if _is_unheard(clue.time, found, reference):
        last_year = PartialDate.of(reference.latest().replace(day=28, year=reference.year - 1))  # type: ignore[union-attr]
        found = resolve(clue.time, last_year)
    since = clue.since or found.relation == "since"
    if found.start is None and found.end is None and found.as_of is None:
        return None
    end = found.end or found.as_of
    start = _past_day(found, found.start)
    if clue.time.relation == "anaphor" and previous is not None and previous.is_closed:
        same = clue.time.left is not None and clue.time.left.kind == "same"
        unit = clue.time.left.unit if same and clue.time.left else ""
        if start is not None and previous.lasts(Length(Fraction(1), unit)):
            start, end = previous.start, previous.end  # "the same month" of 1 to 29 February
    if clue.time.relation == "anaphor" and previous is not None and previous.since:
        same = (found.start, found.end) == (previous.start, previous.end)
        since = since or same
    return Stretch(clue, start, end, found.as_of, since)


def _is_unheard(time: TimeExpression, found: Resolved, reference: PartialDate | None) -> bool:
    """Whether a date without year falls behind the document's: then it is of the year before."""
    if reference is None or time.ahead or found.start is None or time.relation not in ("on", "in"):
        return False
    inferred = "year_from_reference" in found.notes
    return inferred and (found.start.earliest() - reference.latest()).days > 1


def _past_day(found: Resolved, start: PartialDate | None) -> PartialDate | None:
    """ "over the past day", "in the last 24 hours": from the day before."""
    if found.relation != "window" or start is None or start != found.end or start.day is None:
        return start
    return PartialDate.of(start.earliest() - timedelta(days=1))


def _of_event(clue: Clue, reference: PartialDate | None) -> Stretch | None:
    """From the event on: after a war from its last day, after an invasion from its first."""
    event = clue.event
    if event is None:
        return None
    edge = clue.edge or ("end" if event.end else "start")
    text = event.end if edge == "end" else event.start
    if not text or text.startswith("-"):
        return None
    start = PartialDate.parse(text)
    if not clue.edge and event.start != event.end:
        start = start.to_precision("month")  # "since the war" names no day
    return Stretch(clue, start, reference, reference, since=True)


def finish(quantity: Quantity, stretch: Stretch | None, basis: Basis, rule: str) -> Period:
    """The figure's period with its as-of: stated, else the period's end, else of the statement."""
    said, as_of_basis = _said(basis)
    clue = stretch.clue if stretch else basis.as_of.clue if basis.as_of else None
    place = (clue.start, clue.end) if clue else (None, None)
    stock = quantity.measure in period_words("stocks")
    if basis.as_of is not None and basis.as_of.end is not None:
        if not (basis.published and basis.as_of.end.earliest() > basis.published.latest()):
            said, as_of_basis = basis.as_of.as_of or basis.as_of.end, "stated"
    kind = "stock" if stock else None
    if stretch is None:
        return Period(None, None, _iso(said), as_of_basis, kind, None, rule, *place)
    if stretch.since or not stretch.is_closed:
        if as_of_basis != "stated" and basis.report is not None:
            assert basis.report.end is not None
            return _since(stretch, basis.report.end, "period_end", rule, place)
        return _since(stretch, said, as_of_basis, rule, place)
    if stock and rule in ("clause", "sentence_frame", "comparison", "table", "list_label"):
        return _stock(quantity, stretch, said, as_of_basis, rule, place)
    return _closed(quantity, stretch, said, as_of_basis, rule, place)


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
    place: tuple[int | None, int | None],
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
    place: tuple[int | None, int | None],
) -> Period:
    """A state in 2017 holds as of 2017; a state over a longer time keeps the time as its period."""
    ahead = stretch.end is not None and said is not None and stretch.end.latest() > said.latest()
    if ahead or stretch.start != stretch.end:
        return _closed(quantity, stretch, said, as_of_basis, rule, place)
    return Period(None, None, _iso(stretch.end), "stated", "stock", None, rule, *place)


def _closed(
    quantity: Quantity,
    stretch: Stretch,
    said: PartialDate | None,
    as_of_basis: str,
    rule: str,
    place: tuple[int | None, int | None],
) -> Period:
    start, end = stretch.start, stretch.end
    assert start is not None and end is not None
    harm = quantity.measure in period_words("harm") or quantity.measure in _SINGLE_EVENT
    kind = "incident" if stretch.is_day and harm else "period"
    if stretch.so_far and _keeps_end(quantity, stretch) and start.day is None:
        end = start
    over = said is None or end.last_day().latest() <= said.latest() or as_of_basis == "stated"
    if over and as_of_basis != "stated":
        as_of = stretch.as_of if _is_part(stretch) and stretch.as_of else end.last_day()
        return Period(_iso(start), _iso(end), _iso(as_of), "period_end", kind, None, rule, *place)
    if not over and not _keeps_end(quantity, stretch) and stretch.clue.time.relation != "window":
        end = said or end
    return Period(_iso(start), _iso(end), _iso(said), as_of_basis, kind, None, rule, *place)


def _is_part(stretch: Stretch) -> bool:
    """ "up to mid-June": no day is meant."""
    time = stretch.clue.time
    return time is not None and time.right is not None and time.right.kind == "part"


def _keeps_end(quantity: Quantity, stretch: Stretch) -> bool:
    """What is planned or needed for a year is for all of it; "early this year" may be over."""
    time = stretch.clue.time
    if quantity.modality == "planned" or quantity.measure in ("cost", "time_to_clear"):
        return True
    if time is not None and time.relation == "anaphor":
        return True
    if time is not None and time.right is not None and time.relation == "between":
        return True
    return time is not None and time.left is not None and time.left.kind == "part"


def _iso(day: PartialDate | None) -> str | None:
    return None if day is None else str(day)
