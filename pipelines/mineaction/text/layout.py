"""Layout: which lines of a plain text belong together, and what each block is.

Lives here: lines to blocks (headline, body, list item, table row, footnote, furniture, URL).
Does not live here: sentences (sentences.py) and what a table's cells mean (extraction).

A PDF breaks lines and pages in mid-sentence; a news page has one paragraph a line. Both come in
as plain text, so the text itself has to tell which it is: `_wrap_width`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from mineaction.text.flat_tables import find_flat_tables, find_spaced_tables, spaced_cells

_WORDS: dict[str, str] = tomllib.loads(
    Path(__file__).with_name("sentence_words.toml").read_text(encoding="utf-8")
)
_URL_LINE = re.compile(r"\s*\S*(?:https?://|www\.)\S+\s*\Z")
# Page numbers, "2/3", "Page 4 of 9", "- 7 -", job numbers "24-23652",
# "2/3   24-23652", "*2227914*", "watershed 18".
_FURNITURE = re.compile(
    r"\s*(?:[-*|]?\s*(?!(?:19|20)\d\d\s*\Z)\d{1,4}\s*[-*|]?|\d{1,3}\s*/\s*\d{1,3}|[Pp](?:age|\.)\s*\d+(?:\s*(?:of|/)\s*\d+)?"
    r"|\d{1,3}\s*/\s*\d{1,3}\s+\d{2}-\d{4,6}"
    r"|(?:\d{1,3}\s+)?\d{2}-\d{4,6}(?:\s*\([A-Z]\))?(?:\s+\d+/\d+|\s+\d{6}|\s+\*\d+\*|\s+\d{1,3})*"
    r"|\*\d{6,8}\*(?:\s+\d{1,3}/\d{1,3})?|[_=\u2014-]{4,})\s*\Z"
)
# The symbol of a document alone in a line, as it heads every page: "A/79/826", "A/85/9-S/2031/158".
_SYMBOL = r"[A-Z]{1,6}(?:/[A-Z\d.()]+)*/\d[\w.]*"
_RUNNING_HEAD = re.compile(
    rf"\s*{_SYMBOL}(?:\s?[-\u2013]\s?{_SYMBOL})?(?:\s+\d{{1,3}}/\d{{1,3}})?\s*\Z"
)
# A year alone in a line heads what is below it: "2029", "2029:"; no page has such a number.
_YEAR = re.compile(r"(?:19|20)\d\d:?")
_BULLET = re.compile(
    r"\s*(?:[-*\u2022\u2023\u25cf\u25aa\u25e6\u00b7\u203a\u00bb\u2043\u2013\u2014]\s+"
    r"|[^\w\s'\"(\[<>$\u20ac\u00a3#@.,]+\ufe0f?\s+(?=\S)"
    r"|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)"
)
_FOOTNOTE = re.compile(r"\s*(?:(\d{1,2})|[!*\u2020\u2021\"'\u00b9\u00b2\u00b3])\s+[A-Z]")
_CELLS = re.compile(r"\s*\|\s*|\s*\n\s*|\t+|(?<=\S) {3,}(?=\S)")
# "Cleared (ha): 203.75", "Grant: USD 3 million for 2025": a label and its value on a line.
_PAIR = re.compile(
    r"\s*[^\W\d_][^:.;!?|]{1,60}:\s+(?:[A-Za-z]{1,7}\.?\s+|[A-Z]{0,3}[~<>+$\u20ac\u00a3\u2248]\s*)?"
    r"\d[^.!?]*(?:\.\d[^.!?]*)*\Z"
)
# "Received, first half     US$ 11.3 million": the same, with a column of spaces for the colon.
_ALIGNED = re.compile(
    r"\s*[^\W\d_][^|]{1,60}? {3,}(?:[A-Za-z$\u20ac\u00a3]{1,4}\s?)?"
    r"\d[\d.,\s]*(?:[\w\u00b2%.]+\s?){0,3}\Z"
)
# "Items destroyed ......... 812": dots that lead from the label to the value.
_LED = re.compile(
    r"\s*[^\W\d_][^|]{1,70}?\s*(?:\.{3,}|\u2026+|(?:\. ){3,}|_{3,})\s*"
    r"(?:[A-Za-z$\u20ac\u00a3]{1,4}\s?)?\d[\d.,\s]*(?:[\w\u00b2%.]+\s?){0,3}\Z"
)
# A number in a line of its own, with its unit; and what may stand above or below it.
_ALONE = re.compile(
    r"(?:[A-Z]{0,3}[~<>+$\u20ac\u00a3\u2248]\s*|[A-Z]{2,4} )?\d[\d.,\s]*"
    r"(?:%|\+|[kKmM]\b|million|billion)?\s*(?:k?m[2\u00b2]|ha|hectares|sq\.? k?m)?\Z"
)
_CAPTION = re.compile(r"[^\W\d_](?:[^\d.!?:;|]|\b(?:19|20)\d\d\b){2,70}\Z")
_LEAST_STACKS = 2
_LONGEST_NUMBER = 40  # characters of a number with its unit
_LONGEST_PAIR = 100
_PARTED = 30  # characters of a line that breaks off
_LEAST_CELLS = 2  # of a row that leaves some of its cells empty
_TERMINAL = re.compile(r"[.!?:;\u2026][\"'\u201d\u2019)\]]*[\d!?*]{0,2}\s*\Z")
# A stop at the end, or before the one word with which an agency ends: "... in 2002. Enditem".
_STOP_AT_END = re.compile(
    r"[.!?;:,][\"'\u201d\u2019)]*\s*\Z"
    r"|[^\W\d_]{3}[.!?][\"'\u201d\u2019)]*\s+(?:\([a-z]+\)|Enditem|[\u2013\u2014-]{1,2}\s?[A-Z/]{2,9})\s*\Z"
)
# "9 ha cleared", and in the next line "of which 4 by hand"
_LABELLED = re.compile(r"\s*[A-Z][^\W\d]*(?: [^\W\d]+){0,3}: \S")
_PART_LINE = re.compile(r"(?:of (?:which|whom|them|these)|including|among them)\b")
_OPEN_ENDS = frozenset(_WORDS["open_ends"].split())
_LOWER_START = re.compile(r"\s*[\"'\u201c(\[]*(?!date \d{4}-)[a-z]")  # no stamp of a crawl


class Block(NamedTuple):
    """A stretch of text that is read as one: `kind` names it, `skip` are spans left out of it.

    Kinds: headline, body, list_item, table_row, footnote, url, furniture.
    """

    start: int
    end: int
    kind: str
    skip: tuple[tuple[int, int], ...] = ()
    paragraph: int = 0


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str
    kind: str = "plain"
    blank_before: bool = False
    joined: bool = False  # goes on with the line before, whatever the two look like


def _lines(text: str) -> list[_Line]:
    out: list[_Line] = []
    start, blank = 0, True
    for raw in text.splitlines(keepends=True):
        body = raw.rstrip()
        if body.strip():
            lead = len(body) - len(body.lstrip())
            out.append(_Line(start + lead, start + len(body), body[lead:], blank_before=blank))
            blank = False
        else:
            blank = True
        start += len(raw)
    return out


def _wrap_width(lines: list[_Line]) -> int:
    """The column at which a wrapped text breaks its lines; 0 if lines are paragraphs.

    Rows of a table and lines of a label and a value are as long as they are, and break nothing.
    """
    following = [
        a for a, b in pairwise(lines)
        if not b.blank_before and _columns(a.text) < 2 and not _is_pair(a)
    ]  # fmt: skip
    broken = [
        len(a.text) for a in following if 40 <= len(a.text) <= 130 and not _TERMINAL.search(a.text)
    ]
    if len(broken) < 3 or any(len(line.text) > 240 for line in lines):
        return 0
    broken.sort()
    return broken[int(len(broken) * 0.9)]


def _is_row(text: str) -> bool:
    columns = _columns(text)
    return columns >= 3 or ("|" in text and columns >= 2) or ("\t" in text.strip() and columns >= 2)


def _columns(text: str) -> int:
    if not ("   " in text or "|" in text or "\t" in text):
        return 1
    return sum(1 for cell in _CELLS.split(text.strip()) if cell)


def _begins_table(before: _Line, line: _Line) -> bool:
    """ "Half-year | Luanda, 10 July", a blank line, a row of five cells: no row of the table."""
    return line.blank_before and _columns(before.text) != _columns(line.text)


def _mark_flat_tables(lines: list[_Line]) -> None:
    """Cells with a line for each, as they are copied from a page: every row becomes one block."""
    texts = [line.text for line in lines]
    for first, last in find_spaced_tables(texts):
        for line in lines[first:last]:
            line.kind = "table_row"
    for rows in find_flat_tables(texts):
        for first, last in rows:
            for line in lines[first:last]:
                line.kind, line.joined = "table_row", line is not lines[first]


def _short_rows(lines: list[_Line], end: int) -> int:
    """How many lines of two cells go on with a table: rows whose other cells are empty."""
    n = 0
    while end + n < len(lines):
        line = lines[end + n]
        if line.blank_before or _columns(line.text) != _LEAST_CELLS or not line.text[-1].isdigit():
            break
        n += 1
    return n


def _head_above(lines: list[_Line], first: int) -> list[_Line]:
    """The heads of two columns, above rows of a name and two cells: "2029       2030"."""
    if not first or lines[first].blank_before or lines[first - 1].kind != "plain":
        return []
    heads = _columns(lines[first - 1].text)
    one_less = heads >= _LEAST_CELLS and heads == _columns(lines[first].text) - 1
    return [lines[first - 1]] if one_less else []


def _mark_tables(lines: list[_Line]) -> None:
    """Rows stand together: two or more neighbouring lines with cells, one of them with digits."""
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and _is_row(lines[end].text):
            if end > index and _begins_table(lines[end - 1], lines[end]):
                break
            end += 1
            end += _short_rows(lines, end) if end - index > 1 else 0
        end = end if end > index else _end_of_pairs(lines, index)
        run = lines[index:end]
        if len(run) >= 2 and any(re.search(r"\d", line.text) for line in run):
            for line in (*_head_above(lines, index), *run):
                line.kind = "table_row"
        index = max(end, index + 1)


def _end_of_pairs(lines: list[_Line], first: int) -> int:
    """Where a table of two columns ends whose head stands at `first`, or `first` if none does.

    "Donor      Contribution (USD)", above two rows or more that end with a number.
    """
    if _columns(lines[first].text) != _LEAST_CELLS or re.search(r"\d|:\Z", lines[first].text):
        return first
    end = first + 1 + _short_rows(lines, first + 1)
    return end if end - first > _LEAST_CELLS else first


def _is_pair(line: _Line | None) -> bool:
    if line is None or len(line.text) > _LONGEST_PAIR:
        return False
    return any(shape.match(line.text) for shape in (_PAIR, _ALIGNED, _LED))


def _mark_pairs(lines: list[_Line]) -> None:
    """Lines of a label and a value, two or more below each other, are a list of their own."""
    pairs = [_is_pair(line) for line in lines]
    for i, line in enumerate(lines):
        beside = (i and pairs[i - 1]) or (i + 1 < len(lines) and pairs[i + 1])
        if pairs[i] and beside and line.kind == "plain":
            line.kind = "list_item"


def _mark_stacks(lines: list[_Line]) -> None:
    """A number alone in a line and, in the next, what it counts; twice or more, as on a poster.

    So is the caption above its number, where blank lines part the pairs, or only pairs stand there.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if not b.blank_before and a.kind == b.kind]
    numbers = [(a, b) for a, b in pairs if _is_number(a) and _CAPTION.match(b.text)]
    starts = [i for i, line in enumerate(lines) if line.blank_before or not i]
    captions = [
        pair for block in (lines[a:z] for a, z in pairwise([*starts, len(lines)]))
        if len(block) % 2 == 0 and all(_CAPTION.match(line.text) for line in block[::2])
        and all(map(_is_number, block[1::2]))
        for pair in zip(block[::2], block[1::2], strict=True)
    ]  # fmt: skip
    for stacks in (captions, numbers):
        if len(stacks) >= _LEAST_STACKS and not any(a.joined for a, _ in stacks):
            for first, second in stacks:
                first.kind = second.kind = "list_item"
                second.joined = True


