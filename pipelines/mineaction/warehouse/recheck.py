"""The declaration of the tables once more, over what a build holds.

Lives here: proof that nothing between staging and the database let a bad row in or spoiled a good
one. Does not live here: the rules (schema), their first application (batch.py).

The text of a document is not in the database: quotes are compared with the sentences around them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

import duckdb
import pandas as pd
import pyarrow as arrow

from mineaction.schema.columns import Table
from mineaction.schema.crosschecks import REFERENCES, SPANS
from mineaction.schema.derive import column_list
from mineaction.schema.integrity import split
from mineaction.schema.tables import EXTRACTED, TABLES
from mineaction.warehouse.contents import opened
from mineaction.warehouse.database import scalar

_ROWS: Final = 50_000  # so many rows are validated at a time
# A span with its sentence: a quote that runs over two sentences lies in none, and is not compared.
_MISQUOTED: Final = """
SELECT count(*) FROM {table} AS t JOIN evidence.sentences AS s
ON s.document_id = t.document_id AND s.start_char <= t.{start} AND t.{end} <= s.end_char
WHERE s.text[t.{start} - s.start_char + 1 : t.{end} - s.start_char] <> t.{quote}
"""
_OUTSIDE_DOCUMENT: Final = """
SELECT count(*) FROM {table} AS t JOIN main.documents AS d USING (document_id)
WHERE t.{end} > d.char_count
"""
_OUTSIDE_SENTENCE: Final = """
SELECT count(*) FROM main.figures AS f JOIN evidence.sentences AS s USING (sentence_id)
WHERE f.number_start < s.start_char OR f.number_end > s.end_char
"""
_OVERLAPPING: Final = """
SELECT count(*) FROM (SELECT start_char < max(end_char) OVER (PARTITION BY document_id
    ORDER BY start_char, end_char ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS overlapping
    FROM evidence.mentions) WHERE overlapping
"""
_UNRESOLVED: Final = """
SELECT count(*) FROM {0} AS r WHERE r.{1} IS NOT NULL
AND NOT EXISTS (FROM {2} AS t WHERE t.{3} = r.{1})
"""


def broken_rows(path: Path) -> Counter[str]:
    """Rows of the extracted tables of `path` that break an integrity rule: rule id to number."""
    broken: Counter[str] = Counter()
    with opened(path) as connection:
        for table in EXTRACTED:
            broken += _broken_in(connection, TABLES[table], table)
        for span in SPANS:
            parts = span._asdict()
            broken["I20"] += scalar(connection, _MISQUOTED.format(**parts))
            broken["I21"] += scalar(connection, _OUTSIDE_DOCUMENT.format(**parts))
        broken["I22"] += scalar(connection, _OUTSIDE_SENTENCE)
        broken["I23"] += scalar(connection, _OVERLAPPING)
        broken["I30"] += sum(scalar(connection, _UNRESOLVED.format(*r)) for r in REFERENCES)
    return +broken


def contract_faults(path: Path) -> list[str]:
    """Tables of `path` whose columns are not the declared ones, in words; none is as it must be."""
    faults = []
    with opened(path) as connection:
        for table, model in TABLES.items():
            declared = {column["name"]: column["type"] for column in column_list(model)}
            described = connection.execute(f"DESCRIBE {table}").fetchall()
            found = {name: kind for name, kind, *_ in described}
            if list(found.items()) != list(declared.items()):
                faults.append(f"{table} has {found}, declared is {declared}")
    return faults


def _broken_in(
    connection: duckdb.DuckDBPyConnection, model: type[Table], table: str
) -> Counter[str]:
    """The rules of the declaration over all rows, by pandera."""
    broken: Counter[str] = Counter()
    batches = connection.sql(f"FROM {table}").to_arrow_reader(_ROWS)
    for batch in batches:
        rows = arrow.Table.from_batches([batch]).to_pandas(types_mapper=pd.ArrowDtype)
        for row in split(model, rows).broken:
            broken.update(row.rule_ids)
    return broken
