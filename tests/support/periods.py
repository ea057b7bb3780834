"""Periods of single figures of a short text, for the tests of extraction.periods.

Lives here: period_of, which does not depend on the measures that the engine finds.
"""

from __future__ import annotations

from datetime import date

from mineaction.extraction.model import Context
from mineaction.extraction.periods.assign import Period, assign_periods
from mineaction.extraction.pipeline import analyse

PUBLISHED = date(2024, 6, 14)  # a Friday


def period_of(text: str, number: str, country: str = "UA", measure: str = "killed") -> Period:
    """The period of the figure printed as `number`; `measure` is used where none was found."""
    analysis = analyse(text, Context(published=PUBLISHED))
    start = text.index(number)
    asked = next((q for q in analysis.quantities if q.number.start == start), None)
    if asked is None:
        raise AssertionError(f"{number} is no number of: {text}")
    asked.measure = asked.measure or measure
    return assign_periods(analysis, country)[asked]
