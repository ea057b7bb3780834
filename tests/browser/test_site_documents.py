"""Pages of documents in a browser: marks at the right characters, and what they tell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pytest
from tests.support import sites
from tests.support.browser import Watched

# Code points before a mark, as the warehouse counts them; hidden characters are shown by name.
BEFORE = """mark => {
    const range = document.createRange();
    range.setStart(document.getElementById("text"), 0);
    range.setEndBefore(mark);
    const shown = range.cloneContents();
    for (const hidden of shown.querySelectorAll(".ctrl")) hidden.textContent = "?";
    return Array.from(shown.textContent).length;
}"""


def figures(project: Path, document: str) -> list[tuple[str, int]]:
    """The numbers of a document's claims and where they begin, as the warehouse has them."""
    database = project / "warehouse" / "mineaction.duckdb"
    with duckdb.connect(database, read_only=True) as connection:
        return connection.execute(
            "SELECT number_as_stated, number_start FROM figures WHERE document_id = ?"
            " ORDER BY number_start",
            [document],
        ).fetchall()


def go(opened: Watched, site: Path, text: str) -> Any:
    opened.page.goto(f"file://{site}/documents/{sites.document_id(text)}.html")
    return opened.page


@pytest.mark.parametrize("text", [sites.SCRIPTS, sites.HOSTILE], ids=["many scripts", "hostile"])
def test_marks_are_at_the_characters_of_the_warehouse(
    opened: Watched, project: Path, site: Path, text: str
) -> None:
    page = go(opened, site, text)
    marks = page.locator("#text a.fig").all()
    found = [(mark.text_content(), mark.evaluate(BEFORE)) for mark in marks]
    assert found == figures(project, sites.document_id(text))
    assert len(found) >= 3


def test_numbers_after_letters_of_any_script_are_marked(opened: Watched, site: Path) -> None:
    page = go(opened, site, sites.SCRIPTS)
    assert page.locator("#text a.fig").all_text_contents() == ["17", "23", "31", "19"]


def test_the_text_is_the_document(opened: Watched, site: Path) -> None:
    page = go(opened, site, sites.SCRIPTS)
    assert page.locator("#text").text_content() == sites.SCRIPTS


def test_pointing_at_a_claim_tells_what_is_known_of_it(opened: Watched, site: Path) -> None:
    page = go(opened, site, sites.SCRIPTS)
    page.locator("#text a.fig").first.hover()
    told = page.locator("#panel").inner_text()
    for part in ("17 killed", "Value", "exactly 17", "civilian", "2023", "Azerbaijan", "Desk"):
        assert part in told
    assert "holds" in told


def test_the_keyboard_reaches_a_claim_and_leaves_it(opened: Watched, site: Path) -> None:
    page = go(opened, site, sites.SCRIPTS)
    page.locator("#text a.fig").first.focus()
    page.keyboard.press("Tab")
    assert "23 injured" in page.locator("#panel").inner_text()
    page.keyboard.press("Escape")
    assert page.locator("#panel").is_hidden()


def test_another_number_is_faint_and_tells_its_role(opened: Watched, site: Path) -> None:
    page = go(opened, site, sites.SCRIPTS)
    date = page.locator("#text .num", has_text="4 May 2024")
    assert "date" in date.get_attribute("title")
    date.hover()
    assert "No claim" in page.locator("#panel").inner_text()


def test_a_link_to_a_claim_shows_it(opened: Watched, site: Path) -> None:
    page = go(opened, site, sites.SCRIPTS)
    key = page.locator("#text a.fig").nth(2).get_attribute("id")
    page.goto("about:blank")
    page.goto(f"file://{site}/documents/{sites.document_id(sites.SCRIPTS)}.html#{key}")
    assert "31 killed" in page.locator("#panel").inner_text()


def test_every_claim_stands_below_the_text_too(opened: Watched, site: Path) -> None:
    page = go(opened, site, sites.SCRIPTS)
    listed = page.locator(".claims > li")
    assert listed.count() == page.locator("#text a.fig").count()
    assert listed.first.locator("summary h3").inner_text() == "17 killed"
    listed.first.locator("summary").click()
    assert listed.first.locator(".facts").is_visible()


def test_print_shows_text_and_facts_and_no_navigation(opened: Watched, site: Path) -> None:
    page = go(opened, site, sites.SCRIPTS)
    page.emulate_media(media="print")
    assert page.locator("nav").first.is_hidden()
    assert page.locator("#text").is_visible()
    assert page.locator(".claim .facts").first.is_visible()
    assert page.pdf()[:5] == b"%PDF-"
