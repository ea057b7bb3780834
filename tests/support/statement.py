"""One small document with one figure, and changes to it: rows for tests of schema and warehouse.

Lives here: records that obey every rule. Does not live here: what breaks them (the tests).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, make_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

TEXT = "Mines: 12 people were killed in 2023, the agency said. Rule 5 holds."
NUMBER = TEXT.index("12")
SENTENCE = TEXT.index(" Rule")


@dataclass(frozen=True)
class Text:
    """A document as reading gives it."""

    file_name: str = "a.txt"
    text: str = TEXT
    kind: str = "news"
    language: str = "en"
    date_basis: str = "stated"
    published: date | None = date(2024, 1, 2)
    published_earliest: date | None = None
    published_latest: date | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def document_id(self) -> str:
        return self.sha256[:16]

    @property
    def char_count(self) -> int:
        return len(self.text)


def sentence(**changes: Any) -> dict[str, Any]:
    """A row of evidence.sentences without its document."""
    return {
        "sentence_id": "s1",
        "ordinal": 0,
        "start_char": 0,
        "end_char": SENTENCE,
        "text": TEXT[:SENTENCE],
        "kind": "body",
    } | changes


def mention(**changes: Any) -> dict[str, Any]:
    """A row of evidence.mentions without its document."""
    return {
        "start_char": NUMBER,
        "end_char": NUMBER + 2,
        "text": "12",
        "kind": "figure",
        "reason": "test",
        "figure_id": "f1",
    } | changes


def attribution(**changes: Any) -> dict[str, Any]:
    """A row of evidence.attributions."""
    return {
        "figure_id": "f1",
        "position": 0,
        "actor": "the agency",
        "cue": "said",
        "start_char": 38,
        "end_char": 48,
    } | changes


def figure(**changes: Any) -> dict[str, Any]:
    """A row of main.figures that obeys every rule: 12 killed in 2023."""
    names = (
        "device civil_status age sex role per severity_as_stated term_as_stated anchor"
        " primary_source carrier part_of part_basis numerator denominator"
    )
    rules = "measure_rule group_rule period_rule place_rule speaker_rule extractor_version"
    value = changes.get("value", Decimal(12))
    start = changes.get("number_start", NUMBER)
    return (
        dict.fromkeys(names.split())
        | dict.fromkeys(rules.split(), "test")
        | {
            "figure_id": "f1",
            "document_id": Text().document_id,
            "sentence_id": "s1",
            "statement_id": "st1",
            "start_char": 0,
            "end_char": SENTENCE,
            "quote": TEXT[:SENTENCE],
            "number_start": start,
            "number_end": start + 2,
            "number_as_stated": "12",
            "measure": "killed",
            "cause": "mine_erw",
            "value": value,
            "low": value,
            "high": value,
            "unit": "C62",
            "value_si": value,
            "qualifier": "exact",
            "modality": "asserted",
            "statistic": "total",
            "period_kind": "period",
            "period_start": "2023",
            "period_end": "2023",
            "as_of": "2023-12-31",
            "as_of_basis": "period_end",
            "speaker": "the agency",
            "country": "AZ",
            "places": (),
        }
        | changes
    )


def figure_row(**changes: Any) -> dict[str, Any]:
    """The same with the derived days of its dates, as the table has it."""
    days = {
        "period_from": date(2023, 1, 1),
        "period_to": date(2023, 12, 31),
        "as_of_from": date(2023, 12, 31),
        "as_of_to": date(2023, 12, 31),
    }
    row = figure(**changes)
    return row | days | {"places": list(row["places"])} | changes


@dataclass
class Extracted:
    """An extraction with any rows."""

    sentences: list[Any] = field(default_factory=list)
    figures: list[Any] = field(default_factory=list)
    mentions: list[Any] = field(default_factory=list)
    attributions: list[Any] = field(default_factory=list)
    figure_places: list[Any] = field(default_factory=list)
    legal_references: list[Any] = field(default_factory=list)


class _Sent:
    """What lets a record travel between processes."""

    def __reduce__(self) -> tuple[Any, ...]:
        return record, (vars(self),)


def record(row: dict[str, Any]) -> Any:
    """A row as a record, as extraction gives it; tests of the warehouse need no extraction."""
    return make_dataclass("Record", list(row), bases=(_Sent,))(**row)


def extracted(
    sentences: list[dict[str, Any]] | None = None,
    figures: list[dict[str, Any]] | None = None,
    mentions: list[dict[str, Any]] | None = None,
    attributions: list[dict[str, Any]] | None = None,
    legal_references: list[dict[str, Any]] | None = None,
) -> Extracted:
    """An extraction of rows; what is not given is the good row."""
    return Extracted(
        sentences=[record(row) for row in sentences or [sentence()]],
        figures=[record(row) for row in ([figure()] if figures is None else figures)],
        mentions=[record(row) for row in ([mention()] if mentions is None else mentions)],
        attributions=[
            record(row) for row in ([attribution()] if attributions is None else attributions)
        ],
        legal_references=[record(row) for row in legal_references or []],
    )
