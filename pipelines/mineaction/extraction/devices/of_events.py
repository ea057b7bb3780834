"""Event devices: the device of one event that several sentences tell.

Lives here: "an anti-tank mine went off. Two others were hurt", "such blasts", the headline above.
Does not live here: what a sentence says by itself (acting.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, NAMED_DEVICES, TOLLS
from mineaction.extraction.devices.acting import (
    ANY,
    GENERAL,
    SPECIFIC,
    Instrument,
    acting,
    devices_of,
    give,
    is_agent,
    is_general,
    named_in,
    narrows,
)
from mineaction.extraction.parts.tolls_before import is_another_account
from mineaction.lexicon.grammar import phrase_at, phrases_in, word_set
from mineaction.text.dates import TimeExpression

EVENTS = TOLLS | {"incidents"}
_TOTALS = word_set("total_columns") | word_set("total_words")
_BLASTS = word_set("blasts")
_OPEN = frozenset({"since", "so_far", "between", "window", "per"})  # times longer than one event
_OTHER_EVENTS = frozenset({"conflict", "war_toll"})  # roles of context words
_SHORT_UNITS = frozenset({"", "hour", "day"})
_GOES_ON = 3  # sentences for which one event is told
_SINGLE = word_set("single_articles")
_POINTED_AT = 9  # the same where "the blast" points back
# Rules of numbers that divide a total told before: "By status, 60 are civilians and 31 police".
_OF_TOTALS = frozenset({"ellipsis", "carried", "named_list"})
_BESIDE = 4  # sentences from one toll by device to the next
_TITLES = 3  # lines among which the headline stands


class Telling:
    """The event that a text is telling: its sentence, its device, and the types named so far."""

    def __init__(self, analysis: Analysis) -> None:
        self._sentences = analysis.sentences
        self.code: str | None = None  # device of the event being told
        self._at = -9  # sentence in which it was told last
        self._named: str | None = None  # the type of device named last
        self._first: str | None = None  # device of the first event of the text
        self._item = 0  # the sentence that opened the item of a list which tells an event
        self._block = -1
        self._several = False  # whether several events were told, which end with their paragraph

    def point_back(self, sentence: SentenceAnalysis, quantity: Quantity) -> None:
        """217 such devices; 11 items of this type; 31 such attacks: the type named last."""
        named = self._named
        if named is None or quantity.head_first < 0:
            return
        event = quantity.measure == "incidents" and quantity.device is None
        if not narrows(quantity.device, named) and not (event and named in NAMED_DEVICES):
            return
        inside = sentence.norms[quantity.last : quantity.head_last]
        if "such" in inside or phrase_at("of_this_type", sentence.norms, quantity.head_last):
            quantity.device = named

    def tell(self, sentence: SentenceAnalysis) -> None:
        """Give the tolls of a sentence their device, and remember the event."""
        people = [
            q for q in sentence.quantities
            if q.measure in EVENTS and q.device is None and q.cause != "conflict"
        ]  # fmt: skip
        self._enter(sentence)
        told = acting(sentence, self._named)
        general = is_general(sentence, told) and not self._singled_out(sentence, told)
        found = [] if general else told
        give(sentence, people, found)
        self._carry(sentence, people, found)
        named = SPECIFIC.intersection(named_in(sentence, 0, len(sentence.tokens)))
        if len(named) > 1:
            self._named = None  # "such items" are of all types just told
        elif named != {"UXO"} or self._named is None:  # "the bomb had been laid"
            self._named = next(iter(named), self._named)

    def _enter(self, sentence: SentenceAnalysis) -> None:
        """ "4. 21 March, Fuzuli. A tractor ...": an item of a list tells an event of its own."""
        block, self._block = self._block, sentence.span.block
        if self._several and block != sentence.span.block:
            self.code = None
        item = sentence.span.kind == "list_item" or sentence.norm(0) in _TOTALS
        before = self._sentences[sentence.index - 1].tokens[-1].text if sentence.index else ""
        if item and block != sentence.span.block and before != ":":
            self.code, self._item = None, sentence.index

    def _singled_out(self, sentence: SentenceAnalysis, found: list[Instrument]) -> bool:
        """Four of the fallen had stepped on mines: where a battle killed, mines are one cause.

        So are remnants beside another type: "ERW caused 90 casualties. IEDs caused 40".
        """
        codes = {i.code for i in found}
        if found and codes <= {"ERW", "UXO"} and self._types_beside(sentence):
            return True
        if not found or not codes <= {"MINE"}:
            return False
        near = self._sentences[max(0, sentence.index - 1) : sentence.index]
        return any(
            q.cause == "conflict" and q.measure in TOLLS
            for s in near if s.span.kind != "headline" for q in s.quantities
        )  # fmt: skip

    def _types_beside(self, sentence: SentenceAnalysis) -> set[str]:
        """The types of device to which this sentence and those near it count tolls at large."""
        out = {q.device or "" for q in sentence.quantities if q.measure in TOLLS and not q.is_share}
        for other in self._sentences[max(0, sentence.index - 1) : sentence.index + _BESIDE]:
            if other is not sentence and any(q.measure in TOLLS for q in other.quantities):
                out |= {i.code for i in acting(other, None) if not i.single}
        return out & NAMED_DEVICES

    def _carry(
        self, sentence: SentenceAnalysis, people: list[Quantity], found: list[Instrument]
    ) -> None:
        """Carry the device of one event to the sentences around it."""
        single = next((i.code for i in found if i.single), None)
        if single is not None and len({i.code for i in found}) == 1:
            self._tell_before(sentence, single)
            self.code, self._at, self._several = single, sentence.index, False
            self._first = single if self._first is None else self._first
        elif ((another := _another_blast(sentence)) or _other_event(sentence)) and not (
            _points_at_event(sentence) or is_another_account(sentence)
        ):
            # one more event, or one of a mine of any type: the title is not of one type
            self._first = "" if another else self._first
            self.code = None
        elif self.code is not None and self._goes_on(sentence):
            for quantity in people:
                quantity.device = quantity.device or self.code
            self._at = sentence.index if people else self._at
        elif any(q.measure for q in sentence.quantities):
            self.code, self._at = _of_several_events(sentence), sentence.index
            self._several = self.code is not None

    def _tell_before(self, sentence: SentenceAnalysis, code: str) -> None:
        """The lead tells the toll, the next sentence the device: both tell one event."""
        own = {q.number.value for q in sentence.quantities if q.measure in TOLLS}
        victim = not own and _harms(sentence)
        for other in self._sentences[max(self._item, sentence.index - 2) : sentence.index]:
            if _is_told_at_large(other) or other.span.kind == "headline" or _other_event(other):
                continue
            for quantity in other.quantities:
                same = quantity.number.value in own or not (own or victim)
                event = quantity.measure in EVENTS and quantity.cause != "conflict"
                divides = quantity.is_share or quantity.measure_rule in _OF_TOTALS
                if event and same and quantity.device is None and not divides:
                    quantity.device = code

    def _goes_on(self, sentence: SentenceAnalysis) -> bool:
        """Whether a sentence still tells the event: near it, with no period and no other cause.

        "With this incident the number of victims since 2031 has reached 361" counts all of them.
        """
        distance = sentence.index - self._at
        if _points_at_event(sentence) and "number" not in sentence.words:
            return distance <= _POINTED_AT
        return distance <= _GOES_ON and not _is_told_at_large(sentence)

    def entitle(self) -> None:
        """Two killed in mine blast, above a text on one event: its device is theirs."""
        for sentence in self._sentences[:_TITLES]:
            title = sentence.span.kind == "headline" and self._first
            if not title or _is_told_at_large(sentence) or _other_event(sentence):
                continue
            for quantity in sentence.quantities:
                toll = quantity.measure in TOLLS and quantity.cause != "conflict"
                if toll and quantity.device is None and not quantity.is_share:
                    quantity.device = self._first


def _of_several_events(sentence: SentenceAnalysis) -> str | None:
    """Six roadside bombings took place there. Nine people were killed: by these.

    "Events with antipersonnel mines" are in many countries those with any explosive item.
    """
    counted = {q.device for q in sentence.quantities if q.measure == "incidents"}
    return next(iter(counted)) if len(counted) == 1 and counted != {"AP_MINE"} else None


def _is_told_at_large(sentence: SentenceAnalysis) -> bool:
    """Whether a sentence tells more than one event, or another: of a month, of the war, of mines.

    "In the first four months of 2023, 121 civilians fell victim to mines and explosive remnants";
    "the conflict has killed tens of thousands"; "Seven soldiers were killed in an ambush".
    """
    if "since" in sentence.words:
        return True
    if any(_is_period(t) for t in sentence.times):
        return True
    if any(q.measure == "incidents" and q.number.value != 1 for q in sentence.quantities):
        return True
    return any(
        code in GENERAL
        and (
            is_agent(sentence, first)
            or sentence.norm(last - 1).endswith("s")
            or sentence.norm(last) in _BLASTS  # "in mine explosions", not "in a mine explosion"
        )
        for first, last, code in devices_of(sentence)
    )


def _points_at_event(sentence: SentenceAnalysis) -> bool:
    """such blasts; died in the explosion: the event that was told, not "the explosion of mines"."""
    return any(sentence.norm(end) != "of" for _, end in phrases_in("that_event", sentence.norms))


def _other_event(sentence: SentenceAnalysis) -> bool:
    """Whether a sentence tells of fighting, which its own devices do not explain."""
    return not _OTHER_EVENTS.isdisjoint(sentence.roles)


def _another_blast(sentence: SentenceAnalysis) -> bool:
    """The next day a van hit a mine: one more event, of a device whose type is not told."""
    return any(
        code in GENERAL | ANY and not _SINGLE.isdisjoint(sentence.norms[max(0, first - 2) : first])
        for first, last, code in devices_of(sentence) if not sentence.norm(last - 1).endswith("s")
    )  # fmt: skip


def _harms(sentence: SentenceAnalysis) -> bool:
    """A mine maimed a dealer on Friday: a sentence with a victim of its own, who has no number."""
    return any(
        e.category == "cue" and e.code in FATES and e.form
        for h in sentence.hits for e in h.entries
    )  # fmt: skip


def _is_period(time: TimeExpression) -> bool:
    """Whether a time is longer than a day: an open one, a range, a rate, a year or a month."""
    if time.relation in _OPEN or time.right is not None:
        return True
    point = time.left
    if point is None or point.kind != "date":
        return point is not None and point.unit not in _SHORT_UNITS
    return point.day is None and point.weekday is None
