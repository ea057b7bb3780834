"""Tables of claims in memory, as declared in `schema`, written by hand for tests of the rules.

Lives here: rows with sensible defaults. Does not live here: gold (gold_tables.py).
"""

from __future__ import annotations

import calendar
import hashlib
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as arrow

from mineaction.consistency import RuleReport, link, load_rules, run_rules
from mineaction.consistency.rules import RULES_DIR
from mineaction.schema import vocabulary
from mineaction.schema.derive import arrow_schema, ddl
from mineaction.schema.tables import LINKS, TABLES
from mineaction.warehouse.build import read_csv

Row = Mapping[str, Any]
_TABLES = (
    "main.documents", "main.figures", "evidence.sentences", "evidence.figure_places",
    "reference.events", "reference.places", "reference.actors", *LINKS,
)  # fmt: skip

# Removed with the process.
_FOLDERS: list[tempfile.TemporaryDirectory[str]] = []


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
    row |= {key: None if row[key] is None else Decimal(row[key]) for key in ("low", "high")}
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
    texts: Mapping[tuple[str, str], str] | None = None,
) -> duckdb.DuckDBPyConnection:
    """A connection with the declared tables that rules read: claims, sentences, places, events.

    Documents and sentences that figures name are made up; `sentence_kinds` gives the kind of a
    sentence by document and sentence id ("body" otherwise), `texts` its text ("x" otherwise), in
    the order of the document; sentences without figures may be among them.
    """
    connection = duckdb.connect()
    connection.execute("CREATE SCHEMA evidence; CREATE SCHEMA reference")
    for name in _TABLES:
        connection.execute(ddl(TABLES[name])[0])
    for name in ("events", "actors"):
        _insert(connection, f"reference.{name}", _lexicon(name))
    named = {row["document_id"] for row in documents}
    needed = {row["document_id"]: None for row in figures if row["document_id"] not in named}
    _insert(connection, "documents", [*documents, *(document(name) for name in needed)])
    kinds = sentence_kinds or {}
    texts = texts or {}
    stated = ((row["document_id"], row["sentence_id"]) for row in figures)
    sentences = dict.fromkeys((*texts, *stated))
    _insert(
        connection,
        "evidence.sentences",
        [
            {"sentence_id": sentence, "document_id": name, "ordinal": ordinal, "start_char": 0,
             "end_char": 1, "text": texts.get((name, sentence), "x"),
             "kind": kinds.get((name, sentence), "body")}
            for ordinal, (name, sentence) in enumerate(sentences)
        ],
    )  # fmt: skip
    _insert(connection, "figures", figures)
    return connection


@cache
def _lexicon(name: str) -> list[dict[str, Any]]:
    """Rows of the lexicon: tests speak of the same wars and bodies as texts do."""
    path = Path(str(resources.files("mineaction") / "lexicon" / f"{name}.csv"))
    columns = arrow_schema(TABLES[f"reference.{name}"]).names
    return [{column: row.get(column) for column in columns} for row in read_csv(path)]


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Row]) -> None:
    """Rows by name; columns that a row lacks are null."""
    name = table if "." in table else f"main.{table}"
    schema = arrow_schema(TABLES[name])
    given = arrow.Table.from_pylist([dict(row) for row in rows], schema=schema)
    connection.register("given", given)
    connection.execute(f"INSERT INTO {name} BY NAME SELECT * FROM given")
    connection.unregister("given")


@cache
def only(*rule_ids: str) -> Path:
    """A folder with these rules of the project alone: a test of one rule need not run all."""
    folder = tempfile.TemporaryDirectory()
    _FOLDERS.append(folder)
    files = {rule.rule_id: rule.file_name for rule in load_rules()}
    for rule_id in rule_ids:
        shutil.copy(RULES_DIR / files[rule_id], folder.name)
    return Path(folder.name)


def check(
    connection: duckdb.DuckDBPyConnection, rules_dir: Path = RULES_DIR
) -> tuple[RuleReport, list[Row], list[Row]]:
    """The rules of a folder over a connection, once its claims are linked.

    Returns the report, the checks and the findings.
    """
    linked(connection)
    report = run_rules(connection, rules_dir)
    return report, rows(connection, "rule_checks"), rows(connection, "rule_findings")


def linked(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the tables of links, as a build does."""
    link(connection)
    for name in LINKS:
        connection.execute(f"DELETE FROM {name}")
        connection.execute(f"INSERT INTO {name} BY NAME FROM temp.{name.split('.')[1]}")


def rows(connection: duckdb.DuckDBPyConnection, table: str) -> list[Row]:
    """A table of results as dictionaries, in the order of rule, documents and figures."""
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY rule_id, document_ids, figure_ids")
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


@dataclass(frozen=True)
class Case:
    """Figures of one document, and what one rule should say of them.

    `verdicts` are those of all relations of the rule, sorted; `finding` is its only finding in
    words, which names the document "doc-1". `document` changes columns of the document's row.
    """

    figures: Sequence[Row]
    verdicts: Sequence[str]
    finding: str | None = None
    holds_if: str | None = None
    condition: str | None = None
    note: str | None = None
    document: Mapping[str, Any] = field(default_factory=dict)


def run_cases(cases: Mapping[str, Case], rule_id: str) -> dict[str, list[Row]]:
    """The checks of one rule by case, from one run over all.

    Every case is a document of its own: no case may change what another one gives.
    """
    figures: list[Row] = []
    papers: list[Row] = []
    for name, case in cases.items():
        papers.append(document(name, file_name="doc-1.txt", **case.document))
        figures.extend(_renamed(row, name) for row in case.figures)
    kinds = {(name, f"{name}/headline"): "headline" for name in cases}
    _, checks, _ = check(claim_tables(figures, papers, kinds), only(rule_id))
    by_case: dict[str, list[Row]] = {name: [] for name in cases}
    for row in checks:
        by_case[row["document_ids"][0]].append(row)
    return by_case


def _renamed(row: Row, name: str) -> Row:
    """A figure of one case with ids that no other case has."""
    ids = ("figure_id", "sentence_id", "statement_id", "part_of", "numerator", "denominator")
    renamed = {key: f"{name}/{row[key]}" for key in ids if row.get(key) is not None}
    return {**row, **renamed, "document_id": name}


def assert_case(case: Case, checks: Sequence[Row]) -> None:
    """What a rule gave is what the case expects."""
    findings = [row for row in checks if row["verdict"] == "fail"]
    _same(sorted(row["verdict"] for row in checks), sorted(case.verdicts))
    if case.finding is not None:
        _same([row["sentence"] for row in findings], [case.finding])
    if case.holds_if is not None:
        _same([row["would_hold_if"] for row in findings], [case.holds_if])
    _same([row["condition"] for row in findings], [case.condition] * len(findings))
    if case.note is not None:
        _same([row["note"] for row in checks if row["note"]], [case.note])


def _same(given: list[Any], expected: list[Any]) -> None:
    # pytest explains comparisons in test modules only
    assert given == expected, f"\n  given    {given}\n  expected {expected}"
