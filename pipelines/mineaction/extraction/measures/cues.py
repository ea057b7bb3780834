"""Cues: the words of a sentence that say what happened, each with the side it speaks to.

Lives here: "10 civilians were killed" speaks to the left, "killed 10 civilians" to the right. Does
not live here: which cue wins (scoring.py, choice.py).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.measures.cue_record import (
    BOTH,
    LEFT,
    RIGHT,
    VERBAL,
    Cue,
    either_fate,
    tells_state,
)
from mineaction.extraction.measures.named_bodies import is_in_name
from mineaction.lexicon.grammar import ADVERBS, ARTICLES, BE, HAVE, MOVING_VERBS, STOP, word_set
from mineaction.lexicon.words import Entry, Hit

_QUANTITY_REACH = 24  # tokens between the number and the end of the phrase that it heads
_VERB_REACH = 12  # tokens behind a verb in which its quantity may begin
_AUXILIARY_REACH = 6
_LONGEST_BRACKET = 60
_REPORTING = word_set("reporting_participles")
_LIMBS = word_set("lost_parts")
REACH = 60  # tokens; a cue farther away than this never won on any corpus
_TAKING = word_set("taking_verbs") | {""}
_TAKEN_LIMB = 3  # tokens of "the left leg"
_LIMB_REACH = 5  # tokens of "one or both of their legs"
_OPEN_AFTER = word_set("after_open_verb")
_TO_NUMBER = word_set("verb_to_number")
_DETERMINERS = word_set("head_determiners") | word_set("single_articles") | {"'s"}

Side = tuple[int | None, bool]  # the side, None if the word is no cue here; whether it is passive


_TOLD = ("money", "area", "device")  # families whose verbs may also open what is said
_MOVES = word_set("moves")
_OF_ANYTHING = word_set("verbs_of_anything")
_PUBLISHED = word_set("published_things")
_SUBJECT_OF_VERB = 6  # tokens of "403 people have since"
_REACH_OF_HEAD = 9  # tokens of a noun phrase behind its number
_PUBLISHED_REACH = 3  # tokens between "released" and its object
_AFFECTED = word_set("affected_nouns")
_BEHIND_NOUN = word_set("behind_noun_of_work")
_BEFORE_VERB = word_set("before_base_verb")
_NOUN = 10  # points that a verb is worth more than its noun
_MEANS = frozenset({"by", "through", "via"})
_TOWARDS = frozenset({"to", "for"})
_PAYERS = frozenset({"by", "with"})
_PAYER_REACH = 2  # tokens of "for by"
_SUBJECTS = word_set("clause_subjects")
_SUBJECT_REACH = 4  # tokens of a subject between "that" and its verb
_MOVED = frozenset({"displaced", "returnees"})
_FIRST = attrgetter("first")


def cues_within(cues: list[Cue], low: int, high: int) -> list[Cue]:
    """The cues that begin in [low, high)."""
    return cues[bisect_left(cues, low, key=_FIRST) : bisect_left(cues, high, key=_FIRST)]


def cues_of(sentence: SentenceAnalysis, roles: frozenset[str]) -> list[Cue]:
    """All cues of a sentence, each with its side; shorter forms inside longer ones left out.

    `roles` are the context roles found in the sentence and those before it: a cue that needs one
    ("reached 500 people" needs talk of education) is left out without it.
    """
    out: list[Cue] = []
    covered: dict[str, int] = {}  # family -> where its forms so far end
    nouns = _noun_spans(sentence)
    for hit in sentence.hits:
        for entry in hit.of.get("cue", ()):
            if entry.needs and entry.needs not in roles:
                continue
            if _hidden(hit, entry, covered, out) or _inside(nouns, hit.first, hit.last):
                continue
            if entry.form in ("base", "s") and sentence.entries_at(hit.first, "device"):
                continue  # "mines" is a noun here
            if _takes_object(sentence, hit, entry) or is_in_name(sentence, hit, entry):
                continue
            told = entry.form or entry.code in _MOVED
            if told and _is_of_another(sentence, hit, entry):
                continue
            meant = _as_noun(sentence, hit, _of_limbs(sentence, hit, entry))
            side, passive = _side(sentence, hit.first, hit.last, meant)
            if side is None:
                continue
            covered[entry.family] = max(covered.get(entry.family, -1), hit.last)
            label = _is_label(sentence, hit.last) and not _closes_clause(sentence, hit, entry)
            verbal = passive or entry.role == "before"
            finite = verbal and _is_finite(sentence.norms, hit.first)
            means = _is_means(sentence, hit.first, meant)
            out.append(Cue(hit.first, hit.last, meant, side, label, passive, finite, means))
    return either_fate(sentence, out)


def _is_of_another(sentence: SentenceAnalysis, hit: Hit, entry: Entry) -> bool:
    """Whether a verb speaks of what follows and of no number.

    "announced that 9 million were needed"; "released a report"; "mine-affected districts"; "the
    target of 40 set in the plan", in a sentence that counts no device.
    """
    after = sentence.norm(hit.last)
    if entry.form == "s" and after == ":" and sentence.norms[hit.first] in _PUBLISHED:
        return True  # "The army reports: two were killed"
    if entry.family in _TOLD and after == "that":
        return hit.last not in sentence.time_starts  # "cleared that year"
    if entry.verb == "find" and after == "to":
        return True  # "40 were found to be contaminated"
    if entry.code == "returnees" and tells_state(sentence, hit.last):
        return True  # "85 came home badly injured"
    if entry.code == "displaced" and sentence.norms[hit.last - 1] == "forced" and after == "to":
        return sentence.norm(hit.last + 1) not in _MOVES
    if entry.code == "devices_emplaced" and sentence.norms[hit.first] in _OF_ANYTHING:
        return not any(q.family == "device" for q in sentence.quantities)
    if entry.code == "area_released":
        return sentence.says(_PUBLISHED, hit.last, hit.last + _PUBLISHED_REACH)
    if entry.family == "people" and _is_compound(sentence, hit):
        return True
    return entry.code == "casualties" and after in _AFFECTED


def _is_compound(sentence: SentenceAnalysis, hit: Hit) -> bool:
    """40 deminers from war-displaced families: the participle describes a noun without a number."""
    i, tokens = hit.first - 1, sentence.tokens
    if sentence.norm(i) != "-" or tokens[i].start > tokens[i - 1].end or hit.last >= len(tokens):
        return False
    describes = tokens[hit.last].kind == "word" and sentence.norms[hit.last] not in STOP
    near = sentence.quantities_between(i - _REACH_OF_HEAD, i)
    return describes and not any(q.start <= i < q.head_last for q in near)


def _of_limbs(sentence: SentenceAnalysis, hit: Hit, entry: Entry) -> Entry:
    """Four of them lost their legs: whoever loses a limb is hurt, whom one loses is dead.

    So is whoever is "missing an arm", and whoever "lost both", told behind others; "mines took the
    legs of 40 people".
    """
    if entry.code == "killed" and entry.verb in _TAKING and not _LIMBS.isdisjoint(
        sentence.norms[hit.last : hit.last + _TAKEN_LIMB]
    ):
        return replace(entry, code="injured")
    if entry.family != "people" or not (entry.verb == "lose" or entry.code == "missing"):
        return entry
    low = 0 if sentence.norm(hit.last) == "both" else hit.last
    if _LIMBS.isdisjoint(sentence.norms[max(low, hit.first - REACH) : hit.last + _LIMB_REACH]):
        return entry
    return replace(entry, code="injured", role="subject", weight=0)


def _as_noun(sentence: SentenceAnalysis, hit: Hit, entry: Entry) -> Entry:
    """Survey teams recorded 40 ha; a survey in the north found 9 ha: the noun says less."""
    if entry.family != "area" or entry.form != "base":
        return entry
    if is_noun(sentence, hit.first, hit.last):
        return replace(entry, weight=entry.weight - _NOUN)
    return entry


def is_noun(sentence: SentenceAnalysis, first: int, last: int) -> bool:
    """Whether a form that may be a verb is a noun here: survey teams; a survey in the north."""
    doer = sentence.entry_at(last, "thing")
    if doer is not None and doer.code == "team":
        return True
    behind = sentence.norm(last) in _BEHIND_NOUN
    return behind and sentence.norm(first - 1) not in _BEFORE_VERB


def _takes_object(sentence: SentenceAnalysis, hit: Hit, entry: Entry) -> bool:
    """Mines killed 9 men, two of them drivers, and injured 4: a verb with its object, no state."""
    if entry.role != "state":
        return False
    if not any(e.role == "patient" and e.form for e in hit.of["cue"]):
        return False
    if _auxiliary(sentence.norms, hit.first) == "be" or _quantity_ends_at(sentence, hit.first):
        return False
    if _is_label(sentence, hit.last):
        return False
    return _opens_quantity(sentence, hit.last)


def _hidden(hit: Hit, entry: Entry, covered: dict[str, int], out: list[Cue]) -> bool:
    """Whether a longer form of the family covers this one; two meanings of one form both count."""
    if hit.first >= covered.get(entry.family, -1):
        return False
    return not any(
        c.first == hit.first and c.last == hit.last and c.entry.family == entry.family
        for c in out[-6:]
    )


def _inside(nouns: list[tuple[int, int]], first: int, last: int) -> bool:
    """Whether [first, last) lies inside a longer noun."""
    i = bisect_right(nouns, (first, 1 << 30))
    return any(
        a <= first and last <= z and (a, z) != (first, last) for a, z in nouns[max(0, i - 4) : i]
    )


def _noun_spans(sentence: SentenceAnalysis) -> list[tuple[int, int]]:
    """Spans of devices and compound nouns: a cue inside one ("unexploded", "mine") is no cue."""
    return [
        (h.first, h.last) for h in sentence.hits
        if h.last - h.first > 1 and ("device" in h.of or "incident" in h.of)
    ]  # fmt: skip


def _is_label(sentence: SentenceAnalysis, last: int) -> bool:
    """Injured: 5; found = 12; cleared - 40 ha."""
    if last >= len(sentence.tokens):
        return False
    token = sentence.tokens[last]
    spaced = token.text == "-" and token.start > sentence.tokens[last - 1].end
    return spaced or token.text in (":", "=", "|")


def _closes_clause(sentence: SentenceAnalysis, hit: Hit, entry: Entry) -> bool:
    """54 people have become victims: 17 died: the verb of a number before its colon is no label."""
    near = sentence.quantities_between(hit.first - _SUBJECT_OF_VERB, hit.first)
    if entry.role != "subject" or not near or near[-1].last > hit.first:
        return False
    return all(t.kind == "word" for t in sentence.tokens[near[-1].last : hit.first])


def _side(sentence: SentenceAnalysis, first: int, last: int, entry: Entry) -> Side:
    if entry.role == "patient" and entry.form:
        return _verb_side(sentence, first, last, entry)
    if entry.role == "before":
        copula = not BE.isdisjoint(sentence.norms[max(0, first - 2) : first])
        follows = any(q.start == last for q in sentence.quantities_between(last, last + 4))
        return (LEFT if copula and not follows else RIGHT), False
    moving = entry.family == "people" and sentence.norm(last) in MOVING_VERBS
    if moving and not _quantity_ends_at(sentence, first):
        return RIGHT, False  # "deaths rose to 9 while injuries fell to 6"
    if entry.role == "patient" and _opens_quantity(sentence, last):
        if sentence.norm(last) == "of":
            return RIGHT, False  # "clearance of 9 ha and the cancellation of 4"
        if sentence.norm(last - 1) in _TOWARDS and not _quantity_ends_at(sentence, first):
            return RIGHT, False  # "our 40 staff gave lessons to 900 pupils"
    if entry.role == "subject" and _is_inverted(sentence, first, last, entry):
        return RIGHT, False  # "in the explosion died two persons"
    left = entry.role in ("subject", "state") or _is_behind(sentence, first, entry)
    return (LEFT if left else BOTH), False


def _is_means(sentence: SentenceAnalysis, first: int, entry: Entry) -> bool:
    """4 ha by survey and 2 ha by clearance: how it was done stands behind what was done."""
    by = entry.family == "area" and sentence.norm(first) in _MEANS
    return by and _quantity_ends_at(sentence, first)


def _is_behind(sentence: SentenceAnalysis, first: int, entry: Entry) -> bool:
    """9 ha were released by survey, 4 ha cleared: how it was done stands behind its verb."""
    by = entry.family == "area" and sentence.norm(first) in _MEANS
    return by and first > 0 and sentence.tokens[first - 1].kind != "sign"


def _verb_side(sentence: SentenceAnalysis, first: int, last: int, entry: Entry) -> Side:
    """The side of a verb's object, by its form and auxiliary and by what stands beside it."""
    if entry.form == "base" and sentence.norm(first - 1) in BE:
        return LEFT, True  # hurt, hit, set, put: the participle is the base form
    if entry.form in ("base", "s", "ing"):
        return _present_side(sentence, first, last, entry), False
    auxiliary = _auxiliary(sentence.norms, first)
    if auxiliary == "be" and entry.family == "money" and _pays_for(sentence, first, last):
        return RIGHT, False
    if auxiliary == "be":
        return (RIGHT if _is_inverted(sentence, first, last, entry) else LEFT), True
    if auxiliary == "have":
        return (LEFT if _behind_whom(sentence, first) else RIGHT), False
    if entry.passive_only:
        return LEFT, True
    passive = _quantity_ends_at(sentence, first)
    if _opens_quantity(sentence, last):
        passive = passive and not sentence.quantities_between(last, last + 1)
        return (LEFT if passive else RIGHT), passive
    if passive:
        return LEFT, True
    open_verb = last >= len(sentence.norms) or sentence.norms[last] in _OPEN_AFTER
    return (BOTH if open_verb else RIGHT), False


