"""The audit of a built database: may it be published?

Lives here: checks over the whole database, after all steps. Does not live here: the checks of
single rows (made when they were staged), world rules (findings never stop a publication).
"""

# ruff: noqa: S608 - what is put into queries are names of our own tables and files

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import duckdb

from mineaction.schema.crosschecks import REFERENCES
from mineaction.schema.tables import EXTRACTED, TABLES
from mineaction.warehouse.build import read_sql
from mineaction.warehouse.database import QUARANTINE, attached, content_hash, scalar
from mineaction.warehouse.staging import MANIFEST, UNREAD

MAX_QUARANTINE: Final = 0.2  # the share of documents, and of rows, that may break our own rules


@dataclass(frozen=True, slots=True)
class Result:
    """One check of the audit: what was looked at, and in words what was wrong."""

    name: str
    passed: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Audit:
    """All checks of one database."""

    results: tuple[Result, ...]

    @property
    def passed(self) -> bool:
        """Whether the database may be published."""
        return all(result.passed for result in self.results)

    def failures(self) -> list[str]:
        """What stands against publication, one line a check."""
        return [f"{r.name}: {r.detail}" for r in self.results if not r.passed]


def audit(path: Path, staging: Path) -> Audit:
    """Check the built database `path` against its staging: nothing lost, nothing dangling."""
    with attached(path) as connection:
        results = [
            _documents_kept(connection, staging),
            _rows_kept(connection, staging),
            *_quarantine_rate(connection, staging),
            *_spans(connection),
            *_references(connection),
            *_topics(connection),
            _named_figures(connection),
            _hashes(connection),
        ]
    return Audit(tuple(results))


def _documents_kept(connection: duckdb.DuckDBPyConnection, staging: Path) -> Result:
    """documents in = with figures + without figures + unreadable."""
    entries = scalar(connection, f"SELECT count(*) FROM read_parquet('{staging / MANIFEST}')")
    unread = scalar(
        connection,
        f"SELECT count(*) FROM read_parquet('{staging / QUARANTINE / f'{UNREAD}.parquet'}')",
    )
    figures = scalar(connection, "SELECT count(DISTINCT document_id) FROM main.figures")
    documents = scalar(connection, "SELECT count(*) FROM main.documents")
    gone = scalar(
        connection, f"SELECT count(*) FROM {QUARANTINE} WHERE table_name = 'main.documents'"
    )
    told = (
        f"{entries + unread} files: {figures} documents with figures, {documents - figures}"
        f" without, {gone} in quarantine"
    )
    return Result("nothing_lost: documents", entries + unread == documents + gone, told)


def _rows_kept(connection: duckdb.DuckDBPyConnection, staging: Path) -> Result:
    """rows extracted = rows in tables + rows in quarantine."""
    came = scalar(
        connection,
        f"SELECT coalesce(sum(rows_in), 0)::BIGINT FROM read_parquet('{staging / MANIFEST}')",
    )
    kept = sum(scalar(connection, f"SELECT count(*) FROM {table}") for table in EXTRACTED)
    broken = scalar(
        connection,
        f"SELECT count(*) FROM {QUARANTINE} WHERE source_path IS NOT NULL"
        " AND NOT list_has_any(rule_ids, ['I90', 'I91'])",
    )
    told = f"{came} rows extracted, {kept} in tables, {broken} in quarantine"
    return Result("nothing_lost: rows", came == kept + broken, told)


def _quarantine_rate(connection: duckdb.DuckDBPyConnection, staging: Path) -> Iterator[Result]:
    """A fault of ours that hits everything must not replace a good warehouse by an empty one."""
    manifest = f"read_parquet('{staging / MANIFEST}')"
    [(documents, rows)] = connection.execute(
        f"SELECT count(*), coalesce(sum(rows_in), 0)::BIGINT FROM {manifest}"
    ).fetchall()
    failed = scalar(
        connection,
        f"SELECT count(*) FROM {QUARANTINE} WHERE rule_ids = ['I90']"
        f" AND source_path IN (SELECT source_path FROM {manifest})",
    )
    broken = scalar(
        connection,
        f"SELECT count(*) FROM {QUARANTINE} WHERE source_path IS NOT NULL"
        " AND NOT list_has_any(rule_ids, ['I90', 'I91'])",
    )
    first = scalar(
        connection, f"SELECT min(reason) FROM {QUARANTINE} WHERE source_path IS NOT NULL"
    )
    for what, bad, all_ in (("documents", failed, documents), ("rows", broken, rows)):
        yield Result(
            f"quarantine_rate: {what}",
            bad <= all_ * MAX_QUARANTINE,
            f"{bad} of {all_} {what} gave nothing, at most {MAX_QUARANTINE:.0%} may"
            + (f"; for instance {first}" if bad else ""),
        )


