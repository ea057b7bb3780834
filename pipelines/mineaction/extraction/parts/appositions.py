"""Appositions: people who are counted together and then one by one.

Lives here: whether a list behind a comma adds up to the people before it. Does not live here: lists
that a word or sign opens (bases.py), and sums told in sentences of their own (sums_told.py).

"Three people lost their lives, a hunter and two deminers": the exact sum says that the deminers
are of the three, where the words alone could count who works there.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set

_SINGLE = word_set("single_determiners")
_JOINTS = frozenset({",", "and"})
_OPENING = frozenset({",", "-"})
_PHRASE = 7  # tokens of one member: "their 40-year-old driver from Narva"
_LEAST = 2  # members
_QUALIFIER = 6  # tokens of "at least another", with the number behind it
_REACH = 60  # tokens of a list that is told in one breath


def lists_all(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> bool:
    """Whether `part` stands in a list behind a comma or dash that adds up to `whole`."""
    if whole.family != "people" or part.family != "people" or whole.is_share or part.is_share:
        return False
    if part.start - whole.end > _REACH:
        return False
    commas = (i for i in range(whole.end, part.start) if sentence.norms[i] in _OPENING)
    return any(
        sum(members) == whole.number.value and len(members) >= _LEAST
        for i in commas
        if (members := _members(sentence, i + 1, part))
    )


def _members(sentence: SentenceAnalysis, i: int, part: Quantity) -> list[int]:
    """How many people each member of the list from token `i` on names; none if it is no list."""
    found: list[int] = []
    norms = sentence.norms
    seen = False
    limit = min(len(norms), i + _REACH)
    while i < limit:
        near = sentence.quantities_between(i, i + _QUALIFIER)
        quantity = next((q for q in near if q.start == i and q.family == "people"), None)
        if quantity is not None and quantity.number.value is not None:
            found.append(int(quantity.number.value))
            seen, end = seen or quantity is part, quantity.last
        elif norms[i] in _SINGLE:
            found.append(1)
            end = i + 1
        else:
            break
        joint = _joint(sentence, end)
        if joint < 0:
            break
        i = joint + 1 + (norms[joint : joint + 2] == (",", "and"))
    return found if seen else []


def _joint(sentence: SentenceAnalysis, i: int) -> int:
    """The comma or "and" behind the member whose noun begins at token `i`, or -1."""
    for k in range(i, min(len(sentence.norms), i + _PHRASE)):
        if sentence.norms[k] in _JOINTS:
            return k
        if sentence.tokens[k].kind == "sign" and sentence.norms[k] != "-":
            return -1
    return -1
