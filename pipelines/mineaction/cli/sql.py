"""`mineaction sql`: one read-only query on the warehouse.

Lives here: options. Does not live here: connection and printing (warehouse.py), the worked
queries (warehouse/queries).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from mineaction.cli.common import CommandError
from mineaction.cli.warehouse import print_csv, print_table, query, warehouse_path

EXAMPLES = (
    "mineaction sql 'select as_of, value, speaker, quote from figures order by as_of'",
    "mineaction sql warehouse/queries/does_it_add_up.sql --csv > sums.csv",
)


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add = parser.add_argument
    add("query", metavar="QUERY", help="a query, or a file *.sql that holds one")
    add("--csv", action="store_true", help="CSV instead of a table")
    add("--warehouse", type=Path, metavar="FILE", help="default: the project's warehouse")


def execute(arguments: argparse.Namespace) -> int:
    """Ask and print."""
    path = warehouse_path(arguments.warehouse)
    names, rows = query(path, _statement(arguments.query))
    (print_csv if arguments.csv else print_table)(names, rows)
    return 0


def _statement(given: str) -> str:
    if not given.endswith(".sql"):
        return given
    try:
        return Path(given).read_text(encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{given}: cannot be read ({error.strerror})") from error
