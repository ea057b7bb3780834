"""Places of figures by their printed number, for the tests of places."""

from __future__ import annotations

from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.places.assign import PlaceReport, Scope, assign_places

# So that these tests fail for places only: what a number counts if its measure is not found.
_MEASURES = {"device": "devices_found", "area": "area_cleared"}


def report_of(text: str) -> PlaceReport:
    """The report on a text, in which every count has a measure."""
    analysis = analyse(text, Context(document_id="test"))
    for quantity in analysis.quantities:
        if quantity.measure is None and quantity.other not in ("age", "table head"):
            quantity.measure = _MEASURES.get(quantity.family, "killed")
    return assign_places(analysis)


def scopes_of(text: str) -> dict[str, Scope]:
    """Scope by number as printed; a number printed twice keeps its last scope."""
    return {
        text[q.number.start : q.number.end]: scope for q, scope in report_of(text).scopes.items()
    }


def places_of(text: str) -> dict[str, tuple[str, ...]]:
    """Places by number as printed."""
    return {number: scope.places for number, scope in scopes_of(text).items()}


def countries_of(text: str) -> dict[str, str | None]:
    """Country by number as printed."""
    return {number: scope.country for number, scope in scopes_of(text).items()}
