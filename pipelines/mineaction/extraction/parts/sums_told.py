"""Sums over sentences: numbers that add up exactly to a number told before are its parts.

Lives here: fates told one by one ("a car with five nuns ran over a mine. Three died; the other two
are in hospital"), groups that add up to the toll before them, and types of devices or lots of land
that add up to what was cleared. Does not live here: a whole and its parts in one clause (link.py,
inheritance.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from mineaction.extraction.analysis import Analysis, Quantity
from mineaction.extraction.codes import FATES, TOLLS

_SENTENCES = 3  # in which the fates are told, that of the people included
_FEWEST = 2  # people
_STAFF = (None, "deminers")  # "a car with four deminers"


def sum_fates(analysis: Analysis) -> None:
    """People of whom each one is told to be dead or hurt are casualties, and those their parts.

    If the fates fall short of the people, some came to no harm: nothing is said of them then.
    """
    for sentence in analysis.sentences:
        here = analysis.sentences[max(0, sentence.index - 1) : sentence.index + 1]
        near = any("device" in s.categories for s in here)
        for whole in sentence.quantities if near else ():
            value = whole.number.value
            if value is None or value < _FEWEST or not _is_open(whole):
                continue
            fates: list[Quantity] = []
            for fate in _fates_behind(analysis, whole):
                fates.append(fate)
                value -= fate.number.value or 0
                if value <= 0:
                    break
            if value == 0:
                whole.other = ""
                whole.decide("casualties", "sum_of_fates")
                for fate in fates:
                    fate.parent, fate.part_basis = whole, "of_whom"
                    fate.add_group(whole)


def sum_groups(analysis: Analysis) -> None:
    """Mines killed 14 civilians. The victims were nine men and five boys: the 14, one by one."""
    whole: Quantity | None = None
    for sentence in analysis.sentences:
        tolls = [q for q in sentence.quantities if q.measure in TOLLS and not q.is_share]
        open_to_it = [q for q in sentence.quantities if q in tolls or _may_be_people(q)]
        if len(open_to_it) > _FEWEST:
            tolls = open_to_it  # "Forty were gold diggers, nine herders and eight soldiers"
        near = whole is not None and sentence.index - whole.sentence < _SENTENCES
        if whole is not None and near and len(tolls) >= _FEWEST and _divides(whole, tolls):
            for part in tolls:
                part.decide(whole.measure, "sum_of_groups")
                part.family, part.other = "people", ""
                part.parent, part.part_basis = whole, "breakdown"
                part.civil_status = part.civil_status or whole.civil_status
        else:
            apart = [q for q in tolls if q.parent is None]
            whole = apart[-1] if apart else whole


def sum_things(analysis: Analysis) -> None:
    """They removed 776 items. These were four mines, 61 shells and 711 rounds: the 776 by type."""
    for family in ("device", "area"):
        wholes: list[Quantity] = []
        for sentence in analysis.sentences:
            wholes = [w for w in wholes if sentence.index - w.sentence < _SENTENCES]
            told = [q for q in sentence.quantities if _is_whole_thing(q, family)]
            whole = next((w for w in reversed(wholes) if _adds_up(w, told)), None)
            for part in told if whole is not None else ():
                part.parent, part.part_basis = whole, "breakdown"
            wholes += [q for q in told if q.parent is None]


def _is_whole_thing(quantity: Quantity, family: str) -> bool:
    counted = quantity.family == family and quantity.measure is not None and not quantity.cell
    return counted and quantity.parent is None and not quantity.is_share


def _adds_up(whole: Quantity, parts: list[Quantity]) -> bool:
    """Whether two or more numbers of one unit and measure add up to the one before them."""
    alike = all((q.unit, q.measure) == (whole.unit, whole.measure) for q in parts)
    values = [q.number.value or 0 for q in parts]
    return len(parts) >= _FEWEST and alike and sum(values) == whole.number.value


def _may_be_people(quantity: Quantity) -> bool:
    plain = quantity.measure is None and quantity.other in ("", "other count")
    return plain and not quantity.is_share and quantity.family in ("people", "none", "unknown")


def _divides(whole: Quantity, tolls: list[Quantity]) -> bool:
    """Whether tolls that are no parts of anything yet add up to the toll before them."""
    measures = (whole.measure, "casualties", None)
    free = all(q.parent is None and q.measure in measures for q in tolls)
    return free and sum(q.number.value or 0 for q in tolls) == whole.number.value


def _is_open(whole: Quantity) -> bool:
    """Whether people are counted of whom no word says what befell them."""
    plain = whole.family == "people" and not (whole.is_share or whole.parent)
    return plain and whole.fixed in _STAFF and whole.measure in (None, "casualties", "deminers")


def _fates_behind(analysis: Analysis, whole: Quantity) -> Iterator[Quantity]:
    """The dead and injured that are told behind people, in their paragraph."""
    block = analysis.sentences[whole.sentence].span.block
    for sentence in analysis.sentences[whole.sentence : whole.sentence + _SENTENCES]:
        if sentence.span.block != block:
            return
        for quantity in sentence.quantities:
            behind = quantity.sentence > whole.sentence or quantity.first > whole.first
            apart = behind and quantity.parent in (None, whole) and not quantity.is_share
            if apart and quantity.measure in FATES:
                yield quantity
