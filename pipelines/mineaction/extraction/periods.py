"""Periods: when a figure counts, up to which day it holds, and which words say so.

Lives here: assign_periods, which walks a document's sentences in order and hands their times to
their figures: the figure's own clause, the frame of its sentence, the label of its list item or
paragraph, the sentence before, the heading, the document. Does not live here: the recognition of
times (text.dates, period_clues.py), their scope within a sentence (period_scope.py), the record and
its as-of (period_record.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.period_clues import Clue, find_clues
from mineaction.extraction.period_record import Basis, Period, Stretch, finish, stretch_of
from mineaction.extraction.period_scope import Scope, scopes
from mineaction.lexicon.period_words import period_words
from mineaction.text.dates import Length, PartialDate, find_times
from mineaction.text.layout import cells
from mineaction.text.tokens import tokenize

__all__ = ["Period", "assign_periods"]

_POINTING = frozenset(("same", "that", "this", "those", "these"))
_FRESH = 100  # days after its end in which a report's period is the news
_HEADER = 8  # sentences in which a document says what it is about
_ANNOUNCING = 40  # a sentence with no figure and at most so many tokens can announce a period


@dataclass(slots=True)
class _State:
    """What the sentences before have left behind."""

    block: int = -1
    kind: str = ""
    carried: Stretch | None = None  # the period of the statement that goes on
    section: Stretch | None = None  # the period that a heading announced
    document: Stretch | None = None  # the period of the document's first figures or header
    announced: bool = False  # whether the header gave it
    previous: Stretch | None = None  # the last period spoken of, for "the same month"
    said: Stretch | None = None  # the day of the statement, within its paragraph
    letter: Stretch | None = None  # the day of a letter, for all of it
    running: dict[str, Stretch] = field(default_factory=dict)  # measure -> its last "since"
    counted: set[tuple[object, object, str]] = field(default_factory=set)  # (start, end, measure)
    opening: tuple[Stretch | None, Stretch | None] = (None, None)  # carried, said before a list
    several: bool = False  # several periods in turn: none is the document's
    label: Stretch | None = None  # "March 2021.": the paragraph's own heading
    totals: bool = False  # whether the paragraph is headed "running total"


def assign_periods(analysis: Analysis, country: str | None = None) -> dict[Quantity, Period]:
    """The period of every quantity that has a measure.

    `country` (ISO 3166-1 alpha-2) says which conflict "the war" is. Relative times are placed
    against the document's date of publication or the day of the statement; without either they
    stay open. Linear in the length of the document.
    """
    return _Reader(analysis, country).read()


class _Reader:
    """One walk over one document."""

    def __init__(self, analysis: Analysis, country: str | None) -> None:
        self.analysis = analysis
        self.country = country
        published = analysis.context.published
        self.published = PartialDate.of(published) if published else None
        self.state = _State()
        self.out: dict[Quantity, Period] = {}
        self.stretches: dict[Quantity, Stretch] = {}
        self.notes = self._footnotes()  # sentence -> the day of the document in its footnote
        self.stated: dict[Quantity, Stretch] = {}  # stated days up to which figures hold

    def read(self) -> dict[Quantity, Period]:
        """Body first; a headline takes the period of the same value in the body."""
        titles = _titles(self.analysis)
        for sentence in self.analysis.sentences:
            if sentence not in titles:
                self._sentence(sentence)
        for sentence in titles:
            self._title(sentence)
        return self.out

    def _footnotes(self) -> dict[int, Stretch]:
        """The days of the documents that footnotes name, for the sentences that carry their marks."""
        days: dict[str, Stretch] = {}
        for sentence in self.analysis.sentences:
            if sentence.span.kind == "footnote" and sentence.tokens[0].text.isdigit():
                for time in sentence.times:
                    clue = Clue("statement", time.first, time.last, time.start, time.end, time)
                    day = stretch_of(clue, self.published, None, None)
                    if day is not None and day.end is not None and time.relation in ("on", "in", "of"):
                        days.setdefault(sentence.tokens[0].text, day)
        if not days:
            return {}
        return {
            sentence.index: days[sentence.tokens[mask.first].text]
            for sentence in self.analysis.sentences
            if sentence.span.kind != "footnote"
            for mask in sentence.masks
            if mask.kind == "footnote mark" and sentence.tokens[mask.first].text in days
        }

    # ---- one sentence ---------------------------------------------------------------------------

    def _sentence(self, sentence: SentenceAnalysis) -> None:
        self._enter(sentence)
        numbers = _measured(sentence)
        clues = find_clues(sentence, self.country)
        if not clues and not numbers:
            return
        resolved = self._resolve(sentence, clues)
        if not numbers:
            self._announce(sentence, clues, resolved)
            return
        found = scopes(sentence, clues)
        for quantity in numbers:
            if quantity not in self.out:
                self._assign(sentence, quantity, found, resolved)
        self._carry(sentence, numbers, found)

    def _enter(self, sentence: SentenceAnalysis) -> None:
        """A new paragraph forgets the statement before; an item of a list keeps its opening."""
        state, span = self.state, sentence.span
        if span.block == state.block:
            return
        listed = span.kind in ("list_item", "table_row")
        if listed and state.kind not in ("list_item", "table_row"):
            opens = sentence.index and self.analysis.sentences[sentence.index - 1].tokens[-1]
            state.opening = (
                (state.carried, state.said) if opens and opens.text not in ".!?" else (None, None)
            )
        if listed:
            state.carried, state.said = state.opening
        elif _is_finished(self.analysis, sentence):
            state.carried = state.said = None
        state.label = None
        state.totals = len(sentence.tokens) <= 8 and any(
            t.norm in ("running", "cumulative") for t in sentence.tokens
        )
        if span.kind == "headline":
            state.section = None
        state.block, state.kind = span.block, span.kind

    def _resolve(
        self, sentence: SentenceAnalysis, clues: list[Clue]
    ) -> dict[Clue, Stretch | None]:
        """Every clue on the calendar, the days of statements first."""
        state = self.state
        resolved: dict[Clue, Stretch | None] = {}
        for clue in clues:
            if clue.role == "statement":
                day = stretch_of(clue, self.published, state.previous, None)
                resolved[clue] = day
                if day is not None and day.end is not None:
                    state.said = day
                    if clue.whole and not _measured(sentence):
                        state.letter = day
        reference = self._reference()
        within: Stretch | None = None
        for clue in clues:
            if clue.role == "statement":
                continue
            stretch = stretch_of(clue, reference, self._antecedent(clue), within)
            resolved[clue] = stretch
            if stretch is not None and stretch.end is not None:
                if clue.role == "as_of":
                    state.previous = Stretch(clue, stretch.end, stretch.end, stretch.as_of)
                else:
                    state.previous = stretch
                    within = stretch if stretch.is_closed else within
        return resolved

    def _antecedent(self, clue: Clue) -> Stretch | None:
        """What "that month" points back to: the last time, or the period of the report."""
        state = self.state
        point = clue.time.left if clue.time else None
        if state.announced and state.document and point and point.kind == "same":
            words = self.analysis.view[clue.start : clue.end].lower().split()
            plain = _POINTING.isdisjoint(words)  # "in the year", not "in that year"
            if plain and state.document.lasts(Length(Fraction(1), point.unit)):
                return state.document
        return state.previous or state.document

    def _reference(self) -> PartialDate | None:
        said = self.state.said or self.state.letter
        return (said.end if said else None) or self.published

    def _announce(
        self, sentence: SentenceAnalysis, clues: list[Clue], resolved: dict[Clue, Stretch | None]
    ) -> None:
        """A heading, header or opening sentence gives its period to what follows."""
        state = self.state
        stretch = next(
            (s for c in clues if c.role == "period" and (s := resolved[c]) is not None), None
        )
        stands = next((resolved[c] for c in clues if c.role == "as_of"), None)
        if stands is not None and stands.end is not None and sentence.index < _HEADER:
            time = stands.clue.time
            if time is not None and time.relation == "as_of":
                state.letter = state.letter or stands
        if stretch is not None and stretch.is_day and sentence.index < _HEADER:
            if sentence.span.kind == "body" and stretch.clue.time and stretch.clue.time.cue == "on":
                state.document = state.document or stretch
        if stretch is None:
            if any(clue.role == "undated" for clue in clues):
                state.carried = None
            return
        if stretch.is_closed and self._announces(sentence, stretch):
            if state.document is None or not state.announced or stretch.refines(state.document):
                state.document, state.announced = stretch, True
            state.section = stretch
        leads = stretch.clue.first <= 3 or stretch.is_day
        if stretch.start is not None and (leads or state.section is stretch):
            state.carried = stretch
            label = sentence.tokens[-1].kind == "sign" and len(sentence.tokens) - 1 <= (
                stretch.clue.last - stretch.clue.first
            )
            state.label = stretch if label else state.label

    def _announces(self, sentence: SentenceAnalysis, stretch: Stretch) -> bool:
        if len(sentence.tokens) > _ANNOUNCING or stretch.is_day:
            return False
        assert stretch.end is not None
        if self.published and stretch.end.latest() > self.published.latest():
            return False
        words = period_words("announcers")
        clue = stretch.clue
        if clue.time is not None and clue.time.relation == "between" and sentence.index < _HEADER:
            return True
        return sentence.span.kind == "headline" or any(
            token.norm in words
            for i, token in enumerate(sentence.tokens)
            if not clue.first <= i < clue.last
        )

    # ---- one figure -----------------------------------------------------------------------------

    def _assign(
        self,
        sentence: SentenceAnalysis,
        quantity: Quantity,
        found: dict[Quantity, Scope],
        resolved: dict[Clue, Stretch | None],
    ) -> None:
        scope = found.get(quantity, Scope())
        parent = quantity.parent
        if parent is not None and self._inherits(sentence, parent, scope):
            if parent not in self.out and parent in found:
                self._assign(sentence, parent, found, resolved)
            if parent in self.stretches:
                stretch = self.stretches[parent]
                self._put(sentence, quantity, stretch, "part", self.stated.get(parent))
                return
            if parent in self.out:
                self._put(sentence, quantity, None, "part", self.stated.get(parent))
                return
        stretch, rule = self._stretch(sentence, quantity, scope, resolved, found)
        as_of = resolved.get(scope.as_of) if scope.as_of else None
        if rule == "running_total" and scope.period is not None:
            as_of = resolved.get(scope.period)
        self._put(sentence, quantity, stretch, rule, as_of)

    def _inherits(self, sentence: SentenceAnalysis, parent: Quantity, scope: Scope) -> bool:
        """A part has its whole's period, unless a time of its own or a new paragraph is between."""
        own = scope.period is not None or scope.as_of is not None
        if parent.sentence == sentence.index:
            return not (scope.compared or (own and scope.rule == "clause"))
        block = self.analysis.sentences[parent.sentence].span.block
        return not own and (block == sentence.span.block or self.state.carried is None)

    def _stretch(
        self,
        sentence: SentenceAnalysis,
        quantity: Quantity,
        scope: Scope,
        resolved: dict[Clue, Stretch | None],
        found: dict[Quantity, Scope],
    ) -> tuple[Stretch | None, str]:
        """The figure's period and the rule that gave it, from the nearest words to the farthest."""
        if quantity.cell is not None and (cell := self._of_table(sentence, quantity)):
            return cell, "table"
        if self.state.totals and scope.period and (day := resolved.get(scope.period)):
            if day.is_day:
                return self.state.running.get(quantity.measure or ""), "running_total"
        if scope.period is not None:
            stretch = self._of_clue(scope.period, resolved)
            if scope.ongoing and stretch is not None:
                stretch = replace(stretch, since=True)
            framed = scope.rule == "sentence_frame" or (stretch is not None and stretch.so_far)
            if framed and _is_rate(sentence, quantity):
                return None, scope.rule
            return stretch, scope.rule
        if scope.compared or scope.as_of is not None:
            return None, scope.rule
        stock = quantity.measure in period_words("stocks")
        if stock or quantity.modality == "planned" or _is_rate(sentence, quantity):
            return None, ""
        if quantity.measure in period_words("flows"):
            return self._from_before(sentence, quantity, resolved)
        if self.state.label is not None:
            return self.state.label, "paragraph_label"
        beside = next((self.stretches[q] for q in found if q in self.stretches), None)
        return beside, "sibling" if beside else ""

    def _of_clue(
        self, clue: Clue, resolved: dict[Clue, Stretch | None]
    ) -> Stretch | None:
        """The clue's time; "in a week" is the week that was spoken of, if it was one."""
        stretch, time = resolved.get(clue), clue.time
        if stretch is None and time is not None and time.shape == "bare_window":
            for other in (self.state.carried, self.state.document):
                if other is not None and time.length is not None and other.lasts(time.length):
                    return other
        return stretch

    def _from_before(
        self,
        sentence: SentenceAnalysis,
        quantity: Quantity,
        resolved: dict[Clue, Stretch | None],
    ) -> tuple[Stretch | None, str]:
        state = self.state
        days = [s for c, s in resolved.items() if c.role == "statement" and s and s.end]
        if days and state.document is not None and state.document.end is not None:
            if state.document.end.latest() > days[0].end.latest():  # type: ignore[union-attr]
                return None, ""
        if state.carried is not None and _fits(sentence, quantity, state.carried):
            return state.carried, "previous_sentence"
        if state.carried is None and state.section is not None:
            finer = state.document is not None and state.document.refines(state.section)
            return state.document if finer else state.section, "heading"
        if state.document is not None and _fits(sentence, quantity, state.document):
            if state.announced or not _is_perfect(sentence, quantity):
                return state.document, "document"
        return None, ""

    def _of_table(self, sentence: SentenceAnalysis, quantity: Quantity) -> Stretch | None:
        """The time in the row's label or in the head of the column."""
        tokens = tuple(tokenize(self.analysis.view, sentence.span.start, sentence.span.end))
        assert quantity.cell is not None
        row, column = quantity.cell
        stop = quantity.number.start
        label = [t for t in find_times(tokens, 0, len(tokens)) if t.first == 0 and t.end <= stop]
        if not label:
            head = self.analysis.sentences[sentence.index - row]
            spans = cells(self.analysis.text, head.span.start, head.span.end)
            if row == 0 or column >= len(spans):
                return None
            start, end = spans[column]
            tokens = tuple(tokenize(self.analysis.view, start, end))
            label = find_times(tokens, 0, len(tokens))
        if not label or label[0].relation in ("duration", "per", "time"):
            return None
        time = label[0]
        clue = Clue("period", time.first, time.last, time.start, time.end, time)
        return stretch_of(clue, self.published, None, None)

    def _put(
        self,
        sentence: SentenceAnalysis,
        quantity: Quantity,
        stretch: Stretch | None,
        rule: str,
        as_of: Stretch | None = None,
    ) -> None:
        state = self.state
        measure = quantity.measure or ""
        if stretch is None and as_of is None and measure in state.running:
            if _is_running(sentence, quantity):
                stretch, rule = state.running[measure], "running_total"
        if stretch is not None and stretch.since:
            state.running[measure] = stretch
        said = self.notes.get(sentence.index) or state.said or state.letter
        basis = Basis(as_of, said, self.published, self._report_end(quantity, stretch))
        self.out[quantity] = finish(quantity, stretch, basis, rule)
        if stretch is not None:
            self.stretches[quantity] = stretch
        if as_of is not None:
            self.stated[quantity] = as_of

    def _report_end(self, quantity: Quantity, stretch: Stretch | None) -> Stretch | None:
        """A running total beside the same measure of a closed period holds at that period's end."""
        if stretch is None or not stretch.since:
            return None
        state, reference = self.state, self._reference()
        for other in (state.carried, state.document if state.announced else None):
            if other is None or not other.is_closed or other.is_day or reference is None:
                continue
            assert other.end is not None
            age = (reference.latest() - other.end.latest()).days
            if 0 <= age <= _FRESH and (other.start, other.end, quantity.measure) in state.counted:
                return other
        return None

    # ---- what is left for the next --------------------------------------------------------------

    def _carry(
        self, sentence: SentenceAnalysis, numbers: list[Quantity], found: dict[Quantity, Scope]
    ) -> None:
        """The period of the sentence's first own count goes on to the next sentence."""
        state = self.state
        flows = period_words("flows")
        for quantity in numbers:
            stretch = self.stretches.get(quantity)
            if stretch is not None and quantity.measure:
                state.counted.add((stretch.start, stretch.end, quantity.measure))
        main = next(
            (
                stretch
                for q in sorted(numbers, key=lambda q: q.measure not in flows)
                if not found.get(q, Scope()).compared
                and (stretch := self.stretches.get(q)) is not None
            ),
            None,
        )
        if main is None:
            if any(scope.as_of for scope in found.values()):
                state.carried = None
            clues = [s.period for s in found.values() if s.period is not None]
            if any(clue.role == "undated" for clue in clues):
                state.carried = None
            return
        state.carried = main
        if state.document is None and main.is_closed and not state.several:
            state.document = main
        elif state.document is not None and main.is_closed and not state.announced:
            if main.is_apart_from(state.document):
                state.document, state.several = None, True

    # ---- titles ---------------------------------------------------------------------------------

    def _title(self, sentence: SentenceAnalysis) -> None:
        clues = find_clues(sentence, self.country)
        self.state.said = None
        resolved = self._resolve(sentence, clues)
        found = scopes(sentence, clues)
        for quantity in _measured(sentence):
            same = self._in_body(quantity, exact=True)
            if same is not None:
                self.out[quantity] = self.out[same].under("headline_body")
                continue
            scope = found[quantity]
            if scope.period is not None and resolved.get(scope.period) is not None:
                self._put(sentence, quantity, resolved[scope.period], "clause")
                continue
            like = self._in_body(quantity, exact=False)
            if like is not None:
                self.out[quantity] = self.out[like].under("headline_body")
            else:
                self._put(sentence, quantity, self.state.document, "document")

    def _in_body(self, title: Quantity, *, exact: bool) -> Quantity | None:
        """The body's first figure of the same value, or of the same measure."""
        for quantity in self.out:
            if quantity.sentence == title.sentence:
                continue
            if exact and title.number.value is not None:
                if quantity.number.value == title.number.value and quantity.unit == title.unit:
                    return quantity
            elif not exact and quantity.measure == title.measure:
                return quantity
        return None


