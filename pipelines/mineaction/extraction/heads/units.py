"""Units: numbers of money, area or years, and numbers that say by how much another changed.

Lives here: currencies before and behind a number, units behind it, changes. Does not live here:
nouns (noun_phrases.py) and rates (quantities/rates.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.heads.labels_before import label_mark
from mineaction.lexicon.grammar import MOVING_VERBS, phrase_at, word_set
from mineaction.text.cardinals import is_currency_code

_POUNDS = word_set("pounds")
_MORE_OF_IT = word_set("more_of_it")
_SIGNS = frozenset("$€£₼₴₽₺¥")
_NO_FIGURES = frozenset({"length", "weight", "duration", "temperature", "speed"})
_AGE_OR_CHANGE = frozenset({"age", "change"})
_AFTER_YEARS = word_set("after_years")
_CHANGE_NOUNS = word_set("change_nouns")
_GROWTH = word_set("growth_nouns")
_HEDGES = word_set("change_hedges")
_ABBREVIATED = 3  # letters of "Kz", "Rs", "Tsh"
_LONGEST_UNIT = 3  # tokens before the last of a unit's name
_CHANGE_BEFORE = word_set("change_before")
_LENGTHS = word_set("single_articles") | {"half", "one", "two", "three", "six"}
_MAKE = word_set("make")


def fill_money(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """$4 million; USD 300,000; 12 million euros: whether a currency stands beside the number."""
    tokens, first = sentence.tokens, quantity.first
    for i in (first - 1, quantity.last):  # "TRY 27 million"; "try" is a verb
        if 0 <= i < len(tokens) and is_currency_code(tokens[i]):
            return _set_money(quantity, tokens[i].text, min(i, quantity.last), max(i + 1, first))
    if "currency" not in sentence.categories:
        return False
    for i in range(max(0, first - 3), first):
        found = sentence.entries_at(i, "currency")
        name = tokens[i].text
        sign = tokens[first - 1].text in _SIGNS or name.isupper()
        last = i == first - 1 or (i == first - 2 and tokens[i + 1].text == ".")
        sign = sign or (last and name.istitle() and len(name) <= _ABBREVIATED)  # Kz, Rs, Rs.
        if found and found[0] == first and sign and not _is_article(sentence, i):
            return _set_money(quantity, found[1][0].code, i, quantity.last)
    i = quantity.last
    if quantity.number.percent and sentence.norm(i) == "of":
        return False  # "23 per cent of $9 million"
    i += sentence.norm(i) in ("of", "in", "-")
    found = sentence.entries_at(i, "currency")
    if found and not _is_weight(sentence, quantity, i):
        return _set_money(quantity, found[1][0].code, quantity.last, found[0])
    return False


def _is_article(sentence: SentenceAnalysis, i: int) -> bool:
    """A grant of A$4 million; a $4 million grant: the article apart from the sign is no part."""
    tokens = sentence.tokens
    single = len(tokens[i].text) == 1 and tokens[i].kind == "word"
    return single and tokens[i].end < tokens[i + 1].start


def _is_weight(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> bool:
    """500 pounds of explosives; a 500-pound bomb: small sums in pounds are written otherwise.

    So are those in marks: 40 KM is the length of a road.
    """
    if sentence.norm(i) == "km":
        return quantity.number.scale == 1
    if sentence.norm(i) not in _POUNDS:
        return False
    return quantity.number.scale == 1 or sentence.norm(i + 1) == "of" or sentence.norm(i - 1) == "-"


def _set_money(quantity: Quantity, code: str, first: int, last: int) -> bool:
    quantity.family, quantity.unit = "money", code
    quantity.head_first, quantity.head_last = first, last
    return True


def unit_of_label(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Cleared (ha): 40; Survey, km2 - 12; Needs (USD) ..... 9,000: the label ends with the unit."""
    i = quantity.start - 1
    if _unit_before_verb(sentence, quantity):
        return True
    led = label_mark(sentence, quantity)
    marks = (":", "-", "=", ")") if sentence.span.kind == "list_item" else (":", "-", "=")
    if led < 0 and sentence.norm(i) not in marks:
        return False
    i = (i if led < 0 else led) - 1
    i -= sentence.norm(i) == ")"
    for first in range(max(0, i - _LONGEST_UNIT), i + 1):
        opened = sentence.norm(first - 1) in ("(", ",", "[", "in")
        sum_of = sentence.entries_at(first, "currency")
        if opened and sum_of and sum_of[0] == i + 1:
            return _set_money(quantity, sum_of[1][0].code, first, sum_of[0])
        found = sentence.entries_at(first, "unit")
        if found and found[0] == i + 1 and opened and found[1][0].family == "area":
            quantity.unit, quantity.family = found[1][0].code, found[1][0].family
            quantity.head_first, quantity.head_last = first, found[0]
            quantity.label, quantity.term = True, sentence.tokens[first].text
            return True
    return False


