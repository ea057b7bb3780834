"""A document that attacks its readers, in its text, title, file name and publisher, stays words."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support import sites
from tests.support.browser import Watched

PAGES = ("index", "documents", "findings", "series", "search", "sql")
DOCUMENT = f"documents/{sites.document_id(sites.HOSTILE)}"
# Characters that turn others around, wherever they would be: text, attributes, title.
OBEYED = """() => {
    const turning = /[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f]/;
    const where = [];
    for (const element of document.querySelectorAll("*")) {
        for (const { name, value } of element.attributes) if (turning.test(value)) where.push(name);
        for (const node of element.childNodes) {
            if (node.nodeType === Node.TEXT_NODE && turning.test(node.data)) where.push(node.data);
        }
    }
    return where;
}"""


def inert(opened: Watched) -> None:
    page = opened.page
    assert page.evaluate("window.hit") is None
    assert page.evaluate("getComputedStyle(document.body).display") == "block"
    assert page.locator("iframe, img, main script, main style, [onerror], [onload]").count() == 0
    assert page.locator("a[href^='javascript:']").count() == 0
    assert page.evaluate(OBEYED) == []


@pytest.mark.parametrize("name", [*PAGES, DOCUMENT])
def test_nothing_of_it_runs_on(opened: Watched, site: Path, name: str) -> None:
    opened.page.goto(f"file://{site}/{name}.html")
    opened.page.locator("h1").first.wait_for()
    inert(opened)


def test_its_page_shows_what_it_says(opened: Watched, site: Path) -> None:
    opened.page.goto(f"file://{site}/{DOCUMENT}.html")
    text = opened.page.locator("#text").text_content()
    for said in (sites.SCRIPT, sites.IMAGE, sites.STYLE, sites.SQL, "{{ 7 * 7 }} {% raw %}"):
        assert said in text
    assert sites.SCRIPT in opened.page.locator("h1").text_content()
    assert sites.SCRIPT in opened.page.title()
    about = opened.page.locator(".about").text_content()
    assert "<svg onload" in about
    assert "<img src=x onerror" in about


def test_a_character_that_turns_words_around_is_shown_by_name(opened: Watched, site: Path) -> None:
    opened.page.goto(f"file://{site}/{DOCUMENT}.html")
    shown = opened.page.locator("#text .ctrl")
    assert shown.all_text_contents() == ["U+202E", "U+2069"]
    assert shown.first.get_attribute("title") == "U+202E RIGHT-TO-LEFT OVERRIDE"


def test_what_it_tells_of_a_claim_is_inert_too(opened: Watched, site: Path) -> None:
    opened.page.goto(f"file://{site}/{DOCUMENT}.html")
    for mark in opened.page.locator("#text a.fig, #text .num").all():
        mark.hover()
        inert(opened)


def test_it_is_found_as_words(opened: Watched, site: Path) -> None:
    opened.page.goto(f"file://{site}/search.html")
    opened.page.locator("#words").fill("12 fuzuli style")
    result = opened.page.locator(".result")
    result.first.wait_for()
    assert sites.STYLE in result.first.text_content()
    inert(opened)
