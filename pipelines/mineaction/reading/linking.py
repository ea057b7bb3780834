"""Dates that one document gives another: a story about a letter says when the letter was written.

Lives here: finding the undated document that a dated one relays, by the figures they share. Does
not live here: what of it was relayed rightly (consistency).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from mineaction.reading.calendar import CalendarDate, find_dates
from mineaction.reading.model import Document
from mineaction.text.tokens import view

# So many rare numbers in common are no accident.
SHARED_NUMBERS = 3
_NUMERAL = re.compile(r"(?<![\w.,/-])\d+(?:[.,]\d+)*(?![\w/-])")
# What a story may say it is about, and the kinds of document that can be meant.
_RELAYED = {
    "letter": frozenset({"un_letter", "letter"}),
    "appeal": frozenset({"appeal", "un_letter"}),
    "statement": frozenset({"statement", "appeal", "un_letter"}),
    "report": frozenset({"report", "bulletin"}),
    "bulletin": frozenset({"bulletin"}),
}
_NOUN = re.compile(rf"\b(?:{'|'.join(_RELAYED)})\b", re.IGNORECASE)
_CUE = re.compile(
    rf"(?P<noun>{'|'.join(_RELAYED)})\b[^.;\n]{{0,60}}?\b(?:dated|of|from|on)\s+\Z", re.IGNORECASE
)
_BEFORE_SENTENCE = re.compile(r".*(?:[.!?;][\"')]*\s|\n)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Relay:
    """A dated document that it reports on: the day it names, and the words in which it does."""

    carrier: Document
    published: date
    day: date
    kinds: frozenset[str]
    clue: str
    numbers: frozenset[str]


def link_dates(documents: Sequence[Document]) -> list[Document]:
    """The same documents; an undated one that a story relays gets the day that the story names.

    A link needs three things: the story names a dated letter (appeal, ...); the other document is
    of that kind, and its own bounds allow the day; and both share SHARED_NUMBERS rare numbers.
    """
    relays = [relay for document in documents for relay in _relays(document)]
    return [_link(document, relays) for document in documents]


def rare_numbers(text: str) -> frozenset[str]:
    """Numerals of three or more significant digits that are no years, without separators."""
    numbers = (re.sub(r"[.,]", "", found) for found in _NUMERAL.findall(view(text)))
    return frozenset(
        number
        for number in numbers
        if len(number.strip("0")) >= 3 and not (len(number) == 4 and number[:2] in ("19", "20"))
    )


def _relays(document: Document) -> Iterator[Relay]:
    if document.published is None:
        return
    viewed = view(document.text)
    for found in find_dates(viewed):
        cue = _last_cue(viewed, found.start)
        if cue is None or found.precision != "day":
            continue
        day = found.first or _before(document.published, found)
        clue = " ".join(document.text[_sentence_start(viewed, cue.start()) : found.end].split())
        kinds = _RELAYED[cue["noun"].lower()]
        yield Relay(document, document.published, day, kinds, clue, rare_numbers(document.text))


def _last_cue(viewed: str, end: int) -> re.Match[str] | None:
    """The nearest "letter dated " before a date: of "an appeal, in a letter dated", the letter."""
    start = max(0, end - 100)
    nouns = [match.start() for match in _NOUN.finditer(viewed, start, end)]
    found = (_CUE.match(viewed, noun, end) for noun in reversed(nouns))
    return next((match for match in found if match), None)


def _sentence_start(viewed: str, position: int) -> int:
    floor = max(0, position - 300)
    before = _BEFORE_SENTENCE.match(viewed, floor, position)
    return before.end() if before else floor


def _before(published: date, found: CalendarDate) -> date:
    """A day without a year is the last such day up to the story's own date."""
    month, day = found.month or published.month, found.day or published.day
    for year in range(published.year, published.year - 9, -1):
        try:
            candidate = date(year, month, day)
        except ValueError:  # 29 February
            continue
        if candidate <= published:
            return candidate
    return published


def _link(document: Document, relays: Sequence[Relay]) -> Document:
    if document.published is not None:
        return document
    numbers = rare_numbers(document.text)
    fitting = [relay for relay in relays if _fits(document, numbers, relay)]
    if len({relay.day for relay in fitting}) != 1:
        return document  # none, or stories that disagree: the bounds stay
    relay = min(fitting, key=lambda item: (item.published, item.carrier.file_name))
    latest = [day for day in (relay.published, document.published_latest) if day]
    return replace(
        document,
        published=relay.day,
        published_latest=min(latest),
        date_basis="linked",
        date_clue=f"{relay.carrier.file_name}: {relay.clue}",
    )


def _fits(document: Document, numbers: frozenset[str], relay: Relay) -> bool:
    low, high = document.published_earliest, document.published_latest
    return (
        document.document_id != relay.carrier.document_id
        and document.kind in relay.kinds
        and (low is None or low <= relay.day)
        and (high is None or relay.day <= high)
        and len(numbers & relay.numbers) >= SHARED_NUMBERS
    )
