"""Word classes of reported speech, and the kinds of word that make an actor: speech.toml.

Lives here: what is looked up around a source. Does not live here: reporting cues (attribution.py)
and names and nouns of actors (gazetteer.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mineaction.lexicon.word_lists import WordLists
from mineaction.text.tokens import Token

_LISTS: Final = WordLists("speech.toml")

speech_words: Final = _LISTS.words
speech_openers: Final = _LISTS.openers


def speech_phrase(name: str, tokens: Sequence[Token], i: int) -> int:
    """The index after the longest phrase of a list that begins at token `i`, or 0."""
    if not 0 <= i < len(tokens):
        return 0
    for key in _LISTS.phrases(name).get(tokens[i].norm, ()):
        end = i + len(key)
        if end <= len(tokens) and all(tokens[i + k].norm == word for k, word in enumerate(key)):
            return end
    return 0