def _is_inverted(sentence: SentenceAnalysis, first: int, last: int, entry: Entry) -> bool:
    """Were cleared 40 ha; suffered 27 persons: a verb before its subject, as translations have it.

    A number of its family begins right behind it, and none ends before it.
    """
    near = sentence.quantities_between(last, last + _VERB_REACH)
    if not near or near[0].start < last or near[0].family != entry.family or near[0].elliptical:
        return False
    i = first
    while i > 0 and sentence.norms[i - 1] in VERBAL:
        i -= 1
    before = sentence.quantities_between(i - _QUANTITY_REACH, i + 1)
    if any(i in (q.last, q.head_last) and q.family in (entry.family, "none") for q in before):
        return False
    direct = "and" not in sentence.norms[last : near[0].start]
    return direct and _opens_quantity(sentence, last) and sentence.norm(i - 1) != ")"


def _pays_for(sentence: SentenceAnalysis, first: int, last: int) -> bool:
    """We were promised 9 million; the work is paid for by Ruritania (9 million): no sum before."""
    if _opens_quantity(sentence, last):
        return True
    before = sentence.quantities_between(0, first)
    payer = _PAYERS.isdisjoint(sentence.norms[last : last + _PAYER_REACH])
    return not payer and all(q.family != "money" for q in before)


