"""Rates: what a figure is per: a square metre, a kilometre, a month, a year.

Lives here: "ten mines in 1 square metre", "110 people every month". Does not live here: periods.
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Mask, Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import openers, phrase_at, word_set

# Unit code -> the list of phrases that name it behind the thing counted.
_PER_AREA = {
    "MTK": "per_square_metre",
    "KMK": "per_square_km",
    "HAR": "per_hectare",
    "km": "per_km",
}
_PER_TIME = {"month": "per_month", "year": "per_year"}
_ONES = word_set("ones")
_PER = frozenset().union(*(openers(name) for name in (*_PER_AREA.values(), *_PER_TIME.values())))
_AREA_REACH = 6  # tokens behind the thing counted at which a phrase may begin
_TIME_REACH = 5
_CLAUSE_REACH = 14  # tokens from a number to the "each month" of its clause
_TIMELY = openers("per_month") | openers("per_year") - frozenset({"a"})
_EACH = word_set("rate_words")
_CLAUSE_ENDS = word_set("rate_stops")
_OPENERS = word_set("rate_openers")
_COMPARED = word_set("after_years")  # "9, against 12 a year earlier"
_SPANS = frozenset({"in", "within", "over", "after", "for", "during", "of"})
_BEFORE_ONE = word_set("before_denominator")


def denominators(sentence: SentenceAnalysis) -> list[Mask]:
    """The "1" of "in 1 square metre", which counts nothing."""
    norms = sentence.norms
    if _ONES.isdisjoint(sentence.words):
        return []
    return [
        Mask(i, i + 1, "denominator", "the one of a rate")
        for i in range(1, len(norms))
        if norms[i] in _ONES
        and norms[i - 1] in _BEFORE_ONE
        and phrase_at("area_unit", norms, i + 1)
    ]


def set_density(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Deminers met 4 mines in 1 square metre: the rate alone says what is measured."""
    if quantity.other or not per_area(sentence, quantity):
        return
    if quantity.elliptical and quantity.family == "none" and quantity.near_device:
        quantity.family, quantity.device = "device", quantity.near_device
    if quantity.family == "device":
        quantity.decide("device_density", "rate")


def set_rate(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Set `per`; a count of devices per area is a density."""
    if quantity.family == "device" and (per := per_area(sentence, quantity)):
        quantity.per, quantity.measure = per, "device_density"
        return
    time = _behind(sentence, quantity.end, _TIME_REACH, _CLAUSE_ENDS)
    per = _find(sentence.norms, time, _PER_TIME) or _of_clause(sentence, quantity)
    stock = quantity.measure == "devices_emplaced"  # "3 million mines still kill each year"
    quantity.per = quantity.per if stock else per or quantity.per


def per_area(sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
    """The unit of land behind "4 mines per ..." or "laid at a rate of 600 to the ..."."""
    area = _behind(sentence, quantity.end, _AREA_REACH, ",;")
    return _find(sentence.norms, area, _PER_AREA)


def _behind(sentence: SentenceAnalysis, end: int, reach: int, stops: str | frozenset[str]) -> range:
    """The places behind a figure at which it may have a unit, up to the first sign of `stops`."""
    if _PER.isdisjoint(sentence.norms[end : end + reach]):
        return range(0)
    norms = sentence.norms
    return _before_stop(norms, range(end, min(end + reach, len(norms))), stops)


def _of_clause(sentence: SentenceAnalysis, quantity: Quantity) -> str | None:
    """Some 60 are maimed by such shells each month. Every year, mines hurt 90 people there."""
    if sentence.words.isdisjoint(_TIMELY):
        return None
    norms = sentence.norms
    behind = range(quantity.end, min(quantity.end + _CLAUSE_REACH, len(norms)))
    clause = _before_stop(norms, behind, _CLAUSE_ENDS)
    found = next((i for i in clause if _is_timely(norms, i)), -1)
    if found < 0:
        ahead = range(max(0, quantity.start - _CLAUSE_REACH), quantity.start)
        found = max((i for i in ahead if _is_timely(norms, i) and _opens(norms, i)), default=-1)
    low, high = sorted((found, quantity.first))
    if found < 0 or sentence.quantities_between(low, high + 1) not in ([], [quantity]):
        return None
    if any(time.relation != "per" and low < time.first < high for time in sentence.times):
        return None  # "Every year since 2029 it has grown, and in May 90 people died"
    return _find(norms, range(found, found + 1), _PER_TIME)


def _is_timely(norms: Sequence[str], i: int) -> bool:
    """Whether "each" or "every" stands there, or "monthly" with a sign behind, not a noun."""
    alone = norms[i] not in _EACH and i + 1 < len(norms) and norms[i + 1].isalnum()
    return norms[i] in _TIMELY and not alone


def _opens(norms: Sequence[str], i: int) -> bool:
    return i == 0 or norms[i - 1] in _OPENERS


def _before_stop(norms: Sequence[str], where: range, stops: str | frozenset[str]) -> range:
    """The places of a range up to the first sign of `stops`."""
    for i in where:
        if norms[i] in stops:
            return range(where.start, i)
    return where


def _find(norms: Sequence[str], where: range, units: dict[str, str]) -> str | None:
    """The unit whose phrase stands first."""
    for i in where:
        if norms[i] not in _PER or (norms[i] == "a" and norms[i - 1] in _SPANS):
            continue  # "killed 63 in a month of fighting"
        for code, name in units.items():
            end = phrase_at(name, norms, i)
            if end and (end >= len(norms) or norms[end] not in _COMPARED):
                return code
    return None
