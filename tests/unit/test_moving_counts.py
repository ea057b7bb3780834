"""Counts that move: deaths that rose from one number to another, whatever stands between."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "by a share to a number",
        "Mine casualties rose by 50 per cent to 90.",
        {"90": "casualties"},
    ),
    case("by a number", "Deaths caused by landmines fell by 30 to 90.", {"90": "killed"}),
    case(
        "land that shrank to a size",
        "The area contaminated with mines shrank by 12 per cent to 90 square kilometres.",
        {"90": "area_contaminated KMK"},
    ),
    case(
        "explosions, and some of them fatal",
        "The police recorded 12 explosions of mines, three of them fatal.",
        {"12": "incidents", "three": "incidents"},
    ),
    case(
        "deminers who became fewer, behind a toll",
        "Mines hurt 55 people, and the number of deminers fell from 90 to 60.",
        {"55": "injured", "90": "deminers", "60": "deminers"},
    ),
    case(
        "deminers at work who became fewer, behind a toll",
        "Mines killed 12 people there, while the number of deminers at work has fallen from 1,500 "
        "in 2012 to 300 today.",
        {"12": "killed", "1,500": "deminers", "300": "deminers"},
    ),
    case(
        "injuries that fell by a share",
        "Landmine deaths were few, though injuries declined by almost half, from 55 to 29.",
        {"55": "injured", "29": "injured"},
    ),
    case(
        "two counts that move apart",
        "Deaths by landmines rose by 12 per cent, from 50 to 56, while injuries fell by a third, "
        "from 90 to 60.",
        {"50": "killed", "56": "killed", "90": "injured", "60": "injured"},
    ),
    case(
        "two counts without a comma",
        "Deaths from landmines rose from 50 to 56 while injuries fell from 90 to 60.",
        {"50": "killed", "56": "killed", "90": "injured", "60": "injured"},
    ),
    case(
        "other words between the count and its verb",
        "The death toll among shepherds of the plain hit by landmines climbed to 31.",
        {"31": "killed"},
    ),
    case(
        "another number between the count and its verb",
        "Landmine injuries in the two provinces rose from 12 in 2021 to 19 in 2022.",
        {"12": "injured", "19": "injured"},
    ),
    case(
        "a count behind a semicolon is another one",
        "Landmine deaths are rare; injuries grew to 31 in 2023.",
        {"31": "injured"},
    ),
    case(
        "a rise of something else",
        "Landmine clearers ended a strike after a rise of 12 per cent and 280 food parcels.",
        {},
    ),
    case(
        "accidents that move",
        "Mine accidents rose from 28 to 40 in 2023.",
        {"28": "incidents", "40": "incidents"},
    ),
    case("a change and the new level", "Mine accidents rose by 12 to 40.", {"40": "incidents"}),
    case(
        "a sum, its change and its new level",
        "Funding for demining fell by $9 million to $33 million.",
        {"33 million": "funding USD"},
    ),
    case("a change between two percentages", "Demining costs rose by 9 to 12 per cent.", {}),
    case("changes of a list", "There was an increase of five mine accidents and four deaths.", {}),
    case(
        "a fall in percent, compared to a level",
        "Landmine casualties stood at 111, a fall of 28 per cent compared to 154 the year before.",
        {"111": "casualties", "154": "casualties"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_count_that_moves(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
