"""Flat tables: a table that was copied from a page and lost what parted its cells.

Lives here: which lines are the cells of one row, and which lines are rows whose cells single
spaces part. Does not live here: other shapes of lines (layout.py) and what the cells mean
(extraction).

"County / Suspected / Confirmed / Hillside / 6.26 / 5.58 / Lakeside / 37.73 / 17.80": the heads come
first, then row after row of a name, or of a year, and as many numbers as there are heads behind the
first. "Year Killed Injured / 2022 14 31 / 2023 17 40": the same with a line for each row.
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
_LONGEST_ROW = 120  # characters of a row whose cells single spaces part
_MOST_COLUMNS = 8
_LEAST_ROWS = 2  # rows below the heads
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_CELL = r"(?:[~<>]?\d[\d.,]*%?|[-\u2013\u2014])"
# A row of "2023 17 40" or "Hillside county 4 11 15", and the line of heads above it: a word each.
_SPACED_ROW = re.compile(
    rf"(?:(?P<label>(?:19|20)\d\d|[^\W\d_][^.!?:;|\d]{{0,40}}?) )?(?P<cells>{_CELL}(?: {_CELL})+)\Z"
)
_SPACED_HEADS = re.compile(r"[^\W\d_][\w()%/-]*(?: [^\W\d_][\w()%/-]*)+\Z")

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
    years = bool(_YEAR.match(lines[first]))  # the name of the first row is a number, too
    begin = first if years else first - 1
    width = 1
    while begin + width < len(lines) and numbers[begin + width]:
        if years and _YEAR.match(lines[begin + width]):
            break
        width += 1
    heads = begin - width
    if not 2 <= width <= _MOST_COLUMNS or heads < 0:
        return []
    if any(numbers[k] or not _LABEL.match(lines[k]) for k in range(heads, begin + 1 - years)):
        return []
    rows: Rows = [(heads, begin)]
    k = begin
    while _is_row(lines, numbers, k, width, years):
        rows.append((k, k + width))
        k += width
    return rows if len(rows) > _LEAST_ROWS else []


def _is_row(lines: Sequence[str], numbers: Sequence[bool], k: int, width: int, years: bool) -> bool:
    """Whether a name, or a year, and the numbers of all other columns, no more, stand at `k`."""
    end = k + width
    if end > len(lines) or not all(numbers[k + 1 : end]):
        return False
    if numbers[k] or not _LABEL.match(lines[k]):
        return years and bool(_YEAR.match(lines[k]))
    return end == len(lines) or not numbers[end] or (years and bool(_YEAR.match(lines[end])))


def find_spaced_tables(lines: Sequence[str]) -> list[tuple[int, int]]:
    """The ranges of lines of each table whose cells single spaces part, the heads first.

    Only where every head is one word, so that their number is that of the cells below.
    """
    tables: list[tuple[int, int]] = []
    i = 1
    while i < len(lines):
        end = i
        while end < len(lines) and _width(lines[end]) == _width(lines[i]) > 1:
            end += 1
        heads = lines[i - 1].split() if _SPACED_HEADS.match(lines[i - 1]) else []
        if end - i >= _LEAST_ROWS and len(heads) in (_width(lines[i]) - 1, _width(lines[i])):
            tables.append((i - 1, end))
        i = max(end, i + 1)
    return tables


def _width(line: str) -> int:
    """How many cells a row has, its name included; 0 for any other line."""
    row = _SPACED_ROW.match(line) if len(line) <= _LONGEST_ROW else None
    return 1 + len(row["cells"].split()) if row is not None and row["label"] else 0


def spaced_cells(line: str) -> list[tuple[int, int]]:
    """The spans of the cells of a row or a line of heads that single spaces part."""
    row = _SPACED_ROW.match(line)
    if row is None or not row["label"]:
        return [m.span() for m in re.finditer(r"\S+", line)]
    begin = row.start("cells")
    numbers = [(begin + m.start(), begin + m.end()) for m in re.finditer(r"\S+", row["cells"])]
    return [row.span("label"), *numbers]
