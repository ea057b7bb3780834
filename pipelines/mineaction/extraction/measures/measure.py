"""Measures: what happened to the thing counted, sentence by sentence.

Lives here: the order of the sentences and what each hands on to the next: the thing counted last,
the device named last, the section's label, what the text is speaking of. Does not live here: cues
(cues.py), their points (scoring.py), the choice (choice.py), inheritance between quantities
(parts/inheritance.py) and whether the text is about mines at all (vetoes/domain.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import NAMED_DEVICES
from mineaction.extraction.heads.device_predicates import SAID
from mineaction.extraction.heads.share_heads import OF_PEOPLE
from mineaction.extraction.measures import sections
from mineaction.extraction.measures.choice import choose
from mineaction.extraction.measures.cue_record import Cue
from mineaction.extraction.measures.cues import cues_of
from mineaction.extraction.measures.scoring import propose
from mineaction.lexicon.grammar import OTHERS

_COUNTABLE = frozenset({"people", "device", "area", "incident", "money", "years"})
_OPEN = ("object", "country", "unknown")  # families whose numbers may yet be figures
_TOTAL_REACH = 8  # tokens of "bringing the total removed this month to"
_SPOKEN_OF = 3  # sentences for which a context word holds


@dataclass(slots=True)
class _Memory:
    """What the sentences before hand on."""

    counted: Quantity | None = None
    shared_in: int = -9  # the sentence with the last share of people
    device: str | None = None
    section: sections.Section = field(default_factory=sections.Section)
    roles: list[frozenset[str]] = field(default_factory=list)


def measure_all(analysis: Analysis) -> None:
    """Score and choose, sentence by sentence, with the last thing counted as context."""
    memory = _Memory()
    for sentence in analysis.sentences:
        here = frozenset(sentence.roles)
        own_device = _last_device(sentence)
        memory.section = sections.after(sentence, memory.section)
        if sentence.quantities:
            cues = cues_of(sentence, here.union(*memory.roles))
            _measure(sentence, cues, memory, own_device or memory.device)
        memory.device = own_device
        memory.roles = [*memory.roles[1 - _SPOKEN_OF :], here]


def _measure(
    sentence: SentenceAnalysis, cues: list[Cue], memory: _Memory, device: str | None
) -> None:
    for quantity in sentence.quantities:
        _take_section_unit(sentence, quantity, memory.section)
        if quantity.other and quantity.family not in _OPEN:
            continue
        quantity.context = memory.counted
        quantity.near_device = device
        rest = quantity.is_share and sentence.norm(quantity.start - 1) in OTHERS
        if rest and quantity.elliptical and sentence.index - memory.shared_in <= 1:
            quantity.notes.append(OF_PEOPLE)  # "40% of them were hurt there; the remaining 60% ..."
        labels = {**memory.section.measures, **sections.inline(sentence, quantity.start)}
        quantity.section_families = tuple(labels)
        if quantity.measure is None:
            propose(sentence, quantity, cues, labels)
            choose(quantity)
            _take_totalled(sentence, quantity)
            _take_section_device(quantity, memory.section)
        if not quantity.elliptical and quantity.family in _COUNTABLE:
            memory.counted = quantity
        elif OF_PEOPLE in quantity.notes:
            memory.shared_in = sentence.index


def _take_totalled(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Removed 90 items, 40 of them mines, bringing the total to 400: the total is of the items."""
    before = sentence.norms[max(0, quantity.start - _TOTAL_REACH) : quantity.start]
    if not quantity.elliptical or quantity.family != "device" or "total" not in before:
        return
    whole = next((q for q in sentence.quantities if q.family == "device"), quantity)
    quantity.device = quantity.device if whole is quantity else whole.device


def _take_section_unit(
    sentence: SentenceAnalysis, quantity: Quantity, section: sections.Section
) -> None:
    """Land cleared (ha), and below it "Orla: 40" or "AP mines: 12.5": land, in the unit above."""
    if section.unit is None or quantity.is_share:
        return
    listed = quantity.elliptical and not quantity.other
    if quantity.label:  # "Technical survey: 9.1", but not "Teams: 9"
        works = sentence.hits_at.get(quantity.head_first, ())
        listed = quantity.family == "device" or any(
            e.category == "cue" and e.family == "area" for h in works for e in h.entries
        )
    if listed:
        quantity.family, quantity.unit = "area", section.unit
        quantity.fixed, quantity.elliptical, quantity.other = None, False, ""


def _take_section_device(quantity: Quantity, section: sections.Section) -> None:
    """Detected mines: 40 / 12 / 9: the label of the section names the device."""
    if quantity.family == "area" and quantity.measure is not None and section.bare:
        named = section.device if section.device in NAMED_DEVICES | {"MINE"} else None
        quantity.device = quantity.device or named  # below "Cluster munition remnants"
    if quantity.family != "device" or SAID in quantity.notes:
        return
    if quantity.elliptical and section.device:
        quantity.device = section.device
    elif quantity.measure_rule == "section":
        quantity.device = quantity.device or "EO_ANY"


def _last_device(sentence: SentenceAnalysis) -> str | None:
    for hit in reversed(sentence.hits if "device" in sentence.categories else ()):
        for entry in hit.of.get("device", ()):
            if not entry.bare:
                return entry.code
    return None