def _present_side(sentence: SentenceAnalysis, first: int, last: int, entry: Entry) -> int | None:
    """The side of the object of "clear", "clears", "clearing"; None where it is no verb."""
    if entry.form == "ing":
        is_verb = not _is_modifier(sentence, first, last)
    else:
        # "also on the list are 58 vehicles"; "released by survey"
        before = sentence.norm(first - 1)
        is_verb = before not in ARTICLES and before not in _MEANS
        described = entry.verb == "strike" and sentence.norm(first - 2) in ARTICLES
        is_verb = is_verb and not (described and not before.endswith("s"))  # "the Russian strike"
        if _is_relative(sentence, first) or _is_left_to_do(sentence, first, last):
            return LEFT  # "the 5 million that the plan requires"
    return RIGHT if is_verb and not entry.passive_only else None


def _is_left_to_do(sentence: SentenceAnalysis, first: int, last: int) -> bool:
    """Narvia still has 3 million to destroy; there are 40 ha to clear: the object stands before."""
    behind = last >= len(sentence.norms) or sentence.norms[last] in _OPEN_AFTER
    return behind and sentence.norm(first - 1) == "to" and _quantity_ends_at(sentence, first - 1)


def _is_relative(sentence: SentenceAnalysis, first: int) -> bool:
    """Whether the object of a verb stands before "that" and the verb's subject."""
    for i in range(first - 2, max(0, first - 2 - _SUBJECT_REACH), -1):
        if sentence.norms[i] in ("that", "which"):
            return _quantity_ends_at(sentence, i) and sentence.norm(i + 1) in _SUBJECTS
        if sentence.tokens[i].kind != "word":
            return False
    return False