def _titles(analysis: Analysis) -> list[SentenceAnalysis]:
    """The headlines with figures before the body, and before a line that gives the period."""
    out = []
    for sentence in analysis.sentences:
        if sentence.span.kind != "headline":
            break
        if _measured(sentence):
            out.append(sentence)
        elif any(time.relation == "between" for time in sentence.times):
            break
    return out


def _measured(sentence: SentenceAnalysis) -> list[Quantity]:
    return [quantity for quantity in sentence.quantities if quantity.measure]


def _is_finished(analysis: Analysis, sentence: SentenceAnalysis) -> bool:
    """Whether the text before the sentence's block had come to its end."""
    if sentence.index == 0:
        return True
    before = analysis.sentences[sentence.index - 1].tokens[-1]
    first = sentence.tokens[0].text[0]
    return before.text in ".!?:;\"')]" or not first.islower()


def _fits(sentence: SentenceAnalysis, quantity: Quantity, stretch: Stretch) -> bool:
    """The day of an accident goes on for its own toll, not for what has happened since."""
    if not stretch.is_day:
        return True
    if quantity.measure not in period_words("harm") and quantity.measure != "devices_found":
        return False
    return not _is_perfect(sentence, quantity)


def _is_perfect(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "have been killed", "has cleared": a count up to now."""
    tokens = sentence.tokens[max(0, quantity.start - 5) : quantity.last + 6]
    return any(token.norm in ("have", "has") for token in tokens)


def _is_rate(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "110 people every month", "five hectares a day"."""
    if quantity.per in ("month", "year"):
        return True
    return any(
        time.relation == "per" and quantity.last <= time.first <= quantity.last + 4
        for time in sentence.times
    )


def _is_running(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    before = sentence.tokens[: quantity.start]
    return any(token.norm in period_words("running") for token in before)