def _is_number(line: _Line) -> bool:
    short = len(line.text) <= _LONGEST_NUMBER
    return short and bool(_ALONE.match(line.text)) and not _YEAR.fullmatch(line.text)


def _is_rule(line: _Line | None) -> bool:
    """The rule above the footnotes of a page."""
    return line is not None and line.text.startswith("____")


def _classify(lines: list[_Line], width: int) -> None:
    _mark_flat_tables(lines)
    _mark_tables(lines)
    _mark_stacks(lines)
    footnotes = 0
    for before, line in zip([None, *lines], lines, strict=False):
        if line.kind != "plain":
            continue
        if _URL_LINE.match(line.text):
            line.kind = "url"
        elif _FURNITURE.match(line.text) or _RUNNING_HEAD.match(line.text):
            line.kind = "furniture"
        elif (m := _FOOTNOTE.match(line.text)) and (width or footnotes or _is_rule(before)):
            number = int(m.group(1)) if m.group(1) else footnotes + 1
            if _is_rule(before) or (number == footnotes + 1 and (line.blank_before or footnotes)):
                line.kind, footnotes = "footnote", number
        elif _BULLET.match(line.text):
            line.kind = "list_item"
    _mark_pairs(lines)


def _leaves_open(line: _Line) -> bool:
    """ "the National Centre for", "Mines kill 12 in": no line of its own ends with such a word."""
    return line.kind == "plain" and line.text.rpartition(" ")[2] in _OPEN_ENDS


