"""Plans and results: a number beside "target" or "achieved", and the one that it is set against.

Lives here: "cleared (ha): 561; target 2031: 2,600", "planned 9,000, actual 8,120". Does not live
here: headings over lists of plans (vetoes/modality.py) and columns of tables (tables/fill.py).
"""

from __future__ import annotations

import re

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import PLAN_COLUMNS, word_set

_RESULTS = word_set("result_words")
_OBJECTIVES = PLAN_COLUMNS | word_set("objective_words")
_FINITE = frozenset({"was", "were", "has", "have", "had"})
_SIGNS = frozenset({":", "=", "-", "of"})
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_REACH = 24  # tokens between a plan and its result


def pair_of(sentence: SentenceAnalysis, quantity: Quantity) -> Quantity | None:
    """The figure before a bare number that is its plan or its result, in the same sentence."""
    if not quantity.elliptical or not _word_before(sentence, quantity):
        return None
    before = sentence.quantities_between(quantity.first - _REACH, quantity.first)
    told = [q for q in before if not q.is_share]
    return told[-1] if told and told[-1].measure is not None else None


def set_planned(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Say of the two which was planned: the one behind "target", the other one not.

    "Objective: 140 ha cleared; achieved 97 ha" plans the first.
    """
    if PLAN_COLUMNS.isdisjoint(sentence.words) and _RESULTS.isdisjoint(sentence.words):
        return
    word = _word_before(sentence, quantity)
    if word:
        quantity.modality = "planned" if word in PLAN_COLUMNS else "asserted"
        return
    before = sentence.quantities_between(quantity.first - _REACH, quantity.first)
    if before and _word_before(sentence, before[-1]) in PLAN_COLUMNS:
        if sentence.norm(quantity.end) in _FINITE or sentence.norm(quantity.start - 1) == "reached":
            quantity.modality = "asserted"  # "of the target of 900, 812 were taught"
        return
    behind = sentence.quantities_between(quantity.last, quantity.last + _REACH)
    other = next((q for q in behind if not q.is_share), None)
    if other is None or other.measure != quantity.measure:
        return
    word = _word_before(sentence, other)
    if word in _RESULTS and sentence.says(_OBJECTIVES, 0, quantity.first):
        quantity.modality = "planned"
    elif word in PLAN_COLUMNS and not sentence.says(PLAN_COLUMNS, 0, quantity.first):
        quantity.modality = "asserted"


def _word_before(sentence: SentenceAnalysis, quantity: Quantity) -> str:
    """The word of a plan or result right before a number, behind a sign or a year at most."""
    i = quantity.start
    i -= sentence.norm(i - 1) in _SIGNS
    i = sentence.time_ends.get(i, i - (_YEAR.match(sentence.norm(i - 1)) is not None))
    word = sentence.norm(i - 1)
    return word if word in PLAN_COLUMNS or word in _RESULTS else ""
