"""What is exported: the tables of the schema `main`, their fields, and what identifies a build.

Lives here: the description that all formats share. Does not live here: any format.
"""

# ruff: noqa: S608 - what is put into queries are names of our own tables and columns

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

import duckdb

NAME: Final = "mineaction"
TITLE: Final = "Public statements about landmines as checked claims"
DESCRIPTION: Final = (
    "Every figure that the documents state about landmines and explosive remnants of war: a claim"
    " with its quote, what it counts, for whom, where and when, who says it, and the checks that"
    " did not hold. Claims, not truths: conflicting figures stand side by side."
)
RIGHTS: Final = "Quotes belong to the publishers of the documents; cite document and quote"
SCHEMA: Final = "main."


@dataclass(frozen=True, slots=True)
class Field:
    """A column: name, type in DuckDB, and what meta.dictionary says of it."""

    name: str
    type: str
    title: str
    description: str
    nullable: bool
    is_key: bool
    unit: str | None
    codes: tuple[str, ...]
    example: str | None

    @property
    def is_list(self) -> bool:
        """Several values in one cell."""
        return self.type.endswith("[]")

    @property
    def is_exact(self) -> bool:
        """A decimal number."""
        return self.type.startswith("DECIMAL")


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """A table with its fields and rows; `name` is without its schema."""

    name: str
    description: str
    warning: str
    rows: int
    fields: tuple[Field, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that tell its rows apart."""
        return tuple(field.name for field in self.fields if field.is_key)

    def query(self, columns: str = "*") -> str:
        """Its rows in the order of the key, so that equal content gives equal files."""
        order = ", ".join(f'"{name}"' for name in self.key)
        return f"SELECT {columns} FROM {SCHEMA}{self.name} ORDER BY {order}"


def exported_tables(connection: duckdb.DuckDBPyConnection) -> tuple[ExportedTable, ...]:
    """The tables of the schema `main` as the warehouse itself describes them."""
    rows = _rows(
        connection,
        "SELECT * FROM meta.dictionary WHERE starts_with(table_name, 'main.')"
        " ORDER BY table_name, position",
    )
    by_table: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_table.setdefault(row["table_name"], []).append(row)
    return tuple(_table(connection, name, fields) for name, fields in by_table.items())


def content_version(connection: duckdb.DuckDBPyConnection) -> str:
    """Identifies the content of the exported tables, whenever they were built."""
    rows = connection.execute(
        "SELECT table_name, content_hash FROM meta.builds"
        " WHERE starts_with(table_name, 'main.') ORDER BY ALL"
    ).fetchall()
    return sha256(repr(rows).encode()).hexdigest()[:16]


def code_version(connection: duckdb.DuckDBPyConnection) -> str:
    """The version of the program that built the warehouse."""
    row = connection.execute("SELECT max(code_version) FROM meta.builds").fetchall()[0]
    return str(row[0])


def _table(
    connection: duckdb.DuckDBPyConnection, name: str, fields: list[dict[str, Any]]
) -> ExportedTable:
    (count,) = connection.execute(f"SELECT count(*) FROM {name}").fetchall()[0]
    return ExportedTable(
        name=name.removeprefix(SCHEMA),
        description=fields[0]["table_description"],
        warning=fields[0]["table_warning"] or "",
        rows=count,
        fields=tuple(map(_field, fields)),
    )


def _field(row: dict[str, Any]) -> Field:
    return Field(
        name=row["column_name"],
        type=row["type"],
        title=row["title"],
        description=row["description"],
        nullable=row["nullable"] == "yes",
        is_key=row["is_key"] == "yes",
        unit=row["unit"],
        codes=tuple(filter(None, (row["codes"] or "").split("; "))),
        example=row["example_value"],
    )


def _rows(connection: duckdb.DuckDBPyConnection, query: str) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description or ()]
    for values in cursor.fetchall():
        yield dict(zip(names, values, strict=True))
