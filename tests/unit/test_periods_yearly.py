"""Annual reports, fact sheets and profiles: the year that a title or heading gives to its lines."""

from __future__ import annotations

import pytest
from tests.support.periods import period_of

YEAR = ("2022", "2022", "2022-12-31")
NONE = ("None", "None", "2024-06-14")
LINES = "\n\nMines destroyed: 88\nLand cleared: 40 hectares\n"

TITLES = [
    pytest.param("Annual Report 2022 (published 30 April 2023)", YEAR, id="with-its-own-day"),
    pytest.param("Mine Action Fact Sheet 2022", YEAR, id="fact-sheet-and-year"),
    pytest.param("Fact sheet - Angola - 2022", YEAR, id="fact-sheet-country-year"),
    pytest.param("Key figures 2022", YEAR, id="key-figures"),
    pytest.param("2022 at a glance", YEAR, id="at-a-glance"),
    pytest.param("2022 in numbers", YEAR, id="in-numbers"),
    pytest.param("Results by operator, 2022", YEAR, id="by-operator-comma-year"),
    pytest.param("Reporting period: 2022", YEAR, id="label-of-the-period"),
    pytest.param("3. Our work in 2022", YEAR, id="numbered-heading"),
    pytest.param("Annual Review 2022\n\nOur teams", YEAR, id="through-a-heading-without-a-year"),
    pytest.param("Landmine Monitor 2022", NONE, id="a-monitor's-year-is-that-of-its-issue"),
    pytest.param("Safe Fields 2022", NONE, id="a-name-with-a-year"),
]


@pytest.mark.parametrize(("title", "wanted"), TITLES)
def test_the_year_of_a_title(title: str, wanted: tuple[str, str, str]) -> None:
    period = period_of(f"SAFE FIELDS TRUST\n{title}{LINES}", "88", measure="devices_found")
    assert (str(period.period_start), str(period.period_end), period.as_of) == wanted


REPORT = "SAFE FIELDS TRUST\nAnnual Report 2022\n\nOur teams\n\n"

SENTENCES = [
    pytest.param(
        REPORT + "This year we destroyed 88 mines.", "88", "devices_found", YEAR,
        id="this-year-is-the-report's",
    ),
    pytest.param(
        "KYIV, 14 June\n\nThis year we destroyed 88 mines.", "88", "devices_found",
        ("2024", "2024-06-14", "2024-06-14"), id="this-year-of-a-story",
    ),
    pytest.param(
        REPORT + "At the end of the year 88 deminers worked for us.", "88", "deminers",
        ("None", "None", "2022-12-31"), id="the-end-of-the-year-is-the-report's",
    ),
    pytest.param(
        REPORT + "In Manica, where we began work in 2013, we cleared 88 hectares.",
        "88", "area_cleared", YEAR, id="since-when-we-work-there",
    ),
    pytest.param(
        REPORT + "In Tete, where our teams have worked since 2013, 88 hectares were cleared.",
        "88", "area_cleared", YEAR, id="since-when-they-have-worked-there",
    ),
    pytest.param(
        "In Tete, where our teams have worked since 2013, we have cleared 88 hectares.",
        "88", "area_cleared", ("2013", "2024-06-14", "2024-06-14"),
        id="what-has-been-cleared-there-since",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "measure", "wanted"), SENTENCES)
def test_the_year_of_a_sentence(
    text: str, number: str, measure: str, wanted: tuple[str, str, str]
) -> None:
    period = period_of(text, number, measure=measure)
    assert (str(period.period_start), str(period.period_end), period.as_of) == wanted
