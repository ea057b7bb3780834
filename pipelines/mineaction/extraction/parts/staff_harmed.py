"""Deminers among those harmed: a noun of staff that counts victims, as its list or label says.

Lives here: deminers of a list of those hurt, behind a label in a toll, beside other dead in one
subject. Does not live here: deminers at work (heads) and what other parts inherit (inheritance.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.lexicon.grammar import AUXILIARIES

_REACH_LISTED = 3  # members of a list
_SUBJECT_REACH = 8  # tokens between two members of a subject
_LIST_REACH = 20  # tokens between two members of a list
HARMED = TOLLS | {"missing"}


def leave_staff(
    sentence: SentenceAnalysis, quantity: Quantity, here: Quantity | None
) -> None:
    """Casualties (64): civilians - 50, deminers - 14: a label in a toll counts no staff.

    `here` is the whole of the sentence that was told last.

    "Six sappers of the army and two civilians were killed": nor does a member of its subject. But
    "the number of deminers at work fell from 90 to 60" says so itself.
    """
    if not quantity.fixed == quantity.measure == "deminers":
        return
    if not quantity.label and quantity.part_basis != "of_whom":
        _leave_listed_staff(sentence, quantity)
        if quantity.measure == "deminers":
            _share_toll(sentence, quantity)
    elif here is not None and here.measure in HARMED:
        between = sentence.tokens[quantity.head_last : quantity.start]
        if all(t.kind != "word" for t in between):
            quantity.decide(here.measure, "carried")


def _leave_listed_staff(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Casualties rose; nine of them were soldiers and two deminers: a list of those harmed."""
    before = sentence.quantities_between(quantity.first - _LIST_REACH, quantity.first)
    other = before[-1] if before else None
    if other is None or other.measure not in HARMED:
        return
    near = before[-_REACH_LISTED:]  # "96 were soldiers, 81 civilians and 37 deminers"
    if not any(q.group_rule == "predicate" and q.measure == other.measure for q in near):
        return
    gap = sentence.norms[other.end : quantity.start]
    if gap and gap[-1] in ("and", ",") and quantity.end >= len(sentence.norms) - 1:
        quantity.decide(other.measure, "listed")


def _share_toll(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Take the toll of the people who stand beside deminers in one subject."""
    near = sentence.quantities_between(quantity.last, quantity.end + _SUBJECT_REACH)
    beside = next((q for q in near if q.measure in HARMED and q.family == "people"), None)
    if beside is None or beside is not (near[0] if near else None):
        return
    gap = sentence.norms[quantity.end : beside.start]
    verb = any(
        e.category == "cue" and e.form for i in range(quantity.end, beside.start)
        for h in sentence.hits_at.get(i, ()) for e in h.entries
    )  # fmt: skip
    if gap and gap[-1] == "and" and not verb and AUXILIARIES.isdisjoint(gap):
        quantity.decide(beside.measure, "subject")
        quantity.civil_status = "deminer"
