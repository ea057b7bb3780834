"""Group labels: who is counted, told before the number and apart from it.

Lives here: "puts civilian casualties since 2009 at 271", "Civilians ..... 58 killed, 71 wounded",
"men accounted for 71 of the casualties, boys for 18", deminers who speak of their own people. Does
not live here: a label right in front of a number (heads/labels_before.py), groups behind its verb
(heads/predicates.py), heads of tables (tables/fill.py).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.extraction.heads.predicates import group_ending
from mineaction.extraction.parts.ellipsis import accounting_subject
from mineaction.lexicon.grammar import BE, PLAN_COLUMNS, phrase_at, word_set
from mineaction.lexicon.words import Entry

_LINKS_OR_BRACKET = word_set("number_links") | {"(", ","}
_NUMBER_WORDS = word_set("count_nouns") | {"casualties", "deaths", "victims", "fatalities"}
_REACH = 20  # tokens between the noun of a tally and its number
_PLAN_REACH = 9  # tokens between "the plan" and its number
_LABEL = 6  # tokens of a label before its sign
_CLAUSE = 30  # tokens from a semicolon to the last number of its clause
_LEADERS = frozenset("._\u2026:|-=")
_LEAST_LEADERS = 2  # a row of dots, or one colon, pipe or dash
_CLAUSE_HEADS = frozenset({";", ",", ":", "and"})
_COLLEAGUES = word_set("colleagues")
_OWN = word_set("own_people_owners")
_ITS = frozenset({"its", "their", "'s"})
_STAFF = word_set("own_staff")
_AT_WORK = frozenset({"people", "friends"})
_WORDS_OF_WORK = word_set("words_of_own_work")
_WORK = frozenset({"clearing", "incident"})  # roles of context words
_OWN_PEOPLE = word_set("own_people")


def label_groups(analysis: Analysis) -> None:
    """Give tolls whose own words name nobody the group that the words before them name."""
    deminers = _deminers_speak(analysis)
    for sentence in analysis.sentences:
        if not PLAN_COLUMNS.isdisjoint(sentence.words):
            _group_of_target(sentence)
        tolls = [q for q in sentence.quantities if q.measure in TOLLS and not q.is_share]
        if not tolls:
            continue
        owned = (deminers and _owned(sentence, _OWN, _OWN_PEOPLE)) or (
            _of_work(analysis, sentence) and _owned(sentence, _ITS, _STAFF)
        )
        for quantity in tolls:
            if _is_own(sentence, quantity, deminers=deminers, owned=owned):
                quantity.civil_status, quantity.age, quantity.sex = "deminer", None, None
            elif quantity.civil_status is None and (quantity.elliptical or quantity.label):
                _take(quantity, _label(sentence, quantity) or _tally(sentence, quantity))
            if not quantity.has_group:
                _take(quantity, _accounts(sentence, quantity))
    _all_were(analysis)
    if analysis.on_civilian_harm:
        _all_are_civilians(analysis)


def _all_are_civilians(analysis: Analysis) -> None:
    """Civilian casualty update: what such a text counts are civilians, if it does not say other."""
    counted = [q for q in analysis.quantities if q.measure in TOLLS]
    others = {q.parent for q in counted if q.civil_status not in (None, "civilian")}
    for quantity in counted:
        if quantity not in others:
            quantity.civil_status = quantity.civil_status or "civilian"


def _all_were(analysis: Analysis) -> None:
    """Three died and six were hurt; all were civilians. All of the victims were boys."""
    tolls: list[Quantity] = []
    for sentence in analysis.sentences:
        here = [q for q in sentence.quantities if q.measure in TOLLS and not q.is_share]
        if "all" in sentence.words and (found := _of_all(sentence)) is not None:
            at, entry = found
            for quantity in [q for q in here if q.last <= at] or (tolls if at == 0 else []):
                if not quantity.has_group:
                    _take(quantity, entry)
        tolls = here


def _of_all(sentence: SentenceAnalysis) -> tuple[int, Entry] | None:
    """Where "all (of them) were" stands at the head of a clause, and the group behind it."""
    norms = sentence.norms
    for i, norm in enumerate(norms):
        if norm != "all" or (i and norms[i - 1] not in _CLAUSE_HEADS):
            continue
        j = phrase_at("anaphors_after", norms, i + 1) or i + 1
        j += sentence.norm(j) == "the"
        toll = sentence.entries_at(j, "outcome")
        j = toll[0] if toll is not None else j
        entry = sentence.entry_at(j + 1, "person") if sentence.norm(j) in BE else None
        if entry is not None and (entry.civil_status or entry.age or entry.sex):
            return i, entry
    return None


def _group_of_target(sentence: SentenceAnalysis) -> None:
    """Lessons reached 9,870 schoolchildren; the plan had been 60,000: of the same people."""
    for n, quantity in enumerate(sentence.quantities):
        before = sentence.norms[max(0, quantity.start - _PLAN_REACH) : quantity.start]
        planned = quantity.elliptical and not PLAN_COLUMNS.isdisjoint(before)
        if not planned or quantity.has_group or quantity.measure is None or quantity.is_share:
            continue
        told = [q for q in sentence.quantities[:n] if q.measure == quantity.measure]
        if told and told[0].parent is None and not told[0].is_share:
            quantity.add_group(told[0])


def _take(quantity: Quantity, entry: Entry | None) -> None:
    if entry is not None:
        quantity.add_group(entry)
        quantity.group_rule = "label"


def _label(sentence: SentenceAnalysis, quantity: Quantity) -> Entry | None:
    """Civilians ..... 58 killed, 71 wounded; soldiers: 3 dead, 5 hurt: of all behind a label.

    A label stands at the head of the line or of a clause behind a semicolon.
    """
    low = max(0, quantity.start - _CLAUSE)
    clause = sentence.norms[low : quantity.start]
    if ";" in clause:
        begin = quantity.start - clause[::-1].index(";")
        first = sentence.quantities_between(begin, quantity.last)[0]
        if label := _label_at(sentence, begin, first.start):
            return label
    return _label_at(sentence, 0, sentence.quantities[0].start)


def _label_at(sentence: SentenceAnalysis, begin: int, end: int) -> Entry | None:
    """The group that the tokens [begin, end) name, a sign of a label behind it."""
    i = end - 1
    while i > begin and sentence.norms[i] in _LEADERS:
        i -= 1
    sign = sentence.norms[i + 1 : end]
    if not 0 <= i - begin < _LABEL or not sign or (sign[0] in "._" and len(sign) < _LEAST_LEADERS):
        return None
    return group_ending(sentence, i + 1, begin)


def _accounts(sentence: SentenceAnalysis, quantity: Quantity) -> Entry | None:
    """Men accounted for 71 of the casualties, boys for 18: the subject says who was counted."""
    return group_ending(sentence, accounting_subject(sentence, quantity))


def _tally(sentence: SentenceAnalysis, quantity: Quantity) -> Entry | None:
    """The number of civilians killed had passed 1,500; civilian deaths (271) fell."""
    linked = sentence.norm(quantity.start - 1) in _LINKS_OR_BRACKET
    if not linked and quantity.start == quantity.first:
        return None
    low = max(0, quantity.start - _REACH)
    near = sentence.quantities_between(low, quantity.start)
    low = max([low, *(q.end for q in near if q.last <= quantity.start)])
    for i in range(quantity.start - 2, low - 1, -1):
        if sentence.norms[i] == ";":
            return None
        found = sentence.entries_at(i, "person")
        if found is None and sentence.norms[i] != "civilian":
            continue
        return _of_tally(sentence, i, found)
    return None


def _of_tally(
    sentence: SentenceAnalysis, i: int, found: tuple[int, tuple[Entry, ...]] | None
) -> Entry | None:
    """The group at token `i`, if it is of a tally: "number of civilians", "civilian deaths"."""
    entry = found[1][0] if found is not None else sentence.entry_at(i, "outcome")
    if entry is None:
        return None
    if sentence.norms[i] == "civilian":
        toll = not _NUMBER_WORDS.isdisjoint(sentence.norms[i + 1 : i + 3])
        return replace(entry, civil_status="civilian", age=None, sex=None) if toll else None
    of = i - 1 - (sentence.norm(i - 2) == "of")  # "number of dead civilians"
    counted = sentence.norm(of) == "of" and sentence.norm(of - 1) in _NUMBER_WORDS
    described = sentence.norm(found[0] if found is not None else i + 1) in _NUMBER_WORDS
    return entry if described or (counted and entry.civil_status) else None


def _deminers_speak(analysis: Analysis) -> bool:
    """Whether people who clear mines say "we": their own people are deminers.

    A text that names soldiers as often may have an officer who speaks of his men.
    """
    if not any("we" in s.words or "you" in s.words for s in analysis.sentences):
        return False
    named = _named_groups(analysis)
    return named["deminer"] > named["military_security"]


def _named_groups(analysis: Analysis) -> Counter[str | None]:
    """How often a text names people who clear mines, soldiers and others."""
    return Counter(
        e.civil_status for s in analysis.sentences for h in s.hits for e in h.entries
        if e.category == "person" and s.norms[h.last - 1].endswith(("s", "men"))
    )  # fmt: skip


def _of_work(analysis: Analysis, sentence: SentenceAnalysis) -> bool:
    """The centre has cleared 9 ha. Six of its people died at work: a body that clears is near."""
    near = analysis.sentences[max(0, sentence.index - 1) : sentence.index + 2]
    told = any(not _WORK.isdisjoint(s.roles) or "demining_body" in s.categories for s in near)
    if not told or _ITS.isdisjoint(sentence.words):
        return False
    named = _named_groups(analysis)
    return named["deminer"] >= named["military_security"]


def _is_own(sentence: SentenceAnalysis, quantity: Quantity, *, deminers: bool, owned: bool) -> bool:
    """83 of your men; one colleague; in my own company we have had three men injured."""
    head = sentence.norms[quantity.last : max(quantity.last, quantity.head_last)]
    if deminers and not _COLLEAGUES.isdisjoint(head):
        return True
    men = not (_OWN_PEOPLE | _AT_WORK).isdisjoint(head)
    return (men or quantity.elliptical) and quantity.civil_status is None and owned


def _owned(sentence: SentenceAnalysis, owners: frozenset[str], nouns: frozenset[str]) -> bool:
    """Whether one of `nouns` is owned; "our people" are those at work only where it says so."""
    norms = sentence.norms
    nouns = nouns if _WORDS_OF_WORK.isdisjoint(sentence.words) else nouns | _AT_WORK
    return any(
        norm in owners and not nouns.isdisjoint(norms[i + 1 : i + 4])
        for i, norm in enumerate(norms)
    )
