"""Parts beside their wholes: what the few words between two neighbouring numbers say.

Lives here: "27 of 64", "12 (37%)", "9 ha, or 4% of the land", "nine people, a boy among them", "of
the 512 injured, 136". Does not live here: wholes farther away (link.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.extraction.heads.predicates import after_brackets
from mineaction.extraction.heads.share_heads import OF_PLAN
from mineaction.lexicon.grammar import AUXILIARIES, DIVIDING, word_set

_REACH = 14  # quantities before a share among which what it restates is looked for
_TAIL_REACH = 9  # tokens behind a part in which "among them" may stand
_REMEMBERED = 24  # quantities before a number that repeats one of them
_NEAR = 3  # tokens between a count and the comma before its share
_OWN_WORDS = 62  # points from which a cue is the part's own, wherever it stands
_OF_WHOM = (("of", "whom"), ("among", "whom"), ("of", "them"), ("among", "them"))
_SHARE_ENDS = word_set("share_ends")
_DIVIDING = word_set("dividing_articles")
_HEDGES = word_set("dividing_hedges")
_TAILS = {("among", "them"), ("among", "whom"), ("among", "these"), ("among", "those")}
_SAID = 3  # tokens of "are dead," between a part and its own parts
_BESIDE = 8  # tokens of "were hurt by mines;" between tolls and a share of both
_TAILED = 3  # groups before one "among them"
_TAKEN_IN = word_set("taken_in_words")
_DESCRIBED = 8  # tokens between "of the 9 patients" and the first part
_COUNTED = ("people", "device", "area", "money")
_EQUALS = word_set("equalling_verbs")


def link_beside(
    sentence: SentenceAnalysis, quantities: list[Quantity], n: int, previous: list[Quantity]
) -> bool:
    """Link a quantity by the few words between it and its neighbour; whether that was enough."""
    quantity = quantities[n]
    restates = n and quantity.is_share and sentence.norm(quantity.start - 1) == "or"
    whole = None if restates else _whole_behind(sentence, quantities, n)  # "9 ha, or 4% of the 200"
    if whole is not None:
        quantity.parent, quantity.part_basis = whole, "of_number"
        _repeat(whole, previous + quantities[max(0, n - _REMEMBERED) : n])
        return True
    if n and _divides(sentence, quantities[n - 1], quantity):
        quantity.parent, quantity.part_basis = quantities[n - 1], "of_whom"
        return True
    if n and _of_those(sentence, quantities[n - 1], quantity):
        quantity.parent, quantity.part_basis = quantities[n - 1], "of_whom"
        return True
    if n and _among_behind(sentence, quantities, n):
        joined = sentence.norms[quantities[n - 1].end : quantity.start] == ("and",)
        whole = quantities[n - 1].parent if joined else quantities[n - 1]
        quantity.parent, quantity.part_basis = whole, "of_whom"
        return True
    restated = _restated(sentence, quantities, n, previous) if quantity.is_share else None
    if restated is not None:
        quantity.parent, quantity.part_basis = restated, "share"
        return True
    return False


def is_of_both(sentence: SentenceAnalysis, quantities: list[Quantity], n: int) -> bool:
    """61 were killed and 97 injured, of whom 38 were women and 21 boys: of both, not of either."""
    part, before = quantities[n], quantities[max(0, n - 2) : n]
    if part.is_share and part.anaphor and len(before) > 1:
        return _is_share_of_both(sentence, part, before)
    if not before or part.anaphor or part.is_share or part.family not in ("people", "none"):
        return False  # "9 hurt, 4 of the latter girls"
    if before[-1].measure_rule == "of_both":
        gap = sentence.norms[before[-1].end : part.start]
        return part.has_group and not part.fixed and gap[-1:] in (("and",), (",",))
    best = part.best
    own = best is not None and best.score >= _OWN_WORDS and best.measure != "casualties"
    verb = sentence.norm(before[-1].last) in AUXILIARIES  # "31 were injured, among them 9 girls"
    listed = before[-1].elliptical and part.has_group and not (part.fixed or verb)
    if own or not (part.group_rule == "predicate" or listed):
        return False
    opened = sentence.norms[max(0, part.start - 2) : part.start] in _OF_WHOM
    joined = sentence.norm(before[-1].start - 1) == "and" and not any(q.parent for q in before)
    return opened and joined and {q.measure for q in before} == FATES


def _is_share_of_both(sentence: SentenceAnalysis, share: Quantity, before: list[Quantity]) -> bool:
    """12 killed and 30 injured, 80 per cent of them children: a share of all who came to harm."""
    norms, (first, second) = sentence.norms, before
    gap = norms[second.end : share.start]  # "injured -", "wounded, with"
    beside = len(gap) <= _BESIDE and not {",", "-", ";"}.isdisjoint(gap[-2:])
    joined = "and" in norms[first.end : second.start]
    return beside and joined and not share.fixed and {first.measure, second.measure} == FATES


def _of_those(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> bool:
    """Mines hit 42 people: sixteen died, seven of them children: of those told of right before."""
    if part.anaphor != "of_them" or sentence.norm(part.last + 1) not in ("them", "whom"):
        return False
    gap = sentence.norms[whole.end : part.start]
    return whole.measure in FATES and len(gap) <= 2 and gap[-1:] == (",",)


def _among_behind(sentence: SentenceAnalysis, quantities: list[Quantity], n: int) -> bool:
    """nine civilians, two women and a boy among them: the words that make it a part follow it.

    So they do in "nine civilians, two women and four boys among these", for both groups.
    """
    quantity, whole = quantities[n], quantities[n - 1]
    gap = sentence.norms[whole.end : quantity.start]
    if gap == ("and",) and whole.part_basis == "of_whom" and quantity.has_group:
        return is_tailed(sentence, quantities, n) and whole.parent is not None
    said = whole.anaphor and gap[-1:] == (",",) and len(gap) <= _SAID  # "nine of them are dead,"
    if not (said or gap in ((",",), ("-",), ("(",))) or not quantity.has_group:
        return False
    return whole.family == "people" and is_tailed(sentence, quantities, n)


def is_tailed(sentence: SentenceAnalysis, quantities: list[Quantity], n: int) -> bool:
    """Whether "among them" stands behind a group, or behind the next one that "and" joins."""
    for at in range(n, min(n + _TAILED, len(quantities))):
        last = quantities[at]
        following = quantities[at + 1].start if at + 1 < len(quantities) else len(sentence.norms)
        end = min(last.end + _TAIL_REACH, following)
        if any(sentence.norms[i : i + 2] in _TAILS for i in range(last.end, end)):
            return True
        if sentence.norms[last.end : following] != ("and",):
            return False
    return False


def _restated(
    sentence: SentenceAnalysis, quantities: list[Quantity], n: int, previous: list[Quantity]
) -> Quantity | None:
    """9 ha, or 4% of the land; 9 ha were cleared, which corresponds to 4% of the land."""
    share, i = quantities[n], quantities[n].start - 1
    if OF_PLAN in share.notes:
        return _planned_part(sentence, quantities[:n], share)
    if n and sentence.norm(i) == "," and _is_apposed(sentence, quantities[n - 1], share):
        return quantities[n - 1]
    if n and sentence.norm(i) == "or":
        if n > 1 and "of" in sentence.norms[quantities[n - 2].end : quantities[n - 1].start][:1]:
            return quantities[n - 2]  # "got 19 of the 44 million it asked for, or 43 per cent"
        return None if _is_sum(sentence, quantities, n) else quantities[n - 1]
    if sentence.norm(i) in ("to", "for"):
        i -= 1
    if sentence.norm(i) not in _EQUALS:
        return None
    pointing = sentence.norm(i - 1) in ("that", "this", "which")
    before = quantities[:n] if sentence.norm(i - 1) == "which" else previous[-_REACH:]
    before = [q for q in quantities[:n] if q.parent is None] or before
    base = next((note[9:] for note in share.notes if note.startswith("share_of:")), "")
    counted = (base,) if base else _COUNTED
    fitting = [q for q in before if q.family in counted and not q.is_share]
    return fitting[-1] if pointing and fitting else None


def _planned_part(
    sentence: SentenceAnalysis, before: list[Quantity], share: Quantity
) -> Quantity | None:
    """96 km2 were cleared, equal to 83 per cent of what was planned: the count before it."""
    counted = next((q for q in reversed(before) if q.family in _COUNTED and not q.is_share), None)
    if counted is None or ";" in sentence.norms[counted.end : share.start]:
        return None
    return counted


def _is_apposed(sentence: SentenceAnalysis, count: Quantity, share: Quantity) -> bool:
    """48 million dollars, 6% of the aid; 67 km2 are mined, half of it in the east; 9 ha, 4%."""
    if count.is_share or count.family not in ("area", "money") or not share.elliptical:
        return False
    beside = share.start - 1 - count.end <= _NEAR and not share.has_group and not share.anaphor
    closed = share.last >= len(sentence.norms) or sentence.norms[share.last] in _SHARE_ENDS
    return beside and closed


def _is_sum(sentence: SentenceAnalysis, quantities: list[Quantity], n: int) -> bool:
    """6 of the dead and 13 of the injured, or 83 per cent of all: the share restates both."""
    if n < 2 or {q.measure for q in quantities[n - 2 : n]} != FATES:
        return False
    return "and" in sentence.norms[quantities[n - 2].last : quantities[n - 1].start]


def _whole_behind(
    sentence: SentenceAnalysis, quantities: list[Quantity], n: int
) -> Quantity | None:
    """The number behind "of": 27 of 64 casualties; 84 (31%) of the 271 victims."""
    part = quantities[n]
    begin = after_brackets(sentence.norms, part.last)
    whole = next((q for q in quantities[n + 1 : n + 3] if q.start >= begin), None)
    return whole if whole is not None and _is_of(sentence, part, whole, begin) else None


def _is_of(sentence: SentenceAnalysis, part: Quantity, whole: Quantity, begin: int) -> bool:
    """27 of 64 casualties; 50 of 65."""
    between = sentence.tokens[begin : whole.start]
    if between and between[0].norm == "out":
        between = between[1:]  # "27 out of 64"
    if not between or between[0].norm != "of" or part.anaphor or not part.elliptical:
        return False
    return len(between) <= 2 or (len(between) <= 5 and any(t.kind == "clitic" for t in between))


def _repeat(whole: Quantity, before: list[Quantity]) -> None:
    """9 killed, 31 injured. 6 of the 9 were kids: "the 9" is the 9 said before."""
    if not whole.elliptical:
        return
    for quantity in reversed(before):
        if (whole.measure, quantity.measure) == ("injured", "killed"):
            continue  # "three died in May. Two of the three who were wounded have died since"
        if quantity.number.value == whole.number.value and quantity.family != "none":
            whole.twin, whole.other = quantity, ""
            whole.copy_thing(quantity)
            whole.copy_group(quantity)
            return
    killed, injured = (_last_of(before, m) for m in ("killed", "injured"))
    if killed is not None and injured is not None and whole.measure is None:
        values = killed.number.value, injured.number.value
        if None not in values and whole.number.value == sum(v for v in values if v is not None):
            whole.family, whole.measure, whole.measure_rule = "people", "casualties", "sum"
            whole.other = ""


def _last_of(before: list[Quantity], measure: str) -> Quantity | None:
    return next((q for q in reversed(before) if q.measure == measure and not q.parent), None)


def _divides(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> bool:
    """of 310 civilian casualties 240 were children; among the 512 injured, 136 were boys."""
    if whole.family != "people" or whole.start < 1 or not (part.elliptical or part.has_group):
        return False
    i = whole.start - 1
    if sentence.norms[i] in _DIVIDING:
        i -= 1
    if sentence.norm(i) not in DIVIDING:
        return False
    gap = sentence.norms[whole.end : part.start]
    described = len(gap) <= _DESCRIBED and not _TAKEN_IN.isdisjoint(
        (*gap, (whole.term or "").lower())
    )
    return described or all(norm in _HEDGES for norm in gap)
