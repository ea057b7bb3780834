"""Overview, findings, series, search and dictionary in a browser, opened as files."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.browser import Watched

PAGES = ("index", "documents", "findings", "series", "search", "dictionary", "sql")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_one_heading_and_a_way_past_the_navigation(
    opened: Watched, site: Path, name: str
) -> None:
    page = opened.page
    page.goto(f"file://{site}/{name}.html")
    assert page.locator("h1").count() == 1
    if name != "search":  # where the cursor is in the search at once
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_phone(opened: Watched, site: Path, name: str) -> None:
    opened.page.set_viewport_size({"width": 360, "height": 780})
    opened.page.goto(f"file://{site}/{name}.html")
    width = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert opened.page.evaluate(width) == 0


def test_findings_come_first(opened: Watched, site: Path) -> None:
    opened.page.goto(f"file://{site}/index.html")
    assert opened.page.locator("h2").first.inner_text() == "What does not hold"
    assert opened.page.locator(".finding").first.is_visible()


def test_findings_are_filtered_and_the_filter_can_be_sent(opened: Watched, site: Path) -> None:
    page = opened.page
    page.goto(f"file://{site}/findings.html")
    everything = page.locator("#all .finding").count()
    assert everything >= 2
    page.locator("#words").fill("11,258")
    page.locator("#filtered .finding").first.wait_for()
    assert page.locator("#filtered .finding").count() == 1
    assert f"1 of {everything} findings" in page.locator("#shown").inner_text()
    assert page.locator("#all").is_hidden()
    page.goto(f"file://{site}/findings.html?words=no+such+word")
    page.locator("#shown", has_text=f"0 of {everything} findings").wait_for()


def test_a_finding_can_be_linked_to_and_leads_to_its_words(opened: Watched, site: Path) -> None:
    page = opened.page
    page.goto(f"file://{site}/findings.html")
    key = page.locator("#all .finding").last.get_attribute("id")
    page.goto("about:blank")
    page.goto(f"file://{site}/findings.html#{key}")
    evidence = page.locator(f"[id='{key}'] .evidence a")
    evidence.first.wait_for()
    number = evidence.first.inner_text()
    evidence.first.click()
    page.locator("#panel h3").wait_for()
    assert number in page.locator("#text .now").first.inner_text()


def test_a_series_has_a_chart_with_a_mark_for_each_point(opened: Watched, site: Path) -> None:
    page = opened.page
    page.goto(f"file://{site}/series.html")
    page.locator("main table a").first.click()
    points = page.locator(".points tbody tr")
    assert points.count() >= 2
    marks = page.locator(".chart svg[role=img] > g:not(.grid)")
    assert marks.count() == points.count()
    for dot in page.locator(".chart svg[role=img] .dot").all():
        box = dot.bounding_box()
        assert box["width"] > 4
        assert box["height"] > 4
    assert page.locator(".chart svg[role=img] desc").text_content().strip()


def test_a_search_finds_claims_and_leads_to_the_number(opened: Watched, site: Path) -> None:
    page = opened.page
    page.goto(f"file://{site}/search.html")
    page.locator("#words").fill("3,461 casualt")
    page.locator(".result").first.wait_for()
    told = page.locator(".result h2").all_inner_texts()
    assert told[0].startswith("3,461 casualties")  # before those that only stand beside it
    page.locator(".result a").first.click()
    page.locator("#panel h3").wait_for()
    assert page.locator("#text .now").first.inner_text() == "3,461"


def test_a_search_can_be_narrowed_to_a_measure(opened: Watched, site: Path) -> None:
    page = opened.page
    page.goto(f"file://{site}/search.html?words=azerbaijan")
    page.locator(".result").first.wait_for()
    page.locator("#measure").select_option("area_cleared")
    page.locator("#shown", has_text="claim").wait_for()
    page.wait_for_timeout(300)
    told = page.locator(".result h2").all_inner_texts()
    assert told
    assert all("area cleared" in head for head in told)


def test_a_search_for_what_nobody_says_finds_nothing(opened: Watched, site: Path) -> None:
    opened.page.goto(f"file://{site}/search.html?words=zeppelin")
    opened.page.locator("#shown", has_text="0 claims").wait_for()


@pytest.mark.parametrize(
    ("words", "code"), [("victims", "casualties"), ("anti-tank", "AV_MINE"), ("hectare", "HAR")]
)
def test_the_dictionary_is_found_by_the_words_of_sources(
    opened: Watched, site: Path, words: str, code: str
) -> None:
    page = opened.page
    page.goto(f"file://{site}/dictionary.html")
    page.locator("#words").fill(words)
    page.locator("#shown", has_text="entries").wait_for()
    shown = page.locator(".entry > div:visible dt")
    assert code in [told.strip() for told in shown.all_inner_texts()]
    assert shown.count() < 60
