"""Shares: which count a percentage restates, and of which base it is a share.

Lives here: the numerator and denominator of percentages, only where the text says them. Does not
live here: whether the percentage is right (the rules of consistency).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set

_POINTING = word_set("pointing_words")
_PART_OF = ("share", "of_whom")
_REMEMBERED = 40  # figures before a share among which its base is looked for


def link_shares(analysis: Analysis) -> None:
    """Set `numerator` and `denominator` of every share that is a figure."""
    before: list[Quantity] = []
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if quantity.measure is None:
                continue
            if quantity.is_share:
                _numerator(quantity)
                _denominator(sentence, quantity, before[-_REMEMBERED:])
            before.append(quantity)
        before = before[-_REMEMBERED:]


def _numerator(share: Quantity) -> None:
    """6 of 40 casualties (15%): the share restates 6, and its base is 40."""
    whole = share.parent
    if whole is not None and share.part_basis == "share" and not whole.is_share:
        share.numerator = share.numerator or whole
        if whole.parent is not None and not whole.parent.is_share:
            share.denominator = whole.parent
        share.parent, share.part_basis = None, None


def _denominator(sentence: SentenceAnalysis, share: Quantity, before: list[Quantity]) -> None:
    """31% of those; 9 per cent of this area; 4% of the planted mines."""
    if share.denominator is not None:
        return
    whole = share.parent
    if whole is not None and not whole.is_share and share.part_basis in _PART_OF:
        share.denominator = whole
        return
    if sentence.norm(share.last) != "of":
        return
    counts = [q for q in before if not q.is_share]
    if "share_of:area" in share.notes and sentence.norm(share.last + 1) in _POINTING:
        near = [q for q in counts if q.family == "area" and sentence.index - q.sentence <= 1]
        # the subject of the sentence before, not what it is compared with
        share.denominator = next((q for q in near if q.sentence == near[-1].sentence), None)
    elif "share_of:device" in share.notes and _says(sentence, share, "devices_emplaced"):
        planted = [q for q in counts if q.measure == "devices_emplaced"]
        share.denominator = planted[-1] if planted else None


def _says(sentence: SentenceAnalysis, share: Quantity, measure: str) -> bool:
    """Whether the noun phrase of the base has the participle of a measure ("planted mines")."""
    for i in range(share.last, max(share.head_last, share.last)):
        found = sentence.entries_at(i, "cue")
        if found and any(e.code == measure for e in found[1]):
            return True
    return False
