"""Numbered things: "Article 5", "room 9", "items 18, 32 and 61", "resolution 822 (1993)".

Lives here: numbers that name what stands before them, and the list that such a number may open.
Does not live here: the words that are numbered (references.toml), numbers that show by their own
shape that they count nothing (shapes.py).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from mineaction.extraction.analysis import Mask
from mineaction.lexicon.grammar import ARTICLES, LIST_JOINTS, PLAN_COLUMNS, STOP, word_set
from mineaction.text.time_words import UP_TO
from mineaction.text.tokens import Token

_SKIPPED = frozenset({".", "(", ":", "#", '"', "\u2116", "of"})  # between a word and its number
_ONCE = frozenset({":", "of"})  # of these, only directly before the number
_LIMITS = word_set("age_limits")
_NUMBER_SIGNS = frozenset({"#", "\u2116"})
_LOOSE_KINDS = ("telephone", "age", "scale")  # "Age: 8" and "call: 102", but not "Area: 5 ha"
_JOINERS = LIST_JOINTS | UP_TO
_KNOWN = word_set("days_and_seasons") | word_set("mined_land_nouns")
_SAYING_WHICH = word_set("saying_which")
_SMALL_GROUP = re.compile(r"[a-z]\Z|[ivx]{1,4}\Z")
_LINES = word_set("telephone_lines")
_WIDEST = 2  # spaces between a word and the number that it numbers
_COPIES = word_set("copies")
_LINE_LINKS = frozenset({"is", "on", "at"})  # between a telephone line and its digits
_AIM = re.compile(r"\d{1,2}(?:\.\d{1,2})?\Z")  # the number of a development goal or target
_PURPOSE = 3  # tokens of "for complaints" and the colon behind it
_LEAST_DIGITS = 3  # of a number that is called
_NUMBER_KINDS = word_set("numbers_to_call")
_ACCOUNTS = word_set("account_words")
_ABBREVIATED = word_set("abbreviated_references")
_BEHIND_LIST = word_set("behind_reference_list")
_BEHIND_AGE = LIST_JOINTS | STOP | {"years", "year", "old", "to"}


@cache
def _kinds() -> dict[str, str]:
    """Word -> the ledger's kind of the numbers behind it."""
    path = resources.files("mineaction.lexicon") / "references.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["reference"]
    return {word: row["kind"] for row in rows for word in row["words"]}


def reference(tokens: Sequence[Token], i: int) -> Mask | None:
    """Article 5; items 18, 32 and 61; room 9; call 102: a number that a word before it names."""
    j = i - 1
    if j >= 1 and (
        (tokens[j].text in ",:" and _is_line(tokens, j - 1))
        or (j >= _PURPOSE and tokens[j].text == ":" and _is_line(tokens, j - _PURPOSE))
        or (tokens[j].norm in _LINE_LINKS and _is_called(tokens, i, j - 1))
        or (tokens[j].norm == "numbers" and _is_called(tokens, i, j))
    ):
        return Mask(i, _lines_end(tokens, i), "telephone", "follows a telephone line")
    if j >= 0 and tokens[j].norm in _ACCOUNTS:
        return Mask(i, _digits_end(tokens, i), "name number", "is the number of an account")
    if j >= 0 and tokens[i].start - tokens[j].end > _WIDEST:
        return None  # "All items          44": a table without lines
    while j >= 0 and tokens[j].text in _SKIPPED:
        if tokens[j].text in _ONCE and i - j > 1:
            return None
        j -= 1
    if j < 0 or tokens[j].kind != "word":
        signed = any(t.text in _NUMBER_SIGNS for t in tokens[j + 1 : i])
        return Mask(i, i + 1, "name number", "follows a number sign") if signed else None
    hedged = tokens[j].norm in _LIMITS
    j -= hedged
    if j >= 0 and tokens[j + 1].text == "(" and (i + 1 >= len(tokens) or tokens[i + 1].text != ")"):
        return None  # "182 explosive items (3 air bombs among them)"
    kind = _kinds().get(tokens[j].norm) if j >= 0 else None
    if kind is None or (hedged and kind != "age") or not _names(tokens, j, i, kind):
        return None
    if kind == "age":  # the ages of several people are read before (ages.py)
        return Mask(i, i + 1, kind, f"'{tokens[j].text}' before it names what it numbers")
    loose = tokens[j].norm.endswith("s")  # "Rules 81 to 83 forbid"
    last = _list_end(tokens, i + 1, loose=loose)
    last = max(last, _digits_end(tokens, i)) if kind == "telephone" else last
    return Mask(i, last, kind, f"'{tokens[j].text}' before it names what it numbers")


def _is_line(tokens: Sequence[Token], j: int) -> bool:
    """the mine hotline, 555; Emergency number: 555; our toll-free numbers 555, 556."""
    if tokens[j].norm in ("number", "numbers"):
        return j >= 1 and tokens[j - 1].norm in _NUMBER_KINDS
    return tokens[j].norm in _LINES


def _is_called(tokens: Sequence[Token], i: int, line: int) -> bool:
    """the hotline is 1701; our toll-free numbers 555, 556; a hotline on 102: digits to be called.

    `line`: the token of the word for the line.
    """
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    ends = after is None or after.kind == "sign" or after.norm in ("and", "or")
    digits = tokens[i].text.isdecimal() and len(tokens[i].text) >= _LEAST_DIGITS
    return ends and digits and _is_line(tokens, line)


