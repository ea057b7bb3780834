"""Ranges of two numbers: "6-8", "four to six million", "between 5 and 7", "20, maybe 30".

Lives here: when two numbers are the ends of one range, and how a scale spreads to the left. Does
not live here: spans of years, dates, scores and references (masked before, or refused here).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from mineaction.text.cardinals import Cardinal, cardinal_at, exact, glued, is_currency
from mineaction.text.number_words import CHANGE_WORDS, GLUED_UNITS, word_class
from mineaction.text.separators import Separators
from mineaction.text.tokens import Tokens, norm_at

# How far apart the ends may lie; "11-51681" is a job number.
_WIDEST: Final = {"-": 100, "or": 20, "to": 10_000, "and": 10_000}
_CHANGE_WINDOW: Final = 12
_PERCENT: Final = frozenset({"%", "percent", "per", "pct"})
_ABOUT: Final = word_class("about")
_HEDGES: Final = word_class("range_hedges")


class Range(NamedTuple):
    """Two ends of a range; `last` is the token index behind the second."""

    last: int
    low: Decimal
    high: Decimal
    decimals: int
    scale: int
    words: bool


def range_from(
    tokens: Tokens, left: Cardinal, at: int, separators: Separators, stop: int
) -> Range | None:
    """The range that begins with `left`; `at` is the index behind it and its percent sign."""
    hedged = hedge(tokens, at, stop)
    connector = "or" if hedged else _connector(tokens, left, at, stop)
    if connector is None:
        return None
    at += max(0, hedged - 1)
    k = at + 1
    while k < stop and k <= at + 2 and is_currency(tokens, k):
        k += 1
    if k >= stop:
        return None
    right = cardinal_at(tokens, k, separators, stop)
    if right is None or right.first != k or _is_name(tokens, right, stop):
        return None
    if _is_year(tokens, left) and _is_year(tokens, right):
        return None
    if connector == "to" and _is_level(tokens, left.first, right.last, stop):
        return None
    if right.value >= 10 and not right.words and tokens[k].text[0] == "0":
        return None
    low = left.value
    if left.scale == 1 and right.scale > 1 and left.mantissa < right.mantissa:
        low = exact(left.value * right.scale)
    if not low < right.value or (low and right.value > low * _WIDEST[connector]):
        return None
    decimals = max(left.decimals, right.decimals)
    words = left.words and right.words
    return Range(right.last, low, right.value, decimals, right.scale, words)


def _connector(tokens: Tokens, left: Cardinal, at: int, stop: int) -> str | None:
    """The sign or word that joins two ends at `at`: "-", "to", "or", or "and" after "between"."""
    word = norm_at(tokens, at, stop)
    if word == "-":
        return "-" if glued(tokens, at, stop) == glued(tokens, at + 1, stop) else None
    if word == "or":
        return "or"
    if word == "to":
        return None if _is_change(tokens, left.first) else "to"
    if word == "and":
        return "and" if norm_at(tokens, _before(tokens, left.first), stop) == "between" else None
    return None


def hedge(tokens: Tokens, at: int, stop: int) -> int:
    """How many tokens join "40, perhaps 50", "40 or maybe 50", "40, if not 50"; 0 if none do."""
    k = at + (norm_at(tokens, at, stop) == ",")
    k += norm_at(tokens, k, stop) in ("or", "and")
    if norm_at(tokens, k, stop) == "if" and norm_at(tokens, k + 1, stop) == "not":
        return k + 2 - at
    return k + 1 - at if norm_at(tokens, k, stop) in _HEDGES else 0


def _before(tokens: Tokens, first: int) -> int:
    """The index of the token before a number, its currency sign and an "about"."""
    k = first - 1
    while k >= 0 and k >= first - 2 and (tokens[k].norm in _ABOUT or is_currency(tokens, k)):
        k -= 1
    return k


def _is_level(tokens: Tokens, first: int, last: int, stop: int) -> bool:
    """Fell by $9 million to $33 million: the change and the new level; "by 5 to 9%" is a range."""
    return norm_at(tokens, last, stop) not in _PERCENT and _is_change(tokens, first, "by")


def _is_change(tokens: Tokens, first: int, link: str = "from") -> bool:
    """Whether a "from" before the number belongs to a verb of change: "rose from 20 to 35"."""
    k = _before(tokens, first)
    if k < 0 or tokens[k].norm != link:
        return False
    for token in reversed(tokens[max(0, k - _CHANGE_WINDOW) : k]):
        if token.norm in (".", ";"):
            return False
        if token.norm in CHANGE_WORDS:
            return True
    return False


def _is_year(tokens: Tokens, number: Cardinal) -> bool:
    text = tokens[number.first].text
    return (
        len(text) == 4
        and number.last == number.first + 1
        and text.isdecimal()
        and 1900 <= int(text) < 2100
    )


def _is_name(tokens: Tokens, number: Cardinal, stop: int) -> bool:
    """Whether letters that are no unit follow without a space ("6-8th", "5-10A")."""
    k = number.last
    return (
        not number.words
        and glued(tokens, k, stop)
        and tokens[k].kind == "word"
        and tokens[k].norm not in GLUED_UNITS
    )
