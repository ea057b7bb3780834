"""`mineaction explain`: the way of one number through the stages of extraction.

Lives here: options. Does not live here: the trace (mineaction.extraction).
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from mineaction import extraction
from mineaction.cli.common import CommandError
from mineaction.cli.documents import read_one
from mineaction.context import context_of

EXAMPLES = ("mineaction explain seeds/002_e3977af694b74fda.txt --at 1883",)


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add = parser.add_argument
    add("path", type=Path, metavar="FILE", help="a text file")
    offset = "a character of the number, counted from 0, as `ledger` and `extract` print it"
    add("--at", type=int, required=True, metavar="OFFSET", help=offset)
    add("--published", type=date.fromisoformat, metavar="DATE", help="date of publication")


def execute(arguments: argparse.Namespace) -> int:
    """Print the trace of one number."""
    document = read_one(arguments.path, arguments.published)
    last = len(document.text) - 1
    if not 0 <= arguments.at <= last:
        raise CommandError(f"{arguments.path} has the characters 0-{last}, not {arguments.at}")
    print(extraction.explain(document.text, context_of(document), arguments.at))
    return 0