def _continues(previous: _Line, line: _Line, width: int) -> bool:
    """Whether `line` goes on where `previous` broke off."""
    if line.kind != "plain" or previous.kind in ("url", "furniture", "table_row"):
        return False
    if previous.kind == "list_item" and _is_pair(previous) and not _LOWER_START.match(line.text):
        return False
    if _LABELLED.match(previous.text) and _LABELLED.match(line.text):
        return False  # "Operators: A, B and C", below it "Districts: D, E"
    if line.blank_before:
        return _continues_below(previous, line, width)
    if not width:
        if _leaves_open(previous):
            return True
        goes_on = len(previous.text) > 30 or bool(_PART_LINE.match(line.text))
        broken = not _TERMINAL.search(previous.text) and bool(_LOWER_START.match(line.text))
        return goes_on and broken
    if len(previous.text) > 0.55 * width:
        return previous.kind != "footnote" or not _TERMINAL.search(previous.text)
    return bool(_LOWER_START.match(line.text)) and not _TERMINAL.search(previous.text)


def _continues_below(previous: _Line, line: _Line, width: int) -> bool:
    """Whether `line` goes on behind a blank line, as at a page's end."""
    if line.text.isupper() and not previous.text.isupper():
        return False  # a heading below an unfinished line
    prose = previous.kind in ("plain", "list_item", "footnote")
    if not width or not prose or _TERMINAL.search(previous.text):
        return False
    if _LOWER_START.match(line.text):
        return True
    return previous.kind != "list_item" and len(previous.text) > 0.6 * width  # items need no stop


