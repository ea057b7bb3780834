"""Table totals: the row "Total" of a table counts what the rows above it count.

Lives here: what the last row takes from its column. Does not live here: sums in sentences
(parts/totals_behind.py), totals below lines of labels (label_lines.py), what a column counts
(fill.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.codes import joint_device
from mineaction.lexicon.grammar import word_set

_TOTALS = word_set("total_columns")


def fill_totals(cells: Sequence[Quantity]) -> None:
    """Give a total without a thing of its own the thing of its column, if all rows agree on it."""
    columns: dict[int, list[Quantity]] = {}
    for quantity in cells:
        column = quantity.cell[1] if quantity.cell is not None else -1
        above = columns.setdefault(column, [])
        if _is_total(quantity) and above:
            take_column(quantity, above)
        else:
            above.append(quantity)


def _is_total(quantity: Quantity) -> bool:
    """Whether the row's label says no more than that it is a sum."""
    words = quantity.table_label.lower().strip(" :*").split()
    return bool(words) and words[0] in _TOTALS | {"grand", "overall"}


def take_column(total: Quantity, above: Sequence[Quantity]) -> None:
    """A total of mines of several models counts mines; of mines and shells, explosive items."""
    first = above[0]
    same = all(q.family == first.family and q.measure == first.measure for q in above)
    told = total.measure not in (None, first.measure)
    if not same or first.measure is None or told or total.is_share:
        return
    total.copy_thing(first)
    total.other, total.elliptical = "", False
    codes = {q.device or "" for q in above}
    if len(codes) > 1:
        total.device = joint_device(codes) if first.family == "device" else None
    total.decide(first.measure, "table")
