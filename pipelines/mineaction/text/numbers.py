"""The number grammar: the longest number that begins at a token.

Lives here: the order in which its readings are tried. Does not live here: plain numbers
(cardinals.py), separators (separators.py), parts (shares.py), ranges (ranges.py), names and
chains (chains.py), vague magnitudes (vague.py), qualifiers (qualifiers.py), and anything about
dates or what is counted.

The caller walks the tokens, tries `number_at` where a token is a numeral or `norm in TRIGGERS`,
and goes on at `number.next`. Masked tokens (dates, references) are handed in as `blocked`.
"""

from __future__ import annotations

from collections.abc import Container
from decimal import Decimal

from mineaction.text.cardinals import Cardinal, cardinal_at, exact, glued
from mineaction.text.chains import name_or_chain
from mineaction.text.number_record import Number, span_of
from mineaction.text.number_words import (
    CONTINUING,
    NUMBER_WORDS,
    ORDINALS,
    PART_SIGNS,
    SCALES,
    SMALL,
    TRIGGERS,
    UNIT_ORDINALS,
    VAGUE,
    VAGUE_MULTIPLIERS,
)
from mineaction.text.ranges import Range, hedge, range_from
from mineaction.text.separators import ENGLISH, Separators, read_numeral, vote_separators
from mineaction.text.shares import Part, part_at, share_from
from mineaction.text.tokens import Token, Tokens, norm_at
from mineaction.text.vague import multiplied_at, vague_at

__all__ = [
    "ENGLISH",
    "NUMBER_WORDS",
    "TRIGGERS",
    "Number",
    "Separators",
    "number_at",
    "vote_separators",
]


