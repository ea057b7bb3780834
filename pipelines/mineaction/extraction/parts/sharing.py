"""Sharing: what is said once and holds for several figures that are no parts of each other.

Lives here: a group named once in a sentence, headlines and the body they announce, a qualifier in
front of a list. Does not live here: parts and wholes (inheritance.py).
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, TOLLS
from mineaction.extraction.parts.distant_wholes import is_less
from mineaction.extraction.parts.tolls_before import is_another_account
from mineaction.lexicon.grammar import HAVE, OTHERS, word_set

_OTHERS = OTHERS | {"such"}  # "three more"; "40 such casualties"
_GENERAL = ("MINE", "EO_ANY", "UXO")
_COUNTS = word_set("count_nouns")
_COMPARING = word_set("comparing_words")  # "nine civilians, against 14 people in 2023"


def share_groups(analysis: Analysis) -> None:
    """killing nine civilians and wounding 15: a bare number after a group is of that group."""
    group: Quantity | None = None
    told = -9
    for sentence in analysis.sentences:
        if group is not None and not _others_follow(sentence, told):
            group = None
        wholes = {q.parent for q in sentence.quantities if q.civil_status}
        for quantity in sentence.quantities:
            if not _is_whole_toll(quantity):
                continue
            if group is not None and _is_joined_fate(sentence, group, quantity):
                quantity.add_group(group)
                continue
            if quantity.has_group or not _is_bare(sentence, quantity):
                mixed = _is_beside_others(sentence, group, quantity)
                group, told = (None if mixed else quantity), sentence.index
            elif group is not None and quantity not in wholes and _goes_on(sentence, quantity):
                quantity.civil_status = group.civil_status
                if group.sentence == quantity.sentence and sentence.norm(quantity.last) in HAVE:
                    quantity.add_group(group)  # "86 children have been hurt and 31 have died"
                another = sentence.norm(quantity.start - 1) == "another"
                if group.age == "child" and not group.sex and (another or quantity.term in _OTHERS):
                    quantity.age = group.age  # "three children were killed and two others hurt"
        _divide(analysis, sentence)
        _one_of(analysis, sentence)
        _hand_down(sentence)


def _is_bare(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Nine; three others; 40 such casualties: not "nine more people", who may be anybody."""
    such = "such" in sentence.norms[quantity.last : quantity.end]
    return quantity.elliptical or quantity.term in _OTHERS or such


def _is_joined_fate(sentence: SentenceAnalysis, group: Quantity, quantity: Quantity) -> bool:
    """12 civilian deaths and 30 injuries: the adjective holds for both nouns."""
    if group.sentence != quantity.sentence or quantity.has_group:
        return False
    nouns = group.fixed in FATES and quantity.fixed in FATES and group.fixed != quantity.fixed
    bare = quantity.head_last - quantity.head_first == 1
    return nouns and bare and sentence.norms[group.end : quantity.start] == ("and",)


def _is_beside_others(
    sentence: SentenceAnalysis, group: Quantity | None, quantity: Quantity
) -> bool:
    """Eighteen civilians and two soldiers died: "another seven" are of neither group."""
    if group is None or group.sentence != quantity.sentence or group.measure != quantity.measure:
        return False
    gap = sentence.norms[group.end : quantity.start]
    return gap == ("and",) and group.civil_status != quantity.civil_status


def _divide(analysis: Analysis, sentence: SentenceAnalysis) -> None:
    """119 civilian casualties were counted. Thirty-seven were children: parts of the 119."""
    parts = [
        q for q in sentence.quantities
        if q.parent is None and q.family == "people" and q.measure in TOLLS and (q.age or q.sex)
    ]  # fmt: skip
    first = parts[0] if parts else None
    if first is None or not (first.elliptical and first.group_rule == "predicate"):
        return
    if sentence.quantities[0] is not first or not sentence.index:
        return
    before = analysis.sentences[sentence.index - 1]
    wholes = [
        q for q in before.quantities
        if q.parent is None and q.measure == first.measure and q.family == "people"
        and not (q.is_share or q.age or q.sex)
    ]  # fmt: skip
    whole = wholes[0] if len(wholes) == 1 else None
    total = sum(q.number.value or 0 for q in parts)
    if whole is None or whole.number.value is None or total > whole.number.value:
        return
    for part in parts:
        if part.measure == whole.measure:
            part.parent, part.part_basis = whole, "of_whom"


