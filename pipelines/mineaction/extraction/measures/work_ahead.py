"""Work that is still to be done: what it would take to clear is still in the ground.

Lives here: mines and land that an infinitive or a gerund clears at a price yet to be paid. Does not
live here: targets, which are planned clearance (vetoes/modality.py).

"It would take 30 years to clear the 4 million mines", "removing all 110 million mines would cost
$33 billion", "40 ha had yet to be made safe", but "it took 12 years to clear the 4,000 mines", and
"it is planned to clear 900".
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Candidate, SentenceAnalysis
from mineaction.lexicon.grammar import word_set

_STILL_THERE = {"devices_found": "devices_emplaced", "area_cleared": "area_contaminated"}
_REACH = 16  # tokens from "would take" to the verb, or from the number to "would cost"
_DEMANDS = word_set("demands")
_DEMANDED = word_set("demanded")
_MODALS = word_set("finite_auxiliaries")
_LEFT = word_set("left_to_do")
_ENDS = frozenset({";", ":", "."})


def leave_in_the_ground(analysis: Analysis) -> None:
    """Count as laid or mined what is only named as the work ahead."""
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            still = _STILL_THERE.get(quantity.measure or "")
            cue = quantity.best
            if still is None or cue is None or cue.first < 0:
                continue
            if cue.first > quantity.start:
                ahead = _is_left(sentence, cue)
            else:
                ahead = _demanded_before(sentence, cue)
                ahead = ahead or _demanded_behind(sentence, cue, quantity.end)
            if ahead:
                quantity.decide(still, "work_ahead")


def _is_left(sentence: SentenceAnalysis, cue: Candidate) -> bool:
    """ "24 km2 had yet to be | made safe", "900 mines remain to be | lifted"."""
    left, *be = sentence.norms[max(0, cue.first - 3) : cue.first] or ("",)
    return left in _LEFT and be == ["to", "be"]


def _demanded_before(sentence: SentenceAnalysis, cue: Candidate) -> bool:
    """ "It takes 30 years | to clear", "$34 million is needed | to clear"."""
    norms = sentence.norms
    if norms[cue.first - 1] != "to":
        return False
    before = norms[max(0, cue.first - 4) : cue.first - 1]
    if "still" in before and before[-1] in ("has", "have", "still"):
        return True  # "The army still has to clear 900 mines"
    for i in range(cue.first - 2, max(-1, cue.first - _REACH), -1):
        if norms[i] in _ENDS:
            return False
        if norms[i] in _DEMANDED and i == cue.first - 2:
            return True
        if norms[i] in _DEMANDS and i < cue.first - 2:
            return True  # "needs to clear 40 ha" is a task, and names no price
    return False


def _demanded_behind(sentence: SentenceAnalysis, cue: Candidate, end: int) -> bool:
    """ "Removing 900 mines | would cost", "to clear 900 mines | will take"."""
    norms = sentence.norms
    opens = norms[cue.first - 1] == "to" or norms[cue.first].endswith("ing")
    if not opens:
        return False
    for i in range(end, min(len(norms) - 1, end + _REACH)):
        if norms[i] in _ENDS:
            return False
        if norms[i] in _MODALS and norms[i + 1] in _DEMANDS:
            return True
    return False
