"""Vague magnitudes: "dozens", "tens of thousands", "several hundred".

Lives here: the interval that each means. They have no value. Does not live here: words without
any magnitude ("several", "many"), which are no numbers.
"""

from __future__ import annotations

from decimal import Decimal

from mineaction.text.cardinals import has_article
from mineaction.text.number_record import Number, span_of
from mineaction.text.number_words import (
    AFTER_SCORES,
    SCALES,
    VAGUE,
    VAGUE_MULTIPLIERS,
    VAGUE_SCALES,
)
from mineaction.text.tokens import Tokens, norm_at


def vague_at(tokens: Tokens, i: int, stop: int) -> Number | None:
    """Magnitudes such as "dozens", "tens of thousands", "hundreds of millions"."""
    word = tokens[i].norm
    if word == "scores" and norm_at(tokens, i + 1, stop) not in AFTER_SCORES:
        return None
    low, high = VAGUE[word]
    last, factor = i + 1, 1
    scale = VAGUE_SCALES.get(norm_at(tokens, i + 2, stop), 1)
    if norm_at(tokens, i + 1, stop) == "of" and scale >= 1000:
        last, factor = i + 3, scale
    return Number(
        *span_of(tokens, i, last),
        "vague",
        None,
        low=Decimal(low * factor),
        high=Decimal(high * factor),
    )


def multiplied_at(tokens: Tokens, i: int, stop: int) -> Number | None:
    """Magnitudes such as "several hundred", "a few thousand", "a couple of dozen"."""
    low, high = VAGUE_MULTIPLIERS[tokens[i].norm]
    first = i - 1 if has_article(tokens, i) else i
    k = i + 1
    k += norm_at(tokens, k, stop) == "of"
    factor, end = 1, k
    for _ in range(2):
        word = norm_at(tokens, end, stop)
        scale = SCALES.get(word) or VAGUE_SCALES.get(word) or {"dozens": 12, "tens": 10}.get(word)
        if scale is None:
            break
        factor, end = factor * scale, end + 1
        if norm_at(tokens, end, stop) == "of" and norm_at(tokens, end + 1, stop) in VAGUE_SCALES:
            end += 1
    if factor == 1:
        return None
    return Number(
        *span_of(tokens, first, end),
        "vague",
        None,
        low=Decimal(low * factor),
        high=Decimal(high * factor),
    )
