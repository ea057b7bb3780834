"""Heads of shares: what a percentage or fraction is a share of.

Lives here: "71% of casualties", "half of all explosions", "84% civilians". Does not live here:
which figure the share restates or divides (parts/shares.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.heads.meaning import apply_head
from mineaction.extraction.heads.noun_phrases import Head, anaphor_end, behind_time, right_head
from mineaction.lexicon.grammar import ADVERBS, DEFINITE, PLACE_NOUNS, PLAN_COLUMNS, word_set

_NOUNS = word_set("share_nouns")
_NOUN_REACH = 18  # tokens between "the share of" and its number
OF_PEOPLE = "share_of:people"
OF_PLAN = "share_of:plan"  # a note: the base is what was planned
OF_NUMBER = "of a number"  # a note: the base is told as a number
_REACH = 5  # tokens in which a noun of land or money is looked for
_BEFORE_PLANS = DEFINITE | word_set("before_plans")
_PLAIN = frozenset({"thing", "object", "cue"})
_NO_BASE = ("none", "unknown", "object", "country")
_BASE_WORDS = word_set("share_base_words")
_LEFT = word_set("left_over")
_PLACES = PLACE_NOUNS | {"country", "nation"}
_LAND = word_set("land_nouns")
_FUNDED = word_set("funded_words")


def fill_share(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> None:
    """71% of casualties; half of all explosions; 15 per cent of the population; 84% civilians."""
    quantity.unit, quantity.family = "P1", "share"
    if sentence.norm(i) in _FUNDED or _is_level_of_funding(sentence, quantity):
        quantity.notes.append("share_of:money")
        quantity.fixed = "funding"
        return  # "the plan is 22 per cent funded"
    if quantity.start and sentence.norms[quantity.start - 1] == "or":
        quantity.elliptical = True
        _group_of_base(sentence, quantity, i)
        return  # "678 people, or 41 per cent of the target"
    j = _base(sentence, quantity, i)
    if j > i and _is_plan(sentence, j):
        quantity.notes.append(OF_PLAN)
        return  # "equal to 87 per cent of what it had planned"
    if _of_number_or_sum(sentence, quantity, i, j):
        return
    outcome = sentence.entries_at(j, "outcome") if j > i else None
    if outcome:
        quantity.fixed, quantity.head_first, quantity.head_last = outcome[1][0].code, j, outcome[0]
        if "civilian" in sentence.norms[j : outcome[0]]:
            quantity.civil_status = "civilian"
        quantity.notes.append(OF_PEOPLE)
        return
    if j == i and (_of_noun_before(sentence, quantity) or _of_those_who(sentence, quantity)):
        return
    head = right_head(sentence, j, len(sentence.tokens))
    if _is_plain(head) and _land_or_money(sentence, quantity, j):
        return
    if head is None or not head.entries:
        _leave_open(quantity, bare=j == i)
        return
    _share_of(sentence, quantity, head)


def _is_plan(sentence: SentenceAnalysis, j: int) -> bool:
    """Whether the base at token `j` is what was planned, and no number of it is told."""
    if sentence.quantities_between(j, j + _REACH):
        return False  # "47 per cent of the target of 20,000"
    while sentence.norm(j) in _BEFORE_PLANS:
        j += 1
    return sentence.norm(j) in PLAN_COLUMNS


def _leave_open(quantity: Quantity, *, bare: bool) -> None:
    """A share without a base: of what was told before, or, with a strange base, of no matter."""
    quantity.elliptical = bare or bool(quantity.anaphor)
    if not quantity.elliptical:
        quantity.other = "other share"


def _is_level_of_funding(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Clearance is funded at only 22 per cent; the plan was financed to a third."""
    i = quantity.start - 1
    i -= sentence.norm(i) in ADVERBS  # "at only"
    return sentence.norm(i) in ("at", "to") and sentence.norm(i - 1) in _FUNDED