def _unit_before_verb(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ha released 212; m2 cleared: 4,000; the unit opens the phrase, the verb stands between."""
    i = quantity.start - 1
    i -= sentence.norm(i) in (":", "-", "=")
    verbs = (
        h.first for k in (i, i - 1) for h in sentence.hits_at.get(k, ())
        if h.last == i + 1 and "cue" in h.of
    )  # fmt: skip
    first = next(verbs, -1)
    for start in range(max(0, first - _LONGEST_UNIT - 1), first):
        found = sentence.entries_at(start, "unit")
        opens = start == 0 or sentence.tokens[start - 1].kind == "sign"
        verb = sentence.norms[start] == "has"  # "The centre, it says, has recorded 40"
        if found and found[0] == first and opens and not verb and found[1][0].family == "area":
            quantity.unit, quantity.family = found[1][0].code, found[1][0].family
            quantity.head_first, quantity.head_last = start, found[0]
            quantity.label, quantity.term = True, sentence.tokens[start].text
            return True
    return False


def fill_unit(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> bool:
    """40 hectares; a 3-year plan; 9 metres: whether a unit, an age or a length begins at `i`."""
    hyphen = sentence.norm(i) == "-"
    j = i + 1 if hyphen else i
    thing = sentence.entry_at(j, "thing")
    if thing and (thing.code in _AGE_OR_CHANGE or (hyphen and thing.code in _NO_FIGURES)):
        quantity.other = thing.code
        return True
    found = sentence.entries_at(j, "unit")
    if not found and sentence.norm(j) in _MORE_OF_IT:
        found = sentence.entries_at(j + 1, "unit")
    if not found or (hyphen and found[1][0].family != "area"):
        return False
    entry = found[1][0]
    if sentence.norm(j) == "has" and sentence.norm(found[0]).isalpha():
        return False  # "of which 80,000 has been promised"
    quantity.head_first, quantity.head_last = j, found[0]
    quantity.unit, quantity.family = entry.code, entry.family
    quantity.term = sentence.tokens[j].text
    if entry.family == "years" and sentence.norm(found[0]) in _AFTER_YEARS:
        quantity.family, quantity.other = "none", "duration"
    return True


def is_change(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """77 more than in 2023; up 21 per cent; an increase of 12%: by how much a figure changed."""
    norms = sentence.norms
    if phrase_at("change_after", norms, quantity.last):
        return True
    before = quantity.start - 1
    moved = before - 1 - (sentence.norm(before - 1) in ("up", "down"))
    if sentence.norm(before) == "by" and sentence.norm(moved) in MOVING_VERBS:
        return True  # "the mined area decreased by 30,000 hectares", "went down by 9"
    if quantity.family == "money":
        return _is_change_of_money(sentence, quantity.start - 1)
    if sentence.norm(quantity.start - 1) == "of" and sentence.norm(quantity.start - 2) in _GROWTH:
        return True  # "an increase of five accidents"
    if not quantity.number.percent:
        return False
    if sentence.norm(quantity.last) in _CHANGE_NOUNS:
        return True
    i = quantity.start - 1
    while i >= 0 and norms[i] in _HEDGES:
        i -= 1
    made_up = norms[i] == "up" and sentence.norm(i - 1) in _MAKE if i >= 0 else False
    return i >= 0 and norms[i] in _CHANGE_BEFORE and not made_up


def is_change_of_size(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """12 hectares more than in 2031; not "cleared 12 hectares less than a year after it began"."""
    end = phrase_at("change_after", sentence.norms, quantity.head_last)
    if not end or quantity.head_last == quantity.last:
        return False
    return sentence.norm(end) not in _LENGTHS and sentence.tokens[end - 1].norm == "than"


def _is_change_of_money(sentence: SentenceAnalysis, i: int) -> bool:
    """Funding fell by $9 million; an increase of $3 million."""
    last = i
    while i >= 0 and (sentence.norms[i] in _HEDGES or sentence.tokens[i].text in _SIGNS_OF_MONEY):
        i -= 1
    joints = sentence.norms[i + 1 : last + 1]
    return ("by" in joints or "of" in joints) and sentence.norm(i) in _CHANGE_BEFORE


_SIGNS_OF_MONEY = frozenset(("$", "US", "US$", "\u20ac", "\u00a3", "USD", "EUR"))
