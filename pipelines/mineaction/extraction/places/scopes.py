"""What a group of place names says: the scope that it gives to a figure.

Lives here: ScopeReader. Does not live here: which figure a group belongs to (binding.py,
assign.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mineaction.extraction.analysis import Analysis
from mineaction.extraction.places.groups import Group
from mineaction.extraction.places.mentions import Mention
from mineaction.extraction.places.place_names import is_typed
from mineaction.extraction.places.records import PlaceName, Scope
from mineaction.lexicon.gazetteer import Place, capitals

_NO_PLACE = frozenset({"route", "part"})


@dataclass(slots=True)
class ScopeReader:
    """Scopes of the groups of one document about the country `home`, each read once."""

    analysis: Analysis
    home: str | None
    countries: frozenset[str] = frozenset()  # that the text names
    _read: dict[tuple[int, int, str], Scope] = field(default_factory=dict)

    def scope(self, index: int, group: Group, rule: str, why: str) -> Scope:
        """The names and the country of a group of sentence `index`."""
        key = (index, group.first, rule)
        if key not in self._read:
            readings = [self._read_name(index, m) for m in group.names]
            country = next((place.country for place in readings if place), None)
            names = tuple(self._name(index, m) for m in group.names if m.kind != "country")
            self._read[key] = Scope(names, country, rule, why)
        return self._read[key]

    def _read_name(self, index: int, mention: Mention) -> Place | None:
        """The place meant; none for one in a country that the text never names.

        "Ford" in a text about Narvia is hardly the Ford that the gazetteer has in Orlan; "Ford
        province" may be.
        """
        place = mention.read(self.home)
        if place is None or self.home in (None, place.country) or place.country in self.countries:
            return place
        known = place.name in capitals() or is_typed(self.analysis.sentences[index].tokens, mention)
        return place if known or place.kind == "country" else None

    def _name(self, index: int, mention: Mention) -> PlaceName:
        tokens = self.analysis.sentences[index].tokens
        start, end = tokens[mention.first].start, tokens[mention.last - 1].end
        text = " ".join(self.analysis.text[start:end].split())
        place = None if mention.kind in _NO_PLACE else self._read_name(index, mention)
        return PlaceName(text, start, end, place, mention.kind == "part")
