"""The words around place names, as sets: prepositions, joints, words of meetings, of the world.

Lives here: reading place_scope.toml. Does not live here: the names (gazetteer.py) and any decision
about a figure's place (extraction).
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from mineaction.lexicon.names import context


@cache
def _data() -> dict[str, Any]:
    text = (resources.files(__package__) / "place_scope.toml").read_text("utf-8")
    return tomllib.loads(text)


@cache
def scope_words(name: str) -> frozenset[str]:
    """One list of place_scope.toml; "types" are its own and the place types of context.toml."""
    if name == "types":
        return context()["place_types"] | frozenset(_data()["more_types"])
    return frozenset(_data()[name])


@cache
def family_of(measure: str) -> str:
    """The family whose figures one operation reports together; the measure itself if alone."""
    for family, measures in _data()["families"].items():
        if measure in measures:
            return str(family)
    return measure


@cache
def measures_after(preposition: str) -> frozenset[str]:
    """The measures that a preposition locates only for them ("from": displaced ...)."""
    return frozenset(_data()["by_measure"].get(preposition, ()))
