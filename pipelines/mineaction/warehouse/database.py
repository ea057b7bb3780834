"""The DuckDB side of a build: connections, typed tables, rows by name.

Lives here: how a database is opened, created and filled, whatever the table. Does not live here:
which tables a build fills, and in which order (build.py).
"""

# ruff: noqa: S608 - what is put into queries are names of our own tables and files

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import duckdb
import pandas as pd
import pyarrow as arrow

from mineaction.schema.columns import key
from mineaction.schema.derive import arrow_schema, ddl, literal
from mineaction.schema.integrity import Split, frame, split
from mineaction.schema.tables import TABLES
from mineaction.warehouse.batch import quarantine_rows

# Readable by DuckDB 1.4 and later; the newest format would shut out older tools.
STORAGE_VERSION: Final = "v1.4.0"
SCHEMAS: Final = ("evidence", "reference", "meta")
QUARANTINE: Final = "meta.quarantine"
_OFFLINE: Final[dict[str, str | bool | int | float | list[str]]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


@contextmanager
def attached(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that writes the database `path`; closed, and so saved, at the end."""
    with duckdb.connect(":memory:", config=_OFFLINE) as connection:
        connection.execute("SET enable_progress_bar = false")
        # Saved once, at the end: DuckDB would also compress the temporary tables at every 16 MB.
        connection.execute("SET checkpoint_threshold = '1TB'")
        connection.execute(
            f"ATTACH {literal(path)} AS mineaction (STORAGE_VERSION '{STORAGE_VERSION}')"
        )
        connection.execute("USE mineaction")
        yield connection
        # Saved and detached, nothing is left beside the file (no .wal).
        connection.execute("CHECKPOINT mineaction")
        connection.execute("USE memory")
        connection.execute("DETACH mineaction")


def create_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """All declared tables, typed, with keys, checks and comments, and without rows."""
    connection.execute("BEGIN")
    for schema in SCHEMAS:
        connection.execute(f"CREATE SCHEMA {schema}")
    for model in TABLES.values():
        for statement in ddl(model):
            connection.execute(statement)
    connection.execute("COMMIT")


def empty(connection: duckdb.DuckDBPyConnection, table: str) -> None:
    """Take out all rows, those in quarantine too, so that a step can be run again."""
    connection.execute(f"DELETE FROM {table}")
    connection.execute(f"DELETE FROM {QUARANTINE} WHERE table_name = ?", [table])


def insert_rows(
    connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Mapping[str, Any]]
) -> Split:
    """Check rows and insert the good ones by name; the others go to quarantine."""
    return insert_frame(connection, table, frame(TABLES[table], rows))


def insert_query(connection: duckdb.DuckDBPyConnection, table: str, query: str) -> Split:
    """Check the rows that a query gives and insert the good ones by name."""
    columns = arrow_schema(TABLES[table]).names
    listed = ", ".join(f'"{name}"' for name in columns)
    return insert_frame(connection, table, read(connection, f"SELECT {listed} FROM ({query})"))


def read(connection: duckdb.DuckDBPyConnection, query: str) -> pd.DataFrame:
    """The rows of a query as a frame with the exact types of the database."""
    found: arrow.Table = connection.sql(query).to_arrow_table()
    rows: pd.DataFrame = found.to_pandas(types_mapper=pd.ArrowDtype)
    return rows


def insert_frame(connection: duckdb.DuckDBPyConnection, table: str, rows: pd.DataFrame) -> Split:
    """Check a frame with the columns of `table` and insert the good rows by name."""
    parts = split(TABLES[table], rows)
    _insert(connection, table, parts.good)
    if parts.broken:
        bad = frame(TABLES[QUARANTINE], quarantine_rows(table, parts))
        _insert(connection, QUARANTINE, split(TABLES[QUARANTINE], bad).good)
    return parts


def insert_parquet(connection: duckdb.DuckDBPyConnection, table: str, files: Sequence[Path]) -> int:
    """Insert staged rows whose file still belongs to its part (temporary table `manifest`).

    They were checked when they were staged; the table's own constraints check them once more.
    """
    if files:
        names = ", ".join(literal(path) for path in files)
        order = ", ".join(f'"{name}"' for name in key(TABLES[table]))
        connection.execute(
            f"INSERT INTO {table} BY NAME"
            f" SELECT {_listed(table)} FROM read_parquet([{names}]) AS staged"
            " SEMI JOIN manifest AS m ON m.part = staged.part"
            f" AND m.source_path = staged.source_path ORDER BY {order}"
        )
    return count(connection, table)


def count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """The number of rows of a table."""
    return int(scalar(connection, f"SELECT count(*) FROM {table}"))


def scalar(connection: duckdb.DuckDBPyConnection, query: str) -> Any:
    """The one value that a query gives."""
    # All rows are fetched: a result that is not read to its end blocks the connection.
    [(value,)] = connection.execute(query).fetchall()
    return value


def content_hash(connection: duckdb.DuckDBPyConnection, table: str) -> str:
    """A hash of all rows of a table, whatever their order; equal rows each count."""
    return str(
        scalar(
            connection,
            "SELECT md5(concat_ws(' ', count(*), sum(md5_number_lower(line)::HUGEINT),"
            " sum(md5_number_upper(line)::HUGEINT)))"
            f" FROM (SELECT to_json(t)::VARCHAR AS line FROM {table} AS t)",
        )
    )


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: pd.DataFrame) -> None:
    data = arrow.Table.from_pandas(rows, schema=arrow_schema(TABLES[table]), preserve_index=False)
    connection.register("incoming", data)
    connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM incoming")
    connection.unregister("incoming")


def _listed(table: str) -> str:
    return ", ".join(f'staged."{name}"' for name in arrow_schema(TABLES[table]).names)
