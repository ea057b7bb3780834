"""Lists by device and by group: what a list counts where its labels name what it divides by.

Lives here: "44.2 km2 (AP mines 30.1, cluster munitions 14.1)", "Casualties by device: AP mines 3,
ERW 22", and, below a toll, "Civilian status: 40 civilians; 7 military". Does not live here: devices
as parts of devices (parts/link.py), labels themselves (heads/labels_before.py).

Read alone, "AP mines 3" counts devices; what the list counts stands before it.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.lexicon.grammar import word_set

_REACH = 14  # members of a list
_LEAST = 2  # of them
_BREAKDOWNS = word_set("device_breakdowns")
_DIVISIONS = word_set("toll_divisions")
_IN_DIVISIONS = word_set("in_toll_divisions") | _DIVISIONS
_OF = ("by", "of", "from")
_ENDS_LABEL = (":", "|")
_SIGNS = (":", "-", "=")
_HEADING = 12  # tokens of what heads a list
_BELOW = 9  # sentences below a toll in which its lines of divisions may stand


def count_by_device(analysis: Analysis) -> None:
    """Let labels that name devices in such a list say which device, not what is counted."""
    headed, told = "", -_BELOW - 1
    toll: Quantity | None = None
    run: list[Quantity] = []
    for sentence in analysis.sentences:
        heading = sentence.norms[:_HEADING]
        colon = next((i for i, norm in enumerate(heading) if norm in _ENDS_LABEL), 0)
        if sentence.index - told <= _BELOW and _divides(sentence, colon):
            told = sentence.index
            _count_harmed(sentence)
        elif tolls := [q for q in sentence.quantities if q.measure in TOLLS and not q.is_share]:
            told = sentence.index
            toll, run = (tolls[0], []) if not tolls[0].has_group else (toll, run)
        if not sentence.quantities:
            headed = _heading(sentence, len(sentence.norms))
            continue
        listed = [q for q in sentence.quantities if q.label and q.family == "device"]
        if not listed:
            headed = ""
            continue
        measure = _heading(sentence, colon) or headed
        for quantity in listed if measure else ():
            _count_people(quantity, measure)
        _areas(sentence)
        signed = [q for q in listed if sentence.norm(q.start - 1) in _SIGNS]
        signed = [q for q in signed if sentence.norm(q.last) not in _OF]  # "19 by mines"
        run = [*run, *(q for q in signed if q.family == "device")][-_REACH:]
        if toll is not None and sentence.index - told <= _BELOW and _adds_up(sentence, toll, run):
            for quantity in run:
                _count_people(quantity, "casualties")


def _adds_up(sentence: SentenceAnalysis, toll: Quantity, run: list[Quantity]) -> bool:
    """71 victims, and below them "Mines: 33", "ERW: 38": lines that add up to a toll.

    "71 casualties; ERW: 38" needs no sum: the toll stands before the label.
    """
    if not run or toll.measure != "casualties" or toll.number.value is None:
        return False
    total = sum(q.number.value or 0 for q in run)
    if len(run) >= _LEAST and total == toll.number.value:
        return True
    beside = toll in sentence.quantities and not toll.label and total < toll.number.value
    return beside and all(
        q.measure_rule in ("", "section") or q.candidates[0].last <= toll.first for q in run
    )


def _divides(sentence: SentenceAnalysis, colon: int) -> bool:
    """Whether a label says by what a toll is divided: "Device type:", "By age and sex:"."""
    label = sentence.norms[:colon]
    return not _DIVISIONS.isdisjoint(label) and _IN_DIVISIONS.issuperset(label)


def _count_harmed(sentence: SentenceAnalysis) -> None:
    """12 AP mine; 21 ERW; 40 civilians; two deminers: all of them count those who came to harm."""
    for quantity in sentence.quantities:
        people = quantity.family == "people" and quantity.measure in (None, "deminers")
        if people or quantity.family == "device":
            _count_people(quantity, "casualties")


def _count_people(quantity: Quantity, measure: str) -> None:
    quantity.family, quantity.fixed = "people", None
    quantity.decide(measure, "list_by_device")


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
