"""The command `mineaction`: one module a command, put together here.

Lives here: the list of commands, the parser, exit codes, errors without tracebacks. Does not live
here: what the commands do.

Starting is light: only the module of the command that was asked for is imported. Exit codes:
0 all went well, 1 something was wrong with the input, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from mineaction import __version__
from mineaction.cli.common import CommandError

# Each is a module of this package with EXAMPLES, declare(parser) and execute(arguments).
COMMANDS = {
    "run": "build the warehouse from seeds/ and say what was built and found",
    "ui": "open Dagster's UI on this machine",
    "site": "build the evidence site, pages that show every claim in its text",
    "extract": "print the figures of text files",
    "ledger": "print every number of a text with its role",
    "explain": "print how one number of a text was read",
    "sql": "ask the warehouse, read-only",
    "findings": "print what does not hold in the sources",
    "export": "write the tables as Parquet, CSV, XLSX, Data Package, Croissant and HXL",
    "evaluate": "measure extraction against annotated documents",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parsed = parser(given[0] if given else "").parse_args(given)
    try:
        code = int(parsed.execute(parsed))
        sys.stdout.flush()  # so that a pipe that closed is noticed here
    except BrokenPipeError:
        # The reader (head, less) has had enough; keep the interpreter from flushing into it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except CommandError as error:
        print(f"mineaction {parsed.command}: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print(f"mineaction {parsed.command}: stopped", file=sys.stderr)
    else:
        return code
    return 1


def parser(chosen: str) -> argparse.ArgumentParser:
    """The command line; of the commands only `chosen` has its options."""
    whole = argparse.ArgumentParser(
        prog="mineaction",
        description="Public statements about landmines, read into checked claims.",
        epilog="Each command has its own help: mineaction extract --help",
    )
    whole.add_argument("--version", action="version", version=f"mineaction {__version__}")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, summary in COMMANDS.items():
        own = commands.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name == chosen:
            module = import_module(f"mineaction.cli.{name}")
            own.epilog = "\n".join(["examples:", *(f"  {line}" for line in module.EXAMPLES)])
            module.declare(own)
            own.set_defaults(execute=module.execute)
    return whole
