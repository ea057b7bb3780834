"""Headline and body: the same figure, or the same figure rounded, has the same places.

Lives here: pair_headlines. Does not live here: the places of either (assign.py).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.places.anaphora import joined_names
from mineaction.extraction.places.records import Scope
from mineaction.lexicon.place_scope import family_of

_ROUNDED = Decimal("0.05")  # share by which a headline's "over 6,900" may fall short of the body
_OF_ONE_EVENT = frozenset({"casualties", "clearance"})
_WHY = "headline and body give the same figure"


def pair_headlines(sentences: Sequence[SentenceAnalysis], scopes: dict[Quantity, Scope]) -> None:
    """Give a headline's figures the places of the body's, and the other way round."""
    heads: list[Quantity] = []
    told: dict[tuple[str | None, str | None], list[Quantity]] = {}
    for quantity in scopes:
        if sentences[quantity.sentence].span.kind == "headline":
            heads.append(quantity)
        elif quantity.cell is None and not _is_part_of_sum(quantity):
            told.setdefault((quantity.measure, quantity.unit), []).append(quantity)
    body = {key: _Told(quantities) for key, quantities in told.items()}
    for head in heads:
        figures = body.get((head.measure, head.unit))
        same = figures.like(head) if figures else None
        if same is not None:
            _pair(scopes, head, same)


def _is_part_of_sum(quantity: Quantity) -> bool:
    """ "This year 9 people (7 civilians, 2 servicemen) were hurt": the 2 are of no single event."""
    return quantity.parent is not None and quantity.part_basis == "brackets"


class _Told:
    """The figures of one measure and unit in the body, by value: a bulletin has many headlines."""

    def __init__(self, quantities: Sequence[Quantity]) -> None:
        self._first: dict[Decimal | None, Quantity] = {}
        for quantity in quantities:
            self._first.setdefault(quantity.number.value, quantity)
        self._order = {value: n for n, value in enumerate(self._first)}
        self._values = sorted(value for value in self._first if value is not None)

    def like(self, head: Quantity) -> Quantity | None:
        """The first figure of the headline's value, else the first that it may round.

        "Over 6,900 hectares" in the headline, 6,914.2 in the body.
        """
        value = head.number.value
        if value in self._first:
            return self._first[value]
        if value is None or head.qualifier == "exact" or value <= 0:
            return None
        margin = _ROUNDED * value
        low = bisect_left(self._values, value - margin)
        near = self._values[low : bisect_right(self._values, value + margin)]
        return self._first[min(near, key=self._order.__getitem__)] if near else None


def _is_exact(above: Scope, below: Scope, head: Quantity) -> bool:
    """ "Two hurt in Narva" above, "near Orla in Narva" below: the body tells it more exactly."""
    extra = tuple(n for n in below.names if n.text not in above.places)
    part = any(n.is_part for n in extra)
    if family_of(head.measure or "") not in _OF_ONE_EVENT or not above.names or part:
        return False
    wider = set(above.places) <= set(below.places) and joined_names(above.names, extra)
    return bool(wider or joined_names(extra, above.names))


def _pair(scopes: dict[Quantity, Scope], head: Quantity, same: Quantity) -> None:
    """The one without names, or with wider ones, takes those of the other, if of one country."""
    above, below = scopes[head], scopes[same]
    if below.names and (above.is_part or _is_exact(above, below, head)):
        scopes[head] = Scope(below.names, below.country, "headline_body", _WHY)
    elif above.names and not below.names:
        scopes[same] = Scope(above.names, above.country, "headline_body", _WHY)
    elif below.names and not above.names and above.country in (None, below.country):
        scopes[head] = Scope(below.names, below.country, "headline_body", _WHY)
