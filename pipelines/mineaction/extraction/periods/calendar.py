"""The times of a sentence on the calendar, in the light of what the text has said before.

Lives here: Calendar, which places every clue of a sentence and keeps the days of statements. Does
not live here: clues (clue_finder.py), the calendar itself (text.dates, stretch.py), which
figure a time belongs to (scope.py, assign.py).
"""

from __future__ import annotations

from dataclasses import replace

from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.periods.accounts import (
    as_financial_year,
    first_month,
    in_months,
    tells_financial_years,
)
from mineaction.extraction.periods.antecedents import (
    antecedent,
    just_over,
    own_time,
    year_of_report,
)
from mineaction.extraction.periods.clue_record import Clue, clue_at
from mineaction.extraction.periods.dated_events import OCCASION, event_day, speaks_there
from mineaction.extraction.periods.lines import is_aside
from mineaction.extraction.periods.margins import bare_clue
from mineaction.extraction.periods.memory import Memory, Resolution
from mineaction.extraction.periods.stretch import Stretch, stretch_of
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import PartialDate, TimeExpression

_NAMED = 4  # tokens of "reporting period, from"
_NEAR = 5  # tokens between a time and the plan for it


class Calendar:
    """Places the clues of one document, sentence by sentence."""

    def __init__(self, analysis: Analysis, memory: Memory) -> None:
        self._view = analysis.view
        self._memory = memory
        self._first_month = first_month(analysis)

    def resolve(self, sentence: SentenceAnalysis, clues: list[Clue], figures: bool) -> Resolution:
        """Every clue on the calendar, the days of statements first."""
        resolved: Resolution = dict.fromkeys(clues)
        self._hear(sentence, clues, resolved, figures)
        self._speak_there(sentence, resolved)
        within: Stretch | None = None
        for clue in clues:
            if clue.role == "statement":
                continue
            aside = is_aside(clue)
            stretch = self._place(sentence, clue, within)
            if stretch is None or not stretch.is_placed:
                continue
            resolved[clue] = stretch
            before = sentence.norms[max(0, clue.first - _NAMED) : clue.first]
            self._memory.spoken(clue, stretch, before, aside=aside)
            if clue.role == "period" and stretch.is_closed:
                within = stretch
        return resolved

    def _hear(
        self, sentence: SentenceAnalysis, clues: list[Clue], resolved: Resolution, figures: bool
    ) -> None:
        """The days of statements, and whether the text counts in financial years."""
        memory = self._memory
        memory.financial = memory.financial or tells_financial_years(sentence)
        for clue in clues:
            if memory.financial:
                clue.time = as_financial_year(clue, self._view)
            if clue.role == "statement":
                same = clue.time is not None and clue.time.relation == "anaphor"
                told = (memory.opened or memory.day) if same else memory.previous
                day = stretch_of(clue, memory.published, told, None)
                if day is not None and day.end is not None:
                    resolved[clue] = day
                    memory.heard(sentence, day, clue, figures)

    def _place(
        self, sentence: SentenceAnalysis, clue: Clue, within: Stretch | None
    ) -> Stretch | None:
        """One clue on the calendar, by what was said before."""
        memory = self._memory
        if self._first_month is not None:
            year = memory.previous.start if memory.previous else None
            clue.time = in_months(clue.time, self._first_month, year, memory.reference())
        if (own := own_time(memory, clue)) is not None:
            return own
        stretch = self._against(sentence, clue, within)
        if stretch is None and (day := event_day(memory.events, clue.noun)) is not None:
            return Stretch(clue, day, memory.reference(), memory.reference(), since=True)
        if stretch is None and memory.previous and self._is_so_far(sentence, clue):
            return replace(memory.previous, clue=clue, end=memory.reference())
        if stretch is None or not stretch.is_placed:
            return None
        if stretch.is_past_day and memory.letter is None:
            return replace(stretch, end=stretch.start)
        if memory.announced and memory.document and stretch.is_week_of(memory.document):
            return memory.document
        if (
            clue.time
            and clue.time.shape == "window"
            and (told := just_over(memory, clue.time.length))
        ):
            return replace(told, clue=clue)
        return stretch

    def _against(
        self, sentence: SentenceAnalysis, clue: Clue, within: Stretch | None
    ) -> Stretch | None:
        """The clue against the day of the statement, the time told before or the heading's year."""
        memory, time = self._memory, clue.time
        point = time.left if time else None
        if time is not None and point is not None and point.month and _is_planned(sentence, clue):
            clue.time = replace(time, ahead=True)
        if within is None and point and (point.month or point.unit in ("quarter", "half")):
            within = memory.headed  # "January: 17" below a heading with a year
        told = antecedent(memory, clue, self._view[clue.start : clue.end].lower().split())
        now = memory.reference() or year_of_report(memory, clue)
        stretch = stretch_of(clue, now, told, within)
        if within is memory.headed and stretch is not None and memory.is_ahead(stretch):
            stretch = stretch_of(clue, now, told, None)  # "in November", below "Appeal 2031"
        if stretch is not None and stretch.since and memory.reference() is None:
            return replace(stretch, end=None, as_of=None)  # up to a day that is not known
        return stretch

    def _is_so_far(self, sentence: SentenceAnalysis, clue: Clue) -> bool:
        """ "They have been at work since May. So far they have cleared 9 ha": since May."""
        memory, before = self._memory, self._memory.previous
        told = before is not None and before.since and sentence.index - memory.told_in == 1
        return told and clue.time is not None and clue.time.relation == "so_far"

    def day_of(self, time: TimeExpression) -> PartialDate | None:
        """The day or month of a time by itself."""
        alone = bare_clue("period", replace(time, relation="on"))
        stretch = stretch_of(alone, self._memory.reference(), self._memory.previous, None)
        return stretch.start if stretch else None

    def _speak_there(self, sentence: SentenceAnalysis, resolved: Resolution) -> None:
        """ "In his remarks he noted that 40 remain": said on the day of the occasion before."""
        memory, day = self._memory, self._memory.events.get(OCCASION)
        stated = any(clue.role == "statement" and s for clue, s in resolved.items())
        if day is None or stated or memory.said is not None or not speaks_there(sentence):
            return
        clue = clue_at("statement", sentence.tokens, 0, 1)
        memory.said = Stretch(clue, day, day, day)

    def mention(self, sentence: SentenceAnalysis) -> None:
        """ "The project was launched in May 2029.": the time to which "since then" points back."""
        time = next((t for t in reversed(sentence.times) if t.relation in ("in", "on")), None)
        day = self.day_of(time) if time is not None else None
        if time is not None and day is not None:
            clue = bare_clue("period", time)
            self._memory.spoken(clue, Stretch(clue, day, day, day))


def _is_planned(sentence: SentenceAnalysis, clue: Clue) -> bool:
    """ "For twelve months from May we need 9 million", "the target for May is 9 ha", not "was".

    So "Between May and July | we plan to clear 9 ha", not "In May they pledged 9 million".
    """
    cue = clue.time.cue if clue.time else ""
    ahead = sentence.norms[clue.last : clue.last + _NEAR]
    planned = any(q.modality == "planned" for q in sentence.quantities)
    if planned and not period_words("work_to_come").isdisjoint(ahead):
        return True
    if cue == "for" and any(q.measure == "cost" for q in sentence.quantities):
        return True
    near = sentence.norms[max(0, clue.first - _NEAR) : clue.last + _NEAR]
    plans = not period_words("plans_of_months").isdisjoint(near)
    return plans and cue in ("for", "in") and not {"is", "are"}.isdisjoint(near)
