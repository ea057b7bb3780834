"""Carry-over: when a figure without a place has that of the operation told before it.

Lives here: what a scope may be carried over to. Does not live here: the walk over the document
(assign.py).

A place is carried over only to figures of the same family, close by, without a time of their own
and without a word that makes them wider ("nationwide", "since"): a total of the whole country must
never be narrowed to the places of the week.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.comparisons import is_compared
from mineaction.extraction.places.clauses import segment, times_within
from mineaction.extraction.places.groups import Found
from mineaction.extraction.places.records import Scope
from mineaction.lexicon.grammar import DEFINITE, WAR_NOUNS
from mineaction.lexicon.period_words import period_words
from mineaction.lexicon.place_scope import family_of, scope_words
from mineaction.text.dates import TimeExpression

_REACH = 3  # sentences of prose
_LIST_REACH = 40  # lines of a list
_LIST_LEAD = 2  # blocks from a paragraph over the line that leads a list to its first item
_OPENING = 5  # tokens
_SUM = 2  # tokens
_RANK = 9  # tokens from "one of the worst blasts" to its time
NO_PERIOD = frozenset({"anaphor", "of", "time", "per", "name", "duration"})
_OF_THEM = frozenset({"the", "these", "our", "his", "her", "their", "its", "my"})
_DAYS = NO_PERIOD | {"on"}
_OF_WAR = 4  # tokens from a war to its time
_PERFECT = 6  # tokens before a number in which its perfect stands
_OF_OPERATIONS = frozenset({"casualties", "clearance"})
_OF_PROJECTS = _OF_OPERATIONS | {"deminers", "risk_education", "displacement"}
_AFTER = frozenset({"after", "following"})
_EVENT = 9  # tokens of "after the signing of the trilateral statement"
_SET_AGAINST = frozenset({"compared", "against", "than"})
_OVER = frozenset({"in", "over", "during", "at"})
_DURING = frozenset({"during", "in"})
_FOUNDED = period_words("founding") | period_words("beginnings")
_WIDE = (scope_words("wide") - {"since"}) | scope_words("world")


@dataclass(slots=True)
class Source:
    """A scope that following figures of the same operation may take over.

    `family` is None for a clause without a figure ("the groups worked in Aghdam"), which also
    `listed` lines may follow; the scope of an `item` of a list is its own. In the block `closed`
    a wider figure of the family came after it.
    """

    scope: Scope
    family: str | None
    sentence: int
    block: int
    listed: bool = False
    closed: int = -1
    item: bool = False
    one_of: bool = False  # "it was the ninth such blast": it is one of those that a sum counts

    def move(self, sentence: SentenceAnalysis) -> None:
        """Go on from a figure that took the scope over."""
        self.sentence, self.block = sentence.index, sentence.span.block


def is_open(
    sentence: SentenceAnalysis, found: Found, quantity: Quantity,
    told: frozenset[str] = frozenset(),
) -> bool:  # fmt: skip
    """Whether neither a time of its own nor a wider scope keeps the figure apart.

    Times of the relations `told` ("on", "between") are those of the operation told before.
    """
    first, last = segment(sentence, quantity.first)
    times = times_within(sentence, first, last)
    own = (t for t in times if t.relation not in told and not _is_set_against(sentence, t))
    harmed = period_words("harmed")  # "the casualties | of 2031"
    if any(t.relation not in NO_PERIOD or sentence.norm(t.first - 2) in harmed for t in own):
        return False
    rate = any(t.relation == "per" for t in times)
    if rate and family_of(quantity.measure or "") == "casualties":
        return False  # "70 casualties a month" is no single accident
    if _counts_up(sentence, quantity) or _is_after_event(sentence, last):
        return False
    for words in (scope_words("wide"), scope_words("world")):
        if sentence.says(words, first, last):
            return False
    return not any(g.slot == "locative" and g.is_country for g in found.between(first, last))


def _is_set_against(sentence: SentenceAnalysis, time: TimeExpression) -> bool:
    """ "Compared with 90 | in July": the time of another number."""
    return not _SET_AGAINST.isdisjoint(sentence.norms[max(0, time.first - 5) : time.first])


def goes_on_working(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "Since May they have cleared 12 ha", "in June our teams found 40": those just told of.

    The time is one of their work in the place told before, if nothing else is wider.
    """
    if family_of(quantity.measure or "") != "clearance":
        return False
    if is_wide(sentence, quantity):
        return False
    subject = sentence.norms[segment(sentence, quantity.first)[0] : quantity.start]
    return any(
        a in ("they", "we") or (a in _OF_THEM and not scope_words("workers").isdisjoint((b, c)))
        for a, b, c in zip(subject, (*subject[1:], ""), (*subject[2:], "", ""), strict=False)
    )


