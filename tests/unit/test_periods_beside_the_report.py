"""Totals in the bulletin of a week, and times that belong to one number only.

Lives here: what a report of a closed time counts besides it. Does not live here: comparisons in
general (test_periods_told_beside.py).
"""

from __future__ import annotations

import pytest
from tests.support.periods import period_of

NONE = (None, None, "2024-06-14")
WEEK = ("2024-06-03", "2024-06-09", "2024-06-09")
YEAR = ("2023", "2023", "2023-12-31")
BULLETIN = "Weekly summary of the demining unit, 3-9 June 2024\n\nMines destroyed: 54. "
QUARTER = "Mine action in the second quarter of 2023\n\nIn April five people were hurt.\n\n"

TOTALS = [
    pytest.param(
        BULLETIN + "Since 1 January the unit has destroyed 1,720 mines.", "1,720", "devices_found",
        ("2024-01-01", "2024-06-09", "2024-06-09"), id="a-total-of-what-the-week-counts",
    ),
    pytest.param(
        BULLETIN + "Since 2018 mines have killed 41 people.", "41", "killed",
        ("2018", "2024-06-14", "2024-06-14"), id="a-total-of-what-the-week-does-not-count",
    ),
    pytest.param(
        "Operations as of 12 June 2024\n\nBetween 3 and 9 June the unit destroyed 54 mines. Since "
        "1 January it has destroyed 1,720 mines.", "1,720", "devices_found",
        ("2024-01-01", "2024-06-12", "2024-06-12"), id="a-head-with-a-later-day-of-its-data",
    ),
    pytest.param(
        BULLETIN + "Since 1 January the unit has cleared 88 ha; in the same period of 2023 it "
        "cleared 61 ha.", "61", "area_cleared", ("2023-01-01", "2023-06-09", "2023-06-09"),
        id="the-same-period-of-the-year-before-a-total",
    ),
    pytest.param(
        BULLETIN + "\n\nAccidents: 1. On 5 June a cart hit a mine near Oska.", "1.", "incidents",
        ("2024-06-05", "2024-06-05", "2024-06-05"), id="the-one-accident-has-the-day-told-next",
    ),
    pytest.param(
        BULLETIN + "\n\nTwo accidents took place. On 5 June a cart hit a mine.", "Two",
        "incidents", WEEK, id="several-accidents-have-no-single-day",
    ),
]

OWN = [
    pytest.param(
        "Teams cleared 88 ha in 2023 (51 ha in 2022), with the destruction of 214 mines.", "214",
        "devices_found", YEAR, id="the-year-of-brackets-does-not-go-on-in-the-sentence",
    ),
    pytest.param(
        "In 2023 teams cleared 88 ha (2022: 51 ha). They destroyed 214 mines.", "214",
        "devices_found", YEAR, id="the-year-of-brackets-does-not-go-on-to-the-next-sentence",
    ),
    pytest.param(
        "Norland gave 5 million in 2022 for demining (3 million in 2021 and 2 million in 2020).",
        "2 million", "funding", ("2020", "2020", "2020-12-31"),
        id="inside-the-brackets-each-number-has-its-time",
    ),
    pytest.param(
        "No villager has been hurt since 9 May, when two girls who kept goats were injured.", "two",
        "injured", ("2024-05-09", "2024-05-09", "2024-05-09"), id="since-a-day-when-two-were",
    ),
    pytest.param(
        "Since May 2021, when the truce was signed, 90 people have died.", "90", "killed",
        ("2021-05", "2024-06-14", "2024-06-14"), id="since-a-month-whose-clause-has-ended",
    ),
    pytest.param(
        "From January to April this year there were 31 deaths, fewer than in the same months of "
        "last year, when 48 were registered.", "31", "killed",
        ("2024-01", "2024-04", "2024-04-30"), id="the-yardstick-is-the-time-of-what-follows",
    ),
    pytest.param(
        "The mission put the mine casualties of 2023 at 455.", "455", "casualties", YEAR,
        id="the-casualties-of-a-year",
    ),
    pytest.param(
        "In 2022 mines hurt 80. Of last year's 61 victims 12 were women.", "12", "casualties",
        YEAR, id="last-years-victims",
    ),
    pytest.param(
        "Mines accounted for 4 per cent of May's casualties.", "4 per cent", "casualties",
        ("2024-05", "2024-05", "2024-05-31"), id="the-casualties-of-a-month",
    ),
    pytest.param(
        "Mines laid in the war of 2014 killed 4 people.", "4 people", "killed", NONE,
        id="the-war-of-a-year-is-no-time-of-its-dead",
    ),
    pytest.param(
        "Since the beginning of May 14 civilians have been killed.", "14", "killed",
        ("2024-05-01", "2024-06-14", "2024-06-14"), id="a-count-behind-the-beginning-of-a-month",
    ),
    pytest.param(
        "They lifted 90 mines from fields on which wheat is to be sown in September.", "90",
        "devices_found", NONE, id="what-is-to-be-done-with-the-land-later",
    ),
    pytest.param(
        "They lifted 90 mines in September that will be shown to the press.", "90",
        "devices_found", ("2023-09", "2023-09", "2023-09-30"), id="the-day-before-such-a-clause",
    ),
    pytest.param(
        "In 2023 there were 9 casualties. The centre has 864 survivors on its register.", "864",
        "survivors", NONE, id="survivors-on-a-register",
    ),
    pytest.param(
        "In 2023 there were 9 casualties. The centre fitted 86 survivors with limbs.", "86",
        "survivors", YEAR, id="survivors-who-were-helped",
    ),
]

