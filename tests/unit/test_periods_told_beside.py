"""Times told beside the one that a text is about, and counts that are no state of a day."""

from __future__ import annotations

import pytest
from tests.support.periods import period_of

YEAR = ("2023", "2023", "2023-12-31")
NONE = (None, None, "2024-06-14")

BESIDE = [
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

SINCE_THEN = [
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


@pytest.mark.parametrize(("text", "number", "measure", "wanted"), [*BESIDE, *STATES])
def test_times_told_beside(
    text: str, number: str, measure: str, wanted: tuple[str | None, str | None, str]
) -> None:
    period = period_of(text, number, measure=measure)
    assert (period.period_start, period.period_end, period.as_of) == wanted


@pytest.mark.parametrize(("text", "number", "wanted"), SINCE_THEN)
def test_since_then(text: str, number: str, wanted: tuple[str, str, str]) -> None:
    period = period_of(text, number, "AO", "devices_found")
    assert (period.period_start, period.period_end, period.as_of) == wanted
