"""When the figures of small documents hold: the document's own day, estimates, profiles, hearings.

Each is read by the whole engine, so that a time that is passed on wrongly between sentences shows.
"""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

DOCUMENTS = [
    pytest.param(
        "HILLS FORWARD\nReview of the financial year 2023/24\n(1 July 2023 to 30 June 2024)\n\n"
        "In the year under review our teams cleared 114 hectares of minefields, compared with 98"
        " hectares in 2022/23.\n",
        "2024-08-29",
        {"114": "2023-07~2024-06@2024-06-30", "98": "2022-07~2023-06@2023-06-30"},
        id="a financial year whose months are printed",
    ),
    pytest.param(
        "Between January and October 2025 mines hurt 94 people, against 79 in the same months of"
        " 2024. Of this year's victims 17 have lost a leg.\n",
        "2025-11-21",
        {"94": "2025-01~2025-10@2025-10-31", "17": "2025-01~2025-10@2025-10-31"},
        id="this year's victims are those counted before",
    ),
    pytest.param(
        "HAND IN HAND ALMERA\nSpring appeal 2025: help us to go on\n\nDear friends,\n\n"
        "Since 2013 we have cleared 23 hectares of mined land. Some 14 hectares are still mined.\n",
        "2025-05-20",
        {"23": "2013~2025-05-20@2025-05-20", "14": "~@2025-05-20"},
        id="an appeal of a year came out on a day",
    ),
    pytest.param(
        "MINE REPORT 2025\n"
        "Country profile: Tajikistan\n"
        "\n"
        "Contamination. At the end of 2024 7.6 km2 were confirmed to be mined.\n"
        "\n"
        "Casualties. Five people were injured and one was killed in the year.\n"
        "\n"
        "Land release. In 2024 0.92 km2 was cleared and 0.33 km2 cancelled. A total of "
        "2,140 antipersonnel mines were destroyed.\n"
        "\n"
        "Support. Donors gave $5.2 million.\n",
        "2025-10-30",
        {
            "7.6": "~@2024-12-31",
            "Five": "2024~2024@2024-12-31",
            "one": "2024~2024@2024-12-31",
            "0.92": "2024~2024@2024-12-31",
            "0.33": "2024~2024@2024-12-31",
            "2,140": "2024~2024@2024-12-31",
            "5.2 million": "2024~2024@2024-12-31",
        },
        id="sections of a yearly profile",
    ),
    pytest.param(
        "Subcommittee hearing, 23 April 2024\n"
        "\n"
        "Witness: Mr. Chairman, in 2023 our staff cleared 44 square kilometres worldwide."
        " They destroyed 103,000 landmines. As I speak, 9,800 deminers are at work for "
        "us.\n"
        "\n"
        "Senator: And in Ukraine?\n"
        "\n"
        "Witness: In Ukraine we have cleared 11 square kilometres since March 2022. "
        "There, 1,200 deminers work for us.\n",
        "2024-04-25",
        {
            "44": "2023~2023@2023-12-31",
            "103,000": "2023~2023@2023-12-31",
            "9,800": "~@2024-04-23",
            "1,200": "~@2024-04-23",
            "11": "2022-03~2024-04-23@2024-04-23",
        },
        id="a hearing with its day",
    ),
    pytest.param(
        "In 2023 landmines and remnants killed or injured 5,757 people. Civilians made up"
        " 84 per cent. Children were 37 per cent of those whose age was known. Myanmar "
        "had the most casualties, 1,003, followed by Syria with 933 casualties. Donors "
        "gave $798 million.\n"
        "\n"
        "Some 58 states are still contaminated. 164 states have joined the treaty; they "
        "have destroyed 55 million stockpiled mines since 1999.\n",
        "2024-11-25",
        {
            "5,757": "2023~2023@2023-12-31",
            "84 per cent": "2023~2023@2023-12-31",
            "37 per cent": "2023~2023@2023-12-31",
            "1,003": "2023~2023@2023-12-31",
            "933": "2023~2023@2023-12-31",
            "798 million": "2023~2023@2023-12-31",
            "55 million": "1999~2024-11-25@2024-11-25",
        },
        id="a year for many countries",
    ),
    pytest.param(
        "A first estimate, made in 1997, spoke of 5,100 square kilometres of mined land. "
        "Today 870 square kilometres are still suspected, compared with 930 a year ago.\n",
        "2024-11-20",
        {
            "5,100": "~@1997",
            "870": "~@2024-11-20",
        },
        id="an estimate made in a year",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), DOCUMENTS)
def test_each_figure_has_its_time(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text, published)
    assert {number: found.get(number) for number in expected} == expected
