"""Shares: which count a percentage restates, and of which base it is a share.

Lives here: the numerator and denominator of percentages, only where the text says them. Does not
live here: whether the percentage is right (the rules of consistency).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis

_POINTING = frozenset({"this", "that", "these", "those", "it", "them"})
_PART_OF = ("share", "of_whom")


def link_shares(analysis: Analysis) -> None:
    """Set `numerator` and `denominator` of every share that is a figure."""
    before: list[Quantity] = []
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if quantity.measure is None:
                continue
            if quantity.is_share:
                _numerator(quantity)
                _denominator(sentence, quantity, before)
            before.append(quantity)
        before = before[-40:]


def _numerator(share: Quantity) -> None:
    whole = share.parent
    if whole is not None and share.part_basis == "share" and not whole.is_share:
        share.numerator = share.numerator or whole
        if whole.parent is not None and not whole.parent.is_share:
            share.denominator = whole.parent
        share.parent, share.part_basis = None, None


def _denominator(sentence: SentenceAnalysis, share: Quantity, before: list[Quantity]) -> None:
    if share.denominator is not None:
        return
    whole = share.parent
    if whole is not None and not whole.is_share and share.part_basis in _PART_OF:
        share.denominator = whole
        return
    words = [t.norm for t in sentence.tokens[share.last : share.last + 4]]
    if len(words) < 2 or words[0] != "of":
        return
    if "share_of:area" in share.notes and words[1] in _POINTING:
        share.denominator = _last(
            before,
            lambda q: q.family == "area" and not q.is_share and sentence.index - q.sentence <= 1,
            first=True,
        )
    elif "share_of:device" in share.notes:
        emplaced = _says(sentence, share, "devices_emplaced")
        if emplaced:
            share.denominator = _last(
                before, lambda q: q.measure == "devices_emplaced" and not q.is_share
            )


def _last(before: list[Quantity], wanted: object, *, first: bool = False) -> Quantity | None:
    found = [q for q in before if wanted(q)]  # type: ignore[operator]
    if not found:
        return None
    if first:  # the subject of the sentence before, not what it is compared with
        return next(q for q in found if q.sentence == found[-1].sentence)
    return found[-1]


def _says(sentence: SentenceAnalysis, share: Quantity, measure: str) -> bool:
    """Whether the noun phrase of the base has the participle of a measure ("planted mines")."""
    for i in range(share.last, max(share.head_last, share.last)):
        found = sentence.entries_at(i, "cue")
        if found and any(e.code == measure for e in found[1]):
            return True
    return False