def _kind(group: list[_Line], width: int) -> str:
    first = group[0]
    if first.kind != "plain":
        return first.kind
    two = width or _leaves_open(first)
    short = len(group) <= (2 if two else 1) and sum(len(line.text) for line in group) <= 170
    if short and _YEAR.fullmatch(first.text):
        return "headline"
    if not short or len(first.text.split()) < 2:
        return "body"
    sentence = _STOP_AT_END.search(group[-1].text) or _LOWER_START.match(first.text)
    return "body" if sentence else "headline"


def layout(text: str) -> list[Block]:
    """The blocks of `text` in reading order; every character that is no white space is in one."""
    lines = _lines(text)
    width = _wrap_width(lines)
    _classify(lines, width)
    groups: list[list[_Line]] = []
    pending: list[_Line] = []  # furniture and URLs met inside a sentence that goes on after them
    for line in lines:
        if line.kind in ("url", "furniture"):
            pending.append(line)
            continue
        if line.joined:
            groups[-1].append(line)
            continue
        if pending and _goes_on_after(groups, line, width):
            groups[-1].extend([*pending, line])
            pending = []
            continue
        groups.extend([p] for p in pending)
        pending = []
        if groups and _continues(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    groups.extend([p] for p in pending)
    return [_block(group, width, number) for number, group in enumerate(groups)]


def _goes_on_after(groups: list[list[_Line]], line: _Line, width: int) -> bool:
    """Whether a wrapped sentence goes on in `line`, with a page's end between the two."""
    if not groups or line.kind == "footnote" or not _LOWER_START.match(line.text):
        return False
    if not width:  # paragraphs in one line each, but for those that a page's end has parted
        last = groups[-1][-1]
        prose = last.kind in ("plain", "list_item") and len(last.text) > _PARTED
        return prose and not _TERMINAL.search(last.text)
    page = _Line(line.start, line.end, line.text, line.kind, blank_before=True)
    return _continues(groups[-1][-1], page, width)


def _block(group: list[_Line], width: int, number: int) -> Block:
    skip = tuple((g.start, g.end) for g in group[1:] if g.kind in ("url", "furniture"))
    return Block(group[0].start, group[-1].end, _kind(group, width), skip, number)


def cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of a table row's cells, without the white space around them."""
    out: list[tuple[int, int]] = []
    position = start
    for m in _CELLS.finditer(text, start, end):
        out.append((position, m.start()))
        position = m.end()
    if position == start:
        return [(start + a, start + b) for a, b in spaced_cells(text[start:end])]
    out.append((position, end))
    return [
        (a + len(text[a:b]) - len(text[a:b].lstrip()), a + len(text[a:b].rstrip())) for a, b in out
    ]
