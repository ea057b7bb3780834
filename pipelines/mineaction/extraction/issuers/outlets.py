"""The outlet of a document that nobody registered: by the rows of the lexicon, by its lines.

Lives here: the order of the two, and "Some Weekend, 28 August 2022", "Narva - Some Wire - 3/5/2031"
by the cells of a line. Does not live here: the shapes of brackets, feet and "reports"
(lexicon/outlets.toml), bodies that bring a paper out (issuer.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import attrgetter

from mineaction.extraction.actors.phrases import is_calendar, is_capital, noun_at
from mineaction.extraction.issuers.cells import is_paper
from mineaction.lexicon.attribution import outlet_rows
from mineaction.lexicon.gazetteer import actor_trie, place_trie, title_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token

_CUES, _CLOSING = 1500, 200  # characters in which the rows of the lexicon look
_HEAD = 600  # characters in which a head ends
_NAME = 5  # words of the longest name of an outlet
_WHOLE = 24  # tokens of the longest line that is no prose
_SIGNS = 4  # tokens of "Source:" and signs around a name
_GAP = 2  # spaces between two columns
_BYLINE = range(3, 6)  # tokens of "By Ann Poe"
_PARTS = frozenset("|/\u00b7\u2022,;-.")

_AGENCY = (["place", "name"], ["place", "date", "name"])  # "Narva, May 3, SOWI"

_START = attrgetter("start")

Cell = list[Token]


def outlet_of(view: str, tokens: Sequence[Token]) -> str | None:
    """Who brought a text out, by a byline, dateline, signature or head; None if none shows."""
    return _shown(view, weak=False) or outlet_line(view, tokens) or _shown(view, weak=True)


def _shown(view: str, *, weak: bool) -> str | None:
    """What the first row of the lexicon gives that matches."""
    parts = {"head": view[:_CUES], "text": view, "closing": view.rstrip()[-_CLOSING:]}
    shown = (row.search(parts[where]) for row, where, late in outlet_rows() if late == weak)
    found = next(filter(None, shown), None)
    return found["name"].strip() if found else None


def outlet_line(view: str, tokens: Sequence[Token]) -> str | None:
    """The outlet that a line of the head names, or one that is known at the foot; else None."""
    foot = bisect_left(tokens, len(view.rstrip()) - _CLOSING, key=_START)
    found = (
        next(filter(None, map(_in_line, _lines(view, tokens, 0, _HEAD))), None)
        or next(filter(None, map(_in_brackets, _lines(view, tokens, 0, _CUES))), None)
        or next(filter(None, map(_at_foot, _lines(view, tokens, foot, len(view)))), None)
    )
    return view[found[0].start : found[-1].end] if found else None


def _in_brackets(tokens: Sequence[Token]) -> Cell | None:
    """ "(Reuters) - Nine", "Lipovo, Feb 21 (AFP) Nine": a known outlet behind a dateline."""
    opened = next((i for i, t in enumerate(tokens[:_WHOLE]) if t.text == "("), -1)
    close = next((i for i in range(opened + 1, len(tokens) - 1) if tokens[i].text == ")"), 0)
    found = match_at(tokens, opened + 1, actor_trie()) if 0 <= opened < close else None
    if found is None or found[1] != close or found[0].of.kind != "outlet":
        return None
    before = (is_capital(t) or is_calendar(t) or t.kind != "word" for t in tokens[:opened])
    after = tokens[close + 1]
    goes_on = after.text in '-:_"' or after.text[0].isupper()
    return list(tokens[opened + 1 : close]) if all(before) and goes_on else None


def _at_foot(tokens: Sequence[Token]) -> Cell | None:
    """ "Source: Some Wire", "Some Wire" and nothing else in a line at the end."""
    cell = [t for t in tokens if t.kind == "word" or t.text == "."]
    cell = cell[bool(cell) and cell[0].norm == "source" :]
    return cell if cell and _is_known(cell) and len(tokens) - len(cell) < _SIGNS else None


def _lines(view: str, tokens: Sequence[Token], first: int, end: int) -> Iterator[Cell]:
    """The tokens from `first` on up to the character `end`, line by line."""
    last = bisect_left(tokens, end, key=_START)
    while first < last:
        end = view.find("\n", tokens[first].end)
        behind = bisect_left(tokens, end, first, last, key=_START) if end >= 0 else last
        yield list(tokens[first:behind])
        first = behind


def _in_line(tokens: Sequence[Token]) -> Cell | None:
    cells = list(_cells(tokens[:_WHOLE]))
    kinds = list(takewhile(bool, map(_kind, cells)))  # up to the first cell of prose
    named = (cell for cell, kind in zip(cells, kinds, strict=False) if kind == "name")
    if known := next(filter(_is_known, named), None):
        return known[known[0].norm == "by" :]
    if "paper" in kinds and kinds != ["name", "paper", "date"]:
        kinds = kinds[: kinds.index("paper")]
    if len(tokens) > _WHOLE or len(kinds) < len(cells):
        return _in_dateline(cells, kinds)
    names = [cell for cell, kind in zip(cells, kinds, strict=True) if kind == "name"]
    years = sum(len(cell) == 1 and cell[0].kind == "number" for cell in cells)
    if len(names) != 1 or len(cells) == 1 or years > 1:
        return None  # "Indicator | 2030 | 2031" heads the columns of a table
    agency = kinds in _AGENCY and len(names[0]) == 1 and names[0][0].text.isupper()
    column = kinds[0] == "name" and any(t.text in "|/" for t in tokens)  # "Some News / Narva"
    dated = "date" in kinds and len(names[0]) > 1  # "Lipovo, 3 May 2031" may be a place
    told = dated or kinds[0] == "byline" or agency or column
    return names[0] if told else None


def _in_dateline(cells: list[Cell], kinds: list[str]) -> Cell | None:
    """ "Narva, 3 May, Some Wire. The ...", "Narva, Some Wire, 3 May - The ...": before prose."""
    named = [cell for cell, kind in zip(cells, kinds, strict=False) if kind == "name"]
    long = [cell for cell in named if len(cell) > 1]  # "Lipovo, 3 May, Some Wire. The ..."
    if kinds[:2] == ["name", "date"] and len(named) == 2 and len(long) == 1:
        return long[0]
    return named[0] if kinds[:1] == ["place"] and "date" in kinds and len(named) == 1 else None


def _cells(tokens: Sequence[Token]) -> Iterator[Cell]:
    """The parts of a line between bars, commas, dashes, stops and wide gaps."""
    cell: Cell = []
    for i, token in enumerate(tokens):
        gap, parts = i and token.start - tokens[i - 1].end >= _GAP, _parts(tokens, i)
        if cell and (gap or parts):
            yield cell
            cell = []
        if not parts:
            cell.append(token)
    if cell:
        yield cell


def _parts(tokens: Sequence[Token], i: int) -> bool:
    """A sign that ends a cell: no hyphen, no stop or slash inside a name or a date."""
    if tokens[i].text not in _PARTS:
        return False
    if tokens[i].text in "|\u00b7\u2022,;" or i + 1 == len(tokens):
        return True
    loose = tokens[i + 1].start > tokens[i].end or tokens[i + 1].text == "-"  # "Some Wire -- The"
    if tokens[i].text == ".":  # "Feb. 12", "A. Poe"
        short = len(tokens[i - 1].text) <= 1 or is_calendar(tokens[i - 1]) if i else False
        return loose and not short
    return loose


def _kind(cell: Cell) -> str:
    """place, date, section, byline, paper or name; empty for prose, persons and offices."""
    if all(t.kind != "word" or is_calendar(t) or t.norm in speech_words("of_dates") for t in cell):
        return "date"
    if cell[0].norm == "by" and len(cell) in _BYLINE and all(map(is_capital, cell[1:])):
        return "byline"
    if all(t.norm in speech_words("sections_of_papers") or t.kind == "number" for t in cell):
        return "section"
    if _is_known(cell):
        return "name"
    if is_paper(cell):
        return "paper"  # "Ground Atlas, country profile 4, May 2031"
    place = match_at(cell, 0, place_trie())
    if place and all(t.norm in speech_words("regions") for t in cell[place[1] :]):
        return "place"
    words = cell[1:] if cell[0].norm in ("the", "by") else cell
    named = 0 < len(words) <= _NAME and all(_is_of_name(words, i) for i in range(len(words)))
    return "name" if named and not _is_somebody(words) else ""


def _is_known(cell: Cell) -> bool:
    """A known outlet, whose name is no ordinary word: "Some Wire", "By Some Wire"."""
    cell = cell[cell[0].norm in ("by", "the") :] or cell
    found = match_at(cell, 0, actor_trie())
    if found is None or found[0].of.kind != "outlet" or found[0].needs_context:
        return False
    return speech_words("tails_of_outlets").issuperset(t.norm for t in cell[found[1] :])


def _is_of_name(words: Sequence[Token], i: int) -> bool:
    if i > 1 and words[i - 1].text == ".":
        return words[i].start == words[i - 1].end  # "Some.org"
    return (
        is_capital(words[i])
        or words[i].norm in ("of", "the", "&")
        or (i > 0 and words[i].text == ".")
    )


def _is_somebody(words: Sequence[Token]) -> bool:
    """A paper, an office or a document: no outlet."""
    if is_paper(words) or match_at(words, 0, title_trie()):
        return True
    nouns = (noun_at(words, i) for i in range(len(words)))
    return any(n and n[0].nature in ("person", "anonymous") for n in nouns)
