"""Tokens: words, numerals and single signs, each with its place in the text.

Lives here: the same-length view of a text and its cut into tokens. Does not live here: what a
token means (numbers.py, dates.py), which words matter (the lexicon).

A hyphenated word is three tokens (anti, -, personnel) so that "anti-personnel", "anti personnel"
and a PDF's "anti- personnel" look alike to every later stage.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mineaction.text.records import record

# One character for one character: offsets of the view are offsets of the source.
_VIEW = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u2032": "'",
        "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"',
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-",
        "\u2212": "-", "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2007": " ", "\u2009": " ",
        "\u200a": " ", "\u202f": " ", "\u3000": " ", "\t": " ", "\r": " ", "\ufeff": " ",
    }
)  # fmt: skip

# "km2" and "N235" are words with digits in them; "1,465" and "10.11.2020" are one numeral;
# "'s" is a token of its own, so that "Azerbaijan's" is found under "azerbaijan"; so is the code
# of a currency before its sum: "EUR250 million" (other letters with digits are names: "PMN2").
# "an area of (6280) square kilometres", as some agencies print a size.
_SET_OFF = re.compile(r"\((\d[\d.,]*)\)(?= ?(?:square|sq|km|hectares?|ha)\b)")
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<word>(?:EUR|USD|GBP|CHF|NOK|SEK|DKK|JPY|AUD|CAD|AZN|UAH|RUB|KHR)(?=\d)"
    r"|[^\W\d_][^\W_]*(?:'(?!s\b)[^\W\d_]+)*)"
    r"|(?P<clitic>'s\b)"
    r"|(?P<sign>[^\s\w]|_)"
)


@record(frozen=True, slots=True)
class Token:
    """One token; `text` as printed in the view, `norm` in lower case for look-up.

    `kind` is "number" (a numeral of digits and separators), "word", "clitic" ('s) or "sign"
    (one character).
    """

    start: int
    end: int
    text: str
    norm: str
    kind: str


Tokens = Sequence[Token]


def view(text: str) -> str:
    """The text with quotes, dashes and spaces made plain, of the same length; newlines stay."""
    return _SET_OFF.sub(r" \1 ", text.translate(_VIEW))


def tokenize(viewed: str, start: int = 0, end: int | None = None) -> list[Token]:
    """All tokens of `viewed[start:end]`; every character but white space is in exactly one."""
    stop = len(viewed) if end is None else end
    return [
        Token(*m.span(), t := m[0], t if t.islower() else t.lower(), m.lastgroup or "sign")
        for m in _TOKEN.finditer(viewed, start, stop)
    ]


def norm_at(tokens: Tokens, i: int, stop: int) -> str:
    """The look-up form of token `i`, or the empty string beyond `stop`."""
    return tokens[i].norm if 0 <= i < stop else ""


def is_dash(tokens: Tokens, i: int) -> bool:
    """Whether token `i` is a hyphen between spaces."""
    if not 0 < i < len(tokens) - 1:
        return False
    before, dash, behind = tokens[i - 1 : i + 2]
    return dash.text == "-" and before.end < dash.start and dash.end < behind.start
