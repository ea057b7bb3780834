"""Defaults: what the kind of thing counted decides where no cue speaks.

Lives here: incidents, shares of money, devices in a list line, areas under a title, countries
beside a toll. Does not live here: cues and their points (scoring.py).
"""

from __future__ import annotations

from collections import Counter

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.lexicon.grammar import AUXILIARIES, word_set

_TITLES = 2  # headlines at the top that say what a paper is about
_LONGEST_FRAGMENT = 300  # tokens; an endless line is no fragment
_AUXILIARIES = AUXILIARIES | word_set("finite_auxiliaries")
_POINTING = word_set("pointing_words")  # "This compares to 11 km2 a year earlier"
_HOLDING = word_set("including_verbs")
_FINITE = ("s", "ed", "ed/pp")
_COMING = (("come", "from"), ("came", "from"), ("were", "from"), ("are", "from"))
_CASES = ("case", "cases", "such cases")
_CASE_REACH = 4  # tokens of "in which at least"
_OF_CASES = (("with",), ("in", "which"), ("involving",), ("that", "left"), ("which", "left"))
_MILLION = 10**6
_STATES_OF_LAND = ("area_contaminated", "countries_affected")


def set_defaults(analysis: Analysis) -> None:
    """Set the measures that follow from the thing counted, and from the form of its sentence."""
    for sentence in analysis.sentences:
        sibling = next(
            (q for q in sentence.quantities if q.family == "device" and q.measure is not None), None
        )
        for quantity in sentence.quantities:
            if _are_accidents(sentence, quantity):
                quantity.family, quantity.other = "incident", ""
            if quantity.family == "incident" or (
                quantity.is_share and "share_of:incident" in quantity.notes
            ):
                quantity.decide("incidents", "head")
            elif quantity.measure is not None or (quantity.anaphor and quantity.other):
                continue  # "in ten states, four of them in the south"
            elif quantity.family == "device" and quantity.parent is None:
                sibling = _device_default(sentence, quantity, sibling)
            elif "share_of:money" in quantity.notes:
                quantity.decide("funding", "head")
            elif "share_of:people" in quantity.notes and quantity.civil_status == "deminer":
                quantity.decide("deminers", "head")  # "28% of the demining staff are women"
    _area_defaults(analysis)