def _one_of(analysis: Analysis, sentence: SentenceAnalysis) -> None:
    """Seven deminers were wounded. One later died: of the seven."""
    first = sentence.quantities[0] if sentence.quantities else None
    if first is None or not sentence.index or not (first.elliptical and first.number.words):
        return
    if first.start > 0 or first.parent is not None or first.measure not in FATES:
        return
    before = analysis.sentences[sentence.index - 1]
    told = [q for q in before.quantities if _is_whole_toll(q) and q.measure in TOLLS]
    less = len(told) == 1 and is_less(first, told[0]) and not first.has_group
    if less and before.span.block == sentence.span.block:
        first.parent, first.part_basis = told[0], "of_whom"
        first.civil_status = told[0].civil_status
        first.age = "child" if told[0].age == "child" else None


def _hand_down(sentence: SentenceAnalysis) -> None:
    """nine civilians were killed, 15 hurt, four of them children: the four are civilians, too."""
    for quantity in sentence.quantities:
        whole = quantity.parent
        if whole is None or quantity.part_basis == "sum" or whole.family != "people":
            continue
        same = whole.measure == quantity.measure or quantity.measure_rule == "has_died"
        if quantity.family in ("people", "share") and same:
            quantity.civil_status = quantity.civil_status or whole.civil_status


def _is_whole_toll(quantity: Quantity) -> bool:
    people = quantity.family == "people" or quantity.term in _OTHERS  # "three more were wounded"
    counted = quantity.measure is not None and people
    whole = quantity.parent is None or quantity.parent.family == "incident"
    return counted and not quantity.is_share and whole


def _goes_on(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a bare toll is of the group told before, not compared with it, nor of all."""
    last = sentence.norm(quantity.start - 1)
    counted = last in ("to", "at") and not _COUNTS.isdisjoint(sentence.norms[: quantity.start])
    return quantity.measure in TOLLS and last not in _COMPARING and not counted


def _others_follow(sentence: SentenceAnalysis, told: int) -> bool:
    others = any(_is_others(sentence, q) for q in sentence.quantities)
    return sentence.index - told <= 1 and (others or is_another_account(sentence))


def _is_others(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """12 other people were wounded; three more; another one; not "more than 370 people"."""
    before = sentence.norms[max(0, quantity.start - 1) : quantity.start]
    head = sentence.norms[quantity.first : max(quantity.last, quantity.head_last)]
    return not _OTHERS.isdisjoint((*before, *head))


# ---- headlines ----------------------------------------------------------------------------------

_Key = tuple[str | None, Decimal | None, str]


def copy_to_headlines(analysis: Analysis) -> None:
    """A headline's figure is the body's: same number, same measure, same group and device."""
    body = [s for s in analysis.sentences if s.span.kind != "headline"]
    first = next((s.index for s in body if any(q.measure for q in s.quantities)), -1)
    titles = [
        q for s in analysis.sentences[: first + 1] if s.span.kind == "headline"
        for q in s.quantities if q.measure is not None
    ]  # fmt: skip
    if not titles:
        return
    told: dict[_Key, Quantity] = {}
    for sentence in body:
        for quantity in sentence.quantities:
            told.setdefault(_key(quantity), quantity)
    for quantity in titles:
        twin = told.get(_key(quantity))
        if twin is not None and quantity.number.value is not None:
            _unite(quantity, twin)


def _key(quantity: Quantity) -> _Key:
    return quantity.measure, quantity.number.value, quantity.unit


def _unite(title: Quantity, body: Quantity) -> None:
    if title.device in _GENERAL and body.device not in (None, "EO_ANY"):
        title.device = body.device  # "240 mines" in the title, "240 anti-tank mines" in the text
    title.device = title.device or body.device
    body.device = body.device or title.device
    title.cause = body.cause
    if not (title.age or title.sex):
        title.civil_status = title.civil_status or body.civil_status
        title.age = "child" if body.age == "child" else None


# ---- qualifiers over a list ---------------------------------------------------------------------


def spread_qualifiers(analysis: Analysis) -> None:
    """About 30,000 anti-personnel mines, 17,000 anti-tank mines: the list is approximate."""
    for sentence in analysis.sentences:
        for left, right in pairwise(sentence.quantities):
            if right.qualifier != "exact" or left.qualifier in ("exact", "range", "vague"):
                continue
            like = left.measure is not None and left.measure == right.measure
            if not like or left.family != "device" or right.anaphor:
                continue
            gap = sentence.norms[left.end : right.start]
            value = right.number.value
            round_number = value is not None and value % 10 == 0
            if round_number and gap and all(norm in (",", "and", "or") for norm in gap):
                right.qualifier = left.qualifier
