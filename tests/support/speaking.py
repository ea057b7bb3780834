"""Who says a number in a text of a test."""

from __future__ import annotations

from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.speakers.attribute import attribute

OUTLET = "Valley Wire"


def speaker(text: str, publisher: str | None = OUTLET, word: str = "17") -> str | None:
    """Who says the last token that is `word`."""
    analysis = analyse(text, Context(publisher=publisher))
    found = attribute(analysis)
    places = [
        (s.index, i) for s in analysis.sentences for i, t in enumerate(s.tokens) if t.text == word
    ]
    return found.chain_at(*places[-1]).speaker
