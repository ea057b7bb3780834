"""The words around place names, as sets: prepositions, joints, words of meetings, of the world.

Lives here: reading place_scope.toml. Does not live here: the names (gazetteer.py) and any decision
about a figure's place (extraction).
"""

from __future__ import annotations

from functools import cache
from typing import Final

from mineaction.lexicon.names import context
from mineaction.lexicon.word_lists import Read, WordLists

_LISTS: Final = WordLists("place_scope.toml")


def _scope_words(name: str) -> frozenset[str]:
    """One list of place_scope.toml; "types" are its own and the place types of context.toml."""
    if name == "types":
        return context()["place_types"] | frozenset(_LISTS.data["more_types"])
    return _LISTS.words(name)


scope_words: Final = Read(_scope_words).__getitem__


@cache
def family_of(measure: str) -> str:
    """The family whose figures one operation reports together; the measure itself if alone."""
    for family, measures in _LISTS.data["families"].items():
        if measure in measures:
            return str(family)
    return measure


@cache
def measures_after(preposition: str) -> frozenset[str]:
    """The measures that a preposition locates only for them ("from": displaced ...)."""
    return frozenset(_LISTS.data["by_measure"].get(preposition, ()))
