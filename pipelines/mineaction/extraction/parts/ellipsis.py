"""Ellipsis: what a number without a head takes from the text before it.

Lives here: "11", "Whole of 2024: 3,260", "January: 123 mines", "Narvia (1,140)". Does not live
here: the forms in which a bare number may do so (bare_numbers.py), parts of a whole in the same
breath (link.py, inheritance.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, TOLLS
from mineaction.extraction.heads.share_heads import OF_PEOPLE
from mineaction.extraction.parts.bare_numbers import is_of_others, stands_for
from mineaction.extraction.parts.distant_wholes import is_less
from mineaction.extraction.parts.named_lists import list_of_names, of_named_list
from mineaction.extraction.parts.plans_and_results import pair_of
from mineaction.extraction.parts.tolls_before import (
    TALLY_NOUNS,
    group_told,
    has_both_fates,
    is_closed,
    is_ranked,
    of_toll,
    opened_with,
    told_last,
    toll_before,
)
from mineaction.lexicon.grammar import ACCOUNTING_VERBS, BE, CLOSING, LIST_JOINTS, OTHERS, word_set

Told = dict[str, Quantity]  # family -> the last quantity of it that has a measure

_TO_FOOTNOTE = 40  # sentences between a figure and the footnote that tells the rest of it
_LISTED = 40  # tokens before a number in which the number before it in its list stands
_ACROSS = -8  # points of a cue that stands behind a semicolon
_THEY = 4  # tokens of "they make up some" before a share
_LONG_SENTENCE = 12  # tokens; shorter ones are labels and list lines
_CAUSING = word_set("causing_words")
_CAUSED = _CAUSING | ACCOUNTING_VERBS
_BEFORE_VERB = BE | {"to", "the"}
_CARRIED = ("device", "area", "incident", "money")
_CLOSING = CLOSING | {"("}
_PATIENTS = word_set("patients")
_UNKNOWN = word_set("unknown_words")
_TOLD_OF = TOLLS | {"outcome_unknown"}
_ITEM_JOINTS = LIST_JOINTS | {";"}
_ENDS_ITEM = CLOSING | {""}


def from_before(
    analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity,
    top: Quantity | None, told: Told,
) -> None:  # fmt: skip
    """Give a quantity without a measure that of the quantity whose list or sentence goes on.

    `top` is the first whole of the sentence, the paragraph or the text; `told` has the last
    quantity of each family.
    """
    if _accounted(sentence, quantity) or _of_both(analysis, sentence, quantity):
        return
    pair = pair_of(sentence, quantity) or group_told(analysis, sentence, quantity)
    pair = pair or opened_with(sentence, quantity)
    if pair is not None:
        _repeat(sentence, quantity, pair)
        return
    if by_device(sentence, quantity, told) or _in_family(sentence, quantity, told):
        return
    if _shareof_toll(analysis, sentence, quantity) or _as_share(sentence, quantity, told):
        return
    named = list_of_names(sentence, quantity)
    # "Six died. The worst hit are Orla (9) and Narvia (4)": of all who were hit
    less = top is not None and any(is_less(top, q) for q in named)
    listed = toll_before(analysis, sentence) if less else top
    both = "casualties" if less and has_both_fates(analysis, sentence) else None
    if of_named_list(sentence, quantity, listed, both) or of_toll(analysis, sentence, quantity):
        return
    if quantity.group_rule == "predicate" or _is_tally(sentence, quantity):
        top = toll_before(analysis, sentence) or top
    top = told_last(analysis, sentence, quantity) or top
    if top is not None and is_of_others(sentence, quantity, top):
        return
    if top is not None and stands_for(analysis, sentence, quantity, top):
        _repeat(sentence, quantity, top)


def accounting_subject(sentence: SentenceAnalysis, quantity: Quantity) -> int:
    """The token before which the subject of "account for" ends, or -1.

    "Landmines accounted for 11 of the 27, remnants for 16": the verb may be left out the second
    time.
    """
    if sentence.words.isdisjoint(_CAUSED):
        return -1
    i = quantity.start - 1
    if sentence.norm(i) in OTHERS and sentence.norm(i - 1) == "the":
        i -= 2  # "and remnants for the other 18"
    if sentence.norm(i) in _CAUSING and sentence.norm(quantity.last) == "of":
        return i - (sentence.norm(i - 1) in BE)
    if sentence.norm(i - 1) in {"for": ACCOUNTING_VERBS, "of": _CAUSING}.get(sentence.norm(i), ()):
        end = i - 1
        while sentence.norm(end - 1) in _BEFORE_VERB:
            end -= 1  # "shells were to blame for"; "mines were the cause of"
        return end
    if sentence.norm(i) != "for":
        return -1
    told = not ACCOUNTING_VERBS.isdisjoint(sentence.norms[:i])
    bare = quantity.elliptical or quantity.anaphor or i < quantity.start - 1
    return i if told and bare else -1


def accounts_on(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Men accounted for 61 of the dead, boys for nine: killed, of whatever whole the nine is."""
    again = quantity.measure is None and sentence.norm(quantity.start - 2) not in ACCOUNTING_VERBS
    return again and not quantity.is_share and _accounted(sentence, quantity)


