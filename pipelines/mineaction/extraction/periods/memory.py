"""What a document's earlier sentences have said of time, for its later ones.

Lives here: Memory: the period of the statement that goes on, of the heading, of the document;
the day of the statement; running totals; and the rules by which they are taken up and dropped.
Does not live here: a sentence's own times (clue_finder.py, scope.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.clue_record import Clue
from mineaction.extraction.periods.lines import (
    BYGONE,
    SUBJECT,
    counts,
    fits,
    goes_into_parts,
    is_bygone,
    is_caption,
    is_covered,
    is_day_of_text,
    is_finished,
    is_heading,
    is_heading_of_time,
    is_held,
    is_label,
    is_numbered_heading,
    is_perfect,
    leads_on,
    relation,
    said_in_brackets,
    says,
    says_again,
    subject_of,
    tells_receipts,
)
from mineaction.extraction.periods.list_heads import LISTED, ListHeads
from mineaction.extraction.periods.margins import OPENING
from mineaction.extraction.periods.states import says_near
from mineaction.extraction.periods.stretch import Stretch
from mineaction.lexicon.period_words import period_words
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.dates import PartialDate

Resolution = dict[Clue, Stretch | None]
Choice = tuple[Stretch | None, str]  # a period and the rule that gave it

_FRESH = 100  # days after its end in which a report's period is the news
_WEEK = 6  # days between the first of a week and the last
_LONG_AGO = 365  # days after its end in which "have" still counts over a period
_ANNOUNCING = 40  # tokens that a sentence without figures can have to announce a period
_NEEDS = 2  # sentences or lines from what is needed to what has come in


@dataclass(slots=True)
class Memory:
    """The state of a walk over the sentences of one document."""

    published: PartialDate | None
    carried: Stretch | None = None  # of the statement that goes on, within its paragraph
    section: Stretch | None = None  # that a heading announced
    received: bool = False  # whether that heading is one of money that came in
    headed: Stretch | None = None  # the year of a heading, for "January: 17" below it
    document: Stretch | None = None  # of the header, or of the document's first figures
    announced: bool = False  # whether the header gave it
    covered: bool = False  # whether a sentence has said which time the text covers
    several: bool = False  # several periods in turn: none is the document's
    previous: Stretch | None = None  # last spoken of, for "the same month"
    day: Stretch | None = None  # last spoken of that is one, for "the same day"
    span: Stretch | None = None  # last spoken of that is no day, for "in this period"
    stands: Stretch | None = None  # "as of May": for what the paragraph counts without a time
    until: Stretch | None = None  # "by May": for what the paragraph goes on to count
    named: Stretch | None = None  # last spoken of as a period, for "in the same period"
    titled: Stretch | None = None  # the same, of the heading of a section
    said: Stretch | None = None  # the day of the statement, within its paragraph
    said_in: int = -1  # the sentence that gave it
    letter: Stretch | None = None  # the day of a letter, for all of it
    opened: Stretch | None = None  # the day of the last statement, for its speaker's next words
    speaker: frozenset[str] = frozenset()  # the words in front of its verb
    needs: tuple[str, Stretch] | None = None  # what is planned for a year, and that year
    needs_in: int = -9  # the sentence that said it
    compared: tuple[Stretch, Stretch] | None = None  # a period and that it was compared with
    grant: Stretch | None = None  # in which a grant is to do what it is given for
    funds: Stretch | None = None  # of the money that the paragraph counts
    label: Stretch | None = None  # "March 2021.": the paragraph's own heading
    financial: bool = False  # whether the text counts in financial years
    events: dict[str, PartialDate] = field(default_factory=dict)  # days that the text gave them
    totals: bool = False  # whether the paragraph is headed "running total"
    running: dict[str, Stretch] = field(default_factory=dict)  # measure -> its last "since"
    _counted: set[tuple[object, object, str]] = field(default_factory=set)
    _stood: Stretch | None = None  # the standing day of the line above a list
    lists: ListHeads = field(default_factory=ListHeads)
    sentence: int = -1  # the one that is read, and its block
    open_ended: int = -1  # the block that counts since something that has no date
    ahead: tuple[int, Stretch] | None = None  # the sentence that told of a time to come
    told_block: int = -1
    told_in: int = -1  # the sentence of `previous`
    block: int = -1
    _kind: str = ""

    def enter(self, sentence: SentenceAnalysis, before: SentenceAnalysis | None) -> None:
        """A new paragraph forgets the statement before; an item of a list keeps its opening."""
        span = sentence.span
        self.sentence = sentence.index
        if self.said is not None and self.said.is_year:
            self.said = None  # "In 1996 we spoke of 40. Today ..."
        if not scope_words("delegates").isdisjoint(sentence.norms[:SUBJECT]):
            self.carried, self.open_ended = None, span.block  # "Narvia's delegate said that 90 ..."
        if span.block == self.block:
            return
        finished = before is None or is_finished(before, sentence)
        self.lists.enter(sentence, before, self._kind, self.carried, self.said)
        if span.kind in LISTED:
            self.carried, self.said = self.lists.opening
        elif finished:
            total = self.carried if self.carried and self.carried.since else None
            before_day, self.carried, self.said = self.said, None, None
            if total is not None and goes_into_parts(sentence):
                self.carried = total
            if self._speaks_on(sentence):
                self.said = self.opened
            elif before_day is not None and says_again(sentence):
                self.said = before_day
        self.funds = self.label = self.until = None
        self._stand_on(sentence, before)
        self.totals = len(sentence.tokens) <= 8 and any(
            token.norm in period_words("adding_up") for token in sentence.tokens
        )
        if (span.kind == "headline" or is_numbered_heading(sentence)) and not counts(sentence):
            self.section, self.headed, self.received = None, None, False
        self.block, self._kind = span.block, span.kind

    def _stand_on(self, sentence: SentenceAnalysis, before: SentenceAnalysis | None) -> None:
        """The day of a paragraph's state holds for a table below it; that of an item is its own."""
        kind = sentence.span.kind
        if kind == "list_item" == self._kind:
            self.stands = self._stood
        elif before is not None and before.tokens[-1].text == ":":
            pass  # a title between the line with the colon and the table
        elif is_heading(sentence):
            self.titled = None
        elif kind != "table_row" and (kind != "list_item" or self._kind == "headline"):
            self.stands = None
        self._stood = self.stands

    def standing(self) -> Stretch | None:
        """The day up to which a state holds that is counted without a time."""
        return self.stands or self.titled

    def reference(self) -> PartialDate | None:
        """The day against which relative times are placed."""
        said = self.said or self.titled or self.letter
        day = said.end if said else None
        if day is None or (self.published and self.published.to_precision("year") == day):
            return self.published  # "Appeal 2031" came out on a day of that year
        return day

    def _speaks_on(self, sentence: SentenceAnalysis) -> bool:
        """ "The agency said in a statement that ...": who spoke last begins a paragraph as well."""
        if self.opened is None or sentence.words.isdisjoint(says()):
            return False
        opening = {token.norm for token in sentence.tokens[:SUBJECT]}
        again = not self.speaker.isdisjoint(opening)
        return again or ("same" in sentence.words and "day" in sentence.words)

    def heard(self, sentence: SentenceAnalysis, day: Stretch, clue: Clue, figures: bool) -> None:
        """A statement's day; of a letter or interview it holds for the whole text."""
        self.said, self.said_in = day, self.sentence
        self.opened, self.speaker = day, subject_of(sentence, clue)
        if clue.whole and not figures:
            self.letter = day

    def spoken(
        self, clue: Clue, stretch: Stretch, before: Sequence[str] = (), *, aside: bool = False
    ) -> None:
        """The last time spoken of, to which "that month" points back; not what lies ahead of it.

        `before` are the words in front of it: "the reporting period" is that of the whole text.
        """
        if "period" in before[-2:] and stretch.is_closed:
            self.named = stretch
            if not (self.announced or period_words("of_report").isdisjoint(before)):
                self.document, self.announced = stretch, True
        ahead = self.is_ahead(stretch)
        if ahead:
            self.ahead = (self.sentence, stretch)
        if self.previous is not None and (aside or ahead):
            return
        if clue.role == "as_of":
            stretch = Stretch(clue, stretch.end, stretch.end, stretch.as_of)
        self.previous, self.told_in, self.told_block = stretch, self.sentence, self.block
        if stretch.is_day:
            self.day = stretch
        else:
            self.span = stretch

    # ---- sentences without figures --------------------------------------------------------------

    def announce(self, sentence: SentenceAnalysis, resolved: Resolution) -> None:
        """A heading, header or opening sentence gives its time to what follows."""
        early = sentence.index < OPENING
        told = [s for c, s in resolved.items() if c.role == "period" and s]
        stretch = next((s for s in told if is_covered(sentence, s)), told[0] if told else None)
        stretch = said_in_brackets(sentence, stretch, told)
        self._announce_day(sentence, resolved, stretch)
        if stretch is None:
            self._leave_open(sentence, resolved)
            return
        if early and stretch.since and not sentence.words.isdisjoint(("covers", "covering")):
            self.document = self.section = replace(stretch, since=False)
            self.announced = self.covered = True  # "covers developments since the last report"
            return
        if early and is_day_of_text(sentence, stretch, self.published):
            self.document = self.document or stretch
        if is_heading_of_time(sentence, stretch):
            self.section = stretch
            self.received = tells_receipts(sentence)
        elif self._announces(sentence, stretch):
            self.received = tells_receipts(sentence)
            if not (self.document and self.announced):
                self.document, self.announced = stretch, True
            self.section = stretch
            self.headed = stretch.year() if sentence.span.kind == "headline" else None
        leads = self.section is stretch or leads_on(sentence, stretch)
        if early and self._tells_work(sentence, stretch):
            self.document, leads = self.document or stretch, True
        if stretch.start is not None and leads:
            self.carried = stretch
            if is_label(sentence, stretch.clue):
                self.label = stretch

    def _leave_open(self, sentence: SentenceAnalysis, resolved: Resolution) -> None:
        """ "Since the programme began they have worked here": what follows has no dates."""
        undated = [clue for clue in resolved if clue.role == "undated"]
        if undated:
            self.carried = None
        if any(sentence.norms[clue.first] == "since" for clue in undated):
            self.open_ended = self.block

    def _tells_work(self, sentence: SentenceAnalysis, stretch: Stretch) -> bool:
        """ "Clearance went on during the first week of May": what the next sentence counts."""
        now, days = self.reference(), stretch.days
        if now is None or days is None or sentence.words.isdisjoint(period_words("works")):
            return False
        fresh = 0 <= (now.latest() - days[1]).days <= _FRESH
        return fresh and (days[1] - days[0]).days < _FRESH

    def _announce_day(
        self, sentence: SentenceAnalysis, resolved: Resolution, told: Stretch | None
    ) -> None:
        """ "Contamination as at 28 February 2025": the day of what stands below."""
        if told is not None and told.is_day and sentence.tokens[-1].text == ":":
            # "On 31 May the mined land was as follows:"
            self.stands = None if self.is_ahead(told) else told
        stands = next((s for c, s in resolved.items() if c.role == "as_of" and s), None)
        if stands is not None and sentence.tokens[-1].text == ":":
            # "By the end of 2030 they had:"
            self.said = self.said if self.is_ahead(stands) else stands
            return
        headed = sentence.span.kind == "headline"
        known = stands is not None and headed and relation(stands) == "by"
        if stands is None or not (known or relation(stands) == "as_of") or self.is_ahead(stands):
            return
        if known or (headed and sentence.index >= OPENING):  # "Known casualties by end 2030"
            self.titled, self.stands = stands, None
        elif headed:
            self.letter = stands
        elif sentence.index < OPENING and not is_bygone(stands.end, self.published):
            self.letter = self.letter or stands

    def is_ahead(self, stretch: Stretch) -> bool:
        """Whether a time has not begun to end on the day of the statement."""
        now, end = self.reference(), stretch.end
        return now is not None and end is not None and end.earliest() > now.latest()

    def _announces(self, sentence: SentenceAnalysis, stretch: Stretch) -> bool:
        """Whether a sentence is about a period that is over, and names it for what follows."""
        days = stretch.days
        if days is None or stretch.is_day:
            return False
        if self.published and days[1] > self.published.latest():
            return False
        if sentence.index < OPENING and is_covered(sentence, stretch):
            self.covered = True
            return True
        if len(sentence.tokens) > _ANNOUNCING:
            return False
        if sentence.span.kind == "headline" or is_numbered_heading(sentence):
            if is_held(sentence, days) or is_caption(sentence, stretch.clue):
                return False
            return sentence.tokens[0].text != '"'  # a quotation names no period of the text
        if relation(stretch) == "between" and sentence.index < OPENING and not self.covered:
            return True
        if sentence.index == 0 and sentence.tokens[-1].text not in ".!?":
            return True  # "DEMINING IN NUMBERS, 1ST HALF OF 2025"
        norms, clue = sentence.norms, stretch.clue
        around = (*norms[: clue.first], *norms[clue.last :])
        return not period_words("announcers").isdisjoint(around)

    # ---- figures without a time -----------------------------------------------------------------

    def taken_up(
        self, sentence: SentenceAnalysis, quantity: Quantity, said: PartialDate | None
    ) -> Choice:
        """The period that a count without a time goes on with; `said` is its sentence's own day."""
        if said is None and self.until is not None and not is_perfect(sentence, quantity):
            return None, "stands"
        total = self.carried is not None and self.carried.since
        now = said or (self.said.end if self.said else None)
        spans = [t.days for t in (self.document, self.carried) if t and t.days]
        if now is not None and not total and any(d[said is not None] > now.latest() for d in spans):
            return None, ""  # "Until May 80 died. In March it said it had found 40"; "By 2011 40"
        if self._is_told_today(sentence, quantity):
            return None, ""  # "In 2031 9 died. At present 40 survivors live there"
        over = self.carried is not None and self._is_over(self.carried)
        if over and is_perfect(sentence, quantity) and not self.announced:
            return None, ""  # "In 2029 it counted 90. The UN says that 900 have fled"
        if self.carried is not None and self._goes_on(sentence, quantity, self.carried):
            return self.carried, "previous_sentence"
        if self.carried is None and self.lists.is_of_item_before(sentence, quantity):
            return self.lists.item, "previous_item"
        if self.carried is None and self.open_ended == self.block:
            return None, ""  # "Since the programme began they have ... In all 900 were found."
        if self.carried is None and self.section is not None:
            return self.section, "heading"
        told = self.announced or not is_perfect(sentence, quantity)
        if self.document is not None and told and fits(sentence, quantity, self.document):
            return self.document, "document"
        return None, ""

    def _goes_on(self, sentence: SentenceAnalysis, quantity: Quantity, told: Stretch) -> bool:
        """Whether the count is of the time told; work of a day goes on for more work."""
        if fits(sentence, quantity, told):
            return True
        done = (told.start, told.end, "devices_found") in self._counted
        work = quantity.measure in period_words("work_of_a_day")
        return done and work and not is_perfect(sentence, quantity)

    def _is_told_today(self, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
        """Whether a text about a time that is over goes on in the present."""
        stretch = self.carried or self.section or self.document
        if stretch is None or not self._is_over(stretch, 0):
            return False
        return says_near("present_times", sentence.tokens, quantity)

    def reported(self) -> bool:
        """Whether the text reports on a closed time that is no day."""
        stretch = self.carried or self.section or self.document
        if stretch is None or not stretch.is_closed or stretch.is_day:
            return False
        return stretch is not self.document or self.announced or stretch.is_year

    def _is_over(self, stretch: Stretch, days: int = _LONG_AGO) -> bool:
        """Whether a closed period ended long before the day of the statement."""
        now = self.reference()
        if now is None or stretch.days is None:
            return False
        return (now.latest() - stretch.days[1]).days > days

    def compare(self, base: Stretch | None, other: Stretch | None) -> None:
        """A number was told beside that of another period."""
        if base is not None and other is not None and base.is_closed and other.is_closed:
            self.compared = (base, other)

    def comparison(self, base: Stretch | None) -> Stretch | None:
        """The period with which `base` was compared before."""
        if self.compared is None or base is None or base.days != self.compared[0].days:
            return None
        return self.compared[1]

    def need(self, measure: str, stretch: Stretch) -> None:
        """Money or work is planned for a year: what is achieved since is of that year."""
        start = stretch.start
        if start is not None and start.month is None and (stretch.is_year or stretch.so_far):
            self.needs, self.needs_in = (measure, stretch), self.sentence

    def needed(self, measure: str) -> Stretch | None:
        """The year for which the text has just told what is needed or planned of a measure."""
        told = self.needs if self.sentence - self.needs_in <= _NEEDS else None
        return told[1] if told and told[0] == measure else None

    def goes_on(self) -> bool:
        """Whether there is a period of which the text has been telling."""
        return self.carried is not None or self.document is not None

    def report(self, quantity: Quantity, start: PartialDate | None) -> Stretch | None:
        """The closed period of a report that gives a running total from `start` on as well.

        It counts the same measure, or begins with the total; a period only told before contains
        that beginning: "From 9 May 2029 to 31 March 90; since January 2031, 20".
        """
        reference, carried = self.reference(), self.carried
        if carried and not (start and carried.days and carried.days[0] <= start.earliest()):
            carried = None
        for stretch in (carried, self.document if self.announced else None):
            days = stretch.days if stretch else None
            if stretch is None or days is None or reference is None:
                continue
            if (days[1] - days[0]).days < _WEEK or self._stands_later(days[1]):
                continue  # what came out with the day's news counts up to its own day
            age = (reference.latest() - days[1]).days
            counted = (stretch.start, stretch.end, quantity.measure or "") in self._counted
            fresh = _LONG_AGO if stretch is self.document and stretch.is_year else _FRESH
            if 0 <= age <= fresh and (counted or stretch.start == start):
                return stretch
        return None

    def _stands_later(self, end: date) -> bool:
        """ "As of 08:00 on 18 August", in the head of a report of 11 to 17 August."""
        day = self.letter.end if self.letter and relation(self.letter) == "as_of" else None
        return day is not None and day.latest() > end

    # ---- after a sentence with figures ----------------------------------------------------------

    def counted(self, stretch: Stretch, measure: str) -> None:
        """A measure was counted over a period."""
        self._counted.add((stretch.start, stretch.end, measure))
        if stretch.since:
            self.running[measure] = stretch

    def is_beside(self, stretch: Stretch) -> bool:
        """ "In 2029 there had been 50", in a text about 2030: the text goes on with 2030."""
        told = self.carried or self.document
        if told is None or not told.days or not stretch.days:
            return False
        reported = told is self.document and self.announced and stretch.days[1] < told.days[0]
        return reported or stretch.is_like_before(told)

    def carry(self, main: Stretch | None, *, stopped: bool, aside: bool = False) -> None:
        """The period of a sentence's first own count goes on to the next sentence.

        `aside`: it counts money; the time before is told beside.
        """
        if main is None:
            self.carried = None if stopped else self.carried
            return
        self.carried = main
        if not main.is_closed:
            return
        if self.document is None and not self.several and not aside:
            # "In 1997 two of us were hurt", in a story of today, is no time of the story
            self.document = None if not main.is_day and self._is_over(main, BYGONE) else main
        elif self.document and not self.announced and main.is_apart_from(self.document):
            # "5,140 in 2031 ... In 2030 it was 3,860": a report of 2031
            beside = (aside or main.is_year) and main.is_like_before(self.document)
            self.document, self.several = (self.document, False) if beside else (None, True)
