"""Periods: when a figure counts, up to which day it holds, and which words say so.

Lives here: assign_periods, which walks a document's sentences in order and hands their times to
their figures: the figure's own clause, the frame of its sentence, the label of its list item or
paragraph, the sentence before, the heading, the document. Does not live here: the recognition of
times (text.dates, clue_finder.py), their scope within a sentence (scope.py), their place on
the calendar (calendar.py), what passes between sentences (memory.py), what a headline takes up
(titles.py), the record and its as-of (record.py).
"""

from __future__ import annotations

from dataclasses import replace

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import MONEY
from mineaction.extraction.periods.antecedents import base_of_year, of_length
from mineaction.extraction.periods.calendar import Calendar
from mineaction.extraction.periods.clue_finder import find_clues
from mineaction.extraction.periods.clue_record import clue_at
from mineaction.extraction.periods.conditions import (
    is_behind,
    is_edge_of_month,
    is_for_all,
    is_granted,
    is_new_harm,
    is_of_base,
    is_pledged,
    is_rate,
    is_standing,
    month_of,
    plain_scope,
    standing_before,
    tells_earlier,
    tells_mishap,
    tells_when,
)
from mineaction.extraction.periods.dated_events import commemorated, told_events
from mineaction.extraction.periods.grants import is_granted_work, period_of_grant
from mineaction.extraction.periods.lines import is_aside
from mineaction.extraction.periods.margins import (
    OPENING,
    footnote_days,
    last_to_read,
    measured,
    own_day,
    titles_with_figures,
)
from mineaction.extraction.periods.memory import Choice, Memory, Resolution
from mineaction.extraction.periods.money import achieved_since, period_of_money
from mineaction.extraction.periods.record import Basis, Period, finish
from mineaction.extraction.periods.scope import Scope, open_wholes, scopes
from mineaction.extraction.periods.states import is_flow, is_state, is_timeless, says_near
from mineaction.extraction.periods.stretch import Stretch, stretch_of, to_come
from mineaction.extraction.periods.table_cells import TableTimes
from mineaction.extraction.periods.titles import Body
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import PartialDate

__all__ = ["Period", "assign_periods"]

_FRAME = 3  # tokens in which a sentence names its day


def assign_periods(analysis: Analysis, country: str | None = None) -> dict[Quantity, Period]:
    """The period of every quantity that has a measure.

    `country` (ISO 3166-1 alpha-2) says which conflict "the war" is. Relative times are placed
    against the day of the statement or the document's date of publication; without either they
    stay open. Linear in the length of the document.
    """
    return _Reader(analysis, country).read()


