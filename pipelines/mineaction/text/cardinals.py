"""Plain numbers: a numeral or words, with their scales ("1.5 million", "two hundred and six").

Lives here: everything that has one exact value and no sign of percent, part or range. Does not
live here: those (shares.py, ranges.py), and what a numeral's separators mean (separators.py).

Indexes are token indexes; `stop` is the first index that must not be read.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Final, NamedTuple

from mineaction.text.number_words import (
    CURRENCY_CODES,
    DISTANCE_CUES,
    GLUED_SCALES,
    INDEFINITE,
    IRREGULAR_PLURALS,
    MONEY_SCALES,
    MONEY_WORDS,
    NUMERAL_SCALES,
    PART_SIGNS,
    SCALES,
    SMALL,
    UNIT_DIGITS,
)
from mineaction.text.separators import Separators, numeral_at
from mineaction.text.tokens import Token, Tokens, norm_at

_HALF: Final = Decimal("0.5")
# Words of one number are at most a wrapped and indented line apart.
_WIDEST_GAP: Final = 12
_MOST_GROUPS: Final = 5
# A product of the two has fewer digits than Decimal's 28, so it is exact.
_SAME_M: Final = 20  # tokens before a number among which another with a glued "m" stands
_LARGEST_SCALE: Final = 10**15
_LARGEST_SCALED: Final = Decimal(10**9)


class Cardinal(NamedTuple):
    """A plain number over tokens [first, last): value = mantissa x scale where `round_scale`.

    `decimals` counts printed digits after the decimal sign; `words` is true without a numeral.
    """

    first: int
    last: int
    value: Decimal
    mantissa: Decimal
    scale: int
    decimals: int
    words: bool


def glued(tokens: Tokens, k: int, stop: int) -> bool:
    """Whether token `k` follows the one before it without white space."""
    return 0 < k < stop and tokens[k].start == tokens[k - 1].end


def has_article(tokens: Tokens, i: int) -> bool:
    """Whether "a" or "an" stands before token `i`, and is no letter of a number ("5a")."""
    if norm_at(tokens, i - 1, i) not in INDEFINITE:
        return False
    return i < 2 or tokens[i - 2].kind != "number" or not glued(tokens, i - 1, i)


def exact(value: Decimal) -> Decimal:
    """The same value without a fraction of zeros: 1500000.0 is 1500000."""
    whole = value.to_integral_value()
    return whole if whole == value else value


def is_currency(tokens: Tokens, k: int) -> bool:
    """Whether token `k` is a currency sign or code ("$", "EUR")."""
    if k < 0:
        return False
    us = tokens[k].text == "US"  # "US $3 million"
    return us or tokens[k].norm in MONEY_WORDS or is_currency_code(tokens[k])


def is_currency_code(token: Token) -> bool:
    """Whether a token is a code of ISO 4217 in capitals ("TRY", not "try")."""
    return token.norm in CURRENCY_CODES and token.text.isupper()


def cardinal_at(
    tokens: Tokens, i: int, separators: Separators, stop: int, *, inner: bool = False
) -> Cardinal | None:
    """The longest plain number that begins at token `i` ("a" before it is taken in).

    So "2 million 300 thousand" and "two billion 914 million and 310 thousand and 40", of which the
    parts behind the first are `inner`.
    """
    found = None
    if tokens[i].kind == "number":
        found = _numeral_cardinal(tokens, i, separators, stop)
    elif tokens[i].norm in SMALL or tokens[i].norm in SCALES:
        found = _worded_cardinal(tokens, i, stop)
    k = found.last + (norm_at(tokens, found.last, stop) == "and") if found else stop
    if found is None or found.scale < 1000 or k >= stop or tokens[k].kind != "number":
        return found
    rest = cardinal_at(tokens, k, separators, stop, inner=True)
    if rest is None or rest.value >= found.scale or (rest.scale == 1 and not inner):
        return found
    return found._replace(last=rest.last, value=found.value + rest.value)


# Numerals ---------------------------------------------------------------------------------------


def _numeral_cardinal(tokens: Tokens, i: int, separators: Separators, stop: int) -> Cardinal | None:
    numeral = numeral_at(tokens, i, separators, stop)
    if numeral is None:
        return None
    last, value, decimals = numeral
    first = i
    if _leading_point(tokens, i) and tokens[i].text.isdecimal():
        first, decimals = i - 1, len(tokens[i].text)
        value = Decimal(f"0.{tokens[i].text}")
    if last >= stop:
        return Cardinal(first, last, value, value, 1, decimals, False)
    last, value, decimals = _with_part(tokens, last, value, decimals, stop)
    if value >= _LARGEST_SCALED:
        return Cardinal(first, last, value, value, 1, decimals, False)
    end, scale = _numeral_scale(tokens, last, i, stop)
    total = value if scale == 1 else exact(value * scale)
    return Cardinal(first, end, total, value, scale, decimals, False)


def _leading_point(tokens: Tokens, i: int) -> bool:
    """Whether a decimal point without a digit before it stands at token `i` - 1 (" .5")."""
    if i == 0 or tokens[i - 1].norm != "." or not glued(tokens, i, i + 1):
        return False
    return i == 1 or (
        not glued(tokens, i - 1, i) or tokens[i - 2].norm in "([" or is_currency(tokens, i - 2)
    )


def _with_part(
    tokens: Tokens, last: int, value: Decimal, decimals: int, stop: int
) -> tuple[int, Decimal, int]:
    """A numeral with the half behind it: "1½", "2 and a half"."""
    part = PART_SIGNS.get(tokens[last].norm)
    if part is not None and not decimals:
        return last + 1, value + part, len(str(part)) - 2
    end = _and_a_half(tokens, last, stop)
    if end and not decimals:
        return end, value + _HALF, 1
    return last, value, decimals


def _and_a_half(tokens: Tokens, k: int, stop: int) -> int:
    """The index behind "and a half" at `k`, or 0."""
    k += norm_at(tokens, k, stop) == "-"
    if norm_at(tokens, k, stop) != "and":
        return 0
    k += 1 + (norm_at(tokens, k + 1, stop) == "-")
    if norm_at(tokens, k, stop) != "a":
        return 0
    k += 1 + (norm_at(tokens, k + 1, stop) == "-")
    return k + 1 if norm_at(tokens, k, stop) == "half" else 0


def _numeral_scale(tokens: Tokens, last: int, i: int, stop: int) -> tuple[int, int]:
    """End and product of the scales behind a numeral: "hundred thousand", "bn", a glued "m"."""
    scale, end = 1, last
    for _ in range(3):
        k = end
        if norm_at(tokens, k, stop) == "-" and glued(tokens, k, stop):
            k += 1
        factor = NUMERAL_SCALES.get(norm_at(tokens, k, stop))
        if factor is None or scale * factor > _LARGEST_SCALE:
            break
        scale *= factor
        end = k + 1
    if scale == 1 and end < stop and len(tokens[end].norm) <= 2:
        factor = _lettered_scale(tokens, end, i, stop)
        if factor:
            return end + 1, factor
    return end, scale


def _lettered_scale(tokens: Tokens, k: int, i: int, stop: int) -> int | None:
    """The scale of "k", "m", "b" at `k`: glued, and for "m" and "b" beside money or things."""
    letter, close = tokens[k].norm, glued(tokens, k, stop)
    if letter in GLUED_SCALES:
        return GLUED_SCALES[letter] if close else None
    if letter not in MONEY_SCALES:
        return None
    if is_currency(tokens, i - 1) or (close and is_currency(tokens, k + 1) if k + 1 < stop else 0):
        return MONEY_SCALES[letter]
    millions = tokens[k].text == "M" and (k + 1 >= stop or tokens[k + 1].kind == "sign")
    millions = millions or (k + 1 < stop and tokens[k + 1].text == ")" and _after_m(tokens, i))
    if letter == "m" and close and (millions or _counts_things(tokens, k + 1, stop)):
        return MONEY_SCALES[letter]  # "People in need: 2.1M"
    return None


def _after_m(tokens: Tokens, i: int) -> bool:
    """1.8m people were reached (the year before: 1.2m): millions, as told before the brackets."""
    return any(
        a.kind == "number" and b.norm == "m" and a.end == b.start
        and _counts_things(tokens, j + 2, i)
        for j, (a, b) in enumerate(pairwise(tokens[max(0, i - _SAME_M) : i]), max(0, i - _SAME_M))
    )  # fmt: skip


def _counts_things(tokens: Tokens, k: int, stop: int) -> bool:
    """Whether a plural noun comes soon ("1.5m mines"): then "m" is million and not metres."""
    for token in tokens[k : min(k + 4, stop)]:
        if token.norm == "-":
            continue
        if token.kind != "word" or token.norm in DISTANCE_CUES:
            return False
        if token.norm in IRREGULAR_PLURALS or (
            token.norm.endswith("s") and not token.norm.endswith(("ss", "us", "is", "ous"))
        ):
            return True
    return False


# Words ------------------------------------------------------------------------------------------


class _Group(NamedTuple):
    """A number below ten thousand without "thousand", and whether it is n x 100 only."""

    last: int
    value: int
    hundreds: int


def _worded_cardinal(tokens: Tokens, i: int, stop: int) -> Cardinal | None:
    first = i
    if tokens[i].norm in SCALES and has_article(tokens, i):
        first = i - 1
    total, end, limit, groups = 0, i, 0, 0
    mantissa, scale, at = 0, 1, i
    while groups < _MOST_GROUPS:
        group = _group_at(tokens, at, stop, bare=groups == 0)
        if group is None:
            break
        last, product = _worded_scales(tokens, group.last, stop)
        part = group.value * product
        if groups and (not 0 < part < limit or (part < 100 and tokens[at - 1].norm == ",")):
            break
        groups += 1
        total, end, limit = total + group.value * product, last, product
        mantissa, scale = group.value, product
        if group.hundreds:
            mantissa, scale = group.hundreds, product * 100
        half = _and_a_half(tokens, end, stop) if groups == 1 else 0
        if half:
            return _with_half(tokens, first, half, mantissa, scale, stop)
        if product < 1000:
            break
        at = _connected(tokens, end, stop)
    if groups > 1:
        mantissa, scale = total, 1
    if not groups:
        return None
    return Cardinal(first, end, Decimal(total), Decimal(mantissa), scale, 0, True)


def _with_half(
    tokens: Tokens, first: int, last: int, mantissa: int, scale: int, stop: int
) -> Cardinal:
    """Reads "two and a half", "two and a half million", "a million and a half"."""
    half = mantissa + _HALF
    last, product = _worded_scales(tokens, last, stop)
    scale *= product
    return Cardinal(first, last, exact(half * scale), half, scale, 1, True)


def _worded_scales(tokens: Tokens, k: int, stop: int) -> tuple[int, int]:
    """End and product of "thousand", "hundred thousand", "dozen" ... behind a group of words."""
    product = 1
    for _ in range(2):
        at = k + 1 if norm_at(tokens, k, stop) == "-" and glued(tokens, k, stop) else k
        word = norm_at(tokens, at, stop)
        factor = SCALES.get(word) or (12 if word == "dozens" else None)
        if factor is None or (product > 1 and factor == 12):
            break
        product *= factor
        k = at + 1
        if factor == 12:
            break
    return k, product


def _connected(tokens: Tokens, k: int, stop: int) -> int:
    """The index of the next part of a number in words, after "and", a comma or hyphens."""
    if norm_at(tokens, k, stop) == "," or (
        norm_at(tokens, k, stop) == "-" and glued(tokens, k, stop)
    ):
        k += 1
    if norm_at(tokens, k, stop) == "and":
        k += 1
        k += norm_at(tokens, k, stop) == "-" and glued(tokens, k, stop)
    return k


def _group_at(tokens: Tokens, k: int, stop: int, *, bare: bool) -> _Group | None:
    """The number below a thousand in words at `k`; `bare` lets "hundred" stand for one hundred."""
    if k >= stop or (k and tokens[k].start - tokens[k - 1].end > _WIDEST_GAP and not bare):
        return None
    if bare and tokens[k].norm in SCALES:
        if tokens[k].norm != "hundred":
            return _Group(k, 1, 0)
        value, last = 1, k
    else:
        value, last = _below_hundred(tokens, k, stop)
        if not last:
            return None
    at = last + 1 if norm_at(tokens, last, stop) == "-" and glued(tokens, last, stop) else last
    if norm_at(tokens, at, stop) != "hundred" or not value:
        return _Group(last, value, 0)
    rest, end = _below_hundred(tokens, _connected(tokens, at + 1, stop), stop)
    if not end or not rest or tokens[at + 1].norm == "," or norm_at(tokens, end, stop) == "hundred":
        return _Group(at + 1, 100 * value, value)
    return _Group(end, 100 * value + rest, 0)


def _below_hundred(tokens: Tokens, k: int, stop: int) -> tuple[int, int]:
    """Value and end of a number word below one hundred ("twenty-one"); the end is 0 for none."""
    value = SMALL.get(norm_at(tokens, k, stop))
    if value is None:
        return 0, 0
    if value < 20:
        return value, k + 1
    at = k + 2 if norm_at(tokens, k + 1, stop) == "-" and glued(tokens, k + 1, stop) else k + 1
    unit = UNIT_DIGITS.get(norm_at(tokens, at, stop))
    if unit is None or tokens[at].start - tokens[at - 1].end > _WIDEST_GAP:
        return value, k + 1
    return value + unit, at + 1
