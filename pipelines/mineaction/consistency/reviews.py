"""What reviewers decided about findings: `reviews.yaml` beside the documents.

Lives here: reading, checking and adding decisions, and bringing them to a connection. Does not live
here: which findings there are, and whether their claims have changed (sql/checking/findings.sql).

A decision is kept under the id of its finding, with the fingerprint of the claims that it was made
about. A bad entry is named with its place and left out; it never stops a run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, Final

import duckdb
import yaml

REVIEWS: Final = "reviews.yaml"
DECISIONS: Final = ("accepted", "explained", "dismissed")
_HEADER: Final = (
    "# Decisions about findings: accepted, explained or dismissed, with a reason.\n"
    "# `mineaction findings review ID` adds an entry; the last entry of a finding holds.\n"
    "reviews:\n"
)


@dataclass(frozen=True, slots=True)
class Review:
    """One decision; `fingerprint` is that of the claims which the reviewer saw."""

    finding: str
    fingerprint: str
    decision: str
    reason: str
    reviewer: str
    date: date


@dataclass(frozen=True, slots=True)
class Reviews:
    """The good entries in their order, and what is wrong with the others, in words."""

    entries: tuple[Review, ...] = ()
    faults: tuple[str, ...] = ()


def read_reviews(folder: Path) -> Reviews:
    """The decisions of a folder; none if it has no file of them."""
    path = folder / REVIEWS
    if not path.is_file():
        return Reviews()
    try:
        data = yaml.safe_load(path.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        return Reviews(faults=(f"{REVIEWS} is no valid YAML, no review is used: {error}",))
    if data is None or data == {"reviews": None}:
        return Reviews()
    rows = data.get("reviews") if isinstance(data, dict) else None
    if not isinstance(rows, list):
        return Reviews(faults=(f"{REVIEWS} must hold a list called `reviews`; none is used",))
    entries: list[Review] = []
    faults: list[str] = []
    for number, row in enumerate(rows, start=1):
        wrong = list(_wrong(row))
        if wrong:
            named = row.get("finding", "no finding") if isinstance(row, dict) else "no finding"
            faults.append(f"{REVIEWS}, entry {number} ({named}): {'; '.join(wrong)}; left out")
        else:
            entries.append(Review(**row))
    return Reviews(tuple(entries), tuple(faults))


def add_review(folder: Path, review: Review) -> Path:
    """Append a decision to the file, which is made if there is none; returns its path.

    Raises ValueError, in words, for a review that could not be read again.
    """
    row = asdict(review)
    if wrong := list(_wrong(row)):
        raise ValueError("; ".join(wrong))
    path = folder / REVIEWS
    before = path.read_text("utf-8") if path.is_file() else _HEADER
    entry = yaml.safe_dump([row], sort_keys=False, allow_unicode=True, width=96)
    indented = "".join(f"  {line}\n" for line in entry.splitlines())
    path.write_text(before.rstrip("\n") + "\n" + indented, encoding="utf-8")
    return path


def bring_reviews(connection: duckdb.DuckDBPyConnection, reviews: Sequence[Review]) -> None:
    """The decisions as a temporary table; the last entry of a finding holds."""
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE reviews (finding VARCHAR, fingerprint VARCHAR,"
        " decision VARCHAR, reason VARCHAR, reviewer VARCHAR, date DATE)"
    )
    last = {review.finding: review for review in reviews}
    if last:
        rows = [list(asdict(review).values()) for review in last.values()]
        connection.executemany("INSERT INTO reviews VALUES (?, ?, ?, ?, ?, ?)", rows)


def unmatched(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Reviews of findings that this run did not make, in words."""
    found = connection.execute(
        "SELECT finding, decision FROM reviews WHERE NOT EXISTS (FROM rule_findings AS f"
        " WHERE list_contains(f.check_ids, finding)) ORDER BY finding"
    ).fetchall()
    return [
        f"{REVIEWS}: {finding} ({decision}) is no finding of this run: its figures hold now, or are"
        " read otherwise; the entry can stay"
        for finding, decision in found
    ]


def _wrong(row: Any) -> Iterator[str]:
    """What is wrong with one entry, in words."""
    if not isinstance(row, dict):
        yield "must be a list of `key: value` lines"
        return
    names = [field.name for field in fields(Review)]
    if missing := [name for name in names if name not in row]:
        yield f"{', '.join(missing)} missing"
    if unknown := [str(key) for key in row if key not in names]:
        yield f"unknown key {', '.join(unknown)}"
    for name in ("finding", "fingerprint", "reason", "reviewer"):
        if name in row and (not isinstance(row[name], str) or not row[name].strip()):
            yield f"{name} must be a text in quotes, not {row[name]!r}"
    if "decision" in row and row["decision"] not in DECISIONS:
        yield f"decision is {row['decision']!r}, not one of {', '.join(DECISIONS)}"
    if "date" in row and type(row["date"]) is not date:
        yield f"date must be a day such as 2024-12-22, not {row['date']!r}"
