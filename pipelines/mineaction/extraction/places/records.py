"""Where figures belong, as plain records: scopes, and the report on a document.

Lives here: the records and their rows for `figure_places`. Does not live here: any decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from mineaction.extraction.analysis import Quantity
from mineaction.extraction.model import FigurePlace
from mineaction.extraction.places.countries import DocumentCountry
from mineaction.lexicon.gazetteer import Place

_CARRIED = frozenset({"carried_over", "headline_body"})


class PlaceName(NamedTuple):
    """One name of a scope as printed, with its place if the gazetteer has it."""

    text: str
    start: int
    end: int
    place: Place | None
    is_part: bool = False  # "northern X", a part of a country


class Scope(NamedTuple):
    """Where a figure belongs: the names that it has jointly, and its country.

    `rule` is clause, list, heading_label, table_label, carried_over, headline_body, document (no
    place; the country is the document's) or none; `why` says it in words.
    """

    names: tuple[PlaceName, ...] = ()
    country: str | None = None
    rule: str = "none"
    why: str = ""

    @property
    def places(self) -> tuple[str, ...]:
        """The names as printed: one joint scope."""
        return tuple(n.text for n in self.names)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where the names stand in the text, in code points."""
        return tuple((n.start, n.end) for n in self.names)

    @property
    def bare(self) -> Scope:
        """The same without its names: the country alone."""
        return self._replace(names=())

    @property
    def is_part(self) -> bool:
        """Whether only a part of a country is named: wider than any place of the same accident."""
        return len(self.names) == 1 and self.names[0].is_part

    @property
    def basis(self) -> str:
        """stated, carried_over or inferred, as in `figure_places`."""
        if self.rule in _CARRIED:
            return "carried_over"
        return "inferred" if self.rule in ("document", "none") else "stated"


@dataclass(slots=True)
class PlaceReport:
    """The scope of every figure, the country of the document, and names without a code."""

    country: DocumentCountry
    scopes: dict[Quantity, Scope] = field(default_factory=dict)

    @property
    def unknown(self) -> tuple[PlaceName, ...]:
        """Names that the gazetteer does not have, each span once: for review."""
        names = {n.start: n for s in self.scopes.values() for n in s.names if n.place is None}
        return tuple(names[start] for start in sorted(names))

    def rows(self, ids: Mapping[Quantity, str]) -> tuple[FigurePlace, ...]:
        """The rows of `figure_places` for the figures with these ids; none for a whole country."""
        return tuple(
            _row(ids[quantity], ordinal, name, scope)
            for quantity, scope in self.scopes.items()
            if quantity in ids
            for ordinal, name in enumerate(scope.names)
        )


def _row(figure_id: str, ordinal: int, name: PlaceName, scope: Scope) -> FigurePlace:
    place_id = name.place.place_id if name.place else None
    country = name.place.country if name.place else scope.country
    return FigurePlace(figure_id, ordinal, name.text, place_id, country, scope.basis)
