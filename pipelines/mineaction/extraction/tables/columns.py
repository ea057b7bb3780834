"""Table columns: below which head a cell stands, in a row that leaves cells empty.

Lives here: columns by their place in the line. Does not live here: what a column counts (fill.py)
and how lines are cut into cells (text.layout).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity, SentenceAnalysis

Span = tuple[int, int]


def place_cells(text: str, heads: Sequence[Span], spans: Sequence[Span], columns: int) -> list[int]:
    """The column of each cell of a row, by its number or, where cells are missing, by its place.

    A table drawn with bars or tabs has all its cells; one of spaces leaves empty ones out.
    """
    plain = list(range(len(spans)))
    row = text[spans[0][0] : spans[-1][1]]
    if not heads or len(spans) >= columns or len(heads) != columns or "|" in row or "\t" in row:
        return plain
    places = [_in_line(text, span) for span in heads]
    out: list[int] = [0]
    for span in spans[1:]:
        a, b = _in_line(text, span)
        distance = [_apart(a, b, *place) for place in places]
        free = range(out[-1] + 1, columns)
        out.append(min(free, key=lambda n: distance[n]) if free else columns)
    return out


def leave_cell(row: SentenceAnalysis, quantity: Quantity, cell: Span) -> None:
    """Take back a head that stands in another cell: "PMN | 1,200 | School of engineers"."""
    if quantity.head_first < 0 or quantity.family in ("none", "money"):
        return
    head = row.tokens[quantity.head_first : quantity.head_last]
    if all(cell[0] <= t.start < cell[1] for t in head):
        return
    quantity.family, quantity.other, quantity.unit = "none", "", "C62"
    quantity.head_first = quantity.head_last = -1
    quantity.label, quantity.elliptical, quantity.fixed = False, True, None
    quantity.device = quantity.term = None
    quantity.civil_status = quantity.age = quantity.sex = None


def _in_line(text: str, span: Span) -> Span:
    """A span in columns of its line."""
    begin = text.rfind("\n", 0, span[0]) + 1
    return span[0] - begin, span[1] - begin


def _apart(a: int, b: int, c: int, d: int) -> int:
    """How far two ranges of columns lie apart; below 0 where they overlap."""
    return max(a, c) - min(b, d)