class _Reader:
    """One walk over one document."""

    def __init__(self, analysis: Analysis, country: str | None) -> None:
        self.analysis = analysis
        self.country = country
        published = analysis.context.published
        own = own_day(analysis.sentences, published)
        self.published = own or (PartialDate.of(published) if published else None)
        self.memory = Memory(self.published)
        self.calendar = Calendar(analysis, self.memory)
        self.out: dict[Quantity, Period] = {}
        self.stretches: dict[Quantity, Stretch] = {}
        self.stated: dict[Quantity, Stretch] = {}  # stated days up to which figures hold
        self.tables = TableTimes(analysis)
        self.stands: Stretch | None = None  # "as of May" in the sentence that is read
        self.grants: list[Quantity] = []  # money of the sentence before, without a time
        self.asides: set[Quantity] = set()  # told for comparison
        self.toll: list[Quantity] = []  # of the opening, whose day the next sentences tell
        self.single: Quantity | None = None  # "1 accident", whose day the next sentence tells
        self.mishap: Stretch | None = None  # the day of the first accident that the opening tells
        self.finished: dict[object, Period] = {}  # the figures of a list share their record
        self.reports: dict[Stretch, Stretch | None] = {}
        self.notes = footnote_days(analysis, self.published)

    def read(self) -> dict[Quantity, Period]:
        """Body first; a headline takes the period of the same value in the body."""
        titles = titles_with_figures(self.analysis)
        late = {sentence.index for sentence in titles}
        before = None
        for sentence in self.analysis.sentences[: last_to_read(self.analysis.sentences, late)]:
            if sentence.index not in late:
                self._sentence(sentence, before)
            before = sentence
        if titles:
            self._titles(titles)
        return self.out

    # ---- one sentence ---------------------------------------------------------------------------

    def _sentence(self, sentence: SentenceAnalysis, before: SentenceAnalysis | None) -> None:
        self.memory.enter(sentence, before)
        numbers = measured(sentence)
        self._tell_events(sentence)
        clues = find_clues(sentence, self.country)
        if not clues and not numbers:
            self.calendar.mention(sentence)
            return
        resolved = self.calendar.resolve(sentence, clues, bool(numbers))
        self._date_toll(sentence, resolved)
        self.memory.letter = commemorated(sentence, clues, self.published) or self.memory.letter
        if not numbers:
            self.memory.announce(sentence, resolved)
            return
        found = scopes(sentence, clues, to_come(resolved.values(), self.memory.reference()))
        for quantity in numbers:
            for whole in open_wholes(quantity, found, self.out):
                self._assign(sentence, whole, found, resolved)
        self._leave(sentence, numbers, found)
        if sentence.index < OPENING:
            self.grants = [q for q in numbers if is_granted(q) and q not in self.stretches]
        last = numbers[-1]
        if last.measure == "incidents" and last.number.value == 1 and found[last].period is None:
            self.single = last
        if not self.stretches and sentence.index < OPENING:
            self.toll += [q for q in numbers if is_new_harm(sentence, q) and q in self.out]

    def _tell_events(self, sentence: SentenceAnalysis) -> None:
        """Days of events; that of the contract is that of the money which was told just before."""
        told = told_events(sentence, self.calendar.day_of)
        self.memory.events.update(told)
        paper = next((told[noun] for noun in period_words("signed_papers") if noun in told), None)
        if paper is not None and sentence.norms[0] in period_words("own_words"):
            for quantity in self.grants:
                whole = self.analysis.sentences[quantity.sentence]
                clue = clue_at("period", whole.tokens, quantity.first, quantity.last)
                self._put(whole, quantity, (Stretch(clue, paper, paper, paper), "signed"))
        if paper is not None or measured(sentence):
            self.grants = []

    def _date_toll(self, sentence: SentenceAnalysis, resolved: Resolution) -> None:
        """The toll in an opening happened on the day that "The blast ... on Sunday" gives.

        So did the one accident of a report: "Accidents: 1. On 9 April a cart hit a mine."
        """
        days = [s for c, s in resolved.items() if c.role == "period" and s and s.is_day]
        one, self.single = self.single, None
        if one is not None and days and days[0].clue.first <= _FRAME:
            whole = self.analysis.sentences[one.sentence]
            if whole.span.block == sentence.span.block and one.sentence == sentence.index - 1:
                self._put(whole, one, (days[0], "told_next"))
        if not (days and sentence.index < OPENING and tells_mishap(sentence)):
            return
        self.mishap = self.mishap or days[0]
        if not self.toll:
            return
        for quantity in self.toll:
            whole = self.analysis.sentences[quantity.sentence]
            if self.out[quantity].rule in ("", "part"):
                self._put(whole, quantity, (days[0], "told_next"))
        self.toll = []
        self.memory.document = self.memory.document or days[0]

    def _leave(
        self, sentence: SentenceAnalysis, numbers: list[Quantity], found: dict[Quantity, Scope]
    ) -> None:
        """What the sentence's own counts leave for those of the next one."""
        if self.stands is not None:
            self.memory.stands, self.stands = self.stands, None
        self._count(sentence, numbers, found)
        own = [q for q in numbers if q in self.stretches and not found[q].is_aside]
        if self.memory.goes_on():
            own = [q for q in own if not is_aside(self.stretches[q].clue)]
        main = next((q for q in own if is_flow(sentence.tokens, q)), own[0] if own else None)
        stopped = main is None and any(
            s.as_of or (s.period and s.period.role == "undated") for s in found.values()
        )
        stood = main is not None and is_state(sentence.tokens, main) and self.stretches[main].is_day
        aside = main is not None and (stood or main.measure in MONEY)
        if main and tells_earlier(sentence, main) and self.memory.is_beside(self.stretches[main]):
            self.asides.update(own)
            return
        told = self.memory.previous
        if main and told and any(s.compared and s.period is told.clue for s in found.values()):
            self.memory.previous = self.stretches[main]  # "the year before" is that before it
        self.memory.carry(self.stretches[main] if main else None, stopped=stopped, aside=aside)

    def _count(
        self, sentence: SentenceAnalysis, numbers: list[Quantity], found: dict[Quantity, Scope]
    ) -> None:
        """What was counted over which time, and up to which day without a beginning."""
        ends = (self.stated[q] for q in numbers if q in self.stated and is_flow(sentence.tokens, q))
        if any(quantity in self.stretches for quantity in numbers):
            self.memory.until = None
        else:  # "By 1 May 90 ha had been cleared. They found 40 mines"
            self.memory.until = next(ends, self.memory.until)
        for quantity in numbers:
            stretch = self.stretches.get(quantity)
            if stretch is not None and quantity.measure:
                self.memory.counted(stretch, quantity.measure)
                if quantity.measure == "cost" or quantity.modality == "planned":
                    self.memory.need(quantity.measure, stretch)
                if quantity.measure in MONEY and not found[quantity].is_aside:
                    self.memory.funds = stretch if stretch.is_closed else None

    # ---- one figure -----------------------------------------------------------------------------

    def _assign(
        self,
        sentence: SentenceAnalysis,
        quantity: Quantity,
        found: dict[Quantity, Scope],
        resolved: Resolution,
    ) -> None:
        scope, whole = plain_scope(sentence, quantity, found[quantity]), quantity.parent
        if whole is not None and self._inherits(sentence, quantity, scope):
            choice: Choice = (self.stretches.get(whole), "part")
            self._put(sentence, quantity, choice, self.stated.get(whole))
            return
        as_of = resolved.get(scope.as_of) if scope.as_of else None
        if scope.period is not None and scope.period.since and scope.as_of is None:
            as_of = standing_before(scope.period, resolved)
        if scope.as_of is not None and is_edge_of_month(sentence, quantity, scope.as_of):
            month = stretch_of(month_of(scope.as_of), self.memory.reference(), None, None)
            self._put(sentence, quantity, (month, scope.rule))
            return
        if scope.period is not None and is_pledged(sentence, quantity, scope.period):
            told = resolved.get(scope.period)
            as_of = replace(told, as_of=told.end) if told else None
            scope = replace(scope, period=None, as_of=scope.period)
        choice = (
            self._of_total(quantity, scope)
            or self._of_grant(sentence, quantity, scope, as_of)
            or achieved_since(self.memory, self.stretches, sentence, quantity, scope, as_of)
            or self._of_comparison(sentence, quantity, scope)
            or self._of_base(sentence, quantity, scope)
            or self._choose(sentence, quantity, scope, resolved)
        )
        if choice[1] == "table" and choice[0] is not None and choice[0].start is None:
            as_of, choice = choice[0], (None, "table")  # "Area at the end of 2023" heads its column
        if choice[1] == "running_total" and scope.period is not None:
            as_of = resolved.get(scope.period)
        if choice[1] == "stands":
            as_of = self.memory.until or self.memory.standing()
        elif as_of is not None and choice[0] is None and is_standing(scope) and not scope.compared:
            self.stands = as_of
        if scope.compared:
            self.memory.compare(self._beside(sentence), choice[0])
            self.asides.add(quantity)
        self._put(sentence, quantity, choice, as_of)

    def _inherits(self, sentence: SentenceAnalysis, part: Quantity, scope: Scope) -> bool:
        """A part has its whole's period, unless a time of its own or a new paragraph is between."""
        whole = part.parent
        if whole is None or whole not in self.out or is_timeless(sentence.tokens, part):
            return False
        own = scope.period is not None or scope.as_of is not None
        discovered = self.stretches.get(whole)
        stock = whole.measure in period_words("stocks")
        if stock and discovered is not None and discovered.since:
            return False  # "Of the 900 km2 found since 2003, 300 remain"
        if whole.sentence == sentence.index:
            carried = discovered is not None and discovered.clue is scope.period
            told = own and not (carried and scope.as_of is None)
            apart = scope.compared or scope.inset
            return not (apart or (told and is_behind(sentence, part, scope)))
        if whole in self.asides:
            return False  # "In 2029 it had counted 50. Farmers were 12 of the dead" of 2030
        block = self.analysis.sentences[whole.sentence].span.block
        return not own and (block == sentence.span.block or self.memory.carried is None)

    def _choose(
        self, sentence: SentenceAnalysis, quantity: Quantity, scope: Scope, resolved: Resolution
    ) -> Choice:
        """The figure's period and the rule that gave it, from the nearest words to the farthest."""
        if quantity.cell is not None:
            titled = self.memory.section or self.memory.document
            if cell := self.tables.of(sentence, quantity, self.published, titled):
                return cell, "table"
        if scope.period is not None:
            return self._of_scope(sentence, quantity, scope, resolved)
        summed = scope.rule == "running_total"
        if scope.compared or scope.as_of is not None or summed:
            since = self.memory.running.get(quantity.measure or "") if summed else None
            return since, scope.rule
        danger = quantity.measure in period_words("dangers")
        today = says_near("present_times", sentence.tokens, quantity)
        if danger and not today and self.memory.standing() is not None:
            return None, "stands"
        carried = self.memory.carried
        if quantity.measure == "missing" and carried is not None and carried.is_day:
            return carried, "previous_sentence"  # of those whom the event hit
        stock = is_state(sentence.tokens, quantity)
        if stock or quantity.modality == "planned" or is_rate(sentence, quantity):
            return None, ""
        if is_flow(sentence.tokens, quantity):
            days = (s.end for c, s in resolved.items() if c.role == "statement" and s)
            return self.memory.taken_up(sentence, quantity, next(days, None))
        if self.memory.label is not None:
            return self.memory.label, "paragraph_label"
        return period_of_money(self.memory, self.stretches, sentence, quantity, scope, resolved)

    def _of_comparison(
        self, sentence: SentenceAnalysis, quantity: Quantity, scope: Scope
    ) -> Choice | None:
        """ "49 were hurt, down from 75": the period with which the text has compared before."""
        if not scope.compared or scope.period or scope.as_of or is_rate(sentence, quantity):
            return None
        before = self.memory.comparison(self._beside(sentence))
        return (before, "comparison") if before else None

    def _of_total(self, quantity: Quantity, scope: Scope) -> Choice | None:
        """ "40 since 2016, of whom 12 were children as of May": since then as well."""
        total = self.stretches.get(quantity.parent) if quantity.parent else None
        standing = scope.period is None and is_standing(scope) and not scope.compared
        return (total, "part") if standing and total is not None and total.since else None

    def _of_grant(
        self, sentence: SentenceAnalysis, quantity: Quantity, scope: Scope, end: Stretch | None
    ) -> Choice | None:
        """What a grant is to achieve, in a time that the text gives or has given."""
        if scope.period is not None or not is_granted_work(sentence, quantity):
            return None
        found = period_of_grant(sentence, end, self.memory.reference())
        self.memory.grant = found or (None if end else self.memory.grant)
        return (self.memory.grant, "grant") if self.memory.grant else None

    def _of_base(
        self, sentence: SentenceAnalysis, quantity: Quantity, scope: Scope
    ) -> Choice | None:
        """ "or 12 per cent of the target": the period of what the sentence counts first."""
        beside = self.stretches.get(scope.beside) if scope.beside else None
        told = beside is not None and is_of_base(sentence, quantity)
        return (beside, "sibling") if told else None

    def _beside(self, sentence: SentenceAnalysis) -> Stretch | None:
        """The period of the last number of the sentence that is not told for comparison."""
        told = [q for q in measured(sentence) if q in self.stretches and q not in self.asides]
        return self.stretches[told[-1]] if told else self.memory.carried

    def _of_scope(
        self, sentence: SentenceAnalysis, quantity: Quantity, scope: Scope, resolved: Resolution
    ) -> Choice:
        """The period of the figure's own clue."""
        clue = scope.period
        if clue is None:
            return None, scope.rule
        stretch = resolved.get(clue)
        if clue.role == "undated" and is_state(sentence.tokens, quantity):
            return None, scope.rule  # "they have worked since May; so far 9 ha are mined"
        if self.memory.totals and stretch is not None and stretch.is_day:
            return self.memory.running.get(quantity.measure or ""), "running_total"
        if stretch is None and clue.time is not None and clue.time.shape == "bare_window":
            stretch = of_length(self.memory, clue.time.length)
        if stretch is None:
            # "in the last six weeks" of a text without a date: a closed time, we know not when
            undated = clue.time is not None and clue.time.relation == "window"
            return None, "undated_window" if undated and self.published is None else scope.rule
        open_end = stretch.so_far or self.memory.is_ahead(stretch)
        framed = scope.rule == "sentence_frame" and not stretch.is_year
        if (open_end or framed) and is_rate(sentence, quantity):
            return None, scope.rule  # "In 2031 there were ten a day", not "Since 2031 ..."
        begins = replace(stretch, end=stretch.start) if stretch.since else None
        if begins and quantity.modality == "planned" and self.memory.is_ahead(begins):
            return None, scope.rule  # "They plan to clear 2 km2 a year from 2040 on"
        if stretch.since and tells_when(sentence, quantity, clue):
            return replace(stretch, end=stretch.start, as_of=stretch.start, since=False), "clause"
        if stretch.so_far and (base := base_of_year(self.memory, sentence, stretch)):
            return base, "previous_sentence"
        return replace(stretch, since=True) if scope.ongoing else stretch, scope.rule

    def _put(
        self,
        sentence: SentenceAnalysis,
        quantity: Quantity,
        choice: Choice,
        as_of: Stretch | None = None,
    ) -> None:
        memory, (stretch, rule) = self.memory, choice
        said = self.notes.get(sentence.index) or memory.said or memory.titled or memory.letter
        if said is memory.said and self._is_outdated(sentence, quantity):
            said = memory.titled or memory.letter
        report = None
        time = stretch.clue.time if stretch else None
        to_date = time is not None and time.shape == "range_to_date"  # "from 10 May 2021 to date"
        if stretch is not None and stretch.since and not to_date:
            report = self.reports.get(stretch) or memory.report(quantity, stretch.start)
            self.reports[stretch] = report  # of all that is counted since then
        state = is_state(sentence.tokens, quantity)
        whole = is_for_all(sentence, quantity, stretch)
        key = (stretch, as_of, said, report, rule, quantity.measure, state, whole)
        if key not in self.finished:
            basis = Basis(as_of, said, self.published, report, state, whole)
            self.finished[key] = finish(quantity, stretch, basis, rule)
        self.out[quantity] = self.finished[key]
        if stretch is not None:
            self.stretches[quantity] = stretch
        if as_of is not None:
            self.stated[quantity] = as_of

    def _is_outdated(self, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
        """ "In June it reported 14 ha. It now speaks of 26": on the day of the text."""
        said = self.memory.said
        vague = said is not None and said.end is not None and said.end.day is None
        spoken = vague and self.memory.said_in != sentence.index
        return spoken and says_near("present_times", sentence.tokens, quantity)

    # ---- titles ---------------------------------------------------------------------------------

    def _titles(self, titles: list[SentenceAnalysis]) -> None:
        """Headlines, which take up what the body says."""
        body = Body(self.out, self.mishap, self.memory.document)
        self.memory.said = None
        for sentence in titles:
            clues = find_clues(sentence, self.country)
            resolved = self.calendar.resolve(sentence, clues, figures=True)
            found = scopes(sentence, clues)
            for quantity in measured(sentence):
                clue = found[quantity].period
                told = body.told(quantity, resolved.get(clue) if clue else None)
                if isinstance(told, Period):
                    self.out[quantity] = told
                else:
                    self._put(sentence, quantity, told)