def _accounted(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Minefields account for 12 km2, bomblets for 6: the second has the measure of the first."""
    if accounting_subject(sentence, quantity) not in (quantity.start - 1, quantity.start - 3):
        return False
    for other in sentence.quantities:
        subject = accounting_subject(sentence, other)
        if subject >= 0 and other.first < quantity.first and other.measure is not None:
            _repeat(sentence, quantity, other)
            return True
    return False


def by_device(sentence: SentenceAnalysis, quantity: Quantity, told: Told) -> bool:
    """189 were victims of mines, 65 of remnants of war; 24 fell victim, 10 to mines, 14 to ERW."""
    people = told.get("people")
    open_to_it = quantity.elliptical or quantity.label
    if not open_to_it or people is None or people.sentence != quantity.sentence:
        return False
    i = quantity.last
    if sentence.norm(i) not in ("of", "by", "from", "to"):
        return False
    if sentence.entries_at(i + 1, "device") is None:
        return False
    quantity.decide(people.measure, "carried")
    quantity.family, quantity.device = "people", None
    return True


def _in_family(sentence: SentenceAnalysis, quantity: Quantity, told: Told) -> bool:
    """January: 123 mines. February: 98 mines; 30 men, 11 boys."""
    near = told.get(quantity.family)
    if near is None:
        return _own_sentence(quantity)
    if near.sentence != quantity.sentence and _own_sentence(quantity):
        return True
    if quantity.family in _CARRIED:
        goes_on = sentence.index - near.sentence <= _carrying(sentence, quantity)
    else:
        goes_on = quantity.family == "people" and _toll_goes_on(sentence, quantity, near)
    if goes_on:
        quantity.decide(near.measure, "carried")
    return goes_on


def _own_sentence(quantity: Quantity) -> bool:
    """Contamination is massive; one state alone has 9 km2: a cue of the sentence beats a carry."""
    best = quantity.best
    if quantity.family != "area" or best is None or best.score < _ACROSS:
        return False
    quantity.decide(best.measure, best.rule)
    return True


def _carrying(sentence: SentenceAnalysis, quantity: Quantity) -> int:
    """How many sentences a measure is carried: a new sentence may spend money on anything."""
    if sentence.span.kind == "footnote" and sentence.norm(quantity.start - 1) in OTHERS:
        return _TO_FOOTNOTE  # "1 The remaining 90 are shells", at the end of a letter
    if sentence.span.kind != "body" or len(sentence.tokens) <= _LONG_SENTENCE:
        return 4
    return 3 if quantity.family != "money" else 0


def _toll_goes_on(sentence: SentenceAnalysis, quantity: Quantity, near: Quantity) -> bool:
    """30 men, 11 boys; Children: 1,163: people named right after a toll are of the same toll.

    So are patients, wherever they were told of before ("Of 374 patients, 331 were men").
    """
    if quantity.term in _PATIENTS and near.term in _PATIENTS and near.measure in TOLLS:
        return True
    if near.sentence != quantity.sentence or not quantity.has_group:
        return False
    return not any(
        h.last <= quantity.start
        and e.category == "cue"
        and e.family in ("people", "device", "area")
        for i in range(near.end, quantity.start)
        for h in sentence.hits_at.get(i, ())
        for e in h.entries
    )


def _as_share(sentence: SentenceAnalysis, quantity: Quantity, told: Told) -> bool:
    """40% mines, 35% remnants; 12% of the area: whether the share is settled."""
    if not quantity.is_share:
        return False
    share, area = told.get("share"), told.get("area")
    same = share is not None and share.sentence == quantity.sentence and share is not quantity
    if same and share is not None and _is_group_of_list(sentence, quantity, share):
        quantity.decide(share.measure, "listed")
        return True
    if quantity.elliptical and share is not None and same:
        quantity.decide(share.measure, "carried")
        quantity.device = quantity.device or share.device
        if not quantity.has_group:
            quantity.copy_group(share)
        return True
    if share is not None and _goes_on_with_shares(sentence, quantity, share):
        quantity.decide(share.measure, "carried")
        return True
    if "share_of:area" in quantity.notes:
        if area is not None and sentence.index - area.sentence <= 1:
            quantity.decide(area.measure, "carried")
        return True
    return not (quantity.has_group or quantity.anaphor)


def _goes_on_with_shares(sentence: SentenceAnalysis, quantity: Quantity, share: Quantity) -> bool:
    """Children are 20% of the victims. In Orla they are 37%; the remaining 60% were spread out."""
    they = "they" in sentence.norms[max(0, quantity.start - _THEY) : quantity.start]
    if they and share.has_group and not quantity.has_group:
        quantity.copy_group(share)
    elif OF_PEOPLE not in quantity.notes:
        return False
    return quantity.elliptical and sentence.index - share.sentence <= 1


def _is_group_of_list(sentence: SentenceAnalysis, quantity: Quantity, share: Quantity) -> bool:
    """60 per cent were men, 30 per cent boys and 10 per cent girls: the verb stands once."""
    listed = share.group_rule in ("predicate", "head") and share.has_group and quantity.has_group
    beside = quantity.head_first == quantity.last and not quantity.label
    closed = quantity.head_last >= len(sentence.norms) or sentence.norms[quantity.head_last] in (
        _CLOSING | LIST_JOINTS
    )
    return listed and beside and closed and sentence.norm(quantity.start - 1) in LIST_JOINTS


def _of_both(analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """9 died and 4 were hurt; seven were girls: of both, where no total is told."""
    if quantity.group_rule != "predicate" or quantity.is_share or quantity.family != "people":
        return False
    if not has_both_fates(analysis, sentence):
        return False
    quantity.decide("casualties", "ellipsis")
    return True


def _shareof_toll(analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """The two districts together account for 84%: of the toll told before them."""
    bare = quantity.is_share and quantity.elliptical and not quantity.anaphor
    if not bare or not is_closed(sentence, quantity):
        return False
    if accounting_subject(sentence, quantity) < 0 and not is_ranked(sentence, quantity):
        return False
    toll = toll_before(analysis, sentence)
    if toll is not None:
        quantity.decide(toll.measure, "ellipsis")
    return toll is not None


def _is_tally(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Since May the figure is 87: of all those told of, not of the part told of last."""
    i = quantity.start - 1
    return sentence.norm(i) in BE and sentence.norm(i - 1) in TALLY_NOUNS


def listed_in_toll(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Give a member of a list of people that has no word of its own what the list counts."""
    if _unknown_of_list(sentence, quantity):
        quantity.family, quantity.other = "people", ""
        return True
    other = _fate_of_list(sentence, quantity)
    if other is not None:
        quantity.decide(other.measure, "listed")
    return other is not None


def _fate_of_list(sentence: SentenceAnalysis, quantity: Quantity) -> Quantity | None:
    """Of the injured 9 are farmers, 7 are soldiers: the groups of one list have one fate."""
    if quantity.group_rule != "predicate" or quantity.measure is not None:
        return None
    for other in reversed(sentence.quantities_between(quantity.first - _LISTED, quantity.first)):
        if other.family == "people" and not other.is_share:
            parted = other.anaphor and other.fixed and other.measure == other.fixed
            return other if parted else None
    return None


def _unknown_of_list(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Nine were soldiers and four unknown; 23 killed, 61 hurt, two unknown: the rest of a toll."""
    if quantity.family not in ("unknown", "none") or sentence.norm(quantity.last) not in _UNKNOWN:
        return False
    if sentence.norm(quantity.last + 1) not in _ENDS_ITEM:
        return False
    told = sentence.quantities_between(quantity.first - _LISTED, quantity.first)
    before = told[-1] if told else None
    if before is None or before.measure not in _TOLD_OF or before.is_share:
        return False
    if before.end >= quantity.start or sentence.norms[quantity.start - 1] not in _ITEM_JOINTS:
        return False
    fates = {q.measure for q in told} >= FATES and not before.has_group
    quantity.decide("outcome_unknown" if fates else before.measure, "listed")
    return True


def _repeat(sentence: SentenceAnalysis, quantity: Quantity, top: Quantity) -> None:
    """Take over what `top` counts."""
    here = sentence.index == top.sentence
    quantity.decide(top.measure, "ellipsis")
    if not quantity.is_share:
        quantity.family, quantity.unit = top.family, top.unit
        if top.family == "device" or here:
            quantity.device = quantity.device or top.device
    predicate = quantity.group_rule == "predicate"
    same_words = here and quantity.group_rule == top.group_rule == "head"
    if top.family == "people" and (predicate or same_words):
        quantity.civil_status = quantity.civil_status or top.civil_status
