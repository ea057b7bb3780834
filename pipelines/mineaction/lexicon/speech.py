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
    sizes = _LISTS.phrases(name).get(tokens[i].norm)
    for size, keys in sizes.items() if sizes else ():
        if tuple([t.norm for t in tokens[i : i + size]]) in keys:
            return i + size
    return 0


def speech_phrases(name: str, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """(begin, end) of all phrases of a list in a line or sentence, in order."""
    return _LISTS.phrases_in(name, [t.norm for t in tokens])
