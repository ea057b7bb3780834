"""Stretches of time: a clue of a sentence on the calendar.

Lives here: Stretch and stretch_of, which puts dates, anaphors and events on the calendar. Does not
live here: the clues (clue_finder.py), the record of a figure's period (record.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from mineaction.extraction.periods.clue_record import Clue
from mineaction.text.dates import Length, PartialDate, Resolved, TimeExpression, resolve
from mineaction.text.partial_dates import safe_date

_UNIT_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "quarter": 91.3, "half": 182.6,
    "year": 365.2}  # fmt: skip
_YEAR = 366  # days
_LIVING_MEMORY = 10  # years for which "the war" alone is the last one


@dataclass(slots=True, eq=False)
class Stretch:
    """A clue on the calendar: from `start` to `end`, or from `start` on if `since`."""

    clue: Clue
    start: PartialDate | None
    end: PartialDate | None
    as_of: PartialDate | None
    since: bool = False

    days: tuple[date, date] | None = field(init=False)
    """First and last day of a closed period; None if it is open or has no start."""
    is_day: bool = field(init=False)
    """Whether it is a single day, and not the day of a daily report ("over the past day")."""

    def __post_init__(self) -> None:
        closed = not self.since and self.start is not None and self.end is not None
        self.days = (self.start.earliest(), self.end.latest()) if closed else None  # type: ignore[union-attr]
        single = self.days is not None and self.days[0] == self.days[1]
        time = self.clue.time
        self.is_day = single and not (time is not None and time.relation == "window")

    @property
    def is_closed(self) -> bool:
        """Whether both ends are known and stated."""
        return self.days is not None

    @property
    def is_placed(self) -> bool:
        """Whether its end is known, or the beginning of what goes on in an undated text."""
        return self.end is not None or (self.since and self.start is not None)

    @property
    def so_far(self) -> bool:
        """ "this year": begun and not over."""
        return self.clue.time is not None and self.clue.time.relation == "so_far"

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year."""
        return (
            self.is_closed and self.start == self.end and bool(self.start and not self.start.month)
        )

    def year(self) -> Stretch | None:
        """The year in which a closed period lies, None if it lies in several."""
        if self.start is None or self.days is None or self.days[0].year != self.days[1].year:
            return None
        year = self.start.to_precision("year")
        return Stretch(self.clue, year, year, year)

    @property
    def is_past_day(self) -> bool:
        """ "over the past day": the day before, up to the hour of the report if it states one."""
        time = self.clue.time
        if time is None or time.relation != "window" or time.length is None or not self.days:
            return False
        return (self.days[1] - self.days[0]).days == 1 and time.length.unit in ("day", "hour")

    def is_week_of(self, other: Stretch) -> bool:
        """ "the third week of May", "week 20": of `other`, with which it shares three days."""
        time, mine, theirs = self.clue.time, self.days, other.days
        if time is None or time.left is None or not mine or not theirs:
            return False
        if time.left.unit not in ("week", "iso_week"):
            return False
        shared = (min(mine[1], theirs[1]) - max(mine[0], theirs[0])).days + 1
        return shared > 2 and other.lasts(Length(Fraction(1), "week"))

    def is_apart_from(self, other: Stretch) -> bool:
        """Whether the two closed periods have no day in common."""
        mine, theirs = self.days, other.days
        return bool(mine and theirs and (mine[0] > theirs[1] or theirs[0] > mine[1]))

    def is_like_before(self, other: Stretch) -> bool:
        """ "In May 2030" beside May 2031 or June 2030: as long or a year, over just before."""
        mine, theirs = self.days, other.days
        if not mine or not theirs or mine[0] == mine[1]:
            return False
        sizes = sorted(((mine[1] - mine[0]).days, (theirs[1] - theirs[0]).days))
        as_long = sizes[1] - sizes[0] <= max(2, 0.1 * sizes[1])
        return (as_long or self.is_year) and 0 < (theirs[0] - mine[1]).days <= _YEAR

    def lasts(self, length: Length) -> bool:
        """Whether it is as long as the length says, within a tenth."""
        days, unit = self.days, _UNIT_DAYS.get(length.unit)
        if days is None or unit is None or length.count is None:
            return False
        counted = (days[1] - days[0]).days + 1
        return abs(counted - unit * float(length.count)) <= max(0.1 * counted, 0.5)

    def resolved(self) -> Resolved:
        """As what later anaphors point back to."""
        return Resolved("between", self.start, self.end, self.as_of)


