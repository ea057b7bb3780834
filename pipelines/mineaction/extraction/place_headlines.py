"""Headline and body: the same figure, or the same figure rounded, has the same places.

Lives here: pair_headlines. Does not live here: the places of either (places.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.place_records import Scope

_ROUNDED = Decimal("0.05")  # share by which a headline's "over 6,900" may fall short of the body
_WHY = "headline and body give the same figure"


def pair_headlines(sentences: Sequence[SentenceAnalysis], scopes: dict[Quantity, Scope]) -> None:
    """Give a headline's figures the places of the body's, and the other way round."""
    heads: list[Quantity] = []
    body: dict[tuple[str | None, str | None], list[Quantity]] = {}
    for quantity in scopes:
        if sentences[quantity.sentence].span.kind == "headline":
            heads.append(quantity)
        elif quantity.cell is None:
            body.setdefault((quantity.measure, quantity.unit), []).append(quantity)
    for head in heads:
        told = body.get((head.measure, head.unit), [])
        same = next((q for q in told if q.number.value == head.number.value), None)
        same = same or next((q for q in told if _is_rounded(head, q)), None)
        if same is not None:
            _pair(scopes, head, same)


def _is_rounded(head: Quantity, quantity: Quantity) -> bool:
    """ "Over 6,900 hectares" in the headline, 6,914.2 in the body."""
    printed, exact = head.number.value, quantity.number.value
    if printed is None or exact is None or head.qualifier == "exact" or printed <= 0:
        return False
    return abs(exact - printed) <= _ROUNDED * printed


def _pair(scopes: dict[Quantity, Scope], head: Quantity, same: Quantity) -> None:
    """The one without names takes those of the other, unless the headline names a country."""
    above, below = scopes[head], scopes[same]
    if above.names and not below.names:
        scopes[same] = Scope(above.names, above.country, "headline_body", _WHY)
    elif below.names and not above.names and above.rule != "clause":
        scopes[head] = Scope(below.names, below.country, "headline_body", _WHY)
