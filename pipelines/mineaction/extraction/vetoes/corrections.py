"""Corrections: the last look at the measure of what is a figure.

Lives here: mines that "have not been defused yet" are still there, stocks that were destroyed, a
whole population "affected by mines" lives with them. Does not live here: why a number is no figure
(finish.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.vetoes import modality
from mineaction.lexicon.grammar import BE, word_set

_KEPT = word_set("kept_in_stock")
_DESTROYING = word_set("destroying_words")
_STILL_THERE = {
    "devices_found": "devices_emplaced",
    "area_cleared": "area_contaminated",
    "area_surveyed": "area_contaminated",
}
_STOCKS = ("devices_stockpiled", "stockpile_destroyed")
_LISTED = 8  # tokens from a number to the next of its list
_LIST_GAPS = ((",",), ("and",), (",", "and"), ("as", "well", "as"))
_RECENT = 80  # tokens, or numbers of the sentence before, in which a stock is told
_NOT_REACH = 4  # tokens of "have not yet been"
_AFFECTED = word_set("affected_words")
_POPULATION = 200_000  # people; no country has counted as many casualties of mines
_LEFT_OF = {
    "area_cleared": "area_contaminated",
    "area_released": "area_contaminated",
    "stockpile_destroyed": "devices_stockpiled",
}
_DESTROYED = 60  # points from which a word of finding or destroying speaks of a device


def correct(
    sentence: SentenceAnalysis, quantity: Quantity, near: Sequence[SentenceAnalysis]
) -> None:
    """Give the quantity the measure that the words around its cue make of it; `near` ends in it."""
    if quantity.measure in _STILL_THERE and _is_undone(sentence, quantity):
        stock = sentence.norms[quantity.end : quantity.end + 2] == ("to", "destroy")
        there = "devices_stockpiled" if stock else _STILL_THERE[quantity.measure]
        quantity.decide(there, "not_yet")
    elif quantity.measure in ("devices_found", "devices_stockpiled"):
        part = (quantity.anaphor or quantity.elliptical) and quantity.measure == "devices_found"
        whole = quantity.parent if part else None
        if (
            _stockpiled(sentence, quantity)
            or (whole is not None and whole.measure == "stockpile_destroyed")
            or (_of_stock(quantity, near) and _is_destroyed(sentence, quantity))
            or _after_stockpile(sentence, quantity, near)
            or _listed_with_stock(sentence, quantity)
        ):
            quantity.decide("stockpile_destroyed", "stockpiled")
    elif quantity.measure == "devices_emplaced" and _of_stock(quantity, near):
        quantity.decide("devices_stockpiled", "left_of_stock")
    elif quantity.measure == "casualties" and _lives_with_mines(sentence, quantity):
        quantity.decide("people_at_risk", "affected_at_large")
    elif quantity.measure in _LEFT_OF and _is_exception(sentence, quantity):
        quantity.decide(_LEFT_OF[quantity.measure], "all_but")
    elif quantity.measure == "area_contaminated" and _is_aim(sentence, quantity):
        quantity.decide("area_cleared", "planned")
    elif quantity.measure == "deminers":
        quantity.civil_status = None  # the measure says it


def _of_stock(quantity: Quantity, near: Sequence[SentenceAnalysis]) -> bool:
    """Of the 900 mines it held 400 were burned; 500 remained: numbers that go on with a stock."""
    if not (quantity.elliptical or quantity.anaphor):
        return False
    told = [q for sentence in near[-2:-1] for q in sentence.quantities[-_RECENT:]]
    told += near[-1].quantities_between(quantity.first - _RECENT, quantity.first)
    stocks = [q for q in told if q.family == "device" and q.measure]
    return bool(stocks) and stocks[-1].measure in _STOCKS


def _is_destroyed(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """9,000 were burned: the verb behind a number tells of destruction."""
    best = quantity.best
    return best is not None and best.first >= 0 and sentence.norm(best.first) in _DESTROYING


def _listed_with_stock(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """It burned 900 stockpiled AP mines and 40 AV mines: the adjective is of both."""
    before = sentence.quantities_between(quantity.start - _LISTED, quantity.start)[-1:]
    told = before and before[0].measure == "stockpile_destroyed" and not quantity.elliptical
    return bool(told) and sentence.norms[before[0].end : quantity.start] in _LIST_GAPS


def _lives_with_mines(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """540,000 people are affected by mines: more than any war's mines have hurt live with them."""
    best = quantity.best
    value = quantity.number.value
    if best is None or value is None or value < _POPULATION or best.first < 0:
        return False
    return sentence.norm(best.first) in _AFFECTED


def _is_exception(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Sappers cleared all but 0.4 km2 of the belt: what is told is what they have not cleared."""
    return sentence.norms[max(0, quantity.start - 2) : quantity.start] == ("all", "but")


def _is_undone(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """20 million mines have not been defused yet; 9 ha to clear: what is not done is there."""
    best = quantity.best
    if best is None or best.first < quantity.end:
        return False
    end = quantity.end + (sentence.norm(quantity.end) == ")")  # "75 areas (9 ha) to clear"
    if best.first == end + 1 and sentence.norms[end] == "to":
        return True
    between = sentence.norms[quantity.end : best.first]
    return "not" in between[-_NOT_REACH:] and "been" in between


def _is_aim(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """a target of 40 ha to be cleared: what is aimed at, not what is left."""
    best = quantity.best
    if best is None or best.first < 0:
        return False
    words = sentence.norms[best.first : best.last]
    return words[:2] == ("to", "be") and modality.is_planned(sentence, quantity)


def _after_stockpile(
    sentence: SentenceAnalysis, quantity: Quantity, near: Sequence[SentenceAnalysis]
) -> bool:
    """It completed its stockpile destruction in May. A total of 4,075 mines were destroyed.

    Land in the same sentence shows that those were cleared.
    """
    best = quantity.best
    if best is None or best.first < 0 or quantity.measure != "devices_found":
        return False
    destroyed = sentence.norm(best.first - 1) in BE and _is_destroyed(sentence, quantity)
    before = near[max(0, len(near) - 2)]
    told = any(q.measure == "stockpile_destroyed" for q in before.quantities) or any(
        e.category == "cue" and e.code == "stockpile_destroyed"
        for h in before.hits
        for e in h.entries
    )
    return destroyed and told and all(q.family != "area" for q in sentence.quantities)


def _stockpiled(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """destroyed 4,075 stockpiled mines: the adjective in the phrase, with a word of destruction.

    So does the label of the section or sentence, or a noun before the number: "Stockpile: the army
    destroyed 4,075 mines"; "its stock of 4,075 mines was burned".
    """
    best = quantity.best
    found = best is not None and best.measure in ("devices_found", "devices_stockpiled")
    kept = [c for c in quantity.candidates if c.measure == "devices_stockpiled"]
    if best is not None and found and any(c.last == quantity.start for c in kept):
        return any(
            c.measure == "devices_found" and sentence.norm(c.first) in _DESTROYING
            for c in quantity.candidates
            if c.first >= quantity.end and "," not in sentence.norms[quantity.end : c.first]
        )
    labelled = any(c.rule == "section" for c in kept)
    if labelled and best is not None and best.measure == "devices_found":
        return not _DESTROYING.isdisjoint(sentence.norms[best.first : best.last])
    end = max(quantity.last, quantity.head_last)
    inside = sentence.norms[quantity.last : end]
    kept_back = "stockpiled" in inside or sentence.norm(end) in _KEPT  # "9 mines retained for"
    return kept_back and any(
        c.measure == "devices_found" and c.score >= _DESTROYED for c in quantity.candidates
    )
