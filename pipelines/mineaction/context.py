"""What extraction is told of a document besides its text: from a read document to its context.

Lives here: the publisher that a text itself shows, and the hand-over of what is known. Does not
live here: reading (mineaction.reading) and what extraction makes of it (mineaction.extraction);
neither imports the other.
"""

from __future__ import annotations

from dataclasses import fields, replace

from mineaction.extraction.issuers.outlets import outlet_of
from mineaction.extraction.model import Context
from mineaction.reading.model import Document
from mineaction.text.tokens import tokenize, view


def with_outlet(document: Document) -> Document:
    """A document with its publisher: of the register, or whom its text shows to be it."""
    viewed = view(document.text)
    outlet = document.publisher or outlet_of(viewed, tokenize(viewed))
    return replace(document, publisher=outlet)


def context_of(document: Document) -> Context:
    """What extraction may know of a document besides its text."""
    return Context(**{f.name: getattr(document, f.name) for f in fields(Context)})