def _spans(connection: duckdb.DuckDBPyConnection) -> Iterator[Result]:
    """Quotes agree with each other: the number in its quote, the quote in its sentence."""
    yield _none_of(
        connection,
        "spans: number in quote",
        "SELECT figure_id FROM main.figures WHERE"
        " quote[number_start - start_char + 1 : number_end - start_char] <> number_as_stated",
    )
    yield _none_of(
        connection,
        "spans: number in sentence",
        "SELECT f.figure_id FROM main.figures AS f JOIN evidence.sentences AS s USING (sentence_id)"
        " WHERE s.text[f.number_start - s.start_char + 1 : f.number_end - s.start_char]"
        " <> f.number_as_stated",
    )


def _references(connection: duckdb.DuckDBPyConnection) -> Iterator[Result]:
    for reference in REFERENCES:
        yield _none_of(
            connection,
            f"references: {reference.table}.{reference.column}",
            f"SELECT DISTINCT {reference.column} FROM {reference.table} AS r"
            f" WHERE {reference.column} IS NOT NULL AND NOT EXISTS (FROM {reference.target} AS t"
            f" WHERE t.{reference.target_column} = r.{reference.column})",
        )


def _topics(connection: duckdb.DuckDBPyConnection) -> Iterator[Result]:
    """Each figure that belongs into a topic table is in one row of it, or in quarantine."""
    connection.execute(read_sql("topic_cells.sql"))
    topics = {
        row[0]: row[1]
        for row in connection.execute(
            "SELECT topic, list(DISTINCT slot) FROM topic_slots GROUP BY topic ORDER BY topic"
        ).fetchall()
    }
    for topic, slots in topics.items():
        ids = ", ".join(f"{slot}_figure_id" for slot in sorted(slots))
        yield _none_of(
            connection,
            f"nothing_lost: figures in {topic}",
            f"SELECT figure_id FROM topic_row_cells AS c WHERE topic = '{topic}' AND NOT EXISTS ("
            f"FROM main.{topic} AS t WHERE t.row_id = c.row_id"
            f" AND list_contains([{ids}], c.figure_id))"
            f" AND NOT EXISTS (FROM {QUARANTINE} AS q WHERE q.table_name = 'main.{topic}'"
            ' AND contains(q."row", c.row_id))',
        )


def _named_figures(connection: duckdb.DuckDBPyConnection) -> Result:
    """Checks and findings name figures that are there."""
    return _none_of(
        connection,
        "references: figures of checks and findings",
        "SELECT id FROM (SELECT unnest(figure_ids) AS id FROM evidence.checks"
        " UNION SELECT unnest(figure_ids) FROM main.findings)"
        " WHERE NOT EXISTS (FROM main.figures AS f WHERE f.figure_id = id)",
    )


def _hashes(connection: duckdb.DuckDBPyConnection) -> Result:
    """meta.builds describes the tables as they are."""
    told = dict(connection.execute("SELECT table_name, content_hash FROM meta.builds").fetchall())
    tables = [table for table in TABLES if table != "meta.builds"]
    wrong = [table for table in tables if told.get(table) != content_hash(connection, table)]
    return Result("content hashes", not wrong, "as built" if not wrong else ", ".join(wrong))


def _none_of(connection: duckdb.DuckDBPyConnection, name: str, query: str) -> Result:
    """A check that passes if the query gives no row."""
    found = [str(row[0]) for row in connection.execute(f"{query} LIMIT 6").fetchall()]
    if not found:
        return Result(name, True, "all hold")
    return Result(name, False, f"breaks for {', '.join(found[:5])}{' ...' * (len(found) > 5)}")
