"""Examples for the dictionary: a value of each column from the warehouse itself.

Lives here: choosing them. Does not live here: examples that are declared with a column; they stay.
"""

# ruff: noqa: S608 - what is put into queries are names of our own tables and columns

from __future__ import annotations

from typing import Final

import duckdb
import pyarrow as arrow

from mineaction.schema.columns import Table, key
from mineaction.schema.derive import arrow_schema
from mineaction.schema.tables import TABLES

_LOOKED_AT: Final = 2000  # rows of a table: an example is not worth a scan of millions
_LONGEST: Final = 80  # characters
_FOUND: Final = arrow.schema([(n, arrow.string()) for n in ("table_name", "column_name", "value")])


def fill_examples(connection: duckdb.DuckDBPyConnection) -> None:
    """Give each column of meta.dictionary without an example one; equal content, equal example."""
    found = [
        {"table_name": name, "column_name": column, "value": value}
        for name, model in TABLES.items()
        for column, value in _examples(connection, name, model).items()
        if value is not None
    ]
    connection.register("found_examples", arrow.Table.from_pylist(found, schema=_FOUND))
    connection.execute(
        "UPDATE meta.dictionary SET example_value = f.value FROM found_examples AS f"
        " WHERE dictionary.table_name = f.table_name"
        " AND dictionary.column_name = f.column_name AND example_value IS NULL"
    )
    connection.unregister("found_examples")


def _examples(
    connection: duckdb.DuckDBPyConnection, name: str, model: type[Table]
) -> dict[str, str | None]:
    """The first short value of each column in the order of its text; None where there is none."""
    columns = {field.name: field.type for field in arrow_schema(model)}
    order = ", ".join(f'"{column}"' for column in key(model))
    values = ", ".join(_first(_as_text(column, kind)) for column, kind in columns.items())
    (row,) = connection.execute(
        f"SELECT {values} FROM (SELECT * FROM {name} ORDER BY {order} LIMIT {_LOOKED_AT})"
    ).fetchall()
    return dict(zip(columns, row, strict=True))


def _as_text(column: str, kind: arrow.DataType) -> str:
    """A value as people write it: a list as its members, a number without idle zeros."""
    if arrow.types.is_list(kind):
        return f"array_to_string(\"{column}\", ', ')"
    if arrow.types.is_decimal(kind):
        return f"rtrim(rtrim(\"{column}\"::VARCHAR, '0'), '.')"
    return f'"{column}"::VARCHAR'


def _first(text: str) -> str:
    return f"min({text}) FILTER (length({text}) BETWEEN 1 AND {_LONGEST})"
