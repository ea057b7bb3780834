"""Bare numbers: whether a number without a head stands for the thing that was counted before.

Lives here: "Narvia (1,140)", "the toll stands at 410", "there were eleven", and the forms in which
it does not. Does not live here: what it takes over, and from where (ellipsis.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import TIMES
from mineaction.extraction.heads.labels_before import names_other_thing
from mineaction.extraction.parts.tolls_before import TALLY_NOUNS, is_closed
from mineaction.lexicon.grammar import (
    ADVERBS,
    BE,
    LIST_JOINTS,
    POINTING_DETERMINERS,
    STOP,
    word_set,
)
from mineaction.text.tokens import Token

_ONE_MORE = word_set("one_more")
# What a number is that counts no things: "23 casualties in six months, down from 26".
_NO_COUNTS = TIMES | {"distance", "weight", "change"}
_SMALL_SUM = 1000  # of any currency
_LIFETIME = 150  # years: no work is said to take longer without the word
_SHORT_LINE = 4  # tokens of "Upper Orla 52"
_NAME = 6  # tokens of a place that opens a line, with its colon
_FAR = 9  # sentences over which a bare number may point back
_LINE = 120  # tokens of the longest line of bare numbers: no look at all of an endless one
_TALLY = word_set("tally")
_LINKING = word_set("linking")
_OTHER_FATES = word_set("other_fates")
_BEHIND = STOP | ADVERBS
_LISTED = 40  # tokens before a number in which the number before it in its list stands


def is_of_others(sentence: SentenceAnalysis, quantity: Quantity, top: Quantity) -> bool:
    """It had 900 employees in 2011; today there are 270: employees, though land was told before."""
    before = [q for q in sentence.quantities if q.last <= quantity.first and not q.elliptical]
    other = bool(before) and before[-1].measure is None and before[-1].family == "people"
    return other and top.sentence != sentence.index and top.family != "people"


def stands_for(
    analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity, top: Quantity
) -> bool:
    """Whether a number without a head stands for the thing that `top` counts."""
    if quantity.has_group and top.family != "people":
        return False  # "UXO: 90. Women: 12"
    number = quantity.number
    bare = number.words and number.scale == 1 and not quantity.is_share
    ages = top.family == "years" and (number.value or 0) > _LIFETIME
    if top.family == "country" or ages:
        return False  # "26 states are affected; another 12 have not signed"; "The number is 4409"
    small = not quantity.is_share and (number.value or 0) < _SMALL_SUM
    if top.family in ("money", "area" if number.kind == "vague" else "") and (bare or small):
        return False  # "9 million euros for tanks. Four will come. Calls: 12"; "for thousands"
    distance = sentence.index - top.sentence
    labelled = quantity.label and quantity.family == "people" and distance <= 2
    bare = quantity.elliptical and quantity.family in ("none", "people")
    if _is_only_numbers(sentence) or _numbers_row(sentence, quantity):
        return False
    if names_other_thing(sentence, quantity) or _goes_on_with_other(sentence, quantity):
        return False
    behind = sentence.norm(quantity.last) in BE and sentence.entry_at(quantity.last + 1, "device")
    if top.family == "people" and behind:
        return False  # "Of these, 590 were mines", below a text on a toll
    if not (bare or labelled or quantity.is_share) or distance > _FAR:
        return False
    far = analysis.sentences[top.sentence].span.block != sentence.span.block
    if far and _puts_toll(sentence, quantity):
        return True
    return not (far and _is_apart(sentence, quantity)) and _takes_ellipsis(sentence, quantity)


def _is_apart(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a paragraph or line speaks of its own matter and goes on with none above it.

    "More papers from this Senator (38)", "Peso Slides to 57.4": a heading hardly ever does.
    """
    if sentence.span.kind == "headline" and not _is_of_line(sentence, quantity):
        return True
    return not _is_short(sentence) or _counts_another_thing(sentence, quantity)


