"""Series: claims that count the same thing from the same start, followed over time.

Lives here: the order in which the files of sql/series are run. Does not live here: which claims
belong together (sql/series/claims.sql), the rules that live on series (sql/rules).
"""

from __future__ import annotations

import duckdb

from mineaction.consistency.claims import SQL_DIR, execute_file

TABLES = ("series", "series_points", "series_estimates")
_STEPS = ("sources", "claims", "days", "parallel", "addition", "lists")


def bring_series_claims(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave the temporary tables that series are made of and rules on series compare.

    Needs `claims`. `series_claims` (who counts what since when), `series_days` (one row a series
    and day) and `parallel_totals` (a total and a later one within it, stated for one day).
    """
    for name in _STEPS:
        execute_file(connection, f"series/{name}.sql")


def make_series(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave the temporary tables made_series, made_series_points and made_series_estimates.

    They have the columns of main.series and so on. Needs the tables of `bring_series_claims`; a
    figure without a row in evidence.figure_sources counts as the body that it is attributed to.
    """
    for name in TABLES:
        query = (SQL_DIR / "series" / f"{name}.sql").read_text(encoding="utf-8")
        connection.execute(f"CREATE OR REPLACE TEMP TABLE made_{name} AS {query}")
