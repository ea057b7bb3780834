"""Outcomes in brackets: "62 people were killed (19) or injured (43)", "76 (14 killed; 62 injured)".

Lives here: numbers alone in brackets behind the word that says what happened to those counted, and
the whole before them. Does not live here: other numbers in brackets (neighbours.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES

_REACH = 12  # tokens between a whole and the first of its brackets


def split_by_brackets(sentence: SentenceAnalysis) -> None:
    """Give each bracket the outcome of the word before it, and their whole casualties."""
    if "(" not in sentence.words:
        return
    _name_wholes(sentence)
    told = {q: code for q in sentence.quantities if (code := _outcome_before(sentence, q))}
    if not set(told.values()) >= FATES:
        return
    for quantity, code in told.items():
        quantity.family, quantity.unit, quantity.device = "people", "C62", None
        quantity.decide(code, "in_brackets")
    first = min(q.first for q in told)
    before = sentence.quantities_between(first - _REACH, first)
    whole = before[-1] if before else None
    if whole is not None and whole.family == "people" and whole.measure in FATES:
        whole.decide("casualties", "sum_of_parts")


def _outcome_before(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """The outcome that stands before the bracket in which a number is alone, or ""."""
    i = quantity.start - 1
    alone = sentence.norm(i) == "(" and sentence.norm(quantity.last) == ")"
    if not alone or quantity.is_share or not quantity.elliptical:
        return ""
    entry = sentence.entry_at(i - 1, "cue")
    if entry is None or entry.family != "people" or entry.code not in FATES:
        return ""
    return entry.code


def _name_wholes(sentence: SentenceAnalysis) -> None:
    """All time to 2031: 76 (14 killed; 62 injured): the number whose brackets tell both."""
    for n, whole in enumerate(sentence.quantities[:-2]):
        parts = sentence.quantities[n + 1 : n + 3]
        opened = sentence.norm(whole.end) == "(" and whole.family in ("none", "people")
        if not opened or whole.is_share or not _is_told_inside(whole):
            continue
        inside = ")" not in sentence.norms[whole.end : parts[1].start]
        if inside and {q.measure for q in parts} == FATES:
            whole.family, whole.other = "people", ""
            whole.decide("casualties", "sum_of_parts")
            for part in parts:
                part.parent, part.part_basis = whole, "brackets"


def _is_told_inside(whole: Quantity) -> bool:
    """Whether no word outside its brackets says what a number counts: "7 persons (1 killed"."""
    best = whole.best
    if whole.measure is None:
        return True
    return best is not None and best.rule == whole.measure_rule and best.first > whole.end
