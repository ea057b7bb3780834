"""Qualifiers: "more than", "about", "at least", "or so", and the interval each gives a number.

Lives here: finding the qualifier beside a number and the arithmetic of intervals. The phrases are
data (qualifiers.toml). Does not live here: a qualifier that reaches over a list ("about 30,000
anti-personnel mines, 17,000 anti-tank mines"), which needs to know what is counted.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from mineaction.text.cardinals import exact, glued, is_currency
from mineaction.text.numbers import Number
from mineaction.text.tokens import Tokens, norm_at

CODES: Final = (
    "exact",
    "about",
    "more_than",
    "at_least",
    "less_than",
    "up_to",
    "almost",
    "range",
    "vague",
)

_FARTHEST: Final = 4
_HALF: Final = Decimal("0.5")
_NINE_TENTHS: Final = Decimal("0.9")
_ZERO: Final = Decimal(0)

_Phrase = tuple[str, ...]


class Qualifier(NamedTuple):
    """A code of `CODES` and the characters [start, end) of its words; empty span for none."""

    code: str
    start: int
    end: int


class _Table(NamedTuple):
    """Phrases with their codes, and the longest length by the word that touches the number."""

    codes: dict[_Phrase, str]
    longest: dict[str, int]


class _Phrases(NamedTuple):
    """qualifiers.toml, made ready for look-up; `near` are all words a number may follow."""

    before: _Table
    after: _Table
    fillers: _Table
    near: frozenset[str]
    prepositions: frozenset[_Phrase]
    articles: frozenset[str]
    not_before: frozenset[str]


@cache
def _phrases() -> _Phrases:
    path = Path(__file__).with_name("qualifiers.toml")
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    between = data["between"]
    before = _table(_rows(data["before"]), -1)
    fillers = _table(((phrase, "") for phrase in between["fillers"]), -1)
    return _Phrases(
        before=before,
        after=_table(_rows(data["after"]), 0),
        fillers=fillers,
        near=frozenset({*before.longest, *fillers.longest, *between["articles"]}),
        prepositions=frozenset(tuple(p.split()) for p in data["bare"]["prepositions"]),
        articles=frozenset(between["articles"]),
        not_before=frozenset(between["not_before"]),
    )


def _rows(table: dict[str, list[str]]) -> Iterable[tuple[str, str]]:
    for code, phrases in table.items():
        if code not in CODES:
            raise ValueError(f"qualifiers.toml: unknown code {code!r}; known: {', '.join(CODES)}")
        for phrase in phrases:
            yield phrase, code


def _table(rows: Iterable[tuple[str, str]], at: int) -> _Table:
    table = _Table({}, {})
    for phrase, code in rows:
        words = tuple(phrase.split())
        table.codes[words] = code
        table.longest[words[at]] = max(len(words), table.longest.get(words[at], 0))
    return table


def qualifier_of(tokens: Tokens, number: Number) -> Qualifier:
    """The qualifier of a number; a range or vague number is its own."""
    if number.kind in ("range", "vague"):
        return Qualifier(number.kind, number.start, number.end)
    found = _before(tokens, number.first - 1) or _after(tokens, number.next)
    return found or Qualifier("exact", number.start, number.start)


def _before(tokens: Tokens, k: int) -> Qualifier | None:
    """The qualifier that ends at token `k` or before words that change nothing."""
    phrases = _phrases()
    article = False
    for _ in range(_FARTHEST):
        if k < 0:
            return None
        if tokens[k].norm not in phrases.near and not is_currency(tokens, k):
            return None
        row = _ending_at(tokens, k, phrases.before)
        if row is not None:
            words, code = row
            if code == "exact":
                return None
            if article and words[-1:] in phrases.prepositions:
                return None
            return Qualifier(code, tokens[k - len(words) + 1].start, tokens[k].end)
        word = tokens[k].norm
        if is_currency(tokens, k):
            k -= 1
        elif word in phrases.articles:
            k, article = k - 1, True
        else:
            filler = _ending_at(tokens, k, phrases.fillers)
            if filler is None:
                return None
            k -= len(filler[0])
    return None


def _ending_at(tokens: Tokens, k: int, table: _Table) -> tuple[_Phrase, str] | None:
    """The longest phrase of the table whose last word is token `k`."""
    length = min(table.longest.get(tokens[k].norm, 0), k + 1)
    window = tuple([token.norm for token in tokens[k + 1 - length : k + 1]])
    for n in range(length):
        code = table.codes.get(window[n:])
        if code is not None:
            return window[n:], code
    return None


def _after(tokens: Tokens, k: int) -> Qualifier | None:
    """The qualifier at token `k`, or behind a word or two ("40 square kilometres or so")."""
    if k >= len(tokens):
        return None
    found = _beginning_at(tokens, k)
    for i in range(k + 1, min(k + 3, len(tokens))):
        if found is not None or tokens[i - 1].kind != "word":
            break
        found = _beginning_at(tokens, i) if tokens[i].norm == "or" else None
    return found


def _beginning_at(tokens: Tokens, k: int) -> Qualifier | None:
    """The longest phrase behind a number whose first word is token `k`."""
    phrases = _phrases()
    length = phrases.after.longest.get(tokens[k].norm, 0)
    for last in range(min(k + length, len(tokens)), k, -1):
        code = phrases.after.codes.get(tuple([token.norm for token in tokens[k:last]]))
        if code is None or norm_at(tokens, last, len(tokens)) in phrases.not_before:
            continue
        if not _belongs_to_the_next(tokens, k, last):
            return Qualifier(code, tokens[k].start, tokens[last - 1].end)
    return None


def _belongs_to_the_next(tokens: Tokens, k: int, last: int) -> bool:
    """Whether the phrase at `k` belongs to another number: "12, at least 30", "3 + 4"."""
    if tokens[k].norm == "+" and not glued(tokens, k, len(tokens)):
        return True
    return tokens[k].norm != "-" and last < len(tokens) and tokens[last].kind == "number"


def interval(number: Number, code: str) -> tuple[Decimal | None, Decimal | None]:
    """The interval [low, high] that a number with this qualifier allows; None is no bound.

    exact [x, x], a stated decimal of a percentage rounds (12.6: 12.55-12.65); about: half a unit
    of the last stated decimal or last non-zero digit to each side (40: 35-45; 4,000: 3,500-4,500);
    more_than and at_least [x, None]; up_to and less_than [0, x]; almost [0.9x, x]; ranges and
    vague numbers as they are. That more_than and less_than leave x itself out is told by the code.

    Raises ValueError on a code that is not in `CODES`.
    """
    if code not in CODES:
        raise ValueError(f"unknown qualifier {code!r}; known: {', '.join(CODES)}")
    value = number.value
    if value is None:
        return number.low, number.high
    if code == "exact" and not (number.percent and number.decimals):
        return value, value
    if code in ("exact", "about"):
        margin = _half_unit(number, value)
        return max(_ZERO, exact(value - margin)), exact(value + margin)
    if code in ("more_than", "at_least"):
        return value, None
    if code in ("up_to", "less_than"):
        return _ZERO, value
    if code == "almost":
        return exact(value * _NINE_TENTHS), value
    raise ValueError(f"qualifier {code!r} needs low and high, {value} has one value")


def _half_unit(number: Number, value: Decimal) -> Decimal:
    """Half a unit of the last stated decimal, or of the last digit that is not zero."""
    if number.decimals:
        return _HALF * number.scale * Decimal(1).scaleb(-number.decimals)
    if not value:
        return _ZERO
    exponent = value.normalize().as_tuple().exponent
    return _HALF.scaleb(int(exponent))
