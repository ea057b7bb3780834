"""Times in brackets, times that go on from one told before, and times that others own."""

from __future__ import annotations

import pytest
from tests.support.periods import period_of

CASES = [
    pytest.param(
        "Over five years (2019-2023) operators cleared 71 km2 of mined land.", "71",
        "area_cleared", ("2019", "2023", "2023-12-31"), id="a-span-whose-years-stand-in-brackets",
    ),
    pytest.param(
        "During the war (1992-1995) 430 mines were laid here.", "430", "devices_emplaced",
        ("1992", "1995", "1995-12-31"), id="a-war-whose-years-stand-in-brackets",
    ),
    pytest.param(
        "The programme (founded in 2003) cleared 71 km2 of mined land.", "71", "area_cleared",
        (None, None, "2024-06-14"), id="a-year-with-more-in-its-brackets-is-of-no-count",
    ),
    pytest.param(
        "In total, since the invasion (24 February 2022) and as of 08:00 on 3 June 2024, 9,200 "
        "mines have been destroyed.", "9,200", "devices_found",
        ("2022-02-24", "2024-06-03", "2024-06-03"), id="since-a-day-in-brackets-and-as-of",
    ),
    pytest.param(
        "Demining accidents: 1 (Orlan, 14 May; two sappers hurt).", "1", "incidents",
        ("2024-05-14", "2024-05-14", "2024-05-14"), id="an-accident-is-told-in-brackets",
    ),
    pytest.param(
        "Demining accidents: 2 (Orlan, 14 May; Venn, 20 May).", "2", "incidents",
        (None, None, "2024-06-14"), id="two-accidents-are-told-in-brackets",
    ),
    pytest.param(
        "Records show 410 mine victims since 2014 (130 killed, 280 injured) as at 31 May 2024.",
        "280", "injured", ("2014", "2024-05-31", "2024-05-31"),
        id="the-day-behind-the-brackets-is-that-of-the-parts",
    ),
    pytest.param(
        "He fell on 8 December. Between then and today mines have killed 61 people.", "61",
        "killed", ("2023-12-08", "2024-06-14", "2024-06-14"), id="between-then-and-today",
    ),
    pytest.param(
        "The truce was signed on 4 May 2023. From then until the end of the year mines killed 31 "
        "people.", "31", "killed", ("2023-05-04", "2023-12-31", "2023-12-31"),
        id="from-then-until-a-day",
    ),
    pytest.param(
        "Database, 1975 to end of July 2023: 812 casualties of mines.", "812", "casualties",
        ("1975", "2023-07", "2023-07-31"), id="a-year-to-the-end-of-a-month",
    ),
    pytest.param(
        "In May 2012, 30 km2 were mined; 17 km2 have been cleared.", "17", "area_cleared",
        (None, None, "2024-06-14"), id="what-has-been-done-since-a-state",
    ),
    pytest.param(
        "Last month Japan promised 9 million dollars for mine clearance from 2025 to 2027.",
        "9 million", "funding", ("2025", "2027", "2024-05"), id="the-day-of-a-promise",
    ),
    pytest.param(
        "On the day of the talks in May a further 9 million dollars is being planned for "
        "demining for 2025.", "9 million", "funding", ("2025", "2025", "2024-06-14"),
        id="the-day-of-talks-is-none-of-a-plan",
    ),
    pytest.param(
        "Between November and the end of February 31,000 displaced people went home, 9,000 of "
        "them to Orlan, which the army retook in the spring.", "9,000", "returnees",
        ("2023-11", "2024-02", "2024-02-29"), id="a-town-that-was-retaken-in-spring",
    ),
    pytest.param(
        "They removed 12 mines, which the army destroyed in May 2023.", "12", "devices_found",
        ("2023-05", "2023-05", "2023-05-31"), id="what-was-destroyed-in-may",
    ),
    pytest.param(
        "Mines hurt 81 people in 2023, of whom 30 died. In 2022 the total was 95, in 2021 just "
        "60.\n\n- Improvised mines hurt 12.", "12", "injured", ("2023", "2023", "2023-12-31"),
        id="a-list-goes-on-with-the-year-of-the-report",
    ),
    pytest.param(
        "The charity says that it recorded 418 casualties of mines in Borno and Yobe states last "
        "year.", "418", "casualties", ("2023", "2023", "2023-12-31"),
        id="states-behind-a-list-of-places-say-nothing",
    ),
    pytest.param(
        "In 2023 we worked here. Our teams removed 952 mines, the most in a single year since we "
        "arrived.", "952", "devices_found", ("2023", "2023", "2023-12-31"),
        id="since-behind-a-superlative-ranks-and-dates-nothing",
    ),
    pytest.param(
        "In 2023 mines hurt 81 people. Civilians were 70% where the status is known (2022: 64%).",
        "64%", "casualties", ("2022", "2022", "2022-12-31"),
        id="a-year-in-brackets-behind-a-clause",
    ),
    pytest.param(
        "FIELDS AGAIN | OUR YEAR IN NUMBERS 2023\n\nNorland has committed 4 million euros for "
        "demining for 2024 to 2026.\n\nOur teams cleared 614 mines.", "614", "devices_found",
        ("2023", "2023", "2023-12-31"), id="the-year-of-a-title-in-numbers",
    ),
    pytest.param(
        "1. Out of 4,100 mines that our country held at the end of 2003, none is left.\n\n"
        "2. About 930 mines remain in the ground.", "930", "devices_emplaced",
        (None, None, "2024-06-14"), id="the-day-of-one-item-is-of-no-other",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "measure", "wanted"), CASES)
def test_times_in_brackets_and_of_others(
    text: str, number: str, measure: str, wanted: tuple[str | None, str | None, str]
) -> None:
    period = period_of(text, number, measure=measure)
    assert (period.period_start, period.period_end, period.as_of) == wanted
