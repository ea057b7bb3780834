"""Totals: a sum that stands behind its parts.

Lives here: "410 mines and 1,300 shells, or 1,710 objects altogether"; the dead and the hurt of the
sentence behind a toll that they make up. Does not live here: other wholes that stand before their
parts (link.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, joint_device
from mineaction.extraction.parts.distant_wholes import is_less
from mineaction.lexicon.grammar import phrase_at, phrases_in, word_set

_LEAST = 2  # parts of a sum
_SUMMED = ("sum", "breakdown", "colon")  # bases of a link that a sum behind its parts may have got
_REACH = 14  # quantities before a total that may be its parts
_AFTER = word_set("total_words")
_BEFORE = word_set("total_words") | {"makes"}


def link_totals(
    sentence: SentenceAnalysis, quantities: list[Quantity], previous: list[Quantity]
) -> None:
    """410 mines and 1,300 items of UXO, or 1,710 objects altogether."""
    for n, total in enumerate(quantities):
        if _sums_up(sentence, quantities, n) or total.family != "device" or not _is_free(total):
            continue
        said = _is_said(sentence, total)
        if not said:
            continue
        parts = [p for p in quantities[max(0, n - _REACH) : n] if _may_be_part(p)]
        if not parts:
            parts = [p for p in previous if _may_be_part(p) and sentence.index - p.sentence == 1]
        if len(parts) >= 2:
            _link(total, parts)


def link_fates(
    sentence: SentenceAnalysis, quantities: list[Quantity], previous: list[Quantity]
) -> None:
    """The Office recorded 19 civilian casualties. Seven were killed and 12 injured: of these."""
    tolls = [q for q in previous if q.measure == "casualties" and q.parent is None]
    whole = tolls[-1] if tolls and not tolls[-1].is_share else None
    free = [q for q in quantities if q.parent is None and not q.is_share and q.measure in FATES]
    if whole is None or whole.sentence != sentence.index - 1 or len(free) != len(FATES):
        return
    if sum(part.number.value or 0 for part in free) == whole.number.value:
        _link(whole, free)


def _link(total: Quantity, parts: list[Quantity]) -> None:
    total.parent = total.part_basis = None
    for part in parts:
        part.parent, part.part_basis = total, "breakdown"


def _is_free(total: Quantity) -> bool:
    """Whether a sum is no part yet, or one of what is less: "30 AP + 20 AT = 50 mines"."""
    whole = total.parent
    return whole is None or (total.part_basis in _SUMMED and is_less(whole, total))


def _sums_up(sentence: SentenceAnalysis, quantities: list[Quantity], n: int) -> bool:
    """12 dead and 15 hurt, i.e. 27 people; 644 shells and five mines (649 in all)."""
    total, before = quantities[n], quantities[max(0, n - _REACH) : n]
    gap = sentence.norms[before[-1].end : total.start] if before else ()
    bare = total.head_first < 0 or (n and before[-1].start < total.head_first < total.start)
    family = "device" if bare and before and before[-1].family == "device" else total.family
    said = _is_said(sentence, total) or phrase_at("restating", sentence.norms, total.last)
    if total.is_share or not (phrases_in("restating", gap) or (family == "device" and said)):
        return False
    for first in range(len(before) - _LEAST, -1, -1):
        parts = before[first:]
        if any(p.parent not in (None, total) or p.family != family for p in parts):
            return False
        if sum(p.number.value or 0 for p in parts) == total.number.value:
            _link(total, parts)
            if bare and family == "device":
                total.family, total.device = family, joint_device({p.device for p in parts})
                total.decide(total.measure or parts[0].measure, "sum")
            return True
    return False


def _is_said(sentence: SentenceAnalysis, total: Quantity) -> bool:
    """altogether, in total, which makes: words that name a sum."""
    before = sentence.norms[max(0, total.start - 3) : total.start]
    after = sentence.norms[total.end : total.end + 2]
    return not (_AFTER.isdisjoint(after) and _BEFORE.isdisjoint(before))


def _may_be_part(quantity: Quantity) -> bool:
    return quantity.family == "device" and quantity.parent is None
