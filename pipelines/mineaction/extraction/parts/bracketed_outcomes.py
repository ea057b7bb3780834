"""Outcomes in brackets: "62 people were killed (19) or injured (43)", "76 (14 killed; 62 injured)".

Lives here: numbers alone in brackets behind the word that says what happened to those counted,
the whole before them, and who is counted beside it ("19 farmers (7 dead) and 6 herders"). Does not
live here: other numbers in brackets (neighbours.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.lexicon.grammar import word_set

_JOINTS = word_set("pair_joints")
_OPENINGS = {")": "(", "-": "-", "\u2013": "\u2013", "\u2014": "\u2014"}  # by what closes
_ASIDE = 16  # tokens of "(7 killed, 12 wounded)"
_OWN_WORDS = 62  # points from which a word outside the brackets says what a number is
_REACH = 12  # tokens between a whole and the first of its brackets


def split_by_brackets(sentence: SentenceAnalysis) -> None:
    """Give each bracket the outcome of the word before it, and their whole casualties."""
    for quantity in sentence.quantities[2:]:
        _count_beside(sentence, quantity)
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


def _count_beside(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """41 soldiers became victims - 9 killed, 32 hurt - as well as 30 farmers: these as well."""
    aside = _aside_before(sentence, quantity)
    people = quantity.family in ("people", "none") or quantity.has_group  # "6 military ones"
    if aside is None or quantity.is_share or quantity.other or not people:
        return
    low, high = aside
    inside = sentence.quantities_between(low, high)
    before = sentence.quantities_between(low - _REACH, low)
    whole = before[-1] if before else None
    if whole is None or whole.measure != "casualties":
        return
    if FATES.isdisjoint(q.measure for q in inside):
        return
    best = quantity.candidates[0] if quantity.candidates else None
    if best is not None and best.score >= _OWN_WORDS and not low <= best.first < high:
        return
    quantity.copy_thing(whole)
    quantity.parent = quantity.part_basis = None
    quantity.decide(whole.measure, "beside")
    for part in sentence.quantities:  # "as well as 30 farmers, among them 7 girls"
        if part.parent is quantity and part.candidates and low <= part.candidates[0].first < high:
            part.measure = None


def _aside_before(sentence: SentenceAnalysis, quantity: Quantity) -> tuple[int, int] | None:
    """First and last token of the brackets or dashes that end before "and 30 farmers"."""
    norms, i = sentence.norms, quantity.start
    if norms[i - 3 : i] == ("as", "well", "as"):
        i -= 3
    elif sentence.norm(i - 1) in _JOINTS:
        i -= 1
    else:
        return None
    close = i - 2 if sentence.norm(i - 1) == "," else i - 1
    opening = _OPENINGS.get(sentence.norm(close))
    before = range(close - 1, max(0, close - _ASIDE), -1)
    low = next((k for k in before if norms[k] == opening), 0)
    return (low, close) if opening and low else None


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
    best = whole.candidates[0] if whole.candidates else None
    if whole.measure is None:
        return True
    return best is not None and best.rule == whole.measure_rule and best.first > whole.end
