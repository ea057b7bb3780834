"""Long lists and long texts are cut into pages, and links still lead to the right one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from tests.support import sites
from tests.support.browser import watched

from mineaction.site import build_site


@pytest.fixture(scope="module")
def short(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The site with a finding, a document and two claims a page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mineaction.site.pages.FINDINGS_A_PAGE", 1)
        patch.setattr("mineaction.site.pages.DOCUMENTS_A_PAGE", 1)
        patch.setattr("mineaction.site.outline.CLAIMS", 2)
        database = (project / "warehouse" / "mineaction.duckdb").resolve()
        yield build_site(database, project / "seeds", tmp_path_factory.mktemp("short")).folder


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    found = watched(browser)
    yield found.page
    assert found.errors == []
    found.page.context.close()


def test_a_link_to_a_finding_of_another_page_leads_there(page: Any, short: Path) -> None:
    page.goto(f"file://{short}/findings-2.html")
    key = page.locator("#all .finding").get_attribute("id")
    page.goto(f"file://{short}/findings.html#{key}")
    page.wait_for_url(f"**/findings-2.html#{key}")
    assert page.locator(f"[id='{key}'] .evidence a").first.is_visible()


def test_the_filter_looks_at_findings_of_all_pages(page: Any, short: Path, project: Path) -> None:
    with duckdb.connect(project / "warehouse" / "mineaction.duckdb", read_only=True) as connection:
        [(number,)] = connection.execute("SELECT count(*) FROM findings").fetchall()
    page.goto(f"file://{short}/findings.html?words=of")
    page.locator("#shown", has_text=f" of {number} findings").wait_for()


def test_lists_have_a_way_to_the_next_page(page: Any, short: Path) -> None:
    page.goto(f"file://{short}/documents.html")
    first = page.locator("main tbody a").inner_text()
    page.locator(".pager a[rel=next]").first.click()
    assert page.locator("main tbody a").inner_text() != first
    assert page.locator(".pager [aria-current]").first.inner_text() == "2"


def test_the_pages_of_a_text_together_are_the_text(page: Any, short: Path) -> None:
    name = sites.document_id(sites.SCRIPTS)
    texts = []
    for file in (f"{name}.html", f"{name}-2.html"):
        page.goto(f"file://{short}/documents/{file}")
        texts.append(page.locator("#text").text_content())
        assert page.locator("#text a.fig").count() == 2
    assert "".join(texts) == sites.SCRIPTS


def test_a_search_leads_to_the_page_that_has_the_number(page: Any, short: Path) -> None:
    page.goto(f"file://{short}/search.html?words=31+civilians")
    page.locator(".result a").first.click()
    page.wait_for_url(f"**/{sites.document_id(sites.SCRIPTS)}-2.html#*")
    assert page.locator("#text .now").inner_text() == "31"
