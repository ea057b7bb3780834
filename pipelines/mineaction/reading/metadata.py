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

from mineaction.reading.calendar import find_dates
from mineaction.reading.heading import find_heading
from mineaction.text.tokens import view

_HEAD = 1500
_LONGEST_HEADLINE = 160
_LINE = re.compile(r"[^\n]+")
_NO_HEADLINE = re.compile(r"\(\w[^()]*\)\s*--?\s|[.:;,]\s*$|^\W*date \d|^-|https?://|\S\s{3,}\S")


@dataclass(frozen=True, slots=True)
class Cue:
    """One row of cues.toml: a pattern, where it is looked for, and the kind that it shows."""

    pattern: re.Pattern[str]
    where: str
    kind: str


@cache
def _cues() -> tuple[Cue, ...]:
    rows = tomllib.loads(files(__package__).joinpath("cues.toml").read_text("utf-8"))["kind"]
    return tuple(
        Cue(re.compile(row["pattern"], re.MULTILINE), row["where"], row["kind"]) for row in rows
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
    if heading and lines and lines[0].start() <= heading.start < lines[0].end():
        del lines[0]  # a source line above the headline
    if len(lines) > 1:
        first = text[lines[0].start() : lines[0].end()].strip(" \t\r\ufeff")
        if len(first) <= _LONGEST_HEADLINE and not _NO_HEADLINE.search(view(first)):
            return first
    return PurePath(file_name).stem
