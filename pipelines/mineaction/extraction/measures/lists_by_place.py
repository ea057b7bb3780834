"""Lists by place: devices that a sentence counts place by place, behind a verb said of all of them.

Lives here: "The devices were found in Ford (68), Venn (41) and Orla (33)", "Most of them were
found in the Ford region, 68, the Venn region, 41, and ...". Does not live here: numbers before a
place (parts/gapping.py), labels and tables (heads/labels_before.py, tables/fill.py), which place
is meant (places/assign.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.heads.noun_phrases import noun_at
from mineaction.extraction.measures.cue_record import Cue
from mineaction.extraction.measures.cues import cues_of
from mineaction.lexicon.grammar import BE, CLOSING, PLACE_NOUNS

_LEAST = 2  # numbers of a list
_CLOSING = CLOSING | {")", "and"}
_WHERE = frozenset({"in", "at", "near", "across", "around"})
_AUXILIARY_REACH = 3


def count_by_place(analysis: Analysis) -> None:
    """Give the bare numbers of such lists the measure and the device of the sentence's verb."""
    for sentence in analysis.sentences:
        listed = [q for q in sentence.quantities if _is_listed(sentence, q)]
        if len(listed) >= _LEAST:
            _count(sentence, listed)


def _is_listed(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Ford (68); the Ford region, 68; Ford - 68: a bare number behind the name of a place."""
    sign = sentence.norm(quantity.start - 1)
    if quantity.measure or quantity.other or not quantity.elliptical or sign not in ("(", ",", "-"):
        return False
    name = sentence.tokens[quantity.start - 2] if quantity.start > 1 else None
    behind = sentence.norm(quantity.last) or "."
    return (
        name is not None
        and behind in _CLOSING
        and (name.text[:1].isupper() or name.norm in PLACE_NOUNS)
    )


def _count(sentence: SentenceAnalysis, listed: list[Quantity]) -> None:
    """The verb before the list says what was done to the devices that are its subject."""
    first = listed[0].start
    roles = frozenset(sentence.roles)
    verbs = [c for c in cues_of(sentence, roles) if c.last <= first and c.entry.family == "device"]
    verb = next((c for c in verbs if _is_passive(sentence, c)), None)
    if verb is None or _WHERE.isdisjoint(sentence.norms[verb.last : first]):
        return
    device = _subject(sentence, verb.first)
    if device is None:
        return
    for quantity in listed:
        quantity.family, quantity.device = "device", device
        quantity.decide(verb.entry.code, "list_by_place")


def _is_passive(sentence: SentenceAnalysis, cue: Cue) -> bool:
    """Were found; have been removed: a participle behind an auxiliary."""
    before = sentence.norms[max(0, cue.first - _AUXILIARY_REACH) : cue.first]
    return bool(cue.entry.form) and not BE.isdisjoint(before)


def _subject(sentence: SentenceAnalysis, end: int) -> str | None:
    """The device that the words before the verb name last."""
    for i in range(end - 1, -1, -1):
        noun = noun_at(sentence, i)
        device = next((e for e in noun[1] if e.category == "device"), None) if noun else None
        if device is not None:
            return device.code
    return None
