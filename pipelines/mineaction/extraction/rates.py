"""Rates: what a figure is per: a square metre, a kilometre, a month, a year.

Lives here: "ten mines in 1 square metre", "110 people every month". Does not live here: periods.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Mask, Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import phrase_at
from mineaction.text.tokens import Token

_PER_AREA = (
    ("MTK", "per_square_metre"),
    ("KMK", "per_square_km"),
    ("HAR", "per_hectare"),
    ("km", "per_km"),
)
_PER_TIME = (("month", "per_month"), ("year", "per_year"))


def denominators(tokens: tuple[Token, ...]) -> list[Mask]:
    """The "1" of "in 1 square metre", which counts nothing."""
    out = []
    for i, token in enumerate(tokens):
        if (
            token.norm in ("1", "one")
            and i
            and tokens[i - 1].norm in ("in", "per", "to", "on", "every")
        ):
            if any(phrase_at(name, [t.norm for t in tokens], i + 1) for _, name in (("", "area_unit"),)):
                out.append(Mask(i, i + 1, "denominator", "the one of a rate"))
    return out


def set_rate(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Set `per`; a count of devices per area is a density."""
    tokens = sentence.tokens
    end = max(quantity.last, quantity.head_last if not quantity.label else 0)
    if quantity.family == "device":
        for i in range(end, min(end + 6, len(tokens))):
            for code, name in _PER_AREA:
                if phrase_at(name, [t.norm for t in tokens], i):
                    quantity.per, quantity.measure = code, "device_density"
                    return
            if tokens[i].text in ",;":
                break
    for i in range(end, min(end + 5, len(tokens))):
        if tokens[i].text in ",;.":
            return
        for code, name in _PER_TIME:
            if phrase_at(name, [t.norm for t in tokens], i):
                quantity.per = code
                return
