"""Headed lists: lines under "by type" and "by province" that divide a total told before.

Lives here: "DESTROYED: 70 / by type / AP mines 40 / AT mines 30 / by province / ...": which total
the lines divide. Does not live here: lists in one sentence (link.py), tables (tables/fill.py).

Two lists of one total stand one below the other, and the second divides the total, not the last
line of the first. The lines must add up to it: other lists say too little to tell.
"""

from __future__ import annotations

from decimal import Decimal

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set

_BREAKDOWNS = word_set("breakdown_nouns") | word_set("device_breakdowns")
_REMEMBERED = 24  # quantities before a list among which its total is looked for
_LEAST = 2  # lines of a list


def divide_totals(analysis: Analysis) -> None:
    """Make the lines under each heading parts of the total that they add up to."""
    told: list[Quantity] = []
    lines: list[Quantity] = []
    listing = False
    for sentence in analysis.sentences:
        counted = [q for q in sentence.quantities if q.measure is not None]
        if listing and len(counted) == 1:
            lines += counted
            continue
        _divide(lines, told)
        told = (told + lines + counted)[-_REMEMBERED:]
        lines, listing = [], not sentence.quantities and _heads(sentence)
    _divide(lines, told)


def _heads(sentence: SentenceAnalysis) -> bool:
    """Whether a line is "by type", "By province:"."""
    norms = sentence.norms
    short = _LEAST <= len(norms) <= _LEAST + 1
    return short and norms[0] == "by" and norms[1] in _BREAKDOWNS


def _divide(lines: list[Quantity], told: list[Quantity]) -> None:
    if len(lines) < _LEAST:
        return
    total = sum((q.number.value or Decimal(0) for q in lines), Decimal(0))
    for whole in reversed(told):
        if whole.number.value != total or whole.family != lines[0].family or whole.is_share:
            continue
        for part in lines:
            if part.measure_rule == "ellipsis":
                part.device = whole.device
            if part.parent is None:
                part.parent, part.part_basis = whole, "breakdown"
        return
