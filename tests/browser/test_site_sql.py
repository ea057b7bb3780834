"""SQL in the browser: the engine runs from the site's own files and reaches nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from tests.support.browser import Watched, watched
from tests.support.projects import ROOT

from mineaction.site.engine import installed

QUERIES = sorted(path.stem for path in (ROOT / "warehouse" / "queries").glob("*.sql"))
needs_engine = pytest.mark.skipif(
    not installed(), reason="the SQL engine is missing: install Node.js with npm, then `make site`"
)


@pytest.fixture(scope="module")
def sql(browser: Any, address: str) -> Iterator[Watched]:
    """The page with its engine started, once for all tests."""
    found = watched(browser, viewport={"width": 1280, "height": 900}, accept_downloads=True)
    found.page.goto(f"{address}sql.html")
    found.page.locator("#run:enabled").wait_for(timeout=120_000)
    found.page.locator("#shown", has_text=" row").wait_for()
    yield found
    assert found.foreign(address) == []
    found.page.context.close()


def ask(sql: Watched, query: str) -> str:
    """Run a query; what the page says of it."""
    page = sql.page
    page.locator("#query").fill(query)
    page.locator("#run").click()
    page.locator("#run:enabled").wait_for()
    return str(page.locator("#shown").inner_text())


def cells(sql: Watched) -> list[str]:
    return list(sql.page.locator("#result tbody td").all_inner_texts())


def published(project: Path, query: str) -> Any:
    with duckdb.connect(project / "warehouse" / "mineaction.duckdb", read_only=True) as connection:
        return connection.execute(query).fetchall()


@needs_engine
def test_it_answers_as_the_warehouse_does(sql: Watched, project: Path) -> None:
    query = "SELECT count(*) FROM figures"
    assert ask(sql, query).startswith("1 row")
    assert cells(sql) == [str(published(project, query)[0][0])]


@needs_engine
@pytest.mark.parametrize("name", QUERIES)
def test_a_worked_query_runs_here_too(sql: Watched, project: Path, name: str) -> None:
    query = (ROOT / "warehouse" / "queries" / f"{name}.sql").read_text("utf-8")
    rows = len(published(project, query))
    assert ask(sql, query).startswith(f"{rows} row"), sql.page.locator("#shown").inner_text()
    assert sql.page.locator("#result tbody tr").count() == rows


@needs_engine
def test_values_keep_their_digits_and_their_kind(sql: Watched) -> None:
    ask(
        sql,
        "SELECT 165871.500000::DECIMAL(28,6) AS d, -0.5::DECIMAL(5,2) AS n, DATE '2023-04-04' AS t,"
        " ['a', 'b'] AS l, NULL AS x, true AS b, '12345678901234567890.12'::DECIMAL(28,6) AS big",
    )
    assert cells(sql) == [
        "165871.5", "-0.5", "2023-04-04", "a; b", "", "true", "12345678901234567890.12",
    ]  # fmt: skip


@needs_engine
def test_a_result_is_downloaded_as_csv(sql: Watched) -> None:
    ask(sql, """SELECT 1.50::DECIMAL(9,2) AS value, 'a,"b"' AS quote, '=1+1' AS formula""")
    with sql.page.expect_download() as download:
        sql.page.locator("#download").click()
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    assert text == 'value,quote,formula\r\n1.5,"a,""b""",\'=1+1\r\n'
    assert download.value.suggested_filename == "mineaction.csv"


@needs_engine
@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM 'https://example.org/a.csv'",
        "SELECT * FROM read_csv('https://example.org/a.csv')",
        "INSTALL httpfs",
        "LOAD icu",
        "INSTALL spatial FROM 'https://example.org/extensions'",
        "ATTACH 'https://example.org/a.duckdb'",
        "SET custom_extension_repository = 'https://example.org'",
        "SET enable_external_access = true",
        "COPY figures TO 'https://example.org/a.csv'",
    ],
)
def test_no_query_reaches_another_machine(sql: Watched, address: str, query: str) -> None:
    said = ask(sql, query)
    # INSTALL does nothing here, and says so; LOAD would be the one to fetch.
    assert "rror" in said or (query.startswith("INSTALL") and said.startswith("0 rows"))
    assert sql.foreign(address) == []


@needs_engine
@pytest.mark.parametrize(
    "query", ["DROP TABLE figures", "DELETE FROM figures", "UPDATE documents SET title = 'x'"]
)
def test_no_query_changes_the_tables(sql: Watched, query: str) -> None:
    assert "read-only" in ask(sql, query)


@needs_engine
def test_a_mistake_is_told_in_the_engine_s_words(sql: Watched) -> None:
    assert "no_such_column" in ask(sql, "SELECT no_such_column FROM figures")
    assert cells(sql) == []
    assert sql.page.locator("#download").is_disabled()


@needs_engine
def test_what_a_document_says_stays_words_in_a_result(sql: Watched) -> None:
    ask(sql, "SELECT title, publisher, file_name FROM documents WHERE title LIKE '%<script>%'")
    assert "<script>window.hit=1</script>" in cells(sql)[0]
    assert sql.page.evaluate("window.hit") is None
    assert sql.page.locator("#result img, #result svg, #result script").count() == 0


@needs_engine
def test_from_a_file_the_page_names_the_command(opened: Watched, site: Path) -> None:
    opened.page.goto(f"file://{site}/sql.html")
    assert "mineaction site --serve" in opened.page.locator("#from-file").inner_text()
    assert opened.page.locator("#sql").is_hidden()