def _lines_end(tokens: Sequence[Token], i: int) -> int:
    """The end of several numbers to call: "Hotline: 102; 112"."""
    last = _digits_end(tokens, i)
    while (
        last + 1 < len(tokens)
        and tokens[last].norm in (";", ",", "/", "or", "and")
        and tokens[last + 1].text.isdecimal()
        and (last + 2 == len(tokens) or tokens[last + 2].kind == "sign")
    ):
        last = _digits_end(tokens, last + 1)
    return last


def _digits_end(tokens: Sequence[Token], i: int) -> int:
    """The end of digits in groups: "account 4410 0087 22", "account 80-4512-7"."""
    last = i + 1
    while last < len(tokens):
        step = 2 if tokens[last].text == "-" else 1
        following = tokens[last + step - 1] if last + step <= len(tokens) else None
        if following is None or not following.text.isdecimal():
            return last
        if following.start > tokens[last - 1].end + 1:
            return last
        last += step
    return last


def _names(tokens: Sequence[Token], j: int, i: int, kind: str) -> bool:
    """Whether the word at `j` numbers the token at `i`, by the signs between the two."""
    word, signs = tokens[j].norm, [t.text for t in tokens[j + 1 : i] if t.text in _SKIPPED]
    if word == "line" and not signs:
        return False
    if kind == "address":  # "Elm str. 9, Orla", but "in Elm street 9 people"
        return i + 1 >= len(tokens) or tokens[i + 1].kind == "sign"
    if kind == "age" and ":" in signs and _counts(tokens, i + 1):
        return False  # "By age: 30 adults"
    if kind not in _LOOSE_KINDS and any(sign in (":", "of", '"') for sign in signs):
        return False  # "Area cleared: 5 ha", "a group of 6"
    text = tokens[i].text
    if word in ("no", "nos") and signs[:1] == ["."] and text.isdecimal():
        return True  # "charity no. 1092236"
    if word in PLAN_COLUMNS and not _AIM.match(text):
        return False  # "target 16.4", but "items destroyed: 4,760 (target 4,000)"
    if kind == "name number" and ("(" in signs or not text.isdecimal() or len(text) > 4):
        return False  # "in the western zone 183,000 people"
    if signs and signs[0] == ".":
        return word in _ABBREVIATED  # else the stop ends a sentence or a label
    return not _is_meant(tokens, j)


def _counts(tokens: Sequence[Token], i: int) -> bool:
    """Whether a noun that is counted stands at token `i`: no years, no joint."""
    return i < len(tokens) and tokens[i].text.islower() and tokens[i].norm not in _BEHIND_AGE


def _is_meant(tokens: Sequence[Token], j: int) -> bool:
    """Over the past day 41 mines were found; in the minefield 9 died: the word needs no number."""
    before = tokens[j - 1].norm if j else ""
    days = tokens[j].norm in _KNOWN and before in ARTICLES
    return tokens[j].text.islower() and (days or before in _SAYING_WHICH)


def _list_end(tokens: Sequence[Token], i: int, *, loose: bool = False) -> int:
    """The end of "18, 32 and 98", "11 (b)", "5 to 9", "4/12-311" after its first number."""
    first = i
    while i < len(tokens) and (step := _list_step(tokens, i, loose=loose)):
        i += step
    return _digits_end(tokens, i - 1) if i > first and tokens[first].text == "/" else i


def _list_step(tokens: Sequence[Token], i: int, *, loose: bool) -> int:
    """By how many tokens the list goes on at token `i`; 0 at its end.

    `loose`: whatever follows the next number, it is of the list ("Rules 81 to 83 forbid").
    """
    one, two = (tokens[k] if k < len(tokens) else None for k in (i + 1, i + 2))
    if one is None:
        return 0
    if tokens[i].text == "(" and two is not None and two.text == ")":
        return 3 if one.kind == "number" or _SMALL_GROUP.match(one.text) else 0
    joined = tokens[i].norm in _JOINERS
    if one.kind == "number":
        ends = (
            (loose and tokens[i].norm != ",")
            or two is None
            or two.kind != "word"
            or two.norm in _BEHIND_LIST
        )
        pages = tokens[i].norm == "of" and _of_pages(tokens, i)
        return 2 if pages or tokens[i].text == "/" or (joined and ends) else 0
    return 3 if joined and one.norm == "and" and two is not None and two.kind == "number" else 0


def _of_pages(tokens: Sequence[Token], i: int) -> bool:
    """page 3 of 9; p. 3 of 9; copy 3 of 9."""
    return any(t.norm in _COPIES for t in tokens[max(0, i - 3) : i - 1])


def resolution(tokens: Sequence[Token], i: int) -> Mask | None:
    """48/75 K; 62/243."""
    if i + 2 >= len(tokens) or not tokens[i].text.isdecimal() or len(tokens[i].text) > 4:
        return None
    sign, second = tokens[i + 1], tokens[i + 2]
    if second.kind != "number":
        return None
    if sign.text == "/" and second.start == tokens[i].end + 1:
        last = i + 3
        if last < len(tokens) and len(tokens[last].text) == 1 and tokens[last].text.isupper():
            last += 1
        dashed = last == i + 3 and last < len(tokens) and tokens[last].text == "-"
        last = _digits_end(tokens, last - 1) if dashed else last  # "No. 4/12-311", no "3/9 14 died"
        return Mask(i, last, "legal reference", "two numbers with a slash are a reference")
    return None
