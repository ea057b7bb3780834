"""Parts in words: "two thirds", "a quarter", "half of", "six in ten", "half a million".

Lives here: every number whose words name a part. A share is given in percent (two thirds 66.7).
Does not live here: the sign and the words of percent (numbers.py).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from mineaction.text.cardinals import Cardinal, cardinal_at, glued, has_article
from mineaction.text.number_words import (
    AFTER_SHARE,
    BEFORE_PERIOD_PART,
    EACH,
    INDEFINITE,
    NO_SHARE_OF,
    ORDINALS,
    PARTS,
    SCALES,
    SHARE_BASES,
    TIME_AND_LENGTH,
    word_class,
)
from mineaction.text.separators import Separators
from mineaction.text.tokens import Tokens, norm_at

_SHARED: Final = word_class("shared_people") | frozenset(".,;)")
_TENTH: Final = Decimal("0.1")
_HUNDRED: Final = Decimal(100)


class Part(NamedTuple):
    """A part in words over tokens [first, last).

    `kind` is "fraction" (value in percent), "cardinal" (half a million), "ordinal" or "other" (a
    piece of time, of a match: "the first half", "a quarter of a century").
    """

    first: int
    last: int
    kind: str
    value: Decimal | None
    decimals: int


def in_percent(numerator: Decimal, denominator: Decimal) -> tuple[Decimal, int]:
    """A share in percent, to one decimal where it does not come out even, and its decimals."""
    exact = _HUNDRED * numerator / denominator
    whole = exact.to_integral_value()
    if exact == whole:
        return whole, 0
    return exact.quantize(_TENTH), 1


def part_at(tokens: Tokens, i: int, stop: int) -> Part | None:
    """The part that the word at token `i` names without a numerator: "half", "a third"."""
    word = tokens[i].norm
    if word == "half":
        return _half(tokens, i, stop)
    if word in ("quarter", "quarters", "halves"):
        return _quarter(tokens, i, stop)
    if has_article(tokens, i) and word in PARTS and not _names_a_row(tokens, i + 1, stop):
        return _fraction(i - 1, i + 1, 1, PARTS[word])
    return None


def share_from(tokens: Tokens, count: Cardinal, separators: Separators, stop: int) -> Part | None:
    """The share that begins with a count: "two thirds", "six in ten", "9 out of 10"."""
    if count.scale != 1 or count.decimals or not 0 < count.value <= 999:
        return None
    k = count.last
    if norm_at(tokens, k, stop) == "-" and glued(tokens, k, stop):
        k += 1
    word = norm_at(tokens, k, stop)
    if word in PARTS and word != "halves":
        return _counted_part(tokens, count, k, stop)
    return _proportion(tokens, count, separators, stop)


def _fraction(first: int, last: int, numerator: int, denominator: int) -> Part:
    value, decimals = in_percent(Decimal(numerator), Decimal(denominator))
    return Part(first, last, "fraction", value, decimals)


def _names_a_row(tokens: Tokens, k: int, stop: int) -> bool:
    """Whether what follows "a third" makes it an ordinal ("a third explosion")."""
    if k >= stop:
        return False
    if tokens[k].kind == "word":
        return tokens[k].norm not in AFTER_SHARE
    return tokens[k].norm == "-" and glued(tokens, k, stop)


def _half(tokens: Tokens, i: int, stop: int) -> Part | None:
    before, after = norm_at(tokens, i - 1, stop), norm_at(tokens, i + 1, stop)
    if before in ORDINALS or before in BEFORE_PERIOD_PART or before in ("st", "nd"):
        return Part(i, i + 1, "other", None, 0)
    first = i - 1 if has_article(tokens, i) else i
    hyphen = after == "-" and glued(tokens, i + 1, stop)
    k = i + 1 + hyphen
    article = norm_at(tokens, k, stop) in INDEFINITE
    if article:
        k += 1 + (norm_at(tokens, k + 1, stop) == "-")
    word = norm_at(tokens, k, stop)
    if word in SCALES:
        return Part(first, k + 1, "cardinal", Decimal(SCALES[word]) / 2, 0)
    if hyphen or word == "past" or (article and word in TIME_AND_LENGTH):
        return Part(i, i + 1, "other", None, 0)
    return _fraction(first, i + 1, 1, 2)


def _quarter(tokens: Tokens, i: int, stop: int) -> Part:
    """A quarter is a share after "a" or before "of a million"; else a time or a district."""
    article = has_article(tokens, i)
    first = i - 1 if article else i
    if norm_at(tokens, i + 1, stop) == "of" and norm_at(tokens, i + 2, stop) in INDEFINITE:
        word = norm_at(tokens, i + 3, stop)
        if word in SCALES:
            return Part(first, i + 4, "cardinal", Decimal(SCALES[word]) / 4, 0)
        if word in TIME_AND_LENGTH:
            return Part(first, i + 1, "other", None, 0)
    if (
        not article
        or tokens[i].norm != "quarter"
        or norm_at(tokens, i + 1, stop) in TIME_AND_LENGTH
    ):
        return Part(i, i + 1, "other", None, 0)
    return _fraction(first, i + 1, 1, 4)


def _counted_part(tokens: Tokens, count: Cardinal, k: int, stop: int) -> Part | None:
    """A share such as "two thirds" or "one-quarter"; "the first three quarters" are time."""
    numerator, word = int(count.value), tokens[k].norm
    plural = word.endswith("s")
    if numerator >= PARTS[word] or (plural != (numerator > 1) and not _is_slip(tokens, count, k)):
        return None
    before = norm_at(tokens, count.first - 1, stop)
    if PARTS[word] == 4 and (before in ORDINALS or before in BEFORE_PERIOD_PART):
        return Part(count.first, k + 1, "other", None, 0)
    if word != "half" and not plural and norm_at(tokens, k + 1, stop) == "-":
        return None
    return _fraction(count.first, k + 1, numerator, PARTS[word])


def _is_slip(tokens: Tokens, count: Cardinal, k: int) -> bool:
    """two-third of the victims; three quarter of all: a share without its plural ending."""
    few = 1 < count.value < PARTS[tokens[k].norm]
    return few and not tokens[k].norm.endswith("s") and norm_at(tokens, k + 1, len(tokens)) == "of"


def _proportion(tokens: Tokens, count: Cardinal, separators: Separators, stop: int) -> Part | None:
    """Shares such as "six in ten", "one out of every four", "9 of every 10"."""
    k = count.last
    loose = norm_at(tokens, k, stop) == "in"
    words = (norm_at(tokens, k, stop), norm_at(tokens, k + 1, stop))
    if loose:
        k += 1
    elif words == ("out", "of") or (words[0] == "of" and words[1] in EACH):
        k += 2
    else:
        return None
    if norm_at(tokens, k, stop) in EACH:
        k, loose = k + 1, False
    base = cardinal_at(tokens, k, separators, stop) if k < stop else None
    if base is None or base.first != k or base.decimals or base.value not in SHARE_BASES:
        return None
    numerator, denominator = int(count.value), int(base.value)
    if numerator >= denominator or norm_at(tokens, base.last, stop) in NO_SHARE_OF:
        return None
    usual = numerator == 1 or denominator in (10, 100) or denominator - numerator == 1
    usual = usual or (
        denominator == 5 and norm_at(tokens, base.last, stop) in AFTER_SHARE | _SHARED
    )
    if (loose and not usual) or _goes_on(tokens, base.last, stop):
        return None
    return _fraction(count.first, base.last, numerator, denominator)


def _goes_on(tokens: Tokens, k: int, stop: int) -> bool:
    """Whether the base is not a bare count: "one in 5 km", "in 10%", "in 3-4"."""
    if k >= stop:
        return False
    return (glued(tokens, k, stop) and tokens[k].norm not in ".,;:!?)\"']") or (
        tokens[k].norm in ("%", "percent", "per", "km", "ha", "hectares")
    )
