"""Quantities: the numbers of a sentence that may count something.

Lives here: the search for numbers between masks and times, cell by cell in tables, and which kinds
of number never count. Does not live here: the grammar of numbers (text.numbers), what masks a
number (masks.py), what a number counts (heads/fill.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Container

from mineaction.extraction.analysis import Mask, Quantity, SentenceAnalysis
from mineaction.extraction.codes import TOLLS
from mineaction.extraction.quantities.rates import denominators
from mineaction.lexicon.grammar import BE, POINTING_DETERMINERS, STOP, phrase_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.dates import TimeExpression
from mineaction.text.layout import cells
from mineaction.text.numbers import TRIGGERS, Number, number_at
from mineaction.text.ones import is_idiomatic_one
from mineaction.text.qualifiers import qualifier_of
from mineaction.text.separators import Separators
from mineaction.text.tokens import Token

_FINITE = frozenset({"ed", "pp", "ed/pp", "ing"})
_TOO_MANY = 8  # tokens of "more victim is already one too many"
_HARM_REACH = 6  # tokens behind "one of the" in which the word of harm stands
_BEHIND_PRONOUN = STOP | {".", ",", ";", ""}
_PRONOUNS = speech_words("partitives")
_COUNTED = frozenset({"cardinal", "range", "vague", "percent", "fraction"})


def find_quantities(sentence: SentenceAnalysis, separators: Separators, text: str) -> None:
    """Fill `numbers` and `quantities`, and add masks for numbers that count nothing."""
    tokens = sentence.tokens
    sentence.masks.extend(denominators(sentence))
    blocked = {i for m in sentence.masks for i in range(m.first, m.last)}
    blocked |= {i for t in sentence.times if not _in_years(t) for i in range(t.first, t.last)}
    if sentence.span.kind != "table_row":
        _find(sentence, separators, 0, len(tokens), blocked)
        return
    starts = [t.start for t in tokens]
    for start, end in cells(text, sentence.span.start, sentence.span.end):
        low, high = bisect_left(starts, start), bisect_left(starts, end)
        _find(sentence, separators, low, high, _Outside(low, high, blocked))


class _Outside:
    """The tokens that a cell's numbers may not reach into: all of other cells, some of its own."""

    def __init__(self, low: int, high: int, blocked: Collection[int]) -> None:
        self.low, self.high, self.blocked = low, high, blocked

    def __contains__(self, i: object) -> bool:
        return not (isinstance(i, int) and self.low <= i < self.high) or i in self.blocked


def _find(
    sentence: SentenceAnalysis, separators: Separators, low: int, high: int, blocked: Container[int]
) -> None:
    """Read the numbers that begin at tokens [low, high), left to right."""
    tokens, free = sentence.tokens, low
    near = enumerate(tokens[low:high], low)
    for i in [i for i, t in near if t.norm in TRIGGERS or t.kind == "number"]:
        if i < free or i in blocked:
            continue
        number = number_at(tokens, i, separators, blocked)
        if number is not None:
            sentence.numbers.append(number)
            _take(sentence, number)
            free = number.last


def _in_years(time: TimeExpression) -> bool:
    """A length in years may be what clearance takes: it stays readable as a quantity."""
    plain = time.relation == "duration" or time.shape == "bare_window"
    plain = plain and time.shape != "length_adjective"  # "a four-year high"
    return plain and time.length is not None and time.length.unit == "year"


def _take(sentence: SentenceAnalysis, number: Number) -> None:
    """A number becomes a quantity, or a mask that says why not."""
    tokens = sentence.tokens
    if number.kind not in _COUNTED:
        kind = "ordinal" if number.kind == "ordinal" else "name number"
        sentence.masks.append(Mask(number.first, number.last, kind, f"reads as {number.kind}"))
        return
    if number.words and number.value == 1 and (why := _counts_nothing(sentence, number)):
        sentence.masks.append(Mask(number.first, number.last, "idiom", why))
        return
    qualifier = qualifier_of(tokens, number)
    quantity = Quantity(sentence.index, number, qualifier=qualifier.code)
    quantity.start = _first_token(tokens, number, qualifier.start, qualifier.end)
    quantity.after = number.last
    while quantity.after < len(tokens) and tokens[quantity.after].start < qualifier.end:
        quantity.after += 1
    sentence.add(quantity)


def _counts_nothing(sentence: SentenceAnalysis, number: Number) -> str:
    """Why the word "one" counts nothing, or ""."""
    before = sentence.norms[max(0, number.first - 2) : number.first]
    if before == ("every", "single"):
        return "'every single one' counts all"
    of_the = sentence.norms[number.last : number.last + 2] == ("of", "the")
    third = sentence.norm(number.last + 2)
    if of_the and (third == "most" or third.endswith("est")):
        return "a place in a ranking"  # "one of the most mined states"
    if sentence.norm(number.last) == "whose" or _is_harmed(sentence, number):
        return ""
    if is_idiomatic_one(sentence.tokens, number.first):
        return "'one' counts nothing here"
    if sentence.norm(number.last) in _BEHIND_PRONOUN and meets_mine(sentence, number.first):
        return "'one' is a mine told of before"
    if "too" in sentence.words and _is_any_more(sentence, number.last):
        return "'one more is too many' counts nobody"
    return "one of those counted" if _is_one_of(sentence, number) else ""


def _is_any_more(sentence: SentenceAnalysis, i: int) -> bool:
    """One more accident is one too many: said of any one."""
    behind = sentence.norms[i : i + _TOO_MANY]
    return "many" in behind and "too" in behind and "is" in behind


def meets_mine(sentence: SentenceAnalysis, i: int) -> bool:
    """A girl stepped on | one; when their lorry hit | it: what stands at `i` is a mine.

    Not in "a mine hit one of them".
    """
    first = next(
        (k for k in (i - 2, i - 1) if phrase_at("meeting_mines", sentence.norms, k) == i), 0
    )
    return first > 0 and sentence.entry_at(first - 1, "device") is None


def _is_one_of(sentence: SentenceAnalysis, number: Number) -> bool:
    """Ann Roe, one of the 63 deminers; her son is one of 90 children: a member, no count."""
    i = number.first
    if sentence.norm(number.last) != "of":
        return False
    if i < 1:
        return False
    if sentence.norms[i - 1] in BE:
        return True  # "He is one of these"
    apposed = sentence.norms[i - 1] == "," and i > 1 and sentence.tokens[i - 2].text[0].isupper()
    return apposed and sentence.norm(number.last + 1) not in _PRONOUNS


def _is_harmed(sentence: SentenceAnalysis, number: Number) -> bool:
    """One of the herders later died: what happened to the one is told right behind it."""
    i = number.last
    if sentence.norm(i) != "of" or sentence.norm(i + 1) not in POINTING_DETERMINERS:
        return False
    return any(
        e.category == "cue" and e.family == "people" and e.code in TOLLS
        and (e.form in _FINITE or e.role == "state" or (e.role == "subject" and not e.form))
        for k in range(i + 3, i + 2 + _HARM_REACH) for h in sentence.hits_at.get(k, ())
        for e in h.entries
    )  # fmt: skip


def _first_token(tokens: tuple[Token, ...], number: Number, start: int, end: int) -> int:
    """The first token of a number and of the qualifier [start, end) in front of it."""
    i = number.first
    if start < min(end, tokens[i].start):
        while i > 0 and tokens[i - 1].start >= start:
            i -= 1
    return i
