"""Instruments: the device that caused casualties or an incident, or that a piece of land holds.

Lives here: the order in which a text is told, and figures with a device of their own ("14 IED
explosions", "remnants for 16", "mines (91)"). Does not live here: devices that act in a sentence
(acting.py), events told over several (of_events.py), devices in the land
(of_land.py), and the device that a figure counts (heads/fill.py).
"""

from __future__ import annotations

from itertools import pairwise

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import NAMED_DEVICES
from mineaction.extraction.devices.acting import ANY, SPECIFIC, devices_of, named_in
from mineaction.extraction.devices.of_events import EVENTS, Telling
from mineaction.extraction.devices.of_land import section_device, set_land_device
from mineaction.extraction.parts.ellipsis import accounting_subject
from mineaction.lexicon.grammar import PAIR_JOINTS, word_set

_ACCOUNTED = ("people", "area", "share", "incident")
_COMPARING = word_set("comparing_words")
_WITHIN = word_set("holding") - {"of", "by", "from"}
_MINES = frozenset({"AP_MINE", "AV_MINE"})
_STOCKS = frozenset({"devices_stockpiled", "stockpile_destroyed"})


def set_instruments(analysis: Analysis) -> None:
    """Set `device` of casualties, incidents and land: from the sentence, or the event before."""
    telling = Telling(analysis)
    only_type = _only_mine_type(analysis)
    area: Quantity | None = None
    headed: str | None = None
    for sentence in analysis.sentences:
        headed = section_device(sentence, headed)
        if not sentence.quantities and telling.code is None and not _may_name(sentence):
            continue
        for quantity in sentence.quantities:
            _accounting(sentence, quantity)
            _bracketed(sentence, quantity)
            if quantity.measure == "incidents":
                _incident(sentence, quantity)
                telling.point_back(sentence, quantity)
            elif quantity.measure and quantity.measure.startswith("area_"):
                set_land_device(sentence, quantity, area)
                quantity.device = quantity.device or headed
                area = quantity
            elif quantity.measure in _STOCKS and quantity.device == "MINE" and only_type:
                quantity.device = only_type
            elif quantity.family == "device":
                telling.point_back(sentence, quantity)
        telling.tell(sentence)
        _follow_parents(sentence)
    telling.entitle()
    _set_only_subject(analysis)


def _only_mine_type(analysis: Analysis) -> str:
    """The one type of mine that a text names, which a stockpile of "mines" is then of, or "".

    Reports under the Mine Ban Treaty: "It declared 4,700 anti-personnel mines ... it keeps 1,500
    mines for training".
    """
    named = {e.code for s in analysis.sentences for h in s.hits for e in h.entries} & _MINES
    if len(named) > 1:  # "the 300 anti-tank mines are not covered by the treaty"
        named = {q.device or "" for q in analysis.quantities if q.measure in _STOCKS} & _MINES
    return next(iter(named)) if len(named) == 1 else ""


def _set_only_subject(analysis: Analysis) -> None:
    """Cluster munitions: overview. 40 were hurt; 9 km2 were cleared: no other device is named."""
    named = [c for s in analysis.sentences if _may_name(s) for c in named_in(s, 0, len(s.tokens))]
    title = analysis.sentences[0] if analysis.sentences else None
    heads = title is not None and _may_name(title) and not title.quantities
    if set(named) - ANY != {"CMR"} or not heads:
        return
    for quantity in analysis.quantities:
        harm = quantity.measure in EVENTS and quantity.cause != "conflict"
        if harm or (quantity.measure or "").startswith("area_"):
            quantity.device = quantity.device or "CMR"
        elif quantity.family == "device" and quantity.device in ANY:
            quantity.device = "CMR"


def _may_name(sentence: SentenceAnalysis) -> bool:
    """Whether any device is named at all."""
    return "device" in sentence.categories


def _follow_parents(sentence: SentenceAnalysis) -> None:
    """Killed and injured of 14 IED explosions are of that device."""
    for told, level in pairwise(sentence.quantities):
        compared = level.elliptical and sentence.norm(level.start - 1) in _COMPARING
        if compared and told.measure == level.measure in EVENTS:
            level.device = level.device or told.device  # "IEDs hurt 40 people, up from 30 in 2022"
    incident = next((q for q in sentence.quantities if q.measure == "incidents" and q.device), None)
    for quantity in sentence.quantities:
        if quantity.measure in EVENTS and quantity.device in ANY:
            quantity.device = None  # the danger at large singles out no type
        if quantity.measure not in EVENTS or quantity.device is not None:
            continue
        if incident is not None and quantity.first > incident.first:
            quantity.device = incident.device
        of_them = quantity.anaphor or quantity.part_basis == "of_whom"
        whole = quantity.parent if of_them else None
        if whole is not None and whole.measure in EVENTS and whole.device not in ANY:
            quantity.device = quantity.device or whole.device  # "of the dead, 11 were sappers"


# ---- incidents and land -------------------------------------------------------------------------


def _device_at(sentence: SentenceAnalysis, i: int, codes: frozenset[str]) -> str | None:
    """The code of the device at token `i`, if it is one of `codes`."""
    entry = sentence.entry_at(i, "device")
    return entry.code if entry is not None and entry.code in codes else None


def _incident(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """14 IED explosions; 112 incidents with improvised devices; 31: 17 with anti-tank mines."""
    if quantity.device is not None:
        return
    named = named_in(sentence, quantity.head_first, quantity.head_last)
    if len(set(named)) > 1:
        return  # "31 mine, UXO and IED accidents": of no one type
    if named and named[0] in NAMED_DEVICES:
        quantity.device = named[0]
        return
    if sentence.norm(quantity.end) in _WITHIN:
        quantity.device = _device_at(sentence, quantity.end + 1, SPECIFIC)


def _accounting(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Landmines accounted for 11 of the 27, remnants for 16: each figure singles out one type."""
    end = accounting_subject(sentence, quantity)
    if end < 0 or not quantity.measure or quantity.family not in _ACCOUNTED:
        return
    ends = {last: (first, code) for first, last, code in reversed([*devices_of(sentence)])}
    first, code = ends.get(end, (0, "EO_ANY"))
    joined = sentence.norm(first - 1) in PAIR_JOINTS and first - 1 in ends
    if code not in ANY and not joined:  # "mines and remnants caused 9": no one type
        quantity.device = code


def _bracketed(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Most harm was done by mines (91), followed by grenades (7): a device and its number."""
    if sentence.norm(quantity.start - 1) != "(" or sentence.norm(quantity.last) != ")":
        return
    if not quantity.measure or quantity.device or quantity.family == "device":
        return
    end = quantity.start - 1
    names = [code for _, last, code in devices_of(sentence) if last == end and code not in ANY]
    if names:
        quantity.device = names[0]
