"""The steps of a build, one function each, from staged rows to a file that can be published.

Lives here: which tables are filled, from what, in which order. Does not live here: staging, the
audit, publication, and the rules themselves (given as a function). Each step opens the file,
does its work and closes it, so that a step may be an asset of Dagster; a step that is run again
replaces what it had written.
"""

# ruff: noqa: S608 - what is put into queries are names of our own tables and files

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any, Final, TypeVar

import duckdb

from mineaction.schema import vocabulary
from mineaction.schema.crosschecks import integrity_rules
from mineaction.schema.derive import arrow_schema, dictionary
from mineaction.schema.tables import EXTRACTED, LINKS, SERIES, TABLES, TOPICS
from mineaction.warehouse.database import (
    QUARANTINE,
    attached,
    content_hash,
    count,
    create_tables,
    empty,
    insert_parquet,
    insert_query,
    insert_rows,
)
from mineaction.warehouse.examples import fill_examples
from mineaction.warehouse.staging import MANIFEST, part_files
from mineaction.warehouse.world import record_casualties

SNAPSHOTS: Final = "snapshots"
BUILDING: Final = ".duckdb.tmp"
SHOWN_WORDS: Final = 12  # of a code, in the dictionary
_STAMP: Final = "%Y%m%dT%H%M%S%fZ"
_LEXICON: Final = {
    "reference.places": "places.csv",
    "reference.place_aliases": "place_aliases.csv",
    "reference.actors": "actors.csv",
    "reference.events": "events.csv",
}
# Columns of the lexicon that the tables name otherwise.
_RENAMED: Final = {"code": "event_id", "start": "start_date", "end": "end_date"}

R = TypeVar("R")


def start(folder: Path) -> Path:
    """A new database with all tables, empty, in `folder`/snapshots; returns its path."""
    snapshots = folder / SNAPSHOTS
    snapshots.mkdir(parents=True, exist_ok=True)
    path = snapshots / (datetime.now(UTC).strftime(_STAMP) + BUILDING)
    with attached(path) as connection:
        create_tables(connection)
    return path


def load_extracted(path: Path, staging: Path) -> dict[str, int]:
    """Documents, figures and evidence from staging; rows by table, quarantine included."""
    with attached(path) as connection:
        connection.execute(
            "CREATE TEMP TABLE manifest AS SELECT source_path, part"
            f" FROM read_parquet('{staging / MANIFEST}')"
            " UNION ALL BY NAME SELECT DISTINCT source_path, part"
            f" FROM read_parquet('{staging / QUARANTINE / 'unread.parquet'}')"
        )
        connection.execute(f"DELETE FROM {QUARANTINE} WHERE source_path IS NOT NULL")
        rows = {}
        for table in (*EXTRACTED, QUARANTINE):
            if table != QUARANTINE:
                connection.execute(f"DELETE FROM {table}")
            rows[table] = insert_parquet(connection, table, part_files(staging, table))
        return rows


def load_reference(
    path: Path, lexicon: Path | None = None, words: Sequence[Mapping[str, str]] = ()
) -> dict[str, int]:
    """Vocabularies, integrity rules and dictionary; places, actors and events of `lexicon`.

    `words` are the sources' own words for our codes: word, vocabulary, code.
    """
    contents: dict[str, Sequence[Mapping[str, Any]]] = {
        "reference.measures": _of(vocabulary.measures(), "reference.measures"),
        "reference.devices": vocabulary.devices(),
        "reference.groups": vocabulary.groups(),
        "reference.qualifiers": vocabulary.qualifiers(),
        "reference.units": vocabulary.units(),
        "reference.codes": vocabulary.other_codes(),
        "reference.rules": [_integrity_rule(*rule) for rule in integrity_rules().items()],
        "reference.words": [{**w, "definition": _definition(w)} for w in words],
        "meta.dictionary": dictionary(words=_words_by_code(words)),
    }
    if lexicon is not None:
        for table, name in _LEXICON.items():
            if (lexicon / name).exists():
                contents[table] = _of(read_csv(lexicon / name), table)
    with attached(path) as connection:
        for table, rows in contents.items():
            empty(connection, table)
            insert_rows(connection, table, rows)
        return {table: count(connection, table) for table in contents}


def load_topics(path: Path, tables: Sequence[str] = TOPICS) -> dict[str, int]:
    """Topic tables, each from its SQL file over figures; rows by table."""
    with attached(path) as connection:
        connection.execute(read_sql("topic_cells.sql"))
        for table in tables:
            empty(connection, table)
            insert_query(connection, table, read_sql(f"{table.removeprefix('main.')}.sql"))
        return {table: count(connection, table) for table in tables}


