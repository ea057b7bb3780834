"""The words of the number grammar, as tables.

Lives here: which word stands for which number, scale, part or vague magnitude, and the small
closed classes of English that decide between two readings of one. Does not live here: how words
are put together (cardinals.py, shares.py), which words soften a number (qualifiers.toml).
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Final

_CLASSES: Final[dict[str, str]] = tomllib.loads(
    Path(__file__).with_name("number_words.toml").read_text(encoding="utf-8")
)


def word_class(name: str) -> frozenset[str]:
    """The words of one class of number_words.toml; KeyError if there is no such class."""
    return frozenset(_CLASSES[name].split())


def phrase_class(name: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of one class of number_words.toml, one a line, as their words."""
    return tuple(tuple(line.split()) for line in _CLASSES[name].splitlines() if line)


_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
_TEENS = "fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES_TH = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_TEENS_TH = "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_TENS_TH = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"

# Every number word below one hundred that is one token.
SMALL: Final[dict[str, int]] = (
    {word: n for n, word in enumerate(f"{_ONES} {_TEENS}".split())}
    | {word: 10 * n for n, word in enumerate(_TENS.split(), start=2)}
    | {"nil": 0, "nought": 0, "naught": 0, "fourty": 40}
)
UNIT_DIGITS: Final[dict[str, int]] = {word: n for word, n in SMALL.items() if 0 < n < 10}

SCALES: Final[dict[str, int]] = {
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "milliard": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
# After a numeral also the plurals of careless prose ("3 millions") and the abbreviations.
NUMERAL_SCALES: Final[dict[str, int]] = SCALES | {
    "thousands": 10**3,
    "lakhs": 10**5,
    "millions": 10**6,
    "crores": 10**7,
    "billions": 10**9,
    "trillions": 10**12,
    "thsd": 10**3,
    "mln": 10**6,
    "mn": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "trn": 10**12,
}
# One letter is a scale only when glued ("20k"), or beside money ("$44 m", "$5b").
GLUED_SCALES: Final[dict[str, int]] = {"k": 10**3}
MONEY_SCALES: Final[dict[str, int]] = {"m": 10**6, "b": 10**9, "tn": 10**12}

ORDINALS: Final[dict[str, int]] = (
    {word: n for n, word in enumerate(f"{_ONES_TH} {_TEENS_TH}".split(), start=1)}
    | {word: 10 * n for n, word in enumerate(_TENS_TH.split(), start=2)}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "umpteenth": 0}
)
UNIT_ORDINALS: Final[dict[str, int]] = {word: n for word, n in ORDINALS.items() if 0 < n < 10}
ORDINAL_SUFFIXES: Final = word_class("ordinal_suffixes")

# The part that a word names: "two thirds", "a quarter", "one-tenth"; its denominator.
PARTS: Final[dict[str, int]] = (
    {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
    | {word: n for word, n in ORDINALS.items() if 3 <= n <= 10}
    | {f"{word}s": n for word, n in ORDINALS.items() if 3 <= n <= 10}
)
PART_SIGNS: Final[dict[str, Decimal]] = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
}

# Interval of a vague magnitude, in ones; "tens of thousands" multiplies it by the scale.
VAGUE: Final[dict[str, tuple[int, int]]] = {
    "tens": (20, 99),
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "millions": (2_000_000, 9_999_999),
    "billions": (2_000_000_000, 9_999_999_999),
}
VAGUE_SCALES: Final[dict[str, int]] = {
    "hundreds": 10**2,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
}
# A vague multiplier is a number only in front of a scale: "several hundred", "a few dozen".
VAGUE_MULTIPLIERS: Final[dict[str, tuple[int, int]]] = {
    "several": (3, 9),
    "few": (3, 9),
    "couple": (2, 3),
}
AFTER_SCORES: Final = word_class("after_scores")
INDEFINITE: Final = word_class("indefinite")
EACH: Final = word_class("each")

CURRENCY_SIGNS: Final = frozenset("$€£¥₼₴₽₾₦₹₺₪฿₫₱֏")
CURRENCY_CODES: Final = word_class("currency_codes")
MONEY_WORDS: Final = CURRENCY_SIGNS | word_class("money_words")

# Written against a numeral ("5km2"), these are units and not part of a name ("9N235").
GLUED_UNITS: Final = word_class("glued_units")

# Words right of a glued "m" that make it metres even though a plural follows.
DISTANCE_CUES: Final = word_class("distance_cues")
IRREGULAR_PLURALS: Final = word_class("irregular_plurals")

# After "a third", these show that it is a share and not the third of a row.
AFTER_SHARE: Final = word_class("after_share")
# Before "half" or "quarter", these make it a piece of time or of a match.
BEFORE_PERIOD_PART: Final = word_class("before_period_part")
TIME_AND_LENGTH: Final = word_class("time_and_length")

# "Two in ten districts" is no share, "two in ten casualties" is one.
NO_SHARE_OF: Final = TIME_AND_LENGTH | word_class("no_share_of")
SHARE_BASES: Final = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000})

# Verbs of change left of "from X to Y": two values at two times, no range.
CHANGE_WORDS: Final = word_class("change_words")

TRIGGERS: Final = frozenset(SMALL).union(
    SCALES, ORDINALS, VAGUE, VAGUE_MULTIPLIERS, PART_SIGNS,
    ("half", "quarter", "halves", "quarters"),
)  # fmt: skip
NUMBER_WORDS: Final = TRIGGERS

# What may carry a number on when it follows; behind anything else the number has ended.
CONTINUING: Final = frozenset(NUMERAL_SCALES).union(
    GLUED_SCALES, MONEY_SCALES, SMALL, PARTS, PART_SIGNS, UNIT_ORDINALS,
    ("dozens", "%", "percent", "percents", "pct", "per", "percentage"),
    ("to", "or", "and", "in", "out", "of", "-", "/", ":", "'", "("),
)  # fmt: skip
