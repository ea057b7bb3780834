"""The record of one number as printed.

Lives here: the record alone; numbers.py fills it.
"""

from __future__ import annotations

from decimal import Decimal

from mineaction.text.records import record
from mineaction.text.tokens import Tokens


@record(frozen=True, slots=True)
class Number:
    """A number as printed: characters [start, end), tokens [first, last).

    The span holds digits or words with their scale and the sign or words of percent; no currency,
    unit or qualifier. `kind` is "cardinal", "percent", "fraction" (a share in words: value in
    percent), "range" and "vague" (value is None; `low` and `high` say), "ordinal", or "other": a
    name (9N235), a chain of numerals (48/75, 12:30, 2023-24), a change in percentage points, a
    piece of time ("first half"); its value is None.

    `decimals` counts printed digits after the decimal sign, of a number that was then multiplied
    by `scale` ("1.50 million": 2 and 1000000). `percent` is true for every value in percent.
    `words` is true if no digit is printed. `twin_last` is the token index behind a repetition in
    brackets ("twenty (20)"). `first` may be one token before the one asked for ("a hundred").
    """

    start: int
    end: int
    first: int
    last: int
    kind: str
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    decimals: int = 0
    scale: int = 1
    percent: bool = False
    words: bool = True
    twin_last: int | None = None

    @property
    def next(self) -> int:
        """The token index at which the search goes on."""
        return self.last if self.twin_last is None else self.twin_last


def span_of(tokens: Tokens, first: int, last: int) -> tuple[int, int, int, int]:
    """The first four fields of a Number over tokens [first, last)."""
    return tokens[first].start, tokens[last - 1].end, first, last
