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

# Lists that many rules ask for.
ACCOUNTING_VERBS: Final = word_set("accounting_verbs")
ADVERBS: Final = word_set("adverbs")
ARTICLES: Final = word_set("articles")
BE: Final = word_set("be")
CLOSING: Final = word_set("closing")
DEFINITE: Final = word_set("definite")
DIVIDING: Final = word_set("dividing")
HAVE: Final = word_set("have")
LIST_JOINTS: Final = word_set("list_joints")
MOVING_VERBS: Final = word_set("moving_verbs")
OTHERS: Final = word_set("others")
PAIR_JOINTS: Final = word_set("pair_joints")
PLACE_NOUNS: Final = word_set("place_nouns")
PLAN_COLUMNS: Final = word_set("plan_columns")
POINTING_DETERMINERS: Final = word_set("pointing_determiners")
STOP: Final = word_set("stop")
WAR_NOUNS: Final = word_set("war_nouns")
AUXILIARIES: Final = BE | HAVE
