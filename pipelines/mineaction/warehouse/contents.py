"""What a database holds, for people: first rows, what was kept out, what the rules found.

Lives here: reading, of a build under way or a snapshot. Does not live here: how it is shown
(assets, cli), and any change of a database.
"""

# ruff: noqa: S608 - what is put into queries are names of our own tables and columns

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from mineaction.schema.columns import key
from mineaction.schema.tables import TABLES
from mineaction.warehouse.database import QUARANTINE, scalar


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What one world rule gave: how many relations hold, the findings in words, its own faults."""

    rule_id: str
    passed: int
    failed: int
    not_evaluable: int
    sentences: tuple[str, ...]
    set_aside: tuple[str, ...] = ()

    @property
    def applied(self) -> int:
        """Relations that the rule looked at."""
        return self.passed + self.failed + self.not_evaluable


@dataclass(frozen=True, slots=True)
class KeptOut:
    """What is in quarantine: rows by integrity rule, and why, the first few in words."""

    rows: int
    by_rule: dict[str, int]
    reasons: dict[str, tuple[str, ...]]


@contextmanager
def opened(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The database `path`, for reading."""
    with duckdb.connect(path, read_only=True) as connection:
        yield connection


def first_rows(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    columns: Sequence[str] = (),
    order_by: Sequence[str] = (),
    limit: int = 5,
) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The first rows, in the order given or of the key: names and values of `columns` or all."""
    listed = ", ".join(f'"{name}"' for name in columns) or "*"
    order = ", ".join(f'"{name}"' for name in order_by or key(TABLES[table]))
    cursor = connection.execute(f"SELECT {listed} FROM {table} ORDER BY {order} LIMIT {limit}")
    return [column[0] for column in cursor.description or ()], cursor.fetchall()


def kept_out(connection: duckdb.DuckDBPyConnection, examples: int = 5) -> KeptOut:
    """All of quarantine; a row that breaks two rules counts for both."""
    found = connection.execute(
        "SELECT rule_id, count(*), list(reason ORDER BY quarantine_id)[:$examples]"
        f" FROM (SELECT unnest(rule_ids) AS rule_id, reason, quarantine_id FROM {QUARANTINE})"
        " GROUP BY rule_id ORDER BY rule_id",
        {"examples": examples},
    ).fetchall()
    return KeptOut(
        rows=int(scalar(connection, f"SELECT count(*) FROM {QUARANTINE}")),
        by_rule={rule_id: rows for rule_id, rows, _ in found},
        reasons={rule_id: tuple(reasons) for rule_id, _, reasons in found},
    )


def rule_results(connection: duckdb.DuckDBPyConnection, examples: int = 5) -> dict[str, RuleResult]:
    """Every world rule of the database with its verdicts, those of pandera included."""
    found = connection.execute(
        """
        SELECT r.rule_id,
            count(c.check_id) FILTER (c.verdict = 'pass'),
            count(c.check_id) FILTER (c.verdict = 'fail'),
            count(c.check_id) FILTER (c.verdict = 'not_evaluable'),
            (list(c.sentence || coalesce(' (would hold: ' || c.would_hold_if || ')', '')
                ORDER BY c.sentence) FILTER (c.verdict = 'fail'))[:$examples]
        FROM reference.rules AS r LEFT JOIN evidence.checks AS c USING (rule_id)
        WHERE r.level <> 'integrity'
        GROUP BY r.rule_id ORDER BY r.rule_id
        """,
        {"examples": examples},
    ).fetchall()
    faulty = dict(
        connection.execute(
            "SELECT json_extract_string(row, '$.rule_id'), list(reason ORDER BY quarantine_id)"
            f" FROM {QUARANTINE} WHERE list_contains(rule_ids, 'I80') GROUP BY ALL"
        ).fetchall()
    )
    return {
        rule_id: RuleResult(
            rule_id, passed, failed, open_, tuple(sentences or ()), tuple(faulty.get(rule_id, ()))
        )
        for rule_id, passed, failed, open_, sentences in found
    }


def first_findings(connection: duckdb.DuckDBPyConnection, number: int = 10) -> list[str]:
    """What to look at first, in words; what a reviewer settled comes last."""
    found = connection.execute(
        "SELECT array_to_string(rule_ids, '+'), severity, confidence, sentence, review"
        " FROM main.findings ORDER BY rank LIMIT $number",
        {"number": number},
    ).fetchall()
    return [
        f"{rules} ({severity}, {confidence}{'' if review == 'open' else f', {review}'}): {sentence}"
        for rules, severity, confidence, sentence, review in found
    ]
