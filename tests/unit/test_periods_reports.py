"""What reports and stories say once for several figures: their day, their week, their state."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.periods import period_of

from mineaction.extraction.model import Context
from mineaction.extraction.periods.assign import assign_periods
from mineaction.extraction.pipeline import analyse

CASES = [
    pytest.param(
        "During the reporting period (16 October 2023 to 12 April 2024), teams destroyed 61 mines.",
        "61", "devices_found", ("2023-10-16", "2024-04-12", "2024-04-12"),
        id="the-days-of-a-reporting-period-in-brackets",
    ),
    pytest.param(
        "In the period covered by this report (January to March), mines killed 61 people.",
        "61", "killed", ("2024-01", "2024-03", "2024-03-31"),
        id="the-months-of-the-period-of-a-report",
    ),
    pytest.param(
        "Teams destroyed 61 mines in the hills (16 October 2023) and moved on.",
        "61", "devices_found", ("2023-10-16", "2023-10-16", "2023-10-16"),
        id="the-day-of-a-place-in-brackets",
    ),
    pytest.param(
        "Two hurt by mine\n\nOn 3 June a farmer and his son stepped on a mine in Orla.\n\nAs a "
        "result of mine blasts since May 2020, 61 people have died or been hurt.",
        "Two", "injured", ("2024-06-03", "2024-06-03", "2024-06-03"),
        id="a-headline's-toll-is-of-the-day-that-is-told-not-of-all-years",
    ),
    pytest.param(
        "Over the past day sappers destroyed 61 mines. In the east alone, 14 mines were found.",
        "14", "devices_found", ("2024-06-13", "2024-06-13", "2024-06-13"),
        id="the-past-day-is-the-day-before",
    ),
    pytest.param(
        "Daily summary as of 07:00, 12 June 2024\n\nOver the past day sappers destroyed 61 mines.",
        "61", "devices_found", ("2024-06-11", "2024-06-12", "2024-06-12"),
        id="the-past-day-ends-with-a-stated-hour",
    ),
    pytest.param(
        "A mine killed at least 3 farmers on Sunday.",
        "3", "killed", ("2024-06-09", "2024-06-09", "2024-06-09"),
        id="at-least-is-no-superlative",
    ),
    pytest.param(
        "A mine killed five farmers in the north, police said Wednesday.\n\n"
        "The blast hit their cart on Monday near the river.",
        "five", "killed", ("2024-06-10", "2024-06-10", "2024-06-10"),
        id="the-opening's-toll-has-the-day-that-the-story-tells",
    ),
    pytest.param(
        "Mines have killed five farmers this season, police said Wednesday.\n\n"
        "The minister visited the village on Monday.",
        "five", "killed", ("None", "None", "2024-06-12"),
        id="a-visit's-day-is-not-that-of-the-toll",
    ),
    pytest.param(
        "From 3 to 9 June teams destroyed 88 mines. Since March 2022 they have destroyed 5,400.",
        "5,400", "devices_found", ("2022-03", "2024-06-14", "2024-06-14"),
        id="a-running-total-goes-on-behind-the-week",
    ),
    pytest.param(
        "From 1 May 2022 to 31 May 2024 teams destroyed 88 mines. Since 1 January they have "
        "destroyed 12 and cleared 40 hectares.",
        "40", "area_cleared", ("2024-01-01", "2024-05-31", "2024-05-31"),
        id="all-that-is-counted-inside-a-report's-time-ends-with-it",
    ),
    pytest.param(
        "From 3 to 9 June teams destroyed 88 mines. From March 2022 to date 5,400 were destroyed.",
        "5,400", "devices_found", ("2022-03", "2024-06-14", "2024-06-14"),
        id="to-date-is-the-day-of-the-report",
    ),
    pytest.param(
        "Report of the mine centre, 1 March - 31 May 2024\n\n"
        "Mines have injured 44 people since 1 March.",
        "44", "injured", ("2024-03-01", "2024-05-31", "2024-05-31"),
        id="a-total-since-the-report's-first-day-ends-with-its-last",
    ),
    pytest.param(
        "WEEKLY UPDATE | 11-17 May 2024\n\nWe removed 72 mines in the third week of May.",
        "72", "devices_found", ("2024-05-11", "2024-05-17", "2024-05-17"),
        id="the-third-week-of-may-is-the-report's",
    ),
    pytest.param(
        "WEEKLY UPDATE | 11-17 May 2024\n\nIn week 20 we removed 72 mines.",
        "72", "devices_found", ("2024-05-11", "2024-05-17", "2024-05-17"),
        id="the-number-of-a-week-is-the-report's",
    ),
    pytest.param(
        "Teams cleared 90 hectares from January to April this year, our paper learned on Thursday."
        "\n\nIn the period, 33 mines were destroyed.",
        "33", "devices_found", ("2024-01", "2024-04", "2024-04-30"),
        id="the-period-is-not-the-day-on-which-it-was-learned",
    ),
    pytest.param(
        "A total of 7.1 km2 was released in 2022.",
        "7.1", "area_released", ("2022", "2022", "2022-12-31"),
        id="land-that-is-released-is-no-document",
    ),
    pytest.param(
        '"We slept in our boots in May"\n\nOne of the boys showed me six mines.',
        "six", "devices_found", ("None", "None", "2024-06-14"),
        id="a-quotation-as-headline-gives-no-period",
    ),
    pytest.param(
        "In one month, April, mines injured 14 people.",
        "14", "injured", ("2024-04", "2024-04", "2024-04-30"),
        id="the-month-named-behind-one-month",
    ),
    pytest.param(
        "The register has 810 mine victims from 1994 until 31 May this year.",
        "810", "casualties", ("1994", "2024-05-31", "2024-05-31"),
        id="a-range-whose-end-says-this-year",
    ),
    pytest.param(
        "From the start of the full-scale invasion to June 1, mines killed 240 people.",
        "240", "killed", ("2022-02", "2024-06-01", "2024-06-01"),
        id="from-an-event-to-a-day",
    ),
    pytest.param(
        "In the period that followed the end of fighting in May 2021, mines killed 12 people.",
        "12", "killed", ("2021-05", "2024-06-14", "2024-06-14"),
        id="the-period-that-followed-an-end",
    ),
    pytest.param(
        "In the weeks which followed the ceasefire of 27 November 2023, shells killed 12 people.",
        "12", "killed", ("2023-11-27", "2024-06-14", "2024-06-14"),
        id="the-weeks-which-followed-a-ceasefire",
    ),
    pytest.param(
        "Mines injured 14 people over the reporting period, from May to July 2023.",
        "14", "injured", ("2023-05", "2023-07", "2023-07-31"),
        id="the-period-is-given-behind-its-name",
    ),
    pytest.param(
        "On Monday a mine killed 3 miners in the hills. Two are missing.",
        "Two", "missing", ("2024-06-10", "2024-06-10", "2024-06-10"),
        id="those-missing-after-an-accident",
    ),
    pytest.param(
        "Half of the 718 mine casualties reported in 2023 were children.",
        "718", "casualties", ("2023", "2023", "2023-12-31"),
        id="the-year-in-which-casualties-were-reported",
    ),
    pytest.param(
        "The war began in 2014 over the border. It has killed 90 people with mines.",
        "90", "killed", ("2014", "2024-06-14", "2024-06-14"),
        id="a-war-whose-beginning-the-sentence-before-told",
    ),
    pytest.param(
        "In 2022 mines killed 9 people. Since the start of the year they have killed four.",
        "four", "killed", ("2024-01-01", "2024-06-14", "2024-06-14"),
        id="the-start-of-the-year-is-of-the-running-one",
    ),
    pytest.param(
        '"Today is World Refugee Day," the ministry said.\n\n'
        '"Since 2019 mines have killed 83 people," it added.',
        "83", "killed", ("2019", "2024-06-14", "2024-06-14"),
        id="an-occasion-that-lies-ahead-is-no-day-of-a-statement",
    ),
    pytest.param(
        "At the pace of the past two years, clearing the mines would take 90 years.",
        "90", "time_to_clear", ("None", "None", "2024-06-14"),
        id="the-time-of-a-yardstick",
    ),
]  # fmt: skip

STATES = [
    pytest.param(
        "As of March 2024, 51 km2 of land were contaminated with mines. "
        "About 12 km2 of mined land lie in the north.",
        "12 km2", "area_contaminated", "2024-03", id="a-stated-day-holds-in-its-paragraph",
    ),
    pytest.param(
        "The centre met the press.\n\n"
        "As of March 2024, 51 km2 of land were contaminated with mines, it said.\n\n"
        "Some 700 mines lie in the ground of the north, the mayor told us.",
        "700", "devices_emplaced", "2024-06-14", id="a-stated-day-ends-with-its-paragraph",
    ),
    pytest.param(
        "As at 31 March 2024 they had cleared 19 km2 of mines. That corresponds to 16 per cent "
        "of the hazardous area.",
        "16", "area_cleared", "2024-03-31", id="a-share-of-what-was-counted-up-to-a-day",
    ),
    pytest.param(
        "Some 14 per cent of the mined land has been cleared and 3 per cent of all mines removed "
        "(that is, 54 mines and 90 shells, as of May 2024).",
        "14", "area_cleared", "2024-05", id="a-closing-bracket's-day-holds-for-the-sentence",
    ),
    pytest.param(
        "Between 3 and 9 June 90 mines were destroyed, and 8 km2 still remain mined.",
        "8 km2", "area_contaminated", "2024-06-14", id="what-still-remains-is-of-today",
    ),
    pytest.param(
        "In April, donors pledged a further 4 million euros for mine clearance.",
        "4 million", "funding", "2024-04", id="the-day-of-a-pledge-is-no-period",
    ),
    pytest.param(
        "Mines drove 40,000 from the town in 2011. Fewer than half have come back.",
        "half", "returnees", "2024-06-14", id="what-has-happened-is-not-of-a-time-long-over",
    ),
    pytest.param(
        "In 1996 we spoke of 40 km2 of mined land. About 7,000 mines are still in the ground.",
        "7,000", "devices_emplaced", "2024-06-14", id="a-statement-of-a-year-is-not-of-the-next",
    ),
    pytest.param(
        "The number of deminers fell to 130 from 1,500 in 2011.",
        "130", "deminers", "2024-06-14", id="the-year-of-what-it-came-from",
    ),
    pytest.param(
        "In 2023 mines killed 9 people. Since independence they have claimed 610 mine victims.",
        "610", "casualties", "2024-06-14", id="since-an-event-without-a-date",
    ),
    pytest.param(
        "Today roughly 40 countries live with mines.",
        "40", "countries_affected", "2024-06-14", id="today-is-no-period-of-a-state",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "measure", "wanted"), CASES)
def test_the_period(text: str, number: str, measure: str, wanted: tuple[str, str, str]) -> None:
    period = period_of(text, number, measure=measure)
    assert (str(period.period_start), str(period.period_end), period.as_of) == wanted


@pytest.mark.parametrize(("text", "number", "measure", "as_of"), STATES)
def test_the_day_of_a_state(text: str, number: str, measure: str, as_of: str) -> None:
    period = period_of(text, number, measure=measure)
    assert (period.period_start, period.as_of) == (None, as_of)


@pytest.mark.parametrize(
    ("text", "published", "as_of"),
    [
        pytest.param(
            '"Today marks the International Day for Mine Awareness," the ministry said.\n\n'
            '"Since 2019 mines have killed 83 people," it added.',
            date(2024, 4, 6), "2024-04-04", id="in-a-sentence-before",
        ),
        pytest.param(
            "Today, as the province keeps Human Rights Day, we count 83 people killed by mines.",
            date(2024, 12, 12), "2024-12-10", id="in-the-sentence-of-the-count",
        ),
    ],
)  # fmt: skip
def test_the_day_of_a_statement_made_on_an_occasion(text: str, published: date, as_of: str) -> None:
    analysis = analyse(text, Context(published=published))
    asked = next(q for q in analysis.quantities if text[q.number.start :].startswith("83"))
    asked.measure = "killed"
    assert assign_periods(analysis, "UA")[asked].as_of == as_of