def load_links(path: Path, link: Callable[[duckdb.DuckDBPyConnection], R]) -> R:
    """Links between documents and between claims, and the source of each figure.

    `link` leaves temporary tables with the names and columns of the tables of links; what it
    returns is returned.
    """
    with attached(path) as connection:
        report = link(connection)
        for table in LINKS:
            empty(connection, table)
            insert_query(connection, table, f"FROM temp.{table.split('.')[1]}")
        return report


def load_compared(path: Path, compare: Callable[[duckdb.DuckDBPyConnection], R]) -> R:
    """Series with their points and estimates, checks, findings and the outcome of every world rule.

    `compare` leaves the temporary tables made_series, made_series_points and made_series_estimates
    with the columns of these tables of main, and what `load_findings` needs; what it returns is
    returned.
    """

    def compare_and_keep(connection: duckdb.DuckDBPyConnection) -> R:
        report = compare(connection)
        for table in SERIES:
            empty(connection, table)
            insert_query(connection, table, f"FROM made_{table.removeprefix('main.')}")
        return report

    return load_findings(path, compare_and_keep)


def load_findings(path: Path, run_rules: Callable[[duckdb.DuckDBPyConnection], R]) -> R:
    """Checks, findings and the outcome of every world rule.

    `run_rules` leaves the temporary tables rule_checks, rule_findings, rule_suspects, rule_outcomes
    and rule_set_aside with the columns of evidence.checks, main.findings, evidence.suspects,
    reference.rules and meta.quarantine; what it returns is returned.
    Casualties that do not add up (pandera's check) are added unless a rule has reported them.
    """
    with attached(path) as connection:
        report = run_rules(connection)
        for table in ("evidence.checks", "main.findings", "evidence.suspects"):
            empty(connection, table)
        connection.execute("DELETE FROM reference.rules WHERE level <> 'integrity'")
        insert_query(connection, "evidence.checks", "FROM rule_checks")
        insert_query(connection, "main.findings", "FROM rule_findings")
        insert_query(connection, "evidence.suspects", "FROM rule_suspects")
        insert_query(connection, "reference.rules", "FROM rule_outcomes")
        insert_query(connection, QUARANTINE, "FROM rule_set_aside")
        record_casualties(connection)
        return report


def seal(path: Path, *, code_version: str, extractor_version: str) -> dict[str, str]:
    """Write meta.builds: rows and content hash of each table; returns the hashes by table.

    The hashes depend on the content only: equal input and code give equal hashes.
    """
    build_id = path.name.removesuffix(BUILDING)
    built_at = datetime.strptime(build_id, _STAMP)
    with attached(path) as connection:
        fill_examples(connection)
        empty(connection, "meta.builds")
        hashes = {t: content_hash(connection, t) for t in TABLES if t != "meta.builds"}
        insert_rows(
            connection,
            "meta.builds",
            [
                {
                    "build_id": build_id,
                    "built_at": built_at,
                    "code_version": code_version,
                    "extractor_version": extractor_version,
                    "table_name": table,
                    "row_count": count(connection, table),
                    "content_hash": digest,
                }
                for table, digest in hashes.items()
            ],
        )
        return hashes


def read_sql(name: str) -> str:
    """A file of the package's sql folder."""
    return resources.files("mineaction").joinpath("sql", name).read_text(encoding="utf-8")


def read_csv(path: Path) -> list[dict[str, Any]]:
    """The rows of a lexicon's CSV, columns named as in our tables; an empty cell is missing."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            {_RENAMED.get(k, k): v or None for k, v in row.items()} for row in csv.DictReader(lines)
        ]


def _of(rows: list[dict[str, Any]], table: str) -> list[dict[str, Any]]:
    """The declared columns of rows that have more."""
    names = arrow_schema(TABLES[table]).names
    return [{name: row.get(name) for name in names} for row in rows]


def _definition(word: Mapping[str, str]) -> str:
    return vocabulary.definitions(word["vocabulary"])[word["code"]]


def _words_by_code(words: Sequence[Mapping[str, str]]) -> dict[str, list[str]]:
    """The first words of each code; all of them stand in reference.words."""
    found: dict[str, list[str]] = {}
    for word in words:
        some = found.setdefault(word["code"], [])
        if len(some) < SHOWN_WORDS:
            some.append(word["word"])
    return found


def _integrity_rule(rule_id: str, sentence: str) -> Mapping[str, Any]:
    return {
        "rule_id": rule_id,
        "label": sentence,
        "sentence": sentence,
        "level": "integrity",
        "severity": "high",
        "version": 1,
    }
