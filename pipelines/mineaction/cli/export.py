"""`mineaction export`: the warehouse's tables as files for other programs.

Lives here: options and messages. Does not live here: the formats (exports).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from mineaction.cli.common import CommandError
from mineaction.cli.warehouse import warehouse_path
from mineaction.exports import ExportError, export

EXAMPLES = (
    "mineaction export tables",
    "mineaction export /media/usb/mines --warehouse mineaction.duckdb",
)


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add = parser.add_argument
    add("folder", type=Path, metavar="DIR", help="where to; new, or an older export")
    add("--warehouse", type=Path, metavar="FILE", help="default: the project's warehouse")


def execute(arguments: argparse.Namespace) -> int:
    """Export and say what was written."""
    path = warehouse_path(arguments.warehouse)
    try:
        exported = export(path, arguments.folder)
    except ExportError as error:
        raise CommandError(str(error)) from error
    for name, rows in exported.rows.items():
        print(f"{name}: {rows:,} row{'' if rows == 1 else 's'}")
    print(f"{len(exported.files)} files, {exported.bytes / 1e6:.1f} MB in {exported.folder}")
    return 0
