"""The claims as rules compare them: intervals in one unit, and keys that say who, what and where.

Lives here: bringing them into a connection. Does not live here: what they hold (sql/checking), the
rules (run.py), the series that are made of them (series.py).
"""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import duckdb

from mineaction.schema import vocabulary

SQL_DIR = Path(__file__).resolve().parents[1] / "sql"


def bring_claims(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave the temporary table `claims`, with the macros and word lists that it needs.

    Reads `documents`, `figures` and `evidence.sentences`.
    """
    _bring_units(connection)
    for name in ("checking/functions.sql", "checking/kinds.sql", "checking/claims.sql"):
        execute_file(connection, name)


def execute_file(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Run a file of the folder sql."""
    connection.execute((SQL_DIR / name).read_text(encoding="utf-8"))


def _bring_units(connection: duckdb.DuckDBPyConnection) -> None:
    """The declared units as a table, so that claims are compared in one unit."""
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE units (unit VARCHAR, kind VARCHAR, factor DECIMAL(28, 6))"
    )
    rows = [(unit["unit"], unit["kind"], unit["factor"]) for unit in vocabulary.units()]
    connection.execute(
        f"INSERT INTO units VALUES {', '.join(['(?, ?, ?)'] * len(rows))}",  # noqa: S608
        list(chain.from_iterable(rows)),
    )