def _numbers_row(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "2 | Orla | 58,730": the first cell numbers the row where others hold the numbers."""
    first = sentence.span.kind == "table_row" and quantity.start == 0
    return first and sentence.norm(quantity.last) == "|" and len(sentence.quantities) > 1


def _goes_on_with_other(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """1,130 appeals came, against 290 in 2022; we had five calls a day, now it is fifty."""
    here = sentence.quantities_between(quantity.first - _LISTED, quantity.first)
    last = next((q for q in reversed(here) if not q.is_share), None)
    if last is None or quantity.label or quantity.has_group or quantity.is_share:
        return False
    return last.measure is None and bool(last.other) and last.other not in _NO_COUNTS


def _is_of_line(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether a line read as a heading may hold a number of its own: "2022: 3,154", "Orla 52"."""
    closes = quantity.last == len(sentence.tokens) <= _SHORT_LINE
    return closes or quantity.label or quantity.is_share or _beside_time(sentence, quantity)


def _puts_toll(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """The army had put the figure at 13: the toll of the paragraph before, told by another."""
    i = quantity.start - 1
    return sentence.norm(i) == "at" and sentence.norm(i - 1) in TALLY_NOUNS


def _counts_another_thing(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "- In camps: 6,204 people (-120)", below "- Cleared: 9 ha": a line on its own matter."""
    return any(
        q.first < quantity.first and (q.other or (q.family != "none" and not q.elliptical))
        and q.measure is None
        for q in sentence.quantities
    )  # fmt: skip


def _is_only_numbers(sentence: SentenceAnalysis) -> bool:
    """101, 102, 112; 18K 96 311: several numbers without a word say nothing of what they count."""
    if len(sentence.quantities) < 2 or sentence.span.kind == "table_row":
        return False
    if len(sentence.tokens) > _LINE:
        return False
    counted = {i for q in sentence.quantities for i in range(q.start, q.last)}
    return not any(
        t.kind == "word" and len(t.text) > 1 and t.norm not in LIST_JOINTS
        for i, t in enumerate(sentence.tokens) if i not in counted
    )  # fmt: skip


def _is_short(sentence: SentenceAnalysis) -> bool:
    """A list line, a fragment, or "2024. 6,279 ...", "In 2023: 32", "At least 4,906"."""
    if sentence.span.kind == "list_item" or len(sentence.tokens) <= 10:
        return True
    opening = bool(sentence.times) and sentence.times[0].first <= 1
    return opening or sentence.quantities[0].start <= 1 or _opens_with_name(sentence)


def _opens_with_name(sentence: SentenceAnalysis) -> bool:
    """Hill and Dale: 45, including 10 children: a line of a list by place."""
    colon = sentence.quantities[0].start - 1
    if not 0 < colon < _NAME or sentence.norms[colon] != ":":
        return False
    return all(t.text[0].isupper() or t.norm == "and" for t in sentence.tokens[:colon])


def _takes_ellipsis(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """A number without a head stands for the thing counted before, not for a name or a step."""
    if quantity.is_share or _of_other_time(sentence, quantity):
        return True
    number, predicate = quantity.number, quantity.group_rule == "predicate"
    if number.words and number.value == 1 and not quantity.label:
        return False
    if not (predicate or quantity.label or _elliptical_form(sentence, quantity)):
        return False
    if sentence.norm(quantity.start - 1) in POINTING_DETERMINERS | _OTHER_FATES:
        return False
    after = sentence.tokens[quantity.last] if quantity.last < len(sentence.tokens) else None
    if predicate or after is None or after.kind != "word":
        return True
    return after.norm in _BEHIND or after.text[0].isupper()


def _of_other_time(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """It is still below the 900 of 2031, and above the 40 of May."""
    told = (sentence.norm(quantity.start - 1), sentence.norm(quantity.last)) == ("the", "of")
    return told and bool({quantity.last, quantity.last + 1} & set(sentence.time_starts))


def _elliptical_form(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Forms in which a bare number stands for the thing counted before.

    A list line or fragment; "Narvia (1,140)", "Hill 170"; "the toll stands at 410", "after 32 in
    the year before".
    """
    tokens = sentence.tokens
    if sentence.norm(quantity.start - 1) == "for" and not quantity.label:
        return False  # "she still lays the table for six"
    if sentence.span.kind == "list_item" or len(tokens) <= 8:
        return True
    if quantity.start == 0:
        return quantity.last >= len(tokens) or tokens[quantity.last].kind == "sign"
    before = tokens[quantity.start - 1]
    if before.text in ":=|-" or (before.text == ";" and is_closed(sentence, quantity)):
        return True
    if before.text == "(" and quantity.start >= 2:
        return is_closed(sentence, quantity) and _capital(tokens[quantity.start - 2])
    if before.kind == "word" and _capital(before):
        return is_closed(sentence, quantity)
    if before.norm in _ONE_MORE:
        return True
    i = quantity.start - 1 - (before.norm in ADVERBS)
    if sentence.norm(i) in BE and sentence.norm(i - 1) == "there":
        here = sentence.quantities_between(quantity.first - _LISTED, quantity.first)
        counted = not here or not here[-1].other  # "there were eight teams, now there are five"
        timed = quantity.last in sentence.time_starts  # "there were 42 last year"
        return counted and (timed or is_closed(sentence, quantity))  # "there were eleven"
    if before.norm in _LINKING:
        return bool(sentence.times) or not _TALLY.isdisjoint(sentence.words)
    return _beside_time(sentence, quantity)


def _capital(token: Token) -> bool:
    return token.text[:1].isupper()


def _beside_time(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """2022 3,154; in May 12: a time right before or behind the number."""
    ends = sentence.time_ends
    at_end = quantity.start in ends or quantity.start - 1 in ends
    return at_end or quantity.last in sentence.time_starts
