"""What the site asks the warehouse: the queries of this package, as rows.

Lives here: running them. Does not live here: the queries (queries/*.sql), or what becomes of rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

import duckdb

Row = dict[str, Any]
# So many documents are held at once: thousands would take gigabytes.
BATCH: Final = 250


@dataclass(frozen=True, slots=True)
class Evidence:
    """One document with what was read from it."""

    document: Row
    claims: Sequence[Row]
    numbers: Sequence[Row]
    sentences: Sequence[Row]
    links: Sequence[Row]


def prepare(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the temporary tables that the other queries use."""
    connection.execute("SET enable_progress_bar = false")
    connection.execute(query("prepare"))


def rows(connection: duckdb.DuckDBPyConnection, name: str, **parameters: Any) -> list[Row]:
    """The rows of the query `name`."""
    cursor = connection.execute(query(name), parameters or None)
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]


def evidence(connection: duckdb.DuckDBPyConnection, documents: Sequence[Row]) -> Iterator[Evidence]:
    """The documents in the order given, with all that was read from them."""
    for some in _batched(documents, BATCH):
        ids = [document["document_id"] for document in some]
        found = [
            by_column(rows(connection, name, documents=ids), "document_id")
            for name in ("claims", "numbers", "sentences", "document_links")
        ]
        for document in some:
            claims, numbers, sentences, links = (part[document["document_id"]] for part in found)
            yield Evidence(document, claims, numbers, sentences, links)


@cache
def query(name: str) -> str:
    """The text of a query."""
    return resources.files(__package__).joinpath("queries", f"{name}.sql").read_text("utf-8")


def by_column(found: Iterable[Row], name: str) -> defaultdict[str, list[Row]]:
    """Rows in their order, by what stands in one column."""
    grouped: defaultdict[str, list[Row]] = defaultdict(list)
    for row in found:
        grouped[row[name]].append(row)
    return grouped


def _batched(documents: Sequence[Row], size: int) -> Iterator[Sequence[Row]]:
    for start in range(0, len(documents), size):
        yield documents[start : start + size]
