"""Numbers that are told for comparison only: "after 32 in the year before", "down from 14".

Lives here: is_compared. Does not live here: the times of such numbers (scope.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity
from mineaction.lexicon.period_words import period_phrases, period_words
from mineaction.text.tokens import Token

_BEFORE_COMPARED = period_words("before_compared")


def is_compared(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether the number is told for comparison: "after 32 in the year before", "from 7 and 28"."""
    k = quantity.start - 1
    if quantity.group_rule == "respectively" and tokens[k].norm == "and":
        k -= 2  # the second of two numbers that are compared at once
    while k >= 0 and tokens[k].norm in _BEFORE_COMPARED:
        k -= 1
    if k < 0:
        return False
    for phrase in period_phrases("comparisons").get(tokens[k].norm, ()):
        first = k - len(phrase) + 1
        if first >= 0 and all(tokens[first + n].norm == w for n, w in enumerate(phrase)):
            return phrase != ("from",) or _goes_to(tokens, quantity) or _came_from(tokens, k)
    return False


def _came_from(tokens: Sequence[Token], i: int) -> bool:
    """ "has fallen to 1,300 from 15,000", "to 40 square kilometres from 60"."""
    before = tokens[max(0, i - 5) : i]
    return any(
        token.norm == "to" and n + 1 < len(before) and before[n + 1].kind == "number"
        for n, token in enumerate(before)
    )


def _goes_to(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "from 15,000 in 2011 to 4,000", not "removed from 40 hectares"."""
    ahead = tokens[quantity.last : quantity.last + 9]
    return any(
        token.norm == "to" and n + 1 < len(ahead) and any(t.kind == "number" for t in ahead[:n])
        for n, token in enumerate(ahead)
    )
