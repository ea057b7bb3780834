"""Times told beside the one that a text is about, and counts that are no state of a day."""

from __future__ import annotations

import pytest
from tests.support.periods import period_of

YEAR = ("2023", "2023", "2023-12-31")
NONE = (None, None, "2024-06-14")

BESIDE = [
    pytest.param(
        "Mines killed 83 people, with 41 per cent linked to rebels, a rise of 21 per cent in deaths"
        " of civilians linked to such mines from the same months of 2019.",
        "41 per cent", "killed", NONE,
        id="a-change-is-counted-from-a-time-that-stands-far-behind-it",
    ),
    pytest.param(
        "In 2023 there were about ten casualties of mines a day.", "ten", "casualties", YEAR,
        id="a-rate-of-a-year",
    ),
    pytest.param(
        "In 2023 mines killed 12 people in Orla. Narvia's delegate said that 83 people had been "
        "killed by mines.", "83", "killed", NONE, id="the-account-of-another-delegate",
    ),
    pytest.param(
        "14 June 2024\n\nIn the period mines killed 83 people.", "83", "killed", NONE,
        id="the-period-is-not-the-day-of-the-paper",
    ),
    pytest.param(
        "In 2023 the centre recorded 37 mine incidents, against 29 in 2022, with 84 victims.", "84",
        "casualties", YEAR, id="victims-behind-a-comparison-are-of-the-first-number",
    ),
    pytest.param(
        "Funding for demining has dropped from $113 million in 2011 to $32 million.", "32 million",
        "funding", NONE, id="a-sum-is-not-of-the-year-that-it-is-set-against",
    ),
    pytest.param(
        "Funding for demining in 2023 was $113 million, and Norland gave $32 million.",
        "32 million", "funding", YEAR, id="a-sum-is-of-the-year-of-the-one-before-it",
    ),
    pytest.param(
        "Mines killed 83 people in 2023. In 2022 the centre had counted 120 deaths.\n\n"
        "Children accounted for 41 per cent of the dead.", "41 per cent", "killed", YEAR,
        id="after-the-year-before-the-text-goes-on-with-its-own",
    ),
    pytest.param(
        "In the first quarter of 2024 sappers destroyed 410 mines. In the first quarter of 2023 "
        "they had destroyed 690. Residents handed over 35 shells.", "35", "devices_found",
        ("2024-01", "2024-03", "2024-03-31"), id="after-the-same-quarter-of-the-year-before",
    ),
    pytest.param(
        "Mines killed 83 people in 2023. In 2022 the centre counted 120 deaths. "
        "Of these 41 were farmers.", "41", "killed", ("2022", "2022", "2022-12-31"),
        id="without-had-the-text-goes-on-with-the-last",
    ),
    pytest.param(
        "In 2023 the mission recorded 30 casualties, compared with 16 in the year before. "
        "Twelve of the victims were children.", "Twelve", "casualties", YEAR,
        id="a-part-is-not-of-the-number-of-the-comparison",
    ),
    pytest.param(
        "Mines killed 83 people in 2023.\n\nCasualties were recorded in 49 countries.",
        "49", "countries_affected", YEAR, id="countries-with-casualties-in-the-year",
    ),
    pytest.param(
        "Mines killed 83 people in 2023.\n\nIn all 49 countries are contaminated.",
        "49", "countries_affected", NONE, id="countries-contaminated-today",
    ),
    pytest.param(
        "In Narva four accidents occurred in May. In the most serious one, on 16 May, a cart hit "
        "a mine near Oska, killing eight villagers.", "eight", "killed",
        ("2024-05-16", "2024-05-16", "2024-05-16"), id="the-day-of-the-worst-one",
    ),
    pytest.param(
        "It was the worst month since May, with eight killed.", "eight", "killed", NONE,
        id="a-yardstick-is-no-day",
    ),
]  # fmt: skip

