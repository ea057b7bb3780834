"""Fates told one by one: people who met a mine, and then how many of them died and were hurt.

Lives here: "a car with five nuns ran over a mine. Three died; the other two are in hospital", and
groups that add up to the toll before them. Does not live here: a whole and its parts in one clause
(link.py, inheritance.py).
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
