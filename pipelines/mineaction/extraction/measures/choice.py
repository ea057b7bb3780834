"""Choice: whether the best candidate of a quantity is good enough to be its measure.

Lives here: the thresholds, and what a chosen cue says of a number without a head. Does not live
here: the points (scoring.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Candidate, Quantity
from mineaction.extraction.codes import FATES, MINE_TYPES
from mineaction.extraction.heads.share_heads import OF_NUMBER

THRESHOLD = 35
_VAGUE = 66  # a number or share without a head of its own
_VAGUE_DEVICE = 100  # the same, where no devices have been counted yet
_BARE_SHARE = 96
_SURE = 70  # points of a fate that is said of the people themselves
_UNKNOWN = 80  # a head that no lexicon knows: "14 herders were killed", not "six alarms went off"


def choose(quantity: Quantity) -> None:
    """Take the best candidate if it is good enough."""
    best = _most_exact(quantity)
    if best is None or best.score < _threshold(quantity, best):
        return
    quantity.decide(best.measure, best.rule)
    if quantity.elliptical and quantity.family == "none":
        _fill_thing(quantity, best)


def _most_exact(quantity: Quantity) -> Candidate | None:
    """Among the victims: 88 women died: the fate told right behind the people, not the wider word.

    Not where two fates are told of them ("88 women died or were hurt"). So people who live
    somewhere and were taught about mines are those taught.
    """
    best = quantity.best
    if best is not None and best.measure == "people_at_risk":
        taught = (c for c in quantity.candidates if c.measure == "risk_education")
        return next((c for c in taught if c.score >= _SURE), best)
    if best is None or best.measure != "casualties" or quantity.fixed:
        return best
    fates = [c for c in quantity.candidates if c.measure in FATES and c.score >= _SURE]
    own = [c for c in fates if c.first == quantity.end]
    return own[0] if own and len({c.measure for c in fates}) == 1 else best


def _threshold(quantity: Quantity, best: Candidate) -> int:
    if quantity.family == "unknown":
        return _UNKNOWN
    bare = quantity.elliptical and not quantity.anaphor
    around = quantity.context.family if quantity.context is not None else ""
    if quantity.is_share and around == best.family == "money":
        return _VAGUE  # "They need $40 million; 13 per cent has been received"
    if quantity.is_share:
        return _BARE_SHARE if bare and OF_NUMBER not in quantity.notes else _VAGUE
    if not bare:
        return THRESHOLD
    known = around == "device" or "device" in quantity.section_families
    land = best.family == "area" and quantity.number.kind == "vague"  # "it gives work to thousands"
    return _VAGUE_DEVICE if land or (best.family == "device" and not known) else _VAGUE


def _fill_thing(quantity: Quantity, best: Candidate) -> None:
    """The cue, or what was counted last, says what a number without a head counts."""
    context = quantity.context
    if best.family == "device" and quantity.near_device:
        quantity.family, quantity.device = "device", _device_of(quantity, quantity.near_device)
    elif context is not None and context.family == best.family != "people":
        quantity.family, quantity.unit = context.family, context.unit
        quantity.device = quantity.device or context.device
    else:
        quantity.family = "object" if best.family == "object" else "people"


def _device_of(quantity: Quantity, named: str) -> str:
    """It keeps 900 anti-tank mines; the south keeps 40: "mines" is what was counted last."""
    context = quantity.context
    counted = context.device if context is not None and context.family == "device" else None
    if counted is not None and context is not None and context.sentence == quantity.sentence:
        return counted  # "removed 90 mines and shells, for a total of 400"
    return counted if named == "MINE" and counted in MINE_TYPES else named
