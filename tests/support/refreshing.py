"""A writer and a reader of one warehouse, each to be run as a process of its own.

    python -m tests.support.refreshing write FOLDER    refreshes until it is killed
    python -m tests.support.refreshing read FOLDER     reads until its standard input closes

The writer prints a line a step, so that it can be killed at any of them. The reader opens the
published link again and again, compares what it finds with meta.builds, and prints its counts.
"""

from __future__ import annotations

import select
import sys
import time
from itertools import count
from pathlib import Path

import duckdb
from tests.support.extractors import extract
from tests.support.statement import TEXT, Text

from mineaction.warehouse.database import content_hash
from mineaction.warehouse.publish import LINK
from mineaction.warehouse.refresh import Refreshed, Steps, refresh


def documents(number: int) -> list[Text]:
    """So many documents, each with one figure."""
    return [Text(f"{n:04}.txt", TEXT + f" {n}") for n in range(number)]


def no_rules(connection: duckdb.DuckDBPyConnection) -> None:
    """A run of rules that looks at nothing: publication does not depend on what rules find."""
    for name, table in (
        ("rule_checks", "evidence.checks"),
        ("rule_findings", "main.findings"),
        ("rule_suspects", "evidence.suspects"),
        ("rule_outcomes", "reference.rules"),
        ("rule_set_aside", "meta.quarantine"),
    ):
        connection.execute(f"CREATE TEMP TABLE {name} AS FROM {table} LIMIT 0")


def refreshed(folder: Path, number: int) -> Refreshed[object]:
    """A refresh over so many documents."""
    return refresh(documents(number), Steps(extract, no_rules, "1", with_series=False), folder)


def write(folder: Path) -> None:
    """Refresh until killed, with one document more each time."""
    for number in count(1):
        print(f"refresh {number}", flush=True)
        refreshed(folder, number)


def whole(path: Path) -> int:
    """The figures of a published warehouse; raises ValueError if it is not as it was built."""
    with duckdb.connect(str(path), read_only=True) as connection:
        told = connection.execute(
            "SELECT table_name, content_hash FROM meta.builds ORDER BY table_name"
        ).fetchall()
        for table in ("main.figures", "main.casualties", "evidence.mentions"):
            if dict(told)[table] != content_hash(connection, table):
                raise ValueError(f"{path}: {table} is not as it was built")
        [(figures,)] = connection.execute("SELECT count(*) FROM figures").fetchall()
        return int(figures)


def read(folder: Path) -> None:
    """Read until standard input closes; the last line says how often, and what was seen."""
    opens, seen, told = 0, set(), False
    while not told:
        # Asked before reading: what was published before the word to stop is still read.
        told = bool(select.select([sys.stdin], [], [], 0)[0])
        # The link is opened, not what it points to: that is what a user does.
        seen.add(whole(folder / LINK))
        opens += 1
        time.sleep(0.02)  # leave the machine to the writer
    print(opens, sorted(seen), flush=True)


if __name__ == "__main__":
    {"write": write, "read": read}[sys.argv[1]](Path(sys.argv[2]))
