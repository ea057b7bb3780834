"""Parts that fit: whether a part and its whole agree once measure, time and modality are settled.

Lives here: links to a whole that cannot be one, taken back. Does not live here: which words make a
number a part (link.py), whether a part is too large for its whole (the rules of consistency).

Words in a row can look like a whole and its part and yet count different things: "mines killed 9
people, 4 of them children, and drove 200 from their homes", "70 deminers, where in 2021 there were
90". A wrong link makes a wrong finding, a missing one makes none.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.claims import Setting
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.words import unit_factors

# What a measure may hold beside itself.
_HELD = {
    whole: word_set(f"parts_of_{whole}")
    for whole in (
        "casualties", "deminers", "displaced", "area_released", "area_contaminated", "area_total",
        "cost", "devices_emplaced", "devices_stockpiled",
    )
}  # fmt: skip
_NONE: frozenset[str] = frozenset()
_RESTATING = ("brackets", "breakdown")
_ONE = Decimal(1)
_ROUNDED = Decimal("0.02")  # how far an amount in another unit may be rounded
_OUTSIDE = ("planned", "negated")  # what is hoped for, or denied, is no part of what was


def unlink_unfit(settings: Mapping[Quantity, Setting]) -> None:
    """Take back the links of parts to wholes that do not hold them."""
    for part, setting in settings.items():
        whole = part.parent
        if whole is None or whole not in settings:
            continue
        if _fits(part, whole) and _in_time(part, whole, setting, settings[whole]):
            continue
        part.parent = part.part_basis = None
        if part.denominator is whole:
            part.denominator = None


def _fits(part: Quantity, whole: Quantity) -> bool:
    """Whether what the whole counts can hold what the part counts."""
    if part.unit != whole.unit and _restates(part, whole):
        return False
    if part.measure != whole.measure:
        return part.measure in _HELD.get(whole.measure or "", _NONE)
    apart = part.modality != whole.modality and part.modality in _OUTSIDE
    return part.is_share or not apart


def _restates(part: Quantity, whole: Quantity) -> bool:
    """97 million manat ($57 million); 4,601 ha, i.e. 46 km2: the same amount in another unit."""
    if part.is_share or part.part_basis not in _RESTATING:
        return False
    if part.family == "money":
        return True
    mine, its = (q.number.value for q in (part, whole))
    if mine is None or its is None:
        return False
    factors = unit_factors()
    mine, its = mine * factors.get(part.unit, _ONE), its * factors.get(whole.unit, _ONE)
    return abs(mine - its) <= its * _ROUNDED


def _in_time(part: Quantity, whole: Quantity, mine: Setting, its: Setting) -> bool:
    """Whether the time of a part lies in that of its whole, as far as both are told."""
    if part.anaphor and part.sentence == whole.sentence:
        return True  # "38 in 2021, 12 of them boys, and 21 in 2022": the words say it
    mine_in, its_in = mine.period, its.period
    if mine_in.period_start and its_in.period_start:
        return _within(mine, its)
    if mine_in.period_start or its_in.period_start:
        # "it had been 20 km2, with 39 casualties (30 in 2007)": a bracket with a year of its own
        return not (mine_in.period_start and part.part_basis == "brackets")
    day, other = mine_in.as_of, its_in.as_of
    return not (day and other) or _cut(day, other) == _cut(other, day)


def _within(mine: Setting, its: Setting) -> bool:
    first, from_ = mine.period.period_start or "", its.period.period_start or ""
    last, until = mine.period.period_end or "", its.period.period_end or ""
    return _cut(first, from_) >= _cut(from_, first) and _cut(last, until) <= _cut(until, last)


def _cut(day: str, other: str) -> str:
    """A date to the precision of the other: 2021-03 beside 2021 is 2021."""
    return day[: len(other)]
