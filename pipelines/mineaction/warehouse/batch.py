"""The check of a batch of documents: good rows with types, and what goes to quarantine.

Lives here: the order in which the rules of the schema are applied to the rows of a batch, and
the accounting that no row gets lost. Does not live here: any rule (schema), files (staging.py).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mineaction.schema.crosschecks import faults_of
from mineaction.schema.integrity import ContractError, Split, as_json, frame, split, take_out
from mineaction.schema.tables import EXTRACTED, TABLES
from mineaction.warehouse.rows import Document, Extraction, Row, rows_of

SOURCE: Final = "source_path"  # the file that a staged row came from


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that gives no rows, and why, in words."""

    file_name: str
    reason: str
    sha256: str | None = None
    document_id: str | None = None
    rule_id: str = "I90"


@dataclass(frozen=True, slots=True)
class Checked:
    """A checked batch: good rows by table, each with the file it came from, and quarantine."""

    tables: dict[str, pd.DataFrame]
    quarantine: list[Row]
    rows_in: dict[str, int]  # by file name


def check_batch(
    done: Sequence[tuple[Document, Extraction]], rejected: Sequence[Rejected] = ()
) -> Checked:
    """Split all rows of a batch into good and quarantined; asserts that none gets lost."""
    rows: dict[str, list[Row]] = {table: [] for table in EXTRACTED}
    sources: dict[str, list[str]] = {table: [] for table in EXTRACTED}
    for document, extraction in done:
        for table, found in rows_of(document, extraction).items():
            rows[table] += found
            sources[table] += [document.file_name] * len(found)
    texts = {document.file_name: document.text for document, _ in done}
    splits = {table: split(TABLES[table], frame(TABLES[table], rows[table])) for table in EXTRACTED}
    _check_across(splits, sources, texts)
    rows_in = Counter(name for found in sources.values() for name in found)
    kept = sum(len(s.good) for s in splits.values())
    broken = sum(len(s.broken) for s in splits.values())
    if rows_in.total() != kept + broken:
        raise ContractError(f"rows in {rows_in.total()} are not good {kept} + quarantined {broken}")
    return Checked(
        tables={
            table: s.good.assign(**{SOURCE: [sources[table][label] for label in s.good.index]})
            for table, s in splits.items()
        },
        quarantine=[
            *(rejected_row(file) for file in rejected),
            *(row for t, s in splits.items() for row in quarantine_rows(t, s, sources[t])),
        ],
        rows_in=dict(rows_in),
    )


def _check_across(
    splits: dict[str, Split], sources: Mapping[str, Sequence[str]], texts: Mapping[str, str]
) -> None:
    """Apply the rules between tables until nothing more falls: a figure takes its parts along."""
    fell = True
    while fell:
        fell = False
        for table in EXTRACTED:
            good = {name: s.good for name, s in splits.items()}
            own = [texts[sources[table][label]] for label in good[table].index]
            faults = faults_of(table, good, own)
            if faults:
                splits[table] = take_out(splits[table], faults)
                fell = True


def quarantine_rows(table: str, parts: Split, sources: Sequence[str] | None = None) -> list[Row]:
    """The bad rows of a table as rows of meta.quarantine."""
    seen: Counter[str] = Counter()
    result = []
    for broken, (_, bad) in zip(parts.broken, parts.bad.iterrows(), strict=True):
        row = as_json(bad)
        source = sources[broken.label] if sources else None
        seen[row] += 1
        result.append(
            {
                "quarantine_id": _digest(table, source, row, seen[row]),
                "table_name": table,
                "document_id": _document_of(bad),
                SOURCE: source,
                "rule_ids": list(broken.rule_ids),
                "reason": f"{source}: {broken.reason}" if source else broken.reason,
                "row": row,
            }
        )
    return result


def rejected_row(file: Rejected) -> Row:
    """A file that gives no rows as a row of meta.quarantine."""
    row = as_json(pd.Series({"file_name": file.file_name, "sha256": file.sha256}, dtype=object))
    return {
        "quarantine_id": _digest("main.documents", file.file_name, row, file.reason),
        "table_name": "main.documents",
        "document_id": file.document_id,
        SOURCE: file.file_name,
        "rule_ids": [file.rule_id],
        "reason": file.reason,
        "row": row,
    }


def _document_of(row: pd.Series[Any]) -> str | None:
    value = row.get("document_id")
    return value if isinstance(value, str) else None


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
