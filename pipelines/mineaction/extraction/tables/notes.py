"""Table notes: the line below a table that says whom a column counts.

Lives here: "(a) Civilians killed or injured by mines" for the columns "Killed (a)" and "Injured
(a)". Does not live here: what heads and rows say themselves (fill.py).
"""

from __future__ import annotations

import re

from mineaction.extraction.analysis import Analysis
from mineaction.lexicon.words import Entry

_MARK = re.compile(r"(?:\(([a-z0-9]{1,2})\)|(\*{1,3})|\[([a-z0-9]{1,2})\])\s*\Z", re.IGNORECASE)
_BELOW = 9  # lines below a table among which its notes stand
_OPENING = 7  # tokens of a note, its mark included, that may name whom the column counts


def mark_of(header: str) -> str | None:
    """The mark at the end of a column's head: "a" of "Killed (a)"."""
    found = _MARK.search(header)
    return next((g.lower() for g in found.groups() if g), None) if found else None


def groups_in_notes(analysis: Analysis, last: int, marks: set[str]) -> dict[str, Entry]:
    """The group that opens the note of each mark, in the lines behind sentence `last`."""
    out: dict[str, Entry] = {}
    for sentence in analysis.sentences[last + 1 : last + 1 + _BELOW]:
        mark = next((n for n in sentence.norms[:2] if n in marks), None)
        bracketed = sentence.norm(0) in ("(", "[") or (mark or "").startswith("*")
        if mark is None or not bracketed or mark in out:
            continue
        for i in range(1, _OPENING):
            entry = sentence.entry_at(i, "person")
            if entry is not None and (entry.civil_status or entry.age or entry.sex):
                out[mark] = entry
                break
    return out
