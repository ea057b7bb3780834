"""Predicates: the group that stands behind a verb, not in the noun phrase of the number.

Lives here: "240 were children", "civilians were 71% of those". Does not live here: groups in the
number's own noun phrase (heads.py) and what a part takes from its whole (inheritance.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import phrase_at, word_set
from mineaction.lexicon.words import Entry

_LONGEST_BRACKET = 14
_VERBS = word_set("subject_verbs")
_LEADS = word_set("predicate_leads")
_BACKWARDS = word_set("subject_verbs") | word_set("before_share")


def fill_predicates(sentence: SentenceAnalysis) -> None:
    """240 were children; four were schoolchildren; civilians were 71% of those."""
    for n, quantity in enumerate(sentence.quantities):
        if not (quantity.elliptical or quantity.is_share or quantity.anaphor):
            continue
        whole = _of_number(sentence, n)
        begin = whole.end if whole is not None else None
        entry = _predicate(sentence, quantity, _limit(sentence, n + (whole is not None)), begin)
        if entry is None and (quantity.is_share or whole is not None):
            low = sentence.quantities[n - 1].end if n else 0
            entry = _subject(sentence, quantity, low)
        if entry is not None:
            quantity.add_group(entry)
            quantity.group_rule = "predicate"
            if quantity.family == "none" and not quantity.other:
                quantity.family = "people"


def _of_number(sentence: SentenceAnalysis, n: int) -> Quantity | None:
    """27 of the 64 casualties were children: the predicate stands behind the whole."""
    quantities = sentence.quantities
    if n + 1 >= len(quantities):
        return None
    between = sentence.norms[quantities[n].last : quantities[n + 1].start]
    joined = 1 <= len(between) <= 3 and "of" in between and not quantities[n].anaphor
    return quantities[n + 1] if joined and set(between) <= {"out", "of", "the", "all"} else None


def _limit(sentence: SentenceAnalysis, n: int) -> int:
    """Where the next quantity begins that is not in a bracket of this one."""
    behind = after_brackets(sentence.norms, sentence.quantities[n].last)
    for k in range(n + 1, len(sentence.quantities)):
        if sentence.quantities[k].start >= behind:
            return sentence.quantities[k].start
    return len(sentence.tokens)


def after_brackets(norms: Sequence[str], i: int) -> int:
    """The token behind a short bracket that opens at `i`, or `i`."""
    if i < len(norms) and norms[i] == "(":
        for j in range(i + 1, min(i + _LONGEST_BRACKET, len(norms))):
            if norms[j] == ")":
                return j + 1
    return i


def _group(sentence: SentenceAnalysis, i: int) -> Entry | None:
    """The person word at token `i`, if it names a group."""
    entry = sentence.entry_at(i, "person")
    if entry is not None and (entry.civil_status or entry.age or entry.sex):
        return entry
    return None


def _predicate(
    sentence: SentenceAnalysis, quantity: Quantity, stop: int, begin: int | None
) -> Entry | None:
    """The group behind the verb: "240 were also children"; "30, all civilians"."""
    norms = sentence.norms
    i = after_brackets(norms, quantity.last)
    tail = phrase_at("anaphors_after", norms, i)
    i = tail or (quantity.head_last if quantity.is_share and quantity.head_last > 0 else i)
    i = after_brackets(norms, i if begin is None else begin)
    if tail and (beside := _group(sentence, i)) is not None:
        return beside  # "120 people, 30 of them children, were killed"
    if i + 2 < len(norms) and norms[i] == "," and norms[i + 1] == "all":
        return _group(sentence, i + 2)
    if sentence.norm(i) not in _VERBS:
        return _group(sentence, i + 1) if sentence.norm(i) in ("a", "an") else None
    i += 1
    while i < stop and (norms[i] in _LEADS or norms[i].endswith("ly")):
        i += 1
    return _group(sentence, i) if i < stop else None


def _subject(sentence: SentenceAnalysis, quantity: Quantity, low: int) -> Entry | None:
    """Children were 89 percent of the victims; civilians 90%."""
    i = quantity.start - 1
    while i >= low and sentence.norms[i] in _BACKWARDS:
        i -= 1
    for size in (3, 2, 1):
        j = i - size + 1
        found = sentence.entries_at(j, "person") if j >= low else None
        if found and found[0] == i + 1:
            return found[1][0]
    return None