STATES = [
    pytest.param(
        "In 2023 the teams confirmed 14.2 million square metres as hazardous.",
        "14.2 million", "area_contaminated", YEAR, id="land-confirmed-in-a-year",
    ),
    pytest.param(
        "In 2023 surveyors added 5 km2 of previously unrecorded minefields to the database.",
        "5", "area_contaminated", YEAR, id="land-of-which-nobody-knew",
    ),
    pytest.param(
        "In 2023 the hazardous area was 5 km2.", "5", "area_contaminated",
        (None, None, "2023"), id="land-that-is-hazardous",
    ),
    pytest.param(
        "In 2023 a confirmed 5 km2 lay idle.", "5", "area_contaminated",
        (None, None, "2023"), id="confirmed-is-no-verb",
    ),
    pytest.param(
        "Until 1973 planes dropped 40 million bomblets. From 1964 to 1973 some 9 million bomblets "
        "failed to explode.", "9 million", "devices_emplaced", NONE, id="what-did-not-go-off",
    ),
    pytest.param(
        "From 1964 to 1973 planes dropped 40 million bomblets.", "40 million", "devices_emplaced",
        ("1964", "1973", "1973-12-31"), id="what-was-dropped",
    ),
    pytest.param(
        "Sixty deminers work here from March to November.", "Sixty", "deminers", NONE,
        id="the-season-of-every-year",
    ),
    pytest.param(
        "Last year the country asked its partners for 7 million dollars.", "7 million", "cost",
        YEAR, id="what-was-needed-in-a-year",
    ),
]  # fmt: skip

ASKED = ("2024", "2024", "2024-06-14")
FOR_A_YEAR = [
    pytest.param(
        "The centre's plan for 2024 provides for the clearance of 48 km2 of mined land.",
        "48", "area_cleared", ASKED, id="the-plan-for-a-year",
    ),
    pytest.param(
        "The 2024 humanitarian response plan requires US$3 million for mine action.", "3 million",
        "cost", ASKED, id="a-plan-with-its-year",
    ),
    pytest.param(
        "For 2024 Narva plans to clear 3.9 km2 of mined land.", "3.9", "area_cleared",
        ("2024", "2024", "2024-06-14"), id="for-a-year-and-a-name",
    ),
    pytest.param(
        "The Government has allocated 40 million hryvnias for 2024.", "40 million", "funding",
        ASKED, id="money-set-aside-for-a-year",
    ),
    pytest.param(
        "Of the sum required for 2024, 40 million dollars have been received.", "40 million",
        "funding", ("2024", "2024-06-14", "2024-06-14"), id="money-received-for-a-year",
    ),
    pytest.param(
        "Donors have so far given 9 million dollars for mine clearance, and Norway promised "
        "3 million for 2024.",
        "9 million", "funding", NONE, id="so-far-and-the-year-of-another-sum",
    ),
    pytest.param(
        "In the first half of 2023 sappers cleared 40 hectares, which is 12 per cent of the "
        "year's target.", "40", "area_cleared", ("2023-01", "2023-06", "2023-06-30"),
        id="a-target-of-the-year-is-no-time-of-the-count",
    ),
    pytest.param(
        "From January to May 2024, mines hurt 338 people. This is 47 per cent of the total "
        "number reported in 2023.", "47 per cent", "injured", ("2024-01", "2024-05", "2024-05-31"),
        id="a-share-of-last-year's-number",
    ),
    pytest.param(
        "In May mines hurt 338 people. About 47 per cent of the victims reported in 2023 died.",
        "47 per cent", "killed", YEAR, id="a-share-of-last-year's-victims",
    ),
    pytest.param(
        "We have taught 63,000 people this year, two thirds of them pupils, and plan to reach "
        "100,000 by December.", "two thirds", "risk_education",
        ("2024", "2024-06-14", "2024-06-14"), id="the-day-behind-another-number",
    ),
]  # fmt: skip

