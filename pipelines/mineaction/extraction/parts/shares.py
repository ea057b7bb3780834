"""Shares: which count a percentage restates, and of which base it is a share.

Lives here: the numerator and denominator of percentages, only where the text says them. Does not
live here: whether the percentage is right (the rules of consistency).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set

_POINTING = word_set("pointing_words")
_PART_OF = ("share", "of_whom", "of_number")
_REMEMBERED = 40  # figures before a share among which its base is looked for
_BASE_REACH = 14  # tokens from "of" to the number of the base
_FUNDED_REACH = 4  # tokens between "funded" and its share
_FUNDED = word_set("funded_words")
_AMOUNTS = word_set("base_amounts")
_BEFORE_BASE = word_set("before_base_numbers")
_RESTATING = word_set("restating_subjects")
_EQUALS = word_set("equalling_verbs")


def link_shares(analysis: Analysis) -> None:
    """Set `numerator` and `denominator` of every share that is a figure."""
    before: list[Quantity] = []
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if quantity.measure is None:
                continue
            if quantity.is_share:
                _numerator(quantity)
                base = stated_base(sentence, quantity) or _of_funds(sentence, quantity)
                if base is not None:
                    _divide(sentence, quantity, base, before[-_REMEMBERED:])
                else:
                    _denominator(sentence, quantity, before[-_REMEMBERED:])
            before.append(quantity)
        before = before[-_REMEMBERED:]


def _numerator(share: Quantity) -> None:
    """6 of 40 casualties (15%): the share restates 6, and its base is 40."""
    whole = share.parent
    if whole is not None and share.part_basis == "share" and not whole.is_share:
        share.numerator = share.numerator or whole
        if whole.modality == "planned":  # "pledged: 9 million (36%)"
            share.modality = whole.modality
        if whole.parent is not None and not whole.parent.is_share:
            share.denominator = whole.parent
        share.parent, share.part_basis = None, None


def stated_base(sentence: SentenceAnalysis, share: Quantity) -> Quantity | None:
    """41 per cent of the target of 9,000; 47% of the number of casualties of 2024 (718)."""
    if sentence.norm(share.last) != "of":
        return None
    near = sentence.quantities_between(share.last, share.last + _BASE_REACH)
    base = near[0] if near else None
    if base is None or base.is_share or not _same_thing(share, base):
        return None
    gap = sentence.norms[share.last : base.start]
    if not gap or ";" in gap or "," in gap:
        return None
    amount = not _AMOUNTS.isdisjoint(gap)
    if gap[-1] in _BEFORE_BASE or gap[-1] == "(":
        return base if amount or len(gap) == 1 else None
    return base if gap[-1] in ("the", "all", "these", "those") and len(gap) <= 2 else None


def _same_thing(share: Quantity, base: Quantity) -> bool:
    money = ("funding", "cost")
    return share.measure == base.measure or (share.measure in money and base.measure in money)


def _of_funds(sentence: SentenceAnalysis, share: Quantity) -> Quantity | None:
    """The appeal for $90 million is 35 per cent funded: of what is needed, told before it.

    "The plan is 22 per cent funded: of the $8 million required, $2 million has come": or behind.
    """
    low, high = max(0, share.first - _FUNDED_REACH), share.last + 2
    if share.measure != "funding" or _FUNDED.isdisjoint(sentence.norms[low:high]):
        return None
    needs = [q for q in sentence.quantities if q.measure == "cost" and not q.is_share]
    before = [q for q in needs if q.last <= share.first]
    return before[-1] if before else next(iter(needs), None)


def _divide(
    sentence: SentenceAnalysis, share: Quantity, base: Quantity, before: list[Quantity]
) -> None:
    """Set the base that the words state, and the count before the share that it restates."""
    share.denominator = base
    told = share.parent
    if told is not None and told is not base:
        share.parent = share.part_basis = None
    if share.numerator is not None or share.measure in ("funding", "cost"):
        if share.numerator is None and base.first > share.first:  # "of 8 required, 2 has come"
            behind = sentence.quantities_between(base.last, len(sentence.norms))
            fitting = [q for q in behind if q.measure == "funding" and not q.is_share]
            share.numerator = fitting[0] if len(fitting) == 1 else None
        return
    if sentence.norm(share.start - 1) in _EQUALS and sentence.norm(share.start - 2) in _RESTATING:
        counts = [q for q in before if not q.is_share and _same_thing(share, q)]
        share.numerator = counts[-1] if counts else None


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
