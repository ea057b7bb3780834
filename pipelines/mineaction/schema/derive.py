"""What follows from a declared table: DDL with comments, the data dictionary, plain columns.

Lives here: derivations only. Does not live here: any declaration of a table or column.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as arrow

from mineaction.schema import vocabulary
from mineaction.schema.columns import WORLD, Table, config, key, table_name, warning
from mineaction.schema.tables import TABLES

_TYPES = {
    arrow.string(): "VARCHAR",
    arrow.int64(): "BIGINT",
    arrow.date32(): "DATE",
    arrow.timestamp("us"): "TIMESTAMP",
    arrow.bool_(): "BOOLEAN",
    arrow.list_(arrow.string()): "VARCHAR[]",
}


def arrow_schema(model: type[Table]) -> arrow.Schema:
    """The columns of a table as Arrow types, for Parquet and for empty frames."""
    columns = model.to_schema().columns
    return arrow.schema(
        [(name, column.dtype.type.pyarrow_dtype) for name, column in columns.items()]
    )


def duckdb_type(dtype: arrow.DataType) -> str:
    """The type of DuckDB that holds an Arrow type exactly."""
    if arrow.types.is_decimal(dtype):
        return f"DECIMAL({dtype.precision},{dtype.scale})"
    return _TYPES[dtype]


def ddl(model: type[Table]) -> list[str]:
    """The statements that create a table: types, NOT NULL, CHECK, PRIMARY KEY, COMMENT."""
    name = table_name(model)
    schema = model.to_schema()
    lines = [_column_ddl(column) for column in schema.columns.values()]
    lines += [f"CHECK ({sql})" for _, sql in row_checks(model)]
    lines.append(f"PRIMARY KEY ({', '.join(map(_quoted, key(model)))})")
    body = ",\n  ".join(lines)
    about = ". ".join(filter(None, (config(model).description, warning(model))))
    comments = [f"COMMENT ON TABLE {name} IS {literal(about)}"]
    comments += [
        f"COMMENT ON COLUMN {name}.{_quoted(column)} IS {literal(_comment(declared))}"
        for column, declared in schema.columns.items()
    ]
    return [f"CREATE TABLE {name} (\n  {body}\n)", *comments]


def row_checks(model: type[Table]) -> list[tuple[str, str]]:
    """The integrity rules over single rows that DuckDB can check too: rule id, SQL."""
    checks = [(check.name, (check.statistics or {}).get("sql")) for check in _row_rules(model)]
    return [(str(name), sql) for name, sql in checks if sql]


def column_list(model: type[Table]) -> list[dict[str, Any]]:
    """The columns as plain data: name, type, description, nullable, unique, codes."""
    schema = model.to_schema()
    only_key = key(model)[0] if len(key(model)) == 1 else None
    return [
        {
            "name": name,
            "type": duckdb_type(column.dtype.type.pyarrow_dtype),
            "description": _comment(column),
            "nullable": bool(column.nullable),
            "unique": name == only_key,
            "codes": _codes(column),
        }
        for name, column in schema.columns.items()
    ]


def dictionary(
    models: Iterable[type[Table]] | None = None, words: Mapping[str, Sequence[str]] | None = None
) -> list[dict[str, Any]]:
    """The data dictionary: one row a column, as in meta.dictionary.

    `words` gives, for a code, the words of texts that lead to it.
    """
    chosen = TABLES.values() if models is None else models
    return [row for model in chosen for row in _dictionary_rows(model, words or {})]


def row_rules(model: type[Table]) -> dict[str, str]:
    """The integrity rules over single rows of a table: rule id to sentence."""
    rules = {str(check.name): str(check.title) for check in _row_rules(model)}
    return {rule_id: text for rule_id, text in rules.items() if not rule_id.startswith(WORLD)}


def fingerprint() -> str:
    """Changes whenever a declaration or a vocabulary changes: staged rows are then read again."""
    declared = "\n".join(statement for model in TABLES.values() for statement in ddl(model))
    words = repr([vocabulary.measures(), vocabulary.units(), vocabulary.other_codes()])
    return hashlib.sha256(f"{declared}\n{words}".encode()).hexdigest()[:12]


def _row_rules(model: type[Table]) -> Iterator[Any]:
    yield from model.to_schema().checks


def _column_ddl(column: Any) -> str:
    parts = [_quoted(column.name), duckdb_type(column.dtype.type.pyarrow_dtype)]
    if not column.nullable:
        parts.append("NOT NULL")
    parts += [f"CHECK ({_check_sql(column.name, check)})" for check in column.checks]
    return " ".join(parts)


def _check_sql(name: str, check: Any) -> str:
    """A check of a column as SQL; a missing value passes it in both engines."""
    values = check.statistics
    if check.name == "isin":
        return f"{_quoted(name)} IN ({', '.join(map(literal, values['allowed_values']))})"
    if check.name == "str_matches":
        return f"regexp_matches({_quoted(name)}, {literal(values['pattern'])})"
    if check.name == "greater_than_or_equal_to":
        return f"{_quoted(name)} >= {values['min_value']}"
    raise ValueError(f"check {check.name} of column {name} has no form in SQL")


def _dictionary_rows(
    model: type[Table], words: Mapping[str, Sequence[str]]
) -> Iterator[dict[str, Any]]:
    for position, (name, column) in enumerate(model.to_schema().columns.items(), 1):
        about = column.metadata
        yield {
            "table_name": table_name(model),
            "table_description": config(model).description,
            "table_warning": warning(model) or None,
            "column_name": name,
            "position": position,
            "type": duckdb_type(column.dtype.type.pyarrow_dtype),
            "nullable": "yes" if column.nullable else "no",
            "is_key": "yes" if name in key(model) else "no",
            "title": column.title,
            "description": column.description,
            "unit": about["unit"],
            "codes": "; ".join(_codes(column)) or None,
            "example_value": about["example"],
            "standard": about["standard"],
            "words": "; ".join(w for code in about["means"] for w in words.get(code, ())) or None,
        }


def _codes(column: Any) -> list[str]:
    vocabulary_name = column.metadata["codes"]
    return vocabulary.codes(vocabulary_name) if vocabulary_name else []


def _comment(column: Any) -> str:
    unit = column.metadata["unit"]
    return f"{column.title}. {column.description}" + (f" ({unit})" if unit else "")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def literal(text: object) -> str:
    """A text, or a path, between quotes of SQL."""
    return "'" + str(text).replace("'", "''") + "'"