def _of_noun_before(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """The share of women among the victims rose to 12%: group and base stand before the verb."""
    low = max(0, quantity.start - _NOUN_REACH)
    noun = next((k for k in range(quantity.start - 1, low, -1) if _opens_share(sentence, k)), -1)
    if noun < 0 or sentence.quantities_between(noun, quantity.start):
        return False
    group = next((e for k in (noun + 2, noun + 3) if (e := sentence.entry_at(k, "person"))), None)
    base = next(
        (e for k in range(noun + 2, quantity.start) if (e := sentence.entry_at(k, "outcome"))), None
    )
    if group is None or base is None:
        return False
    quantity.add_group(group)
    quantity.group_rule, quantity.fixed = "predicate", base.code
    quantity.notes.append(OF_PEOPLE)
    return True


def _of_those_who(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Some 900 live here, including 40 per cent who are out of reach: of people told before."""
    if sentence.norm(quantity.last) != "who":
        return False
    quantity.elliptical = True
    quantity.notes.append(OF_PEOPLE)
    return True


def _opens_share(sentence: SentenceAnalysis, i: int) -> bool:
    return sentence.norms[i] in _NOUNS and sentence.norm(i + 1) == "of"


def _group_of_base(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> None:
    """1,171, or 49 per cent of the civilians: whom the base counts, so does the share."""
    found = sentence.entry_at(_base(sentence, quantity, i), "person")
    quantity.anaphor = ""
    if found is not None and sentence.norm(i) == "of":
        quantity.add_group(found)


def _of_number_or_sum(sentence: SentenceAnalysis, quantity: Quantity, i: int, j: int) -> bool:
    """Whether the base is told with a number, or before the share; `j` is its first token."""
    if j == i:  # "Of the remaining area, 83% lies in the north"
        before = _base_before(sentence, quantity)
        return bool(before) and _land_or_money(sentence, quantity, before)
    if _is_sum(sentence, j):  # "20% of the $109 million that it needs"
        quantity.notes.append("share_of:money")
        return True
    if _number_at(sentence, j) is not None:  # "4% of the 90 km2 recorded"
        quantity.elliptical, quantity.anaphor = True, ""
        quantity.notes.append(OF_NUMBER)
        return True
    return False


def _base_before(sentence: SentenceAnalysis, quantity: Quantity) -> int:
    """Where the base begins that stands before its share: "of the remaining area, 83%"; or 0."""
    i = quantity.start - 1
    if sentence.norm(i) != ",":
        return 0
    for k in range(i - 1, max(-1, i - _REACH - 1), -1):
        if sentence.norms[k] == "of":
            opens = k == 0 or sentence.tokens[k - 1].kind == "sign"
            return k + 1 if opens else 0
    return 0


def _is_sum(sentence: SentenceAnalysis, j: int) -> bool:
    """Whether a sum of money begins at token `j`."""
    if sentence.entries_at(j, "currency"):
        return True
    number = _number_at(sentence, j)
    return number is not None and bool(sentence.entries_at(number.last, "currency"))


def _number_at(sentence: SentenceAnalysis, j: int) -> Quantity | None:
    """The quantity whose number, or the qualifier before it, begins at token `j`."""
    near = sentence.quantities_between(j, j + _REACH)
    return next((q for q in near if j in (q.start, q.first)), None)


def _base(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> int:
    """Where the noun phrase of the base begins: behind "of" and "all known"."""
    if sentence.norm(i) != "of":
        return i
    quantity.anaphor = "of_them" if anaphor_end(sentence, i) else ""
    j = i + 1
    while sentence.norm(j) in _BASE_WORDS:
        j += 1
    return behind_time(sentence, i + 1) or j  # "40 per cent of the 2024 victims"


def _is_plain(head: Head | None) -> bool:
    """Whether a head says too little to be the base."""
    return head is None or all(e.category in _PLAIN for e in head.entries)


def _land_or_money(sentence: SentenceAnalysis, quantity: Quantity, j: int) -> bool:
    """40% of the contaminated area; 12 per cent of the budget."""
    area, money = _land_noun(sentence, j), _money_noun(sentence, j)
    if not (area or money):
        return False
    quantity.notes.append("share_of:area" if area else "share_of:money")
    quantity.head_first, quantity.head_last = j, area or money
    return True


def _land_noun(sentence: SentenceAnalysis, j: int) -> int:
    """The token behind a noun of land in the phrase at `j`, or 0; "what remains" is land, too."""
    if sentence.norm(j) == "what" and not _LEFT.isdisjoint(sentence.norms[j + 1 : j + 3]):
        return j + 2
    for k in range(j, min(j + _REACH, len(sentence.tokens))):
        if sentence.norms[k] in _LAND:
            return k + 1
        if sentence.tokens[k].kind not in ("word", "clitic") and sentence.norms[k] != "-":
            return 0
    return 0


def _money_noun(sentence: SentenceAnalysis, j: int) -> int:
    """The token behind a noun of money in the phrase at `j`, or 0."""
    for k in range(j, min(j + _REACH, len(sentence.tokens))):
        found = sentence.entries_at(k, "moneynoun")
        if found:
            return found[0]
    return 0


def _speaks_of_land(sentence: SentenceAnalysis) -> bool:
    """Whether an area is told in the sentence, or what was done to it."""
    return any(
        e.category == "cue" and e.family == "area" and e.role == "patient"
        for h in sentence.hits for e in h.entries
    )  # fmt: skip


def _share_of(sentence: SentenceAnalysis, quantity: Quantity, head: Head) -> None:
    """Take from the head what the base counts, and note its family."""
    quantity.head_first, quantity.head_last, quantity.term = head.first, head.last, head.term
    base = Quantity(quantity.sentence, quantity.number)
    apply_head(base, head)
    quantity.fixed = base.fixed
    quantity.device = None if "partitive" in base.notes else base.device  # "12% of the total"
    quantity.copy_group(base)
    place = base.other in ("country", "settlement") and sentence.norms[head.last - 1] in _PLACES
    if place and _speaks_of_land(sentence):  # "9 per cent of the province is mined"
        quantity.notes.append("share_of:area")
        return
    quantity.notes.append(f"share_of:{base.family}")
    if base.family in _NO_BASE:
        quantity.other = base.other
