"""The time of a headline's figure: what the body says of the same value or measure.

Lives here: Body, which is asked once the body has been read. Does not live here: which lines are
headlines (margins.py), the walk over the body (assign.py).
"""

from __future__ import annotations

from collections.abc import Mapping

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.codes import FATES, TOLLS
from mineaction.extraction.periods.memory import Choice
from mineaction.extraction.periods.record import Period
from mineaction.extraction.periods.stretch import Stretch
from mineaction.lexicon.period_words import period_words


class Body:
    """The periods of a body's values and measures; `mishap` is the day of its first accident."""

    def __init__(
        self, out: Mapping[Quantity, Period], mishap: Stretch | None, document: Stretch | None
    ) -> None:
        self._mishap, self._document = mishap, document
        self._values: dict[object, Period] = {}
        self._measures: dict[str | None, Period] = {}
        for quantity, period in out.items():
            if quantity.parent is None or quantity.part_basis != "brackets":
                self._values.setdefault((quantity.number.value, quantity.unit), period)
            if quantity.modality != "planned":
                self._measures.setdefault(quantity.measure, period)

    def told(self, quantity: Quantity, own: Stretch | None) -> Period | Choice:
        """As the body says of the same value, else its own words, else as it says of the measure.

        "Blast leaves one dead, two hurt" over "killed the driver and hurt two ... 68 have died
        since 2020": the exact count that the body does not repeat is of the first toll there.
        """
        value = (quantity.number.value, quantity.unit)
        if quantity.number.value is not None and value in self._values:
            return self._values[value].under("headline_body")
        if own is not None:
            return own, "clause"
        if quantity.measure not in self._measures:
            stock = quantity.measure in period_words("stocks")  # "Mined land: 13.6 km2"
            return None if stock else self._document, "document"
        exact = quantity.measure in FATES and quantity.qualifier == "exact"
        first = next(m for m in self._measures if m in TOLLS) if exact else quantity.measure
        period = self._measures[first]
        if period.period_kind == "cumulative" and self._is_of_mishap(quantity):
            return self._mishap, "told_next"
        return period.under("headline_body")

    def _is_of_mishap(self, quantity: Quantity) -> bool:
        """ "Two hurt by mine" above "On 3 May Karim and his son trod on a mine. Since 2020, 38"."""
        toll = quantity.measure in TOLLS and quantity.qualifier == "exact"
        return toll and self._mishap is not None
