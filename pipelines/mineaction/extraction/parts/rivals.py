"""Rivals: two numbers of which a text says that the one holds and the other does not.

Lives here: "not 31 but 48 accidents", "48 accidents, not 31", "48 rather than 31 accidents". Does
not live here: what one speaker denies of another (vetoes/modality.py).
"""

from __future__ import annotations

from itertools import pairwise

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis

_REACH = 6  # tokens between the two numbers
_DENYING = (("rather", "than"), (",", "not"), ("and", "not"), ("-", "not"), (",", "nor"))


def deny_rivals(analysis: Analysis) -> None:
    """Both numbers count the same thing; the one that the text turns down is denied."""
    for sentence in analysis.sentences:
        if sentence.words.isdisjoint(("not", "rather")):
            continue
        for left, right in pairwise(sentence.quantities):
            denied = _denied(sentence, left, right)
            if denied is not None and _agree(left, right):
                denied.modality = "negated"


def _denied(sentence: SentenceAnalysis, left: Quantity, right: Quantity) -> Quantity | None:
    """Which of two neighbours the words around them turn down, or None."""
    if left.number.value == 1 or not 0 < right.start - left.last <= _REACH:
        return None  # "not one but two": nobody has said that it was one
    between = sentence.norms[left.last : right.start]
    if sentence.norm(left.start - 1) == "not" and between[-1] == "but":
        return left
    return right if between[-2:] in _DENYING else None


def _agree(left: Quantity, right: Quantity) -> bool:
    """Whether both count one thing; a number without a noun or a measure takes the other's."""
    for bare, full in ((left, right), (right, left)):
        if bare.elliptical and not full.elliptical:
            bare.copy_thing(full)
            bare.copy_group(full)
            bare.elliptical, bare.other = False, ""
        if bare.measure is None and full.measure is not None and bare.family == full.family:
            bare.decide(full.measure, "rival")
            bare.other = ""
    return left.measure is not None and left.measure == right.measure