def number_at(
    tokens: Tokens, i: int, separators: Separators = ENGLISH, blocked: Container[int] | None = None
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
    if _stands_alone(tokens, i, separators, stop):
        return _alone(token, i, separators)
    if token.kind == "number":
        special = name_or_chain(tokens, i, separators, stop)
        if special is not None:
            return special
        count = cardinal_at(tokens, i, separators, stop)
        if count is None:
            return Number(*span_of(tokens, i, i + 1), "other", None, words=False)
        return _from_cardinal(tokens, count, separators, stop)
    return _worded(tokens, i, separators, stop)


def _stands_alone(tokens: Tokens, i: int, separators: Separators, stop: int) -> bool:
    """Whether the neighbours of a numeral or small number word leave it one reading.

    Most numbers are of this kind; all others take the long way, with the same result.
    """
    token = tokens[i]
    if token.kind != "number" and (token.norm not in SMALL or i + 1 == stop):
        return False
    if i + 1 < stop:
        after = tokens[i + 1]
        if after.norm in CONTINUING or after.start in separators.groups:
            return False
        if hedge(tokens, i + 1, stop):
            return False
        if after.kind != "sign" and after.start == token.end:
            return False
    before = tokens[i - 1] if i else token
    return before.norm not in ("-", ".") or before.end != token.start


def _alone(token: Token, i: int, separators: Separators) -> Number:
    if token.kind != "number":
        value = Decimal(SMALL[token.norm])
        return Number(token.start, token.end, i, i + 1, "cardinal", value)
    read = read_numeral(token.text, separators)
    if read is None:
        return Number(token.start, token.end, i, i + 1, "other", None, words=False)
    return Number(
        token.start, token.end, i, i + 1, "cardinal", read[0], decimals=read[1], words=False
    )


def _worded(tokens: Tokens, i: int, separators: Separators, stop: int) -> Number | None:
    word = tokens[i].norm
    if word not in TRIGGERS:
        return None
    if word in SMALL or word in SCALES:
        count = cardinal_at(tokens, i, separators, stop)
        return None if count is None else _from_cardinal(tokens, count, separators, stop)
    if word in VAGUE:
        return vague_at(tokens, i, stop)
    if word in VAGUE_MULTIPLIERS:
        return multiplied_at(tokens, i, stop)
    if word in PART_SIGNS:
        share = exact(100 * PART_SIGNS[word])
        return Number(*span_of(tokens, i, i + 1), "fraction", share, percent=True)
    part = part_at(tokens, i, stop)
    if part is not None:
        return _from_part(tokens, part)
    return Number(*span_of(tokens, i, i + 1), "ordinal", Decimal(ORDINALS[word]))


def _from_cardinal(tokens: Tokens, count: Cardinal, separators: Separators, stop: int) -> Number:
    first, last, value, _, scale, decimals, words = count
    if last >= stop:
        return Number(
            *span_of(tokens, first, last),
            "cardinal",
            value,
            decimals=decimals,
            scale=scale,
            words=words,
        )
    if words:
        ordinal = _ordinal_end(tokens, last, stop)
        if ordinal and value >= 20 and value % 10 == 0:
            rest = ORDINALS[tokens[ordinal - 1].norm]
            return Number(*span_of(tokens, first, ordinal), "ordinal", value + rest)
    part = share_from(tokens, count, separators, stop)
    if part is not None:
        return _from_part(tokens, part, words=words)
    percent = _percent_end(tokens, last, stop)
    span = range_from(tokens, count, percent or last, separators, stop)
    if span is not None:
        number = _from_range(tokens, first, span, bool(percent), stop)
        if number is not None:
            return number
    return _with_percent_or_twin(tokens, count, percent, separators, stop)


def _ordinal_end(tokens: Tokens, k: int, stop: int) -> int:
    """The index behind the ordinal that ends a number in words ("twenty-ninth"), or 0."""
    hyphen = norm_at(tokens, k, stop) == "-" and glued(tokens, k, stop)
    k += hyphen
    k += not hyphen and norm_at(tokens, k, stop) == "and" and norm_at(tokens, k - 1, stop) in SCALES
    if norm_at(tokens, k, stop) not in UNIT_ORDINALS:
        return 0
    return k + 1 if hyphen or norm_at(tokens, k + 1, stop) != "-" else 0


def _percent_end(tokens: Tokens, k: int, stop: int) -> int:
    """The index behind a percent sign or the words of percent at `k`, or 0."""
    word = norm_at(tokens, k, stop)
    if word == "-" and glued(tokens, k, stop):
        k += 1
        word = norm_at(tokens, k, stop)
    if word == "%" or word in ("percent", "pct", "percents"):
        return k + 1
    if word == "pc" and glued(tokens, k, stop):
        return k + 1
    if word == "per":
        k += 1 + (norm_at(tokens, k + 1, stop) == "-")
        return k + 1 if norm_at(tokens, k, stop) == "cent" else 0
    if word == "percentage" and norm_at(tokens, k + 1, stop) in ("point", "points"):
        return k + 1
    return 0


def _points_end(tokens: Tokens, k: int, stop: int) -> int:
    """The index behind "point(s)" at `k`, which makes a percentage a change, or 0."""
    k += norm_at(tokens, k, stop) == "-" and glued(tokens, k, stop)
    return k + 1 if norm_at(tokens, k, stop) in ("point", "points") else 0


def _from_range(
    tokens: Tokens, first: int, span: Range, percent_left: bool, stop: int
) -> Number | None:
    """A range with its percent sign; None if only its left end has one."""
    percent = _percent_end(tokens, span.last, stop)
    if percent_left and not percent:
        return None
    last = percent or span.last
    points = _points_end(tokens, last, stop) if percent else 0
    if points:
        return Number(*span_of(tokens, first, points), "other", None, words=span.words)
    return Number(
        *span_of(tokens, first, last),
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
    if not percent and norm_at(tokens, last, stop) == "(":
        twin = _twin_end(tokens, count, separators, stop)
        if twin is not None:
            percent = _percent_end(tokens, twin, stop)
    points = _points_end(tokens, percent, stop) if percent else 0
    if points:
        return Number(*span_of(tokens, first, points), "other", None, words=words)
    return Number(
        *span_of(tokens, first, percent or last),
        "percent" if percent else "cardinal",
        value,
        decimals=decimals,
        scale=scale,
        percent=bool(percent),
        words=words,
        twin_last=None if percent else twin,
    )


def _twin_end(tokens: Tokens, count: Cardinal, separators: Separators, stop: int) -> int | None:
    """The index behind "(20)" after "twenty", or behind "(twenty)" after "20"."""
    k = count.last + 1
    twin = cardinal_at(tokens, k, separators, stop) if k < stop else None
    if twin is None or twin.words == count.words or twin.value != count.value:
        return None
    return twin.last + 1 if norm_at(tokens, twin.last, stop) == ")" else None


def _from_part(tokens: Tokens, part: Part, *, words: bool = True) -> Number:
    return Number(
        *span_of(tokens, part.first, part.last),
        part.kind,
        part.value,
        decimals=part.decimals,
        percent=part.kind == "fraction",
        words=words,
    )
