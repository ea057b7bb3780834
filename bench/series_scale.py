"""How long series and the rules on them take, against the number of claims.

    python -m bench.series_scale 10000 100000

Claims are made in SQL: documents of five claims each, over 30 countries, running counts since a war
and since 1991, closed weeks, months and years, exact and round, of several groups and sources.
Times are of the processor, both cores together, for each rule.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import duckdb
from tests.support.claim_tables import claim_tables

from mineaction.consistency import load_rules
from mineaction.consistency.claims import bring_claims
from mineaction.consistency.series import bring_series_claims, make_series

_MAKE = Path(__file__).with_name("series_scale.sql")


def tables(claims: int) -> duckdb.DuckDBPyConnection:
    """A connection with so many claims."""
    connection = claim_tables([])
    connection.execute("SET threads = 2")
    connection.execute(_MAKE.read_text("utf-8").replace("$claims", str(claims)))
    return connection


def timed(what: str, connection: duckdb.DuckDBPyConnection, query: str) -> float:
    """Seconds that a query takes."""
    begin = time.process_time()
    connection.execute(query)
    seconds = time.process_time() - begin
    [(rows,)] = connection.execute("SELECT count(*) FROM relation").fetchall()
    print(f"  {what:40} {seconds:7.2f} s  {rows:>9} relations", flush=True)
    return seconds


def run(claims: int) -> None:
    """Time every step over so many claims."""
    connection = tables(claims)
    begin = time.process_time()
    bring_claims(connection)
    print(f"{claims} claims: claims {time.process_time() - begin:.2f} s", flush=True)
    begin = time.process_time()
    bring_series_claims(connection)
    print(f"  series_claims, days, parallel, lists {time.process_time() - begin:.2f} s", flush=True)
    total = 0.0
    for rule in load_rules():
        if rule.rule_id[:2] in ("W3", "W4") and not rule.rule_id.startswith(
            ("W37", "W38", "W39", "W43", "W46")
        ):
            query = f"CREATE OR REPLACE TEMP TABLE relation AS {rule.query}"
            total += timed(rule.file_name, connection, query)
    print(f"  rules on series {total:.2f} s")
    begin = time.process_time()
    make_series(connection)
    print(f"  the tables of series {time.process_time() - begin:.2f} s")


if __name__ == "__main__":
    for number in sys.argv[1:]:
        run(int(number))
