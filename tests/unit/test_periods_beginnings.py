"""Beginnings of wars and of work: "from the start of the war", "since it was launched"."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            "According to the ministry, the war of 2028 and 2029 killed 3,100 people and "
            "wounded 11,400.",
            "2030-03-18",
            {"3,100": "2028~2029@2029-12-31", "11,400": "2028~2029@2029-12-31"},
            id="the war of two years",
        ),
        pytest.param(
            "The shelling of May and June 2029 destroyed 840 houses and killed 77 people.",
            "2030-03-18",
            {"840": "2029-05~2029-06@2029-06-30", "77": "2029-05~2029-06@2029-06-30"},
            id="the shelling of two months",
        ),
        pytest.param(
            "On May 9, a mine killed two herders in Tolm. Over the entire period of the "
            "conflict, 2,900 of our people were hurt by mine blasts.",
            "2030-05-10",
            {"2,900": "~@2030-05-10"},
            id="the entire period of the conflict",
        ),
        pytest.param(
            "In 2029 mines hurt 40 people. In all the years of the war 900 soldiers were "
            "killed by mines.",
            "2030-05-10",
            {"40": "2029~2029@2029-12-31", "900": "~@2030-05-10"},
            id="the years of the war",
        ),
        pytest.param(
            "Since the end of the war in November 2026, mines have killed 71 people. In "
            "all, 3,300 were hurt by mines since the beginning of the conflict.",
            "2030-05-10",
            {"71": "2026-11~2030-05-10@2030-05-10", "3,300": "~@2030-05-10"},
            id="the end of a war and the beginning of a conflict",
        ),
        pytest.param(
            "The truce of 4 March 2029 holds. Since the truce 14 people were hurt by mines.",
            "2030-05-10",
            {"14": "2029-03-04~2030-05-10@2030-05-10"},
            id="the truce told before",
        ),
        pytest.param(
            "From the start of the full-scale invasion the toll of mines among Ukraine's "
            "farmers has reached 117 dead; almost 280 more have been wounded.",
            "2025-05-21",
            {"117": "2022-02~2025-05-21@2025-05-21", "280": "2022-02~2025-05-21@2025-05-21"},
            id="from the start of an invasion",
        ),
        pytest.param(
            "From the beginning of the year the number of people injured by mines in Venn has "
            "risen to 41.",
            "2025-05-21",
            {"41": "2025-01-01~2025-05-21@2025-05-21"},
            id="from the beginning of the year",
        ),
        pytest.param(
            "From the outset of the full-scale war in Ukraine, mines have killed 340 "
            "civilians.",
            "2025-05-21",
            {"340": "2022-02~2025-05-21@2025-05-21"},
            id="from the outset of a war",
        ),
        pytest.param(
            "That makes 48,000 mines lifted since the start of the project in June 2028."
            "\n\nIts director said that 17 of its deminers had died and 41 had been hurt "
            "since it was launched.",
            "2030-03-09",
            {"17": "2028-06~2030-03-09@2030-03-09", "41": "2028-06~2030-03-09@2030-03-09"},
            id="since it was launched",
        ),
        pytest.param(
            "The programme began in 2025. Four deminers have been injured by mines since its "
            "launch.",
            "2030-03-09",
            {"Four": "2025~2030-03-09@2030-03-09"},
            id="since its launch",
        ),
        pytest.param(
            "The campaign was launched on 4 May 2029. Since it began, 912 mines have been "
            "destroyed.",
            "2030-03-09",
            {"912": "2029-05-04~2030-03-09@2030-03-09"},
            id="since it began",
        ),
        pytest.param(
            "Torva Clear was founded in 2019. Its teams have destroyed 2,400 mines since "
            "then. Since it was set up it has taught 900 children about mines.",
            "2030-03-09",
            {"2,400": "2019~2030-03-09@2030-03-09", "900": "2019~2030-03-09@2030-03-09"},
            id="since it was set up",
        ),
    ],
)  # fmt: skip
def test_beginnings(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text + TAIL, published)
    assert {number: found.get(number) for number in expected} == expected
