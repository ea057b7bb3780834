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
    pytest.param(
        "Chad had the most accidents of all states in 2022, with 88 victims.",
        "88", "casualties", YEAR, id="the-most-of-a-year",
    ),
    pytest.param(
        "The toll of 88 victims was the highest since 2022.", "88", "casualties", NONE,
        id="the-highest-since-a-year",
    ),
    pytest.param(
        "Five donors gave 88 per cent of the funds for mine action, compared to gifts of the same "
        "donors of 61 per cent in 2022.", "61", "funding", YEAR,
        id="what-the-words-behind-compared-count",
    ),
    pytest.param(
        "By the end of 2022 the Trust had:\n\n- 88 mines destroyed\n- 4 hectares cleared\n",
        "88", "devices_found", ("None", "None", "2022-12-31"), id="a-list-below-its-day",
    ),
    pytest.param(
        "By the end of 2022 the Trust had a list:\n\n- item\n\nNow it works. Teams have destroyed "
        "88 mines.", "88", "devices_found", NONE, id="behind-such-a-list",
    ),
    pytest.param(
        "The update was shared on 3 June by the centre: 88 mines were destroyed.", "88",
        "devices_found", ("None", "None", "2024-06-03"), id="the-day-of-an-update",
    ),
    pytest.param(
        "The 2022 appeal for mine action was only 14 per cent funded.", "14", "funding", YEAR,
        id="the-year-of-an-appeal",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "measure", "wanted"), SENTENCES)
def test_the_year_of_a_sentence(
    text: str, number: str, measure: str, wanted: tuple[str, str, str]
) -> None:
    period = period_of(text, number, measure=measure)
    assert (str(period.period_start), str(period.period_end), period.as_of) == wanted

PROFILE = (
    "Monitor\nProfile of Chad\n\nIt joined. It met. It asked. It got more time. It wrote. It met."
    "\n\n"
)
TABLE = "Province | Suspected areas | Area (km2)\nBorkou | 30 | 22.4\nTibesti | 39 | 27.7\n\n"

STATES = [
    pytest.param(
        PROFILE + "As of the end of 2022, Chad had 50.1 km2 of mined area.\n\n" + TABLE,
        "22.4", "2022-12-31", id="a-paragraph's-day-holds-for-the-table-below",
    ),
    pytest.param(
        PROFILE + "As of the end of 2022, 50.1 km2 were mined.\n\nTeams train. Roads are bad.\n\n"
        + TABLE, "22.4", "2024-06-14", id="not-past-another-paragraph",
    ),
    pytest.param(
        PROFILE + "Mined area by province, end of 2021\n\n" + TABLE,
        "22.4", "2021-12-31", id="a-heading-with-the-end-of-a-year",
    ),
    pytest.param(
        PROFILE + "Mined area by province, end of 2021\n\n" + TABLE
        + "Capacity\n\nAbout 30 km2 are mined.", "30 km2", "2024-06-14",
        id="a-heading's-day-ends-with-its-section",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "as_of"), STATES)
def test_the_day_of_a_section(text: str, number: str, as_of: str) -> None:
    period = period_of(text, number, measure="area_contaminated")
    assert (period.period_start, period.as_of) == (None, as_of)


SUMS = [
    pytest.param(
        "The appeal of 2022 is closed. The fund for mine action has $9 million.", "funding", NONE,
        id="an-appeal's-year-is-no-day-of-what-follows",
    ),
    pytest.param(
        "In May 2023 the bank put the bill for clearance at $9 million.", "cost",
        ("None", "None", "2023-05"), id="when-it-was-put-at-so-much",
    ),
    pytest.param(
        "In 2023 donors raised the budget of the centre to $9 million.", "funding",
        ("2023", "2023", "2023-12-31"), id="what-was-done-in-a-year",
    ),
    pytest.param(
        "We must raise $9 million for the clearance of our fields by 30 June.", "cost",
        NONE, id="a-term-without-a-year",
    ),
    pytest.param(
        "By June 2023 a donor had pledged $9 million for clearance.", "funding",
        ("None", "None", "2023-06"), id="by-a-month-that-is-over",
    ),
    pytest.param(
        "Annual Report 2022\n\nIncome by donor\n\nNorway | $9 million\nJapan | $2 million\n",
        "funding", YEAR, id="a-sum-of-a-report's-table",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "measure", "wanted"), SUMS)
def test_the_time_of_a_sum(text: str, measure: str, wanted: tuple[str, str, str]) -> None:
    period = period_of(text, "9 million", measure=measure)
    assert (str(period.period_start), str(period.period_end), period.as_of) == wanted