DAY = "2024-06-14"
GRANTS = [
    pytest.param(
        "With this grant, the centre will clear 42 square kilometres of mined land by March 2026.",
        "42", "area_cleared", (DAY, "2026-03", DAY), id="by-the-end-of-a-grant",
    ),
    pytest.param(
        "With the grant, which runs until the end of May 2025, the trust will clear 18 hectares "
        "of mined land and teach 900 pupils about mines.", "18", "area_cleared",
        (DAY, "2025-05-31", DAY), id="a-grant-that-runs-until",
    ),
    pytest.param(
        "With the grant the trust will clear 18 hectares of mined land within twelve months. The "
        "project will teach 900 pupils about mines.", "900", "risk_education",
        (DAY, "2025-06-13", DAY), id="the-project-goes-on",
    ),
    pytest.param(
        "The army will clear 18 hectares of mined land by March 2026.", "18", "area_cleared",
        NONE, id="a-day-by-which-an-army-will",
    ),
    pytest.param(
        "Mines destroyed by quarter in 2022\n\nQ1: 88\nQ2: 97\n", "97", "devices_found",
        ("2022-04", "2022-06", "2022-06-30"), id="a-quarter-below-a-year",
    ),
    pytest.param(
        "Victims of mines in 2022\n\nJanuary: 88\nMay: 97\n", "97", "casualties",
        ("2022-05", "2022-05", "2022-05-31"), id="a-month-below-a-year",
    ),
    pytest.param(
        "Mine bulletin (3 - 9 June 2024)\n\nDuring the week 36 mines were found.", "36",
        "devices_found", ("2024-06-03", "2024-06-09", "2024-06-09"),
        id="mines-of-the-week-are-no-number-of-it",
    ),
    pytest.param(
        "There are 97 operators, compared with 58 a year ago, and 48 deminers work for them.",
        "48", "deminers", NONE, id="the-time-of-a-number-that-is-not-counted",
    ),
    pytest.param(
        "The plan of 2024 requires $3 million for mine clearance in 2024; 19 per cent of it has "
        "been received.", "19 per cent", "funding", ("2024", DAY, DAY), id="received-of-it",
    ),
]  # fmt: skip

WEEK = ("2024-06-01", "2024-06-07", "2024-06-07")
CLAUSES = [
    pytest.param(
        "They destroyed 31 mines, 9 bombs and 25 shells - in all 65 items - during the first week "
        "of June.", "31", "devices_found", WEEK, id="a-time-behind-an-aside-between-dashes",
    ),
    pytest.param(
        "They found 31 mines; 9 shells - all old - lay there in the first week of June.",
        "31", "devices_found", NONE, id="a-semicolon-parts-them",
    ),
    pytest.param(
        "They have removed 139 items, including those of the war, in the first week of June.",
        "139", "devices_found", WEEK, id="including-without-a-number",
    ),
    pytest.param(
        "Teams removed 326 items last week, bringing the total number removed in May to 5,527.",
        "5,527", "devices_found", ("2024-05", "2024-05", "2024-05-31"),
        id="bringing-the-total-of-a-month",
    ),
    pytest.param(
        "Since the project's launch in June 2018 they have found 900 mines. The land cleared since "
        "the project's inception has reached 679 hectares.", "679", "area_cleared",
        ("2018-06", DAY, DAY), id="the-inception-of-a-project",
    ),
    pytest.param(
        "In May they destroyed 52 mines.\n\nThe army has laid two million mines along its border, "
        "bringing death or grave injuries to some 20,000 people.", "20,000", "casualties", NONE,
        id="what-goes-with-a-perfect",
    ),
    pytest.param(
        "The mines were laid from 1964 to 1973 with up to 5,500 mines per kilometre.", "5,500",
        "device_density", NONE, id="a-density-has-no-period",
    ),
    pytest.param(
        "An ongoing two-year survey put the mined area at 48 km2.", "48", "area_contaminated",
        NONE, id="an-ongoing-survey-is-no-time",
    ),
    pytest.param(
        "In 2022, Norway gave 2 million dollars (20 million crowns) for mine clearance, and it has "
        "given 9 million dollars (90 million crowns) since 2003.", "9 million", "funding",
        ("2003", DAY, DAY), id="a-sum-in-brackets-between",
    ),
]  # fmt: skip

