"""Flat tables: a table that was copied from a page with one cell to a line.

Lives here: which lines are the cells of one row. Does not live here: other shapes of lines
(layout.py) and what the cells mean (extraction).

"County / Suspected / Confirmed / Hillside / 6.26 / 5.58 / Lakeside / 37.73 / 17.80": the heads come
first, then row after row of a name and as many numbers as there are heads behind the first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBER = re.compile(
    r"(?:[~<>]\s*)?\d[\d.,\s]*(?:%|\([\d.,%]+\))?(?:\[\d+\])?\Z"
    r"|[-\u2013\u2014]\Z|N/[RA]\Z"
)
_LABEL = re.compile(r"[^\W\d_][^.!?:;|]{0,60}\Z")
_LONGEST = 40  # characters of a number
_MOST_COLUMNS = 8
_LEAST_ROWS = 2  # rows below the heads

Rows = list[tuple[int, int]]


def find_flat_tables(lines: Sequence[str]) -> list[Rows]:
    """The rows of each flat table as ranges of lines, the heads first.

    `lines` are the lines that are not blank; linear in their number.
    """
    numbers = [len(line) <= _LONGEST and bool(_NUMBER.match(line)) for line in lines]
    tables: list[Rows] = []
    i = 0
    while i < len(lines):
        rows = _table_at(lines, numbers, i) if numbers[i] and i and not numbers[i - 1] else []
        if rows:
            tables.append(rows)
            i = rows[-1][1]
        else:
            i += 1
    return tables


def _table_at(lines: Sequence[str], numbers: Sequence[bool], first: int) -> Rows:
    """The rows of the table whose first number stands in line `first`, or none."""
    width = 0
    while first + width < len(lines) and numbers[first + width]:
        width += 1
    heads = first - 2 - width  # the heads stand before the name of the first row
    if not 1 <= width < _MOST_COLUMNS or heads < 0:
        return []
    if any(numbers[k] or not _LABEL.match(lines[k]) for k in range(heads, first)):
        return []
    rows: Rows = [(heads, first - 1)]
    k = first - 1
    while _is_row(lines, numbers, k, width):
        rows.append((k, k + width + 1))
        k += width + 1
    return rows if len(rows) > _LEAST_ROWS else []


def _is_row(lines: Sequence[str], numbers: Sequence[bool], k: int, width: int) -> bool:
    """Whether a name and `width` numbers, no more, stand at line `k`."""
    end = k + width + 1
    if end > len(lines) or numbers[k] or not _LABEL.match(lines[k]):
        return False
    return all(numbers[k + 1 : end]) and (end == len(lines) or not numbers[end])
