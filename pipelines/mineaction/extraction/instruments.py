"""Instruments: the device that caused casualties or an incident, or that a piece of land holds.

Lives here: "an anti-personnel mine went off", "19 by landmines, 22 by ERW", "14 IED explosions",
"229 km2 with anti-personnel mines". Does not live here: the device that a figure counts (heads.py).
The general word for the danger ("mine victims", "UXO accidents") singles out no type (GUIDE).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.ellipsis import accounting_subject
from mineaction.extraction.land_devices import set_land_device
from mineaction.lexicon.grammar import phrase_at, word_set
from mineaction.text.dates import TimeExpression

_SINGLE = word_set("single_articles")
_ACCOUNT = word_set("accounting_verbs")
_ACCOUNTED = ("people", "area", "share", "incident")
_BLASTS = word_set("blast_nouns")
_WITHIN = word_set("holding") - {"of", "by", "from"}
_EXPLODES = word_set("explosion_verbs")
_VICTIMS = word_set("harmed")
_NAMED = frozenset({"AP_MINE", "AV_MINE", "IMP_MINE", "CMR", "BOOBY_TRAP", "IED"})
_SPECIFIC = _NAMED | {"UXO", "AXO"}
_MINES = frozenset({"AP_MINE", "AV_MINE"})
_ANY = frozenset({"EO_ANY", "EO_OTHER"})
_GENERAL = frozenset({"MINE", "ERW", "EO_ANY"})
_GENERAL_WORDS = ("uxo", "ordnance", "munition", "ammunition", "device")  # beginnings
_TOLLS = word_set("toll_measures")
_EVENTS = _TOLLS | {"incidents"}
_BORN = word_set("birth_words")
_OPEN = frozenset({"since", "so_far", "between", "window", "per"})  # times longer than one event
_OTHER_EVENTS = frozenset({"conflict", "war_toll"})  # roles of context words
_SHORT_UNITS = frozenset({"", "hour", "day"})
_STOCKS = frozenset({"devices_stockpiled", "stockpile_destroyed"})
_NEAR = 8  # tokens between a figure and its own device
_GOES_ON = 3  # sentences for which one event is told
_BIRTH_REACH = 4  # tokens before a year in which "born" may stand
_TITLES = 3  # lines among which the headline stands


class Instrument(NamedTuple):
    """A device that acts: its first token, its code, and how it is told.

    `single`: one device of one event; `subject`: it stands before what it did ("grenades killed").
    """

    first: int
    code: str
    single: bool = False
    subject: bool = False


def set_instruments(analysis: Analysis) -> None:
    """Set `device` of casualties, incidents and land: from the sentence, or the event before."""
    telling = _Telling(analysis)
    only_type = _only_mine_type(analysis)
    area: Quantity | None = None
    for sentence in analysis.sentences:
        if not sentence.quantities and telling.code is None and not _may_name(sentence):
            continue
        for quantity in sentence.quantities:
            _accounting(sentence, quantity)
            _bracketed(sentence, quantity)
            if quantity.measure == "incidents":
                _incident(sentence, quantity)
            elif quantity.measure and quantity.measure.startswith("area_"):
                set_land_device(sentence, quantity, area)
                area = quantity
            elif quantity.measure in _STOCKS and quantity.device == "MINE" and only_type:
                quantity.device = only_type
            elif quantity.family == "device":
                telling.point_back(sentence, quantity)
        telling.tell(sentence)
        _follow_parents(sentence)
    telling.entitle()


class _Telling:
    """The event that a text is telling: its sentence, its device, and the types named so far."""

    def __init__(self, analysis: Analysis) -> None:
        self._sentences = analysis.sentences
        self.code: str | None = None  # device of the event being told
        self._at = -9  # sentence in which it was told last
        self._named: str | None = None  # the type of device named last
        self._first: str | None = None  # device of the first event of the text

    def point_back(self, sentence: SentenceAnalysis, quantity: Quantity) -> None:
        """217 such devices; 11 items of this type: the type that the text named last."""
        if quantity.device not in _ANY or self._named is None or quantity.head_first < 0:
            return
        inside = sentence.norms[quantity.last : quantity.head_last]
        if "such" in inside or phrase_at("of_this_type", sentence.norms, quantity.head_last):
            quantity.device = self._named

    def tell(self, sentence: SentenceAnalysis) -> None:
        """Give the tolls of a sentence their device, and remember the event."""
        people = [
            q for q in sentence.quantities
            if q.measure in _EVENTS and q.device is None and q.cause != "conflict"
        ]  # fmt: skip
        acting = _acting(sentence, self._named)
        general = _is_general(sentence, acting) and not self._singled_out(sentence, acting)
        found = [] if general else acting
        _give(sentence, people, found)
        self._carry(sentence, people, found)
        for _, _, code in _devices(sentence, counted=True):
            self._named = code if code in _SPECIFIC else self._named

    def _singled_out(self, sentence: SentenceAnalysis, found: list[Instrument]) -> bool:
        """Four of the fallen had stepped on mines: where a battle killed, mines are one cause."""
        if not found or not {i.code for i in found} <= {"MINE"}:
            return False
        near = self._sentences[max(0, sentence.index - 1) : sentence.index]
        return any(
            q.cause == "conflict" and q.measure in _TOLLS
            for s in near if s.span.kind != "headline" for q in s.quantities
        )  # fmt: skip

    def _carry(
        self, sentence: SentenceAnalysis, people: list[Quantity], found: list[Instrument]
    ) -> None:
        """Carry the device of one event to the sentences around it."""
        single = next((i.code for i in found if i.single), None)
        if single is not None and len({i.code for i in found}) == 1:
            self._tell_before(sentence, single)
            self.code, self._at = single, sentence.index
            self._first = self._first or single
        elif _other_event(sentence):
            self.code = None
        elif self.code is not None and self._goes_on(sentence):
            for quantity in people:
                quantity.device = quantity.device or self.code
            self._at = sentence.index if people else self._at
        elif any(q.measure for q in sentence.quantities):
            self.code = None

    def _tell_before(self, sentence: SentenceAnalysis, code: str) -> None:
        """The lead tells the toll, the next sentence the device: both tell one event."""
        own = {q.number.value for q in sentence.quantities if q.measure in _TOLLS}
        victim = not own and _harms(sentence)
        for other in self._sentences[max(0, sentence.index - 2) : sentence.index]:
            if _is_told_at_large(other) or other.span.kind == "headline" or _other_event(other):
                continue
            for quantity in other.quantities:
                same = quantity.number.value in own or not (own or victim)
                event = quantity.measure in _EVENTS and quantity.cause != "conflict"
                if event and same and quantity.device is None and not quantity.is_share:
                    quantity.device = code

    def _goes_on(self, sentence: SentenceAnalysis) -> bool:
        """Whether a sentence still tells the event: near it, with no period and no other cause."""
        if sentence.index - self._at > _GOES_ON:
            return False
        pointing = any(
            phrase_at("that_event", sentence.norms, i) for i in range(len(sentence.norms))
        )
        return pointing or not _is_told_at_large(sentence)

    def entitle(self) -> None:
        """Two killed in mine blast, above a text on one event: its device is theirs."""
        for sentence in self._sentences[:_TITLES]:
            title = sentence.span.kind == "headline" and self._first is not None
            if not title or _is_told_at_large(sentence) or _other_event(sentence):
                continue
            for quantity in sentence.quantities:
                toll = quantity.measure in _TOLLS and quantity.cause != "conflict"
                if toll and quantity.device is None and not quantity.is_share:
                    quantity.device = self._first


def _only_mine_type(analysis: Analysis) -> str:
    """The one type of mine that a text names, which a stockpile of "mines" is then of, or "".

    Reports under the Mine Ban Treaty: "It declared 4,700 anti-personnel mines ... it keeps 1,500
    mines for training".
    """
    named = {e.code for s in analysis.sentences for h in s.hits for e in h.entries} & _MINES
    return next(iter(named)) if len(named) == 1 else ""


def _may_name(sentence: SentenceAnalysis) -> bool:
    """Whether any device is named at all."""
    return "device" in sentence.categories


def _is_told_at_large(sentence: SentenceAnalysis) -> bool:
    """Whether a sentence tells more than one event, or another: of a month, of the war, of mines.

    "In the first four months of 2023, 121 civilians fell victim to mines and explosive remnants";
    "the conflict has killed tens of thousands"; "Seven soldiers were killed in an ambush".
    """
    if "since" in sentence.words:
        return True
    if any(_is_period(t) and not _is_birth(sentence, t) for t in sentence.times):
        return True
    if any(q.measure == "incidents" and q.number.value != 1 for q in sentence.quantities):
        return True
    return any(
        code in _GENERAL and (_is_agent(sentence, first) or sentence.norm(last - 1).endswith("s"))
        for first, last, code in _devices(sentence)
    )


def _other_event(sentence: SentenceAnalysis) -> bool:
    """Whether a sentence tells of fighting, which its own devices do not explain."""
    return not _OTHER_EVENTS.isdisjoint(sentence.roles)


def _is_birth(sentence: SentenceAnalysis, time: TimeExpression) -> bool:
    """two workers, born in 1979 and 1993, died: the years are those of persons."""
    return sentence.says(_BORN, max(0, time.first - _BIRTH_REACH), time.first)


def _harms(sentence: SentenceAnalysis) -> bool:
    """A mine maimed a dealer on Friday: a sentence with a victim of its own, who has no number."""
    return any(
        e.category == "cue" and e.code in ("killed", "injured") and e.form
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


def _give(sentence: SentenceAnalysis, people: list[Quantity], found: list[Instrument]) -> None:
    """One device is that of all figures; of several, each figure has the one beside it.

    What stands behind a semicolon from a device is of another clause.
    """
    several = len({i.code for i in found}) > 1
    wholes = {q.parent for q in people}
    for quantity in people:
        if quantity in wholes and quantity.twin is not None:
            continue  # "four of the seven were killed by mines": the seven were told before
        near = [i for i in found if not _parted(sentence, quantity, i)]
        if several:
            quantity.device = None if quantity in wholes else _next_code(near, quantity)
        elif near and (not quantity.is_share or quantity.parent is not None):
            quantity.device = near[0].code


def _parted(sentence: SentenceAnalysis, quantity: Quantity, device: Instrument) -> bool:
    low, high = sorted((quantity.first, device.first))
    return not device.single and ";" in sentence.norms[low:high]


def _next_code(found: list[Instrument], quantity: Quantity) -> str | None:
    """The device told nearest: behind a figure, or before it as the subject of its verb."""
    after = [i for i in found if 0 <= i.first - quantity.last <= _NEAR and not i.subject]
    subject = [i for i in found if 0 < quantity.first - i.first <= _NEAR and i.subject]
    before = [i for i in found if 0 < quantity.first - i.first <= _NEAR]
    if subject and not (after and subject[-1].first < after[0].first - 2 * _NEAR):
        return subject[-1].code
    return after[0].code if after else (before[-1].code if before else None)


def _follow_parents(sentence: SentenceAnalysis) -> None:
    """Killed and injured of 14 IED explosions, or of a whole with a device, are of that device."""
    incident = next((q for q in sentence.quantities if q.measure == "incidents" and q.device), None)
    for quantity in sentence.quantities:
        if quantity.measure not in _EVENTS or quantity.device is not None:
            continue
        whole = quantity.parent
        if whole is not None and whole.device and whole.family != "device":
            quantity.device = whole.device
        elif incident is not None and quantity.first > incident.first:
            quantity.device = incident.device


# ---- incidents and land -------------------------------------------------------------------------


def _device_at(sentence: SentenceAnalysis, i: int, codes: frozenset[str]) -> str | None:
    """The code of the device at token `i`, if it is one of `codes`."""
    entry = sentence.entry_at(i, "device")
    return entry.code if entry is not None and entry.code in codes else None


def _incident(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """14 IED explosions; 112 incidents with improvised explosive devices."""
    if quantity.device is not None or quantity.head_first < 0:
        return
    for i in range(quantity.head_first, quantity.head_last):
        quantity.device = _device_at(sentence, i, _NAMED)
        if quantity.device is not None:
            return
    if sentence.norm(quantity.head_last) in _WITHIN:
        quantity.device = _device_at(sentence, quantity.head_last + 1, _SPECIFIC)


def _accounting(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Landmines accounted for 11 of the 27, remnants for 16: each figure singles out one type."""
    end = accounting_subject(sentence, quantity)
    if end < 0 or not quantity.measure or quantity.family not in _ACCOUNTED:
        return
    ends = {last: (first, code) for first, last, code in reversed([*_devices(sentence)])}
    first, code = ends.get(end, (0, "EO_ANY"))
    joined = sentence.norm(first - 1) in ("and", "or") and first - 1 in ends
    if code not in _ANY and not joined:  # "mines and remnants caused 9": no one type
        quantity.device = code


