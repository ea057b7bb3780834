"""Closed-class words as sets and phrase lists.

Lives here: reading grammar.toml. Does not live here: the domain's words (words.py).

The sets are read once, so that a module may keep them as constants.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from mineaction.lexicon.words import form_key


@cache
def _data() -> dict[str, list[str]]:
    path = resources.files(__package__) / "grammar.toml"
    data: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return data


@cache
def word_set(name: str) -> frozenset[str]:
    """The single words of a list of grammar.toml."""
    return frozenset(_data()[name])


@cache
def _phrases(name: str) -> dict[str, list[tuple[str, ...]]]:
    out: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _data()[name]:
        key = form_key(phrase)
        out.setdefault(key[0], []).append(key)
    for rows in out.values():
        rows.sort(key=len, reverse=True)
    return out


def phrase_at(name: str, norms: Sequence[str], i: int) -> int:
    """The end of the longest phrase of list `name` that begins at token `i`, or 0.

    `norms` are the tokens of a sentence as the look-up sees them: in lower case.
    """
    if not 0 <= i < len(norms):
        return 0
    for key in _phrases(name).get(norms[i], ()):
        if tuple(norms[i : i + len(key)]) == key:
            return i + len(key)
    return 0


@cache
def openers(name: str) -> frozenset[str]:
    """The first words of the phrases of a list: where none stands, no phrase begins."""
    return frozenset(_phrases(name))
