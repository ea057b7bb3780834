"""Labels: a place that stands before a number as what it counts.

Lives here: "Aghdam 45", "Fuzuli: 170", "Myanmar (1,140)", "followed by Herat with 7", and sums
over places. Does not live here: locations around a number (binding.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.places.group_roles import is_counted
from mineaction.extraction.places.groups import Group
from mineaction.lexicon.place_scope import scope_words
from mineaction.text.tokens import Token

_LABEL_SIGNS = frozenset("(:-=.\u2026_|")
LEADERS = 100  # "Kherson ........ 41"
_LINE = 60  # tokens back to the beginning of a ranking
_RANKING = scope_words("ranking")  # "followed by Herat (12)"
_BEFORE_RANKED = _RANKING | {"are", "is"}


def labels_of(
    sentence: SentenceAnalysis, figures: list[Quantity], groups: list[Group]
) -> dict[int, Group]:
    """Token of a number -> the group that stands before it as its label."""
    numbers = {q.start: q for q in figures} | {q.first: q for q in figures}
    tokens = sentence.tokens
    out: dict[int, Group] = {}
    for group in groups:
        counted = is_counted(tokens, group.last)  # "most came from Orlan (1,310), Sova (90)"
        if group.slot in ("locative", "dateline") and group.preposition != "of" and not counted:
            continue
        j = group.last
        while j < len(tokens) and tokens[j].text in _LABEL_SIGNS and j <= group.last + LEADERS:
            j += 1
        j = _behind_with(sentence, group, j)
        quantity = numbers.get(j)
        before = tokens[group.begin - 1] if group.begin else None
        free = before is None or before.kind == "sign" or before.norm in ("and", "which")
        free = free or counted
        if j > group.last and tokens[j - 1].norm in ("(", "with", "for"):
            free = free or (before is not None and before.norm in _BEFORE_RANKED)
        listed = numbers.get(j + 1) if j < len(tokens) and tokens[j].text == "," else None
        if listed is not None and listed.measure_rule == "list_by_place":
            quantity, free = listed, True  # "the Kharkiv region, 68, the Mykolaiv region, 41"
        if quantity is not None and free:
            out[quantity.first] = group
    return out


def _behind_with(sentence: SentenceAnalysis, group: Group, j: int) -> int:
    """Behind the "with" of "followed by Herat with 7", "; Tame in Arauca, with 350"."""
    tokens = sentence.tokens
    if _is_shared(sentence, group, j):
        return j + 1
    k = j + (j < len(tokens) and tokens[j].text == ",")
    if k >= len(tokens) or tokens[k].norm != "with" or j > group.last:
        return j
    before = tokens[group.begin - 1].norm if group.begin else ";"
    apart = k > j and before in (";", ":", "and", "are", "is")
    return k + 1 if apart or (k == j and _is_ranked(tokens, group)) else j


def _is_shared(sentence: SentenceAnalysis, group: Group, j: int) -> bool:
    """ "Narva accounted for 31 victims, Orla | for 9 and Sova for 4": each its own."""
    before = sentence.norm(group.begin - 1) if group.begin else ""
    told = not scope_words("sharing").isdisjoint(sentence.words)
    return told and j == group.last and sentence.norm(j) == "for" and before in (",", "and", ";")


def _is_ranked(tokens: Sequence[Token], group: Group) -> bool:
    """Whether the words before a place go on with a ranking: "followed by A", "A with 7, B"."""
    before = tokens[group.begin - 1].norm if group.begin else ""
    if before == "by":
        return group.begin > 1 and tokens[group.begin - 2].norm == "followed"
    return before in _RANKING or (
        before in ("and", ",")
        and any(t.norm in _RANKING for t in tokens[max(0, group.begin - _LINE) : group.begin])
    )


def is_total(sentence: SentenceAnalysis, quantity: Quantity, labelled: bool) -> bool:
    """In total 45, ... / in all: 45: a sum over the places; "a total of 45" only if labelled."""
    tokens = sentence.tokens
    k = quantity.start - 1
    while k >= max(0, quantity.start - 2) and tokens[k].text in ":-,":
        k -= 1
    if k < 0 or tokens[k].norm not in scope_words("totals"):
        return False
    return not (tokens[k].norm == "total" and k and tokens[k - 1].norm == "a" and not labelled)
