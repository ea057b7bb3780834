"""SQL in the browser: DuckDB-Wasm from its npm package, and the published tables beside it.

Lives here: which files the SQL page needs, and the copy of the database that it opens. Does not
live here: the page (templates/sql.html, static/sql.js), or the install (`make site`).

DuckDB-Wasm has no Parquet reader of its own and would fetch one from the network; so the page
opens a DuckDB file, with all schemas, keys and comments. Its blocks are small, so that it is a
sixth of the size of the snapshot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import duckdb

from mineaction.schema.derive import literal
from mineaction.site.folder import Output
from mineaction.site.render import render
from mineaction.site.scripts import data_script
from mineaction.warehouse.database import STORAGE_VERSION

MODULES: Final = Path(__file__).parent / "node" / "node_modules"
_DUCKDB: Final = MODULES / "@duckdb" / "duckdb-wasm" / "dist"
# One bundle, which all browsers since 2022 run, on any web server: no thread and no special header.
FILES: Final = {
    "arrow.js": MODULES / "apache-arrow" / "Arrow.es2015.min.js",
    "duckdb.js": _DUCKDB / "duckdb-browser.cjs",
    "duckdb-worker.js": _DUCKDB / "duckdb-browser-eh.worker.js",
    "duckdb.wasm": _DUCKDB / "duckdb-eh.wasm",
}
DATABASE: Final = "mineaction.duckdb"
_HEADER: Final = re.compile(r"^-- (title|question|note): (.*)$", re.MULTILINE)


def installed() -> bool:
    """Whether the engine's files are there."""
    return all(path.is_file() for path in FILES.values())


def write(out: Output, database: Path, queries: Path) -> bool:
    """Write the SQL page, with its engine if that is installed; returns whether it is."""
    ready = installed()
    worked = list(examples(queries))
    out.write("sql.html", render("sql.html", root="", ready=ready, examples=worked))
    out.write("data/examples.js", data_script("examples", [text for *_, text in worked]))
    if ready:
        for name, path in FILES.items():
            out.copy(path, f"sql/{name}")
        copy_database(database, out.root / "sql" / DATABASE)
        out.add(f"sql/{DATABASE}")
    return ready


def examples(queries: Path) -> Iterator[tuple[str, str, str]]:
    """The worked queries: title, question, SQL."""
    for path in sorted(queries.glob("*.sql")):
        text = path.read_text("utf-8")
        told = dict(_HEADER.findall(text))
        yield told.get("title", path.stem), told.get("question", ""), text


def copy_database(source: Path, target: Path) -> None:
    """All tables of a snapshot in a file for the browser."""
    with duckdb.connect(":memory:", config={"threads": 1}) as connection:
        connection.execute("SET enable_progress_bar = false")
        connection.execute(f"ATTACH {literal(source)} AS published (READ_ONLY)")
        connection.execute(
            f"ATTACH {literal(target)} AS copied"
            f" (STORAGE_VERSION '{STORAGE_VERSION}', BLOCK_SIZE 16384)"
        )
        connection.execute("COPY FROM DATABASE published TO copied")
        connection.execute("CHECKPOINT copied")
        connection.execute("DETACH copied")
