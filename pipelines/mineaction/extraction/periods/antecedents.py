"""What "that month", "the same year" or "the quarter" points back to.

Lives here: antecedent, which chooses among the times that a text has told. Does not live here:
what is told and kept (memory.py), the calendar (stretch.py).
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.lines import is_aside, whole_of
from mineaction.extraction.periods.memory import Memory
from mineaction.extraction.periods.stretch import Stretch
from mineaction.lexicon.period_words import period_words
from mineaction.text.date_shapes import Point
from mineaction.text.dates import Length, PartialDate

_POINTING = period_words("pointing_back")
_OF_REPORT = period_words("of_report")


def antecedent(memory: Memory, clue: Clue, words: list[str]) -> Stretch | None:
    """The time that a clue points back to; "the month" of a report is its own."""
    told = _told_before(memory, clue, words)
    if told is not None and told.since and clue.time and "since" in clue.time.cue:
        return replace(told, end=told.start, as_of=told.start)  # "since then": from its beginning
    report = memory.document if memory.announced else None
    if told is not None and told.since and report is not None and report.days and is_aside(clue):
        return replace(told, end=report.end)  # "Since 1 January 90; in the same period of 2030 50"
    return told


def _told_before(memory: Memory, clue: Clue, words: list[str]) -> Stretch | None:
    point = clue.time.left if clue.time else None
    if clue.since and point is not None and point.kind == "part":
        return None  # "since the start of the year": of the one that is running
    date = point is not None and point.unit == "date" and clue.role == "as_of"
    if point is not None and (date or point.unit == "day") and point.count is None and memory.day:
        return memory.previous if memory.previous and memory.previous.is_day else memory.day
    if _is_of_this_year(memory, point):
        return None  # a story of a day goes on: "in the first quarter of the year"
    point = whole_of(point)
    if memory.ahead and "same" in words and memory.sentence - memory.ahead[0] <= 1:
        return memory.ahead[1]
    if point is not None and point.kind == "shift" and point.unit == "period":
        return memory.document if memory.announced else memory.span  # "the previous period"
    if point is None or point.kind != "same":
        return _told_within(memory, point) or memory.document
    return _pointed_at(memory, point, words)


def _told_within(memory: Memory, point: Point | None) -> Stretch | None:
    """The last time told, before which "the previous quarter" is; an open one is no quarter."""
    told, report = memory.previous, memory.document
    if told is None or report is None or point is None or not told.since:
        return told
    return report if report.lasts(Length(Fraction(1), point.unit)) else told


def _pointed_at(memory: Memory, point: Point, words: list[str]) -> Stretch | None:
    """What "that month" means among the times told and that of the report."""
    report = memory.document if memory.announced else None
    if report is not None and not _OF_REPORT.isdisjoint(words):
        return report
    if point.count is not None:
        return _of_count(memory, Length(point.count, point.unit))
    if _POINTING.isdisjoint(words) and memory.document and memory.document.days:
        length = Length(Fraction(1), point.unit)
        told = memory.previous is not None and memory.previous.lasts(length)
        near = memory.told_in == memory.sentence or told
        if memory.document.lasts(length) and (report or not near):
            return memory.document
        if report:
            return memory.previous
    if point.unit == "period":
        if memory.named is not None and memory.span is not None and memory.span.since:
            return memory.named  # "In the period 1 to 9 May ... 40 since 2030. In the same period"
        nearest = memory.span or memory.previous or memory.document
        return None if nearest is None or nearest.is_day else nearest
    return memory.previous or memory.document


def _is_of_this_year(memory: Memory, point: Point | None) -> bool:
    """ "the first half of the year" where neither paragraph nor text tell of a year."""
    whole = point.of if point is not None and point.kind in ("unit", "count") else None
    if whole is None or whole.kind != "same" or whole.unit != "year":
        return False
    yearly = memory.document is not None and not memory.document.is_day
    return not yearly and memory.told_block != memory.block


def _of_count(memory: Memory, length: Length) -> Stretch | None:
    """ "Those five days", "these twelve months": what lasted as long, or has since then."""
    told = [memory.previous, memory.span, memory.carried, memory.document]
    long = [s for s in told if s is not None and s.lasts(length)]
    for last in long:
        if not any(last.is_like_before(other) for other in long):
            return last  # not "those of last year" that were told for comparison
    now = memory.reference()
    for stretch in told:
        if stretch is not None and stretch.is_day and stretch.start and now is not None:
            since = Stretch(stretch.clue, stretch.start, now, now)
            if since.lasts(length):
                return since
    return None


def just_over(memory: Memory, length: Length | None) -> Stretch | None:
    """ "Over the past week": that of the bulletin, if it has just ended."""
    now = memory.reference()
    if now is None or length is None or length.count != 1 or length.unit not in _OF_BULLETINS:
        return None
    for stretch in (memory.carried, memory.document):
        if stretch is None or stretch.days is None or not stretch.lasts(length):
            continue
        if 0 < (now.latest() - stretch.days[1]).days <= _OF_BULLETINS[length.unit]:
            return stretch
    return None


_OF_BULLETINS = {"week": 7, "month": 21}  # days after its end in which it is "the past" one


def of_length(memory: Memory, length: Length | None) -> Stretch | None:
    """ "in a week": the week that was spoken of, if it was one."""
    for stretch in (memory.carried, memory.document):
        if stretch is not None and length is not None and stretch.lasts(length):
            return stretch
    return None


def own_time(memory: Memory, clue: Clue) -> Stretch | None:
    """ "This year", "this month" in a report that came out later: the one that it covers."""
    point, told = clue.time.left if clue.time else None, memory.document
    if clue.time is None or clue.time.ahead or not memory.announced or told is None:
        return None
    if point is None or point.unit not in _REPORTED or point.kind != "shift" or point.shift != 0:
        return None
    said = memory.said or memory.letter or not told.lasts(Length(Fraction(1), point.unit))
    over = memory.published is None or (
        told.days is not None and told.days[1] < memory.published.earliest()
    )
    return replace(told, clue=clue) if over and not said else None


_REPORTED = frozenset(("week", "month", "quarter", "year"))


def base_of_year(memory: Memory, sentence: SentenceAnalysis, year: Stretch) -> Stretch | None:
    """From January to July mines hurt 68. Of this year's victims 12 died: of those 68."""
    owned = sentence.norm(year.clue.last) == "'s" or sentence.norm(year.clue.last - 1) == "'s"
    told, start = memory.carried, year.start
    if not owned or told is None or told.start is None or start is None or not told.is_closed:
        return None
    same = told.start.year == start.year and told.start.month == 1 and not told.so_far
    return told if same else None


def year_of_report(memory: Memory, clue: Clue) -> PartialDate | None:
    """In an undated text the end of the period that its head names, for "on 12 May"."""
    point = clue.time.left if clue.time else None
    if not memory.announced or memory.document is None or memory.document.days is None:
        return None
    dated = point is not None and point.kind == "date" and point.month is not None
    return PartialDate.of(memory.document.days[1]) if dated else None
