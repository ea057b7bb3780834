"""Device predicates: the device that is said of a number, not in its noun phrase.

Lives here: "of which 40 were anti-personnel mines", "12 of them bomblets", "munitions that did not
explode". Does not live here: devices in the number's own noun phrase (fill.py) and devices that
harm or lie in the land (devices/instruments.py, devices/of_land.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import joint_device
from mineaction.extraction.heads.noun_phrases import Head, right_head
from mineaction.extraction.heads.predicates import after_brackets
from mineaction.lexicon.grammar import BE, LIST_JOINTS, phrase_at, word_set

SAID = "device said of the number"
_LEADS = word_set("predicate_leads")
_OWNED = frozenset({"none", "device"})
_STILL_LIVE = 12  # tokens behind a munition in which it may be said that it did not explode


def fill_device_predicates(sentence: SentenceAnalysis) -> None:
    """Give numbers the device that a verb behind them names; unexploded munitions are UXO."""
    for n, quantity in enumerate(sentence.quantities):
        if quantity.other or quantity.is_share or quantity.family not in _OWNED:
            continue
        if quantity.family == "device" and not quantity.label:
            _join(sentence, quantity)
        following = sentence.quantities[n + 1 : n + 2]
        end = following[0].start if following else len(sentence.tokens)
        if quantity.elliptical and quantity.family == "none":
            _take(quantity, _predicate(sentence, quantity, end))
        elif quantity.device == "EO_ANY" and _is_unexploded(sentence, quantity, end):
            quantity.device = "UXO"


def _join(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """400 mines, bombs and shells; 60 UXO/IEDs: one number for several kinds is of none of them."""
    codes, i = {quantity.device}, quantity.head_last
    while True:
        joint = i = _behind_acronym(sentence, i)
        while sentence.norm(joint) in LIST_JOINTS:
            joint += 1
        found = sentence.entries_at(joint, "device") if joint > i else None
        if found is None or found[1][0].bare:
            break
        comma = sentence.norms[i:joint] == (",",)
        if comma and sentence.norm(_behind_acronym(sentence, found[0])) not in LIST_JOINTS:
            break  # "40 mines, explosive devices of all kinds and a drone": no list of nouns
        codes.add(found[1][0].code)
        i = found[0]
    if len(codes) > 1 and not sentence.quantities_between(quantity.head_last, i):
        quantity.device = joint_device(codes)
        quantity.head_last = i


def _behind_acronym(sentence: SentenceAnalysis, i: int) -> int:
    """unexploded ordnance (UXO): the token behind a device in brackets at token `i`, or `i`."""
    found = sentence.entries_at(i + 1, "device") if sentence.norm(i) == "(" else None
    return found[0] + 1 if found and sentence.norm(found[0]) == ")" else i


def _take(quantity: Quantity, head: Head | None) -> None:
    entry = next((e for e in head.entries if e.category == "device"), None) if head else None
    if entry is not None:
        quantity.family, quantity.device = "device", entry.code
        quantity.notes.append(SAID)


def _predicate(sentence: SentenceAnalysis, quantity: Quantity, end: int) -> Head | None:
    """40 were anti-personnel; 12 of them bomblets; 9 of these are also grenades."""
    norms = sentence.norms
    i = after_brackets(norms, quantity.last)
    tail = phrase_at("anaphors_after", norms, i)
    j = tail or i
    if sentence.norm(j) in BE:
        j += 1
        while sentence.norm(j) in _LEADS or sentence.norm(j).endswith("ly"):
            j += 1
    elif not tail:
        return None
    return right_head(sentence, j, end) if j < end else None


def _is_unexploded(sentence: SentenceAnalysis, quantity: Quantity, end: int) -> bool:
    """Munitions lie unexploded; about 60 shells that had not gone off; 9 rounds failed to explode.

    "Mines and munitions" are of several kinds, whatever is said of them.
    """
    if quantity.label or "mine" in (quantity.term or "").lower():
        return False
    first = quantity.end
    for i in range(first, min(end, first + _STILL_LIVE)):
        if sentence.norms[i] in (";", "("):
            return False
        if phrase_at("still_live", sentence.norms, i):
            return True
    return False
