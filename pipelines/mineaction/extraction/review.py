"""Review: nouns behind numbers that no row of the lexicon names, for those who keep the lexicon.

Lives here: which heads of a text are unknown, and where. Does not live here: counting and printing
them (cli/ledger.py).
"""

from __future__ import annotations

from typing import NamedTuple

from mineaction.extraction.heads.meaning import UNKNOWN_HEAD
from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse


class UnknownHead(NamedTuple):
    """A noun that the lexicon does not know, as the head of a number.

    `start` and `end` are those of its sentence; `measure` is what its number was read as by the
    words around it, None if it is no figure.
    """

    term: str
    measure: str | None
    start: int
    end: int


def unknown_heads(text: str, context: Context | None = None) -> list[UnknownHead]:
    """The unknown heads of a text in reading order, in lower case."""
    analysis = analyse(text, context or Context())
    return [
        UnknownHead(q.term.lower(), q.measure, s.span.start, s.span.end)
        for s in analysis.sentences
        for q in s.quantities
        if q.term and UNKNOWN_HEAD in q.notes
    ]
