"""Series: claims that count the same thing from the same start, followed over time.

Lives here: the order in which the files of sql/series are run. Does not live here: which claims
belong together (sql/series/claims.sql), the rules that live on series (sql/rules).
"""

from __future__ import annotations

import duckdb

from mineaction.consistency.claims import SQL_DIR, bring_claims, execute_file

TABLES = ("series", "series_points", "series_estimates")
_DAYS = ("sources", "claims", "days")
_COMPARED = ("parallel", "addition", "lists")


def make_series(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave the temporary tables made_series, made_series_points and made_series_estimates.

    They have the columns of main.series and so on. Reads `documents`, `figures`, `evidence` and the
    vocabularies of `reference`; a figure without a row in evidence.figure_sources counts as the
    body that it is attributed to.
    """
    bring_claims(connection)
    _execute(connection, _DAYS)
    for name in TABLES:
        query = (SQL_DIR / "series" / f"{name}.sql").read_text(encoding="utf-8")
        connection.execute(f"CREATE OR REPLACE TEMP TABLE made_{name} AS {query}")


def bring_series_claims(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave the temporary tables that the rules on series compare; needs `claims`.

    `series_claims` (who counts what since when), `series_days` (one row a series and day) and
    `parallel_totals` (a total and a later one within it, stated for one day).
    """
    _execute(connection, (*_DAYS, *_COMPARED))


def _execute(connection: duckdb.DuckDBPyConnection, names: tuple[str, ...]) -> None:
    for name in names:
        execute_file(connection, f"series/{name}.sql")
