"""Integrity between tables, and between a table and the text: spans and references.

Lives here: which columns quote the text, which name rows of another table, and the rules over
both. Does not live here: what is done with a row that breaks one (the warehouse).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import pandas as pd

from mineaction.schema.derive import row_rules
from mineaction.schema.integrity import COLUMN_RULES, Faults
from mineaction.schema.tables import TABLES


class Span(NamedTuple):
    """Columns of which `text[start:end] == quote` must hold."""

    table: str
    start: str
    end: str
    quote: str


class Reference(NamedTuple):
    """A column that names a row of another table, or nothing."""

    table: str
    column: str
    target: str
    target_column: str


SPANS: Final = (
    Span("evidence.sentences", "start_char", "end_char", "text"),
    Span("main.figures", "start_char", "end_char", "quote"),
    Span("main.figures", "number_start", "number_end", "number_as_stated"),
    Span("evidence.mentions", "start_char", "end_char", "text"),
    Span("evidence.legal_references", "start_char", "end_char", "quote"),
)
REFERENCES: Final = (
    Reference("evidence.sentences", "document_id", "main.documents", "document_id"),
    Reference("main.figures", "document_id", "main.documents", "document_id"),
    Reference("main.figures", "sentence_id", "evidence.sentences", "sentence_id"),
    Reference("main.figures", "part_of", "main.figures", "figure_id"),
    Reference("main.figures", "numerator", "main.figures", "figure_id"),
    Reference("main.figures", "denominator", "main.figures", "figure_id"),
    Reference("evidence.mentions", "document_id", "main.documents", "document_id"),
    Reference("evidence.mentions", "figure_id", "main.figures", "figure_id"),
    Reference("evidence.attributions", "figure_id", "main.figures", "figure_id"),
    Reference("evidence.figure_places", "figure_id", "main.figures", "figure_id"),
    Reference("evidence.legal_references", "document_id", "main.documents", "document_id"),
    Reference("evidence.checks", "finding_id", "main.findings", "finding_id"),
    Reference("evidence.suspects", "finding_id", "main.findings", "finding_id"),
    Reference("evidence.suspects", "figure_id", "main.figures", "figure_id"),
    Reference("evidence.suspects", "matching_figure_id", "main.figures", "figure_id"),
)
CROSS_RULES: Final[dict[str, str]] = {
    "I20": "A quote is exactly what the text has at its place",
    "I21": "A span lies within its document",
    "I22": "A number lies within its sentence",
    "I23": "Mentions do not overlap: each digit has one role",
    "I30": "A reference names a row that is there",
    "I80": "A relation that a world rule gives can be judged",
    "I90": "A file can be read, and its figures extracted",
    "I91": "Equal bytes are one document",
}


def integrity_rules() -> dict[str, str]:
    """All integrity rules: rule id to sentence."""
    rules = dict(COLUMN_RULES.values()) | CROSS_RULES
    for model in TABLES.values():
        rules |= row_rules(model)
    return dict(sorted(rules.items()))


def faults_of(
    table: str, tables: Mapping[str, pd.DataFrame], texts: Sequence[str] | pd.Series[str]
) -> Faults:
    """Rows of a table that break a rule between tables or with the text.

    `tables` are the good rows so far; `texts` the document's text for each row of `table`.
    """
    rows = tables[table]
    found: Faults = {}
    for span in SPANS:
        if span.table == table:
            _merge(found, misquoted(rows, texts, span))
    if table == "evidence.attributions":
        _merge(found, outside(rows, texts))
    if table == "evidence.mentions":
        _merge(found, overlapping(rows))
    if table == "main.figures":
        _merge(found, outside_sentence(rows, tables["evidence.sentences"]))
    for reference in REFERENCES:
        if reference.table == table:
            known = set(tables[reference.target][reference.target_column])
            _merge(found, unresolved(rows, known, reference))
    return found


def misquoted(rows: pd.DataFrame, texts: Sequence[str] | pd.Series[str], span: Span) -> Faults:
    """Spans of which `text[start:end]` is not the quote."""
    columns = (rows[span.start], rows[span.end], rows[span.quote])
    return {
        label: {
            "I20": f"{span.quote} '{quote}' is not at {start}-{end},"
            f" where the text has '{text[start:end]}'"
        }
        for label, text, start, end, quote in zip(rows.index.tolist(), texts, *columns, strict=True)
        if end > len(text) or text[start:end] != quote
    }


def outside(rows: pd.DataFrame, texts: Sequence[str] | pd.Series[str]) -> Faults:
    """Spans that end after their document; a missing span holds."""
    ends = rows["end_char"]
    return {
        label: {"I21": f"the span ends at {end}, the document at {len(text)}"}
        for label, text, end in zip(rows.index.tolist(), texts, ends, strict=True)
        if not pd.isna(end) and end > len(text)
    }


def outside_sentence(figures: pd.DataFrame, sentences: pd.DataFrame) -> Faults:
    """Figures whose number is not in their sentence; an unknown sentence is I30's matter."""
    names = (sentences[c] for c in ("sentence_id", "start_char", "end_char"))
    bounds = {name: (start, end) for name, start, end in zip(*names, strict=True)}
    columns = (figures[c] for c in ("sentence_id", "number_start", "number_end"))
    found: Faults = {}
    for label, sentence, start, end in zip(figures.index.tolist(), *columns, strict=True):
        first, last = bounds.get(sentence, (start, end))
        if start < first or end > last:
            found[label] = {"I22": f"number {start}-{end} is not in its sentence {first}-{last}"}
    return found


def overlapping(mentions: pd.DataFrame) -> Faults:
    """Mentions that begin before an earlier one of their document has ended."""
    ordered = mentions.sort_values(["document_id", "start_char", "end_char"])
    columns = (ordered[c] for c in ("document_id", "start_char", "end_char", "text"))
    found: Faults = {}
    before, reached = None, 0
    for label, document, start, end, text in zip(ordered.index.tolist(), *columns, strict=True):
        if document == before and start < reached:
            found[label] = {
                "I23": f"'{text}' at {start} begins before the mention at its left ends"
            }
            continue
        before, reached = document, end
    return found


def unresolved(rows: pd.DataFrame, known: set[str], reference: Reference) -> Faults:
    """References to a row that is not there; no reference holds."""
    named = rows[reference.column]
    lost = named[named.notna() & ~named.isin(known)]
    return {
        label: {"I30": f"{reference.column} {value} is no row of {reference.target}"}
        for label, value in zip(lost.index.tolist(), lost, strict=True)
    }


def _merge(found: Faults, more: Faults) -> None:
    for label, rules in more.items():
        found[label] = {**rules, **found.get(label, {})}
