"""What follows from a declaration: DDL, comments, dictionary, plain columns; and the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest

from mineaction.schema import derive, vocabulary
from mineaction.schema.columns import config, warning
from mineaction.schema.tables import TABLES
from mineaction.warehouse.database import create_tables


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        create_tables(connection)
        yield connection


def test_duckdb_has_every_column_with_type_and_comment(
    database: duckdb.DuckDBPyConnection,
) -> None:
    found = database.execute(
        "SELECT schema_name || '.' || table_name, column_name, data_type, is_nullable, comment"
        " FROM duckdb_columns() WHERE NOT internal ORDER BY 1, column_index"
    ).fetchall()
    declared = [
        (table, column["name"], column["type"], column["nullable"], column["description"])
        for table in sorted(TABLES)
        for column in derive.column_list(TABLES[table])
    ]
    assert found == declared


def test_every_table_has_a_comment(database: duckdb.DuckDBPyConnection) -> None:
    found = database.execute("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL")
    assert found.fetchall() == []


def test_every_key_is_enforced(database: duckdb.DuckDBPyConnection) -> None:
    found = database.execute(
        "SELECT DISTINCT schema_name || '.' || table_name FROM duckdb_constraints()"
        " WHERE constraint_type = 'PRIMARY KEY'"
    ).fetchall()
    assert {name for (name,) in found} == set(TABLES)


def test_the_dictionary_explains_every_column_once() -> None:
    rows = derive.dictionary()
    assert len({(r["table_name"], r["column_name"]) for r in rows}) == len(rows)
    assert {r["table_name"] for r in rows} == set(TABLES)
    assert not [r for r in rows if not r["title"] or not r["description"]]


@pytest.mark.parametrize(
    "text", ["2023", "2023-03", "2020-11-10", "2023-13", "2023-3", "23", "2023-03-32", "", "a2023"]
)
def test_patterns_mean_the_same_in_python_and_duckdb(
    database: duckdb.DuckDBPyConnection, text: str
) -> None:
    patterns = {
        check.statistics["pattern"]
        for model in TABLES.values()
        for column in model.to_schema().columns.values()
        for check in column.checks
        if check.name == "str_matches"
    }
    assert patterns
    for pattern in patterns:
        [(found,)] = database.execute("SELECT regexp_matches(?, ?)", [text, pattern]).fetchall()
        assert found == bool(re.match(pattern, text)), pattern


@pytest.mark.parametrize(
    "name",
    sorted(
        {
            column.metadata["codes"]
            for model in TABLES.values()
            for column in model.to_schema().columns.values()
            if column.metadata["codes"]
        }
    ),
)
def test_every_code_has_a_definition(name: str) -> None:
    assert vocabulary.codes(name)
    assert all(vocabulary.definitions(name).values())


def test_every_measure_has_units_that_exist() -> None:
    kinds = set(vocabulary.unit_kinds().values())
    assert {kind for m in vocabulary.measures() for kind in m["unit_kinds"]} <= kinds


def test_topics_of_measures_are_tables() -> None:
    topics = {m["topic"] for m in vocabulary.measures() if m["topic"]}
    assert {f"main.{topic}" for topic in topics} <= set(TABLES)


def test_the_fingerprint_is_stable() -> None:
    assert derive.fingerprint() == derive.fingerprint()


@pytest.mark.parametrize("name", TABLES)
def test_a_table_says_what_a_row_is_and_what_its_users_get_wrong(name: str) -> None:
    model = TABLES[name]
    assert config(model).description
    assert warning(model)
    assert f"COMMENT ON TABLE {name} IS" in "\n".join(derive.ddl(model))


@pytest.mark.parametrize(
    "row", derive.dictionary(), ids=lambda row: f"{row['table_name']}.{row['column_name']}"
)
def test_a_column_says_what_it_means(row: dict[str, Any]) -> None:
    assert row["title"]
    assert row["description"]


def test_columns_of_a_measure_know_the_words_of_the_texts() -> None:
    words = {"killed": ["death", "die"], "AV_MINE": ["anti-tank mine"]}
    found = {
        (r["table_name"], r["column_name"]): r["words"] for r in derive.dictionary(words=words)
    }
    assert found["main.casualties", "killed"] == "death; die"
    assert found["main.clearance", "av_mines"] == "anti-tank mine"
    assert found["main.casualties", "speaker"] is None
