"""Counts of civilians: a body that counts civilian casualties counts nobody else in its breakdown.

Lives here: civil status for the tolls that a total of civilians holds, once time and speaker are
settled. Does not live here: groups shared in a sentence (sharing.py).

"The mission recorded 3,690 civilian casualties between August 2021 and May 2023. Remnants of war
caused 148 deaths": of the same speaker, time and country, and fewer than the total.
"""

from __future__ import annotations

from collections.abc import Mapping

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.claims import Setting
from mineaction.extraction.codes import TOLLS
from mineaction.extraction.parts.distant_wholes import is_less

_CIVILIAN = "civilian"
_REACH = 8  # sentences behind a total; a table may be longer


def spread_civilians(settings: Mapping[Quantity, Setting]) -> None:
    """Give the tolls behind a total of civilian casualties its status, where nothing parts them."""
    total: Quantity | None = None
    given: set[Quantity] = set()
    for quantity, setting in settings.items():
        if quantity.measure not in TOLLS or (quantity.is_share and quantity.civil_status):
            continue
        if quantity.civil_status == _CIVILIAN:
            total = quantity if _is_total(quantity) else total
        elif quantity.civil_status is not None:
            total = None  # "40 soldiers were hurt, too": who counts them counts others
        elif total is not None and _same_count(setting, settings[total]):
            near = quantity.cell is not None or quantity.sentence - total.sentence <= _REACH
            held = near and _is_held(quantity, total, setting, settings[total])
            if held or _goes_on(quantity, total) or quantity.parent in given:
                quantity.civil_status = total.civil_status
                given.add(quantity)


def _is_total(quantity: Quantity) -> bool:
    """Whether all civilians are counted: "3,690 civilian casualties", but not "1,690 boys"."""
    all_of_them = quantity.age is None and quantity.sex is None and quantity.parent is None
    return quantity.measure == "casualties" and all_of_them


def _same_count(mine: Setting, its: Setting) -> bool:
    return mine.speaker == its.speaker and mine.scope.country == its.scope.country


def _is_held(part: Quantity, whole: Quantity, mine: Setting, its: Setting) -> bool:
    """Whether a toll is of the time of the count, and may be a part of it."""
    if not part.is_share and is_less(whole, part):
        return False
    times = [(s.period.period_start, s.period.period_end) for s in (mine, its)]
    return times[0] == times[1] != (None, None)


def _goes_on(toll: Quantity, total: Quantity) -> bool:
    """Mines hurt 560 civilians in 2031. In 2030 there had been 390 casualties; by May it was 212.

    Not so behind all people of a year who happened to be civilians: "nine, all of them civilians".
    """
    bare = (toll.elliptical or bool(toll.fixed)) and total.group_rule == "head"
    alike = toll.measure == total.measure and toll.parent is None and not toll.is_share
    return bare and alike and 0 <= toll.sentence - total.sentence <= 1
