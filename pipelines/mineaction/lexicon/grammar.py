"""Closed-class words as sets and phrase lists: grammar.toml.

Lives here: what rules of language look up. Does not live here: the domain's words (words.py).
"""

from __future__ import annotations

from typing import Final

from mineaction.lexicon.word_lists import WordLists

_LISTS: Final = WordLists("grammar.toml")

word_set: Final = _LISTS.words
phrase_at: Final = _LISTS.phrase_at
phrases_in: Final = _LISTS.phrases_in
openers: Final = _LISTS.openers
