"""Data Package 2.0: datapackage.json beside the CSV files.

Lives here: the descriptor and the types of Table Schema. Does not live here: the files
(columns.py). Source: datapackage.org, version 2.0.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from mineaction.exports.contents import DESCRIPTION, NAME, RIGHTS, TITLE, ExportedTable, Field

_PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
_TYPES: Final = {"BIGINT": "integer", "DATE": "date", "BOOLEAN": "boolean"}
# A column that names a row of another exported table.
_NAMES: Final = {"document_id": "documents", "series_id": "series"}


def datapackage(
    tables: tuple[ExportedTable, ...], files: dict[str, Path], version: str
) -> dict[str, Any]:
    """The descriptor of the CSV files; `files` by name of the table."""
    names = {table.name for table in tables}
    return {
        "$schema": _PROFILE,
        "name": NAME,
        "title": TITLE,
        "description": DESCRIPTION,
        "version": version,
        "licenses": [{"name": "other-at", "title": RIGHTS}],
        "resources": [_resource(table, files[table.name], names) for table in tables],
    }


def _resource(table: ExportedTable, path: Path, names: set[str]) -> dict[str, Any]:
    data = path.read_bytes()
    return {
        "name": table.name,
        "type": "table",
        "path": f"csv/{path.name}",
        "title": table.description,
        "description": table.warning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
        "schema": _schema(table, names),
    }


def _schema(table: ExportedTable, names: set[str]) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_described(field) for field in table.fields],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    references = [
        {"fields": [field.name], "reference": {"resource": target, "fields": [field.name]}}
        for field in table.fields
        if (target := _NAMES.get(field.name)) in names and target != table.name
    ]
    return schema | ({"foreignKeys": references} if references else {})


def _described(field: Field) -> dict[str, Any]:
    """A field of Table Schema; a list is text whose members are joined by "; "."""
    described: dict[str, Any] = {
        "name": field.name,
        "type": "number" if field.is_exact else _TYPES.get(field.type, "string"),
        "title": field.title,
        "description": field.description + (f" ({field.unit})" if field.unit else ""),
    }
    constraints: dict[str, Any] = {} if field.nullable or field.is_list else {"required": True}
    if field.codes:
        constraints["enum"] = list(field.codes)
    if constraints:
        described["constraints"] = constraints
    if field.example is not None:
        described["example"] = field.example
    return described
