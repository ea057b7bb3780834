"""The stretch of a sentence around a token, and what of a sentence stands in a stretch.

Lives here: segment, times_within, within. Does not live here: which figure a place belongs to
(binding.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from operator import attrgetter
from typing import TypeVar

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.text.dates import TimeExpression

T = TypeVar("T")
FIRST = attrgetter("first")  # by which figures, times and mentions are sorted

REACH = 100  # tokens to either side


def within(items: list[T], low: int, high: int, key: Callable[[T], int]) -> list[T]:
    """The items, sorted by `key`, whose key is in [low, high)."""
    if not items or (low <= key(items[0]) and key(items[-1]) < high):
        return items
    return items[bisect_left(items, low, key=key) : bisect_left(items, high, key=key)]


def segment(sentence: SentenceAnalysis, i: int) -> tuple[int, int]:
    """The stretch between semicolons around token `i`, not farther than `REACH` tokens."""
    norms = sentence.norms
    low, high = max(0, i - REACH), min(len(norms), i + REACH)
    if ";" not in sentence.words:
        return low, high
    before, behind = norms[low:i][::-1], norms[i:high]
    if ";" in before:
        low = i - before.index(";")
    return low, i + behind.index(";") if ";" in behind else high


def times_within(sentence: SentenceAnalysis, first: int, last: int) -> list[TimeExpression]:
    """The times that begin in tokens [first, last); "born in 1984" is of a person."""
    times = within(sentence.times, first, last, FIRST)
    if "born" not in sentence.words:
        return times
    return [t for t in times if "born" not in sentence.norms[max(0, t.first - 2) : t.first]]
