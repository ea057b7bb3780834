"""The published warehouse, opened for reading, and tables on a terminal.

Lives here: the connection that commands share and the printing of rows. Does not live here: the
commands, and everything that builds or changes a warehouse.
"""

from __future__ import annotations

import csv
import shutil
import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

from mineaction.cli.common import CommandError, project

LINK = Path("warehouse") / "mineaction.duckdb"
_CELL = 60
# Nothing that a query says can read or write another file, or load code.
_SAFE: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "lock_configuration": True,
}


def warehouse_path(given: Path | None) -> Path:
    """The warehouse's file: the one given, or the project's; CommandError when there is none."""
    path = given or project().root / LINK
    if not path.is_file():
        raise CommandError(f"{path}: no warehouse here; build it with `mineaction run`")
    # The link may be swapped while we read: the snapshot behind it stays as it is.
    return path.resolve()


def query(
    path: Path, statement: str, parameters: dict[str, object] | None = None
) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Column names and rows of one query; CommandError in DuckDB's words when it fails."""
    try:
        with duckdb.connect(path, read_only=True, config=_SAFE) as connection:
            cursor = connection.execute(statement, parameters)
            names = [column[0] for column in cursor.description or ()]
            return names, cursor.fetchall() if names else []
    except duckdb.Error as error:
        raise CommandError(str(error)) from error


def print_csv(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Rows as CSV with a header; lists are joined by "; "."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([_text(value) for value in row] for row in rows)


def print_table(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Rows in columns, numbers to the right; long cells are cut on a terminal only."""
    limit = _CELL if sys.stdout.isatty() else None
    cells = [[_cut(_text(value), limit) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(names, *cells, strict=True)]
    right = [_numeric(column) for column in zip(*rows, strict=True)] or [False] * len(names)
    room = shutil.get_terminal_size().columns if limit else None
    rule = ["-" * width for width in widths]
    for line in (list(names), rule, *cells):
        shown = "  ".join(
            cell.rjust(width) if is_right else cell.ljust(width)
            for cell, width, is_right in zip(line, widths, right, strict=True)
        )
        print(shown.rstrip()[:room])
    print(f"({len(rows)} row{'' if len(rows) == 1 else 's'})")


def _text(value: Any) -> str:
    """A cell: empty for null, no line breaks, numbers with their digits."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "; ".join(_text(part) for part in value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, date | datetime):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    return " ".join(str(value).split())


def _cut(text: str, limit: int | None) -> str:
    return text if limit is None or len(text) <= limit else text[: limit - 1] + "…"


def _numeric(column: Sequence[Any]) -> bool:
    return all(v is None or isinstance(v, int | float | Decimal) for v in column) and any(
        v is not None for v in column
    )
