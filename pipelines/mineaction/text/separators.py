"""Numerals: digits with separators, read by the custom of their document.

Lives here: the vote on what dot, comma and space mean in a document, and the reading of one
numeral. Does not live here: scales, words, percent (cardinals.py), dates and references (they are
masked before).

Most numerals say themselves what their separators mean (6,240.5; 1.234.567; 964,8). Two shapes do
not: one separator before exactly three digits (6.412), and digit groups after a space (17 480).
Those follow the document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from mineaction.text.number_words import GLUED_UNITS, NUMERAL_SCALES, word_class
from mineaction.text.tokens import Token

# A numeral longer than this is an identifier; Decimal arithmetic stays exact below it.
LONGEST_NUMERAL: Final = 24
_MOST_GROUPS: Final = 5

_LEADING_GROUP = re.compile(r"[1-9]\d{0,2}\Z")
_FOLLOWING_GROUP = re.compile(r"\d{3}(?:[.,]\d{1,4})?\Z")
_AMBIGUOUS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}\Z")
_DAY_AND_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\Z")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+\Z|\d{1,3}(?:\.\d{3})+\Z|\d{1,2}(?:,\d{2})+,\d{3}\Z")

# Words after "6.412" that let it be a measurement; any other word, but a name, is counted things.
_MEASURED: Final = GLUED_UNITS.union(NUMERAL_SCALES, word_class("measured"))


class Separators(NamedTuple):
    """What a document's separators mean where a numeral alone does not tell.

    `dot` and `comma` say whether the sign before exactly three digits parts thousands; `groups`
    holds the start offsets of numerals that continue the one before them across a space.
    """

    dot_thousands: bool = False
    comma_thousands: bool = True
    groups: frozenset[int] = frozenset()


ENGLISH: Final = Separators()


class Numeral(NamedTuple):
    """A numeral as read: index behind its last token, its value, digits after the decimal sign."""

    last: int
    value: Decimal
    decimals: int


class _Ballot:
    """Counts of what the numerals of one document show about one separator."""

    def __init__(self) -> None:
        self.thousands = 0
        self.decimal = 0
        self.decimal_with_scale = 0
        self.ambiguous: set[str] = set()
        self.counted_things = 0
        self.dated = 0  # of `decimal`, those that may be a day and month ("16.7.")


def vote_separators(tokens: Sequence[Token], viewed: str | None = None) -> Separators:
    """The separators of a document from all its tokens; `viewed` tells a space from a newline."""
    ballots = {".": _Ballot(), ",": _Ballot()}
    run: list[Token] = []
    continuing: list[Token] = []
    for index, token in [(i, t) for i, t in enumerate(tokens) if t.kind == "number"]:
        if not token.text.isdecimal():
            _cast(ballots, token.text, tokens, index)
        if run and not _touches(run[-1], token, viewed):
            continuing += _groups_of(run)
            run.clear()
        run.append(token)
    continuing += _groups_of(run)
    dot, comma = ballots["."], ballots[","]
    dot_thousands = _dot_parts_thousands(dot, comma)
    # A group that begins with 0 ("10 000") cannot be a number of its own.
    spaced = any(token.text[0] == "0" for token in continuing)
    groups = frozenset(t.start for t in continuing)
    # "2,118 shells" beside "1 442,7 hectares": nothing that is counted has three decimals.
    whole = comma.thousands or comma.counted_things
    comma_decimal = comma.decimal > 0 and not whole and (dot_thousands or spaced)
    return Separators(dot_thousands, not comma_decimal, groups)


def _cast(ballots: dict[str, _Ballot], text: str, tokens: Sequence[Token], index: int) -> None:
    """Let one numeral with separators vote."""
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        if dots == 1 or commas == 1:
            last, first = (".", ",") if text.rfind(".") > text.rfind(",") else (",", ".")
            ballots[last].decimal += 1
            ballots[first].thousands += 1
        return
    sign = "." if dots else ","
    ballot = ballots[sign]
    if dots + commas > 1:
        ballot.thousands += _GROUPED.match(text) is not None
        return
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    scaled = following is not None and following.norm in NUMERAL_SCALES
    if not _AMBIGUOUS.match(text):
        if scaled:
            ballot.decimal_with_scale += 1
        else:
            ballot.decimal += 1
            ballot.dated += following is not None and _is_dated(text, tokens[index], following)
    elif not scaled:
        ballot.ambiguous.add(text)
        ballot.counted_things += (
            following is not None
            and following.kind == "word"
            and (following.text.islower() or following.text.isupper())
            and following.norm not in _MEASURED
        )


def _is_dated(text: str, token: Token, following: Token) -> bool:
    """hurt on 16.7. near the river: a day and month, each with its stop."""
    stopped = following.text == "." and following.start == token.end
    return stopped and _DAY_AND_MONTH.match(text) is not None


def _dot_parts_thousands(dot: _Ballot, comma: _Ballot) -> bool:
    """Whether "6.412" is 6,412 here. Decimals of many figures never all have three digits."""
    decimal = dot.decimal - (dot.dated if comma.decimal else 0)
    if dot.thousands != decimal:
        return dot.thousands > decimal
    if decimal:
        return False
    if comma.decimal:
        return True
    return len(dot.ambiguous) >= 3 or dot.counted_things > 0


def _touches(before: Token, token: Token, viewed: str | None) -> bool:
    """Whether one space, and no line end, parts two numerals."""
    return token.start == before.end + 1 and (viewed is None or viewed[before.end] == " ")


def _groups_of(run: list[Token]) -> list[Token]:
    """The numerals of a run that continue its first one ("1 046.3"); none if it is a list.

    All of the run must be groups: "12 045 67" is a telephone number, a longer run a table row.
    """
    if not 1 < len(run) <= _MOST_GROUPS or not _LEADING_GROUP.match(run[0].text):
        return []
    rest = run[1:]
    if not all(len(token.text) == 3 and token.text.isdecimal() for token in rest[:-1]):
        return []
    return rest if _FOLLOWING_GROUP.match(rest[-1].text) else []


def read_numeral(text: str, separators: Separators = ENGLISH) -> tuple[Decimal, int] | None:
    """Value and decimals of one numeral ("6,240.5"); None if no reading fits ("10.11.2020")."""
    if len(text) > LONGEST_NUMERAL:
        return None
    if text.isdecimal():
        return Decimal(text), 0
    dot, comma = text.rfind("."), text.rfind(",")
    sign, at = (".", dot) if dot > comma else (",", comma)
    whole, decimals = text[:at], text[at + 1 :]
    if sign in whole:
        if _GROUPED.match(text):
            return Decimal(text.replace(sign, "")), 0
        if sign == "," and len(decimals) < 3 and _GROUPED.match(whole):
            return Decimal(f"{whole.replace(sign, '')}.{decimals}"), len(decimals)
        return None  # but "4,918,37 hectares", of an agency that parts all with commas
    if not whole.isdecimal():
        other = "," if sign == "." else "."
        if not _GROUPED.match(whole):
            return None
        return Decimal(f"{whole.replace(other, '')}.{decimals}"), len(decimals)
    thousands = separators.dot_thousands if sign == "." else separators.comma_thousands
    if thousands and _AMBIGUOUS.match(text):
        return Decimal(whole + decimals), 0
    return Decimal(f"{whole}.{decimals}"), len(decimals)


def numeral_at(
    tokens: Sequence[Token], i: int, separators: Separators, stop: int
) -> Numeral | None:
    """The numeral at token `i` with its digit groups ("1 046.3", "1'000'000")."""
    text, last = tokens[i].text, i + 1
    if last < stop:
        groups = separators.groups
        while groups and last < stop and tokens[last].start in groups:
            text += tokens[last].text
            last += 1
        if last == i + 1 and tokens[last].norm == "'" and _LEADING_GROUP.match(text):
            text, last = _apostrophe_groups(tokens, i, stop)
        if last > i + 1:
            return _joined(text, last)
    read = read_numeral(text, separators)
    return None if read is None else Numeral(last, read[0], read[1])


def _joined(text: str, last: int) -> Numeral:
    """A numeral whose thousands are parted otherwise: its one separator is the decimal sign."""
    text = text.replace(",", ".")
    return Numeral(last, Decimal(text), len(text.partition(".")[2]))


def _apostrophe_groups(tokens: Sequence[Token], i: int, stop: int) -> tuple[str, int]:
    """Digits and end of a numeral with groups after apostrophes, as printed in Switzerland."""
    text, last = tokens[i].text, i + 1
    while (
        last + 1 < stop
        and len(text) < LONGEST_NUMERAL
        and tokens[last].norm == "'"
        and tokens[last + 1].start == tokens[last - 1].end + 1
        and text.isdecimal()
        and _FOLLOWING_GROUP.match(tokens[last + 1].text)
    ):
        text += tokens[last + 1].text
        last += 2
    return text, last
