"""What reading gives: documents, what could not be read, and the warnings of a run.

Lives here: the records and the error that stops a run. Does not live here: how they are made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DocumentDate:
    """The day a document was published, or what bounds it, and how that is known.

    `published` is None unless one day is known; `earliest` and `latest` bound it then, None where
    nothing does. `clue` is a quote of the words that decided. Bases:
      header    printed in the header or heading of the document, in full
      stated    printed in a dateline, signature or note of preparation, in full
      inferred  day and month are printed, the year follows from other dates of the text; or only
                bounds follow from them
      anchored  undated, but later than an event by a stretch of time that the text names
      linked    another document names the day of this one
      unknown   nothing bounds it
    """

    published: date | None = None
    earliest: date | None = None
    latest: date | None = None
    basis: str = "unknown"
    clue: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One document that was read: a row of `documents`, with its text.

    `text` is the file's bytes decoded as UTF-8 and nothing else: a byte order mark stays its
    first character and no line end is translated, so `text.encode()` gives the file again.
    `document_id` is made from `sha256`, so equal bytes are one document.
    """

    document_id: str
    file_name: str
    title: str | None
    publisher: str | None
    kind: str
    language: str
    published: date | None
    published_earliest: date | None
    published_latest: date | None
    date_basis: str
    date_clue: str | None
    sha256: str
    char_count: int
    text: str
    address: str | None = None  # where it was published, if the register says it


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A file, or an entry of the register, that could not be read, and why."""

    file_name: str
    reason: str  # a code: missing, empty, too_large, binary, undecodable, language
    message: str  # for people: what was found and what to do
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one pass over a folder gave; nothing that was in the folder is left out."""

    documents: tuple[Document, ...] = ()
    quarantined: tuple[Quarantined, ...] = ()
    warnings: tuple[str, ...] = ()


class RegisterError(ValueError):
    """The register itself cannot be used, or a registered text is no longer the same."""