def _behind_whom(sentence: SentenceAnalysis, first: int) -> bool:
    """Whether the object of a verb stands before "whom": "40 neighbours whom mines have killed"."""
    low = max(1, first - _AUXILIARY_REACH)
    whom = next((i for i in range(first - 1, low, -1) if sentence.norms[i] == "whom"), 0)
    return whom > 0 and _quantity_ends_at(sentence, whom)


def _is_modifier(sentence: SentenceAnalysis, first: int, last: int) -> bool:
    """Whether a form in -ing describes a noun: "the demining agency said 40 ha are left"."""
    before, after = sentence.norm(first - 1), sentence.norm(last)
    follows = last < len(sentence.tokens) and sentence.tokens[last].kind == "word"
    return follows and before in _DETERMINERS and after not in STOP


def _auxiliary(norms: Sequence[str], first: int) -> str:
    """ "be", "have" or "" by the auxiliary before token `first`.

    Adverbs and joined participles are stepped over: "were killed or seriously injured".
    """
    for i in range(first - 1, max(-1, first - 1 - _AUXILIARY_REACH), -1):
        norm = norms[i]
        if norm in BE:
            return "be"
        if norm in HAVE:
            return "have"
        plain = norm in ADVERBS or norm.endswith("ly") or norm in ("and", "or", ",", "'s")
        plain = plain or norm in _REPORTING
        if not plain and (i == first - 1 or not norm.endswith("ed")):
            return ""
    return ""