def is_wide(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a word of the figure's clause makes it wider than any place of the neighbourhood."""
    first, last = segment(sentence, quantity.first)
    since = "since" in sentence.words and not _FOUNDED.isdisjoint(sentence.words)
    if since and sentence.has_pair(DEFINITE, scope_words("undertakings")):
        return True  # "Since the project began": all that it has done
    return sentence.says(_WIDE, first, last)


def _counts_up(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "It has killed more than 150,000": a toll up to now, not that of the place before."""
    verbs = scope_words("toll_verbs")
    if verbs.isdisjoint(sentence.words):
        return False
    before = sentence.norms[max(0, quantity.start - _PERFECT) : quantity.start]
    return any(a in ("has", "have") and b in verbs for a, b in pairwise(before))


def _is_after_event(sentence: SentenceAnalysis, last: int) -> bool:
    """ "After the signing of the trilateral statement 438 people were hurt": of all the years."""
    if scope_words("eras").isdisjoint(sentence.words):
        return False
    for i in range(last):
        if sentence.norms[i] not in _AFTER:
            continue
        named = sentence.norms[i + 1 : min(i + _EVENT, last)]
        if not scope_words("eras").isdisjoint(named):
            return True
    return False


def carries(
    listed: frozenset[int], source: Source, sentence: SentenceAnalysis,
    quantity: Quantity,
) -> bool:  # fmt: skip
    """Whether an open figure plainly speaks of the source's operation."""
    family = family_of(quantity.measure or "")
    if source.closed == sentence.span.block or is_compared(sentence.tokens, quantity):
        return False  # "40 ha were cleared, against 31 a week earlier"
    if (source.one_of and sums_up(sentence)) or _is_toll_of_war(sentence):
        return False
    if source.block != sentence.span.block and sentence.norm(0) in scope_words("totals"):
        return False  # "Total: 7 persons", below the last of the incidents
    other = source.item and sentence.index != source.sentence
    if other and sentence.span.kind == "list_item" and sentence.tokens[0].kind == "sign":
        return False  # the next item has a label of its own
    if source.family != family and not _counts_same(source, sentence, family):
        return False
    if source.listed and sentence.index in listed:
        next_block = sentence.span.block - source.block <= 1
        return next_block or _list_runs(listed, source, sentence)
    if sentence.index - source.sentence > _REACH:
        return False
    if sentence.index in listed and family == "clearance" and not source.item:
        return sentence.span.block - source.block <= _LIST_LEAD  # "Cleared by operator: - ..."
    if sentence.span.block == source.block:
        return True
    # "During this period 40 ha were cleared" goes on with the paragraph before, and so does
    # "Of the land cleared, 30 ha are pasture"
    goes_on = any(t.norm == "period" for t in sentence.tokens[:_OPENING]) or _parts_it(sentence)
    goes_on = goes_on or takes_up_work(sentence) or goes_on_working(sentence, quantity)
    next_block = sentence.span.block == source.block + 1
    return next_block and (family == "casualties" or (goes_on and family in _OF_PROJECTS))


def _counts_same(source: Source, sentence: SentenceAnalysis, family: str) -> bool:
    """Whether a figure of the family may be of the source's operation or work."""
    work = takes_up_work(sentence)
    counted = family in (_OF_PROJECTS if work else _OF_OPERATIONS)
    if family == "deminers" and source.sentence == sentence.index - 1:
        counted = source.block == sentence.span.block  # "Work went on in Narva. 40 sappers came"
    next_to = source.sentence >= sentence.index - 1 and source.block == sentence.span.block
    if next_to and sentence.norm(0) in _OVER and sentence.norm(2) == "same":
        return family in _OF_OPERATIONS  # "In the same months they killed 11": there
    return counted and source.family in ((None, "clearance") if work else (None,))


def _is_toll_of_war(sentence: SentenceAnalysis) -> bool:
    """The war cost the lives of 9,000; the conflict has displaced 2,000: not those of one town."""
    return sentence.norm(0) in DEFINITE and sentence.norm(1) in WAR_NOUNS


def sums_up(sentence: SentenceAnalysis) -> bool:
    """ "In all, 17 soldiers have been hurt", "Altogether 17": a sum opens the sentence."""
    return not scope_words("totals").isdisjoint(sentence.norms[:_SUM])


def takes_up_work(sentence: SentenceAnalysis) -> bool:
    """ "Two sappers were hurt during this work", "with this grant", "speaking at the ceremony"."""
    definite, works = DEFINITE, scope_words("work")
    if sentence.has_pair(definite, scope_words("undertakings")):
        return True
    return sentence.has_pair(definite, works) and any(
        a in _DURING and b in definite and c in works
        for a, b, c in zip(sentence.norms, sentence.norms[1:], sentence.norms[2:], strict=False)
    )


def _parts_it(sentence: SentenceAnalysis) -> bool:
    """ "Of the area cleared, ...", "Of these devices ...": what was told before is divided."""
    return sentence.norm(0) == "of" and sentence.norm(1) in DEFINITE


def _list_runs(listed: frozenset[int], source: Source, sentence: SentenceAnalysis) -> bool:
    """Whether only lines of a list stand between the source and the sentence."""
    between = range(source.sentence + 1, sentence.index)
    return len(between) < _LIST_REACH and all(index in listed for index in between)


def carried(scope: Scope, why: str) -> Scope:
    """The scope as a figure has it that takes it over."""
    return Scope(scope.names, scope.country, "carried_over", why)


def is_long(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether the figure counts more than one accident: since 2020, in the first four months."""
    first, last = segment(sentence, quantity.first)
    return any(
        t.relation not in _DAYS and not (_is_of_war(sentence, t) or _is_of_rank(sentence, t))
        for t in times_within(sentence, first, last)
    )


def _is_of_rank(sentence: SentenceAnalysis, time: TimeExpression) -> bool:
    """Whether a time is that of a rank: "in one of the worst blasts of its kind this year"."""
    return ("one", "of") in pairwise(sentence.norms[max(0, time.first - _RANK) : time.first])


def _is_of_war(sentence: SentenceAnalysis, time: TimeExpression) -> bool:
    """Whether a time is that of a war: "a mine left over from the war in the 1980s"."""
    return any(sentence.norm(i) in WAR_NOUNS for i in range(time.first - _OF_WAR, time.first))


def countries_named(found: Found, first: int, last: int) -> bool:
    """Whether a clause speaks of a country as a whole."""
    return any(g.is_country for g in found.between(first, last))
