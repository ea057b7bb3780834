"""Croissant: croissant.json, which describes the CSV files for machine-learning tools.

Lives here: the JSON-LD. Does not live here: the files (columns.py).
Source: MLCommons, Croissant 1.0.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from mineaction.exports.contents import DESCRIPTION, NAME, RIGHTS, TITLE, ExportedTable, Field

_CONTEXT: Final[dict[str, Any]] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
_TYPES: Final = {"BIGINT": "sc:Integer", "DATE": "sc:Date", "BOOLEAN": "sc:Boolean"}


def croissant(
    tables: tuple[ExportedTable, ...], files: dict[str, Path], version: str, cite_as: str
) -> dict[str, Any]:
    """The description of the CSV files; `files` by name of the table."""
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": NAME,
        "description": f"{TITLE}. {DESCRIPTION}",
        "version": f"1.0.0+{version}",
        "citeAs": cite_as,
        "license": RIGHTS,
        "url": "https://example.org/mineaction",
        "distribution": [_file(files[table.name]) for table in tables],
        "recordSet": [_records(table, files[table.name]) for table in tables],
    }


def _file(path: Path) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": path.name,
        "name": path.name,
        "contentUrl": f"csv/{path.name}",
        "contentSize": f"{path.stat().st_size} B",
        "encodingFormat": "text/csv",
        "sha256": sha256(path.read_bytes()).hexdigest(),
    }


def _records(table: ExportedTable, path: Path) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": table.name,
        "name": table.name,
        "description": f"{table.description}. {table.warning}",
        "key": [{"@id": f"{table.name}/{name}"} for name in table.key],
        "field": [_field(table, field, path) for field in table.fields],
    }


def _field(table: ExportedTable, field: Field, path: Path) -> dict[str, Any]:
    return {
        "@type": "cr:Field",
        "@id": f"{table.name}/{field.name}",
        "name": field.name,
        "description": f"{field.title}. {field.description}",
        "dataType": "sc:Float" if field.is_exact else _TYPES.get(field.type, "sc:Text"),
        "source": {"fileObject": {"@id": path.name}, "extract": {"column": field.name}},
    }
