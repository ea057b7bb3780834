"""Parquet and CSV: one file a table, rows in the order of the key.

Lives here: how values are written in CSV. Does not live here: which tables (contents.py).

In CSV the members of a list are joined by "; " and numbers carry no idle zeros; an empty cell is a
missing value. Parquet keeps lists and exact decimals as they are.
"""

from __future__ import annotations

from pathlib import Path

import duckdb

from mineaction.exports.contents import ExportedTable, Field
from mineaction.schema.derive import literal


def write_parquet(connection: duckdb.DuckDBPyConnection, table: ExportedTable, path: Path) -> None:
    """One table as Parquet."""
    connection.execute(
        f"COPY ({table.query()}) TO {literal(path)} (FORMAT parquet, COMPRESSION zstd)"
    )


def write_csv(connection: duckdb.DuckDBPyConnection, table: ExportedTable, path: Path) -> None:
    """One table as CSV (RFC 4180, UTF-8, line feeds)."""
    columns = ", ".join(f'{as_text(field)} AS "{field.name}"' for field in table.fields)
    connection.execute(
        f"COPY ({table.query(columns)}) TO {literal(path)} (FORMAT csv, HEADER, DELIMITER ',')"
    )


def as_text(field: Field) -> str:
    """The SQL expression of a field as CSV shows it."""
    column = f'"{field.name}"'
    if field.is_list:
        return f"nullif(array_to_string({column}, '; '), '')"
    if field.is_exact:
        return f"rtrim(rtrim({column}::VARCHAR, '0'), '.')"
    return column
