"""The folder of an export: all formats, made beside the old ones and put in their place at once.

Lives here: which files there are, and that a folder is whole or not there. Does not live here: any
format.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import duckdb

from mineaction.exports.citation import citation_file, cite_as
from mineaction.exports.columns import write_csv, write_parquet
from mineaction.exports.contents import (
    ExportedTable,
    code_version,
    content_version,
    exported_tables,
)
from mineaction.exports.croissant import croissant
from mineaction.exports.datapackage import datapackage
from mineaction.exports.hxl import tagged_tables, write_hxl
from mineaction.exports.workbook import write_workbook

DESCRIPTOR: Final = "datapackage.json"


class ExportError(Exception):
    """Nothing was exported; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: folder, its files, rows by table."""

    folder: Path
    files: tuple[Path, ...]
    rows: dict[str, int]

    @property
    def bytes(self) -> int:
        """Size of all files."""
        return sum(path.stat().st_size for path in self.files)


def export(warehouse: Path, folder: Path) -> Exported:
    """Write all formats of a published warehouse into `folder`, in the place of an older export.

    Equal content gives equal bytes. Raises ExportError for a folder with anything but an export in
    it; then, and on any other error, the folder stays as it was.
    """
    _refuse_others(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        building.chmod(0o755)
        with duckdb.connect(warehouse.resolve(), read_only=True) as connection:
            tables = exported_tables(connection)
            _write(connection, tables, building)
        _replace(folder, building)
    finally:
        shutil.rmtree(building, ignore_errors=True)
    files = tuple(sorted(path for path in folder.rglob("*") if path.is_file()))
    return Exported(folder, files, {table.name: table.rows for table in tables})


def _write(
    connection: duckdb.DuckDBPyConnection, tables: tuple[ExportedTable, ...], folder: Path
) -> None:
    for name in ("parquet", "csv", "hxl"):
        (folder / name).mkdir()
    csv_files = {table.name: folder / "csv" / f"{table.name}.csv" for table in tables}
    for table in tables:
        write_parquet(connection, table, folder / "parquet" / f"{table.name}.parquet")
        write_csv(connection, table, csv_files[table.name])
    by_name = {table.name: table for table in tables}
    for name, tags in tagged_tables().items():
        write_hxl(connection, by_name[name], tags, folder / "hxl" / f"{name}.hxl.csv")
    version, code = content_version(connection), code_version(connection)
    write_workbook(connection, tables, version, folder / "mineaction.xlsx")
    _write_json(folder / DESCRIPTOR, datapackage(tables, csv_files, version))
    described = croissant(tables, csv_files, version, cite_as(code, version))
    _write_json(folder / "croissant.json", described)
    (folder / "CITATION.cff").write_text(citation_file(code, version), encoding="utf-8")


def _write_json(path: Path, content: dict[str, Any]) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")


def _refuse_others(folder: Path) -> None:
    """A folder that holds something else is not ours to replace."""
    if folder.exists() and not folder.is_dir():
        raise ExportError(f"{folder}: is a file; name a folder that is new or holds an export")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / DESCRIPTOR).is_file():
        raise ExportError(
            f"{folder}: holds other files and no {DESCRIPTOR}; name a folder that is new or holds"
            " an export"
        )


def _replace(folder: Path, building: Path) -> None:
    """Between the two renames a reader finds no folder, never half of one."""
    if folder.exists():
        older = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        folder.rename(older / folder.name)
        building.rename(folder)
        shutil.rmtree(older)
    else:
        building.rename(folder)