def _bracketed(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Most harm was done by mines (91), followed by grenades (7): a device and its number."""
    if sentence.norm(quantity.start - 1) != "(" or sentence.norm(quantity.last) != ")":
        return
    if not quantity.measure or quantity.device or quantity.family == "device":
        return
    end = quantity.start - 1
    names = [code for _, last, code in _devices(sentence) if last == end and code not in _ANY]
    if names:
        quantity.device = names[0]


# ---- devices that act ---------------------------------------------------------------------------


def _acting(sentence: SentenceAnalysis, named: str | None) -> list[Instrument]:
    """Every device that acts in the sentence; none if a list of them singles out no type.

    "Such devices" are of the type `named` last.
    """
    out: list[Instrument] = []
    covered = listed = -1
    for first, last, code in _devices(sentence):
        if code in _SPECIFIC:
            named = code
        elif code in _ANY and named and "such" in sentence.norms[max(0, first - 2) : first]:
            code = named  # noqa: PLW2901
        if first < covered:
            continue
        covered = last
        if code in _SPECIFIC and _is_single(sentence, first, last, code):
            out.append(Instrument(first, code, single=True))
        elif code in _NAMED and _of_incident(sentence, last):
            one = not sentence.norm(last).endswith("s")
            out.append(Instrument(first, code, single=one))
        elif code not in _ANY and _is_agent(sentence, first):
            out.append(Instrument(first, code))
            listed = last
        elif listed >= 0 and first - listed <= 4:
            return []  # "by mines, remnants and other devices"
        elif code in _NAMED and _acts(sentence, last):
            out.append(Instrument(first, code, subject=True))
    return out


def _devices(
    sentence: SentenceAnalysis, *, counted: bool = False
) -> Iterator[tuple[int, int, str]]:
    """First token, end and code of all devices that no figure of the sentence counts, or of all."""
    if "device" not in sentence.categories:
        return
    heads = set() if counted else {
        i for q in sentence.quantities if q.family == "device" or q.measure_rule == "gapped"
        for i in range(q.head_first, q.head_last)
    }  # fmt: skip
    for hit in sentence.hits:
        entry = next((e for e in hit.entries if e.category == "device" and not e.bare), None)
        if entry is not None and hit.first not in heads:
            yield hit.first, hit.last, entry.code


def _is_single(sentence: SentenceAnalysis, first: int, last: int, code: str) -> bool:
    """an anti-tank mine; "the mine" only if the sentence tells that it went off."""
    if sentence.norms[last - 1].endswith("s"):
        return False
    before = sentence.norms[max(0, first - 2) : first]
    if not _SINGLE.isdisjoint(before):
        return True
    return code in _NAMED and "the" in before and not _EXPLODES.isdisjoint(sentence.words)


def _of_incident(sentence: SentenceAnalysis, i: int) -> bool:
    """in an IED explosion; roadside bomb attacks: the device stands before what it did."""
    return sentence.norm(i) in _BLASTS or sentence.entry_at(i, "incident") is not None


def _is_agent(sentence: SentenceAnalysis, first: int) -> bool:
    """killed by mines; 9 from mines; victims of mines; 65 of explosive remnants."""
    before = sentence.norms[max(0, first - 3) : first]
    if "by" in before or "from" in before:
        return True
    if first < 2 or before[-1] != "of":
        return False
    return before[-2] in _VICTIMS or sentence.tokens[first - 2].kind == "number"


def _acts(sentence: SentenceAnalysis, last: int) -> bool:
    """Anti-tank mines killed nine: a word of harm right behind the device."""
    if last >= len(sentence.tokens) or sentence.norm(last) in _ACCOUNT:
        return False  # of the figures that it accounts for only
    return any(
        e.category == "cue" and e.family == "people"
        for i in range(last, last + 3) for h in sentence.hits_at.get(i, ()) for e in h.entries
    )  # fmt: skip


def _is_general(sentence: SentenceAnalysis, found: list[Instrument]) -> bool:
    """Whether only the danger at large is named: mines, remnants, unexploded ordnance."""
    codes = {i.code for i in found}
    if "EO_ANY" in codes:
        return True
    if len(codes) != 1:
        return False
    return codes <= _GENERAL or (
        codes == {"UXO"} and not any(_names_a_thing(sentence, i.first) for i in found)
    )


def _names_a_thing(sentence: SentenceAnalysis, i: int) -> bool:
    """A shell or a grenade is one thing; UXO at large is the general danger."""
    return not any(norm.startswith(_GENERAL_WORDS) for norm in sentence.norms[i : i + 3])
