"""One build of the site: from a published warehouse to the folder that readers open.

Lives here: the order of the parts. Does not live here: any part.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import duckdb

from mineaction.site import document_pages, engine, pages, search, series_pages
from mineaction.site.folder import LINK, Output, replaced
from mineaction.site.outline import standing
from mineaction.site.read import evidence, prepare, rows
from mineaction.site.source import full_text
from mineaction.site.static import write_static
from mineaction.warehouse.contents import opened

_ONCE = ("documents", "measures", "countries", "rules", "kept_out", "dictionary", "codes")


@dataclass(frozen=True, slots=True)
class Built:
    """What was built."""

    folder: Path
    pages: int
    files: int
    bytes: int
    largest_page: int  # bytes
    seconds: float
    with_sql: bool  # whether the engine of the SQL page was there


def build_site(database: Path, sources: Path, warehouse: Path) -> Built:
    """Build `warehouse`/site from the snapshot `database`; `sources` holds the documents' files.

    The old site stays until the new one is whole.
    """
    begin = time.monotonic()
    with opened(database) as connection, replaced(warehouse) as out:
        _write(connection, out, sources)
        write_static(out)
        with_sql = engine.write(out, database, warehouse / "queries")
    return Built(
        warehouse / LINK,
        out.pages,
        out.files,
        out.bytes,
        out.largest_page,
        time.monotonic() - begin,
        with_sql,
    )


def _write(connection: duckdb.DuckDBPyConnection, out: Output, sources: Path) -> None:
    prepare(connection)
    once = {name: rows(connection, name) for name in _ONCE}
    [totals] = rows(connection, "totals")
    findings = rows(connection, "findings")
    known = {row["finding_id"]: row for row in findings}
    where = standing(
        rows(connection, "outline"),
        pages.finding_pages(findings),
        series_pages.series_of_claims(connection),
    )
    index = search.Index()
    for part in evidence(connection, once["documents"]):
        text, whole = full_text(sources, part.document, part.sentences)
        document_pages.write(out, part, text, whole=whole, findings=known, standing=where)
        index.add(part, where.claims)
    index.write(out)
    series = series_pages.write(connection, out, known, where)
    pages.overview(out, once, totals, findings, series)
    pages.documents(out, once["documents"])
    pages.findings_list(out, findings, once["rules"], where)
    pages.dictionary_page(out, once["dictionary"], once["codes"])
    pages.search_page(out, totals, once["measures"])
