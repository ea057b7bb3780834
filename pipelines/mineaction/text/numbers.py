"""The number grammar: the longest number that begins at a token.

Lives here: the record of a number and the order in which its readings are tried (names and
chains of numerals, ordinals, shares, ranges, percent, vague magnitudes, plain numbers). Does not
live here: plain numbers (cardinals.py), separators (separators.py), parts (shares.py), ranges
(ranges.py), qualifiers (qualifiers.py), and anything about dates or what is counted.

The caller walks the tokens, tries `number_at` where a token is a numeral or `norm in TRIGGERS`,
and goes on at `number.next`. Masked tokens (dates, references) are handed in as `blocked`.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from mineaction.text.cardinals import Cardinal, Tokens, cardinal_at, glued, norm
from mineaction.text.number_words import (
    AFTER_SCORES,
    GLUED_SCALES,
    GLUED_UNITS,
    MONEY_SCALES,
    NUMBER_WORDS,
    NUMERAL_SCALES,
    ORDINAL_SUFFIXES,
    ORDINALS,
    PART_SIGNS,
    SCALES,
    SMALL,
    TRIGGERS,
    UNIT_ORDINALS,
    VAGUE,
    VAGUE_MULTIPLIERS,
    VAGUE_SCALES,
)
from mineaction.text.ranges import Range, range_from
from mineaction.text.separators import ENGLISH, Separators, vote_separators
from mineaction.text.shares import Part, in_percent, part_at, share_from

__all__ = [
    "ENGLISH",
    "NUMBER_WORDS",
    "TRIGGERS",
    "Number",
    "Separators",
    "number_at",
    "vote_separators",
]

_LONGEST_CHAIN: Final = 64
_CHAIN_SIGNS: Final = frozenset("-/:")
_GLUED_PARTS: Final = (
    GLUED_UNITS
    | NUMERAL_SCALES.keys()
    | GLUED_SCALES.keys()
    | MONEY_SCALES.keys()
    | PART_SIGNS.keys()
    | {"percent"}
)
_SCALE_LETTERS: Final = frozenset("KMBGT")


@dataclass(frozen=True, slots=True)
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
    low: Decimal | None
    high: Decimal | None
    decimals: int
    scale: int
    percent: bool
    words: bool
    twin_last: int | None = None

    @property
    def next(self) -> int:
        """The token index at which the search goes on."""
        return self.last if self.twin_last is None else self.twin_last


def number_at(
    tokens: Tokens,
    i: int,
    separators: Separators = ENGLISH,
    blocked: Container[int] | None = None,
) -> Number | None:
    """The longest number at token `i`; None if the token begins no number.

    Never reaches into a token whose index is in `blocked`. Works in time that does not depend on
    the length of the text.
    """
    number = _read(tokens, i, separators, len(tokens))
    if number is None or blocked is None:
        return number
    if i in blocked:
        return None
    for k in range(i + 1, number.next):
        if k in blocked:
            number = _read(tokens, i, separators, k)
            break
    if number is not None and number.first < i and number.first in blocked:
        return None
    return number


def _read(tokens: Tokens, i: int, separators: Separators, stop: int) -> Number | None:
    token = tokens[i]
    if token.kind == "number":
        special = _name_or_chain(tokens, i, separators, stop)
        if special is not None:
            return special
        count = cardinal_at(tokens, i, separators, stop)
        if count is None:
            return _make(tokens, i, i + 1, "other", None)
        return _from_cardinal(tokens, count, separators, stop)
    word = token.norm
    if word not in TRIGGERS:
        return None
    if word in SMALL or word in SCALES:
        count = cardinal_at(tokens, i, separators, stop)
        return None if count is None else _from_cardinal(tokens, count, separators, stop)
    if word in VAGUE:
        return _vague(tokens, i, stop)
    if word in VAGUE_MULTIPLIERS:
        return _multiplied(tokens, i, stop)
    if word in PART_SIGNS:
        return _make(tokens, i, i + 1, "fraction", 100 * PART_SIGNS[word], percent=True)
    part = part_at(tokens, i, stop)
    if part is not None:
        return _from_part(tokens, part)
    return _make(tokens, i, i + 1, "ordinal", Decimal(ORDINALS[word]))


def _make(
    tokens: Tokens,
    first: int,
    last: int,
    kind: str,
    value: Decimal | None,
    *,
    low: Decimal | None = None,
    high: Decimal | None = None,
    decimals: int = 0,
    scale: int = 1,
    percent: bool = False,
    words: bool = True,
    twin_last: int | None = None,
) -> Number:
    start, end = tokens[first].start, tokens[last - 1].end
    return Number(
        start, end, first, last, kind, value, low, high, decimals, scale, percent, words, twin_last
    )


# Names and chains -------------------------------------------------------------------------------


def _name_or_chain(tokens: Tokens, i: int, separators: Separators, stop: int) -> Number | None:
    """A numeral glued to letters or to other numerals, if that makes it no plain number."""
    if glued(tokens, i, stop) and tokens[i - 1].norm == "-" and _is_name_part(tokens, i - 2, stop):
        return _make(tokens, i, i + 1, "other", None, words=False)
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
    if letters.norm in ORDINAL_SUFFIXES and numeral.text.isdigit() and len(numeral.text) < 9:
        return _make(tokens, i, i + 2, "ordinal", Decimal(numeral.text), words=False)
    lone_capital = len(letters.text) == 1 and letters.text.isupper()
    if letters.norm in _GLUED_PARTS and not (lone_capital and letters.text not in _SCALE_LETTERS):
        return None
    if letters.text.islower() and letters.text.isalpha() and len(letters.text) > 3:
        return None
    return _make(tokens, i, i + 2, "other", None, words=False)


def _chain(tokens: Tokens, i: int, separators: Separators, stop: int) -> Number | None:
    """Numerals joined by signs: "48/75", "12:30", "1-2-3"; None for a pair that is a range."""
    last = i + 1
    while last + 1 < stop and last < i + _LONGEST_CHAIN and _links(tokens, last, stop):
        last += 2
    if last == i + 1:
        return None
    pair, sign = last == i + 3, tokens[i + 1].norm
    if pair and sign == "/" and norm(tokens, last, stop) == "of":
        part = _slashed_share(tokens[i].text, tokens[i + 2].text)
        if part is not None:
            value, decimals = part
            return _make(
                tokens, i, last, "fraction", value, decimals=decimals, percent=True, words=False
            )
    if pair and sign == "-":
        left = cardinal_at(tokens, i, separators, stop)
        if left is not None and left.last == i + 1:
            if range_from(tokens, left, left.last, separators, stop) is not None:
                return None
    return _make(tokens, i, last, "other", None, words=False)


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


# Plain numbers and what follows them ------------------------------------------------------------


def _from_cardinal(
    tokens: Tokens, count: Cardinal, separators: Separators, stop: int
) -> Number:
    first, last, value, _, scale, decimals, words = count
    if last >= stop:
        return _make(
            tokens, first, last, "cardinal", value, decimals=decimals, scale=scale, words=words
        )
    if words:
        ordinal = _ordinal_end(tokens, last, stop)
        if ordinal and value % 10 == 0:
            rest = ORDINALS[tokens[ordinal - 1].norm]
            return _make(tokens, first, ordinal, "ordinal", value + rest)
    part = share_from(tokens, count, separators, stop)
    if part is not None:
        return _from_part(tokens, part, words=words)
    percent = percent_end(tokens, last, stop)
    span = range_from(tokens, count, percent or last, separators, stop)
    if span is not None:
        number = _from_range(tokens, first, span, bool(percent), stop)
        if number is not None:
            return number
    return _with_percent_or_twin(tokens, count, percent, separators, stop)


def _ordinal_end(tokens: Tokens, k: int, stop: int) -> int:
    """The index behind the ordinal that ends a number in words ("twenty-ninth"), or 0."""
    hyphen = norm(tokens, k, stop) == "-" and glued(tokens, k, stop)
    k += hyphen
    k += not hyphen and norm(tokens, k, stop) == "and" and norm(tokens, k - 1, stop) in SCALES
    if norm(tokens, k, stop) not in UNIT_ORDINALS:
        return 0
    return k + 1 if hyphen or norm(tokens, k + 1, stop) != "-" else 0


def percent_end(tokens: Tokens, k: int, stop: int) -> int:
    """The index behind a percent sign or the words of percent at `k`, or 0."""
    word = norm(tokens, k, stop)
    if word == "-" and glued(tokens, k, stop):
        k += 1
        word = norm(tokens, k, stop)
    if word == "%" or word in ("percent", "pct", "percents"):
        return k + 1
    if word == "per":
        k += 1 + (norm(tokens, k + 1, stop) == "-")
        return k + 1 if norm(tokens, k, stop) == "cent" else 0
    if word == "percentage" and norm(tokens, k + 1, stop) in ("point", "points"):
        return k + 1
    return 0


def _is_points(tokens: Tokens, k: int, stop: int) -> bool:
    """Whether "point(s)" at `k` makes a percentage a change in percentage points."""
    return norm(tokens, k, stop) in ("point", "points")


def _from_range(
    tokens: Tokens, first: int, span: Range, percent_left: bool, stop: int
) -> Number | None:
    """A range with its percent sign; None if only its left end has one."""
    percent = percent_end(tokens, span.last, stop)
    if percent_left and not percent:
        return None
    last = percent or span.last
    if percent and _is_points(tokens, last, stop):
        return _make(tokens, first, last + 1, "other", None, words=span.words)
    return _make(
        tokens,
        first,
        last,
        "range",
        None,
        low=span.low,
        high=span.high,
        decimals=span.decimals,
        scale=span.scale,
        percent=bool(percent),
        words=span.words,
    )


def _with_percent_or_twin(
    tokens: Tokens, count: Cardinal, percent: int, separators: Separators, stop: int
) -> Number:
    """A plain number, a percentage, or either with its repetition in brackets."""
    first, last, value, _, scale, decimals, words = count
    twin = None
    if not percent and norm(tokens, last, stop) == "(":
        twin = _twin_end(tokens, count, separators, stop)
        if twin is not None:
            percent = percent_end(tokens, twin, stop)
    if percent and _is_points(tokens, percent, stop):
        return _make(tokens, first, percent + 1, "other", None, words=words)
    return _make(
        tokens,
        first,
        percent or last,
        "percent" if percent else "cardinal",
        value,
        decimals=decimals,
        scale=scale,
        percent=bool(percent),
        words=words,
        twin_last=None if percent else twin,
    )


def _twin_end(
    tokens: Tokens, count: Cardinal, separators: Separators, stop: int
) -> int | None:
    """The index behind "(20)" after "twenty", or behind "(twenty)" after "20"."""
    k = count.last + 1
    twin = cardinal_at(tokens, k, separators, stop) if k < stop else None
    if twin is None or twin.words == count.words or twin.value != count.value:
        return None
    return twin.last + 1 if norm(tokens, twin.last, stop) == ")" else None


def _from_part(tokens: Tokens, part: Part, *, words: bool = True) -> Number:
    return _make(
        tokens,
        part.first,
        part.last,
        part.kind,
        part.value,
        decimals=part.decimals,
        percent=part.kind == "fraction",
        words=words,
    )


# Vague magnitudes -------------------------------------------------------------------------------


def _vague(tokens: Tokens, i: int, stop: int) -> Number | None:
    """Magnitudes such as "dozens", "tens of thousands", "hundreds of millions"."""
    word = tokens[i].norm
    if word == "scores" and norm(tokens, i + 1, stop) not in AFTER_SCORES:
        return None
    low, high = VAGUE[word]
    last, factor = i + 1, 1
    scale = VAGUE_SCALES.get(norm(tokens, i + 2, stop), 1)
    if norm(tokens, i + 1, stop) == "of" and scale >= 1000:
        last, factor = i + 3, scale
    return _make(
        tokens, i, last, "vague", None, low=Decimal(low * factor), high=Decimal(high * factor)
    )


def _multiplied(tokens: Tokens, i: int, stop: int) -> Number | None:
    """Magnitudes such as "several hundred", "a few thousand", "a couple of dozen"."""
    low, high = VAGUE_MULTIPLIERS[tokens[i].norm]
    first = i - 1 if norm(tokens, i - 1, stop) == "a" else i
    k = i + 1
    k += norm(tokens, k, stop) == "of"
    factor, end = 1, k
    for _ in range(2):
        word = norm(tokens, end, stop)
        scale = SCALES.get(word) or VAGUE_SCALES.get(word) or {"dozens": 12, "tens": 10}.get(word)
        if scale is None:
            break
        factor, end = factor * scale, end + 1
        if norm(tokens, end, stop) == "of" and norm(tokens, end + 1, stop) in VAGUE_SCALES:
            end += 1
    if factor == 1:
        return None
    return _make(
        tokens, first, end, "vague", None, low=Decimal(low * factor), high=Decimal(high * factor)
    )
