"""Sentences: where one ends, in news prose, UN letters, lists and tables.

Lives here: the cut of blocks into sentences, as ranges of tokens. Does not live here: clauses
(extraction) and quotations (quotations.py).
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left
from pathlib import Path

from mineaction.text.layout import Block
from mineaction.text.records import record
from mineaction.text.tokens import Token

_WORDS: dict[str, str] = tomllib.loads(
    Path(__file__).with_name("sentence_words.toml").read_text(encoding="utf-8")
)
_ALWAYS = frozenset(_WORDS["never_the_end"].split())
_BEFORE_NUMERAL = frozenset(_WORDS["before_numeral"].split())
_BEFORE_LETTER = frozenset(_WORDS["before_letter"].split())
_LETTERED = frozenset(_WORDS["lettered"].split())
_SENTENCE_STARTERS = frozenset(_WORDS["starters"].split())
_STOPS = frozenset(".!?\u2026")
_CLOSERS = frozenset("\"')]}")


@record(frozen=True, slots=True)
class SentenceSpan:
    """A sentence: `tokens` are its tokens in order (furniture inside it left out)."""

    start: int
    end: int
    kind: str
    block: int
    tokens: tuple[Token, ...]


def _ends(tokens: list[Token], i: int) -> bool:
    """Whether the stop at `tokens[i]` ends a sentence."""
    if i + 1 >= len(tokens):
        return True
    sign, before = tokens[i], tokens[i - 1] if i else None
    j = i + 1
    while j < len(tokens) and tokens[j].text in _CLOSERS and tokens[j].start == tokens[j - 1].end:
        j += 1
    if j >= len(tokens):
        return True
    after = tokens[j]
    gap = after.start > tokens[j - 1].end
    if sign.text in "!?":
        return gap and not after.text[:1].islower()
    if sign.text == "\u2026":
        return gap and after.text[:1].isupper()
    if before is None or before.end != sign.start:
        return False
    if not gap:
        if _marks_behind(tokens, i):
            return True
        # "... was found.The next": a lost space after the stop; "U.S." and "S.Poladov" are not.
        return (
            before.kind == "word" and len(before.text) > 2 and before.text[-1].islower()
            and after.kind == "word" and after.text[0].isupper() and len(after.text) > 1
            and not after.text.isupper() and j == i + 1
        )  # fmt: skip
    return _stop_ends(tokens, i, before, after)


def _marks_behind(tokens: list[Token], i: int) -> int:
    """How many tokens the marks of footnotes take between a stop and the next sentence.

    "... were hurt.3 In the worst case", "... (40 km2).[3][4] Of these".
    """
    if i + 1 >= len(tokens) or i == 0:
        return 0
    word, end = tokens[i - 1], _marks_end(tokens, i + 1)
    glued = word.end == tokens[i].start and end > i + 1 and tokens[i].end == tokens[i + 1].start
    if not glued or (word.kind != "word" and word.text not in _CLOSERS) or word.norm in _ALWAYS:
        return 0
    bare = tokens[i + 1].text != "["
    if bare and (word.norm in _BEFORE_NUMERAL or (word.kind == "word" and len(word.text) < 3)):
        return 0
    after = tokens[end] if end < len(tokens) else None
    begins = after is None or (after.start > tokens[end - 1].end and not after.text[:1].islower())
    return end - i - 1 if begins and (not bare or after is None or after.text[0].isupper()) else 0


def _marks_end(tokens: list[Token], i: int) -> int:
    """The token behind "3", "[3]" or "[3][4]" at token `i`, or `i`."""
    if tokens[i].text.isdecimal():
        return i + 1 if len(tokens[i].text) <= 2 else i
    while (
        i + 2 < len(tokens) and tokens[i].text == "[" and tokens[i + 2].text == "]"
        and tokens[i + 1].text.isdecimal()
    ):  # fmt: skip
        i += 3
    return i


def _stop_ends(tokens: list[Token], i: int, before: Token, after: Token) -> bool:
    norm = before.norm
    if before.kind == "word" and norm in _ALWAYS:
        return False
    if before.kind == "word" and norm in _BEFORE_NUMERAL:
        return not (after.kind == "number" or after.text[0].islower())
    if (
        len(norm) == 1
        and i >= 2
        and tokens[i - 2].text == "."
        and tokens[i - 2].end == before.start
    ):
        return norm == "m" and after.text[0].isupper()  # "5 p.m. The", but "i.e. 8 mines"
    if before.kind == "word" and len(norm) == 1 and before.text.isupper():
        # an initial (S. Poladov, U.S. Army) unless a lower-case sentence precedes it
        previous = tokens[i - 2] if i >= 2 else None
        if previous is None:
            return False
        # "in a post on X. The": a letter that is a thing's name, before a common word or acronym
        alone = previous.norm in _BEFORE_LETTER and (
            after.norm in _SENTENCE_STARTERS or (after.text.isupper() and len(after.text) > 2)
        )
        return alone or previous.norm in _LETTERED
    return not after.text[0].islower()


def _append(out: list[SentenceSpan], chunk: list[Token], block: Block, number: int) -> None:
    if chunk:
        out.append(SentenceSpan(chunk[0].start, chunk[-1].end, block.kind, number, tuple(chunk)))


def sentences(blocks: list[Block], tokens: list[Token]) -> list[SentenceSpan]:
    """The sentences of all blocks but furniture and URLs, in reading order."""
    starts = [t.start for t in tokens]
    out: list[SentenceSpan] = []
    for number, block in enumerate(blocks):
        if block.kind in ("furniture", "url"):
            continue
        inside = tokens[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        if block.skip:
            inside = [t for t in inside if not any(a <= t.start < b for a, b in block.skip)]
        if block.kind == "table_row":
            _append(out, inside, block, number)
            continue
        _split(out, inside, block, number)
    return out


def _split(out: list[SentenceSpan], inside: list[Token], block: Block, number: int) -> None:
    begin, n = 0, len(inside)
    for i in [i for i, token in enumerate(inside) if token.text in _STOPS]:
        if not _ends(inside, i) or (
            block.kind == "list_item" and not begin and i < 3 and inside[0].kind == "number"
        ):  # "1. The letter." keeps its number; "- 9 victims. 4 died. All" is of three sentences
            continue
        end = i + 1
        while end < n and inside[end].text in _CLOSERS and inside[end].start == inside[end - 1].end:
            end += 1
        end = max(end, i + 1 + _marks_behind(inside, i))
        _append(out, inside[begin:end], block, number)
        begin = end
    _append(out, inside[begin:], block, number)