BACK = [
    pytest.param(
        QUARTER + "The first quarter had seen two accidents.", "two", "incidents",
        ("2023-01", "2023-03", "2023-03-31"), id="a-quarter-that-had-seen-accidents",
    ),
    pytest.param(
        "On 27 May 12 mines were found. In the same month of 2023 it was 54.", "54",
        "devices_found", ("2023-05", "2023-05", "2023-05-31"), id="the-same-month-around-a-day",
    ),
    pytest.param(
        QUARTER + "Compared with the first quarter, when 41 were hurt, that is little. In the same "
        "quarter of 2022 there were 52 casualties.", "52", "casualties",
        ("2022-04", "2022-06", "2022-06-30"), id="what-is-compared-is-not-taken-up",
    ),
    pytest.param(
        "Between 3 and 9 June they destroyed 390 mines. A week earlier they had dealt with 311. "
        "In the same seven days 18 ha were cleared.", "18", "area_cleared", WEEK,
        id="the-same-days-are-not-those-of-the-week-before",
    ),
    pytest.param(
        "In the first four months of 2024 mines hurt 92 people; from January to April of last year "
        "there were 61. The Red Cross speaks of 154 casualties in the same four months.", "154",
        "casualties", ("2024-01", "2024-04", "2024-04-30"), id="the-same-months-are-the-later-ones",
    ),
    pytest.param(
        "Monthly report: May 2024\n\nDate: 5 June 2024\n\n1. Devices recovered\n   Mines: 604\n\n"
        "2. Cumulative since 2010\n   Mines: 121,877\n\n3. Accidents\n   Injured: 2", "121,877",
        "devices_found", ("2010", "2024-05", "2024-05-31"), id="a-numbered-heading-with-since",
    ),
    pytest.param(
        "Monthly report: May 2024\n\nDate: 5 June 2024\n\n1. Devices recovered\n   Mines: 604",
        "604", "devices_found", ("2024-05", "2024-05", "2024-05-31"), id="the-line-of-the-date",
    ),
    pytest.param(
        "Monthly report: May 2024\n\n2. Cumulative since 2010\n   Mines: 877\n\n3. Devices found\n"
        "   Mines: 19", "19", "devices_found", ("2024-05", "2024-05", "2024-05-31"),
        id="the-next-numbered-heading-ends-it",
    ),
    pytest.param(
        "In Orlan, where the army has been sweeping the border since 2021, sappers cleared 41 ha "
        "in April and destroyed 19 mines.", "19", "devices_found",
        ("2024-04", "2024-04", "2024-04-30"), id="since-in-a-clause-on-the-place",
    ),
    pytest.param(
        "The needs of mine clearance for 2024 amount to $50 million.", "50 million", "cost",
        ("2024", "2024", "2024-06-14"), id="the-needs-for-a-year-amount-to",
    ),
    pytest.param(
        "The mission, whose update came out on Wednesday, verified 74 deaths in May.", "74",
        "killed", ("2024-05", "2024-05", "2024-05-31"), id="the-day-on-which-an-update-came-out",
    ),
    pytest.param(
        "In the period from 10 May 2021 to 31 May 2024 mines hurt 97 people. Eleven have been hurt "
        "since 1 January 2024.\n\nIn the same period 208 ha were cleared.", "208", "area_cleared",
        ("2021-05-10", "2024-05-31", "2024-05-31"), id="the-same-period-is-the-one-called-so",
    ),
    pytest.param(
        "The report covers the period from 1 May 2023 to 30 April 2024.\n\nIn the previous "
        "reporting period 96 ha had been cleared.", "96", "area_cleared",
        ("2022-05-01", "2023-04-30", "2023-04-30"), id="the-reporting-period-before",
    ),
    pytest.param(
        "Since 1996 the country has cleared 36 ha. During those years 617 people were killed.",
        "617", "killed", ("1996", "2024-06-14", "2024-06-14"), id="those-years",
    ),
    pytest.param(
        "By 1 May 2024, 162 ha had been cleared. They destroyed 148 mines.", "148",
        "devices_found", (None, None, "2024-05-01"), id="the-day-up-to-which-goes-on",
    ),
    pytest.param(
        "By 1 May 2024, 162 ha had been cleared.\n\nTeams destroyed 148 mines.", "148",
        "devices_found", NONE, id="it-does-not-go-on-over-a-paragraph",
    ),
    pytest.param(
        "As of 1 May 2024, 14 sq km are mined; about 2,600 displaced people still wait to return.",
        "2,600", "idps", (None, None, "2024-05-01"), id="a-state-behind-a-semicolon",
    ),
    pytest.param(
        "At the present rate of 400,000 square metres cleared a month it will end in 2027.",
        "400,000", "area_cleared", NONE, id="a-rate-has-no-time-to-come",
    ),
    pytest.param(
        "Casualties, first quarter of 2024: 19 (7 killed)", "19", "casualties",
        ("2024-01", "2024-03", "2024-03-31"), id="a-label-of-a-count-is-no-source",
    ),
    pytest.param(
        "Appeal 2024: help us\n\nDuring November and December, 31 people were killed by mines.",
        "31", "killed", ("2023-11", "2023-12", "2023-12-31"),
        id="below-the-year-of-an-appeal-the-months-before",
    ),
    pytest.param(
        "The grant of 1.3 million for demining covers March to December 2025.", "1.3 million",
        "funding", ("2025-03", "2025-12", "2024-06-14"), id="a-grant-covers-months",
    ),
]


@pytest.mark.parametrize(("text", "number", "measure", "expected"), TOTALS + OWN + BACK)
def test_a_number_has_the_time_that_is_its_own(
    text: str, number: str, measure: str, expected: tuple[str | None, str | None, str]
) -> None:
    found = period_of(text, number, measure=measure)
    assert (found.period_start, found.period_end, found.as_of) == expected