def _are_accidents(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """61 such cases with 112 victims; nine cases in which 14 people died: what harmed people."""
    if quantity.other != "document" or quantity.term not in _CASES:
        return False
    behind = sentence.quantities_between(quantity.end, quantity.end + _CASE_REACH)
    gap = sentence.norms[quantity.end : behind[0].start] if behind else ()
    return bool(behind) and behind[0].measure in TOLLS and gap in _OF_CASES


def _device_default(
    sentence: SentenceAnalysis, quantity: Quantity, sibling: Quantity | None
) -> Quantity | None:
    """A list line or headline that only names devices reports them as found.

    Gives the first quantity of the sentence with a measure for devices, which the others follow.
    """
    if sibling is not None:
        quantity.decide(sibling.measure, "sibling")
        return sibling
    if sentence.span.kind in ("list_item", "table_row") or is_fragment(sentence):
        low = quantity.number.low
        there = low is not None and low >= _MILLION  # "Millions of mines: a hidden danger"
        quantity.decide("devices_emplaced" if there else "devices_found", "list_default")
        return quantity
    return None


def is_fragment(sentence: SentenceAnalysis) -> bool:
    """A line without a finite verb: "2022: 8,780 AP mines, 4,133 AT mines; 41,915 ha"."""
    if len(sentence.tokens) > _LONGEST_FRAGMENT or not _AUXILIARIES.isdisjoint(sentence.words):
        return False
    if sentence.norms[0] in _POINTING and sentence.norm(1) in _HOLDING:
        return False  # "This includes 40 bombs"
    if "may" in sentence.words and any(t.text == "may" for t in sentence.tokens):
        return False  # "90 sq km may hold shells", but "In May: 40 shells"
    heads = {q.head_last for q in sentence.quantities}  # "900 mines litter the valley"
    counted = {q.last for q in sentence.quantities}
    devices = {
        i for h in sentence.hits if "device" in h.of
        for i in range(h.first, h.last)
    }  # fmt: skip
    return not any(
        e.category == "cue" and h.first not in devices
        and (e.form in _FINITE or (e.form == "base" and h.first in heads))
        and not (h.first in counted and _ends_item(sentence, h.last))
        for h in sentence.hits
        for e in h.entries
    )  # fmt: skip


def _ends_item(sentence: SentenceAnalysis, i: int) -> bool:
    """14 AP, 211 UXO, 3 injured: a participle between a number and a comma is no verb."""
    return i >= len(sentence.tokens) or sentence.tokens[i].kind == "sign"


def _area_defaults(analysis: Analysis) -> None:
    """An area in a fragment takes what the title, or most of the text, says of areas."""
    title = _usual_area(analysis)
    for sentence in analysis.sentences:
        usual = title or _area_of_list(sentence)
        if usual is None:
            continue
        areas = [
            q for q in sentence.quantities
            if q.family == "area" and q.measure is None and q.parent is None
        ]  # fmt: skip
        if areas and is_fragment(sentence) and sentence.norms[0] not in _POINTING:
            for quantity in areas:
                if not _goes_on(analysis, sentence, quantity):
                    quantity.decide(usual, "title_default")


def _area_of_list(sentence: SentenceAnalysis) -> str | None:
    """14 AP, 211 UXO, 17.8 ha: the land of a list of devices is where they were found."""
    found = any(
        q.measure == "devices_found" and q.measure_rule == "list_default"
        for q in sentence.quantities
    )
    return "area_cleared" if found else None


def _goes_on(analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Sappers cleared 40 ha. Contractors did the remaining 13 ha: of the sentence before."""
    told = quantity.context
    if told is None or told.family != "area" or told.measure is None:
        return False
    near = analysis.sentences[told.sentence].span.block == sentence.span.block
    return near and sentence.span.kind == "body" and sentence.index - told.sentence == 1


def _usual_area(analysis: Analysis) -> str | None:
    """The measure of area that titles and text speak of most; a word of a title counts twice."""
    counts: Counter[str] = Counter()
    titles = [s for s in analysis.sentences if s.span.kind == "headline"][:_TITLES]
    for title in titles:
        for hit in title.hits:
            if title.entries_at(hit.first, "device"):
                continue  # "National Mine Agency"
            for entry in hit.entries:
                if entry.category == "cue" and entry.family == "area":
                    counts[entry.code] += 2
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if quantity.family == "area" and quantity.measure:
                counts[quantity.measure] += 1
    return max(counts, key=lambda measure: counts[measure]) if counts else None


def set_country_defaults(analysis: Analysis) -> None:
    """5,757 casualties, in 55 states: the states are those with casualties."""
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if (
                quantity.family == "country"
                and quantity.measure is None
                and _is_where(sentence, quantity)
                and _tells_of_harm(sentence, quantity)
            ):
                quantity.decide("countries_affected", "sibling")


def _is_where(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Casualties in 55 states; they come from nine states."""
    before = sentence.norms[max(0, quantity.start - 2) : quantity.start]
    return before[-1:] in (("in",), ("across",)) or before in _COMING


def _tells_of_harm(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a toll or contamination is told in the sentence, or a toll right before it."""
    others = {q.measure for q in sentence.quantities if q.family == "people" and q.measure}
    if others and others.isdisjoint(TOLLS):
        return False  # "6 million people in 18 countries were taught"
    if quantity.context is not None and quantity.context.measure == "casualties":
        return True
    if any(q.measure in (*TOLLS, "devices_emplaced") for q in sentence.quantities):
        return True  # "a million mines lie in 60 countries"
    return any(
        e.category == "cue" and (e.code in TOLLS or e.code in _STATES_OF_LAND)
        for h in sentence.hits if not sentence.entries_at(h.first, "device") for e in h.entries
    )  # fmt: skip
