"""Sums of money whose measure stands in no verb of giving or needing beside them.

Lives here: gifts ("3 million from Norway"), totals of gifts, what work has cost, a sum without its
currency. Does not live here: words that score for any quantity (scoring.py), shares of sums
(heads/share_heads.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mineaction.extraction.analysis import Candidate, Quantity, SentenceAnalysis
from mineaction.extraction.codes import MONEY
from mineaction.extraction.measures.cue_record import Cue
from mineaction.extraction.measures.cues import cues_within
from mineaction.lexicon.grammar import CLOSING, LIST_JOINTS, OTHERS, word_set

_SCALES = word_set("scale_words")
_TOTALS = word_set("total_words")
_WORK = word_set("work_that_costs")
_NO_PAST = word_set("before_cost_to_come")
_SUMS_REACH = 2  # sentences between two sums
_CUE_OF_SUM = 4  # tokens from "would need another" to its sum
_NEEDED = word_set("needing_words")
_COME_IN = word_set("come_in")
_DIVIDED = frozenset({"of", "from"})
_CLAUSE_ENDS = frozenset({",", ";", "only"})
_CLAUSE = 10  # tokens of a clause on a sum
_ARRIVED = 4  # tokens from a sum to "has come in"
_LISTED = 6  # tokens from a gift to the next giver's
_TOTAL = 4  # tokens from "together" to the sum
_TOLD, _GIFT = 110, 84  # points


def is_sum(sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]) -> bool:
    """We got 400,000 euros. To finish we would need 3.5 million: a sum of the money told before.

    So is the last in "Norvia gave $3 million and the state 0.7 million", and "another 5 million".
    Marks the quantity as money of that currency.
    """
    told = quantity.context
    if told is None or told.family != "money" or sentence.index - told.sentence > _SUMS_REACH:
        return False
    open_head = quantity.elliptical and quantity.family == "none"
    if not open_head and (quantity.term or "") not in OTHERS:
        return False
    if _SCALES.isdisjoint(sentence.norms[quantity.first : quantity.last]):
        return False
    near = cues_within(cues, quantity.start - _CUE_OF_SUM, quantity.start)
    moved = any(c.entry.family == "money" and c.last <= quantity.start for c in near)
    moved = moved or sentence.norm(quantity.start - 1) in OTHERS
    if not moved and not _is_listed(sentence, told, quantity):
        return False
    quantity.family, quantity.unit, quantity.other = "money", told.unit, ""
    return True


def told_sums(sentence: SentenceAnalysis, quantity: Quantity) -> Iterator[Candidate]:
    """The measures that the neighbours of a sum propose for it."""
    if quantity.family != "money" or quantity.is_share:
        return
    begin = quantity.begin if quantity.head_first < 0 else min(quantity.begin, quantity.head_first)
    before = [q for q in sentence.quantities_between(0, begin) if q.measure in MONEY]
    norms = sentence.norms
    total = not _TOTALS.isdisjoint(norms[max(0, begin - _TOTAL) : begin])
    total = total or norms[max(0, begin - 2) : begin] == ("in", "all")
    if before and (total or _is_listed(sentence, before[-1], quantity)):
        measure = before[-1].measure or ""
        yield Candidate(measure, _TOLD, "as the sum before", "as_before", family="money")
    whole = not _DIVIDED.isdisjoint(norms[max(0, begin - 2) : begin])
    if whole and not _NEEDED.isdisjoint(_clause(norms, quantity.end)):
        yield Candidate("cost", _TOLD, "needed, of which a part came", "divided", family="money")
    if before and not _COME_IN.isdisjoint(norms[quantity.last : quantity.last + _ARRIVED]):
        yield Candidate("funding", _TOLD, "has come in", "come_in", family="money")
    if sentence.norm(quantity.end) == "from" and _is_name(sentence, quantity.end + 1):
        yield Candidate("funding", _GIFT, "from a donor", "from_donor", family="money")
    if sentence.norm(begin - 1) == "cost" and _has_cost(sentence, begin - 2):
        yield Candidate("funding", _TOLD, "what the work has cost", "has_cost", family="money")


def _clause(norms: Sequence[str], i: int) -> Sequence[str]:
    """The clause on a sum: "of the $9 million | which the plan required | only 3 came"."""
    end = next((k for k in range(i, len(norms)) if norms[k] in _CLAUSE_ENDS), len(norms))
    return norms[i : min(end, i + _CLAUSE)]


def _is_listed(sentence: SentenceAnalysis, told: Quantity, quantity: Quantity) -> bool:
    """$3.1 million and the state 0.7 million, ...: a bare sum that ends its part of a list."""
    if told.sentence != quantity.sentence or not quantity.elliptical:
        return False
    gap = sentence.norms[told.end : quantity.start]
    closed = (sentence.norm(quantity.last) or ".") in CLOSING | {"from"}
    return closed and bool(gap) and gap[0] in LIST_JOINTS and len(gap) <= _LISTED


def _is_name(sentence: SentenceAnalysis, i: int) -> bool:
    i += sentence.norm(i) == "the"
    return i < len(sentence.tokens) and sentence.tokens[i].text[:1].isupper()


def _has_cost(sentence: SentenceAnalysis, i: int) -> bool:
    """The work cost 9 million: paid; not so "will cost", "the total cost", "mines cost Norvia"."""
    told = sentence.norm(i) not in _NO_PAST and not sentence.norm(i).endswith("ly")
    return told and not _WORK.isdisjoint(sentence.norms[: i + 1])
