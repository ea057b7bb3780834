"""Rests: parts whose whole stands farther off than their neighbour.

Lives here: "20 men make up the rest", the share of a target behind a part. Does not live here: the
words between a whole and its part (link.py), totals behind their parts (totals_behind.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import PLAN_COLUMNS, phrases_in

_TARGET_REACH = 4  # tokens between a number and the target that it is, or is a share of


def lift_targets(sentence: SentenceAnalysis, quantities: list[Quantity]) -> None:
    """90 people, including 40 children, or 45 per cent of the target of 200: of the 90."""
    if PLAN_COLUMNS.isdisjoint(sentence.words):
        return
    for quantity in quantities:
        near = sentence.norms[max(0, quantity.start - _TARGET_REACH) : quantity.start]
        behind = sentence.norms[quantity.last : quantity.last + _TARGET_REACH + 1]
        whole = quantity.parent
        planned = not PLAN_COLUMNS.isdisjoint(behind if quantity.is_share else near)
        if planned and whole is not None and whole.parent is not None:
            quantity.parent = whole.parent


def link_rest(
    sentence: SentenceAnalysis, quantities: list[Quantity], previous: list[Quantity]
) -> None:
    """Of 90 victims 60 were children; 20 men and 10 women make up the rest: parts of the 90."""
    verbs = phrases_in("are_the_rest", sentence.norms)
    if not verbs:
        return
    told = previous + [q for q in quantities if q.last <= verbs[0][0]]
    counts = [q for q in told if q.family == "people" and not (q.parent or q.is_share)]
    rest = [q for q in counts if q.sentence == sentence.index and (q.age or q.sex)]
    wholes = [q for q in counts if q not in rest]
    for quantity in rest if wholes else ():
        if not is_less(wholes[-1], quantity):
            quantity.parent, quantity.part_basis = wholes[-1], "of_whom"


def is_less(whole: Quantity, part: Quantity) -> bool:
    """Whether a number is less than another: the other 18 are no part of six boys."""
    mine, its = part.number.value, whole.number.value
    return mine is not None and its is not None and mine > its
