"""Predicates: the group that stands behind a verb, not in the noun phrase of the number.

Lives here: "240 were children", "civilians were 71% of those". Does not live here: groups in the
number's own noun phrase (fill.py), ages (age_groups.py) and what a part takes from its whole
(parts/inheritance.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.extraction.heads.age_groups import set_age
from mineaction.extraction.heads.noun_phrases import anaphor_end, is_armed_body, is_of_army
from mineaction.lexicon.grammar import (
    DEFINITE,
    DIVIDING,
    HAVE,
    PAIR_JOINTS,
    POINTING_DETERMINERS,
    phrase_at,
    word_set,
)
from mineaction.lexicon.words import Entry
from mineaction.text.number_words import INDEFINITE

_LONGEST_BRACKET = 14
_ALL = frozenset({"all", "both"})
_AMONG = DIVIDING - {"of"}
_FATES = word_set("killed_nouns") | word_set("injured_nouns") | {"and", "of", "the", "those"}
_ALL_REACH = 9  # tokens behind a number in which ", all civilians" may stand
_SETTING = 20  # tokens of what is said of the base of a share before its verb
_ASIDE = 9  # tokens of an aside between a share and its verb
_RELATIVES = word_set("base_relatives")
_KNOWN = word_set("known_words")
_OF_ALL = POINTING_DETERMINERS | {"out", "of"}
_MEMBERS_REACH = 12  # tokens between "the rebels" and "six of them"
_VERBS = word_set("subject_verbs")
_WHEN_AND_WHERE = word_set("base_settings")
_POINTING = DEFINITE | {"such"}
_WHOSE = word_set("whose_joints")
_TOLD_REACH = 4  # shares and their brackets before one of the same subject
_ARTICLES = word_set("single_articles")
_ONE_REACH = 7  # tokens of "a 34-year-old woman"
_SUFFERED = word_set("suffering_verbs")
_LONGEST_GROUP = 7  # tokens of "children 18 years of age or younger"
_HARMED = word_set("harmed_words")
_LEADS = word_set("predicate_leads")
_BACKWARDS = word_set("subject_verbs") | word_set("before_share")


def fill_predicates(sentence: SentenceAnalysis) -> None:
    """240 were children; four were schoolchildren; civilians were 71% of those."""
    wholes: set[int] = set()
    for n, quantity in enumerate(sentence.quantities):
        if n in wholes:
            continue  # "three of the seven were girls": of the three
        at = _of_number(sentence, n)
        wholes.add(n if at is None else at)
        _of_people(sentence, quantity)
        if not _ALL.isdisjoint(sentence.words):
            _all_of(sentence, quantity, _limit(sentence, n))
        set_age(sentence, quantity)
        _take(quantity, _said_of(sentence, n, at))
    _join_fates(sentence)
    _frame(sentence)


def _join_fates(sentence: SentenceAnalysis) -> None:
    """14 killed and 52 injured were boys; killed 14 and hurt 52 boys: of the 14, too."""
    for left, right in pairwise(sentence.quantities):
        gap = sentence.norms[left.last : right.start]
        joined = "and" in gap and _FATES.issuperset(gap) and bool(left.elliptical or left.fixed)
        if joined and right.has_group and not left.has_group:
            _take(left, right)


def _frame(sentence: SentenceAnalysis) -> None:
    """Among demining staff 13 people were killed and 34 hurt: the group of all that follow.

    "Of civilian casualties, 21% were boys": so is the group of a toll. "Among deminers there were
    89 victims, among soldiers 12": up to the next such word.
    """
    entry = _framing(sentence)
    again = next((i for i, n in enumerate(sentence.norms) if i and n in _AMONG), None)
    for quantity in sentence.quantities if entry is not None else ():
        if again is not None and quantity.first > again:
            return
        of_group = quantity.family in ("people", "none") and not quantity.has_group
        divided = sentence.norms[0] == "of" and quantity.family in ("people", "none", "share")
        if entry and (of_group or divided) and not (quantity.other or quantity.civil_status):
            quantity.add_group(entry)


def _framing(sentence: SentenceAnalysis) -> Entry | None:
    """The group that "of the wounded civilians," sets before all numbers of a sentence."""
    i = 1 + (sentence.norm(1) == "the")
    if sentence.norm(0) not in DIVIDING or sentence.norm(i) in _OF_ALL:
        return None
    group: Entry | None = None
    while found := sentence.entries_at(i, "person") or sentence.entries_at(i, "outcome"):
        entry = found[1][0]
        if sentence.norms[i] == "civilian":  # "civilian casualties" is one noun
            entry = replace(entry, civil_status="civilian")
        group = group or (entry if entry.civil_status or entry.age or entry.sex else None)
        i = found[0]
    among = sentence.norm(0) in _AMONG and sentence.norm(i) not in PAIR_JOINTS
    return group if among or sentence.norm(i) == "," else None


def _said_of(sentence: SentenceAnalysis, n: int, at: int | None) -> Entry | Quantity | None:
    """The group that a verb gives to a number; `at` is the place of its whole, if it follows."""
    quantity = sentence.quantities[n]
    of_group = _is_of_group(sentence, quantity) or _is_outcome(quantity)
    if not (quantity.elliptical or quantity.is_share or quantity.anaphor or of_group):
        return _told_before(sentence, n)
    begin = sentence.quantities[at].end if at is not None else None
    entry = _predicate(sentence, quantity, _limit(sentence, n if at is None else at), begin)
    if entry is None and (quantity.is_share or at is not None or quantity.anaphor):
        low = sentence.quantities[n - 1].end if n else 0
        entry = _subject(sentence, quantity, low)
    return (
        entry or _subject_again(sentence, n) or _told_before(sentence, n) or _members(sentence, n)
    )


def _take(quantity: Quantity, entry: Entry | Quantity | None) -> None:
    if entry is None:
        return
    quantity.add_group(entry)
    quantity.group_rule = "predicate"
    if quantity.family == "none" and not quantity.other:
        quantity.family = "people"


def _told_before(sentence: SentenceAnalysis, n: int) -> Quantity | None:
    """The number before of which the same was said, where the verb or subject is left out.

    "Of the dead 53 were civilians, of the injured 130"; "civilians make up half of those killed
    (20 of 40), but less of those injured".
    """
    quantity = sentence.quantities[n]
    told = [q for q in sentence.quantities[max(0, n - 3) : n] if q.group_rule == "predicate"]
    if quantity.has_group or not told:
        return None
    if told[-1].is_share and sentence.norms[told[-1].end : quantity.start] == ("(",):
        return told[-1]
    before = next((q for q in reversed(told) if q.is_share == quantity.is_share), None)
    if before is None or {before.fixed, quantity.fixed} != FATES:
        return None
    gap = sentence.norms[before.end : quantity.start]
    clause = range(quantity.start - gap[::-1].index(","), quantity.start) if "," in gap else ()
    named = any(
        e.category == "person" for i in clause for h in sentence.hits_at.get(i, ())
        for e in h.entries
    )  # fmt: skip
    return before if clause and not named and ";" not in gap else None


def _subject_again(sentence: SentenceAnalysis, n: int) -> Entry | None:
    """Women made up 12% of the dead and 20% of the injured: one subject of two shares."""
    quantity = sentence.quantities[n]
    joined = sentence.norm(quantity.start - 1) in PAIR_JOINTS
    if not quantity.is_share or quantity.has_group or not joined:
        return None
    near = sentence.quantities[max(0, n - _TOLD_REACH) : n]
    told = (q for q in reversed(near) if q.group_rule == "predicate")
    first = next((q for q in told if q.is_share), None)
    if first is None or sentence.quantities_between(first.last, quantity.start)[1:]:
        return None
    between = range(first.end, quantity.start)
    if any(sentence.entry_at(i, "person") or sentence.norms[i] in _VERBS for i in between):
        return None
    return _subject(sentence, first, 0)


def _members(sentence: SentenceAnalysis, n: int) -> Entry | None:
    """Troops ambushed the rebels and killed six of them: of people named without a number."""
    quantity = sentence.quantities[n]
    if quantity.anaphor != "of_them" or quantity.is_share or quantity.has_group:
        return None
    before = sentence.quantities[n - 1].last if n else 0
    for i in range(quantity.start - 1, max(before, quantity.start - _MEMBERS_REACH), -1):
        entry = sentence.entry_at(i, "person")
        if entry is not None and sentence.norms[i - 1] in _OF_ALL:
            return entry if entry.civil_status else None
    return None


def _of_people(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """19 deaths of male children; 30 injuries to civilians; peacekeepers suffered 34 casualties."""
    if not quantity.fixed or quantity.label or quantity.has_group:
        return
    if sentence.norm(quantity.start - 1) in _SUFFERED:
        _of_sufferers(sentence, quantity)
    i = quantity.head_last
    if sentence.norm(i) not in _WHOSE:
        return
    i += 1
    while (found := sentence.entries_at(i, "person")) is not None:
        quantity.add_group(found[1][0])
        i = found[0]


def _of_sufferers(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """Peacekeepers (have) suffered 34 casualties; civilians 12: the subject had them."""
    end = quantity.start - 1
    while sentence.norm(end - 1) in HAVE:
        end -= 1
    _take(quantity, group_ending(sentence, end))


def _is_of_group(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """27 (42%) of the victims: the noun behind "of" names the whole, the verb the 27."""
    between = sentence.norms[quantity.after : max(quantity.after, quantity.head_first)]
    return not quantity.label and quantity.family == "people" and "of" in between


def _is_outcome(quantity: Quantity) -> bool:
    """Three casualties were civilians: the head names an outcome, the verb those who had it."""
    behind = quantity.head_first >= quantity.last
    return bool(quantity.fixed) and behind and not (quantity.label or quantity.has_group)


def _all_of(sentence: SentenceAnalysis, quantity: Quantity, stop: int) -> None:
    """30, all civilians; nine casualties in May, all of them women: the group of the whole."""
    norms = sentence.norms
    for i in range(quantity.end, min(stop, quantity.end + _ALL_REACH) - 1):
        if norms[i] == "," and norms[i + 1] in _ALL:
            entry = _group(sentence, anaphor_end(sentence, i + 2) or i + 2)
            _take(quantity, entry)
            return
        if norms[i] in (";", "(", ")"):
            return


def _of_number(sentence: SentenceAnalysis, n: int) -> int | None:
    """Where the whole of a number stands: "27 of the 64"; "27 (42%) of the 64 were children"."""
    part = sentence.quantities[n]
    begin = after_brackets(sentence.norms, part.last)
    for at, whole in enumerate(sentence.quantities[n + 1 : n + 3], start=n + 1):
        between = sentence.norms[begin : whole.start]
        if whole.start >= begin:
            joined = 1 <= len(between) <= 3 and "of" in between and not part.anaphor
            return at if joined and set(between) <= _OF_ALL else None
    return None


def _limit(sentence: SentenceAnalysis, n: int) -> int:
    """Where the next quantity begins that is not in a bracket of this one."""
    last = sentence.quantities[n].last
    end = anaphor_end(sentence, last) or last
    behind = after_brackets(sentence.norms, end)
    if behind == end:
        behind = max(behind, after_brackets(sentence.norms, sentence.quantities[n].end))
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


def group_ending(sentence: SentenceAnalysis, end: int, low: int = 0) -> Entry | None:
    """The person word that ends before token `end`: of "women and girls" what both are."""
    for first in range(max(low, end - _LONGEST_GROUP), end):
        found = sentence.entries_at(first, "person")
        if found is not None and found[0] == end:
            joined = first - 2 >= low and sentence.norm(first - 1) in PAIR_JOINTS
            return (_group(sentence, first - 2) if joined else None) or found[1][0]
    return None


def _group(sentence: SentenceAnalysis, i: int) -> Entry | None:
    """The person word at token `i`, if it names a group: of "women and girls" what both are."""
    found = sentence.entries_at(i, "person")
    entry = found[1][0] if found else None
    if found is not None and entry is not None and is_of_army(sentence, found[0]):
        return replace(entry, civil_status="military_security")
    if found is None or entry is None or not (entry.civil_status or entry.age or entry.sex):
        return None
    second = sentence.entry_at(found[0] + 1, "person")
    if second is None or sentence.norm(found[0]) not in PAIR_JOINTS:
        return entry
    return replace(
        entry,
        civil_status=entry.civil_status if entry.civil_status == second.civil_status else None,
        age=entry.age if entry.age == second.age else None,
        sex=entry.sex if entry.sex == second.sex else None,
    )


def _predicate(
    sentence: SentenceAnalysis, quantity: Quantity, stop: int, begin: int | None
) -> Entry | None:
    """The group behind the verb: "240 were also children"; "30, all civilians"."""
    norms = sentence.norms
    i = after_brackets(norms, quantity.last)
    i += norms[i : i + 1] == norms[quantity.last : i + 1] == (")",)  # "the majority (9) were women"
    tail = anaphor_end(sentence, i)
    headed = quantity.is_share or _is_of_group(sentence, quantity) or _is_outcome(quantity)
    i = tail or (quantity.head_last if headed and quantity.head_last > 0 else i)
    i = after_brackets(norms, i if begin is None else begin)
    if tail and (beside := _group(sentence, i)) is not None:
        return beside  # "120 people, 30 of them children, were killed"
    single = quantity.number.value == 1 and sentence.norm(i) == ","
    if single and (one := _one_person(sentence, i + 1)) is not None:
        return one
    if quantity.is_share and quantity.fixed and tail < quantity.head_last <= stop:
        i = quantity.head_last  # "half of those hurt were children"
    i = _over_apposition(sentence, quantity, i)
    i = _over_aside(sentence, i, stop, _SETTING if quantity.is_share else _ASIDE)
    if body := phrase_at("belonging", norms, i):  # "31 civilians, 5 from the army"
        armed = Entry("person", "", civil_status="military_security")
        return _group(sentence, body) or (armed if is_armed_body(sentence, body) else None)
    i += sentence.norm(i) in HAVE and sentence.norm(i + 1) == "been"
    if sentence.norm(i) not in _VERBS:
        return _one_person(sentence, i) if sentence.norm(i) in INDEFINITE else None
    i += 1
    while i < stop and (norms[i] in _LEADS or norms[i].endswith("ly")):
        i += 1
    if i >= stop:
        return None
    entry = _group(sentence, i)
    return entry or (None if quantity.is_share else sentence.entry_at(i, "person"))


def _one_person(sentence: SentenceAnalysis, i: int) -> Entry | None:
    """One of them, a 34-year-old woman, lost a leg: who the one is stands behind an article."""
    if sentence.norm(i) not in _ARTICLES:
        return None
    for k in range(i + 1, i + _ONE_REACH):
        if (entry := _group(sentence, k)) is not None:
            return _group(sentence, k + 1) or entry  # "an elderly woman"
        if sentence.norm(k) in (",", ".", ";", ""):
            return None
    return None


def _over_apposition(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> int:
    """Half of the victims, were children: the verb behind a comma that is no aside."""
    if not quantity.is_share or sentence.norm(i) != ",":
        return i
    return i + 1 if sentence.norm(i + 1) in _VERBS else i


def _over_aside(sentence: SentenceAnalysis, i: int, stop: int, reach: int) -> int:
    """The verb behind "there", "whose age is known" or a short aside between commas, or `i`.

    "Three quarters of the victims, the official said, are children." `reach`: tokens in which the
    verb is looked for behind a place or time.
    """
    norms = sentence.norms
    end = min(stop, i + _ASIDE, len(norms))
    if sentence.norm(i) in ("there", "here") and sentence.norm(i + 1) in _VERBS:
        return i + 1
    if sentence.norm(i) in _RELATIVES:
        verbs = (k for k in range(i + 1, min(stop, i + reach, len(norms))) if norms[k] in _VERBS)
        return next((k for k in verbs if norms[k - 1] in _KNOWN or _group(sentence, k + 1)), i)
    if sentence.norm(i) == ",":
        close = next((k for k in range(i + 1, end) if norms[k] == ","), -1)
        return close + 1 if close >= 0 and sentence.norm(close + 1) in _VERBS else i
    if _is_setting(sentence, i):
        end = min(stop, i + reach, len(norms))
        verb = next((k for k in range(i, end) if norms[k] in _VERBS), -1)
        aside = sentence.tokens[i : max(i, verb)]
        plain = all(t.kind in ("word", "number") or t.text == "-" for t in aside)
        return verb if verb >= 0 and plain else i
    return i


def _is_setting(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether when, where or by what people came to harm stands at token `i`.

    "A third of those killed there last year were girls"; "half of the victims of mines were boys".
    """
    norm = sentence.norm(i)
    at = i + 1 + (sentence.norm(i + 1) in _POINTING)
    by_device = norm == "of" and sentence.entries_at(at, "device") is not None
    return norm in _WHEN_AND_WHERE or norm in _HARMED or by_device


def _subject(sentence: SentenceAnalysis, quantity: Quantity, low: int) -> Entry | None:
    """Children were 89 percent of the victims; civilians 90%."""
    i = quantity.start - 1
    while i >= low and sentence.norms[i] in _BACKWARDS:
        i -= 1
    return group_ending(sentence, i + 1, low)
