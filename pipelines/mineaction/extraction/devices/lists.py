"""Lists by device: land or people counted by the device, where device names are the labels.

Lives here: "44.2 km2 (AP mines 30.1, cluster munitions 14.1)", "Casualties by device: AP mines 3,
ERW 22". Does not live here: devices as parts of devices (parts/link.py), labels themselves
(heads/labels_before.py).

Read alone, "AP mines 3" counts devices; what the list counts stands before it.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.lexicon.grammar import word_set

_REACH = 14  # members of a list
_LEAST = 2  # of them
_BREAKDOWNS = word_set("device_breakdowns")
_HEADING = 12  # tokens of what heads a list


def count_by_device(analysis: Analysis) -> None:
    """Let labels that name devices in such a list say which device, not what is counted."""
    headed = ""
    for sentence in analysis.sentences:
        if not sentence.quantities:
            headed = _heading(sentence, len(sentence.norms))
            continue
        listed = [q for q in sentence.quantities if q.label and q.family == "device"]
        if not listed:
            headed = ""
            continue
        colon = sentence.norms[:_HEADING].index(":") if ":" in sentence.norms[:_HEADING] else 0
        measure = _heading(sentence, colon) or headed
        for quantity in listed if measure else ():
            quantity.family, quantity.fixed = "people", None
            quantity.decide(measure, "list_by_device")
        _areas(sentence)


def _heading(sentence: SentenceAnalysis, end: int) -> str:
    """The toll that a heading divides: "Casualties by device", "Deaths in 2021 by cause"; or ""."""
    norms = sentence.norms[:end]
    if end > _HEADING or "by" not in norms:
        return ""
    by = norms.index("by")
    if _BREAKDOWNS.isdisjoint(norms[by + 1 :]):
        return ""
    found = [e for i in range(by) if (e := sentence.entry_at(i, "outcome")) is not None]
    return found[0].code if found and found[0].code in TOLLS else ""


def _areas(sentence: SentenceAnalysis) -> None:
    """Devices are whole, and parts of the land add up to it."""
    for n, area in enumerate(sentence.quantities):
        if area.family != "area" or area.is_share or sentence.norm(area.end) != "(":
            continue
        listed: list[Quantity] = []
        for part in sentence.quantities[n + 1 : n + 1 + _REACH]:
            if ")" in sentence.norms[area.end : part.start] or not part.label:
                break
            listed.append(part)
        values = [p.number.value for p in listed if p.number.value is not None]
        if len(values) < _LEAST or any(p.family != "device" for p in listed):
            continue
        if sum(values) == area.number.value or any(v != v.to_integral_value() for v in values):
            for part in listed:
                part.family, part.fixed, part.elliptical = "none", None, True
                part.decide(None, "")
