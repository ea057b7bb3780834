"""Title and kind of a document that nobody registered, as far as its text shows them.

Lives here: the look-up of cues.toml and the headline. Does not live here: dates (dating.py), and
the outlet, for which the lexicon is needed (extraction/issuers/outlets.py).
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from typing import Any

from mineaction.reading.calendar import DAY_NAMES, find_dates
from mineaction.reading.heading import find_heading
from mineaction.text.tokens import view

_HEAD = 1500
_LONGEST_HEADLINE = 160
_LINE = re.compile(r"[^\n]+")
_STAMP = re.compile(r"\W*(?:date )?\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?[\s|]*")  # of a crawl
_SENTENCE = re.compile(r"(?:\S+\s+){7,}\S+[.!?][\"\x27)]*\s*$|\w(?:\w\w|\d)[.!?] [A-Z][a-z]|^\W*\(")
# Bars between sections, another script, a day at the end of an item in a list of other stories.
_FURNITURE = re.compile(
    r"(?:[|>].*){3}|\u2022|[\u0400-\u04ff\u3040-\u9fff]| - [A-Z][a-z]+ \d+, \d{4}$"
    r"|^(?:\S+ ){0,2}\S+:$|^\S+$|\((?:AFP|AP|EPA|Reuters|REUTERS|File|Photo)\b[^()]*\)$"
)
_WORD = re.compile(r"(?![ap]m\b)[^\W\d_]{2,}")
_LEAST, _HEADLINE = 2, 4  # words of a headline; and of one below furniture, which is shorter
_NO_HEADLINE = re.compile(r"\(\w[^()]*\)\s*--?\s|[.:;,]\s*$|^\W*date \d|^-|https?://|\S\s{3,}\S")


@dataclass(frozen=True, slots=True)
class Cue:
    """One row of cues.toml: a pattern, where it is looked for, and the kind that it shows."""

    pattern: re.Pattern[str]
    where: str
    kind: str


@cache
def _rows() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("cues.toml").read_text("utf-8"))


@cache
def _cues() -> tuple[Cue, ...]:
    return tuple(
        Cue(re.compile(row["pattern"], re.MULTILINE), row["where"], row["kind"])
        for row in _rows()["kind"]
    )


def infer_kind(text: str) -> str:
    """The kind of document (news, un_letter, appeal, ...); "unknown" where no cue shows."""
    viewed = view(text)
    parts = {"head": viewed[:_HEAD], "text": viewed}
    found = (cue.kind for cue in _cues() if cue.pattern.search(parts[cue.where]))
    return next(found, "unknown")


def infer_title(text: str, file_name: str) -> str:
    """The headline, or the file's name without its ending where there is no headline."""
    viewed = view(text[:_HEAD])
    heading = find_heading(viewed, find_dates(viewed))
    lines = [match for match in _LINE.finditer(viewed) if match.group().strip()]
    below, spare = 0, PurePath(file_name).stem  # words that a headline has below furniture
    for line in lines[:-1]:
        stamp = _STAMP.match(line.group())
        begin = line.start() + (stamp.end() if stamp else 0)
        title = text[begin : line.end()].strip(" \t\r\ufeff")
        if len(title) > _LONGEST_HEADLINE or _SENTENCE.search(view(title)):
            break
        if not stamp and heading and line.start() <= heading.start < line.end():
            continue  # a source line above the headline
        if _is_furniture(title) or (below and title[:1].islower()):
            spare = title if not below and title.isalpha() else spare  # "NARVIA"
            below = _HEADLINE
        elif len(_WORD.findall(title)) >= below and not _NO_HEADLINE.search(view(title)):
            return title
        elif _NO_HEADLINE.search(view(title)) and not below:
            break
    return spare


def _is_furniture(title: str) -> bool:
    """ "Skip to main content", "Business | Metro | World", "33.1 C": no headline of a page."""
    plain = view(title)
    for printed in find_dates(plain):
        plain = plain[: printed.start] + " " * (printed.end - printed.start) + plain[printed.end :]
    words = [w for w in _WORD.findall(plain) if w not in DAY_NAMES]
    begins = tuple(_rows()["title"]["furniture"])
    shown = _FURNITURE.search(title) or f"{view(title).lower()} ".startswith(begins)
    return len(words) < _LEAST or bool(shown)
