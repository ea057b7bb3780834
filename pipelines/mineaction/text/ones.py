"""The word "one" where it is no number: "one of the", "one another", "no one", "one-sided".

Lives here: that decision alone. Whether a counting "one" counts a victim or a mine is decided by
extraction.
"""

from __future__ import annotations

from typing import Final

from mineaction.text.cardinals import glued
from mineaction.text.number_words import (
    INDEFINITE,
    ORDINALS,
    PARTS,
    SCALES,
    SMALL,
    phrase_class,
    word_class,
)
from mineaction.text.tokens import Tokens, norm_at

_BEFORE_ONE: Final = word_class("before_one")
# "the one" counts if a noun follows ("the one casualty"), not before these.
_AFTER_THE_ONE: Final = word_class("after_the_one")
# "that one soldier died" counts, "that one was found" does not.
_CLAUSES: Final = word_class("clause_openers")
_AFTER_CLAUSE_ONE: Final = (word_class("after_the_one") | word_class("after_one")) - {"of"}
_DAYS_TOLD: Final = frozenset({"that", "this", "same", "next"})
_BESIDE: Final = frozenset({"in", "on", "at", "near", "along", "by", "nearby", "behind"})
_AFTER_ONE: Final = word_class("after_one")
_AFTER_ONE_OF: Final = word_class("after_one_of")
_PHRASES: Final = phrase_class("one_phrases")


def is_idiomatic_one(tokens: Tokens, i: int) -> bool:
    """Whether the word "one" at token `i` is a pronoun or part of a phrase, and counts nothing."""
    stop = len(tokens)
    if norm_at(tokens, i, stop) != "one":
        return False
    before, after = norm_at(tokens, i - 1, stop), norm_at(tokens, i + 1, stop)
    if before in _CLAUSES and after.isalpha() and after not in _AFTER_CLAUSE_ONE:
        return after == "of" and norm_at(tokens, i + 2, stop) in _AFTER_ONE_OF
    if before == "day" and norm_at(tokens, i - 2, stop) in _DAYS_TOLD:
        before = ""  # "on that day one soldier died"
    if (
        before in _BEFORE_ONE
        or before in ORDINALS
        or (before == "by" and norm_at(tokens, i - 2, stop) == "one")
    ):
        return True
    if before == "another" and after in _BESIDE:
        return True  # "their car struck another one in a tunnel"
    if before == "the":
        return after in _AFTER_THE_ONE or not after.isalpha()
    if after == "-" and glued(tokens, i + 1, stop):
        return _is_compound(tokens, i + 2, stop)
    if after == "of":
        return norm_at(tokens, i + 2, stop) in _AFTER_ONE_OF and not _is_told_of(tokens, i, stop)
    if after == "hand":
        return before == "on"  # else "one hand grenade"
    return after in _AFTER_ONE or any(
        all(norm_at(tokens, i + n, stop) == word for n, word in enumerate(phrase))
        for phrase in _PHRASES
    )


def _is_told_of(tokens: Tokens, i: int, stop: int) -> bool:
    """Four are in hospital; one of the wounded is a teacher: one of those counted before."""
    said = norm_at(tokens, i + 4, stop) in ("is", "was")
    return said and norm_at(tokens, i + 5, stop) in INDEFINITE


def _is_compound(tokens: Tokens, k: int, stop: int) -> bool:
    """Whether a glued word follows the hyphen that is no part of a number ("one-sided")."""
    if not glued(tokens, k, stop) or tokens[k].kind != "word":
        return False
    word = tokens[k].norm
    return word not in PARTS and word not in SCALES and word not in SMALL
