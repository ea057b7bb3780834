"""The shape of a sentence for the scope of its times: numbers, times, segments and brackets.

Lives here: Layout and shape, which fills it. Does not live here: scope itself (scope.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.periods.clue_record import Clue
from mineaction.lexicon.grammar import word_set
from mineaction.text.records import record
from mineaction.text.tokens import Token

_CONTRAST = word_set("contrasts")
_SHAPING = _CONTRAST | frozenset("()[];-")


@record(frozen=True, slots=True)
class Layout:
    """A sentence with its numbers and times in order.

    Each token has its segment (between semicolons, dashes, contrasts) and its depth of brackets.
    """

    tokens: Sequence[Token]
    numbers: list[Quantity]
    firsts: list[int]  # the numbers' first tokens
    times: list[Clue]
    time_firsts: list[int]
    compared: list[bool]
    segment: list[int] = field(default_factory=list)
    depth: list[int] = field(default_factory=list)
    leads: set[Clue] = field(default_factory=set)


def shape(layout: Layout) -> None:
    """Segments and depths of the tokens, in one pass."""
    segment = depth = done = 0
    for i, token in enumerate(layout.tokens):
        if token.norm not in _SHAPING:
            continue
        layout.segment.extend([segment] * (i - done))
        layout.depth.extend([depth] * (i - done))
        if token.text in ")]" and depth:
            depth -= 1
        if not depth and _divides(layout.tokens, i):
            segment += 1
        layout.segment.append(segment)
        layout.depth.append(depth)
        done = i + 1
        if token.text in "([":
            depth += 1
    rest = len(layout.tokens) - done
    layout.segment.extend([segment] * rest)
    layout.depth.extend([depth] * rest)


def _divides(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    if token.text == ";":
        return True
    if not 0 < i < len(tokens) - 1:
        return False
    if token.text == "-":
        return tokens[i - 1].end < token.start and token.end < tokens[i + 1].start
    return token.norm in _CONTRAST and tokens[i - 1].text == ","


def next_number(layout: Layout, i: int) -> int:
    """The first number at or behind token `i`, else the end of the sentence."""
    k = bisect_left(layout.firsts, i)
    return layout.firsts[k] if k < len(layout.firsts) else len(layout.tokens)
