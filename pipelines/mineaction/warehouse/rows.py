"""From what was read and extracted to rows of tables, still without types or checks.

Lives here: the shape of documents and extractions that the warehouse takes, and the derived
columns (days of reduced-precision dates, areas rounded to the scale of their column). Does not
live here: whether a row is good (schema), where it is kept (staging.py).
"""

from __future__ import annotations

import calendar
import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Context, Decimal
from typing import Any, Final, Protocol

from mineaction.schema.columns import SCALE
from mineaction.schema.derive import arrow_schema
from mineaction.schema.tables import TABLES

Row = dict[str, Any]


class Document(Protocol):
    """A document that was read: the columns of main.documents, and its text."""

    @property
    def document_id(self) -> str:
        """Stable id, from the bytes of the file."""

    @property
    def file_name(self) -> str:
        """Name of the file; no other document of a run has it."""

    @property
    def sha256(self) -> str:
        """Digest of the bytes of the file."""

    @property
    def text(self) -> str:
        """The text, unchanged."""


class Extraction(Protocol):
    """What was extracted from one document: sequences of records."""

    @property
    def sentences(self) -> Sequence[Any]:
        """Records of evidence.sentences."""

    @property
    def figures(self) -> Sequence[Any]:
        """Records of main.figures."""

    @property
    def mentions(self) -> Sequence[Any]:
        """Records of evidence.mentions."""

    @property
    def attributions(self) -> Sequence[Any]:
        """Records of evidence.attributions."""

    @property
    def figure_places(self) -> Sequence[Any]:
        """Records of evidence.figure_places."""

    @property
    def legal_references(self) -> Sequence[Any]:
        """Records of evidence.legal_references."""


_QUANTUM: Final = Decimal(1).scaleb(-SCALE)
# A number too large for its column is a row for quarantine (I02): rounding it must not fail.
_WIDE: Final = Context(prec=100)
_DOCUMENT_COLUMNS: Final = tuple(arrow_schema(TABLES["main.documents"]).names)


def document_row(document: Document) -> Row:
    """The row of main.documents; a column that the document does not have is missing."""
    return {name: getattr(document, name, None) for name in _DOCUMENT_COLUMNS}


def rows_of(document: Document, extraction: Extraction) -> dict[str, list[Row]]:
    """All rows of one document by table."""
    own = {"document_id": document.document_id}
    return {
        "main.documents": [document_row(document)],
        "evidence.sentences": [own | row for row in _records(extraction.sentences)],
        "main.figures": [_figure(row) for row in _records(extraction.figures)],
        "evidence.mentions": [own | row for row in _records(extraction.mentions)],
        "evidence.attributions": list(_records(extraction.attributions)),
        "evidence.figure_places": list(_records(extraction.figure_places)),
        "evidence.legal_references": [own | row for row in _records(extraction.legal_references)],
    }


def first_day(text: str | None) -> date | None:
    """The first day of an ISO 8601 date of reduced precision; None for what is no date."""
    return _day(text, first=True)


def last_day(text: str | None) -> date | None:
    """The last day of an ISO 8601 date of reduced precision; None for what is no date."""
    return _day(text, first=False)


def _day(text: str | None, *, first: bool) -> date | None:
    if text is None:
        return None
    try:
        year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
        month = month or (1 if first else 12)
        day = day or (1 if first else calendar.monthrange(year, month)[1])
        return date(year, month, day)
    except (ValueError, calendar.IllegalMonthError):
        return None  # the row breaks rule I15 then


def _records(records: Sequence[Any]) -> Iterator[Row]:
    for record in records:
        yield {f.name: getattr(record, f.name) for f in dataclasses.fields(record)}


def _figure(row: Row) -> Row:
    """A figure with its derived columns."""
    base = row["value_si"]
    return row | {
        "places": list(row["places"]),
        "value_si": None if base is None else base.quantize(_QUANTUM, context=_WIDE),
        "period_from": first_day(row["period_start"]),
        "period_to": last_day(row["period_end"]),
        "as_of_from": first_day(row["as_of"]),
        "as_of_to": last_day(row["as_of"]),
    }
