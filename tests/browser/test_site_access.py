"""The site for everybody: axe-core finds no serious fault on any page, light and dark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.support import sites
from tests.support.browser import Watched

from mineaction.site.engine import MODULES

AXE = MODULES / "axe-core" / "axe.min.js"
PAGES = (
    "index",
    "documents",
    "findings",
    "series",
    "search.html?words=killed",
    "dictionary",
    "sql",
    f"documents/{sites.document_id(sites.SCRIPTS)}",
    f"documents/{sites.document_id(sites.HOSTILE)}",
)
pytestmark = pytest.mark.skipif(
    not AXE.is_file(), reason="axe-core is missing: install Node.js with npm, then `make site`"
)


def faults(page: Any) -> list[str]:
    """What axe-core says is serious or worse: the rule, and the first element."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'], preload: false })")
    return [
        f"{fault['id']}: {fault['nodes'][0]['html']} {fault['nodes'][0]['failureSummary']}"
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
    ]


def address(site: Path, name: str) -> str:
    return f"file://{site}/{name if '.html' in name else f'{name}.html'}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_serious_fault(opened: Watched, site: Path, name: str, scheme: str) -> None:
    opened.page.emulate_media(color_scheme=scheme)
    opened.page.goto(address(site, name))
    if "search" in name:
        opened.page.locator(".result").first.wait_for()
    assert faults(opened.page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_series_has_no_serious_fault(opened: Watched, site: Path, scheme: str) -> None:
    opened.page.emulate_media(color_scheme=scheme)
    opened.page.goto(address(site, "series"))
    opened.page.locator("main table a").first.click()
    assert faults(opened.page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_claim_that_is_told_has_no_serious_fault(
    opened: Watched, site: Path, scheme: str
) -> None:
    opened.page.emulate_media(color_scheme=scheme)
    opened.page.goto(address(site, f"documents/{sites.document_id(sites.SCRIPTS)}"))
    opened.page.locator("#text a.fig").first.hover()
    opened.page.locator(".claims summary").first.click()
    assert faults(opened.page) == []
