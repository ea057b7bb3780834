"""Respectively: two lists of which the first names the things and the second counts them.

Lives here: which bare number belongs to which thing of the list before. Does not live here: lists
whose noun stands once, at the end ("270 anti-personnel and 656 anti-tank mines": heads.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set

_COMPARING = word_set("comparing_words") | {"with", "to"}
_REMEMBERED = 12  # quantities before the sentence that may be the list of things
_REACH = 12  # tokens from the last bare number to the word


def link_respectively(analysis: Analysis) -> None:
    """December contributed 120, 430 and 1,250 respectively: the heads stand in the list before."""
    before: list[Quantity] = []
    for sentence in analysis.sentences:
        _pair_compared(sentence)
        if before and "respectively" in sentence.norms:
            _pair_lists(sentence, before)
        here = [q for q in sentence.quantities if not q.other]
        if here:
            before = (before + here)[-_REMEMBERED:]


def _pair_compared(sentence: SentenceAnalysis) -> None:
    """Mines killed five and injured 21, down from 7 and 28: each is compared with its like."""
    quantities = sentence.quantities
    for n in range(3, len(quantities)):
        first, second = quantities[n - 1 : n + 1]
        killed, injured = quantities[n - 3 : n - 1]
        bare = first.elliptical and second.elliptical and not (first.is_share or second.is_share)
        joined = sentence.norms[first.last : second.start] == ("and",)
        compared = sentence.norm(first.start - 1) in _COMPARING
        told = killed.measure and injured.measure and killed.measure != injured.measure
        if bare and joined and compared and told and killed.family == injured.family:
            _pair(first, killed)
            _pair(second, injured)


def _pair_lists(sentence: SentenceAnalysis, before: list[Quantity]) -> None:
    end = sentence.norms.index("respectively")
    bare = [
        q for q in sentence.quantities
        if q.elliptical and not q.other and 0 <= end - q.last <= _REACH
    ]  # fmt: skip
    if len(bare) < 2:
        return
    counting = set(bare)
    earlier = [q for q in before if not q.is_share]
    earlier += [q for q in sentence.quantities if q.last <= bare[0].first and q not in counting]
    for family in ("device", "people", "area"):
        things = [q for q in earlier if q.family == family]
        if len(things) >= len(bare):
            for left, right in zip(bare, things[-len(bare) :], strict=True):
                _pair(left, right)
            return


def _pair(left: Quantity, right: Quantity) -> None:
    left.copy_thing(right)
    left.copy_group(right)
    left.fixed, left.measure, left.twin = right.fixed, right.measure, right
    left.elliptical, left.group_rule = False, "respectively"
