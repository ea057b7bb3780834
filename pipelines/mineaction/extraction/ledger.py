"""The ledger: every digit and number word of a text in exactly one typed mention.

Lives here: gathering the roles that the stages gave, and the catch-all for what none of them took.
Does not live here: any new decision about a number. It needs no gold to be tested: the digits of
the text and the digits of the mentions are the same.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.model import Mention
from mineaction.text.numbers import TRIGGERS
from mineaction.text.tokens import Token

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_OUTSIDE = {"furniture": "page furniture", "url": "address"}  # block kind -> the ledger's kind
_TIME_KINDS = {  # relation of a time -> the ledger's kind; all others are dates
    "duration": "duration", "per": "rate", "time": "time of day", "name": "name number",
}  # fmt: skip


def ledger(analysis: Analysis, figure_ids: dict[Quantity, str]) -> tuple[Mention, ...]:
    """The mentions of a document in reading order, none overlapping another."""
    book = _Book(analysis.text)
    for quantity, figure_id in figure_ids.items():
        number = quantity.number
        reason = f"{quantity.measure} by {quantity.measure_rule}"
        book.add(number.start, number.end, "figure", reason, figure_id)
        _twin(book, analysis, quantity)
    for sentence in analysis.sentences:
        for quantity in sentence.quantities:
            if quantity not in figure_ids:
                kind, reason = _role(quantity)
                book.add(quantity.number.start, quantity.number.end, kind, reason)
        _masks(book, sentence, holding_times=True)  # "resolution 2365 (2017)" is one reference
        _times(book, sentence)
        _masks(book, sentence, holding_times=False)
    _leftovers(book, analysis)
    return tuple(sorted(book.mentions, key=lambda m: m.start_char))


def _masks(book: _Book, sentence: SentenceAnalysis, *, holding_times: bool) -> None:
    """The masks that hold a time, or the others."""
    for mask in sentence.masks:
        holds = any(mask.first <= t.first and t.last <= mask.last for t in sentence.times)
        if holds == holding_times:
            start, end = sentence.tokens[mask.first].start, sentence.tokens[mask.last - 1].end
            book.add(start, end, mask.kind, mask.reason)


def _times(book: _Book, sentence: SentenceAnalysis) -> None:
    """Dates, lengths and rates that have a number in them."""
    for time in sentence.times:
        tokens = sentence.tokens[time.first : time.last]
        if any(t.kind == "number" or t.norm in TRIGGERS for t in tokens):
            kind = _TIME_KINDS.get(time.relation, "date")
            book.add(time.start, time.end, kind, f"a time ({time.relation}, {time.shape})")


def _twin(book: _Book, analysis: Analysis, quantity: Quantity) -> None:
    """twelve (12): the second writing of one number."""
    twin = quantity.number.twin_last
    if twin is None:
        return
    tokens = analysis.sentences[quantity.sentence].tokens[quantity.number.last : twin]
    if tokens:
        book.add(tokens[0].start, tokens[-1].end, "repetition", "repeats the number before it")


def _role(quantity: Quantity) -> tuple[str, str]:
    term = f"'{quantity.term}'" if quantity.term else "no head"
    if quantity.family == "years":
        return "duration", "a length of time"
    if quantity.other:
        return quantity.other.replace(" ", "_"), f"counts {term}"
    if quantity.family in ("people", "device", "area", "money", "incident"):
        return "review", f"counts {term}, but nothing says what happened to it"
    return "other_count", f"{term}: no measure"


class _Book:
    """Mentions so far; a span that is taken stays with its first owner, the rest is kept."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.mentions: list[Mention] = []
        self._starts: list[int] = []
        self._ends: list[int] = []

    def free(self, start: int, end: int) -> int | None:
        """The place in the order for a mention of [start, end); None if another touches it."""
        i = bisect_right(self._starts, start)
        if i and self._ends[i - 1] > start:
            return None
        return i if i >= len(self._starts) or self._starts[i] >= end else None

    def add(
        self, start: int, end: int, kind: str, reason: str, figure_id: str | None = None
    ) -> None:
        """Enter a mention if its span is free."""
        i = self.free(start, end) if start < end else None
        if i is None:
            return
        self._starts.insert(i, start)
        self._ends.insert(i, end)
        self.mentions.append(Mention(start, end, self.text[start:end], kind, reason, figure_id))


def _leftovers(book: _Book, analysis: Analysis) -> None:
    """Digits and number words that no stage took: page furniture, addresses, or other."""
    blocks = [(b.start, b.end, b.kind) for b in analysis.blocks if b.kind in ("furniture", "url")]
    blocks += [(a, z, "furniture") for b in analysis.blocks for a, z in b.skip]
    blocks.sort()
    starts = [b[0] for b in blocks]
    for token in [t for t in analysis.tokens if t.norm in TRIGGERS or not t.text.isalpha()]:
        if _is_word(token):
            continue
        if book.free(token.start, token.end) is None:
            _pieces(book, token.start, token.end)
            continue
        i = bisect_right(starts, token.start)
        inside = i and blocks[i - 1][1] > token.start
        kind = _OUTSIDE[blocks[i - 1][2]] if inside else "other"
        why = "stands in a page number, running head or address" if inside else "no stage took it"
        book.add(token.start, token.end, kind, why)


def _is_word(token: Token) -> bool:
    """Whether a token is no number, no number word, and has no digits in it ("km2")."""
    if token.kind == "number" or token.norm in TRIGGERS:
        return False
    return token.kind == "sign" or not any(map(str.isdigit, token.text))


def _pieces(book: _Book, start: int, end: int) -> None:
    """The digits of a token that a mention covers only in part."""
    for m in _DIGITS.finditer(book.text, start, end):
        book.add(m.start(), m.end(), "other", "part of a number that is split")
