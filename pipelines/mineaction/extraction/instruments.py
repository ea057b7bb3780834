"""Instruments: the device that caused casualties or an incident, where the text singles one out.

Lives here: "an anti-personnel mine went off", "19 by landmines, 22 by ERW". Does not live here: the
device that a figure counts (heads.py). The general word for the danger ("mine victims", "UXO
accidents") singles out no type (GUIDE).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis

_ARTICLES = frozenset({"a", "an", "another", "single"})
_BY = frozenset({"by", "from", "caused"})
_SPECIFIC = frozenset({"AP_MINE", "AV_MINE", "IMP_MINE", "CMR", "BOOBY_TRAP", "IED", "UXO", "AXO"})
_EVENTS = ("casualties", "killed", "injured", "incidents")


def set_instruments(analysis: Analysis) -> None:
    """Set `device` of casualties and incidents from the sentence, or the event told before."""
    before: tuple[int, int, str] | None = None  # sentence, block, device
    for sentence in analysis.sentences:
        found = _instruments(sentence)
        quantities = [
            q for q in sentence.quantities
            if q.family in ("people", "incident", "share") and q.measure in _EVENTS and q.device is None
        ]  # fmt: skip
        codes = {code for _, code in found}
        if len(codes) == 1:
            for quantity in quantities:
                quantity.device = next(iter(codes))
            before = (sentence.index, sentence.span.block, next(iter(codes)))
        elif codes:
            for quantity in quantities:
                quantity.device = _next_code(found, quantity)
        elif before is not None and sentence.index - before[0] <= 1 and sentence.span.block == before[1]:
            for quantity in quantities:
                if quantity.anaphor or quantity.parent is not None and quantity.parent.device == before[2]:
                    quantity.device = before[2]


def _instruments(sentence: SentenceAnalysis) -> list[tuple[int, str]]:
    tokens = sentence.tokens
    heads = {i for q in sentence.quantities for i in range(q.head_first, q.head_last) if q.family == "device"}
    out: list[tuple[int, str]] = []
    covered = -1
    for hit in sentence.hits:
        entry = next((e for e in hit.entries if e.category == "device" and not e.bare), None)
        if entry is None or hit.first < covered or hit.first in heads:
            continue
        covered = hit.last
        window = [t.norm for t in tokens[max(0, hit.first - 3) : hit.first]]
        singular = not tokens[hit.last - 1].norm.endswith("s")
        if singular and _ARTICLES & set(window[-2:]) and entry.code in _SPECIFIC:
            out.append((hit.first, entry.code))
        elif window and _BY & set(window) and (entry.code in _SPECIFIC or entry.code in ("MINE", "ERW")):
            out.append((hit.first, entry.code))
        elif hit.first <= 1 and entry.code in ("AP_MINE", "AV_MINE", "IMP_MINE", "IED", "CMR"):
            out.append((hit.first, entry.code))
    codes = {code for _, code in out}
    if len(codes) == 1 and codes & {"MINE", "ERW"}:
        return []
    if len(codes) == 1 and codes == {"UXO"} and not _names_a_thing(sentence, out[0][0]):
        return []
    return out


def _names_a_thing(sentence: SentenceAnalysis, i: int) -> bool:
    """A shell or a grenade is one thing; UXO at large is the general danger."""
    return not any(t.norm.startswith(("uxo", "unexploded", "ordnance")) for t in sentence.tokens[i : i + 2])


def _next_code(found: list[tuple[int, str]], quantity: Quantity) -> str | None:
    after = [code for first, code in found if first >= quantity.last]
    before = [code for first, code in found if first < quantity.first]
    return after[0] if after else (before[-1] if before else None)
