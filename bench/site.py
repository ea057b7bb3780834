"""Time, size and search of the evidence site for many documents.

    python bench/site.py [--documents 1000] [--folder FOLDER]

Reads the dev corpus and the seeds once, multiplies what was read under new ids, with its claims,
findings, links and series, up to so many documents, and builds the site of that. Prints seconds,
pages, bytes, the largest page and the peak resident memory; and, where Chromium and Playwright are,
how long a search takes from the last key to the first result, each query on a fresh page.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any, Final

import duckdb

from mineaction.definitions import build_defs
from mineaction.schema.derive import arrow_schema
from mineaction.schema.tables import TABLES
from mineaction.site import Built, build_site

ROOT: Final = Path(__file__).resolve().parents[1]
PROJECT: Final = ("dagster.yaml", "pyproject.toml")
# Ids that are shared by all documents.
SHARED: Final = frozenset({"rule_id", "rule_ids", "place_id", "event_id", "build_id"})
POINTING: Final = frozenset({"part_of", "numerator", "denominator"})
QUERIES: Final = ("killed", "children killed 2024", "3,461", "mines found azerbaijan", "ombudsman")


def base(folder: Path) -> Path:
    """The dev corpus and the seeds, read by the pipeline; the snapshot."""
    seeds = folder / "seeds"
    shutil.copytree(ROOT / "seeds", seeds)
    for path in sorted((ROOT / "tests" / "corpus" / "dev").glob("*.txt")):
        shutil.copy(path, seeds)
    for name in PROJECT:
        shutil.copy(ROOT / name, folder)
    os.chdir(folder)
    quiet = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
    if not build_defs().resolve_job_def("refresh").execute_in_process(run_config=quiet).success:
        raise SystemExit("the base could not be read")
    return (folder / "warehouse" / "mineaction.duckdb").resolve()


def multiply(snapshot: Path, target: Path, documents: int) -> None:
    """Copy the snapshot and add its rows under new ids until there are so many documents."""
    shutil.copy(snapshot, target)
    target.chmod(0o644)
    with duckdb.connect(target) as connection:
        [(count,)] = connection.execute("SELECT count(*) FROM documents").fetchall()
        for table, model in TABLES.items():
            if table.split(".")[0] in ("reference", "meta"):
                continue
            columns = ", ".join(_column(field.name) for field in arrow_schema(model))
            names = ", ".join(f'"{field.name}"' for field in arrow_schema(model))
            copies = -(-documents // count)
            connection.execute(
                f"INSERT INTO {table} ({names})"
                f" SELECT {columns} FROM {table} AS t, range(1, {copies}) AS copy(n)"
            )


def _column(name: str) -> str:
    if name in SHARED or not (name.endswith(("_id", "_ids")) or name in POINTING):
        return f't."{name}"'
    if name.endswith("_ids"):
        return f'[left(md5(x || copy.n), 16) FOR x IN t."{name}"]'
    return f'left(md5(t."{name}" || copy.n), 16)'


def searches(site: Path) -> dict[str, float]:
    """Query to milliseconds until the first result; empty without a browser."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415
    except ImportError:
        return {}
    executable = shutil.which("chromium")
    if executable is None:
        return {}
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        found = {query: _search(browser, site, query) for query in QUERIES}
        browser.close()
    return found


def _search(browser: Any, site: Path, query: str) -> float:
    page = browser.new_page()
    page.goto(f"file://{site}/search.html")
    page.locator("#words").fill(query[:-1])
    begin = time.perf_counter()
    page.locator("#words").fill(query)
    page.locator(f"#results[data-for='{query}'] .result").first.wait_for()
    seconds = time.perf_counter() - begin
    page.close()
    return seconds * 1000


def tell(built: Built, documents: int, database: Path) -> None:
    """Print what was measured."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{documents} documents ({database.stat().st_size / 1e6:.0f} MB of database):"
        f" {built.seconds:.1f} s, {built.pages} pages, {built.files} files,"
        f" {built.bytes / 1e6:.0f} MB, largest page {built.largest_page / 1000:.0f} kB,"
        f" peak {peak:.0f} MB"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--folder", type=Path, help="where to build; default: a temporary folder")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        snapshot = base(folder)
        database = folder / "many.duckdb"
        multiply(snapshot, database, given.documents)
        begin = time.process_time()
        built = build_site(database, folder / "seeds", folder / "many")
        tell(built, given.documents, database)
        print(f"{time.process_time() - begin:.1f} s of processor time")
        for query, taken in searches(built.folder.resolve()).items():
            print(f"search {query!r}: {taken:.0f} ms")


if __name__ == "__main__":
    main()
