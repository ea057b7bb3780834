"""HXL: CSV with a row of tags, for tools of the humanitarian data exchange.

Lives here: which columns go out and with which tags (hxl.toml). Does not live here: plain CSV
(columns.py). Source: hxlstandard.org, HXL 1.1.
"""

from __future__ import annotations

import csv
import tomllib
from importlib import resources
from pathlib import Path

import duckdb

from mineaction.exports.columns import as_text
from mineaction.exports.contents import ExportedTable


def tagged_tables() -> dict[str, dict[str, str]]:
    """Table to its columns with their tags, in the order of the file."""
    text = resources.files(__package__).joinpath("hxl.toml").read_text(encoding="utf-8")
    declared = tomllib.loads(text)
    common = declared.pop("common")
    return {name: {**common, **tags} for name, tags in declared.items()}


def write_hxl(
    connection: duckdb.DuckDBPyConnection, table: ExportedTable, tags: dict[str, str], path: Path
) -> None:
    """Titles, tags and rows; rows without any value of the table's own are left out."""
    fields = {field.name: field for field in table.fields}
    columns = ", ".join(f'{as_text(fields[name])} AS "{name}"' for name in tags)
    rows = connection.execute(table.query(columns)).fetchall()
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow([fields[name].title for name in tags])
        writer.writerow(tags.values())
        writer.writerows(["" if value is None else value for value in row] for row in rows)