def stretch_of(
    clue: Clue, reference: PartialDate | None, previous: Stretch | None, within: Stretch | None
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
    if reference is not None and _is_unheard(clue.time, found, reference):
        before = reference.latest()
        found = resolve(clue.time, before.replace(year=before.year - 1, day=min(before.day, 28)))
    elif within is not None and _is_inside(clue.time, found, within):
        found = resolve(clue.time, within.days[1] if within.days else reference)
    since = clue.since or found.relation == "since"
    if found.start is None and found.end is None and found.as_of is None:
        return None
    end = found.end or found.as_of
    start = _past_day(found, found.start)
    if previous is not None and (day := _day_before(clue.time, previous)):
        start = end = day
    if clue.time.relation == "anaphor" and previous is not None and previous.is_closed:
        point = clue.time.left
        same = point is not None and point.kind == "same" and point.of is None
        unit = clue.time.left.unit if same and clue.time.left else ""
        if start is not None and previous.lasts(Length(Fraction(1), unit)):
            start, end = previous.start, previous.end  # "the same month" of 1 to 29 February
    if clue.time.relation == "anaphor" and previous is not None and previous.since:
        same = (found.start, found.end) == (previous.start, previous.end)
        since = since or same
    return Stretch(clue, start, end, found.as_of, since)


def to_come(stretches: Iterable[Stretch | None], now: PartialDate | None) -> set[Clue]:
    """The clues of what begins only after `now`."""
    last = now.latest() if now else date.max
    return {s.clue for s in stretches if s and s.start and s.start.earliest() > last}


def _day_before(time: TimeExpression, previous: Stretch) -> PartialDate | None:
    """ "At 31 December it was 40 km2, against 52 one year before": the same day of that year."""
    point, day = time.left, previous.end
    if previous.clue.role != "as_of" or day is None or day.day is None or day.month is None:
        return None
    if point is None or point.shape not in ("counted_shift", "relative_unit"):
        return None
    if point.unit != "year" or point.shift is None or point.anchor != "previous":
        return None
    return safe_date(day.year + int(point.shift), day.month, day.day)


def _is_unheard(time: TimeExpression, found: Resolved, reference: PartialDate) -> bool:
    """Whether a date without year falls behind the document's: then it is of the year before."""
    if time.ahead or found.start is None or time.relation not in ("on", "in"):
        return False
    return found.year_inferred and (found.start.earliest() - reference.latest()).days > 1


def _is_inside(time: TimeExpression, found: Resolved, within: Stretch) -> bool:
    """ "41 people in 2023, 12 of them in May": a month without year is of the year just told."""
    year = within.start is not None and within.start == within.end and within.start.month is None
    return year and found.year_inferred and time.relation in ("in", "on", "between")


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
    if not text:
        return None  # "after the war", while it goes on
    start = PartialDate.parse(text)
    if reference is not None and start.earliest() > reference.latest():
        return None  # "since the war", in a text that is older than the war last known
    age = reference.year - start.year if reference else 0
    if event.kind == "default_conflict" and age > _LIVING_MEMORY:
        return None  # which war it is, and when it ended, the text leaves to its readers
    if event.start != event.end and clue.edge != "end":
        start = start.to_precision("month")  # "since the war" names no day
    return Stretch(clue, start, reference, reference, since=True)
