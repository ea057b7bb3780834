"""The record of a clue to time in a sentence.

Lives here: Clue and clue_at, which makes one from its tokens. Does not live here: how clues are
found (clue_finder.py, named_events.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from mineaction.lexicon.gazetteer import Event
from mineaction.text.dates import TimeExpression
from mineaction.text.tokens import Tokens


@dataclass(slots=True, eq=False)
class Clue:
    """One time of a sentence; tokens [first, last).

    role: "period" (what happened then), "as_of" (how things stood then), "statement" (when it was
    said), "undated" (a time without dates: what is told of it has no period). A `since` clue runs
    from its time or event to the day of the statement; `edge` says from which end of the event.
    `noun` is an event that the text may have dated before ("since the truce").
    """

    role: str
    first: int
    last: int
    start: int
    end: int
    time: TimeExpression | None = None
    event: Event | None = None
    since: bool = False
    edge: str = ""
    whole: bool = False
    noun: str = ""


def clue_at(role: str, tokens: Tokens, first: int, last: int, **more: object) -> Clue:
    """The clue of tokens [first, last)."""
    return Clue(role, first, last, tokens[first].start, tokens[last - 1].end, **more)  # type: ignore[arg-type]
