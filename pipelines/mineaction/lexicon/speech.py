"""Word classes of reported speech, and the kinds of word that make an actor.

Lives here: reading speech.toml. Does not live here: reporting cues (attribution.py) and names and
nouns of actors (gazetteer.py).
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from mineaction.lexicon.words import form_key
from mineaction.text.tokens import Token


@cache
def _lists() -> dict[str, list[str]]:
    text = (resources.files(__package__) / "speech.toml").read_text("utf-8")
    lists: dict[str, list[str]] = tomllib.loads(text)
    return lists


@cache
def speech_words(name: str) -> frozenset[str]:
    """The words of one list of speech.toml."""
    return frozenset(_lists()[name])


@cache
def _forms(name: str) -> dict[str, list[tuple[str, ...]]]:
    forms: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _lists()[name]:
        key = form_key(phrase)
        forms.setdefault(key[0], []).append(key)
    for keys in forms.values():
        keys.sort(key=len, reverse=True)
    return forms


@cache
def speech_openers(name: str) -> frozenset[str]:
    """The first words of the phrases of a list: where none stands, no phrase begins."""
    return frozenset(_forms(name))


def speech_phrase(name: str, tokens: Sequence[Token], i: int) -> int:
    """The index after the longest phrase of a list that begins at token `i`, or 0."""
    if not 0 <= i < len(tokens):
        return 0
    for key in _forms(name).get(tokens[i].norm, ()):
        end = i + len(key)
        if end <= len(tokens) and all(tokens[i + k].norm == word for k, word in enumerate(key)):
            return end
    return 0
