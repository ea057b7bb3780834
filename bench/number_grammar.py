"""Time of the number grammar: per number on running text, and growth on hostile text.

Run: python bench/number_grammar.py [FILE ...]; without files it reads a text of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

from mineaction.text.numbers import TRIGGERS, number_at, vote_separators
from mineaction.text.qualifiers import qualifier_of
from mineaction.text.tokens import Token, tokenize, view

RUNNING_TEXT = """More than 1,046.3 hectares were cleared between March and May, with about four to
six million mines still in the ground. Twenty-three people died; another 41 (55 per cent of them
children) were hurt, up from two thirds a year before. Tens of thousands fled. $377m was given.
"""
HOSTILE = {
    "digits": "7",
    "commas": "1,",
    "spaced groups": "123 ",
    "hyphens": "1-",
    "slashes": "1/2/",
    "and": "one and ",
    "hundreds": "hundred ",
    "brackets": "(20 ",
    "tens of": "tens of ",
    "from rose": "rose from 5 to ",
    "dollars": "$ ",
}


def count_numbers(tokens: list[Token], viewed: str) -> int:
    """Read every number and its qualifier; how many there are."""
    separators = vote_separators(tokens, viewed)
    found, i, end = 0, 0, len(tokens)
    while i < end:
        token = tokens[i]
        if token.kind == "number" or token.norm in TRIGGERS:
            number = number_at(tokens, i, separators)
            if number is not None:
                qualifier_of(tokens, number)
                found += 1
                i = number.next
                continue
        i += 1
    return found


def timed(text: str) -> tuple[int, float]:
    """Numbers of a text and seconds spent on them, the cut into tokens not counted."""
    viewed = view(text)
    tokens = tokenize(viewed)
    start = perf_counter()
    found = count_numbers(tokens, viewed)
    return found, perf_counter() - start


def main(files: list[str]) -> None:
    """Print microseconds a number, MB/s, and the time of hostile texts of two sizes."""
    text = "\n".join(Path(f).read_text(encoding="utf-8") for f in files) or RUNNING_TEXT
    text *= max(1, 2_000_000 // len(text))
    found, seconds = timed(text)
    each, rate = seconds / found * 1e6, len(text) / seconds / 1e6
    print(f"{found:,} numbers, {each:.1f} us each, {rate:.1f} MB/s")
    for name, piece in HOSTILE.items():
        small, large = (timed(piece * (size // len(piece)))[1] for size in (100_000, 1_000_000))
        print(f"{name:14} 0.1 MB {small:6.3f} s   1 MB {large:6.3f} s   x{large / small:.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
