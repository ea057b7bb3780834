"""Numerals that are no plain numbers: names (TM-62, 9N235) and chains (48/75, 12:30, 1-2-3).

Lives here: what letters, hyphens, slashes and colons without a space make of a numeral. Does not
live here: dates, references and designations that need more than their shape (masked before).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from mineaction.text.cardinals import cardinal_at, glued
from mineaction.text.number_record import Number, span_of
from mineaction.text.number_words import (
    GLUED_SCALES,
    GLUED_UNITS,
    MONEY_SCALES,
    NUMERAL_SCALES,
    ORDINAL_SUFFIXES,
    PART_SIGNS,
    SMALL,
)
from mineaction.text.ranges import range_from
from mineaction.text.separators import Separators
from mineaction.text.shares import in_percent
from mineaction.text.tokens import Tokens, norm_at

_LONGEST_CHAIN: Final = 64
_CHAIN_SIGNS: Final = frozenset("-/:")
_GLUED_PARTS: Final = GLUED_UNITS.union(
    NUMERAL_SCALES, GLUED_SCALES, MONEY_SCALES, PART_SIGNS, {"percent"}
)
_SCALE_LETTERS: Final = frozenset("KMBGT")


def name_or_chain(tokens: Tokens, i: int, separators: Separators, stop: int) -> Number | None:
    """A numeral glued to letters or to other numerals, if that makes it no plain number."""
    if glued(tokens, i, stop) and tokens[i - 1].norm == "-" and _is_name_part(tokens, i - 2, stop):
        return Number(*span_of(tokens, i, i + 1), "other", None, words=False)
    if not glued(tokens, i + 1, stop):
        return None
    following = tokens[i + 1]
    if following.kind == "word":
        return _lettered(tokens, i)
    if following.norm in _CHAIN_SIGNS and glued(tokens, i + 2, stop):
        return _chain(tokens, i, separators, stop)
    return None


def _is_name_part(tokens: Tokens, k: int, stop: int) -> bool:
    """Whether word `k` and the hyphen behind it make a name with the numeral: "TM-62", "mid-90".

    A long word in lower case is parted from the numeral by a dash: "people—12 of them".
    """
    if k < 0 or tokens[k].kind != "word" or not glued(tokens, k + 1, stop):
        return False
    text = tokens[k].text
    return (not text.islower() or len(text) <= 3) and tokens[k].norm not in SMALL


def _lettered(tokens: Tokens, i: int) -> Number | None:
    """A numeral with letters behind it: an ordinal, a name, or None for units and slips."""
    numeral, letters = tokens[i], tokens[i + 1]
    digits = numeral.text.replace(",", "")  # "the 350,000th item"
    if letters.norm in ORDINAL_SUFFIXES and digits.isdecimal() and len(digits) < 9:
        return Number(*span_of(tokens, i, i + 2), "ordinal", Decimal(digits), words=False)
    lone_capital = len(letters.text) == 1 and letters.text.isupper()
    if letters.norm in _GLUED_PARTS and not (lone_capital and letters.text not in _SCALE_LETTERS):
        return None
    if letters.text.islower() and letters.text.isalpha() and len(letters.text) > 3:
        return None
    return Number(*span_of(tokens, i, i + 2), "other", None, words=False)


def _chain(tokens: Tokens, i: int, separators: Separators, stop: int) -> Number | None:
    """Numerals joined by signs: "48/75", "12:30", "1-2-3"; None for a pair that is a range."""
    last = i + 1
    while last + 1 < stop and last < i + _LONGEST_CHAIN and _links(tokens, last, stop):
        last += 2
    if last == i + 1:
        return None
    pair, sign = last == i + 3, tokens[i + 1].norm
    if pair and sign == "/" and norm_at(tokens, last, stop) == "of":
        part = _slashed_share(tokens[i].text, tokens[i + 2].text)
        if part is not None:
            value, decimals = part
            return Number(
                *span_of(tokens, i, last),
                "fraction",
                value,
                decimals=decimals,
                percent=True,
                words=False,
            )
    if pair and sign == "-":
        left = cardinal_at(tokens, i, separators, stop)
        if left and left.last == i + 1 and range_from(tokens, left, i + 1, separators, stop):
            return None
    return Number(*span_of(tokens, i, last), "other", None, words=False)


def _links(tokens: Tokens, k: int, stop: int) -> bool:
    return (
        tokens[k].norm in _CHAIN_SIGNS
        and glued(tokens, k, stop)
        and glued(tokens, k + 1, stop)
        and tokens[k + 1].kind == "number"
    )


def _slashed_share(numerator: str, denominator: str) -> tuple[Decimal, int] | None:
    """The share "2/3" in percent, if both are small."""
    if len(numerator) > 2 or len(denominator) > 2:
        return None
    above, below = Decimal(numerator), Decimal(denominator)
    return in_percent(above, below) if 0 < above < below else None