def _is_finite(norms: Sequence[str], first: int) -> bool:
    """40 ha were mined, are to be mined; but no verb of its own: land suspected to be mined."""
    to_be = norms[max(0, first - 2) : first] == ("to", "be")
    return _auxiliary(norms, first) == "be" and not (to_be and _auxiliary(norms, first - 2) != "be")


def _opens_quantity(sentence: SentenceAnalysis, last: int) -> bool:
    """Whether a quantity begins right behind a verb, qualifiers and articles stepped over."""
    for q in sentence.quantities_between(last, last + _VERB_REACH):
        if q.start >= last:
            gap = sentence.norms[last : q.start]
            gap = gap[:-1] if q.family == "money" and q.head_first == q.start - 1 else gap
            return len(gap) <= 4 and all(norm in _TO_NUMBER for norm in gap)
    return False


def _quantity_ends_at(sentence: SentenceAnalysis, first: int) -> bool:
    """Whether a quantity, its noun or its bracket ends right before a verb and its adverbs."""
    norms, i = sentence.norms, first
    while i > 0 and (norms[i - 1] in ADVERBS or norms[i - 1].endswith("ly")):
        i -= 1
    near = sentence.quantities_between(i - _QUANTITY_REACH, i + 1)
    if any(q.last == i or (q.head_last == i and not q.label) for q in near):
        return True
    return _bracket_of_quantity(sentence, i)


def _bracket_of_quantity(sentence: SentenceAnalysis, i: int) -> bool:
    """40 people (31 men and 9 women) injured: the bracket belongs to the quantity before it."""
    if sentence.norm(i - 1) != ")":
        return False
    j = i - 2
    while j >= max(0, i - _LONGEST_BRACKET) and sentence.norms[j] != "(":
        j -= 1
    near = sentence.quantities_between(j - _QUANTITY_REACH, j + 1)
    return any(j in (q.last, q.head_last) for q in near)
