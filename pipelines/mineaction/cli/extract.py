"""`mineaction extract`: the figures of text files, without a warehouse.

Lives here: options, the form of a figure on standard output. Does not live here: finding the
files and their metadata (documents.py), extraction itself.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from mineaction import extraction
from mineaction.cli.common import CommandError, progress, say
from mineaction.cli.documents import read_paths
from mineaction.context import context_of
from mineaction.extraction.model import Figure
from mineaction.reading.model import Document
from mineaction.warehouse.memory import collect_seldom

EXAMPLES = (
    "mineaction extract seeds",
    "mineaction extract letter.txt --published 2024-12-12 --format csv > letter.csv",
)
COLUMNS = ("file_name", *Figure.__slots__)

Row = dict[str, object]


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add = parser.add_argument
    add("paths", type=Path, nargs="+", metavar="PATH", help="text files, or folders of *.txt")
    add("--format", choices=("jsonl", "csv"), default="jsonl", help="default: jsonl")
    published = "date of publication, YYYY-MM-DD (default: as the register or the text says)"
    add("--published", type=date.fromisoformat, metavar="DATE", help=published)


def execute(arguments: argparse.Namespace) -> int:
    """Print the figures of every readable file; 1 when one of them was not."""
    collect_seldom()
    write = _csv_writer() if arguments.format == "csv" else _write_json
    failed = False
    results = list(read_paths(arguments.paths, arguments.published))
    for done, result in enumerate(results, 1):
        if isinstance(result, CommandError):
            failed = True
            say(f"mineaction extract: {result}")
            continue
        for row in rows(result):
            write(row)
        progress(done, len(results), "files")
    return int(failed)


def rows(document: Document) -> Iterator[Row]:
    """The figures of one document by column, the file's name first."""
    for figure in extraction.extract(document.text, context_of(document)).figures:
        cells: Row = {name: getattr(figure, name) for name in Figure.__slots__}
        yield {"file_name": document.file_name} | cells


def _write_json(row: Row) -> None:
    cells = {name: _json_number(v) if isinstance(v, Decimal) else v for name, v in row.items()}
    sys.stdout.write(json.dumps(cells, ensure_ascii=False) + "\n")


def _csv_writer() -> Callable[[Row], None]:
    """A writer that has printed the header; lists become "; ", numbers keep their digits."""
    writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    writer.writeheader()
    return lambda row: writer.writerow({name: _csv_cell(value) for name, value in row.items()})


def _json_number(value: Decimal) -> int | float:
    """A JSON number; 15 digits are exact, more than any source prints."""
    return int(value) if value == value.to_integral_value() else float(value)


def _csv_cell(value: object) -> object:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return "; ".join(value) if isinstance(value, tuple) else value
