"""The world rule that pandera checks on a topic table, as checks and findings.

Lives here: casualties whose parts cannot be their total (W10). Does not live here: all other
world rules (sql/rules, run by consistency), and any integrity rule.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

import duckdb
import pandas as pd

from mineaction.schema.integrity import split
from mineaction.schema.tables import TABLES
from mineaction.warehouse.database import count, insert_rows, read

RULE: Final = "W10"
Row = Mapping[Any, Any]
_WORDS: Final = ("sentence", "severity", "finding_id")
_JOINING: Final = ("finding_id", "fingerprint", "sentence")
# The finding that two of the figures are already in, and the check as one more of it.
_HOST: Final = """
SELECT finding_id FROM main.findings
WHERE len(list_intersect(figure_ids, $ids)) >= 2 ORDER BY rank LIMIT 1
"""
_JOINED: Final = """
UPDATE main.findings SET check_ids = list_append(check_ids, $fingerprint),
    rule_ids = list_sort(list_distinct(list_append(rule_ids, $rule))),
    also = CASE WHEN sentence = $sentence OR list_contains(also, $sentence) THEN also
        ELSE list_append(also, $sentence) END
WHERE finding_id = $finding_id
"""
_PARTS: Final = ("killed", "injured", "outcome_unknown", "casualties")


def record_casualties(connection: duckdb.DuckDBPyConnection) -> int:
    """Add a finding for each row of casualties that does not add up; returns how many.

    One fault is one finding: a relation that is already among the findings is not repeated, and one
    that shares two of its figures with a finding becomes a check of that finding. No row of
    casualties is touched: the document says what it says.
    """
    parts = split(TABLES["main.casualties"], read(connection, "FROM main.casualties"))
    known = {
        frozenset(ids)
        for (ids,) in connection.execute(
            "SELECT figure_ids FROM evidence.checks WHERE rule_id = ? AND verdict = 'fail'", [RULE]
        ).fetchall()
    }
    failing = parts.good.loc[[b.label for b in parts.world]].to_dict("records")
    added = 0
    for row in (row for row in failing if frozenset(_figure_ids(row)) not in known):
        finding = _finding(connection, row, count(connection, "main.findings") + 1)
        host = connection.execute(_HOST, {"ids": finding["figure_ids"]}).fetchone()
        if host is None:
            insert_rows(connection, "main.findings", [finding])
            added += 1
        else:
            finding["finding_id"] = host[0]
            connection.execute(_JOINED, {key: finding[key] for key in _JOINING} | {"rule": RULE})
        check = _check(row) | {key: finding[key] for key in _WORDS}
        insert_rows(connection, "evidence.checks", [check])
    return added


def _figure_ids(row: Row) -> list[str]:
    return [row[f"{p}_figure_id"] for p in _PARTS if not _missing(row[f"{p}_figure_id"])]


def _missing(value: object) -> bool:
    return value is None or value is pd.NA


def _sum(row: Row, end: str) -> Any:
    """The sum of the stated parts at one end; None without a bound."""
    stated = [p for p in _PARTS[:-1] if not _missing(row[f"{p}_figure_id"])]
    values = [row[f"{p}_{end}"] for p in stated]
    return None if any(map(_missing, values)) else sum(values)


def _imbalance(row: Row) -> Any:
    """Parts minus total at the nearest bounds."""
    low, high = _sum(row, "low"), _sum(row, "high")
    if low is not None and low > row["casualties_high"]:
        return low - row["casualties_high"]
    return high - row["casualties_low"]


def _check(row: Row) -> dict[str, Any]:
    return {
        "check_id": _digest(row),
        "rule_id": RULE,
        "document_ids": [row["document_id"]],
        "figure_ids": _figure_ids(row),
        "label": "killed + injured (+ outcome unknown) = casualties",
        "left_low": _sum(row, "low"),
        "left_high": _sum(row, "high"),
        "comparator": "<=" if _missing(row["outcome_unknown_figure_id"]) else "=",
        "right_low": row["casualties_low"],
        "right_high": row["casualties_high"],
        "verdict": "fail",
        "imbalance": _imbalance(row),
    }


def _finding(connection: duckdb.DuckDBPyConnection, row: Row, rank: int) -> dict[str, Any]:
    ids = _figure_ids(row)
    stated = {
        figure_id: (number, quote, name)
        for figure_id, number, quote, name in connection.execute(
            "SELECT figure_id, number_as_stated, quote, file_name"
            " FROM main.figures JOIN main.documents USING (document_id)"
            " WHERE list_contains(?, figure_id)",
            [ids],
        ).fetchall()
    }
    names = [p for p in _PARTS[:-1] if not _missing(row[f"{p}_figure_id"])]
    said = " + ".join(
        f"{stated[i][0]} {name.replace('_', ' ')}" for i, name in zip(ids, names, strict=False)
    )
    total, gap = stated[ids[-1]][0], f"{abs(_imbalance(row)).normalize():f}"
    return {
        "finding_id": _digest(row),
        "rank": rank,
        "rule_id": RULE,
        "rule_ids": [RULE],
        "severity": "high",
        "confidence": "likely",
        "also": [],
        "suspect_ids": [],
        "check_ids": [_digest(row)],
        "fingerprint": _digest(row),
        "review": "open",
        "sentence": f"{stated[ids[-1]][2].rsplit('.', 1)[0]}: {said} = {_range(row)},"
        f" the text says {total} (off by {gap})",
        "document_ids": [row["document_id"]],
        "figure_ids": ids,
        "quotes": [stated[i][1] for i in ids],
        "numbers": [stated[i][0] for i in ids],
        "difference": _imbalance(row),
    }


def _range(row: Row) -> str:
    ends = [_sum(row, "low"), _sum(row, "high")]
    low, high = ("no bound" if e is None else f"{e.normalize():f}" for e in ends)
    return low if low == high else f"{low} to {high}"


def _digest(row: Row) -> str:
    return hashlib.sha256("|".join([RULE, *_figure_ids(row)]).encode()).hexdigest()[:16]
