"""List totals: lines of labels of which one counts what the others divide.

Lives here: "Civilian casualties: 61 / killed: 22 / injured: 39 / children among them: 47", and a
last line "Total: 80" below lines of devices. Does not live here: lists under "by type"
(parts/headed_lists.py), tables (totals.py), lists in one sentence (parts/link.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.extraction.tables.totals import take_column
from mineaction.lexicon.grammar import word_set

_TOTALS = word_set("total_columns") | word_set("total_words")
_UNTOLD = ("ellipsis", "section", "part:of_whom", "")  # rules of lines that do not say it
_LEAST = 2  # lines above a total
_PARTS = word_set("part_open_of") | {"among"}  # "of them girls: 3": of the line above


def fill_list_totals(analysis: Analysis) -> None:
    """Give lines of labels what the line that counts them all says, and a last total its thing."""
    lines: list[Quantity] = []
    for sentence in analysis.sentences:
        counted = sentence.quantities
        if len(counted) != 1 or sentence.span.kind == "table_row":
            lines = []
            continue
        quantity = counted[0]
        if _is_total(sentence) and quantity.elliptical:
            _take_run(quantity, lines)
            lines = []
        elif quantity.label:
            _divide_toll(sentence, quantity, lines)
            lines.append(quantity)
        else:
            lines = []


def _is_total(sentence: SentenceAnalysis) -> bool:
    """Whether a line's label says no more than that it is a sum: "Total:", "In total:"."""
    label = sentence.norms[: sentence.norms.index(":")] if ":" in sentence.words else ()
    return bool(label) and label[-1] in _TOTALS


def _take_run(total: Quantity, lines: list[Quantity]) -> None:
    """The lines right above a total that count devices."""
    run: list[Quantity] = []
    for quantity in reversed(lines):
        if quantity.family != "device" or quantity.measure is None:
            break
        run.insert(0, quantity)
    if len(run) >= _LEAST:
        take_column(total, run)


def _divide_toll(sentence: SentenceAnalysis, quantity: Quantity, lines: list[Quantity]) -> None:
    """Make a line a part of the casualties that the dead and the injured above it add up to."""
    told = [q for q in lines if q.measure == "casualties" and q.parent is None]
    if not told:
        return
    toll = told[-1]
    fates = [*lines[lines.index(toll) + 1 :], quantity][:2]
    if {q.measure for q in fates} != FATES or toll.number.value != sum(
        q.number.value or 0 for q in fates
    ):
        return
    if quantity is fates[1]:
        for fate in fates:
            fate.parent, fate.part_basis = toll, "breakdown"
            fate.add_group(toll)
    elif quantity.has_group and quantity.measure_rule in _UNTOLD:
        if sentence.norms[0] in _PARTS and quantity.parent is not None:
            return
        quantity.decide("casualties", "part:of_whom")
        quantity.parent, quantity.part_basis = toll, "of_whom"
        quantity.add_group(toll)
