"""Tables of claims in memory, as declared in `schema`, written by hand for tests of the rules.

Lives here: rows with sensible defaults. Does not live here: gold (gold_tables.py).
"""

from __future__ import annotations

import calendar
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb

from mineaction.consistency import RuleReport, run_rules
from mineaction.schema import vocabulary
from mineaction.schema.derive import ddl
from mineaction.schema.tables import TABLES

Row = Mapping[str, Any]
_TABLES = ("main.documents", "main.figures", "evidence.sentences")


def document(name: str = "doc-1", **given: Any) -> dict[str, Any]:
    """A row of `documents`; published on 1 June 2024 if nothing else is given."""
    digest = hashlib.sha256(name.encode()).hexdigest()
    day = given.get("published", date(2024, 6, 1))
    return {
        "document_id": name, "file_name": f"{name}.txt", "title": name, "publisher": None,
        "kind": "news", "language": "en", "published": day, "published_earliest": day,
        "published_latest": day, "date_basis": "stated", "date_clue": None, "sha256": digest,
        "char_count": 1000, **given,
    }  # fmt: skip


def figure(figure_id: str, measure: str, value: str | int | None, **given: Any) -> dict[str, Any]:
    """A row of `figures`: an exact count of the statement "s1" of document "doc-1".

    `low` and `high` are [value, value] unless given; `printed` is the number as printed; dates of
    any precision fill their first and last days; `places` is a list. Everything else is a column.
    """
    exact = None if value is None else Decimal(str(value))
    printed = given.pop("printed", f"{exact:,}" if exact is not None else "many")
    unit = given.get("unit", "C62")
    factor = next(row["factor"] for row in vocabulary.units() if row["unit"] == unit)
    starts, ends = given.get("period_start"), given.get("period_end")
    order = given.pop("order", sum(figure_id.encode()))
    row = {
        "figure_id": figure_id, "document_id": "doc-1", "sentence_id": "s1",
        "statement_id": "s1", "start_char": order, "end_char": order + 20,
        "quote": f"quote of {figure_id}", "number_start": order, "number_end": order + 3,
        "number_as_stated": printed, "measure": measure, "cause": "mine_erw", "value": exact,
        "low": exact, "high": exact, "unit": unit,
        "value_si": None if exact is None else exact * factor, "qualifier": "exact",
        "modality": "asserted", "statistic": "share" if unit == "P1" else "total",
        "period_kind": "period" if starts else None, "speaker": "the agency", "country": "AZ",
        "measure_rule": "test", "group_rule": "test", "period_rule": "test",
        "place_rule": "test", "speaker_rule": "test", "extractor_version": "test",
        **given,
    }  # fmt: skip
    row["places"] = list(given.get("places", ()))
    as_of = given.get("as_of")
    row |= {"period_from": first_day(starts), "period_to": last_day(ends)}
    row |= {"as_of_from": first_day(as_of), "as_of_to": last_day(as_of)}
    return row


def first_day(stated: str | None) -> date | None:
    """The first day of a year, month or day."""
    if stated is None:
        return None
    year, month, day = ([int(part) for part in stated.split("-")] + [1, 1])[:3]
    return date(year, month, day)


def last_day(stated: str | None) -> date | None:
    """The last day of a year, month or day."""
    if stated is None:
        return None
    parts = [int(part) for part in stated.split("-")]
    if len(parts) == 3:
        return date(*parts)
    month = parts[1] if len(parts) == 2 else 12
    return date(parts[0], month, calendar.monthrange(parts[0], month)[1])


def claim_tables(
    figures: Sequence[Row],
    documents: Sequence[Row] = (),
    sentence_kinds: Mapping[tuple[str, str], str] | None = None,
) -> duckdb.DuckDBPyConnection:
    """A connection with the declared tables `documents`, `figures` and `evidence.sentences`.

    Documents and sentences that figures name are made up; `sentence_kinds` gives the kind of a
    sentence by document and sentence id ("body" otherwise).
    """
    connection = duckdb.connect()
    connection.execute("CREATE SCHEMA evidence")
    for name in _TABLES:
        connection.execute(ddl(TABLES[name])[0])
    named = {row["document_id"] for row in documents}
    needed = {row["document_id"]: None for row in figures if row["document_id"] not in named}
    _insert(connection, "documents", [*documents, *(document(name) for name in needed)])
    kinds = sentence_kinds or {}
    sentences = {(row["document_id"], row["sentence_id"]): None for row in figures}
    _insert(
        connection,
        "evidence.sentences",
        [
            {"sentence_id": sentence, "document_id": name, "ordinal": 0, "start_char": 0,
             "end_char": 1, "text": "x", "kind": kinds.get((name, sentence), "body")}
            for name, sentence in sentences
        ],
    )  # fmt: skip
    _insert(connection, "figures", figures)
    return connection


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Row]) -> None:
    for row in rows:
        columns = ", ".join(row)
        marks = ", ".join("?" for _ in row)
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(row.values()))


@dataclass(frozen=True)
class Checked:
    """What a run of the rules left, by rule."""

    report: RuleReport
    checks: list[dict[str, Any]] = field(default_factory=list)
    findings: list[dict[str, Any]] = field(default_factory=list)

    def verdicts(self, rule_id: str) -> list[str]:
        """The verdicts of one rule."""
        return [row["verdict"] for row in self.checks if row["rule_id"] == rule_id]

    def sentences(self, *rule_ids: str) -> list[str]:
        """The findings of some rules, or of all, in words."""
        return [
            row["sentence"] for row in self.findings if not rule_ids or row["rule_id"] in rule_ids
        ]


def check(connection: duckdb.DuckDBPyConnection) -> Checked:
    """All rules of the project over a connection."""
    report = run_rules(connection)
    return Checked(report, rows(connection, "rule_checks"), rows(connection, "rule_findings"))


def rows(connection: duckdb.DuckDBPyConnection, table: str) -> list[dict[str, Any]]:
    """A table as dictionaries, in the order of its rule and figures."""
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY rule_id, document_ids, figure_ids")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def checked(*figures: Row, documents: Sequence[Row] = ()) -> Checked:
    """All rules over some figures written by hand; sentence "headline" is one."""
    kinds = {(row["document_id"], "headline"): "headline" for row in figures}
    return check(claim_tables(figures, documents, kinds))