READ = [
    pytest.param(
        "The number of casualties reached 1,046, triple the incidents recorded in 2022.", "1,046",
        "casualties", NONE, id="what-a-count-has-tripled-is-no-time-of-it",
    ),
    pytest.param(
        "From May to June 2024 mines hurt 206 people, against all of those hurt in 2021 (284 in "
        "all).", "284", "injured", ("2021", "2021", "2021-12-31"), id="in-brackets-behind-a-year",
    ),
    pytest.param(
        "Despite much work over the past decade, more than 15 km2 are still contaminated.", "15",
        "area_contaminated", NONE, id="what-is-still-mined-after-a-decade",
    ),
    pytest.param(
        "In May 2023, when the country declared itself clean, the trust announced that it had "
        "cleared 17,000 mines.", "17,000", "devices_found", (None, None, "2023-05"),
        id="said-in-a-month-in-which-more-happened",
    ),
    pytest.param(
        "Casualties of landmines fell during May, the mission said.\n\nThere were seven deaths.",
        "seven", "killed", ("2024-05", "2024-05", "2024-05-31"), id="casualties-fell-in-a-month",
    ),
    pytest.param(
        "Mine action, January - May 2024 (same period of 2023 in brackets)\n\nMines found: 97",
        "97", "devices_found", ("2024-01", "2024-05", "2024-05-31"),
        id="brackets-tell-of-the-year-before",
    ),
    pytest.param(
        "ANNUAL REPORT 2023\n\nFive mine accidents were recorded.\n\nSince 1992 there have been "
        "896 accidents with mines.", "896", "incidents", ("1992", "2023", "2023-12-31"),
        id="a-total-in-the-report-on-a-year",
    ),
]  # fmt: skip

TOLD_LATER = [
    pytest.param(
        "Two herders have been injured by a mine explosion in Sari, the ministry reports.\n\n"
        "It was established that on June 13, at 11:40, a tractor hit an anti-tank mine.",
        "Two", "2024-06-13", id="it-was-established",
    ),
    pytest.param(
        "A mine killed two farmers, the office has reported. It happened yesterday near Sari.",
        "two", "2024-06-13", id="it-happened",
    ),
    pytest.param(
        "Five soldiers have been wounded by a mine, the army said. According to the army, the "
        "incident took place on Monday.", "Five", "2024-06-10", id="according-to-the-army",
    ),
    pytest.param(
        "Two herders were killed by a mine, police said. On 20 May another cart hit a mine.",
        "Two", None, id="another-mine",
    ),
    pytest.param(
        "Mines have killed 83 people in Oska, he said. On 20 May a bus hit a mine.",
        "83", None, id="a-count-of-many-mines",
    ),
]  # fmt: skip

SINCE_THEN = [
    pytest.param(
        "On Monday the army spoke of 40 mines. On the same day it said that sappers had "
        "destroyed 318 mines since July 2022.", "318", ("2022-07", "2024-06-10", "2024-06-10"),
        id="said-on-the-same-day",
    ),
    pytest.param(
        "In a letter to the Council made public on Wednesday, they said 20 mines had been found "
        "since May 2022, 318 of them in Oska.", "318", ("2022-05", "2024-06-12", "2024-06-12"),
        id="made-public-on-a-day",
    ),
    pytest.param(
        "The project was launched in March 2022. Since then, its teams have destroyed 318 mines.",
        "318", ("2022-03", "2024-06-14", "2024-06-14"), id="since-what-was-told-just-before",
    ),
    pytest.param(
        "After the war ended in 2021 we came home. Since then mines have killed five of us.",
        "five", ("2021", "2024-06-14", "2024-06-14"), id="since-the-beginning-of-a-since",
    ),
    pytest.param(
        "As at 1 June 2024, 40 sappers were at work. From the start of the war in May 2022 to "
        "that date they had destroyed 318 mines.", "318",
        ("2022-05", "2024-06-01", "2024-06-01"), id="to-that-date",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number", "measure", "wanted"),
    [*BESIDE, *STATES, *FOR_A_YEAR, *GRANTS, *CLAUSES, *READ],
)
def test_times_told_beside(
    text: str, number: str, measure: str, wanted: tuple[str | None, str | None, str]
) -> None:
    period = period_of(text, number, measure=measure)
    assert (period.period_start, period.period_end, period.as_of) == wanted


@pytest.mark.parametrize(("text", "number", "day"), TOLD_LATER)
def test_the_day_of_a_toll_is_told_later(text: str, number: str, day: str | None) -> None:
    assert period_of(text, number).period_start == day


@pytest.mark.parametrize(("text", "number", "wanted"), SINCE_THEN)
def test_since_then(text: str, number: str, wanted: tuple[str, str, str]) -> None:
    period = period_of(text, number, "AO", "devices_found")
    assert (period.period_start, period.period_end, period.as_of) == wanted
