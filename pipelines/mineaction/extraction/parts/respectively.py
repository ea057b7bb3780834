"""Respectively: two lists of which the first names the things and the second counts them.

Lives here: which bare number belongs to which thing of the list before. Does not live here: lists
whose noun stands once, at the end ("270 anti-personnel and 656 anti-tank mines": heads/fill.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.lexicon.grammar import word_set

_COMPARING = word_set("comparing_words") | {"with", "to"}
_COMPARED = frozenset({"compared", "comparison", "relation"})
_AGAINST = frozenset({"against", "versus", "vs"})
_REMEMBERED = 12  # quantities before the sentence that may be the list of things
_REACH = 12  # tokens from the last bare number to the word
_OF_WHOM = (("of", "whom"), ("among", "whom"))
_COUNTED = ("people", "device", "area", "incident")
_JOINTS = frozenset({",", "and", "or", "another"})


def link_respectively(analysis: Analysis) -> None:
    """December contributed 120, 430 and 1,250 respectively: the heads stand in the list before."""
    before: list[Quantity] = []
    for sentence in analysis.sentences:
        _pair_compared(sentence)
        _compare_one(sentence)
        if "respectively" in sentence.words:
            _pair_lists(sentence, before, sentence.norms.index("respectively"))
        else:
            _pair_fates(sentence)
        here = [q for q in sentence.quantities if not q.other]
        if here:
            before = (before + here)[-_REMEMBERED:]


def _pair_compared(sentence: SentenceAnalysis) -> None:
    """Mines killed five and injured 21, down from 7 and 28: each is compared with its like.

    So are 40 ha and 900 mines, "up from 31 and 640".
    """
    quantities = sentence.quantities
    for n in range(3, len(quantities)):
        first, second = quantities[n - 1 : n + 1]
        killed, injured = quantities[n - 3 : n - 1]
        bare = first.elliptical and second.elliptical and not (first.is_share or second.is_share)
        joined = sentence.norms[first.last : second.start] == ("and",)
        compared = sentence.norm(first.start - 1) in _COMPARING
        told = killed.measure and injured.measure and killed.measure != injured.measure
        if bare and joined and compared and told:
            _pair(first, killed)
            _pair(second, injured)


def _compare_one(sentence: SentenceAnalysis) -> None:
    """We found 900 mines and cleared 40 ha, against 31 in 2030: compared with what stands nearest.

    What a bracket or "of them" divides is no such count: "692 hurt (40 of them boys), up from 390".
    """
    told: Quantity | None = None
    depth = seen = 0
    for quantity in sentence.quantities:
        passed = sentence.norms[seen : quantity.first]
        depth, seen = depth + passed.count("(") - passed.count(")"), quantity.first
        if quantity.is_share or quantity.anaphor:
            continue
        if quantity.elliptical and told is not None and _is_open(quantity, told):
            between = sentence.norms[told.end : quantity.start]
            same = "(" not in between or ")" in between
            if same and _is_compared(sentence, quantity) and ";" not in between:
                _pair(quantity, told)
                if told.group_rule == "predicate":  # "nine in 2024, all civilians, against 14"
                    quantity.civil_status = quantity.age = quantity.sex = None
        elif depth <= 0 and (quantity.measure or (told is None and quantity.family == "incident")):
            told = quantity


def _is_open(quantity: Quantity, told: Quantity) -> bool:
    """61 incidents involving IEDs, against 48: what is said of the 61 is not of the 48 alone."""
    best = quantity.best
    of_told = told.family == "incident" and best is not None and best.first < quantity.start
    return quantity.measure is None or of_told


def _is_compared(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Against 31; compared with 31: and no more than that is said of the number."""
    i = quantity.start - 1
    if sentence.norm(i) in ("with", "to"):
        return sentence.norm(i - 1) in _COMPARED
    return sentence.norm(i) in _AGAINST


def _pair_fates(sentence: SentenceAnalysis) -> None:
    """Mines killed 48 and maimed 95, of whom 9 and 26 were boys: of the dead, of the maimed."""
    for n in range(3, len(sentence.quantities)):
        told, (first, second) = sentence.quantities[: n - 1], sentence.quantities[n - 1 : n + 1]
        opened = sentence.norms[first.start - 2 : first.start] in _OF_WHOM
        joined = sentence.norms[first.last : second.start] == ("and",)
        if opened and joined and {q.measure for q in told[-2:]} == FATES:
            _pair_lists(sentence, [], second.last)


def _pair_lists(sentence: SentenceAnalysis, before: list[Quantity], end: int) -> None:
    counting = _counting(sentence, end)
    if len(counting) < 2:
        return
    earlier = [q for q in before if not q.is_share]
    earlier += [q for q in sentence.quantities if q.last <= counting[0].first]
    last_told = [q for q in earlier if q.sentence == earlier[-1].sentence and q.family in _COUNTED]
    if len(last_told) == len(counting) and len({q.family for q in last_told}) > 1:
        for left, right in zip(counting, last_told, strict=True):
            _pair(left, right)
        return
    for family in ("device", "people", "area"):
        things = [q for q in earlier if family in (q.family, _told_family(q))]
        if len(things) >= len(counting):
            last = counting[-1]  # whose noun or predicate names the people of all
            group = (last.civil_status, last.age, last.sex)
            for left, right in zip(counting, things[-len(counting) :], strict=True):
                _pair(left, right)
                left.parent = right if left.parent in things else left.parent
                if family == "people":
                    left.civil_status = group[0] or left.civil_status
                    left.age, left.sex = group[1] or left.age, group[2] or left.sex
            return


def _told_family(quantity: Quantity) -> str:
    """People, for a number without a head whose verb has told its fate: "and wounded 50"."""
    return "people" if quantity.elliptical and quantity.measure in FATES else ""


def _counting(sentence: SentenceAnalysis, end: int) -> list[Quantity]:
    """The numbers of the last list before the word: "of whom nine and 38", "four and 11 boys".

    The noun of a list of people may stand behind its last number.
    """
    out: list[Quantity] = []
    for quantity in reversed([q for q in sentence.quantities if q.last <= end and not q.other]):
        if not out:
            near = end - quantity.end <= _REACH
            people = quantity.family == "people" and quantity.has_group and not quantity.label
            if not near or not (quantity.elliptical or people):
                return []
        elif not _goes_on(sentence, quantity, out[0]):
            break
        out.insert(0, quantity)
    return out


def _goes_on(sentence: SentenceAnalysis, quantity: Quantity, following: Quantity) -> bool:
    """Whether a number has no noun before the next number of its list."""
    bare = quantity.elliptical or quantity.group_rule == "right_node"
    return bare and _JOINTS.issuperset(sentence.norms[quantity.last : following.start])


def _pair(left: Quantity, right: Quantity) -> None:
    left.copy_thing(right)
    left.copy_group(right)
    left.fixed, left.measure, left.twin = right.fixed, right.measure, right
    left.elliptical, left.group_rule = False, "respectively"
